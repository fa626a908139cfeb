//! Money: budget, curve, bridge, staffel, outcomes, worked examples, and by what they were drawn.

use crate::app::tables::{figures, money as tables, programme as of_programme};
use crate::design::changes::Scene;
use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::design::programme::Flow;
use crate::finance::bridge::{Bridge, Step, Steps};
use crate::finance::changes::Forecast;
use crate::finance::staffel::Curve;
use crate::picture::Picture;
use crate::picture::money::{self, Asked, Shown, Written, step_key};
use crate::report::cells::{Writing, grid, plain, some};
use crate::report::document::{Block, Figure, Side as Column};
use crate::report::parts::of::Of;

/// How wide the pictures are drawn, and how high the curve.
const WIDTH: f32 = 880.0;
const CURVE: f32 = 400.0;
const CURVE_SHORT: f32 = 300.0;

pub(super) fn money(of: &Of) -> Vec<Block> {
    let (design, text) = (of.design(), of.text());
    let mut writing = Writing::default();
    if !design.form.has_sides() {
        programme(of, &mut writing);
        return writing.0;
    }
    if !design.money.is_started() {
        return writing.0;
    }
    sentences(of, &mut writing);
    if of.whole() {
        let name = of.t("report-budget");
        writing.table(name.clone(), grid(text, &name, &tables::budget(design, text)));
    }
    curve(of, &mut writing);
    if let Some(simulation) = of.simulation() {
        bridge(of, &mut writing, &Bridge::mean(design, simulation));
    }
    if of.whole() {
        let name = of.t("money-staffel");
        writing.table(name.clone(), grid(text, &name, &tables::staffel(design, text)));
        let name = of.t("report-partners");
        writing.table(name.clone(), grid(text, &name, &tables::partners(design, text)));
        worked(of, &mut writing);
    }
    if let Some(simulation) = of.simulation() {
        let table = figures::key_numbers(text, simulation, None);
        let name = of.t("tables-key-numbers");
        let keep: &[usize] = if of.whole() { &[0, 1, 2] } else { &[0, 1] };
        writing.cut(text, name.clone(), some(text, &name, &table, keep), if of.whole() { 99 } else { 4 });
        if of.whole() {
            let name = of.t("tables-percentiles");
            let table = figures::percentiles(design, text, simulation.figures(), None);
            writing.table(name.clone(), grid(text, &name, &table));
        }
        writing.quiet(assumptions(of));
    }
    writing.0
}

/// Of a programme: what partners bring in with their votes, and what goes to each project.
fn programme(of: &Of, writing: &mut Writing) {
    let (design, text) = (of.design(), of.text());
    let flow = design.programme.flow();
    if flow == Flow::default() {
        return;
    }
    let amount = |it: Euro| text.language().euro(it).into();
    let values = [("contributions", amount(flow.contributions)), ("grants", amount(flow.grants))];
    writing.words(text.with("report-programme-money", values));
    let left = flow.left();
    if left < Euro::ZERO {
        writing.words(text.with("report-programme-over", [("amount", amount(-left))]));
    } else if left > Euro::ZERO {
        writing.words(text.with("report-programme-left", [("amount", amount(left))]));
    }
    let name = of.t("report-programme-partners");
    writing.table(name.clone(), grid(text, &name, &of_programme::partners(design, text)));
    let name = of.t("report-programme-projects");
    writing.table(name.clone(), grid(text, &name, &of_programme::projects(design, text)));
}

/// What the TAB is, what is expected, and how often the cost stays within it.
fn sentences(of: &Of, writing: &mut Writing) {
    let (design, text) = (of.design(), of.text());
    let language = text.language();
    if let Some(tab) = design.budget().tab() {
        writing.words(text.with("report-money-tab", [("tab", language.euro(tab).into())]));
        if let Some(staffel) = &design.money.staffel {
            // What everybody asks first: a tenth more.
            let says = text.worked(design, &Curve::of(staffel, tab), Euro::round(tab.to_f64() / 10.0)).join(" ");
            writing.words(text.with("report-money-tenth", [("says", says.into())]));
        }
    }
    let decided = Forecast::of(design, of.simulation(), Scene::Decided).filter(|_| !design.changes.list.is_empty());
    if let Some(it) = decided {
        writing.words(text.change_forecast(design, &it));
    }
    if let Some(simulation) = of.simulation() {
        let figures = simulation.figures();
        let values = [
            ("count", language.count(figures.outcomes).into()),
            ("cost", language.euro_short(figures.cost.mean).into()),
            ("within", language.share(1.0 - figures.over_tab).into()),
        ];
        writing.words(text.with("report-money-outcomes", values));
    }
    if of.whole() {
        writing.words(design.money.how.clone());
    }
}

fn curve(of: &Of, writing: &mut Writing) {
    let (design, text) = (of.design(), of.text());
    let Some(shown) = Shown::of(design).filter(|it| it.staffel.is_some() && of.measure.drawn) else { return };
    let height = if of.whole() { CURVE } else { CURVE_SHORT };
    let chart = money::chart(&shown, of.simulation(), text, Asked { width: WIDTH, height, held: None });
    let picture = Picture { width: chart.width, height: chart.height, items: chart.items, spots: Vec::new() };
    writing.heading(of.t("curve-title"));
    let says = text.with("report-curve-says", [("tab", text.language().euro(shown.tab).into())]);
    writing.0.push(Block::Figure(Figure { picture, says, most: if of.whole() { 0.4 } else { 0.28 }, sheet: false }));
}

/// From the staffel to each party's result: as a picture in the whole report, and as a table.
fn bridge(of: &Of, writing: &mut Writing, bridge: &Bridge) {
    let text = of.text();
    writing.heading(of.t("bridge-title"));
    if of.whole() {
        let drawn = money::waterfall(bridge, text, WIDTH, &Side::ALL);
        let picture = Picture { width: WIDTH, height: drawn.height, items: drawn.items, spots: Vec::new() };
        writing.0.push(Block::Figure(Figure { picture, says: of.t("report-bridge-says"), most: 0.36, sheet: false }));
    }
    let written = Written::of(bridge);
    let mut columns = vec![(of.t("bridge-party"), Column::Left)];
    columns.extend(Step::ALL.map(|it| (of.t(step_key(it)), Column::Right)));
    let row = |name: String, shown: Steps| {
        std::iter::once(name).chain(Step::ALL.map(|it| written.signed(text, shown.of(it)))).collect::<Vec<_>>()
    };
    let (mut rows, mut together) = (Vec::new(), Steps::default());
    for it in &bridge.sides {
        let shown = written.rounded(&it.steps);
        together = together.and(shown);
        rows.push(row(text.side(it.side), shown));
        for partner in &it.partners {
            let share = text.language().share_exact(partner.share);
            let name = text.with("bridge-partner", [("name", (&partner.name).into()), ("share", share.into())]);
            rows.push(row(name, written.rounded(&partner.steps)));
        }
    }
    // Of what is shown, so that the columns add up as well.
    rows.push(row(of.t("bridge-together"), together));
    if let Some(mut grid) = plain(&of.t("bridge-title"), &columns, rows) {
        if let Some(last) = grid.rows.last_mut() {
            last.strong = true;
        }
        writing.0.push(Block::Table(grid));
    }
    let values = [("unit", written.unit.caption(text).into()), ("when", money::when(text, bridge).into())];
    writing.quiet(text.with("bridge-unit", values));
}

/// The worked examples: each in the sentences that stand beside it on the screen.
fn worked(of: &Of, writing: &mut Writing) {
    let (design, text) = (of.design(), of.text());
    let (Some(staffel), Some(tab)) = (&design.money.staffel, design.budget().tab()) else { return };
    if design.money.examples.is_empty() {
        return;
    }
    let curve = Curve::of(staffel, tab);
    writing.heading(of.t("worked-title"));
    let line = |it: &crate::design::money::WorkedExample| {
        let says = text.worked(design, &curve, it.setback).join(" ");
        if it.title.is_empty() { says } else { format!("{}: {says}", it.title) }
    };
    writing.list(design.money.examples.iter().map(line).collect(), false);
}

/// By which draws anybody gets the same.
fn assumptions(of: &Of) -> String {
    let Some(simulation) = of.simulation() else { return String::new() };
    let text = of.text();
    let seed = simulation.draws().seed.map_or_else(|| of.t("simulate-own-seed"), |it| it.to_string());
    let count = text.language().count(simulation.figures().outcomes);
    text.with("report-assumptions", [("count", count.into()), ("seed", seed.into())])
}
