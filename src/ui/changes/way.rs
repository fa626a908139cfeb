//! How changes are dealt with: how one is raised, who decides, within which term, how it is settled, where amounts land.

use egui::{Align, Layout, Ui, vec2};

use crate::design::changes::{Effect, Method};
use crate::design::edit::{ChangesEdit, Edit, WayField};
use crate::design::id::{Id, SubjectId};
use crate::ui::changes::row::deciders;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{numbers, style, widgets};

/// The width of a field, and the most days of a term.
const FIELD: f32 = 214.0;
const DAYS_MOST: f64 = 730.0;

fn way(field: WayField) -> Edit {
    Edit::Changes(ChangesEdit::Way(field))
}

/// The card.
pub(super) fn way_ui(ui: &mut Ui, cx: &Cx, open: &mut bool, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(12.0, 6.0);
        ui.horizontal(|ui| {
            ui.label(style::strong(cx.t("changes-way")).size(style::CARD));
            if widgets::button(ui, None, &cx.t("changes-way-close")).clicked() {
                *open = false;
            }
        });
        let now = &cx.design().changes.way;
        widgets::labelled(ui, &cx.t("changes-way-raising"), cx.theme, |ui| {
            let (look, name) =
                (Look { hint: "changes-way-raising-hint", ..Look::default() }, cx.t("changes-way-raising"));
            fields::text_field(ui, cx, ("raising", &name), &now.raising, look, out, |typed| {
                Some(way(WayField::Raising(typed.trim().to_owned())))
            });
        });
        let wrapped = Layout::left_to_right(Align::Min).with_main_wrap(true);
        ui.allocate_ui_with_layout(vec2(ui.available_width(), 0.0), wrapped, |ui| {
            under(ui, cx, "changes-way-decides", |ui, name| decides_ui(ui, cx, name, out));
            let days = [("changes-way-days", now.days), ("changes-way-settle-days", now.settle_days)];
            for (key, days) in days {
                under(ui, cx, key, |ui, name| {
                    let value = (days.map(f64::from), 0.0..=DAYS_MOST);
                    numbers::number_field(ui, cx, (key, name), value, Some(FIELD - 12.0), out, move |typed| {
                        let days = typed.map(|it| it.round() as u16);
                        way(if key == "changes-way-days" { WayField::Days(days) } else { WayField::SettleDays(days) })
                    });
                });
            }
            under(ui, cx, "changes-way-method", |ui, name| {
                let all = Method::ALL;
                if let Some(to) = widgets::optional_choice(ui, cx, ("method", name), now.method, &all, Some(FIELD)) {
                    out.push(Intent::Edit(way(WayField::Method(to))));
                }
            });
            under(ui, cx, "changes-way-effect", |ui, name| {
                let none = cx.t("choice-none");
                let word = |it: Option<Effect>| it.map_or_else(|| none.clone(), |it| cx.t(it.key()));
                let options: Vec<_> =
                    std::iter::once(None).chain(Effect::ALL.map(Some)).map(|it| (it, word(it))).collect();
                let shown = word(now.effect);
                if let Some(to) = widgets::pick(ui, ("effect", name), &shown, Some(now.effect), options, Some(FIELD)) {
                    out.push(Intent::Edit(way(WayField::Effect(to))));
                }
            });
            under(ui, cx, "changes-way-subject", |ui, name| subject_ui(ui, cx, name, out));
        });
    });
}

/// A field under its label; its name is the label.
fn under(ui: &mut Ui, cx: &Cx, key: &str, add: impl FnOnce(&mut Ui, &str)) {
    ui.allocate_ui_with_layout(vec2(FIELD, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(FIELD);
        ui.spacing_mut().item_spacing.y = 2.0;
        let name = cx.t(key);
        ui.label(style::secondary(&name, cx.theme).size(style::SMALL));
        add(ui, &name);
    });
}

fn decides_ui(ui: &mut Ui, cx: &Cx, name: &str, out: &mut Vec<Intent>) {
    let now = cx.design().changes.way.decides;
    let word = |it: Option<Id>| {
        it.and_then(|it| cx.text.element(cx.design(), it)).unwrap_or_else(|| cx.t("changes-way-nobody"))
    };
    let options: Vec<_> =
        std::iter::once(None).chain(deciders(cx).into_iter().map(Some)).map(|it| (it, word(it))).collect();
    if let Some(to) = widgets::pick(ui, ("decides", name), &word(now), Some(now), options, Some(FIELD)) {
        out.push(Intent::Edit(way(WayField::Decides(to))));
    }
}

fn subject_ui(ui: &mut Ui, cx: &Cx, name: &str, out: &mut Vec<Intent>) {
    let (now, subjects) = (cx.design().changes.way.subject, &cx.design().bovenkant.subjects);
    let word = |it: Option<SubjectId>| {
        it.and_then(|it| cx.design().bovenkant.subject(it)).map_or_else(|| cx.t("choice-none"), |it| it.name.clone())
    };
    let options: Vec<_> =
        std::iter::once(None).chain(subjects.iter().map(|it| Some(it.id))).map(|it| (it, word(it))).collect();
    if let Some(to) = widgets::pick(ui, ("subject", name), &word(now), Some(now), options, Some(FIELD)) {
        out.push(Intent::Edit(way(WayField::Subject(to))));
    }
}
