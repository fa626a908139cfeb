//! What the screen shows of a register, worked out once per answer.

use std::sync::Arc;

use crate::app::import::{Plan, Reading};
use crate::ui::cx::Cx;
use crate::ui::import::checks;
use crate::ui::import::found::Found;
use crate::ui::import::state::Import;

/// The sheet as it is read now.
pub(super) fn found(cx: &Cx, import: &mut Import) -> Arc<Found> {
    let words = import.words(cx);
    let at = import.at;
    let (taken, sheet) = (&import.sheets[at], &import.book.sheets[at]);
    let found = import.found.get(cx, (at, taken.version), || {
        let mapping = taken.mapping.clone().unwrap_or_default();
        let reading = Reading::of(sheet, &mapping, &words, &taken.answers);
        let plan = Plan::of(cx.design(), &reading);
        let checks = checks::checks(cx, (sheet, import.book.encoding), &mapping, &reading, &plan);
        let edit = plan.edit(&taken.answers, &taken.choices, cx.today);
        let all_is_read = plan.is_plain() && reading.all_is_read(sheet, &mapping);
        Found::new((reading, plan), edit, checks, all_is_read)
    });
    for (column, names) in &found.reading.classes {
        import.propose(found.is_of_impact(*column), names);
    }
    import.latest = Some(Arc::clone(&found));
    found
}

/// The places in the sheet of the rows that the filter lets through; headings always.
pub(super) fn lines(cx: &Cx, import: &mut Import, found: &Found) -> Arc<Vec<usize>> {
    let (at, version, filter) = (import.at, import.taken().version, import.filter);
    import.lines.get(cx, (at, version, filter), || {
        let rows = found.reading.rows.iter().enumerate();
        rows.filter(|(_, row)| filter.is_none_or(|it| found.passes(row, it))).map(|it| it.0).collect()
    })
}
