//! What goes out to other people's tools: the tables of a design as sheets of one .xlsx file or as .csv files.
//!
//! Text stays text and a number stays a number. What a spreadsheet cannot hold is left out or shortened, and told.

mod about;
mod files;
mod fitted;
mod made;
mod sheets;
mod what;
mod xlsx;

pub use self::files::{Kind, Whole, files, json};
pub use self::fitted::{Fault, LONGEST, Remark};
pub use self::made::{Made, csv, held, xlsx};
pub use self::sheets::{Outgoing, Sheet, sheets};
pub use self::what::What;
pub use self::xlsx::Unmade;
