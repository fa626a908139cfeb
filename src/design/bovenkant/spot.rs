//! Where a role stands on the canvas when somebody put it there by hand.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A place on the canvas, in whole points: the left top corner of a role's card. The middle of the alliance's column is
/// at zero, and so is the top of the first row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    /// To the right.
    pub x: i16,
    /// Down.
    pub y: i16,
}

impl Spot {
    /// How far from the middle a card can stand: some twenty cards, so that the canvas still fits on paper.
    pub(crate) const FAR: i16 = 4000;

    /// The place nearest to a point that is still on the canvas.
    pub fn near([x, y]: [f32; 2]) -> Self {
        let whole = |it: f32| it.round().clamp(f32::from(-Self::FAR), f32::from(Self::FAR)) as i16;
        Self { x: whole(x), y: whole(y) }
    }

    /// The same place, moved onto the canvas where it lies outside.
    pub fn within(self) -> Self {
        let most = Self::FAR;
        Self { x: self.x.clamp(-most, most), y: self.y.clamp(-most, most) }
    }

    /// Whether it is on the canvas.
    pub fn is_within(self) -> bool {
        self == self.within()
    }

    /// As a point.
    pub fn point(self) -> [f32; 2] {
        [f32::from(self.x), f32::from(self.y)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::Design;
    use crate::design::bovenkant::{Bovenkant, Role, RoleKind};
    use crate::design::edit::{BovenkantEdit, Edit};
    use crate::design::form::Form;
    use crate::design::id::{Ids, RoleId};

    #[test]
    fn a_place_is_whole_and_on_the_canvas() {
        assert_eq!(Spot::near([10.4, -3.6]), Spot { x: 10, y: -4 });
        assert_eq!(Spot::near([1e9, f32::NEG_INFINITY]), Spot { x: Spot::FAR, y: -Spot::FAR });
        assert_eq!(Spot::near([f32::NAN, 0.0]), Spot::default());
        assert!(!Spot { x: i16::MIN, y: 0 }.is_within());
    }

    #[test]
    fn a_card_is_put_down_on_the_canvas_and_taken_back() {
        let mut ids = Ids::seeded(2);
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        let role = Role::new(RoleId::new(&mut ids), RoleKind::Client, "");
        let (id, role_at) = (role.id, |design: &Design| design.bovenkant.roles[0].at);
        design.bovenkant = Bovenkant { roles: vec![role], ..Bovenkant::default() }.into();
        let place = |x, y| Edit::Bovenkant(BovenkantEdit::Place(vec![(id, Spot { x, y })]));
        place(i16::MAX, -8).apply(&mut design, &mut ids);
        assert_eq!(role_at(&design), Some(Spot { x: Spot::FAR, y: -8 }));
        assert!(place(1, 1).same_field(&place(2, 2)), "a drag and a held key are one act");
        Edit::Bovenkant(BovenkantEdit::Unplace(vec![id])).apply(&mut design, &mut ids);
        assert_eq!(role_at(&design), None);
    }
}
