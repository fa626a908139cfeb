//! The rule about the surroundings: is anybody outside the parents in sight, and involved? (ES 4.1 Relatie)

use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::Finding;
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// The rules about the surroundings.
pub(crate) const RULES: &[&Rule] = &[&OUTSIDE_UNSEEN];

/// Nobody outside the parents is named, or none of them is involved in any way.
pub(crate) const OUTSIDE_UNSEEN: Rule = Rule {
    id: "outside-unseen",
    group: Group::Surroundings,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Es("4.1 Relatie"), Source::Es("Bijlage Relatie")],
    example: examples::ambition::OUTSIDE_UNSEEN,
    check: Check::Design(|facts| {
        let all = &facts.design.surroundings.stakeholders;
        if all.is_empty() {
            return vec![Finding::hint()];
        }
        if all.iter().any(|it| it.involved.is_some()) {
            return Vec::new();
        }
        let names: Vec<String> = all.iter().map(|it| it.name.clone()).collect();
        let finding = Finding::hint().worded("involved").about_all(all.iter().map(|it| it.id));
        vec![finding.say("count", all.len()).say("names", names)]
    }),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::edit::{Edit, StakeholderField, SurroundingsEdit};
    use crate::design::form::Form;
    use crate::design::surroundings::Involvement;
    use crate::rules::testing::{design, fires, silent};

    #[test]
    fn somebody_outside_is_named_and_involved_in_some_way() {
        assert_eq!(fires(&OUTSIDE_UNSEEN, &design(Form::Full).design).variant, None);
        let named = design(Form::Full).edit(Edit::Surroundings(SurroundingsEdit::Add("Dorpsraad".into(), None)));
        assert_eq!(fires(&OUTSIDE_UNSEEN, &named.design).variant, Some("involved"));
        let id = named.design.surroundings.stakeholders[0].id;
        let involve = StakeholderField::Involved(Some(Involvement::Informed));
        silent(&OUTSIDE_UNSEEN, &named.edit(Edit::Surroundings(SurroundingsEdit::Set(id, involve))).design);
    }
}
