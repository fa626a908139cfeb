//! The same as the time line in rows: when, what, who, how it stands, what came out of it. A row is chosen as its mark is.

use egui::{Align, Label, Layout, Ui, vec2};

use crate::app::tables;
use crate::design::id::{Id, IdKind};
use crate::design::timeline::{Mark, State as MarkState};
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::table_copy::Copying;
use crate::ui::kit::{parts, sought, style, widgets};
use crate::ui::phases::life::state::State;

/// The columns, as shares of the width.
const SHARES: [f32; 5] = [0.11, 0.40, 0.17, 0.09, 0.23];

/// The card, folded until it is asked for.
pub(super) fn rows_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let title = cx.t("life-list");
    if sought::wanted(ui.ctx()).is_some_and(|it| it == title) {
        state.rows = true;
    }
    let marks = once(cx);
    if marks.is_empty() {
        return;
    }
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let mut copying = Copying::from_here(ui);
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                copying.button(ui, cx, &title);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let label = ui.label(style::strong(&title).size(style::CARD));
                    sought::figure(ui, &title, label.rect, cx.theme);
                    let count = cx.text.with("life-list-count", [("count", marks.len().into())]);
                    ui.label(style::secondary(count, cx.theme).size(style::SMALL));
                    if let Some(on) = widgets::tick(ui, &cx.t("life-list-show"), state.rows) {
                        state.rows = on;
                    }
                });
            });
        });
        if state.rows {
            let heads = ["day", "what", "who", "state", "outcome"].map(|it| cx.t(&format!("life-list-{it}")));
            row_ui(ui, |ui, nth| {
                ui.add(Label::new(style::secondary(&heads[nth], cx.theme).size(style::SMALL)).truncate());
            });
            for mark in &marks {
                ui.separator();
                ui.push_id((mark.id, mark.on), |ui| mark_ui(ui, cx, mark, out));
            }
        }
        if copying.asked(ui) {
            out.push(Intent::CopyTable(title.clone(), tables::life::days(cx.design(), cx.today, cx.text)));
        }
    });
}

/// Every mark once, though it may stand on several tracks.
fn once(cx: &Cx) -> Vec<Mark> {
    let mut told: Vec<Id> = Vec::new();
    let mut all = cx.design().marks();
    all.retain(|it| match it.id {
        Some(id) if told.contains(&id) => false,
        Some(id) => {
            told.push(id);
            true
        }
        None => true,
    });
    all
}

fn row_ui(ui: &mut Ui, mut cell: impl FnMut(&mut Ui, usize)) {
    let room = ui.available_width() - 8.0 * (SHARES.len() - 1) as f32;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        for (nth, share) in SHARES.into_iter().enumerate() {
            ui.allocate_ui_with_layout(vec2(room * share, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(room * share);
                cell(ui, nth);
            });
        }
    });
}

fn mark_ui(ui: &mut Ui, cx: &Cx, mark: &Mark, out: &mut Vec<Intent>) {
    let state = mark.state(cx.today);
    let moment = mark.id.and_then(|id| cx.design().life.moments.iter().find(|it| Id::from(it.id) == id));
    let what = parts::capital(&cx.text.dated(cx.design(), mark));
    row_ui(ui, |ui, nth| match nth {
        0 => {
            ui.label(cx.text.mark_day(mark));
        }
        1 => {
            let here = |it: &Id| matches!(it.kind(), IdKind::Recalibration | IdKind::Event | IdKind::Decision);
            match mark.id.filter(here) {
                Some(id) => {
                    let room = ui.available_width();
                    if parts::whole_link(ui, what.as_str(), room, &what).clicked() {
                        out.push(Intent::Select(vec![id]));
                    }
                }
                None => {
                    ui.add(Label::new(&what).wrap());
                }
            }
        }
        2 => {
            ui.add(Label::new(moment.map(|it| it.who.as_str()).unwrap_or_default()).wrap());
        }
        3 => {
            let ink = if state == MarkState::Late { Ink::Warning } else { Ink::Ink2 };
            ui.label(style::secondary(cx.text.word(state), cx.theme).color(style::color(ink, cx.theme)));
        }
        _ => {
            let outcome = moment.and_then(|it| it.held.as_ref()).map(|it| it.outcome.as_str());
            ui.add(Label::new(outcome.unwrap_or_default()).wrap());
        }
    });
}
