//! A card of the team's board, painted by hand so that many of them stay quick.

use std::sync::Arc;

use egui::{
    CornerRadius, Galley, Rect, Response, RichText, Sense, Stroke, StrokeKind, TextStyle, TextWrapMode, Ui, UiBuilder,
    Vec2, pos2, vec2,
};

use crate::design::id::Id;
use crate::design::parties::Badge;
use crate::picture::sign::Sign;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::kit::{icons, lit, style, widgets};

/// Room within a card.
const PAD: f32 = 6.0;
/// The height of the line with a name, and of each line more that it takes.
const NAME: f32 = 20.0;
const MORE: f32 = 17.0;
/// The room for the mark before a name, and for that of a signal behind it.
const MARK: f32 = 18.0;
const SIGNAL: f32 = 20.0;
/// The height of a line of small words.
const LINE: f32 = 16.0;
/// The height of the row of roles.
const CHIPS: f32 = 20.0;
/// The side of a small button on a card.
pub(super) const BUTTON: f32 = 24.0;

/// A person, a vacancy or a seat on the board.
pub(super) struct Card<'a> {
    /// What tells it from other cards of the same element.
    pub salt: (&'static str, Id),
    pub id: Id,
    pub badge: Badge,
    /// Where it belongs, in a word.
    pub whose: String,
    /// A place to fill: dashed.
    pub hollow: bool,
    pub title: &'a str,
    /// Small lines below the name; empty ones are left out.
    pub lines: Vec<String>,
    pub assessed: bool,
    pub overloaded: bool,
    /// The roles that somebody holds.
    pub chips: Vec<String>,
    /// Room kept free at the end of the name for a button.
    pub room: f32,
    /// What stands before its name in the accessibility tree: the role whose seat it is.
    pub prefix: &'a str,
}

impl Card<'_> {
    fn height(&self, name: f32) -> f32 {
        let lines = self.lines.iter().filter(|it| !it.is_empty()).count() as f32;
        let chips = if self.chips.is_empty() { 0.0 } else { CHIPS };
        (name + lines * LINE + chips + 2.0 * PAD).max(BUTTON + 4.0)
    }

    /// The name whole, in as many lines as it takes, and how high that is.
    fn name(&self, ui: &Ui, cx: &Cx, room: f32) -> (Arc<Galley>, f32) {
        let room = room - 2.0 * PAD - MARK - self.room - if self.is_marked(cx) { SIGNAL } else { 0.0 };
        let name = if self.hollow { style::secondary(self.title, cx.theme) } else { RichText::new(self.title) };
        let words = egui::WidgetText::from(name);
        let galley = words.into_galley(ui, Some(TextWrapMode::Wrap), room.max(40.0), TextStyle::Body);
        let more = galley.rows.len().saturating_sub(1) as f32;
        (galley, NAME + more * MORE)
    }

    fn is_marked(&self, cx: &Cx) -> bool {
        self.prefix.is_empty() && cx.session.insight().about(self.id).next().is_some()
    }

    fn says(&self, cx: &Cx) -> String {
        let mut says = vec![self.title.to_owned(), self.whose.clone()];
        says.extend(self.lines.iter().filter(|it| !it.is_empty()).cloned());
        if self.assessed {
            says.push(cx.t("team-assessed"));
        }
        if !self.chips.is_empty() {
            says.push(cx.text.with("team-holds", [("roles", self.chips.join(", ").into())]));
        }
        if self.overloaded {
            says.push(cx.t("team-overloaded"));
        }
        let says = says.join(", ");
        if self.prefix.is_empty() { says } else { format!("{}: {says}", self.prefix) }
    }

    /// Shows it.
    pub(super) fn ui(&self, ui: &mut Ui, cx: &Cx) -> Response {
        let wide = ui.available_width();
        let (name, high) = self.name(ui, cx, wide);
        let (place, _) = ui.allocate_exact_size(vec2(wide, self.height(high)), Sense::hover());
        // The same id in whatever column it stands: the focus moves along. The form of a discipline beside the board shows
        // its people too.
        let beside = ui.stack().iter().any(|it| it.kind() == Some(egui::UiKind::RightPanel));
        let id = egui::Id::unique(("team card", ui.layer_id(), beside, self.salt, self.id));
        let response = ui.interact(place, id, Sense::click_and_drag());
        let says = self.says(cx);
        style::name(&response, egui::Role::Button, &says);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if !ui.is_rect_visible(place) {
            return response;
        }
        self.ground(ui, cx, place, &response);
        let cut = self.words(ui, cx, place, (name, high));
        if cut || self.overloaded { response.on_hover_text(says) } else { response }
    }

    fn ground(&self, ui: &Ui, cx: &Cx, place: Rect, response: &Response) {
        let painter = ui.painter();
        let radius = CornerRadius::same(6);
        let fill = if self.hollow { Ink::Background } else { Ink::Panel };
        painter.rect_filled(place, radius, style::color(fill, cx.theme));
        let ink = Sign::from(self.badge).ink;
        if self.hollow {
            let corners = place.shrink(0.5);
            let ring = [corners.left_top(), corners.right_top(), corners.right_bottom(), corners.left_bottom()];
            let ring: Vec<_> = ring.into_iter().chain([corners.left_top()]).collect();
            painter.extend(egui::Shape::dashed_line(&ring, Stroke::new(1.0, style::color(ink, cx.theme)), 5.0, 4.0));
        } else {
            let line = if response.hovered() { Ink::Ink2 } else { Ink::Line };
            let stroke = Stroke::new(1.0, style::color(line, cx.theme));
            painter.rect_stroke(place, radius, stroke, StrokeKind::Inside);
        }
        lit::light(ui, cx, self.id, place);
        if cx.is_selected(self.id) || response.has_focus() {
            let stroke = Stroke::new(2.0, style::color(Ink::Focus, cx.theme));
            painter.rect_stroke(place, radius, stroke, StrokeKind::Inside);
        }
    }

    /// Paints the words; whether any of them had to be cut.
    fn words(&self, ui: &mut Ui, cx: &Cx, place: Rect, (name, high): (Arc<Galley>, f32)) -> bool {
        let inner = place.shrink(PAD);
        let line = inner.top() + NAME / 2.0;
        let mark = Rect::from_center_size(pos2(inner.left() + 7.0, line), Vec2::splat(14.0));
        widgets::paint_side_mark(ui, mark, self.badge, self.hollow, cx.theme);
        let (left, right) = (inner.left() + MARK, inner.right() - self.room);
        if self.is_marked(cx) {
            let place = Rect::from_min_size(pos2(right - 16.0, line - 9.0), vec2(18.0, 18.0));
            widgets::signal_mark(&mut ui.new_child(UiBuilder::new().max_rect(place)), cx, self.id);
        }
        let first = name.rows.first().map_or(NAME, |it| it.rect().height());
        ui.painter().galley(pos2(left, line - first / 2.0), name, ui.visuals().text_color());
        let mut cut = false;
        let mut write = |ui: &Ui, words: RichText, from: f32, to: f32, y: f32| {
            let words: egui::WidgetText = words.into();
            let galley = words.into_galley(ui, Some(TextWrapMode::Truncate), (to - from).max(8.0), TextStyle::Body);
            cut |= galley.elided;
            let (width, at) = (galley.size().x, pos2(from, y - galley.size().y / 2.0));
            ui.painter().galley(at, galley, ui.visuals().text_color());
            width
        };
        let small = |words: &str| style::secondary(words, cx.theme).size(style::SMALL);
        let mut y = inner.top() + high + LINE / 2.0;
        for (nth, words) in self.lines.iter().enumerate().filter(|(_, it)| !it.is_empty()) {
            let assessed = self.assessed && nth + 1 == self.lines.len();
            let width = write(ui, small(words), left, inner.right() - if assessed { MARK } else { 0.0 }, y);
            if assessed {
                write(ui, icons::CHECK.rich_text().size(14.0), left + width + 4.0, inner.right(), y);
            }
            y += LINE;
        }
        if !self.chips.is_empty() {
            cut |= self.chips_ui(ui, cx, pos2(left, y - LINE / 2.0 + 2.0), inner.right());
        }
        cut
    }

    /// The roles as pills, as many as fit, and how many more there are; whether any is cut.
    fn chips_ui(&self, ui: &Ui, cx: &Cx, at: egui::Pos2, right: f32) -> bool {
        let (ink, ground) =
            if self.overloaded { (Ink::Warning, Ink::WarningFill) } else { (Ink::Alliance, Ink::AllianceFill) };
        let mut x = at.x;
        let mut cut = false;
        let pill = |words: &str, x: f32, room: f32, cut: &mut bool| {
            let words: egui::WidgetText =
                RichText::new(words).size(style::SMALL).color(style::color(ink, cx.theme)).into();
            let galley = words.into_galley(ui, Some(TextWrapMode::Truncate), room, TextStyle::Body);
            *cut |= galley.elided;
            let rect = Rect::from_min_size(pos2(x, at.y), vec2(galley.size().x + 10.0, CHIPS - 2.0));
            ui.painter().rect_filled(rect, CornerRadius::same(9), style::color(ground, cx.theme));
            let at = rect.left_center() + vec2(5.0, -galley.size().y / 2.0);
            ui.painter().galley(at, galley, style::color(ink, cx.theme));
            rect.right() + 3.0
        };
        if self.overloaded {
            let icon = icons::severity(crate::rules::Severity::Warning, false);
            let words: egui::WidgetText =
                icon.rich_text().size(15.0).color(style::color(Ink::Warning, cx.theme)).into();
            let galley = words.into_galley(ui, None, 20.0, TextStyle::Body);
            let width = galley.size().x;
            ui.painter().galley(pos2(x, at.y + 1.0), galley, style::color(Ink::Warning, cx.theme));
            x += width + 3.0;
            let count = cx.text.with("team-role-count", [("count", self.chips.len().into())]);
            pill(&count, x, right - x - 10.0, &mut cut);
            return cut;
        }
        for (nth, chip) in self.chips.iter().enumerate() {
            let left = self.chips.len() - nth;
            let room = right - x - 10.0 - if left > 1 { 34.0 } else { 0.0 };
            if room < 24.0 {
                pill(&format!("+{left}"), x, 30.0, &mut cut);
                return true;
            }
            x = pill(chip, x, room, &mut cut);
        }
        cut
    }
}
