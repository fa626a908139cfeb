//! A choice weighed in three layers: the project, client and contractor, surroundings and society (ES Bijlage Belangen).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::id::WeighingId;
use crate::design::omitted::is_default;

/// A layer in which a choice is weighed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Layer {
    /// What it means for the project.
    Project,
    /// What it means for client and contractor.
    Partners,
    /// What it means for surroundings and society.
    Society,
}

impl Layer {
    /// The three, in the order of the source.
    pub const ALL: [Self; 3] = [Self::Project, Self::Partners, Self::Society];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Project => "layer-project",
            Self::Partners => "layer-partners",
            Self::Society => "layer-society",
        }
    }
}

/// What a choice does in a layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Verdict {
    /// It helps.
    Helps,
    /// It makes no difference.
    Even,
    /// It costs something.
    Costs,
}

impl Verdict {
    /// The three, in the order in which a click goes through them.
    pub const ALL: [Self; 3] = [Self::Helps, Self::Even, Self::Costs];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Helps => "verdict-helps",
            Self::Even => "verdict-even",
            Self::Costs => "verdict-costs",
        }
    }
}

/// How a choice was weighed in one layer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Weighed {
    /// What it does; none: not weighed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub verdict: Option<Verdict>,
    /// In a few words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
}

/// A choice and how it was weighed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Weighing {
    /// Its id.
    pub id: WeighingId,
    /// The choice.
    pub what: String,
    /// For the project.
    #[serde(default, skip_serializing_if = "is_default")]
    pub project: Weighed,
    /// For client and contractor.
    #[serde(default, skip_serializing_if = "is_default")]
    pub partners: Weighed,
    /// For surroundings and society.
    #[serde(default, skip_serializing_if = "is_default")]
    pub society: Weighed,
    /// What was chosen.
    #[serde(default, skip_serializing_if = "is_default")]
    pub outcome: String,
    /// Who sees to it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub guard: String,
}

impl Weighing {
    /// A choice that nobody weighed yet.
    pub fn new(id: WeighingId, what: impl Into<String>) -> Self {
        let (project, partners, society) = (Weighed::default(), Weighed::default(), Weighed::default());
        Self { id, what: what.into(), project, partners, society, outcome: String::new(), guard: String::new() }
    }

    /// How it was weighed in a layer.
    pub const fn layer(&self, layer: Layer) -> &Weighed {
        match layer {
            Layer::Project => &self.project,
            Layer::Partners => &self.partners,
            Layer::Society => &self.society,
        }
    }

    /// The same, to change.
    pub(in crate::design) const fn layer_mut(&mut self, layer: Layer) -> &mut Weighed {
        match layer {
            Layer::Project => &mut self.project,
            Layer::Partners => &mut self.partners,
            Layer::Society => &mut self.society,
        }
    }

    /// The layers in which it was not weighed.
    pub fn lacking(&self) -> impl Iterator<Item = Layer> {
        Layer::ALL.into_iter().filter(|it| self.layer(*it).verdict.is_none())
    }

    /// Whether somebody began to weigh it: in a layer, or with an outcome.
    pub fn is_begun(&self) -> bool {
        self.lacking().count() < Layer::ALL.len() || !self.outcome.trim().is_empty()
    }
}
