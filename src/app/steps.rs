//! The first steps of a design that is not far yet: which of them are done, and how far the others are.
//!
//! Source: ours. Risks first, since what both sides worry about starts the talk on who carries it (GV 10); roles and money
//! follow from that.

use crate::design::Design;
use crate::design::arrangements::ArrangementKind;
use crate::design::form::Form;
use crate::design::programme::Flow;
use crate::design::risks::Allocation;
use crate::design::stage::Stage;

/// So many risks are enough to see a division.
pub const WRITTEN: usize = 6;
/// So many risks with an amount are enough to see what weighs.
pub const PRICED: usize = 3;
/// What a step takes, in minutes.
const MINUTES: usize = 2;

/// A first step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Risks are written down.
    Write,
    /// Each lies somewhere.
    Place,
    /// The largest have a probability and an impact.
    Price,
    /// Roles and lines are there.
    Bovenkant,
    /// There is a budget, and what is agreed on the division of the result.
    Money,
}

impl Step {
    /// The steps, in order.
    pub const ALL: [Self; 5] = [Self::Write, Self::Place, Self::Price, Self::Bovenkant, Self::Money];

    /// Its key in the language files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Write => "steps-write",
            Self::Place => "steps-place",
            Self::Price => "steps-price",
            Self::Bovenkant => "steps-bovenkant",
            Self::Money => "steps-money",
        }
    }

    /// Which one it is, from 1 on.
    pub fn nth(self) -> usize {
        Self::ALL.iter().position(|it| *it == self).map_or(0, |it| it + 1)
    }
}

/// How far the first steps of a design are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// How many risks are written down.
    pub written: usize,
    /// How many of them lie somewhere.
    pub placed: usize,
    /// How many of those are shared.
    pub shared: usize,
    /// How many have a probability and an impact.
    pub priced: usize,
    /// Whether all lie in the alliance, where the form has rooms beside it: so they are written down, and nobody asked yet
    /// whether each belongs there.
    pub all_in_one: bool,
    has_top: bool,
    has_money: bool,
}

impl Steps {
    /// Of a design; none once all are done, or the design is about to be agreed on.
    pub fn of(design: &Design) -> Option<Self> {
        if design.stage() >= Stage::Agree {
            return None;
        }
        let count =
            |counts: &dyn Fn(Allocation) -> bool| design.risks.risks().filter(|it| counts(it.allocation)).count();
        let top = &design.bovenkant;
        let divided = design.money.staffel.is_some() || design.arranged(ArrangementKind::NoStaffel);
        let (placed, shared) = (count(&|it| it != Allocation::Unplaced), count(&|it| it == Allocation::Shared));
        let steps = Self {
            written: count(&|_| true),
            placed,
            shared,
            all_in_one: design.form == Form::ThreeDomains && placed == shared,
            priced: design.risks.risks().filter(|it| it.estimate().is_some()).count(),
            // A programme has functions in its core, and contributions and grants.
            has_top: (top.roles.len() > 1 && !top.lines.is_empty())
                || (!design.form.has_sides() && !design.programme.functions.is_empty()),
            has_money: (design.budget().tab().is_some() && divided)
                || (!design.form.has_sides() && design.programme.flow() != Flow::default()),
        };
        (steps.done() < Step::ALL.len()).then_some(steps)
    }

    /// Whether a step is done.
    pub fn is_done(&self, step: Step) -> bool {
        match step {
            Step::Write => self.written >= WRITTEN,
            Step::Place => self.placed >= WRITTEN && self.placed == self.written && !self.all_in_one,
            Step::Price => self.priced >= PRICED,
            Step::Bovenkant => self.has_top,
            Step::Money => self.has_money,
        }
    }

    /// How many steps are done.
    pub fn done(&self) -> usize {
        Step::ALL.into_iter().filter(|it| self.is_done(*it)).count()
    }

    /// The first one that is not done.
    pub fn now(&self) -> Option<Step> {
        Step::ALL.into_iter().find(|it| !self.is_done(*it))
    }

    /// What the others take together, in minutes.
    pub fn minutes(&self) -> usize {
        (Step::ALL.len() - self.done()) * MINUTES
    }

    /// How far a step is that was begun and is not done, of how many; none where there is nothing to count.
    pub fn progress(&self, step: Step) -> Option<[usize; 2]> {
        let [now, of] = match step {
            Step::Write => [self.written, WRITTEN],
            Step::Place if self.all_in_one => return None,
            Step::Place => [self.placed, self.written.max(WRITTEN)],
            Step::Price => [self.priced, PRICED],
            Step::Bovenkant | Step::Money => return None,
        };
        (now > 0 && !self.is_done(step)).then_some([now, of])
    }

    /// The share (0-1) of the placed risks that is shared, by their number; none while none is placed.
    pub fn shared_by_number(&self) -> Option<f64> {
        (self.placed > 0).then(|| self.shared as f64 / self.placed as f64)
    }
}

#[cfg(test)]
mod tests {
    use crate::app::examples::{EXAMPLES, Example};
    use crate::app::usual;
    use crate::design::edit::{ArrangementEdit, BovenkantEdit, Edit, MoneyEdit, RiskField, RisksEdit};
    use crate::design::euro::Euro;
    use crate::design::form::{Form, Side};
    use crate::design::id::{Ids, RiskId};
    use crate::design::money::Staffel;
    use crate::design::risks::{Nature, ThreePoint};
    use crate::rules::testing::catalogue;
    use crate::text::{Language, Text};

    use super::*;

    struct Desk {
        design: Design,
        ids: Ids,
    }

    impl Desk {
        fn new() -> Self {
            let mut ids = Ids::seeded(3);
            Self { design: Design::new(&mut ids, "Proef", Form::Full), ids }
        }

        fn edit(&mut self, edit: Edit) {
            edit.apply(&mut self.design, &mut self.ids);
        }

        fn write(&mut self, nature: Nature, to: Allocation) {
            self.edit(Edit::Risks(RisksEdit::Add { nature, title: "Zetting".into(), to }));
        }

        fn price(&mut self, nth: usize, whole: bool) {
            let risk: RiskId = self.design.risks.list[nth].id;
            self.edit(Edit::Risks(RisksEdit::Set(risk, RiskField::Probability(Some(0.2)))));
            let impact = ThreePoint { low: Euro::new(1), likely: Euro::new(2), high: Euro::new(3) };
            if whole {
                self.edit(Edit::Risks(RisksEdit::Set(risk, RiskField::Impact(Some(impact)))));
            }
        }

        fn done(&self) -> Vec<Step> {
            let steps = Steps::of(&self.design).expect("it is not far");
            Step::ALL.into_iter().filter(|it| steps.is_done(*it)).collect()
        }
    }

    #[test]
    fn six_risks_are_written_and_five_or_an_opportunity_more_are_not() {
        let mut desk = Desk::new();
        for _ in 0..WRITTEN - 1 {
            desk.write(Nature::Risk, Allocation::Unplaced);
        }
        desk.write(Nature::Opportunity, Allocation::Unplaced);
        assert_eq!(desk.done(), []);
        assert_eq!(Steps::of(&desk.design).and_then(|it| it.progress(Step::Write)), Some([5, 6]));
        desk.write(Nature::Risk, Allocation::Unplaced);
        assert_eq!(desk.done(), [Step::Write]);
    }

    #[test]
    fn each_is_placed_once_none_waits_and_there_are_enough() {
        let mut desk = Desk::new();
        for _ in 0..WRITTEN - 1 {
            desk.write(Nature::Risk, Allocation::Shared);
        }
        assert_eq!(desk.done(), [], "five lie somewhere, and five is too few to see a division");
        desk.write(Nature::Risk, Allocation::Allocated(Side::Client));
        assert_eq!(desk.done(), [Step::Write, Step::Place]);
        desk.write(Nature::Risk, Allocation::Unplaced);
        assert_eq!(desk.done(), [Step::Write], "the seventh waits");
        let steps = Steps::of(&desk.design).expect("it is not far");
        assert_eq!(steps.progress(Step::Place), Some([6, 7]));
        assert!(steps.shared_by_number().is_some_and(|it| (it - 5.0 / 6.0).abs() < 1e-9));
    }

    #[test]
    fn in_three_domains_somebody_has_to_ask_whether_each_belongs_in_the_alliance() {
        let mut desk = Desk::new();
        for _ in 0..WRITTEN {
            desk.write(Nature::Risk, Allocation::Shared);
        }
        assert_eq!(desk.done(), [Step::Write, Step::Place], "a full alliance shares all");
        desk.design.form = Form::ThreeDomains;
        assert_eq!(desk.done(), [Step::Write], "they only lie where they were written");
        let risk = desk.design.risks.list[0].id;
        desk.edit(Edit::Risks(RisksEdit::Move { risks: vec![risk], to: Allocation::Allocated(Side::Client) }));
        assert_eq!(desk.done(), [Step::Write, Step::Place]);
    }

    #[test]
    fn three_have_an_amount_and_a_probability_alone_is_none() {
        let mut desk = Desk::new();
        for _ in 0..PRICED {
            desk.write(Nature::Risk, Allocation::Shared);
        }
        desk.price(0, true);
        desk.price(1, true);
        desk.price(2, false);
        assert_eq!(desk.done(), []);
        desk.price(2, true);
        assert_eq!(desk.done(), [Step::Price]);
    }

    #[test]
    fn the_bovenkant_is_set_with_its_lines_and_one_role_is_not_it() {
        let (mut desk, text) = (Desk::new(), Text::new(Language::Nl));
        let entry = &catalogue().roles[0];
        desk.edit(usual::role(entry, &text));
        assert_eq!(desk.done(), []);
        let whole = usual::bovenkant(&desk.design, catalogue(), &text);
        desk.edit(whole);
        assert_eq!(desk.done(), [Step::Bovenkant]);
        let lines: Vec<_> = desk.design.bovenkant.lines.iter().map(|it| it.id).collect();
        for line in lines {
            desk.edit(Edit::Bovenkant(BovenkantEdit::RemoveLine(line)));
        }
        assert_eq!(desk.done(), [], "roles without a line are no bovenkant yet");
    }

    #[test]
    fn money_takes_a_budget_and_what_is_agreed_on_the_result() {
        let mut desk = Desk::new();
        desk.edit(Edit::Money(MoneyEdit::SetStaffel(Some(Staffel::default()))));
        assert_eq!(desk.done(), [], "there is no budget");
        let (name, amount) = ("Uitvoering".to_owned(), Euro::new(80_000_000));
        desk.edit(Edit::Money(MoneyEdit::AddCost { overhead: false, name, amount }));
        assert_eq!(desk.done(), [Step::Money]);
        desk.edit(Edit::Money(MoneyEdit::SetStaffel(None)));
        assert_eq!(desk.done(), []);
        let none = ArrangementEdit::Add(ArrangementKind::NoStaffel, Vec::new(), "Vaste prijs".into());
        desk.edit(Edit::Arrangement(none));
        assert_eq!(desk.done(), [Step::Money], "that there is no staffel is agreed too");
    }

    #[test]
    fn a_design_that_is_far_has_no_first_steps() {
        let mut desk = Desk::new();
        let steps = Steps::of(&desk.design).expect("nothing is there");
        assert_eq!((steps.done(), steps.minutes(), steps.now()), (0, 10, Some(Step::Write)));
        desk.design.stage = Some(Stage::Design);
        assert!(Steps::of(&desk.design).is_some());
        desk.design.stage = Some(Stage::Agree);
        assert!(Steps::of(&desk.design).is_none());
    }

    #[test]
    fn the_examples_are_far() {
        // Of the one that is not born yet nothing but its birth is there; what lacks in the exercise of a programme is to be found.
        let far = |it: &Example| !["zandwaard", "oefening-programma"].contains(&it.key);
        for example in EXAMPLES.into_iter().filter(far) {
            let design = example.read().expect("it reads");
            let open: Vec<Step> = Steps::of(&design)
                .map_or_else(Vec::new, |steps| Step::ALL.into_iter().filter(|it| !steps.is_done(*it)).collect());
            assert!(open.is_empty(), "{}: {open:?}", example.key);
        }
    }
}
