//! The page of phases and recalibration: the time line, what is chosen on it, what one sees now, what is due, and the same in
//! rows.

mod axis;
mod chosen;
mod dates;
mod due;
mod frame;
mod ground;
mod moment;
mod rows;
mod seen;
mod slide;
mod state;
mod tracks;

use egui::{ScrollArea, Ui};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::design::edit::{Edit, LifeEdit};
use crate::design::id::{Id, IdKind};
use crate::design::life::{At, EventKind, What};
use crate::design::phases::Phase;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, parts, widgets};
pub(super) use crate::ui::phases::life::state::State;
use crate::ui::phases::life::state::today;
use crate::ui::phases::pair::{GAP, pair};

/// How far ahead something new is planned that hangs on nothing, in days.
const AHEAD: i32 = 30;

/// The page.
pub(super) fn life_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        if cx.design().span().is_none() {
            empty_ui(ui, cx, out);
            ui.add_space(GAP);
        } else {
            frame::line_ui(ui, cx, state, out);
            ui.add_space(GAP);
        }
        chosen::chosen_ui(ui, cx, state, out);
        pair(ui, 0.62, out, |ui, out| seen::seen_ui(ui, cx, out), |ui, out| due::due_ui(ui, cx, state, out));
        pair(ui, 0.62, out, |ui, out| seen::history_ui(ui, cx, out), |ui, out| dates::dates_ui(ui, cx, out));
        rows::rows_ui(ui, cx, state, out);
        widgets::follow_focus(ui);
    });
}

/// What was added in the frame before is chosen now that it is there.
pub(super) fn choose_added(cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let Some(kind) = state.added.take() else { return };
    let life = &cx.design().life;
    let last: Option<Id> = match kind {
        IdKind::Recalibration => life.moments.last().map(|it| it.id.into()),
        IdKind::Event => life.events.last().map(|it| it.id.into()),
        _ => life.decisions.last().map(|it| it.id.into()),
    };
    out.extend(last.map(|it| Intent::Select(vec![it])));
}

/// Where there is nothing with a day yet.
fn empty_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::empty_state(ui, cx, &cx.t("life-none"), &cx.t("life-none-says"), |ui| {
        if widgets::primary_button(ui, &cx.t("life-begin-usual"), cx.theme).clicked() {
            out.push(Intent::Edit(usual(cx)));
        }
        ui.label(crate::ui::kit::style::secondary(cx.t("life-begin-usual-says"), cx.theme));
    });
}

/// The phases from the one that the project is in on, a year each from today, with a moment at each transition.
fn usual(cx: &Cx) -> Edit {
    let (design, today) = (cx.design(), today(cx));
    let order = design.phases();
    let coming: Vec<Phase> =
        order.phases().into_iter().filter(|it| !order.is_before(*it, design.project.phase)).collect();
    let mut edits = Vec::new();
    for (nth, phase) in (0_i32..).zip(coming) {
        let on = today.saturating_add(nth.years());
        edits.push(Edit::Life(LifeEdit::SetBegin(phase, Some(on))));
        if nth > 0 {
            let at = At::Transition { phase, days: 0 };
            edits.push(Edit::Life(LifeEdit::AddMoment(What::TRANSITION.to_vec(), at)));
        }
    }
    Edit::Several(edits)
}

/// The button that adds to the time line.
pub(super) fn add_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let name = cx.t("life-add");
    parts::menu(ui, (icons::ADD.rich_text().size(16.0), name.as_str()), &name, |ui| {
        let soon = today(cx).saturating_add(AHEAD.days());
        for (key, kind) in [
            ("life-add-moment", IdKind::Recalibration),
            ("life-add-event", IdKind::Event),
            ("life-add-decision", IdKind::Decision),
        ] {
            if !widgets::button(ui, None, &cx.t(key)).clicked() {
                continue;
            }
            let edit = match kind {
                IdKind::Recalibration => LifeEdit::AddMoment(What::TRANSITION.to_vec(), next_at(cx, soon)),
                IdKind::Event => LifeEdit::AddEvent(EventKind::BoardMember, String::new(), today(cx)),
                _ => LifeEdit::AddDecision(cx.t("life-decision-new"), soon),
            };
            out.push(Intent::Edit(Edit::Life(edit)));
            state.added = Some(kind);
            ui.close();
        }
    });
}

/// The next transition that has no moment yet; else a day of its own.
fn next_at(cx: &Cx, soon: Date) -> At {
    let (design, life) = (cx.design(), &cx.design().life);
    let bare = |phase: Phase| {
        let is_at = |at: At| matches!(at, At::Transition { phase: of, .. } if of == phase);
        !life.moments.iter().any(|it| is_at(it.at))
    };
    let coming = design.stretches().into_iter().filter(|it| it.from >= today(cx) && bare(it.phase));
    coming.map(|it| At::Transition { phase: it.phase, days: 0 }).next().unwrap_or(At::On(soon))
}
