//! How the matrix looks: its zones with their words, its axes, and its dots by place and kind.

use egui::{
    Align2, CornerRadius, FontId, Painter, Pos2, Rect as Area, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2,
};

use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::design::matrix::{Level, MatrixAxes};
use crate::design::risks::{Allocation, Risk};
use crate::picture::Rect;
use crate::picture::matrix::{Dot, LEAST, MOST, Matrix, Zone};
use crate::picture::tokens::{Ink, shade};
use crate::ui::cx::Cx;
use crate::ui::kit::place_mark::place_ink;
use crate::ui::kit::{paint, style};

/// Room that the words of the axes need, left of and below the frame.
pub(crate) const AXIS: Vec2 = vec2(48.0, 22.0);
/// How much of a dot is seen that the filter leaves out, or that hangs under the pointer.
const FAINT: f32 = 0.28;

/// How a dot is painted.
#[derive(Clone, Copy)]
pub(crate) struct Look {
    /// Whether it, or one of its risks, is selected.
    pub selected: bool,
    /// Whether it steps back.
    pub faint: bool,
    /// Whether it has the keyboard.
    pub focused: bool,
}

/// The key of a level's word.
pub(crate) const fn level_key(level: Level) -> &'static str {
    match level {
        Level::Low => "matrix-level-low",
        Level::Middle => "matrix-level-middle",
        Level::High => "matrix-level-high",
    }
}

const fn level_ink(level: Level) -> Ink {
    match level {
        Level::Low => Ink::AllianceFill,
        Level::Middle => Ink::WarningFill,
        Level::High => Ink::BlockerFill,
    }
}

/// The zones, their words, and the axes.
pub(crate) fn ground(ui: &Ui, cx: &Cx, axes: &MatrixAxes, plot: Rect, matrix: &Matrix) {
    let (painter, language) = (ui.painter(), cx.text.language());
    for zone in &matrix.zones {
        painter.rect_filled(paint::rect(zone.rect), CornerRadius::ZERO, style::color(level_ink(zone.level), cx.theme));
    }
    let frame = paint::rect(plot);
    let (ink, font) = (style::color(Ink::Ink2, cx.theme), FontId::proportional(style::SMALL));
    let say = |at: Pos2, align: Align2, words: String| painter.text(at, align, words, font.clone(), ink);
    for zone in [0, 2, 6, 8].into_iter().filter_map(|it| matrix.zones.get(it)) {
        let words = painter.layout_no_wrap(cx.t(level_key(zone.level)), font.clone(), ink);
        if let Some(at) = free_corner(zone, frame, words.size(), &matrix.dots) {
            painter.galley(at, words, ink);
        }
    }
    let line = Stroke::new(1.0, style::color(Ink::Line, cx.theme));
    painter.rect_stroke(frame, CornerRadius::ZERO, line, StrokeKind::Outside);

    // Left: the ends and the steps, where they do not run into each other.
    let height = |share: f64| frame.bottom() - frame.height() * (share / axes.probability).clamp(0.0, 1.0) as f32;
    let mut taken = f32::INFINITY;
    for share in [0.0, axes.probability_steps[0], axes.probability_steps[1], axes.probability] {
        let y = height(share);
        let ends = share == 0.0 || share >= axes.probability;
        if taken - y > 15.0 && (ends || y - frame.top() > 15.0) {
            say(pos2(frame.left() - 6.0, y), Align2::RIGHT_CENTER, language.share(share));
            taken = y;
        }
    }
    let below = frame.bottom() + 4.0;
    let zero = format!("{} {}", cx.t("matrix-impact"), language.euro_short(0.0));
    let mut taken = say(pos2(frame.left(), below), Align2::LEFT_TOP, zero).right();
    let end = say(pos2(frame.right(), below), Align2::RIGHT_TOP, language.euro_short(axes.impact.to_f64())).left();
    for step in axes.impact_steps {
        let x = frame.left() + frame.width() * (step.to_f64() / axes.impact.to_f64()).clamp(0.0, 1.0) as f32;
        let words = painter.layout_no_wrap(language.euro_short(step.to_f64()), font.clone(), ink);
        let half = words.size().x / 2.0;
        if step > Euro::ZERO && x - half > taken + 8.0 && x + half < end - 8.0 {
            taken = x + half;
            painter.galley(pos2(x - half, below), words, ink);
        }
    }
}

/// Where the word of a zone stands: in the corner of the frame, or in another corner of its zone where no dot covers it.
fn free_corner(zone: &Zone, frame: Area, size: Vec2, dots: &[Dot]) -> Option<Pos2> {
    let room = paint::rect(zone.rect).shrink2(vec2(6.0, 4.0));
    if room.width() < size.x || room.height() < size.y {
        return None;
    }
    let (left, right) = (room.left(), room.right() - size.x);
    let (top, bottom) = (room.top(), room.bottom() - size.y);
    let across = if room.center().x < frame.center().x { [left, right] } else { [right, left] };
    let down = if room.center().y < frame.center().y { [top, bottom] } else { [bottom, top] };
    let corners = down.into_iter().flat_map(|y| across.map(|x| pos2(x, y)));
    let covered = |it: &Pos2| {
        let word = Area::from_min_size(*it, size);
        dots.iter().any(|dot| word.expand(1.2 * dot.radius).contains(pos2(dot.at[0], dot.at[1])))
    };
    corners.into_iter().find(|it| !covered(it))
}

/// A dot: its shape tells its place, a diamond in it an opportunity, a number how many it stands for.
pub(crate) fn dot(ui: &Ui, cx: &Cx, (dot, risk): (&Dot, &Risk), look: Look) {
    let mut painter = ui.painter().clone();
    let at = pos2(dot.at[0], dot.at[1]);
    if look.faint && !look.selected {
        painter.multiply_opacity(FAINT);
    }
    if dot.risks.len() > 1 {
        let (ground, ink) = (style::color(Ink::Ink2, cx.theme), style::color(Ink::Panel, cx.theme));
        painter.circle(at, dot.radius, ground, Stroke::new(1.5, ink));
        painter.text(at, Align2::CENTER_CENTER, dot.risks.len(), FontId::proportional(style::SMALL), ink);
    } else {
        mark(&painter, cx, risk, at, dot.radius);
    }
    if dot.beyond {
        // A small arrow that points out of the frame.
        let color = style::color(Ink::Ink, cx.theme);
        let away = at + vec2(dot.radius + 2.0, -dot.radius - 2.0);
        painter.arrow(away - vec2(6.0, -6.0), vec2(6.0, -6.0), Stroke::new(1.5, color));
    }
    let focus = style::color(Ink::Focus, cx.theme);
    if look.selected {
        painter.circle_stroke(at, dot.radius + 4.0, Stroke::new(2.0, focus));
    }
    if look.focused {
        painter.circle_stroke(at, dot.radius + 7.5, Stroke::new(2.0, focus));
    }
}

/// The dot that hangs under the pointer.
pub(crate) fn lifted(ui: &Ui, cx: &Cx, risk: &Risk, at: Pos2) {
    let painter = ui.painter();
    painter.circle_filled(at + vec2(0.0, 3.0), MOST, style::shade(shade::LIFTED_DOT));
    mark(painter, cx, risk, at, f32::midpoint(LEAST, MOST));
    painter.circle_stroke(at, MOST, Stroke::new(2.0, style::color(Ink::Focus, cx.theme)));
}

/// The mark of a place as large as asked, on an edge of paper so that it stands out from what lies below it.
fn mark(painter: &Painter, cx: &Cx, risk: &Risk, at: Pos2, radius: f32) {
    let (color, paper) = (style::color(place_ink(risk.allocation), cx.theme), style::color(Ink::Panel, cx.theme));
    let edge = Stroke::new(1.5, paper);
    let area = |wide: f32, high: f32| Area::from_center_size(at, vec2(wide, high) * radius);
    let mut inner = paper;
    match risk.allocation {
        Allocation::Allocated(Side::Client) => {
            painter.circle(at, radius, color, edge);
        }
        Allocation::Allocated(Side::Contractor) => {
            painter.rect(area(1.8, 1.8), CornerRadius::same(2), color, edge, StrokeKind::Outside);
        }
        Allocation::Shared => {
            painter.rect(area(2.2, 1.2), CornerRadius::same(2), color, edge, StrokeKind::Outside);
        }
        Allocation::Partner(_) | Allocation::Project(_) => {
            painter.rect(area(1.8, 1.4), CornerRadius::same(3), color, edge, StrokeKind::Outside);
        }
        Allocation::Unplaced => {
            painter.circle(at, radius, paper, Stroke::new(2.0, color));
            inner = color;
        }
    }
    if risk.is_opportunity() {
        let half = if risk.allocation == Allocation::Shared { radius * 0.42 } else { radius * 0.55 };
        let corners = [vec2(0.0, -half), vec2(half, 0.0), vec2(0.0, half), vec2(-half, 0.0)];
        painter.add(Shape::convex_polygon(corners.map(|it| at + it).to_vec(), inner, Stroke::NONE));
    }
}
