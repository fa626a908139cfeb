//! A report of a design: its parts in the order that was chosen, on as many pages as its reader has time for.

use crate::design::report::Shape;
use crate::report::asked::Asked;
use crate::report::document::{Block, Report};
use crate::report::layout::{Book, lay_out};
use crate::report::parts::{self, Measure, Of};

/// How many pages the report for the board has at most.
const BOARD_PAGES: usize = 4;
/// With more risks than this it is not tried what more there is room for.
const MANY: usize = 500;

/// A report, and its pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// What it says.
    pub report: Report,
    /// Its pages.
    pub book: Book,
}

/// A report with its pages. For the board it says less where it would be more than four pages.
pub fn made(asked: &Asked) -> Made {
    let measures: &[Measure] = match asked.shape {
        Shape::Board => &Measure::BOARD,
        Shape::Whole => &[Measure::WHOLE],
    };
    let mut last = None;
    for measure in measures {
        let report = report(asked, *measure);
        let book = lay_out(&report, asked.text);
        let fits = asked.shape == Shape::Whole || book.pages.len() <= BOARD_PAGES;
        last = Some((*measure, Made { report, book }));
        if fits {
            break;
        }
    }
    let grown = last.map(|(measure, made)| match asked.shape {
        Shape::Board if made.book.pages.len() <= BOARD_PAGES => grown(asked, measure, made),
        Shape::Board | Shape::Whole => made,
    });
    grown.unwrap_or_else(|| Made { report: report(asked, Measure::WHOLE), book: Book::default() })
}

/// The same with what its pages still have room for.
fn grown(asked: &Asked, mut measure: Measure, mut made: Made) -> Made {
    // Of thousands of risks the plate alone takes its time.
    if asked.design.risks.list.len() > MANY {
        return made;
    }
    for grow in Measure::GROWN {
        let mut more = measure;
        grow(&mut more);
        if more == measure {
            continue;
        }
        let report = report(asked, more);
        let book = lay_out(&report, asked.text);
        if book.pages.len() <= BOARD_PAGES {
            (measure, made) = (more, Made { report, book });
        }
    }
    made
}

/// What a report says.
fn report(asked: &Asked, measure: Measure) -> Report {
    let Asked { design, text, shape, .. } = *asked;
    let of = Of { asked, measure };
    let choice = &design.report;
    let whom = if choice.for_whom.trim().is_empty() {
        text.get(&format!("{}.for", shape.key()))
    } else {
        choice.for_whom.clone()
    };
    let day = asked.on.map(|it| text.language().date(it));
    let phase = format!("{}, {}", text.form(design.form), text.phase(design.project.phase).to_lowercase());
    let above: Vec<String> = [Some(whom), day, Some(phase)].into_iter().flatten().collect();
    let name = if design.name.trim().is_empty() { text.get("picture-nameless") } else { design.name.clone() };
    let foreword = choice.foreword.split("\n\n").filter(|it| !it.trim().is_empty());
    Report {
        above: above.join(" · "),
        below: text.get(&format!("{}.says", shape.key())),
        foot: format!("{name} · {}", text.get(&format!("{}.foot", shape.key()))),
        title: name,
        contents: (shape == Shape::Whole).then(|| text.get("report-contents")),
        shape,
        foreword: foreword.map(|it| Block::Words(it.trim().to_owned())).collect(),
        parts: choice.parts(shape).into_iter().filter_map(|it| parts::part(&of, it)).collect(),
    }
}
