//! What one needs while presenting, which is little: at which step one is, to the one before or after, and back. It stands
//! there at first and where the pointer goes to the lower edge; else a thin line says how far one is. Over the section lie
//! the light on one part and the ring around the pointer, which take no click away.

use std::time::Duration;

use egui::{Align2, Area, CornerRadius, Frame, Id, LayerId, Margin, Order, Pos2, Rect, Stroke, Ui, pos2, vec2};

use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};
use crate::ui::section::Section;
use crate::ui::shell::command::Command;
use crate::ui::shell::staged::Staged;

/// How long it stands there at first, in seconds.
const AT_FIRST: f64 = 5.0;
/// How near to the lower edge the pointer calls it, in points.
const NEAR: f32 = 56.0;
/// How high the line is that says how far one is, in points.
const LINE: f32 = 4.0;
/// How much of the window is light, and how much of the rest is seen (0-1).
const LIGHT: [f32; 2] = [0.46, 0.44];
const DIM: f32 = 0.42;
/// The radius of the ring around the pointer, in points.
const RING: f32 = 22.0;

/// What lies over the section.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Over {
    /// Where the light is; none: there is none.
    pub light: Option<Pos2>,
    /// Whether there is a ring around the pointer.
    pub point: bool,
}

/// The bar, where it is wanted, the light and the ring.
pub(crate) fn presenting_ui(ui: &Ui, cx: &Cx, (section, over): (Section, Over), out: &mut Vec<Intent>) {
    let (ctx, memory) = (ui.ctx(), Id::unique("presenting since"));
    if !cx.presenting {
        ctx.data_mut(|it| it.remove::<f64>(memory));
        return;
    }
    over_ui(ui, cx, over);
    let now = ctx.input(|it| it.time);
    let since = ctx.data_mut(|it| *it.get_temp_mut_or(memory, now));
    let left = AT_FIRST - (now - since);
    let bottom = ctx.content_rect().bottom();
    let near = ctx.pointer_latest_pos().is_some_and(|it| it.y > bottom - NEAR) && !cx.gesture.is_alive();
    let steps = steps(cx);
    let at = steps.iter().position(|it| *it == section);
    far_ui(ui, cx, at.map_or(0.0, |it| (it + 1) as f32 / steps.len() as f32));
    if left > 0.0 {
        ctx.request_repaint_after(Duration::from_secs_f64(left));
    } else if !near {
        return;
    }
    let color = |ink| style::color(ink, cx.theme);
    let area = Area::new(Id::unique("presenting")).order(Order::Foreground).constrain(true);
    area.anchor(Align2::CENTER_BOTTOM, vec2(0.0, -10.0)).show(ctx, |ui| {
        let frame = Frame::new().fill(color(Ink::Panel)).stroke(Stroke::new(1.0, color(Ink::Line)));
        frame.corner_radius(CornerRadius::same(8)).inner_margin(Margin::symmetric(8, 4)).show(ui, |ui| {
            ui.horizontal(|ui| bar_ui(ui, cx, (&steps, at, section), out));
        });
    });
}

/// The sections that are presented, in their order.
fn steps(cx: &Cx) -> Vec<Section> {
    cx.design().workshop.steps().iter().copied().map(Section::of_place).collect()
}

fn bar_ui(ui: &mut Ui, cx: &Cx, (steps, at, section): (&[Section], Option<usize>, Section), out: &mut Vec<Intent>) {
    for (on, icon, key) in [(false, icons::BEFORE, "present-before"), (true, icons::AFTER, "present-after")] {
        if on {
            let place = at.map_or_else(String::new, |it| format!("{} / {} · ", it + 1, steps.len()));
            ui.label(style::strong(format!("{place}{}", cx.t(section.key()))));
        }
        let to = match (at, on) {
            (Some(at), true) => steps.get(at + 1),
            (Some(at), false) => at.checked_sub(1).and_then(|it| steps.get(it)),
            (None, _) => None,
        };
        let name =
            to.map_or_else(|| cx.t(key), |to| cx.text.with(&format!("{key}-to"), [("section", cx.t(to.key()).into())]));
        let button = ui.add_enabled_ui(to.is_some(), |ui| widgets::icon_button(ui, icon, &name)).inner;
        if let Some(to) = to.filter(|_| button.clicked()) {
            out.push(Intent::Go(*to));
        }
    }
    ui.separator();
    for what in [Staged::Spotlight, Staged::Point, Staged::Signals] {
        let command = Command::Staged(what);
        let keys = command.keys_shown(cx.text, ui.ctx()).unwrap_or_default();
        let name = command.name(cx.text);
        if widgets::button(ui, None, &keys).on_hover_text(&name).clicked() {
            out.push(Intent::Command(command));
        }
    }
    ui.separator();
    if widgets::button(ui, None, &cx.t("present-back")).clicked() {
        out.push(Intent::Command(Command::Present));
    }
}

/// How far one is, as a line along the lower edge.
fn far_ui(ui: &Ui, cx: &Cx, share: f32) {
    let whole = ui.ctx().content_rect();
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Foreground, Id::unique("presenting far")));
    let line = Rect::from_min_max(pos2(whole.left(), whole.bottom() - LINE), whole.right_bottom());
    painter.rect_filled(line, CornerRadius::ZERO, style::color(Ink::Line, cx.theme));
    let done = line.with_max_x(line.left() + share * line.width());
    painter.rect_filled(done, CornerRadius::ZERO, style::color(Ink::Ink, cx.theme));
}

/// The light on one part, and the ring around the pointer.
fn over_ui(ui: &Ui, cx: &Cx, over: Over) {
    let (ctx, whole) = (ui.ctx(), ui.ctx().content_rect());
    let painter = ctx.layer_painter(LayerId::new(Order::Foreground, Id::unique("presenting over")));
    if let Some(at) = over.light {
        let lit = Rect::from_center_size(at, vec2(whole.width() * LIGHT[0], whole.height() * LIGHT[1]));
        let lit = lit.intersect(whole);
        let dim = style::color(Ink::Background, cx.theme).gamma_multiply(1.0 - DIM);
        for part in [
            Rect::from_min_max(whole.min, pos2(whole.right(), lit.top())),
            Rect::from_min_max(pos2(whole.left(), lit.bottom()), whole.max),
            Rect::from_min_max(pos2(whole.left(), lit.top()), pos2(lit.left(), lit.bottom())),
            Rect::from_min_max(pos2(lit.right(), lit.top()), pos2(whole.right(), lit.bottom())),
        ] {
            painter.rect_filled(part, CornerRadius::ZERO, dim);
        }
    }
    if over.point
        && let Some(at) = ctx.pointer_latest_pos()
    {
        painter.circle_stroke(at, RING, Stroke::new(4.0, style::color(Ink::Focus, cx.theme)));
    }
}
