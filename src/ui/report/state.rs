//! What the section remembers, and the report that it shows.

use std::path::Path;
use std::sync::Arc;

use egui::Context;
use jiff::civil::Date;

use crate::app::errors::ErrorText;
use crate::app::insight::Insight;
use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::report::{Part, Shape};
use crate::files::save;
use crate::picture::Picture;
use crate::report::{Asked, Before, Made, made};
use crate::text::{Language, Text};
use crate::ui::cx::Cx;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::reading::Reading;

/// How large pages are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Sized {
    /// As many beside each other as fit.
    All,
    /// Two beside each other.
    #[default]
    Two,
    /// One, over the whole width.
    Wide,
}

impl Sized {
    pub(super) const ALL: [Self; 3] = [Self::All, Self::Two, Self::Wide];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::All => "report-pages-all",
            Self::Two => "report-pages-two",
            Self::Wide => "report-pages-wide",
        }
    }
}

/// The design as it was in the last report.
pub(crate) struct Was {
    /// What its file is called.
    pub name: String,
    /// The design then.
    pub design: Design,
    /// What the program said of it.
    pub insight: Insight,
}

impl Was {
    /// As a report compares with it.
    pub(crate) fn before(&self) -> Before<'_> {
        Before { name: &self.name, design: &self.design, insight: &self.insight }
    }
}

/// The section between frames.
#[derive(Default)]
pub(super) struct State {
    pub(super) sized: Sized,
    /// The page that is to be scrolled to.
    pub(super) goes: Option<usize>,
    /// The page that was chosen last.
    pub(super) page: usize,
    /// The part that was clicked, as long as its page is looked at.
    pub(super) part: Option<Part>,
    /// The part that is dragged.
    pub(super) lifted: Option<Part>,
    /// What the report is compared with, and what is being read for that.
    was: Option<Arc<Was>>,
    reading: Option<Reading<Result<Was, ErrorText>>>,
    /// Why what was chosen to compare with does not open.
    pub(super) refused: Option<ErrorText>,
    /// How often something else was compared with.
    turn: u32,
    made: Kept<(Shape, u32), Made>,
    drawn: Kept<(Shape, u32, u32), Vec<Picture>>,
}

impl State {
    /// The report for who was chosen.
    pub(super) fn made(&mut self, cx: &Cx) -> Arc<Made> {
        self.take_read();
        let shape = cx.design().report.shape;
        let was = self.was.clone();
        self.made.get(cx, (shape, self.turn), || of(cx, shape, was.as_deref()))
    }

    /// What it is compared with.
    pub(super) fn was(&self) -> Option<Arc<Was>> {
        self.was.clone()
    }

    /// Reads a file to compare with, off the screen's thread.
    pub(super) fn read(&mut self, ctx: &Context, path: &Path, of: (Arc<Catalogue>, Language, Option<Date>)) {
        let (catalogue, language, today) = of;
        let path = path.to_owned();
        self.refused = None;
        self.reading = Some(Reading::start(ctx, move || {
            let text = Text::new(language);
            let design = save::open(&path).map_err(|it| text.open_error(&it))?;
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let insight = Insight::on(&design, &catalogue, today).for_screen(&design);
            Ok(Was { name, design, insight })
        }));
    }

    fn take_read(&mut self) {
        match self.reading.as_ref().and_then(Reading::taken) {
            None => return,
            Some(Ok(was)) => self.was = Some(Arc::new(was)),
            Some(Err(why)) => self.refused = Some(why),
        }
        self.reading = None;
        self.turn += 1;
    }

    /// Compares with nothing any more.
    pub(super) fn forget(&mut self) {
        (self.was, self.refused, self.reading) = (None, None, None);
        self.turn += 1;
    }

    /// Its pages, this much of their size (in thousandths).
    pub(super) fn drawn(&mut self, cx: &Cx, made: &Made, by: u32) -> Arc<Vec<Picture>> {
        let question = (cx.design().report.shape, self.turn, by);
        let scaled = || made.book.pages.iter().map(|it| it.picture.scaled(by as f32 / 1000.0)).collect();
        self.drawn.get(cx, question, scaled)
    }
}

/// A report of what is open.
fn of(cx: &Cx, shape: Shape, was: Option<&Was>) -> Made {
    let session = cx.session;
    let file = session.path().and_then(|it| it.file_name()).map(|it| it.to_string_lossy());
    let before = was.map(Was::before);
    let (design, insight, catalogue) = (cx.design(), session.insight(), session.catalogue());
    let (text, on) = (cx.text, cx.today);
    made(&Asked { design, insight, catalogue, text, file: file.as_deref(), on, shape, before })
}
