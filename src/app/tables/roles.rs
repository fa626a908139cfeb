//! The table of the roles of the bovenkant: what each is and is not for, and who holds it.

use crate::app::tables::cells::headed;
use crate::design::Design;
use crate::design::bovenkant::{Filling, Seat};
use crate::text::Text;
use crate::text::table::{Cell, Table};

/// Role by role, in the order of the design.
pub fn roles(design: &Design, text: &Text) -> Table {
    let keys = [
        "bovenkant-add-role",
        "tables-role-kind",
        "tables-partner",
        "bovenkant-seats",
        "bovenkant-purpose",
        "bovenkant-limits",
        "bovenkant-hats-of-role",
        "tables-tasks",
        "tables-reason",
    ];
    let mut table = headed(text, &keys);
    for role in &design.bovenkant.roles {
        let held = role.seats.iter().map(|it| seat(design, text, it)).collect::<Vec<_>>();
        let hats = role.hats.iter().map(|it| text.word(*it)).collect::<Vec<_>>();
        let tasks = role.tasks.iter().map(|it| text.get(it.key())).collect::<Vec<_>>();
        table.row([
            text.role_name(role).into(),
            text.word(role.kind).into(),
            role.party.and_then(|it| design.party(it)).map(|it| text.party(it)).into(),
            Cell::from(held.join("; ")),
            (&role.purpose).into(),
            (&role.limits).into(),
            hats.join("; ").into(),
            tasks.join("; ").into(),
            (&role.reason).into(),
        ]);
    }
    table
}

/// Who holds a place, or of whom it is and how it is filled.
fn seat(design: &Design, text: &Text, seat: &Seat) -> String {
    match seat {
        Seat::Person(id) => design.team.person(*id).map(|it| it.name.clone()).unwrap_or_default(),
        Seat::Open(open) => {
            let side = text.belonging(design, open.of);
            let key = if open.filling == Filling::Changing { "team-seat-changing" } else { "team-seat-for" };
            text.with(key, [("side", side.into())])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::tables::cells::check;
    use crate::text::Language;

    #[test]
    fn every_role_has_a_row_with_all_who_hold_it() {
        for example in EXAMPLES {
            let design = example.read().expect("an example reads");
            for text in Language::ALL.map(Text::new) {
                let table = roles(&design, &text);
                check(&table);
                assert_eq!(table.rows.len(), design.bovenkant.roles.len());
                for (row, role) in table.rows.iter().zip(&design.bovenkant.roles) {
                    let Cell::Text(held) = &row[3] else { panic!("words") };
                    assert_eq!(held.split("; ").filter(|it| !it.is_empty()).count(), role.seats.len(), "{held}");
                }
            }
        }
    }
}
