//! The field in which one types what to look for.

use egui::{Context, Id, TextEdit, Ui};

use crate::ui::cx::Cx;
use crate::ui::kit::{parts, style};

fn asked() -> Id {
    Id::unique("search asked")
}

/// Asks for the field of what is on the screen in which one types what to look for.
pub(crate) fn ask(ctx: &Context) {
    let now = ctx.cumulative_pass_nr();
    ctx.data_mut(|it| it.insert_temp(asked(), now));
    ctx.request_repaint();
}

/// Whether such a field was asked for: whoever asks this has one, and gives it the keyboard.
pub(crate) fn answer(ctx: &Context) -> bool {
    ctx.data_mut(|it| it.remove_temp::<u64>(asked())).is_some()
}

/// Whether a field was asked for and none was there; asked after all was drawn.
pub(crate) fn is_unanswered(ctx: &Context) -> bool {
    let since: Option<u64> = ctx.data(|it| it.get_temp(asked()));
    since.is_some_and(|it| it < ctx.cumulative_pass_nr()) && answer(ctx)
}

/// A field to search in a list; what is typed is no part of the design. Returns whether it changed.
pub(crate) fn search_field(ui: &mut Ui, cx: &Cx, key: &str, words: &mut String, width: f32) -> bool {
    let name = cx.t(key);
    let hint = style::secondary(name.as_str(), cx.theme);
    let response = ui.add(TextEdit::singleline(words).desired_width(width).hint_text(hint).id_salt(("search", key)));
    style::name_field(&response, &name);
    if answer(ui.ctx()) {
        parts::focus_all(ui, &response, words);
    }
    response.changed()
}
