//! Roles, lines, mandates and ladder as lists and forms, and the form of one role.

use egui::Ui;

use crate::design::bovenkant::Role;
use crate::ui::{Cx, Intent};

/// The section.
pub fn bovenkant_ui(_ui: &mut Ui, _cx: &Cx, _out: &mut Vec<Intent>) {}

/// The form of one role, as the details panel shows it.
pub fn role_form_ui(_ui: &mut Ui, _cx: &Cx, _role: &Role, _out: &mut Vec<Intent>) {}
