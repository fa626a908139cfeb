//! What the staffel as it stands does to the sides of a negotiation, beside the guard rails that each keeps.

use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::design::workshop::{Rail, SeatCard};
use crate::finance::staffel::Curve;

/// A guard rail, and what its side would get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// The rail.
    pub rail: Rail,
    /// What the side gets at its setback, in euro; below zero it pays. None while there is no budget or no staffel.
    pub gets: Option<Euro>,
}

impl Held {
    /// Whether what the side gets is no less than the rail asks.
    pub fn is_within(&self) -> bool {
        self.gets.is_some_and(|it| it >= self.rail.least)
    }
}

/// What the staffel does at each guard rail of a side.
pub fn held(design: &Design, card: &SeatCard) -> Vec<Held> {
    let tab = design.budget().tab();
    let curve = design.money.staffel.as_ref().zip(tab).map(|(staffel, tab)| Curve::of(staffel, tab));
    let of = |rail: &Rail| {
        let divided = curve.as_ref().map(|it| it.divide(-rail.setback));
        let gets = divided.map(|it| if card.side == Side::Client { it.client } else { it.contractor });
        Held { rail: *rail, gets }
    };
    card.rails.iter().map(of).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::design::form::Form;
    use crate::design::id::Ids;
    use crate::design::money::{Staffel, Tier};
    use crate::design::workshop::Both;

    fn rail(setback: i64, least: i64) -> Rail {
        Rail { setback: Euro::new(setback), least: Euro::new(least) }
    }

    fn card(side: Side, rails: Vec<Rail>) -> SeatCard {
        SeatCard { side, wants: Both::default(), rails }
    }

    #[test]
    fn both_sides_see_what_the_same_staffel_does_to_them() {
        let mut design = Design::new(&mut Ids::seeded(4), "Proef", Form::Full);
        let own = card(Side::Contractor, vec![rail(1_000_000, -250_000), rail(-1_000_000, 500_000)]);
        assert!(held(&design, &own).iter().all(|it| it.gets.is_none() && !it.is_within()), "nothing is agreed yet");
        let money = Arc::make_mut(&mut design.money);
        money.tab = Some(Euro::new(20_000_000));
        let (gain, loss) = (vec![Tier::new(None, 0.5)], vec![Tier::new(None, 0.3)]);
        money.staffel = Some(Staffel { gain, loss, gain_cap: None, loss_cap: None });
        let mine = held(&design, &own);
        assert_eq!(mine[0].gets, Some(Euro::new(-300_000)), "0.3 of a setback of a million");
        assert_eq!((mine[0].is_within(), mine[1].is_within()), (false, true));
        let theirs = held(&design, &card(Side::Client, vec![rail(1_000_000, -700_000)]));
        assert!(theirs[0].is_within(), "just at the rail is within it: {:?}", theirs[0].gets);
    }
}
