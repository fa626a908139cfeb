//! Programmes of any shape, and edits of one.

use std::sync::Arc;

use alliantietafel::design::Design;
use alliantietafel::design::edit::{Edit, FunctionField, ProgrammeEdit, ProjectField, StakeField};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::Form;
use alliantietafel::design::id::{FunctionId, Ids, PartyId, ProjectId};
use alliantietafel::design::parties::{Party, Standing};
use alliantietafel::design::phases::Phase;
use alliantietafel::design::programme::{Function, FunctionKind, ProgrammeProject, Stake};
use alliantietafel::design::risks::Allocation;
use jiff::civil::{self, Date};

use super::dice::Dice;

const DAYS: [Date; 2] = [civil::date(2027, 1, 1), civil::date(2028, 6, 30)];

fn some(dice: &mut Dice, all: &[PartyId]) -> Vec<PartyId> {
    all.iter().copied().filter(|_| dice.one_in(3)).collect()
}

/// What a programme adds to its partners, with up to so many projects.
fn filled(design: &mut Design, dice: &mut Dice, ids: &mut Ids, projects: usize) {
    let parties: Vec<PartyId> = design.parties.iter().map(|it| it.id).collect();
    let all = Arc::make_mut(&mut design.programme);
    for party in &parties {
        let contribution = dice.but_one_in(4).then(|| dice.euro());
        let votes = dice.but_one_in(4).then(|| dice.below(4) as u8);
        if contribution.is_some() || votes.is_some() {
            all.stakes.push(Stake { party: *party, contribution, votes });
        }
    }
    for _ in 0..dice.below(5) {
        let mut it = Function::new(FunctionId::new(ids), dice.of(&FunctionKind::ALL));
        (it.who, it.party, it.until) = (dice.words_or_none(3), dice.maybe(&parties), dice.maybe(&DAYS));
        it.alone = if dice.one_in(4) { dice.words(5) } else { String::new() };
        all.functions.push(it);
    }
    for _ in 0..dice.below(projects + 1) {
        let mut it = ProgrammeProject::new(ProjectId::new(ids), dice.words(4));
        (it.phase, it.partners) = (dice.maybe(&Phase::ALL), some(dice, &parties));
        it.contribution = dice.but_one_in(3).then(|| dice.euro());
        it.grant = dice.but_one_in(3).then(|| dice.euro());
        all.projects.push(it);
    }
    (all.joining, all.leaving, all.say) = (dice.words_or_none(5), dice.words_or_none(5), dice.words_or_none(5));
}

/// Gives a fifth of all designs what is left of a programme that they were, whatever their form.
pub(super) fn fill(design: &mut Design, dice: &mut Dice, ids: &mut Ids) {
    if dice.one_in(5) {
        filled(design, dice, ids, 3);
    }
}

/// Makes a programme of a design: so many partners at most, projects, and its risks in places of a programme.
pub fn programme(mut design: Design, dice: &mut Dice) -> Design {
    let ids = &mut Ids::seeded(u64::from(dice.next()));
    Edit::SetForm(Form::Programme).apply(&mut design, ids);
    for _ in design.parties.len()..dice.below(13) {
        let (id, name) = (PartyId::new(ids), dice.words(3));
        design.parties.push(Party::new(id, name, Standing::Partner));
    }
    design.programme = Arc::default();
    filled(&mut design, dice, ids, 20);
    let places = design.places();
    for risk in &mut Arc::make_mut(&mut design.risks).list {
        risk.allocation = dice.of(&places);
    }
    design
}

/// Some edit of a programme; none where there is nothing to do it to.
pub fn some_edit(design: &Design, n: &mut Dice) -> Option<Edit> {
    let parties: Vec<PartyId> = design.parties.iter().map(|it| it.id).collect();
    let functions: Vec<FunctionId> = design.programme.functions.iter().map(|it| it.id).collect();
    let projects: Vec<ProjectId> = design.programme.projects.iter().map(|it| it.id).collect();
    let words = format!("Naam {}", n.below(1000));
    let amount = |n: &mut Dice| n.one_in(2).then(|| Euro::round(n.below(4_000_000) as f64 - 1000.0));
    let project = |n: &mut Dice, field| Some(ProgrammeEdit::SetProject(n.any_of(&projects)?, field));
    let function = |n: &mut Dice, field| Some(ProgrammeEdit::SetFunction(n.any_of(&functions)?, field));
    let edit = match n.below(20) {
        0 | 1 => ProgrammeEdit::SetStake(n.any_of(&parties)?, StakeField::Contribution(amount(n))),
        2 => ProgrammeEdit::SetStake(n.any_of(&parties)?, StakeField::Votes(n.maybe(&[0, 1, 200]))),
        3 => ProgrammeEdit::AddFunction(n.of(&FunctionKind::ALL)),
        4 => function(n, FunctionField::Who(words))?,
        5 => {
            let party = n.maybe(&parties);
            function(n, FunctionField::Party(party))?
        }
        6 => {
            let day = n.maybe(&DAYS);
            function(n, FunctionField::Until(day))?
        }
        7 => function(n, FunctionField::Alone(words))?,
        8 => ProgrammeEdit::RemoveFunction(n.any_of(&functions)?),
        9 | 10 => ProgrammeEdit::AddProject(words),
        11 => {
            let (party, on) = (n.any_of(&parties)?, n.one_in(2));
            project(n, ProjectField::Partner(party, on))?
        }
        12 => {
            let amount = amount(n);
            project(n, ProjectField::Grant(amount))?
        }
        13 => {
            let phase = n.maybe(&Phase::ALL);
            project(n, ProjectField::Phase(phase))?
        }
        14 => ProgrammeEdit::RemoveProject(n.any_of(&projects)?),
        15 => ProgrammeEdit::ShiftProject(n.any_of(&projects)?, n.below(3).cast_signed() - 1),
        16 => ProgrammeEdit::SetLeaving(words),
        17 => ProgrammeEdit::SetSay(words),
        18 => {
            let to = n.of(&[Form::Programme, Form::Full, Form::ThreeDomains]);
            return Some(Edit::SetForm(to));
        }
        _ => {
            let risks = design.risks.list.iter().map(|it| it.id).take(2).collect();
            let to = n.any_of(&design.places()).unwrap_or(Allocation::Unplaced);
            return Some(Edit::Risks(alliantietafel::design::edit::RisksEdit::Move { risks, to }));
        }
    };
    Some(Edit::Programme(edit))
}
