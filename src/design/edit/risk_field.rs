//! What is done to one risk: a field of it is set, a copy of it is added.

use jiff::civil::Date;

use crate::design::euro::Euro;
use crate::design::id::{Ids, MeasureId, PartyId, RiskId};
use crate::design::phases::Phase;
use crate::design::register::Status;
use crate::design::risks::{Lens, ManagedBy, Nature, Origin, Risk, RiskDossier, RiskHolder, ThreePoint};
use crate::design::tags;

/// A field of a risk.
#[derive(Clone, Debug, PartialEq)]
pub enum RiskField {
    /// Its name.
    Title(String),
    /// Whether it costs or saves.
    Nature(Nature),
    /// Cause, event and effect.
    Description(String),
    /// The party of the side where it lies that carries it.
    Party(Option<PartyId>),
    /// Why it lies where it lies.
    Reason(String),
    /// Probability, 0-1.
    Probability(Option<f64>),
    /// Three-point impact, in euro.
    Impact(Option<ThreePoint>),
    /// Price if the contractor carries it, in euro.
    Price(Option<Euro>),
    /// Where it comes from.
    Origin(Option<Origin>),
    /// Who can manage it best.
    ManagedBy(Option<ManagedBy>),
    /// The phase in which it can happen.
    Phase(Option<Phase>),
    /// Its lens.
    Lens(Option<Lens>),
    /// Who acts on it.
    Holder(Option<RiskHolder>),
    /// Who act on it besides.
    With(Vec<RiskHolder>),
    /// Its number in the team's own register.
    Number(String),
    /// How it stands, and from which day.
    Status(Status, Option<Date>),
    /// What it really cost or saved, in euro.
    Actual(Option<Euro>),
    /// What makes it happen.
    Cause(String),
    /// What it leads to.
    Consequence(String),
    /// What it does to time, in words.
    Delay(String),
    /// Its labels, all of them.
    Tags(Vec<String>),
}

impl RiskField {
    /// Puts it into a risk that belongs to no design yet.
    pub(crate) fn put(&self, risk: &mut Risk) {
        set(risk, self);
    }
}

pub(super) fn set(risk: &mut Risk, field: &RiskField) {
    match field {
        RiskField::Title(title) => risk.title.clone_from(title),
        RiskField::Nature(nature) => risk.nature = *nature,
        RiskField::Description(text) => risk.description.clone_from(text),
        RiskField::Party(party) => risk.party = *party,
        RiskField::Reason(text) => risk.reason.clone_from(text),
        RiskField::Probability(p) => risk.probability = p.filter(|it| it.is_finite()).map(|it| it.clamp(0.0, 1.0)),
        RiskField::Impact(impact) => risk.impact = impact.map(ThreePoint::in_order),
        RiskField::Price(price) => risk.price = price.map(|it| it.max(Euro::ZERO)),
        RiskField::Origin(origin) => risk.origin = *origin,
        RiskField::ManagedBy(managed_by) => risk.managed_by = *managed_by,
        RiskField::Phase(phase) => risk.phase = *phase,
        RiskField::Lens(lens) => risk.lens = *lens,
        RiskField::Holder(holder) => {
            risk.holder = *holder;
            risk.tidy_holders();
        }
        RiskField::With(with) => {
            risk.register.with.clone_from(with);
            risk.tidy_holders();
        }
        RiskField::Number(number) => number.trim().clone_into(&mut risk.register.number),
        RiskField::Status(status, since) => (risk.register.status, risk.register.since) = (*status, *since),
        RiskField::Actual(actual) => risk.register.actual = actual.map(|it| it.max(Euro::ZERO)),
        RiskField::Cause(text) => risk.register.cause.clone_from(text),
        RiskField::Consequence(text) => risk.register.consequence.clone_from(text),
        RiskField::Delay(text) => risk.register.delay.clone_from(text),
        RiskField::Tags(all) => risk.tags = tags::tidied(all.iter().map(String::as_str)),
    }
}

/// Adds a copy of a filled-in risk, with ids of its own.
pub(super) fn add(dossier: &mut RiskDossier, risk: &Risk, ids: &mut Ids) -> RiskId {
    let mut risk = risk.clone();
    risk.id = RiskId::new(ids);
    risk.measures.iter_mut().for_each(|it| it.id = MeasureId::new(ids));
    let id = risk.id;
    dossier.list.push(risk);
    id
}
