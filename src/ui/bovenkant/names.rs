//! The roles with their names, in their order: what the drop-downs of this section choose from.

use crate::design::id::RoleId;

/// The roles with their names.
pub(crate) type Names = Vec<(RoleId, String)>;
