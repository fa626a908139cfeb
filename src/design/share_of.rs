//! The choice of whom the client's own people are a share of; what follows from it stands in `counted`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Of whom the client's own people are a share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum ShareOf {
    /// All but who builds.
    #[default]
    BesideBuilders,
    /// Everybody in the disciplines.
    Everybody,
}

impl ShareOf {
    /// Both, the usual one first.
    pub const ALL: [Self; 2] = [Self::BesideBuilders, Self::Everybody];
}
