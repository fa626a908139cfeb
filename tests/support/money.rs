//! Money that a test makes up: a whole section, and any edit of it.

use alliantietafel::design::Design;
use alliantietafel::design::edit::{CostField, Edit, MoneyEdit, MoneyField, TierField};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::id::{CostId, GroupId, Id, Ids, RiskId, WorkedId};
use alliantietafel::design::money::{
    Bound, CostLine, Fixed, Money, PartnerShare, Shape, Staffel, StrikeGroup, Tier, Variant, WorkedExample,
};
use alliantietafel::design::risks::ThreePoint;

use super::Dice;

fn cost_lines(dice: &mut Dice, ids: &mut Ids) -> Vec<CostLine> {
    (0..dice.below(5))
        .map(|_| CostLine { id: CostId::new(ids), name: dice.words(4), amount: dice.euro(), range: None })
        .collect()
}

fn points(dice: &mut Dice) -> ThreePoint {
    let mut points = [dice.euro(), dice.euro(), dice.euro()];
    points.sort_unstable();
    ThreePoint { low: points[0], likely: points[1], high: points[2] }
}

fn bound(dice: &mut Dice) -> Option<Bound> {
    match dice.below(4) {
        0 => None,
        1 => Some(Bound::Amount(dice.euro())),
        _ => Some(Bound::Share(dice.below(400) as f64 / 1000.0)),
    }
}

/// A staffel as people make them: mostly in order, sometimes broken.
pub fn staffel(dice: &mut Dice) -> Staffel {
    let half = |dice: &mut Dice| {
        let mut at = 0.0;
        let mut tiers: Vec<Tier> = Vec::new();
        for _ in 0..dice.below(5) {
            at += dice.below(100) as f64 / 1000.0;
            let up_to = if dice.one_in(6) { bound(dice) } else { Some(Bound::Share(at)) };
            tiers.push(Tier::new(up_to, dice.share()));
        }
        if dice.one_in(2) {
            tiers.push(Tier::new(None, dice.share()));
        }
        (tiers, dice.one_in(2).then(|| dice.euro()))
    };
    let ((gain, gain_cap), (loss, loss_cap)) = (half(dice), half(dice));
    Staffel { gain, loss, gain_cap, loss_cap }
}

/// The money of a design: what it has of parties and risks is referred to. The second dice are for groups, examples and
/// what is kept.
pub fn money((dice, more): (&mut Dice, &mut Dice), ids: &mut Ids, design: &Design, risks: &[RiskId]) -> Money {
    let some = |dice: &mut Dice| dice.but_one_in(3).then(|| dice.euro());
    let organisations = design.parties.iter().flat_map(|it| &it.parents).map(|it| Id::from(it.id));
    let partners: Vec<Id> = design.parties.iter().map(|it| it.id.into()).chain(organisations).collect();
    let mut shared: Vec<Id> = partners.into_iter().filter(|_| dice.one_in(2)).collect();
    shared.sort();
    let mut left: Vec<RiskId> = risks.iter().skip(more.below(3)).step_by(3).copied().collect();
    let mut money = Money {
        open_book: dice.maybe(&[true, false]),
        tab: some(dice),
        direct: cost_lines(dice, ids),
        overhead: cost_lines(dice, ids),
        fee: some(dice),
        fee_at_risk: some(dice),
        risk_pot: some(dice),
        optimisation_room: some(dice),
        fund: some(dice),
        fixed: dice.maybe(&[Fixed::InTender, Fixed::Later]),
        how: dice.words_or_none(9),
        price_weight: dice.one_in(2).then(|| dice.share()),
        client_reserve: some(dice),
        staffel: dice.but_one_in(4).then(|| staffel(dice)),
        partners: shared.into_iter().map(|who| PartnerShare { who, share: dice.share() }).collect(),
        shape: dice.of(&Shape::ALL),
        groups: Vec::new(),
        examples: Vec::new(),
        kept: None,
        kept_name: String::new(),
        variants: Vec::new(),
    };
    for _ in 0..more.below(3) {
        let risks = left.split_off(left.len() - more.below(left.len() + 1));
        money.groups.push(StrikeGroup { id: GroupId::new(ids), name: more.words(3), risks });
    }
    for _ in 0..more.below(4) {
        let setback = if more.one_in(3) { -more.euro() } else { more.euro() };
        money.examples.push(WorkedExample { id: WorkedId::new(ids), title: more.words(4), setback });
    }
    for line in money.direct.iter_mut().chain(&mut money.overhead) {
        if more.one_in(4) {
            line.range = Some(points(more));
        }
    }
    if more.one_in(4) {
        let kept = Money { tab: some(more), staffel: Some(staffel(more)), ..money.clone() };
        money.kept = Some(Box::new(kept.clone()));
        if more.one_in(2) {
            money.kept_name = more.words(2);
            let other = |more: &mut Dice| Variant { name: more.words_or_none(2), money: kept.clone() };
            money.variants = (0..more.below(3)).map(|_| other(more)).collect();
        }
    }
    money
}

/// Some edit of money that a person could do now; none where there is nothing to do it to.
pub fn some_edit(design: &Design, dice: &mut Dice) -> Option<Edit> {
    let money = &design.money;
    let one = |dice: &mut Dice, all: &[Id]| (!all.is_empty()).then(|| dice.of(all));
    let lines: Vec<CostId> = money.direct.iter().chain(&money.overhead).map(|it| it.id).collect();
    let groups: Vec<GroupId> = money.groups.iter().map(|it| it.id).collect();
    let examples: Vec<WorkedId> = money.examples.iter().map(|it| it.id).collect();
    let risks: Vec<RiskId> = design.risks.list.iter().map(|it| it.id).collect();
    let organisations = design.parties.iter().flat_map(|it| &it.parents).map(|it| Id::from(it.id));
    let partners: Vec<Id> = design.parties.iter().map(|it| it.id.into()).chain(organisations).collect();
    let amount = |dice: &mut Dice| dice.euro() - Euro::new(10);
    let maybe = |dice: &mut Dice| dice.but_one_in(4).then(|| dice.euro() - Euro::new(10));
    let odd = |dice: &mut Dice| dice.below(30) as f64 / 10.0 - 1.0;
    let (loss, at) = (dice.one_in(2), dice.below(4));
    let pick = |dice: &mut Dice, end: usize| (end > 0).then(|| dice.below(end));
    Some(Edit::Money(match dice.below(31) {
        0 => MoneyEdit::Set(MoneyField::Tab(maybe(dice))),
        1 => MoneyEdit::Set(MoneyField::Fee(maybe(dice))),
        2 => MoneyEdit::Set(MoneyField::FeeAtRisk(maybe(dice))),
        3 => MoneyEdit::Set(MoneyField::RiskPot(maybe(dice))),
        4 => MoneyEdit::Set(MoneyField::OptimisationRoom(maybe(dice))),
        5 => MoneyEdit::Set(MoneyField::Fund(maybe(dice))),
        6 if loss => MoneyEdit::Set(MoneyField::How(dice.words(5))),
        6 => MoneyEdit::Set(MoneyField::Fixed(dice.maybe(&[Fixed::InTender, Fixed::Later]))),
        7 => MoneyEdit::Set(MoneyField::PriceWeight(dice.but_one_in(4).then(|| odd(dice)))),
        8 => MoneyEdit::Set(MoneyField::ClientReserve(maybe(dice))),
        9 => MoneyEdit::Set(MoneyField::Shape(dice.of(&Shape::ALL))),
        10 => MoneyEdit::AddCost { overhead: loss, name: dice.words(3), amount: amount(dice) },
        11 if loss => MoneyEdit::SetCost(lines[pick(dice, lines.len())?], CostField::Name(dice.words(3))),
        11 => MoneyEdit::SetCost(lines[pick(dice, lines.len())?], CostField::Amount(amount(dice))),
        12 => MoneyEdit::RemoveCost(lines[pick(dice, lines.len())?]),
        13 => MoneyEdit::ShiftCost(lines[pick(dice, lines.len())?], dice.below(5).cast_signed() - 2),
        14 => MoneyEdit::SetTabToParts,
        15 => MoneyEdit::SetStaffel(dice.but_one_in(4).then(|| staffel(dice))),
        16 => MoneyEdit::AddTier { loss, at, tier: Tier::new(bound(dice), odd(dice)) },
        17 => MoneyEdit::SetTier { loss, at, to: TierField::UpTo(bound(dice)) },
        18 => MoneyEdit::SetTier { loss, at, to: TierField::Contractor(odd(dice)) },
        19 if loss => MoneyEdit::RemoveTier { loss, at },
        19 => MoneyEdit::SetCap { loss, to: maybe(dice) },
        20 => MoneyEdit::SetPartner(one(dice, &partners)?, dice.but_one_in(4).then(|| odd(dice))),
        21 => match pick(dice, groups.len()) {
            Some(group) if loss => MoneyEdit::RemoveGroup(groups[group]),
            Some(group) if at == 0 => MoneyEdit::RenameGroup(groups[group], dice.words(2)),
            Some(group) => {
                let to = (!dice.one_in(3)).then(|| groups[group]);
                MoneyEdit::SetGroup(risks[pick(dice, risks.len())?], to)
            }
            None => MoneyEdit::AddGroup(dice.words(2), risks.iter().take(3).copied().collect()),
        },
        22 => match pick(dice, examples.len()) {
            Some(at) if loss => MoneyEdit::RemoveWorked(examples[at]),
            Some(at) => MoneyEdit::SetWorked(examples[at], dice.words(3), amount(dice)),
            None => MoneyEdit::AddWorked(dice.words(3), amount(dice)),
        },
        23 => MoneyEdit::Keep(if loss { "A".into() } else { dice.words(2) }),
        24 => MoneyEdit::TakeKept,
        25 => return Some(Edit::SetOpenBook(dice.maybe(&[true, false]))),
        26 => MoneyEdit::CompareKept(at),
        27 => MoneyEdit::RenameKept(dice.words(2)),
        28 => MoneyEdit::DropAllKept,
        29 => MoneyEdit::SetCost(
            lines[pick(dice, lines.len())?],
            CostField::Range(dice.but_one_in(3).then(|| points(dice))),
        ),
        _ => MoneyEdit::DropKept,
    }))
}
