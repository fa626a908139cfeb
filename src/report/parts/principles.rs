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
    let heading: Vec<String> = table.heading.iter().take(7).cloned().collect();
    // Number, name, asks, behaviours, in the contract, outward, exceptions; who signed stands under it.
    let rows = table.rows.iter().map(|row| row.iter().take(7).cloned().collect::<Vec<Cell>>());
    let mut shown = Table { heading, rows: rows.collect() };
    if !of.whole() {
        for row in &mut shown.rows {
            row.truncate(3);
        }
        shown.heading.truncate(3);
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
