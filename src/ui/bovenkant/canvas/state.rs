//! The canvas between frames: its layout, where one looks; and what can be in the hand there.

use std::sync::Arc;

use egui::Pos2;
use egui::{Rect, Vec2};

use crate::design::bovenkant::{LineKind, Spot};
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::id::{Id, RoleId, SubjectId};
use crate::picture::Item;
use crate::picture::bovenkant::{Sheet, bovenkant, zoomed};
use crate::picture::scaled;
use crate::ui::cx::Cx;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::look::Look;
use crate::ui::kit::paint;

/// How far a card goes with Ctrl and an arrow, in points of the canvas.
pub(crate) const STEP: f32 = 16.0;

/// A card that is dragged comes to lie on whole steps of this many points.
pub(crate) const GRID: f32 = 8.0;

/// Places for cards, on the canvas.
pub(crate) type Places = Vec<(RoleId, Spot)>;

/// The canvas with cards elsewhere, and its items as shown.
type Carried = (Arc<Sheet>, Vec<Item>);

/// The canvas between frames: its layout, where one looks, and what the pointer is doing.
#[derive(Default)]
pub(crate) struct Canvas {
    laid_out: Kept<(), Sheet>,
    dressed: Kept<[f32; 2], Sheet>,
    enlarged: Kept<[f32; 2], Vec<Item>>,
    carried: Kept<([f32; 2], Places), Carried>,
    /// What is on the canvas, in letters that read at the present zoom.
    pub(crate) sheet: Arc<Sheet>,
    /// What is shown of it: the same, but while cards are in the hand as if they were put down.
    pub(crate) shown: Arc<Sheet>,
    /// The sheet's items at the present zoom.
    pub(crate) items: Arc<Vec<Item>>,
    pub(crate) look: Look,
    /// How high the canvas is at most, in points of the screen, for what is on it.
    pub(crate) high: f32,
}

impl Canvas {
    /// The edit that moves the selected cards one step.
    pub(crate) fn nudge(&self, selection: &[Id], [dx, dy]: [f32; 2]) -> Option<Edit> {
        let roles: Vec<RoleId> = selection.iter().filter_map(|it| RoleId::try_from(*it).ok()).collect();
        self.placed(&roles, [dx * STEP, dy * STEP])
    }

    /// The edit that puts cards down at a distance from where they stand.
    pub(crate) fn placed(&self, roles: &[RoleId], by: [f32; 2]) -> Option<Edit> {
        let places = self.places(roles, by);
        (!places.is_empty()).then_some(Edit::Bovenkant(BovenkantEdit::Place(places)))
    }

    /// Where cards come to lie that are put down at a distance from where they stand: off the others, which stay.
    pub(crate) fn places(&self, roles: &[RoleId], [dx, dy]: [f32; 2]) -> Places {
        let put = |role: &RoleId| {
            let card = self.sheet.card(*role)?;
            let free = self.sheet.free(roles, card.moved([dx, dy]));
            Some((*role, Spot::near([free.x, free.y])))
        };
        roles.iter().filter_map(put).collect()
    }

    pub(crate) fn refresh(&mut self, cx: &Cx) {
        let signals = &cx.session.insight().signals;
        let laid_out = self.laid_out.get(cx, (), || bovenkant(cx.design(), signals, cx.text));
        let axes = self.look.axes();
        // Shown small, the cards say less, in letters that still read.
        let zoom = axes.map(|it| it.min(1.0));
        self.sheet = self.dressed.get(cx, zoom, || {
            let mut sheet = Sheet::clone(&laid_out);
            if sheet.zoom != zoom {
                sheet.dress(cx.design(), signals, cx.text, zoom);
            }
            sheet
        });
        self.shown = Arc::clone(&self.sheet);
        let larger = self.larger();
        self.items = self.enlarged.get(cx, axes, || enlarged(&self.sheet, larger));
    }

    /// Over full size everything grows, type too: so many times.
    pub(crate) fn larger(&self) -> f32 {
        self.look.zoom().max(1.0)
    }

    /// Shows the canvas with some cards elsewhere, as it would be once they are put down there; and the items to paint.
    pub(crate) fn show_moved(&mut self, cx: &Cx, places: &Places) -> Arc<Carried> {
        let (sheet, larger, signals) = (&self.sheet, self.larger(), &cx.session.insight().signals);
        let moved = self.carried.get(cx, (self.look.axes(), places.clone()), || {
            let to: Vec<_> = places.iter().map(|it| (it.0, it.1.point())).collect();
            let moved = sheet.moved(cx.design(), signals, cx.text, &to);
            let items = enlarged(&moved, larger);
            (Arc::new(moved), items)
        });
        self.shown = Arc::clone(&moved.0);
        moved
    }

    /// A rectangle of what is painted, on the screen.
    pub(crate) fn painted(&self, it: crate::picture::Rect) -> Rect {
        paint::rect(zoomed(it, [self.larger(); 2])).translate(self.look.shift())
    }
}

fn enlarged(sheet: &Sheet, larger: f32) -> Vec<Item> {
    sheet.items.iter().map(|it| Item { owner: it.owner, art: scaled(&it.art, larger) }).collect()
}

/// The edit that lets the program place every card again; none where it does already.
pub(crate) fn unplace_all(cx: &Cx) -> Option<Edit> {
    let by_hand = cx.design().bovenkant.roles.iter().filter(|it| it.at.is_some());
    let by_hand: Vec<RoleId> = by_hand.map(|it| it.id).collect();
    (!by_hand.is_empty()).then_some(Edit::Bovenkant(BovenkantEdit::Unplace(by_hand)))
}

/// A rectangle of the sheet on the screen.
pub(crate) fn on_screen(look: &Look, rect: crate::picture::Rect) -> Rect {
    paint::rect(zoomed(rect, look.axes())).translate(look.shift())
}

/// Cards in the hand; the first is under the pointer, which holds it here, from its left top corner on the screen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Cards(pub(crate) Vec<RoleId>, pub(crate) Vec2);

/// A side of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Edge {
    Right,
    Left,
    Top,
    Bottom,
}

impl Edge {
    /// The right one first: it is the one that the keyboard comes to.
    pub(crate) const ALL: [Self; 4] = [Self::Right, Self::Left, Self::Top, Self::Bottom];

    /// The middle of this side.
    pub(crate) fn of(self, card: Rect) -> Pos2 {
        match self {
            Self::Right => card.right_center(),
            Self::Left => card.left_center(),
            Self::Top => card.center_top(),
            Self::Bottom => card.center_bottom(),
        }
    }

    /// Away from the card.
    pub(crate) const fn outward(self) -> Vec2 {
        match self {
            Self::Right => Vec2::RIGHT,
            Self::Left => Vec2::LEFT,
            Self::Top => Vec2::UP,
            Self::Bottom => Vec2::DOWN,
        }
    }
}

/// A line that is being drawn from a side of a role's card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Thread(pub(crate) RoleId, pub(crate) Edge);

/// A line that was let go on empty ground: the role that comes there is still to be chosen.
#[derive(Clone, Debug)]
pub(crate) struct Offer {
    pub(crate) from: RoleId,
    pub(crate) kind: LineKind,
    /// Where the middle of its card comes, on the canvas.
    pub(crate) place: [f32; 2],
    /// Where it was let go, on the screen.
    pub(crate) at: Pos2,
    /// Whether it was just opened, so that its first choice gets the focus.
    pub(crate) fresh: bool,
}

/// A line in the making.
#[derive(Clone, Debug)]
pub(crate) struct Chooser {
    pub(crate) from: Option<RoleId>,
    pub(crate) to: Option<RoleId>,
    pub(crate) kind: LineKind,
    pub(crate) subject: Option<SubjectId>,
    /// Where it was let go; none: asked for without a drag.
    pub(crate) at: Option<Pos2>,
    /// Whether it was just opened, so that its first open question gets the focus.
    pub(crate) fresh: bool,
}

impl Chooser {
    /// A line of the usual kind, about everything.
    pub(crate) fn new(from: Option<RoleId>, to: Option<RoleId>, at: Option<Pos2>) -> Self {
        Self { from, to, kind: LineKind::ReportsTo, subject: None, at, fresh: true }
    }
}
