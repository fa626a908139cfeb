//! Whether changes have somebody who decides, and a term within which they are settled (NdA De werking).

use crate::design::Design;
use crate::design::arrangements::{Arrangement, ArrangementKind};
use crate::design::bovenkant::Subject;
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Finding, arrange};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// Nobody decides on changes, or nothing says how and when they are settled. A subject is about changes by its name.
pub(crate) const CHANGE_SETTLEMENT_OPEN: Rule = Rule {
    id: "change-settlement-open",
    group: Group::Changes,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Nda("De werking")],
    example: examples::changes::CHANGE_SETTLEMENT_OPEN,
    check: Check::Design(|facts| settlement_open(facts.design).into_iter().collect()),
};

fn settlement_open(design: &Design) -> Option<Finding> {
    let top = &design.bovenkant;
    let kind = ArrangementKind::ChangeSettlement;
    let settled: Vec<&Arrangement> =
        design.arrangements.iter().filter(|it| it.kind == kind && it.is_written()).collect();
    let way = &design.changes.way;
    let named = way.decides.is_some() || settled.iter().any(|it| !it.who.trim().is_empty());
    let somebody = named || decides_on_changes(design);
    let term = way.settle_days.is_some() || !settled.is_empty();
    let finding = match (somebody, term) {
        // Whether anything has a mandate is another rule's.
        _ if top.mandates.is_empty() => return None,
        (true, true) => return None,
        (true, false) => Finding::hint().worded("term"),
        (false, true) => settled.iter().fold(Finding::hint().worded("nobody"), |finding, it| finding.about(it.id)),
        (false, false) => Finding::hint(),
    };
    Some(arrange("arrange-changes", design, kind, None).filter(|_| !term).into_iter().fold(finding, Finding::fix))
}

/// Whether somebody decides on a subject that is about changes.
fn decides_on_changes(design: &Design) -> bool {
    let top = &design.bovenkant;
    let decided = |it: &Subject| top.mandates_on(it.id).next().is_some() || !top.reserved_to(it).is_empty();
    top.subjects.iter().filter(|it| it.is_about_changes()).any(decided)
}

#[cfg(test)]
mod tests {
    use crate::design::bovenkant::RoleKind;
    use crate::design::edit::{ArrangementEdit, ArrangementField, BovenkantEdit, ChangesEdit, Edit, WayField};
    use crate::design::form::Form::Full;
    use crate::rules::testing::{Builder, catalogue, fires, silent, solved_once_written};
    use crate::rules::testing_bovenkant::core;
    use crate::text::{Language, Text};

    use super::*;

    fn reserve(it: Builder, subject: &str) -> Builder {
        let subject = it.subject_id(subject);
        it.top(BovenkantEdit::SetSubjectReserved(subject, true))
    }

    fn way(it: &Builder, field: WayField) -> Builder {
        it.clone().edit(Edit::Changes(ChangesEdit::Way(field)))
    }

    #[test]
    fn the_way_of_working_says_both_too() {
        let bare = core(Full).subject("Inkoop", false).mandate("Inkoop", "AMT", 0, None);
        let amt = bare.design.bovenkant.of_kind(RoleKind::ManagementTeam).next().map(|it| it.id.into());
        let termed = way(&bare, WayField::SettleDays(Some(30)));
        assert_eq!(fires(&CHANGE_SETTLEMENT_OPEN, &termed.design).variant, Some("nobody"));
        let decided = way(&bare, WayField::Decides(amt));
        assert_eq!(fires(&CHANGE_SETTLEMENT_OPEN, &decided.design).variant, Some("term"));
        // Within which term one decides says nothing about settling.
        fires(&CHANGE_SETTLEMENT_OPEN, &way(&decided, WayField::Days(Some(14))).design);
        silent(&CHANGE_SETTLEMENT_OPEN, &way(&decided, WayField::SettleDays(Some(30))).design);
    }

    #[test]
    fn changes_have_somebody_who_decides_and_a_term() {
        let bare = core(Full).subject("Inkoop", false).mandate("Inkoop", "AMT", 0, None);
        silent(&CHANGE_SETTLEMENT_OPEN, &core(Full).design);
        assert_eq!(fires(&CHANGE_SETTLEMENT_OPEN, &bare.design).variant, None);
        let named = bare.clone().subject("Wijzigingen en verrekening (VTW)", false);
        assert_eq!(fires(&CHANGE_SETTLEMENT_OPEN, &named.design).variant, None);
        let decided = named.clone().mandate("Wijzigingen en verrekening (VTW)", "AMT", 0, None);
        assert_eq!(fires(&CHANGE_SETTLEMENT_OPEN, &decided.design).variant, Some("term"));
        solved_once_written(&CHANGE_SETTLEMENT_OPEN, &decided.design);
        fires(&CHANGE_SETTLEMENT_OPEN, &reserve(named, "Wijzigingen en verrekening (VTW)").design);
        // How is agreed, and not yet by whom.
        let settled = bare.arrange(ArrangementKind::ChangeSettlement);
        let finding = fires(&CHANGE_SETTLEMENT_OPEN, &settled.design);
        assert_eq!((finding.variant, finding.fixes.len()), (Some("nobody"), 0));
        let id = settled.design.arrangements[0].id;
        let who = Edit::Arrangement(ArrangementEdit::Set(id, ArrangementField::Who("AMT".into())));
        silent(&CHANGE_SETTLEMENT_OPEN, &settled.edit(who).design);
    }

    #[test]
    fn the_catalogues_subjects_about_changes_are_known_by_name() {
        for text in Language::ALL.map(Text::new) {
            for id in ["design-change", "changes-settlement"] {
                assert!(catalogue().subjects.iter().any(|it| it.id == id), "{id}");
                let bare = core(Full).subject(&text.get(&format!("subject-{id}")), false);
                assert!(bare.design.bovenkant.subjects[0].is_about_changes(), "{id}");
            }
        }
    }
}
