//! Who can carry a risk, by all that teams call them: both together, a side, a party by its name or the short of it.

use std::collections::HashMap;

use crate::app::import::headings;
use crate::design::Design;
use crate::design::id::PartyId;
use crate::design::parties::Party;
use crate::design::risks::Allocation;

/// Words for both together.
const BOTH: &[&str] = &[
    "alliantie",
    "alliance",
    "beide",
    "beiden",
    "both",
    "samen",
    "gezamenlijk",
    "gedeeld",
    "shared",
    "joint",
    "jointly",
    "together",
    "50 50",
    "fifty fifty",
    "half half",
];

/// Words of which the first letters stand for no party in particular.
const KINDS: &[&str] = &[
    "gemeente",
    "provincie",
    "waterschap",
    "hoogheemraadschap",
    "ministerie",
    "combinatie",
    "bouwcombinatie",
    "consortium",
    "aannemer",
    "bouw",
    "stichting",
    "vereniging",
    "bedrijf",
    "partij",
    "party",
    "contractor",
    "client",
    "de",
    "het",
    "the",
];

/// Short names that everybody knows.
const SHORT: &[(&str, &str)] = &[("rijkswaterstaat", "rws")];

/// The parties of a design by what they are called.
#[derive(Debug, Default)]
pub(super) struct Carriers {
    /// By name; none: the name is that of several.
    names: HashMap<String, Option<Carrier>>,
    /// By the name of an organisation behind one.
    parents: HashMap<String, Option<Carrier>>,
}

/// Where a risk lies that somebody carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Carrier {
    pub place: Allocation,
    /// The party; none: nobody in particular, or the only one of its side.
    pub party: Option<PartyId>,
}

impl From<Allocation> for Carrier {
    fn from(place: Allocation) -> Self {
        Self { place, party: None }
    }
}

impl Carriers {
    /// Those of a design.
    pub(super) fn of(design: &Design) -> Self {
        let mut all = Self::default();
        for party in &design.parties {
            let Some(side) = party.side() else { continue };
            let place = Allocation::Allocated(side);
            let carrier = Carrier { place, party: design.has_several(side).then_some(party.id) };
            for it in called(&party.name) {
                put(&mut all.names, it, carrier);
            }
            for it in behind(party) {
                put(&mut all.parents, it, carrier);
            }
        }
        all
    }

    /// The party that is called so.
    pub(super) fn party(&self, text: &str) -> Option<Carrier> {
        self.names.get(&headings::normal(text)).copied().flatten()
    }

    /// The party behind which an organisation of this name stands.
    pub(super) fn behind(&self, text: &str) -> Option<Carrier> {
        self.parents.get(&headings::normal(text)).copied().flatten()
    }
}

/// Whether a text says that both carry it together, without saying who.
pub(super) fn is_both(text: &str) -> bool {
    BOTH.contains(&headings::normal(text).as_str())
}

/// Where several that carry a risk make it lie: both sides share it; none where they are one, or one is none.
pub(super) fn together(text: &str, one: impl Fn(&str) -> Option<Allocation>) -> Option<Allocation> {
    let parted = [" en ", " and ", " - "].iter().fold(text.to_lowercase(), |text, it| text.replace(it, "/"));
    let parts = parted.split(['/', '+', '&', ',', ';', '-', '\n']).map(str::trim).filter(|it| !it.is_empty());
    let places: Option<Vec<Allocation>> = parts.map(one).collect();
    let places = places?;
    let (first, rest) = places.split_first()?;
    if rest.is_empty() {
        return None;
    }
    Some(if rest.iter().all(|it| it == first) { *first } else { Allocation::Shared })
}

fn put(names: &mut HashMap<String, Option<Carrier>>, name: String, carrier: Carrier) {
    let there = names.entry(name).or_insert(Some(carrier));
    if *there != Some(carrier) {
        *there = None;
    }
}

/// All that a name can be short for: `Rijkswaterstaat (RWS)`, its capitals, its first word.
fn called(name: &str) -> Vec<String> {
    let mut all = vec![headings::normal(name)];
    if let Some((before, within)) = name.split_once('(') {
        all.extend([before, within.trim_end().trim_end_matches(')')].map(headings::normal));
    }
    let words: Vec<&str> = name.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let capital = |it: &&str| it.starts_with(char::is_uppercase);
    let initials: String = words.iter().copied().filter(capital).filter_map(|it| it.chars().next()).collect();
    if initials.chars().count() > 1 {
        all.push(headings::normal(&initials));
    }
    // What is written in capitals is a short name itself.
    all.extend(
        words.iter().filter(|it| it.len() > 1 && it.chars().all(char::is_uppercase)).map(|it| headings::normal(it)),
    );
    let first = words.first().map(|it| headings::normal(it)).unwrap_or_default();
    if first.chars().count() > 2 && !KINDS.contains(&first.as_str()) {
        all.extend(SHORT.iter().filter(|it| it.0 == first).map(|it| it.1.to_owned()));
        all.push(first);
    }
    // `Gemeente Zwolle` is Zwolle too, with or without its short name behind it.
    let whole: Vec<String> = all.clone();
    all.extend(
        whole.iter().filter_map(|it| it.split_once(' ')).filter(|it| KINDS.contains(&it.0)).map(|it| it.1.to_owned()),
    );
    all.retain(|it| !it.is_empty());
    all.sort();
    all.dedup();
    all
}

fn behind(party: &Party) -> Vec<String> {
    party.parents.iter().flat_map(|it| called(&it.name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::form::Side;

    #[test]
    fn a_party_is_known_by_its_name_and_the_short_of_it() {
        let has = |name: &str, short: &str| called(name).contains(&short.to_owned());
        assert!(
            has("Rijkswaterstaat Midden-Nederland", "rws")
                && has("Rijkswaterstaat Midden-Nederland", "rijkswaterstaat")
        );
        assert!(has("Waterschap Rivierenland (WSRL)", "wsrl") && has("Waterschap Rivierenland (WSRL)", "rivierenland"));
        assert!(has("Van Hattum en Blankevoort", "vhb"));
        assert!(has("Combinatie BAM-Volker", "bam") && !has("Combinatie BAM-Volker", "combinatie"));
    }

    #[test]
    fn both_sides_share() {
        let place = |text: &str| match text {
            "og" => Some(Allocation::Allocated(Side::Client)),
            "on" => Some(Allocation::Allocated(Side::Contractor)),
            _ => None,
        };
        for text in ["OG/ON", "ON en OG", "og + on", "OG - ON", "OG & ON"] {
            assert_eq!(together(text, place), Some(Allocation::Shared), "{text}");
        }
        assert_eq!(together("OG/OG", place), Some(Allocation::Allocated(Side::Client)));
        assert_eq!((together("OG/Jan", place), together("OG", place)), (None, None));
        assert!(is_both("50/50") && is_both("50%-50%") && is_both("Beide") && !is_both("70/30"));
    }
}
