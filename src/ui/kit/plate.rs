//! A praatplaat to look at, of any design: laid out once, painted as it is, with a name for who cannot see it.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Rect, Sense, Ui, vec2};

use crate::design::Design;
use crate::design::workshop::Hidden;
use crate::picture::{self, Frame, Picture, Target};
use crate::rules::{Facts, Signal, signals};
use crate::ui::cx::Cx;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::{paint, style};

/// The least height of a plate, in points: what is smaller is scrolled.
pub(crate) const LEAST: f32 = 430.0;

/// A plate as it was last laid out.
#[derive(Default)]
pub(crate) struct Plate {
    /// Of what is held, so that nothing else comes to lie at its address, and of this size.
    kept: Kept<(usize, [u32; 2]), Picture>,
    held: Option<Arc<Design>>,
}

/// Where a plate lies on the screen.
pub(crate) struct Laid {
    /// The plate.
    pub picture: Arc<Picture>,
    /// Its room.
    pub room: Rect,
    /// The room, where the pointer is over it.
    pub response: egui::Response,
}

impl Plate {
    /// Makes room for a plate and lays out a design in it, with these signals, or those that follow without the money.
    /// `of` is the design that it is known by.
    pub(crate) fn lay(
        &mut self,
        ui: &mut Ui,
        cx: &Cx,
        (of, design): (&Arc<Design>, &Design),
        heard: Option<&[Signal]>,
        name: &str,
    ) -> Laid {
        let size = vec2(ui.available_width(), ui.available_height().max(LEAST));
        let (room, response) = ui.allocate_exact_size(size, Sense::hover());
        style::name(&response, Role::Image, name);
        if !self.held.as_ref().is_some_and(|it| Arc::ptr_eq(it, of)) {
            (self.kept, self.held) = (Kept::default(), Some(Arc::clone(of)));
        }
        let question = (Arc::as_ptr(of) as usize, [room.width() as u32, room.height() as u32]);
        let picture = self.kept.get(cx, question, || {
            let own = heard.is_none().then(|| heard_of(design, cx));
            let heard = heard.or(own.as_deref()).unwrap_or_default();
            let frame = Frame { width: room.width(), height: room.height(), heading: false };
            // What a budget is called follows from the form; here two forms may stand beside each other.
            cx.text.speak_of(design.form);
            let mut picture = picture::praatplaat(design, heard, cx.text, frame);
            // Nothing is added where one only looks.
            let adds = |it: usize| adds(picture.spots[it].target);
            let kept: Vec<bool> = picture.items.iter().map(|it| !it.owner.is_some_and(adds)).collect();
            let mut kept = kept.into_iter();
            picture.items.retain(|_| kept.next().unwrap_or(true));
            cx.text.speak_of(cx.design().form);
            picture
        });
        Laid { picture, room, response }
    }

    /// A design, to look at.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &Cx, design: &Arc<Design>, name: &str) {
        let laid = self.lay(ui, cx, (design, design), None, name);
        let painter = ui.painter().with_clip_rect(laid.room.expand(1.0).intersect(ui.clip_rect()));
        paint::picture(&painter, &laid.picture, laid.room.min.to_vec2(), cx.theme, |_| false);
        laid.tip(ui);
    }
}

/// What the rules say of a design, but for what its exercise keeps from sight.
fn heard_of(design: &Design, cx: &Cx) -> Vec<Signal> {
    if design.workshop.conceals(Hidden::Signals) {
        return Vec::new();
    }
    signals(&Facts::simulated(design, cx.catalogue(), None)).now
}

/// Whether something is added there.
const fn adds(target: Target) -> bool {
    matches!(target, Target::AddPrinciple | Target::AddRisk(_) | Target::AddOpportunity(_))
}

impl Laid {
    /// What is under the pointer says what it is.
    fn tip(self, ui: &Ui) {
        let pointer = ui.input(|it| it.pointer.hover_pos());
        let Some(at) = pointer.filter(|it| self.response.hovered() && self.room.contains(*it)) else { return };
        let at = at - self.room.min;
        let spot = self.picture.at([at.x, at.y]).map(|it| &self.picture.spots[it]);
        if let Some(spot) = spot.filter(|it| matches!(it.target, Target::Element(_) | Target::More(_))) {
            self.response.on_hover_text_at_pointer(&spot.name);
        }
    }
}
