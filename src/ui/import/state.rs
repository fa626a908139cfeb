//! What is remembered while a register is read: its sheets, what each is taken for, what was answered, where one looks.

use std::sync::Arc;

use crate::app::import::{Answer, Answers, Choices, Legends, Mapping, Proposal, Scale, Source, Target, Words};
use crate::design::Design;
use crate::design::id::RiskId;
use crate::design::register::Classes;
use crate::files::settings::Headings;
use crate::files::sheets::{Book, Sheet};
use crate::ui::cx::Cx;
use crate::ui::import::checks::Spot;
use crate::ui::import::found::{Filter, Found};
use crate::ui::import::job::Job;
use crate::ui::import::work::Anew;
use crate::ui::kit::kept::Kept;

/// A register that is being read.
pub struct Import {
    /// The name of its file; none: it was pasted.
    pub(super) file: Option<String>,
    pub(super) book: Arc<Book>,
    /// Rows that are being typed or pasted, while there are none.
    pub(super) typed: String,
    pub(super) sheets: Vec<Taken>,
    /// The sheet that is shown.
    pub(super) at: usize,
    /// Whether it was looked which sheets there are and what they are.
    pub(super) looked: bool,
    /// What is being read.
    pub(super) working: Option<Job>,
    /// The sheet that was read last, with what was said of it then.
    settled: Option<(usize, Taken)>,
    /// The cell that has the keyboard.
    pub(super) cursor: Option<Spot>,
    /// Whether it is to be scrolled to.
    pub(super) reveal: bool,
    /// A question that is to have the focus.
    pub(super) focus: Option<Spot>,
    pub(super) filter: Option<Filter>,
    /// Whether an answer goes for all cells that ask the same.
    pub(super) alike: bool,
    /// Whether anything was answered or chosen by hand.
    pub(super) by_hand: bool,
    /// Whether it is asked if that is thrown away, and whether just now.
    pub(super) leaving: Option<bool>,
    pub(super) fresh: bool,
    pub(super) memory: Headings,
    words: Kept<(), Words>,
    pub(super) found: Kept<(usize, u64), Found>,
    /// What was found last.
    pub(super) latest: Option<Arc<Found>>,
    /// The rows that the filter lets through.
    pub(super) lines: Kept<(usize, u64, Option<Filter>), Vec<usize>>,
}

/// What a sheet is taken for.
#[derive(Clone, Default)]
pub(super) struct Taken {
    /// None: nobody looked at it yet.
    pub(super) mapping: Option<Mapping>,
    /// How its headings are to be told anew, if so.
    pub(super) anew: Option<Anew>,
    pub(super) answers: Answers,
    pub(super) choices: Choices,
    /// What classes mean as it is proposed, before it is agreed to.
    pub(super) proposed: Classes,
    /// Where that was read in the workbook, of probability and of impact; none: it is the usual one.
    pub(super) sources: [Option<Source>; 2],
    /// Counts what was changed by hand.
    pub(super) version: u64,
    /// How many rows are risks and opportunities.
    pub(super) rows: usize,
}

impl Import {
    /// A register as it came; an empty one asks for rows.
    pub(crate) fn new(book: Book, file: Option<String>, design: &Design, memory: Headings) -> Self {
        let mut import = Self {
            file,
            typed: String::new(),
            sheets: Vec::new(),
            at: 0,
            looked: false,
            working: None,
            settled: None,
            cursor: None,
            reveal: false,
            focus: None,
            filter: None,
            alike: true,
            by_hand: false,
            leaving: None,
            fresh: true,
            memory,
            words: Kept::default(),
            found: Kept::default(),
            latest: None,
            lines: Kept::default(),
            book: Arc::default(),
        };
        if !book.sheets.is_empty() {
            import.take(book, design);
        }
        import
    }

    /// Takes sheets that nobody looked at yet.
    pub(super) fn take(&mut self, book: Book, design: &Design) {
        let fresh = || Taken { answers: Answers::of(design), ..Taken::default() };
        self.sheets = book.sheets.iter().map(|_| fresh()).collect();
        self.book = Arc::new(book);
        (self.looked, self.at, self.fresh) = (false, 0, true);
    }

    /// Takes in what sheets were taken for, and turns to one.
    pub(super) fn take_looked(&mut self, at: usize, looked: Vec<(usize, Mapping, usize)>) {
        for (at, mapping, rows) in looked {
            if let Some(taken) = self.sheets.get_mut(at) {
                (taken.mapping, taken.rows, taken.anew) = (Some(mapping), rows, None);
            }
        }
        if !self.looked {
            self.go_to(at);
        }
        self.looked = true;
    }

    /// Turns to a sheet.
    pub(super) fn go_to(&mut self, at: usize) {
        (self.at, self.cursor, self.filter, self.focus) = (at, None, None, None);
    }

    /// Keeps what is said of the sheet as it was read last.
    pub(super) fn settle(&mut self) {
        self.settled = Some((self.at, self.taken().clone()));
    }

    /// Goes back to that; false where there is none.
    pub(super) fn settle_back(&mut self) -> bool {
        let Some((at, taken)) = self.settled.clone() else { return false };
        self.sheets[at] = taken;
        self.at = at;
        true
    }

    /// Whether what was found last is of the sheet that is shown.
    pub(super) fn is_of_latest(&self) -> bool {
        self.taken().mapping.is_some() && self.settled.as_ref().is_some_and(|it| it.0 == self.at)
    }

    /// Whether it is still being read.
    pub(crate) fn is_working(&self) -> bool {
        self.working.is_some()
    }

    /// Whether there are no rows yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.book.sheets.is_empty()
    }

    /// Whether something would be lost.
    pub(crate) fn is_touched(&self) -> bool {
        self.by_hand || !self.typed.trim().is_empty()
    }

    /// Whether it is asked if what was answered is thrown away.
    pub(crate) fn is_asking(&self) -> bool {
        self.leaving.is_some()
    }

    /// Leaves it; true where nothing is lost by that. Else it is asked first.
    pub(crate) fn leave(&mut self) -> bool {
        if self.is_touched() {
            self.leaving = Some(true);
        }
        !self.is_touched()
    }

    /// The name of another sheet that seems to say what the classes are and was not read; none: there is none.
    pub(super) fn sheet_of_classes(&self) -> Option<&str> {
        let says = |name: &str| {
            let name = name.to_lowercase();
            ["klasse", "class", "schaal", "scale", "legenda", "legend", "lijst", "matrix"]
                .iter()
                .any(|it| name.contains(it))
        };
        let others = self.book.sheets.iter().enumerate().filter(|(at, _)| *at != self.at);
        others.map(|it| it.1.name.as_str()).find(|it| says(it))
    }

    /// Goes to the next question, or the one before.
    pub(crate) fn step(&mut self, forward: bool) {
        let Some(found) = &self.latest else { return };
        let spots: Vec<Spot> = found.spots();
        let Some((first, last)) = spots.first().zip(spots.last()) else { return };
        let now = self.cursor.unwrap_or((0, 0));
        let next = if forward {
            spots.iter().find(|it| **it > now && self.cursor.is_some()).unwrap_or(first)
        } else {
            spots.iter().rev().find(|it| **it < now).unwrap_or(last)
        };
        (self.cursor, self.focus, self.reveal, self.filter) = (Some(*next), Some(*next), true, None);
    }

    /// The words of the design.
    pub(super) fn words(&mut self, cx: &Cx) -> Arc<Words> {
        self.words.get(cx, (), || Words::of(cx.design(), cx.text.language()))
    }

    /// The sheet that is shown.
    pub(super) fn sheet(&self) -> &Sheet {
        &self.book.sheets[self.at]
    }

    /// What it is taken for.
    pub(super) fn taken(&self) -> &Taken {
        &self.sheets[self.at]
    }

    /// What it is taken for, to be changed by hand.
    fn by_hand(&mut self) -> &mut Taken {
        self.by_hand = true;
        let taken = &mut self.sheets[self.at];
        taken.version += 1;
        taken
    }

    /// Changes what the columns and rows are taken for.
    pub(super) fn remap(&mut self, act: impl FnOnce(&mut Mapping, &Sheet)) {
        self.by_hand = true;
        let (taken, sheet) = (&mut self.sheets[self.at], &self.book.sheets[self.at]);
        if let Some(mapping) = &mut taken.mapping {
            taken.version += 1;
            act(mapping, sheet);
        }
    }

    /// Says which rows are headings.
    pub(super) fn set_headings(&mut self, headings: Anew) {
        let taken = self.by_hand();
        taken.anew = Some(headings);
        // What was answered was about other columns.
        taken.answers.cells.clear();
    }

    /// Says what a column is.
    pub(super) fn set_target(&mut self, words: &Words, column: usize, target: Target) {
        self.remap(|mapping, sheet| mapping.set_target(sheet, words, column, target));
        self.by_hand().answers.cells.retain(|(_, at), _| *at != column);
    }

    /// Says what the bare numbers of a column count.
    pub(super) fn set_scale(&mut self, column: usize, scale: Scale) {
        self.remap(|mapping, _| mapping.set_scale(column, scale));
        self.by_hand().answers.cells.retain(|(_, at), _| *at != column);
    }

    /// Answers a cell, and with it those that ask the same, if so.
    pub(super) fn answer(&mut self, found: &Found, spot: Spot, answer: &Answer) {
        let alike = self.alike;
        let taken = self.by_hand();
        if alike {
            taken.answers.answer_alike(&found.reading, spot, answer);
        } else {
            taken.answers.cells.insert(spot, answer.clone());
        }
    }

    /// Takes answers back: they are asked again.
    pub(super) fn ask_again(&mut self, spots: &[Spot]) {
        let taken = self.by_hand();
        for it in spots {
            taken.answers.cells.remove(it);
        }
    }

    /// Turns to a cell.
    pub(super) fn look_at(&mut self, spot: Spot) {
        (self.cursor, self.reveal, self.filter) = (Some(spot), true, None);
    }

    /// What is chosen, to be changed by hand: nothing of the sheet is read otherwise for it.
    fn choose(&mut self) -> &mut Choices {
        self.by_hand = true;
        &mut self.sheets[self.at].choices
    }

    /// Closes what is no longer in the sheet, or keeps it as it is.
    pub(super) fn close(&mut self, risk: RiskId, closes: bool) {
        let close = &mut self.choose().close;
        if closes {
            close.insert(risk)
        } else {
            close.remove(&risk)
        };
    }

    /// Closes all that is no longer in the sheet, or keeps all of it as it is.
    pub(super) fn close_all(&mut self, risks: &[RiskId], closes: bool) {
        let close = &mut self.choose().close;
        close.clear();
        if closes {
            close.extend(risks);
        }
    }

    /// Changes what classes mean; where that is not agreed to yet, only what is proposed.
    pub(super) fn mean(&mut self, agreed: bool, act: impl Fn(&mut Classes)) {
        let taken = self.by_hand();
        act(&mut taken.proposed);
        if agreed {
            act(&mut taken.answers.classes);
        }
    }

    /// Agrees to what classes are proposed to mean.
    pub(super) fn agree(&mut self, of_impact: bool) {
        let taken = self.by_hand();
        let (known, proposed) = (&mut taken.answers.classes, &taken.proposed);
        if of_impact {
            known.impact.retain(|it| !proposed.impact.iter().any(|new| new.name == it.name));
            known.impact.extend(proposed.impact.iter().cloned());
        } else {
            known.probability.retain(|it| !proposed.probability.iter().any(|new| new.name == it.name));
            known.probability.extend(proposed.probability.iter().cloned());
        }
    }

    /// Proposes a meaning for every class that has none: the one that is known, else what the workbook says of it, else the
    /// usual one.
    pub(super) fn propose(&mut self, of_impact: bool, names: &[String]) {
        let taken = &mut self.sheets[self.at];
        let there = |name: &String| {
            if of_impact {
                taken.proposed.impact.iter().any(|it| it.name == *name)
            } else {
                taken.proposed.probability.iter().any(|it| it.name == *name)
            }
        };
        if names.iter().all(there) {
            return;
        }
        let Some(mapping) = &taken.mapping else { return };
        let Proposal { classes, from } = Legends::of(&self.book, self.at, mapping).propose(of_impact, names);
        let (known, proposed) = (&taken.answers.classes, &mut taken.proposed);
        for it in classes.impact {
            if !proposed.impact.iter().any(|there| there.name == it.name) {
                let known = known.impact.iter().find(|there| there.name == it.name);
                proposed.impact.push(known.cloned().unwrap_or(it));
            }
        }
        for it in classes.probability {
            if !proposed.probability.iter().any(|there| there.name == it.name) {
                let known = known.probability.iter().find(|there| there.name == it.name);
                proposed.probability.push(known.cloned().unwrap_or(it));
            }
        }
        taken.sources[usize::from(of_impact)] = from;
    }
}

impl Taken {
    /// Whether it is known what it is taken for, and nothing is to be told anew.
    pub(super) fn is_looked_at(&self) -> bool {
        self.mapping.is_some() && self.anew.is_none()
    }
}
