//! The life of a waiver: it accepts, its signal comes back when what it is about changes, and it is told once unused.
//! And a way out does what its preview says, in every example.

use std::cell::Cell;

use alliantietafel::app::examples::EXAMPLES;
use alliantietafel::app::insight::Insight;
use alliantietafel::app::preview::Preview;
use alliantietafel::design::Design;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::edit::{Edit, RiskField, RisksEdit, TeamEdit};
use alliantietafel::design::form::{Form, Side};
use alliantietafel::design::id::{DisciplineId, Id, Ids};
use alliantietafel::design::risks::{Allocation, Nature};
use alliantietafel::files::format;
use alliantietafel::rules::Signal;

use crate::support::{FEW_DRAWS, designs, for_all};

const RULE: &str = "single-bloedgroep";

/// A discipline of two people of one side, and another discipline.
struct Stand {
    design: Design,
    ids: Ids,
    catalogue: Catalogue,
    one: DisciplineId,
    other: DisciplineId,
}

impl Stand {
    fn new() -> Self {
        let mut ids = Ids::seeded(1);
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        let mut add = |name: &str| {
            let made = Edit::Team(TeamEdit::AddDiscipline(name.into())).apply(&mut design, &mut ids);
            made.and_then(|it| DisciplineId::try_from(it).ok()).expect("a discipline")
        };
        let (one, other) = (add("Ontwerp"), add("Omgeving"));
        let mut stand = Self { design, ids, catalogue: Catalogue::read().expect("reads"), one, other };
        for (to, name) in [(one, "Anna"), (one, "Bram"), (other, "Cas")] {
            stand.person(to, name);
        }
        stand
    }

    fn person(&mut self, to: DisciplineId, name: &str) -> Id {
        let add = TeamEdit::AddPerson { to: Some(to), name: name.into(), of: Side::Contractor.into() };
        self.edit(Edit::Team(add)).expect("a person")
    }

    fn edit(&mut self, edit: Edit) -> Option<Id> {
        edit.apply(&mut self.design, &mut self.ids)
    }

    fn signal(&self) -> Option<Signal> {
        Insight::with_draws(&self.design, &self.catalogue, FEW_DRAWS).signals.into_iter().find(|it| it.rule.id == RULE)
    }

    fn unused(&self) -> usize {
        Insight::with_draws(&self.design, &self.catalogue, FEW_DRAWS).unused_waivers(&self.design).count()
    }

    fn waive(&mut self) {
        let signal = self.signal().expect("there");
        self.edit(Edit::Waive {
            rule: RULE.into(),
            subjects: signal.finding.subjects.clone(),
            wording: signal.finding.wording(),
            reason: "Komt in mei".into(),
            name: "A. de Boer".into(),
            on: None,
        });
    }
}

#[test]
fn it_accepts_while_its_subject_stays_as_it_was() {
    let mut stand = Stand::new();
    stand.waive();
    assert!(stand.signal().expect("listed").waived.is_some());
    stand.person(stand.other, "Dirk");
    assert!(stand.signal().expect("listed").waived.is_some(), "another discipline changed");
    let again = format::read(&format::write(&stand.design).expect("writes")).expect("opens");
    assert_eq!(again, stand.design, "the file keeps it");
}

#[test]
fn the_signal_returns_when_its_subject_changes_and_can_be_accepted_again() {
    let mut stand = Stand::new();
    stand.waive();
    let waiver = stand.signal().and_then(|it| it.waived);
    let els = stand.person(stand.one, "Els");
    let back = stand.signal().expect("there");
    assert_eq!((back.waived, back.returned), (None, waiver));
    assert_eq!(stand.unused(), 0, "it is remembered");
    // As it was before, it is accepted as before.
    stand.edit(Edit::Team(TeamEdit::RemovePeople(vec![els.try_into().expect("a person")])));
    assert_eq!(stand.signal().expect("there").waived, waiver);
    stand.person(stand.one, "Els");
    stand.waive();
    assert!(stand.signal().expect("there").waived.is_some());
    assert_eq!(stand.design.waivers.len(), 1, "the newer takes the place of the older");
}

#[test]
fn a_waiver_of_an_older_file_holds_whatever_changes() {
    let mut stand = Stand::new();
    stand.waive();
    let text = format::write(&stand.design).expect("writes");
    let seen = text.lines().find(|it| it.trim_start().starts_with("seen:")).expect("it is kept").to_owned();
    stand.design = format::read(&text.replace(&format!("{seen}\n"), "")).expect("opens");
    stand.person(stand.one, "Els");
    assert!(stand.signal().expect("there").waived.is_some());
}

/// A board accepted one warning about two risks; the rule now asks about the one that has a reason, and warns of the other.
#[test]
fn a_waiver_holds_when_its_rule_comes_to_say_less_or_more_softly() {
    let mut stand = Stand::new();
    let mut risk = |title: &str| {
        let to = Allocation::Allocated(Side::Client);
        let add = RisksEdit::Add { nature: Nature::Risk, title: title.into(), to };
        stand.edit(Edit::Risks(add)).expect("a risk")
    };
    let both = [risk("Bodem"), risk("Vergunning")];
    let reason = RiskField::Reason("Het waterschap vraagt haar aan".into());
    stand.edit(Edit::Risks(RisksEdit::Set(both[1].try_into().expect("a risk"), reason)));
    let told = |it: &Stand| {
        let signals = Insight::with_draws(&it.design, &it.catalogue, FEW_DRAWS).signals;
        signals.into_iter().filter(|it| it.rule.id == "risk-outside-alliance").collect::<Vec<Signal>>()
    };
    assert_eq!(told(&stand).len(), 2);
    let accept = |it: &mut Stand, wording: &str| {
        let (rule, subjects, wording) = ("risk-outside-alliance".into(), both.to_vec(), wording.into());
        it.edit(Edit::Waive { rule, subjects, wording, reason: "Zo".into(), name: "A. de Boer".into(), on: None })
    };
    let mut softer =
        Stand { design: stand.design.clone(), catalogue: Catalogue::read().expect("reads"), ..Stand::new() };
    accept(&mut softer, "hint--meant");
    assert_eq!(
        told(&softer).iter().filter(|it| it.waived.is_some()).count(),
        1,
        "who accepts a question accepts no warning"
    );
    accept(&mut stand, "warning");
    assert!(told(&stand).iter().all(|it| it.waived.is_some()));
    assert_eq!(stand.unused(), 0);
}

#[test]
fn once_the_signal_is_solved_the_waiver_is_told_as_unused() {
    let mut stand = Stand::new();
    stand.waive();
    assert_eq!(stand.unused(), 0);
    let add = TeamEdit::AddPerson { to: Some(stand.one), name: "Fien".into(), of: Side::Client.into() };
    stand.edit(Edit::Team(add));
    assert!(stand.signal().is_none());
    assert_eq!(stand.unused(), 1);
    let waiver = stand.design.waivers[0].id;
    stand.edit(Edit::DropWaivers(vec![waiver]));
    assert_eq!((stand.unused(), stand.design.waivers.len()), (0, 0));
}

/// What the panel says of a way out before the click is what the click does.
#[test]
fn every_way_out_does_what_its_preview_says() {
    let catalogue = Catalogue::read().expect("reads");
    let tried = Cell::new(0);
    let check = |design: Design| {
        let now = Insight::with_draws(&design, &catalogue, FEW_DRAWS);
        for fix in now.open().flat_map(|it| &it.finding.fixes) {
            let told = Preview::of(&fix.edit, &design, &now, (&catalogue, Ids::seeded(99)));
            let mut done = design.clone();
            fix.edit.apply(&mut done, &mut Ids::seeded(99));
            let then = Insight::with_draws(&done, &catalogue, FEW_DRAWS);
            let gone: Vec<_> = now.open().filter(|it| !then.open().any(|other| other.same_as(it))).collect();
            assert_eq!(told.solved.len(), gone.len(), "{}", fix.key);
            assert!(told.solved.iter().zip(gone).all(|(a, b)| a.same_as(b)), "{}", fix.key);
            assert!(told.changes, "{} changes nothing", fix.key);
            tried.set(tried.get() + 1);
        }
    };
    for example in EXAMPLES {
        check(example.read().expect("an example reads"));
    }
    for_all(40, designs(), check);
    assert!(tried.get() > 100, "{}", tried.get());
}
