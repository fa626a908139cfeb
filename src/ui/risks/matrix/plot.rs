//! The matrix of probability and impact: every risk with numbers as a dot that selects, drags and steps by keys.
//!
//! A drag sets probability and likely impact in one step; the three points go along in proportion. Dots that stand at
//! about the same place are one with a count, which opens as a list.
//! Across is the likely impact.

use std::collections::HashSet;

use egui::accesskit::Role;
use egui::{CursorIcon, EventFilter, Key, Modifiers, Popup, Pos2, Response, Sense, Ui, Vec2, pos2};

use crate::design::edit::{Edit, RisksEdit};
use crate::design::euro::Euro;
use crate::design::id::{DesignId, Id, RiskId};
use crate::design::matrix::MatrixAxes;
use crate::design::risks::{Risk, RiskDossier, ThreePoint};
use crate::picture::Rect;
use crate::picture::matrix::{self, Dot, Matrix};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::paint::rect;
use crate::ui::kit::{choosing, drag, style};
use crate::ui::menus;
use crate::ui::risks::matrix::dot::{Lifted, dot_id};
use crate::ui::risks::matrix::paint;
use crate::ui::risks::register::listing::Passing;

/// With more selected risks than this, dots at one place stay one.
const APART: usize = 12;
/// The most risks that a dot of several lists.
const LISTED: usize = 40;

/// What a layout of the matrix hangs on beside the snapshot.
type Seen = (Rect, Vec<RiskId>, [u64; 2]);

/// The matrix between frames.
#[derive(Default)]
pub(crate) struct State {
    laid_out: Kept<Seen, (Matrix, Vec<String>)>,
    /// The risk whose dot has the keyboard.
    focused: Option<RiskId>,
    /// The axes as they were last, of which design.
    axes: Option<(DesignId, MatrixAxes)>,
}

impl State {
    /// The axes: the design's own, or those that were there as long as they show everything, so that nothing moves under
    /// the pointer and a mark stays where it was dropped.
    fn axes(&mut self, cx: &Cx) -> MatrixAxes {
        let (design, fresh) = (cx.design(), cx.session.insight().axes);
        let last = self.axes.filter(|(of, it)| *of == design.id && it.still_show(&design.risks));
        let axes = last.map(|it| it.1).filter(|_| design.risks.axes.is_none()).unwrap_or(fresh);
        self.axes = Some((design.id, axes));
        axes
    }
}

/// The matrix in a frame. Risks for which `passes` does not hold are faint.
pub(crate) fn matrix_ui(
    ui: &mut Ui,
    cx: &Cx,
    state: &mut State,
    frame: egui::Rect,
    passes: Option<&Passing>,
    out: &mut Vec<Intent>,
) {
    let dossier = &cx.design().risks;
    let axes = state.axes(cx);
    let plot = Rect { x: frame.min.x, y: frame.min.y, width: frame.width(), height: frame.height() };
    let ground = ui.interact(frame, ui.scope_id().with("ground"), Sense::CLICK | Sense::DRAG);
    let lifted: Option<Lifted> = cx.gesture.get();
    let alone = alone(cx, lifted.as_ref(), state.focused.take());
    let laid_out = state.laid_out.get(cx, (plot, alone.clone(), axes_key(&axes)), || lay_out(cx, &axes, plot, &alone));
    let (matrix, names) = &*laid_out;
    paint::ground(ui, cx, &axes, plot, matrix);

    let selection: HashSet<Id> = cx.selection.iter().copied().collect();
    let is_selected = |dot: &Dot| {
        !selection.is_empty() && dot.risks.iter().any(|it| selection.contains(&dossier.list[*it].id.into()))
    };
    // What is selected lies in front: it is painted last and takes the pointer first.
    let dots = matrix.dots.iter().zip(names).map(|(dot, name)| (dot, name, is_selected(dot)));
    let (front, back): (Vec<_>, Vec<_>) = dots.partition(|(_, _, selected)| *selected);
    let mut on_top = None;
    for (dot, name, selected) in back.into_iter().chain(front) {
        let risk = &dossier.list[dot.risks[0]];
        let faint = passes.is_some_and(|them| !dot.risks.iter().any(|it| them.contains(&dossier.list[*it].id)));
        let response = match dot.risks[..] {
            [_] => dot_ui(ui, cx, &axes, (dot, risk), name, out),
            _ => cluster_ui(ui, cx, dossier, dot, name, out),
        };
        let is_lifted = lifted.as_ref().is_some_and(|it| dot.risks.len() == 1 && it.has(risk.id));
        let selected = selected && !is_lifted;
        let look = paint::Look { selected, faint: faint || is_lifted, focused: response.has_focus() };
        paint::dot(ui, cx, (dot, risk), look);
        if response.has_focus() && dot.risks.len() == 1 {
            on_top = Some((dot, risk, look));
            state.focused = Some(risk.id);
        }
    }
    // What has the keyboard is seen whole.
    if let Some((dot, risk, look)) = on_top {
        paint::dot(ui, cx, (dot, risk), look);
    }
    if let Some(lifted) = lifted {
        dragging(ui, cx, &axes, plot, &lifted, out);
    }
    let dots = matrix.dots.iter().flat_map(|dot| {
        let of = |it: &usize| (Id::from(dossier.list[*it].id), area(dot));
        dot.risks.iter().map(of)
    });
    choosing::marquee(ui, cx, (&ground, frame.min.to_vec2()), dots, out);
}

/// What tells axes apart: where they end, to the bit; their steps move no dot.
fn axes_key(axes: &MatrixAxes) -> [u64; 2] {
    [axes.probability.to_bits(), axes.impact.cents().unsigned_abs()]
}

/// What stands apart whatever lies there too: what is selected, lifted or has the keyboard.
fn alone(cx: &Cx, lifted: Option<&Lifted>, focused: Option<RiskId>) -> Vec<RiskId> {
    let selected = cx.selection.iter().filter(|_| cx.selection.len() <= APART);
    let held = lifted.into_iter().flat_map(|it| std::iter::once(it.risk).chain(it.along.iter().copied()));
    selected.filter_map(|it| RiskId::try_from(*it).ok()).chain(held).chain(focused).collect()
}

fn lay_out(cx: &Cx, axes: &MatrixAxes, frame: Rect, alone: &[RiskId]) -> (Matrix, Vec<String>) {
    let dossier = &cx.design().risks;
    let matrix = matrix::lay_out(dossier, axes, frame, |it| alone.contains(&it.id));
    // Words are put together as seldom as places: hundreds of them would cost more than the painting.
    let names = matrix.dots.iter().map(|dot| match dot.risks[..] {
        [only] => dot_name(cx, axes, &dossier.list[only], dot.beyond),
        _ => cluster_name(cx, dossier, dot),
    });
    let names = names.collect();
    (matrix, names)
}

/// The area that a dot takes: never smaller than a finger or a tired hand needs.
fn area(dot: &Dot) -> egui::Rect {
    egui::Rect::from_center_size(pos2(dot.at[0], dot.at[1]), Vec2::splat((2.0 * dot.radius).max(24.0)))
}

/// What a dot says to who cannot see it.
fn dot_name(cx: &Cx, axes: &MatrixAxes, risk: &Risk, beyond: bool) -> String {
    let (language, (probability, likely)) = (cx.text.language(), risk.estimate().unwrap_or_default());
    let level = cx.t(paint::level_key(axes.level(probability, likely)));
    let name = cx.text.with(
        "matrix-dot",
        [
            ("nature", cx.text.word(risk.nature).into()),
            ("title", (&risk.title).into()),
            ("probability", language.share(probability).into()),
            ("impact", language.euro_short(likely.to_f64()).into()),
            ("value", language.euro_short(risk.expected().unwrap_or_default()).into()),
            ("place", cx.text.place(cx.design(), risk.allocation).into()),
            ("level", level.into()),
        ],
    );
    if beyond { format!("{name}, {}", cx.t("matrix-dot-beyond")) } else { name }
}

fn estimate(risk: RiskId, (probability, likely): (f64, Euro)) -> Edit {
    Edit::Risks(RisksEdit::Estimate { risk, probability, likely })
}

/// The edit that brings a risk to an estimate, and others as far as it goes, in one step.
fn moved(cx: &Cx, risk: &Risk, along: &[RiskId], to: (f64, Euro)) -> Edit {
    let Some(from) = risk.estimate().filter(|_| !along.is_empty()) else { return estimate(risk.id, to) };
    let (up, right) = (to.0 - from.0, to.1.to_f64() - from.1.to_f64());
    let others = cx.design().risks.list.iter().filter(|it| along.contains(&it.id) && it.id != risk.id);
    let others = others.filter_map(|it| {
        let (probability, likely) = it.estimate()?;
        // To a tenth of a per cent, so that steps do not gather a rounding.
        let probability = ((probability + up) * 1000.0).round() / 1000.0;
        let likely = (likely.to_f64() + right).max(0.0);
        Some(estimate(it.id, (probability.clamp(0.0, 1.0), Euro::round(likely))))
    });
    let mut edits: Vec<Edit> = std::iter::once(estimate(risk.id, to)).chain(others).collect();
    if edits.len() == 1 { edits.remove(0) } else { Edit::Several(edits) }
}

/// The other risks that are selected with one.
fn selected_with(cx: &Cx, risk: RiskId) -> Vec<RiskId> {
    if !cx.is_selected(risk) {
        return Vec::new();
    }
    cx.selection.iter().filter_map(|it| RiskId::try_from(*it).ok()).filter(|it| *it != risk).collect()
}

fn dot_ui(
    ui: &Ui,
    cx: &Cx,
    axes: &MatrixAxes,
    (dot, risk): (&Dot, &Risk),
    name: &str,
    out: &mut Vec<Intent>,
) -> Response {
    let response = ui.interact(area(dot), dot_id(risk.id), Sense::click_and_drag());
    style::name(&response, Role::Button, name);
    let id = Id::from(risk.id);
    let (enter, held) = ui.input(|it| (it.key_pressed(Key::Enter), it.modifiers.any()));
    if response.drag_started_by(egui::PointerButton::Primary) {
        let from = ui.input(|it| it.pointer.press_origin()).unwrap_or(response.rect.center());
        let (along, grip) = (selected_with(cx, risk.id), response.rect.center() - from);
        cx.gesture.lift(Lifted { risk: risk.id, along, grip });
        if !cx.is_selected(id) {
            out.push(Intent::Select(vec![id]));
        }
    } else if !held && (response.double_clicked() || (response.clicked() && enter)) {
        out.push(Intent::Open(id));
    } else if response.clicked() {
        // Dots lie about: there is no row from one to another.
        out.push(choosing::clicked(ui.ctx(), cx, id, || None).map_or_else(|| show(cx, id), Intent::Select));
    }
    if response.secondary_clicked() && !cx.is_selected(id) {
        out.push(Intent::Select(vec![id]));
    }
    response.context_menu(|ui| menus::element_menu(ui, cx, id, out));
    if response.has_focus() {
        let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|it| it.set_focus_lock_filter(response.id, filter));
        let along = selected_with(cx, risk.id);
        out.extend(stepped(ui, axes, risk).map(|to| Intent::Edit(moved(cx, risk, &along, to))));
    }
    if cx.gesture.is_alive() {
        return response;
    }
    let response = response.on_hover_cursor(CursorIcon::Grab);
    response.on_hover_ui(|ui| {
        ui.set_max_width(300.0);
        ui.label(name);
        ui.label(style::secondary(cx.t("matrix-dot-keys"), cx.theme).size(style::SMALL));
    })
}

/// Selects a risk; where details are open they go along.
fn show(cx: &Cx, id: Id) -> Intent {
    if cx.open.is_some() { Intent::Open(id) } else { Intent::Select(vec![id]) }
}

/// What the arrows make of an estimate: a per cent or a step of the axis, with Shift five.
fn stepped(ui: &Ui, axes: &MatrixAxes, risk: &Risk) -> Option<(f64, Euro)> {
    let arrows = |key: Key| {
        ui.input_mut(|it| {
            let far = it.count_and_consume_key(Modifiers::SHIFT, key);
            (5 * far + it.count_and_consume_key(Modifiers::NONE, key)) as f64
        })
    };
    let up = arrows(Key::ArrowUp) - arrows(Key::ArrowDown);
    let right = arrows(Key::ArrowRight) - arrows(Key::ArrowLeft);
    let (probability, likely) = risk.estimate().filter(|_| up != 0.0 || right != 0.0)?;
    // To a tenth of a per cent, so that steps do not gather a rounding.
    let probability = ((probability * 100.0 + up) * 10.0).round() / 1000.0;
    let likely = (likely.to_f64() + right * axes.step()).max(0.0);
    Some((probability.clamp(0.0, 1.0), Euro::round(likely)))
}

fn cluster_name(cx: &Cx, dossier: &RiskDossier, dot: &Dot) -> String {
    let mut names: Vec<String> = dot.risks.iter().take(5).map(|it| dossier.list[*it].title.clone()).collect();
    let more = dot.risks.len() - names.len();
    if more > 0 {
        names.push(cx.text.with("matrix-cluster-more", [("count", more.into())]));
    }
    cx.text.with("matrix-cluster", [("count", dot.risks.len().into()), ("names", names.join(", ").into())])
}

/// Several risks at about one place: a click opens their list.
fn cluster_ui(ui: &Ui, cx: &Cx, dossier: &RiskDossier, dot: &Dot, name: &str, out: &mut Vec<Intent>) -> Response {
    let first = dossier.list[dot.risks[0]].id;
    let response = ui.interact(area(dot), egui::Id::unique(("dots", first)), Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    style::name(&response, Role::Button, name);
    Popup::menu(&response).show(|ui| {
        ui.set_max_width(320.0);
        egui::ScrollArea::vertical().max_height(300.0).show(ui, |ui| {
            for risk in dot.risks.iter().take(LISTED).map(|it| &dossier.list[*it]) {
                let selected = cx.is_selected(risk.id);
                if ui.add(egui::Button::selectable(selected, risk.title.as_str()).truncate()).clicked() {
                    out.push(show(cx, risk.id.into()));
                    ui.close();
                }
            }
            if dot.risks.len() > LISTED {
                let more = [("count", (dot.risks.len() - LISTED).into())];
                ui.label(style::secondary(cx.text.with("matrix-cluster-more", more), cx.theme));
            }
        });
    });
    if Popup::is_any_open(ui.ctx()) { response } else { response.on_hover_text(name) }
}

/// The lifted dot under the pointer, its numbers beside it, and what letting go does.
fn dragging(ui: &Ui, cx: &Cx, axes: &MatrixAxes, plot: Rect, lifted: &Lifted, out: &mut Vec<Intent>) {
    let (pointer, down) = ui.input(|it| (it.pointer.interact_pos(), it.pointer.primary_down()));
    let Some((pointer, risk)) = pointer.zip(cx.design().risks.get(lifted.risk)) else { return };
    let at = pointer + lifted.grip;
    // A dot stays on the edge of the axes; what comes from elsewhere may also be let go beside the matrix.
    let over = risk.estimate().is_some() || rect(plot).expand(14.0).contains(at);
    let to = over.then(|| matrix::estimate(axes, plot, [at.x, at.y]));
    if !down {
        let to = to.filter(|it| risk.estimate() != Some(*it));
        out.extend(to.map(|it| Intent::Edit(moved(cx, risk, &lifted.along, it))));
        cx.gesture.take::<Lifted>();
        return;
    }
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    let Some(to) = to else {
        return drag::paint_preview(ui, cx, pointer, std::slice::from_ref(&risk.title));
    };
    let place = |(probability, likely)| {
        let (at, _) = matrix::place(axes, plot, probability, likely);
        Pos2::new(at[0], at[1])
    };
    let design = cx.session.would_be(&[moved(cx, risk, &lifted.along, to)]);
    for other in lifted.along.iter().filter_map(|it| design.risks.get(*it)) {
        if let Some(then) = other.estimate() {
            paint::lifted(ui, cx, other, place(then));
        }
    }
    let at = place(to);
    paint::lifted(ui, cx, risk, at);
    let dot = egui::Rect::from_center_size(at, Vec2::splat(2.0 * matrix::MOST));
    drag::paint_count(ui.painter(), cx, dot.right_top(), lifted.along.len() + 1);
    drag::paint_beside(ui, cx, (pointer, dot), &preview(cx, risk, to));
}

/// The numbers that would be others, as they are and as they would be.
fn preview(cx: &Cx, risk: &Risk, (probability, likely): (f64, Euro)) -> Vec<String> {
    let language = cx.text.language();
    let mut then = risk.clone();
    (then.probability, then.impact) = (Some(probability), Some(ThreePoint::scaled_to(risk.impact, likely)));
    let unknown = cx.t("matrix-unknown");
    let line = |key: &str, now: Option<String>, then: String| {
        let now = now.unwrap_or_else(|| unknown.clone());
        // What stays as it is is left out.
        (now != then).then(|| cx.text.with(key, [("now", now.into()), ("then", then.into())]))
    };
    let amount = |it: f64| language.euro_short(it);
    let lines = [
        line("matrix-now", risk.probability.map(|it| language.share(it)), language.share(probability)),
        line("matrix-now-impact", risk.impact.map(|it| amount(it.likely.to_f64())), amount(likely.to_f64())),
        line("matrix-now-value", risk.expected().map(amount), amount(then.expected().unwrap_or_default())),
    ];
    std::iter::once(risk.title.clone()).chain(lines.into_iter().flatten()).collect()
}
