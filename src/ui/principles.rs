//! The chosen principles beside the catalogue, and the form of one of them.

use egui::Ui;

use crate::design::principles::Principle;
use crate::ui::{Cx, Intent};

/// The section.
pub fn principles_ui(_ui: &mut Ui, _cx: &Cx, _out: &mut Vec<Intent>) {}

/// The form of one principle, as the details panel shows it.
pub fn principle_form_ui(_ui: &mut Ui, _cx: &Cx, _principle: &Principle, _out: &mut Vec<Intent>) {}
