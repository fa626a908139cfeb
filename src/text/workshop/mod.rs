//! Exercises in words: what their elements and edits are called, and how a proposal lies within guard rails.

mod guide;

use crate::design::Design;
use crate::design::edit::WorkshopEdit;
use crate::design::id::{Id, IdKind, PlantedId};
use crate::design::workshop::{Both, Hidden, Kind, Mark, Place, Planted, Play, Topic};
use crate::rules::rule;
use crate::text::language::Language;
use crate::text::messages::Text;
use crate::text::words::{Named, by_its_key};

by_its_key!(Kind, Play, Hidden, Topic, Place);

impl Text {
    /// Words of an exercise in this language, or in the other where they are not written in this one.
    pub fn both<'a>(&self, words: &'a Both) -> &'a str {
        words.get(self.is_dutch())
    }

    /// The same with other words in this language.
    pub fn both_with(&self, words: &Both, to: impl Into<String>) -> Both {
        words.clone().with(self.is_dutch(), to)
    }

    fn is_dutch(&self) -> bool {
        self.language() == Language::Nl
    }

    /// What a mistake in the key is called: as it was written, or else as its rule is.
    pub fn planted(&self, it: &Planted) -> String {
        match self.both(&it.title).trim() {
            "" => rule(&it.rule).map_or_else(|| it.rule.clone(), |it| self.rule_name(it)),
            title => title.to_owned(),
        }
    }

    /// What a mark is called: its number, and on what it is.
    pub fn marked(&self, design: &Design, it: &Mark) -> String {
        let on = it.on.and_then(|id| self.element(design, id)).filter(|it| !it.trim().is_empty());
        let on = on.unwrap_or_else(|| self.word(it.topic));
        self.with("workshop-mark-named", [("number", usize::from(it.number).into()), ("on", on.into())])
    }

    /// What an element of an exercise is called.
    pub(super) fn workshop_element(&self, design: &Design, id: Id) -> Option<String> {
        let all = &design.workshop;
        match id.kind() {
            IdKind::Task => {
                let nth = all.tasks.iter().position(|it| Id::from(it.id) == id)?;
                let title = self.both(&all.tasks[nth].title).trim();
                let step = || self.with("workshop-step", [("step", (nth + 1).into())]);
                Some(if title.is_empty() { step() } else { title.to_owned() })
            }
            IdKind::Planted => {
                let id = PlantedId::try_from(id).ok()?;
                all.planted.iter().find(|it| it.id == id).map(|it| self.planted(it))
            }
            IdKind::Mark => all.marks.iter().find(|it| Id::from(it.id) == id).map(|it| self.marked(design, it)),
            IdKind::Parked => all.parking.iter().find(|it| Id::from(it.id) == id).map(|it| it.what.clone()),
            _ => None,
        }
    }

    /// The name of what an edit of an exercise makes. What a planted mistake is called is not told by undo.
    pub(super) fn workshop_new_name(&self, edit: &WorkshopEdit) -> String {
        match edit {
            WorkshopEdit::Make(kind) => self.word(*kind),
            WorkshopEdit::AddTask(place) => self.word(*place),
            WorkshopEdit::Mark { topic, on: None, .. } => self.word(*topic),
            WorkshopEdit::Park(what) => what.clone(),
            _ => String::new(),
        }
    }
}
