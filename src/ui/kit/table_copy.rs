//! Copying a table to a spreadsheet: a button in its heading, and Ctrl+C while something in it has the keyboard.

use egui::accesskit::Role;
use egui::text_selection::LabelSelectionState;
use egui::{Align, Button, Context, Event, Id, Label, Layout, Pos2, Rect, Ui, Vec2, pos2};

use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::kit::{icons, said, style};

/// The width of the tooltip.
const TOOLTIP: f32 = 300.0;

/// A table on the screen, from where it starts.
pub(crate) struct Copying {
    top: Pos2,
    clicked: bool,
}

impl Copying {
    /// A table that starts here.
    pub(crate) fn from_here(ui: &Ui) -> Self {
        Self { top: ui.cursor().min, clicked: false }
    }

    /// The button in the heading of the table that is called so.
    pub(crate) fn button(&mut self, ui: &mut Ui, cx: &Cx, name: &str) {
        self.clicked |= button(ui, cx, name);
    }

    /// Whether it is to be copied: by the button, or by Ctrl+C while something from its start down to here has the
    /// keyboard.
    pub(crate) fn asked(self, ui: &Ui) -> bool {
        self.clicked || keys(ui, Rect::from_min_max(self.top, pos2(ui.max_rect().right(), ui.min_rect().bottom())))
    }
}

/// The heading of a card that holds a table, with the button at its end.
pub(crate) fn heading(ui: &mut Ui, cx: &Cx, name: &str, copying: &mut Copying) {
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            copying.button(ui, cx, name);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(style::strong(name).size(style::CARD)).truncate());
            });
        });
    });
}

/// The button alone. Returns whether it was pressed; for a while it shows that the table was copied.
pub(crate) fn button(ui: &mut Ui, cx: &Cx, name: &str) -> bool {
    // Calmer than what the card is about.
    let done = said::is_about(ui.ctx(), name);
    let (icon, ink) = if done { (icons::CHECK, Ink::Alliance) } else { (icons::COPY, Ink::Ink2) };
    let icon = icon.rich_text().size(16.0).color(style::color(ink, cx.theme));
    let before = std::mem::replace(&mut ui.spacing_mut().button_padding.x, 4.0);
    let button = ui.add(Button::new(icon).frame_when_inactive(false).min_size(Vec2::splat(26.0)));
    ui.spacing_mut().button_padding.x = before;
    style::name(&button, Role::Button, &cx.text.with("tables-copy", [("table", name.into())]));
    let shown = button.on_hover_ui(|ui| {
        ui.set_max_width(TOOLTIP);
        ui.label(cx.t("tables-copy-says"));
    });
    shown.clicked()
}

/// Whether Ctrl+C asks for what lies in a place: something there has the keyboard, and no words are selected or typed,
/// which go first.
pub(crate) fn keys(ui: &Ui, place: Rect) -> bool {
    let ctx = ui.ctx();
    // As with `widgets::has_keyboard`: asking while the pointer is down would take the keyboard away.
    if ui.input(|it| it.pointer.any_down() || it.pointer.any_released()) {
        return false;
    }
    let focused = ui.memory(egui::Memory::focused).and_then(|it| ctx.read_response(it));
    let within = focused.filter(|it| it.layer_id == ui.layer_id() && place.contains(it.rect.center()));
    if let Some(within) = &within {
        ctx.data_mut(|it| it.insert_temp(in_table(), within.id));
    }
    if !ctx.input(|it| it.events.iter().any(|it| matches!(it, Event::Copy))) || takes_words(ctx) {
        return false;
    }
    within.is_some()
}

fn in_table() -> Id {
    Id::unique("in a table that is copied")
}

/// Whether something that had the keyboard stood in a table that Ctrl+C copies.
pub(crate) fn is_in_table(ctx: &Context, id: Id) -> bool {
    ctx.data(|it| it.get_temp(in_table())) == Some(id)
}

fn takes_words(ctx: &Context) -> bool {
    let selected = ctx.plugin_opt::<LabelSelectionState>().is_some_and(|it| it.lock().has_selection());
    selected || ctx.text_edit_focused()
}
