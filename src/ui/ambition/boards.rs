//! The boards: how the ambition is theirs too, and in which phase each confirmed it.

use egui::{Align, Button, Layout, RichText, Ui, vec2};

use crate::design::boards::Board;
use crate::design::edit::{AmbitionEdit, Edit};
use crate::design::phases::Phase;
use crate::picture::tokens::Ink;
use crate::ui::ambition::asking::{self, Answer, Asked};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, lit, style, widgets};

/// The width of a phase, and the least of a board's name.
const PHASE: f32 = 122.0;
const NAME: f32 = 160.0;

/// The table.
pub(super) fn boards_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    ui.label(style::strong(cx.t("ambition-boards")).size(style::CARD));
    let boards = cx.design().boards();
    if boards.is_empty() {
        ui.label(style::secondary(cx.t("ambition-no-boards"), cx.theme));
        return;
    }
    let room = ui.available_width();
    let (phases, left_out) = shown(cx, ((room - NAME) / PHASE) as usize);
    let name = room - phases.len() as f32 * PHASE;
    let small = |words: String| style::secondary(words, cx.theme).size(style::SMALL);
    row_ui(
        ui,
        (name, 20.0),
        &phases,
        |ui| drop(ui.label(small(cx.t("ambition-own-too")))),
        |ui, phase| drop(ui.add(egui::Label::new(small(cx.text.phase(phase))).truncate())),
    );
    for board in &boards {
        ui.push_id(board.id, |ui| {
            ui.separator();
            board_ui(ui, cx, (board, name, &phases), out);
        });
    }
    if !left_out.is_empty() {
        let names: Vec<String> = left_out.iter().map(|it| cx.text.phase(*it)).collect();
        let says = cx.text.with("ambition-earlier", [("phases", cx.text.list(&names).into())]);
        ui.label(style::secondary(says, cx.theme).size(style::SMALL));
    }
}

/// The phases that have a column, and those with a confirmation for which there is no room.
fn shown(cx: &Cx, most: usize) -> (Vec<Phase>, Vec<Phase>) {
    let design = cx.design();
    let order = design.phases().phases();
    let now = design.phases().place(design.project.phase);
    let has = |it: &Phase| design.ambition.confirmed.iter().any(|confirmed| confirmed.phase == *it);
    let wanted = |(nth, it): &(usize, Phase)| has(it) || *nth == now || *nth == now + 1;
    let mut all: Vec<Phase> = order.into_iter().enumerate().filter(wanted).map(|it| it.1).collect();
    let over = all.len().saturating_sub(most.max(1));
    // What is long past gives way first, but never the phase that the project is in.
    let at = all.iter().position(|it| *it == design.project.phase).unwrap_or(0);
    let early = over.min(at);
    let gone: Vec<Phase> = all.drain(..early).collect();
    all.truncate(most.max(1));
    (all, gone.into_iter().filter(has).collect())
}

/// A row of the table: a name, and a cell a phase.
fn row_ui(
    ui: &mut Ui,
    (name, height): (f32, f32),
    phases: &[Phase],
    first: impl FnOnce(&mut Ui),
    mut cell: impl FnMut(&mut Ui, Phase),
) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.allocate_ui_with_layout(vec2(name, height), Layout::top_down(Align::Min), |ui| {
            ui.set_width(name - 8.0);
            first(ui);
        });
        for phase in phases {
            ui.allocate_ui_with_layout(vec2(PHASE, height), Layout::top_down(Align::Min), |ui| {
                ui.set_width(PHASE);
                ui.spacing_mut().item_spacing.y = 0.0;
                cell(ui, *phase);
            });
        }
    });
}

fn board_ui(ui: &mut Ui, cx: &Cx, (board, name, phases): (&Board, f32, &[Phase]), out: &mut Vec<Intent>) {
    let top = ui.cursor().min;
    let mut answers = Vec::new();
    let own = cx.design().ambition.own(board.id).unwrap_or_default();
    let says = cx.text.with("ambition-own-of", [("name", board.name.into())]);
    let id = board.id;
    row_ui(
        ui,
        (name, 26.0),
        phases,
        |ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 2.0);
            ui.horizontal(|ui| {
                if let Some(party) = cx.design().party(board.party) {
                    widgets::side_mark(ui, cx.design().badge(party.into()), false, cx.theme);
                }
                ui.add(egui::Label::new(style::strong(board.name)).truncate());
            });
            let look = Look { hint: "ambition-own-hint", elide: true, width: Some(name - 10.0), ..Look::default() };
            fields::text_field(ui, cx, (("own", id), &says), own, look, out, move |typed| {
                Some(Edit::Ambition(AmbitionEdit::SetOwn(id, typed.trim().to_owned())))
            });
        },
        |ui, phase| answers.extend(cell_ui(ui, cx, board, phase)),
    );
    out.extend(answers.into_iter().map(|it| Intent::Edit(Edit::Ambition(it))));
    lit::light(ui, cx, id, egui::Rect::from_min_max(top, ui.min_rect().max));
}

/// What a board did in a phase: it confirmed on a day, not yet while the project is there, or nothing is asked.
fn cell_ui(ui: &mut Ui, cx: &Cx, board: &Board, phase: Phase) -> Option<AmbitionEdit> {
    let there = cx.design().ambition.confirmation(board.id, phase);
    let now = phase == cx.design().project.phase;
    let color = |ink| style::color(ink, cx.theme);
    let word = match there {
        Some(it) => it.on.map_or_else(|| cx.t("ambition-confirmed"), |it| cx.text.language().date(it)),
        None if now => cx.t("ambition-not-yet"),
        None => "–".to_owned(),
    };
    let button = match there {
        Some(_) => Button::new((
            icons::CHECK.rich_text().size(14.0).color(color(Ink::Alliance)),
            RichText::new(&word).color(color(Ink::Alliance)),
        )),
        None if now => Button::new(style::strong(&word).size(style::SMALL).color(color(Ink::Warning)))
            .fill(color(Ink::WarningFill))
            .stroke(egui::Stroke::NONE),
        None => Button::new(style::secondary(&word, cx.theme)),
    };
    let button = button.frame_when_inactive(there.is_none() && now);
    let response = ui.add(button.truncate());
    let values = [("name", board.name.into()), ("phase", cx.text.phase(phase).into()), ("word", (&word).into())];
    style::name(&response, egui::accesskit::Role::Button, &cx.text.with("ambition-cell", values));
    if let Some(it) = there.filter(|it| !it.who.is_empty()) {
        ui.horizontal(|ui| {
            // Under the day, which stands within its button.
            ui.add_space(ui.spacing().button_padding.x);
            ui.add(egui::Label::new(style::secondary(&it.who, cx.theme).size(style::SMALL)).truncate());
        });
    }
    let title =
        cx.text.with("ambition-confirm-of", [("name", board.name.into()), ("phase", cx.text.phase(phase).into())]);
    let (keep, back) = (cx.t("ambition-confirm"), cx.t("ambition-unconfirm"));
    let asked = Asked {
        title: &title,
        on: there.map_or(cx.today, |it| it.on),
        who: Some(there.map(|it| it.who.as_str()).unwrap_or_default()),
        keep: &keep,
        take_back: there.map(|_| back.as_str()),
    };
    Some(match asking::form_under(&response, cx, false, &asked)? {
        Answer::Kept(on, who) => AmbitionEdit::Confirm { board: board.id, phase, on, who },
        Answer::TakenBack => AmbitionEdit::Unconfirm(board.id, phase),
    })
}
