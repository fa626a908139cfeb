//! A copy of an exercise for each table: what is in it and what its file is called. All begin as the same design, so that
//! they can be held beside each other afterwards.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::design::Design;
use crate::design::edit::{Edit, WorkshopEdit, WorkshopField};
use crate::design::id::Ids;

/// What stands between a file's name and its table.
const BETWEEN: &str = " – ";
/// As many tables as a room has at most.
pub const MOST: u8 = 12;

/// The file of a table beside the file that it is made of; of another table's file as of the one that both are made of.
pub fn table_file(of: &Path, table: &str) -> PathBuf {
    let name = of.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let ending = [".alliantie.ron", ".ron"].into_iter().find(|it| name.ends_with(it)).unwrap_or_default();
    let stem = name.strip_suffix(ending).unwrap_or(&name);
    let own = |it: &str| it.split_once(' ').is_some_and(|(_, nth)| nth.parse::<u8>().is_ok());
    let stem = match stem.rsplit_once(BETWEEN) {
        Some((stem, last)) if own(last) => stem,
        _ => stem,
    };
    of.with_file_name(format!("{stem}{BETWEEN}{table}{ending}"))
}

/// The design as a table begins: nothing marked, nothing asked, nothing revealed.
pub fn seated(design: &Design, table: &str) -> Arc<Design> {
    let mut copy = design.clone();
    // Nothing is made, so no id is given.
    let mut ids = Ids::seeded(0);
    let named = WorkshopEdit::Set(WorkshopField::Table(table.to_owned()));
    for edit in [WorkshopEdit::Reset, named] {
        Edit::Workshop(edit).apply(&mut copy, &mut ids);
    }
    Arc::new(copy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::form::Form;
    use crate::design::workshop::{Kind, Play, Topic};

    #[test]
    fn a_tables_file_lies_beside_the_one_it_is_made_of() {
        let of = Path::new("map/oefening.alliantie.ron");
        assert_eq!(table_file(of, "Tafel 1"), Path::new("map/oefening – Tafel 1.alliantie.ron"));
        assert_eq!(
            table_file(Path::new("map/oefening – Tafel 3.ron"), "Tafel 2"),
            Path::new("map/oefening – Tafel 2.ron")
        );
        assert_eq!(table_file(Path::new("Dijk – oost.ron"), "Tafel 2"), Path::new("Dijk – oost – Tafel 2.ron"));
    }

    #[test]
    fn a_table_begins_with_nothing_marked_and_is_the_same_design() {
        let mut ids = Ids::seeded(8);
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        for edit in [
            WorkshopEdit::Make(Kind::FindMistakes),
            WorkshopEdit::Mark { on: None, topic: Topic::Money, says: "Klopt niet".into() },
        ] {
            Edit::Workshop(edit).apply(&mut design, &mut ids);
        }
        let table = seated(&design, "Tafel 4");
        assert_eq!(
            (table.id, table.workshop.table.as_str(), table.workshop.play),
            (design.id, "Tafel 4", Play::Playing)
        );
        assert!(table.workshop.marks.is_empty() && !design.workshop.marks.is_empty());
    }
}
