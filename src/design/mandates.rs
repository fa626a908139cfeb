//! Where amounts fall: bands between limits, mandates that overlap, and amounts that nobody decides on.
//!
//! Source: ES Bijlage Organisatie (lay the ways of decision down), ES 4.1 Proces (who may decide on what).

use crate::design::bovenkant::{Bovenkant, Mandate, Subject};
use crate::design::euro::Euro;
use crate::design::id::Id;
use crate::design::phases::{Phase, PhaseOrder};

/// Amounts in euro between two limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Band {
    /// From above this amount.
    pub above: Euro,
    /// Up to and including this amount; none: without limit.
    pub up_to: Option<Euro>,
}

impl Band {
    /// Every amount.
    pub const ALL: Self = Self { above: Euro::ZERO, up_to: None };

    /// Whether it holds amounts that another does too.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        let above = self.above.max(other.above);
        [self.up_to, other.up_to].into_iter().all(|it| it.is_none_or(|limit| limit > above))
    }

    /// The lowest of some bands, with what lies in one row with it.
    pub(crate) fn lowest_of(mut bands: Vec<Self>) -> Option<Self> {
        bands.sort_by_key(|it| it.above);
        bands.into_iter().reduce(|row, next| match row.up_to {
            Some(limit) if next.above <= limit => Self { up_to: next.up_to.map(|it| it.max(limit)), ..row },
            _ => row,
        })
    }

    /// Whether it holds every amount of another.
    pub fn holds(&self, other: &Self) -> bool {
        self.above <= other.above && self.up_to.is_none_or(|limit| other.up_to.is_some_and(|it| it <= limit))
    }
}

impl Mandate {
    /// The amounts that it covers.
    pub fn band(&self) -> Band {
        Band { above: self.above, up_to: self.up_to }
    }

    /// Whether its role decides without others.
    pub(crate) fn is_alone(&self) -> bool {
        self.with.is_empty()
    }

    /// Whether it covers any amount at all.
    fn is_real(&self) -> bool {
        self.above == Euro::ZERO || self.up_to.is_none_or(|limit| limit > self.above)
    }

    /// The amounts that two mandates on one subject with amounts both hold; none where they do not meet.
    pub(crate) fn meets(&self, other: &Self) -> Option<Band> {
        let above = self.above.max(other.above);
        let up_to = [self.up_to, other.up_to].into_iter().flatten().min();
        // Whatever starts at nothing covers zero, even where it ends there.
        let both_from_zero = self.above == Euro::ZERO && other.above == Euro::ZERO;
        let meets = both_from_zero || up_to.is_none_or(|limit| limit > above);
        meets.then_some(Band { above, up_to })
    }
}

impl Bovenkant {
    /// The pairs of mandates on a subject whose roles differ and each decide alone on the same amounts, with those amounts.
    /// On a subject without amounts every pair meets.
    pub(crate) fn overlaps_on<'a>(
        &'a self,
        subject: &'a Subject,
    ) -> impl Iterator<Item = (&'a Mandate, &'a Mandate, Band)> {
        // What only the client decides on has one place, whatever was mandated before.
        let open = self.reserved_to(subject).is_empty();
        self.alone_together_on(subject).filter(move |_| open)
    }

    /// The same, of what only the client decides on too.
    pub(crate) fn alone_together_on<'a>(
        &'a self,
        subject: &'a Subject,
    ) -> impl Iterator<Item = (&'a Mandate, &'a Mandate, Band)> {
        let alone = move || self.mandates_on(subject.id).filter(|it| it.is_alone());
        alone().enumerate().flat_map(move |(at, one)| {
            let later = alone().skip(at + 1).filter(|it| it.who != one.who);
            later.filter_map(move |other| {
                let both = if subject.money { one.meets(other) } else { Some(Band::ALL) };
                both.map(|both| (one, other, both))
            })
        })
    }

    /// The limits of the mandates on a subject with amounts, the lowest first.
    pub(crate) fn limits_on(&self, subject: &Subject) -> Vec<Euro> {
        if !subject.money || !self.reserved_to(subject).is_empty() {
            return Vec::new();
        }
        let bounds = self.mandates_on(subject.id).flat_map(|it| [Some(it.above), it.up_to]);
        let mut limits: Vec<Euro> = bounds.flatten().filter(|it| *it > Euro::ZERO).collect();
        limits.sort_unstable();
        limits.dedup();
        limits
    }

    /// The bands between all limits of all subjects: the columns of the mandate table.
    pub(crate) fn bands(&self) -> Vec<Band> {
        let mut limits: Vec<Euro> = self.subjects.iter().flat_map(|it| self.limits_on(it)).collect();
        limits.sort_unstable();
        limits.dedup();
        between(&limits)
    }

    /// The bands of a subject between its own limits.
    pub(crate) fn bands_on(&self, subject: &Subject) -> Vec<Band> {
        between(&self.limits_on(subject))
    }

    /// The mandates that decide on a whole band of a subject; on a subject without amounts all of them.
    pub fn deciding<'a>(&'a self, subject: &'a Subject, band: Band) -> impl Iterator<Item = &'a Mandate> {
        self.mandates_on(subject.id).filter(move |it| !subject.money || it.band().holds(&band))
    }

    /// The amounts on a subject that no mandate covers, the lowest first; none while nobody has a mandate on it, and
    /// none on a subject without amounts.
    pub(crate) fn gaps_on(&self, subject: &Subject) -> Vec<Band> {
        let mut ranges: Vec<&Mandate> = self.mandates_on(subject.id).filter(|it| it.is_real()).collect();
        if !subject.money || !self.reserved_to(subject).is_empty() || self.mandates_on(subject.id).next().is_none() {
            return Vec::new();
        }
        ranges.sort_by_key(|it| it.above);
        let mut gaps = Vec::new();
        let mut covered = Euro::ZERO;
        for range in ranges {
            if range.above > covered {
                gaps.push(Band { above: covered, up_to: Some(range.above) });
            }
            match range.up_to {
                Some(limit) => covered = covered.max(limit),
                None => return gaps,
            }
        }
        gaps.push(Band { above: covered, up_to: None });
        gaps
    }

    /// The roles and mandates that were last confirmed before a phase. What was never confirmed is not among them.
    pub(crate) fn confirmed_before(&self, order: PhaseOrder, phase: Phase) -> Vec<Id> {
        let earlier = |at: Option<Phase>| at.is_some_and(|it| order.is_before(it, phase));
        let roles = self.roles.iter().filter(|it| earlier(it.reconfirmed)).map(|it| it.id.into());
        roles.chain(self.mandates.iter().filter(|it| earlier(it.renewed)).map(|it| it.id.into())).collect()
    }
}

/// The bands between limits, the lowest first, with what lies above the last.
fn between(limits: &[Euro]) -> Vec<Band> {
    let starts = std::iter::once(Euro::ZERO).chain(limits.iter().copied());
    let ends = limits.iter().copied().map(Some).chain([None]);
    starts.zip(ends).map(|(above, up_to)| Band { above, up_to }).collect()
}
