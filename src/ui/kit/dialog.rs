//! Dialogs alike: their room, and the question that stands before typed words are thrown away.

use std::sync::Arc;

use egui::{Context, Frame, Id, Margin, Modal, PointerState, RichText, Ui};

use crate::picture::tokens::Theme;
use crate::text::Text;
use crate::ui::kit::{style, widgets};

/// Room between the edge of a dialog and what is in it.
const MARGIN: i8 = 18;
/// How many signs of the words are shown, so that one knows them again.
const QUOTED: usize = 120;

/// A dialog over everything else.
pub(crate) fn modal(ctx: &Context, id: &'static str) -> Modal {
    Modal::new(Id::unique(id)).frame(Frame::popup(&ctx.global_style()).inner_margin(Margin::same(MARGIN)))
}

fn held() -> Id {
    Id::unique("pointer of a dialog")
}

/// Hides the pointer from what is drawn next, beneath a dialog. egui keeps a tooltip for as long as the pointer is over what
/// it is of, also where a dialog has come between.
pub(crate) fn take_pointer(ctx: &Context) {
    // A press or a release in this frame is for whoever waits for it.
    if ctx.input(|it| it.pointer.any_down() || it.pointer.any_released()) {
        return;
    }
    let pointer = ctx.input_mut(|it| std::mem::take(&mut it.pointer));
    ctx.data_mut(|it| it.insert_temp(held(), Arc::new(pointer)));
}

/// The pointer is there again.
pub(crate) fn give_pointer_back(ctx: &Context) {
    let pointer: Option<Arc<PointerState>> = ctx.data_mut(|it| it.remove_temp(held()));
    if let Some(pointer) = pointer {
        ctx.input_mut(|it| it.pointer = (*pointer).clone());
    }
}

/// What was answered to the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leaving {
    /// Go on typing.
    Stay,
    /// Throw it away.
    Leave,
}

/// Asks whether words that were typed are thrown away; Enter and Esc keep them. Fresh: whether it is asked just now.
pub(crate) fn leaving_ui(ui: &mut Ui, (text, theme): (&Text, Theme), words: &str, fresh: bool) -> Option<Leaving> {
    ui.label(style::strong(text.get("dialog-leave")).size(style::SECTION));
    ui.add_space(4.0);
    ui.label(text.get("dialog-leave-why"));
    let shown: String = words.trim().chars().take(QUOTED).collect();
    let more = if words.trim().chars().count() > QUOTED { "…" } else { "" };
    widgets::selectable(
        ui,
        RichText::new(format!("‘{shown}{more}’")).color(style::color(crate::picture::tokens::Ink::Ink2, theme)),
    );
    ui.add_space(12.0);
    let mut answer = None;
    ui.horizontal_wrapped(|ui| {
        let stay = widgets::primary_button(ui, &text.get("dialog-leave-stay"), theme);
        if fresh {
            stay.request_focus();
        }
        if stay.clicked() {
            answer = Some(Leaving::Stay);
        }
        if widgets::button(ui, None, &text.get("dialog-leave-do")).clicked() {
            answer = Some(Leaving::Leave);
        }
    });
    let escaped = !fresh && ui.input(|it| it.key_pressed(egui::Key::Escape));
    if escaped { Some(Leaving::Stay) } else { answer }
}

/// Whether Ctrl with Enter was pressed: asked before the field of more lines in which Enter alone starts one.
pub(crate) fn ctrl_enter(ui: &Ui) -> bool {
    ui.input_mut(|it| it.consume_key(egui::Modifiers::COMMAND, egui::Key::Enter))
}
