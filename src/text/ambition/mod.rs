//! Ambition, interests, surroundings and steering in words: what elements and edits of them are called.

use crate::design::Design;
use crate::design::ambition::{Exchange, InterestKind, Layer, Verdict};
use crate::design::arrangements::Leaning;
use crate::design::edit::{AmbitionEdit, SteeringEdit, SurroundingsEdit};
use crate::design::form::Domain;
use crate::design::id::{Id, IdKind};
use crate::design::steering::{Asked, Butterfly, Ingredient, Sign, Space, Uncertainty, Usual};
use crate::design::surroundings::{Involvement, Place};
use crate::design::tasks::Task;
use crate::text::messages::Text;
use crate::text::words::{Named, by_its_key};

by_its_key!(Layer, Verdict, InterestKind, Involvement, Space, Usual, Sign, Task, Butterfly, Ingredient);

impl Text {
    /// How uncertain it is, in words and numbers.
    pub fn uncertainty(&self, at: Uncertainty) -> String {
        let of = |it: crate::design::hundred::Hundred| usize::from(it.get());
        self.with("uncertainty-says", [("relation", of(at.relation).into()), ("work", of(at.work).into())])
    }

    /// What two uncertainties ask for, in a few words.
    pub fn asks(&self, it: Uncertainty) -> String {
        self.get(match it.asks() {
            Asked::More(Leaning::Trust) => "steering-asks-trust",
            Asked::More(Leaning::Control) => "steering-asks-control",
            Asked::Both => "steering-asks-both",
            Asked::Little => "steering-asks-little",
        })
    }

    /// Where a stakeholder stands, in words and numbers.
    pub fn stakeholder_place(&self, at: Place) -> String {
        let of = |it: crate::design::hundred::Hundred| usize::from(it.get());
        self.with("stakeholder-place", [("interest", of(at.interest).into()), ("influence", of(at.influence).into())])
    }

    /// What a board is called: an organisation behind a party, or a party.
    pub fn board(&self, design: &Design, board: Id) -> String {
        self.element(design, board).unwrap_or_default()
    }

    /// An exchange in a line: what the one gets and what the other.
    pub fn exchange(&self, it: &Exchange) -> String {
        self.with("exchange-of", [("one", it.one.gets.as_str().into()), ("other", it.other.gets.as_str().into())])
    }

    /// A domain as the place of a task, whatever the form.
    pub fn task_domain(&self, domain: Domain) -> String {
        self.get(match domain {
            Domain::ContractAuthority => "task-domain-client",
            Domain::Alliance => "task-domain-alliance",
            Domain::ExecutingContractor => "task-domain-contractor",
        })
    }

    /// What an element of ambition, surroundings or steering is called.
    pub(super) fn ambition_element(&self, design: &Design, id: Id) -> Option<String> {
        let (ambition, steering) = (&design.ambition, &design.steering);
        match id.kind() {
            IdKind::Interest => ambition.interests.iter().find(|it| Id::from(it.id) == id).map(|it| it.text.clone()),
            IdKind::Exchange => ambition.exchanges.iter().find(|it| Id::from(it.id) == id).map(|it| self.exchange(it)),
            IdKind::Weighing => ambition.weighings.iter().find(|it| Id::from(it.id) == id).map(|it| it.what.clone()),
            IdKind::NotNow => ambition.not_now.iter().find(|it| Id::from(it.id) == id).map(|it| it.what.clone()),
            IdKind::Confirmation => ambition.confirmed.iter().find(|it| Id::from(it.id) == id).map(|it| {
                let board = self.board(design, it.board);
                self.with("confirmation-of", [("board", board.into()), ("phase", self.phase(it.phase).into())])
            }),
            IdKind::Stakeholder => {
                let all = &design.surroundings.stakeholders;
                all.iter().find(|it| Id::from(it.id) == id).map(|it| it.name.clone())
            }
            IdKind::MemberView => steering.members.iter().find(|it| Id::from(it.id) == id).map(|it| it.name.clone()),
            IdKind::Spaced => steering.spaces.iter().find(|it| Id::from(it.id) == id).map(|it| it.what.clone()),
            IdKind::Leader => steering.leaders.iter().find(|it| Id::from(it.id) == id).map(|it| it.what.clone()),
            _ => None,
        }
    }

    /// The name of what an edit of the ambition makes.
    pub(super) fn ambition_new_name(&self, edit: &AmbitionEdit) -> String {
        match edit {
            AmbitionEdit::AddNotNow(name) | AmbitionEdit::AddInterest(_, _, name) | AmbitionEdit::AddWeighing(name) => {
                name.clone()
            }
            _ => String::new(),
        }
    }

    /// The name of what an edit of the surroundings makes.
    pub(super) fn surroundings_new_name(&self, edit: &SurroundingsEdit) -> String {
        if let SurroundingsEdit::Add(name, _) = edit { name.clone() } else { String::new() }
    }

    /// The name of what an edit of the steering makes, or of what it is about that has no id.
    pub(super) fn steering_new_name(&self, edit: &SteeringEdit) -> String {
        match edit {
            SteeringEdit::AddMember(name, _) | SteeringEdit::AddSpaced(name, _) | SteeringEdit::AddLeader(name) => {
                name.clone()
            }
            SteeringEdit::SetSign(sign, _) => self.word(*sign),
            SteeringEdit::Adopt(of, _) | SteeringEdit::SetHow(of, _) => self.word(*of),
            _ => String::new(),
        }
    }

    /// Where an edit of the steering puts something.
    pub(super) fn steering_place(&self, edit: &SteeringEdit) -> String {
        if let SteeringEdit::MoveSpaced(_, space) = edit { self.word(*space) } else { String::new() }
    }
}
