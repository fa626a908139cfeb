//! A case that is walked through mandates and ladder: each step as a sentence with its date, and the path as a table.

use jiff::civil::Date;

use crate::app::tables::cells::headed;
use crate::design::Design;
use crate::design::bovenkant::{Act, Mandate, StepKind, Stop, WalkStep, WalkedCase};
use crate::design::euro::Euro;
use crate::design::id::{MandateId, RoleId, SubjectId};
use crate::text::Text;
use crate::text::table::{Cell, Table};

/// What has to be decided on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Case {
    /// The subject.
    pub subject: Option<SubjectId>,
    /// The amount at stake, in euro.
    pub amount: Euro,
    /// The day on which it starts; none: no dates.
    pub starts: Option<Date>,
}

/// A case in a design, in the words of a language.
#[derive(Clone, Copy)]
pub struct Told<'a> {
    /// The design.
    pub design: &'a Design,
    /// The words.
    pub text: &'a Text,
    /// The case.
    pub case: Case,
}

impl From<&WalkedCase> for Case {
    fn from(it: &WalkedCase) -> Self {
        Self { subject: it.subject, amount: it.amount, starts: it.starts }
    }
}

impl Told<'_> {
    /// Its path, step by step: by when, what happens, where it goes when that does not work, and where it stops.
    pub fn table(&self) -> Table {
        let keys = [
            "tables-step",
            "tables-days",
            "tables-by-day",
            "tables-by-date",
            "tables-happens",
            "tables-else",
            "tables-stops",
        ];
        let mut table = headed(self.text, &keys);
        let path = self.design.walk(self.case.subject, self.case.amount);
        for (nth, step) in path.iter().enumerate() {
            let rung = step.rung.and_then(|id| self.design.bovenkant.ladder.iter().find(|it| it.id == id));
            let days = rung.and_then(|it| it.days).map_or(Cell::Empty, |it| Cell::count(it.into()));
            let next = path.get(nth + 1).filter(|_| step.stop.is_none());
            table.row([
                Cell::count(nth + 1),
                days,
                step.until.map_or(Cell::Empty, |it| Cell::count(it as usize)),
                step.by(self.case.starts).into(),
                self.happens(step).into(),
                next.map(|it| self.next(&it.act)).into(),
                step.stop.map(|_| self.text.get("tables-yes")).into(),
            ]);
        }
        table
    }

    /// 'Who' as one calls it: the role.
    pub fn who(&self, id: RoleId) -> String {
        self.design.bovenkant.role(id).map(|it| self.text.role_of(self.design, it)).unwrap_or_default()
    }

    /// A step in a sentence: by when, what, and what comes when it does not work.
    pub fn sentence(&self, path: &[WalkStep], nth: usize) -> String {
        let step = &path[nth];
        let says = self.happens(step);
        let says = match path.get(nth + 1).map(|it| self.next(&it.act)) {
            Some(next) if step.stop.is_none() => {
                self.text.with("walk-then", [("says", says.into()), ("next", next.into())])
            }
            _ => says,
        };
        self.lead(step, says)
    }

    fn lead(&self, step: &WalkStep, says: String) -> String {
        let date = step.by(self.case.starts).map(|it| self.text.language().date(it));
        let rung = step.rung.and_then(|id| self.design.bovenkant.ladder.iter().find(|it| it.id == id));
        let term = rung.map(|it| it.days);
        let (text, says) = (self.text, says.into());
        match (term, date) {
            (Some(None), _) => text.with("walk-lead-open", [("says", says)]),
            (Some(Some(days)), Some(date)) => {
                text.with("walk-lead-term", [("days", usize::from(days).into()), ("date", date.into()), ("says", says)])
            }
            (Some(Some(days)), None) => {
                text.with("walk-lead-days", [("days", usize::from(days).into()), ("says", says)])
            }
            (None, Some(date)) => text.with("walk-lead-day", [("date", date.into()), ("says", says)]),
            (None, None) => text.with("walk-lead-plain", [("says", says)]),
        }
    }

    fn mandate(&self, id: MandateId) -> Option<&Mandate> {
        self.design.bovenkant.mandates.iter().find(|it| it.id == id)
    }

    fn decides(&self, it: &Mandate) -> String {
        let name = self.who(it.who).into();
        if it.with.is_empty() {
            return self.text.with("walk-decides", [("who", name)]);
        }
        let with: Vec<String> = it.with.iter().map(|it| self.who(*it)).collect();
        self.text.with("walk-decides-with", [("who", name), ("with", self.text.list(&with).into())])
    }

    /// What happens at a step, without its date, and that nobody is there for it where that is so.
    fn happens(&self, step: &WalkStep) -> String {
        let what = self.acts(&step.act);
        let what = match step.wait {
            Some(wait) => {
                let parent = self.design.parents().find(|it| it.1.id == wait.parent).map(|it| it.1.name.clone());
                let days = usize::from(wait.days).into();
                let waits = [("parent", parent.unwrap_or_default().into()), ("days", days)];
                format!("{what} – {}", self.text.with("walk-waits", waits))
            }
            None => what,
        };
        match step.stop {
            Some(Stop::Vacant(role)) => {
                let vacant = self.text.with("walk-vacant", [("who", self.who(role).into())]);
                format!("{what} – {vacant}")
            }
            _ => what,
        }
    }

    fn acts(&self, act: &Act) -> String {
        let (top, text) = (&self.design.bovenkant, self.text);
        let subject = self.case.subject.and_then(|it| top.subject(it));
        match act {
            Act::Decides(all) => {
                let on_it: Vec<&Mandate> = all.iter().filter_map(|it| self.mandate(*it)).collect();
                if let [only] = on_it[..] {
                    return self.decides(only);
                }
                let names: Vec<String> = on_it.iter().map(|it| self.who(it.who)).collect();
                text.with("walk-double", [("who", text.list(&names).into())])
            }
            Act::Reserved(roles) => {
                let key = if roles.len() > 1 { "walk-reserved-together" } else { "walk-reserved" };
                let names: Vec<String> = roles.iter().map(|it| self.who(*it)).collect();
                text.with(key, [("who", text.list(&names).into())])
            }
            Act::NoSubject => text.get("walk-no-subject-stop"),
            Act::Nobody if subject.is_some_and(|it| it.money) => {
                let amount = text.language().euro(self.case.amount);
                text.with("walk-nobody", [("amount", amount.into())])
            }
            Act::Nobody => text.get("walk-nobody-plain"),
            Act::Climbs(id) => {
                let Some(step) = top.ladder.iter().find(|it| it.id == *id) else { return String::new() };
                let Some(role) = step.role else { return text.get("walk-no-role") };
                let key = match step.kind {
                    StepKind::Talk => "walk-climb-talk",
                    StepKind::Advise => "walk-climb-advise",
                    StepKind::Decide => "walk-climb-decide",
                    StepKind::ClaimProcedure => "walk-climb-claim",
                };
                text.with(key, [("who", self.who(role).into())])
            }
            Act::NoLadder => text.get("walk-no-ladder"),
            Act::Deadlock => {
                let Some(deadlock) = &top.deadlock else { return String::new() };
                let kind = text.word(deadlock.kind).into();
                match deadlock.role {
                    Some(role) => text.with("walk-deadlock-by", [("kind", kind), ("who", self.who(role).into())]),
                    None => text.with("walk-deadlock", [("kind", kind)]),
                }
            }
            Act::NoWayOut => text.get("walk-no-way-out"),
        }
    }

    /// Where it goes when a step does not work.
    fn next(&self, act: &Act) -> String {
        match act {
            Act::Deadlock => self.text.get("walk-next-deadlock"),
            Act::NoLadder => self.text.get("walk-next-none"),
            Act::NoWayOut => self.text.get("walk-next-no-way-out"),
            _ => {
                let roles: Vec<String> = self.design.bovenkant.acting(act).into_iter().map(|it| self.who(it)).collect();
                if roles.is_empty() {
                    return self.text.get("walk-no-role");
                }
                self.text.with("walk-next-step", [("who", self.text.list(&roles).into())])
            }
        }
    }

    /// Who of some mandates decides.
    pub fn holders(&self, mandates: &[MandateId]) -> Vec<String> {
        mandates.iter().filter_map(|it| self.mandate(*it)).map(|it| self.who(it.who)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::tables::cells::check;
    use crate::text::Language;

    #[test]
    fn every_step_of_a_path_has_a_row() {
        for example in EXAMPLES {
            let design = example.read().expect("an example reads");
            for text in Language::ALL.map(Text::new) {
                for it in &design.bovenkant.cases {
                    let starts = Some(jiff::civil::date(2026, 3, 1));
                    let told = Told { design: &design, text: &text, case: Case { starts, ..it.into() } };
                    let (table, path) = (told.table(), design.walk(it.subject, it.amount));
                    check(&table);
                    assert_eq!(table.rows.len(), path.len());
                    // The sentence on the screen says what happens in the words of the table.
                    for (nth, row) in table.rows.iter().enumerate() {
                        let Cell::Text(happens) = &row[4] else { panic!("{row:?}") };
                        assert!(told.sentence(&path, nth).contains(happens.as_str()));
                    }
                }
            }
        }
    }
}
