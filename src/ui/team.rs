//! The disciplines with their people, and the forms of a discipline, a person, a vacancy.

use egui::Ui;

use crate::design::team::{Discipline, Person, Vacancy};
use crate::ui::{Cx, Intent};

/// The section.
pub fn team_ui(_ui: &mut Ui, _cx: &Cx, _out: &mut Vec<Intent>) {}

/// The form of one discipline, as the details panel shows it.
pub fn discipline_form_ui(_ui: &mut Ui, _cx: &Cx, _discipline: &Discipline, _out: &mut Vec<Intent>) {}

/// The form of one person.
pub fn person_form_ui(_ui: &mut Ui, _cx: &Cx, _person: &Person, _out: &mut Vec<Intent>) {}

/// The form of a vacancy in a discipline.
pub fn vacancy_form_ui(_ui: &mut Ui, _cx: &Cx, _vacancy: &Vacancy, _out: &mut Vec<Intent>) {}
