//! The Team section: a board of disciplines with their people, who holds which roles, arrangements, and the partners.

pub(crate) mod add_many;
pub(crate) mod arrangements;
pub(crate) mod board;
mod card;
pub(crate) mod forms;
pub(crate) mod holders;
pub(crate) mod many;
pub(crate) mod parties;
pub(crate) mod people;
pub(crate) mod state;

use egui::{Label, ScrollArea, Ui};

use crate::app::{tables, usual};
use crate::design::Design;
use crate::design::edit::{Edit, PartyEdit, TeamEdit};
use crate::design::form::Side;
use crate::design::id::{DisciplineId, Id, IdKind};
use crate::design::parties::Standing;
use crate::rules::Signal;
use crate::ui::adopted::adopted_ui;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::table_copy::Copying;
use crate::ui::kit::{icons, mix, parts, style, widgets};
use crate::ui::moves::{all_of, shifts};
use crate::ui::room::Room;
use crate::ui::shell::command::Command;
use crate::ui::team::state::Tab;

pub(crate) use crate::ui::team::state::Team;

/// The least height of the board: below it the section scrolls.
const BOARD: f32 = 320.0;

impl Room for Team {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        team_ui(ui, cx, self, out);
    }

    /// One column or one place within a column; of what does not stand on the board, one discipline.
    fn command(&self, command: Command, design: &Design, selection: &[Id]) -> Option<Vec<Edit>> {
        let (columns, places) = match command {
            Command::MoveLeft => (-1, 0),
            Command::MoveRight => (1, 0),
            Command::MoveToTray => (0, 1),
            Command::MoveToAlliance => (0, -1),
            _ => return None,
        };
        let on_board = |it: &&Id| matches!(it.kind(), IdKind::Person | IdKind::Vacancy);
        let chosen: Vec<Id> = selection.iter().filter(on_board).copied().collect();
        if chosen.is_empty() {
            return Some(shifts(design, selection, columns));
        }
        Some(board::keys::shifted(design, &chosen, columns, places).into_iter().collect())
    }

    /// The cards of the board; its columns where one is chosen.
    fn row(&self, design: &Design, like: Option<IdKind>) -> Vec<Id> {
        match like {
            Some(IdKind::Discipline) => all_of(design, IdKind::Discipline),
            _ => all_of(design, IdKind::Person),
        }
    }

    fn show(&mut self, signal: &Signal) {
        self.tab = match signal.rule.id {
            "no-competence-selection" | "no-own-location" | "shutters-closed" | "no-onboarding" => Tab::Arrangements,
            "overloaded-person" | "double-hat" => Tab::Holders,
            _ => Tab::Board,
        };
    }

    fn shows(&self, kind: IdKind) -> bool {
        matches!(kind, IdKind::Discipline | IdKind::Person | IdKind::Vacancy | IdKind::Arrangement)
    }
}

/// The section.
fn team_ui(ui: &mut Ui, cx: &Cx, state: &mut Team, out: &mut Vec<Intent>) {
    if !is_started(cx.design()) {
        widgets::section_heading(ui, cx, &cx.t("section-team"), &cx.t("team-says"), |_| {});
        return empty_ui(ui, cx, out);
    }
    let fresh = parts::selection_is_new(ui, cx, "team");
    if fresh {
        match cx.selection.first().map(Id::kind) {
            Some(IdKind::Discipline | IdKind::Vacancy) => state.tab = Tab::Board,
            Some(IdKind::Arrangement) => state.tab = Tab::Arrangements,
            Some(IdKind::Party | IdKind::Parent) => state.tab = Tab::Parties,
            _ => {}
        }
    }
    let mut copying = Copying::from_here(ui);
    let name = format!("{}: {}", cx.t("section-team"), cx.t(state.tab.key()));
    heading_ui(ui, cx, state, (&mut copying, &name), out);
    match state.tab {
        Tab::Board => {
            // Too low for all of it: the whole section scrolls.
            let low = ui.available_height() < BOARD + 110.0;
            let mut content = |ui: &mut Ui| {
                add_many::many_ui(ui, cx, &mut state.many, out);
                mix::totals_ui(ui, cx, out);
                ui.add_space(4.0);
                let size = egui::vec2(ui.available_width(), if low { BOARD } else { ui.available_height() });
                ui.allocate_ui(size, |ui| {
                    ui.set_min_size(size);
                    board::board_ui(ui, cx, state, fresh, out);
                });
            };
            if low {
                ScrollArea::vertical().id_salt("team").auto_shrink(false).show(ui, |ui| {
                    ui.set_width(ui.available_width() - 10.0);
                    content(ui);
                });
            } else {
                content(ui);
            }
        }
        Tab::Holders => holders::holders_ui(ui, cx, out),
        Tab::Arrangements => {
            ScrollArea::vertical().id_salt("arranged").auto_shrink(false).show(ui, |ui| {
                ui.set_width(ui.available_width() - 10.0);
                arrangements::arrangements_ui(ui, cx, fresh, out);
                adopted_ui(ui, cx, false, out);
            });
        }
        Tab::Parties => {
            ScrollArea::vertical().id_salt("partners").auto_shrink(false).show(ui, |ui| {
                ui.set_width(ui.available_width() - 10.0);
                parties::parties_ui(ui, cx, out);
            });
        }
    }
    if copying.asked(ui) {
        let table = match state.tab {
            Tab::Board => tables::team::board,
            Tab::Holders => tables::team::holders,
            Tab::Arrangements => tables::team::arrangements,
            Tab::Parties => tables::team::parties,
        };
        out.push(Intent::CopyTable(name, table(cx.design(), cx.text)));
    }
}

fn heading_ui(ui: &mut Ui, cx: &Cx, state: &mut Team, (copying, table): (&mut Copying, &str), out: &mut Vec<Intent>) {
    ui.horizontal_wrapped(|ui| {
        ui.label(style::strong(cx.t("section-team")).size(style::SECTION));
        ui.add_space(6.0);
        for tab in Tab::ALL {
            let name = cx.t(tab.key());
            let response = ui.selectable_label(state.tab == tab, &name);
            style::name(&response, egui::Role::Tab, &name);
            if response.clicked() {
                state.tab = tab;
            }
        }
        if state.tab == Tab::Board {
            ui.separator();
            add_discipline_ui(ui, cx, out);
            if widgets::button(ui, Some(icons::ADD), &cx.t("team-add-many")).clicked() {
                let chosen = cx.selection.iter().find_map(|it| DisciplineId::try_from(*it).ok());
                state.many.open(chosen.or(cx.design().team.disciplines.first().map(|it| it.id)));
            }
        }
        copying.button(ui, cx, table);
    });
    // On a low screen the board needs the room more than the line about it.
    if ui.available_height() > 620.0 {
        ui.add(Label::new(style::secondary(cx.t("team-says"), cx.theme)).truncate());
    }
    ui.add_space(2.0);
}

fn is_started(design: &Design) -> bool {
    let team = &design.team;
    !(team.disciplines.is_empty()
        && team.outside.is_empty()
        && design.parties.is_empty()
        && design.arrangements.is_empty())
}

fn empty_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::empty_state(ui, cx, &cx.t("team-empty"), &cx.t("team-empty-says"), |ui| {
        if widgets::primary_button(ui, &cx.t("team-start-usual"), cx.theme).clicked() {
            out.push(Intent::Edit(usual::disciplines(cx.design(), cx.catalogue(), cx.text)));
        }
        add_discipline_ui(ui, cx, out);
        if !cx.design().form.has_sides() {
            if widgets::button(ui, Some(icons::ADD), &cx.t("team-add-partner")).clicked() {
                let add = PartyEdit::Add(cx.t("programme-new-partner"), Standing::Partner);
                out.push(Intent::Edit(Edit::Party(add)));
            }
            return;
        }
        for side in Side::ALL {
            let name = cx.text.with("team-add-party", [("side", cx.text.side(side).into())]);
            if widgets::button(ui, Some(icons::ADD), &name).clicked() {
                out.push(Intent::Edit(Edit::Party(PartyEdit::Add(cx.t("team-new-party"), side.into()))));
            }
        }
    });
}

/// A discipline of one's own, or a usual one.
fn add_discipline_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let name = cx.t("team-discipline");
    parts::menu(ui, (icons::ADD.rich_text(), name.as_str(), icons::OPEN.rich_text()), &name, |ui| {
        ui.set_min_width(200.0);
        if ui.button(cx.t("team-own-discipline")).clicked() {
            out.push(Intent::EditAndOpen(Edit::Team(TeamEdit::AddDiscipline(cx.t("team-new-discipline")))));
        }
        ui.separator();
        let mut none = true;
        for (name, _) in usual::lacking_disciplines(cx.design(), cx.catalogue(), cx.text) {
            none = false;
            if ui.button(&name).clicked() {
                out.push(Intent::Edit(Edit::Team(TeamEdit::AddDiscipline(name))));
            }
        }
        if none {
            ui.label(style::secondary(cx.t("team-all-there"), cx.theme));
        } else if ui.button(cx.t("team-all-usual")).clicked() {
            out.push(Intent::Edit(usual::disciplines(cx.design(), cx.catalogue(), cx.text)));
        }
    });
}
