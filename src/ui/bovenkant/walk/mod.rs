//! Walking a case on the screen: which case, how far along its path, and where that lights up on the canvas.
//!
//! It is a view on the design, like a selection: nothing of it is in the file until the case is kept.

pub mod panel;

use jiff::civil::Date;

use crate::app::tables::case::{Case, Told};
use crate::design::bovenkant::{WalkStep, WalkedCase};
use crate::design::edit::{BovenkantEdit, CaseField, Edit};
use crate::design::euro::Euro;
use crate::design::id::{CaseId, RiskId, RoleId, SubjectId};
use crate::text::Language;
use crate::ui::cx::Cx;

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
        if typed.is_empty() { Some(Euro::ZERO) } else { language.parse_euro(typed).filter(|it| *it >= Euro::ZERO) }
    }

    /// The day on which it starts.
    pub fn starts(&self, language: Language) -> Option<Date> {
        language.parse_date(&self.day)
    }

    /// What has to be decided on; none where the amount cannot be read.
    pub fn told<'a>(&self, cx: &Cx<'a>) -> Option<Told<'a>> {
        let language = cx.text.language();
        let case = Case { subject: self.subject, amount: self.euro(language)?, starts: self.starts(language) };
        Some(Told { design: cx.session.design(), text: cx.text, case })
    }

    /// Its path through the design; empty where the amount cannot be read.
    pub fn path(&self, cx: &Cx) -> Vec<WalkStep> {
        let amount = self.euro(cx.text.language());
        amount.map(|it| cx.design().bovenkant.walk(self.subject, it)).unwrap_or_default()
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
    pub fn keep(&self, cx: &Cx, title: impl FnOnce() -> String) -> Option<Edit> {
        let language = cx.text.language();
        let (risk, subject, amount, starts) = (self.risk, self.subject, self.euro(language)?, self.starts(language));
        let kept = self.case.and_then(|id| cx.design().bovenkant.cases.iter().find(|it| it.id == id));
        let Some(kept) = kept else {
            let title = title();
            return Some(Edit::Bovenkant(BovenkantEdit::AddCase { title, risk, subject, amount, starts }));
        };
        let mut fields = Vec::new();
        fields.extend((kept.risk != risk).then_some(CaseField::Risk(risk)));
        fields.extend((kept.subject != subject).then_some(CaseField::Subject(subject)));
        fields.extend((kept.amount != amount).then_some(CaseField::Amount(amount)));
        // A case without a day is walked from today on: that alone changes nothing.
        let moved = kept.starts != starts && !(kept.starts.is_none() && starts == cx.today);
        fields.extend(moved.then_some(CaseField::Starts(starts)));
        let edits = fields.into_iter().map(|it| Edit::Bovenkant(BovenkantEdit::SetCase(kept.id, it)));
        let edits: Vec<Edit> = edits.collect();
        (!edits.is_empty()).then_some(Edit::Several(edits))
    }
}

/// How a role lies on the path of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkState {
    /// The case was there.
    Passed,
    /// The case is there now.
    Now,
    /// The case may still get there.
    Ahead,
    /// The case is there and goes no further.
    Stop,
}

/// A role on the path of the case that is walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The role.
    pub role: RoleId,
    /// The number of the step, from 1.
    pub order: usize,
    /// How it lies on the path.
    pub state: MarkState,
}

/// The roles on the path of the case that is walked, each once: where the case is now, else where it gets first.
pub fn marks(cx: &Cx) -> Vec<Mark> {
    let Some(walk) = cx.walk else { return Vec::new() };
    let path = walk.path(cx);
    let now = walk.at.min(path.len().saturating_sub(1));
    let mut marks: Vec<Mark> = Vec::new();
    for (nth, step) in path.iter().enumerate() {
        let state = match nth.cmp(&now) {
            std::cmp::Ordering::Less => MarkState::Passed,
            std::cmp::Ordering::Equal if step.stop.is_some() => MarkState::Stop,
            std::cmp::Ordering::Equal => MarkState::Now,
            std::cmp::Ordering::Greater => MarkState::Ahead,
        };
        for role in cx.design().bovenkant.acting(&step.act) {
            let mark = Mark { role, order: nth + 1, state };
            match marks.iter_mut().find(|it| it.role == role) {
                Some(before) if nth == now => *before = mark,
                Some(_) => {}
                None => marks.push(mark),
            }
        }
    }
    marks
}
