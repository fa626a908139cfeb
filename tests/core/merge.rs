//! Merging, on a thousand histories: nothing is dropped in silence, order does not matter, the result is a design.

use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

use alliantietafel::app::merging::merged;
use alliantietafel::compare::{Choice, Choices, Comparison, Conflict, Merge, Side, What, Why};
use alliantietafel::design::Design;
use alliantietafel::design::bovenkant::{LineKind, RoleKind};
use alliantietafel::design::edit::{Became, BovenkantEdit, Edit, PartyEdit, RiskField, RisksEdit, TeamEdit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::{Form, Side as Of};
use alliantietafel::design::id::{Id, Ids, PartyId};
use alliantietafel::design::parties::Standing;
use alliantietafel::design::risks::{Allocation, Nature, RiskHolder, ThreePoint};
use alliantietafel::files::format;
use alliantietafel::text::compare::Merging;
use alliantietafel::text::{Language, Text};
use proptest::strategy::Strategy;

use crate::edits::some_edit;
use crate::support::{Dice, for_all, small_designs, turns};

/// A begin, and what two people made of it.
#[derive(Clone, Debug)]
struct History {
    base: Design,
    a: Design,
    b: Design,
    dice: Dice,
}

fn histories() -> impl Strategy<Value = History> {
    (small_designs(), turns(7), turns(7), turns(1)).prop_map(|(mut base, one, other, mut dice)| {
        // As any design that was edited once: nothing loose is in it.
        Edit::Several(Vec::new()).apply(&mut base, &mut Ids::seeded(0));
        let (a, b) = (edited(&base, one, 11), edited(&base, other, 23));
        History { base, a, b, dice: dice.pop().unwrap_or_else(|| Dice::new(Vec::new())) }
    })
}

fn edited(base: &Design, turns: Vec<Dice>, seed: u64) -> Design {
    let (mut design, mut ids) = (base.clone(), Ids::seeded(seed));
    for mut dice in turns {
        let edit = some_edit(&design, &mut dice);
        if let Some(it) = edit {
            it.apply(&mut design, &mut ids);
        }
    }
    design
}

fn merge(base: &Design, a: &Design, b: &Design) -> Merge {
    Merge::of(Some(base), a, b).expect("versions of one design")
}

/// A choice for every conflict, and the same where the sides changed places.
fn chosen(merge: &Merge, dice: &mut Dice) -> [Choices; 2] {
    let mut choices = [Choices::new(), Choices::new()];
    for it in &merge.conflicts {
        let pair = match dice.below(3) {
            0 => [Choice::Of(Side::A), Choice::Of(Side::B)],
            1 => [Choice::Of(Side::B), Choice::Of(Side::A)],
            _ => [Choice::Base, Choice::Base],
        };
        for (to, choice) in choices.iter_mut().zip(pair) {
            to.insert(it.unit.clone(), choice);
        }
    }
    choices
}

/// A merge of which one side changed nothing is the other side.
fn unchanged_side_is_the_other(base: &Design, a: &Design) {
    for (one, other) in [(a, base), (base, a)] {
        let merge = merge(base, one, other);
        assert_eq!(merge.conflicts, [] as [Conflict; 0]);
        assert_eq!(merge.result(&Choices::new()).expect("a design"), *a);
    }
}

fn nothing_is_dropped(base: &Design, a: &Design, b: &Design, dice: &mut Dice) -> bool {
    let (ab, ba) = (merge(base, a, b), merge(base, b, a));
    let units = |it: &Merge| it.conflicts.iter().map(|it| it.unit.clone()).collect::<Vec<_>>();
    assert_eq!(units(&ab), units(&ba));
    let [choices, mirrored] = chosen(&ab, dice);
    let result = ab.result(&choices).expect("a design");
    assert_eq!(ba.result(&mirrored).expect("a design"), result, "the order of the sides does not matter");
    let account = ab.account(&choices);
    assert_eq!(account.lost, [], "nothing is dropped in silence");
    assert_eq!(account.in_result + account.chosen_away.len(), account.changes);
    let clean = ab.conflicts.is_empty();
    if clean {
        assert_eq!(account.chosen_away, []);
        // Nothing dangles before anything is swept.
        let text = format::write(&result).expect("writes");
        assert_eq!(format::read(&text).expect("it opens"), result);
    } else {
        merged(&ab, &choices, [a, b]).expect("a design that opens");
    }
    clean
}

#[test]
fn comparing_and_merging_hold_on_a_thousand_histories() {
    let (clean, asked) = (AtomicUsize::new(0), AtomicUsize::new(0));
    for_all(1000, histories(), |History { base, a, b, mut dice }| {
        let comparison = Comparison::of(&base, &a);
        assert_eq!(comparison.is_empty(), base == a);
        assert!(Comparison::of(&a, &a).is_empty());
        assert_eq!(comparison.apply(&base).expect("a design"), a);
        unchanged_side_is_the_other(&base, &b);
        let count = if nothing_is_dropped(&base, &a, &b, &mut dice) { &clean } else { &asked };
        count.fetch_add(1, Relaxed);
    });
    let (clean, asked) = (clean.into_inner(), asked.into_inner());
    assert!(clean > 100 && asked > 100, "{clean} without a conflict, {asked} with");
}

#[test]
fn without_a_begin_each_difference_is_chosen() {
    for_all(200, histories(), |History { a, b, .. }| {
        let merge = Merge::of(None, &a, &b).expect("versions of one design");
        assert_eq!(merge.conflicts.is_empty(), a == b);
        assert!(merge.conflicts.iter().all(|it| it.why == Why::NoBase));
        assert_eq!(merge.result(&Choices::new()).expect("a design"), a);
        for (side, design) in [(Side::A, &a), (Side::B, &b)] {
            let all = merge.conflicts.iter().map(|it| (it.unit.clone(), Choice::Of(side))).collect();
            assert_eq!(merge.result(&all).expect("a design"), *design);
        }
    });
}

#[test]
fn every_conflict_is_said_in_words() {
    let texts = Language::ALL.map(Text::new);
    for_all(150, histories(), |History { base, a, b, .. }| {
        let merge = merge(&base, &a, &b);
        let of = Merging::of(&merge, Some(&base), &a, &b);
        for (text, conflict) in texts.iter().flat_map(|text| merge.conflicts.iter().map(move |it| (text, it))) {
            let words = text.conflict(conflict, &of);
            let all = format!("{words:?}");
            assert!(!all.contains("?compare") && !words.name.is_empty(), "{all} of {conflict:?}");
            assert!(!words.a.is_empty() && !words.b.is_empty(), "{all} of {conflict:?}");
        }
    });
}

/// A small design by hand: two roles, a risk, a discipline with a person.
struct Made {
    design: Design,
    ids: Ids,
}

impl Made {
    fn new() -> Self {
        let mut ids = Ids::seeded(7);
        Self { design: Design::new(&mut ids, "Proef", Form::ThreeDomains), ids }
    }

    fn make(&mut self, edit: Edit) -> Id {
        edit.apply(&mut self.design, &mut self.ids).expect("it makes something")
    }

    fn role(&mut self, kind: RoleKind) -> Id {
        let (purpose, limits) = (String::new(), String::new());
        self.make(Edit::Bovenkant(BovenkantEdit::AddRole { kind, name: String::new(), purpose, limits, hats: vec![] }))
    }

    fn risk(&mut self, title: &str) -> Id {
        let add =
            RisksEdit::Add { title: title.into(), nature: Nature::Risk, to: Allocation::Allocated(Of::Contractor) };
        self.make(Edit::Risks(add))
    }
}

/// A copy of a design with edits done to it, by somebody whose ids start elsewhere.
fn with(design: &Design, seed: u64, edits: impl IntoIterator<Item = Edit>) -> Design {
    let (mut design, mut ids) = (design.clone(), Ids::seeded(seed));
    for it in edits {
        it.apply(&mut design, &mut ids);
    }
    design
}

fn points(low: i64, likely: i64, high: i64) -> ThreePoint {
    ThreePoint { low: Euro::new(low), likely: Euro::new(likely), high: Euro::new(high) }
}

fn set(risk: Id, field: RiskField) -> Edit {
    Edit::Risks(RisksEdit::Set(risk.try_into().expect("a risk"), field))
}

#[test]
fn a_three_point_estimate_is_one_choice_and_other_fields_merge() {
    let mut made = Made::new();
    let risk = made.risk("Fasering");
    let base = with(&made.design, 1, [set(risk, RiskField::Impact(Some(points(4, 8, 14))))]);
    let a = with(
        &base,
        2,
        [set(risk, RiskField::Impact(Some(points(4, 8, 12)))), set(risk, RiskField::Probability(Some(0.3)))],
    );
    let place = Edit::Risks(RisksEdit::Move { risks: vec![risk.try_into().expect("a risk")], to: Allocation::Shared });
    let b = with(&base, 3, [set(risk, RiskField::Impact(Some(points(5, 9, 16)))), place]);
    let merge = merge(&base, &a, &b);
    let [conflict] = merge.conflicts.as_slice() else { panic!("{:?}", merge.conflicts) };
    assert_eq!((&conflict.unit.what, &conflict.why), (&What::Field("impact".into()), &Why::Both));
    let of = |choice| {
        let result = merged(&merge, &[(conflict.unit.clone(), choice)].into(), [&a, &b]).expect("a design");
        let it = result.risks.list[0].clone();
        assert_eq!((it.probability, it.allocation), (Some(0.3), Allocation::Shared), "the rest of both is there");
        it.impact.expect("an estimate")
    };
    assert_eq!(of(Choice::Of(Side::A)), points(4, 8, 12));
    assert_eq!(of(Choice::Of(Side::B)), points(5, 9, 16));
    assert_eq!(of(Choice::Base), points(4, 8, 14));
    let own = serde_json::json!({ "low": 1, "likely": 2, "high": 3 });
    assert_eq!(of(Choice::Own(own)), points(1, 2, 3));
    assert_eq!(merge.open(&Choices::new()).count(), 1);
}

#[test]
fn removing_never_wins_from_changing_and_from_what_newly_refers_to_it() {
    let mut made = Made::new();
    let risk = made.risk("Korter perron");
    let (from, to) = (made.role(RoleKind::AllianceBoard), made.role(RoleKind::ManagementTeam));
    let person = made.make(Edit::Team(TeamEdit::AddPerson { to: None, name: "Anna".into(), of: Of::Client.into() }));
    let line = |it: Id| it.try_into().expect("a role");
    let base = with(&made.design, 1, []);
    let removed = with(
        &base,
        2,
        [
            Edit::Risks(RisksEdit::Remove(vec![risk.try_into().expect("a risk")])),
            Edit::Bovenkant(BovenkantEdit::RemoveRole(line(to))),
            Edit::Team(TeamEdit::RemovePeople(vec![person.try_into().expect("a person")])),
        ],
    );
    let add = BovenkantEdit::AddLine { from: line(from), to: line(to), kind: LineKind::Informs, subject: None };
    let holder = RiskHolder::Person(person.try_into().expect("a person"));
    let other = made.risk("Ander");
    let _ = other;
    let changed = with(
        &base,
        3,
        [
            set(risk, RiskField::Probability(Some(0.6))),
            set(risk, RiskField::Holder(Some(holder))),
            Edit::Bovenkant(add),
        ],
    );
    let merge = merge(&base, &changed, &removed);
    let why = |id: Id| merge.conflicts.iter().find(|it| it.unit.key == id.into()).map(|it| it.why.clone());
    assert_eq!(why(risk), Some(Why::RemovedChanged(Side::B)));
    assert!(matches!(why(to), Some(Why::RemovedUsed(Side::B, users)) if users.len() == 1));
    assert!(matches!(why(person), Some(Why::RemovedUsed(Side::B, users)) if users == [risk.into()]));
    assert_eq!(merge.conflicts.len(), 3);
    let all = |side| {
        let choices = merge.conflicts.iter().map(|it| (it.unit.clone(), Choice::Of(side))).collect();
        merged(&merge, &choices, [&changed, &removed]).expect("a design")
    };
    assert_eq!(all(Side::A), changed);
    let gone = all(Side::B);
    assert!(!gone.has(risk) && !gone.has(to) && !gone.has(person) && gone.bovenkant.lines.is_empty());
}

/// What is kept keeps the lines that only went with it.
#[test]
fn a_role_that_is_kept_keeps_its_lines() {
    let mut made = Made::new();
    let (from, to) = (made.role(RoleKind::AllianceBoard), made.role(RoleKind::ManagementTeam));
    let id = |it: Id| it.try_into().expect("a role");
    let add = BovenkantEdit::AddLine { from: id(from), to: id(to), kind: LineKind::Informs, subject: None };
    made.make(Edit::Bovenkant(add));
    let base = made.design;
    let removed = with(&base, 2, [Edit::Bovenkant(BovenkantEdit::RemoveRole(id(to)))]);
    assert!(removed.bovenkant.lines.is_empty());
    let name = alliantietafel::design::edit::RoleField::Name("Kernteam".into());
    let renamed = with(&base, 3, [Edit::Bovenkant(BovenkantEdit::SetRole(id(to), name))]);
    let merge = merge(&base, &removed, &renamed);
    let [conflict] = merge.conflicts.as_slice() else { panic!("{:?}", merge.conflicts) };
    let of =
        |choice| merged(&merge, &[(conflict.unit.clone(), choice)].into(), [&removed, &renamed]).expect("a design");
    assert_eq!(of(Choice::Of(Side::B)), renamed);
    assert_eq!(of(Choice::Of(Side::A)), removed);
    assert_eq!(of(Choice::Base), base);
}

#[test]
fn what_was_merged_by_itself_says_who_did_it_and_can_be_had_otherwise() {
    let mut made = Made::new();
    let (one, two, three) = (made.risk("Een"), made.risk("Twee"), made.risk("Drie"));
    let base = made.design;
    let half = |risk| set(risk, RiskField::Probability(Some(0.5)));
    let (a, b) = (with(&base, 2, [half(one), half(three)]), with(&base, 3, [half(two), half(three)]));
    let merge = merge(&base, &a, &b);
    let who: Vec<_> = merge.taken.iter().map(|it| (it.difference.id, format!("{:?}", it.who))).collect();
    let expected = [(one, "A"), (two, "B"), (three, "Both")].map(|(id, who)| (Some(id), who.to_owned()));
    assert_eq!(who, expected);
    let first = Merge::units(&merge.taken[0].difference);
    let without = first.into_iter().map(|it| (it, Choice::Base)).collect();
    let result = merged(&merge, &without, [&a, &b]).expect("a design");
    assert_eq!(result.risks.list.iter().map(|it| it.probability).collect::<Vec<_>>(), [None, Some(0.5), Some(0.5)]);
}

#[test]
fn another_design_is_refused_and_a_merge_is_taken_over_in_one_step() {
    let (one, mut ids) = (Made::new().design, Ids::seeded(99));
    let other = Design::new(&mut ids, "Ander", Form::Full);
    assert!(Merge::of(None, &one, &other).is_err() && Merge::of(Some(&other), &one, &one).is_err());
    let mut design = one.clone();
    Edit::Become(std::sync::Arc::new(other.clone()), Became::Merged).apply(&mut design, &mut ids);
    assert_eq!(design, Design { id: one.id, ..other });
}

/// What one side put in another place stands there too where the other side removed it and it is kept.
#[test]
fn what_is_kept_stands_where_the_side_that_kept_it_put_it() {
    let mut made = Made::new();
    let party = |made: &mut Made, name: &str| -> PartyId {
        made.make(Edit::Party(PartyEdit::Add(name.into(), Standing::Independent))).try_into().expect("a party")
    };
    let [_, second, _] = ["Gemeente", "Provincie", "Netbeheerder"].map(|it| party(&mut made, it));
    let base = with(&made.design, 1, []);
    let moved = with(
        &base,
        2,
        [
            Edit::Party(PartyEdit::Shift(second, 1)),
            Edit::Party(PartyEdit::Rename(second, "Provincie Gelderland".into())),
        ],
    );
    let removed = with(&base, 3, [Edit::Party(PartyEdit::Remove(second))]);
    for (a, b, side) in [(&moved, &removed, Side::A), (&removed, &moved, Side::B)] {
        let merge = merge(&base, a, b);
        let choices = merge.conflicts.iter().map(|it| (it.unit.clone(), Choice::Of(side))).collect();
        let kept = merge.result(&choices).expect("a design");
        let names = |design: &Design| design.parties.iter().map(|it| it.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&kept), names(&moved));
    }
}
