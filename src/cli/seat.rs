//! A fresh copy of an exercise for each table of a workshop, as files beside each other.

use std::path::{Path, PathBuf};

use crate::app::seating::{MOST, seated, table_file};
use crate::cli::compare::opened;
use crate::cli::job::{Outcome, Streams};
use crate::cli::written::{tell, write};
use crate::files::{May, format};
use crate::text::Text;

/// Writes the copies beside the design, all or none.
pub fn seat(file: &Path, count: u8, may: May, text: &Text, streams: &mut Streams) -> std::io::Result<Outcome> {
    let refuse = |why: &str, streams: &mut Streams| tell(file, ("tables-failed", why), text, streams);
    if !(1..=MOST).contains(&count) {
        return refuse(&text.with("tables-count", [("most", usize::from(MOST).into())]), streams);
    }
    let Some(design) = opened(file, text, streams)? else { return Ok(Outcome::Failed) };
    let mut made: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    for nth in 1..=count {
        let table = text.with("workshop-table", [("table", usize::from(nth).into())]);
        match format::write(&seated(&design, &table)) {
            Ok(written) => made.push((table_file(file, &table), written.into_bytes())),
            Err(error) => return refuse(&text.with("export-unmade", [("what", error.to_string().into())]), streams),
        }
    }
    write((file, may), &made, "tables-failed", text, streams)
}
