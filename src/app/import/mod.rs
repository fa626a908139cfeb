//! A risk register that a team already has, read rightly or not at all.
//!
//! One reader for what is pasted, .csv, .xlsx and .ods: a sheet ([`Sheet`](crate::files::sheets::Sheet)) is taken for
//! something ([`Mapping`]), read cell by cell ([`Reading`]), and held against the design ([`Plan`]). What is guessed says
//! so, what cannot be told is asked, and nothing is taken in that was not shown.

mod carried;
mod carriers;
mod classes;
mod column;
mod fill;
mod found;
mod guess;
mod headings;
mod legend;
mod legends;
mod mapping;
mod measures;
mod numbers;
mod plan;
mod points;
mod profile;
mod reading;
mod scaling;
mod synonyms;
mod table;
mod target;
mod told;
mod totals;
mod value;
mod which;
mod words;

pub use self::carried::carrier;
pub use self::classes::{usual_impacts, usual_probabilities};
pub use self::column::{Certainty, Column};
pub use self::found::RowKind;
pub use self::headings::normal;
pub use self::legends::{Differing, Legends, Proposal, Source};
pub use self::mapping::Mapping;
pub use self::plan::{Choices, Counts, Fate, Known, Plan, PlanRow};
pub use self::reading::{Answers, Ask, ReadRow, Reading};
pub use self::table::{empty, sheet};
pub use self::target::{Scale, Target};
pub use self::told::{column_why, differing_told, kept, told, total_told};
pub use self::totals::{Total, totals};
pub use self::value::{Answer, Question, ReadCell, Said, Value};
pub use self::which::{is_register, most_of_a_register, rows_of};
pub use self::words::Words;
pub(crate) use self::words::holder_name;
