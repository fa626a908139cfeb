//! Rules about the staffel: does every tier count, does what ON gains and loses end somewhere, are both halves alike?
//! (GV 5, domain.md 7)

use crate::design::Design;
use crate::design::edit::{Edit, MoneyEdit, TierField};
use crate::design::euro::Euro;
use crate::design::money::Staffel;
use crate::design::staffel::TroubleKind;
use crate::design::stage::Stage;
use crate::design::thresholds::Threshold;
use crate::finance::staffel::{Curve, Half};
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;
use crate::rules::thresholds::LOPSIDED_WITHIN;
use crate::rules::thresholds::ROUNDING;

/// Tiers that contradict each other: an open one before the last, one that ends before it starts, shares that are not
/// the whole, a half without tiers: what [`Staffel::troubles`] finds. One signal for each of these, naming all tiers.
pub(crate) const STAFFEL_BROKEN: Rule = Rule {
    id: "staffel-broken",
    group: Group::Money,
    stage: Stage::Sketch,
    severities: &[Severity::Blocker],
    sources: &[Source::Gv(5)],
    example: examples::money::STAFFEL_BROKEN,
    check: Check::Design(|facts| broken(facts.design)),
};

fn broken(design: &Design) -> Vec<Finding> {
    let Some(staffel) = &design.money.staffel else { return Vec::new() };
    let troubles = staffel.troubles(design.budget().tab());
    let at = |is: fn(TroubleKind) -> bool| -> Vec<(bool, usize)> {
        troubles.iter().filter(|it| is(it.kind)).filter_map(|it| Some((it.loss, it.tier?))).collect()
    };
    let open = at(|it| it == TroubleKind::Open);
    let back = at(|it| matches!(it, TroubleKind::Backwards(_)));
    let shares = at(|it| it == TroubleKind::NotWhole);
    let told = |variant, tiers: &[(bool, usize)]| {
        let named = tiers.iter().map(|(loss, at)| (*loss, at + 1)).collect();
        Finding::blocker().worded(variant).say("count", tiers.len()).say("tiers", Arg::Tiers(named))
    };
    let mut found = Vec::new();
    if !open.is_empty() {
        let after = open.iter().flat_map(|&(loss, first)| {
            let beyond = first + 1..staffel.tiers(loss).len();
            beyond.rev().map(move |at| Edit::Money(MoneyEdit::RemoveTier { loss, at }))
        });
        found.push(told("open", &open).fix(Fix::new("remove-tiers-beyond", after)));
    }
    if !back.is_empty() {
        let away = back.iter().rev().map(|&(loss, at)| Edit::Money(MoneyEdit::RemoveTier { loss, at }));
        found.push(told("backwards", &back).fix(Fix::new("remove-tiers", away).say("count", back.len())));
    }
    if !shares.is_empty() {
        // The edit gives the client what the contractor has not.
        let whole = shares.iter().map(|&(loss, at)| {
            let to = TierField::Contractor(staffel.tiers(loss)[at].contractor);
            Edit::Money(MoneyEdit::SetTier { loss, at, to })
        });
        found.push(told("shares", &shares).fix(Fix::new("give-client-the-rest", whole)));
    }
    let empty = troubles.iter().filter(|it| it.kind == TroubleKind::NoTiers);
    found.extend(empty.map(|it| no_tiers(staffel, it.loss)));
    found
}

/// A half without tiers beside one that has some: those of the other can be taken.
fn no_tiers(staffel: &Staffel, loss: bool) -> Finding {
    let other = staffel.tiers(!loss).iter().enumerate();
    let mirrored = other.map(|(at, tier)| Edit::Money(MoneyEdit::AddTier { loss, at, tier: *tier }));
    let variant = if loss { "no-loss" } else { "no-gain" };
    Finding::blocker().worded(variant).fix(Fix::new("mirror-tiers", mirrored))
}

/// What ON gains, or loses, has no maximum.
/// A last tier in which ON has no share is a maximum too.
pub(crate) const STAFFEL_NO_CAP: Rule = Rule {
    id: "staffel-no-cap",
    group: Group::Money,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(5)],
    example: examples::money::STAFFEL_NO_CAP,
    check: Check::Design(|facts| no_cap(facts.design).into_iter().collect()),
};

fn no_cap(design: &Design) -> Option<Finding> {
    let money = &design.money;
    let tab = design.budget().tab();
    // Without a budget bounds in shares lie at nothing; whether a half ends does not depend on it.
    let curve = Curve::of(money.staffel.as_ref()?, tab.unwrap_or_default());
    let endless = |half: &Half| half.flat_from().is_none();
    let finding = match (endless(&curve.gain), endless(&curve.loss)) {
        (true, true) => Finding::warning(),
        (true, false) => Finding::warning().worded("gain"),
        (false, true) => Finding::warning().worded("loss"),
        (false, false) => return None,
    };
    let cap = |loss: bool, to: Euro| Edit::Money(MoneyEdit::SetCap { loss, to: Some(to) });
    let open = [(false, &curve.gain, "cap-gain"), (true, &curve.loss, "cap-loss")];
    let open = || open.into_iter().filter(|(_, half, _)| endless(half));
    let at_bound = open().filter_map(|(loss, half, key)| {
        let last = tab.and_then(|_| half.pieces.iter().filter_map(|it| it.to).max())?;
        let reached = half.contractor_of(last);
        (reached > Euro::ZERO).then(|| Fix::new(key, [cap(loss, reached)]).say("cap", reached))
    });
    let fee = money.fee_at_risk.filter(|it| *it > Euro::ZERO && endless(&curve.loss));
    let at_fee = fee.map(|it| Fix::new("cap-loss-at-fee", [cap(true, it)]).say("cap", it));
    Some(at_bound.chain(at_fee).fold(finding, Finding::fix))
}

/// ON's part of a first gain is quite another than its part of a first loss.
pub(crate) const STAFFEL_LOPSIDED: Rule = Rule {
    id: "staffel-lopsided",
    group: Group::Money,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(4), Source::Gv(5)],
    example: examples::money::STAFFEL_LOPSIDED,
    check: Check::Design(|facts| lopsided(facts.design).into_iter().collect()),
};

fn lopsided(design: &Design) -> Option<Finding> {
    let staffel = design.money.staffel.as_ref()?;
    let tab = design.budget().tab()?;
    // A half without tiers has a signal of its own.
    if staffel.gain.is_empty() || staffel.loss.is_empty() || tab <= Euro::ZERO {
        return None;
    }
    let (curve, within) = (Curve::of(staffel, tab), Euro::round(tab.to_f64() * LOPSIDED_WITHIN));
    let [gain, loss] = [&curve.gain, &curve.loss].map(|it| it.contractor_of(within).to_f64() / within.to_f64());
    let most = design.threshold(Threshold::Lopsided);
    let is_off = (gain - loss).abs() > most + ROUNDING;
    is_off.then(|| {
        let finding = Finding::hint().say("gain", Arg::Share(gain)).say("loss", Arg::Share(loss));
        finding.say("within", Arg::Share(LOPSIDED_WITHIN))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::edit::{MoneyField, Threshold};
    use crate::design::form::Form::Full;
    use crate::design::money::{Bound, Tier};
    use crate::rules::examples::money::{divided, whole};
    use crate::rules::testing::{design, findings, fires, silent, solved_by};

    /// A tier up to a share of the TAB, or an open one.
    fn tier(up_to: Option<f64>, contractor: f64) -> Tier {
        Tier::new(up_to.map(Bound::Share), contractor)
    }

    /// A budget of 100 million euro with this staffel.
    fn with(gain: &[Tier], loss: &[Tier]) -> Design {
        whole(Full).staffel(Staffel { gain: gain.to_vec(), loss: loss.to_vec(), ..Staffel::default() }).design
    }

    /// Tiers that have nothing against them.
    fn sound() -> [Tier; 2] {
        [tier(Some(0.05), 0.5), tier(None, 0.0)]
    }

    #[track_caller]
    fn breaks(design: &Design, variant: &str, tiers: &[(bool, usize)]) {
        let found = fires(&STAFFEL_BROKEN, design);
        assert_eq!(found.variant, Some(variant));
        assert!(found.args.contains(&("tiers", Arg::Tiers(tiers.to_vec()))), "{found:?}");
        solved_by(&STAFFEL_BROKEN, design, 0);
    }

    #[test]
    fn a_sound_staffel_is_not_broken() {
        silent(&STAFFEL_BROKEN, &with(&sound(), &sound()));
        // The last may be open, and need not be.
        silent(&STAFFEL_BROKEN, &with(&sound()[..1], &sound()));
        silent(&STAFFEL_BROKEN, &whole(Full).design);
        silent(&STAFFEL_BROKEN, &with(&[], &[]));
    }

    #[test]
    fn only_the_last_tier_is_open() {
        let open = [tier(None, 0.5), tier(Some(0.05), 0.2), tier(None, 0.0)];
        breaks(&with(&sound(), &open), "open", &[(true, 1)]);
        breaks(&with(&open, &open), "open", &[(false, 1), (true, 1)]);
    }

    #[test]
    fn a_tier_ends_beyond_the_one_before_it() {
        let ends = |at: f64| [tier(Some(0.05), 0.5), tier(Some(at), 0.3), tier(None, 0.0)];
        silent(&STAFFEL_BROKEN, &with(&sound(), &ends(0.0501)));
        breaks(&with(&sound(), &ends(0.05)), "backwards", &[(true, 2)]);
        breaks(&with(&ends(0.01), &sound()), "backwards", &[(false, 2)]);
        breaks(&with(&[tier(Some(0.0), 0.5), tier(None, 0.0)], &sound()), "backwards", &[(false, 1)]);
        // At a budget of nothing the tiers are as they are.
        let nothing =
            whole(Full).staffel(Staffel { gain: sound().to_vec(), loss: sound().to_vec(), ..Staffel::default() });
        let tab = Edit::Money(MoneyEdit::Set(MoneyField::Tab(Some(Euro::ZERO))));
        silent(&STAFFEL_BROKEN, &nothing.edit(tab).design);
        // Bounds of two kinds are compared at the budget: five per cent of 100 million is five million.
        let in_euro = |millions: i64| {
            let bound = Some(Bound::Amount(Euro::new(millions * 1_000_000)));
            [tier(Some(0.05), 0.5), Tier { up_to: bound, ..tier(None, 0.3) }]
        };
        silent(&STAFFEL_BROKEN, &with(&sound(), &in_euro(6)));
        breaks(&with(&sound(), &in_euro(5)), "backwards", &[(true, 2)]);
        let staffel = |loss: &[Tier]| Staffel { gain: sound().into(), loss: loss.into(), ..Staffel::default() };
        // Without a budget they cannot be compared; of one kind they can.
        silent(&STAFFEL_BROKEN, &design(Full).staffel(staffel(&in_euro(5))).design);
        fires(&STAFFEL_BROKEN, &design(Full).staffel(staffel(&ends(0.05))).design);
    }

    #[test]
    fn both_shares_are_the_whole() {
        let off = |by: f64| Tier { client: 0.5 + by, ..tier(Some(0.05), 0.5) };
        silent(&STAFFEL_BROKEN, &with(&sound(), &[off(1e-10), tier(None, 0.0)]));
        breaks(&with(&sound(), &[off(1e-8), tier(None, 0.0)]), "shares", &[(true, 1)]);
        breaks(&with(&[off(-0.1)], &[off(0.1)]), "shares", &[(false, 1), (true, 1)]);
    }

    #[test]
    fn both_halves_have_tiers() {
        for (design, variant) in [(with(&[], &sound()), "no-gain"), (with(&sound(), &[]), "no-loss")] {
            assert_eq!(fires(&STAFFEL_BROKEN, &design).variant, Some(variant));
            solved_by(&STAFFEL_BROKEN, &design, 0);
        }
    }

    #[test]
    fn two_causes_are_two_signals_and_each_way_out_takes_one_away() {
        let off = Tier { client: 0.9, ..tier(Some(0.05), 0.5) };
        let both = with(&[tier(None, 0.5), tier(None, 0.0)], &[off, tier(None, 0.0)]);
        assert_eq!(findings(&STAFFEL_BROKEN, &both).len(), 2);
    }

    #[test]
    fn what_the_contractor_wins_and_loses_ends_somewhere() {
        let endless = |contractor| [tier(Some(0.05), 0.5), tier(None, contractor)];
        let variant = |it: &Design| fires(&STAFFEL_NO_CAP, it).variant;
        silent(&STAFFEL_NO_CAP, &with(&sound(), &sound()));
        silent(&STAFFEL_NO_CAP, &with(&sound()[..1], &endless(0.0)));
        let gain = with(&endless(0.01), &sound());
        assert_eq!(variant(&gain), Some("gain"));
        solved_by(&STAFFEL_NO_CAP, &gain, 0);
        let loss = with(&sound(), &endless(0.01));
        assert_eq!(variant(&loss), Some("loss"));
        let cap = Edit::Money(MoneyEdit::SetCap { loss: true, to: Some(Euro::new(2_500_000)) });
        assert_eq!(fires(&STAFFEL_NO_CAP, &loss).fixes[0].edit, cap);
        solved_by(&STAFFEL_NO_CAP, &loss, 0);
        let both = fires(&STAFFEL_NO_CAP, &with(&endless(0.5), &endless(0.5)));
        assert_eq!((both.variant, both.fixes.len()), (None, 2));
        silent(&STAFFEL_NO_CAP, &divided(Full).design);
        silent(&STAFFEL_NO_CAP, &whole(Full).design);
    }

    #[test]
    fn the_fee_at_risk_is_a_cap_on_what_is_lost() {
        let open = Staffel { gain: sound().into(), loss: vec![tier(None, 0.5)], ..Staffel::default() };
        let at_risk = MoneyField::FeeAtRisk(Some(Euro::new(3_000_000)));
        let design = whole(Full).staffel(open.clone()).edit(Edit::Money(MoneyEdit::Set(at_risk))).design;
        let found = fires(&STAFFEL_NO_CAP, &design);
        assert_eq!(found.fixes.iter().map(|it| it.key).collect::<Vec<_>>(), ["cap-loss-at-fee"]);
        solved_by(&STAFFEL_NO_CAP, &design, 0);
        // Without a bound and without a fee at risk there is no amount to offer.
        assert!(fires(&STAFFEL_NO_CAP, &whole(Full).staffel(open).design).fixes.is_empty());
    }

    #[test]
    fn a_first_gain_and_a_first_loss_are_divided_alike() {
        let shares = |gain, loss| with(&[tier(Some(0.05), gain)], &[tier(Some(0.05), loss)]);
        silent(&STAFFEL_LOPSIDED, &shares(0.5, 0.5));
        silent(&STAFFEL_LOPSIDED, &shares(0.5, 0.3));
        silent(&STAFFEL_LOPSIDED, &shares(0.3, 0.5));
        fires(&STAFFEL_LOPSIDED, &shares(0.5, 0.29));
        fires(&STAFFEL_LOPSIDED, &shares(0.29, 0.5));
        // Over the first five per cent as a whole: a steep first tier is not all.
        let steep = [tier(Some(0.02), 0.9), tier(Some(0.05), 0.5)];
        silent(&STAFFEL_LOPSIDED, &with(&steep, &[tier(Some(0.05), 0.5)]));
        // A half without tiers has a signal of its own.
        silent(&STAFFEL_LOPSIDED, &with(&sound(), &[]));
        let own = Edit::SetThreshold(Threshold::Lopsided, Some(0.3));
        let staffel = Staffel { gain: vec![tier(None, 0.5)], loss: vec![tier(None, 0.2)], ..Staffel::default() };
        fires(&STAFFEL_LOPSIDED, &whole(Full).staffel(staffel.clone()).design);
        silent(&STAFFEL_LOPSIDED, &whole(Full).staffel(staffel).edit(own).design);
    }
}
