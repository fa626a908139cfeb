//! The principles: what each asks, how it shows, and who signed or still has to.

use crate::app::tables::principles as tables;
use crate::report::cells::{Writing, grid, written};
use crate::report::document::{Block, Signing};
use crate::report::parts::of::Of;
use crate::text::table::{Cell, Table};

pub(super) fn principles(of: &Of) -> Vec<Block> {
    let (design, text) = (of.design(), of.text());
    let mut writing = Writing::default();
    if design.principles.chosen.is_empty() {
        return writing.0;
    }
    let table = tables::principles(design, of.asked.catalogue, text);
    // Number and name, what it asks, behaviours, where it holds; who signed stands under it.
    let holds = |row: &[Cell]| {
        let yes = text.get("tables-yes");
        let of = |nth: usize| row.get(nth).map(|it| written(it, text.language())).unwrap_or_default();
        let heading = |nth: usize| table.heading.get(nth).cloned().unwrap_or_default();
        let said = [4, 5].into_iter().filter(|nth| of(*nth) == yes).map(heading);
        let exceptions = Some(of(6)).filter(|it| !it.is_empty()).map(|it| format!("{}: {it}", heading(6)));
        said.chain(exceptions).collect::<Vec<_>>().join("\n")
    };
    let row = |row: &Vec<Cell>| {
        let of = |nth: usize| row.get(nth).map(|it| written(it, text.language())).unwrap_or_default();
        [format!("{}. {}", of(0), of(1)), of(2), of(3), holds(row)].map(Cell::Text).to_vec()
    };
    let heading = [1, 2, 3].map(|nth| table.heading.get(nth).cloned().unwrap_or_default());
    let heading = heading.into_iter().chain([of.t("report-principle-holds")]).collect();
    let mut shown = Table { heading, rows: table.rows.iter().map(row).collect() };
    if !of.whole() {
        for row in &mut shown.rows {
            row.truncate(2);
        }
        shown.heading.truncate(2);
    }
    let name = of.t("section-principles");
    if let Some(mut grid) = grid(text, &name, &shown) {
        let more = grid.rows.len().saturating_sub(of.measure.roles);
        grid.rows.truncate(of.measure.roles);
        writing.0.push(Block::Table(grid));
        if more > 0 {
            writing.quiet(text.with("report-more", [("count", more.into())]));
        }
    }
    signed(of, &mut writing);
    writing.0
}

/// A line for each party: who signed how many and when, or where it signs.
fn signed(of: &Of, writing: &mut Writing) {
    let (design, text) = (of.design(), of.text());
    let chosen = &design.principles.chosen;
    let line = |party: &crate::design::parties::Party| {
        let signatures: Vec<_> =
            chosen.iter().flat_map(|it| &it.signatures).filter(|it| it.party == party.id).collect();
        let last = signatures.iter().max_by_key(|it| it.on);
        let signed = last.map(|it| {
            let day = written(&it.on.into(), text.language());
            let parts = [it.name.clone(), day].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>();
            let values =
                [("who", parts.join(", ").into()), ("count", signatures.len().into()), ("all", chosen.len().into())];
            text.with("report-signed-by", values)
        });
        Signing { party: text.signatory(design, party), signed: signed.unwrap_or_default() }
    };
    let lines: Vec<Signing> = design.signatories().map(line).collect();
    if !lines.is_empty() {
        writing.heading(of.t("report-signatures"));
        writing.0.push(Block::Signatures(lines));
    }
}
