//! The names of edits, for the undo menu: 'Grondwaterstand naar Alliantie'.

use crate::design::Design;
use crate::design::edit::{BovenkantEdit, Edit, RisksEdit, TeamEdit};
use crate::design::id::{
    ArrangementId, DisciplineId, Id, IdKind, ParentId, PartyId, PersonId, PrincipleId, RiskId, RoleId, SubjectId,
};
use crate::text::messages::Text;

/// Up to how many elements are named one by one in the name of an edit.
const NAMED: usize = 20;

impl Text {
    /// What an edit does, named with the elements as they are called in the design before it.
    pub fn edit_name(&self, edit: &Edit, before: &Design) -> String {
        let about = edit.about();
        let name = if about.len() > NAMED && about.iter().all(|it| it.kind() == IdKind::Risk) {
            self.with("edit-several-risks", [("count", about.len().into())])
        } else {
            let names: Vec<String> = about.into_iter().filter_map(|it| self.element(before, it)).collect();
            if names.is_empty() { self.new_name(edit, before) } else { self.list(&names) }
        };
        let place = self.edit_place(edit, before);
        self.with(&format!("edit-{}", edit.key()), [("name", name.into()), ("place", place.into())])
    }

    /// The same edit with what the catalogue offers called by its name in this language: a rule knows no language. What has
    /// its name already keeps it.
    pub fn named(&self, edit: Edit) -> Edit {
        match edit {
            Edit::Bovenkant(BovenkantEdit::AddUsualSubject { entry, money }) => {
                let name = self.get(&format!("subject-{entry}"));
                Edit::Bovenkant(BovenkantEdit::AddSubject { name, money })
            }
            Edit::Bovenkant(BovenkantEdit::ProposeMandates(mut proposals)) => {
                for it in &mut proposals {
                    let key = format!("subject-{}", it.subject);
                    it.subject = if self.has(&key) { self.get(&key) } else { std::mem::take(&mut it.subject) };
                }
                Edit::Bovenkant(BovenkantEdit::ProposeMandates(proposals))
            }
            Edit::Several(edits) => Edit::Several(edits.into_iter().map(|it| self.named(it)).collect()),
            it => it,
        }
    }

    /// What an element is called.
    pub fn element(&self, design: &Design, id: Id) -> Option<String> {
        match id.kind() {
            IdKind::Design => Some(design.name.clone()),
            IdKind::Risk => RiskId::try_from(id).ok().and_then(|it| design.risks.get(it)).map(|it| it.title.clone()),
            IdKind::Discipline => {
                DisciplineId::try_from(id).ok().and_then(|it| design.team.discipline(it)).map(|it| it.name.clone())
            }
            IdKind::Person => {
                PersonId::try_from(id).ok().and_then(|it| design.team.person(it)).map(|it| it.name.clone())
            }
            IdKind::Role => {
                RoleId::try_from(id).ok().and_then(|it| design.bovenkant.role(it)).map(|it| self.role_name(it))
            }
            IdKind::Subject => {
                SubjectId::try_from(id).ok().and_then(|it| design.bovenkant.subject(it)).map(|it| it.name.clone())
            }
            IdKind::Principle => {
                PrincipleId::try_from(id).ok().and_then(|it| design.principles.get(it)).map(|it| self.principle(it))
            }
            IdKind::Party => PartyId::try_from(id).ok().and_then(|it| design.party(it)).map(|it| it.name.clone()),
            IdKind::Parent => {
                let id = ParentId::try_from(id).ok()?;
                design.parties.iter().flat_map(|it| &it.parents).find(|it| it.id == id).map(|it| it.name.clone())
            }
            IdKind::Arrangement => {
                let id = ArrangementId::try_from(id).ok()?;
                design.arrangements.iter().find(|it| it.id == id).map(|it| self.arrangement(it))
            }
            IdKind::Cost => {
                let money = &design.money;
                let mut lines = money.direct.iter().chain(&money.overhead);
                lines.find(|it| Id::from(it.id) == id).map(|it| it.name.clone())
            }
            IdKind::Group => design.money.groups.iter().find(|it| Id::from(it.id) == id).map(|it| it.name.clone()),
            IdKind::Scorer => design.birth.scorers.iter().find(|it| Id::from(it.id) == id).map(|it| it.who.clone()),
            IdKind::Action => design.birth.actions.iter().find(|it| Id::from(it.id) == id).map(|it| it.what.clone()),
            IdKind::Milestone => {
                design.birth.card.milestones.iter().find(|it| Id::from(it.id) == id).map(|it| it.what.clone())
            }
            IdKind::Criterion => {
                design.birth.tender.criteria.iter().find(|it| Id::from(it.id) == id).map(|it| it.name.clone())
            }
            IdKind::KeyMoment | IdKind::ScoreForm => self.collaboration_element(design, id),
            IdKind::Worked => design.money.examples.iter().find(|it| Id::from(it.id) == id).map(|it| it.title.clone()),
            IdKind::Change => self.changes_element(design, id),
            IdKind::Task | IdKind::Planted | IdKind::Mark | IdKind::Parked => self.workshop_element(design, id),
            IdKind::Function | IdKind::Project => self.programme_element(design, id),
            _ => self.ambition_element(design, id).or_else(|| self.life_element(design, id)),
        }
    }

    /// The name of what an edit makes.
    fn new_name(&self, edit: &Edit, before: &Design) -> String {
        use crate::design::edit::{ArrangementEdit, MoneyEdit, PartyEdit, PrinciplesEdit};
        match edit {
            Edit::Risks(RisksEdit::Add { title, .. }) => title.clone(),
            Edit::Risks(RisksEdit::AddFilled(risk)) => risk.title.clone(),
            Edit::Risks(RisksEdit::AddMany(risks)) => self.with("edit-several-risks", [("count", risks.len().into())]),
            Edit::Risks(RisksEdit::Import(it)) => {
                self.with("edit-several-risks", [("count", (it.add.len() + it.change.len()).into())])
            }
            Edit::Team(TeamEdit::AddDiscipline(name) | TeamEdit::AddPerson { name, .. }) => name.clone(),
            Edit::Team(TeamEdit::AddMany(_, many)) if many.vacancy => self.with(
                "newcomers-vacancies",
                [("count", many.count.into()), ("side", self.belonging(before, many.of).into())],
            ),
            Edit::Team(TeamEdit::AddMany(_, many)) if many.count == 1 => many.name.clone(),
            Edit::Team(TeamEdit::AddMany(_, many)) => format!("{} × {}", many.count, many.name),
            Edit::Bovenkant(BovenkantEdit::AddRole { kind, name, .. }) if name.is_empty() => self.word(*kind),
            Edit::Bovenkant(
                BovenkantEdit::AddRole { name, .. }
                | BovenkantEdit::AddSubject { name, .. }
                | BovenkantEdit::AddReserved(name),
            ) => name.clone(),
            Edit::Bovenkant(BovenkantEdit::AddUsualSubject { entry, .. }) => self.get(&format!("subject-{entry}")),
            Edit::Birth(it) => self.birth_new_name(it),
            Edit::Collaboration(it) => self.collaboration_new_name(it),
            Edit::Ambition(it) => self.ambition_new_name(it),
            Edit::Surroundings(it) => self.surroundings_new_name(it),
            Edit::Steering(it) => self.steering_new_name(it),
            Edit::Changes(it) => self.changes_new_name(it),
            Edit::Life(it) => self.life_new_name(it, before),
            Edit::Workshop(it) => self.workshop_new_name(it),
            Edit::Programme(it) => self.programme_new_name(it),
            Edit::SetTask(task, _) => self.word(*task),
            Edit::Principles(PrinciplesEdit::Choose(entry)) => self.get(&format!("principle-{entry}")),
            Edit::Principles(PrinciplesEdit::AddOwn(name)) | Edit::Party(PartyEdit::Add(name, _)) => name.clone(),
            Edit::Money(
                MoneyEdit::AddCost { name, .. } | MoneyEdit::AddGroup(name, _) | MoneyEdit::AddWorked(name, _),
            ) => name.clone(),
            Edit::Money(MoneyEdit::Keep(name) | MoneyEdit::RenameKept(name)) => name.clone(),
            Edit::Money(MoneyEdit::TakeKept | MoneyEdit::DropKept) => before.money.kept_name().to_owned(),
            Edit::Money(MoneyEdit::CompareKept(at)) => {
                before.money.variant_names().get(at + 1).map(|it| (*it).to_owned()).unwrap_or_default()
            }
            Edit::Arrangement(ArrangementEdit::Add(kind, ..)) => self.word(*kind),
            Edit::Arrangement(ArrangementEdit::AddFrom { from, .. }) => self.word(from.advice),
            Edit::Arrangement(ArrangementEdit::AddLeaning(_, text, _)) => text.clone(),
            Edit::Several(_) => {
                let names: Vec<String> =
                    edit.alike().map(|it| self.new_name(it, before)).filter(|it| !it.is_empty()).collect();
                self.list(&names)
            }
            _ => String::new(),
        }
    }

    /// Where an edit moves something to.
    fn edit_place(&self, edit: &Edit, before: &Design) -> String {
        match edit {
            Edit::Risks(RisksEdit::Move { to, .. }) => self.place(before, *to),
            Edit::Risks(RisksEdit::Tag { tag, .. } | RisksEdit::Untag { tag, .. }) => tag.clone(),
            Edit::Team(TeamEdit::MovePeople(_, Some(to)) | TeamEdit::Place { to: Some(to), .. }) => {
                before.team.discipline(*to).map(|it| it.name.clone()).unwrap_or_default()
            }
            Edit::Team(TeamEdit::MovePeople(_, None) | TeamEdit::Place { to: None, .. }) => self.get("place-outside"),
            Edit::Team(TeamEdit::AddVacancy { of, .. }) => self.belonging(before, *of),
            Edit::SetPhase(phase) => self.phase(*phase),
            Edit::SetStage(stage) => stage.map(|it| self.word(it)).unwrap_or_default(),
            Edit::SetForm(form) => self.form(*form),
            Edit::ChangeForm(change) => self.form(change.to),
            Edit::Birth(it) => self.birth_place(it),
            Edit::Collaboration(it) => self.collaboration_place(it),
            Edit::Steering(it) => self.steering_place(it),
            Edit::Changes(it) => self.changes_place(it),
            Edit::Report(it) => self.report_place(it),
            Edit::SetTask(_, domain) => domain.map(|it| self.task_domain(it)).unwrap_or_default(),
            Edit::Several(edits) => edits.first().map(|it| self.edit_place(it, before)).unwrap_or_default(),
            _ => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::bovenkant::RoleKind;
    use crate::design::form::Form;
    use crate::design::form::Side;
    use crate::design::id::Ids;
    use crate::rules::bovenkant::undecided::MANDATE_MISSING;
    use crate::rules::testing::{design, fires};
    use crate::text::{Language, Text};

    /// A rule knows no language: what its way out adds gets its name when it is done.
    #[test]
    fn the_usual_subjects_are_called_as_the_language_calls_them() {
        let board = design(Form::Full).role(RoleKind::AllianceBoard, "Bestuur", &Side::ALL);
        let design = board.role(RoleKind::ManagementTeam, "AMT", &Side::ALL).design;
        let edit = &fires(&MANDATE_MISSING, &design).fixes[0].edit;
        for (language, first) in [(Language::Nl, "Wijziging in ontwerp"), (Language::En, "Change to the design")] {
            let (text, mut after) = (Text::new(language), design.clone());
            text.named(edit.clone()).apply(&mut after, &mut Ids::seeded(9));
            let names: Vec<&str> = after.bovenkant.subjects.iter().map(|it| it.name.as_str()).collect();
            assert_eq!((names.len(), names[0]), (5, first), "{names:?}");
            assert_eq!(text.edit_name(&text.named(edit.clone()), &design), text.edit_name(edit, &design));
        }
    }
}
