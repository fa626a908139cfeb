//! The forms of a discipline, a person and a vacancy, as the details panel shows them.

use crate::design::parties::Party;
use crate::ui::kit::belonging;
use egui::Ui;

use crate::design::edit::{Edit, PersonField, TeamEdit, VacancyField};
use crate::design::id::DisciplineId;
use crate::design::parties::ParentOrganisation;
use crate::design::team::{Discipline, Person, Vacancy};
use crate::picture::tokens::Ink;
use crate::rules::thresholds;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{filling, icons, mix, partner_mix, parts, style, widgets};
use crate::ui::team::board::heads;
use crate::ui::team::people::{people_ui, vacancies_ui};

/// The form of one discipline, as the details panel shows it.
pub(crate) fn discipline_form_ui(ui: &mut Ui, cx: &Cx, it: &Discipline, out: &mut Vec<Intent>) {
    let id = it.id;
    let name = cx.t("team-discipline-name");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let make = move |to| Edit::Team(TeamEdit::RenameDiscipline(id, to));
        let field = fields::name_field(ui, cx, ("name", &name), &it.name, out, make);
        parts::focus_name(ui, cx, id, &field, &it.name);
    });
    ui.add_space(4.0);
    if cx.design().form.has_sides() {
        mix::column_ui(ui, cx, &it.mix(), Some(thresholds::client_share_goal(cx.design())));
    } else {
        partner_mix::column_ui(ui, cx, it.people.iter());
    }
    people_ui(ui, cx, &it.people, false, out);
    vacancies_ui(ui, cx, &it.vacancies, false, out);
    ui.horizontal(|ui| heads::add_ui(ui, cx, Some(id), &it.name, None, out));
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| crate::ui::menus::order_ui(ui, cx, it, out));
    heads::remove_ui(ui, cx, it, out);
}

/// The form of one person, as the details panel shows it.
pub(crate) fn person_form_ui(ui: &mut Ui, cx: &Cx, it: &Person, out: &mut Vec<Intent>) {
    let id = it.id;
    let set = move |to| Edit::Team(TeamEdit::SetPerson(id, to));
    let of = |key: &str| cx.text.with(key, [("name", (&it.name).into())]);

    let name = cx.t("team-person-name");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let make = move |to| set(PersonField::Name(to));
        let field = fields::name_field(ui, cx, ("name", &name), &it.name, out, make);
        parts::focus_name(ui, cx, id, &field, &it.name);
    });
    let sits = cx.design().team.discipline_of(id);
    let make = move |to: String| set(PersonField::Function(to));
    function_ui(ui, cx, &of("team-function-of"), (&it.function, sits), out, make);
    widgets::labelled(ui, &cx.t("team-side"), cx.theme, |ui| {
        if let Some(to) = belonging::choice(ui, cx, ("side", &of("team-side-of")), it.belonging(), None) {
            out.push(Intent::Edit(set(PersonField::Of(to))));
        }
    });
    parent_ui(ui, cx, it, &of("team-parent-of"), out);
    widgets::labelled(ui, &cx.t("team-fte-long"), cx.theme, |ui| {
        fte_field(ui, cx, &of("team-fte-of"), it.fte, out, move |to| set(PersonField::Fte(to)));
    });
    widgets::labelled(ui, &cx.t("team-in-discipline"), cx.theme, |ui| {
        let now = sits.map(|it| it.id);
        let outside = cx.t("team-outside");
        let shown = sits.map_or(&outside, |it| &it.name);
        let disciplines = cx.design().team.disciplines.iter().map(|it| (Some(it.id), it.name.clone()));
        let options = disciplines.chain([(None, outside.clone())]);
        let name = of("team-discipline-of");
        if let Some(to) = widgets::pick(ui, ("discipline", &name), shown, Some(now), options, None) {
            out.push(Intent::Edit(Edit::Team(TeamEdit::MovePeople(vec![id], to))));
        }
    });
    ui.add_space(4.0);
    if let Some(on) = widgets::tick(ui, &cx.t("team-is-hired"), it.hired) {
        out.push(Intent::Edit(set(PersonField::Hired(on))));
    }
    if let Some(on) = widgets::tick(ui, &cx.t("team-is-assessed"), it.assessed) {
        out.push(Intent::Edit(set(PersonField::Assessed(on))));
    }
    if let Some(on) = widgets::tick(ui, &cx.t("team-can-bind"), it.can_bind) {
        out.push(Intent::Edit(set(PersonField::CanBind(on))));
    }
    roles_ui(ui, cx, it, out);
    ui.add_space(6.0);
    if widgets::button(ui, Some(icons::REMOVE), &cx.t("team-remove-person")).clicked() {
        out.push(Intent::Edit(Edit::Team(TeamEdit::RemovePeople(vec![id]))));
    }
}

/// The organisation behind a person: one of those behind their party, or behind the parties of their side.
fn parent_ui(ui: &mut Ui, cx: &Cx, it: &Person, name: &str, out: &mut Vec<Intent>) {
    let id = it.id;
    let own = |party: &&Party| it.party.map_or(party.standing == it.standing, |id| party.id == id);
    let parents = || cx.design().parties.iter().filter(own).flat_map(|it| &it.parents);
    widgets::labelled(ui, &cx.t("team-parent"), cx.theme, |ui| {
        if parents().next().is_none() {
            let says =
                cx.text.with("team-no-parents", [("side", cx.text.belonging(cx.design(), it.belonging()).into())]);
            parts::clamped(ui, &says, 3, Ink::Ink2, cx.theme);
            return;
        }
        let none = cx.t("team-unknown");
        let is = |parent: &&ParentOrganisation| Some(parent.id) == it.parent;
        let shown = parents().find(is).map_or(&none, |it| &it.name);
        let options = std::iter::once((None, none.clone())).chain(parents().map(|it| (Some(it.id), it.name.clone())));
        if let Some(to) = widgets::pick(ui, ("parent", name), shown, Some(it.parent), options, None) {
            out.push(Intent::Edit(Edit::Team(TeamEdit::SetPerson(id, PersonField::Parent(to)))));
        }
    });
}

/// The roles in the bovenkant that a person holds.
fn roles_ui(ui: &mut Ui, cx: &Cx, it: &Person, out: &mut Vec<Intent>) {
    widgets::labelled(ui, &cx.t("team-roles"), cx.theme, |ui| {
        let mut none = true;
        for role in cx.design().bovenkant.roles_of(it.id) {
            none = false;
            ui.push_id(role.id, |ui| {
                if widgets::button(ui, None, &cx.text.role_name(role)).clicked() {
                    out.push(Intent::Open(role.id.into()));
                }
            });
        }
        if none {
            ui.label(style::secondary(cx.t("team-no-roles"), cx.theme));
        }
    });
}

/// What somebody does: words of one's own, or one of the usual functions, those usual in the discipline first.
fn function_ui(
    ui: &mut Ui,
    cx: &Cx,
    name: &str,
    (now, sits): (&str, Option<&Discipline>),
    out: &mut Vec<Intent>,
    make: impl Fn(String) -> Edit + Copy + Send + Sync + 'static,
) {
    widgets::labelled(ui, &cx.t("team-function"), cx.theme, |ui| {
        ui.horizontal(|ui| {
            let look = Look { width: Some(ui.available_width() - 40.0), ..Look::default() };
            fields::text_field(ui, cx, ("function", name), now, look, out, move |typed: &str| {
                Some(make(typed.trim().to_owned()))
            });
            let pick = cx.t("team-usual-functions");
            parts::icon_menu(ui, icons::OPEN, &pick, |ui| {
                ui.set_min_width(200.0);
                for function in usual_functions(cx, sits) {
                    if ui.button(&function).clicked() {
                        out.push(Intent::Edit(make(function)));
                    }
                }
            });
        });
    });
}

fn usual_functions(cx: &Cx, sits: Option<&Discipline>) -> Vec<String> {
    let here = |discipline: &String| {
        sits.is_some_and(|it| it.name.to_lowercase() == cx.t(&format!("discipline-{discipline}")).to_lowercase())
    };
    let mut list: Vec<_> = cx.catalogue().functions.iter().map(|it| (!it.disciplines.iter().any(here), it)).collect();
    list.sort_by_key(|(elsewhere, _)| *elsewhere);
    list.into_iter().map(|(_, it)| cx.t(&format!("function-{}", it.id))).collect()
}

/// A field for full-time equivalents, 0-1.
fn fte_field(
    ui: &mut Ui,
    cx: &Cx,
    name: &str,
    now: f64,
    out: &mut Vec<Intent>,
    make: impl Fn(f64) -> Edit + Send + Sync + 'static,
) {
    let look = Look { width: Some(72.0), ..Look::default() };
    fields::text_field(ui, cx, ("fte", name), &parts::fte(cx, now), look, out, move |typed: &str| {
        let fte: f64 = typed.trim().replace(',', ".").parse().ok()?;
        (0.0..=1.0).contains(&fte).then(|| make(fte))
    });
}

/// The form of a vacancy in a discipline, as the details panel shows it.
pub(crate) fn vacancy_form_ui(ui: &mut Ui, cx: &Cx, it: &Vacancy, out: &mut Vec<Intent>) {
    let id = it.id;
    let set = move |to| Edit::Team(TeamEdit::SetVacancy(id, to));
    let sits = cx.design().team.disciplines.iter().find(|discipline| discipline.vacancies.iter().any(|it| it.id == id));
    if let Some(sits) = sits {
        open_discipline_ui(ui, cx, sits.id, &sits.name, out);
    }
    let make = move |to: String| set(VacancyField::Function(to));
    function_ui(ui, cx, &cx.t("team-function-sought"), (&it.function, sits), out, make);
    widgets::labelled(ui, &cx.t("team-side"), cx.theme, |ui| {
        if let Some(to) = belonging::choice(ui, cx, ("side", &cx.t("team-side-sought")), it.belonging(), None) {
            out.push(Intent::Edit(set(VacancyField::Of(to))));
        }
    });
    widgets::labelled(ui, &cx.t("team-fte-long"), cx.theme, |ui| {
        fte_field(ui, cx, &cx.t("team-fte-sought"), it.fte, out, move |to| set(VacancyField::Fte(to)));
    });
    widgets::labelled(ui, &cx.t("team-vacancy-plan"), cx.theme, |ui| {
        let name = vacancy_name(cx, it);
        filling::plan_ui(ui, cx, &name, it.plan.as_ref(), out, move |to| set(VacancyField::Plan(to)));
    });
    let name = cx.t("team-fill");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let look = Look { hint: "team-fill-hint", ..Look::default() };
        let mut filled = Vec::new();
        fields::text_field(ui, cx, ("fill", &name), "", look, &mut filled, move |typed: &str| {
            let typed = typed.trim();
            (!typed.is_empty()).then(|| Edit::Team(TeamEdit::FillVacancy(id, typed.to_owned())))
        });
        // Whoever fills it takes the vacancy's place in the panel.
        out.extend(filled.into_iter().map(|it| match it {
            Intent::Edit(edit) => Intent::EditAndOpen(edit),
            other => other,
        }));
    });
    let name = cx.t("team-fill-by");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let people = cx.design().team.everybody().filter(|person| person.belonging().fits(it.belonging()));
        let options = people.map(|it| (it.id, it.name.clone()));
        if let Some(by) = widgets::pick(ui, ("fill by", &name), &cx.t("team-fill-by-none"), None, options, None) {
            out.push(Intent::Edit(Edit::Team(TeamEdit::FillVacancyBy(id, by))));
        }
    });
    ui.add_space(6.0);
    if widgets::button(ui, Some(icons::REMOVE), &cx.t("team-remove-vacancy")).clicked() {
        out.push(Intent::Edit(Edit::Team(TeamEdit::RemoveVacancy(id))));
    }
}

/// A vacancy in words: what it is for, and whose.
fn vacancy_name(cx: &Cx, it: &Vacancy) -> String {
    cx.text.with("team-vacancy-for", [("side", cx.text.belonging(cx.design(), it.belonging()).into())])
}

fn open_discipline_ui(ui: &mut Ui, cx: &Cx, id: DisciplineId, name: &str, out: &mut Vec<Intent>) {
    widgets::labelled(ui, &cx.t("team-in-discipline"), cx.theme, |ui| {
        if widgets::button(ui, None, name).clicked() {
            out.push(Intent::Open(id.into()));
        }
    });
}
