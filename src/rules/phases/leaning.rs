//! Whether the arrangements lean where the uncertainties ask them to (De Man in AV).

use crate::design::arrangements::Leaning;
use crate::design::stage::Stage;
use crate::design::steering::Asked;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::Finding;
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// One uncertainty clearly exceeds the other, and more arrangements lean the other way.
pub(crate) const CONTROL_TRUST_MISMATCH: Rule = Rule {
    id: "control-trust-mismatch",
    group: Group::Phases,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Av("De Man")],
    example: examples::steering::CONTROL_TRUST_MISMATCH,
    check: Check::Design(|facts| {
        let leanings = facts.design.leanings();
        let (Some(at), Some(lean)) = (facts.design.steering.now(), leanings.lean()) else { return Vec::new() };
        let Asked::More(asked) = at.asks() else { return Vec::new() };
        if asked == lean {
            return Vec::new();
        }
        let finding = match lean {
            Leaning::Control => Finding::question(),
            Leaning::Trust => Finding::question().worded("trust"),
        };
        let of = facts.design.arrangements.iter().filter(|it| it.leaning == Some(lean) && it.is_written());
        let finding = finding.about_all(of.map(|it| it.id));
        vec![finding.say("control", leanings.control).say("trust", leanings.trust)]
    }),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::examples::steering::{arranged, placed};
    use crate::rules::testing::{fires, silent};

    #[test]
    fn arrangements_lean_where_the_clearer_uncertainty_asks() {
        use Leaning::{Control, Trust};
        let leaning = |of: &[Leaning], relation, work| placed(arranged(of), relation, work).design;
        assert_eq!(fires(&CONTROL_TRUST_MISMATCH, &leaning(&[Control, Control, Trust], 40, 70)).subjects.len(), 2);
        silent(&CONTROL_TRUST_MISMATCH, &leaning(&[Control, Trust], 40, 70));
        silent(&CONTROL_TRUST_MISMATCH, &leaning(&[Control, Trust, Trust], 40, 70));
        let other = fires(&CONTROL_TRUST_MISMATCH, &leaning(&[Control, Trust, Trust], 70, 40));
        assert_eq!(other.variant, Some("trust"));
        silent(&CONTROL_TRUST_MISMATCH, &leaning(&[], 40, 70));
        silent(&CONTROL_TRUST_MISMATCH, &arranged(&[Control]).design);
    }
}
