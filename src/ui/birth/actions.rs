//! All that was agreed to do so that it becomes the time, wherever in the section: what, who, by when, done or not, and what it
//! came from.

use egui::{Label, ScrollArea, Ui};

use crate::design::birth::{Action, Cause};
use crate::design::edit::{ActionField, BirthEdit, Edit};
use crate::design::id::ActionId;
use crate::ui::birth::acting::{self, About};
use crate::ui::birth::segments::DAY;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::dates::date_field;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, parts, sought, style, widgets};

/// The width of who does it, and the least of what is done.
const WHO: f32 = 150.0;
const WHAT: f32 = 160.0;

fn set(id: ActionId, field: ActionField) -> Edit {
    Edit::Birth(BirthEdit::SetAction(id, field))
}

/// The part.
pub(crate) fn actions_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    // As wide with a bar to scroll as without.
    let room = ui.available_width() - 8.0;
    ScrollArea::vertical().id_salt("actions").auto_shrink(false).show(ui, |ui| {
        ui.set_width(room);
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 6.0;
            all_ui(ui, cx, out);
        });
        widgets::follow_focus(ui);
    });
}

fn all_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let all = &cx.design().birth.actions;
    let done = all.iter().filter(|it| it.done).count();
    let says = if all.is_empty() {
        cx.t("birth-actions-none")
    } else {
        cx.text.with("birth-actions-says", [("done", done.into()), ("all", all.len().into())])
    };
    ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
    for action in all {
        ui.separator();
        ui.push_id(action.id, |ui| action_ui(ui, cx, action, out));
    }
    ui.add_space(4.0);
    let add = widgets::button(ui, Some(icons::ADD), &cx.t("birth-action-add"));
    acting::form_under(&add, cx, About::New("", None), out);
}

fn action_ui(ui: &mut Ui, cx: &Cx, action: &Action, out: &mut Vec<Intent>) {
    let id = action.id;
    let of = |key: &str| cx.text.with(key, [("name", (&action.what).into())]);
    ui.horizontal_wrapped(|ui| {
        let done = of("birth-action-done-of");
        if let Some(to) = parts::named_tick(ui, "", &done, action.done) {
            out.push(Intent::Edit(set(id, ActionField::Done(to))));
        }
        let rest = WHO + DAY + widgets::icon_width(ui) + 3.0 * ui.spacing().item_spacing.x + 4.0;
        let room = ui.available_size_before_wrap().x;
        let width = if room - rest < WHAT { room - 12.0 } else { room - rest };
        let look = Look { width: Some(width), elide: true, ..Look::default() };
        fields::text_field(
            ui,
            cx,
            (("what", id), &of("birth-action-what-of")),
            &action.what,
            look,
            out,
            move |typed| {
                let what = typed.trim();
                (!what.is_empty()).then(|| set(id, ActionField::What(what.to_owned())))
            },
        );
        let look = Look { width: Some(WHO), hint: "birth-tender-who-hint", elide: true, ..Look::default() };
        fields::text_field(ui, cx, (("who", id), &of("birth-action-who-of")), &action.who, look, out, move |typed| {
            Some(set(id, ActionField::Who(typed.trim().to_owned())))
        });
        let day = (action.by, DAY, "birth-date-hint");
        date_field(ui, cx, (("by", id), &of("birth-action-by-of")), day, out, move |by| set(id, ActionField::By(by)));
        if widgets::icon_button(ui, icons::REMOVE, &of("birth-action-remove")).clicked() {
            out.push(Intent::Edit(Edit::Birth(BirthEdit::RemoveAction(id))));
        }
    });
    if let Some(cause) = action.cause {
        let from = match cause {
            Cause::Aspect(it) => cx.text.word(it),
            Cause::Characteristic(it) => cx.text.word(it),
        };
        let words = cx.text.with("birth-action-from", [("name", (&from).into())]);
        let name = format!("{}: {words}", action.what);
        let shown = style::secondary(words, cx.theme).size(style::SMALL);
        if parts::link(ui, shown, ui.available_width(), &name).clicked() {
            sought::seek(ui.ctx(), &from);
        }
    }
}
