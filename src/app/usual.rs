//! What is usual, in the words of a language and as one step: the bovenkant with its roles, subjects, lines, ladder, decision
//! rule and proposed mandates; the disciplines.

use crate::design::Design;
use crate::design::bovenkant::{DecisionRule, RoleKind};
use crate::design::catalogue::{Catalogue, LadderEntry, RoleEntry, SubjectEntry};
use crate::design::edit::{BovenkantEdit, Edit, TeamEdit};
use crate::design::id::Ids;
use crate::design::programme::FunctionKind;
use crate::text::Text;

/// The roles that the form knows and that are not there yet.
pub fn lacking_roles<'a>(design: &'a Design, catalogue: &'a Catalogue) -> impl Iterator<Item = &'a RoleEntry> {
    let entries = catalogue.roles.iter().filter(|it| it.forms.contains(&design.form));
    entries.filter(|it| design.bovenkant.of_kind(it.kind).next().is_none())
}

/// Adds a role of the catalogue, with its task and limits.
pub fn role(entry: &RoleEntry, text: &Text) -> Edit {
    let word = |attribute: &str| text.get(&format!("role-{}{attribute}", entry.id));
    Edit::Bovenkant(BovenkantEdit::AddRole {
        kind: entry.kind,
        name: word(""),
        purpose: word(".for"),
        limits: word(".not-for"),
        hats: entry.hats.clone(),
    })
}

/// The subjects of the catalogue that are not there yet, by their name.
pub fn lacking_subjects<'a>(
    design: &'a Design,
    catalogue: &'a Catalogue,
    text: &'a Text,
) -> impl Iterator<Item = (String, &'a SubjectEntry)> {
    let there = |name: &str| design.bovenkant.subjects.iter().any(|it| it.name.to_lowercase() == name.to_lowercase());
    let named = catalogue.subjects.iter().map(|it| (text.get(&format!("subject-{}", it.id)), it));
    named.filter(move |(name, _)| !there(name))
}

/// The usual disciplines that the team does not have yet, by their name, and whether nearly every alliance has it.
pub fn lacking_disciplines<'a>(
    design: &'a Design,
    catalogue: &'a Catalogue,
    text: &'a Text,
) -> impl Iterator<Item = (String, bool)> + use<'a> {
    let there = |name: &str| design.team.disciplines.iter().any(|it| it.name.to_lowercase() == name.to_lowercase());
    let named = catalogue.disciplines.iter().map(|it| (text.get(&format!("discipline-{}", it.id)), it.alliance));
    named.filter(move |(name, _)| !there(name))
}

/// The usual disciplines at once; those that nearly every alliance has, where the catalogue says which.
pub fn disciplines(design: &Design, catalogue: &Catalogue, text: &Text) -> Edit {
    let some = catalogue.disciplines.iter().any(|it| it.alliance);
    let names = lacking_disciplines(design, catalogue, text).filter(|(_, alliance)| *alliance || !some);
    Edit::Several(names.map(|(name, _)| Edit::Team(TeamEdit::AddDiscipline(name))).collect())
}

/// Lays a ladder of the catalogue.
pub fn ladder(entry: &LadderEntry) -> Edit {
    let steps = entry.steps.iter().map(|it| (it.role, it.days, it.kind)).collect();
    Edit::Bovenkant(BovenkantEdit::SetLadder(steps))
}

/// Lays the usual mandates as a proposal, for the TAB of now.
pub fn mandates(design: &Design, catalogue: &Catalogue, text: &Text) -> Edit {
    text.named(Edit::Bovenkant(BovenkantEdit::ProposeMandates(design.proposals(catalogue))))
}

/// Whether a proposal made now would be another than what stands: the TAB came, or changed, or nobody decides on a usual
/// subject yet.
pub fn mandates_differ(design: &Design, catalogue: &Catalogue, text: &Text) -> bool {
    let mut after = design.clone();
    mandates(design, catalogue, text).apply(&mut after, &mut Ids::seeded(0));
    let said = |design: &Design| {
        let all = design.proposed().map(|it| (it.subject, it.above, it.up_to, it.who, it.with.clone()));
        all.collect::<Vec<_>>()
    };
    said(design) != said(&after)
}

/// The usual bovenkant of the form as one step.
pub fn bovenkant(design: &Design, catalogue: &Catalogue, text: &Text) -> Edit {
    let usual = lacking_roles(design, catalogue).filter(|it| it.usual.contains(&design.form));
    // The chair of a programme is a function in its core: a role beside it would be a second one.
    let chaired = design.programme.functions.iter().any(|it| it.kind == FunctionKind::Chair);
    let chaired = chaired && !design.form.has_sides();
    let roles = usual.filter(|it| !(chaired && it.kind == RoleKind::IndependentChair));
    let subjects = lacking_subjects(design, catalogue, text).filter(|(_, it)| it.usual);
    let subjects = subjects.map(|(name, it)| Edit::Bovenkant(BovenkantEdit::AddSubject { name, money: it.money }));
    let lines = catalogue.lines.iter().filter(|it| it.forms.contains(&design.form));
    let lines = BovenkantEdit::LayLines(lines.map(|it| (it.from, it.to, it.kind)).collect());
    let jointly = BovenkantEdit::SetDecisionRule(Some(DecisionRule::Jointly));
    let rule = design.bovenkant.decision_rule.is_none().then_some(Edit::Bovenkant(jointly));
    // What finds its roles by kind comes after them.
    let after = [Edit::Bovenkant(lines), mandates(design, catalogue, text)];
    let edits = roles.map(|it| role(it, text)).chain(subjects).chain(after);
    Edit::Several(edits.chain(catalogue.ladder(design.form).map(ladder)).chain(rule).collect())
}

#[cfg(test)]
mod tests {
    use crate::design::bovenkant::RoleKind;
    use crate::design::edit::{MoneyEdit, PartyEdit};
    use crate::design::euro::Euro;
    use crate::design::form::{Form, Side};
    use crate::design::stage::Stage;
    use crate::rules::testing::catalogue;
    use crate::rules::{Facts, Group, Severity, signals};
    use crate::text::Language;

    use super::*;

    /// A design with its parties, the usual bovenkant, and direct cost in euro.
    fn started(form: Form, language: Language, cost: Option<i64>) -> (Design, Text) {
        let (mut ids, text) = (Ids::seeded(5), Text::new(language));
        let mut design = Design::new(&mut ids, "Proef", form);
        for (name, side) in [("Provincie", Side::Client), ("Waterschap", Side::Client), ("Bouwers", Side::Contractor)] {
            Edit::Party(PartyEdit::Add(name.into(), side.into())).apply(&mut design, &mut ids);
        }
        if let Some(euro) = cost {
            let (name, amount) = ("Uitvoering".to_owned(), Euro::new(euro));
            Edit::Money(MoneyEdit::AddCost { overhead: false, name, amount }).apply(&mut design, &mut ids);
        }
        bovenkant(&design, catalogue(), &text).apply(&mut design, &mut ids);
        (design, text)
    }

    fn limits(design: &Design, text: &Text, entry: &str) -> Vec<(RoleKind, Option<f64>)> {
        let name = text.get(&format!("subject-{entry}"));
        let top = &design.bovenkant;
        let subject = top.subjects.iter().find(|it| it.name == name).expect("it is usual").id;
        let of = top.mandates.iter().filter(|it| it.subject == subject);
        of.map(|it| (top.role(it.who).expect("it is there").kind, it.up_to.map(Euro::to_f64))).collect()
    }

    #[test]
    fn every_role_has_a_line_and_what_is_open_is_calm() {
        for (form, language) in [(Form::ThreeDomains, Language::Nl), (Form::Full, Language::En)] {
            for cost in [None, Some(80_000_000)] {
                let (design, _) = started(form, language, cost);
                let top = &design.bovenkant;
                assert!(top.roles.len() >= 9 && top.roles.iter().all(|it| top.has_line(it.id)), "{form:?}");
                assert!(top.ladder.len() >= 3 && top.decision_rule == Some(DecisionRule::Jointly));
                let heard = signals(&Facts::new(&design, catalogue()));
                let open: Vec<_> = heard.now.iter().filter(|it| it.rule.group == Group::Bovenkant).collect();
                let ids: Vec<_> = open.iter().map(|it| (it.rule.id, it.finding.severity)).collect();
                assert!(ids.iter().all(|it| it.1 == Severity::Hint), "{form:?}: {ids:?}");
            }
        }
    }

    #[test]
    fn the_usual_disciplines_come_once_and_leave_those_that_are_there() {
        let (mut ids, text) = (Ids::seeded(4), Text::new(Language::Nl));
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        let own = text.get("discipline-design").to_uppercase();
        Edit::Team(TeamEdit::AddDiscipline(own.clone())).apply(&mut design, &mut ids);
        disciplines(&design, catalogue(), &text).apply(&mut design, &mut ids);
        let names: Vec<&str> = design.team.disciplines.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names.len(), catalogue().disciplines.iter().filter(|it| it.alliance).count());
        assert!(names[0] == own && !names[1..].iter().any(|it| it.to_uppercase() == own), "{names:?}");
        assert_eq!(disciplines(&design, catalogue(), &text), Edit::Several(Vec::new()), "nothing lacks");
        // What is not in nearly every alliance is offered by itself.
        assert!(lacking_disciplines(&design, catalogue(), &text).count() > 0);
    }

    #[test]
    fn limits_follow_the_tab_once_there_is_one() {
        let (mut design, text) = started(Form::ThreeDomains, Language::Nl, None);
        assert_eq!(limits(&design, &text, "risk-pot"), [(RoleKind::ManagementTeam, None)]);
        assert!(!mandates_differ(&design, catalogue(), &text));
        let cost = MoneyEdit::AddCost { overhead: false, name: "Bouw".into(), amount: Euro::new(80_000_000) };
        Edit::Money(cost).apply(&mut design, &mut Ids::seeded(6));
        assert!(mandates_differ(&design, catalogue(), &text));
        let propose = mandates(&design, catalogue(), &text);
        // What has its names already keeps them.
        text.named(propose).apply(&mut design, &mut Ids::seeded(7));
        let levels = [
            (RoleKind::DisciplineLeads, Some(50_000.0)),
            (RoleKind::ManagementTeam, Some(500_000.0)),
            (RoleKind::AllianceBoard, None),
        ];
        assert_eq!(limits(&design, &text, "risk-pot"), levels);
        let settled = limits(&design, &text, "changes-settlement");
        assert_eq!(settled.last(), Some(&(RoleKind::Client, None)));
        assert!(!mandates_differ(&design, catalogue(), &text));
    }

    #[test]
    fn a_proposal_is_no_mandate_for_the_stage_until_it_is_confirmed() {
        let (mut design, _) = started(Form::Full, Language::Nl, Some(80_000_000));
        let arranged = crate::design::arrangements::ArrangementKind::NoStaffel;
        let none = crate::design::edit::ArrangementEdit::Add(arranged, Vec::new(), "Afgesproken".into());
        Edit::Arrangement(none).apply(&mut design, &mut Ids::seeded(8));
        assert_eq!(design.stage_by_content(), Stage::Design);
        Edit::Bovenkant(BovenkantEdit::ConfirmMandates).apply(&mut design, &mut Ids::seeded(9));
        assert_eq!(design.stage_by_content(), Stage::Agree);
        assert!(design.proposed().next().is_none());
    }

    #[test]
    fn what_the_board_decided_on_stays_when_the_proposal_is_made_anew() {
        let (mut design, text) = started(Form::Full, Language::Nl, None);
        let subject = design.bovenkant.subjects[0].id;
        let board = design.bovenkant.of_kind(RoleKind::AllianceBoard).next().expect("it is usual").id;
        let (band, who) = (crate::design::mandates::Band::ALL, Some(board));
        let decide = BovenkantEdit::Decide { subject, band, who, with: Vec::new() };
        Edit::Bovenkant(decide).apply(&mut design, &mut Ids::seeded(10));
        mandates(&design, catalogue(), &text).apply(&mut design, &mut Ids::seeded(11));
        let of: Vec<_> = design.bovenkant.mandates.iter().filter(|it| it.subject == subject).collect();
        assert!(of.len() == 1 && of[0].who == board && !of[0].proposed);
    }
}
