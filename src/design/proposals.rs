//! The usual mandates as a proposal: who would decide on the usual subjects, up to amounts in proportion to the TAB.
//!
//! A proposal is to talk about; it counts as a mandate only once the board has confirmed it. The shares of the TAB are ours,
//! near those of the cases (`assets/catalogue/mandates.ron`).

use crate::design::bovenkant::{Mandate, RoleKind};
use crate::design::catalogue::{Catalogue, MandateLevel};
use crate::design::document::Design;
use crate::design::euro::Euro;
use crate::design::id::SubjectId;

/// Who would decide on a subject, between two amounts in euro.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The name of the subject, or its entry in the catalogue until the text knows what it is called.
    pub subject: String,
    /// Who decides.
    pub who: RoleKind,
    /// With whom; nobody means alone.
    pub with: Vec<RoleKind>,
    /// Up to this amount in euro; none: without limit.
    pub up_to: Option<Euro>,
}

impl Design {
    /// The usual mandates for this form and the TAB of now, the lowest of a subject first.
    pub fn proposals(&self, catalogue: &Catalogue) -> Vec<Proposal> {
        let tab = self.budget().tab().filter(|it| *it > Euro::ZERO);
        let entries = catalogue.mandates.iter().filter(|it| it.forms.contains(&self.form));
        let of = |subject: &str, level: &MandateLevel, up_to: Option<Euro>| Proposal {
            subject: subject.to_owned(),
            who: level.who,
            with: level.with.clone(),
            up_to,
        };
        entries
            .flat_map(|entry| match tab {
                Some(tab) if !entry.levels.is_empty() => entry
                    .levels
                    .iter()
                    .map(|it| of(&entry.subject, it, it.share.map(|share| round_limit(tab.to_f64() * share))))
                    .collect(),
                _ => vec![of(&entry.subject, &entry.whole, None)],
            })
            .collect()
    }

    /// The mandates that are still a proposal.
    pub fn proposed(&self) -> impl Iterator<Item = &Mandate> {
        self.bovenkant.mandates.iter().filter(|it| it.proposed)
    }

    /// The subjects of mandates that are still a proposal, each once, in the order of the table.
    pub fn proposed_on(&self) -> Vec<SubjectId> {
        let subjects = self.bovenkant.subjects.iter().map(|it| it.id);
        subjects.filter(|id| self.proposed().any(|it| it.subject == *id)).collect()
    }
}

/// The nearest limit that people would agree on: 1, 2 or 5 with zeros, at least € 1.000.
fn round_limit(euro: f64) -> Euro {
    let euro = euro.max(1_000.0);
    let unit = 10_f64.powf(euro.log10().floor());
    // Nearest by proportion: a limit twice as high is as far as one half as high.
    let steps = [1.0, 2.0, 5.0, 10.0];
    let far = |it: f64| (euro / unit / it).ln().abs();
    let step = steps.into_iter().min_by(|a, b| far(*a).total_cmp(&far(*b))).unwrap_or(1.0);
    Euro::round(step * unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_a_round_amount_near_the_share() {
        let limit = |euro| round_limit(euro).to_f64();
        assert_eq!(limit(416_000.0), 500_000.0);
        assert_eq!(limit(300_000.0), 200_000.0);
        assert_eq!(limit(41_600.0), 50_000.0);
        assert_eq!(limit(1_664_000.0), 2_000_000.0);
        assert_eq!(limit(80_000.0), 100_000.0);
        assert_eq!((limit(12.0), limit(1_000.0)), (1_000.0, 1_000.0));
    }
}
