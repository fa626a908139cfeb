//! Loose sheets: the praatplaat for the wall, mandates on one page, what is signed, blank forms, the birth card.

use crate::design::report::{Part, Shape};
use crate::picture::birth::birth_card;
use crate::picture::collaboration::{self, Paper as FormPaper};
use crate::picture::{Frame, praatplaat, sheet};
use crate::report::asked::Asked;
use crate::report::cells::grid;
use crate::report::document::{Block, Report, Section};
use crate::report::layout::{Book, Paper, lay_out, single};

/// A loose sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Loose {
    /// The praatplaat on A3.
    Plate,
    /// Who decides on what, on A4.
    Mandates,
    /// The principles with lines to sign on.
    Signatures,
    /// A blank form of ten points.
    Form,
    /// The birth card.
    BirthCard,
}

impl Loose {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Plate, Self::Mandates, Self::Signatures, Self::Form, Self::BirthCard];

    /// Its key in the language files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Plate => "report-loose-plate",
            Self::Mandates => "report-loose-mandates",
            Self::Signatures => "report-loose-signatures",
            Self::Form => "report-loose-form",
            Self::BirthCard => "report-loose-birth-card",
        }
    }
}

/// How wide the praatplaat for the wall is drawn, and how high at least.
const PLATE: [f32; 2] = [1440.0, 1018.0];

/// A loose sheet of a design.
pub fn loose(which: Loose, asked: &Asked) -> Book {
    let Asked { design, text, .. } = *asked;
    let title = format!("{} – {}", design.name, text.get(which.key()));
    let of = |picture: crate::picture::Picture, paper| single(&picture, (&title, &title), paper);
    match which {
        Loose::Plate => {
            let frame = Frame { width: PLATE[0], height: PLATE[1], heading: true };
            of(praatplaat(design, &asked.insight.signals, text, frame), Paper::A3)
        }
        Loose::Signatures => of(sheet::sheet(design, asked.catalogue, text), Paper::A4),
        Loose::Form => of(collaboration::blank_form(design, (FormPaper::A4, None), text), Paper::A4),
        Loose::BirthCard => of(birth_card(design, text), Paper::A4),
        Loose::Mandates => mandates(asked, &title),
    }
}

/// Who decides on what, as a page that lies on a desk.
fn mandates(asked: &Asked, title: &str) -> Book {
    let Asked { design, text, .. } = *asked;
    let name = text.get("report-mandates");
    let table = crate::app::tables::bovenkant::mandates(design, text);
    let blocks = match grid(text, &name, &table) {
        Some(grid) => vec![Block::Table(grid)],
        None => vec![Block::Words(text.get("report-mandates-none"))],
    };
    let ladder = crate::app::tables::bovenkant::ladder(design, text);
    let ladder =
        grid(text, &text.get("report-ladder"), &ladder).map(|it| [Block::Heading(it.name.clone()), Block::Table(it)]);
    let blocks = blocks.into_iter().chain(ladder.into_iter().flatten()).collect();
    let day = asked.on.map(|it| text.language().date(it)).unwrap_or_default();
    let part = Section { part: Part::Bovenkant, title: name, blocks, fresh: false };
    let report = Report {
        title: design.name.clone(),
        above: day,
        below: String::new(),
        foot: title.to_owned(),
        contents: None,
        shape: Shape::Board,
        foreword: Vec::new(),
        parts: vec![part],
    };
    Book { title: title.to_owned(), ..lay_out(&report, text) }
}
