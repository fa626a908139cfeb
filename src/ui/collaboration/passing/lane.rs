//! A row of the form: the tray, or a condition with its lane, its − and +, and its number.

use egui::accesskit::Role;
use egui::{
    Align, Align2, Button, CornerRadius, CursorIcon, EventFilter, FontId, Layout, Modifiers, Pos2, Rect, Response,
    Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use crate::design::collaboration::Condition;
use crate::picture::tokens::Ink;
use crate::ui::collaboration::passing::sheet::{Held, Sheet};
use crate::ui::collaboration::passing::tokens::Places;
use crate::ui::cx::Cx;
use crate::ui::kit::style;

/// The width of the number at the end of a row, and of a round button.
const NUMBER: f32 = 62.0;
const ROUND: f32 = 40.0;

/// Where the parts of a row stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) whole: Rect,
}

impl Row {
    /// The first row of a rectangle, so high.
    pub(super) fn new(within: Rect, high: f32) -> Self {
        Self { whole: Rect::from_min_size(within.min, vec2(within.width(), high)) }
    }

    /// The row so many further down.
    pub(super) fn down(self, by: usize) -> Self {
        Self { whole: self.whole.translate(vec2(0.0, self.whole.height() * by as f32)) }
    }

    /// The words at the left.
    fn words(self) -> Rect {
        let width = (self.whole.width() - 2.0 * ROUND - NUMBER - 24.0) * 0.44;
        Rect::from_min_size(self.whole.min, vec2(width, self.whole.height()))
    }

    /// The lane.
    pub(super) fn lane(self) -> Rect {
        let left = self.words().right() + ROUND + 12.0;
        let right = self.whole.right() - NUMBER - ROUND - 12.0;
        let high = (self.whole.height() - 12.0).min(46.0);
        Rect::from_center_size(pos2(f32::midpoint(left, right), self.whole.center().y), vec2(right - left, high))
    }

    fn round(self, plus: bool) -> Rect {
        let lane = self.lane();
        let x = if plus { lane.right() + 6.0 + ROUND / 2.0 } else { lane.left() - 6.0 - ROUND / 2.0 };
        let size = ROUND.min(self.whole.height() - 8.0);
        Rect::from_center_size(pos2(x, lane.center().y), vec2(size, size))
    }

    /// Where tokens lie.
    pub(super) fn places(self) -> Places {
        Places::within(self.lane().shrink2(vec2(10.0, 0.0)))
    }
}

/// The tray as it was drawn.
pub(super) struct Tray {
    pub(super) row: Row,
    /// The token that is lifted from it.
    pub(super) picked: Option<Held>,
}

/// A lane as it was drawn.
pub(super) struct Lane {
    pub(super) row: Row,
    pub(super) condition: Condition,
    pub(super) response: Response,
    /// The token that is lifted from it.
    pub(super) picked: Option<Held>,
}

/// What is left to divide.
pub(super) fn tray_ui(ui: &mut Ui, cx: &Cx, sheet: &Sheet, row: Row) -> Tray {
    let (left, language) = (sheet.division.left(), cx.text.language());
    let points = |halves: u8| language.number(f64::from(halves) / 2.0);
    let says =
        if left == 0 { cx.t("passing-all") } else { cx.text.with("passing-left", [("left", points(left).into())]) };
    let mut words = ui.new_child(UiBuilder::new().max_rect(row.words()).layout(Layout::left_to_right(Align::Center)));
    let label = words.add(egui::Label::new(style::strong(&says).size(style::HERO)).truncate());
    style::name(&label, Role::Status, &says);
    let response = ui.interact(row.lane(), ui.scope_id().with("tray"), Sense::drag());
    let held = sheet.held.filter(|it| it.from.is_none()).map_or(0, |it| it.halves);
    row.places().paint(ui.painter(), left - held.min(left), cx.theme);
    let lies = cx.text.with("passing-lies", [("lies", points(20 - left).into())]);
    let end = Rect::from_min_max(pos2(row.lane().right() + 4.0, row.whole.top()), row.whole.max);
    let font = FontId::proportional(style::SMALL);
    ui.painter().text(end.right_center(), Align2::RIGHT_CENTER, lies, font, style::color(Ink::Ink2, cx.theme));
    let picked = picked(ui, &response, (row.places(), left), None);
    if left > 0 {
        response.on_hover_cursor(CursorIcon::Grab);
    }
    line(ui, cx, row);
    Tray { row, picked }
}

/// A condition.
pub(super) fn lane_ui(ui: &mut Ui, cx: &Cx, sheet: &mut Sheet, (row, of, over): (Row, Condition, bool)) -> Lane {
    let (key, language) = (of.key(), cx.text.language());
    let halves = sheet.division.at(of);
    let points = language.number(f64::from(halves) / 2.0);
    let name = cx.text.with("passing-lane", [("name", cx.t(key).into()), ("points", (&points).into())]);
    words_ui(ui, cx, row, key);
    for (plus, sign) in [(false, "−"), (true, "+")] {
        let can = if plus { sheet.division.is_open() } else { halves > 0 };
        let spoken = cx.text.with(if plus { "passing-plus" } else { "passing-minus" }, [("name", cx.t(key).into())]);
        let words = style::strong(sign).size(style::CARD);
        let (place, middle) = (row.round(plus), Layout::centered_and_justified(egui::Direction::LeftToRight));
        let mut within = ui.new_child(UiBuilder::new().id_salt((key, plus)).max_rect(place).layout(middle));
        let round = Button::new(words).corner_radius(CornerRadius::same(20)).min_size(place.size());
        let button = within.add_enabled(can, round);
        style::name(&button, Role::Button, &spoken);
        let half = button.secondary_clicked() || ui.input(|it| it.modifiers.shift);
        if button.clicked() || button.secondary_clicked() {
            let by = if half { 1 } else { 2 };
            sheet.change(of, if plus { by } else { -by });
        }
    }
    let lane = row.lane();
    let response = ui.interact(lane, ui.scope_id().with(("lane", key)), Sense::click_and_drag());
    response.widget_info(|| egui::WidgetInfo::slider(true, f64::from(halves) / 2.0, &name));
    if response.gained_focus() {
        sheet.go_to(of);
    }
    if response.has_focus() {
        let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|it| it.set_focus_lock_filter(response.id, filter));
    }
    clicked(ui, &response, (sheet, of), row.places());
    let here = over || sheet.lane == of && sheet.held.is_none();
    let color = |ink| style::color(ink, cx.theme);
    let (fill, stroke) = if here {
        (Ink::FocusFill, Stroke::new(2.0, color(Ink::Focus)))
    } else {
        (Ink::Background, Stroke::new(1.0, color(Ink::Line)))
    };
    let radius = CornerRadius::same((lane.height() / 2.0) as u8);
    ui.painter().rect(lane, radius, color(fill), stroke, StrokeKind::Inside);
    let halves = sheet.division.at(of);
    let held = sheet.held.filter(|it| it.from == Some(of)).map_or(0, |it| it.halves);
    row.places().paint(ui.painter(), halves.saturating_sub(held), cx.theme);
    let number = pos2(row.whole.right(), row.whole.center().y);
    let shown = language.number(f64::from(halves) / 2.0);
    let font = FontId::proportional(style::HERO);
    ui.painter().text(number, Align2::RIGHT_CENTER, shown, font, color(Ink::Ink));
    if of != Condition::Process {
        line(ui, cx, row);
    }
    let picked = picked(ui, &response, (row.places(), halves), Some(of));
    Lane { row, condition: of, response: response.on_hover_cursor(CursorIcon::Grab), picked }
}

fn words_ui(ui: &mut Ui, cx: &Cx, row: Row, key: &str) {
    let place = row.words();
    let mut words = ui.new_child(UiBuilder::new().max_rect(place).layout(Layout::top_down(Align::Min)));
    let two = place.height() >= 46.0;
    words.add_space((place.height() - if two { 38.0 } else { 20.0 }) / 2.0);
    words.spacing_mut().item_spacing.y = 1.0;
    words.add(egui::Label::new(style::strong(cx.t(key)).size(style::CARD)).truncate());
    if two {
        let says = style::secondary(cx.t(&format!("{key}.asks")), cx.theme).size(style::SMALL);
        words.add(egui::Label::new(says).truncate());
    }
}

/// A click where nothing lies gives a point, the right button or Shift half a one.
fn clicked(ui: &Ui, response: &Response, (sheet, of): (&mut Sheet, Condition), places: Places) {
    // Enter on a lane hands in: it is no click.
    let (left, right) = (response.clicked_by(egui::PointerButton::Primary), response.secondary_clicked());
    if !left && !right {
        return;
    }
    let half = right || ui.input(|it| it.modifiers.shift);
    let free = |at: Pos2| sheet.division.at(of) <= places.under(at) * 2;
    if response.interact_pointer_pos().is_none_or(free) {
        sheet.change(of, if half { 1 } else { 2 });
    }
    sheet.go_to(of);
}

/// The token that is lifted from where tokens lie, in the frame in which it is.
fn picked(ui: &Ui, response: &Response, (places, halves): (Places, u8), from: Option<Condition>) -> Option<Held> {
    if !response.drag_started() {
        return None;
    }
    let at = ui.input(|it| it.pointer.press_origin())?;
    let there = halves.saturating_sub(places.under(at) * 2).min(2);
    let half = ui.input(|it| it.modifiers.matches_logically(Modifiers::SHIFT));
    let halves = if half { there.min(1) } else { there };
    (halves > 0).then_some(Held { from, halves })
}

fn line(ui: &Ui, cx: &Cx, row: Row) {
    let stroke = Stroke::new(1.0, style::color(Ink::Line, cx.theme));
    ui.painter().hline(row.whole.x_range(), row.whole.bottom(), stroke);
}
