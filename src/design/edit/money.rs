//! Changes to money.

use std::sync::Arc;

use crate::design::document::Design;
use crate::design::edit::groups::{add_group, set_group};
use crate::design::edit::kept;
use crate::design::edit::lists::{same_variant, shift};
use crate::design::euro::Euro;
use crate::design::id::{CostId, GroupId, Id, Ids, RiskId, WorkedId};
use crate::design::money::{
    BOUND_MAX, Bound, CostLine, Fixed, Money, PartnerShare, Shape, Staffel, Tier, WorkedExample,
};
use crate::design::risks::ThreePoint;

/// A change to money.
#[derive(Clone, Debug, PartialEq)]
pub enum MoneyEdit {
    /// Changes a field.
    Set(MoneyField),
    /// Adds a line of cost: direct, or of AK where so said.
    AddCost {
        /// Whether it is a line of AK.
        overhead: bool,
        /// What is paid for.
        name: String,
        /// How much, in euro.
        amount: Euro,
    },
    /// Changes a line of cost.
    SetCost(CostId, CostField),
    /// Removes a line of cost.
    RemoveCost(CostId),
    /// Moves a line of cost by some places.
    ShiftCost(CostId, isize),
    /// Sets the TAB to what its parts come to.
    SetTabToParts,
    /// Sets the staffel; none: not agreed.
    SetStaffel(Option<Staffel>),
    /// Adds a tier after the given one, on the side of losses where so said.
    AddTier {
        /// Whether it is a tier of losses.
        loss: bool,
        /// The place of the new tier.
        at: usize,
        /// The tier.
        tier: Tier,
    },
    /// Changes a tier.
    SetTier {
        /// Whether it is a tier of losses.
        loss: bool,
        /// Its place.
        at: usize,
        /// What changes.
        to: TierField,
    },
    /// Removes a tier.
    RemoveTier {
        /// Whether it is a tier of losses.
        loss: bool,
        /// Its place.
        at: usize,
    },
    /// Sets the most that the contractor gains, or loses where so said, in euro; none: without limit.
    SetCap {
        /// Whether it is the cap on losses.
        loss: bool,
        /// The cap.
        to: Option<Euro>,
    },
    /// Sets a partner's share (0-1) within its side; none: not agreed.
    SetPartner(Id, Option<f64>),
    /// Adds a group of risks that strike together.
    AddGroup(String, Vec<RiskId>),
    /// Gives a group another name.
    RenameGroup(GroupId, String),
    /// Puts a risk in a group, or in none; a risk is in one group at most.
    SetGroup(RiskId, Option<GroupId>),
    /// Removes a group; its risks strike alone again.
    RemoveGroup(GroupId),
    /// Keeps a worked example.
    AddWorked(String, Euro),
    /// Changes a worked example.
    SetWorked(WorkedId, String, Euro),
    /// Removes a worked example.
    RemoveWorked(WorkedId),
    /// Keeps the money as it is now as a variant of this name, and compares with that; the others stay. Does nothing where
    /// a variant is the same already, or too many are kept.
    Keep(String),
    /// Compares with another of the kept variants, by its place among those.
    CompareKept(usize),
    /// Gives the variant that is compared with another name.
    RenameKept(String),
    /// Takes the variant that is compared with as the money, and drops it; the others stay.
    TakeKept,
    /// Drops the variant that is compared with; the others stay.
    DropKept,
    /// Drops every variant.
    DropAllKept,
}

/// A field of money.
#[derive(Clone, Debug, PartialEq)]
pub enum MoneyField {
    /// The TAB, in euro.
    Tab(Option<Euro>),
    /// The contractor's profit, in euro.
    Fee(Option<Euro>),
    /// The fee at risk, in euro.
    FeeAtRisk(Option<Euro>),
    /// The risk pot, in euro.
    RiskPot(Option<Euro>),
    /// The optimisation room, in euro.
    OptimisationRoom(Option<Euro>),
    /// The alliance fund, in euro.
    Fund(Option<Euro>),
    /// When the budget was fixed.
    Fixed(Option<Fixed>),
    /// How it was set.
    How(String),
    /// The weight (0-1) of the price in the award.
    PriceWeight(Option<f64>),
    /// What the client can bear, in euro.
    ClientReserve(Option<Euro>),
    /// How estimates are spread.
    Shape(Shape),
}

/// A field of a line of cost.
#[derive(Clone, Debug, PartialEq)]
pub enum CostField {
    /// What is paid for.
    Name(String),
    /// How much, in euro.
    Amount(Euro),
    /// What it may come to in the end, in euro; none: it costs what it says.
    Range(Option<ThreePoint>),
}

/// A field of a tier.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TierField {
    /// Where it ends.
    UpTo(Option<Bound>),
    /// The contractor's share, 0-1; the client has the rest.
    Contractor(f64),
}

/// An amount that cannot be below zero.
fn positive(amount: Option<Euro>) -> Option<Euro> {
    amount.map(|it| it.max(Euro::ZERO))
}

fn share(share: f64) -> f64 {
    if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 }
}

fn bound(up_to: Option<Bound>) -> Option<Bound> {
    up_to.map(|it| match it {
        Bound::Share(of) => Bound::Share(if of.is_finite() { of.clamp(0.0, BOUND_MAX) } else { 0.0 }),
        Bound::Amount(amount) => Bound::Amount(amount.max(Euro::ZERO)),
    })
}

fn tier(of: &Tier) -> Tier {
    Tier { up_to: bound(of.up_to), client: share(of.client), contractor: share(of.contractor) }
}

/// A staffel within bounds; whether its shares add up is for a signal to say.
fn staffel(of: &Staffel) -> Staffel {
    Staffel {
        gain: of.gain.iter().map(tier).collect(),
        loss: of.loss.iter().map(tier).collect(),
        gain_cap: positive(of.gain_cap),
        loss_cap: positive(of.loss_cap),
    }
}

impl MoneyEdit {
    pub(super) fn apply(&self, design: &mut Design, ids: &mut Ids) -> Option<Id> {
        // The prices of risks are parts too, so the sum is asked of the whole design.
        let parts = design.budget().parts();
        let money = Arc::make_mut(&mut design.money);
        match self {
            Self::Set(field) => field.apply(money),
            Self::AddCost { overhead, name, amount } => {
                return Some(add_cost(money, ids, *overhead, name, *amount).into());
            }
            Self::SetCost(id, field) => {
                field.set(money.direct.iter_mut().chain(&mut money.overhead).find(|it| it.id == *id)?);
            }
            Self::RemoveCost(id) => {
                money.direct.retain(|it| it.id != *id);
                money.overhead.retain(|it| it.id != *id);
            }
            Self::ShiftCost(id, by) => {
                shift(&mut money.direct, *by, |it| it.id == *id);
                shift(&mut money.overhead, *by, |it| it.id == *id);
            }
            Self::SetTabToParts => money.tab = (parts > Euro::ZERO).then(|| parts.min(Euro::MAX)),
            Self::SetStaffel(to) => money.staffel = to.as_ref().map(staffel),
            Self::AddTier { loss, at, tier } => {
                let tiers = tiers(money.staffel.get_or_insert_default(), *loss);
                let tier = Tier { up_to: bound(tier.up_to), ..Tier::new(None, share(tier.contractor)) };
                tiers.insert((*at).min(tiers.len()), tier);
            }
            Self::SetTier { loss, at, to } => {
                to.set(tiers(money.staffel.as_mut()?, *loss).get_mut(*at)?);
            }
            Self::RemoveTier { loss, at } => {
                let tiers = tiers(money.staffel.as_mut()?, *loss);
                if *at < tiers.len() {
                    tiers.remove(*at);
                }
            }
            Self::SetCap { loss, to } => {
                if money.staffel.is_none() && to.is_none() {
                    return None;
                }
                let staffel = money.staffel.get_or_insert_default();
                *(if *loss { &mut staffel.loss_cap } else { &mut staffel.gain_cap }) = positive(*to);
            }
            Self::SetPartner(who, to) => {
                money.partners.retain(|it| it.who != *who);
                if let Some(to) = to {
                    money.partners.push(PartnerShare { who: *who, share: share(*to) });
                    money.partners.sort_by_key(|it| it.who);
                }
            }
            Self::AddGroup(name, risks) => {
                return Some(add_group(money, ids, name, risks).into());
            }
            Self::RenameGroup(id, name) => money.groups.iter_mut().find(|it| it.id == *id)?.name.clone_from(name),
            Self::SetGroup(risk, group) => {
                set_group(money, *risk, *group)?;
            }
            Self::RemoveGroup(id) => money.groups.retain(|it| it.id != *id),
            Self::AddWorked(title, setback) => {
                let id = WorkedId::new(ids);
                money.examples.push(WorkedExample { id, title: title.clone(), setback: *setback });
                return Some(id.into());
            }
            Self::SetWorked(id, title, setback) => {
                let it = money.examples.iter_mut().find(|it| it.id == *id)?;
                (it.title, it.setback) = (title.clone(), *setback);
            }
            Self::RemoveWorked(id) => money.examples.retain(|it| it.id != *id),
            Self::Keep(name) => kept::keep(money, name),
            Self::CompareKept(at) => kept::compare(money, *at)?,
            Self::RenameKept(name) => kept::rename(money, name)?,
            Self::TakeKept => kept::take(money)?,
            Self::DropKept => kept::drop_compared(money),
            Self::DropAllKept => *money = money.alone(),
        }
        None
    }

    pub(super) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Set(a), Self::Set(b)) => same_variant(a, b),
            (Self::SetCost(a, x), Self::SetCost(b, y)) => a == b && same_variant(x, y),
            (Self::SetTier { loss, at, to }, Self::SetTier { loss: half, at: place, to: other }) => {
                loss == half && at == place && same_variant(to, other)
            }
            (Self::SetCap { loss: a, .. }, Self::SetCap { loss: b, .. }) => a == b,
            (Self::SetPartner(a, _), Self::SetPartner(b, _)) => a == b,
            (Self::SetWorked(a, ..), Self::SetWorked(b, ..)) => a == b,
            (Self::RenameKept(_), Self::RenameKept(_)) => true,
            _ => false,
        }
    }

    pub(super) const fn key(&self) -> &'static str {
        match self {
            Self::Set(field) => field.key(),
            Self::AddCost { .. } => "add-cost",
            Self::SetCost(..) => "set-cost",
            Self::RemoveCost(_) => "remove-cost",
            Self::ShiftCost(..) => "shift-cost",
            Self::SetTabToParts => "set-tab-to-parts",
            Self::SetStaffel(Some(_)) => "set-staffel",
            Self::SetStaffel(None) => "remove-staffel",
            Self::AddTier { .. } => "add-tier",
            Self::SetTier { .. } => "set-tier",
            Self::RemoveTier { .. } => "remove-tier",
            Self::SetCap { .. } => "set-cap",
            Self::SetPartner(..) => "set-partner",
            Self::AddGroup(..) => "add-group",
            Self::RenameGroup(..) => "rename-group",
            Self::SetGroup(..) => "set-group",
            Self::RemoveGroup(_) => "remove-group",
            Self::AddWorked(..) => "add-worked",
            Self::SetWorked(..) => "set-worked",
            Self::RemoveWorked(_) => "remove-worked",
            Self::Keep(_) => "keep-money",
            Self::CompareKept(_) => "compare-kept-money",
            Self::RenameKept(_) => "rename-kept-money",
            Self::DropAllKept => "drop-all-kept-money",
            Self::TakeKept => "take-kept-money",
            Self::DropKept => "drop-kept-money",
        }
    }

    pub(super) fn about(&self) -> Vec<Id> {
        match self {
            Self::SetCost(id, _) | Self::RemoveCost(id) | Self::ShiftCost(id, _) => vec![(*id).into()],
            Self::SetPartner(id, _) => vec![*id],
            Self::RenameGroup(id, _) | Self::RemoveGroup(id) => vec![(*id).into()],
            Self::SetGroup(risk, _) => vec![(*risk).into()],
            Self::SetWorked(id, ..) | Self::RemoveWorked(id) => vec![(*id).into()],
            _ => Vec::new(),
        }
    }
}

impl MoneyField {
    const fn key(&self) -> &'static str {
        match self {
            Self::Tab(_) => "set-tab",
            Self::Fee(_) => "set-fee",
            Self::FeeAtRisk(_) => "set-fee-at-risk",
            Self::RiskPot(_) => "set-risk-pot",
            Self::OptimisationRoom(_) => "set-optimisation-room",
            Self::Fund(_) => "set-fund",
            Self::Fixed(_) | Self::How(_) => "set-how-fixed",
            Self::PriceWeight(_) => "set-price-weight",
            Self::ClientReserve(_) => "set-client-reserve",
            Self::Shape(_) => "set-shape",
        }
    }

    fn apply(&self, money: &mut Money) {
        match self {
            Self::Tab(amount) => money.tab = positive(*amount),
            Self::Fee(amount) => money.fee = positive(*amount),
            Self::FeeAtRisk(amount) => money.fee_at_risk = positive(*amount),
            Self::RiskPot(amount) => money.risk_pot = positive(*amount),
            Self::OptimisationRoom(amount) => money.optimisation_room = positive(*amount),
            Self::Fund(amount) => money.fund = positive(*amount),
            Self::Fixed(fixed) => money.fixed = *fixed,
            Self::How(how) => money.how.clone_from(how),
            Self::PriceWeight(weight) => money.price_weight = weight.map(share),
            Self::ClientReserve(amount) => money.client_reserve = positive(*amount),
            Self::Shape(shape) => money.shape = *shape,
        }
    }
}

impl CostField {
    fn set(&self, line: &mut CostLine) {
        match self {
            Self::Name(name) => line.name.clone_from(name),
            Self::Amount(amount) => line.amount = (*amount).max(Euro::ZERO),
            Self::Range(range) => line.range = range.map(ThreePoint::in_order),
        }
    }
}

impl TierField {
    fn set(&self, tier: &mut Tier) {
        match self {
            Self::UpTo(up_to) => tier.up_to = bound(*up_to),
            Self::Contractor(of) => *tier = Tier { up_to: tier.up_to, ..Tier::new(None, share(*of)) },
        }
    }
}

/// Adds a line of direct cost, or of AK where so said.
fn add_cost(money: &mut Money, ids: &mut Ids, overhead: bool, name: &str, amount: Euro) -> CostId {
    let id = CostId::new(ids);
    let list = if overhead { &mut money.overhead } else { &mut money.direct };
    list.push(CostLine { id, name: name.to_owned(), amount: amount.max(Euro::ZERO), range: None });
    id
}

/// The tiers of gains or of losses.
const fn tiers(staffel: &mut Staffel, loss: bool) -> &mut Vec<Tier> {
    if loss { &mut staffel.loss } else { &mut staffel.gain }
}

#[cfg(test)]
#[path = "testing_money.rs"]
mod tests;
