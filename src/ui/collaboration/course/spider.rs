//! A spider: five axes, a ring per point, what each voice gave on the average; of few people each form is a dot.

use egui::{Align2, FontId, Painter, Rect, Stroke, Ui, pos2, vec2};
use egui_plot::{Line, LineStyle, MarkerShape, Plot, PlotBounds, PlotPoint, PlotPoints, PlotUi, Points, Polygon, Text};

use crate::design::collaboration::{Condition, Voice};
use crate::picture::tokens::{Ink, Theme};
use crate::ui::collaboration::course::figures::Seen;
use crate::ui::cx::Cx;
use crate::ui::kit::style;

/// The ink of a voice.
pub(super) const fn ink(voice: Voice) -> Ink {
    match voice {
        Voice::Teller => Ink::Alliance,
        Voice::Reflector => Ink::Focus,
    }
}

/// How the line of a voice is drawn, by more than its colour.
pub(super) fn line_style(voice: Voice) -> LineStyle {
    match voice {
        Voice::Teller => LineStyle::Solid,
        Voice::Reflector => LineStyle::Dashed { length: 6.0 },
    }
}

/// The mark of a voice.
pub(super) const fn marker(voice: Voice) -> MarkerShape {
    match voice {
        Voice::Teller => MarkerShape::Circle,
        Voice::Reflector => MarkerShape::Square,
    }
}

/// The line and the mark of a voice beside its word.
pub(super) fn legend(painter: &Painter, rect: Rect, voice: Voice, theme: Theme) {
    let stroke = Stroke::new(2.0, style::color(ink(voice), theme));
    match voice {
        Voice::Teller => drop(painter.hline(rect.x_range(), rect.center().y, stroke)),
        Voice::Reflector => {
            let ends = [rect.left_center(), rect.right_center()];
            painter.extend(egui::Shape::dashed_line(&ends, stroke, 5.0, 4.0));
        }
    }
    mark_of(painter, rect, voice, theme);
}

/// Where so many points lie on the axis of a condition.
fn at(condition: usize, points: f64) -> [f64; 2] {
    let turn = std::f64::consts::TAU * condition as f64 / Condition::ALL.len() as f64;
    [points * turn.sin(), points * turn.cos()]
}

/// A closed line through the axes.
fn around(points: impl Fn(usize) -> f64) -> Vec<[f64; 2]> {
    (0..=Condition::ALL.len()).map(|it| it % Condition::ALL.len()).map(|it| at(it, points(it))).collect()
}

/// Draws a spider of a moment in a rectangle. `whole`: the axes have their names, else their letters.
pub(super) fn plot_ui(ui: &mut Ui, cx: &Cx, rect: Rect, (moment, ring, whole): (&Seen, u8, bool)) {
    let ring = f64::from(ring);
    let mut child = ui.new_child(egui::UiBuilder::new().id_salt(moment.id).max_rect(rect));
    // From the middle: so far up, where the first axis has its name above it, and so far down. Both scales are one.
    let (up, down) = if whole { (1.25, 1.1) } else { (1.5, 1.2) };
    let aside = if whole { 1.6 } else { 1.4 };
    let scale = (ring * (up + down) / f64::from(rect.height())).max(ring * 2.0 * aside / f64::from(rect.width()));
    let (wide, high) = (scale * f64::from(rect.width()) / 2.0, scale * f64::from(rect.height()));
    let top = high * up / (up + down);
    Plot::new(("spider", moment.id, whole))
        .width(rect.width())
        .height(rect.height())
        .show_axes(false)
        .show_grid(false)
        .show_background(false)
        .show_crosshair(false)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .sense(egui::Sense::hover())
        .label_formatter(|_| None)
        .show(&mut child, |plot| {
            plot.set_plot_bounds(PlotBounds::from_min_max([-wide, top - high], [wide, top]));
            web(plot, cx, ring, whole);
            for voice in Voice::ALL.into_iter().rev() {
                voice_of(plot, cx, moment, voice);
            }
        });
}

/// The rings, the axes and what they are called.
fn web(plot: &mut PlotUi<'_>, cx: &Cx, ring: f64, whole: bool) {
    let line = style::color(Ink::Line, cx.theme);
    let rings = ring as usize;
    for nth in 1..=rings {
        if whole || nth == rings || nth * 2 == rings {
            plot.line(
                Line::new("", PlotPoints::from(around(|_| nth as f64))).color(line).width(1.0).allow_hover(false),
            );
        }
    }
    for (nth, condition) in Condition::ALL.into_iter().enumerate() {
        let axis = vec![[0.0, 0.0], at(nth, ring)];
        plot.line(Line::new("", PlotPoints::from(axis)).color(line).width(1.0).allow_hover(false));
        let key = if whole { condition.key().to_owned() } else { format!("{}.letter", condition.key()) };
        let [x, y] = at(nth, ring * if whole { 1.08 } else { 1.15 });
        let align = match nth {
            0 => Align2::CENTER_BOTTOM,
            1 => Align2::LEFT_CENTER,
            2 => Align2::LEFT_TOP,
            3 => Align2::RIGHT_TOP,
            _ => Align2::RIGHT_CENTER,
        };
        let words = style::strong(cx.t(&key)).size(if whole { style::BODY } else { style::SMALL });
        let ink = style::color(Ink::Ink, cx.theme);
        plot.text(Text::new("", PlotPoint::new(x, y), words).color(ink).anchor(align).allow_hover(false));
    }
}

/// What a voice gave: its means, joined; where its forms are few the line is thin, and each form is a mark.
fn voice_of(plot: &mut PlotUi<'_>, cx: &Cx, moment: &Seen, voice: Voice) {
    let Some(group) = moment.group(voice) else { return };
    let color = style::color(ink(voice), cx.theme);
    let (means, few) = (group.tally.means(), group.tally.is_few());
    let mut marks: Vec<[f64; 2]> = Vec::new();
    for (nth, condition) in Condition::ALL.into_iter().enumerate() {
        match group.few(condition) {
            Some(points) => marks.extend(points.iter().map(|it| at(nth, *it))),
            None => marks.push(at(nth, means[nth])),
        }
    }
    let shape = around(|nth| means[nth]);
    if voice == Voice::Teller {
        let fill = Polygon::new("", PlotPoints::from(shape.clone())).fill_color(color.gamma_multiply(0.10));
        plot.polygon(fill.stroke(Stroke::NONE).allow_hover(false));
    }
    let line =
        Line::new("", PlotPoints::from(shape)).color(color).width(if few { 1.0 } else { 2.0 }).style(line_style(voice));
    plot.line(line.allow_hover(false));
    let marks = Points::new("", PlotPoints::from(marks)).shape(marker(voice)).radius(3.0).color(color);
    plot.points(marks.filled(voice == Voice::Teller).allow_hover(false));
}

/// A small spider with what the moment is called, when it was, and how many people filled in a form.
pub(super) fn small_ui(ui: &mut Ui, cx: &Cx, rect: Rect, (moment, ring): (&Seen, u8)) {
    let painter = ui.painter().clone();
    let color = |ink| style::color(ink, cx.theme);
    let font = |size| FontId::proportional(size);
    let numbered = moment.numbered.clone();
    let mut job = egui::text::LayoutJob::simple(numbered, font(style::SMALL), color(Ink::Ink), rect.width());
    job.halign = egui::Align::Center;
    job.wrap.max_rows = 2;
    let name = painter.layout_job(job);
    let top = rect.top() + (2.0 * name.rows.first().map_or(15.0, |it| it.height()) - name.size().y).max(0.0) / 2.0;
    painter.galley(pos2(rect.center().x, top), name, color(Ink::Ink));
    painter.text(
        pos2(rect.center().x, rect.top() + 34.0),
        Align2::CENTER_TOP,
        &moment.when,
        font(style::SMALL),
        color(Ink::Ink2),
    );
    let place = Rect::from_min_max(pos2(rect.left(), rect.top() + 50.0), pos2(rect.right(), rect.bottom() - 18.0));
    plot_ui(ui, cx, place, (moment, ring, false));
    people_ui(&painter, cx, rect, moment);
}

/// How many of each voice there are, with its mark: in the middle of the lower edge.
fn people_ui(painter: &Painter, cx: &Cx, rect: Rect, moment: &Seen) {
    let [tellers, reflectors] = Voice::ALL.map(|voice| moment.forms(voice));
    let words = [tellers.to_string(), cx.text.with("together-people", [("count", reflectors.into())])];
    let ink = style::color(Ink::Ink2, cx.theme);
    let laid = words.map(|it| painter.layout_no_wrap(it, FontId::proportional(style::SMALL), ink));
    let (mark, gap) = (12.0, 12.0);
    let whole: f32 = laid.iter().map(|it| it.size().x + mark + 4.0).sum::<f32>() + gap;
    let mut x = rect.center().x - whole / 2.0;
    for (voice, galley) in Voice::ALL.into_iter().zip(laid) {
        let (width, high) = (galley.size().x, galley.size().y);
        let place = Rect::from_center_size(pos2(x + mark / 2.0, rect.bottom() - high / 2.0), vec2(mark, high));
        mark_of(painter, place, voice, cx.theme);
        painter.galley(pos2(x + mark + 4.0, rect.bottom() - high), galley, ink);
        x += mark + 4.0 + width + gap;
    }
}

/// The mark of a voice by itself.
fn mark_of(painter: &Painter, rect: Rect, voice: Voice, theme: Theme) {
    let color = style::color(ink(voice), theme);
    match voice {
        Voice::Teller => drop(painter.circle_filled(rect.center(), 4.0, color)),
        Voice::Reflector => {
            let square = Rect::from_center_size(rect.center(), vec2(8.0, 8.0));
            let fill = style::color(Ink::Panel, theme);
            painter.rect(square, 0.0, fill, Stroke::new(1.5, color), egui::StrokeKind::Inside);
        }
    }
}
