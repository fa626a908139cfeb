//! The measures of a risk that is known again beside those of its row: which came, which went, which are called otherwise.
//!
//! A measure that was worded anew is the same measure; one that is no longer in the sheet stays in the design, and is named.

use crate::app::import::headings;
use crate::design::euro::Euro;
use crate::design::id::MeasureId;
use crate::design::risks::{Measure, Risk};

/// From what share of their words on two measures are one that was worded anew.
const ALIKE: f64 = 0.6;

/// What a row changes of the measures of a risk.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Measured {
    /// What is called otherwise from now on.
    pub renamed: Vec<(MeasureId, String)>,
    /// What is new, or costs something else.
    pub said: Vec<(String, Option<Euro>)>,
    /// What the sheet has no longer.
    pub gone: Vec<String>,
}

/// Holds the measures of a row against those of a risk.
pub(super) fn compare(risk: &Risk, row: &[(String, Option<Euro>)]) -> Measured {
    let mut all = Measured::default();
    let known = |title: &str| risk.measures.iter().find(|it| it.title == title);
    let mut went: Vec<&Measure> = risk.measures.iter().filter(|it| row.iter().all(|row| row.0 != it.title)).collect();
    let mut came: Vec<&str> = row.iter().map(|it| it.0.as_str()).filter(|it| known(it).is_none()).collect();
    came.dedup();
    while let Some((from, to)) = most_alike(&went, &came) {
        all.renamed.push((went.remove(from).id, came.remove(to).to_owned()));
    }
    // One for one: but what somebody planned, or said what it takes away, does not become something else.
    if let ([from], [to]) = (&went[..], &came[..])
        && !from.planned
        && from.cuts_probability + from.cuts_impact == 0.0
    {
        all.renamed.push((from.id, (*to).to_owned()));
        went.clear();
    }
    let before = |title: &str| {
        let renamed = all.renamed.iter().find(|it| it.1 == title).map(|it| it.0);
        renamed.map_or_else(|| known(title), |id| risk.measures.iter().find(|it| it.id == id))
    };
    let says_more = |(title, cost): &&(String, Option<Euro>)| {
        before(title).is_none_or(|it| cost.is_some_and(|cost| cost != it.cost))
    };
    all.said = row.iter().filter(says_more).cloned().collect();
    all.gone = went.into_iter().map(|it| it.title.clone()).collect();
    all
}

/// The two that have most of their words in common, where those are most of their words.
fn most_alike(went: &[&Measure], came: &[&str]) -> Option<(usize, usize)> {
    let pairs = (0..went.len()).flat_map(|from| (0..came.len()).map(move |to| (from, to)));
    let alike = pairs.map(|it| (alike(&went[it.0].title, came[it.1]), it)).filter(|it| it.0 >= ALIKE);
    // Of equals the first.
    alike.reduce(|most, it| if it.0 > most.0 { it } else { most }).map(|it| it.1)
}

/// How much of their words two texts have in common, 0-1.
fn alike(one: &str, other: &str) -> f64 {
    let (one, other) = (headings::words(one), headings::words(other));
    let both = one.iter().filter(|it| other.contains(it)).count();
    2.0 * both as f64 / (one.len() + other.len()).max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::id::{Ids, RiskId};
    use crate::design::risks::Nature;

    fn risk(titles: &[&str]) -> Risk {
        let ids = &mut Ids::seeded(1);
        let mut risk = Risk::new(RiskId::new(ids), Nature::Risk, "Zetting");
        let measure = |it: &&str| Measure {
            id: MeasureId::new(ids),
            title: (*it).to_owned(),
            cost: Euro::ZERO,
            cuts_probability: 0.0,
            cuts_impact: 0.0,
            planned: false,
        };
        risk.measures = titles.iter().map(measure).collect();
        risk
    }

    fn row(titles: &[&str]) -> Vec<(String, Option<Euro>)> {
        titles.iter().map(|it| ((*it).to_owned(), None)).collect()
    }

    #[test]
    fn a_measure_that_was_worded_anew_is_the_same_one() {
        let mut known = risk(&["Proefsleuven graven", "Monitoring"]);
        let found = compare(&known, &row(&["Proefsleuven graven in vak 3", "Monitoring"]));
        assert_eq!(found.renamed, [(known.measures[0].id, "Proefsleuven graven in vak 3".into())]);
        assert_eq!((found.said.len(), found.gone.len()), (0, 0));
        let found = compare(&known, &row(&["Sondering", "Monitoring"]));
        assert_eq!(found.renamed, [(known.measures[0].id, "Sondering".into())], "one went and one came");
        known.measures[0].planned = true;
        let found = compare(&known, &row(&["Sondering", "Monitoring"]));
        assert_eq!(
            (found.renamed.len(), found.said, found.gone),
            (0, row(&["Sondering"]), vec!["Proefsleuven graven".into()])
        );
    }

    #[test]
    fn of_several_each_is_named_and_none_is_guessed() {
        let known = risk(&["Proefsleuven", "Monitoring"]);
        let found = compare(&known, &row(&["Sondering", "Omleiding"]));
        assert_eq!(found.renamed, []);
        assert_eq!((found.said.len(), found.gone), (2, vec!["Proefsleuven".into(), "Monitoring".into()]));
        let found = compare(&known, &row(&["monitoring", "Omleiding"]));
        let names: Vec<&str> = found.renamed.iter().map(|it| it.1.as_str()).collect();
        assert_eq!(names, ["monitoring", "Omleiding"]);
    }
}
