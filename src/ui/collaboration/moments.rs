//! The key moments: what they are called, when they were, what happened, who took part.

use egui::{Label, Ui};

use crate::design::collaboration::{KeyMoment, Voice};
use crate::design::edit::{CollaborationEdit, Edit, KeyMomentField};
use crate::design::id::KeyMomentId;
use crate::ui::collaboration::wish::Wish;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{dates, icons, parts, sought, style, widgets};

/// The width of when it was.
const WHEN: f32 = 120.0;

fn set(id: KeyMomentId, field: KeyMomentField) -> Edit {
    Edit::Collaboration(CollaborationEdit::SetMoment(id, field))
}

/// The moments in the order in which they were put, each on a card.
pub(super) fn moments_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) -> Option<Wish> {
    let all = &cx.design().collaboration.moments;
    let mut wish = None;
    if all.is_empty() {
        widgets::empty_state(ui, cx, &cx.t("together-none"), &cx.t("together-none-says"), |_| {});
        ui.add_space(8.0);
    }
    for (nth, it) in all.iter().enumerate() {
        ui.push_id(it.id, |ui| {
            widgets::card(ui, cx.theme, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 6.0;
                wish = moment_ui(ui, cx, (it, nth, all.len()), out).or(wish.take());
            });
        });
        ui.add_space(8.0);
    }
    new_ui(ui, cx, out);
    wish
}

/// A moment more: its name is typed, and it stands there.
fn new_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let name = cx.t("together-moment-new");
    let look =
        Look { hint: "together-moment-new-hint", width: Some(420.0_f32.min(ui.available_width())), ..Look::default() };
    let field = fields::text_field(ui, cx, ("new key moment", &name), "", look, out, move |typed| {
        let name = typed.trim();
        (!name.is_empty()).then(|| Edit::Collaboration(CollaborationEdit::AddMoment(name.to_owned(), None)))
    });
    sought::field(ui, &name, &field);
}

fn moment_ui(
    ui: &mut Ui,
    cx: &Cx,
    (it, nth, count): (&KeyMoment, usize, usize),
    out: &mut Vec<Intent>,
) -> Option<Wish> {
    let (id, language) = (it.id, cx.text.language());
    let of = |key: &str| cx.text.with(key, [("name", (&it.name).into())]);
    let mut by = None;
    parts::row(
        ui,
        out,
        |ui, out| {
            if widgets::icon_button(ui, icons::REMOVE, &of("together-moment-remove")).clicked() {
                out.push(Intent::Edit(Edit::Collaboration(CollaborationEdit::RemoveMoment(id))));
            }
            let names = [of("together-moment-earlier"), of("together-moment-later")];
            by = widgets::order_buttons(ui, (nth, count), &names);
        },
        |ui, out| {
            let width = (ui.available_width() - WHEN - 12.0).max(120.0);
            let look = Look { width: Some(width), elide: true, ..Look::default() };
            fields::text_field(
                ui,
                cx,
                (("name", id), &of("together-moment-name")),
                &it.name,
                look,
                out,
                move |typed| {
                    let name = typed.trim();
                    (!name.is_empty()).then(|| set(id, KeyMomentField::Name(name.to_owned())))
                },
            );
            let look = Look { width: Some(WHEN), hint: "together-when-hint", ..Look::default() };
            let shown = it.when.map(|it| language.moment(it)).unwrap_or_default();
            fields::read_field(ui, cx, (("when", id), &of("together-moment-when")), &shown, look, out, move |typed| {
                let typed = typed.trim();
                let when = if typed.is_empty() { Some(None) } else { language.parse_moment(typed).map(Some) };
                dates::read(when, |it| set(id, KeyMomentField::When(it)))
            });
        },
    );
    if let Some(by) = by {
        out.push(Intent::Edit(Edit::Collaboration(CollaborationEdit::ShiftMoment(id, by))));
    }
    let look = Look { rows: 2, hint: "together-story-hint", ..Look::default() };
    fields::text_field(ui, cx, (("story", id), &of("together-moment-story")), &it.story, look, out, move |typed| {
        Some(set(id, KeyMomentField::Story(typed.trim().to_owned())))
    });
    let look = Look { hint: "together-who-hint", elide: true, ..Look::default() };
    fields::text_field(ui, cx, (("who", id), &of("together-moment-who")), &it.who, look, out, move |typed| {
        Some(set(id, KeyMomentField::Who(typed.trim().to_owned())))
    });
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        ui.add(Label::new(style::secondary(forms(cx, it), cx.theme)));
        let fill = widgets::button(ui, None, &cx.t("together-moment-fill"));
        style::name(&fill, egui::accesskit::Role::Button, &of("together-moment-fill-of"));
        if fill.clicked() {
            wish = Some(Wish::Fill(id));
        }
        if it.is_scored() {
            let look = widgets::button(ui, None, &cx.t("together-moment-look"));
            style::name(&look, egui::accesskit::Role::Button, &of("together-moment-look-of"));
            if look.clicked() {
                wish = Some(Wish::Look(id));
            }
        }
    });
    wish
}

/// How many forms of each voice there are: '14 vertellers, 8 reflectoren'.
pub(super) fn forms(cx: &Cx, it: &KeyMoment) -> String {
    let [tellers, reflectors] = Voice::ALL.map(|voice| it.counted(voice).count());
    cx.text.with("together-forms", [("tellers", tellers.into()), ("reflectors", reflectors.into())])
}
