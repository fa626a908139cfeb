//! The time line: years, today, the phases of the project with their transitions, the steps of development, and the tracks.

use egui::{
    Align2, CornerRadius, FontId, Id, Label, Pos2, Rangef, Rect, Sense, Shape, Stroke, StrokeKind, Ui, pos2, vec2,
};
use jiff::civil::{Date, date};

use crate::design::edit::{Edit, LifeEdit};
use crate::design::life::{At, Development};
use crate::design::phases::Phase;
use crate::design::timeline::{State as MarkState, Track};
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{field_map, parts, sought, style, widgets};
use crate::ui::phases::life::axis::Axis;
use crate::ui::phases::life::ground::{LABEL, Moving, TRACK, name};
use crate::ui::phases::life::state::State;
use crate::ui::phases::life::{slide, tracks};

/// How high the parts are.
const TODAY: f32 = 24.0;
const YEARS: f32 = 20.0;
const BAR: f32 = 28.0;
const LEVEL: f32 = 18.0;
const HEAD: f32 = 18.0;
/// A bar that is narrower stays without words: they stand under the pointer.
const NARROW: f32 = 52.0;
/// What can be grabbed of a transition.
const EDGE: f32 = 12.0;

/// The card.
pub(super) fn line_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let Some(span) = cx.design().span() else { return };
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        head_ui(ui, cx);
        let shown: Vec<Track> = shown_tracks(cx);
        let steps = !cx.design().life.developments.is_empty();
        let high = TODAY + YEARS + BAR + 6.0 + if steps { HEAD + 3.0 * LEVEL + 4.0 } else { 0.0 } + HEAD;
        let (all, _) =
            ui.allocate_exact_size(vec2(ui.available_width(), high + TRACK * shown.len() as f32 + 4.0), Sense::hover());
        let axis = Axis::new(span, Rangef::new(all.left() + LABEL, all.right() - 6.0));
        years(ui, cx, &axis, all);
        let mut y = all.top() + TODAY + YEARS;
        today_line(ui, cx, &axis, all);
        let moving = phases(ui, cx, (&axis, all, y), out);
        y += BAR + 6.0;
        if steps {
            name(ui, cx, (all.left(), y + HEAD / 2.0), &cx.t("life-development"), true);
            development(ui, cx, (&axis, all, y + HEAD));
            y += HEAD + 3.0 * LEVEL + 4.0;
        }
        name(ui, cx, (all.left(), y + HEAD / 2.0), &cx.t("life-recalibration"), true);
        y += HEAD;
        for track in shown {
            tracks::track_ui(ui, cx, (&axis, all, y + TRACK / 2.0), (track, moving), state, out);
            y += TRACK;
        }
        ui.add(Label::new(style::secondary(cx.t("life-keys"), cx.theme).size(style::SMALL)).wrap());
    });
}

/// The title, and what the marks mean.
fn head_ui(ui: &mut Ui, cx: &Cx) {
    ui.horizontal(|ui| {
        let title = cx.t("life-line");
        let label = ui.label(style::strong(&title).size(style::CARD));
        sought::figure(ui, &title, label.rect, cx.theme);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            for it in MarkState::ALL.into_iter().rev() {
                ui.label(style::secondary(cx.text.word(it), cx.theme).size(style::SMALL));
                let (rect, _) = ui.allocate_exact_size(vec2(14.0, 14.0), Sense::hover());
                tracks::paint(ui, cx.theme, rect.center(), it);
                ui.add_space(6.0);
            }
        });
    });
}

/// The tracks that have something in sight: always those of what is looked at again, so that one sees what lacks.
fn shown_tracks(cx: &Cx) -> Vec<Track> {
    let marks = cx.design().marks();
    let has = |track: &Track| marks.iter().any(|it| it.track == *track);
    Track::ALL.into_iter().filter(|it| matches!(it, Track::Recalibrate(_)) || has(it)).collect()
}

/// The years, with a thin line where each begins.
fn years(ui: &Ui, cx: &Cx, axis: &Axis, all: Rect) {
    let color = |ink| style::color(ink, cx.theme);
    let top = all.top() + TODAY;
    for year in axis.years() {
        let (from, to) = (axis.x(date(year, 1, 1)), axis.x(date(year.saturating_add(1), 1, 1)));
        let stroke = Stroke::new(1.0, color(Ink::Line).gamma_multiply(0.6));
        ui.painter().vline(from, Rangef::new(top + YEARS, all.bottom()), stroke);
        if to - from > 28.0 || year % 5 == 0 {
            let font = FontId::proportional(style::SMALL);
            let at = pos2(f32::midpoint(from, to), top + YEARS / 2.0);
            ui.painter().text(at, Align2::CENTER_CENTER, year.to_string(), font, color(Ink::Ink2));
        }
    }
}

/// Today, where it is in sight.
fn today_line(ui: &Ui, cx: &Cx, axis: &Axis, all: Rect) {
    let Some(today) = cx.today.filter(|it| axis.holds(*it)) else { return };
    let color = |ink| style::color(ink, cx.theme);
    let x = axis.x(today);
    let says = cx.text.with("life-today", [("day", cx.text.language().date(today).into())]);
    let font = FontId::proportional(style::SMALL);
    let galley = ui.painter().layout_no_wrap(says, font, color(Ink::Panel));
    let size = galley.size() + vec2(12.0, 4.0);
    let left = (x - size.x / 2.0).clamp(all.left(), all.right() - size.x);
    let chip = Rect::from_min_size(pos2(left, all.top()), size);
    ui.painter().vline(x, Rangef::new(chip.bottom(), all.bottom()), Stroke::new(1.5, color(Ink::Focus)));
    ui.painter().rect_filled(chip, CornerRadius::same(4), color(Ink::Focus));
    ui.painter().galley(chip.min + vec2(6.0, 2.0), galley, color(Ink::Panel));
}

/// The phases of the project, each with the transition at its beginning. Returns the one that is being moved.
fn phases(ui: &Ui, cx: &Cx, (axis, all, y): (&Axis, Rect, f32), out: &mut Vec<Intent>) -> Option<Moving> {
    name(ui, cx, (all.left(), y + BAR / 2.0), &cx.t("life-project-phase"), true);
    let color = |ink| style::color(ink, cx.theme);
    let mut moving = None;
    for it in cx.design().stretches() {
        let (from, to) = (axis.within(it.from), it.to.map_or(axis.range().max, |to| axis.within(to)));
        let bar = Rect::from_min_max(pos2(from + 1.0, y), pos2((to - 1.0).max(from + 3.0), y + BAR));
        let now = it.phase == cx.design().project.phase;
        let past = cx.design().phases().is_before(it.phase, cx.design().project.phase);
        let fill = if now {
            Ink::Alliance
        } else if past {
            Ink::Background
        } else {
            Ink::Panel
        };
        ui.painter().rect_filled(bar, CornerRadius::same(5), color(fill));
        let stroke = Stroke::new(1.0, color(if now { Ink::Alliance } else { Ink::Line }));
        ui.painter().rect_stroke(bar, CornerRadius::same(5), stroke, StrokeKind::Inside);
        let words = style::strong(parts::capital(&cx.text.phase(it.phase))).size(style::SMALL);
        let words = egui::WidgetText::from(words);
        if bar.width() > NARROW {
            let mode = Some(egui::TextWrapMode::Truncate);
            let galley = words.into_galley(ui, mode, bar.width() - 14.0, egui::TextStyle::Body);
            let at = pos2(bar.left() + 9.0, bar.center().y - galley.size().y / 2.0);
            ui.painter().galley_with_override_text_color(at, galley, color(if now { Ink::Panel } else { Ink::Ink }));
        }
        moving = transition(ui, cx, (axis, all, y), (it.phase, it.from), out).or(moving);
    }
    moving
}

/// The beginning of a phase: a dashed line, and what is dragged.
fn transition(
    ui: &Ui,
    cx: &Cx,
    (axis, all, y): (&Axis, Rect, f32),
    (phase, from): (Phase, Date),
    out: &mut Vec<Intent>,
) -> Option<Moving> {
    let rect = Rect::from_center_size(pos2(axis.within(from), y + BAR / 2.0), vec2(EDGE, BAR));
    let movable = cx.today.is_none_or(|it| from > it);
    let said = |day: Date| {
        let values = [("phase", cx.text.phase(phase).into()), ("day", cx.text.language().date(day).into())];
        cx.text.with("life-transition", values)
    };
    let slid = slide::slide_ui(ui, axis, (Id::unique(("transition", phase)), &said(from)), (rect, from), movable);
    let x = axis.within(slid.day);
    let ink = if slid.held { Ink::Focus } else { Ink::Ink2 };
    let stroke = Stroke::new(1.0, style::color(ink, cx.theme).gamma_multiply(0.8));
    let line = [pos2(x, y + BAR), pos2(x, all.bottom())];
    ui.painter().extend(Shape::dashed_line(&line, stroke, 4.0, 4.0));
    if slid.response.has_focus() {
        widgets::focus_ring(ui, rect.shrink(2.0), cx.theme);
    }
    if slid.held || slid.response.hovered() {
        let mut lines = vec![said(slid.day)];
        if slid.held {
            let values = [from, slid.day].map(|it| cx.text.language().date(it));
            let [before, then] = values;
            lines = vec![cx.text.with("life-moved", [("from", before.into()), ("to", then.into())])];
        }
        let along = cx.design().life.moments.iter().filter(|it| it.held.is_none());
        let along = along.filter(|it| matches!(it.at, At::Transition { phase: of, .. } if of == phase)).count();
        lines.push(if movable {
            cx.text.with("life-moves-along", [("count", along.into())])
        } else {
            cx.t("life-locked")
        });
        field_map::label(ui, cx.theme, all, pos2(x, y + BAR + 30.0), &lines);
    }
    if let Some(to) = slid.put {
        out.push(Intent::Edit(Edit::Life(LifeEdit::SetBegin(phase, Some(to)))));
    }
    slid.held.then(|| Moving { phase, days: (slid.day - from).get_days() })
}

/// The phases of development, as a line that steps up and down.
fn development(ui: &Ui, cx: &Cx, (axis, all, y): (&Axis, Rect, f32)) {
    let color = |ink| style::color(ink, cx.theme);
    let level = |it: Development| y + LEVEL * (2.5 - f32::from(it as u8));
    for it in Development::ALL {
        name(ui, cx, (all.left() + 10.0, level(it)), &cx.text.word(it), false);
        ui.painter().hline(
            axis.range(),
            level(it) + LEVEL / 2.0,
            Stroke::new(1.0, color(Ink::Line).gamma_multiply(0.5)),
        );
    }
    let steps = &cx.design().life.developments;
    let mut before: Option<Pos2> = None;
    for (nth, it) in steps.iter().enumerate() {
        let next = steps.get(nth + 1).map(|it| it.on);
        // The last goes on till today; without a clock, or begun today, it is a short piece.
        let end = next.or(cx.today).map_or(0.0, |it| axis.within(it));
        let from = axis.within(it.on);
        let rect = Rect::from_min_max(pos2(from, level(it.to) - 6.0), pos2(end.max(from + 8.0), level(it.to) + 6.0));
        let last = next.is_none();
        let (fill, line) = if last { (Ink::Alliance, Ink::Alliance) } else { (Ink::AllianceFill, Ink::AllianceLine) };
        if let Some(before) = before {
            let stroke = Stroke::new(1.5, color(Ink::Alliance));
            ui.painter().vline(from, Rangef::new(before.y.min(level(it.to)), before.y.max(level(it.to))), stroke);
        }
        ui.painter().rect_filled(rect, CornerRadius::same(3), color(fill));
        ui.painter().rect_stroke(rect, CornerRadius::same(3), Stroke::new(1.0, color(line)), StrokeKind::Inside);
        let day = cx.text.language().date(it.on);
        let says = cx.text.with("life-step", [("phase", cx.text.word(it.to).into()), ("day", day.into())]);
        let response = ui.interact(rect, Id::unique(("step", it.on)), Sense::hover());
        style::name(&response, egui::accesskit::Role::Image, &says);
        if response.hovered() {
            let lines = [says, it.why.clone()].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>();
            field_map::label(ui, cx.theme, all, rect.center(), &lines);
        }
        if last {
            let says = cx.text.with("life-now", [("phase", cx.text.word(it.to).into())]);
            let room = axis.range().max - rect.right() - 6.0;
            let font = FontId::proportional(style::SMALL);
            let galley = ui.painter().layout_no_wrap(says, font, color(Ink::Alliance));
            if galley.size().x < room {
                let at = pos2(rect.right() + 6.0, rect.center().y - galley.size().y / 2.0);
                ui.painter().galley(at, galley, color(Ink::Alliance));
            }
        }
        before = Some(rect.center());
    }
}
