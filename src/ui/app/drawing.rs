//! A picture or another file that is drawn and written off the screen's thread, until it is known what came of it.

use std::path::PathBuf;

use crate::app::errors::ErrorText;
use crate::ui::kit::reading::Reading;

/// What came of a picture: saved, with what there is to know of it; or why not.
pub(super) type Drawn = Result<Option<ErrorText>, ErrorText>;

/// A picture that is being drawn.
pub(crate) struct Drawing {
    pub(super) path: PathBuf,
    /// What is said once it is there.
    pub(super) saved: &'static str,
    pub(super) drawn: Reading<Drawn>,
}
