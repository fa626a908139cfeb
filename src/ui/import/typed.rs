//! A field for a value of the register that is read: it is no edit of the design, and is taken in by Enter or by leaving it.

use egui::{Align2, Key, TextEdit, Ui};

use crate::ui::cx::Cx;
use crate::ui::kit::{said, style};

/// What is typed, and in which pass it was seen last.
#[derive(Clone, Default)]
struct Typing(String, u64);

/// How a field looks.
#[derive(Clone, Copy)]
pub(super) struct Field<'a> {
    /// Its name in the accessibility tree.
    pub(super) name: &'a str,
    /// What stands in it.
    pub(super) shown: &'a str,
    /// What stands there while it is empty.
    pub(super) hint: &'a str,
    pub(super) width: f32,
}

/// The field. Returns what was typed; why it cannot be read is said in the status line.
pub(super) fn field<T>(
    ui: &mut Ui,
    cx: &Cx,
    salt: impl std::hash::Hash + std::fmt::Debug,
    look: Field,
    read: impl Fn(&str) -> Result<T, &'static str>,
) -> Option<T> {
    let id = egui::Id::unique(("import-field", salt));
    let pass = ui.ctx().cumulative_pass_nr();
    let kept: Option<Typing> = ui.data(|it| it.get_temp(id));
    let mut text = kept.filter(|it| it.1 + 2 >= pass).map_or_else(|| look.shown.to_owned(), |it| it.0);
    let edit = TextEdit::singleline(&mut text).id(id).desired_width(look.width).hint_text(look.hint);
    let response = ui.add(edit.align(Align2::RIGHT_CENTER));
    style::name_field(&response, look.name);
    if response.has_focus() {
        ui.data_mut(|it| it.insert_temp(id, Typing(text.clone(), pass)));
    }
    if !response.lost_focus() {
        return None;
    }
    ui.data_mut(|it| it.remove_temp::<Typing>(id));
    if text == look.shown || ui.input(|it| it.key_pressed(Key::Escape)) {
        return None;
    }
    match read(&text) {
        Ok(it) => Some(it),
        Err(why) => {
            let values = [("field", look.name.into()), ("typed", text.as_str().into()), ("why", cx.t(why).into())];
            said::warn(ui.ctx(), "import-field", cx.text.with("import-not-read", values));
            None
        }
    }
}
