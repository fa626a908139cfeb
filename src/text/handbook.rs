//! What the manual says by task, what an alliance is, and the words of the field: pages in words, as the language files
//! have them.

use crate::text::messages::Text;
use crate::text::order;

/// Something that a user wants to do, in the order of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Task {
    /// Beginning a design.
    Begin,
    /// Reading the praatplaat.
    Plate,
    /// Is it the time for an alliance?
    Birth,
    /// Reading in a register.
    Register,
    /// Giving risks a place.
    Place,
    /// The bovenkant and the mandates.
    Bovenkant,
    /// Composing the team.
    Team,
    /// Choosing and signing principles.
    Principles,
    /// The money and the staffel.
    Money,
    /// Ambition, interests, surroundings.
    Ambition,
    /// How the collaboration goes.
    Together,
    /// Phases, recalibration, changes.
    Life,
    /// Signals, and accepting one.
    Signals,
    /// Comparing and merging with a colleague.
    Compare,
    /// Versions and recovery.
    Versions,
    /// Report, pictures, tables, presenting.
    Report,
    /// Leading an exercise.
    Workshop,
    /// A programme alliance.
    Programme,
}

impl Task {
    /// All, in the order of the work.
    pub const ALL: [Self; 18] = [
        Self::Begin,
        Self::Plate,
        Self::Birth,
        Self::Register,
        Self::Place,
        Self::Bovenkant,
        Self::Team,
        Self::Principles,
        Self::Money,
        Self::Ambition,
        Self::Together,
        Self::Life,
        Self::Signals,
        Self::Compare,
        Self::Versions,
        Self::Report,
        Self::Workshop,
        Self::Programme,
    ];

    /// Its key in the language files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Begin => "task-begin",
            Self::Plate => "task-plate",
            Self::Birth => "task-birth",
            Self::Register => "task-register",
            Self::Place => "task-place",
            Self::Bovenkant => "task-bovenkant",
            Self::Team => "task-team",
            Self::Principles => "task-principles",
            Self::Money => "task-money",
            Self::Ambition => "task-ambition",
            Self::Together => "task-together",
            Self::Life => "task-life",
            Self::Signals => "task-signals",
            Self::Compare => "task-compare",
            Self::Versions => "task-versions",
            Self::Report => "task-report",
            Self::Workshop => "task-workshop",
            Self::Programme => "task-programme",
        }
    }
}

/// A task's page in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskText {
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub aim: String,
    /// What one does, one sentence or two a step.
    pub steps: Vec<String>,
    /// What to mind.
    pub watch: Vec<String>,
}

/// A page about alliances.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    /// What an alliance is.
    What,
    /// How it works.
    Works,
}

impl About {
    /// Both, in the order in which they are read.
    pub const ALL: [Self; 2] = [Self::What, Self::Works];

    /// Its key in the language files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::What => "about-what",
            Self::Works => "about-works",
        }
    }

    /// Its paragraphs and headings, in order; a heading begins with `head`.
    const fn parts(self) -> &'static [&'static str] {
        match self {
            Self::What => &["p1", "p2", "head1", "p3", "p4", "p5", "head2", "p6"],
            Self::Works => &["p1", "head1", "p2", "p3", "p4", "p5", "p6", "head2", "p7", "p8"],
        }
    }
}

/// A page about alliances in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AboutText {
    /// What it is called.
    pub name: String,
    /// Its paragraphs; true: a heading.
    pub parts: Vec<(bool, String)>,
    /// Where it comes from.
    pub sources: String,
}

/// A word of the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Its key, without `word-`.
    pub key: &'static str,
    /// The word.
    pub name: String,
    /// What it means.
    pub says: String,
}

/// The words of the field, by their keys in the language files (`word-…`, `word-…-says`).
pub const WORDS: [&str; 46] = [
    "bloedgroep",
    "discipline",
    "competences",
    "bovenkant",
    "amt",
    "mandate",
    "escalation",
    "hats",
    "principle",
    "shared",
    "three-points",
    "tab",
    "staffel",
    "cap",
    "fund",
    "alignment",
    "design",
    "client",
    "contractor",
    "parent",
    "three-domains",
    "full",
    "programme",
    "contract-authority",
    "executing",
    "risk",
    "opportunity",
    "board",
    "overhead",
    "risk-pot",
    "room",
    "guard-rails",
    "signal",
    "waiver",
    "recalibration",
    "key-moment",
    "conditions",
    "open-book",
    "best-for-project",
    "change",
    "counterforce",
    "percentile",
    "stage",
    "plate",
    "risman",
    "worked",
];

impl Text {
    /// A task's page.
    pub fn task(&self, task: Task) -> TaskText {
        let key = task.key();
        let part = |name: &str| self.get(&format!("{key}.{name}"));
        TaskText {
            name: self.get(key),
            aim: part("aim"),
            steps: self.numbered(key, "step"),
            watch: self.numbered(key, "watch"),
        }
    }

    /// The lines of a message that are called so, counted from one.
    fn numbered(&self, key: &str, name: &str) -> Vec<String> {
        let keys = (1..).map(|nth| format!("{key}.{name}{nth}"));
        keys.take_while(|it| self.has(it)).map(|it| self.get(&it)).collect()
    }

    /// A page about alliances.
    pub fn about(&self, about: About) -> AboutText {
        let key = about.key();
        let part = |it: &&str| (it.starts_with("head"), self.get(&format!("{key}.{it}")));
        AboutText {
            name: self.get(key),
            parts: about.parts().iter().map(part).collect(),
            sources: self.get(&format!("{key}.sources")),
        }
    }

    /// The words of the field with what they mean, in the order of the alphabet.
    pub fn glossary(&self) -> Vec<Word> {
        let word = |key: &'static str| Word {
            key,
            name: self.get(&format!("word-{key}")),
            says: self.get(&format!("word-{key}-says")),
        };
        let mut words: Vec<Word> = WORDS.map(word).into();
        words.sort_by_cached_key(|it| order::plain(&it.name));
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn whole(words: &str, of: &str) {
        assert!(!words.trim().is_empty() && !words.starts_with('?') && !words.contains('{'), "{of}: {words}");
    }

    #[test]
    fn every_task_has_its_page_in_both_languages() {
        let [nl, en] = [Language::Nl, Language::En].map(Text::new);
        for task in Task::ALL {
            for text in [&nl, &en] {
                let page = text.task(task);
                assert!((4..=6).contains(&page.steps.len()), "{}: {} steps", page.name, page.steps.len());
                assert!((1..=2).contains(&page.watch.len()), "{}: what to mind", page.name);
                for it in [&page.name, &page.aim].into_iter().chain(&page.steps).chain(&page.watch) {
                    whole(it, task.key());
                }
                for it in page.steps.iter().chain(&page.watch) {
                    assert!(it.ends_with(['.', '?']), "a sentence: {it}");
                }
            }
            assert_eq!(nl.task(task).steps.len(), en.task(task).steps.len(), "{}", task.key());
        }
    }

    #[test]
    fn what_an_alliance_is_stands_on_two_pages_with_their_sources() {
        for text in Language::ALL.map(Text::new) {
            for about in About::ALL {
                let page = text.about(about);
                let words: usize = page.parts.iter().map(|it| it.1.split_whitespace().count()).sum();
                assert!((180..=420).contains(&words), "{}: {words} words", page.name);
                page.parts.iter().for_each(|it| whole(&it.1, &page.name));
                whole(&page.sources, &page.name);
            }
        }
    }

    #[test]
    fn the_glossary_runs_along_the_alphabet_and_has_every_word_once() {
        for text in Language::ALL.map(Text::new) {
            let words = text.glossary();
            for it in &words {
                whole(&it.name, it.key);
                whole(&it.says, it.key);
            }
            let names: Vec<String> = words.iter().map(|it| order::plain(&it.name)).collect();
            assert!(names.windows(2).all(|it| it[0] < it[1]), "{names:?}");
        }
    }
}
