//! What a part of the section asks the section for.

use crate::design::id::KeyMomentId;
use crate::ui::collaboration::tab::Tab;

/// What a part of the section asks for.
pub(super) enum Wish {
    /// To fill in forms about a moment.
    Fill(KeyMomentId),
    /// To look at a moment's spider.
    Look(KeyMomentId),
    /// To turn to a part.
    Turn(Tab),
}
