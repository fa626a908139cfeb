//! The parts of the section, and which of them shows what one looks for: a signal's subject, a place by its name.

use crate::design::birth::{Aspect, Characteristic, TenderItem};
use crate::rules::{Arg, Signal};
use crate::text::Text;

/// A part of the section.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Tab {
    /// Is it the time? The three views.
    #[default]
    Views,
    /// Which form does the project ask for?
    Form,
    /// The tender.
    Tender,
    /// How ready the client is, and why an alliance.
    Readiness,
    /// What was agreed to do, wherever in the section.
    Actions,
    /// The birth card.
    Card,
}

impl Tab {
    /// The parts in their order.
    pub(super) const ALL: [Self; 6] =
        [Self::Views, Self::Form, Self::Tender, Self::Readiness, Self::Actions, Self::Card];

    /// Its key in the language files; `.says` is the line under the heading.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Views => "birth-tab-views",
            Self::Form => "birth-tab-form",
            Self::Tender => "birth-tab-tender",
            Self::Readiness => "birth-tab-readiness",
            Self::Actions => "birth-tab-actions",
            Self::Card => "birth-tab-card",
        }
    }

    /// The part that a signal is about.
    pub(super) fn of_signal(signal: &Signal) -> Self {
        match signal.rule.id {
            "alliance-not-obvious" => Self::Form,
            "client-readiness-open" => Self::Readiness,
            "specification-too-tight" => Self::Tender,
            _ => Self::Views,
        }
    }
}

/// The first aspect that a signal names.
pub(super) fn aspect_of(signal: &Signal) -> Option<Aspect> {
    signal.finding.args.iter().find_map(|(_, it)| match it {
        Arg::Aspects(all) => all.first().copied(),
        _ => None,
    })
}

/// Something of the section that has a name of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// A part of the section.
    Part(Tab),
    /// An aspect of the three views.
    Aspect(Aspect),
    /// A characteristic of the project.
    Characteristic(Characteristic),
    /// An item of the tender.
    Item(TenderItem),
    /// A field, by its key.
    Field(&'static str, Tab),
}

/// The fields that are found by their names.
const FIELDS: [(&str, Tab); 10] = [
    ("birth-form", Tab::Form),
    ("birth-requirements", Tab::Tender),
    ("birth-basis", Tab::Tender),
    ("birth-criterion-new", Tab::Tender),
    ("birth-hats", Tab::Readiness),
    ("birth-motive", Tab::Readiness),
    ("birth-card-task-field", Tab::Card),
    ("birth-card-weight-field", Tab::Card),
    ("birth-born-at", Tab::Card),
    ("birth-card-milestones", Tab::Card),
];

impl Named {
    /// All that have a name.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let aspects = Aspect::ALL.into_iter().map(Self::Aspect);
        let traits = Characteristic::ALL.into_iter().map(Self::Characteristic);
        let items = TenderItem::ALL.into_iter().map(Self::Item);
        let fields = FIELDS.into_iter().map(|(key, tab)| Self::Field(key, tab));
        // A part, and a field that asks it outright, come before what only has the word in its name.
        Tab::ALL.into_iter().map(Self::Part).chain(fields).chain(aspects).chain(traits).chain(items)
    }

    /// What it is called.
    pub(crate) fn name(self, text: &Text) -> String {
        match self {
            Self::Part(it) => text.get(it.key()),
            Self::Aspect(it) => text.word(it),
            Self::Characteristic(it) => text.word(it),
            Self::Item(it) => text.word(it),
            Self::Field(key, _) => text.get(key),
        }
    }

    /// Words by which somebody looks for it that are not in its name.
    pub(crate) fn also(self, text: &Text) -> String {
        match self {
            Self::Part(Tab::Form) => text.get("birth-tab-form.also"),
            _ => String::new(),
        }
    }

    /// The part that shows it.
    pub(super) const fn tab(self) -> Tab {
        match self {
            Self::Part(it) => it,
            Self::Aspect(_) => Tab::Views,
            Self::Characteristic(_) => Tab::Form,
            Self::Item(_) => Tab::Tender,
            Self::Field(_, tab) => tab,
        }
    }
}
