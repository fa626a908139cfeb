//! What measures buy: what each costs, what it takes away, and how much that is per euro; each to be planned here.

use egui::accesskit::Role;
use egui::{Align, Align2, FontId, Label, Layout, Rect, Sense, Ui, pos2, vec2};

use crate::app::tables;
use crate::design::edit::{Edit, MeasureField, RisksEdit};
use crate::design::euro::Euro;
use crate::design::risks::{Measure, Risk};
use crate::finance::contribution::Bought;
use crate::finance::simulation::{Draws, OUTCOMES, Simulation};
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::parts::{self, named_tick};
use crate::ui::kit::table_copy::{self, Copying};
use crate::ui::kit::{rule, style};
use crate::ui::money::long::{FIRST, all_button, waits, when_seen};

/// Height of a row: the measure, and its risk below it.
const ROW: f32 = 44.0;
/// Height of the heading.
const HEADING: f32 = 22.0;
/// Room for the tick.
const TICK: f32 = 30.0;
/// The narrowest and the widest column of numbers.
const COLUMN: (f32, f32) = (72.0, 84.0);
/// The keys of the columns.
const COLUMNS: [&str; 3] = ["bought-cost", "bought-takes", "bought-per-euro"];

/// What is remembered from frame to frame.
#[derive(Default)]
pub(crate) struct State {
    /// Whether all of them are shown.
    all: bool,
    kept: Kept<(), Vec<Bought>>,
    height: f32,
}

/// The measures of all risks, what buys most per euro first.
pub(crate) fn bought_ui(ui: &mut Ui, cx: &Cx, simulation: &Simulation, state: &mut State, out: &mut Vec<Intent>) {
    ui.spacing_mut().item_spacing.y = 4.0;
    let (mut copying, name) = (Copying::from_here(ui), cx.t("bought-title"));
    table_copy::heading(ui, cx, &name, &mut copying);
    let known = state.kept.is_known(cx, &());
    let mut height = state.height;
    when_seen(ui, known, &mut height, |ui| {
        let rows = state.kept.get_or_wait(cx, (), waits(ui, simulation), || bought(cx, simulation));
        if rows.is_empty() {
            ui.add(Label::new(style::secondary(cx.t("bought-none"), cx.theme)).wrap());
            return;
        }
        let says = style::secondary(cx.t("bought-says"), cx.theme).size(style::SMALL);
        ui.add(Label::new(says).wrap());
        ui.spacing_mut().item_spacing.y = 0.0;
        let width = ((ui.available_width() - TICK - 180.0) / 3.0).clamp(COLUMN.0, COLUMN.1).floor();
        heading_ui(ui, cx, width);
        let count = if state.all { rows.len() } else { rows.len().min(FIRST) };
        for it in &rows[..count] {
            if let Some((risk, measure)) = cx.design().risks.measure(it.risk, it.measure) {
                ui.push_id(it.measure, |ui| row_ui(ui, cx, (risk, measure, it), width, out));
            }
        }
        all_button(ui, cx, rows.len(), "bought-all-of", &mut state.all);
    });
    state.height = height;
    if copying.asked(ui) {
        let rows = state.kept.get(cx, (), || bought(cx, simulation));
        out.push(Intent::CopyTable(name, tables::figures::bought(cx.design(), cx.text, &rows)));
    }
}

/// What measures buy, over no more outcomes than it takes: each measure follows the simulation anew.
fn bought(cx: &Cx, simulation: &Simulation) -> Vec<Bought> {
    let fewer = Draws { outcomes: OUTCOMES, ..simulation.draws() };
    let other = (simulation.outcomes() > OUTCOMES).then(|| Simulation::of(cx.design(), fewer)).flatten();
    other.as_ref().unwrap_or(simulation).bought(cx.design())
}

fn column(row: Rect, nth: usize, width: f32) -> Rect {
    let right = row.right() - width * (COLUMNS.len() - 1 - nth) as f32;
    Rect::from_min_max(pos2(right - width, row.top()), pos2(right, row.bottom()))
}

fn heading_ui(ui: &mut Ui, cx: &Cx, width: f32) {
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEADING), Sense::hover());
    let (font, quiet) = (FontId::proportional(style::SMALL), style::color(Ink::Ink2, cx.theme));
    let planned = cx.t("bought-planned");
    ui.painter().text(row.left_center(), Align2::LEFT_CENTER, planned, font.clone(), quiet);
    for (nth, key) in COLUMNS.into_iter().enumerate() {
        let place = column(row, nth, width);
        ui.painter().text(place.right_center(), Align2::RIGHT_CENTER, cx.t(key), font.clone(), quiet);
    }
    edge(ui, cx, row);
}

fn edge(ui: &Ui, cx: &Cx, row: Rect) {
    rule::above(ui, row.x_range(), row.bottom(), cx.theme);
}

/// What a measure buys per euro that it costs: € 2,40 per euro.
fn per_euro(cx: &Cx, it: &Bought) -> Option<String> {
    let (language, cents) = (cx.text.language(), |it: f64| Euro::from_cents((it * 100.0).round() as i64));
    // Of what buys a hundredfold cents say nothing.
    let words = |it| if it < 100.0 { language.euro_with_cents(cents(it)) } else { language.euro(Euro::round(it)) };
    it.per_euro().map(words)
}

/// All that there is to say of a measure.
fn says(cx: &Cx, (risk, measure, it): (&Risk, &Measure, &Bought)) -> String {
    let language = cx.text.language();
    let values = [
        ("measure", (&measure.title).into()),
        ("risk", (&risk.title).into()),
        ("cost", parts::whole(language, it.cost).into()),
        ("takes", parts::whole(language, it.takes).into()),
        ("per", per_euro(cx, it).unwrap_or_default().into()),
    ];
    cx.text.with(if it.cost > 0.0 { "bought-name" } else { "bought-name-free" }, values)
}

fn row_ui(ui: &mut Ui, cx: &Cx, (risk, measure, it): (&Risk, &Measure, &Bought), width: f32, out: &mut Vec<Intent>) {
    let language = cx.text.language();
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    edge(ui, cx, row);
    let names = Rect::from_min_max(row.min, pos2(row.right() - width * 3.0 - 8.0, row.bottom()));
    let words = says(cx, (risk, measure, it));
    let layout = Layout::left_to_right(Align::Center);
    ui.scope_builder(egui::UiBuilder::new().max_rect(names).layout(layout), |ui| {
        ui.spacing_mut().item_spacing = vec2(2.0, 0.0);
        let named = [("measure", (&measure.title).into()), ("risk", (&risk.title).into())];
        if let Some(to) = named_tick(ui, "", &cx.text.with("bought-plan", named), measure.planned) {
            let planned = MeasureField::Planned(to);
            out.push(Intent::Edit(Edit::Risks(RisksEdit::SetMeasure(risk.id, measure.id, planned))));
        }
        ui.vertical(|ui| {
            let room = ui.available_width();
            if parts::link(ui, &measure.title, room, &words).clicked() {
                out.push(Intent::Open(risk.id.into()));
            }
            let risk = style::secondary(&risk.title, cx.theme).size(style::SMALL);
            ui.add(Label::new(risk).truncate());
        });
    });
    let cost = if it.cost > 0.0 { language.euro_short(it.cost) } else { "–".to_owned() };
    let per = per_euro(cx, it).unwrap_or_else(|| "–".to_owned());
    let pays = it.takes > it.cost;
    let ink = |nth: usize| match (nth, pays) {
        (2, true) => Ink::Alliance,
        (2, false) => Ink::Ink2,
        _ => Ink::Ink,
    };
    for (nth, value) in [cost, language.euro_short(it.takes), per].into_iter().enumerate() {
        let color = style::color(ink(nth), cx.theme);
        let font = FontId::proportional(style::BODY);
        ui.painter().text(column(row, nth, width).right_center(), Align2::RIGHT_CENTER, value, font, color);
    }
    let numbers = Rect::from_min_max(pos2(names.right(), row.top()), row.max);
    let response = ui.interact(numbers, ui.scope_id().with("numbers"), Sense::hover());
    let values =
        [("alignment", language.points_change(it.alignment).into()), ("p80", language.euro_change(it.cost_p80).into())];
    let more = cx.text.with("bought-more", values);
    style::name(&response, Role::Label, &more);
    response.on_hover_ui(|ui| {
        ui.set_max_width(300.0);
        ui.label(format!("{words} {more}"));
    });
}
