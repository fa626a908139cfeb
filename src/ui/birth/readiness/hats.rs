//! Is the client ready for the hats that an alliance gives it? Who would wear each, how ready that is, and what it takes.

use egui::{Label, Painter, Rect, Ui};

use crate::design::birth::Readiness;
use crate::design::bovenkant::Hat;
use crate::design::edit::{BirthEdit, Edit, HatField};
use crate::picture::tokens::Theme;
use crate::ui::birth::{marks, segments};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{parts, sought, style};
use crate::ui::section::Section;

/// The least width of who wears a hat beside how ready that is.
const WHO: f32 = 130.0;

fn set(hat: Hat, field: HatField) -> Edit {
    Edit::Birth(BirthEdit::SetHat(hat, field))
}

/// The card.
pub(super) fn hats_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    ui.set_width(ui.available_width());
    ui.label(style::strong(cx.t("birth-hats")).size(style::CARD));
    ui.add(Label::new(style::secondary(cx.t("birth-hats-says"), cx.theme).size(style::SMALL)).wrap());
    for hat in Hat::ALL {
        ui.separator();
        ui.push_id(hat, |ui| hat_ui(ui, cx, hat, out));
    }
}

fn hat_ui(ui: &mut Ui, cx: &Cx, hat: Hat, out: &mut Vec<Intent>) {
    let said = cx.design().birth.hat(hat);
    let word = cx.text.word(hat);
    ui.label(style::strong(parts::capital(&word)));
    ui.horizontal_top(|ui| {
        let answers = Readiness::ALL.map(|it| (it, parts::capital(&cx.text.word(it))));
        let paint = |painter: &Painter, at: Rect, it, theme: Theme| marks::readiness(painter, at, Some(it), theme);
        let now = said.and_then(|it| it.ready);
        let answered = segments::segments(ui, cx.theme, &parts::capital(&word), now, &answers, &paint);
        if hat == Hat::ALL[0]
            && let Some(first) = answered.group.first()
        {
            sought::field(ui, &cx.t("birth-hats"), first);
        }
        if let Some(to) = answered.to {
            out.push(Intent::Edit(set(hat, HatField::Ready(to))));
        }
        let worn: Vec<String> = {
            let roles = cx.design().bovenkant.roles.iter().filter(|it| it.hats.contains(&hat));
            roles.flat_map(|it| cx.design().team.holders(it)).map(|it| it.name.clone()).collect()
        };
        let width = ui.available_width().max(WHO);
        if worn.is_empty() {
            let name = cx.text.with("birth-hat-who", [("hat", (&word).into())]);
            let who = said.map(|it| it.who.as_str()).unwrap_or_default();
            let look = Look { width: Some(width), hint: "birth-hat-who-hint", elide: true, ..Look::default() };
            fields::text_field(ui, cx, (("who", hat), &name), who, look, out, move |typed| {
                Some(set(hat, HatField::Who(typed.trim().to_owned())))
            });
        } else {
            // What stands in the bovenkant is taken from there.
            let words = cx.text.with("birth-hat-worn", [("who", cx.text.list(&worn).into())]);
            let name = format!("{}: {words}", parts::capital(&word));
            if parts::whole_link(ui, words.as_str(), width, &name).clicked() {
                out.push(Intent::Go(Section::Bovenkant));
            }
        }
    });
    let name = cx.text.with("birth-hat-takes", [("hat", (&word).into())]);
    let note = said.map(|it| it.note.as_str()).unwrap_or_default();
    let look = Look { hint: "birth-hat-takes-hint", elide: true, ..Look::default() };
    fields::text_field(ui, cx, (("takes", hat), &name), note, look, out, move |typed| {
        Some(set(hat, HatField::Note(typed.trim().to_owned())))
    });
}
