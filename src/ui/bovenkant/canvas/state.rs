//! The canvas between frames: its layout, where one looks; and what can be in the hand there.

use std::sync::Arc;

use egui::Pos2;
use egui::{Rect, Vec2};

use crate::design::bovenkant::{LineKind, Spot};
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::id::{Id, RoleId, SubjectId};
use crate::picture::Item;
use crate::picture::bovenkant::{Sheet, bovenkant};
use crate::picture::scaled;
use crate::ui::cx::Cx;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::look::{Look, SHEET};
use crate::ui::kit::paint;

/// How far a card goes with Ctrl and an arrow, in points of the canvas.
pub(crate) const STEP: f32 = 16.0;

/// Under this zoom the type stays as large as it is.
pub(crate) const READS: f32 = 0.9;

/// And no larger on its card than this: one line of it still fits.
pub(crate) const LETTER_MOST: f32 = 3.0;

/// A card that is dragged comes to lie on whole steps of this many points.
pub(crate) const GRID: f32 = 8.0;

/// The canvas between frames: its layout, where one looks, and what the pointer is doing.
pub(crate) struct Canvas {
    laid_out: Kept<(), Sheet>,
    dressed: Kept<f32, Sheet>,
    enlarged: Kept<f32, Vec<Item>>,
    /// What is on the canvas, in letters that read at the present zoom.
    pub(crate) sheet: Arc<Sheet>,
    /// The sheet's items at the present zoom.
    pub(crate) items: Arc<Vec<Item>>,
    pub(crate) look: Look,
}

impl Default for Canvas {
    fn default() -> Self {
        let (laid_out, dressed, enlarged) = (Kept::default(), Kept::default(), Kept::default());
        let (sheet, items, look) = (Arc::default(), Arc::default(), Look::within(SHEET));
        Self { laid_out, dressed, enlarged, sheet, items, look }
    }
}

impl Canvas {
    /// The edit that moves the selected cards one step.
    pub(crate) fn nudge(&self, selection: &[Id], [dx, dy]: [f32; 2]) -> Option<Edit> {
        let roles: Vec<RoleId> = selection.iter().filter_map(|it| RoleId::try_from(*it).ok()).collect();
        self.placed(&roles, [dx * STEP, dy * STEP])
    }

    /// The edit that puts cards down at a distance from where they stand.
    pub(crate) fn placed(&self, roles: &[RoleId], [dx, dy]: [f32; 2]) -> Option<Edit> {
        let put = |role: &RoleId| {
            let card = self.sheet.card(*role)?;
            let free = self.sheet.free(roles, card.moved([dx, dy]));
            Some((*role, Spot::near([free.x, free.y])))
        };
        let places: Vec<(RoleId, Spot)> = roles.iter().filter_map(put).collect();
        (!places.is_empty()).then_some(Edit::Bovenkant(BovenkantEdit::Place(places)))
    }

    pub(crate) fn refresh(&mut self, cx: &Cx) {
        let signals = &cx.session.insight().signals;
        let laid_out = self.laid_out.get(cx, (), || bovenkant(cx.design(), signals, cx.text));
        let zoom = self.look.zoom();
        // Shown small, the cards say less, in letters that still read.
        let letter = if zoom < READS { (1.0 / zoom).min(LETTER_MOST) } else { 1.0 };
        self.sheet = self.dressed.get(cx, letter, || {
            let mut sheet = Sheet::clone(&laid_out);
            if sheet.letter != letter {
                sheet.dress(cx.design(), signals, cx.text, letter);
            }
            sheet
        });
        let items = || self.sheet.items.iter().map(|it| Item { owner: it.owner, art: scaled(&it.art, zoom) }).collect();
        self.items = self.enlarged.get(cx, zoom, items);
    }
}

/// The edit that lets the program place every card again; none where it does already.
pub(crate) fn unplace_all(cx: &Cx) -> Option<Edit> {
    let by_hand = cx.design().bovenkant.roles.iter().filter(|it| it.at.is_some());
    let by_hand: Vec<RoleId> = by_hand.map(|it| it.id).collect();
    (!by_hand.is_empty()).then_some(Edit::Bovenkant(BovenkantEdit::Unplace(by_hand)))
}

/// A rectangle of the sheet on the screen.
pub(crate) fn on_screen(look: &Look, rect: crate::picture::Rect) -> Rect {
    let zoom = look.zoom();
    let rect = crate::picture::Rect::new(rect.x * zoom, rect.y * zoom, rect.width * zoom, rect.height * zoom);
    paint::rect(rect).translate(look.shift())
}

/// Cards in the hand; the first is under the pointer, which holds it here, from its left top corner on the screen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Cards(pub(crate) Vec<RoleId>, pub(crate) Vec2);

/// A line that is being drawn from a role.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Thread(pub(crate) RoleId);

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
