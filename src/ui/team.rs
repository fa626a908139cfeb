//! The Team section: totals against the goal, the disciplines with their people, partners and arrangements below.

use egui::{Label, ScrollArea, Ui};

use crate::design::Design;
use crate::design::edit::{Edit, PartyEdit, TeamEdit, Threshold};
use crate::design::form::Side;
use crate::design::id::DisciplineId;
use crate::design::team::Discipline;
use crate::picture::tokens::Ink;
use crate::rules::thresholds;
use crate::ui::parts::{self, Card};
use crate::ui::people::{carried_ui, drop_ui, people_ui, vacancies_ui};
use crate::ui::{Cx, Intent, arrangements, fields, icons, menus, style, widgets};

pub use crate::ui::team_forms::{discipline_form_ui, person_form_ui, vacancy_form_ui};

/// The least width of a discipline's card.
const CARD: f32 = 228.0;

/// The section.
pub fn team_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    if !is_started(cx.design()) {
        widgets::section_heading(ui, cx, &cx.t("section-team"), &cx.t("team-says"), |_| {});
        return empty_ui(ui, cx, out);
    }
    widgets::section_heading(ui, cx, &cx.t("section-team"), &cx.t("team-says"), |ui| add_discipline_ui(ui, cx, out));
    ScrollArea::vertical().id_salt("team").auto_shrink(false).show(ui, |ui| {
        let fresh = parts::selection_is_new(ui, cx, "team");
        totals_ui(ui, cx, out);
        ui.add_space(4.0);
        disciplines_ui(ui, cx, fresh, out);
        arrangements::parties_ui(ui, cx, out);
        arrangements::arrangements_ui(ui, cx, fresh, out);
    });
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
            out.push(Intent::Edit(all_usual(cx)));
        }
        add_discipline_ui(ui, cx, out);
        for side in Side::ALL {
            let name = cx.text.with("team-add-party", [("side", cx.text.side(side).into())]);
            if widgets::button(ui, Some(icons::ADD), &name).clicked() {
                out.push(Intent::Edit(Edit::Party(PartyEdit::Add(cx.t("team-new-party"), side))));
            }
        }
    });
}

/// The usual disciplines that the team does not have yet, by their name in the language of the screen.
fn lacking<'a>(cx: &Cx<'a>) -> impl Iterator<Item = (String, bool)> + use<'a> {
    let cx = *cx;
    cx.catalogue().disciplines.iter().map(move |it| (cx.t(&format!("discipline-{}", it.id)), it.alliance)).filter(
        move |(name, _)| !cx.design().team.disciplines.iter().any(|it| it.name.to_lowercase() == name.to_lowercase()),
    )
}

/// Every usual discipline at once; those that most alliances have, where the catalogue says which.
fn all_usual(cx: &Cx) -> Edit {
    let some = cx.catalogue().disciplines.iter().any(|it| it.alliance);
    let names = lacking(cx).filter(|(_, alliance)| *alliance || !some).map(|(name, _)| name);
    Edit::Several(names.map(|it| Edit::Team(TeamEdit::AddDiscipline(it))).collect())
}

fn add_discipline_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    if widgets::button(ui, Some(icons::ADD), &cx.t("team-discipline")).clicked() {
        out.push(Intent::EditAndOpen(Edit::Team(TeamEdit::AddDiscipline(cx.t("team-new-discipline")))));
    }
    let name = cx.t("team-usual-disciplines");
    parts::menu(ui, (name.as_str(), icons::OPEN.rich_text()), &name, |ui| {
        let mut none = true;
        for (name, _) in lacking(cx) {
            none = false;
            if ui.button(&name).clicked() {
                out.push(Intent::Edit(Edit::Team(TeamEdit::AddDiscipline(name))));
            }
        }
        if none {
            ui.label(style::secondary(cx.t("team-all-there"), cx.theme));
        } else if ui.button(cx.t("team-all-usual")).clicked() {
            out.push(Intent::Edit(all_usual(cx)));
        }
    });
}

/// Heads per side, FTE, and the client's own share against the goal.
fn totals_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (team, insight, language) = (&cx.design().team, cx.session.insight(), cx.text.language());
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            for (side, heads) in Side::ALL.into_iter().zip(insight.people) {
                widgets::side_mark(ui, side, false, cx.theme);
                ui.label(style::strong(heads.to_string()).size(style::CARD));
                ui.label(cx.text.side(side));
                ui.add_space(8.0);
            }
            ui.label(style::strong(language.number(team.fte())).size(style::CARD));
            ui.label(cx.t("team-fte"));
            let vacancies: usize = team.disciplines.iter().map(|it| it.vacancies.len()).sum();
            if vacancies > 0 {
                ui.label(style::secondary("·", cx.theme));
                let says = cx.text.with("team-vacancies", [("count", vacancies.into())]);
                ui.add(Label::new(style::secondary(says, cx.theme)).extend());
            }
            if !team.outside.is_empty() {
                let count = team.outside.len().into();
                ui.label(style::secondary("·", cx.theme));
                let says = cx.text.with("team-outside-count", [("count", count)]);
                ui.add(Label::new(style::secondary(says, cx.theme)).extend());
            }
        });
        ui.horizontal(|ui| {
            let (share, goal) = (insight.own_client_share, thresholds::client_share_goal(cx.design()));
            ui.label(cx.t("team-own-share"));
            ui.label(style::strong(share.map_or_else(|| "–".to_owned(), |it| language.share(it))));
            ui.label(style::secondary(cx.t("team-goal"), cx.theme));
            let name = cx.t("team-goal-name");
            let make = |to| Edit::SetThreshold(Threshold::ClientShareGoal, to);
            fields::share_field(ui, cx, ("goal", &name), Some(goal), Some(64.0), out, make).on_hover_text(&name);
            widgets::share_bar(ui, share.unwrap_or_default(), Some(goal), Ink::Client, cx.theme);
        });
    });
}

fn disciplines_ui(ui: &mut Ui, cx: &Cx, fresh: bool, out: &mut Vec<Intent>) {
    let team = &cx.design().team;
    let card = |it: &Discipline| Card {
        selected: cx.is_selected(it.id),
        ..Card::white(Some(it.id), it.name.as_str(), cx.theme)
    };
    let mut all: Vec<Card<Option<DisciplineId>>> = team.disciplines.iter().map(card).collect();
    if !team.outside.is_empty() {
        all.push(Card::white(None, cx.t("team-outside"), cx.theme));
    }
    let seen = parts::cards(ui, cx.theme, ("disciplines", CARD, usize::MAX), all, |ui, key| match key {
        Some(id) => team.discipline(id).into_iter().for_each(|it| discipline_ui(ui, cx, it, fresh, out)),
        None => outside_ui(ui, cx, fresh, out),
    });
    for (key, response) in seen {
        drop_ui(ui, cx, key, &response, out);
        let Some(id) = key else { continue };
        if fresh && cx.is_selected(id) {
            response.scroll_to_me(None);
        }
        if response.clicked() {
            out.push(Intent::Open(id.into()));
        }
        response.context_menu(|ui| menus::element_menu(ui, cx, id.into(), out));
    }
    carried_ui(ui, cx);
}

fn discipline_ui(ui: &mut Ui, cx: &Cx, it: &Discipline, fresh: bool, out: &mut Vec<Intent>) {
    let end = |ui: &mut Ui, out: &mut Vec<Intent>| {
        let name = cx.text.with("team-more", [("name", (&it.name).into())]);
        parts::icon_menu(ui, icons::MORE, &name, |ui| more_ui(ui, cx, it, out));
        widgets::signal_mark(ui, cx, it.id);
    };
    parts::row(ui, out, end, |ui, out| {
        let (words, room) = (style::strong(&it.name).size(style::CARD), ui.available_width());
        if parts::link(ui, words, room, &it.name).clicked() {
            out.push(Intent::Open(it.id.into()));
        }
    });
    mix_ui(ui, cx, it);
    people_ui(ui, cx, &it.people, fresh, out);
    vacancies_ui(ui, cx, &it.vacancies, out);
    add_people_ui(ui, cx, Some(it.id), &it.name, out);
}

/// How many of each side, and how many FTE where that is another number.
pub(super) fn mix_ui(ui: &mut Ui, cx: &Cx, it: &Discipline) {
    let heads = it.people.len();
    let count = |side| format!("{} {}", it.of(side).count(), cx.text.side(side));
    let mut says = if heads == 0 { cx.t("team-nobody") } else { Side::ALL.map(count).join(" · ") };
    let fte: f64 = it.people.iter().map(|it| it.fte).sum();
    if (fte - heads as f64).abs() > 0.004 {
        says = format!("{says} · {} {}", parts::fte(cx, fte), cx.t("team-fte"));
    }
    ui.label(style::secondary(says, cx.theme).size(style::SMALL));
}

fn outside_ui(ui: &mut Ui, cx: &Cx, fresh: bool, out: &mut Vec<Intent>) {
    let name = cx.t("team-outside");
    ui.add(Label::new(style::strong(&name).size(style::CARD)).truncate());
    parts::clamped(ui, &cx.t("team-outside-says"), 3, Ink::Ink2, cx.theme);
    people_ui(ui, cx, &cx.design().team.outside, fresh, out);
    add_people_ui(ui, cx, None, &name, out);
}

/// Buttons that add a person or a vacancy.
pub(super) fn add_people_ui(ui: &mut Ui, cx: &Cx, to: Option<DisciplineId>, team: &str, out: &mut Vec<Intent>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        ui.spacing_mut().button_padding.x = 6.0;
        for side in Side::ALL {
            let word = cx.text.side(side);
            let name = cx.text.with("team-add-person", [("side", (&word).into()), ("team", team.into())]);
            let response = ui.button((icons::ADD.rich_text(), word.as_str())).on_hover_text(&name);
            style::name(&response, egui::Role::Button, &name);
            if response.clicked() {
                let add = TeamEdit::AddPerson { to, name: cx.t("new-person"), side };
                out.push(Intent::EditAndOpen(Edit::Team(add)));
            }
        }
        let Some(discipline) = to else { return };
        let name = cx.text.with("team-add-vacancy", [("team", team.into())]);
        parts::menu(ui, (icons::ADD.rich_text(), cx.t("team-vacancy").as_str()), &name, |ui| {
            for side in Side::ALL {
                if ui.button(cx.text.with("team-vacancy-for", [("side", cx.text.side(side).into())])).clicked() {
                    out.push(Intent::EditAndOpen(Edit::Team(TeamEdit::AddVacancy { discipline, side })));
                }
            }
        })
        .on_hover_text(name);
    });
}

/// Order and removal of a discipline.
fn more_ui(ui: &mut Ui, cx: &Cx, it: &Discipline, out: &mut Vec<Intent>) {
    ui.set_min_width(180.0);
    if ui.button(cx.t("team-rename")).clicked() {
        out.push(Intent::Rename(it.id.into()));
    }
    let list = &cx.design().team.disciplines;
    let ends = [list.first().map(|it| it.id), list.last().map(|it| it.id)];
    for ((key, by), end) in [("team-earlier", -1), ("team-later", 1)].into_iter().zip(ends) {
        if ui.add_enabled(end != Some(it.id), egui::Button::new(cx.t(key))).clicked() {
            out.push(Intent::Edit(Edit::Team(TeamEdit::ShiftDiscipline(it.id, by))));
        }
    }
    ui.separator();
    if ui.button(remove_words(cx, it)).clicked() {
        out.push(Intent::Edit(Edit::Team(TeamEdit::RemoveDiscipline(it.id))));
    }
}

/// Who goes with a discipline goes with open eyes.
pub(super) fn remove_words(cx: &Cx, it: &Discipline) -> String {
    match it.people.len() {
        0 => cx.t("team-remove-discipline"),
        count => cx.text.with("team-remove-with-people", [("count", count.into())]),
    }
}
