//! What several people and vacancies have in common, to change for all of them.

use egui::Ui;

use crate::design::edit::{Edit, PersonField, TeamEdit, VacancyField};
use crate::design::id::{PersonId, VacancyId};
use crate::design::parties::Belonging;
use crate::design::team::{Person, Vacancy};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::mixed::{self, common};
use crate::ui::kit::{parts, widgets};

/// The fields of several people and vacancies.
pub(crate) fn people_ui(ui: &mut Ui, cx: &Cx, (people, vacancies): (&[&Person], &[&Vacancy]), out: &mut Vec<Intent>) {
    let them =
        Them { people: people.iter().map(|it| it.id).collect(), vacancies: vacancies.iter().map(|it| it.id).collect() };
    let functions = people.iter().map(|it| it.function.as_str()).chain(vacancies.iter().map(|it| it.function.as_str()));
    let of = them.clone();
    mixed::text(ui, cx, ("team-function", 1), common(functions), out, move |to| {
        of.set(Some(&PersonField::Function(to.clone())), Some(&VacancyField::Function(to)))
    });
    let sides = people.iter().map(|it| it.belonging()).chain(vacancies.iter().map(|it| it.belonging()));
    let named = |it: Belonging| (it, cx.text.belonging(cx.design(), it));
    let options: Vec<_> = cx.design().belongings().into_iter().map(named).collect();
    if let Some(to) = mixed::pick(ui, cx, "team-side", common(sides), options) {
        out.push(Intent::Edit(them.set(Some(&PersonField::Of(to)), Some(&VacancyField::Of(to)))));
    }
    let ftes = people.iter().map(|it| it.fte).chain(vacancies.iter().map(|it| it.fte));
    fte_ui(ui, cx, common(ftes), them.clone(), out);
    discipline_ui(ui, cx, &them, out);
    if !vacancies.is_empty() {
        return;
    }
    ui.add_space(4.0);
    for (key, now, field) in [
        ("team-is-hired", common(people.iter().map(|it| it.hired)), PersonField::Hired as fn(bool) -> PersonField),
        ("team-is-assessed", common(people.iter().map(|it| it.assessed)), PersonField::Assessed),
        ("team-can-bind", common(people.iter().map(|it| it.can_bind)), PersonField::CanBind),
    ] {
        if let Some(on) = mixed::tick(ui, cx, &cx.t(key), now) {
            out.push(Intent::Edit(them.set(Some(&field(on)), None)));
        }
    }
}

/// Who they are.
#[derive(Clone)]
struct Them {
    people: Vec<PersonId>,
    vacancies: Vec<VacancyId>,
}

impl Them {
    /// The edit that gives all of them a value.
    fn set(&self, person: Option<&PersonField>, vacancy: Option<&VacancyField>) -> Edit {
        let people = self.people.iter().filter_map(|it| Some(TeamEdit::SetPerson(*it, person?.clone())));
        let vacancies = self.vacancies.iter().filter_map(|it| Some(TeamEdit::SetVacancy(*it, vacancy?.clone())));
        Edit::Several(people.chain(vacancies).map(Edit::Team).collect())
    }
}

fn fte_ui(ui: &mut Ui, cx: &Cx, now: Option<f64>, them: Them, out: &mut Vec<Intent>) {
    let (name, mixed) = (cx.t("team-fte-long"), mixed::word(cx));
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let look = Look { ghost: if now.is_none() { &mixed } else { "" }, ..Look::default() };
        let shown = now.map(|it| parts::fte(cx, it)).unwrap_or_default();
        fields::text_field(ui, cx, ("fte", &name), &shown, look, out, move |typed: &str| {
            let fte: f64 = typed.trim().replace(',', ".").parse().ok()?;
            let set = || them.set(Some(&PersonField::Fte(fte)), Some(&VacancyField::Fte(fte)));
            (0.0..=1.0).contains(&fte).then(set)
        });
    });
}

/// Where they sit; vacancies belong to a discipline.
fn discipline_ui(ui: &mut Ui, cx: &Cx, them: &Them, out: &mut Vec<Intent>) {
    let team = &cx.design().team;
    let seats = them.people.iter().map(|it| team.discipline_of(*it).map(|it| it.id));
    let opens = them
        .vacancies
        .iter()
        .map(|id| team.disciplines.iter().find(|it| it.vacancies.iter().any(|it| it.id == *id)).map(|it| it.id));
    let disciplines = team.disciplines.iter().map(|it| (Some(it.id), it.name.clone()));
    let outside = them.vacancies.is_empty().then(|| (None, cx.t("team-outside")));
    let now = common(seats.chain(opens));
    if let Some(to) = mixed::pick(ui, cx, "team-in-discipline", now, disciplines.chain(outside)) {
        let (people, vacancies) = (them.people.clone(), them.vacancies.clone());
        out.push(Intent::Edit(Edit::Team(TeamEdit::Place { people, vacancies, to, before: None })));
    }
}
