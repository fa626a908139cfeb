//! Mistakes to plant in any design: for a rule some edits that may break it, as the manual's own example of that rule does.
//! What is planted is the first that really makes the rule speak of something that it did not speak of.

use crate::design::Design;
use crate::design::bovenkant::{RoleKind, Seat, StepKind};
use crate::design::catalogue::Catalogue;
use crate::design::edit::{BovenkantEdit, Edit, MandateField, MoneyEdit, MoneyField, PrinciplesEdit};
use crate::design::edit::{RisksEdit, RoleField, TeamEdit, TierField};
use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::design::id::{Ids, PersonId};
use crate::design::risks::{Allocation, Risk};
use crate::design::team::Person;
use crate::design::workshop::Topic;
use crate::finance::simulation::Draws;
use crate::rules::all::rule;
use crate::rules::facts::Facts;
use crate::rules::finding::Finding;
use crate::rules::rule::{Check, Rule, Signal};

/// So few outcomes are enough to see whether a rule speaks.
const FEW: Draws = Draws { outcomes: 200, seed: None };

/// A kind of mistake.
#[derive(Clone, Copy, Debug)]
pub struct Plantable {
    /// The rule that tells of it.
    pub rule: &'static str,
    /// What it is about.
    pub topic: Topic,
    /// Edits that may make it in a design, the first one first.
    tries: fn(&Design) -> Vec<Edit>,
}

/// A mistake as it would be planted.
#[derive(Clone, Debug)]
pub struct Plant {
    /// What makes it.
    pub edit: Edit,
    /// The rule that speaks then.
    pub rule: &'static Rule,
    /// What it says then.
    pub finding: Finding,
}

impl Plant {
    /// The same as a signal, to be put into words.
    pub fn signal(&self) -> Signal {
        Signal { rule: self.rule, finding: self.finding.clone(), waived: None, returned: None }
    }
}

/// The kinds of mistakes that can be planted, in the order of the catalogue.
pub const PLANTABLE: [Plantable; 14] = [
    Plantable { rule: "single-bloedgroep", topic: Topic::Staffing, tries: one_side_of_a_discipline },
    Plantable { rule: "management-team-one-sided", topic: Topic::Staffing, tries: one_side_of_the_amt },
    Plantable { rule: "client-board-line-missing", topic: Topic::Line, tries: no_line_to_the_board },
    Plantable { rule: "role-limits-missing", topic: Topic::Role, tries: no_limits },
    Plantable { rule: "mandate-gap", topic: Topic::Mandate, tries: gap },
    Plantable { rule: "mandate-overlap", topic: Topic::Mandate, tries: overlap },
    Plantable { rule: "escalation-dead-end", topic: Topic::Ladder, tries: back_down },
    Plantable { rule: "joint-risk-one-side", topic: Topic::Risk, tries: joint_to_one_side },
    Plantable { rule: "risk-duplicate", topic: Topic::Risk, tries: twice },
    Plantable { rule: "tab-not-adding-up", topic: Topic::Money, tries: more_than_its_parts },
    Plantable { rule: "staffel-no-cap", topic: Topic::Money, tries: no_cap },
    Plantable { rule: "staffel-lopsided", topic: Topic::Money, tries: lopsided },
    Plantable { rule: "price-driven-tender", topic: Topic::Money, tries: price_first },
    Plantable { rule: "principles-unsigned", topic: Topic::Principle, tries: unsigned },
];

/// The mistake of a kind, as it can be planted in a design; none where nothing that is tried makes it.
pub fn plant(design: &Design, kind: &Plantable, catalogue: &Catalogue) -> Option<Plant> {
    let rule = rule(kind.rule).filter(|it| it.unfit(design.form).is_none())?;
    let said = said(design, rule, catalogue);
    (kind.tries)(design).into_iter().find_map(|edit| {
        let mut then = design.clone();
        // What it makes here is thrown away: another seed than the design's keeps its ids apart.
        edit.apply(&mut then, &mut Ids::seeded(0x5EED));
        // Of what is made anew a key could not tell.
        let known = |it: &Finding| it.subjects.iter().any(|it| design.has(*it)) || it.subjects.is_empty();
        let is_new = |it: &Finding| !said.iter().any(|was| was.subjects == it.subjects && was.variant == it.variant);
        let mut finding = self::said(&then, rule, catalogue).into_iter().find(|it| known(it) && is_new(it))?;
        finding.subjects.retain(|it| design.has(*it));
        Some(Plant { edit, rule, finding })
    })
}

/// What a rule says of a design, whatever its stage.
fn said(design: &Design, rule: &Rule, catalogue: &Catalogue) -> Vec<Finding> {
    match rule.check {
        Check::Design(check) => check(&Facts::with_draws(design, catalogue, FEW)),
        Check::Summary(_) => Vec::new(),
    }
}

fn one_side_of_a_discipline(design: &Design) -> Vec<Edit> {
    let mut all = Vec::new();
    for side in [Side::Client, Side::Contractor] {
        for it in &design.team.disciplines {
            let (away, stay): (Vec<_>, Vec<_>) = it.people.iter().partition(|it| it.side() == Some(side));
            if !away.is_empty() && stay.len() > 1 {
                all.push(Edit::Team(TeamEdit::MovePeople(away.into_iter().map(|it| it.id).collect(), None)));
            }
        }
    }
    all
}

fn one_side_of_the_amt(design: &Design) -> Vec<Edit> {
    let side = |id: PersonId| design.team.person(id).and_then(Person::side);
    let mut all = Vec::new();
    for role in design.bovenkant.of_kind(RoleKind::ManagementTeam) {
        for away in Side::ALL {
            let is_of = |it: &&Seat| match it {
                Seat::Person(id) => side(*id) == Some(away),
                Seat::Open(it) => it.side() == Some(away),
            };
            let seats = role.seats.iter().filter(is_of).cloned();
            let out: Vec<Edit> = seats.map(|it| Edit::Bovenkant(BovenkantEdit::RemoveSeat(role.id, it))).collect();
            if !out.is_empty() {
                all.push(Edit::Several(out));
            }
        }
    }
    all
}

fn no_line_to_the_board(design: &Design) -> Vec<Edit> {
    let top = &design.bovenkant;
    let of = |kind| top.of_kind(kind).map(|it| it.id).collect::<Vec<_>>();
    let clients = [of(RoleKind::Client), of(RoleKind::ContractAuthority)].concat();
    let boards = of(RoleKind::AllianceBoard);
    let joins = |a, b| clients.contains(&a) && boards.contains(&b);
    let lines = top.lines.iter().filter(|it| joins(it.from, it.to) || joins(it.to, it.from));
    let out: Vec<Edit> = lines.map(|it| Edit::Bovenkant(BovenkantEdit::RemoveLine(it.id))).collect();
    if out.is_empty() { Vec::new() } else { vec![Edit::Several(out)] }
}

fn no_limits(design: &Design) -> Vec<Edit> {
    let none = |id| Edit::Bovenkant(BovenkantEdit::SetRole(id, RoleField::Limits(String::new())));
    design.bovenkant.roles.iter().filter(|it| !it.limits.is_empty()).map(|it| none(it.id)).collect()
}

/// A quarter of a million more or less, or half of a smaller amount.
fn step(amount: Euro) -> Euro {
    Euro::from_cents((amount.cents() / 2).min(25_000_000))
}

fn gap(design: &Design) -> Vec<Edit> {
    let lower = design.bovenkant.mandates.iter().filter_map(|it| {
        let limit = it.up_to?;
        let to = MandateField::UpTo(Some(limit - step(limit)));
        Some(Edit::Bovenkant(BovenkantEdit::SetMandate(it.id, to)))
    });
    lower.collect()
}

fn overlap(design: &Design) -> Vec<Edit> {
    let higher = design.bovenkant.mandates.iter().filter_map(|it| {
        let limit = it.up_to?;
        let to = MandateField::UpTo(Some(limit + step(limit)));
        Some(Edit::Bovenkant(BovenkantEdit::SetMandate(it.id, to)))
    });
    higher.collect()
}

fn back_down(design: &Design) -> Vec<Edit> {
    let first = design.bovenkant.ladder.iter().find_map(|it| it.role);
    first.map(|it| Edit::Bovenkant(BovenkantEdit::AddStep(Some(it), Some(10), StepKind::Talk))).into_iter().collect()
}

fn joint_to_one_side(design: &Design) -> Vec<Edit> {
    let shared = design.risks.risks().filter(|it| it.allocation == Allocation::Shared).take(12);
    let to = |it: &Risk, side| Edit::Risks(RisksEdit::Move { risks: vec![it.id], to: Allocation::Allocated(side) });
    shared.flat_map(|it| [to(it, Side::Contractor), to(it, Side::Client)]).collect()
}

fn twice(design: &Design) -> Vec<Edit> {
    design.risks.risks().take(8).map(|it| Edit::Risks(RisksEdit::AddFilled(Box::new(it.clone())))).collect()
}

fn more_than_its_parts(design: &Design) -> Vec<Edit> {
    let tab = design.budget().tab();
    let more = tab.map(|it| MoneyField::Tab(Some(it + Euro::from_cents(it.cents() / 20))));
    more.map(|it| Edit::Money(MoneyEdit::Set(it))).into_iter().collect()
}

fn no_cap(design: &Design) -> Vec<Edit> {
    let mut all = Vec::new();
    let Some(staffel) = &design.money.staffel else { return all };
    for (loss, tiers) in [(true, &staffel.loss), (false, &staffel.gain)] {
        let cap = Edit::Money(MoneyEdit::SetCap { loss, to: None });
        let Some(at) = tiers.len().checked_sub(1) else { continue };
        let open = Edit::Money(MoneyEdit::SetTier { loss, at, to: TierField::UpTo(None) });
        all.push(cap.clone());
        all.push(Edit::Several(vec![cap, open]));
    }
    all
}

fn lopsided(design: &Design) -> Vec<Edit> {
    let Some(staffel) = &design.money.staffel else { return Vec::new() };
    let set = |(at, _)| Edit::Money(MoneyEdit::SetTier { loss: true, at, to: TierField::Contractor(0.1) });
    let all: Vec<Edit> = staffel.loss.iter().enumerate().map(set).collect();
    if all.is_empty() { all } else { vec![all[0].clone(), Edit::Several(all)] }
}

fn price_first(_: &Design) -> Vec<Edit> {
    vec![Edit::Money(MoneyEdit::Set(MoneyField::PriceWeight(Some(0.6))))]
}

fn unsigned(design: &Design) -> Vec<Edit> {
    let all = design.principles.chosen.iter().flat_map(|it| it.signatures.iter().map(move |by| (it.id, by.party)));
    all.map(|(it, party)| Edit::Principles(PrinciplesEdit::Unsign(it, party))).collect()
}
