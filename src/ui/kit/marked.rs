//! What an exercise shows on pictures and in lists: numbers of marks, and in the debrief what was found, missed, or marked
//! though not planted. Each has a shape, a colour and a word of its own.

use egui::{Align2, FontId, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, accesskit::Role, pos2, vec2};

use crate::design::Design;
use crate::design::id::Id;
use crate::design::workshop::{Play, compared};
use crate::picture::tokens::Ink;
use crate::picture::{Picture, Target};
use crate::ui::cx::Cx;
use crate::ui::kit::{paint, style};

/// The radius of a sign, in points.
const RADIUS: f32 = 9.0;

/// What stands at an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// A mark, by its number.
    Mark(u16),
    /// A mistake that was found.
    Found,
    /// One that was missed, and is revealed.
    Missed,
    /// A mark on no mistake.
    Unplanted,
    /// A mistake that is not revealed yet.
    Covered,
}

impl Sign {
    /// What it is called, as a key in the language files.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Mark(_) => "workshop-mark",
            Self::Found => "workshop-found",
            Self::Missed => "workshop-missed",
            Self::Unplanted => "workshop-unplanted",
            Self::Covered => "workshop-covered",
        }
    }

    const fn ink(self) -> Ink {
        match self {
            Self::Mark(_) | Self::Unplanted => Ink::Focus,
            Self::Found => Ink::Alliance,
            Self::Missed => Ink::Warning,
            Self::Covered => Ink::Ink2,
        }
    }

    /// Paints it around a point.
    pub(crate) fn paint(self, painter: &Painter, at: Pos2, cx: &Cx) {
        let (ink, ground) = (style::color(self.ink(), cx.theme), style::color(Ink::Panel, cx.theme));
        let line = |from: [f32; 2], to: [f32; 2], color| {
            let place = |it: [f32; 2]| at + vec2(it[0], it[1]);
            painter.line_segment([place(from), place(to)], Stroke::new(2.0, color));
        };
        match self {
            Self::Mark(number) => {
                painter.circle(at, RADIUS + 1.0, ink, Stroke::new(1.5, ground));
                let font = FontId::proportional(style::SMALL);
                painter.text(at, Align2::CENTER_CENTER, number, font, ground);
            }
            Self::Found => {
                painter.circle(at, RADIUS, ink, Stroke::new(1.5, ground));
                line([-4.0, 0.0], [-1.0, 3.5], ground);
                line([-1.0, 3.5], [4.5, -3.5], ground);
            }
            Self::Missed => {
                painter.circle(at, RADIUS - 1.0, ground, Stroke::new(2.0, ink));
                line([-4.0, 0.0], [4.0, 0.0], ink);
            }
            Self::Unplanted => {
                let r = RADIUS + 1.0;
                let points = [vec2(0.0, -r), vec2(r, 0.0), vec2(0.0, r), vec2(-r, 0.0)].map(|it| at + it);
                painter.add(Shape::convex_polygon(points.into(), ink, Stroke::new(1.5, ground)));
                line([-4.0, 0.0], [4.0, 0.0], ground);
                line([0.0, -4.0], [0.0, 4.0], ground);
            }
            Self::Covered => {
                let turn = |nth: usize| {
                    let angle = nth as f32 * std::f32::consts::TAU / 24.0;
                    at + vec2(angle.cos(), angle.sin()) * (RADIUS - 2.0)
                };
                let ring: Vec<Pos2> = (0..=24).map(turn).collect();
                painter.extend(Shape::dashed_line(&ring, Stroke::new(1.5, ink), 2.5, 2.5));
            }
        }
    }

    /// The same as a part of a row, with its word.
    pub(crate) fn ui(self, ui: &mut Ui, cx: &Cx) -> egui::Response {
        let (rect, response) = ui.allocate_exact_size(vec2(24.0, 24.0), Sense::hover());
        self.paint(ui.painter(), rect.center(), cx);
        let word = match self {
            Self::Mark(number) => cx.text.with("workshop-mark-number", [("number", usize::from(number).into())]),
            other => cx.t(other.key()),
        };
        style::name(&response, Role::Image, &word);
        response.on_hover_text(word)
    }
}

/// What stands at which element now: while an exercise is played its marks, in the debrief what became of them.
pub(crate) fn signs(design: &Design) -> Vec<(Id, Sign)> {
    let all = &design.workshop;
    if all.kind.is_none() || all.play == Play::Made {
        return Vec::new();
    }
    let mark = |sign: fn(u16) -> Sign| move |it: &crate::design::workshop::Mark| Some((it.on?, sign(it.number)));
    if all.play == Play::Playing {
        return all.marks.iter().filter_map(mark(Sign::Mark)).collect();
    }
    let compared = compared(all);
    let shown = all.planted.iter().filter(|it| compared.shows(it));
    let verdict = |it: &crate::design::workshop::Planted| {
        let by = compared.by(it.id).and_then(|by| all.marks.iter().find(|mark| mark.id == by));
        let on = by.and_then(|it| it.on).or(it.about.first().copied())?;
        Some((on, if by.is_some() { Sign::Found } else { Sign::Missed }))
    };
    let others = all.marks.iter().filter(|it| compared.unplanted.contains(&it.id));
    shown.filter_map(verdict).chain(others.filter_map(mark(|_| Sign::Unplanted))).collect()
}

/// The signs at an element, one beside the other, the first with its centre here.
pub(crate) fn at(painter: &Painter, cx: &Cx, id: Id, corner: Pos2) {
    for (nth, (_, sign)) in signs(cx.design()).into_iter().filter(|it| it.0 == id).enumerate() {
        sign.paint(painter, corner - vec2(nth as f32 * 2.0 * RADIUS, 0.0), cx);
    }
}

/// The signs on a picture: each at the corner of its element, or of what gathers it.
pub(crate) fn on_picture(painter: &Painter, cx: &Cx, design: &Design, (picture, origin): (&Picture, egui::Vec2)) {
    let mut taken: Vec<(usize, usize)> = Vec::new();
    for (id, sign) in signs(design) {
        let own = picture.find(Target::Element(id));
        let Some(spot) = own.or_else(|| picture.spots.iter().position(|it| it.gathers.contains(&id))) else { continue };
        let before = taken.iter().filter(|it| it.0 == spot).count();
        taken.push((spot, before));
        let rect: Rect = paint::rect(picture.spots[spot].rect).translate(origin);
        let beside = before as f32 * 2.0 * RADIUS;
        sign.paint(painter, pos2(rect.right() - 4.0 - beside, rect.top() + 3.0), cx);
    }
}

/// The signs at an element in a row of a list.
pub(crate) fn in_row(ui: &mut Ui, cx: &Cx, id: Id) {
    for (_, sign) in signs(cx.design()).into_iter().filter(|it| it.0 == id) {
        sign.ui(ui, cx);
    }
}
