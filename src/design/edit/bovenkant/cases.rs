//! Changes to the cases that are kept as they were walked through.

use jiff::civil::Date;

use crate::design::bovenkant::{Bovenkant, WalkedCase};
use crate::design::euro::Euro;
use crate::design::id::{CaseId, Id, Ids, RiskId, SubjectId};

/// A field of a walked case.
#[derive(Clone, Debug, PartialEq)]
pub enum CaseField {
    /// What happens.
    Title(String),
    /// The risk it takes as its example.
    Risk(Option<RiskId>),
    /// The subject to be decided on.
    Subject(Option<SubjectId>),
    /// The amount at stake, in euro.
    Amount(Euro),
    /// The day on which it starts.
    Starts(Option<Date>),
}

impl CaseField {
    pub(super) fn set(&self, case: &mut WalkedCase) {
        match self {
            Self::Title(title) => case.title.clone_from(title),
            Self::Risk(risk) => case.risk = *risk,
            Self::Subject(subject) => case.subject = *subject,
            Self::Amount(amount) => case.amount = (*amount).max(Euro::ZERO),
            Self::Starts(day) => case.starts = *day,
        }
    }
}

/// Keeps a case.
pub(super) fn add(
    top: &mut Bovenkant,
    ids: &mut Ids,
    title: &str,
    (risk, subject): (Option<RiskId>, Option<SubjectId>),
    (amount, starts): (Euro, Option<Date>),
) -> Id {
    let id = CaseId::new(ids);
    let amount = amount.max(Euro::ZERO);
    top.cases.push(WalkedCase { id, title: title.to_owned(), risk, subject, amount, starts });
    id.into()
}
