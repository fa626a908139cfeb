//! How much is arranged: signs of too little and of too much that the team ticks, and a gauge that follows them. No grade.

use egui::{Align, CornerRadius, Label, Layout, Rect, Sense, Stroke, Ui, pos2, vec2};

use crate::design::edit::{Edit, SteeringEdit};
use crate::design::steering::Sign;
use crate::picture::tokens::Ink;
use crate::rules::Signal;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{sought, style, widgets};
use crate::ui::phases::counted::asked;

/// How far the gauge goes to a side, in signs.
const MOST: f32 = 3.0;

/// What is seen of too much beside the signs: the rule that asks whether there is more organisation than is needed.
fn over<'a>(cx: &Cx<'a>) -> Option<&'a Signal> {
    cx.session.insight().signals.iter().find(|it| it.rule.id == "over-organised" && it.waived.is_none())
}

/// The card.
pub(super) fn organised_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let title = cx.t("steering-organised");
        let label = ui.label(style::strong(&title).size(style::CARD));
        sought::figure(ui, &title, label.rect, cx.theme);
        let over = over(cx);
        // That nobody looked yet is no sign that it fits.
        let looked = over.is_some() || !cx.design().steering.signs.is_empty();
        let at = looked.then(|| cx.design().steering.too_much() + i8::from(over.is_some()));
        gauge_ui(ui, cx, at);
        let half = ((ui.available_width() - 12.0) / 2.0).floor();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            for (too_much, key) in [(false, "steering-too-little"), (true, "steering-too-much")] {
                ui.allocate_ui_with_layout(vec2(half, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(half);
                    ui.label(style::strong(cx.t(key)).size(style::SMALL));
                    for sign in Sign::ALL.into_iter().filter(|it| it.is_too_much() == too_much) {
                        let on = cx.design().steering.signs.contains(&sign);
                        if let Some(to) = widgets::tick(ui, &cx.text.word(sign), on) {
                            out.push(Intent::Edit(Edit::Steering(SteeringEdit::SetSign(sign, to))));
                        }
                    }
                    if too_much && let Some(signal) = over {
                        let title = cx.text.signal(signal).title;
                        ui.add(Label::new(style::secondary(title, cx.theme).size(style::SMALL)).wrap());
                    }
                });
            }
        });
        ui.add_space(4.0);
        let key = match at {
            None => "steering-ask-look",
            Some(..0) => "steering-ask-little",
            Some(0) => "steering-ask-fits",
            Some(_) => "steering-ask-much",
        };
        asked(ui, cx, &cx.t(key));
    });
}

/// Too little, fits, too much; and where the signs point, once somebody looked for them.
fn gauge_ui(ui: &mut Ui, cx: &Cx, at: Option<i8>) {
    let color = |ink| style::color(ink, cx.theme);
    let width = ui.available_width();
    let (whole, response) = ui.allocate_exact_size(vec2(width, 46.0), Sense::hover());
    let bar = Rect::from_min_size(pos2(whole.left(), whole.top() + 12.0), vec2(width, 14.0));
    let edges = [bar.left(), bar.left() + width * 0.28, bar.right() - width * 0.28, bar.right()];
    let fills = [Ink::WarningFill, Ink::AllianceFill, Ink::WarningFill];
    let words = ["steering-little", "steering-fits", "steering-much"];
    for (nth, (fill, word)) in fills.into_iter().zip(words).enumerate() {
        let part = Rect::from_min_max(pos2(edges[nth] + 1.0, bar.top()), pos2(edges[nth + 1] - 1.0, bar.bottom()));
        ui.painter().rect_filled(part, CornerRadius::same(3), color(fill));
        let font = egui::FontId::proportional(style::SMALL);
        let under = pos2(part.center().x, bar.bottom() + 4.0);
        ui.painter().text(under, egui::Align2::CENTER_TOP, cx.t(word), font, color(Ink::Ink));
    }
    let Some(at) = at else {
        return style::name(&response, egui::accesskit::Role::Label, &cx.t("steering-gauge-none"));
    };
    let share = (f32::from(at) / MOST).clamp(-1.0, 1.0) / 2.0 + 0.5;
    let x = bar.left() + bar.width() * (0.04 + 0.92 * share);
    let tip = pos2(x, bar.top() + 2.0);
    let points = vec![tip, tip + vec2(6.0, -9.0), tip + vec2(-6.0, -9.0)];
    ui.painter().add(egui::Shape::convex_polygon(points, color(Ink::Ink), Stroke::NONE));
    ui.painter().vline(x, bar.y_range(), Stroke::new(2.0, color(Ink::Ink)));
    let word = match at {
        ..0 => "steering-little",
        0 => "steering-fits",
        _ => "steering-much",
    };
    let says = cx.text.with("steering-gauge", [("word", cx.t(word).into())]);
    style::name(&response, egui::accesskit::Role::Label, &says);
    response.on_hover_text(cx.t("steering-no-grade"));
}
