//! The field in which one types what to look for.

use egui::{TextEdit, Ui};

use crate::ui::cx::Cx;
use crate::ui::kit::style;

/// A field to search in a list; what is typed is no part of the design. Returns whether it changed.
pub(crate) fn search_field(ui: &mut Ui, cx: &Cx, key: &str, words: &mut String, width: f32) -> bool {
    let name = cx.t(key);
    let hint = style::secondary(name.as_str(), cx.theme);
    let response = ui.add(TextEdit::singleline(words).desired_width(width).hint_text(hint).id_salt(("search", key)));
    style::name_field(&response, &name);
    response.changed()
}
