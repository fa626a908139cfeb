//! The pages of the manual: tasks in the order of the work, exercises for who leads them, alliances, words, rules.

use crate::app::exercises::{EXERCISES, Exercise};
use crate::rules::Rule;
use crate::text::Text;
use crate::text::handbook::{About, Task};
use crate::ui::section::Section;
use crate::ui::shell::command::Command;
use crate::ui::shell::staged::Staged;

/// A page of the manual.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Leaf {
    /// Something that one wants to do.
    Task(Task),
    /// An exercise, for who leads it: its place among those that come with the program.
    Exercise(usize),
    /// What an alliance is.
    About(About),
    /// The words of the field.
    Glossary,
    /// A rule.
    Rule(&'static Rule),
}

/// A part of the manual.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Tab {
    /// Tasks and exercises.
    #[default]
    Tasks,
    /// Alliances and words.
    Alliance,
    /// Rules.
    Rules,
}

impl Tab {
    /// All, from left to right.
    pub(crate) const ALL: [Self; 3] = [Self::Tasks, Self::Alliance, Self::Rules];

    /// Its key in the language files.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Tasks => "manual-tab-tasks",
            Self::Alliance => "manual-tab-alliance",
            Self::Rules => "manual-tab-rules",
        }
    }
}

impl PartialEq for Leaf {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key() && self.tab() == other.tab()
    }
}

impl Leaf {
    /// All but the rules, in the order of the list.
    pub(crate) fn told() -> impl Iterator<Item = Self> {
        let tasks = Task::ALL.into_iter().map(Self::Task);
        let exercises = (0..EXERCISES.len()).map(Self::Exercise);
        let about = About::ALL.into_iter().map(Self::About);
        tasks.chain(exercises).chain(about).chain([Self::Glossary])
    }

    /// What tells it from the others of its part.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Task(task) => task.key(),
            Self::Exercise(_) => self.exercise().map_or("exercise", |it| it.key),
            Self::About(about) => about.key(),
            Self::Glossary => "glossary",
            Self::Rule(rule) => rule.id,
        }
    }

    /// The part that it stands in.
    pub(crate) const fn tab(self) -> Tab {
        match self {
            Self::Task(_) | Self::Exercise(_) => Tab::Tasks,
            Self::About(_) | Self::Glossary => Tab::Alliance,
            Self::Rule(_) => Tab::Rules,
        }
    }

    /// The exercise that it is about.
    pub(crate) fn exercise(self) -> Option<&'static Exercise> {
        let Self::Exercise(nth) = self else { return None };
        EXERCISES.get(nth)
    }

    /// What it is called. `text` speaks of alliances in general, whatever design is open.
    pub(crate) fn name(self, text: &Text) -> String {
        match self {
            Self::Task(task) => text.get(task.key()),
            Self::Exercise(_) => self.exercise().map(|it| begun(&text.word(it.kind))).unwrap_or_default(),
            Self::About(about) => text.get(about.key()),
            Self::Glossary => text.get("glossary"),
            Self::Rule(rule) => text.rule_name(rule),
        }
    }

    /// The chapter that it stands in.
    pub(crate) fn chapter(self, text: &Text) -> String {
        match self {
            Self::Task(_) => text.get("manual-tasks-chapter"),
            Self::Exercise(_) => text.get("manual-exercises-chapter"),
            Self::About(_) | Self::Glossary => text.get("manual-alliance-chapter"),
            Self::Rule(rule) => text.chapter(rule.chapter()),
        }
    }

    /// All that is searched in it, but its name.
    pub(crate) fn says(self, text: &Text) -> String {
        match self {
            Self::Task(task) => {
                let page = text.task(task);
                [vec![page.aim], page.steps, page.watch].concat().join(" ")
            }
            Self::Exercise(_) => {
                self.exercise().map(|it| text.get(&format!("exercise-{}", it.key))).unwrap_or_default()
            }
            Self::About(about) => text.about(about).parts.into_iter().map(|it| it.1).collect::<Vec<_>>().join(" "),
            Self::Glossary => {
                text.glossary().into_iter().map(|it| format!("{} {}", it.name, it.says)).collect::<Vec<_>>().join(" ")
            }
            Self::Rule(rule) => format!("{} {}", rule.id, text.rule_explanation(rule)),
        }
    }
}

/// Words as a name begins.
fn begun(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|it| it.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Where a task is done: what its page leads to.
pub(crate) fn leads_to(task: Task) -> Vec<Command> {
    match task {
        Task::Begin => vec![Command::New, Command::Open],
        Task::Plate => vec![Command::Go(Section::Praatplaat)],
        Task::Birth => vec![Command::Go(Section::Birth)],
        Task::Register => vec![Command::ReadRegister, Command::Go(Section::Risks)],
        Task::Place => vec![Command::Go(Section::Praatplaat), Command::Go(Section::Risks)],
        Task::Bovenkant => vec![Command::Go(Section::Bovenkant)],
        Task::Team => vec![Command::Go(Section::Team)],
        Task::Principles => vec![Command::Go(Section::Principles), Command::ExportPrinciples],
        Task::Money => vec![Command::Go(Section::Money)],
        Task::Ambition => vec![Command::Go(Section::Ambition), Command::Go(Section::Surroundings)],
        Task::Together => vec![Command::Go(Section::Collaboration)],
        Task::Life => vec![Command::Go(Section::Phases), Command::Go(Section::Changes)],
        Task::Signals => vec![Command::NextSignal],
        Task::Compare => vec![Command::Compare, Command::Merge],
        Task::Versions => vec![Command::Versions],
        Task::Report => vec![Command::Go(Section::Report), Command::ExportTables],
        Task::Workshop => vec![Command::Go(Section::Workshop)],
        Task::Programme => vec![Command::New, Command::Go(Section::Praatplaat)],
    }
}

/// The commands whose keys help with a task, beside those that it leads to.
pub(crate) fn helped_by(task: Task) -> &'static [Command] {
    match task {
        Task::Begin => &[Command::Save, Command::Undo, Command::Redo],
        Task::Plate => &[Command::ShowAll, Command::Find, Command::NextElement, Command::PreviousElement],
        Task::Register => &[Command::Paste, Command::Find, Command::SelectAll],
        Task::Place => &[
            Command::MoveLeft,
            Command::MoveRight,
            Command::MoveToAlliance,
            Command::MoveToTray,
            Command::AddRisk,
            Command::AddOpportunity,
        ],
        Task::Bovenkant => &[Command::Rename, Command::Duplicate, Command::Delete],
        Task::Team => &[Command::MoveLeft, Command::MoveRight, Command::Rename],
        Task::Signals => &[Command::PreviousSignal, Command::Manual],
        Task::Compare | Task::Versions => &[Command::Save, Command::SaveAs, Command::Undo],
        Task::Report => &[Command::ExportPicture, Command::Present, Command::FullScreen],
        Task::Workshop => &[
            Command::Staged(Staged::Mark),
            Command::Staged(Staged::Next),
            Command::Staged(Staged::Before),
            Command::Present,
        ],
        _ => &[Command::Find, Command::Undo],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;
    use crate::ui::shell::menu_list::is_in_a_menu;

    #[test]
    fn every_task_leads_somewhere_that_a_menu_has_too() {
        for task in Task::ALL {
            assert!(!leads_to(task).is_empty(), "{task:?} leads nowhere");
            for command in leads_to(task).iter().chain(helped_by(task)) {
                assert!(Command::ALL.contains(command), "{task:?}: {command:?}");
            }
            assert!(leads_to(task).into_iter().all(is_in_a_menu), "{task:?}");
        }
    }

    #[test]
    fn every_section_that_a_design_is_made_in_has_a_task_that_leads_there() {
        let led: Vec<Command> = Task::ALL.into_iter().flat_map(leads_to).collect();
        for section in Section::ALL.into_iter().filter(|it| *it != Section::Precedents) {
            assert!(led.contains(&Command::Go(section)), "{section:?}");
        }
    }

    #[test]
    fn every_page_has_a_name_of_its_own_and_words_in_both_languages() {
        for text in Language::ALL.map(Text::new) {
            let mut seen = std::collections::HashSet::new();
            for leaf in Leaf::told() {
                let (name, says) = (leaf.name(&text), leaf.says(&text));
                assert!(seen.insert(name.clone()), "{name} stands twice");
                assert!(!name.starts_with('?') && !says.starts_with('?') && says.len() > 20, "{name}: {says}");
            }
        }
    }
}
