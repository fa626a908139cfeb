//! A row of answers of which one is chosen, each with its mark and its word: scores, how far something is, how ready.

use egui::accesskit::Role;
use egui::{
    Align2, CornerRadius, Key, Modifiers, Painter, PointerButton, Rect, Response, Sense, Stroke, StrokeKind, Ui, pos2,
    vec2,
};

use crate::picture::tokens::{Ink, Theme};
use crate::ui::kit::{radio, style, widgets};

/// The size of a mark before its word, and the room around both.
const MARK: f32 = 12.0;
const PAD: f32 = 6.0;
/// How wide a field for a day is beside them.
pub(super) const DAY: f32 = 100.0;
/// How high an answer is.
pub(super) const HEIGHT: f32 = 26.0;

/// Paints the mark of an answer.
type Paint<'a, T> = &'a dyn Fn(&Painter, Rect, T, Theme);

/// What became of a row of answers.
pub(super) struct Answered<T> {
    /// What was answered; none in it: what stood is taken back.
    pub to: Option<Option<T>>,
    /// Whether one of them has the keyboard.
    pub keyboard: bool,
    /// Whether it was answered with the pointer.
    pub by_pointer: bool,
    /// The answers.
    pub group: Vec<Response>,
}

/// The answers, of which `now` is chosen; `name` says what they answer. A click, an arrow or its number chooses one. What is
/// chosen is taken back by another click on it, or by 0: not by Space or Enter, by which one would mean to choose it.
pub(super) fn segments<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: Theme,
    name: &str,
    now: Option<T>,
    all: &[(T, String)],
    paint: Paint<'_, T>,
) -> Answered<T> {
    let mut group: Vec<Response> = Vec::with_capacity(all.len());
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.horizontal(|ui| {
            for (nth, (answer, word)) in all.iter().enumerate() {
                let (left, right) = (if nth == 0 { 6 } else { 0 }, if nth + 1 == all.len() { 6 } else { 0 });
                let corners = CornerRadius { nw: left, sw: left, ne: right, se: right };
                let look = (theme, corners, now == Some(*answer));
                group.push(segment(ui, look, &format!("{name}: {word}"), word, |painter, at| {
                    paint(painter, at, *answer, theme);
                }));
            }
        });
    });
    let keyboard = group.iter().any(Response::has_focus);
    let clicked = group.iter().position(Response::clicked);
    let by_pointer = group.iter().any(|it| it.clicked_by(PointerButton::Primary));
    let to = if let Some(nth) = clicked {
        let it = all[nth].0;
        if now == Some(it) { by_pointer.then_some(None) } else { Some(Some(it)) }
    } else if let Some(nth) = radio::arrows(ui, &group) {
        Some(Some(all[nth].0))
    } else if keyboard {
        number(ui, all.len()).map(|it| it.map(|nth| all[nth].0))
    } else {
        None
    };
    Answered { to, keyboard, by_pointer, group }
}

/// Which of the first answers a number key chose; none in it: 0 takes back what stands.
pub(super) fn number(ui: &Ui, count: usize) -> Option<Option<usize>> {
    let keys = [Key::Num1, Key::Num2, Key::Num3, Key::Num4];
    ui.input_mut(|it| {
        if it.consume_key(Modifiers::NONE, Key::Num0) {
            return Some(None);
        }
        keys.into_iter().take(count).position(|key| it.consume_key(Modifiers::NONE, key)).map(Some)
    })
}

fn segment(
    ui: &mut Ui,
    (theme, corners, chosen): (Theme, CornerRadius, bool),
    name: &str,
    word: &str,
    mark: impl FnOnce(&Painter, Rect),
) -> Response {
    let words = if chosen { style::strong(word) } else { egui::RichText::new(word) }.size(style::SMALL);
    // As wide as the word with weight, so that nothing moves when it is chosen.
    let wide = galley(ui, style::strong(word).size(style::SMALL));
    let size = vec2(2.0 * PAD + MARK + 5.0 + wide.size().x, HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let fill = match (chosen, response.hovered()) {
        (true, _) => Ink::Foundation,
        (_, true) => Ink::Background,
        _ => Ink::Panel,
    };
    let color = |ink| style::color(ink, theme);
    ui.painter().rect_filled(rect, corners, color(fill));
    ui.painter().rect_stroke(rect, corners, Stroke::new(1.0, color(Ink::Line)), StrokeKind::Inside);
    if response.has_focus() {
        widgets::focus_ring(ui, rect.shrink(2.0), theme);
    }
    let at = Rect::from_center_size(pos2(rect.left() + PAD + MARK / 2.0, rect.center().y), vec2(MARK, MARK));
    mark(ui.painter(), at);
    let words = galley(ui, words);
    let place = Align2::LEFT_CENTER.anchor_size(pos2(at.right() + 5.0, rect.center().y), words.size());
    ui.painter().galley(place.min, words, color(Ink::Ink));
    let (enabled, name) = (response.enabled(), name.to_owned());
    response.widget_info(|| egui::WidgetInfo::selected(Role::RadioButton, enabled, chosen, &name));
    response
}

/// Words on one line.
pub(super) fn galley(ui: &Ui, words: egui::RichText) -> std::sync::Arc<egui::Galley> {
    let words = egui::WidgetText::from(words);
    words.into_galley(ui, Some(egui::TextWrapMode::Extend), f32::INFINITY, egui::TextStyle::Body)
}
