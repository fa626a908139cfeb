//! The sheets of what goes out: each with a name, a name for a file, and its table.

use jiff::civil::Date;

use crate::app::export::what::What;
use crate::app::import;
use crate::app::insight::Insight;
use crate::app::tables::{
    bovenkant, changes, collaboration, curve, figures, forms, life, money, principles, register, roles, signals,
};
use crate::app::tables::{surroundings, team};
use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::risks::Risk;
use crate::text::Text;
use crate::text::table::{Cell, Table};

/// A design as it goes out.
#[derive(Clone, Copy)]
pub struct Outgoing<'a> {
    /// The design.
    pub design: &'a Design,
    /// What the program says of it.
    pub insight: &'a Insight,
    /// What can be chosen in a design.
    pub catalogue: &'a Catalogue,
    /// The language.
    pub text: &'a Text,
    /// The name of its file, where it has one.
    pub file: Option<&'a str>,
    /// The day on which it goes out; none where the clock is not known.
    pub on: Option<Date>,
}

/// A table with its names.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What it is called in a language: at most 31 characters, as Excel asks.
    pub name: String,
    /// What a file with it is called.
    pub key: &'static str,
    /// The table.
    pub table: Table,
}

/// The sheets of some parts, in the order in which they were asked for. What is empty goes out as its headings.
pub fn sheets(what: &[What], of: &Outgoing) -> Vec<Sheet> {
    what.iter().flat_map(|it| part(*it, of)).collect()
}

fn part(what: What, of: &Outgoing) -> Vec<Sheet> {
    let Outgoing { design, insight, catalogue, text, .. } = *of;
    let sheet = |key: &'static str, table| Sheet { name: text.get(&format!("export-sheet-{key}")), key, table };
    match what {
        What::Register => {
            let risks: Vec<&Risk> = design.risks.list.iter().collect();
            vec![sheet("register", import::sheet(design, text, &risks))]
        }
        What::Measures => {
            vec![
                sheet("expected", register::expected(design, text)),
                sheet("measures", register::measures(design, text)),
            ]
        }
        What::Team => vec![sheet("team", team::board(design, text)), sheet("parties", team::parties(design, text))],
        What::Roles => vec![sheet("roles", roles::roles(design, text))],
        What::Mandates => vec![sheet("mandates", bovenkant::mandates(design, text))],
        What::Ladder => vec![sheet("ladder", bovenkant::ladder(design, text))],
        What::Principles => vec![sheet("principles", principles::principles(design, catalogue, text))],
        What::Staffel => {
            let points = curve::points(design, text).map(|it| sheet("curve", it));
            std::iter::once(sheet("staffel", money::staffel(design, text))).chain(points).collect()
        }
        What::Figures => {
            let Some(simulation) = &insight.simulation else { return vec![sheet("figures", drawn(of))] };
            let mut numbers = figures::key_numbers(text, simulation, None);
            // By what it was drawn stands above what it comes to.
            let width = numbers.heading.len();
            let rows = drawn(of).rows.into_iter().map(|mut it| {
                it.resize(width, Cell::Empty);
                it
            });
            numbers.rows.splice(0..0, rows);
            let percentiles = figures::percentiles(design, text, simulation.figures(), None);
            vec![sheet("figures", numbers), sheet("percentiles", percentiles)]
        }
        What::Signals => vec![sheet("signals", signals::signals(design, insight, text))],
        What::Arrangements => vec![sheet("arrangements", team::arrangements(design, text))],
        What::Forms => {
            vec![sheet("forms", forms::forms(design, text)), sheet("course", collaboration::course(design, text))]
        }
        What::Stakeholders => vec![sheet("stakeholders", surroundings::stakeholders(design, text))],
        What::Changes => vec![
            sheet("changes", changes::changes(design, text)),
            sheet("forecast", changes::forecast(design, insight.simulation.as_ref(), text)),
        ],
        What::Calendar => vec![sheet("calendar", life::days(design, of.on, text))],
    }
}

/// Of which draws the figures are, and on which day: with these anybody gets the same.
fn drawn(of: &Outgoing) -> Table {
    let text = of.text;
    let mut table = Table::new(["tables-key-number", "tables-value"].map(|it| text.get(it)));
    let mut row = |key: &str, value: Cell| table.row([text.get(key).into(), value]);
    row("export-date", of.on.into());
    match &of.insight.simulation {
        None => row("export-not-drawn", Cell::Empty),
        Some(simulation) => {
            // A seed may be more than a spreadsheet's number holds.
            let seed = simulation.draws().seed.map(|it| it.to_string());
            row("export-seed", seed.unwrap_or_else(|| text.get("simulate-own-seed")).into());
        }
    }
    table
}
