//! Rules about the staffel: does every tier count, does what ON gains and loses end somewhere, are both halves alike?
//! (GV 5, domain.md 7)

use crate::design::Design;
use crate::design::edit::{Edit, MoneyEdit, TierField};
use crate::design::euro::Euro;
use crate::design::money::{Bound, Staffel, Tier};
use crate::finance::staffel::{Curve, Half};
use crate::rules::examples;
use crate::rules::shares::ROUNDING;
use crate::rules::source::Source;
use crate::rules::thresholds::{self, LOPSIDED_WITHIN};
use crate::rules::{Arg, Check, Finding, Fix, Group, Rule, Severity};

/// Tiers that contradict each other: an open one before the last, one that ends before it starts, shares that are not
/// the whole, a half without tiers. One signal for each of these, naming all tiers.
pub const STAFFEL_BROKEN: Rule = Rule {
    id: "staffel-broken",
    group: Group::Money,
    severities: &[Severity::Blocker],
    sources: &[Source::Gv(5)],
    example: examples::money::STAFFEL_BROKEN,
    check: Check::Design(|facts| broken(facts.design)),
};

/// A half of the staffel: whether it is that of losses, and its tiers.
type Tiers<'a> = (bool, &'a [Tier]);

fn halves(staffel: &Staffel) -> [Tiers<'_>; 2] {
    [(false, &staffel.gain), (true, &staffel.loss)]
}

fn broken(design: &Design) -> Vec<Finding> {
    let Some(staffel) = &design.money.staffel else { return Vec::new() };
    let tab = design.budget().tab();
    let halves = halves(staffel);
    let at = |fails: fn(&[Tier], Option<Euro>) -> Vec<usize>| -> Vec<(bool, usize)> {
        halves.into_iter().flat_map(|(loss, tiers)| fails(tiers, tab).into_iter().map(move |at| (loss, at))).collect()
    };
    let (open, back, shares) = (at(open_before_last), at(running_back), at(not_whole));
    let told = |variant, tiers: &[(bool, usize)]| {
        let named = tiers.iter().map(|(loss, at)| (*loss, at + 1)).collect();
        Finding::blocker().worded(variant).say("count", tiers.len()).say("tiers", Arg::Tiers(named))
    };
    let mut found = Vec::new();
    if !open.is_empty() {
        let after = open.iter().flat_map(|&(loss, first)| {
            let beyond = first + 1..halves[usize::from(loss)].1.len();
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
            let to = TierField::Contractor(halves[usize::from(loss)].1[at].contractor);
            Edit::Money(MoneyEdit::SetTier { loss, at, to })
        });
        found.push(told("shares", &shares).fix(Fix::new("give-client-the-rest", whole)));
    }
    found.extend(one_half(halves));
    found
}

/// Open tiers that are not the last: the first one of the half.
fn open_before_last(tiers: &[Tier], _: Option<Euro>) -> Vec<usize> {
    let first = tiers.iter().position(|it| it.up_to.is_none());
    first.filter(|it| it + 1 < tiers.len()).into_iter().collect()
}

/// Tiers that end where an earlier one does, or before.
fn running_back(tiers: &[Tier], tab: Option<Euro>) -> Vec<usize> {
    let mut reached = Vec::new();
    let mut found = Vec::new();
    for (at, bound) in tiers.iter().enumerate().filter_map(|(at, it)| Some((at, it.up_to?))) {
        if reached.iter().chain([&Bound::Amount(Euro::ZERO)]).any(|it| !is_beyond(bound, *it, tab)) {
            found.push(at);
        } else {
            reached.push(bound);
        }
    }
    found
}

/// Whether a bound lies beyond another. A share and an amount cannot be compared without a budget: then nothing is wrong.
fn is_beyond(bound: Bound, other: Bound, tab: Option<Euro>) -> bool {
    match (bound, other, tab) {
        (_, _, Some(tab)) => bound.at(tab) > other.at(tab),
        (Bound::Share(this), Bound::Share(that), None) => this > that,
        (Bound::Amount(this), Bound::Amount(that), None) => this > that,
        (Bound::Share(this), Bound::Amount(Euro::ZERO), None) => this > 0.0,
        _ => true,
    }
}

/// Tiers whose two shares are not the whole.
fn not_whole(tiers: &[Tier], _: Option<Euro>) -> Vec<usize> {
    let is_off = |it: &Tier| (it.client + it.contractor - 1.0).abs() > ROUNDING;
    tiers.iter().enumerate().filter(|(_, it)| is_off(it)).map(|(at, _)| at).collect()
}

/// A half without tiers beside one that has some: nobody knows how what falls there is divided.
fn one_half(halves: [Tiers; 2]) -> Option<Finding> {
    let [(_, gain), (_, loss)] = halves;
    let (variant, is_loss, other) = match (gain.is_empty(), loss.is_empty()) {
        (true, false) => ("no-gain", false, loss),
        (false, true) => ("no-loss", true, gain),
        _ => return None,
    };
    let mirrored =
        other.iter().enumerate().map(|(at, tier)| Edit::Money(MoneyEdit::AddTier { loss: is_loss, at, tier: *tier }));
    Some(Finding::blocker().worded(variant).fix(Fix::new("mirror-tiers", mirrored)))
}

/// What ON gains, or loses, has no maximum.
pub const STAFFEL_NO_CAP: Rule = Rule {
    id: "staffel-no-cap",
    group: Group::Money,
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
pub const STAFFEL_LOPSIDED: Rule = Rule {
    id: "staffel-lopsided",
    group: Group::Money,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(5)],
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
    let most = thresholds::lopsided(design);
    let is_off = (gain - loss).abs() > most + ROUNDING;
    is_off.then(|| {
        let finding = Finding::hint().say("gain", Arg::Share(gain)).say("loss", Arg::Share(loss));
        finding.say("within", Arg::Share(LOPSIDED_WITHIN))
    })
}
