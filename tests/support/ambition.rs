//! Ambition, surroundings and steering of a generated design, and edits of them.

use std::sync::Arc;

use alliantietafel::design::Design;
use alliantietafel::design::ambition::{
    Ambition, Confirmation, Exchange, Interest, InterestKind, Layer, NotNow, OwnAmbition, Share, Verdict, Weighed,
    Weighing,
};
use alliantietafel::design::arrangements::{ArrangementKind, Leaning};
use alliantietafel::design::edit::{
    AmbitionEdit, ArrangementEdit, Edit, InterestField, LeaderField, MemberField, NotNowField, StakeholderField,
    SteeringEdit, SurroundingsEdit, WeighingField,
};
use alliantietafel::design::form::Domain;
use alliantietafel::design::hundred::Hundred;
use alliantietafel::design::id::{
    ConfirmationId, ExchangeId, Id, Ids, InterestId, LeaderId, MemberViewId, NotNowId, PartyId, PrincipleId, SpacedId,
    StakeholderId, WeighingId,
};
use alliantietafel::design::parties::Standing;
use alliantietafel::design::phases::Phase;
use alliantietafel::design::steering::{
    Adopted, Ingredient, Leader, MemberView, Placed, Sign, Space, Spaced, Steering, Uncertainty,
};
use alliantietafel::design::surroundings::{Involvement, Place, Stakeholder, Surroundings};
use alliantietafel::design::tasks::{Task, Tasked};
use jiff::civil::{self, Date};

use super::dice::Dice;

const DAYS: [Date; 3] = [civil::date(2024, 10, 4), civil::date(2026, 3, 12), civil::date(2027, 6, 30)];

fn hundred(dice: &mut Dice) -> Hundred {
    Hundred::new(dice.below(101) as u8)
}

fn uncertainty(dice: &mut Dice) -> Uncertainty {
    Uncertainty { relation: hundred(dice), work: hundred(dice) }
}

fn place(dice: &mut Dice) -> Option<Place> {
    dice.but_one_in(3).then(|| Place { interest: hundred(dice), influence: hundred(dice) })
}

/// Gives half of all designs an ambition, surroundings, a way of steering and tasks.
pub(super) fn fill(design: &mut Design, dice: &mut Dice, ids: &mut Ids) {
    if !dice.one_in(2) {
        return;
    }
    design.ambition = Arc::new(ambition(design, dice, ids));
    let principles: Vec<PrincipleId> = design.principles.chosen.iter().map(|it| it.id).collect();
    let mut around = Surroundings::default();
    for _ in 0..dice.below(6) {
        around.stakeholders.push(Stakeholder {
            stake: dice.words_or_none(5),
            place: place(dice),
            involved: dice.maybe(&Involvement::ALL),
            contact: dice.words_or_none(1),
            principles: dice.maybe(&principles).into_iter().collect(),
            shares: dice.words_or_none(4),
            ..Stakeholder::new(StakeholderId::new(ids), dice.words(3))
        });
    }
    design.surroundings = Arc::new(around);
    design.steering = Arc::new(steering(dice, ids));
    for task in Task::ALL.into_iter().skip(dice.below(8)) {
        design.tasks.push(Tasked { task, domain: dice.of(&Domain::ALL) });
    }
    if let Some(first) = Arc::make_mut(&mut design.bovenkant).roles.first_mut() {
        first.tasks = Task::ALL.into_iter().take(dice.below(3)).collect();
    }
}

fn ambition(design: &Design, dice: &mut Dice, ids: &mut Ids) -> Ambition {
    let parties: Vec<PartyId> = design.parties.iter().map(|it| it.id).collect();
    let boards: Vec<Id> = design.boards().iter().map(|it| it.id).collect();
    let mut all = Ambition { text: dice.words_or_none(8), public: dice.words_or_none(8), ..Ambition::default() };
    (all.guard, all.explored) = (dice.words_or_none(1), dice.maybe(&DAYS));
    for board in boards {
        if dice.one_in(2) {
            all.own.push(OwnAmbition { board, text: dice.words(4) });
        }
        for phase in Phase::ALL.into_iter().take(dice.below(3)) {
            let (id, on, who) = (ConfirmationId::new(ids), dice.maybe(&DAYS), dice.words_or_none(2));
            all.confirmed.push(Confirmation { id, board, phase, on, who });
        }
    }
    for _ in 0..dice.below(2) {
        let (id, what) = (NotNowId::new(ids), dice.words(3));
        all.not_now.push(NotNow { id, what, why: dice.words_or_none(3), until: dice.maybe(&DAYS) });
    }
    for _ in 0..dice.below(6) {
        let Some(party) = dice.any_of(&parties) else { break };
        let (id, text, kind) = (InterestId::new(ids), dice.words(5), dice.of(&InterestKind::ALL));
        let (spoken, yields) = (dice.maybe(&DAYS), dice.one_in(4));
        all.interests.push(Interest { id, party, text, kind, spoken, yields });
    }
    let interests: Vec<InterestId> = all.interests.iter().map(|it| it.id).collect();
    if parties.len() > 1 && dice.one_in(2) {
        let gets = |party: PartyId, gets: String| Share { party, gets };
        let (one, other) = (gets(parties[0], dice.words_or_none(3)), gets(parties[1], dice.words_or_none(3)));
        all.exchanges.push(Exchange { id: ExchangeId::new(ids), one, other, about: dice.maybe(&interests) });
    }
    for _ in 0..dice.below(4) {
        let mut weighed = || Weighed { verdict: dice.maybe(&Verdict::ALL), note: dice.words_or_none(3) };
        let (project, partners, society) = (weighed(), weighed(), weighed());
        let (outcome, guard) = (dice.words_or_none(2), dice.words_or_none(1));
        let bare = Weighing::new(WeighingId::new(ids), dice.words(3));
        all.weighings.push(Weighing { project, partners, society, outcome, guard, ..bare });
    }
    all
}

fn steering(dice: &mut Dice, ids: &mut Ids) -> Steering {
    let mut all = Steering::default();
    for on in DAYS.into_iter().skip(dice.below(4)) {
        all.placed.push(Placed { on, at: uncertainty(dice) });
    }
    for _ in 0..dice.below(4) {
        let (id, name, standing) = (MemberViewId::new(ids), dice.words(2), dice.of(&Standing::ALL));
        let at = dice.but_one_in(3).then(|| uncertainty(dice));
        all.members.push(MemberView { id, name, standing, at });
    }
    all.signs = Sign::ALL.into_iter().skip(dice.below(7)).collect();
    for _ in 0..dice.below(6) {
        all.spaces.push(Spaced { id: SpacedId::new(ids), what: dice.words(2), space: dice.of(&Space::ALL) });
    }
    for _ in 0..dice.below(3) {
        let (id, what, who) = (LeaderId::new(ids), dice.words(2), dice.words_or_none(2));
        all.leaders.push(Leader { id, what, who, until: dice.maybe(&DAYS), decides_alone: dice.one_in(4) });
    }
    for of in Ingredient::ALL.into_iter().skip(dice.below(17)) {
        all.adopted.push(Adopted { of, how: dice.words_or_none(3) });
    }
    all
}

/// Some edit of them that a person could do now.
pub fn some_edit(design: &Design, n: &mut Dice) -> Option<Edit> {
    let (ambition, steering) = (&design.ambition, &design.steering);
    let boards: Vec<Id> = design.boards().iter().map(|it| it.id).collect();
    let parties: Vec<PartyId> = design.parties.iter().map(|it| it.id).collect();
    let interests: Vec<InterestId> = ambition.interests.iter().map(|it| it.id).collect();
    let weighings: Vec<WeighingId> = ambition.weighings.iter().map(|it| it.id).collect();
    let exchanges: Vec<ExchangeId> = ambition.exchanges.iter().map(|it| it.id).collect();
    let not_now: Vec<NotNowId> = ambition.not_now.iter().map(|it| it.id).collect();
    let stakeholders: Vec<StakeholderId> = design.surroundings.stakeholders.iter().map(|it| it.id).collect();
    let members: Vec<MemberViewId> = steering.members.iter().map(|it| it.id).collect();
    let spaced: Vec<SpacedId> = steering.spaces.iter().map(|it| it.id).collect();
    let leaders: Vec<LeaderId> = steering.leaders.iter().map(|it| it.id).collect();
    let (words, day, phase) = (n.words_or_none(3), n.maybe(&DAYS), n.of(&Phase::ALL));
    let ambition = match n.below(34) {
        0 => AmbitionEdit::SetText(words),
        1 => AmbitionEdit::SetPublic(words),
        2 => AmbitionEdit::SetOwn(n.any_of(&boards)?, words),
        3 => AmbitionEdit::Confirm { board: n.any_of(&boards)?, phase, on: day, who: words },
        4 => AmbitionEdit::Unconfirm(n.any_of(&boards)?, phase),
        5 => AmbitionEdit::AddNotNow(words),
        6 => AmbitionEdit::SetNotNow(n.any_of(&not_now)?, NotNowField::Until(day)),
        7 => AmbitionEdit::RemoveNotNow(n.any_of(&not_now)?),
        8 => AmbitionEdit::AddInterest(n.any_of(&parties)?, n.of(&InterestKind::ALL), words),
        9 => AmbitionEdit::SetInterest(n.any_of(&interests)?, InterestField::Spoken(day)),
        10 => AmbitionEdit::SetInterest(n.any_of(&interests)?, InterestField::Yields(n.one_in(2))),
        11 => AmbitionEdit::ShiftInterest(n.any_of(&interests)?, 1),
        12 => AmbitionEdit::RemoveInterest(n.any_of(&interests)?),
        13 => {
            let share = |party, gets: &str| Share { party, gets: gets.to_owned() };
            let shares = Box::new([share(n.any_of(&parties)?, &words), share(n.any_of(&parties)?, "")]);
            AmbitionEdit::AddExchange { shares, about: n.any_of(&interests) }
        }
        14 => AmbitionEdit::RemoveExchange(n.any_of(&exchanges)?),
        15 => AmbitionEdit::AddWeighing(words),
        16 => {
            let verdict = WeighingField::Verdict(n.of(&Layer::ALL), n.maybe(&Verdict::ALL));
            AmbitionEdit::SetWeighing(n.any_of(&weighings)?, verdict)
        }
        17 => AmbitionEdit::RemoveWeighing(n.any_of(&weighings)?),
        18 => return Some(Edit::Surroundings(SurroundingsEdit::Add(words, place(n)))),
        19 => {
            let field = StakeholderField::Place(place(n));
            return Some(Edit::Surroundings(SurroundingsEdit::Set(n.any_of(&stakeholders)?, field)));
        }
        20 => {
            let principles: Vec<PrincipleId> = design.principles.chosen.iter().map(|it| it.id).collect();
            let field = StakeholderField::Principle(n.any_of(&principles)?, n.one_in(2));
            return Some(Edit::Surroundings(SurroundingsEdit::Set(n.any_of(&stakeholders)?, field)));
        }
        21 => return Some(Edit::Surroundings(SurroundingsEdit::Remove(n.any_of(&stakeholders)?))),
        22 => return Some(Edit::Steering(SteeringEdit::Place(n.of(&DAYS), uncertainty(n)))),
        23 => return Some(Edit::Steering(SteeringEdit::AddMember(words, n.of(&Standing::ALL)))),
        24 => {
            let field = MemberField::At(Some(uncertainty(n)));
            return Some(Edit::Steering(SteeringEdit::SetMember(n.any_of(&members)?, field)));
        }
        25 => return Some(Edit::Steering(SteeringEdit::SetSign(n.of(&Sign::ALL), n.one_in(2)))),
        26 => return Some(Edit::Steering(SteeringEdit::AddSpaced(words, n.of(&Space::ALL)))),
        27 => return Some(Edit::Steering(SteeringEdit::MoveSpaced(n.any_of(&spaced)?, n.of(&Space::ALL)))),
        28 => return Some(Edit::Steering(SteeringEdit::AddLeader(words))),
        29 => {
            let field = LeaderField::DecidesAlone(n.one_in(2));
            return Some(Edit::Steering(SteeringEdit::SetLeader(n.any_of(&leaders)?, field)));
        }
        30 => return Some(Edit::Steering(SteeringEdit::Adopt(n.of(&Ingredient::ALL), n.one_in(2)))),
        31 => return Some(Edit::SetTask(n.of(&Task::ALL), n.maybe(&Domain::ALL))),
        _ => {
            let leaning = n.of(&[Leaning::Control, Leaning::Trust]);
            return Some(Edit::Arrangement(ArrangementEdit::AddLeaning(ArrangementKind::Other, words, leaning)));
        }
    };
    Some(Edit::Ambition(ambition))
}
