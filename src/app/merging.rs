//! A merge carried through: swept, settled, and held to what every file is held to.

use crate::compare::{Broken, Choices, Conflict, Merge, Side};
use crate::design::Design;
use crate::design::edit::Edit;
use crate::design::id::Ids;
use crate::files::format::{self, FormatError, WriteError};
use crate::text::Text;
use crate::text::compare::Merging;

/// Why there is no result.
#[derive(Debug, thiserror::Error)]
pub enum MergeError {
    /// What was put together is no design.
    #[error(transparent)]
    Broken(#[from] Broken),
    /// It has no text.
    #[error(transparent)]
    Unwritten(#[from] WriteError),
    /// It says things that cannot be.
    #[error(transparent)]
    Invalid(#[from] FormatError),
}

/// The result of a merge as it can be opened and saved: every reference stands, and it reads as a file. `sides` are the
/// designs that are merged: what is as one of them stays as that is.
pub fn merged(merge: &Merge, choices: &Choices, sides: [&Design; 2]) -> Result<Design, MergeError> {
    let mut design = merge.result(choices)?;
    if sides.iter().all(|it| **it != design) {
        // An edit that does nothing leaves a design swept and settled.
        Edit::Several(Vec::new()).apply(&mut design, &mut Ids::seeded(0));
    }
    let text = format::write(&design)?;
    Ok(format::read(&text)?)
}

impl Text {
    /// A conflict as lines for the command line: what it is of, why it is asked, and what begin and sides have.
    pub fn conflict_lines(&self, it: &Conflict, of: &Merging, names: [&str; 2]) -> Vec<String> {
        let words = self.conflict(it, of);
        let mut lines = vec![format!("{} ({})", words.name, words.of), format!("   {}", words.why)];
        let mut side = |name: &str, says: &[String]| lines.push(format!("   {name}: {}", says.join("; ")));
        side(names[0], &words.a);
        if !words.base.is_empty() {
            side(&self.get("compare-merge-was"), &words.base);
        }
        side(names[1], &words.b);
        lines
    }
}

/// The name of a side for programs.
pub const fn side_key(side: Side) -> &'static str {
    match side {
        Side::A => "a",
        Side::B => "b",
    }
}
