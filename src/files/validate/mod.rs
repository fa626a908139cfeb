//! What RON cannot check: ids are unique, references exist, numbers stay within bounds. Each fault is known by the path of
//! the very field, and [`complaints`] finds its place.

mod ambition;
mod birth;
mod entries;
mod life;
mod workshop;

use std::collections::HashSet;
use std::ops::RangeInclusive;

use crate::design::Design;
use crate::design::bovenkant::Bovenkant;
use crate::design::edit::each_reference;
use crate::design::euro::Euro;
use crate::design::id::Id;
use crate::design::matrix::MatrixAxes;
use crate::design::money::{BOUND_MAX, Bound, Money, Staffel};
use crate::design::principles::Principles;
use crate::design::register::Classes;
use crate::design::risks::{Risk, ThreePoint};
use crate::design::thresholds::Unit;
use crate::files::complaints::{self, Fault, Strays, TEXT_MAX};
use crate::files::scan;
use crate::files::wrong::{Complaints, Wrong};

/// Everything in a design that cannot be, with its place in the file's text, which is walked only where there is
/// something to complain about.
pub(super) fn validate(design: &Design, text: &str) -> Result<(), Complaints> {
    let mut check = Check::default();
    check.numbers(design);
    let (faults, strays) = (check.faults, strays(design));
    if faults.is_empty() && strays.is_empty() && !scan::has_longer_string(text, TEXT_MAX) {
        return Ok(());
    }
    Err(complaints::locate(text, faults, &strays))
}

/// The ids that do not fit together.
fn strays(design: &Design) -> Strays {
    let (mut there, mut strays) = (HashSet::new(), Strays::default());
    design.each_id(&mut |id| {
        if !there.insert(id) {
            strays.twice.insert(id);
        }
    });
    each_reference(design, &mut |id| {
        if !there.contains(&id) {
            strays.missing.insert(id);
        }
    });
    strays
}

#[derive(Default)]
struct Check {
    faults: Vec<Fault>,
}

/// Where something stands, made only when it is wrong.
type At<'a> = &'a dyn Fn(&str) -> String;

impl Check {
    fn wrong(&mut self, path: String, what: Wrong) {
        self.faults.push(Fault { path, what, repeats: None });
    }

    fn share(&mut self, share: f64, at: At, field: &str) {
        if !(0.0..=1.0).contains(&share) {
            self.wrong(at(field), Wrong::NotAShare);
        }
    }

    fn amount(&mut self, amount: Euro, at: At, field: &str) {
        if amount < Euro::ZERO {
            self.wrong(at(field), Wrong::Negative);
        }
    }

    fn numbers(&mut self, design: &Design) {
        for (nth, risk) in design.risks.list.iter().enumerate() {
            self.risk(risk, &|field| format!("design.risks.list[{nth}].{field}"));
        }
        if let Some(field) = design.risks.axes.and_then(|it| wrong_axis(&it)) {
            self.wrong(format!("design.risks.axes.{field}"), Wrong::NoAxes);
        }
        self.classes(&design.risks.classes);
        self.money(&design.money, "design.money");
        for (nth, discipline) in design.team.disciplines.iter().enumerate() {
            for (person, of) in discipline.people.iter().enumerate() {
                let at = |field: &str| format!("design.team.disciplines[{nth}].people[{person}].{field}");
                self.share(of.fte, &at, "fte");
            }
            for (vacancy, of) in discipline.vacancies.iter().enumerate() {
                let at = |field: &str| format!("design.team.disciplines[{nth}].vacancies[{vacancy}].{field}");
                self.share(of.fte, &at, "fte");
            }
        }
        for (nth, person) in design.team.outside.iter().enumerate() {
            self.share(person.fte, &|field| format!("design.team.outside[{nth}].{field}"), "fte");
        }
        self.principles(&design.principles);
        for (path, what) in birth::faults(&design.birth) {
            self.wrong(path, what);
        }
        for path in birth::twice(&design.collaboration.paradoxes, |it| it.of, |nth| format!("paradoxes[{nth}].of")) {
            self.wrong(format!("design.collaboration.{path}"), Wrong::Listed);
        }
        for (path, what) in
            ambition::faults(design).into_iter().chain(life::faults(design)).chain(workshop::faults(design))
        {
            self.wrong(path, what);
        }
        self.bovenkant(&design.bovenkant);
        for (which, value) in design.thresholds.own() {
            if !which.unit().bounds().contains(&value) {
                let what = match which.unit() {
                    Unit::Share => Wrong::NotAShare,
                    Unit::Count(_) => Wrong::NotACount,
                    Unit::Points => Wrong::NotPoints,
                };
                self.wrong(format!("design.thresholds.{}", which.field()), what);
            }
        }
    }

    fn risk(&mut self, risk: &Risk, at: At) {
        risk.probability.into_iter().for_each(|it| self.share(it, at, "probability"));
        if let Some(field) = risk.impact.and_then(|it| out_of_order(&it)) {
            self.wrong(format!("{}.{field}", at("impact")), Wrong::NotInOrder);
        }
        risk.price.into_iter().for_each(|it| self.amount(it, at, "price"));
        risk.register.actual.into_iter().for_each(|it| self.amount(it, at, "register.actual"));
        if !risk.register.holds_each_once(risk.holder) {
            self.wrong(at("register.with"), Wrong::Listed);
        }
        for (nth, measure) in risk.measures.iter().enumerate() {
            let at: At = &|field| format!("{}[{nth}].{field}", at("measures"));
            self.share(measure.cuts_probability, at, "cuts_probability");
            self.share(measure.cuts_impact, at, "cuts_impact");
            self.amount(measure.cost, at, "cost");
        }
    }

    fn classes(&mut self, classes: &Classes) {
        for (nth, it) in classes.probability.iter().enumerate() {
            let at = |field: &str| format!("design.risks.classes.probability[{nth}].{field}");
            self.share(it.probability, &at, "probability");
        }
        for (nth, it) in classes.impact.iter().enumerate() {
            if let Some(field) = out_of_order(&it.impact) {
                self.wrong(format!("design.risks.classes.impact[{nth}].impact.{field}"), Wrong::NotInOrder);
            }
        }
    }

    fn principles(&mut self, principles: &Principles) {
        let entries = principles.chosen.iter().enumerate().filter_map(|(nth, it)| Some((nth, it.entry.as_deref()?)));
        // Of a text that is too long that is what is wrong.
        for (nth, entry) in entries.filter(|(_, it)| it.len() <= TEXT_MAX) {
            if let Some(nearest) = entries::nearest_to_unknown(entry) {
                self.wrong(format!("design.principles.chosen[{nth}].entry"), Wrong::NoEntry(nearest));
            }
        }
    }

    fn bovenkant(&mut self, top: &Bovenkant) {
        for (nth, mandate) in top.mandates.iter().enumerate() {
            let at = |field: &str| format!("design.bovenkant.mandates[{nth}].{field}");
            self.amount(mandate.above, &at, "above");
            if mandate.above >= Euro::ZERO && mandate.up_to.is_some_and(|it| it < mandate.above) {
                self.wrong(at("up_to"), Wrong::Backwards);
            }
        }
        for (nth, case) in top.cases.iter().enumerate() {
            self.amount(case.amount, &|field| format!("design.bovenkant.cases[{nth}].{field}"), "amount");
        }
        for (nth, _) in top.lines.iter().enumerate().filter(|(_, it)| it.from == it.to) {
            self.wrong(format!("design.bovenkant.lines[{nth}].to"), Wrong::Loop);
        }
        for (nth, role) in top.roles.iter().enumerate() {
            if let Some(at) = role.at.filter(|it| !it.is_within()) {
                let field = if at.x == at.within().x { "y" } else { "x" };
                self.wrong(format!("design.bovenkant.roles[{nth}].at.{field}"), Wrong::OffCanvas);
            }
        }
    }

    /// Money as it is, and as it was kept to compare with.
    fn money(&mut self, money: &Money, here: &str) {
        let at: At = &|field| format!("{here}.{field}");
        let amounts = [
            ("tab", money.tab),
            ("fee", money.fee),
            ("fee_at_risk", money.fee_at_risk),
            ("risk_pot", money.risk_pot),
            ("optimisation_room", money.optimisation_room),
            ("fund", money.fund),
            ("client_reserve", money.client_reserve),
        ];
        for (field, amount) in amounts {
            self.amount(amount.unwrap_or_default(), at, field);
        }
        for (list, lines) in [("direct", &money.direct), ("overhead", &money.overhead)] {
            for (nth, line) in lines.iter().enumerate() {
                self.amount(line.amount, &|field| format!("{here}.{list}[{nth}].{field}"), "amount");
                if let Some(field) = line.range.and_then(|it| out_of_order(&it)) {
                    self.wrong(format!("{here}.{list}[{nth}].range.{field}"), Wrong::NotInOrder);
                }
            }
        }
        money.price_weight.into_iter().for_each(|it| self.share(it, at, "price_weight"));
        for (nth, partner) in money.partners.iter().enumerate() {
            self.share(partner.share, &|field| format!("{here}.partners[{nth}].{field}"), "share");
        }
        money.staffel.iter().for_each(|it| self.staffel(it, here));
        self.listed_once(money, here);
        if let Some(kept) = &money.kept {
            self.money(kept, &at("kept"));
        }
        for (nth, it) in money.variants.iter().enumerate() {
            self.money(&it.money, &format!("{}[{nth}].money", at("variants")));
        }
    }

    /// Whether a tier's shares add up to a whole is for the board to mend: a signal says so.
    fn staffel(&mut self, staffel: &Staffel, here: &str) {
        let at: At = &|field| format!("{here}.staffel.{field}");
        staffel.gain_cap.into_iter().for_each(|it| self.amount(it, at, "gain_cap"));
        staffel.loss_cap.into_iter().for_each(|it| self.amount(it, at, "loss_cap"));
        for (half, tiers) in [("gain", &staffel.gain), ("loss", &staffel.loss)] {
            for (nth, tier) in tiers.iter().enumerate() {
                let at: At = &|field| format!("{here}.staffel.{half}[{nth}].{field}");
                match tier.up_to {
                    Some(Bound::Share(of)) if !(0.0..=BOUND_MAX).contains(&of) => {
                        self.wrong(at("up_to"), Wrong::NotABound);
                    }
                    Some(Bound::Amount(amount)) => self.amount(amount, at, "up_to"),
                    _ => {}
                }
                self.share(tier.client, at, "client");
                self.share(tier.contractor, at, "contractor");
            }
        }
    }

    /// A risk strikes with one group, and a partner has one share.
    fn listed_once(&mut self, money: &Money, here: &str) {
        let grouped = money.groups.iter().flat_map(|it| &it.risks).map(|it| Id::from(*it));
        let mut seen = HashSet::new();
        let all = grouped.chain(money.partners.iter().map(|it| it.who));
        let again: HashSet<Id> = all.filter(|it| !seen.insert(*it)).collect();
        let mut look = |id: Id, path: String| {
            if again.contains(&id) {
                let repeats = Some(format!("{here} {id}"));
                self.faults.push(Fault { path, what: Wrong::Listed, repeats });
            }
        };
        // Paths cost more than looking, and nearly every file lists everything once.
        if again.is_empty() {
            return;
        }
        for (nth, group) in money.groups.iter().enumerate() {
            for (at, risk) in group.risks.iter().enumerate() {
                look((*risk).into(), format!("{here}.groups[{nth}].risks[{at}]"));
            }
        }
        for (nth, partner) in money.partners.iter().enumerate() {
            look(partner.who, format!("{here}.partners[{nth}].who"));
        }
    }
}

/// The field of three estimates that stands out of order, or below zero.
fn out_of_order(points: &ThreePoint) -> Option<&'static str> {
    if points.low < Euro::ZERO {
        Some("low")
    } else if points.likely < points.low {
        Some("likely")
    } else {
        (points.high < points.likely).then_some("high")
    }
}

/// The field of the axes that is not as it can be: an end without length, or a step that is not on its axis or lies below
/// the step before it.
fn wrong_axis(axes: &MatrixAxes) -> Option<String> {
    let MatrixAxes { probability, impact, probability_steps, impact_steps } = *axes;
    if !(MatrixAxes::LEAST_PROBABILITY..=1.0).contains(&probability) {
        Some("probability".to_owned())
    } else if impact < MatrixAxes::LEAST_IMPACT {
        Some("impact".to_owned())
    } else if let Some(nth) = wrong_step(probability_steps, 0.0..=probability) {
        Some(format!("probability_steps[{nth}]"))
    } else {
        wrong_step(impact_steps, Euro::ZERO..=impact).map(|nth| format!("impact_steps[{nth}]"))
    }
}

fn wrong_step<T: PartialOrd>(steps: [T; 2], axis: RangeInclusive<T>) -> Option<usize> {
    let beyond = steps.iter().position(|it| !axis.contains(it));
    beyond.or_else(|| (steps[1] < steps[0]).then_some(1))
}

#[cfg(test)]
mod tests;
