//! What stands elsewhere in the design and answers a question of the birth: what is done for the tender, who wears a hat.

use crate::design::arrangements::ArrangementKind;
use crate::design::birth::{State, TenderItem};
use crate::design::bovenkant::{Hat, RoleKind};
use crate::design::document::Design;
use crate::design::form::Side;

/// Where in the design it stands that an item is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// It was arranged.
    Arranged(ArrangementKind),
    /// Board, AMT, a line, a mandate and a ladder are there.
    Bovenkant,
    /// Of every parent it is known how long it takes to decide.
    Parents,
    /// The weights of the criteria and the price add up.
    Weights,
    /// It was chosen.
    Basis,
}

impl Design {
    /// Why an item of the tender is done by what stands elsewhere in the design; none where that does not tell.
    pub fn done(&self, item: TenderItem) -> Option<Done> {
        let arranged = |kind| self.arranged(kind).then_some(Done::Arranged(kind));
        match item {
            TenderItem::SelectionClient => arranged(ArrangementKind::CompetenceSelection(Side::Client)),
            TenderItem::SelectionContractor => arranged(ArrangementKind::CompetenceSelection(Side::Contractor)),
            TenderItem::TeamForming => arranged(ArrangementKind::TeamForming),
            TenderItem::Location => arranged(ArrangementKind::OwnLocation),
            TenderItem::Bovenkant => self.has_bovenkant().then_some(Done::Bovenkant),
            TenderItem::ParentsProcesses => {
                let mut parents = self.signatories().flat_map(|it| &it.parents).peekable();
                let known = parents.peek().is_some() && parents.all(|it| it.decides_in.is_some());
                known.then_some(Done::Parents)
            }
            TenderItem::Award => (self.award() == Some(1.0)).then_some(Done::Weights),
            TenderItem::PriceBasis => self.birth.tender.basis.map(|_| Done::Basis),
            _ => None,
        }
    }

    /// How far an item of the tender is: done by what stands elsewhere, or as it was said.
    pub fn tender_state(&self, item: TenderItem) -> State {
        let said = self.birth.tender.step(item).map(|it| it.state).unwrap_or_default();
        if self.done(item).is_some() { State::Done } else { said }
    }

    /// How many items of the tender are done.
    pub fn tender_done(&self) -> usize {
        TenderItem::ALL.into_iter().filter(|it| self.tender_state(*it) == State::Done).count()
    }

    /// What the weights of the award come to (0-1), that of the price among them, in whole hundredths of a per cent; none
    /// while a criterion has no weight, or there is neither criterion nor weight.
    pub fn award(&self) -> Option<f64> {
        let criteria = &self.birth.tender.criteria;
        if criteria.is_empty() && self.money.price_weight.is_none() {
            return None;
        }
        let weights: Option<Vec<f64>> = criteria.iter().map(|it| it.share).collect();
        let sum = weights?.iter().sum::<f64>() + self.money.price_weight.unwrap_or(0.0);
        Some((sum * 10_000.0).round() / 10_000.0)
    }

    /// Whether what the source calls the bovenkant is there in outline. Ours: board, AMT, a line, a mandate that is no
    /// proposal, and a ladder.
    fn has_bovenkant(&self) -> bool {
        let top = &self.bovenkant;
        let has = |kind| top.of_kind(kind).next().is_some();
        has(RoleKind::AllianceBoard)
            && has(RoleKind::ManagementTeam)
            && !top.lines.is_empty()
            && top.mandates.iter().any(|it| !it.proposed)
            && !top.ladder.is_empty()
    }

    /// Who wears a hat: the people of the roles of the bovenkant that have it, else who was named beforehand. Empty where
    /// nobody is.
    pub fn wearers(&self, hat: Hat) -> Vec<String> {
        let roles = self.bovenkant.roles.iter().filter(|it| it.hats.contains(&hat));
        let mut names: Vec<String> =
            roles.flat_map(|it| self.team.holders(it)).map(|it| it.name.clone()).filter(|it| !it.is_empty()).collect();
        names.dedup();
        let said = self.birth.hat(hat).map(|it| it.who.trim()).filter(|it| !it.is_empty());
        if names.is_empty() { said.into_iter().map(ToOwned::to_owned).collect() } else { names }
    }
}
