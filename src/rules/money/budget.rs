//! Rules about the budget and what is agreed around it: is there a TAB, does it add up, is the book open, does price
//! rule the award? (GV 5, GV 6, NdA)
//!
//! How the result is divided is judged in [`staffel`](crate::rules::money::staffel), what the outcomes come to in
//! [`outcomes`](crate::rules::money::outcomes). Before the team starts on money one hint speaks.

use crate::design::Design;
use crate::design::catalogue::Agreement;
use crate::design::edit::{Edit, MoneyEdit, MoneyField};
use crate::design::euro::Euro;
use crate::design::form::Form;
use crate::design::money::Fixed;
use crate::design::stage::Stage;
use crate::design::thresholds::Threshold;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding, Fix};
use crate::rules::money::risk_money::risks_without_money;
use crate::rules::principles::agreement;
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// Nothing about money is there.
pub(crate) const MONEY_NOT_STARTED: Rule = Rule {
    id: "money-not-started",
    group: Group::Money,
    stage: Stage::Sketch,
    severities: &[Severity::Hint],
    sources: &[Source::Ours],
    example: examples::money::NOT_STARTED,
    check: Check::Design(|facts| {
        let finding = || match facts.design.form {
            Form::Full | Form::Programme => Finding::hint(),
            Form::ThreeDomains => Finding::hint().worded("domains"),
        };
        (!facts.design.money.is_started()).then(finding).into_iter().collect()
    }),
};

/// No TAB; in three domains no sum for the work, or no alliance fund beside it.
pub(crate) const TAB_MISSING: Rule = Rule {
    id: "tab-missing",
    group: Group::Money,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(5), Source::Nda("De inrichting")],
    example: examples::money::TAB_MISSING,
    check: Check::Design(|facts| {
        let (design, budget) = (facts.design, facts.design.budget());
        if !design.money.is_started() {
            return Vec::new();
        }
        let no_work = budget.direct <= Euro::ZERO && budget.set.is_none();
        // Where risks are shared without money for them, that is told: it is the same cause.
        let no_fund = budget.fund <= Euro::ZERO && risks_without_money(design).is_empty();
        let found = match design.form {
            Form::Full | Form::Programme => budget.tab().is_none().then(Finding::warning),
            Form::ThreeDomains if no_work && no_fund => Some(Finding::warning().worded("work-and-fund")),
            Form::ThreeDomains if no_work => Some(Finding::warning().worded("work")),
            Form::ThreeDomains => no_fund.then(|| Finding::warning().worded("fund")),
        };
        found.into_iter().collect()
    }),
};

/// The parts of the budget come to something else than the TAB that was set.
pub(crate) const TAB_NOT_ADDING_UP: Rule = Rule {
    id: "tab-not-adding-up",
    group: Group::Money,
    stage: Stage::Sketch,
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
pub(crate) const CLOSED_BOOK: Rule = Rule {
    id: "closed-book",
    group: Group::Money,
    stage: Stage::Design,
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
pub(crate) const PRICE_DRIVEN_TENDER: Rule = Rule {
    id: "price-driven-tender",
    group: Group::Money,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Nda("De lering")],
    example: examples::money::PRICE_DRIVEN_TENDER,
    check: Check::Design(|facts| {
        let most = facts.design.threshold(Threshold::PriceWeight);
        let weight = facts.design.money.price_weight.filter(|it| *it > most);
        let told = |weight| Finding::warning().say("weight", Arg::Share(weight)).say("most", Arg::Share(most));
        weight.map(told).into_iter().collect()
    }),
};

/// In three domains: a fixed price without room in which a result can arise.
pub(crate) const NO_OPTIMISATION_ROOM: Rule = Rule {
    id: "no-optimisation-room",
    group: Group::Money,
    stage: Stage::Design,
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
pub(crate) const OVERHEAD_NOT_AGREED: Rule = Rule {
    id: "overhead-not-agreed",
    group: Group::Money,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(5)],
    example: examples::money::OVERHEAD_NOT_AGREED,
    check: Check::Design(|facts| {
        let money = &facts.design.money;
        (money.is_started() && money.overhead.is_empty()).then(Finding::hint).into_iter().collect()
    }),
};

/// In a full alliance: the budget was fixed in the tender.
pub(crate) const RAILS_EARLY: Rule = Rule {
    id: "rails-early",
    group: Group::Money,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Nda("De lering")],
    example: examples::money::RAILS_EARLY,
    check: Check::Design(|facts| {
        let early = facts.design.money.fixed == Some(Fixed::InTender);
        (facts.design.form == Form::Full && early).then(Finding::hint).into_iter().collect()
    }),
};

#[cfg(test)]
mod tests {
    use Form::{Full, ThreeDomains};

    use super::*;
    use crate::rules::all::signals;
    use crate::rules::examples::money::whole;
    use crate::rules::facts::Facts;
    use crate::rules::money::RULES;
    use crate::rules::testing::{Builder, catalogue, design, fires, silent, solved_by, speaks};

    fn set(it: Builder, field: MoneyField) -> Builder {
        it.edit(Edit::Money(MoneyEdit::Set(field)))
    }

    fn euro(millions: i64) -> Euro {
        Euro::new(millions * 1_000_000)
    }

    /// The rules of this group that speak.
    fn told(it: &Builder) -> Vec<&'static str> {
        let it = it.clone().edit(Edit::SetStage(Some(Stage::Work)));
        let signals = signals(&Facts::new(&it.design, catalogue())).now;
        signals.iter().filter(|it| it.rule.group == Group::Money).map(|it| it.rule.id).collect()
    }

    #[test]
    fn every_rule_has_its_words() {
        for rule in RULES {
            speaks(rule);
        }
    }

    #[test]
    fn before_the_start_one_hint_speaks_and_beside_it_only_a_closed_book() {
        for form in [Form::ThreeDomains, Form::Full] {
            assert_eq!(told(&design(form)), ["money-not-started"]);
            assert_eq!(told(&design(form).edit(Edit::SetOpenBook(Some(true)))), ["money-not-started"]);
            let closed = design(form).edit(Edit::SetOpenBook(Some(false)));
            assert_eq!(told(&closed), ["closed-book", "money-not-started"]);
        }
        silent(&MONEY_NOT_STARTED, &design(Full).cost("Uitvoering", 0).design);
        // In three domains there is no TAB to speak of.
        assert_eq!(
            Form::ALL.map(|it| fires(&MONEY_NOT_STARTED, &design(it).design).variant),
            Form::ALL.map(|it| (it == ThreeDomains).then_some("domains"))
        );
    }

    #[test]
    fn a_whole_budget_has_nothing_against_it() {
        for form in [Form::ThreeDomains, Form::Full] {
            assert!(told(&whole(form)).is_empty(), "{:?}", told(&whole(form)));
        }
    }

    #[test]
    fn a_full_alliance_counts_from_a_tab() {
        let priced = set(design(Full), MoneyField::PriceWeight(Some(0.1)));
        fires(&TAB_MISSING, &priced.design);
        silent(&TAB_MISSING, &priced.clone().cost("Uitvoering", 1).design);
        silent(&TAB_MISSING, &set(priced, MoneyField::Tab(Some(euro(1)))).design);
    }

    #[test]
    fn three_domains_count_from_a_sum_and_a_fund() {
        let variant = |it: &Builder| fires(&TAB_MISSING, &it.design).variant;
        let priced = set(design(ThreeDomains), MoneyField::PriceWeight(Some(0.1)));
        assert_eq!(variant(&priced), Some("work-and-fund"));
        let fund = set(priced, MoneyField::Fund(Some(euro(1))));
        assert_eq!(variant(&fund), Some("work"));
        silent(&TAB_MISSING, &fund.clone().cost("Uitvoering", 1).design);
        silent(&TAB_MISSING, &set(fund.clone(), MoneyField::Tab(Some(euro(5)))).design);
        let none = set(fund.cost("Uitvoering", 1), MoneyField::Fund(Some(euro(0))));
        assert_eq!(variant(&none), Some("fund"));
    }

    #[test]
    fn the_parts_come_to_the_tab_to_the_cent() {
        let with = |cents: i64| {
            let tab = MoneyField::Tab(Some(Euro::from_cents(10_000_000_000 + cents)));
            set(whole(Full), tab).design
        };
        silent(&TAB_NOT_ADDING_UP, &with(0));
        let over = fires(&TAB_NOT_ADDING_UP, &with(-1));
        assert_eq!((over.variant, over.fixes.len()), (None, 1));
        assert!(over.args.contains(&("off", Arg::Euro(Euro::from_cents(1)))));
        let short = fires(&TAB_NOT_ADDING_UP, &with(1));
        assert_eq!((short.variant, short.fixes.len()), (Some("short"), 2));
        for cents in [-1, 1] {
            solved_by(&TAB_NOT_ADDING_UP, &with(cents), 0);
        }
        solved_by(&TAB_NOT_ADDING_UP, &with(400), 1);
        // A TAB without parts is a start, no contradiction.
        silent(&TAB_NOT_ADDING_UP, &set(design(Full), MoneyField::Tab(Some(euro(5)))).design);
    }

    #[test]
    fn the_book_is_open() {
        let with = |it: Builder, open| it.edit(Edit::SetOpenBook(open)).design;
        let closed = with(whole(Full), Some(false));
        assert_eq!(fires(&CLOSED_BOOK, &closed).severity, Severity::Warning);
        solved_by(&CLOSED_BOOK, &closed, 0);
        silent(&CLOSED_BOOK, &with(whole(Full), Some(true)));
        let open = with(whole(Full), None);
        assert_eq!(fires(&CLOSED_BOOK, &open).severity, Severity::Hint);
        solved_by(&CLOSED_BOOK, &open, 0);
        silent(&CLOSED_BOOK, &set(design(Full), MoneyField::PriceWeight(Some(0.1))).design);
        // The principle speaks for it, and only where it is contradicted.
        silent(&CLOSED_BOOK, &with(whole(Full).principle("open-book"), Some(false)));
        fires(&CLOSED_BOOK, &with(whole(Full).principle("open-book"), None));
    }

    #[test]
    fn price_weighs_two_fifths_at_most() {
        let with = |weight| set(whole(Full), MoneyField::PriceWeight(Some(weight)));
        silent(&PRICE_DRIVEN_TENDER, &with(0.4).design);
        fires(&PRICE_DRIVEN_TENDER, &with(0.41).design);
        silent(&PRICE_DRIVEN_TENDER, &whole(Full).design);
        let own = |to| Edit::SetThreshold(crate::design::edit::Threshold::PriceWeight, Some(to));
        silent(&PRICE_DRIVEN_TENDER, &with(0.5).edit(own(0.5)).design);
        fires(&PRICE_DRIVEN_TENDER, &with(0.4).edit(own(0.3)).design);
    }

    #[test]
    fn three_domains_leave_room_to_optimise() {
        let with = |it: Builder, room| set(it, MoneyField::OptimisationRoom(room)).design;
        fires(&NO_OPTIMISATION_ROOM, &with(whole(ThreeDomains), None));
        fires(&NO_OPTIMISATION_ROOM, &with(whole(ThreeDomains), Some(euro(0))));
        silent(&NO_OPTIMISATION_ROOM, &with(whole(ThreeDomains), Some(euro(1))));
        silent(&NO_OPTIMISATION_ROOM, &with(whole(Full), None));
        silent(&NO_OPTIMISATION_ROOM, &set(design(ThreeDomains), MoneyField::PriceWeight(Some(0.1))).design);
    }

    #[test]
    fn overhead_is_agreed() {
        fires(&OVERHEAD_NOT_AGREED, &design(Full).cost("Uitvoering", 5).design);
        silent(&OVERHEAD_NOT_AGREED, &design(Full).cost("Uitvoering", 5).overhead("Kantoor", 0).design);
        silent(&OVERHEAD_NOT_AGREED, &design(Full).design);
    }

    #[test]
    fn a_full_alliance_fixes_its_rails_late() {
        let with = |form, fixed| set(whole(form), MoneyField::Fixed(fixed)).design;
        fires(&RAILS_EARLY, &with(Full, Some(Fixed::InTender)));
        silent(&RAILS_EARLY, &with(Full, Some(Fixed::Later)));
        silent(&RAILS_EARLY, &with(Full, None));
        silent(&RAILS_EARLY, &with(ThreeDomains, Some(Fixed::InTender)));
    }
}
