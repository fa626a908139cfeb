//! The exercise while it is played, in its own section: what it is for, its steps, the roles, where risks lie; and what is
//! asked before it starts anew or goes.

use egui::{Label, Ui};

use crate::design::edit::{Edit, WorkshopEdit};
use crate::design::workshop::Play;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};
use crate::ui::section::Section;
use crate::ui::workshop::seats;
use crate::ui::workshop::state::{Asked, Played};

/// The page.
pub(super) fn play_ui(ui: &mut Ui, cx: &Cx, state: &mut Played, out: &mut Vec<Intent>) {
    let all = &cx.design().workshop;
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(style::strong(cx.text.both(&all.aim)).size(style::CARD)).wrap());
        let hides: Vec<String> = all.hides.iter().map(|it| cx.text.word(*it)).collect();
        if !hides.is_empty() {
            let words = cx.text.with("workshop-hidden", [("what", cx.text.list(&hides).into())]);
            ui.add(Label::new(style::secondary(words, cx.theme)).wrap());
        }
        for (nth, task) in all.tasks.iter().enumerate() {
            ui.horizontal(|ui| {
                let icon = if task.done { icons::CHECK } else { icons::FOLDED };
                ui.label(icon.rich_text().size(16.0));
                let place = cx.t(Section::of_place(task.place).key());
                let name = cx.text.with(
                    "workshop-step-row",
                    [("step", (nth + 1).into()), ("title", cx.text.both(&task.title).into()), ("place", place.into())],
                );
                if widgets::button(ui, None, &name).clicked() {
                    out.push(Intent::Go(Section::of_place(task.place)));
                }
            });
        }
    });
    ui.add_space(6.0);
    seats::seats_ui(ui, cx, out);
    again_ui(ui, cx, state, out);
}

/// To play it anew, to make it over, or to be rid of it. The first and the last ask.
pub(super) fn again_ui(ui: &mut Ui, cx: &Cx, state: &mut Played, out: &mut Vec<Intent>) {
    let mut act = |edit| out.push(Intent::Edit(Edit::Workshop(edit)));
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        for (asked, key) in [(Asked::Reset, "workshop-reset"), (Asked::Drop, "workshop-drop")] {
            if widgets::button(ui, None, &cx.t(key)).clicked() {
                (state.asked, state.fresh) = (Some(asked), true);
                ui.ctx().request_repaint();
            }
        }
        if widgets::button(ui, Some(icons::EDIT), &cx.t("workshop-make-over")).clicked() {
            act(WorkshopEdit::Play(Play::Made));
        }
    });
    let asked = match state.asked {
        Some(Asked::Reset) => ("workshop-reset-asks", "workshop-reset-yes", WorkshopEdit::Reset),
        Some(Asked::Drop) => ("workshop-drop-asks", "workshop-drop-yes", WorkshopEdit::Drop),
        _ => return,
    };
    widgets::card(ui, cx.theme, |ui| {
        ui.add(Label::new(style::strong(cx.t(asked.0))).wrap());
        ui.horizontal(|ui| {
            if widgets::primary_button(ui, &cx.t(asked.1), cx.theme).clicked() {
                *state = Played::default();
                out.push(Intent::Edit(Edit::Workshop(asked.2)));
            }
            if widgets::button(ui, None, &cx.t("workshop-no")).clicked() {
                state.asked = None;
            }
        });
    });
    if std::mem::take(&mut state.fresh) {
        ui.scroll_to_cursor(Some(egui::Align::Max));
    }
}
