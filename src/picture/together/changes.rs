//! The page of changes: how they are dealt with, the list with its sums, and what they do to the forecast.

use crate::design::Design;
use crate::design::changes::{Change, Effect, Scene, Sum};
use crate::design::euro::Euro;
use crate::finance::changes::Forecast;
use crate::finance::simulation::Simulation;
use crate::picture::parts::{Item, Picture};
use crate::picture::together::bars::{Bars, bars};
use crate::picture::together::paper::{Leaf, Paper};
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;
use crate::text::Text;

/// The widths of the columns, as shares.
const COLUMNS: [f32; 8] = [0.05, 0.27, 0.15, 0.12, 0.16, 0.09, 0.08, 0.08];

/// The page.
pub fn changes_page(design: &Design, simulation: Option<&Simulation>, text: &Text) -> Picture {
    let changes = &design.changes;
    let mut paper = Paper::new(design, text, (&text.get("section-changes"), Leaf::Own));
    paper.says(&text.changes_way(design));
    if !changes.way.raising.is_empty() {
        paper.says(&changes.way.raising);
    }
    if changes.list.is_empty() {
        paper.says(&text.get("changes-empty"));
        return paper.finish(text);
    }
    paper.heading(&text.get("changes-list"));
    let effects = [Effect::Budget, Effect::Result].map(|it| text.change_effect(design.form, it));
    let keys = ["changes-number", "changes-what", "changes-from", "changes-state", "changes-decides", "changes-due"];
    let heads: Vec<String> = keys.iter().map(|it| text.get(it)).chain(effects).collect();
    row(&mut paper, &heads, Weight::Semibold, Ink::Ink2);
    for it in &changes.list {
        paper.rule();
        row(&mut paper, &cells(design, text, it), Weight::Regular, Ink::Ink);
        if let Some(apart) = &it.apart {
            let step = text.change_step(design, it).unwrap_or_default();
            let says = [text.get("changes-apart"), apart.about.clone(), step];
            let says: Vec<String> = says.into_iter().filter(|it| !it.is_empty()).collect();
            paper.words(&says.join(" · "), size::SMALL, Weight::Regular, Ink::Ink2);
            paper.y += 3.0;
        }
    }
    paper.rule();
    sums(&mut paper, text, "changes-sum-decided", changes.sum(Scene::Decided), Weight::Semibold);
    sums(&mut paper, text, "changes-sum-open", changes.open(), Weight::Regular);
    let forecasts = Forecast::all(design, simulation);
    paper.heading(&text.get("changes-bars"));
    if forecasts.is_empty() {
        paper.says(&text.get("changes-bars-no-tab"));
        return paper.finish(text);
    }
    paper.says(&text.get("changes-bars-says"));
    let picture = bars(design, text, Bars { forecasts: &forecasts, held: None, width: paper.within() });
    let shift = [paper.left, paper.y + 4.0];
    let items = picture.items.into_iter().map(|it| Item { owner: None, art: it.art.moved(shift) });
    paper.canvas.items.extend(items);
    paper.y += picture.height + 10.0;
    for it in &forecasts {
        paper.says(&text.change_forecast(design, it));
    }
    paper.says(&text.get("changes-bars-counted"));
    paper.finish(text)
}

fn row(paper: &mut Paper, cells: &[String], weight: Weight, ink: Ink) {
    let cells: Vec<(&str, f32)> =
        cells.iter().zip(COLUMNS).map(|(it, share)| (it.as_str(), share * paper.within())).collect();
    paper.row(&cells, weight, ink);
}

fn cells(design: &Design, text: &Text, it: &Change) -> Vec<String> {
    let due = design.changes.due(it).map(|it| text.language().date(it)).unwrap_or_default();
    let amount = |effect| it.amount.filter(|_| it.effect == effect).map(|it| text.change_amount(it));
    let unknown = it.amount.is_none().then(|| text.get("changes-to-estimate"));
    vec![
        it.number.clone(),
        it.what.clone(),
        it.from.and_then(|it| text.element(design, it)).unwrap_or_default(),
        text.word(it.state),
        text.change_decider(design, it),
        due,
        amount(Effect::Budget).unwrap_or_default(),
        amount(Effect::Result).or(unknown).unwrap_or_default(),
    ]
}

/// A row with a sum.
fn sums(paper: &mut Paper, text: &Text, key: &str, sum: Sum, weight: Weight) {
    let shown = |it: Euro| text.change_amount(it);
    let mut cells = vec![String::new(); COLUMNS.len()];
    (cells[1], cells[6], cells[7]) = (text.get(key), shown(sum.budget), shown(sum.result));
    row(paper, &cells, weight, Ink::Ink);
}
