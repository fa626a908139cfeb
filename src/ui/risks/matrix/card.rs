//! The card around the matrix: its heading, the menu of its axes, and the strip of risks that wait for numbers.

use egui::accesskit::Role;
use egui::{Align, Button, Key, Layout, Popup, PopupCloseBehavior, Rect, ScrollArea, Sense, Ui, UiBuilder, pos2};

use crate::design::edit::{Edit, RisksEdit};
use crate::design::euro::Euro;
use crate::design::id::Id;
use crate::design::matrix::MatrixAxes;
use crate::design::risks::Risk;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::Look;
use crate::ui::kit::{beside, numbers, style, widgets};
use crate::ui::risks::matrix::dot::{Lifted, dot_id};
use crate::ui::risks::matrix::paint;
use crate::ui::risks::matrix::plot::{self, State};
use crate::ui::risks::register::listing::Passing;

/// Height of the strip of risks without numbers.
const STRIP: f32 = 34.0;
/// The most of them that stand in the strip.
const SHOWN: usize = 24;

/// What the card shows below its heading: the matrix in the room that is left, and the strip.
pub(crate) fn body(ui: &mut Ui, cx: &Cx, state: &mut State, passes: Option<&Passing>, out: &mut Vec<Intent>) {
    let area = ui.available_rect_before_wrap();
    let waiting = cx.session.insight().waiting.len();
    let strip = if waiting > 0 { STRIP } else { 0.0 };
    // The largest dot may stand on the very edge.
    let left_top = area.min + egui::vec2(paint::AXIS.x, 14.0);
    let right_bottom = area.max - egui::vec2(16.0, paint::AXIS.y + strip);
    let frame = Rect::from_min_max(left_top, right_bottom.max(left_top));
    if waiting > 0 {
        let below = Rect::from_min_max(pos2(area.left(), area.bottom() - STRIP + 4.0), area.max);
        ui.scope_builder(UiBuilder::new().max_rect(below).id_salt("waiting"), |ui| strip_ui(ui, cx, waiting, out));
    }
    plot::matrix_ui(ui, cx, state, frame, passes, out);
    ui.allocate_rect(area, Sense::hover());
}

/// The risks that lack a probability or an impact, to be dragged into the matrix or put in its middle by Enter.
fn strip_ui(ui: &mut Ui, cx: &Cx, waiting: usize, out: &mut Vec<Intent>) {
    ScrollArea::horizontal().id_salt("waiting").auto_shrink(false).show(ui, |ui| {
        ui.horizontal(|ui| {
            let words = cx.text.with("matrix-waiting", [("count", waiting.into())]);
            ui.label(style::secondary(words, cx.theme).size(style::SMALL));
            let list = &cx.design().risks.list;
            let them = cx.session.insight().waiting.iter().filter_map(|it| list.get(*it));
            for risk in them.take(SHOWN) {
                ui.push_id(risk.id, |ui| waiting_ui(ui, cx, risk, out));
            }
            if waiting > SHOWN {
                let rest = cx.text.with("matrix-waiting-rest", [("count", (waiting - SHOWN).into())]);
                ui.label(style::secondary(rest, cx.theme).size(style::SMALL));
            }
        });
    });
}

fn waiting_ui(ui: &mut Ui, cx: &Cx, risk: &Risk, out: &mut Vec<Intent>) {
    let short: String = if risk.title.chars().count() > 28 {
        risk.title.chars().take(27).chain(['…']).collect()
    } else {
        risk.title.clone()
    };
    let button = Button::new(short).selected(cx.is_selected(risk.id)).sense(Sense::click_and_drag());
    let response = ui.add(button);
    let name = cx.text.with("matrix-waiting-one", [("title", (&risk.title).into())]);
    style::name(&response, Role::Button, &name);
    let middle = || {
        let (probability, likely) = cx.session.insight().axes.at(0.5, 0.5);
        Intent::Edit(Edit::Risks(RisksEdit::Estimate { risk: risk.id, probability, likely }))
    };
    let id = Id::from(risk.id);
    if response.drag_started() {
        cx.gesture.lift(Lifted::new(risk.id));
    } else if response.clicked() && ui.input(|it| it.key_pressed(Key::Enter)) {
        out.extend([middle(), Intent::Select(vec![id])]);
        // The keyboard goes along, so that the arrows tell the rest.
        ui.memory_mut(|it| it.request_focus(dot_id(risk.id)));
    } else if response.clicked() {
        out.push(if cx.open.is_some() { Intent::Open(id) } else { Intent::Select(vec![id]) });
    }
    response.context_menu(|ui| {
        if ui.button(cx.t("matrix-put-middle")).clicked() {
            out.extend([middle(), Intent::Select(vec![id])]);
        }
    });
    if !cx.gesture.is_alive() {
        response.on_hover_text(name);
    }
}

/// The button that opens the menu of the axes.
pub(crate) fn axes_button(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let response = widgets::button(ui, None, &cx.t("axes-open"));
    // A small form rather than a menu: its fields have their frames.
    let popup = Popup::from_toggle_button_response(&response).layout(Layout::top_down(Align::Min));
    popup.close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_width(280.0);
        axes_ui(ui, cx, out);
    });
}

/// The ends of the axes, and where one class becomes the next.
fn axes_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let axes = cx.session.insight().axes;
    let set = |to: MatrixAxes| Edit::Risks(RisksEdit::SetAxes(Some(to)));
    ui.add(egui::Label::new(style::secondary(cx.t("axes-say"), cx.theme)).wrap());
    for (key, share) in [
        ("axes-probability", axes.probability),
        ("axes-probability-step-2", axes.probability_steps[1]),
        ("axes-probability-step-1", axes.probability_steps[0]),
    ] {
        row(ui, cx, key, |ui, name| {
            numbers::share_field(ui, cx, (key, name), Some(share), None, out, move |to| {
                set(match (to, key) {
                    (None, _) => axes,
                    (Some(to), "axes-probability") => axes.with_probability(to),
                    (Some(to), "axes-probability-step-2") => {
                        MatrixAxes { probability_steps: [axes.probability_steps[0].min(to), to], ..axes }
                    }
                    (Some(to), _) => MatrixAxes { probability_steps: [to, axes.probability_steps[1].max(to)], ..axes },
                })
            });
        });
    }
    for (key, euro) in [
        ("axes-impact", axes.impact),
        ("axes-impact-step-2", axes.impact_steps[1]),
        ("axes-impact-step-1", axes.impact_steps[0]),
    ] {
        row(ui, cx, key, |ui, name| {
            numbers::amount_field(
                ui,
                cx,
                (key, name),
                (Some(euro), Look::default()),
                beside::alone(cx),
                out,
                move |to: Option<Euro>| {
                    set(match (to, key) {
                        (None, _) => axes,
                        (Some(to), "axes-impact") => axes.with_impact(to),
                        (Some(to), "axes-impact-step-2") => {
                            MatrixAxes { impact_steps: [axes.impact_steps[0].min(to), to], ..axes }
                        }
                        (Some(to), _) => MatrixAxes { impact_steps: [to, axes.impact_steps[1].max(to)], ..axes },
                    })
                },
            );
        });
    }
    ui.add_space(4.0);
    if cx.design().risks.axes.is_none() {
        ui.label(style::secondary(cx.t("axes-are-from-data"), cx.theme));
    } else if widgets::button(ui, None, &cx.t("axes-from-data")).clicked() {
        out.push(Intent::Edit(Edit::Risks(RisksEdit::SetAxes(None))));
    }
}

fn row(ui: &mut Ui, cx: &Cx, key: &str, field: impl FnOnce(&mut Ui, &str)) {
    let name = cx.t(key);
    ui.horizontal(|ui| {
        let size = egui::vec2(140.0, ui.spacing().interact_size.y);
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_width(size.x);
            ui.add(egui::Label::new(style::secondary(&name, cx.theme)).truncate());
        });
        field(ui, &name);
    });
}
