//! The course of each condition over the moments, for both voices, and the sentence and the table that say the same.

use egui::{Align2, FontId, Label, Rect, Sense, Ui, pos2, vec2};
use egui_plot::{Line, Plot, PlotBounds, PlotPoint, PlotPoints, Points, Text};

use crate::app::tables;
use crate::design::collaboration::{Condition, Voice};
use crate::picture::Which;
use crate::picture::tokens::Ink;
use crate::ui::collaboration::course::figures::{Figures, Seen, told};
use crate::ui::collaboration::course::spider;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{style, widgets};

/// How high a chart is.
const HIGH: f32 = 118.0;
/// Left of what is charted, for the points of its lines, and right of it.
const LEFT: f32 = 20.0;
const RIGHT: f32 = 8.0;
/// The least width of one.
const LEAST: f32 = 130.0;

/// The charts.
pub(super) fn charts_ui(ui: &mut Ui, cx: &Cx, figures: &Figures, out: &mut Vec<Intent>) {
    let beside = ((ui.available_width() / LEAST) as usize).clamp(1, 5);
    let width = ui.available_width() / beside as f32;
    for row in Condition::ALL.chunks(beside) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            for condition in row {
                let (rect, _) = ui.allocate_exact_size(vec2(width, HIGH), Sense::hover());
                chart_ui(ui, cx, rect.shrink2(vec2(5.0, 0.0)), (*condition, figures));
            }
        });
    }
    ui.add(Label::new(&figures.says).wrap());
    ui.horizontal_wrapped(|ui| {
        if widgets::button(ui, None, &cx.t("together-table")).clicked() {
            out.push(Intent::CopyTable(cx.t("together-course"), tables::collaboration::course(cx.design(), cx.text)));
        }
        if widgets::button(ui, None, &cx.t("praatplaat-save-picture")).clicked() {
            out.push(Intent::Export(Which::Collaboration));
        }
    });
    ui.add(Label::new(style::secondary(&figures.spreads, cx.theme).size(style::SMALL)).wrap());
}

fn chart_ui(ui: &mut Ui, cx: &Cx, rect: Rect, (condition, figures): (Condition, &Figures)) {
    let color = |ink| style::color(ink, cx.theme);
    let short = cx.t(&format!("{}.letter", condition.key()));
    let name = format!("{short} · {}", cx.t(condition.key()));
    ui.painter().text(rect.left_top(), Align2::LEFT_TOP, &name, FontId::proportional(style::BODY), color(Ink::Ink));
    let place = Rect::from_min_max(pos2(rect.left(), rect.top() + 20.0), rect.right_bottom());
    let mut child = ui.new_child(egui::UiBuilder::new().id_salt(condition.key()).max_rect(place));
    let (ring, count) = (f64::from(figures.ring), figures.moments.len());
    let response = Plot::new(("course", condition.key()))
        .width(place.width())
        .height(place.height())
        .show_axes(false)
        .show_grid(false)
        .show_background(false)
        .show_crosshair(false)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .sense(Sense::hover())
        .label_formatter(|_| None)
        .show(&mut child, |plot| {
            let last = (count.max(2) - 1) as f64;
            // So much is a point of the screen, with room for the scale at the left.
            let point = last / f64::from(place.width() - LEFT - RIGHT).max(1.0);
            let (from, to) = (-f64::from(LEFT) * point, last + f64::from(RIGHT) * point);
            plot.set_plot_bounds(PlotBounds::from_min_max([from, -0.22 * ring], [to, ring * 1.08]));
            let small = |it: String| style::secondary(it, cx.theme).size(style::SMALL);
            for at in [0.0, (ring / 2.0).floor(), ring] {
                let line = PlotPoints::from(vec![[-5.0 * point, at], [to, at]]);
                plot.line(Line::new("", line).color(color(Ink::Line)).width(1.0).allow_hover(false));
                let words = small(cx.text.language().number(at));
                let label = Text::new("", PlotPoint::new(-8.0 * point, at), words).color(color(Ink::Ink2));
                plot.text(label.anchor(Align2::RIGHT_CENTER).allow_hover(false));
            }
            for nth in 0..count {
                let at = PlotPoint::new(nth as f64, -0.03 * ring);
                let words = Text::new("", at, small((nth + 1).to_string())).color(color(Ink::Ink2));
                plot.text(words.anchor(Align2::CENTER_TOP).allow_hover(false));
            }
            for voice in Voice::ALL.into_iter().rev() {
                voice_of(plot, cx, (voice, &figures.moments, condition));
            }
            plot.pointer_coordinate()
        });
    style::name(&response.response, egui::accesskit::Role::Image, &figures.told[condition as usize]);
    if let (true, Some(at)) = (response.response.hovered(), response.inner) {
        let nth = at.x.round().max(0.0) as usize;
        let here = figures.moments.get(nth..=nth).unwrap_or_default();
        response.response.on_hover_text(told(cx, condition, here));
    }
}

/// The means of a voice, with its middle half; of few people each form is a dot.
fn voice_of(plot: &mut egui_plot::PlotUi<'_>, cx: &Cx, (voice, moments, of): (Voice, &[Seen], Condition)) {
    let color = style::color(spider::ink(voice), cx.theme);
    // Beside each other, so that one does not hide the other.
    let aside = if voice == Voice::Teller { -0.05 } else { 0.05 };
    let (mut means, mut ends) = (Vec::new(), Vec::new());
    for (nth, moment) in moments.iter().enumerate() {
        let Some(group) = moment.group(voice) else { continue };
        let (x, spread) = (nth as f64 + aside, group.tally.of(of));
        means.push([x, spread.mean]);
        if let Some(points) = group.few(of) {
            let dots: Vec<[f64; 2]> = points.iter().map(|it| [x, *it]).collect();
            let dots = Points::new("", PlotPoints::from(dots)).shape(spider::marker(voice)).radius(1.8);
            plot.points(dots.color(color).allow_hover(false));
        } else {
            ends.push([x, spread.mean]);
            let half = vec![[x, spread.low], [x, spread.high]];
            let faint = color.gamma_multiply(0.45);
            plot.line(Line::new("", PlotPoints::from(half)).color(faint).width(2.0).allow_hover(false));
        }
    }
    let line = Line::new("", PlotPoints::from(means)).color(color).width(1.8);
    plot.line(line.style(spider::line_style(voice)).allow_hover(false));
    let ends = Points::new("", PlotPoints::from(ends)).shape(spider::marker(voice)).radius(2.8).color(color);
    plot.points(ends.filled(voice == Voice::Teller).allow_hover(false));
}
