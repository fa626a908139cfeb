//! The tracks of the time line: a mark for everything that has a day.

use egui::{Color32, Id, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, accesskit::Role, pos2, vec2};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::design::edit::{DecisionField, Edit, EventField, LearningField, LifeEdit, MomentField};
use crate::design::id::{self, DecisionId, EventId, IdKind, LearningId, RecalibrationId};
use crate::design::life::At;
use crate::design::timeline::{Mark, State, Track};
use crate::picture::tokens::{Ink, Theme};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{field_map, style};
use crate::ui::phases::life::axis::Axis;
use crate::ui::phases::life::ground::{Moving, TRACK, name};
use crate::ui::phases::life::slide;
use crate::ui::phases::life::state::State as Page;

/// How large a mark is.
const RADIUS: f32 = 6.0;
/// Less room than this says nothing.
const LEAST: f32 = 40.0;
/// Within the box of what stands out.
const PAD: f32 = 6.0;

/// A track.
pub(super) fn track_ui(
    ui: &Ui,
    cx: &Cx,
    (axis, all, middle): (&Axis, Rect, f32),
    (track, moving): (Track, Option<Moving>),
    page: &mut Page,
    out: &mut Vec<Intent>,
) {
    let indent = if matches!(track, Track::Recalibrate(_)) { 10.0 } else { 0.0 };
    // What lies before the line, such as the steps of the birth, is counted and not dropped in silence.
    let all_marks: Vec<Mark> = cx.design().marks().into_iter().filter(|it| it.track == track).collect();
    let earlier = all_marks.iter().filter(|it| axis.is_before(it.on)).count();
    let mut words = crate::ui::kit::parts::capital(&cx.text.word(track));
    if earlier > 0 {
        words = cx.text.with("life-track-earlier", [("track", words.into()), ("count", earlier.into())]);
    }
    name(ui, cx, (all.left() + indent, middle), &words, indent == 0.0);
    let line = Stroke::new(1.0, style::color(Ink::Line, cx.theme).gamma_multiply(0.5));
    ui.painter().hline(axis.range(), middle + TRACK / 2.0, line);
    let marks: Vec<Mark> = all_marks.into_iter().filter(|it| axis.holds(it.on)).collect();
    for (nth, mark) in marks.iter().enumerate() {
        if track == Track::Pauses {
            pause(ui, cx, pos2(axis.x(mark.on), middle), mark);
            continue;
        }
        let shown = mark_ui(ui, cx, (axis, all, middle), (mark, moving), page, out);
        if matches!(track, Track::Decisions | Track::People) {
            let end = marks.get(nth + 1).map_or(axis.range().max + 4.0, |it| axis.x(it.on) - RADIUS - 4.0);
            words_beside(ui, cx, shown, end, mark);
        }
    }
}

/// A mark that is chosen, and where it is planned moved. Returns where it is shown.
fn mark_ui(
    ui: &Ui,
    cx: &Cx,
    (axis, all, middle): (&Axis, Rect, f32),
    (mark, moving): (&Mark, Option<Moving>),
    page: &mut Page,
    out: &mut Vec<Intent>,
) -> Pos2 {
    let state = mark.state(cx.today);
    // What hangs on a transition that is being moved goes along.
    let along = moving.filter(|it| is_tied(cx, mark, *it)).map_or(0, |it| it.days);
    let on = mark.on.saturating_add(along.days());
    let rect = Rect::from_center_size(pos2(axis.within(on), middle), vec2(18.0, TRACK));
    let salt = Id::unique(("mark", mark.track.key(), mark.id, mark.on));
    // Its place within the line keeps the keyboard where its day goes.
    let salt = mark.id.map_or(salt, |it| Id::unique(("mark", mark.track.key(), it)));
    let called = said(cx, mark, mark.on, state);
    let movable = state != State::Done && mark.id.is_some_and(|it| moved(cx, it, mark.on).is_some());
    let slid = slide::slide_ui(ui, axis, (salt, &called), (rect, on), movable);
    let at = pos2(axis.within(slid.day), middle);
    let look = if is_untold(cx, mark) { State::Late } else { state };
    if matches!(mark.track, Track::Decisions) && mark.id.is_none_or(|it| it.kind() != IdKind::Recalibration) {
        diamond(ui, cx.theme, at, state == State::Done);
    } else {
        paint(ui, cx.theme, at, look);
    }
    ring(ui, cx, (at, mark), &slid.response);
    if slid.held || slid.response.hovered() {
        let mut lines = vec![said(cx, mark, slid.day, state)];
        lines.extend(mark.id.map(|it| more(cx, it)).unwrap_or_default());
        field_map::label(ui, cx.theme, all, at, &lines);
    }
    let Some(id) = mark.id else { return at };
    if slid.response.clicked() {
        out.push(Intent::Select(vec![id]));
    }
    if slid.entered {
        out.push(Intent::Select(vec![id]));
        page.write = RecalibrationId::try_from(id).ok();
    }
    if let Some(edit) = slid.put.and_then(|to| moved(cx, id, to)) {
        out.push(Intent::Edit(edit));
    }
    at
}

/// Whether a mark is a change of people that a signal is about.
fn is_untold(cx: &Cx, mark: &Mark) -> bool {
    let event = mark.id.filter(|it| it.kind() == IdKind::Event);
    event.is_some_and(|it| cx.session.insight().about(it).next().is_some())
}

/// A ring around what is chosen or has the keyboard.
fn ring(ui: &Ui, cx: &Cx, (at, mark): (Pos2, &Mark), response: &Response) {
    let chosen = mark.id.is_some_and(|it| cx.is_selected(it) || cx.is_lit(it));
    if chosen || response.has_focus() {
        let width = if response.has_focus() { 2.0 } else { 1.5 };
        ui.painter().circle_stroke(at, RADIUS + 3.5, Stroke::new(width, style::color(Ink::Focus, cx.theme)));
    }
}

/// Whether a mark hangs on a transition.
fn is_tied(cx: &Cx, mark: &Mark, moving: Moving) -> bool {
    let moment = mark.id.and_then(|it| RecalibrationId::try_from(it).ok()).and_then(|it| cx.design().life.moment(it));
    let tied = |at: At| matches!(at, At::Transition { phase, .. } if phase == moving.phase);
    moment.is_some_and(|it| it.held.is_none() && tied(it.at))
}

/// What puts something on another day; none: it cannot be moved here.
fn moved(cx: &Cx, id: id::Id, to: Date) -> Option<Edit> {
    let life = &cx.design().life;
    let edit = match id.kind() {
        IdKind::Recalibration => {
            let id = RecalibrationId::try_from(id).ok()?;
            LifeEdit::SetMoment(id, MomentField::At(life.tied_at(life.moment(id)?.at, to)))
        }
        IdKind::Event => LifeEdit::SetEvent(EventId::try_from(id).ok()?, EventField::On(to)),
        IdKind::Decision => LifeEdit::SetDecision(DecisionId::try_from(id).ok()?, DecisionField::On(to)),
        IdKind::Learning => LifeEdit::SetLearning(LearningId::try_from(id).ok()?, LearningField::By(Some(to))),
        _ => return None,
    };
    Some(Edit::Life(edit))
}

/// What a mark is called: what it is about on its track, its day, how it stands.
fn said(cx: &Cx, mark: &Mark, on: Date, state: State) -> String {
    let moment = mark.id.and_then(|it| RecalibrationId::try_from(it).ok()).and_then(|it| cx.design().life.moment(it));
    let name = match (mark.track, moment) {
        (Track::Recalibrate(what), Some(_)) => cx.text.word(what),
        _ => cx.text.dated(cx.design(), mark),
    };
    let tied = moment.is_some_and(|it| it.held.is_none() && !matches!(it.at, At::On(_)));
    let key = if tied { "life-mark-tied" } else { "life-mark" };
    let day = if mark.year_only { cx.text.mark_day(mark) } else { cx.text.language().date(on) };
    cx.text.with(key, [("name", name.into()), ("day", day.into()), ("state", cx.text.word(state).into())])
}

/// What else is told of it under the pointer.
fn more(cx: &Cx, id: id::Id) -> Vec<String> {
    let life = &cx.design().life;
    let Some(it) = RecalibrationId::try_from(id).ok().and_then(|it| life.moment(it)) else { return Vec::new() };
    let tie = if matches!(it.at, At::On(_)) { String::new() } else { cx.text.tie(cx.design(), it.at) };
    let outcome = it.held.as_ref().map(|it| it.outcome.clone()).unwrap_or_default();
    [tie, it.who.clone(), outcome].into_iter().filter(|it| !it.is_empty()).collect()
}

/// A mark by how it stands: filled with a check, hollow, a triangle.
pub(super) fn paint(ui: &Ui, theme: Theme, at: Pos2, state: State) {
    let color = |ink| style::color(ink, theme);
    match state {
        State::Done => {
            ui.painter().circle_filled(at, RADIUS, color(Ink::Alliance));
            let check = vec![at + vec2(-2.8, 0.2), at + vec2(-0.8, 2.2), at + vec2(3.0, -2.2)];
            ui.painter().add(Shape::line(check, Stroke::new(1.6, color(Ink::Panel))));
        }
        State::Planned => {
            ui.painter().circle(at, RADIUS - 0.5, color(Ink::Panel), Stroke::new(1.4, color(Ink::Ink2)));
        }
        State::Late => {
            let points =
                vec![at + vec2(0.0, -RADIUS), at + vec2(RADIUS + 0.5, RADIUS), at + vec2(-RADIUS - 0.5, RADIUS)];
            ui.painter().add(Shape::convex_polygon(points, color(Ink::Warning), Stroke::NONE));
            let stroke = Stroke::new(1.6, color(Ink::Panel));
            ui.painter().line_segment([at + vec2(0.0, -2.2), at + vec2(0.0, 2.0)], stroke);
            ui.painter().circle_filled(at + vec2(0.0, 4.2), 0.9, color(Ink::Panel));
        }
    }
}

/// A decision: filled once it is past.
fn diamond(ui: &Ui, theme: Theme, at: Pos2, past: bool) {
    let color = |ink| style::color(ink, theme);
    let points = vec![at + vec2(0.0, -6.5), at + vec2(6.5, 0.0), at + vec2(0.0, 6.5), at + vec2(-6.5, 0.0)];
    let fill = color(if past { Ink::Ink } else { Ink::Panel });
    ui.painter().add(Shape::convex_polygon(points, fill, Stroke::new(1.4, color(Ink::Ink))));
}

/// A pause: two short strokes; nothing is done with it here.
fn pause(ui: &Ui, cx: &Cx, at: Pos2, mark: &Mark) {
    let state = mark.state(cx.today);
    let ink = style::color(if state == State::Done { Ink::Ink } else { Ink::Ink2 }, cx.theme);
    let ink: Color32 = if state == State::Done { ink } else { ink.gamma_multiply(0.7) };
    for shift in [-2.0, 2.0] {
        ui.painter().line_segment([at + vec2(shift, -5.0), at + vec2(shift, 5.0)], Stroke::new(2.0, ink));
    }
    let rect = Rect::from_center_size(at, vec2(10.0, TRACK));
    let response = ui.interact(rect, Id::unique(("pause", mark.on)), Sense::hover());
    let says = said(cx, mark, mark.on, state);
    style::name(&response, Role::Image, &says);
    response.on_hover_text(says);
}

/// What a decision or a change of people is called, beside it where there is room.
fn words_beside(ui: &Ui, cx: &Cx, at: Pos2, end: f32, mark: &Mark) {
    let left = at.x + RADIUS + 5.0;
    let room = end - left;
    if room < LEAST {
        return;
    }
    let told = cx.text.dated(cx.design(), mark);
    let mode = Some(egui::TextWrapMode::Truncate);
    // A change of people after which the story was not told again stands out.
    if is_untold(cx, mark) {
        let words = cx.text.with("life-untold", [("event", told.into())]);
        let ink = style::color(Ink::Warning, cx.theme);
        let words = egui::WidgetText::from(style::strong(words).size(style::SMALL).color(ink));
        let galley = words.into_galley(ui, mode, room - 2.0 * PAD, egui::TextStyle::Body);
        let size = galley.size() + vec2(2.0 * PAD, 4.0);
        let box_ = Rect::from_min_size(pos2(left, at.y - size.y / 2.0), size);
        ui.painter().rect_filled(box_, 4.0, style::color(Ink::WarningFill, cx.theme));
        ui.painter().galley(box_.min + vec2(PAD, 2.0), galley, ink);
        return;
    }
    let words = egui::WidgetText::from(style::secondary(told, cx.theme).size(style::SMALL));
    let galley = words.into_galley(ui, mode, room, egui::TextStyle::Body);
    ui.painter().galley(pos2(left, at.y - galley.size().y / 2.0), galley, style::color(Ink::Ink2, cx.theme));
}
