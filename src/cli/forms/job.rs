//! What a command line asks of handing in forms.

use std::path::PathBuf;

use crate::cli::job::Format;
use crate::design::collaboration::Voice;

/// What is asked for.
pub struct HandingIn {
    /// The design.
    pub file: PathBuf,
    /// The spreadsheet; none: it tells what there is.
    pub sheet: Option<PathBuf>,
    /// The key moment, by its name or how that begins.
    pub moment: Option<String>,
    /// The name of a key moment that is made for it.
    pub new_moment: Option<String>,
    /// The group of forms that name none.
    pub group: Option<Voice>,
    /// Where the design goes; none: where it came from.
    pub out: Option<PathBuf>,
    /// The sheet, by its name.
    pub name: Option<String>,
    /// Whether rows that are no form are left out.
    pub skip: bool,
    /// Whether nothing is written.
    pub dry: bool,
    /// Text for people or JSON for programs.
    pub format: Format,
    /// The seed of the ids of what is new.
    pub seed: u64,
}
