//! Risks: the heaviest for the board, the whole register with its measures, and where they lie.

use std::cmp::Ordering;

use crate::app::import::holder_name;
use crate::app::tables::risks as tables;
use crate::design::risks::Risk;
use crate::report::cells::{Writing, grid, plain};
use crate::report::document::{Block, Grid, Side};
use crate::report::parts::of::Of;

/// The risks and opportunities, those with the largest value first; then those without one.
fn heaviest_first<'a>(of: &Of<'a>) -> Vec<&'a Risk> {
    let mut all: Vec<&Risk> = of.design().risks.list.iter().collect();
    let value = |it: &Risk| it.expected().map(f64::abs);
    all.sort_by(|a, b| match (value(a), value(b)) {
        (Some(a), Some(b)) => b.total_cmp(&a),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    });
    all
}

/// Probability, impact and value of a risk as its row of the register says them.
fn numbers(of: &Of, it: &Risk) -> [String; 3] {
    let language = of.text().language();
    let probability = it.probability.map(|it| language.share(it)).unwrap_or_default();
    let impact = it.impact.map(|it| language.points(it)).unwrap_or_default();
    let gain = if it.is_opportunity() { -1.0 } else { 1.0 };
    let expected = it.expected().map(|value| language.table_millions(value.abs() * gain, false)).unwrap_or_default();
    [probability, impact, expected]
}

/// The heaviest.
pub(super) fn heaviest(of: &Of) -> Vec<Block> {
    let (design, text) = (of.design(), of.text());
    let mut writing = Writing::default();
    let all = heaviest_first(of);
    if all.is_empty() {
        return writing.0;
    }
    let rows = all.iter().take(of.measure.risks).map(|it| {
        let [probability, impact, expected] = numbers(of, it);
        vec![it.title.clone(), text.place(design, it.allocation), probability, impact, expected]
    });
    let name = of.t("report-part-risks");
    if let Some(grid) =
        plain(&name, &columns(of, &["title", "place", "probability", "impact", "expected"]), rows.collect())
    {
        writing.0.push(Block::Table(grid));
    }
    let more = all.len().saturating_sub(of.measure.risks);
    if more > 0 {
        writing.quiet(text.with("report-more", [("count", more.into())]));
    }
    writing.0
}

fn columns(of: &Of, keys: &[&str]) -> Vec<(String, Side)> {
    let side =
        |it: &str| if matches!(it, "probability" | "impact" | "expected" | "price") { Side::Right } else { Side::Left };
    keys.iter().map(|it| (of.t(&format!("risks-column-{it}")), side(it))).collect()
}

/// The whole register: the heaviest first, and where the rest stands where there are too many for paper.
pub(super) fn register(of: &Of) -> Vec<Block> {
    let (design, text) = (of.design(), of.text());
    let mut writing = Writing::default();
    let all = heaviest_first(of);
    if all.is_empty() {
        return writing.0;
    }
    let exposure = &of.insight().exposure;
    let name = of.t("exposure-tab");
    let where_it_lies = tables::exposure(design, text, exposure, &[crate::design::exposure::Dimension::Place]);
    let more = all.len().saturating_sub(of.measure.risks);
    if more > 0 {
        let values =
            [("shown", text.language().count(of.measure.risks).into()), ("left", text.language().count(more).into())];
        writing.words(text.with("report-register-cut", values));
    }
    writing.table(name.clone(), crate::report::cells::some(text, &name, &where_it_lies, &[1, 2, 3, 4, 5, 7]));
    let shown = &all[..all.len().min(of.measure.risks)];
    writing.heading(of.t("tables-register"));
    if let Some(grid) = rows(of, shown) {
        writing.0.push(Block::Table(grid));
    }
    measures(of, shown, &mut writing);
    let name = of.t("report-paying");
    let paying = tables::paying(design, text, exposure);
    writing.cut(text, name.clone(), grid(text, &name, &paying), 40);
    writing.0
}

fn rows(of: &Of, all: &[&Risk]) -> Option<Grid> {
    let (design, text) = (of.design(), of.text());
    let row = |it: &&Risk| {
        let [probability, impact, expected] = numbers(of, it);
        let said = [it.description.trim(), it.reason.trim()].into_iter().filter(|it| !it.is_empty());
        let said = said.collect::<Vec<_>>().join(" ");
        let says = [it.title.trim(), said.as_str()].into_iter().filter(|it| !it.is_empty());
        let place = match it.party.and_then(|it| design.party(it)) {
            Some(party) => format!("{}\n{}", text.place(design, it.allocation), text.party(party)),
            None => text.place(design, it.allocation),
        };
        let holder = it.holder.and_then(|it| holder_name(design, text, it)).unwrap_or_default();
        let price = it.price.map(|it| text.language().table_millions(it.to_f64(), false)).unwrap_or_default();
        let place = if holder.is_empty() { place } else { format!("{place}\n{holder}") };
        vec![says.collect::<Vec<_>>().join("\n"), place, probability, impact, expected, price]
    };
    let keys = ["title", "place", "probability", "impact", "expected", "price"];
    let mut columns = columns(of, &keys);
    columns[1].0 = format!("{}, {}", columns[1].0, of.t("risks-column-holder").to_lowercase());
    plain(&of.t("tables-register"), &columns, all.iter().map(row).collect())
}

/// The measures of what is shown.
fn measures(of: &Of, all: &[&Risk], writing: &mut Writing) {
    let text = of.text();
    let language = text.language();
    let columns = [
        (of.t("tables-measure"), Side::Left),
        (of.t("risks-column-title"), Side::Left),
        (text.with("tables-in-euro", [("name", of.t("tables-cost").into())]), Side::Right),
        (of.t("risks-form-measure-planned"), Side::Left),
    ];
    let row = |risk: &Risk, it: &crate::design::risks::Measure| {
        let cost = crate::report::cells::written(&it.cost.into(), language);
        vec![it.title.clone(), risk.title.clone(), cost, of.t(if it.planned { "tables-yes" } else { "tables-no" })]
    };
    let rows = all.iter().flat_map(|risk| risk.measures.iter().map(|it| row(risk, it))).collect();
    let name = of.t("risks-column-measures");
    writing.cut(text, name.clone(), plain(&name, &columns, rows), of.measure.rows);
}
