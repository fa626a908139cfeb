//! The report of a design as a file, a loose sheet of it, and a picture as PDF.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use jiff::civil::Date;

use crate::app::insight::Insight;
use crate::cli::compare::opened;
use crate::cli::job::{Outcome, Streams};
use crate::cli::written::{tell, write};
use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::report::Shape;
use crate::files::May;
use crate::picture::Picture;
use crate::report::{Asked, Before, Facts, Kind, Loose, Paper, file, loose, pdf, single};
use crate::text::Text;

/// For whom a report is, as the command line spells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ShapeChoice {
    /// For the board.
    #[value(name = "board", alias = "bestuur")]
    Board,
    /// Everything.
    #[value(name = "whole", alias = "volledig")]
    Whole,
}

impl From<ShapeChoice> for Shape {
    fn from(choice: ShapeChoice) -> Self {
        match choice {
            ShapeChoice::Board => Self::Board,
            ShapeChoice::Whole => Self::Whole,
        }
    }
}

/// A loose sheet, as the command line spells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SheetChoice {
    /// The praatplaat on A3.
    #[value(name = "praatplaat", alias = "plate")]
    Plate,
    /// Who decides on what.
    #[value(name = "mandaten", alias = "mandates")]
    Mandates,
    /// The principles to sign.
    #[value(name = "handtekeningen", alias = "signatures")]
    Signatures,
    /// A blank form.
    #[value(name = "formulier", alias = "form")]
    Form,
    /// The birth card.
    #[value(name = "geboortekaartje", alias = "birth-card")]
    BirthCard,
}

impl From<SheetChoice> for Loose {
    fn from(choice: SheetChoice) -> Self {
        match choice {
            SheetChoice::Plate => Self::Plate,
            SheetChoice::Mandates => Self::Mandates,
            SheetChoice::Signatures => Self::Signatures,
            SheetChoice::Form => Self::Form,
            SheetChoice::BirthCard => Self::BirthCard,
        }
    }
}

/// What is reported, and where to.
#[derive(Clone, Debug)]
pub struct Reporting {
    /// The design.
    pub file: PathBuf,
    /// The file that is made.
    pub out: PathBuf,
    /// For whom; none: as the design says.
    pub shape: Option<Shape>,
    /// The design as it was in the last report.
    pub since: Option<PathBuf>,
    /// A loose sheet in place of the report.
    pub sheet: Option<Loose>,
    /// Whether a file that is there is replaced.
    pub force: bool,
    /// Today, where the user is.
    pub today: Option<Date>,
}

/// Makes the report and writes it.
pub fn report(job: &Reporting, catalogue: &Catalogue, text: &Text, streams: &mut Streams) -> std::io::Result<Outcome> {
    let refuse = |why: String, streams: &mut Streams| tell(&job.out, ("report-failed", &why), text, streams);
    let Some(kind) = Kind::of(&job.out) else { return refuse(text.get("report-kind"), streams) };
    if job.sheet.is_some() && kind != Kind::Pdf {
        return refuse(text.get("report-sheet-pdf"), streams);
    }
    let Some(design) = opened(&job.file, text, streams)? else { return Ok(Outcome::Failed) };
    let before = match &job.since {
        None => None,
        Some(path) => match opened(path, text, streams)? {
            None => return Ok(Outcome::Failed),
            Some(design) => Some((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), design)),
        },
    };
    text.speak_of(design.form);
    let insight = Insight::on(&design, catalogue, job.today).for_screen(&design);
    let was = before.as_ref().map(|it| Insight::on(&it.1, catalogue, job.today));
    let before = before.as_ref().zip(was.as_ref());
    let before = before.map(|((name, design), insight)| Before { name, design, insight });
    let name = job.file.file_name().map(|it| it.to_string_lossy());
    let shape = job.shape.unwrap_or(design.report.shape);
    let (file_name, on) = (name.as_deref(), job.today);
    let asked = Asked { design: &design, insight: &insight, catalogue, text, file: file_name, on, shape, before };
    let made = match job.sheet {
        Some(which) => pdf(&loose(which, &asked), facts(&design, text, on)).map_err(|it| it.to_string()),
        None => file(kind, &asked),
    };
    let bytes = match made {
        Ok(it) => it,
        Err(what) => return refuse(text.with("export-unmade", [("what", what.into())]), streams),
    };
    let may = if job.force { May::Replace } else { May::New };
    write((&job.file, may), &[(job.out.clone(), bytes)], "report-failed", text, streams)
}

/// Whose it is, and of which day: nobody is named as its author but the design.
fn facts<'a>(design: &'a Design, text: &Text, on: Option<Date>) -> Facts<'a> {
    Facts { language: text.language(), author: &design.name, on }
}

/// Writes a picture as a sheet of PDF.
pub(super) fn picture(
    (design, picture, paper): (&Design, &Picture, Paper),
    (from, to, may): (&Path, &Path, May),
    text: &Text,
    streams: &mut Streams,
) -> std::io::Result<Outcome> {
    let book = single(picture, (&design.name, &design.name), paper);
    match pdf(&book, facts(design, text, None)) {
        Ok(bytes) => write((from, may), &[(to.to_owned(), bytes)], "report-failed", text, streams),
        Err(what) => {
            let why = text.with("export-unmade", [("what", what.to_string().into())]);
            tell(to, ("report-failed", &why), text, streams)
        }
    }
}
