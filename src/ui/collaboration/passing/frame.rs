//! What stands above and beneath a form: which moment it is about, the way to stop, the keys, how many forms there are.

use egui::{Align, Frame, Layout, Margin, Panel, RichText, Ui};

use crate::design::collaboration::KeyMoment;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::kit::{style, widgets};

fn bar(cx: &Cx) -> Frame {
    Frame::new().fill(style::color(Ink::Panel, cx.theme)).inner_margin(Margin::symmetric(14, 0))
}

/// The bar above. Returns whether to stop.
pub(super) fn head_ui(ui: &mut Ui, cx: &Cx, moment: &KeyMoment) -> bool {
    let shown = Panel::top("passing-head").exact_size(44.0).resizable(false).frame(bar(cx)).show(ui, |ui| {
        let whole = ui.max_rect();
        let all = cx.design().collaboration.in_time();
        let nth = all.iter().position(|it| it.id == moment.id).unwrap_or_default() + 1;
        let about = cx.text.with("passing-of", [("nth", nth.into()), ("design", (&cx.design().name).into())]);
        let stop = ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let name = cx.t("passing-stop");
            let stop = ui.button((name.as_str(), RichText::new("Esc").size(style::SMALL)));
            style::name(&stop, egui::accesskit::Role::Button, &name);
            stop.clicked()
        });
        let middle = whole.shrink2(egui::vec2(140.0, 0.0));
        let mut child = ui.new_child(
            egui::UiBuilder::new()
                .max_rect(middle)
                .layout(Layout::centered_and_justified(egui::Direction::LeftToRight)),
        );
        let mut job = egui::text::LayoutJob::default();
        let font = |size| egui::FontId::proportional(size);
        let format = |size, ink| egui::TextFormat::simple(font(size), style::color(ink, cx.theme));
        let name = style::strong(&moment.name).size(style::CARD).color(style::color(Ink::Ink, cx.theme));
        name.append_to(&mut job, ui.style(), egui::FontSelection::Default, Align::BOTTOM);
        job.append(&format!(" · {about}"), 0.0, format(style::SMALL, Ink::Ink2));
        child.add(egui::Label::new(job).truncate());
        stop.inner
    });
    shown.inner
}

/// The bar beneath.
pub(super) fn foot_ui(ui: &mut Ui, cx: &Cx, (moment, covered): (&KeyMoment, bool)) {
    Panel::bottom("passing-foot").exact_size(32.0).resizable(false).frame(bar(cx)).show(ui, |ui| {
        let whole = ui.max_rect();
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let count = moment.forms.len();
            let values = [("nth", (count + 1).into()), ("count", count.into())];
            let says = cx.text.with(if covered { "passing-lie" } else { "passing-nth" }, values);
            let left = ui.label(style::secondary(says, cx.theme)).rect.left();
            let room = egui::Rect::from_min_max(whole.min, egui::pos2(left - 16.0, whole.max.y));
            let mut keys =
                ui.new_child(egui::UiBuilder::new().max_rect(room).layout(Layout::left_to_right(Align::Center)));
            keys.set_clip_rect(room);
            keys_ui(&mut keys, cx, covered);
        });
    });
}

fn keys_ui(ui: &mut Ui, cx: &Cx, covered: bool) {
    let all: &[(&str, &str)] = if covered {
        &[("Enter", "passing-key-next")]
    } else {
        &[
            ("↑ ↓", "passing-key-lane"),
            ("→ ←", "passing-key-point"),
            ("Shift", "passing-key-half"),
            ("0–9", "passing-key-digits"),
            ("V R", "passing-key-voice"),
            ("Enter", "passing-key-pass"),
        ]
    };
    // A key is as high as its word, and not as a button.
    ui.spacing_mut().interact_size.y = 0.0;
    for (key, says) in all {
        // What has no room is not cut: the keys that matter most come first.
        if ui.available_width() < 120.0 {
            return;
        }
        widgets::chip(ui, key, (Ink::Ink, Ink::Background), cx.theme);
        ui.label(style::secondary(cx.t(says), cx.theme));
        ui.add_space(10.0);
    }
}
