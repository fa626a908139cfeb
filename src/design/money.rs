//! Money: the budget and its parts, the staffel, what both sides can bear.
//!
//! Source: GV 5, NdA De inrichting, domain.md 7 and 11. What follows from it is computed in `finance`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::euro::Euro;
use crate::design::id::{CostId, GroupId, Id, RiskId, WorkedId};
use crate::design::omitted::is_default;
use crate::design::risks::ThreePoint;

/// The money of an alliance.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// Whether all partners see each other's figures (open boek); none: not agreed yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub open_book: Option<bool>,
    /// The taakstellend alliantiebudget that the partners set, in euro; in three domains the sum for the work and the
    /// alliance fund together.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tab: Option<Euro>,
    /// Direct cost, line by line.
    #[serde(default, skip_serializing_if = "is_default")]
    pub direct: Vec<CostLine>,
    /// AK: the agreed compensation for general costs, line by line.
    #[serde(default, skip_serializing_if = "is_default")]
    pub overhead: Vec<CostLine>,
    /// The contractor's profit in the budget, apart from AK, in euro; none: not known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fee: Option<Euro>,
    /// The part of the fee that the contractor puts at risk, in euro.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fee_at_risk: Option<Euro>,
    /// Risicobudget: money in the budget that carries the shared risks, in euro.
    #[serde(default, skip_serializing_if = "is_default")]
    pub risk_pot: Option<Euro>,
    /// Optimalisatieruimte: room in the fixed price in which a result can arise, in euro (GV 6).
    #[serde(default, skip_serializing_if = "is_default")]
    pub optimisation_room: Option<Euro>,
    /// Alliantiefonds: what is set apart beside the sum for the work, in euro. What is saved goes into it and what risks
    /// cost is paid from it; risks are carried by it and the risk pot together (domain.md 11).
    #[serde(default, skip_serializing_if = "is_default")]
    pub fund: Option<Euro>,
    /// When the budget was fixed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fixed: Option<Fixed>,
    /// How it was set, in words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub how: String,
    /// The weight (0-1) of the price in the award.
    #[serde(default, skip_serializing_if = "is_default")]
    pub price_weight: Option<f64>,
    /// What the client can bear beyond the budget before it must ask for more money, in euro; none: not known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub client_reserve: Option<Euro>,
    /// How the result is divided between the sides.
    #[serde(default, skip_serializing_if = "is_default")]
    pub staffel: Option<Staffel>,
    /// The share (0-1) of each partner within its side, as a second step of dividing.
    #[serde(default, skip_serializing_if = "is_default")]
    pub partners: Vec<PartnerShare>,
    /// How the three-point estimates are spread.
    #[serde(default, skip_serializing_if = "is_default")]
    pub shape: Shape,
    /// Risks that strike together.
    #[serde(default, skip_serializing_if = "is_default")]
    pub groups: Vec<StrikeGroup>,
    /// Worked examples that are kept with the agreement (NACG).
    #[serde(default, skip_serializing_if = "is_default")]
    pub examples: Vec<WorkedExample>,
    /// The money as it was kept, beside which the present one stands: the variant that is compared with.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kept: Option<Box<Money>>,
    /// What that variant is called; empty: A.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kept_name: String,
    /// The other variants that were kept, in the order of keeping.
    #[serde(default, skip_serializing_if = "is_default")]
    pub variants: Vec<Variant>,
}

/// The money as it was kept under a name, beside the variant that is compared with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// What it is called; empty: A.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// The money, without variants of its own.
    pub money: Money,
}

/// What a variant is called; A where nobody gave it a name.
fn named(name: &str) -> &str {
    if name.is_empty() { "A" } else { name }
}

/// The most variants that are kept at once, the compared one among them. Ours: each is a whole budget in the file.
pub const VARIANTS_MAX: usize = 8;

/// A line of cost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CostLine {
    /// Its id.
    pub id: CostId,
    /// What is paid for.
    pub name: String,
    /// How much, in euro.
    #[serde(default, skip_serializing_if = "is_default")]
    pub amount: Euro,
    /// What it may come to in the end, in euro: the actual cost is drawn from it, while the budget keeps the amount. None:
    /// it costs what it says.
    #[serde(default, skip_serializing_if = "is_default")]
    pub range: Option<ThreePoint>,
}

/// When the budget was fixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Fixed {
    /// In the tender, before the partners could set it together.
    InTender,
    /// Later, by the partners together.
    Later,
}

/// A partner's share within its side.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnerShare {
    /// The partner: a party, or one of the organisations behind it.
    pub who: Id,
    /// Its share, 0-1.
    pub share: f64,
}

/// How an impact is spread over its three estimates (domain.md 7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Shape {
    /// A beta distribution with λ = 4.
    #[default]
    Pert,
    /// Straight sides.
    Triangular,
}

/// Risks that strike together: one draw decides for all of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StrikeGroup {
    /// Its id.
    pub id: GroupId,
    /// What they have in common.
    pub name: String,
    /// The risks.
    #[serde(default, skip_serializing_if = "is_default")]
    pub risks: Vec<RiskId>,
}

/// A worked example: what both sides get or pay at one actual cost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WorkedExample {
    /// Its id.
    pub id: WorkedId,
    /// What happens, in words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub title: String,
    /// Actual cost minus the TAB, in euro: above zero a setback, below zero a saving.
    pub setback: Euro,
}

/// Where a tier of the staffel ends, counted from the budget outwards.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Bound {
    /// At a share (0-1) of the TAB.
    Share(f64),
    /// At an amount in euro.
    Amount(Euro),
}

/// The furthest that a tier can end, as a share of the TAB.
pub(crate) const BOUND_MAX: f64 = 10.0;

/// A tier of the staffel: how what falls in it is divided.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tier {
    /// Where it ends; none: it is open.
    #[serde(default, skip_serializing_if = "is_default")]
    pub up_to: Option<Bound>,
    /// The client's share, 0-1.
    pub client: f64,
    /// The contractor's share, 0-1.
    pub contractor: f64,
}

/// The rule that divides a result between OG and ON (GV 5, domain.md 7). Tiers cover the size of the result from zero
/// outwards, apart for gain and for loss.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Staffel {
    /// Tiers of a saving.
    #[serde(default, skip_serializing_if = "is_default")]
    pub gain: Vec<Tier>,
    /// Tiers of an overrun.
    #[serde(default, skip_serializing_if = "is_default")]
    pub loss: Vec<Tier>,
    /// The most that the contractor gains, in euro.
    #[serde(default, skip_serializing_if = "is_default")]
    pub gain_cap: Option<Euro>,
    /// The most that the contractor loses, in euro.
    #[serde(default, skip_serializing_if = "is_default")]
    pub loss_cap: Option<Euro>,
}

impl Tier {
    /// A tier up to a share of the TAB, or an open one; the client has what the contractor has not.
    pub fn new(up_to: Option<Bound>, contractor: f64) -> Self {
        // A file says 0.15 and not what is left of 1 − 0.85 in floating point.
        let client = ((1.0 - contractor) * 1e9).round() / 1e9;
        Self { up_to, client, contractor }
    }
}

impl Bound {
    /// The amount in euro at a budget.
    pub fn at(self, tab: Euro) -> Euro {
        match self {
            Self::Share(share) => Euro::round(tab.to_f64() * share),
            Self::Amount(amount) => amount,
        }
    }
}

impl Shape {
    /// Both shapes.
    pub const ALL: [Self; 2] = [Self::Pert, Self::Triangular];
}

impl Money {
    /// Whether the team has started on money; an agreement on open books alone belongs to the principles.
    pub fn is_started(&self) -> bool {
        *self != Self { open_book: self.open_book, ..Self::default() }
    }

    /// Direct cost in euro.
    pub(crate) fn direct_cost(&self) -> Euro {
        self.direct.iter().map(|it| it.amount).sum()
    }

    /// The lines of cost that have a range, of either kind.
    pub fn ranged(&self) -> impl Iterator<Item = (&CostLine, ThreePoint)> {
        self.direct.iter().chain(&self.overhead).filter_map(|it| Some((it, it.range?)))
    }

    /// AK in euro; none: not agreed.
    pub(crate) fn overhead_agreed(&self) -> Option<Euro> {
        (!self.overhead.is_empty()).then(|| self.overhead.iter().map(|it| it.amount).sum())
    }

    /// The money as it is, without what is kept beside it.
    pub fn alone(&self) -> Self {
        Self { kept: None, kept_name: String::new(), variants: Vec::new(), ..self.clone() }
    }

    /// What the variant that is compared with is called.
    pub fn kept_name(&self) -> &str {
        named(&self.kept_name)
    }

    /// What every kept variant is called, the one that is compared with first.
    pub fn variant_names(&self) -> Vec<&str> {
        let first = self.kept.iter().map(|_| self.kept_name());
        first.chain(self.variants.iter().map(|it| named(&it.name))).collect()
    }

    /// The money of a kept variant, the one that is compared with first.
    pub fn variant(&self, nth: usize) -> Option<&Self> {
        let first = self.kept.iter().map(|it| &**it);
        first.chain(self.variants.iter().map(|it| &it.money)).nth(nth)
    }

    /// The first letter that no kept variant is called; none of them is free where too many are kept.
    pub fn free_name(&self) -> Option<String> {
        let names = self.variant_names();
        let mut free = ('A'..='Z').map(String::from).filter(|it| !names.contains(&it.as_str()));
        free.next().filter(|_| names.len() < VARIANTS_MAX)
    }

    /// What a variant is called that is the same as the money is now; none: there is none.
    pub fn same_as_now(&self) -> Option<&str> {
        let now = self.alone();
        let first = self.kept.iter().map(|it| (self.kept_name(), &**it));
        let mut all = first.chain(self.variants.iter().map(|it| (named(&it.name), &it.money)));
        all.find(|it| *it.1 == now).map(|it| it.0)
    }

    /// Calls `visit` with the id of every element in it; a kept variant holds copies, which are no elements.
    pub(super) fn each_id(&self, visit: &mut dyn FnMut(Id)) {
        self.direct.iter().chain(&self.overhead).for_each(|it| visit(it.id.into()));
        self.groups.iter().for_each(|it| visit(it.id.into()));
        self.examples.iter().for_each(|it| visit(it.id.into()));
    }

    /// A partner's share (0-1) within its side, as agreed; none: not agreed.
    pub(crate) fn share_of(&self, partner: impl Into<Id>) -> Option<f64> {
        let partner = partner.into();
        self.partners.iter().find(|it| it.who == partner).map(|it| it.share)
    }
}
