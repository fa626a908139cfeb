//! The bridge: what the staffel gives each side, and what is left once its own risks, prices and measures are counted.
//!
//! As a picture, a table and in words; of the mean or at one actual cost: the one that is walked, or else the P80.

pub(crate) mod picture;
pub(crate) mod table;
pub(crate) mod words;

use egui::accesskit::Role;
use egui::{Button, Label, Ui, vec2};

use crate::app::tables;
use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::finance::bridge::Bridge;
use crate::picture::money::{Written, when};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::table_copy::Copying;
use crate::ui::kit::{style, widgets};
use crate::ui::money::long::waits;
use crate::ui::shell::command::Command;

/// What is remembered from frame to frame.
#[derive(Default)]
pub(crate) struct State {
    /// Whose bridge shows; none: that of both sides.
    whose: Option<Side>,
    /// Whether it is at one actual cost rather than the mean.
    at_cost: bool,
    in_words: bool,
    mean: Kept<(), Bridge>,
    drawn: picture::Drawn,
}

/// The bridge, as a card; nothing while there is nothing to count. `walked` is the actual cost that is walked.
pub(crate) fn bridge_ui(ui: &mut Ui, cx: &Cx, state: &mut State, walked: Option<Euro>, out: &mut Vec<Intent>) {
    let Some(simulation) = &cx.session.insight().simulation else { return };
    let wait = waits(ui, simulation);
    let mean = state.mean.get_or_wait(cx, (), wait, || Bridge::mean(cx.design(), simulation));
    let (mut copying, name) = (Copying::from_here(ui), cx.t("bridge-title"));
    let mut shown = None;
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
        heading_ui(ui, cx, (state, walked.is_some()), &mut copying, out);
        let cost = walked.unwrap_or_else(|| Euro::round(simulation.figures().cost.p80()));
        let bridge = if state.at_cost { mean.at(simulation.terms(), cost) } else { Bridge::clone(&mean) };
        let written = Written::of(&bridge);
        let values = [("unit", written.unit.caption(cx.text).into()), ("when", said_when(cx, &bridge, walked).into())];
        ui.label(style::secondary(cx.text.with("bridge-unit", values), cx.theme));
        picture::picture_ui(ui, cx, (&mut state.drawn, state.whose), (&bridge, written), out);
        table::table_ui(ui, cx, (&bridge, written));
        let mut said = Vec::new();
        if state.in_words {
            said.extend(words::sentences(cx, &bridge, written));
        }
        said.extend(words::bound(cx, simulation));
        for it in said {
            widgets::selectable(ui, egui::RichText::new(it));
        }
        ui.add(Label::new(style::secondary(cx.t("bridge-rounded"), cx.theme).size(style::SMALL)).wrap());
        shown = Some(bridge);
    });
    if let Some(bridge) = shown.filter(|_| copying.asked(ui)) {
        out.push(Intent::CopyTable(name, tables::bridge::bridge(cx.text, &bridge)));
    }
}

/// What the bridge is at, in words.
fn said_when(cx: &Cx, bridge: &Bridge, walked: Option<Euro>) -> String {
    let when = when(cx.text, bridge);
    if bridge.cost.is_some() && walked.is_none() { format!("{} ({when})", cx.t("bridge-at-p80")) } else { when }
}

/// The heading, whose bridge shows and at what, and the same in words.
fn heading_ui(ui: &mut Ui, cx: &Cx, (state, walks): (&mut State, bool), copying: &mut Copying, out: &mut Vec<Intent>) {
    ui.horizontal_wrapped(|ui| {
        ui.add(Label::new(style::strong(cx.t("bridge-title")).size(style::CARD)).wrap());
        let save = ui.add(Button::new(cx.t("curve-save-short")));
        style::name(&save, Role::Button, &cx.t("bridge-save-picture"));
        if save.on_hover_text(cx.t("bridge-save-picture")).clicked() {
            out.push(Intent::Command(Command::ExportBridge));
        }
        copying.button(ui, cx, &cx.t("bridge-title"));
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let what = cx.t("bridge-whose");
        for whose in [None, Some(Side::Client), Some(Side::Contractor)] {
            let words = whose.map_or_else(|| cx.t("bridge-both"), |it| cx.text.word(it));
            if choice(ui, cx, (&what, &words), state.whose == whose, "") {
                state.whose = whose;
            }
        }
        ui.add_space(12.0);
        let what = cx.t("bridge-when-name");
        let cost = cx.t(if walks { "bridge-walked" } else { "bridge-at-p80" });
        for (words, at_cost, tip) in [(cx.t("bridge-mean"), false, ""), (cost, true, "bridge-walk-tip")] {
            if choice(ui, cx, (&what, &words), state.at_cost == at_cost, tip) {
                state.at_cost = at_cost;
            }
        }
        ui.add_space(12.0);
        let button = ui.add(Button::new(cx.t("bridge-in-words")).selected(state.in_words));
        style::name(&button, Role::Button, &cx.t("bridge-in-words-name"));
        state.in_words ^= button.clicked();
    });
}

/// One of several, as a button that stays down. Whether it was pressed.
fn choice(ui: &mut Ui, cx: &Cx, (what, words): (&str, &str), now: bool, tip: &str) -> bool {
    let button = ui.add(Button::new(words).selected(now));
    let name = cx.text.with("bridge-choice", [("what", what.into()), ("choice", words.into())]);
    style::name(&button, Role::Button, &name);
    let button = if tip.is_empty() { button } else { button.on_hover_text(cx.t(tip)) };
    button.clicked()
}
