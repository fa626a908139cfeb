//! A case that is walked through the bovenkant: its subject, its amount, its day, what is kept of it.

use jiff::civil::Date;

use crate::app::tables::case::{Case, Told};
use crate::design::Design;
use crate::design::bovenkant::{WalkStep, WalkedCase};
use crate::design::edit::{BovenkantEdit, CaseField, Edit};
use crate::design::euro::Euro;
use crate::design::id::{CaseId, RiskId, SubjectId};
use crate::text::{Language, Text};

/// A case on its way.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Walk {
    /// The kept case that it is; none while it is not kept.
    pub case: Option<CaseId>,
    /// What has to be decided on.
    pub subject: Option<SubjectId>,
    /// The amount, as typed.
    pub amount: String,
    /// The day on which it starts, as typed; empty: no dates.
    pub day: String,
    /// The risk that it takes as its example.
    pub risk: Option<RiskId>,
    /// The step that it is at, from 0.
    pub at: usize,
}

impl Walk {
    /// A new case from a day on.
    pub fn new(subject: Option<SubjectId>, today: Option<Date>, language: Language) -> Self {
        let day = today.map(|it| language.date(it)).unwrap_or_default();
        Self { subject, day, amount: language.euro(Euro::ZERO), ..Self::default() }
    }

    /// A kept case; one without a day of its own starts today.
    pub fn of(case: &WalkedCase, today: Option<Date>, language: Language) -> Self {
        let new = Self::new(case.subject, case.starts.or(today), language);
        Self { case: Some(case.id), amount: language.euro(case.amount), risk: case.risk, ..new }
    }

    /// The amount; none: it cannot be read.
    pub fn euro(&self, language: Language) -> Option<Euro> {
        let typed = self.amount.trim();
        if typed.is_empty() { Some(Euro::ZERO) } else { language.written_amount(typed).filter(|it| *it >= Euro::ZERO) }
    }

    /// The day on which it starts.
    pub fn starts(&self, language: Language) -> Option<Date> {
        language.parse_date(&self.day)
    }

    /// What has to be decided on; none where the amount cannot be read.
    pub fn told<'a>(&self, design: &'a Design, text: &'a Text) -> Option<Told<'a>> {
        let language = text.language();
        let case = Case { subject: self.subject, amount: self.euro(language)?, starts: self.starts(language) };
        Some(Told { design, text, case })
    }

    /// Its path through the design; empty where the amount cannot be read.
    pub fn path(&self, design: &Design, language: Language) -> Vec<WalkStep> {
        let amount = self.euro(language);
        amount.map(|it| design.walk(self.subject, it)).unwrap_or_default()
    }

    /// Writes amount and day as another language does.
    pub fn translate(&mut self, from: Language, to: Language) {
        if let Some(amount) = self.euro(from) {
            self.amount = to.euro(amount);
        }
        if let Some(day) = self.starts(from) {
            self.day = to.date(day);
        }
    }

    /// The edit that keeps it under a title, or brings the kept case up to date; none where nothing changes.
    pub fn keep(
        &self,
        design: &Design,
        (today, language): (Option<Date>, Language),
        title: impl FnOnce() -> String,
    ) -> Option<Edit> {
        let (risk, subject, amount, starts) = (self.risk, self.subject, self.euro(language)?, self.starts(language));
        let kept = self.case.and_then(|id| design.bovenkant.cases.iter().find(|it| it.id == id));
        let Some(kept) = kept else {
            let title = title();
            return Some(Edit::Bovenkant(BovenkantEdit::AddCase { title, risk, subject, amount, starts }));
        };
        let mut fields = Vec::new();
        fields.extend((kept.risk != risk).then_some(CaseField::Risk(risk)));
        fields.extend((kept.subject != subject).then_some(CaseField::Subject(subject)));
        fields.extend((kept.amount != amount).then_some(CaseField::Amount(amount)));
        // A case without a day is walked from today on: that alone changes nothing.
        let moved = kept.starts != starts && !(kept.starts.is_none() && starts == today);
        fields.extend(moved.then_some(CaseField::Starts(starts)));
        let edits = fields.into_iter().map(|it| Edit::Bovenkant(BovenkantEdit::SetCase(kept.id, it)));
        let edits: Vec<Edit> = edits.collect();
        (!edits.is_empty()).then_some(Edit::Several(edits))
    }
}
