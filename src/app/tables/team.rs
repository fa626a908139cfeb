//! The tables of the team: who sits where, and who holds which roles of the bovenkant.

use crate::app::tables::cells::{headed, yes};
use crate::design::Design;
use crate::design::arrangements::Leaning;
use crate::design::bovenkant::{Filling, Seat};
use crate::design::parties::Standing;
use crate::design::team::{Person, Vacancy};
use crate::text::Text;
use crate::text::table::{Cell, Table};

/// The board: everybody by discipline, then who sits outside, then what is still open in the bovenkant; and the FTE of
/// the team together.
pub fn board(design: &Design, text: &Text) -> Table {
    let keys = [
        "team-discipline",
        "team-person-name",
        "team-function",
        "team-side",
        "team-parent",
        "team-is-hired",
        "team-fte",
        "team-roles",
    ];
    let mut table = headed(text, &keys);
    let team = &design.team;
    for discipline in &team.disciplines {
        let place = || Cell::from(&discipline.name);
        for it in &discipline.people {
            table.row(person(design, text, place(), it));
        }
        for it in &discipline.vacancies {
            table.row(vacancy(design, text, place(), it));
        }
    }
    for it in &team.outside {
        table.row(person(design, text, text.get("team-outside").into(), it));
    }
    for role in &design.bovenkant.roles {
        for seat in &role.seats {
            let Seat::Open(it) = seat else { continue };
            let key = if it.filling == Filling::Changing { "team-changing" } else { "team-vacancy" };
            let name = text.get(key).into();
            let [nothing, other, another, fte] = [const { Cell::Empty }; 4];
            let role = text.role_name(role);
            table.row([
                text.get("team-bovenkant").into(),
                name,
                nothing,
                text.belonging(design, it.of).into(),
                other,
                another,
                fte,
                role.into(),
            ]);
        }
    }
    if team.members().next().is_some() {
        let before = std::iter::repeat_n(Cell::Empty, keys.len() - 3);
        let sum = std::iter::once(text.get("tables-together").into()).chain(before);
        table.row(sum.chain([Cell::Number(team.fte()), Cell::Empty]));
    }
    table
}

fn person(design: &Design, text: &Text, place: Cell, it: &Person) -> Vec<Cell> {
    let parents = design.parties.iter().flat_map(|it| &it.parents);
    let parent = parents.into_iter().find(|parent| Some(parent.id) == it.parent).map(|it| &it.name);
    let roles: Vec<String> = design.bovenkant.roles_of(it.id).map(|it| text.role_name(it)).collect();
    vec![
        place,
        (&it.name).into(),
        (&it.function).into(),
        text.comes_from(design, it).into(),
        parent.into(),
        yes(text, it.hired),
        Cell::Number(it.fte),
        roles.join(", ").into(),
    ]
}

fn vacancy(design: &Design, text: &Text, place: Cell, it: &Vacancy) -> Vec<Cell> {
    vec![
        place,
        text.get("team-vacancy").into(),
        (&it.function).into(),
        text.belonging(design, it.belonging()).into(),
        Cell::Empty,
        Cell::Empty,
        Cell::Number(it.fte),
        Cell::Empty,
    ]
}

/// What was arranged around the team: what, who sees to it, when, and what it leans on.
pub fn arrangements(design: &Design, text: &Text) -> Table {
    let keys = ["tables-arrangement", "tables-agreed", "tables-reason", "tables-who", "tables-when", "tables-leans-on"];
    let mut table = headed(text, &keys);
    for it in design.arrangements.iter() {
        let leaning = it.leaning.map(|it| match it {
            Leaning::Control => text.get("team-leaning-control"),
            Leaning::Trust => text.get("team-leaning-trust"),
        });
        let [what, why, who, when] = [&it.text, &it.reason, &it.who, &it.when].map(Cell::from);
        table.row([text.word(it.kind).into(), what, why, who, when, leaning.into()]);
    }
    table
}

/// The parties by where they stand, with the organisations behind them and the days in which these decide.
pub fn parties(design: &Design, text: &Text) -> Table {
    let mut table = headed(text, &["team-side", "tables-partner", "team-parent", "team-decides-in"]);
    for standing in Standing::ALL {
        for party in design.parties.iter().filter(|it| it.standing == standing) {
            let row = |parent: Cell, days: Cell| [text.word(standing).into(), (&party.name).into(), parent, days];
            if party.parents.is_empty() {
                table.row(row(Cell::Empty, Cell::Empty));
            }
            for it in &party.parents {
                let days = it.decides_in.map_or(Cell::Empty, |days| Cell::count(usize::from(days)));
                table.row(row((&it.name).into(), days));
            }
        }
    }
    table
}

/// Who holds roles of the bovenkant, the busiest first.
pub fn holders(design: &Design, text: &Text) -> Table {
    let mut table =
        headed(text, &["team-person-name", "team-side", "team-discipline", "team-roles", "tables-role-count"]);
    for (it, count) in busiest(design) {
        let place = design.team.discipline_of(it.id).map_or_else(|| text.get("team-outside"), |it| it.name.clone());
        let roles: Vec<String> = design.bovenkant.roles_of(it.id).map(|it| text.role_name(it)).collect();
        table.row([
            (&it.name).into(),
            text.comes_from(design, it).into(),
            place.into(),
            roles.join(", ").into(),
            Cell::count(count),
        ]);
    }
    table
}

/// The people who hold roles of the bovenkant, and how many, the busiest first.
pub(crate) fn busiest(design: &Design) -> Vec<(&Person, usize)> {
    let counted = design.team.everybody().map(|it| (it, design.bovenkant.roles_of(it.id).count()));
    let mut holders: Vec<(&Person, usize)> = counted.filter(|(_, count)| *count > 0).collect();
    holders.sort_by_key(|(_, count)| usize::MAX - count);
    holders
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::tables::cells::check;
    use crate::design::bovenkant::RoleKind;
    use crate::design::form::{Form, Side};
    use crate::rules::testing;
    use crate::text::Language;

    #[test]
    fn everybody_has_a_row_with_side_and_roles() {
        let design = testing::design(Form::Full)
            .discipline("Ontwerp", &[Side::Client, Side::Contractor])
            .role(RoleKind::AllianceBoard, "Bestuur", &[Side::Client])
            .design;
        let text = Text::new(Language::Nl);
        assert_eq!(
            board(&design, &text).tab_separated(Language::Nl),
            "Discipline\tNaam\tFunctie\tKant\tMoederorganisatie\tIngehuurd\tfte\tRollen in de bovenkant\n\
             Ontwerp\tOntwerp 1\t\tOG\t\tnee\t1\t\n\
             Ontwerp\tOntwerp 2\t\tON\t\tnee\t1\t\n\
             Buiten het team\tBestuur 1\t\tOG\t\tnee\t1\tBestuur\n\
             samen\t\t\t\t\t\t2\t\n"
        );
        assert_eq!(
            holders(&design, &text).tab_separated(Language::Nl),
            "Naam\tKant\tDiscipline\tRollen in de bovenkant\tAantal rollen\n\
             Bestuur 1\tOG\tBuiten het team\tBestuur\t1\n"
        );
    }

    #[test]
    fn of_every_example_every_row_has_every_column() {
        for example in EXAMPLES {
            let design = example.read().expect("an example reads");
            for text in Language::ALL.map(Text::new) {
                let table = board(&design, &text);
                check(&table);
                assert!(table.rows.len() >= design.team.everybody().count(), "{}", example.key);
                check(&arrangements(&design, &text));
                check(&holders(&design, &text));
                check(&parties(&design, &text));
            }
        }
    }
}
