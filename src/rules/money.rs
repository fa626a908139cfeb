//! Rules about the budget and what is agreed around it: is there a TAB, does it add up, is the book open, does price
//! rule the award? (GV 5, GV 6, NdA)
//!
//! How the result is divided is judged in [`staffel`](crate::rules::staffel), what the outcomes come to in
//! [`money_outcomes`](crate::rules::money_outcomes). Before the team starts on money one hint speaks.

use crate::design::Design;
use crate::design::catalogue::Agreement;
use crate::design::edit::{Edit, MoneyEdit, MoneyField};
use crate::design::euro::Euro;
use crate::design::form::Form;
use crate::design::money::Fixed;
use crate::rules::agreement;
use crate::rules::examples;
use crate::rules::money_outcomes;
use crate::rules::source::Source;
use crate::rules::staffel;
use crate::rules::thresholds;
use crate::rules::{Arg, Check, Finding, Fix, Group, Rule, Severity};

/// The rules about money, in the order of the catalogue.
pub const RULES: &[&Rule] = &[
    &MONEY_NOT_STARTED,
    &TAB_MISSING,
    &TAB_NOT_ADDING_UP,
    &staffel::STAFFEL_BROKEN,
    &staffel::STAFFEL_NO_CAP,
    &staffel::STAFFEL_LOPSIDED,
    &money_outcomes::OPPOSED_INTERESTS,
    &money_outcomes::GUARD_RAILS_CLIENT,
    &money_outcomes::GUARD_RAILS_CONTRACTOR,
    &money_outcomes::BUDGET_UNREALISTIC,
    &CLOSED_BOOK,
    &PRICE_DRIVEN_TENDER,
    &NO_OPTIMISATION_ROOM,
    &OVERHEAD_NOT_AGREED,
    &RAILS_EARLY,
];

/// Nothing about money is there.
pub const MONEY_NOT_STARTED: Rule = Rule {
    id: "money-not-started",
    group: Group::Money,
    severities: &[Severity::Hint],
    sources: &[Source::Ours],
    example: examples::money::NOT_STARTED,
    check: Check::Design(|facts| (!facts.design.money.is_started()).then(Finding::hint).into_iter().collect()),
};

/// No TAB; in three domains no sum for the work, or no alliance fund beside it.
pub const TAB_MISSING: Rule = Rule {
    id: "tab-missing",
    group: Group::Money,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(5), Source::Nda("De inrichting")],
    example: examples::money::TAB_MISSING,
    check: Check::Design(|facts| {
        let (design, budget) = (facts.design, facts.design.budget());
        if !design.money.is_started() {
            return Vec::new();
        }
        let no_work = budget.direct <= Euro::ZERO && budget.set.is_none();
        let no_fund = budget.fund <= Euro::ZERO;
        let found = match design.form {
            Form::Full => budget.tab().is_none().then(Finding::warning),
            Form::ThreeDomains if no_work && no_fund => Some(Finding::warning().worded("work-and-fund")),
            Form::ThreeDomains if no_work => Some(Finding::warning().worded("work")),
            Form::ThreeDomains => no_fund.then(|| Finding::warning().worded("fund")),
        };
        found.into_iter().collect()
    }),
};

/// The parts of the budget come to something else than the TAB that was set.
pub const TAB_NOT_ADDING_UP: Rule = Rule {
    id: "tab-not-adding-up",
    group: Group::Money,
    severities: &[Severity::Blocker],
    sources: &[Source::Gv(5)],
    example: examples::money::TAB_NOT_ADDING_UP,
    check: Check::Design(|facts| not_adding_up(facts.design).into_iter().collect()),
};

fn not_adding_up(design: &Design) -> Option<Finding> {
    let budget = design.budget();
    let off = budget.off().filter(|it| *it != Euro::ZERO)?;
    let told = |off: Euro| {
        let set_to_sum =
            Fix::new("set-tab-to-parts", [Edit::Money(MoneyEdit::SetTabToParts)]).say("parts", budget.parts());
        let finding = Finding::blocker().say("off", off).say("parts", budget.parts());
        finding.say("tab", budget.set.unwrap_or_default()).fix(set_to_sum)
    };
    if off > Euro::ZERO {
        return Some(told(off));
    }
    let left = -off;
    let pot = MoneyField::RiskPot(Some(budget.risk_pot + left));
    let to_pot = Fix::new("put-in-risk-pot", [Edit::Money(MoneyEdit::Set(pot))]).say("off", left);
    Some(told(left).worded("short").fix(to_pot))
}

/// The partners do not see each other's figures. Not agreed yet weighs less, and is asked once there is a budget.
pub const CLOSED_BOOK: Rule = Rule {
    id: "closed-book",
    group: Group::Money,
    severities: &[Severity::Warning, Severity::Hint],
    sources: &[Source::Gv(5)],
    example: examples::money::CLOSED_BOOK,
    check: Check::Design(|facts| {
        let design = facts.design;
        let started = design.money.is_started() && design.budget().tab().is_some();
        let finding = match design.money.open_book {
            // The principle that this contradicts is the more specific: it speaks.
            Some(false) if !agreement::is_contradicted(facts, Agreement::OpenBook) => Finding::warning(),
            None if started => Finding::hint().worded("not-agreed"),
            _ => return Vec::new(),
        };
        vec![finding.fix(Fix::new("open-the-book", [Edit::SetOpenBook(Some(true))]))]
    }),
};

/// Price weighs much in the award.
pub const PRICE_DRIVEN_TENDER: Rule = Rule {
    id: "price-driven-tender",
    group: Group::Money,
    severities: &[Severity::Warning],
    sources: &[Source::Nda("De lering")],
    example: examples::money::PRICE_DRIVEN_TENDER,
    check: Check::Design(|facts| {
        let most = thresholds::price_weight(facts.design);
        let weight = facts.design.money.price_weight.filter(|it| *it > most);
        let told = |weight| Finding::warning().say("weight", Arg::Share(weight)).say("most", Arg::Share(most));
        weight.map(told).into_iter().collect()
    }),
};

/// In three domains: a fixed price without room in which a result can arise.
pub const NO_OPTIMISATION_ROOM: Rule = Rule {
    id: "no-optimisation-room",
    group: Group::Money,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(6), Source::Nda("De lering")],
    example: examples::money::NO_OPTIMISATION_ROOM,
    check: Check::Design(|facts| {
        let (form, budget) = (facts.design.form, facts.design.budget());
        let none = budget.tab().is_some() && budget.optimisation_room <= Euro::ZERO;
        (facts.design.money.is_started() && form == Form::ThreeDomains && none)
            .then(Finding::warning)
            .into_iter()
            .collect()
    }),
};

/// AK has no line yet.
pub const OVERHEAD_NOT_AGREED: Rule = Rule {
    id: "overhead-not-agreed",
    group: Group::Money,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(5)],
    example: examples::money::OVERHEAD_NOT_AGREED,
    check: Check::Design(|facts| {
        let money = &facts.design.money;
        (money.is_started() && money.overhead.is_empty()).then(Finding::hint).into_iter().collect()
    }),
};

/// In a full alliance: the budget was fixed in the tender.
pub const RAILS_EARLY: Rule = Rule {
    id: "rails-early",
    group: Group::Money,
    severities: &[Severity::Hint],
    sources: &[Source::Nda("De lering")],
    example: examples::money::RAILS_EARLY,
    check: Check::Design(|facts| {
        let early = facts.design.money.fixed == Some(Fixed::InTender);
        (facts.design.form == Form::Full && early).then(Finding::hint).into_iter().collect()
    }),
};
