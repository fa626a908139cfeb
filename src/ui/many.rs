//! The details of several elements at once: how many, which, what they have in common to change, and what is done to all.

use std::collections::HashSet;

use egui::{Align, Label, Layout, ScrollArea, Ui};

use crate::design::id::{Id, IdKind, PersonId, RiskId, RoleId, VacancyId};
use crate::design::team::{Person, Vacancy};
use crate::ui::bovenkant::many::roles_ui;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, parts, style, widgets};
use crate::ui::moves::{can_copy, removal};
use crate::ui::risks::many::risks_ui;
use crate::ui::shell::command::Command;
use crate::ui::team::many::people_ui;

/// So many of them are called by their names.
const NAMED: usize = 5;

/// The panel.
pub(super) fn many_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let chosen = cx.selection;
    ui.horizontal(|ui| {
        let says = cx.text.with("many-chosen", [("count", chosen.len().into())]);
        ui.label(style::strong(says).size(style::CARD));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if widgets::icon_button(ui, icons::CLOSE, &cx.t("details-close")).clicked() {
                out.push(Intent::CloseDetails);
            }
        });
    });
    ui.separator();
    ScrollArea::vertical().id_salt("many").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        // What is typed for some is not taken for others.
        ui.push_id(chosen, |ui| {
            names_ui(ui, cx, out);
            form_ui(ui, cx, out);
            acts_ui(ui, cx, out);
        });
    });
}

/// Which they are; a click leaves one alone.
fn names_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    for id in cx.selection.iter().take(NAMED) {
        let name = cx.text.element(cx.design(), *id).unwrap_or_else(|| cx.t("team-vacancy"));
        let says = cx.text.with("many-only", [("name", (&name).into())]);
        let room = ui.available_width();
        if parts::link(ui, style::secondary(&name, cx.theme), room, &says).clicked() {
            out.push(Intent::Open(*id));
        }
    }
    if cx.selection.len() > NAMED {
        let more = [("count", (cx.selection.len() - NAMED).into())];
        ui.label(style::secondary(cx.text.with("many-more", more), cx.theme));
    }
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.add_space(6.0);
}

/// What they have in common, by what they are.
fn form_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (design, chosen) = (cx.design(), cx.selection);
    let all = |kinds: &[IdKind]| chosen.iter().all(|it| kinds.contains(&it.kind()));
    if all(&[IdKind::Risk]) {
        let ids: HashSet<RiskId> = chosen.iter().filter_map(|it| RiskId::try_from(*it).ok()).collect();
        let risks: Vec<_> = design.risks.list.iter().filter(|it| ids.contains(&it.id)).collect();
        risks_ui(ui, cx, &risks, out);
    } else if all(&[IdKind::Person, IdKind::Vacancy]) {
        let person = |it: &Id| PersonId::try_from(*it).ok().and_then(|it| design.team.person(it));
        let people: Vec<&Person> = chosen.iter().filter_map(person).collect();
        let open = |it: &&Vacancy| chosen.iter().any(|id| VacancyId::try_from(*id) == Ok(it.id));
        let vacancies = design.team.disciplines.iter().flat_map(|it| &it.vacancies).filter(open);
        people_ui(ui, cx, (&people, &vacancies.collect::<Vec<_>>()), out);
    } else if all(&[IdKind::Role]) {
        let role = |it: &Id| RoleId::try_from(*it).ok().and_then(|it| design.bovenkant.role(it));
        roles_ui(ui, cx, &chosen.iter().filter_map(role).collect::<Vec<_>>(), out);
    } else {
        ui.add(Label::new(style::secondary(cx.t("many-nothing-common"), cx.theme)).wrap());
    }
}

/// What is done to all of them in one step.
fn acts_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    ui.add_space(14.0);
    ui.horizontal_wrapped(|ui| {
        if cx.selection.iter().any(|it| can_copy(*it))
            && widgets::button(ui, None, &Command::Duplicate.name(cx.text)).clicked()
        {
            out.push(Intent::Command(Command::Duplicate));
        }
        if cx.selection.iter().any(|it| removal(*it).is_some()) {
            let name = cx.text.with("many-remove", [("count", cx.selection.len().into())]);
            if widgets::button(ui, Some(icons::REMOVE), &name).clicked() {
                out.push(Intent::Command(Command::Delete));
            }
        }
    });
}
