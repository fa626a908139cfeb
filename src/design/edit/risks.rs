//! Changes to risks and opportunities.

use std::collections::HashSet;

use crate::design::edit::import::Import;
use crate::design::edit::lists::{same_variant, shift};
use crate::design::edit::risk_field::{RiskField, add, set};
use crate::design::euro::Euro;
use crate::design::id::{Id, Ids, MeasureId, RiskId};
use crate::design::matrix::MatrixAxes;
use crate::design::phases::Phase;
use crate::design::register::{Entry, Status};
use crate::design::risks::{Allocation, Measure, Nature, Risk, RiskDossier, ThreePoint};
use crate::design::tags;

/// A change to the risk dossier.
#[derive(Clone, Debug, PartialEq)]
pub enum RisksEdit {
    /// Adds a risk or an opportunity that has a name and a place.
    Add {
        /// Whether it costs or saves.
        nature: Nature,
        /// Its name.
        title: String,
        /// Where it lies.
        to: Allocation,
    },
    /// Adds a filled-in risk, from the library or as a copy; it gets ids of its own.
    AddFilled(Box<Risk>),
    /// Adds filled-in risks, from a spreadsheet; each gets ids of its own.
    AddMany(Vec<Risk>),
    /// Takes a register in: what is new, what changes, and what its classes mean.
    Import(Box<Import>),
    /// Moves risks to a place.
    Move {
        /// Which.
        risks: Vec<RiskId>,
        /// Where to.
        to: Allocation,
    },
    /// Removes risks.
    Remove(Vec<RiskId>),
    /// Takes two risks together: what the first lacks it takes from the second, which goes.
    Merge {
        /// The one that stays.
        keep: RiskId,
        /// The one that goes.
        away: RiskId,
    },
    /// Changes a field.
    Set(RiskId, RiskField),
    /// Gives several risks the same value in a field.
    SetMany(Vec<RiskId>, RiskField),
    /// Puts a label on risks.
    Tag {
        /// Which.
        risks: Vec<RiskId>,
        /// The label.
        tag: String,
    },
    /// Takes a label off risks.
    Untag {
        /// Which.
        risks: Vec<RiskId>,
        /// The label, in any case.
        tag: String,
    },
    /// Adds a measure.
    AddMeasure(RiskId, String),
    /// Changes a measure.
    SetMeasure(RiskId, MeasureId, MeasureField),
    /// Removes a measure.
    RemoveMeasure(RiskId, MeasureId),
    /// Moves a measure some places up or down among its risk's own.
    ShiftMeasure(RiskId, MeasureId, isize),
    /// Estimates probability (0-1) and likely impact in one go, as a place in the matrix does; the three points of the
    /// impact go along in proportion ([`ThreePoint::scaled_to`]).
    Estimate {
        /// Which.
        risk: RiskId,
        /// The probability, 0-1.
        probability: f64,
        /// The likely impact, in euro.
        likely: Euro,
    },
    /// Gives the matrix axes of its own; none: they follow from the estimates.
    SetAxes(Option<MatrixAxes>),
    /// Marks the dossier as adopted for a phase; none: not adopted.
    Adopt(Option<Phase>),
}

/// A field of a measure.
#[derive(Clone, Debug, PartialEq)]
pub enum MeasureField {
    /// What is done.
    Title(String),
    /// What it costs, in euro.
    Cost(Euro),
    /// The share 0-1 of the probability that it takes away.
    CutsProbability(f64),
    /// The share 0-1 of the impact that it takes away.
    CutsImpact(f64),
    /// Whether it is planned.
    Planned(bool),
}

impl RisksEdit {
    pub(super) fn apply(&self, dossier: &mut RiskDossier, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::Add { nature, title, to } => {
                let mut risk = Risk::new(RiskId::new(ids), *nature, title.clone());
                risk.allocation = *to;
                let id = risk.id;
                dossier.list.push(risk);
                return Some(id.into());
            }
            Self::AddFilled(risk) => return Some(add(dossier, risk, ids).into()),
            Self::AddMany(risks) => {
                // The first one is where one looks: it stands on top of what was added.
                return risks.iter().fold(None, |first, it| {
                    let id = add(dossier, it, ids);
                    first.or(Some(id.into()))
                });
            }
            Self::Import(import) => return import.apply(dossier, ids),
            Self::Move { risks, to } => each(dossier, risks, |it| it.allocation = *to),
            Self::Remove(risks) => {
                let gone: HashSet<RiskId> = risks.iter().copied().collect();
                dossier.list.retain(|it| !gone.contains(&it.id));
            }
            Self::Merge { keep, away } => merge(dossier, *keep, *away),
            Self::Set(id, field) => set(dossier.list.iter_mut().find(|it| it.id == *id)?, field),
            Self::SetMany(risks, field) => each(dossier, risks, |it| set(it, field)),
            Self::Tag { risks, tag } => each(dossier, risks, |it| tags::add(&mut it.tags, tag)),
            Self::Untag { risks, tag } => each(dossier, risks, |it| tags::remove(&mut it.tags, tag)),
            Self::AddMeasure(id, title) => {
                let risk = dossier.list.iter_mut().find(|it| it.id == *id)?;
                let id = MeasureId::new(ids);
                risk.measures.push(Measure {
                    id,
                    title: title.clone(),
                    cost: Euro::ZERO,
                    cuts_probability: 0.0,
                    cuts_impact: 0.0,
                    planned: false,
                });
                return Some(id.into());
            }
            Self::SetMeasure(id, measure, field) => {
                let risk = dossier.list.iter_mut().find(|it| it.id == *id)?;
                let it = risk.measures.iter_mut().find(|it| it.id == *measure)?;
                match field {
                    MeasureField::Title(title) => it.title.clone_from(title),
                    MeasureField::Cost(cost) => it.cost = (*cost).max(Euro::ZERO),
                    MeasureField::CutsProbability(share) => it.cuts_probability = share.clamp(0.0, 1.0),
                    MeasureField::CutsImpact(share) => it.cuts_impact = share.clamp(0.0, 1.0),
                    MeasureField::Planned(planned) => it.planned = *planned,
                }
            }
            Self::RemoveMeasure(id, measure) => {
                dossier.list.iter_mut().find(|it| it.id == *id)?.measures.retain(|it| it.id != *measure);
            }
            Self::ShiftMeasure(id, measure, by) => {
                let risk = dossier.list.iter_mut().find(|it| it.id == *id)?;
                shift(&mut risk.measures, *by, |it| it.id == *measure);
            }
            Self::Estimate { risk, probability, likely } => {
                let risk = dossier.list.iter_mut().find(|it| it.id == *risk)?;
                set(risk, &RiskField::Probability(Some(*probability)));
                set(risk, &RiskField::Impact(Some(ThreePoint::scaled_to(risk.impact, *likely))));
            }
            Self::SetAxes(axes) => dossier.axes = axes.map(MatrixAxes::within_bounds),
            Self::Adopt(phase) => dossier.adopted = *phase,
        }
        None
    }

    pub(super) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Set(a, x), Self::Set(b, y)) => a == b && same_variant(x, y),
            (Self::SetMeasure(_, a, x), Self::SetMeasure(_, b, y)) => a == b && same_variant(x, y),
            (Self::Estimate { risk: a, .. }, Self::Estimate { risk: b, .. }) => a == b,
            _ => false,
        }
    }

    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::Add { nature: Nature::Risk, .. } => "add-risk",
            Self::Add { nature: Nature::Opportunity, .. } => "add-opportunity",
            Self::AddFilled(risk) if risk.is_opportunity() => "add-opportunity",
            Self::AddFilled(_) => "add-risk",
            Self::AddMany(_) => "add-risks",
            Self::Import(_) => "import-register",
            Self::Move { .. } => "move-risk",
            Self::Remove(_) => "remove-risk",
            Self::Merge { .. } => "merge-risks",
            Self::Set(..) | Self::SetMany(..) => "set-risk",
            Self::Tag { .. } => "tag-risk",
            Self::Untag { .. } => "untag-risk",
            Self::AddMeasure(..) => "add-measure",
            Self::SetMeasure(_, _, MeasureField::Planned(true)) => "plan-measure",
            Self::SetMeasure(..) | Self::ShiftMeasure(..) => "set-measure",
            Self::Estimate { .. } => "estimate-risk",
            Self::SetAxes(_) => "set-axes",
            Self::RemoveMeasure(..) => "remove-measure",
            Self::Adopt(_) => "adopt-dossier",
        }
    }

    pub(super) fn about(&self) -> Vec<Id> {
        match self {
            Self::Add { .. } | Self::AddFilled(_) | Self::AddMany(_) | Self::Import(_) => Vec::new(),
            Self::SetAxes(_) | Self::Adopt(_) => Vec::new(),
            Self::Move { risks, .. }
            | Self::Remove(risks)
            | Self::SetMany(risks, _)
            | Self::Tag { risks, .. }
            | Self::Untag { risks, .. } => risks.iter().map(|it| (*it).into()).collect(),
            Self::Merge { keep: id, .. }
            | Self::Set(id, _)
            | Self::AddMeasure(id, _)
            | Self::SetMeasure(id, ..)
            | Self::ShiftMeasure(id, ..)
            | Self::Estimate { risk: id, .. }
            | Self::RemoveMeasure(id, _) => vec![(*id).into()],
        }
    }
}

/// Does something to each of several risks.
fn each(dossier: &mut RiskDossier, risks: &[RiskId], act: impl FnMut(&mut Risk)) {
    let which: HashSet<RiskId> = risks.iter().copied().collect();
    dossier.list.iter_mut().filter(|it| which.contains(&it.id)).for_each(act);
}

/// What the register says of two risks that are taken together: what the one lacks it takes from the other, and what counts
/// of either counts.
fn take_over(risk: &mut Risk, gone: Entry) {
    let entry = &mut risk.register;
    let texts = [
        (&mut entry.number, gone.number),
        (&mut entry.cause, gone.cause),
        (&mut entry.consequence, gone.consequence),
        (&mut entry.delay, gone.delay),
    ];
    for (text, other) in texts {
        if text.is_empty() {
            *text = other;
        }
    }
    if entry.status == Status::Closed && gone.status != Status::Closed {
        (entry.status, entry.since) = (gone.status, gone.since);
    }
    entry.actual = entry.actual.or(gone.actual);
    entry.with.extend(gone.with);
    risk.tidy_holders();
}

fn merge(dossier: &mut RiskDossier, keep: RiskId, away: RiskId) {
    if keep == away || dossier.get(keep).is_none() {
        return;
    }
    let Some(at) = dossier.list.iter().position(|it| it.id == away) else { return };
    let gone = dossier.list.remove(at);
    let Some(risk) = dossier.list.iter_mut().find(|it| it.id == keep) else { return };
    for (text, other) in [(&mut risk.description, gone.description), (&mut risk.reason, gone.reason)] {
        if text.is_empty() {
            *text = other;
        }
    }
    if risk.allocation == Allocation::Unplaced {
        risk.allocation = gone.allocation;
    }
    risk.probability = risk.probability.or(gone.probability);
    risk.impact = risk.impact.or(gone.impact);
    risk.price = risk.price.or(gone.price);
    risk.origin = risk.origin.or(gone.origin);
    risk.managed_by = risk.managed_by.or(gone.managed_by);
    risk.phase = risk.phase.or(gone.phase);
    risk.lens = risk.lens.or(gone.lens);
    risk.holder = risk.holder.or(gone.holder);
    take_over(risk, gone.register);
    risk.measures.extend(gone.measures);
    gone.tags.iter().for_each(|it| tags::add(&mut risk.tags, it));
}
