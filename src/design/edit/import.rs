//! A register that is taken in: one step that adds what is new and changes what is known, and says what classes mean.

use crate::design::edit::risk_field::{self, RiskField};
use crate::design::euro::Euro;
use crate::design::id::{Id, Ids, MeasureId, RiskId};
use crate::design::register::Classes;
use crate::design::risks::{Allocation, Measure, Risk, RiskDossier};

/// What a register adds and changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Import {
    /// What is new; each gets ids of its own.
    pub add: Vec<Risk>,
    /// What changes of what is there.
    pub change: Vec<Change>,
    /// What its classes mean from now on; none: as it was.
    pub classes: Option<Classes>,
}

/// What changes of one risk.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Which.
    pub risk: RiskId,
    /// Where it lies from now on; none: as it was.
    pub place: Option<Allocation>,
    /// Its fields that change, in their order.
    pub fields: Vec<RiskField>,
    /// Measures that are called otherwise from now on; what was said of them stays.
    pub renamed: Vec<(MeasureId, String)>,
    /// Measures by name, with what they cost in euro where the register says so: a known one gets that cost, a new one is
    /// added and not planned.
    pub measures: Vec<(String, Option<Euro>)>,
}

impl Import {
    pub(super) fn apply(&self, dossier: &mut RiskDossier, ids: &mut Ids) -> Option<Id> {
        for change in &self.change {
            let Some(risk) = dossier.list.iter_mut().find(|it| it.id == change.risk) else { continue };
            risk.allocation = change.place.unwrap_or(risk.allocation);
            change.fields.iter().for_each(|it| risk_field::set(risk, it));
            for (id, title) in &change.renamed {
                risk.measures.iter_mut().filter(|it| it.id == *id).for_each(|it| it.title.clone_from(title));
            }
            for (title, cost) in &change.measures {
                match risk.measures.iter_mut().find(|it| it.title == *title) {
                    Some(known) => known.cost = cost.map_or(known.cost, |it| it.max(Euro::ZERO)),
                    None => risk.measures.push(measure(MeasureId::new(ids), title, *cost)),
                }
            }
        }
        if let Some(classes) = &self.classes {
            dossier.classes.clone_from(classes);
        }
        let known: Option<Id> = self.change.first().map(|it| it.risk.into());
        let added: Vec<Id> = self.add.iter().map(|it| risk_field::add(dossier, it, ids).into()).collect();
        added.first().copied().or(known)
    }
}

/// A measure that nobody planned yet.
fn measure(id: MeasureId, title: &str, cost: Option<Euro>) -> Measure {
    let cost = cost.unwrap_or_default().max(Euro::ZERO);
    Measure { id, title: title.to_owned(), cost, cuts_probability: 0.0, cuts_impact: 0.0, planned: false }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::edit::{Edit, RisksEdit};
    use crate::design::form::Form;
    use crate::design::register::ProbabilityClass;
    use crate::design::risks::Nature;
    use crate::rules::testing;

    #[test]
    fn a_register_is_one_step_that_adds_and_changes() {
        let mut design = testing::design(Form::Full).risk("Zetting", Allocation::Shared, 100, |_| {}).design;
        let ids = &mut Ids::seeded(9);
        let id = design.risks.list[0].id;
        let classes = Classes {
            probability: vec![ProbabilityClass { name: "1".into(), probability: 0.1 }],
            ..Classes::default()
        };
        let change = Change {
            risk: id,
            place: None,
            fields: vec![RiskField::Number(" R-01 ".into()), RiskField::Probability(Some(0.9))],
            renamed: Vec::new(),
            measures: vec![("Voorbelasten".into(), Some(Euro::new(5)))],
        };
        let fresh = Risk::new(RiskId::new(ids), Nature::Opportunity, "Zand");
        let import = Import { add: vec![fresh], change: vec![change], classes: Some(classes.clone()) };
        let edit = Edit::Risks(RisksEdit::Import(Box::new(import)));
        let made = edit.apply(&mut design, ids);
        let [known, added] = &design.risks.list[..] else { panic!("{:?}", design.risks) };
        assert_eq!(made, Some(added.id.into()));
        assert_eq!((known.register.number.as_str(), known.probability), ("R-01", Some(0.9)));
        assert_eq!(known.allocation, Allocation::Shared, "what the register does not say stays");
        assert_eq!(design.risks.classes, classes);
        // Again: the measure is known now.
        edit.apply(&mut design, ids);
        assert_eq!(design.risks.list[0].measures.len(), 1);
    }
}
