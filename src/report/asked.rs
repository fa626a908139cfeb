//! Of what a report is made: the design, what follows from it, the words, the day.

use jiff::civil::Date;

use crate::app::insight::Insight;
use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::report::Shape;
use crate::text::Text;

/// Of what a report is made.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The design.
    pub design: &'a Design,
    /// What the program says of it.
    pub insight: &'a Insight,
    /// What can be chosen in a design.
    pub catalogue: &'a Catalogue,
    /// The words.
    pub text: &'a Text,
    /// The name of its file, where it has one.
    pub file: Option<&'a str>,
    /// The day on which it is made.
    pub on: Option<Date>,
    /// For whom.
    pub shape: Shape,
    /// The design as it was in the last report, where there is one.
    pub before: Option<Before<'a>>,
}

/// The design as it was.
#[derive(Clone, Copy)]
pub struct Before<'a> {
    /// What that state is called: a file, a day.
    pub name: &'a str,
    /// The design then.
    pub design: &'a Design,
    /// What the program said of it.
    pub insight: &'a Insight,
}
