//! Does the design do what its principles say? A principle that the rest contradicts is worth less than none. (GV 5, ES)
//!
//! The catalogue says which part of a design each principle must agree with. One cause gives one signal, which names
//! every chosen principle that it contradicts and stands before rules that see the same cause: those ask
//! [`is_contradicted`] and are silent.

use crate::design::Design;
use crate::design::bovenkant::{DecisionRule, EscalationStep, Mandate, Role, RoleKind, StepKind, Subject};
use crate::design::catalogue::Agreement;
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::form::{Form, Side};
use crate::design::id::SubjectId;
use crate::design::principles::Principle;
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding, Fix};
use crate::rules::interests::opposed;
use crate::rules::principles::chosen::naming_all;
use crate::rules::risks::telling::to_alliance;
use crate::rules::risks::thin_domain::thin_shared_domain;
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// What a principle can disagree with, in the order in which the signals stand.
const ASKED: [Agreement; 7] = [
    Agreement::OpenBook,
    Agreement::CommonInterest,
    Agreement::JointDecisions,
    Agreement::NoClaims,
    Agreement::FairRepresentation,
    Agreement::SharedRisks,
    Agreement::Autonomy,
];

/// Chosen principles that the design itself contradicts.
pub(crate) const PRINCIPLE_CONTRADICTED: Rule = Rule {
    id: "principle-contradicted",
    group: Group::Principles,
    stage: Stage::Design,
    severities: &[Severity::Blocker, Severity::Warning],
    sources: &[Source::Gv(5), Source::Es("4.1 Belangen")],
    example: examples::principles::CONTRADICTED,
    check: Check::Design(|facts| {
        let each = |agreement| {
            let principles = asking(facts, agreement);
            // How often interests are opposed is computed and held against a limit of our own: that proves no contradiction.
            let computed = agreement == Agreement::CommonInterest;
            let told = naming_all(&principles, if computed { Finding::warning() } else { Finding::blocker() });
            told.into_iter().filter_map(move |it| contradiction(facts, agreement, it))
        };
        ASKED.into_iter().flat_map(each).collect()
    }),
};

/// Whether a chosen principle asks for this.
pub(crate) fn asked(facts: &Facts, agreement: Agreement) -> bool {
    !asking(facts, agreement).is_empty()
}

/// Whether a chosen principle asks for this and the design contradicts it: then [`PRINCIPLE_CONTRADICTED`] speaks, and
/// a rule that sees the same cause is silent.
pub(crate) fn is_contradicted(facts: &Facts, agreement: Agreement) -> bool {
    asked(facts, agreement) && contradiction(facts, agreement, Finding::blocker()).is_some()
}

/// Whether a chosen principle asks for joint decisions while a majority or one side decides. `decision-not-joint` sees
/// the same decision rule and is a blocker by itself (GV 5): it is silent where this holds, so that one of the two
/// speaks.
pub(crate) fn contradicts_joint_decisions(facts: &Facts) -> bool {
    is_contradicted(facts, Agreement::JointDecisions)
}

/// The chosen principles that must agree with this part of the design.
fn asking<'a>(facts: &Facts<'a>, agreement: Agreement) -> Vec<&'a Principle> {
    let entry = |it: &Principle| facts.catalogue.principle(it.entry.as_deref()?);
    let asks = |it: &&Principle| entry(it).is_some_and(|it| it.agrees_with.contains(&agreement));
    facts.design.principles.chosen.iter().filter(asks).collect()
}

/// Completes what is told about some principles with what contradicts them; none where nothing does.
pub(super) fn contradiction(facts: &Facts, agreement: Agreement, told: Finding) -> Option<Finding> {
    let design = facts.design;
    let top = &design.bovenkant;
    match agreement {
        // Not agreed yet is no contradiction.
        Agreement::OpenBook => (design.money.open_book == Some(false))
            .then(|| told.worded("open-book").fix(Fix::new("open-the-book", [Edit::SetOpenBook(Some(true))]))),
        Agreement::JointDecisions => {
            let told = match top.decision_rule? {
                DecisionRule::Jointly => return None,
                DecisionRule::Majority => told.worded("majority"),
                DecisionRule::OneSide(side) => told.worded("one-side").say("side", side),
            };
            let set = BovenkantEdit::SetDecisionRule(Some(DecisionRule::Jointly));
            let board = top.of_kind(RoleKind::AllianceBoard).map(|it| it.id);
            Some(told.about_all(board).fix(Fix::new("decide-together", [Edit::Bovenkant(set)])))
        }
        Agreement::NoClaims => {
            let is_claim = |it: &&EscalationStep| it.kind == StepKind::ClaimProcedure;
            let claims: Vec<_> = top.ladder.iter().filter(is_claim).map(|it| it.id).collect();
            let removes = claims.iter().map(|it| Edit::Bovenkant(BovenkantEdit::RemoveStep(*it)));
            let fix = Fix::new("remove-claim-steps", removes).say("count", claims.len());
            (!claims.is_empty()).then(|| told.worded("claims").about_all(claims).fix(fix))
        }
        Agreement::FairRepresentation => {
            let leading = top.roles.iter().filter(|it| it.kind.leads_alliance());
            let one_sided: Vec<(&Role, Side)> = leading.filter_map(|it| Some((it, lacks(design, it)?))).collect();
            let names = Arg::roles(one_sided.iter().map(|(it, _)| *it));
            let open = one_sided.iter().map(|(it, lacks)| BovenkantEdit::OpenSeat(it.id, (*lacks).into()));
            let fix = Fix::new("open-other-seats", open.map(Edit::Bovenkant)).say("count", one_sided.len());
            let ids = one_sided.iter().map(|(it, _)| it.id);
            (!one_sided.is_empty()).then(|| told.worded("one-sided").about_all(ids).say("roles", names).fix(fix))
        }
        Agreement::SharedRisks => thin_shared_domain(facts).map(|it| {
            // It silences rules that speak from the sketch on, so it speaks from there too.
            let told = it.tell(told.worded("shared-risks").waits_for(Stage::Sketch));
            let shares = design.form == Form::Full;
            if shares { told.fix(to_alliance(it.outside())) } else { told }
        }),
        Agreement::Autonomy => {
            let subjects = decided_outside(design)?;
            let count = subjects.len();
            Some(told.worded("autonomy").about_all(subjects).say("subjects", count))
        }
        // Whether both gain or both lose is for the simulation to say; before there is one nothing is contradicted.
        Agreement::CommonInterest => opposed(facts).map(|it| it.tell(design, told.worded("opposed-interests"))),
        // The public interest has no part of the design that could contradict it; `best-for-project-alone` asks for its
        // voice.
        Agreement::PublicInterest => None,
    }
}

/// The side that lacks in a role; none while neither side holds it, both do, or a seat is open for the one that lacks:
/// that is a mixed role still to fill.
fn lacks(design: &Design, role: &Role) -> Option<Side> {
    design.team.one_sided(role).filter(|it| !it.sought).map(|it| it.lacks)
}

/// The subjects that have a mandate, if all of them are decided by roles of the parents alone; none where the alliance
/// has a say in one, or nothing is mandated yet.
fn decided_outside(design: &Design) -> Option<Vec<SubjectId>> {
    let top = &design.bovenkant;
    let is_outside = |it: &Mandate| {
        let mut deciding = std::iter::once(&it.who).chain(&it.with);
        deciding.all(|it| top.role(*it).is_some_and(|it| it.kind.side().is_some()))
    };
    // What only the client decides on is decided outside, whatever was mandated before.
    let reserved = |it: &Subject| !top.reserved_to(it).is_empty();
    let settled = top.subjects.iter().filter(|it| reserved(it) || top.mandates_on(it.id).next().is_some());
    let (kept, open): (Vec<&Subject>, Vec<&Subject>) = settled.partition(|it| reserved(it));
    let outside = open.iter().flat_map(|it| top.mandates_on(it.id)).all(is_outside);
    let subjects: Vec<SubjectId> = kept.into_iter().chain(open).map(|it| it.id).collect();
    (!subjects.is_empty() && outside).then_some(subjects)
}

#[cfg(test)]
mod tests {
    use Side::{Client, Contractor};

    use super::*;
    use crate::design::edit::{PrincipleField, PrinciplesEdit};
    use crate::design::euro::Euro;
    use crate::design::id::{IdKind, RoleId};
    use crate::design::risks::{Allocation, Origin, Risk};
    use crate::rules::principles::RULES;
    use crate::rules::testing::{Builder, catalogue, design, findings, fires, silent, solved_by, speaks};

    fn chosen(entry: &str) -> Builder {
        design(Form::ThreeDomains).principle(entry)
    }

    fn closed(it: Builder) -> Builder {
        it.edit(Edit::SetOpenBook(Some(false)))
    }

    fn decided(it: Builder, rule: DecisionRule) -> Builder {
        it.edit(Edit::Bovenkant(BovenkantEdit::SetDecisionRule(Some(rule))))
    }

    #[test]
    fn every_rule_has_its_words() {
        for rule in RULES {
            speaks(rule);
        }
    }

    #[test]
    fn an_open_book_is_not_closed() {
        silent(&PRINCIPLE_CONTRADICTED, &chosen("open-book").design);
        silent(&PRINCIPLE_CONTRADICTED, &chosen("open-book").edit(Edit::SetOpenBook(Some(true))).design);
        silent(&PRINCIPLE_CONTRADICTED, &closed(chosen("autonomy")).design);
        let design = closed(chosen("open-book"));
        assert_eq!(fires(&PRINCIPLE_CONTRADICTED, &design.design).severity, Severity::Blocker);
        solved_by(&PRINCIPLE_CONTRADICTED, &design.design, 0);
        // Two principles, one cause; and a name of the team's own.
        let id = design.design.principles.chosen[0].id;
        let own = Edit::Principles(PrinciplesEdit::Set(id, PrincipleField::Name("Wij tonen de cijfers".into())));
        let both = design.edit(own).principle("transparency").design;
        assert_eq!(fires(&PRINCIPLE_CONTRADICTED, &both).subjects.len(), 2);
    }

    #[test]
    fn joint_decisions_are_taken_by_both() {
        let with = |rule| decided(chosen("joint-decisions"), rule).design;
        silent(&PRINCIPLE_CONTRADICTED, &chosen("joint-decisions").design);
        silent(&PRINCIPLE_CONTRADICTED, &with(DecisionRule::Jointly));
        for rule in [DecisionRule::Majority, DecisionRule::OneSide(Client), DecisionRule::OneSide(Contractor)] {
            fires(&PRINCIPLE_CONTRADICTED, &with(rule));
            solved_by(&PRINCIPLE_CONTRADICTED, &with(rule), 0);
        }
        let speaks = |it: Builder| contradicts_joint_decisions(&Facts::new(&it.design, catalogue()));
        assert!(speaks(decided(chosen("joint-decisions"), DecisionRule::Majority)));
        assert!(!speaks(decided(chosen("autonomy"), DecisionRule::Majority)));
    }

    #[test]
    fn no_claim_ends_not_in_a_claim() {
        let ladder = |it: Builder, kind| it.edit(Edit::Bovenkant(BovenkantEdit::AddStep(None, Some(5), kind)));
        let talk = ladder(chosen("no-blame-no-claim"), StepKind::Talk);
        silent(&PRINCIPLE_CONTRADICTED, &talk.design);
        let claim = ladder(talk, StepKind::ClaimProcedure).design;
        fires(&PRINCIPLE_CONTRADICTED, &claim);
        solved_by(&PRINCIPLE_CONTRADICTED, &claim, 0);
    }

    #[test]
    fn fair_representation_seats_both_sides() {
        for kind in [RoleKind::AllianceBoard, RoleKind::ManagementTeam] {
            let with = |sides: &[Side]| chosen("fair-representation").role(kind, "Leiding", sides);
            silent(&PRINCIPLE_CONTRADICTED, &with(&[]).design);
            silent(&PRINCIPLE_CONTRADICTED, &with(&[Client, Contractor]).design);
            fires(&PRINCIPLE_CONTRADICTED, &with(&[Contractor, Contractor]).design);
            solved_by(&PRINCIPLE_CONTRADICTED, &with(&[Client]).design, 0);
        }
        let outside = chosen("fair-representation").role(RoleKind::ContractorBoard, "Directie", &[Contractor]);
        silent(&PRINCIPLE_CONTRADICTED, &outside.design);
    }

    #[test]
    fn shared_risks_fill_the_shared_domain() {
        let risks = |shared: i64| {
            let kept = Allocation::Allocated(Contractor);
            let four =
                (1..=4).fold(chosen("shared-risks"), |it, at| it.risk(&format!("Risico {at}"), kept, 100, |_| ()));
            four.risk("Gedeeld", Allocation::Shared, shared, |_| ())
        };
        silent(&PRINCIPLE_CONTRADICTED, &risks(400).design);
        let found = fires(&PRINCIPLE_CONTRADICTED, &risks(399).design);
        assert_eq!(found.subjects.iter().filter(|it| it.kind() == IdKind::Risk).count(), 4);
    }

    #[test]
    fn a_full_alliance_shares_too_and_may_leave_out_the_two_exceptions() {
        let kept = Allocation::Allocated(Contractor);
        let full = |count: usize| {
            let chosen = design(Form::Full).principle("shared-risks");
            (1..=count).fold(chosen, |it, at| it.risk(&format!("Risico {at}"), kept, 100, |_| ()))
        };
        let found = fires(&PRINCIPLE_CONTRADICTED, &full(5).design);
        assert_eq!(found.from, Some(Stage::Sketch));
        solved_by(&PRINCIPLE_CONTRADICTED, &full(5).design, 0);
        silent(&PRINCIPLE_CONTRADICTED, &full(4).design);
        let law = |it: &mut Risk| it.origin = Some(Origin::Law);
        silent(&PRINCIPLE_CONTRADICTED, &full(4).risk("Nieuwe wet", kept, 100, law).design);
    }

    #[test]
    fn autonomy_leaves_something_to_the_alliance() {
        let mut all = chosen("autonomy").role(RoleKind::Client, "Opdrachtgever", &[Client]).role(
            RoleKind::AllianceBoard,
            "Bestuur",
            &[Client, Contractor],
        );
        silent(&PRINCIPLE_CONTRADICTED, &all.design);
        let mut subject = |name: &str| {
            let add = BovenkantEdit::AddSubject { name: name.into(), money: false };
            SubjectId::try_from(all.make(Edit::Bovenkant(add))).expect("a subject")
        };
        let (scope, planning) = (subject("Scope"), subject("Planning"));
        let mandate = |it: Builder, subject, who: RoleId| {
            it.edit(Edit::Bovenkant(BovenkantEdit::AddMandate { subject, who, above: Euro::ZERO, up_to: None }))
        };
        let (client, board) = (all.role_id("Opdrachtgever"), all.role_id("Bestuur"));
        let outside = mandate(all, scope, client);
        // The principle and the one subject that has a mandate.
        assert_eq!(fires(&PRINCIPLE_CONTRADICTED, &outside.design).subjects.len(), 2);
        silent(&PRINCIPLE_CONTRADICTED, &mandate(outside.clone(), planning, board).design);
        silent(&PRINCIPLE_CONTRADICTED, &mandate(outside, scope, board).design);
    }

    #[test]
    fn two_causes_are_two_signals() {
        let both = decided(closed(chosen("open-book")).principle("joint-decisions"), DecisionRule::Majority);
        assert_eq!(findings(&PRINCIPLE_CONTRADICTED, &both.design).len(), 2);
    }
}
