//! The money of a design as the picture shows it: the TAB, the staffel, and what it gives.

use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::money::Staffel;
use crate::finance::staffel::{Curve, Divided};

/// The money of a design as the picture shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The TAB, in euro.
    pub tab: Euro,
    /// The staffel as agreed; none: the client has the whole result.
    pub staffel: Option<Staffel>,
    /// What it gives at the TAB.
    pub curve: Curve,
    /// The TAB and the curve of the variant that is compared with, where one is kept.
    pub kept: Option<(Euro, Curve)>,
    /// What that variant is called.
    pub kept_name: String,
    /// The actual costs of the worked examples, in euro.
    pub examples: Vec<Euro>,
}

impl Shown {
    /// What a design shows; none while it has no TAB.
    pub fn of(design: &Design) -> Option<Self> {
        let tab = design.budget().tab()?;
        let staffel = design.money.staffel.clone();
        let curve = staffel.as_ref().map(|it| Curve::of(it, tab)).unwrap_or_default();
        let kept = design.money.kept.as_deref().and_then(|money| {
            // The TAB of a variant depends on the dossier too, so it is asked of a design that has it.
            let then = Design { money: money.clone().into(), ..design.clone() };
            let tab = then.budget().tab()?;
            Some((tab, money.staffel.as_ref().map(|it| Curve::of(it, tab)).unwrap_or_default()))
        });
        let examples = design.money.examples.iter().map(|it| tab + it.setback).collect();
        let kept_name = design.money.kept_name().to_owned();
        Some(Self { tab, staffel, curve, kept, kept_name, examples })
    }

    /// What both sides have of the result at an actual cost.
    pub fn at(&self, cost: Euro) -> Divided {
        self.curve.divide(self.tab - cost)
    }

    /// Where the tiers end: half, place and actual cost, as far as they lie in order.
    pub fn bounds(&self) -> impl Iterator<Item = (bool, usize, Euro)> {
        let half = |loss: bool| {
            let tiers = self.staffel.as_ref().map(|it| if loss { &it.loss } else { &it.gain });
            let mut last = Euro::ZERO;
            let ends = tiers.into_iter().flatten().enumerate();
            ends.map_while(|(at, tier)| Some((at, tier.up_to?.at(self.tab))))
                .filter(move |(_, size)| {
                    let goes_on = *size > last;
                    last = last.max(*size);
                    goes_on
                })
                .map(move |(at, size)| (loss, at, if loss { self.tab + size } else { self.tab - size }))
        };
        half(false).chain(half(true))
    }
}
