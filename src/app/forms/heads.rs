//! The heads of a sheet with forms: how a column is known, in either language.

use crate::design::collaboration::{Condition, Voice};
use crate::files::sheets::{Row, Sheet};
use crate::text::{Language, Text};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Head {
    /// The points of a condition.
    Points(Condition),
    /// Teller or reflector.
    Voice,
    /// A name, which may be left out.
    Name,
}

/// How a column of voices is called beside 'verteller of reflector'.
const VOICES: [&str; 9] =
    ["groep", "group", "rol", "role", "verteller of reflector", "teller or reflector", "voice", "wie", "who"];

/// How a column of names is called.
const NAMES: [&str; 4] = ["naam", "name", "deelnemer", "participant"];

/// The heads of a sheet: which row they are, and where each column is.
pub(super) struct Heads {
    /// The place of the row among the sheet's.
    pub row: usize,
    columns: Vec<(Head, usize)>,
}

impl Heads {
    /// The heads of a sheet: the first row in which some condition is named.
    pub(super) fn find(sheet: &Sheet) -> Option<Self> {
        let texts = Language::ALL.map(Text::new);
        let named = |row: &Row| {
            let head = |(at, cell): (usize, &crate::files::sheets::Cell)| Some((known(&texts, &cell.text)?, at));
            row.cells.iter().enumerate().filter_map(head).collect::<Vec<_>>()
        };
        let is_it = |all: &[(Head, usize)]| all.iter().any(|it| matches!(it.0, Head::Points(_)));
        let rows = sheet.rows.iter().map(named).enumerate();
        rows.filter(|(_, columns)| is_it(columns)).map(|(row, columns)| Self { row, columns }).next()
    }

    /// The column of a head, from 0; of two the first.
    pub(super) fn column(&self, head: Head) -> Option<usize> {
        self.columns.iter().find(|it| it.0 == head).map(|it| it.1)
    }

    /// What has to be there and is not.
    pub(super) fn lacking(&self) -> Vec<Head> {
        let needed = Condition::ALL.map(Head::Points).into_iter().chain([Head::Voice]);
        needed.filter(|it| self.column(*it).is_none()).collect()
    }
}

/// What a head says, without case and without what stands around it.
fn plain(words: &str) -> String {
    words.trim().trim_end_matches([':', '.']).trim().to_lowercase()
}

fn known(texts: &[Text; 2], words: &str) -> Option<Head> {
    let words = plain(words);
    let condition = |it: &Condition| {
        texts.iter().any(|text| {
            let of = text.condition(*it);
            plain(&of.name) == words || plain(&of.letter) == words
        })
    };
    if let Some(it) = Condition::ALL.into_iter().find(condition) {
        Some(Head::Points(it))
    } else if VOICES.contains(&words.as_str()) {
        Some(Head::Voice)
    } else {
        NAMES.contains(&words.as_str()).then_some(Head::Name)
    }
}

/// The voice that a cell says, in either language: the word, several of them, or its first letter.
pub(super) fn voice(words: &str) -> Option<Voice> {
    let words = plain(words);
    let is_it = |voice: &Voice| {
        Language::ALL.map(Text::new).iter().any(|text| {
            let (one, many) = (plain(&text.get(voice.key())), plain(&text.voice_many(*voice)));
            one == words || many == words || one.chars().next().map(String::from).as_ref() == Some(&words)
        })
    };
    Voice::ALL.into_iter().find(is_it)
}
