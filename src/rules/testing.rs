//! What the tests of rules share: a builder of designs, and `fires` and `silent`.

use std::sync::{Arc, OnceLock};

use crate::design::Design;
use crate::design::bovenkant::RoleKind;
use crate::design::catalogue::Catalogue;
use crate::design::edit::{BovenkantEdit, Edit, PrinciplesEdit, RiskField, RisksEdit, TeamEdit};
use crate::design::euro::Euro;
use crate::design::form::{Form, Party, Side};
use crate::design::id::{Id, Ids, PartyId, PersonId, RiskId, RoleId};
use crate::design::risks::{Allocation, Nature, Risk, ThreePoint};
use crate::rules::{Check, Facts, Finding, Rule, Signal, signals};
use crate::text::{Language, Text};

/// The embedded catalogues, read once.
pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| Catalogue::read().expect("the embedded catalogues read"))
}

/// What a rule finds in a design, summaries included.
pub fn findings(rule: &'static Rule, design: &Design) -> Vec<Finding> {
    let facts = Facts { design, catalogue: catalogue() };
    match rule.check {
        Check::Design(check) => check(&facts),
        Check::Summary(_) => {
            signals(&facts).into_iter().filter(|it| it.rule.id == rule.id).map(|it| it.finding).collect()
        }
    }
}

/// Asserts that a rule finds exactly one thing, that the finding keeps the house rules, and returns it.
#[track_caller]
pub fn fires(rule: &'static Rule, design: &Design) -> Finding {
    let mut found = findings(rule, design);
    assert_eq!(found.len(), 1, "{} should fire once: {found:#?}", rule.id);
    let finding = found.remove(0);
    assert!(rule.severities.contains(&finding.severity), "{} declares {:?}", rule.id, rule.severities);
    for id in &finding.subjects {
        assert!(design.has(*id), "{}: subject {id} is not in the design", rule.id);
    }
    let signal = Signal { rule, finding, waived: None };
    for language in Language::ALL {
        let words = Text::new(language).signal(&signal);
        assert!(words.title.chars().count() <= 60, "{}: {}", rule.id, words.title);
        for text in [&words.title, &words.why].into_iter().chain(&words.fixes) {
            assert!(!text.is_empty() && !text.contains(['{', '}', '!']), "{}: {text:?}", rule.id);
            // A word that lacks shows its key; words of the catalogue are not this rule's.
            assert!(!text.contains("?rule-") && !text.contains("?fix-"), "{}: {text:?}", rule.id);
        }
    }
    signal.finding
}

/// Asserts that a rule finds nothing.
#[track_caller]
pub fn silent(rule: &'static Rule, design: &Design) {
    let found = findings(rule, design);
    assert!(found.is_empty(), "{} should be silent: {found:#?}", rule.id);
}

/// Asserts that a finding's n-th way out takes the rule's findings away.
#[track_caller]
pub fn solved_by(rule: &'static Rule, design: &Design, nth: usize) {
    let finding = fires(rule, design);
    let mut after = design.clone();
    finding.fixes[nth].edit.apply(&mut after, &mut Ids::seeded(99));
    silent(rule, &after);
}

/// Asserts that a rule has a short name and an explanation in both languages.
#[track_caller]
pub fn speaks(rule: &'static Rule) {
    for language in Language::ALL {
        let text = Text::new(language);
        let (name, explains) = (text.rule_name(rule), text.rule_explanation(rule));
        assert!(!name.starts_with('?') && name.chars().count() <= 45, "{}: {name}", rule.id);
        assert!(!explains.starts_with('?'), "{}: {explains}", rule.id);
    }
}

/// A design under construction: every step goes through the same edits as the screen's.
#[derive(Clone, Debug)]
pub struct Builder {
    /// The design so far.
    pub design: Design,
    ids: Ids,
}

/// An empty design with a client and a contractor at the table.
pub fn design(form: Form) -> Builder {
    let mut ids = Ids::seeded(1);
    let mut design = Design::new(&mut ids, "Proef", form);
    for (name, side) in [("Waterschap", Side::Client), ("Combinatie", Side::Contractor)] {
        design.parties.push(Party { id: PartyId::new(&mut ids), name: name.into(), side, parents: Vec::new() });
    }
    Builder { design, ids }
}

impl Builder {
    /// Does an edit.
    pub fn edit(mut self, edit: Edit) -> Self {
        edit.apply(&mut self.design, &mut self.ids);
        self
    }

    /// Does an edit and returns what it made.
    #[track_caller]
    pub fn make(&mut self, edit: Edit) -> Id {
        edit.apply(&mut self.design, &mut self.ids).expect("the edit makes something")
    }

    /// Changes the design directly, for what has no edit of its own.
    pub fn with(mut self, change: impl FnOnce(&mut Design)) -> Self {
        change(&mut self.design);
        self
    }

    /// Adds a discipline with full-time own people of these sides, named after discipline and number.
    pub fn discipline(mut self, name: &str, sides: &[Side]) -> Self {
        let id = self.make(Edit::Team(TeamEdit::AddDiscipline(name.into()))).try_into().ok();
        for (at, side) in sides.iter().enumerate() {
            self.make(Edit::Team(TeamEdit::AddPerson { to: id, name: format!("{name} {}", at + 1), side: *side }));
        }
        self
    }

    /// Adds a role with new people of these sides, with task and limits written.
    pub fn role(mut self, kind: RoleKind, name: &str, sides: &[Side]) -> Self {
        let (purpose, limits) = ("Waarvoor".to_owned(), "Waarvoor niet".to_owned());
        let add = BovenkantEdit::AddRole { kind, name: name.into(), purpose, limits, hats: Vec::new() };
        let id = RoleId::try_from(self.make(Edit::Bovenkant(add))).expect("a role");
        for (at, side) in sides.iter().enumerate() {
            self.make(Edit::Bovenkant(BovenkantEdit::AppointNew(id, format!("{name} {}", at + 1), *side)));
        }
        self
    }

    /// The role of this name.
    #[track_caller]
    pub fn role_id(&self, name: &str) -> RoleId {
        self.design.bovenkant.roles.iter().find(|it| it.name == name).expect("the role was added").id
    }

    /// The person of this name.
    #[track_caller]
    pub fn person_id(&self, name: &str) -> PersonId {
        self.design.team.everybody().find(|it| it.name == name).expect("the person was added").id
    }

    /// The risk of this title.
    #[track_caller]
    pub fn risk_id(&self, title: &str) -> RiskId {
        self.design.risks.list.iter().find(|it| it.title == title).expect("the risk was added").id
    }

    /// Adds a risk in a place with probability 0.5 and the same impact (euro) at all three points, then changes it.
    pub fn risk(mut self, title: &str, to: Allocation, impact: i64, change: impl FnOnce(&mut Risk)) -> Self {
        let id = self.make(Edit::Risks(RisksEdit::Add { nature: Nature::Risk, title: title.into(), to }));
        let id = RiskId::try_from(id).expect("a risk");
        let at = Euro::new(impact);
        let impact = ThreePoint { low: at, likely: at, high: at };
        self = self
            .edit(Edit::Risks(RisksEdit::Set(id, RiskField::Probability(Some(0.5)))))
            .edit(Edit::Risks(RisksEdit::Set(id, RiskField::Impact(Some(impact)))));
        let list = &mut Arc::make_mut(&mut self.design.risks).list;
        change(list.last_mut().expect("the risk was added"));
        self
    }

    /// Adds an opportunity in a place.
    pub fn opportunity(self, title: &str, to: Allocation) -> Self {
        self.edit(Edit::Risks(RisksEdit::Add { nature: Nature::Opportunity, title: title.into(), to }))
    }

    /// Chooses a principle of the catalogue.
    pub fn principle(self, entry: &str) -> Self {
        self.edit(Edit::Principles(PrinciplesEdit::Choose(entry.into())))
    }
}
