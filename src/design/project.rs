//! The project that the alliance is for: what is built, and how far it is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::omitted::is_default;
use crate::design::phases::{Phase, PhaseOrder};

/// What is being built.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Work {
    /// Railway.
    Railway,
    /// Dike.
    Dike,
    /// Tunnel.
    Tunnel,
    /// Road.
    Road,
    /// A lock, or a bridge.
    LockOrBridge,
    /// A station.
    Station,
    /// Cables and pipes.
    CablesAndPipes,
    /// Anything else.
    #[default]
    Other,
}

impl Work {
    /// Every kind of work.
    pub const ALL: [Self; 8] = [
        Self::Railway,
        Self::Dike,
        Self::Tunnel,
        Self::Road,
        Self::LockOrBridge,
        Self::Station,
        Self::CablesAndPipes,
        Self::Other,
    ];
}

/// The project that the alliance is for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// What it is, where, how large: a few sentences.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: String,
    /// What is being built.
    #[serde(default, skip_serializing_if = "is_default")]
    pub work: Work,
    /// The phase that the project is in now.
    pub phase: Phase,
    /// The order of its phases where it is another than the form's usual one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub order: Option<PhaseOrder>,
}
