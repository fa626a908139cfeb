//! What sections share: cards in rows, words to click, a name to type over, menus, short texts.

use std::fmt::Debug;
use std::hash::Hash;
use std::ops::Range;

use egui::accesskit::Role;
use egui::containers::menu::MenuButton;
use egui::text::{CCursor, CCursorRange, LayoutJob};
use egui::text_edit::TextEditState;
use egui::{
    Align, Button, Color32, CornerRadius, CursorIcon, FontSelection, Frame, IntoAtoms, Layout, Margin, Rect, Response,
    Sense, Stroke, StrokeKind, TextStyle, TextWrapMode, Ui, UiBuilder, Vec2, WidgetText, pos2, vec2,
};

use crate::design::euro::Euro;
use crate::design::id::Id;
use crate::picture::tokens::{Ink, Theme};
use crate::text::Language;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::icons::Icon;
use crate::ui::kit::style;

/// Room between cards.
pub(crate) const GAP: f32 = 10.0;
/// Room within a card.
const MARGIN: i8 = 12;
/// The round corner of a card.
const RADIUS: CornerRadius = CornerRadius::same(8);

/// How a card of a row looks.
pub(crate) struct Card<K> {
    /// What it is about.
    pub key: K,
    /// Its name in the accessibility tree.
    pub name: String,
    /// Its ground.
    pub fill: Ink,
    /// The line around it.
    pub line: Color32,
    /// Whether it is selected.
    pub selected: bool,
}

impl<K> Card<K> {
    /// A white card.
    pub(crate) fn white(key: K, name: impl Into<String>, theme: Theme) -> Self {
        let line = style::color(Ink::Line, theme);
        Self { key, name: name.into(), fill: Ink::Panel, line, selected: false }
    }
}

/// Cards in rows, as many beside each other as fit at a least width and no more than `most`, those of one row equally
/// high. Returns what happened to each: a click on its ground, a drop.
pub(crate) fn cards<K: Copy + Hash + Debug>(
    ui: &mut Ui,
    theme: Theme,
    (salt, least, most): (&str, f32, usize),
    cards: Vec<Card<K>>,
    mut add: impl FnMut(&mut Ui, K),
) -> Vec<(K, Response)> {
    let room = ui.available_width();
    let beside = (((room + GAP) / (least + GAP)) as usize).clamp(1, most);
    // Edges on whole points; the last card ends where the room does.
    let pitch = (room + GAP) / beside as f32;
    let edge = |column: usize| (pitch * column as f32).round();
    let mut seen = Vec::with_capacity(cards.len());
    for (nth, row) in cards.chunks(beside).enumerate() {
        // A row is as high as its highest card was in the pass before; where that changed, this pass is done again.
        let memory = ui.make_persistent_id((salt, "row", nth));
        let before: f32 = ui.data(|it| it.get_temp(memory)).unwrap_or_default();
        let mut highest = 0.0_f32;
        let top = ui.cursor().min;
        for (column, card) in row.iter().enumerate() {
            let at = pos2(top.x + edge(column), top.y);
            let width = edge(column + 1) - edge(column) - GAP;
            let build = UiBuilder::new()
                .id_salt((salt, card.key))
                .max_rect(Rect::from_min_size(at, vec2(width, f32::INFINITY)))
                .layout(Layout::top_down(Align::Min))
                // A click on the ground is a short cut; for the keyboard there are the words on the card.
                .sense(Sense::CLICK)
                .accessibility_role(Role::Group)
                .accessibility_label(&card.name);
            let frame = Frame::new()
                .fill(style::color(card.fill, theme))
                .stroke(Stroke::new(1.0, card.line))
                .corner_radius(RADIUS)
                .inner_margin(Margin::same(MARGIN));
            let mut child = ui.new_child(build);
            frame.show(&mut child, |ui| {
                ui.set_width(width - 2.0 * f32::from(MARGIN) - 2.0);
                add(ui, card.key);
                highest = highest.max(ui.min_rect().height());
                ui.expand_to_include_y(ui.min_rect().top() + before);
            });
            let rect = child.min_rect();
            let response = child.response();
            drop(child);
            if card.selected {
                let stroke = Stroke::new(2.0, style::color(Ink::Focus, theme));
                ui.painter().rect_stroke(rect, RADIUS, stroke, StrokeKind::Inside);
            }
            seen.push((card.key, response.with_new_rect(rect)));
        }
        let height = highest + 2.0 * f32::from(MARGIN) + 2.0;
        ui.allocate_rect(Rect::from_min_size(top, vec2(room, height)), Sense::hover());
        ui.add_space(GAP - ui.spacing().item_spacing.y);
        if (before - highest).abs() > 0.5 {
            ui.data_mut(|it| it.insert_temp(memory, highest));
            ui.ctx().request_discard("cards of a row are equally high");
        }
    }
    seen
}

/// A row with something at its end, such as buttons, and something that takes the room before it.
pub(crate) fn row(
    ui: &mut Ui,
    out: &mut Vec<Intent>,
    end: impl FnOnce(&mut Ui, &mut Vec<Intent>),
    main: impl FnOnce(&mut Ui, &mut Vec<Intent>),
) {
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            end(ui, out);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| main(ui, out));
        });
    });
}

/// Something that is to be so wide and no wider, whatever its words.
pub(crate) fn within<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        ui.set_max_width(width);
        add(ui)
    })
    .inner
}

/// Words that open something: one line, cut where `room` ends, underlined under the pointer.
pub(crate) fn link(ui: &mut Ui, words: impl Into<WidgetText>, room: f32, name: &str) -> Response {
    link_as(ui, words.into(), (room, TextWrapMode::Truncate), name)
}

/// The same, in as many lines as it takes to show all of it.
pub(crate) fn whole_link(ui: &mut Ui, words: impl Into<WidgetText>, room: f32, name: &str) -> Response {
    link_as(ui, words.into(), (room, TextWrapMode::Wrap), name)
}

fn link_as(ui: &mut Ui, words: WidgetText, (room, wrap): (f32, TextWrapMode), name: &str) -> Response {
    let galley = words.into_galley(ui, Some(wrap), room, TextStyle::Body);
    let size = vec2(galley.size().x, galley.size().y.max(24.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    let (color, cut) = (ui.visuals().text_color(), galley.elided);
    let under = at.y + galley.size().y;
    ui.painter().galley(at, galley, color);
    if response.hovered() || response.has_focus() {
        let stroke = Stroke::new(1.0, if response.has_focus() { ui.visuals().selection.stroke.color } else { color });
        ui.painter().hline(rect.x_range(), under, stroke);
    }
    style::name(&response, Role::Button, name);
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if cut { response.on_hover_text(name) } else { response }
}

/// Words over the whole width, at most some lines long; the rest shows under the pointer.
pub(crate) fn clamped(ui: &mut Ui, words: &str, lines: usize, ink: Ink, theme: Theme) {
    let mut job = LayoutJob::default();
    style::secondary(words, theme).size(style::SMALL).color(style::color(ink, theme)).append_to(
        &mut job,
        ui.style(),
        FontSelection::Default,
        Align::Min,
    );
    job.wrap.max_width = ui.available_width();
    job.wrap.max_rows = lines;
    let galley = ui.painter().layout_job(job);
    let cut = galley.elided;
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, style::color(ink, theme));
    style::name(&response, Role::Label, words);
    if cut {
        response.on_hover_text(words);
    }
}

/// Puts the cursor in a name's field, all of it selected, when its element was just made or is to be renamed.
pub(crate) fn focus_name(ui: &Ui, cx: &Cx, id: impl Into<Id>, field: &Response, value: &str) {
    if cx.rename == Some(id.into()) {
        focus_all(ui, field, value);
    }
}

/// Puts the cursor in a field, all of it selected.
pub(crate) fn focus_all(ui: &Ui, field: &Response, value: &str) {
    focus_part(ui, field, 0..value.chars().count());
}

/// Puts the cursor in a field, these signs of it selected.
pub(crate) fn focus_part(ui: &Ui, field: &Response, signs: Range<usize>) {
    field.request_focus();
    let mut state = TextEditState::load(ui.ctx(), field.id).unwrap_or_default();
    let range = CCursorRange::two(CCursor::new(signs.start), CCursor::new(signs.end));
    state.cursor.set_char_range(Some(range));
    state.store(ui.ctx(), field.id);
    field.scroll_to_me(None);
    ui.ctx().request_repaint();
}

/// Whether the selection is another than in the pass before, so that what it lights is to be scrolled to.
pub(crate) fn selection_is_new(ui: &Ui, cx: &Cx, salt: &str) -> bool {
    let memory = ui.make_persistent_id((salt, "selection"));
    ui.data_mut(|it| {
        let last: &mut Vec<Id> = it.get_temp_mut_or_default(memory);
        if last == cx.selection {
            return false;
        }
        cx.selection.clone_into(last);
        true
    })
}

/// A button with a menu, with an accessible name of its own.
pub(crate) fn menu<'a>(ui: &mut Ui, words: impl IntoAtoms<'a>, name: &str, add: impl FnOnce(&mut Ui)) -> Response {
    let response = ui.menu_button(words, add).response;
    style::name(&response, Role::Button, name);
    response
}

/// An icon with a menu: its name is its tooltip and its accessible name.
pub(crate) fn icon_menu(ui: &mut Ui, icon: Icon, name: &str, add: impl FnOnce(&mut Ui)) -> Response {
    let button = Button::new(icon.rich_text().size(17.0)).frame_when_inactive(false).min_size(Vec2::splat(26.0));
    let (response, _) = MenuButton::from_button(button).ui(ui, add);
    style::name(&response, Role::Button, name);
    response.on_hover_text(name)
}

/// Words that start a line.
pub(crate) fn capital(words: &str) -> String {
    let mut rest = words.chars();
    rest.next().map(|it| it.to_uppercase().chain(rest).collect()).unwrap_or_default()
}

/// Full-time equivalents with at most two decimals: 0,75.
pub(crate) fn fte(cx: &Cx, fte: f64) -> String {
    let text = format!("{fte:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    match cx.text.language() {
        crate::text::Language::Nl => text.replace('.', ","),
        crate::text::Language::En => text.to_owned(),
    }
}

/// A tick box whose accessible name says more than the word beside it. Returns its new state when it was clicked.
pub(crate) fn named_tick(ui: &mut Ui, shown: &str, name: &str, now: bool) -> Option<bool> {
    let mut on = now;
    let response = ui.checkbox(&mut on, shown);
    let enabled = response.enabled();
    response.widget_info(|| egui::WidgetInfo::selected(egui::accesskit::Role::CheckBox, enabled, on, name));
    response.clicked().then_some(on)
}

/// An amount in thousands of euro, so that cost and effect are seen to differ by what is said; from ten million in short.
pub(crate) fn whole(language: Language, euro: f64) -> String {
    let step = if euro < 10_000.0 { 1.0 } else { 1_000.0 };
    if euro >= 10_000_000.0 {
        language.euro_short(euro)
    } else {
        language.euro(Euro::round((euro / step).round() * step))
    }
}
