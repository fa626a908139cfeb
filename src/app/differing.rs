//! In what the design that stands in a file now differs from the one that was opened: shown where one is asked what to do.

use std::path::Path;

use crate::app::sources::Open;
use crate::compare::Comparison;
use crate::files::save;
use crate::text::Text;
use crate::text::compare::{Beside, sign};

/// How many differences are named; the others are counted.
const NAMED: usize = 6;

/// In what a file differs, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differs {
    /// What the lines are, or why there are none.
    pub title: String,
    /// The differences.
    pub lines: Vec<String>,
    /// Whether it can be merged with the open design: it is the same one.
    pub mergeable: bool,
}

impl Differs {
    /// Of what stands in a file now.
    pub fn of(file: &Path, open: &Open, text: &Text) -> Self {
        let design = match save::open(file) {
            Ok(design) => design,
            Err(error) => return Self { title: text.open_error(&error).title, ..Self::default() },
        };
        if design.id != open.now.id {
            let title = text.with("dialog-changed-other", [("name", (&design.name).into())]);
            return Self { title, ..Self::default() };
        }
        let was = open.saved.as_ref().unwrap_or(&open.now);
        let comparison = Comparison::of(was, &design);
        let of = Beside { a: was, b: &design, comparison: &comparison };
        let all = &comparison.differences;
        if all.is_empty() {
            return Self { title: text.get("dialog-changed-same"), lines: Vec::new(), mergeable: true };
        }
        let line = |it| {
            let words = text.difference(it, of);
            format!("{} {}", sign(words.mark), words.line())
        };
        let mut lines: Vec<String> = all.iter().take(NAMED).map(line).collect();
        if all.len() > NAMED {
            lines.push(text.with("dialog-changed-more", [("count", (all.len() - NAMED).into())]));
        }
        Self { title: text.get("dialog-changed-differs"), lines, mergeable: true }
    }
}
