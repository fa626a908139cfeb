//! The report: what a design says, as a document that a board decides on and as loose sheets.
//!
//! A [`Report`] is parts of headings, words, tables and pictures, made from the texts, tables and pictures that the screen shows.
//! [`lay_out`] puts it on pages, which are painted as PDF and on the screen; HTML and Word are written from the same parts.

mod asked;
mod cells;
mod document;
mod docx;
mod file;
mod html;
mod layout;
mod made;
mod parts;
mod pdf;
mod pen;
mod sheets;

pub use self::asked::{Asked, Before};
pub use self::document::{Block, Figure, Grid, Report, Row, Section, Side, Signing};
pub use self::docx::docx;
pub use self::file::{Kind, file};
pub use self::html::html;
pub use self::layout::{Book, Kind as Sort, Link, Mark, Node, Page, Paper, lay_out, single};
pub use self::made::{Made, made};
pub use self::pdf::{Facts, PdfError, pdf};
pub use self::sheets::{Loose, loose};
