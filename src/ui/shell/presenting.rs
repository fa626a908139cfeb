//! What one needs while presenting, which is little: to the section before or after, and back. It stands there at first and
//! where the pointer goes to the lower edge; what the room looks at has no bars.

use std::time::Duration;

use egui::{Align2, Area, CornerRadius, Frame, Id, Margin, Order, Stroke, Ui, vec2};

use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};
use crate::ui::section::Section;
use crate::ui::shell::command::Command;

/// How long it stands there at first, in seconds.
const AT_FIRST: f64 = 5.0;
/// How near to the lower edge the pointer calls it, in points.
const NEAR: f32 = 56.0;

/// The bar, where it is wanted.
pub(crate) fn presenting_ui(ui: &Ui, cx: &Cx, section: Section, out: &mut Vec<Intent>) {
    let (ctx, memory) = (ui.ctx(), Id::unique("presenting since"));
    if !cx.presenting {
        ctx.data_mut(|it| it.remove::<f64>(memory));
        return;
    }
    let now = ctx.input(|it| it.time);
    let since = ctx.data_mut(|it| *it.get_temp_mut_or(memory, now));
    let left = AT_FIRST - (now - since);
    let bottom = ctx.content_rect().bottom();
    let near = ctx.pointer_latest_pos().is_some_and(|it| it.y > bottom - NEAR) && !cx.gesture.is_alive();
    if left > 0.0 {
        ctx.request_repaint_after(Duration::from_secs_f64(left));
    } else if !near {
        return;
    }
    let color = |ink| style::color(ink, cx.theme);
    let area = Area::new(Id::unique("presenting")).order(Order::Foreground).constrain(true);
    area.anchor(Align2::CENTER_BOTTOM, vec2(0.0, -8.0)).show(ctx, |ui| {
        let frame = Frame::new().fill(color(Ink::Panel)).stroke(Stroke::new(1.0, color(Ink::Line)));
        frame.corner_radius(CornerRadius::same(8)).inner_margin(Margin::symmetric(8, 4)).show(ui, |ui| {
            ui.horizontal(|ui| {
                for (by, icon, key) in [(-1, icons::BEFORE, "present-before"), (1, icons::AFTER, "present-after")] {
                    if by > 0 {
                        ui.label(style::strong(cx.t(section.key())));
                    }
                    let to = beside(section, by);
                    let name = to.map_or_else(
                        || cx.t(key),
                        |to| cx.text.with(&format!("{key}-to"), [("section", cx.t(to.key()).into())]),
                    );
                    let button = ui.add_enabled_ui(to.is_some(), |ui| widgets::icon_button(ui, icon, &name)).inner;
                    if let Some(to) = to.filter(|_| button.clicked()) {
                        out.push(Intent::Go(to));
                    }
                }
                ui.separator();
                if widgets::button(ui, None, &cx.t("present-back")).clicked() {
                    out.push(Intent::Command(Command::Present));
                }
            });
        });
    });
}

/// The section before or after one; none at the ends.
fn beside(section: Section, by: isize) -> Option<Section> {
    let at = Section::ALL.iter().position(|it| *it == section)?;
    Section::ALL.get(at.checked_add_signed(by)?).copied()
}
