//! The bovenkant as a picture of its own: every role as a card with what it is for, and every line between them.
//!
//! [`bovenkant`] lays it out. Cards that the program places depend on the design alone; cards that were placed by hand
//! stay where they are, and the others give way.

pub mod card;
mod lines;
mod near;
pub mod place;

use crate::design::Design;
use crate::design::id::Id;
use crate::design::id::RoleId;
use crate::picture::bovenkant::card::Card;
use crate::picture::bovenkant::card::Ground;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::named;
use crate::picture::parts::Item;
use crate::picture::parts::Picture;
use crate::picture::parts::Point;
use crate::picture::parts::Rect;
use crate::picture::parts::Spot;
use crate::picture::parts::Stroke;
use crate::picture::tokens::Ink;
use crate::picture::tokens::radius;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::rules::Signal;
use crate::text::Text;

pub use self::lines::{Missing, Tie, Way, distance, middle};

/// Around the cards and their lines.
const MARGIN: f32 = 8.0;
/// Around the picture when it stands on its own.
const PAGE: f32 = 24.0;

/// The bovenkant, laid out. Places are those of the canvas: zero is the middle of the alliance's column and the top of the
/// first row. What is painted and pointed at is shown smaller where there is no room for all of it, in each direction as
/// much as that asks; type keeps its size.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// What lies around everything.
    pub bounds: Rect,
    /// What is painted as shown, from the back to the front.
    pub items: Vec<Item>,
    /// The cards as shown, in the order of the roles: what can be pointed at.
    pub spots: Vec<Spot>,
    /// The role of each card, and whether it was placed by hand.
    pub cards: Vec<(RoleId, bool)>,
    /// The lines, with their ways.
    pub ways: Vec<Way>,
    /// How large it is shown, to the right and down: 1 or less.
    pub zoom: [f32; 2],
    places: Vec<Rect>,
}

impl Sheet {
    /// Where the card of a role stands.
    pub fn card(&self, role: RoleId) -> Option<Rect> {
        self.cards.iter().position(|it| it.0 == role).map(|it| self.places[it])
    }

    /// Where a card that is put down at a place comes to lie: off all other cards, so that none of them has to move.
    pub(crate) fn free(&self, moving: &[RoleId], wish: Rect) -> Rect {
        let others = self.cards.iter().zip(&self.places).filter(|(it, _)| !moving.contains(&it.0));
        let others: Vec<Rect> = others.map(|(_, place)| *place).collect();
        // With no slack: what comes down is to move none of them.
        place::nearest_free(wish, &others, 0.0)
    }

    /// The same with some cards elsewhere, at these left top corners: how it would be once they were put down there.
    pub fn moved(&self, design: &Design, signals: &[Signal], text: &Text, to: &[(RoleId, Point)]) -> Self {
        let mut sheet = self.clone();
        for (card, place) in self.cards.iter().zip(&mut sheet.places) {
            if let Some((_, [x, y])) = to.iter().find(|it| it.0 == card.0) {
                (place.x, place.y) = (*x, *y);
            }
        }
        sheet.ways = lines::ways(design, lines::missing(design, signals), &sheet.places);
        sheet.dress(design, signals, text, self.zoom);
        sheet
    }
}

/// A rectangle of the canvas as it is shown at a zoom.
pub(crate) fn zoomed(it: Rect, [x, y]: [f32; 2]) -> Rect {
    Rect::new(it.x * x, it.y * y, it.width * x, it.height * y)
}

/// Lays out the bovenkant of a design. `signals` say what is amiss on the cards and draw the lines that lack.
pub fn bovenkant(design: &Design, signals: &[Signal], text: &Text) -> Sheet {
    let missing = lines::missing(design, signals);
    let roles = &design.bovenkant.roles;
    let places = placed(design, signals, text);
    let bounds = lines::hull(&places).map(|it| it.shrunk(-lines::AROUND - MARGIN)).unwrap_or_default();
    let cards = roles.iter().map(|it| (it.id, it.at.is_some())).collect();
    let ways = lines::ways(design, missing, &places);
    let mut sheet = Sheet { bounds, cards, ways, places, ..Sheet::default() };
    sheet.dress(design, signals, text, [1.0; 2]);
    sheet
}

/// Where the cards of a design stand, in the order of its roles.
pub fn placed(design: &Design, signals: &[Signal], text: &Text) -> Vec<Rect> {
    let ground = Ground::new(design, signals, text, &lines::missing(design, signals));
    let roles = &design.bovenkant.roles;
    let heights: Vec<f32> = roles.iter().map(|it| Card::new(&ground, it).height()).collect();
    let mut places = place::places(&design.bovenkant, &heights);
    let by_hand: Vec<bool> = roles.iter().map(|it| it.at.is_some()).collect();
    for (place, role) in places.iter_mut().zip(roles) {
        if let Some(at) = role.at {
            [place.x, place.y] = at.within().point();
        }
    }
    place::give_way(&mut places, &by_hand);
    places
}

impl Sheet {
    /// Paints cards and lines where they are, shown at a zoom of 1 or less to the right and down: type keeps its size, so
    /// that the cards say less where they are small.
    pub fn dress(&mut self, design: &Design, signals: &[Signal], text: &Text, zoom: [f32; 2]) {
        let missing = lines::missing(design, signals);
        let ground = Ground::new(design, signals, text, &missing);
        let mut canvas = Canvas::new(text, &[], f32::INFINITY);
        let places: Vec<Rect> = self.places.iter().map(|it| zoomed(*it, zoom)).collect();
        lines::paint(&mut canvas, design, &mut self.ways, &places, zoom);
        for (role, rect) in design.bovenkant.roles.iter().zip(places) {
            Card::new(&ground, role).paint(&mut canvas, rect, zoom[0].min(zoom[1]));
        }
        (self.items, self.spots, self.zoom) = (canvas.items, canvas.spots, zoom);
    }
}

/// The bovenkant as a page of its own, for print and projector: the design's name above it.
pub fn page(design: &Design, signals: &[Signal], text: &Text) -> Picture {
    let sheet = bovenkant(design, signals, text);
    let bounds = Rect { width: sheet.bounds.width.max(480.0), ..sheet.bounds };
    let width = bounds.width + 2.0 * PAGE;
    let mut canvas = Canvas::new(text, &[], width);
    let inner = width - 2.0 * PAGE;
    let title = Block::new(&named(&design.name, text), size::TITLE, Weight::Semibold, inner, 2);
    canvas.words(None, &title, [PAGE, PAGE], inner, Align::Left, Ink::Ink);
    let mut y = PAGE + title.height();
    let says = format!(
        "{} · {} · {}",
        text.get("section-bovenkant"),
        text.form(design.form),
        text.phase(design.project.phase)
    );
    let says = Block::new(&says, size::BODY, Weight::Regular, inner, 2);
    canvas.words(None, &says, [PAGE, y], inner, Align::Left, Ink::Ink2);
    y += says.height() + 12.0;
    let ground = Rect::new(PAGE, y, bounds.width, bounds.height.max(120.0));
    canvas.boxed(None, ground, radius::LARGE, Some(Ink::Panel), Some(Stroke::solid(Ink::Line, 1.0)));
    if sheet.cards.is_empty() {
        let words = Block::new(&text.get("bovenkant-empty"), size::BODY, Weight::Regular, inner, 2);
        canvas.words(None, &words, [PAGE, y + 50.0], inner, Align::Center, Ink::Ink2);
    }
    let shift = [PAGE - bounds.x, y - bounds.y];
    canvas.items.extend(sheet.items.into_iter().map(|it| Item { owner: it.owner, art: it.art.moved(shift) }));
    let spots = sheet.spots.into_iter().map(|it| Spot { rect: it.rect.moved(shift), ..it }).collect();
    Picture { width, height: (ground.bottom() + PAGE).ceil(), items: canvas.items, spots }
}

/// The roles and lines alone, as a picture among words that say what it is of.
pub fn bare(design: &Design, signals: &[Signal], text: &Text) -> Picture {
    let sheet = bovenkant(design, signals, text);
    let (bounds, shift) = (sheet.bounds, [-sheet.bounds.x, -sheet.bounds.y]);
    let items = sheet.items.into_iter().map(|it| Item { owner: it.owner, art: it.art.moved(shift) }).collect();
    let spots = sheet.spots.into_iter().map(|it| Spot { rect: it.rect.moved(shift), ..it }).collect();
    Picture { width: bounds.width, height: bounds.height, items, spots }
}

/// The roles that an element of the design is shown by.
pub(crate) fn roles_of(design: &Design, id: Id) -> Vec<RoleId> {
    let top = &design.bovenkant;
    if let Ok(role) = RoleId::try_from(id) {
        return vec![role];
    }
    if let Ok(person) = crate::design::id::PersonId::try_from(id) {
        return top.roles_of(person).map(|it| it.id).collect();
    }
    if let Ok(mandate) = crate::design::id::MandateId::try_from(id) {
        return top.mandates.iter().filter(|it| it.id == mandate).map(|it| it.who).collect();
    }
    Vec::new()
}
