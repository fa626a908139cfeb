//! What an exercise remembers from frame to frame apart from the design: whether one marks, the card that is filled in, the
//! clock, what is looked at in the debrief.

use egui::{Context, Pos2};

use crate::design::Design;
use crate::design::id::{Id, IdKind, MarkId, PlantedId};
use crate::design::workshop::{Play, Topic};
use crate::ui::intent::Intent;
use crate::ui::workshop::timer::Timer;

/// Which page of the section is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Page {
    /// The exercise.
    #[default]
    Exercise,
    /// How the trainer leads it.
    Guide,
    /// What was parked.
    Parking,
    /// The tables.
    Tables,
    /// What is presented, in which order.
    Presented,
}

impl Page {
    /// Every page.
    pub(super) const ALL: [Self; 5] = [Self::Exercise, Self::Guide, Self::Parking, Self::Tables, Self::Presented];

    /// Its stable name in keys.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Exercise => "workshop-page-exercise",
            Self::Guide => "workshop-page-guide",
            Self::Parking => "workshop-page-parking",
            Self::Tables => "workshop-page-tables",
            Self::Presented => "workshop-page-presented",
        }
    }
}

/// What is asked before it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// To open the key.
    Key,
    /// To reveal all.
    All,
    /// To play it anew.
    Reset,
    /// To drop the exercise.
    Drop,
}

/// A mark while it is filled in.
#[derive(Clone, Debug)]
pub(super) struct Card {
    /// On what; none: a part as a whole.
    pub on: Option<Id>,
    /// The mark that is changed; none: a new one.
    pub mark: Option<MarkId>,
    /// What it is about.
    pub topic: Topic,
    /// What is wrong.
    pub says: String,
    /// Beside what it stands.
    pub at: Pos2,
    /// Whether it came just now, and gets the keyboard.
    pub fresh: bool,
    /// Whether it is asked to drop what was typed.
    pub dropping: bool,
}

/// The state.
#[derive(Default)]
pub(crate) struct Played {
    /// Whether a click marks.
    pub(super) marking: bool,
    /// The mark that is filled in.
    pub(super) card: Option<Card>,
    pub(super) timer: Timer,
    /// The mistake that is looked at in the debrief.
    pub(super) at: Option<PlantedId>,
    /// Whether the trainer's note is shown.
    pub(super) note: bool,
    pub(super) asked: Option<Asked>,
    /// Whether it is asked just now, and is brought into view.
    pub(super) fresh: bool,
    pub(super) page: Page,
}

impl Played {
    /// Begins or ends marking.
    pub(crate) fn turn_marking(&mut self, design: &Design) {
        self.marking = design.workshop.play == Play::Playing && design.workshop.kind.is_some() && !self.marking;
        if !self.marking {
            self.card = None;
        }
    }

    /// Whether a click marks.
    pub(crate) fn marks(&self, design: &Design) -> bool {
        self.marking && design.workshop.play == Play::Playing && design.workshop.kind.is_some()
    }

    /// While one marks, what would open or select an element opens its card instead. Returns what is still to be done.
    pub(crate) fn take(&mut self, ctx: &Context, design: &Design, intent: Intent) -> Option<Intent> {
        if !self.marks(design) {
            return Some(intent);
        }
        match &intent {
            Intent::Open(id) | Intent::Rename(id) => self.mark_on(ctx, Some(*id).filter(|it| *it != design.id.into())),
            Intent::Select(ids) if ids.len() == 1 && chosen(ctx) => self.mark_on(ctx, ids.first().copied()),
            // It makes room for what would have opened.
            Intent::CloseDetails => {}
            _ => return Some(intent),
        }
        ctx.request_repaint();
        None
    }

    /// Opens a card on an element, or on a part as a whole.
    pub(super) fn mark_on(&mut self, ctx: &Context, on: Option<Id>) {
        if self.card.as_ref().is_some_and(|it| it.on == on && it.mark.is_none()) {
            return;
        }
        let focused = ctx.memory(egui::Memory::focused).and_then(|it| ctx.read_response(it)).map(|it| it.rect);
        let clicked = ctx.input(|it| it.pointer.any_released() || it.pointer.any_pressed());
        let pointer = ctx.pointer_latest_pos().filter(|_| clicked || focused.is_none());
        let at = pointer.or(focused.map(|it| it.left_bottom())).unwrap_or(ctx.content_rect().center());
        let topic = on.map_or(Topic::Other, |it| topics(it)[0]);
        self.card = Some(Card { on, mark: None, topic, says: String::new(), at, fresh: true, dropping: false });
    }
}

/// Whether somebody clicked, or pressed what clicks: what Tab comes to is selected too, and is not meant yet.
fn chosen(ctx: &Context) -> bool {
    ctx.input(|it| {
        let pointer = it.pointer.any_released() || it.pointer.any_pressed();
        pointer || it.key_pressed(egui::Key::Enter) || it.key_pressed(egui::Key::Space)
    })
}

/// The subjects that a mark on a kind of element is likely to be about, the likeliest first.
pub(super) fn topics(id: Id) -> &'static [Topic] {
    match id.kind() {
        IdKind::Line => &[Topic::Line, Topic::Role, Topic::Other],
        // Much can be wrong with a role: what nobody chose is not held against them.
        IdKind::Role => &[Topic::Other, Topic::Staffing, Topic::Line, Topic::Role, Topic::Mandate, Topic::Ladder],
        IdKind::Person | IdKind::Vacancy | IdKind::Discipline => &[Topic::Staffing, Topic::Role, Topic::Other],
        IdKind::Mandate | IdKind::Subject => &[Topic::Mandate, Topic::Ladder, Topic::Other],
        IdKind::Step => &[Topic::Ladder, Topic::Mandate, Topic::Other],
        IdKind::Risk | IdKind::Measure => &[Topic::Risk, Topic::Money, Topic::Other],
        IdKind::Principle => &[Topic::Principle, Topic::Other],
        IdKind::Cost | IdKind::Group | IdKind::Worked => &[Topic::Money, Topic::Other],
        _ => &[Topic::Other, Topic::Staffing, Topic::Line, Topic::Mandate, Topic::Money, Topic::Principle],
    }
}
