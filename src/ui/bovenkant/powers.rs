//! What the board agreed on deciding: together or not, what only the client decides, the way out of deadlock, who can bind.
//!
//! Source: GV 5, domain.md 11 (reserved powers: Mallesons 2008; deadlock: SIA 2065; power to bind: NACG).

use egui::{Label, Ui};

use crate::design::bovenkant::{Deadlock, DeadlockKind, DecisionRule, Role, RoleKind, Votes};
use crate::design::edit::{BovenkantEdit, Edit, PersonField, TeamEdit};
use crate::design::form::Side;
use crate::design::id::PersonId;
use crate::picture::tokens::Ink;
use crate::ui::bovenkant::lines::name_of;
use crate::ui::bovenkant::names::Names;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, numbers, parts, style, widgets};

/// What clients usually keep to themselves; each is a word in the language files.
const USUAL: [&str; 4] = ["reserved-emergency", "subject-scope-requirements", "reserved-regulation", "reserved-media"];

/// The sentence under the heading of a card.
pub(crate) fn says(ui: &mut Ui, cx: &Cx, key: &str) {
    ui.add(Label::new(style::secondary(cx.t(key), cx.theme)).wrap());
}

/// The subjects that only the client decides on, and the usual ones that are not among them.
pub(crate) fn reserved_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let top = &cx.design().bovenkant;
    says(ui, cx, "reserved-says");
    for subject in top.subjects.iter().filter(|it| it.reserved) {
        let free = |ui: &mut Ui, out: &mut Vec<Intent>| {
            let name = cx.text.with("reserved-free", [("name", (&subject.name).into())]);
            if widgets::icon_button(ui, icons::CLOSE, &name).clicked() {
                let edit = BovenkantEdit::SetSubjectReserved(subject.id, false);
                out.push(Intent::Edit(Edit::Bovenkant(edit)));
            }
        };
        ui.push_id(subject.id, |ui| {
            parts::row(ui, out, free, |ui, _| {
                ui.label(icons::LOCK.rich_text().size(16.0).color(style::color(Ink::Client, cx.theme)));
                let roles: Vec<String> =
                    top.reserved_to(subject).into_iter().map(|it| cx.text.role_of(cx.design(), it)).collect();
                let (who, ink) = match roles[..] {
                    [] => (cx.t("reserved-no-client"), Ink::Warning),
                    _ => (cx.text.list(&roles), Ink::Ink2),
                };
                let room = ui.available_width();
                parts::within(ui, room * 0.6, |ui| ui.add(Label::new(style::strong(&subject.name)).truncate()));
                let who = egui::RichText::new(who).color(style::color(ink, cx.theme));
                ui.add(Label::new(who).truncate());
            });
        });
    }
    if !top.subjects.iter().any(|it| it.reserved) {
        says(ui, cx, "reserved-none");
    }
    ui.horizontal_wrapped(|ui| {
        for key in USUAL {
            let word = cx.t(key);
            let there = top.subjects.iter().find(|it| it.name.to_lowercase() == word.to_lowercase());
            if there.is_some_and(|it| it.reserved) {
                continue;
            }
            let name = cx.text.with("reserved-add", [("name", (&word).into())]);
            let button = ui.button((icons::ADD.rich_text(), word.as_str()));
            style::name(&button, egui::accesskit::Role::Button, &name);
            if button.clicked() {
                out.push(Intent::Edit(Edit::Bovenkant(match there {
                    Some(it) => BovenkantEdit::SetSubjectReserved(it.id, true),
                    None => BovenkantEdit::AddReserved(word),
                })));
            }
        }
        let name = cx.t("reserved-choose");
        let open: Vec<_> = top.subjects.iter().filter(|it| !it.reserved).collect();
        if !open.is_empty() {
            parts::menu(ui, name.as_str(), &name, |ui| {
                for subject in open {
                    if ui.button(&subject.name).clicked() {
                        let edit = BovenkantEdit::SetSubjectReserved(subject.id, true);
                        out.push(Intent::Edit(Edit::Bovenkant(edit)));
                    }
                }
            });
        }
    });
}

/// The agreed route out of deadlock.
pub(crate) fn deadlock_ui(ui: &mut Ui, cx: &Cx, names: &Names, out: &mut Vec<Intent>) {
    says(ui, cx, "deadlock-says");
    let now = cx.design().bovenkant.deadlock.clone();
    let set = |to: Option<Deadlock>| Intent::Edit(Edit::Bovenkant(BovenkantEdit::SetDeadlock(to)));
    let name = cx.t("deadlock-kind");
    let kind = now.as_ref().map(|it| it.kind);
    let width = Some(ui.available_width().min(320.0));
    widgets::labelled(ui, &name, cx.theme, |ui| {
        if let Some(to) = widgets::optional_choice(ui, cx, ("kind", &name), kind, &DeadlockKind::ALL, width) {
            let keep = now.clone().unwrap_or(Deadlock { kind: DeadlockKind::Other, role: None, text: String::new() });
            out.push(set(to.map(|kind| Deadlock { kind, ..keep })));
        }
    });
    let Some(now) = now else { return };
    let name = cx.t("deadlock-role");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let none = cx.t("deadlock-no-role");
        let shown = now.role.map_or(none.as_str(), |it| name_of(names, it));
        let all = names.iter().map(|(id, name)| (Some(*id), name.clone()));
        let options = std::iter::once((None, none.clone())).chain(all);
        if let Some(role) = widgets::pick(ui, ("role", &name), shown, Some(now.role), options, width) {
            out.push(set(Some(Deadlock { role, ..now.clone() })));
        }
    });
    let name = cx.t("deadlock-text");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let look = Look { rows: 2, hint: "deadlock-text-hint", ..Look::default() };
        let text = now.text.clone();
        fields::text_field(ui, cx, ("text", &name), &text, look, out, move |typed: &str| {
            let text = typed.trim().to_owned();
            Some(Edit::Bovenkant(BovenkantEdit::SetDeadlock(Some(Deadlock { text, ..now.clone() }))))
        });
    });
}

/// The people of the alliance board, and who of them can bind the party behind them.
pub(crate) fn bind_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let design = cx.design();
    says(ui, cx, "bind-says");
    let mut seen: Vec<PersonId> = Vec::new();
    let boards = design.bovenkant.of_kind(RoleKind::AllianceBoard);
    for person in boards.flat_map(Role::holders).filter_map(|it| design.team.person(it)) {
        if seen.contains(&person.id) {
            continue;
        }
        seen.push(person.id);
        ui.push_id(person.id, |ui| {
            let tick = |ui: &mut Ui, out: &mut Vec<Intent>| {
                let name = cx.text.with("bind-can", [("name", (&person.name).into())]);
                let mut on = person.can_bind;
                let response = ui.checkbox(&mut on, cx.t("bind-short"));
                style::name(&response, egui::accesskit::Role::CheckBox, &name);
                if response.clicked() {
                    let set = TeamEdit::SetPerson(person.id, PersonField::CanBind(on));
                    out.push(Intent::Edit(Edit::Team(set)));
                }
            };
            parts::row(ui, out, tick, |ui, out| {
                widgets::side_mark(ui, design.badge_of(person), false, cx.theme);
                let room = ui.available_width();
                if parts::link(ui, person.name.as_str(), room * 0.55, &person.name).clicked() {
                    out.push(Intent::Open(person.id.into()));
                }
                let parents = design.parties.iter().flat_map(|it| &it.parents);
                let parent = parents.into_iter().find(|it| Some(it.id) == person.parent).map(|it| it.name.clone());
                let party = || design.party_of_person(person).map(|it| cx.text.party(it));
                let of = parent.or_else(party).unwrap_or_else(|| cx.text.word(person.standing));
                ui.add(Label::new(style::secondary(of, cx.theme)).truncate());
            });
        });
    }
    if seen.is_empty() {
        says(ui, cx, "bind-nobody");
        if let Some(board) = design.bovenkant.of_kind(RoleKind::AllianceBoard).next()
            && widgets::button(ui, None, &cx.t("bind-open-board")).clicked()
        {
            out.push(Intent::Open(board.id.into()));
        }
    }
}

/// How decisions are taken, and the votes where the board votes.
pub(crate) fn decisions_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let top = &cx.design().bovenkant;
    let name = cx.t("bovenkant-decision-rule");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let width = Some(ui.available_width().min(280.0));
        let now = top.decision_rule;
        if let Some(to) =
            widgets::optional_choice(ui, cx, ("rule", &name), now, &DecisionRule::of(cx.design().form), width)
        {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::SetDecisionRule(to))));
        }
    });
    let votes = top.board_votes;
    if let Some(on) = widgets::tick(ui, &cx.t("bovenkant-board-votes"), votes.is_some()) {
        let to = on.then_some(Votes { client: 1, contractor: 1 });
        out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::SetVotes(to))));
    }
    let Some(votes) = votes else { return };
    ui.horizontal(|ui| {
        for (side, now) in [(Side::Client, votes.client), (Side::Contractor, votes.contractor)] {
            widgets::side_mark(ui, side, false, cx.theme);
            let name = cx.text.with("bovenkant-votes-of", [("side", cx.text.side(side).into())]);
            let value = (Some(f64::from(now)), 0.0..=99.0);
            numbers::number_field(ui, cx, (side, &name), value, Some(48.0), out, move |to| {
                let to = to.unwrap_or_default() as u8;
                let votes = match side {
                    Side::Client => Votes { client: to, ..votes },
                    Side::Contractor => Votes { contractor: to, ..votes },
                };
                Edit::Bovenkant(BovenkantEdit::SetVotes(Some(votes)))
            });
            ui.label(cx.text.side(side));
            ui.add_space(8.0);
        }
    });
}
