//! The curve of both results against actual cost, with the histogram of the outcomes under it on one axis.
//!
//! Paints the layout of `picture::money`, kept while nothing that it follows from changed. Under the pointer a hair line
//! reads all values at a cost; a click, the arrows and the slider choose the cost that is walked.

pub(crate) mod drag;
pub(crate) mod reading;
pub(crate) mod state;
pub(crate) mod walk;
pub(crate) mod words;

use egui::accesskit::Role;
use egui::{
    Button, CornerRadius, EventFilter, Key, Modifiers, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, pos2, vec2,
};

use crate::app::tables;
use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::drag::paint_preview;
use crate::ui::kit::table_copy::Copying;
use crate::ui::kit::{paint, style, widgets};
use crate::ui::money::curve::state::{Lifted, Seen, State, rounded};
use crate::ui::shell::command::Command;

/// The curve: a card as wide as there is room.
pub(crate) fn curve_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let (mut copying, mut table) = (Copying::from_here(ui), None);
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
        let width = ui.available_width().floor();
        let Some((shown, laid_out)) = state.at(cx, width) else {
            heading(ui, cx, state, None, out);
            return says(ui, cx, "curve-no-tab");
        };
        heading(ui, cx, state, laid_out.as_ref().map(|_| &mut copying), out);
        let Some(chart) = laid_out else { return says(ui, cx, "curve-no-staffel") };
        let simulation = cx.session.insight().simulation.as_ref();
        if shown.staffel.is_none() {
            says(ui, cx, "curve-all-client");
        }
        let (rect, ground) = ui.allocate_exact_size(vec2(width, chart.height), Sense::click_and_drag());
        let seen = Seen { shown: &shown, chart: &chart, origin: rect.min };
        picture(ui, cx, state, seen, &ground, out);
        if simulation.is_none() {
            says(ui, cx, "curve-no-direct");
        }
        walk::walk_ui(ui, cx, state, seen, out);
        if state.in_words {
            words::words_ui(ui, cx, &shown, simulation);
        }
        if state.table {
            words::table_ui(ui, cx, seen);
        }
        let costs = words::costs(seen);
        table = Some((shown, costs));
    });
    if let Some((shown, costs)) = table.filter(|_| copying.asked(ui)) {
        out.push(Intent::CopyTable(cx.t("curve-title"), tables::figures::curve(cx.text, &shown, &costs)));
    }
}

fn says(ui: &mut Ui, cx: &Cx, key: &str) {
    ui.add(egui::Label::new(style::secondary(cx.t(key), cx.theme)).wrap());
}

/// The card's heading, with what says the same as the picture.
fn heading(ui: &mut Ui, cx: &Cx, state: &mut State, drawn: Option<&mut Copying>, out: &mut Vec<Intent>) {
    ui.horizontal_wrapped(|ui| {
        ui.label(style::strong(cx.t("curve-title")).size(style::CARD));
        if let Some(copying) = drawn {
            for (on, key) in [(&mut state.in_words, "curve-show-words"), (&mut state.table, "curve-show-table")] {
                let button = ui.add(Button::new(cx.t(key)).selected(*on));
                *on ^= button.clicked();
            }
            let save = ui.add(Button::new(cx.t("curve-save-short")));
            style::name(&save, Role::Button, &cx.t("curve-save-picture"));
            if save.on_hover_text(cx.t("curve-save-picture")).clicked() {
                out.push(Intent::Command(Command::ExportMoney));
            }
            copying.button(ui, cx, &cx.t("curve-title"));
        }
    });
}

fn picture(ui: &mut Ui, cx: &Cx, state: &mut State, seen: Seen, ground: &Response, out: &mut Vec<Intent>) {
    style::name(ground, Role::Slider, &cx.t("curve-name"));
    // What is read off at the chosen cost: whoever does not see the picture hears it as the slider's value.
    let read = words::at_cost(cx, seen.shown, state.what_if.unwrap_or(seen.shown.tab), None).join("; ");
    ui.ctx().accesskit_node_builder(ground.id, |node| node.set_value(read));
    paint::shifted(ui.painter(), &seen.chart.items, seen.origin.to_vec2(), cx.theme, |_| false);
    // Whoever clicked knows where they are.
    state.by_pointer &= ground.has_focus();
    if ground.has_focus() && !state.by_pointer {
        widgets::focus_ring(ui, ground.rect.expand(1.0), cx.theme);
    }
    if let Some(cost) = state.what_if {
        mark(ui, cx, seen, cost, Ink::Focus);
    }
    let on_handle = drag::drag_ui(ui, cx, seen, ground, out);
    keys(ui, state, seen, ground);
    if cx.gesture.is::<Lifted>() {
        return;
    }
    if let Some(at) = ground.interact_pointer_pos().filter(|_| ground.clicked() || ground.dragged()) {
        ground.request_focus();
        state.by_pointer = true;
        state.what_if = cost_under(seen, at);
    }
    let Some(pointer) = ground.hover_pos().filter(|_| !on_handle && !egui::Popup::is_any_open(ui.ctx())) else {
        return;
    };
    let Some(cost) = cost_under(seen, pointer) else { return };
    mark(ui, cx, seen, cost, Ink::Ink);
    let less = state.share_below(cx, cost);
    paint_preview(ui, cx, pointer, &words::at_cost(cx, seen.shown, cost, less));
}

/// The cost under the pointer as a round amount; none beside the picture.
fn cost_under(seen: Seen, at: Pos2) -> Option<Euro> {
    let x = at.x - seen.origin.x;
    let plot = seen.chart.plot;
    (plot.x - 4.0 <= x && x <= plot.right() + 4.0).then(|| rounded(seen, seen.chart.cost_at(x)))
}

/// A hair line at a cost, with a dot on both lines.
fn mark(ui: &Ui, cx: &Cx, seen: Seen, cost: Euro, ink: Ink) {
    let [low, high] = seen.chart.range.cost;
    if !(low..=high).contains(&cost.to_f64()) {
        return;
    }
    let x = seen.origin.x + seen.chart.x(cost.to_f64());
    let (top, foot) = (seen.origin.y + seen.chart.plot.y, seen.origin.y + seen.chart.foot());
    ui.painter().vline(x, top..=foot, Stroke::new(1.0, style::color(ink, cx.theme)));
    let divided = seen.shown.at(cost);
    let paper = Stroke::new(1.5, style::color(Ink::Panel, cx.theme));
    for (side, result) in [(Side::Client, divided.client), (Side::Contractor, divided.contractor)] {
        let y = seen.chart.y(result.to_f64());
        if y < seen.chart.plot.y - 1.0 || y > seen.chart.plot.bottom() + 1.0 {
            continue;
        }
        let (at, color) = (pos2(x, seen.origin.y + y), style::color(widgets::side_inks(side).0, cx.theme));
        if side == Side::Client {
            ui.painter().circle(at, 5.5, color, paper);
        } else {
            let place = Rect::from_center_size(at, vec2(9.0, 9.0));
            ui.painter().add(Shape::Rect(egui::epaint::RectShape::new(
                place,
                CornerRadius::same(2),
                color,
                paper,
                egui::StrokeKind::Outside,
            )));
        }
    }
}

/// The arrows walk the cost in steps, with Shift in ten; Home goes to the TAB.
fn keys(ui: &Ui, state: &mut State, seen: Seen, ground: &Response) {
    if !ground.has_focus() {
        return;
    }
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|it| it.set_focus_lock_filter(ground.id, filter));
    let arrows = |key: Key| {
        ui.input_mut(|it| {
            let far = it.count_and_consume_key(Modifiers::SHIFT, key);
            (10 * far + it.count_and_consume_key(Modifiers::NONE, key)) as f64
        })
    };
    let steps = arrows(Key::ArrowRight) - arrows(Key::ArrowLeft);
    let home = ui.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Home));
    state.by_pointer &= !home && steps == 0.0;
    if home {
        state.what_if = Some(seen.shown.tab);
    } else if steps != 0.0 {
        let from = state.what_if.unwrap_or(seen.shown.tab).to_f64();
        state.what_if = Some(rounded(seen, from + steps * seen.chart.step()));
    }
}
