//! The bovenkant: roles with what they are and are not for, mandates, the ladder, walked cases.

use crate::app::tables::bovenkant as tables;
use crate::app::tables::case::{Case, Told};
use crate::app::tables::roles;
use crate::picture::bovenkant;
use crate::report::cells::{Writing, grid, plain, some};
use crate::report::document::{Block, Figure, Grid, Side};
use crate::report::parts::of::Of;
use crate::report::parts::people;

pub(super) fn bovenkant(of: &Of) -> Vec<Block> {
    let (design, text) = (of.design(), of.text());
    let top = &design.bovenkant;
    let mut writing = Writing::default();
    if top.roles.is_empty() && top.subjects.is_empty() {
        return writing.0;
    }
    if of.whole() && !top.roles.is_empty() {
        let picture = bovenkant::bare(design, &of.insight().signals, text);
        let says = text.with("report-bovenkant-says", [("count", top.roles.len().into())]);
        writing.0.push(Block::Figure(Figure { picture, says, most: 0.62, sheet: false }));
    }
    let table = roles::roles(design, text);
    let name = of.t("report-roles");
    // Role, who holds it, for, not for; in the whole report its kind, hats, tasks and reason too.
    let keep: &[usize] = if of.whole() { &[0, 3, 4, 5, 6, 8] } else { &[0, 3, 4, 5] };
    writing.cut(text, name.clone(), some(text, &name, &table, keep), of.measure.roles);
    let name = of.t("report-mandates");
    writing.cut(text, name.clone(), mandates(of), of.measure.rows);
    if let Some(rule) = top.decision_rule {
        writing.quiet(text.with("report-decides", [("rule", text.word(rule).into())]));
    }
    let name = of.t("report-ladder");
    writing.cut(text, name.clone(), grid(text, &name, &tables::ladder(design, text)), of.measure.rows);
    if let Some(deadlock) = &top.deadlock {
        let who = deadlock.role.and_then(|it| top.role(it)).map(|it| text.role_of(design, it));
        let says = [Some(text.word(deadlock.kind)), who, Some(deadlock.text.clone())];
        let says: Vec<String> = says.into_iter().flatten().filter(|it| !it.is_empty()).collect();
        writing.quiet(text.with("report-deadlock", [("how", says.join(", ").into())]));
    }
    if top.deadlock.is_none() && !top.ladder.is_empty() {
        writing.quiet(of.t("report-deadlock-none"));
    }
    if of.whole() {
        cases(of, &mut writing);
    } else {
        people::sides(of, &mut writing);
    }
    writing.0
}

/// Who decides on what: a row for each band of a subject, so that it reads on paper however many bands there are.
fn mandates(of: &Of) -> Option<Grid> {
    let (design, text) = (of.design(), of.text());
    let top = &design.bovenkant;
    let columns = [of.t("table-subject"), of.t("tables-amount"), of.t("tables-who")].map(|it| (it, Side::Left));
    let mut rows = Vec::new();
    for subject in &top.subjects {
        for (nth, band) in top.bands_on(subject).into_iter().enumerate() {
            let name = if nth == 0 { subject.name.clone() } else { String::new() };
            rows.push(vec![name, tables::band_words(text, band), tables::decides(design, text, subject, band).0]);
        }
    }
    plain(&of.t("report-mandates"), &columns, rows)
}

/// The cases that were walked: each with its path, step by step.
fn cases(of: &Of, writing: &mut Writing) {
    let (design, text) = (of.design(), of.text());
    let name = of.t("report-cases");
    writing.table(name.clone(), grid(text, &name, &tables::cases(design, text)));
    for it in &design.bovenkant.cases {
        let told = Told { design, text, case: Case::from(it) };
        let path = design.walk(it.subject, it.amount);
        writing.words(text.with("report-case", [("title", (&it.title).into())]));
        writing.list((0..path.len()).map(|nth| told.sentence(&path, nth)).collect(), true);
    }
}
