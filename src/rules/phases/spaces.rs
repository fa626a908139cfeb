//! Whether it is said what is strict, what is free and what is never speeded up (ES Bijlage Proces).

use crate::design::stage::Stage;
use crate::design::steering::Space;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// Nothing says what is strict and what is free, or what is never speeded up.
pub(crate) const SPACE_NOT_MARKED: Rule = Rule {
    id: "space-not-marked",
    group: Group::Phases,
    stage: Stage::Work,
    severities: &[Severity::Hint],
    sources: &[Source::Es("Bijlage Proces")],
    example: examples::steering::SPACE_NOT_MARKED,
    check: Check::Design(|facts| {
        let steering = &facts.design.steering;
        let empty = |it: &Space| steering.within(*it).next().is_none();
        let lacking: Vec<String> = Space::ALL.into_iter().filter(empty).map(|it| it.key().to_owned()).collect();
        if lacking.is_empty() {
            return Vec::new();
        }
        let finding = if lacking.len() == Space::ALL.len() { Finding::hint() } else { Finding::hint().worded("some") };
        vec![finding.say("spaces", Arg::Keys(lacking))]
    }),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::examples::steering::spaced;
    use crate::rules::testing::{fires, silent};

    #[test]
    fn all_three_are_marked() {
        assert_eq!(fires(&SPACE_NOT_MARKED, &spaced(&[]).design).variant, None);
        assert_eq!(fires(&SPACE_NOT_MARKED, &spaced(&[Space::Strict, Space::Free]).design).variant, Some("some"));
        silent(&SPACE_NOT_MARKED, &spaced(&Space::ALL).design);
    }
}
