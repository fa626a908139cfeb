//! What the screen shows of a register, worked out once per answer: a large one off the screen's thread.

use std::sync::Arc;

use egui::Context;

use crate::files::sheets::Watch;
use crate::ui::cx::Cx;
use crate::ui::import::found::Found;
use crate::ui::import::job::{Job, Key};
use crate::ui::import::state::Import;
use crate::ui::import::work::{Input, Of, Output};
use crate::ui::kit::kept::Kept;

/// The sheet as it is read now; none: it is still being read.
pub(super) fn found(ctx: &Context, cx: &Cx, import: &mut Import) -> Option<Arc<Found>> {
    if let Some(found) = known(cx, import) {
        return Some(found);
    }
    let key = key(cx, import);
    let mut failed = false;
    // One that is about what is not asked any more is dropped.
    if let Some(job) = import.working.take().filter(|it| it.key == key) {
        match job.answered() {
            Some(Some(output)) => return Some(take(cx, import, output)),
            Some(None) => failed = true,
            None => {
                import.working = Some(job);
                return None;
            }
        }
    }
    let input = input(cx, import);
    if failed || input.is_small() {
        let words = import.words(cx);
        let output = input.read(&words, cx.text, &Watch::default()).ok()?;
        return Some(take(cx, import, output));
    }
    import.working = Some(Job::start(ctx, key, input));
    None
}

/// Stops what is being read, and goes back to what stood there before. Returns whether nothing did.
pub(super) fn stop(cx: &Cx, import: &mut Import) -> bool {
    import.working = None;
    !import.settle_back() || known(cx, import).is_none()
}

fn known(cx: &Cx, import: &mut Import) -> Option<Arc<Found>> {
    let question = (import.at, import.sheets.get(import.at)?.version);
    let is = import.looked && import.taken().is_looked_at() && import.found.is_known(cx, &question);
    if is { import.found.last(cx) } else { None }
}

fn key(cx: &Cx, import: &Import) -> Key {
    let of = import.looked.then(|| (import.at, import.taken().version));
    Key { of, design: cx.session.snapshot(), language: cx.text.language() }
}

fn input(cx: &Cx, import: &Import) -> Input {
    let of = if import.looked {
        let taken = import.taken();
        let (mapping, answers) = (taken.mapping.clone(), taken.answers.clone());
        Of::One { at: import.at, mapping: mapping.map(Box::new), anew: taken.anew.clone(), answers }
    } else {
        Of::All
    };
    Input { book: Arc::clone(&import.book), design: cx.session.snapshot(), memory: import.memory.clone(), of }
}

/// Takes in what was read.
fn take(cx: &Cx, import: &mut Import, output: Output) -> Arc<Found> {
    let Output { at, looked, found } = output;
    import.take_looked(at, looked);
    let question = (at, import.taken().version);
    let found = import.found.get(cx, question, || found);
    for (column, names) in &found.reading.classes {
        import.propose(found.is_of_impact(*column), names);
    }
    import.settle();
    import.lines = Kept::default();
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
