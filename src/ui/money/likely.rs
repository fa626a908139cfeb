//! How likely costs are: the S-curve over the histogram on one axis, to zoom and to read at any point.
//!
//! One percentile is asked for at a time: with the row above, with the keys on the picture, or with a click in it. Line,
//! dot and bars follow, and so does the cost that is walked in the picture of both results and in the bridge.

use egui::accesskit::Role;
use egui::{Color32, EventFilter, Key, Label, Modifiers, Response, Stroke, Ui, Vec2b, vec2};
use egui_plot::{GridMark, HLine, Line, LineStyle, Plot, PlotPoint, PlotPoints, Points, Polygon, Text, VLine};

use crate::app::tables;
use crate::design::euro::Euro;
use crate::finance::simulation::Simulation;
use crate::picture::money::{Bar, Likely, Spread, Unit};
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::drag::paint_preview;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::table_copy::{self, Copying};
use crate::ui::kit::{style, widgets};
use crate::ui::money::curve::reading;
use crate::ui::money::figures;
use crate::ui::money::long::waits;

/// How high the picture is for its width, and the bounds of that in points.
const HIGH: (f32, f32, f32) = (0.5, 260.0, 380.0);
/// How much lower than the curve the bars stand on the axis of shares, and how high the highest of them is.
const BARS: (f64, f64) = (-0.52, 0.46);
/// The shares (0-1) at which lines stand.
const LINES: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];

/// What is remembered from frame to frame.
#[derive(Default)]
pub(crate) struct State {
    reading: reading::State,
    drawn: Kept<(), Option<Likely>>,
}

/// The card; nothing while there is nothing to count. The cost that was asked for, where it was just now.
pub(crate) fn likely_ui(
    ui: &mut Ui,
    cx: &Cx,
    (state, numbers): (&mut State, &mut figures::State),
    out: &mut Vec<Intent>,
) -> Option<Euro> {
    let simulation = cx.session.insight().simulation.as_ref()?;
    let kept = numbers.simulated(cx);
    let wait = waits(ui, simulation);
    let drawn = state
        .drawn
        .get_or_wait(cx, (), wait, || Likely::of(cx.design(), simulation, kept.as_deref().and_then(Option::as_ref)));
    let likely = Option::as_ref(&*drawn)?;
    let (mut copying, name) = (Copying::from_here(ui), cx.t("likely-title"));
    let mut walked = None;
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
        table_copy::heading(ui, cx, &name, &mut copying);
        walked = reading::reading_ui(ui, cx, &mut state.reading, simulation);
        let to = picture_ui(ui, cx, &mut state.reading, (likely, simulation));
        walked = to.or(walked);
        let mut says = cx.t("likely-says");
        if likely.kept.is_some() {
            says = format!("{says} {}", cx.text.with("likely-kept", [("name", cx.design().money.kept_name().into())]));
        }
        ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
    });
    if copying.asked(ui) {
        out.push(Intent::CopyTable(name, tables::figures::likely(cx.text, simulation)));
    }
    walked
}

/// The picture, and the cost that keys or a click in it ask for.
fn picture_ui(
    ui: &mut Ui,
    cx: &Cx,
    reading: &mut reading::State,
    (likely, simulation): (&Likely, &Simulation),
) -> Option<Euro> {
    let (unit, language) = (Unit::of(likely.range[1]), cx.text.language());
    let (asked, found) = reading.read(cx, simulation);
    let (width, axis) = (ui.available_width(), format!("{}, {}", cx.t("curve-actual-cost"), unit.caption(cx.text)));
    let plot = Plot::new("how likely costs are")
        .height((width * HIGH.0).clamp(HIGH.1, HIGH.2))
        .width(width)
        .set_margin_fraction(vec2(0.0, 0.0))
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_zoom(Vec2b::new(true, false))
        .allow_drag(Vec2b::new(true, false))
        .allow_axis_zoom_drag(Vec2b::new(true, false))
        .show_crosshair(false)
        .show_background(false)
        .label_formatter(|_| None)
        .grid_color(style::color(Ink::Line, cx.theme))
        .x_axis_label(style::secondary(axis, cx.theme).size(style::SMALL))
        .y_grid_spacer(|_| LINES.iter().map(|it| GridMark { value: *it, step_size: 0.25 }).collect())
        // Wide enough in the first frame too: the plot finds the width of its words only in the next.
        .y_axis_min_width(46.0)
        .y_axis_formatter(move |mark, _| language.share(mark.value))
        .x_axis_formatter(move |mark, _| unit.plain(language, mark.value, &[mark.value, mark.value + mark.step_size]));
    let shown = plot.show(ui, |plot| {
        paint(plot, cx, likely, (asked, found));
        plot.pointer_coordinate()
    });
    let share = language.share(f64::from(asked) / 100.0);
    let values = [("share", share.into()), ("amount", language.euro_short(found).into())];
    style::name(&shown.response, Role::Slider, &cx.text.with("likely-name", values));
    if shown.response.has_focus() {
        widgets::focus_ring(ui, shown.response.rect.expand(1.0), cx.theme);
    }
    if let (Some(at), Some(pointer)) = (shown.inner, shown.response.hover_pos()) {
        paint_preview(ui, cx, pointer, &at_cost(cx, likely, at));
    }
    let to = keys(ui, &shown.response, asked).or_else(|| {
        let at = shown.inner.filter(|_| shown.response.clicked())?;
        shown.response.request_focus();
        Some((likely.share_at(at.x) * 100.0).round() as u32)
    })?;
    let cost = reading.ask(cx, simulation, to);
    // What was painted above does not have it yet.
    ui.ctx().request_repaint();
    Some(cost)
}

/// What stands under the pointer, in words.
fn at_cost(cx: &Cx, likely: &Likely, at: PlotPoint) -> Vec<String> {
    let language = cx.text.language();
    let share = (likely.share_at(at.x) * 100.0).round() / 100.0;
    let mut lines =
        vec![cx.text.with(
            "likely-at",
            [("share", language.share(share).into()), ("amount", language.euro_short(at.x).into())],
        )];
    let off = at.x - likely.tab;
    let key = if off > 0.0 { "likely-over-tab" } else { "likely-under-tab" };
    lines.push(cx.text.with(key, [("amount", language.euro_short(off.abs()).into())]));
    lines
}

/// The keys on the picture: the arrows walk one per cent, Home and End go to the first and the last percentile.
fn keys(ui: &Ui, picture: &Response, asked: u32) -> Option<u32> {
    if !picture.has_focus() {
        return None;
    }
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|it| it.set_focus_lock_filter(picture.id, filter));
    let count = |key: Key| ui.input_mut(|it| it.count_and_consume_key(Modifiers::NONE, key) as u32);
    let (more, less) = (count(Key::ArrowRight), count(Key::ArrowLeft));
    let (home, end) = (count(Key::Home) > 0, count(Key::End) > 0);
    match (home, end) {
        (true, _) => Some(reading::ASKED.0),
        (_, true) => Some(reading::ASKED.1),
        _ if more != less => Some((asked + more).saturating_sub(less).max(reading::ASKED.0)),
        _ => None,
    }
}

/// Bars, curves, and what is asked, from the back to the front.
fn paint(plot: &mut egui_plot::PlotUi<'_>, cx: &Cx, likely: &Likely, (asked, found): (u32, f64)) {
    let color = |ink| style::color(ink, cx.theme);
    let points = |it: &Spread| PlotPoints::from(it.curve.clone());
    if let Some(kept) = &likely.kept {
        bars(plot, kept, |_| (color(Ink::Line), color(Ink::Ink2)));
        plot.line(Line::new("kept", points(kept)).color(color(Ink::Ink2)).width(1.0).allow_hover(false));
    }
    bars(plot, &likely.now, |it| {
        let within = it.to <= likely.tab + (it.to - it.from) * 1e-6;
        let (fill, edge) =
            if within { (Ink::AllianceLine, Ink::Alliance) } else { (Ink::ContractorLine, Ink::Contractor) };
        // What costs more than was asked for is empty.
        let below = f64::midpoint(it.from, it.to) <= found;
        (if below { color(fill) } else { Color32::TRANSPARENT }, color(edge))
    });
    let dashed = LineStyle::Dashed { length: 6.0 };
    plot.vline(VLine::new("tab", likely.tab).color(color(Ink::Ink2)).width(1.0).style(dashed).allow_hover(false));
    plot.line(Line::new("now", points(&likely.now)).color(color(Ink::Ink)).width(2.0).allow_hover(false));
    let unit = Unit::of(likely.range[1]);
    for [share, cost] in &likely.marks {
        let dot = Points::new(format!("P{share}"), [*cost, *share]);
        plot.points(dot.color(color(Ink::Ink)).radius(4.0).filled(false).allow_hover(false));
        let words = format!("P{:.0} {}\u{a0}\u{a0}", share * 100.0, unit.tenths(cx.text.language(), *cost));
        let place = PlotPoint::new(*cost, share + 0.01);
        let words = style::secondary(words, cx.theme).size(style::SMALL);
        plot.text(Text::new(format!("word {share}"), place, words).anchor(egui::Align2::RIGHT_BOTTOM));
    }
    let (share, focus) = (f64::from(asked) / 100.0, color(Ink::Focus));
    // Two lines and not one with a corner, which would be filled.
    let [across, down] = [[[likely.range[0], share], [found, share]], [[found, share], [found, BARS.0]]];
    for (name, ends) in [("across", across), ("down", down)] {
        plot.line(Line::new(name, ends.to_vec()).color(focus).width(2.0).allow_hover(false));
    }
    plot.points(Points::new("dot", [found, share]).color(focus).radius(5.5).allow_hover(false));
    // Room for words above, and the foot of the bars.
    plot.hline(HLine::new("foot", BARS.0).color(color(Ink::Line)).width(1.0).allow_hover(false));
    plot.points(
        Points::new("head", [likely.range[0], 1.07]).color(Color32::TRANSPARENT).radius(0.0).allow_hover(false),
    );
}

/// Bars under the curve: each a rectangle of its own, since a chart of bars would start from zero.
fn bars(plot: &mut egui_plot::PlotUi<'_>, of: &Spread, inks: impl Fn(&Bar) -> (Color32, Color32)) {
    for it in &of.bars {
        let (fill, edge) = inks(it);
        let top = BARS.0 + it.height * BARS.1;
        let corners = vec![[it.from, BARS.0], [it.from, top], [it.to, top], [it.to, BARS.0]];
        plot.polygon(Polygon::new("bar", corners).fill_color(fill).stroke(Stroke::new(1.0, edge)).allow_hover(false));
    }
}
