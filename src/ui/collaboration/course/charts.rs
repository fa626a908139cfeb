//! The course of each condition over the moments, for both voices, and the sentence and the table that say the same.

use egui::{Align2, FontId, Label, Rect, Sense, Ui, pos2, vec2};
use egui_plot::{HLine, Line, Plot, PlotBounds, PlotPoint, PlotPoints, Points, Text};

use crate::app::tables;
use crate::design::collaboration::{Condition, KeyMoment, Tally, Voice};
use crate::picture::Which;
use crate::picture::tokens::Ink;
use crate::ui::collaboration::course::spider;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{style, widgets};

/// How high a chart is.
const HIGH: f32 = 118.0;
/// The least width of one.
const LEAST: f32 = 130.0;

/// A voice's tally at each scored moment; none where it did not score.
type Course<'a> = Vec<(&'a KeyMoment, Option<Tally>)>;

/// The charts.
pub(super) fn charts_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let collaboration = &cx.design().collaboration;
    let courses: [Course; 2] = Voice::ALL.map(|voice| {
        let all = collaboration.course(voice).into_iter();
        all.filter(|it| it.0.is_scored()).collect()
    });
    let beside = ((ui.available_width() / LEAST) as usize).clamp(1, 5);
    let width = ui.available_width() / beside as f32;
    for row in Condition::ALL.chunks(beside) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            for condition in row {
                let (rect, _) = ui.allocate_exact_size(vec2(width, HIGH), Sense::hover());
                chart_ui(ui, cx, rect.shrink2(vec2(5.0, 0.0)), (*condition, &courses));
            }
        });
    }
    let said = cx.text.course_says(collaboration).join(" ");
    ui.add(Label::new(said).wrap());
    ui.horizontal_wrapped(|ui| {
        if widgets::button(ui, None, &cx.t("together-table")).clicked() {
            out.push(Intent::CopyTable(cx.t("together-course"), tables::collaboration::course(cx.design(), cx.text)));
        }
        if widgets::button(ui, None, &cx.t("praatplaat-save-picture")).clicked() {
            out.push(Intent::Export(Which::Collaboration));
        }
    });
    ui.add(Label::new(style::secondary(cx.t("collaboration-middle-half"), cx.theme).size(style::SMALL)).wrap());
}

fn chart_ui(ui: &mut Ui, cx: &Cx, rect: Rect, (condition, courses): (Condition, &[Course; 2])) {
    let color = |ink| style::color(ink, cx.theme);
    let short = cx.t(&format!("{}.letter", condition.key()));
    let name = format!("{short} · {}", cx.t(condition.key()));
    ui.painter().text(rect.left_top(), Align2::LEFT_TOP, &name, FontId::proportional(style::BODY), color(Ink::Ink));
    let place = Rect::from_min_max(pos2(rect.left(), rect.top() + 20.0), rect.right_bottom());
    let mut child = ui.new_child(egui::UiBuilder::new().id_salt(condition.key()).max_rect(place));
    let (ring, count) = (f64::from(cx.design().collaboration.ring()), courses[0].len());
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
            plot.set_plot_bounds(PlotBounds::from_min_max([-0.55, -0.22 * ring], [last + 0.3, ring * 1.08]));
            let small = |it: String| style::secondary(it, cx.theme).size(style::SMALL);
            for at in [0.0, (ring / 2.0).floor(), ring] {
                plot.hline(HLine::new("", at).color(color(Ink::Line)).width(1.0).allow_hover(false));
                let words = small(cx.text.language().number(at));
                let label = Text::new("", PlotPoint::new(-0.12, at), words).color(color(Ink::Ink2));
                plot.text(label.anchor(Align2::RIGHT_CENTER).allow_hover(false));
            }
            for nth in 0..count {
                let at = PlotPoint::new(nth as f64, -0.03 * ring);
                let words = Text::new("", at, small((nth + 1).to_string())).color(color(Ink::Ink2));
                plot.text(words.anchor(Align2::CENTER_TOP).allow_hover(false));
            }
            for (voice, course) in Voice::ALL.into_iter().zip(courses).rev() {
                voice_of(plot, cx, (voice, course, condition));
            }
            plot.pointer_coordinate()
        });
    let told = told(cx, (condition, courses), None);
    style::name(&response.response, egui::accesskit::Role::Image, &told);
    if let (true, Some(at)) = (response.response.hovered(), response.inner) {
        let nth = at.x.round().max(0.0) as usize;
        response.response.on_hover_text(self::told(cx, (condition, courses), Some(nth)));
    }
}

/// The means of a voice, with its middle half; of few people each form is a dot.
fn voice_of(plot: &mut egui_plot::PlotUi<'_>, cx: &Cx, (voice, course, of): (Voice, &Course, Condition)) {
    let color = style::color(spider::ink(voice), cx.theme);
    // Beside each other, so that one does not hide the other.
    let aside = if voice == Voice::Teller { -0.05 } else { 0.05 };
    let mut means = Vec::new();
    for (nth, (moment, tally)) in course.iter().enumerate() {
        let Some(tally) = tally else { continue };
        let x = nth as f64 + aside;
        means.push([x, tally.mean(of)]);
        if tally.is_few() {
            let dots: Vec<[f64; 2]> = moment.points(voice, of).into_iter().map(|it| [x, it]).collect();
            let dots = Points::new("", PlotPoints::from(dots)).shape(spider::marker(voice)).radius(1.8);
            plot.points(dots.color(color).allow_hover(false));
        } else {
            let half = vec![[x, tally.of(of).low], [x, tally.of(of).high]];
            let faint = color.gamma_multiply(0.45);
            plot.line(Line::new("", PlotPoints::from(half)).color(faint).width(2.0).allow_hover(false));
        }
    }
    let line = Line::new("", PlotPoints::from(means.clone())).color(color).width(1.8);
    plot.line(line.style(spider::line_style(voice)).allow_hover(false));
    let ends = Points::new("", PlotPoints::from(means)).shape(spider::marker(voice)).radius(2.8).color(color);
    plot.points(ends.filled(voice == Voice::Teller).allow_hover(false));
}

/// What a condition got: at every moment, or at one.
fn told(cx: &Cx, (condition, courses): (Condition, &[Course; 2]), only: Option<usize>) -> String {
    let language = cx.text.language();
    let mut lines = vec![cx.t(condition.key())];
    for (nth, (moment, _)) in courses[0].iter().enumerate().filter(|it| only.is_none_or(|only| it.0 == only)) {
        let mut parts = Vec::new();
        for (voice, course) in Voice::ALL.into_iter().zip(courses) {
            let Some(tally) = course.get(nth).and_then(|it| it.1) else { continue };
            let spread = tally.of(condition);
            let values = [
                ("voice", cx.text.voice_many(voice).into()),
                ("mean", language.one_decimal(spread.mean).into()),
                ("count", tally.forms.into()),
                ("low", language.one_decimal(spread.low).into()),
                ("high", language.one_decimal(spread.high).into()),
            ];
            let key = if tally.is_few() { "together-at-few" } else { "together-at" };
            parts.push(cx.text.with(key, values));
        }
        lines.push(format!("{}: {}", moment.name, parts.join("; ")));
    }
    lines.join("\n")
}
