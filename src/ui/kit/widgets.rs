//! Small widgets that every section uses: marks, chips, choices, cards, rows of a form.

use crate::design::parties::Badge;
use crate::ui::kit::paint;
use egui::{
    Button, ComboBox, CornerRadius, CursorIcon, Frame, Margin, Rect, Response, RichText, Sense, Stroke, StrokeKind, Ui,
    Vec2, accesskit::Role, vec2,
};

use crate::design::form::Side;
use crate::picture::tokens::{Ink, Theme};
use crate::rules::Severity;
use crate::text::words::Named;
use crate::ui::cx::Cx;
use crate::ui::kit::icons::{self, Icon};
use crate::ui::kit::{marked, sought, style, widgets};

/// The ink of a severity's text, and of the ground that it stands on.
pub(crate) const fn severity_inks(severity: Severity) -> (Ink, Ink) {
    match severity {
        Severity::Blocker => (Ink::Blocker, Ink::BlockerFill),
        Severity::Warning => (Ink::Warning, Ink::WarningFill),
        Severity::Hint => (Ink::Hint, Ink::HintFill),
    }
}

/// The ink of a side, and of its ground.
pub(crate) const fn side_inks(side: Side) -> (Ink, Ink) {
    match side {
        Side::Client => (Ink::Client, Ink::ClientFill),
        Side::Contractor => (Ink::Contractor, Ink::ContractorFill),
    }
}

/// The mark of a side: a circle for OG, a square for ON, with shade and letter where a side has several parties; hollow for
/// a vacancy.
pub(crate) fn side_mark(ui: &mut Ui, of: impl Into<Badge>, hollow: bool, theme: Theme) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(14.0), Sense::hover());
    paint_side_mark(ui, rect, of, hollow, theme);
    response
}

/// Paints the mark of a side in a rectangle.
pub(crate) fn paint_side_mark(ui: &Ui, rect: Rect, of: impl Into<Badge>, hollow: bool, theme: Theme) {
    let badge: Badge = of.into();
    let size = if badge.letter().is_some() { 13.0 } else { 11.0 };
    let place = Rect::from_center_size(rect.center(), Vec2::splat(size));
    paint::mark(ui.painter(), badge.into(), paint::placed(place), (hollow, false), Vec2::ZERO, theme);
}

/// A pill with a word on a coloured ground.
pub(crate) fn chip(ui: &mut Ui, text: &str, (ink, ground): (Ink, Ink), theme: Theme) -> Response {
    Frame::new()
        .fill(style::color(ground, theme))
        .corner_radius(CornerRadius::same(9))
        .inner_margin(Margin::symmetric(7, 1))
        .show(ui, |ui| ui.label(style::strong(text).size(style::SMALL).color(style::color(ink, theme))))
        .response
}

/// A pill with a label that the team put on something.
pub(crate) fn tag_chip(ui: &mut Ui, cx: &Cx, tag: &str) -> Response {
    Frame::new()
        .stroke(Stroke::new(1.0, style::color(Ink::Line, cx.theme)))
        .corner_radius(CornerRadius::same(9))
        .inner_margin(Margin::symmetric(7, 1))
        .show(ui, |ui| ui.add(egui::Label::new(style::secondary(tag, cx.theme).size(style::SMALL)).truncate()))
        .response
}

/// A button with an icon alone: its name is its tooltip and its accessible name.
pub(crate) fn icon_button(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    let button = Button::new(icon.rich_text().size(17.0)).frame_when_inactive(false).min_size(Vec2::splat(26.0));
    let response = ui.add(button).on_hover_text(name);
    style::name(&response, Role::Button, name);
    response
}

/// How wide such a button is.
pub(crate) fn icon_width(ui: &Ui) -> f32 {
    (17.0 + 2.0 * ui.spacing().button_padding.x).max(26.0)
}

/// Buttons that move something one place earlier or later in its list, of which it is the `at`th of `count`; the names say
/// what they do. Returns by how many places.
pub(crate) fn order_buttons(ui: &mut Ui, (at, count): (usize, usize), names: &[String; 2]) -> Option<isize> {
    let buttons = [(icons::UP, -1, at > 0), (icons::DOWN, 1, at + 1 < count)];
    let mut by = None;
    let mut all: Vec<_> = buttons.into_iter().zip(names).collect();
    if ui.layout().prefer_right_to_left() {
        // Laid out from the right, the last comes first.
        all.reverse();
    }
    for ((icon, step, can), name) in all {
        if ui.add_enabled_ui(can, |ui| icon_button(ui, icon, name)).inner.clicked() {
            by = Some(step);
        }
    }
    by
}

/// A button with an icon before its word.
pub(crate) fn button(ui: &mut Ui, icon: Option<Icon>, name: &str) -> Response {
    let response = match icon {
        Some(icon) => ui.add(Button::new((icon.rich_text().size(16.0), name))),
        None => ui.add(Button::new(name)),
    };
    style::name(&response, Role::Button, name);
    response
}

/// A menu takes the edges and the room off what stands in it; where one types in it, it has them.
pub(crate) fn as_a_form(ui: &mut Ui) {
    let style = ui.ctx().global_style();
    ui.visuals_mut().widgets = style.visuals.widgets.clone();
    ui.spacing_mut().button_padding = style.spacing.button_padding;
    ui.spacing_mut().interact_size = style.spacing.interact_size;
}

/// The one button that a screen wants pressed: dark ground, light words.
pub(crate) fn primary_button(ui: &mut Ui, name: &str, theme: Theme) -> Response {
    let words = style::strong(name).color(style::color(Ink::Panel, theme));
    let response = ui.add(
        Button::new(words).fill(style::color(Ink::Ink, theme)).stroke(Stroke::new(1.0, style::color(Ink::Ink, theme))),
    );
    style::name(&response, Role::Button, name);
    response
}

/// A white card with a line around it.
pub(crate) fn card<R>(ui: &mut Ui, theme: Theme, add: impl FnOnce(&mut Ui) -> R) -> R {
    Frame::new()
        .fill(style::color(Ink::Panel, theme))
        .stroke(Stroke::new(1.0, style::color(Ink::Line, theme)))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::same(12))
        .show(ui, add)
        .inner
}

/// The calm card of a section that is not started.
pub(crate) fn empty_state(ui: &mut Ui, cx: &Cx, title: &str, says: &str, add: impl FnOnce(&mut Ui)) {
    card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.add_space(8.0);
        ui.label(style::strong(title).size(style::CARD));
        ui.label(style::secondary(says, cx.theme));
        ui.add_space(8.0);
        ui.horizontal_wrapped(add);
        ui.add_space(4.0);
    });
}

/// A choice between values that have a word, in a drop-down with the accessible name `name`. Returns another choice.
pub(crate) fn choice<T: Named + PartialEq>(
    ui: &mut Ui,
    cx: &Cx,
    (salt, name): (impl std::hash::Hash + std::fmt::Debug, &str),
    now: T,
    all: &[T],
    width: Option<f32>,
) -> Option<T> {
    let options = all.iter().map(|it| (*it, cx.text.word(*it)));
    pick(ui, (salt, name), &cx.text.word(now), Some(now), options, width)
}

/// A choice that may also be none.
pub(crate) fn optional_choice<T: Named + PartialEq>(
    ui: &mut Ui,
    cx: &Cx,
    (salt, name): (impl std::hash::Hash + std::fmt::Debug, &str),
    now: Option<T>,
    all: &[T],
    width: Option<f32>,
) -> Option<Option<T>> {
    let none = cx.t("choice-none");
    let options = std::iter::once((None, none.clone())).chain(all.iter().map(|it| (Some(*it), cx.text.word(*it))));
    let shown = now.map_or(none.clone(), |it| cx.text.word(it));
    pick(ui, (salt, name), &shown, Some(now), options.collect::<Vec<_>>(), width)
}

/// A drop-down with the accessible name `name` that shows `shown`. Returns another choice than `now`.
pub(crate) fn pick<T: PartialEq + Clone>(
    ui: &mut Ui,
    field: (impl std::hash::Hash + std::fmt::Debug, &str),
    shown: &str,
    now: Option<T>,
    options: impl IntoIterator<Item = (T, String)>,
    width: Option<f32>,
) -> Option<T> {
    pick_any(ui, field, shown, now.clone(), options, width).filter(|it| now.as_ref() != Some(it))
}

/// The same; it returns `now` too where that is chosen once more.
pub(crate) fn pick_any<T: PartialEq + Clone>(
    ui: &mut Ui,
    (salt, name): (impl std::hash::Hash + std::fmt::Debug, &str),
    shown: &str,
    now: Option<T>,
    options: impl IntoIterator<Item = (T, String)>,
    width: Option<f32>,
) -> Option<T> {
    let mut chosen = None;
    let width = width.unwrap_or_else(|| ui.available_width());
    let response =
        ComboBox::from_id_salt(("pick", salt)).selected_text(shown).width(width).truncate().show_ui(ui, |ui| {
            for (value, word) in options {
                if ui.selectable_label(now.as_ref() == Some(&value), word).clicked() {
                    chosen = Some(value);
                }
            }
        });
    let says = format!("{name}: {shown}");
    style::name(&response.response, Role::ComboBox, &says);
    sought::field(ui, name, &response.response);
    chosen
}

/// A tick box. Returns its new state when it was clicked.
pub(crate) fn tick(ui: &mut Ui, name: &str, now: bool) -> Option<bool> {
    let mut on = now;
    ui.checkbox(&mut on, name).clicked().then_some(on)
}

/// A row of a form: the label above, the field below it over the whole width.
pub(crate) fn labelled(ui: &mut Ui, label: &str, theme: Theme, add: impl FnOnce(&mut Ui)) {
    ui.add_space(2.0);
    // In a column words are spread over the width where they wrap.
    let layout = egui::Layout::top_down(egui::Align::Min);
    ui.with_layout(layout, |ui| ui.label(style::secondary(label, theme).size(style::SMALL)));
    add(ui);
}

/// A heading of a section with a line about it, and room for buttons on the right.
pub(crate) fn section_heading(ui: &mut Ui, cx: &Cx, title: &str, says: &str, buttons: impl FnOnce(&mut Ui)) {
    ui.horizontal_wrapped(|ui| {
        ui.vertical(|ui| {
            ui.label(style::strong(title).size(style::SECTION));
            if !says.is_empty() {
                ui.label(style::secondary(says, cx.theme));
            }
        });
    });
    ui.horizontal_wrapped(buttons);
    ui.add_space(6.0);
}

/// The same, with one button at the end of the title's line where there is room for it.
pub(crate) fn heading_with(ui: &mut Ui, cx: &Cx, title: &str, says: &str, button: impl FnOnce(&mut Ui)) {
    ui.horizontal(|ui| {
        ui.label(style::strong(title).size(style::SECTION));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), button);
    });
    ui.add(egui::Label::new(style::secondary(says, cx.theme)).truncate());
    ui.add_space(4.0);
}

/// The small mark of an element's heaviest open signal, with the signals' titles as its tooltip.
pub(crate) fn signal_mark(ui: &mut Ui, cx: &Cx, id: impl Into<crate::design::id::Id>) {
    let id = id.into();
    marked::in_row(ui, cx, id);
    let Some(heaviest) = cx.session.insight().about(id).next() else { return };
    let finding = &heaviest.finding;
    let color = style::color(severity_inks(finding.severity).0, cx.theme);
    let icon = icons::severity(finding.severity, finding.question);
    let response = ui.add(egui::Label::new(icon.rich_text().size(15.0).color(color)).sense(Sense::hover()));
    let titles: Vec<String> = cx.session.insight().about(id).map(|it| cx.text.signal(it).title).collect();
    style::name(&response, Role::Image, &titles.join(", "));
    response.on_hover_text(titles.join("\n"));
}

/// A click area over a rectangle, named for the accessibility tree, with the hand as its cursor.
pub(crate) fn hit(ui: &Ui, rect: Rect, id: egui::Id, sense: Sense, name: &str) -> Response {
    let response = ui.interact(rect, id, sense);
    style::name(&response, Role::Button, name);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// Paints the focus ring of the keyboard around a rectangle.
pub(crate) fn focus_ring(ui: &Ui, rect: Rect, theme: Theme) {
    let stroke = Stroke::new(2.0, style::color(Ink::Focus, theme));
    ui.painter().rect_stroke(rect.expand(2.0), CornerRadius::same(8), stroke, StrokeKind::Outside);
}

/// Whether what has the keyboard stands in a rectangle.
pub(crate) fn has_keyboard(ui: &Ui, rect: Rect) -> bool {
    // Asking for a response takes the keyboard from what was not clicked: a field that just got it would lose it again.
    if ui.input(|it| it.pointer.any_down() || it.pointer.any_released()) {
        return false;
    }
    let focused = ui.memory(egui::Memory::focused).and_then(|it| ui.ctx().read_response(it));
    focused.is_some_and(|it| it.layer_id == ui.layer_id() && rect.contains(it.rect.center()))
}

/// Scrolls to what the keyboard came to in a scroll area, with room for what is next; called after all that is in it.
pub(crate) fn follow_focus(ui: &Ui) {
    let memory = ui.scope_id().with("focus");
    let now = ui.memory(egui::Memory::focused);
    let before = ui.data_mut(|it| std::mem::replace(it.get_temp_mut_or_default::<Option<egui::Id>>(memory), now));
    let by_pointer = ui.input(|it| it.pointer.any_down() || it.pointer.any_released());
    let focused = now.filter(|_| now != before && !by_pointer).and_then(|it| ui.ctx().read_response(it));
    let Some(focused) = focused else { return };
    // What stands whole outside the area belongs to another panel; of what is in it only a part may be in sight.
    let whole = focused.interact_rect == focused.rect;
    let within = if whole { ui.clip_rect() } else { ui.min_rect().expand(1.0) };
    let room = focused.rect.expand2(vec2(0.0, 140.0));
    if within.contains_rect(focused.rect) && !ui.clip_rect().contains_rect(room) {
        ui.scroll_to_rect(room, None);
    }
}

/// Words that may be selected and copied.
pub(crate) fn selectable(ui: &mut Ui, words: RichText) -> Response {
    ui.add(egui::Label::new(words).selectable(true).wrap())
}

/// A severity with its icon, as a pill.
pub(crate) fn severity_chip(ui: &mut Ui, severity: Severity, question: bool, word: &str, theme: Theme) {
    let (ink, ground) = widgets::severity_inks(severity);
    let color = style::color(ink, theme);
    Frame::new()
        .fill(style::color(ground, theme))
        .corner_radius(CornerRadius::same(10))
        .inner_margin(Margin::symmetric(8, 1))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            ui.horizontal(|ui| {
                ui.label(icons::severity(severity, question).rich_text().size(14.0).color(color));
                ui.label(style::strong(word).size(style::SMALL).color(color));
            });
        });
}
