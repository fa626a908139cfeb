//! Changes to the assignment of a generated design, and edits of them.

use std::sync::Arc;

use alliantietafel::design::Design;
use alliantietafel::design::changes::{Apart, Change, ChangeState, Changes, Effect, Method, Way};
use alliantietafel::design::edit::{ChangeField, ChangesEdit, Edit, WayField};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::id::{ChangeId, Id, Ids, StepId, SubjectId};
use jiff::civil::{self, Date};

use super::dice::Dice;

const DAYS: [Date; 3] = [civil::date(2025, 11, 14), civil::date(2026, 3, 6), civil::date(2026, 4, 17)];
const TERMS: [u16; 3] = [7, 14, 70];

/// Who can raise a change, and who can decide on one.
fn people(design: &Design) -> [Vec<Id>; 2] {
    let parties = design.parties.iter().map(|it| Id::from(it.id));
    let disciplines = design.team.disciplines.iter().map(|it| Id::from(it.id));
    let roles = design.bovenkant.roles.iter().map(|it| Id::from(it.id));
    [parties.chain(disciplines).collect(), roles.collect()]
}

fn amount(dice: &mut Dice) -> Option<Euro> {
    dice.but_one_in(3).then(|| Euro::round(dice.below(4_000_000) as f64 - 2_000_000.0))
}

/// Gives half of all designs changes, and a way to deal with them.
pub(super) fn fill(design: &mut Design, dice: &mut Dice, ids: &mut Ids) {
    if !dice.one_in(2) {
        return;
    }
    let [raisers, deciders] = people(design);
    let subjects: Vec<SubjectId> = design.bovenkant.subjects.iter().map(|it| it.id).collect();
    let steps: Vec<StepId> = design.bovenkant.ladder.iter().map(|it| it.id).collect();
    let way = Way {
        raising: dice.words_or_none(4),
        decides: dice.any_of(&deciders),
        subject: dice.any_of(&subjects),
        days: dice.maybe(&TERMS),
        settle_days: dice.maybe(&TERMS),
        method: dice.maybe(&Method::ALL),
        effect: dice.maybe(&Effect::ALL),
    };
    let mut all = Changes { way, ..Changes::default() };
    for _ in 0..dice.below(6) {
        let number = if dice.but_one_in(4) { all.next_number() } else { String::new() };
        let bare = Change::new(ChangeId::new(ids), number, dice.words(3));
        let apart = dice.one_in(3).then(|| Apart { about: dice.words_or_none(4), step: dice.maybe(&steps) });
        all.list.push(Change {
            from: dice.maybe(&raisers),
            state: dice.of(&ChangeState::ALL),
            raised: dice.maybe(&DAYS),
            assessed: dice.maybe(&DAYS),
            decided: dice.maybe(&DAYS),
            settled: dice.maybe(&DAYS),
            due: dice.maybe(&DAYS),
            decides: dice.maybe(&deciders),
            amount: amount(dice),
            effect: dice.of(&Effect::ALL),
            apart,
            decision: dice.words_or_none(3),
            ..bare
        });
    }
    design.changes = Arc::new(all);
}

/// Some edit of them that a person could do now.
pub fn some_edit(design: &Design, n: &mut Dice) -> Option<Edit> {
    let [raisers, deciders] = people(design);
    let all: Vec<ChangeId> = design.changes.list.iter().map(|it| it.id).collect();
    let steps: Vec<StepId> = design.bovenkant.ladder.iter().map(|it| it.id).collect();
    let subjects: Vec<SubjectId> = design.bovenkant.subjects.iter().map(|it| it.id).collect();
    let (words, day, state) = (n.words_or_none(3), n.maybe(&DAYS), n.of(&ChangeState::ALL));
    let way = match n.below(26) {
        0 => WayField::Raising(words),
        1 => WayField::Decides(n.any_of(&deciders)),
        2 => WayField::Subject(n.any_of(&subjects)),
        3 => WayField::Days(n.maybe(&TERMS)),
        4 => WayField::SettleDays(n.maybe(&TERMS)),
        5 => WayField::Method(n.maybe(&Method::ALL)),
        6 => WayField::Effect(n.maybe(&Effect::ALL)),
        7..10 => return Some(Edit::Changes(ChangesEdit::Add(words, day))),
        10 => return Some(Edit::Changes(ChangesEdit::Remove(n.any_of(&all)?))),
        11 => return Some(Edit::Changes(ChangesEdit::Shift(n.any_of(&all)?, n.below(3).cast_signed() - 1))),
        12..15 => return Some(Edit::Changes(ChangesEdit::Move(n.any_of(&all)?, state, day))),
        other => {
            let field = match other {
                15 => ChangeField::Number(words),
                16 => ChangeField::From(n.any_of(&raisers)),
                17 => ChangeField::Day(state, day),
                18 => ChangeField::Due(day),
                19 => ChangeField::Decides(n.any_of(&deciders)),
                20 | 21 => ChangeField::Amount(amount(n), n.of(&Effect::ALL)),
                22 => ChangeField::Apart(n.one_in(2)),
                23 => ChangeField::Step(n.any_of(&steps)),
                24 => ChangeField::About(words),
                _ => ChangeField::Decision(words),
            };
            return Some(Edit::Changes(ChangesEdit::Set(n.any_of(&all)?, field)));
        }
    };
    Some(Edit::Changes(ChangesEdit::Way(way)))
}
