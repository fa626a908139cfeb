//! Several parties on a side: what they bring leaves every figure of the sides as it was, and nothing of it needs a newer
//! file than it uses.

use alliantietafel::design::Design;
use alliantietafel::design::edit::{Edit, PartyEdit};
use alliantietafel::design::form::Side;
use alliantietafel::design::id::{Ids, PartyId};
use alliantietafel::design::mix::Mix;
use alliantietafel::design::parties::Standing;
use alliantietafel::files::format;
use alliantietafel::finance::figures::Figures;
use alliantietafel::finance::simulation::{Draws, Simulation};

use crate::support::{designs, for_all};

/// Few outcomes: they are the same ones before and after.
const FEW: Draws = Draws { outcomes: 200, seed: None };

/// What does not depend on how many parties a side has: the mix of every discipline and the money.
fn figures(design: &Design) -> (Vec<Mix>, Option<Figures>) {
    let mixes = design.team.disciplines.iter().map(|it| Mix::of(&it.people)).collect();
    (mixes, Simulation::of(design, FEW).map(|it| it.figures().clone()))
}

fn add(design: &mut Design, ids: &mut Ids, standing: Standing) -> PartyId {
    let made = Edit::Party(PartyEdit::Add("Nieuw".into(), standing)).apply(design, ids);
    made.and_then(|it| it.try_into().ok()).expect("a party")
}

#[test]
fn another_party_on_a_side_changes_no_figure_of_the_sides() {
    for_all(100, designs(), |design| {
        let (mut grown, mut ids) = (design.clone(), Ids::seeded(2_000_000));
        // The first party of a side is what was there; with the second everybody says which they are of.
        for side in Side::ALL {
            add(&mut grown, &mut ids, side.into());
            add(&mut grown, &mut ids, side.into());
        }
        add(&mut grown, &mut ids, Standing::Independent);
        assert_eq!(figures(&grown), figures(&design));
    });
}

#[test]
fn a_design_with_one_party_on_each_side_is_a_file_of_the_first_version() {
    for_all(100, designs(), |mut design| {
        let mut ids = Ids::seeded(2_000_000);
        let before = design.clone();
        design.parties.retain(|it| it.side().is_some());
        for side in Side::ALL {
            let of: Vec<PartyId> = design.parties_of(side).skip(1).map(|it| it.id).collect();
            for id in of {
                Edit::Party(PartyEdit::Remove(id)).apply(&mut design, &mut ids);
            }
        }
        // An edit settles who belongs where: with one party nobody has to say which.
        Edit::Rename("Proef".into()).apply(&mut design, &mut ids);
        assert!(design.team.everybody().all(|it| it.side().is_none() || it.party.is_none()));
        assert!(design.risks.list.iter().all(|it| it.party.is_none()));
        assert!(design.bovenkant.roles.iter().all(|it| it.party.is_none()));
        assert_eq!(figures(&design), figures(&before), "and no figure depends on it");
    });
}

#[test]
fn several_parties_are_written_and_read_back() {
    for_all(200, designs(), |mut design| {
        let mut ids = Ids::seeded(2_000_000);
        for standing in [Standing::Client, Standing::Client, Standing::Contractor, Standing::Independent] {
            add(&mut design, &mut ids, standing);
        }
        let text = format::write(&design).expect("writes");
        assert_eq!(format::read(&text).expect("reads"), design);
        assert!(!text.contains("\n  version: 1,\n"), "an independent party is new in version 2");
    });
}
