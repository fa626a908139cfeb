//! Rules about money: the budget and what is agreed around it, the money for risks, how the result is divided, what the
//! outcomes come to.

pub mod budget;
pub mod contractor;
pub mod market;
pub mod outcomes;
pub mod risk_money;
pub mod staffel;

use crate::rules::rule::Rule;

/// The rules about money, in the order of the catalogue.
pub(crate) const RULES: &[&Rule] = &[
    &budget::MONEY_NOT_STARTED,
    &budget::TAB_MISSING,
    &budget::TAB_NOT_ADDING_UP,
    &risk_money::RISK_MONEY_MISSING,
    &risk_money::POT_WITHOUT_SHARED_RISKS,
    &staffel::STAFFEL_BROKEN,
    &staffel::STAFFEL_NO_CAP,
    &staffel::STAFFEL_LOPSIDED,
    &contractor::PARTNER_SHARES_OPEN,
    &contractor::FEE_AT_RISK_TOO_HIGH,
    &outcomes::OPPOSED_INTERESTS,
    &outcomes::GUARD_RAILS_CLIENT,
    &outcomes::GUARD_RAILS_CONTRACTOR,
    &outcomes::BUDGET_UNREALISTIC,
    &budget::CLOSED_BOOK,
    &budget::PRICE_DRIVEN_TENDER,
    &budget::NO_OPTIMISATION_ROOM,
    &budget::OVERHEAD_NOT_AGREED,
    &budget::RAILS_EARLY,
    &market::MARKET_CONFORMITY_OPEN,
];
