//! A programme in words: what its functions and projects are called, and what a function says of itself.

use jiff::civil::Date;

use crate::design::Design;
use crate::design::edit::ProgrammeEdit;
use crate::design::id::{FunctionId, Id, ProjectId};
use crate::design::programme::{Function, FunctionKind};
use crate::text::messages::Text;
use crate::text::words::Named;

impl Named for FunctionKind {
    fn key(self) -> &'static str {
        Self::key(self)
    }
}

impl Text {
    /// What a function or a project is called.
    pub(super) fn programme_element(&self, design: &Design, id: Id) -> Option<String> {
        let function = FunctionId::try_from(id).ok().and_then(|it| design.programme.function(it));
        let project = ProjectId::try_from(id).ok().and_then(|it| design.programme.project(it));
        function.map(|it| self.word(it.kind)).or_else(|| project.map(|it| self.project_name(it)))
    }

    /// The name of what an edit of a programme makes.
    pub(super) fn programme_new_name(&self, edit: &ProgrammeEdit) -> String {
        match edit {
            ProgrammeEdit::AddFunction(kind) => self.word(*kind),
            ProgrammeEdit::AddProject(name) => name.clone(),
            _ => String::new(),
        }
    }

    /// Who has a function: by name, with the partner that they are of.
    pub fn function_holder(&self, design: &Design, it: &Function) -> String {
        let party = it.party.and_then(|it| design.party(it));
        let of = match party {
            Some(party) => self.with("plate-programme-function-of", [("party", self.party(party).into())]),
            None if it.kind == FunctionKind::Chair && it.is_held() => self.get("plate-programme-function-apart"),
            None => String::new(),
        };
        match (it.who.trim(), of.is_empty()) {
            ("", true) => self.get("plate-programme-function-open"),
            ("", false) => of,
            (who, true) => who.to_owned(),
            (who, false) => format!("{who}, {of}"),
        }
    }

    /// Until when somebody has a function; empty where no day was agreed.
    pub fn function_until(&self, until: Option<Date>) -> String {
        let day = until.map(|it| self.language().date(it));
        day.map(|it| self.with("plate-programme-until", [("day", it.into())])).unwrap_or_default()
    }
}
