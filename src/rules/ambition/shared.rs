//! Whether there is a shared ambition, with the public interest in it, that the boards carry in this phase.

use crate::design::boards::Board;
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::Finding;
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// No shared ambition is written, or nothing public is in it, or boards did not confirm it in this phase. The last is
/// asked from the signature on, and only of an ambition that is complete: one thing at a time.
pub(crate) const AMBITION_MISSING: Rule = Rule {
    id: "ambition-missing",
    group: Group::Ambition,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Es("Bijlage Ambitie")],
    example: examples::ambition::AMBITION_MISSING,
    check: Check::Design(|facts| {
        let (design, ambition) = (facts.design, &facts.design.ambition);
        if ambition.text.trim().is_empty() {
            return vec![Finding::hint()];
        }
        if ambition.public.trim().is_empty() {
            return vec![Finding::hint().worded("public")];
        }
        let phase = design.project.phase;
        let boards = design.boards();
        let open: Vec<&Board> = boards.iter().filter(|it| ambition.confirmation(it.id, phase).is_none()).collect();
        if open.is_empty() {
            return Vec::new();
        }
        let names: Vec<String> = open.iter().map(|it| it.name.to_owned()).collect();
        let finding =
            Finding::hint().worded("unconfirmed").waits_for(Stage::Agree).about_all(open.iter().map(|it| it.id));
        vec![finding.say("count", open.len()).say("names", names).say("phase", phase)]
    }),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::edit::{AmbitionEdit, Edit, PartyEdit};
    use crate::design::form::Form;
    use crate::design::parties::Standing;
    use crate::design::phases::Phase;
    use crate::rules::examples::ambition::{confirmed, written};
    use crate::rules::testing::{design, fires, silent};

    #[test]
    fn an_ambition_is_written_has_its_public_side_and_is_confirmed_in_this_phase() {
        assert_eq!(fires(&AMBITION_MISSING, &design(Form::Full).design).variant, None);
        let text = design(Form::Full).edit(Edit::Ambition(AmbitionEdit::SetText("Veilig achter de dijk".into())));
        assert_eq!(fires(&AMBITION_MISSING, &text.design).variant, Some("public"));
        let found = fires(&AMBITION_MISSING, &written().design);
        assert_eq!((found.variant, found.subjects.len(), found.from), (Some("unconfirmed"), 2, Some(Stage::Agree)));
        let all = confirmed(written(), Phase::PlanDevelopment);
        silent(&AMBITION_MISSING, &all.design);
        // The next phase asks again; one that confirmed is no longer named.
        let later = all.edit(Edit::SetPhase(Phase::Realisation));
        assert_eq!(fires(&AMBITION_MISSING, &later.design).subjects.len(), 2);
    }

    #[test]
    fn who_is_independent_has_no_board_to_confirm_and_parents_speak_for_their_party() {
        let all = confirmed(written(), Phase::PlanDevelopment);
        let chair = Edit::Party(PartyEdit::Add("Voorzitter".into(), Standing::Independent));
        silent(&AMBITION_MISSING, &all.clone().edit(chair).design);
        let contractor = all.design.parties[1].id;
        let with = all.edit(Edit::Party(PartyEdit::AddParent(contractor, "Bouwbedrijf Noord".into())));
        assert_eq!(fires(&AMBITION_MISSING, &with.design).subjects.len(), 1, "its own board is another");
    }
}
