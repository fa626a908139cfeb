//! An example of a rule, run: what it says there, and the edit that makes it silent.

use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::edit::Edit;
use crate::rules::all::signals;
use crate::rules::examples::DAY;
use crate::rules::examples::example::Cure;
use crate::rules::facts::Facts;
use crate::rules::finding::{Finding, Fix};
use crate::rules::rule::{Check, Rule, Signal};

/// An example, run.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The design in which the rule speaks.
    pub design: Design,
    /// What it says there.
    pub signal: Signal,
    /// The edit that makes it silent.
    pub cure: Edit,
    /// The way out that this edit is, where it is one.
    pub way_out: Option<Fix>,
}

impl Rule {
    /// Runs its example. None only where the example does not make it speak, which a test rules out.
    pub fn shown(&'static self, catalogue: &Catalogue) -> Option<Shown> {
        let builder = (self.example.design)();
        let finding = self.findings(&Facts::new(&builder.design, catalogue).on(Some(DAY))).into_iter().next()?;
        let (cure, way_out) = match self.example.cure {
            Cure::Edit(edit) => (edit(&builder), None),
            Cure::WayOut => {
                let fix = finding.fixes.first()?;
                (fix.edit.clone(), Some(fix.clone()))
            }
        };
        Some(Shown {
            design: builder.design,
            signal: Signal { rule: self, finding, waived: None, returned: None },
            cure,
            way_out,
        })
    }

    /// What it finds in a design; a summary after all that it sums up.
    pub(crate) fn findings(&'static self, facts: &Facts) -> Vec<Finding> {
        match self.check {
            Check::Design(check) => check(facts),
            Check::Summary(_) => {
                let heard = signals(facts);
                let of_it = heard.now.into_iter().chain(heard.later).filter(|it| it.rule.id == self.id);
                of_it.map(|it| it.finding).collect()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::id::Ids;
    use crate::design::stage::Stage;
    use crate::rules::all::rules;
    use crate::rules::testing::{catalogue, fires, silent};
    use crate::text::{Language, Text};

    /// What the manual promises of every rule: it speaks in its example, and one edit away it does not.
    #[test]
    fn every_rule_speaks_in_its_example_and_is_silent_after_the_cure() {
        for rule in rules() {
            let shown = rule.shown(catalogue()).unwrap_or_else(|| panic!("{}: the example is silent", rule.id));
            fires(rule, &shown.design);
            let mut after = shown.design.clone();
            shown.cure.apply(&mut after, &mut Ids::seeded(99));
            assert_ne!(after, shown.design, "{}: the cure changes nothing", rule.id);
            silent(rule, &after);
        }
    }

    /// Before its stage what a rule says waits, and from there on it is said; a summary has nothing to sum up till then.
    #[test]
    fn every_rule_waits_for_its_stage_and_speaks_from_there_on() {
        for rule in rules() {
            let shown = rule.shown(catalogue()).unwrap_or_else(|| panic!("{}: the example is silent", rule.id));
            let from = shown.signal.stage();
            for stage in Stage::ALL {
                let design = Design { stage: Some(stage), ..shown.design.clone() };
                let heard = signals(&Facts::new(&design, catalogue()).on(Some(DAY)));
                let has = |all: &[Signal]| all.iter().any(|it| it.same_as(&shown.signal));
                let waits = stage < from && matches!(rule.check, Check::Design(_));
                let told = format!("{} in {stage:?}, from {from:?}", rule.id);
                assert_eq!((has(&heard.now), has(&heard.later)), (stage >= from, waits), "{told}");
            }
        }
    }

    /// The names in an example are read aloud: no numbered stand-ins, no word that lacks.
    #[test]
    fn every_example_has_words_to_show() {
        for text in Language::ALL.map(Text::new) {
            for rule in rules() {
                let shown = rule.shown(catalogue()).unwrap_or_else(|| panic!("{}", rule.id));
                let words = text.signal(&shown.signal);
                let cure = text.page(rule, catalogue()).example.map(|it| it.cure).unwrap_or_default();
                for it in [&words.title, &words.why, &cure] {
                    assert!(!it.is_empty() && !it.starts_with('?') && !it.contains("?rule-"), "{}: {it}", rule.id);
                    assert!(!it.contains("Rol ") && !it.contains("Proef"), "{}: {it}", rule.id);
                }
            }
        }
    }
}
