//! What of the dossier is shown: words, and what a risk has to have or lack.

use crate::design::phases::Phase;
use crate::design::register::Status;
use crate::design::risks::{Allocation, Lens, ManagedBy, Nature, Risk, RiskHolder};
use crate::design::tags;

/// What rows must have to be shown. In a double option the inner none is 'without one'.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Filter {
    /// Words that a title, description or label must have.
    pub words: String,
    /// The one place.
    pub place: Option<Allocation>,
    /// The one lens.
    pub lens: Option<Option<Lens>>,
    /// The one phase.
    pub phase: Option<Option<Phase>>,
    /// The one holder.
    pub holder: Option<Option<RiskHolder>>,
    /// The side that can manage it best.
    pub side: Option<Option<ManagedBy>>,
    /// With or without probability and impact.
    pub estimated: Option<bool>,
    /// The one label.
    pub tag: Option<Option<String>>,
    /// Risks or opportunities alone.
    pub nature: Option<Nature>,
    /// How they stand.
    pub status: Option<Status>,
}

impl Filter {
    /// Whether it leaves anything out.
    pub(crate) fn is_set(&self) -> bool {
        !self.words.trim().is_empty() || Self { words: String::new(), ..self.clone() } != Self::default()
    }

    pub(crate) fn fits(&self, risk: &Risk, words: &str) -> bool {
        fn is<T: PartialEq>(wanted: Option<&T>, has: &T) -> bool {
            wanted.is_none_or(|it| it == has)
        }
        is(self.place.as_ref(), &risk.allocation)
            && is(self.nature.as_ref(), &risk.nature)
            && is(self.status.as_ref(), &risk.register.status)
            && is(self.lens.as_ref(), &risk.lens)
            && is(self.phase.as_ref(), &risk.phase)
            && self.holder.is_none_or(|it| it == risk.holder || it.is_some_and(|it| risk.register.with.contains(&it)))
            && is(self.side.as_ref(), &risk.managed_by)
            && self.estimated.is_none_or(|it| it != risk.lacks_value())
            && match &self.tag {
                None => true,
                Some(None) => risk.tags.is_empty(),
                Some(Some(tag)) => tags::has(&risk.tags, tag),
            }
            && (words.is_empty()
                || [&risk.title, &risk.description, &risk.register.number]
                    .into_iter()
                    .chain(&risk.tags)
                    .any(|it| it.to_lowercase().contains(words)))
    }
}
