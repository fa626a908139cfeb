//! What the tests of rules share beside the examples' builder of designs: `fires` and `silent`.

use std::sync::{Arc, OnceLock};

use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::edit::{ArrangementEdit, ArrangementField, Edit};
use crate::design::id::Ids;
use crate::design::risks::{Allocation, Risk};
use crate::rules::examples::DAY;
use crate::rules::facts::Facts;
use crate::rules::finding::Finding;
use crate::rules::rule::{Rule, Signal};
use crate::text::{Language, Text};

pub use crate::rules::examples::builder::{Builder, design};

/// The embedded catalogues, read once.
pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| Catalogue::read().expect("the embedded catalogues read"))
}

/// What a rule finds in a design, summaries included.
pub(crate) fn findings(rule: &'static Rule, design: &Design) -> Vec<Finding> {
    rule.findings(&Facts::new(design, catalogue()).on(Some(DAY)))
}

/// Asserts that a rule finds exactly one thing, that the finding keeps the house rules, and returns it.
#[track_caller]
pub fn fires(rule: &'static Rule, design: &Design) -> Finding {
    let mut found = findings(rule, design);
    assert_eq!(found.len(), 1, "{} should fire once: {found:#?}", rule.id);
    let finding = found.remove(0);
    assert!(rule.severities.contains(&finding.severity), "{} declares {:?}", rule.id, rule.severities);
    for id in &finding.subjects {
        assert!(design.has(*id), "{}: subject {id} is not in the design", rule.id);
    }
    let signal = Signal { rule, finding, waived: None, returned: None };
    for language in Language::ALL {
        let words = Text::new(language).signal(&signal);
        assert!(words.title.chars().count() <= 60, "{}: {}", rule.id, words.title);
        for text in [&words.title, &words.why].into_iter().chain(&words.fixes) {
            assert!(!text.is_empty() && !text.contains(['{', '}', '!']), "{}: {text:?}", rule.id);
            // A word that lacks shows its key; words of the catalogue are not this rule's.
            assert!(!text.contains("?rule-") && !text.contains("?fix-"), "{}: {text:?}", rule.id);
        }
    }
    signal.finding
}

/// Asserts that a rule finds nothing.
#[track_caller]
pub fn silent(rule: &'static Rule, design: &Design) {
    let found = findings(rule, design);
    assert!(found.is_empty(), "{} should be silent: {found:#?}", rule.id);
}

/// Asserts that a finding's n-th way out takes the rule's findings away.
#[track_caller]
pub(crate) fn solved_by(rule: &'static Rule, design: &Design, nth: usize) {
    let finding = fires(rule, design);
    let mut after = design.clone();
    finding.fixes[nth].edit.apply(&mut after, &mut Ids::seeded(99));
    silent(rule, &after);
}

/// Asserts that a finding's first way out opens an arrangement, and that its words take the rule's findings away.
#[track_caller]
pub(crate) fn solved_once_written(rule: &'static Rule, design: &Design) {
    let finding = fires(rule, design);
    let (mut after, mut ids) = (design.clone(), Ids::seeded(99));
    finding.fixes[0].edit.apply(&mut after, &mut ids);
    assert!(fires(rule, &after).fixes.is_empty(), "{}: it is open already", rule.id);
    let opened = after.arrangements.last().map(|it| it.id).expect("it opened one");
    let words = ArrangementField::Text("Afgesproken".into());
    Edit::Arrangement(ArrangementEdit::Set(opened, words)).apply(&mut after, &mut ids);
    silent(rule, &after);
}

/// Asserts that a rule has a short name and an explanation in both languages.
#[track_caller]
pub fn speaks(rule: &'static Rule) {
    for language in Language::ALL {
        let text = Text::new(language);
        let (name, explains) = (text.rule_name(rule), text.rule_explanation(rule));
        assert!(!name.starts_with('?') && name.chars().count() <= 45, "{}: {name}", rule.id);
        assert!(!explains.starts_with('?'), "{}: {explains}", rule.id);
    }
}

impl Builder {
    /// Changes the design directly, for what has no edit of its own.
    pub fn with(mut self, change: impl FnOnce(&mut Design)) -> Self {
        change(&mut self.design);
        self
    }

    /// Adds a risk in a place with probability 0.5 and the same impact (euro) at all three points, then changes it.
    pub fn risk(self, title: &str, to: Allocation, impact: i64, change: impl FnOnce(&mut Risk)) -> Self {
        self.carried(title, to, impact).with(|it| {
            let list = &mut Arc::make_mut(&mut it.risks).list;
            change(list.last_mut().expect("the risk was added"));
        })
    }
}
