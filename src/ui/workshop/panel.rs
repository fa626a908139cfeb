//! Where the signals stand, while an exercise is played: clock, steps, task, hints one by one, what was marked, the key.

use egui::{Align, CornerRadius, Frame, Label, Layout, Margin, ProgressBar, ScrollArea, Ui, vec2};

use crate::design::edit::{Edit, WorkshopEdit};
use crate::design::workshop::{Mark, Play, Task};
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::marked::Sign;
use crate::ui::kit::{icons, style, widgets};
use crate::ui::section::Section;
use crate::ui::shell::command::Command;
use crate::ui::shell::staged::Staged;
use crate::ui::workshop::reveal;
use crate::ui::workshop::state::{Asked, Card, Played};
use crate::ui::workshop::timer;

/// Minutes that one click adds.
const MORE: u16 = 5;
/// How long an exercise takes of which nobody said it, in minutes.
const USUAL: u16 = 20;

fn edit(edit: WorkshopEdit) -> Intent {
    Intent::Edit(Edit::Workshop(edit))
}

/// The panel.
pub(crate) fn panel_ui(ui: &mut Ui, cx: &Cx, state: &mut Played, out: &mut Vec<Intent>) {
    if cx.design().workshop.play == Play::Debrief {
        return reveal::panel_ui(ui, cx, state, out);
    }
    let all = &cx.design().workshop;
    ui.horizontal(|ui| {
        ui.label(style::strong(cx.t("workshop-title")).size(style::CARD));
        if !all.table.trim().is_empty() {
            widgets::chip(ui, &all.table, (Ink::Hint, Ink::HintFill), cx.theme);
        }
    });
    clock_ui(ui, cx, state);
    ScrollArea::vertical().id_salt("exercise").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        ui.spacing_mut().item_spacing.y = 6.0;
        if let Some(task) = all.now() {
            steps_ui(ui, cx, task, out);
            task_ui(ui, cx, task, out);
            hints_ui(ui, cx, task, out);
        }
        marks_ui(ui, cx, state, out);
        if let Some(task) = all.now() {
            turn_ui(ui, cx, task, out);
        }
        ui.separator();
        key_ui(ui, cx, state, out);
        widgets::follow_focus(ui);
    });
}

/// The clock.
fn clock_ui(ui: &mut Ui, cx: &Cx, state: &mut Played) {
    let (ctx, minutes) = (ui.ctx().clone(), cx.design().workshop.minutes.unwrap_or(USUAL));
    let left = state.timer.left(&ctx, minutes);
    ui.horizontal(|ui| {
        if left > 0.0 {
            ui.label(style::strong(timer::shown(left)).size(style::HERO));
            let words = cx.text.with("workshop-clock-of", [("minutes", usize::from(minutes).into())]);
            ui.label(style::secondary(words, cx.theme).size(style::SMALL));
        } else {
            ui.label(style::strong(cx.t("workshop-clock-over")).size(style::SECTION));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let more = cx.text.with("workshop-clock-more", [("minutes", usize::from(MORE).into())]);
            if widgets::button(ui, None, &more).clicked() {
                state.timer.add(&ctx, minutes, MORE);
            }
            let key = if state.timer.runs() { "workshop-clock-pause" } else { "workshop-clock-start" };
            if left > 0.0 && widgets::button(ui, None, &cx.t(key)).clicked() {
                state.timer.turn(&ctx, minutes);
            }
        });
    });
    let gone = state.timer.gone(left, minutes);
    ui.add(ProgressBar::new(gone).desired_height(4.0).fill(style::color(Ink::Ink, cx.theme)));
}

/// The steps: which are done, at which one is; a click goes to where it is done.
fn steps_ui(ui: &mut Ui, cx: &Cx, now: &Task, out: &mut Vec<Intent>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for (nth, task) in cx.design().workshop.tasks.iter().enumerate() {
            let here = task.id == now.id && !task.done;
            let place = cx.t(Section::of_place(task.place).key());
            let words = if here { style::strong(&place) } else { style::secondary(&place, cx.theme) };
            let mut button = egui::Button::new(words.size(style::SMALL)).selected(here);
            if task.done {
                button = button.right_text(icons::CHECK.rich_text().size(14.0));
            }
            let response = ui.add(button);
            let key = if task.done { "workshop-step-done" } else { "workshop-step-open" };
            let values = [("step", (nth + 1).into()), ("place", place.as_str().into())];
            style::name(&response, egui::accesskit::Role::Button, &cx.text.with(key, values));
            if response.clicked() {
                out.push(Intent::Go(Section::of_place(task.place)));
            }
        }
    });
}

/// The task.
fn task_ui(ui: &mut Ui, cx: &Cx, task: &Task, out: &mut Vec<Intent>) {
    let all = &cx.design().workshop.tasks;
    let nth = all.iter().position(|it| it.id == task.id).unwrap_or(0) + 1;
    let frame = Frame::new().fill(style::color(Ink::HintFill, cx.theme)).corner_radius(CornerRadius::same(8));
    frame.inner_margin(Margin::same(12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let words = cx.text.with("workshop-task-of", [("step", nth.into()), ("count", all.len().into())]);
        ui.label(style::secondary(words, cx.theme).size(style::SMALL));
        ui.add(Label::new(style::strong(cx.text.both(&task.title)).size(style::CARD)).wrap());
        ui.add(Label::new(cx.text.both(&task.says)).wrap());
        let section = Section::of_place(task.place);
        let name = cx.text.with("workshop-to-place", [("place", cx.t(section.key()).into())]);
        if widgets::button(ui, None, &name).clicked() {
            out.push(Intent::Go(section));
        }
    });
}

/// The hints that were asked for, and the next.
fn hints_ui(ui: &mut Ui, cx: &Cx, task: &Task, out: &mut Vec<Intent>) {
    if task.hints.is_empty() {
        return;
    }
    let (shown, count) = (task.shown().len(), task.hints.len());
    ui.horizontal(|ui| {
        ui.label(style::strong(cx.t("workshop-hints")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let words = cx.text.with("workshop-hints-asked", [("asked", shown.into()), ("count", count.into())]);
            ui.label(style::secondary(words, cx.theme).size(style::SMALL));
        });
    });
    for (nth, hint) in task.shown().iter().enumerate() {
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            ui.label(style::strong(cx.text.with("workshop-hint", [("hint", (nth + 1).into())])));
            ui.add(Label::new(style::secondary(cx.text.both(hint), cx.theme)).wrap());
        });
    }
    if shown < count {
        let name = cx.text.with("workshop-hint-show", [("hint", (shown + 1).into())]);
        if widgets::button(ui, None, &name).clicked() {
            out.push(edit(WorkshopEdit::Hint(task.id)));
        }
    }
}

/// What was marked, and the switch that makes a click a mark.
fn marks_ui(ui: &mut Ui, cx: &Cx, state: &mut Played, out: &mut Vec<Intent>) {
    let marks = &cx.design().workshop.marks;
    ui.horizontal(|ui| {
        ui.label(style::strong(cx.t("workshop-marks")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(style::secondary(marks.len().to_string(), cx.theme));
        });
    });
    let command = Command::Staged(Staged::Mark);
    ui.horizontal_wrapped(|ui| {
        for (on, key) in [(false, "workshop-look"), (true, "workshop-mark-mode")] {
            let response = ui.add(egui::Button::new(cx.t(key)).selected(state.marks(cx.design()) == on));
            let here = state.marks(cx.design()) == on;
            response
                .widget_info(|| egui::WidgetInfo::selected(egui::accesskit::Role::RadioButton, true, here, cx.t(key)));
            if response.clicked() && !here {
                out.push(Intent::Command(command));
            }
        }
        if state.marks(cx.design()) && widgets::button(ui, None, &cx.t("workshop-mark-part")).clicked() {
            state.mark_on(ui.ctx(), None);
        }
    });
    if marks.is_empty() {
        ui.add(Label::new(style::secondary(cx.t("workshop-marks-none"), cx.theme)).wrap());
    }
    for it in marks {
        ui.push_id(it.id, |ui| mark_ui(ui, cx, state, it, out));
    }
}

fn mark_ui(ui: &mut Ui, cx: &Cx, state: &mut Played, it: &Mark, out: &mut Vec<Intent>) {
    ui.horizontal(|ui| {
        Sign::Mark(it.number).ui(ui, cx);
        let (name, room) = (cx.text.marked(cx.design(), it), ui.available_width() - 100.0);
        let on = it.on.and_then(|id| cx.text.element(cx.design(), id)).unwrap_or_else(|| cx.text.word(it.topic));
        let change = cx.text.with("workshop-mark-change", [("name", (&name).into())]);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.set_width(room);
            let words = ui.add(Label::new(style::strong(on)).truncate());
            let says = if it.says.is_empty() { cx.text.word(it.topic) } else { it.says.clone() };
            ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
            style::name(&words, egui::accesskit::Role::Label, &name);
        });
        if widgets::icon_button(ui, icons::EDIT, &change).clicked() {
            let at = ui.cursor().left_bottom() - vec2(360.0, 0.0);
            let (on, mark, says) = (it.on, Some(it.id), it.says.clone());
            state.marking = true;
            state.card = Some(Card { on, mark, topic: it.topic, says, at, fresh: true, dropping: false });
        }
        let remove = cx.text.with("workshop-mark-remove", [("name", name.into())]);
        if widgets::icon_button(ui, icons::REMOVE, &remove).clicked() {
            out.push(edit(WorkshopEdit::Unmark(it.id)));
        }
    });
}

/// Back to the step before, and on to the next.
fn turn_ui(ui: &mut Ui, cx: &Cx, now: &Task, out: &mut Vec<Intent>) {
    let all = &cx.design().workshop.tasks;
    let nth = all.iter().position(|it| it.id == now.id).unwrap_or(0);
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        let back = if now.done { Some(nth) } else { nth.checked_sub(1) };
        if let Some(before) = back {
            let name = cx.text.with("workshop-step-back", [("step", (before + 1).into())]);
            if widgets::button(ui, Some(icons::BEFORE), &name).clicked() {
                out.push(edit(WorkshopEdit::Done(all[before].id, false)));
                out.push(Intent::Go(Section::of_place(all[before].place)));
            }
        }
        if !now.done && widgets::primary_button(ui, &cx.t("workshop-step-finish"), cx.theme).clicked() {
            out.push(edit(WorkshopEdit::Done(now.id, true)));
            if let Some(next) = all.get(nth + 1) {
                out.push(Intent::Go(Section::of_place(next.place)));
            }
        }
    });
}

/// The key is the trainer's: it asks before it opens.
fn key_ui(ui: &mut Ui, cx: &Cx, state: &mut Played, out: &mut Vec<Intent>) {
    if state.asked == Some(Asked::Key) {
        ui.add(Label::new(style::strong(cx.t("workshop-key-asks"))).wrap());
        ui.horizontal(|ui| {
            if widgets::primary_button(ui, &cx.t("workshop-key-yes"), cx.theme).clicked() {
                (state.asked, state.marking, state.card) = (None, false, None);
                out.push(edit(WorkshopEdit::Play(Play::Debrief)));
                out.push(Intent::Go(Section::Workshop));
            }
            if widgets::button(ui, None, &cx.t("workshop-no")).clicked() {
                state.asked = None;
            }
        });
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(icons::LOCK.rich_text().size(15.0));
        ui.label(style::secondary(cx.t("workshop-key-says"), cx.theme).size(style::SMALL));
        if widgets::button(ui, None, &cx.t("workshop-key-open")).clicked() {
            state.asked = Some(Asked::Key);
        }
    });
}
