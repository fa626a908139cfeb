//! Commands in front of a room: marking in an exercise, on and back, the light on one part, a ring around the pointer,
//! signals shown or hidden, a second window for the room.

use egui::{Key, KeyboardShortcut, Modifiers};

/// What is done in front of a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Staged {
    /// A click marks, or opens again.
    Mark,
    /// To the next step of what is presented, or the next mistake is revealed.
    Next,
    /// To the step before, or what was revealed last is covered again.
    Before,
    /// One part is light and the rest is dim.
    Spotlight,
    /// A ring around the pointer.
    Point,
    /// Signals are shown, or hidden again.
    Signals,
    /// The room's picture in a window of its own.
    Window,
}

impl Staged {
    /// Its key in the language files.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Mark => "command-mark",
            Self::Next => "command-staged-next",
            Self::Before => "command-staged-before",
            Self::Spotlight => "command-spotlight",
            Self::Point => "command-point",
            Self::Signals => "command-staged-signals",
            Self::Window => "command-room-window",
        }
    }

    /// Its keys; the first is shown. Page Down and Page Up are what a clicker in the hand sends.
    pub(super) fn keys(self) -> Vec<KeyboardShortcut> {
        let plain = |key| KeyboardShortcut::new(Modifiers::NONE, key);
        match self {
            Self::Mark => vec![plain(Key::M)],
            Self::Next => vec![plain(Key::ArrowRight), plain(Key::Space), plain(Key::PageDown)],
            Self::Before => vec![plain(Key::ArrowLeft), plain(Key::PageUp)],
            Self::Spotlight => vec![plain(Key::S)],
            Self::Point => vec![plain(Key::P)],
            Self::Signals => vec![plain(Key::K)],
            Self::Window => Vec::new(),
        }
    }

    /// Whether its keys mean it now. Arrows and Space are for what has the keyboard, where something has it.
    pub(crate) const fn is_meant(self, now: Now) -> bool {
        match self {
            Self::Mark => now.plays && !now.presents,
            Self::Next | Self::Before => (now.presents || now.debriefs) && !now.held,
            Self::Spotlight | Self::Point | Self::Signals => now.presents,
            Self::Window => true,
        }
    }
}

/// What is going on, by which keys in front of a room mean something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Now {
    /// Whether the screen is shown to a room.
    pub presents: bool,
    /// Whether an exercise is played.
    pub plays: bool,
    /// Whether it is talked over, in its own section.
    pub debriefs: bool,
    /// Whether something has the keyboard.
    pub held: bool,
}
