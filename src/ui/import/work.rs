//! What a sheet is taken for, what its cells are read as and what that does to the design: all that may take longer than a
//! frame, apart from the screen.

use std::sync::Arc;

use crate::app::import::{Answers, Legends, Mapping, Plan, Reading, Words, most_of_a_register, rows_of};
use crate::design::Design;
use crate::files::settings::Headings;
use crate::files::sheets::{Book, Sheet, SheetError, Watch};
use crate::text::Text;
use crate::ui::import::checks::{self, By};
use crate::ui::import::found::Found;

/// Sheets with more rows than this are looked at when one comes to them.
const LOOKED_AT: usize = 3_000;
/// A sheet of so many cells is read within a frame.
const WITHIN_A_FRAME: usize = 12_000;

/// What is to be read.
pub(super) struct Input {
    pub(super) book: Arc<Book>,
    pub(super) design: Arc<Design>,
    pub(super) memory: Headings,
    pub(super) of: Of,
}

/// Of which sheets.
pub(super) enum Of {
    /// Of all: none was looked at yet.
    All,
    /// Of one, with what is known of it.
    One {
        at: usize,
        /// What it is taken for; none: nobody looked at it yet.
        mapping: Option<Box<Mapping>>,
        /// How it is looked at anew, if so.
        anew: Option<Anew>,
        answers: Answers,
    },
}

/// How the headings of a sheet are told anew.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Anew {
    /// As they are found.
    Found,
    /// These rows, by their place.
    These(Vec<usize>),
}

/// What was read.
pub(super) struct Output {
    /// The sheet.
    pub(super) at: usize,
    /// What sheets were taken for, with how many of their rows are risks and opportunities.
    pub(super) looked: Vec<(usize, Mapping, usize)>,
    pub(super) found: Found,
}

impl Input {
    /// Whether it is read within a frame, and need not be waited for.
    pub(super) fn is_small(&self) -> bool {
        let cells = |it: &Sheet| it.rows.len() * it.width.max(1);
        let all = match &self.of {
            Of::All => self.book.sheets.iter().map(cells).sum(),
            Of::One { at, .. } => self.book.sheets.get(*at).map_or(0, cells),
        };
        all <= WITHIN_A_FRAME
    }

    /// Reads it; an error where nobody waits for it any more.
    pub(super) fn read(self, words: &Words, text: &Text, watch: &Watch) -> Result<Output, SheetError> {
        let mut looked = Vec::new();
        let (at, mapping, answers) = match self.of {
            Of::All => {
                let single = self.book.sheets.len() == 1;
                for (at, sheet) in self.book.sheets.iter().enumerate() {
                    if single || sheet.rows.len() <= LOOKED_AT {
                        looked.push(look(at, sheet, Mapping::guess(sheet, words, &self.memory)));
                        watch.row()?;
                    }
                }
                let at = most_of_a_register(&self.book, looked.iter().map(|it| (it.0, &it.1, it.2)));
                let mapping = looked.iter().find(|it| it.0 == at).map(|it| it.1.clone());
                (at, mapping, Answers::of(&self.design))
            }
            Of::One { at, mapping, anew, answers } => {
                let sheet = &self.book.sheets[at];
                let fresh = anew.map(|it| match it {
                    Anew::Found => Mapping::guess(sheet, words, &self.memory),
                    Anew::These(rows) => Mapping::with_headings(sheet, words, &self.memory, rows),
                });
                let mapping = match fresh {
                    Some(mut fresh) => {
                        fresh.rows = mapping.map(|it| it.rows).unwrap_or_default();
                        looked.push(look(at, sheet, fresh.clone()));
                        Some(fresh)
                    }
                    None => mapping.map(|it| *it),
                };
                (at, mapping, answers)
            }
        };
        let sheet = &self.book.sheets[at];
        let mapping = mapping.unwrap_or_else(|| {
            let mapping = Mapping::guess(sheet, words, &self.memory);
            looked.push(look(at, sheet, mapping.clone()));
            mapping
        });
        let reading = Reading::watched(sheet, &mapping, words, &answers, watch)?;
        let plan = Plan::of(&self.design, &reading);
        let by = By { text, design: &self.design };
        let checks = checks::checks(by, (sheet, self.book.encoding), &mapping, &reading, &plan);
        let all_is_read = plan.is_plain() && reading.all_is_read(sheet, &mapping);
        let legends = Legends::of(&self.book, at, &mapping);
        let differing = legends.differing(&mapping, &reading, &answers.classes);
        Ok(Output { at, looked, found: Found::new((reading, plan), checks, all_is_read, differing) })
    }
}

fn look(at: usize, sheet: &Sheet, mapping: Mapping) -> (usize, Mapping, usize) {
    let rows = rows_of(sheet, &mapping);
    (at, mapping, rows)
}
