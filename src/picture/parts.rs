//! What a picture is made of: boxes, lines, marks and words with places, and the spots that can be pointed at.

use crate::design::form::Domain;
use crate::design::id::{DisciplineId, Id, PartyId};
use crate::design::risks::Allocation;
use crate::picture::sign::Sign;
use crate::picture::tokens::Ink;
use crate::picture::typeface::Weight;

/// A point in the picture, in points from its top left corner.
pub type Point = [f32; 2];

/// A rectangle in the picture.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Its left side.
    pub x: f32,
    /// Its top.
    pub y: f32,
    /// How wide it is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
}

/// What is asked of a picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// How wide it is to be.
    pub width: f32,
    /// How high it is wanted.
    pub height: f32,
    /// Whether it stands on its own, in print or a file: name, form, phase and legend above it, and nothing to click. It
    /// then grows till everything shows; on the screen it gathers what is too much for its room.
    pub heading: bool,
}

/// A picture, laid out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// How wide it is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
    /// What is painted, from the back to the front.
    pub items: Vec<Item>,
    /// What can be pointed at: a room before its cards, a discipline before its people.
    pub spots: Vec<Spot>,
}

/// Something that is painted.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The spot that it is part of, as an index in [`Picture::spots`]: what moves with a card that is lifted.
    pub owner: Option<usize>,
    /// What it looks like.
    pub art: Art,
}

/// What an item looks like.
#[derive(Clone, Debug, PartialEq)]
pub enum Art {
    /// A rectangle with round corners. Its stroke lies inside.
    Box {
        /// Where.
        rect: Rect,
        /// The radius of its corners.
        radius: f32,
        /// What fills it.
        fill: Option<Ink>,
        /// What surrounds it.
        stroke: Option<Stroke>,
    },
    /// A closed polygon.
    Poly {
        /// Its corners.
        points: Vec<Point>,
        /// What fills it.
        fill: Option<Ink>,
        /// What surrounds it.
        stroke: Option<Stroke>,
    },
    /// A line through points.
    Line {
        /// The points.
        points: Vec<Point>,
        /// How it is drawn.
        stroke: Stroke,
    },
    /// A mark: a side, a kind, a severity.
    Mark {
        /// What tells it from others.
        sign: Sign,
        /// Where.
        rect: Rect,
        /// A place still to fill: a dashed outline.
        hollow: bool,
        /// Less than in full: a light fill ([`Ink::fill`]) with an outline, as for somebody hired.
        dimmed: bool,
    },
    /// Words, in lines that stay within a room.
    Words(Words),
}

/// Words with their places.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// The room that they stay in.
    pub rect: Rect,
    /// The lines.
    pub lines: Vec<TextLine>,
    /// The type size.
    pub size: f32,
    /// The weight.
    pub weight: Weight,
    /// In what.
    pub ink: Ink,
    /// What they would say with room enough.
    pub full: String,
}

/// A line of words.
#[derive(Clone, Debug, PartialEq)]
pub struct TextLine {
    /// What it says.
    pub text: String,
    /// Where it starts.
    pub x: f32,
    /// What it stands on.
    pub baseline: f32,
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// In what.
    pub ink: Ink,
    /// How wide.
    pub width: f32,
    /// Unbroken, dashed or dotted.
    pub dash: Dash,
}

/// Whether a line is broken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dash {
    /// Unbroken.
    #[default]
    None,
    /// Dashes: something that is not there yet.
    Dashed,
    /// Dots: a lighter tie.
    Dotted,
}

impl Dash {
    /// Lengths of stroke and gap for a line of this width; none for an unbroken line.
    pub(crate) fn pattern(self, width: f32) -> Option<[f32; 2]> {
        match self {
            Self::None => None,
            Self::Dashed => Some([3.0 + width, 2.0 + width]),
            Self::Dotted => Some([width, 2.0 * width]),
        }
    }
}

/// What a spot stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// An element of the design: a risk, person, vacancy, discipline, role or principle.
    Element(Id),
    /// A room.
    Room(Domain),
    /// The tray of what has no place yet.
    Tray,
    /// The bovenkant.
    Roof,
    /// The disciplines.
    Team,
    /// The principles.
    Foundation,
    /// Where a principle is added.
    AddPrinciple,
    /// Where a risk is added.
    AddRisk(Allocation),
    /// Where an opportunity is added.
    AddOpportunity(Allocation),
    /// What is gathered, since it is too much for its room.
    More(Gathered),
    /// Where something goes that is not there yet.
    Empty(Gathered),
}

/// What can be gathered, or lack altogether: things of one kind in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gathered {
    /// Risks and opportunities of a place.
    Risks(Allocation),
    /// Roles.
    Roles,
    /// Disciplines.
    Disciplines,
    /// People and vacancies of a discipline.
    People(DisciplineId),
    /// Principles.
    Principles,
    /// In a programme: the people of a partner; none: those of no partner.
    PeopleOf(Option<PartyId>),
}

/// Something that a person can point at.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// What it stands for.
    pub target: Target,
    /// Where it is.
    pub rect: Rect,
    /// What it is called for who cannot see it.
    pub name: String,
    /// Whether its words were shortened, so that a tooltip helps.
    pub shortened: bool,
    /// The elements that it stands for without showing them, in their order.
    pub gathers: Vec<Id>,
}

impl Rect {
    /// A rectangle by its left top corner and its size.
    pub const fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self { x, y, width, height }
    }

    /// Its right side.
    pub fn right(&self) -> f32 {
        self.x + self.width
    }

    /// Its bottom.
    pub fn bottom(&self) -> f32 {
        self.y + self.height
    }

    /// Its middle.
    pub fn center(&self) -> Point {
        [self.x + self.width / 2.0, self.y + self.height / 2.0]
    }

    /// Itself with its sides moved inwards; never less than nothing.
    pub fn shrunk(&self, by: f32) -> Self {
        let (dx, dy) = (by.min(self.width / 2.0), by.min(self.height / 2.0));
        Self::new(self.x + dx, self.y + dy, self.width - 2.0 * dx, self.height - 2.0 * dy)
    }

    /// Itself elsewhere.
    pub fn moved(self, [dx, dy]: Point) -> Self {
        Self::new(self.x + dx, self.y + dy, self.width, self.height)
    }

    /// Whether a point lies in it.
    pub fn has(&self, [x, y]: Point) -> bool {
        self.x <= x && x < self.right() && self.y <= y && y < self.bottom()
    }

    /// Whether another lies wholly in it, within a tolerance.
    pub fn holds(&self, other: &Self, tolerance: f32) -> bool {
        self.x <= other.x + tolerance
            && self.y <= other.y + tolerance
            && other.right() <= self.right() + tolerance
            && other.bottom() <= self.bottom() + tolerance
    }

    /// Whether the two share more than an edge.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }
}

impl Art {
    /// Itself elsewhere, as when a card is lifted.
    pub fn moved(self, by: Point) -> Self {
        let all = |points: Vec<Point>| points.into_iter().map(|[x, y]| [x + by[0], y + by[1]]).collect();
        match self {
            Self::Box { rect, radius, fill, stroke } => Self::Box { rect: rect.moved(by), radius, fill, stroke },
            Self::Poly { points, fill, stroke } => Self::Poly { points: all(points), fill, stroke },
            Self::Line { points, stroke } => Self::Line { points: all(points), stroke },
            Self::Mark { sign, rect, hollow, dimmed } => Self::Mark { sign, rect: rect.moved(by), hollow, dimmed },
            Self::Words(mut words) => {
                words.rect = words.rect.moved(by);
                for line in &mut words.lines {
                    (line.x, line.baseline) = (line.x + by[0], line.baseline + by[1]);
                }
                Self::Words(words)
            }
        }
    }
}

impl Stroke {
    /// An unbroken line.
    pub(crate) const fn solid(ink: Ink, width: f32) -> Self {
        Self { ink, width, dash: Dash::None }
    }

    /// A dashed line.
    pub const fn dashed(ink: Ink, width: f32) -> Self {
        Self { ink, width, dash: Dash::Dashed }
    }
}

impl Picture {
    /// The innermost spot at a point.
    pub fn at(&self, point: Point) -> Option<usize> {
        self.spots.iter().rposition(|it| it.rect.has(point))
    }

    /// The spot of a target.
    pub fn find(&self, target: Target) -> Option<usize> {
        self.spots.iter().position(|it| it.target == target)
    }

    /// What belongs to a spot: enough to paint that one elsewhere, as when a card is lifted.
    pub fn items_of(&self, spot: usize) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |it| it.owner == Some(spot))
    }
}
