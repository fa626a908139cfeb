//! The rows of the manual's list: a page each, under the head of its chapter.

use egui::{Align, CornerRadius, Label, Layout, Sense, Stroke, Ui, accesskit::Role, vec2};

use crate::picture::tokens::Ink;
use crate::ui::intent::Intent;
use crate::ui::kit::{style, widgets};
use crate::ui::manual::cx::ManualCx;
use crate::ui::manual::leaf::Leaf;
use crate::ui::manual::page;

/// The head of a chapter, before the first of its pages.
pub(super) fn chapter_ui(
    ui: &mut Ui,
    cx: &ManualCx,
    (leaf, before): (Leaf, &mut Option<String>),
    out: &mut Vec<Intent>,
) {
    let now = leaf.chapter(cx.text);
    if before.as_ref() == Some(&now) {
        return;
    }
    ui.add_space(6.0);
    match leaf {
        Leaf::Rule(rule) => page::chapter_head(ui, cx, rule.chapter(), out),
        _ => {
            ui.label(style::secondary(now.to_uppercase(), cx.theme).size(style::SMALL));
        }
    }
    *before = Some(now);
}

/// A page in the list; of a rule with the number of its open signals in this design. Only the row of the open page takes the
/// keyboard's focus, so that Tab passes the list in one step; the arrow keys go through it.
pub(super) fn row_ui(ui: &mut Ui, cx: &ManualCx, leaf: Leaf, name: &str, at: Option<egui::Id>) -> egui::Response {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 26.0), Sense::hover());
    let (id, sense) = match at {
        Some(id) => (id, Sense::click()),
        None => (ui.make_persistent_id(("manual row", leaf.key(), leaf.tab().key())), Sense::CLICK),
    };
    let response = ui.interact(rect, id, sense).on_hover_cursor(egui::CursorIcon::PointingHand);
    if at.is_some() || response.hovered() {
        let fill = if at.is_some() { Ink::Panel } else { Ink::Background };
        ui.painter().rect_filled(rect, CornerRadius::same(6), style::color(fill, cx.theme));
        let line = Stroke::new(1.0, style::color(Ink::Line, cx.theme));
        ui.painter().rect_stroke(rect, CornerRadius::same(6), line, egui::StrokeKind::Inside);
    }
    if response.has_focus() {
        widgets::focus_ring(ui, rect.shrink(2.0), cx.theme);
    }
    let rule = if let Leaf::Rule(rule) = leaf { Some(rule) } else { None };
    let signals = rule.into_iter().flat_map(|it| cx.signals(it));
    let mut open = signals.filter(|it| it.waived.is_none()).map(|it| it.finding.severity);
    let heaviest = open.next().map(|it| (it, 1 + open.count()));
    let end = if heaviest.is_some() { 36.0 } else { 8.0 };
    let inside = egui::Rect::from_min_max(rect.min + vec2(8.0, 0.0), rect.max - vec2(end, 0.0));
    let mut row = ui.new_child(egui::UiBuilder::new().max_rect(inside).layout(Layout::left_to_right(Align::Center)));
    let off = rule.is_some_and(|it| cx.is_off(it));
    let words = match at {
        Some(_) => style::strong(name),
        None if off => style::secondary(name, cx.theme),
        None => egui::RichText::new(name),
    };
    row.add(Label::new(words).truncate());
    let mut says = if off { format!("{name} ({})", cx.t("manual-off")) } else { name.to_owned() };
    if let Some((severity, count)) = heaviest {
        let (ink, ground) = widgets::severity_inks(severity);
        let mark = egui::Rect::from_center_size(egui::pos2(rect.right() - 20.0, rect.center().y), vec2(28.0, 18.0));
        ui.painter().rect_filled(mark, CornerRadius::same(9), style::color(ground, cx.theme));
        let font = egui::FontId::proportional(style::SMALL);
        let ink = style::color(ink, cx.theme);
        ui.painter().text(mark.center(), egui::Align2::CENTER_CENTER, count.to_string(), font, ink);
        says = format!("{name}: {}", cx.text.with("manual-here-count", [("count", count.into())]));
    }
    style::name(&response, Role::Button, &says);
    response
}
