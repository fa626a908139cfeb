//! The boundary of every number that a rule looks at: a design on this side of it, and the nearest on the other.
//!
//! `thresholds` names every number with the rules that look at it; a test here fails where one of those has no pair.

use Allocation::{Allocated, Shared};
use Form::{Full, ThreeDomains};
use Side::{Client, Contractor};

use crate::design::arrangements::Leaning;
use crate::design::bovenkant::{DecisionRule, RoleKind, StepKind};
use crate::design::collaboration::Voice;
use crate::design::edit::{
    BovenkantEdit, Edit, LifeEdit, MoneyEdit, MoneyField, RiskField, RisksEdit, RoleField, TierField,
};
use crate::design::euro::Euro;
use crate::design::form::{Form, Side};
use crate::design::life::Development;
use crate::design::money::Bound;
use crate::design::phases::Phase;
use crate::design::risks::{Allocation, Lens, Nature, Origin};
use crate::rules::all::rule;
use crate::rules::examples::builder::core;
use crate::rules::examples::collaboration::{form, moment};
use crate::rules::examples::life::{in_phase, rhythm};
use crate::rules::examples::money::divided;
use crate::rules::examples::programme::stakes;
use crate::rules::examples::steering::{arranged, chain, placed};
use crate::rules::finding::Finding;
use crate::rules::testing::{Builder, design, findings};
use crate::rules::thresholds::NUMBERS;

/// A rule on both sides of a number: it is silent, or says something else, in the first design.
struct Boundary {
    number: &'static str,
    rule: &'static str,
    silent: fn() -> Builder,
    speaks: fn() -> Builder,
}

macro_rules! boundaries {
    ($($number:literal $rule:literal: $silent:expr, $speaks:expr;)*) => {
        &[$(Boundary { number: $number, rule: $rule, silent: || $silent, speaks: || $speaks }),*]
    };
}

const MILLION: i64 = 1_000_000;

const BOUNDARIES: &[Boundary] = boundaries! {
    "condition-dominant" "condition-dominant": asked([6, 4, 4, 3, 3]), asked([7, 4, 3, 3, 3]);
    "condition-starved" "condition-starved": asked([6, 4, 4, 3, 3]), asked([6, 5, 4, 3, 2]);
    "say-apart" "say-out-of-balance": stakes(&[(53, 1), (24, 1), (23, 1)]), stakes(&[(54, 1), (23, 1), (23, 1)]);
    "views-differ" "views-differ": asked([6, 4, 4, 3, 3]), asked([7, 4, 3, 3, 3]);
    "levels-most" "over-organised": chain(4), chain(5);
    "organised-least" "under-organised": organised(true), organised(false);
    "uncertainty-apart" "control-trust-mismatch": leaning(51), leaning(50);
    "client-share-goal" "client-share-low": team(1, 3), team(1, 4);
    "client-share-of-goal" "client-share-low": team(1, 3), team(1, 4);
    "client-share-ammd" "client-share-low": team(1, 9), team(1, 10);
    "overloaded-roles" "overloaded-person": roles_of_one(2), roles_of_one(3);
    "ladder-steps" "escalation-missing": ladder(2), ladder(1);
    "ladder-steps" "deadlock-route-missing": jointly(ladder(1)), jointly(ladder(2));
    "unclear-from" "unclear-bovenkant": loose("Bewaakt hoe wij samenwerken"), loose("");
    "leads-to-judge" "leads-one-sided": leads(2), leads(3);
    "subjects-to-judge" "decisions-all-on-top": by_board(2), by_board(3);
    "execution-left" "execution-risk-left": execution(400_000), execution(400_001);
    "shared-least" "thin-shared-domain": outside(4, 100_000), outside(4, 100_001);
    "shared-least" "principle-contradicted": sharing(outside(4, 100_000)), sharing(outside(4, 100_001));
    "risks-to-judge" "thin-shared-domain": outside(3, 900_000), outside(4, 900_000);
    "risks-to-judge" "one-side-carries-all": many(4, Allocated(Client)), many(5, Allocated(Client));
    "risks-to-judge" "dossier-stale": many(4, Shared), many(5, Shared);
    "risks-to-judge" "no-opportunities": many(4, Shared), many(5, Shared);
    "risks-to-judge" "tab-rich": spare(4, 0.0, 1), spare(5, 0.0, 1);
    "one-side-carries" "one-side-carries-all": carrying(224_999), carrying(225_000);
    "alignment-full" "opposed-interests": strikes(Full, Contractor, 6, 0.09), strikes(Full, Contractor, 6, 0.11);
    "alignment-full" "principle-contradicted": no_gain(Full, 0.09), no_gain(Full, 0.11);
    "alignment-domains" "opposed-interests":
        strikes(ThreeDomains, Contractor, 6, 0.24), strikes(ThreeDomains, Contractor, 6, 0.26);
    "alignment-domains" "principle-contradicted": no_gain(ThreeDomains, 0.24), no_gain(ThreeDomains, 0.26);
    "guard-rails" "guard-rails-client": strikes(Full, Client, 18, 0.19), strikes(Full, Client, 18, 0.21);
    "guard-rails" "guard-rails-contractor": strikes(Full, Contractor, 10, 0.19), strikes(Full, Contractor, 10, 0.21);
    "lopsided" "staffel-lopsided": first_loss(0.05, 0.30), first_loss(0.05, 0.29);
    "lopsided-within" "staffel-lopsided": losing_until(0.05), losing_until(0.02);
    "realistic-least" "budget-unrealistic": shared(12, 0.79), shared(12, 0.81);
    "price-weight" "price-driven-tender": price(0.40), price(0.41);
    "management-team-most" "management-team-large": amt(10), amt(11);
    "reserved-most" "reserved-powers-many": reserved(7), reserved(8);
    "risks-per-lens" "risman-lens-empty": seen(7), seen(8);
    "worked-examples" "worked-examples-missing": worked(3), worked(2);
    "pot-covers" "risk-pot-thin": shared(9, 0.49), shared(9, 0.51);
    "tab-rich-over" "tab-rich": spare(5, 0.11, 9), spare(5, 0.09, 9);
    "tab-rich-gain" "tab-rich": spare(5, 0.51, 1), spare(5, 0.49, 1);
};

/// Arrangements that control, while the work is uncertain by 70 of the hundred and the relation by this.
fn leaning(relation: u8) -> Builder {
    placed(arranged(&[Leaning::Control]), relation, 70)
}

/// The alliance discovers with a learning agenda and a rhythm, and decides jointly or by no rule.
fn organised(jointly: bool) -> Builder {
    let it = rhythm(in_phase(design(Full), Development::Develop));
    let it = it.edit(Edit::Life(LifeEdit::AddLearning("Samen ramen".into())));
    it.top(BovenkantEdit::SetDecisionRule(jointly.then_some(DecisionRule::Jointly)))
}

/// A discipline with so many people of either side.
fn team(client: usize, contractor: usize) -> Builder {
    design(Full).discipline("Ontwerp", &[vec![Client; client], vec![Contractor; contractor]].concat())
}

fn roles_of_one(count: usize) -> Builder {
    let first = design(Full).role(RoleKind::Other, "Rol 0", &[Client]);
    (1..count).fold(first, |it, at| {
        let it = it.role(RoleKind::Other, &format!("Rol {at}"), &[]);
        let (role, person) = (it.role_id(&format!("Rol {at}")), it.person_id("Rol 0 1"));
        it.top(BovenkantEdit::Appoint(role, person))
    })
}

fn ladder(steps: usize) -> Builder {
    let kinds = [RoleKind::ManagementTeam, RoleKind::AllianceBoard];
    kinds.into_iter().take(steps).fold(core(Full), |it, kind| it.rung(kind, Some(5), StepKind::Decide))
}

fn jointly(it: Builder) -> Builder {
    it.top(BovenkantEdit::SetDecisionRule(Some(DecisionRule::Jointly)))
}

/// No ladder, and a role without a line has this as its task; somebody decides, and so early no asset manager is due.
fn loose(purpose: &str) -> Builder {
    let it = core(Full).subject("Inkoop", false).entrusted("Inkoop", RoleKind::AllianceBoard, 0, None);
    let it = it.edit(Edit::SetPhase(Phase::Exploration)).seat(RoleKind::ProcessGuardian, &[Client]);
    let guardian = it.kind_id(RoleKind::ProcessGuardian);
    it.top(BovenkantEdit::SetRole(guardian, RoleField::Purpose(purpose.into())))
}

fn leads(count: usize) -> Builder {
    design(Full).seat(RoleKind::DisciplineLeads, &vec![Contractor; count])
}

fn by_board(count: usize) -> Builder {
    ["Inkoop", "Planning", "Ontwerp"]
        .into_iter()
        .take(count)
        .fold(core(Full), |it, name| it.subject(name, false).entrusted(name, RoleKind::AllianceBoard, 0, None))
}

/// Execution risks: 400 thousand shared, and this with who builds.
fn execution(left: i64) -> Builder {
    let from = RiskField::Origin(Some(Origin::Execution));
    let it = design(ThreeDomains).carried("Kabels", Shared, 400_000).with_risk("Kabels", from.clone());
    it.carried("Bouwkuip", Allocated(Contractor), left).with_risk("Bouwkuip", from)
}

/// A shared risk of 400 thousand, and so many of this with the client.
fn outside(count: usize, each: i64) -> Builder {
    let it = design(ThreeDomains).carried("Bodem", Shared, 400_000);
    (0..count).fold(it, |it, at| it.carried(&format!("Risico {at}"), Allocated(Client), each))
}

fn sharing(it: Builder) -> Builder {
    it.principle("shared-risks")
}

/// So many risks of 100 thousand in one place.
fn many(count: usize, to: Allocation) -> Builder {
    (0..count).fold(design(Full), |it, at| it.carried(&format!("Risico {at}"), to, 100_000))
}

/// Four risks of this with the client, and one of 100 thousand shared.
fn carrying(each: i64) -> Builder {
    let it = design(Full).carried("Bodem", Shared, 100_000);
    (0..4).fold(it, |it, at| it.carried(&format!("Risico {at}"), Allocated(Client), each))
}

/// A budget of 100 million of which ten are left, and a risk of one side alone, in millions.
fn strikes(form: Form, side: Side, millions: i64, probability: f64) -> Builder {
    risk(divided(form), "Bouwkuip", Allocated(side), (millions * MILLION, probability))
}

fn risk(it: Builder, title: &str, to: Allocation, (euro, probability): (i64, f64)) -> Builder {
    it.carried(title, to, euro).with_risk(title, RiskField::Probability(Some(probability)))
}

fn no_gain(form: Form, probability: f64) -> Builder {
    strikes(form, Contractor, 6, probability).principle("no-gain-at-others-loss")
}

/// The same budget, and a shared risk in millions.
fn shared(millions: i64, probability: f64) -> Builder {
    risk(divided(Full), "Bouwkuip", Shared, (millions * MILLION, probability))
}

/// The same budget, with so many shared risks: the first of so many millions, the others two million together.
fn spare(count: i64, probability: f64, millions: i64) -> Builder {
    let it = shared(millions, probability);
    let each = 2 * MILLION / (count - 1);
    (1..count).fold(it, |it, at| risk(it, &format!("Risico {at}"), Shared, (each, 1.0)))
}

fn tier(it: Builder, to: TierField) -> Builder {
    it.edit(Edit::Money(MoneyEdit::SetTier { loss: true, at: 0, to }))
}

/// What ON has of a loss up to this share of the TAB; of a gain it has half.
fn first_loss(up_to: f64, contractor: f64) -> Builder {
    tier(tier(divided(Full), TierField::UpTo(Some(Bound::Share(up_to)))), TierField::Contractor(contractor))
}

/// Half of a loss up to this share of the TAB is ON's, and nothing of what is beyond.
fn losing_until(up_to: f64) -> Builder {
    let none = TierField::Contractor(0.0);
    first_loss(up_to, 0.5).edit(Edit::Money(MoneyEdit::SetTier { loss: true, at: 1, to: none }))
}

fn price(weight: f64) -> Builder {
    divided(Full).edit(Edit::Money(MoneyEdit::Set(MoneyField::PriceWeight(Some(weight)))))
}

fn amt(people: usize) -> Builder {
    let sides: Vec<Side> = Side::ALL.into_iter().cycle().take(people).collect();
    design(Full).seat(RoleKind::ManagementTeam, &sides)
}

fn reserved(count: usize) -> Builder {
    (0..count).fold(core(Full), |it, at| it.top(BovenkantEdit::AddReserved(format!("Onderwerp {at}"))))
}

/// So many risks, through six lenses.
fn seen(count: usize) -> Builder {
    (0..count).fold(design(Full), |it, at| {
        let title = format!("Risico {at}");
        let it = it.edit(Edit::Risks(RisksEdit::Add { nature: Nature::Risk, title: title.clone(), to: Shared }));
        it.with_risk(&title, RiskField::Lens(Some(Lens::ALL[at % 6])))
    })
}

fn worked(count: i64) -> Builder {
    (1..=count).fold(divided(Full), |it, at| it.edit(Edit::Money(MoneyEdit::AddWorked(String::new(), Euro::new(at)))))
}

/// A key moment at which a teller gave so many half points and a reflector all the same.
fn asked(halves: [u8; 5]) -> Builder {
    let it = form(moment(design(Full), "Uitspraak"), Voice::Teller, halves);
    form(it, Voice::Reflector, [4; 5])
}

#[test]
fn every_number_has_a_boundary_for_every_rule_that_looks_at_it() {
    for number in NUMBERS {
        for rule in number.rules {
            let there = BOUNDARIES.iter().filter(|it| it.number == number.key && it.rule == *rule).count();
            assert_eq!(there, 1, "{} of {rule}", number.key);
        }
    }
    let asked: usize = NUMBERS.iter().map(|it| it.rules.len()).sum();
    assert_eq!(BOUNDARIES.len(), asked, "a boundary of no number");
}

#[test]
fn every_rule_changes_its_mind_at_its_numbers() {
    for it in BOUNDARIES {
        let of = rule(it.rule).expect("there is such a rule");
        let wordings = |design: fn() -> Builder| {
            let found = findings(of, &design().design);
            found.iter().map(Finding::wording).collect::<Vec<String>>()
        };
        let (silent, speaks) = (wordings(it.silent), wordings(it.speaks));
        assert_eq!(speaks.len(), 1, "{}: {} on the other side of {}", it.rule, speaks.join(", "), it.number);
        assert!(!silent.contains(&speaks[0]), "{} speaks on both sides of {}", it.rule, it.number);
    }
}
