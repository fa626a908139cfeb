//! What an edit of the ambition and the interests does.

use jiff::civil::date;

use super::*;
use crate::design::Design;
use crate::design::edit::{Edit, PartyEdit};
use crate::design::form::Form;
use crate::design::parties::Standing;

struct Trial {
    design: Design,
    ids: Ids,
}

impl Trial {
    fn new() -> Self {
        let mut ids = Ids::seeded(7);
        Self { design: Design::new(&mut ids, "Proef", Form::Full), ids }
    }

    fn party(&mut self, name: &str, standing: Standing) -> PartyId {
        let edit = Edit::Party(PartyEdit::Add(name.into(), standing));
        edit.apply(&mut self.design, &mut self.ids).and_then(|it| it.try_into().ok()).expect("a party")
    }

    fn act(&mut self, edit: AmbitionEdit) -> Option<Id> {
        Edit::Ambition(edit).apply(&mut self.design, &mut self.ids)
    }

    fn made<T: TryFrom<Id>>(&mut self, edit: AmbitionEdit) -> T {
        self.act(edit).and_then(|it| T::try_from(it).ok()).expect("it was made")
    }
}

#[test]
fn a_board_confirms_once_a_phase_and_says_once_how_it_makes_it_its_own() {
    let mut it = Trial::new();
    let board: Id = it.party("Waterschap", Standing::Client).into();
    let confirm = |phase, day| {
        let on = Some(date(2026, 3, day));
        AmbitionEdit::Confirm { board, phase, on, who: "dijkgraaf".into() }
    };
    it.act(confirm(Phase::PlanDevelopment, 1));
    it.act(confirm(Phase::PlanDevelopment, 4));
    it.act(confirm(Phase::Realisation, 9));
    let all = &it.design.ambition;
    assert_eq!(all.confirmed.len(), 2);
    assert_eq!(all.confirmation(board, Phase::PlanDevelopment).and_then(|it| it.on), Some(date(2026, 3, 4)));
    it.act(AmbitionEdit::SetOwn(board, "zonder beroep".into()));
    it.act(AmbitionEdit::SetOwn(board, "binnen de subsidie".into()));
    assert_eq!(it.design.ambition.own(board), Some("binnen de subsidie"));
    it.act(AmbitionEdit::SetOwn(board, "  ".into()));
    it.act(AmbitionEdit::Unconfirm(board, Phase::Realisation));
    assert_eq!((it.design.ambition.own.len(), it.design.ambition.confirmed.len()), (0, 1));
}

#[test]
fn an_interest_moves_among_those_of_its_party_and_goes_with_it() {
    let mut it = Trial::new();
    let (one, other) = (it.party("Waterschap", Standing::Client), it.party("Bouwer", Standing::Contractor));
    let add = |party, text: &str| AmbitionEdit::AddInterest(party, InterestKind::Own, text.into());
    let first: InterestId = it.made(add(one, "binnen de subsidie"));
    let between: InterestId = it.made(add(other, "geen verlies"));
    let last: InterestId = it.made(add(one, "weinig beheer"));
    it.act(AmbitionEdit::ShiftInterest(last, -1));
    let order: Vec<InterestId> = it.design.ambition.interests.iter().map(|it| it.id).collect();
    assert_eq!(order, [last, between, first]);
    let gets = |party, gets: &str| Share { party, gets: gets.into() };
    let about = Some(first);
    it.act(AmbitionEdit::AddExchange { shares: Box::new([gets(one, "rust"), gets(other, "tijd")]), about });
    assert!(it.design.ambition.is_exchanged(first));
    it.act(AmbitionEdit::RemoveInterest(first));
    assert_eq!(it.design.ambition.exchanges[0].about, None, "the exchange stays, without the interest");
    Edit::Party(PartyEdit::Remove(other)).apply(&mut it.design, &mut it.ids);
    let all = &it.design.ambition;
    assert_eq!(all.interests.iter().map(|it| it.id).collect::<Vec<_>>(), [last]);
    assert!(all.exchanges.is_empty(), "an exchange is between two");
}

#[test]
fn a_hidden_interest_comes_above_the_waterline_once_it_is_talked_about() {
    let mut it = Trial::new();
    let party = it.party("Bouwer", Standing::Contractor);
    let kind = InterestKind::RiskAcceptance;
    let id: InterestId = it.made(AmbitionEdit::AddInterest(party, kind, "weinig ruimte".into()));
    it.made::<InterestId>(AmbitionEdit::AddInterest(party, InterestKind::Own, "geen verlies".into()));
    assert_eq!(it.design.ambition.waterline(), (1, 0));
    let spoken = |on| AmbitionEdit::SetInterest(id, InterestField::Spoken(on));
    it.act(spoken(Some(date(2026, 3, 1))));
    assert_eq!(it.design.ambition.waterline(), (1, 1));
    assert_eq!(spoken(Some(date(2026, 3, 1))).key(), "speak-interest");
}

#[test]
fn a_choice_lacks_the_layers_in_which_nobody_weighed_it() {
    let mut it = Trial::new();
    let id: WeighingId = it.made(AmbitionEdit::AddWeighing("Fietspad".into()));
    let weigh = |layer, verdict| AmbitionEdit::SetWeighing(id, WeighingField::Verdict(layer, verdict));
    assert!(!it.design.ambition.weighings[0].is_begun());
    it.act(weigh(Layer::Project, Some(Verdict::Costs)));
    it.act(weigh(Layer::Society, Some(Verdict::Helps)));
    let one = &it.design.ambition.weighings[0];
    assert_eq!(one.lacking().collect::<Vec<_>>(), [Layer::Partners]);
    assert!(weigh(Layer::Project, None).same_field(&weigh(Layer::Project, Some(Verdict::Even))));
    assert!(!weigh(Layer::Project, None).same_field(&weigh(Layer::Society, None)));
}
