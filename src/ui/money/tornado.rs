//! What each risk alone does, as a tornado: bars around zero, the largest first, each with a way to do what it tries.

use std::collections::HashMap;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Align, CornerRadius, FontId, Label, Layout, Rect, Sense, Stroke, Ui, pos2, vec2};

use crate::app::tables;
use crate::app::tables::figures::tried_key;
use crate::design::edit::{Edit, RisksEdit};
use crate::design::form::Side;
use crate::design::id::RiskId;
use crate::design::risks::{Allocation, Risk};
use crate::finance::contribution::Effect;
use crate::finance::figures::Figures;
use crate::finance::simulation::Simulation;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::table_copy::{self, Copying};
use crate::ui::kit::{parts, place_mark, style, widgets};
use crate::ui::money::long::{FIRST, all_button, waits, when_seen};
use crate::ui::money::measures;

/// Height of a row.
const ROW: f32 = 28.0;
/// The width of a value in points and in euro; with its error; and from which width of a row on that stands beside it.
const VALUES: (f32, f32) = (58.0, 82.0);
const ERRORS: (f32, f32) = (42.0, 66.0);
const ERROR_FROM: f32 = 440.0;
/// Changes that would show as none: of a share, and in euro.
const NOTHING: (f64, f64) = (0.000_5, 500.0);

/// Which figure the bars are of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Shown {
    /// Alignment.
    #[default]
    Alignment,
    /// The P80 of cost.
    CostP80,
    /// The mean of a side's result.
    Mean(Side),
}

impl Shown {
    const ALL: [Self; 4] = [Self::Alignment, Self::CostP80, Self::Mean(Side::Client), Self::Mean(Side::Contractor)];

    const fn key(self) -> &'static str {
        match self {
            Self::Alignment => "tornado-alignment",
            Self::CostP80 => "tornado-cost",
            Self::Mean(Side::Client) => "tornado-client",
            Self::Mean(Side::Contractor) => "tornado-contractor",
        }
    }

    const fn now(self, figures: &Figures) -> f64 {
        match self {
            Self::Alignment => figures.alignment,
            Self::CostP80 => figures.cost.percentiles[2].value,
            Self::Mean(Side::Client) => figures.client.mean,
            Self::Mean(Side::Contractor) => figures.contractor.mean,
        }
    }

    const fn change(self, effect: &Effect) -> f64 {
        match self {
            Self::Alignment => effect.alignment,
            Self::CostP80 => effect.cost_p80,
            Self::Mean(Side::Client) => effect.client,
            Self::Mean(Side::Contractor) => effect.contractor,
        }
    }

    fn is_nothing(self, change: f64) -> bool {
        change.abs() < if self == Self::Alignment { NOTHING.0 } else { NOTHING.1 }
    }

    /// A higher cost is worse; of the others more is better.
    fn is_better(self, change: f64) -> bool {
        (change > 0.0) != (self == Self::CostP80)
    }

    fn change_words(self, cx: &Cx, change: f64) -> String {
        let language = cx.text.language();
        match self {
            Self::Alignment => cx.text.with("tornado-points", [("points", language.points_change(change).into())]),
            _ => language.euro_change(change),
        }
    }

    /// How far a change may be off, without its unit where the change has one.
    fn error_words(self, cx: &Cx, error: f64) -> String {
        let language = cx.text.language();
        if self == Self::Alignment { language.one_decimal(error * 100.0) } else { language.euro_short(error) }
    }

    /// Two values of the figure, written as fully as it takes to tell them apart.
    fn both(self, cx: &Cx, now: f64, then: f64) -> [String; 2] {
        let language = cx.text.language();
        let short = |it: f64| if self == Self::Alignment { language.share(it) } else { language.euro_short(it) };
        let long = |it: f64| {
            if self == Self::Alignment {
                return cx.text.with("tornado-per-cent", [("share", language.number(it * 100.0).into())]);
            }
            let sign = language.minus(it < -0.5);
            format!("{sign}{}", parts::whole(language, it.abs()))
        };
        let [a, b] = [short(now), short(then)];
        if a == b { [long(now), long(then)] } else { [a, b] }
    }
}

/// What is tried, in the order of the choice.
const TRIED: [Allocation; 4] = [
    Allocation::Unplaced,
    Allocation::Shared,
    Allocation::Allocated(Side::Client),
    Allocation::Allocated(Side::Contractor),
];

/// What is remembered from frame to frame.
#[derive(Default)]
pub(crate) struct State {
    to: Allocation,
    shown: Shown,
    all: bool,
    effects: Kept<Allocation, Vec<Effect>>,
    sorted: Kept<(Allocation, Shown), Vec<Effect>>,
    errors: Kept<(Allocation, Shown, bool), Vec<Effect>>,
    /// The P80 of cost if every line of cost came to what it says; none where no line has a range.
    fixed: Kept<(), Option<f64>>,
    height: f32,
}

/// The tornado and the measures, as a card; nothing while there is nothing to count.
pub(crate) fn tornado_ui(ui: &mut Ui, cx: &Cx, state: &mut State, bought: &mut measures::State, out: &mut Vec<Intent>) {
    let Some(simulation) = &cx.session.insight().simulation else { return };
    let (mut copying, name) = (Copying::from_here(ui), cx.t("tornado-title"));
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        table_copy::heading(ui, cx, &name, &mut copying);
        choices_ui(ui, cx, state);
        let known = state.sorted.is_known(cx, &(state.to, state.shown));
        let mut height = state.height;
        when_seen(ui, known, &mut height, |ui| rows_ui(ui, cx, simulation, state, out));
        state.height = height;
    });
    if copying.asked(ui) {
        let table = tables::figures::tornado(cx.design(), cx.text, &effects(cx, simulation, state, false));
        out.push(Intent::CopyTable(name, table));
    }
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        measures::bought_ui(ui, cx, simulation, bought, out);
    });
}

fn choices_ui(ui: &mut Ui, cx: &Cx, state: &mut State) {
    ui.horizontal_wrapped(|ui| {
        let (name, now) = (cx.t("tornado-tried"), cx.t(tried_key(state.to)));
        let options = TRIED.map(|it| (it, cx.t(tried_key(it))));
        if let Some(to) = widgets::pick(ui, ("tried", &name), &now, Some(state.to), options, Some(140.0)) {
            state.to = to;
        }
        let (name, now) = (cx.t("tornado-figure"), cx.t(state.shown.key()));
        let options = Shown::ALL.map(|it| (it, cx.t(it.key())));
        if let Some(to) = widgets::pick(ui, ("figure", &name), &now, Some(state.shown), options, Some(180.0)) {
            state.shown = to;
        }
    });
}

fn rows_ui(ui: &mut Ui, cx: &Cx, simulation: &Simulation, state: &mut State, out: &mut Vec<Intent>) {
    let (shown, mut all) = (state.shown, state.all);
    let wait = waits(ui, simulation);
    let rows = effects(cx, simulation, state, wait);
    let keeps = if state.to == Allocation::Unplaced { "tornado-keeps-out" } else { "tornado-keeps" };
    ui.add(Label::new(style::secondary(cx.t(keeps), cx.theme).size(style::SMALL)).wrap());
    let fixed = state.fixed.get_or_wait(cx, (), wait, || simulation.without_ranges().map(|it| it.cost.p80()));
    if let Some(fixed) = *fixed {
        let [from, to] = Shown::CostP80.both(cx, fixed, simulation.figures().cost.p80());
        let says = cx.text.with("range-tornado", [("from", from.into()), ("to", to.into())]);
        ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
    }
    let risk = |it: &Effect| cx.design().risks.get(it.risk);
    let Some((first, most)) = rows.first().and_then(|it| Some((it, risk(it)?))) else {
        let key = match simulation.risks() {
            0 => "tornado-no-numbers",
            _ => "tornado-nothing",
        };
        ui.add(Label::new(style::secondary(cx.t(key), cx.theme)).wrap());
        return;
    };
    ui.add(Label::new(style::strong(says(cx, simulation, shown, most, first))).wrap());
    let (low, high) = rows.iter().fold((0.0_f64, 0.0_f64), |(low, high), it| {
        let change = shown.change(it);
        (low.min(change), high.max(change))
    });
    ui.spacing_mut().item_spacing.y = 0.0;
    let count = if all { rows.len() } else { rows.len().min(FIRST) };
    let asked = (state.to, shown, all);
    let errors = state.errors.get_or_wait(cx, asked, wait, || simulation.effect_errors(cx.design(), &rows[..count]));
    let errors: HashMap<RiskId, f64> = errors.iter().map(|it| (it.risk, shown.change(it))).collect();
    for it in &rows[..count] {
        let error = errors.get(&it.risk).copied();
        if let Some(risk) = risk(it) {
            ui.push_id(it.risk, |ui| row_ui(ui, cx, (simulation, shown, (low, high)), (risk, it, error), out));
        }
    }
    all_button(ui, cx, rows.len(), "tornado-all-of", &mut all);
    state.all = all;
}

/// The risks that change the figure shown, what changes it most first.
fn effects(cx: &Cx, simulation: &Simulation, state: &mut State, wait: bool) -> Arc<Vec<Effect>> {
    let (to, shown) = (state.to, state.shown);
    let State { effects, sorted, .. } = state;
    sorted.get_or_wait(cx, (to, shown), wait, || {
        let all = effects.get_or_wait(cx, to, wait, || simulation.tornado(cx.design(), to));
        let mut some: Vec<Effect> = all.iter().copied().filter(|it| !shown.is_nothing(shown.change(it))).collect();
        some.sort_by(|a, b| shown.change(b).abs().total_cmp(&shown.change(a).abs()));
        some
    })
}

/// What moving or leaving out a risk does to the figure, as a sentence.
fn says(cx: &Cx, simulation: &Simulation, shown: Shown, risk: &Risk, effect: &Effect) -> String {
    let act = cx.text.with(&format!("{}-act", tried_key(effect.to)), [("risk", (&risk.title).into())]);
    let (now, change) = (shown.now(simulation.figures()), shown.change(effect));
    let [from, to] = shown.both(cx, now, now + change);
    let key = format!("{}-{}", shown.key(), if change > 0.0 { "rises" } else { "falls" });
    cx.text.with(&key, [("act", act.into()), ("from", from.into()), ("to", to.into())])
}

fn row_ui(
    ui: &mut Ui,
    cx: &Cx,
    (simulation, shown, (low, high)): (&Simulation, Shown, (f64, f64)),
    (risk, effect, error): (&Risk, &Effect, Option<f64>),
    out: &mut Vec<Intent>,
) {
    let moves = effect.to != Allocation::Unplaced;
    let change = shown.change(effect);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.set_min_height(ROW);
        let room = ui.available_width();
        place_mark::place_mark(ui, effect.from, cx.theme);
        if risk.is_opportunity() {
            place_mark::nature_mark(ui, cx, risk.nature);
        }
        let beside = error.filter(|_| room >= ERROR_FROM);
        let of = |it: (f32, f32)| if shown == Shown::Alignment { it.0 } else { it.1 };
        let value = of(VALUES) + beside.map_or(0.0, |_| of(ERRORS));
        let behind = value + 8.0 + if moves { button_width(ui, &cx.t("tornado-move")) + 8.0 } else { 0.0 };
        let marks = if risk.is_opportunity() { 46.0 } else { 22.0 };
        let title = ((room - marks - behind) * 0.55).clamp(80.0, 260.0);
        ui.allocate_ui_with_layout(vec2(title, ROW), Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_width(title);
            let name = cx.text.with("tornado-open", [("risk", (&risk.title).into())]);
            if parts::link(ui, &risk.title, title, &name).clicked() {
                out.push(Intent::Open(risk.id.into()));
            }
        });
        let (place, bar) = ui.allocate_exact_size(vec2((ui.available_width() - behind).max(24.0), ROW), Sense::hover());
        let mut words = format!("{} ({})", says(cx, simulation, shown, risk, effect), shown.change_words(cx, change));
        if let Some(error) = error {
            let values = [("words", words.into()), ("error", shown.error_words(cx, error).into())];
            words = cx.text.with("tornado-error", values);
        }
        style::name(&bar, Role::Image, &words);
        if ui.is_rect_visible(place) {
            bar_ui(ui, cx, place, (low, high), (change, error), shown.is_better(change));
        }
        bar.on_hover_ui(|ui| {
            ui.set_max_width(300.0);
            ui.label(&words);
        });
        let (place, _) = ui.allocate_exact_size(vec2(value, ROW), Sense::hover());
        let font = FontId::proportional(style::BODY);
        let ink = style::color(Ink::Ink, cx.theme);
        let mut value = shown.change_words(cx, change);
        if let Some(error) = beside {
            let values = [("change", value.into()), ("error", shown.error_words(cx, error).into())];
            value = cx.text.with("tornado-value", values);
        }
        ui.painter().text(place.right_center(), egui::Align2::RIGHT_CENTER, value, font, ink);
        if moves {
            let button = ui.button(cx.t("tornado-move"));
            let values = [("risk", (&risk.title).into()), ("to", cx.text.place(cx.design(), effect.to).into())];
            style::name(&button, Role::Button, &cx.text.with("tornado-move-name", values));
            if button.clicked() {
                let moved = RisksEdit::Move { risks: vec![risk.id], to: effect.to };
                out.push(Intent::Edit(Edit::Risks(moved)));
            }
        }
    });
}

/// How wide a button with these words is.
fn button_width(ui: &Ui, words: &str) -> f32 {
    let font = FontId::proportional(style::BODY);
    let words = ui.painter().layout_no_wrap(words.to_owned(), font, egui::Color32::PLACEHOLDER);
    words.size().x + 2.0 * ui.spacing().button_padding.x + 2.0
}

/// A bar from zero: to the right what rises, to the left what falls; better and worse each in an ink of their own. A
/// thin line at its end is as long as that may be off.
fn bar_ui(ui: &Ui, cx: &Cx, place: Rect, (low, high): (f64, f64), (change, error): (f64, Option<f64>), better: bool) {
    let scale = f64::from(place.width()) / (high - low).max(f64::MIN_POSITIVE);
    let x = |value: f64| place.left() + ((value - low) * scale) as f32;
    let (from, to) = (x(change.min(0.0)), x(change.max(0.0)));
    // Also the least of them is seen, on its own side of zero.
    let (from, to) = if change < 0.0 { (from.min(to - 2.0), to) } else { (from, to.max(from + 2.0)) };
    let bar = Rect::from_min_max(pos2(from, place.center().y - 7.0), pos2(to, place.center().y + 7.0));
    let ink = if better { Ink::Alliance } else { Ink::Warning };
    ui.painter().rect_filled(bar, CornerRadius::same(2), style::color(ink, cx.theme));
    let stroke = Stroke::new(1.0, style::color(Ink::Ink2, cx.theme));
    ui.painter().vline(x(0.0), place.y_range(), stroke);
    if let Some(error) = error {
        let within = |it: f32| it.clamp(place.left(), place.right());
        let stroke = Stroke::new(1.5, style::color(Ink::Ink, cx.theme));
        ui.painter().hline(within(x(change - error))..=within(x(change + error)), place.center().y, stroke);
    }
}
