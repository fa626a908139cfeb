//! The table of the surroundings: who has a stake, where it stands, how it is involved, what holds with it.

use crate::app::tables::cells::headed;
use crate::design::Design;
use crate::design::id::PrincipleId;
use crate::text::Text;
use crate::text::table::{Cell, Table};

/// Stakeholder by stakeholder, in the order in which they were put; who has no place on the map has no numbers.
pub fn stakeholders(design: &Design, text: &Text) -> Table {
    let keys = [
        "surroundings-who",
        "surroundings-stake",
        "surroundings-interest",
        "surroundings-influence",
        "surroundings-involved",
        "surroundings-contact",
        "surroundings-principles",
        "surroundings-shares-short",
    ];
    let mut table = headed(text, &keys);
    for it in &design.surroundings.stakeholders {
        let number =
            |of: Option<crate::design::hundred::Hundred>| of.map_or(Cell::Empty, |it| Cell::count(it.get().into()));
        let name = |id: &PrincipleId| design.principles.get(*id).map(|it| text.principle(it));
        let principles: Vec<String> = it.principles.iter().filter_map(name).collect();
        table.row([
            (&it.name).into(),
            (&it.stake).into(),
            number(it.place.map(|it| it.interest)),
            number(it.place.map(|it| it.influence)),
            it.involved.map(|it| text.word(it)).into(),
            (&it.contact).into(),
            text.list(&principles).into(),
            (&it.shares).into(),
        ]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::tables::cells::check;
    use crate::text::Language;

    #[test]
    fn every_stakeholder_has_a_row() {
        for example in EXAMPLES {
            let design = example.read().expect("an example reads");
            for text in Language::ALL.map(Text::new) {
                let table = stakeholders(&design, &text);
                check(&table);
                assert_eq!(table.rows.len(), design.surroundings.stakeholders.len());
            }
        }
    }
}
