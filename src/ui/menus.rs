//! What a right click offers: for an element, and for a place. The same as keys, buttons and drags do.

use crate::ui::kit::belonging;
use std::collections::HashSet;

use egui::{Button, Ui};

use crate::design::bovenkant::{Role, Seat};
use crate::design::edit::{BovenkantEdit, Edit, RisksEdit, TeamEdit};
use crate::design::id::{DisciplineId, Id, IdKind, RiskId, VacancyId};
use crate::design::risks::{Allocation, Nature};
use crate::design::team::Discipline;
use crate::picture::Target;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::drag::{Drag, Place};
use crate::ui::moves::{has_details, removals};
use crate::ui::shell::command::Command;

/// The place for risks that a spot stands for.
pub(super) fn place_of(target: Target) -> Allocation {
    match target {
        Target::Room(domain) => Allocation::of(domain),
        Target::AddRisk(place) => place,
        _ => Allocation::Unplaced,
    }
}

fn item(ui: &mut Ui, cx: &Cx, key: &str, command: Option<Command>) -> bool {
    let mut button = Button::new(cx.t(key));
    if let Some(keys) = command.and_then(|it| it.keys_shown(cx.text, ui.ctx())) {
        button = button.shortcut_text(keys);
    }
    ui.add(button).clicked()
}

/// The menu of an element; what is selected with it goes along.
pub(super) fn element_menu(ui: &mut Ui, cx: &Cx, id: Id, out: &mut Vec<Intent>) {
    ui.set_min_width(200.0);
    let along: Vec<Id> = if cx.is_selected(id) {
        cx.selection.iter().copied().filter(|it| it.kind() == id.kind()).collect()
    } else {
        vec![id]
    };
    if has_details(id) {
        if item(ui, cx, "menu-open", None) {
            out.push(Intent::Open(id));
        }
        if item(ui, cx, "menu-rename", Some(Command::Rename)) {
            out.push(Intent::Rename(id));
        }
        ui.separator();
    }
    match id.kind() {
        IdKind::Risk => move_risks(ui, cx, &along, out),
        IdKind::Person | IdKind::Vacancy => move_people(ui, cx, id, out),
        IdKind::Discipline => {
            if let Some(it) = DisciplineId::try_from(id).ok().and_then(|it| cx.design().team.discipline(it)) {
                order_ui(ui, cx, it, out);
                ui.separator();
            }
            add_to_discipline(ui, cx, id, out);
        }
        _ => {}
    }
    let removals = removals(&along);
    if !removals.is_empty() && item(ui, cx, "menu-remove", Some(Command::Delete)) {
        out.push(Intent::Edit(if removals.len() == 1 { removals[0].clone() } else { Edit::Several(removals) }));
    }
}

/// Where risks can go: 'Verplaats naar …', without a drag.
pub(super) fn move_risks(ui: &mut Ui, cx: &Cx, along: &[Id], out: &mut Vec<Intent>) {
    let risks: Vec<RiskId> = along.iter().filter_map(|it| RiskId::try_from(*it).ok()).collect();
    let moved: HashSet<RiskId> = risks.iter().copied().collect();
    let there =
        |place| cx.design().risks.list.iter().filter(|it| moved.contains(&it.id)).all(|it| it.allocation == place);
    for to in cx.design().places() {
        let name = cx.text.with("menu-move-to", [("place", cx.text.place(cx.design(), to).into())]);
        if ui.add_enabled(!there(to), Button::new(name)).clicked() {
            out.push(Intent::Edit(Edit::Risks(RisksEdit::Move { risks: risks.clone(), to })));
        }
    }
    ui.separator();
    if item(ui, cx, "menu-duplicate", Some(Command::Duplicate)) {
        out.push(Intent::Select(along.to_vec()));
        out.push(Intent::Command(Command::Duplicate));
    }
}

/// Where people and vacancies can go, and the seats in the bovenkant that people can get or leave.
fn move_people(ui: &mut Ui, cx: &Cx, id: Id, out: &mut Vec<Intent>) {
    let Some(lifted) = Drag::lift(cx, id, egui::Vec2::ZERO) else { return };
    let people = lifted.people();
    let team = &cx.design().team;
    ui.menu_button(cx.t("menu-move-person"), |ui| {
        let columns = team.disciplines.iter().map(|it| (Some(it.id), it.name.clone()));
        let outside = (!people.is_empty()).then(|| (None, cx.t("team-outside")));
        for (to, name) in columns.chain(outside) {
            if ui.button(name).clicked() {
                out.push(Intent::Edit(lifted.edit(Place::Column(to, None))));
            }
        }
    });
    let roles = || cx.design().bovenkant.roles.iter().filter(|it| it.kind.leads_alliance());
    if !people.is_empty() && roles().next().is_some() {
        ui.menu_button(cx.t("team-menu-seat"), |ui| {
            for role in roles() {
                if ui.button(cx.text.role_name(role)).clicked() {
                    out.push(Intent::Edit(lifted.edit(Place::Seat(role.id))));
                }
            }
        });
    }
    if let [person] = people[..] {
        let name = |it: &Role| cx.text.with("team-menu-leave", [("role", cx.text.role_name(it).into())]);
        for role in cx.design().bovenkant.roles_of(person) {
            if ui.button(name(role)).clicked() {
                let leave = BovenkantEdit::RemoveSeat(role.id, Seat::Person(person));
                out.push(Intent::Edit(Edit::Bovenkant(leave)));
            }
        }
    }
    if let Ok(vacancy) = VacancyId::try_from(id)
        && ui.button(cx.t("team-menu-fill")).clicked()
    {
        out.push(Intent::EditAndOpen(Edit::Team(TeamEdit::FillVacancy(vacancy, cx.t("new-person")))));
    }
    ui.separator();
}

fn add_to_discipline(ui: &mut Ui, cx: &Cx, id: Id, out: &mut Vec<Intent>) {
    let Ok(discipline) = DisciplineId::try_from(id) else { return };
    if let Some(of) = belonging::lines(ui, cx, |whose| cx.text.with("menu-add-person", [("side", whose.into())])) {
        let add = TeamEdit::AddPerson { to: Some(discipline), name: cx.t("new-person"), of };
        out.push(Intent::EditAndOpen(Edit::Team(add)));
    }
    if let Some(of) = belonging::lines(ui, cx, |whose| cx.text.with("menu-add-vacancy", [("side", whose.into())])) {
        out.push(Intent::Edit(Edit::Team(TeamEdit::AddVacancy { discipline, of })));
    }
    ui.separator();
}

/// The menu of a room or the tray.
pub(super) fn place_menu(ui: &mut Ui, cx: &Cx, to: Allocation, out: &mut Vec<Intent>) {
    ui.set_min_width(200.0);
    for (nature, key, title) in [
        (Nature::Risk, "menu-add-risk-here", "new-risk"),
        (Nature::Opportunity, "menu-add-opportunity-here", "new-opportunity"),
    ] {
        if item(ui, cx, key, None) {
            let add = RisksEdit::Add { nature, title: cx.t(title), to };
            out.push(Intent::EditAndOpen(Edit::Risks(add)));
        }
    }
    let risks: Vec<RiskId> = cx.selection.iter().filter_map(|it| RiskId::try_from(*it).ok()).collect();
    if !risks.is_empty() {
        let name = cx.text.with("menu-move-selected-here", [("count", risks.len().into())]);
        if ui.button(name).clicked() {
            out.push(Intent::Edit(Edit::Risks(RisksEdit::Move { risks, to })));
        }
    }
}

/// One place to the left or to the right.
pub(crate) fn order_ui(ui: &mut Ui, cx: &Cx, it: &Discipline, out: &mut Vec<Intent>) {
    let list = &cx.design().team.disciplines;
    let ends = [list.first().map(|it| it.id), list.last().map(|it| it.id)];
    for ((key, by), end) in [("team-to-left", -1), ("team-to-right", 1)].into_iter().zip(ends) {
        if ui.add_enabled(end != Some(it.id), Button::new(cx.t(key))).clicked() {
            out.push(Intent::Edit(Edit::Team(TeamEdit::ShiftDiscipline(it.id, by))));
        }
    }
}
