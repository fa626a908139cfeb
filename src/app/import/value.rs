//! What a cell is read as, how surely, and what is asked where it cannot be told.

use jiff::civil::Date;

use crate::app::import::target::Target;
use crate::app::import::words::holder_name;
use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::design::id::PartyId;
use crate::design::phases::Phase;
use crate::design::register::Status;
use crate::design::risks::{Allocation, Lens, ManagedBy, Nature, Origin, RiskHolder, ThreePoint};
use crate::text::Text;

/// What a cell is read as.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words.
    Words(String),
    /// An amount in euro.
    Amount(Euro),
    /// From one amount to another, in euro.
    Range(Euro, Euro),
    /// What a class of impact means.
    Points(ThreePoint),
    /// An amount in euro that is saved: it makes an opportunity of its row.
    Gain(Euro),
    /// A probability, 0-1.
    Share(f64),
    /// Risk or opportunity.
    Nature(Nature),
    /// How it stands.
    Status(Status),
    /// A day.
    Day(Date),
    /// A place.
    Place(Allocation),
    /// With a party, on its side.
    Party(PartyId, Side),
    /// A lens.
    Lens(Lens),
    /// A phase.
    Phase(Phase),
    /// An origin.
    Origin(Origin),
    /// Who manages best.
    ManagedBy(ManagedBy),
    /// Who acts on it.
    Holders(Vec<RiskHolder>),
    /// Labels.
    Tags(Vec<String>),
}

/// A cell as it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadCell {
    /// Its column, from 0.
    pub column: usize,
    /// What its column fills.
    pub target: Target,
    /// What stands there.
    pub raw: String,
    /// What it is read as; none: nothing, or it is asked.
    pub value: Option<Value>,
    /// How surely.
    pub said: Said,
}

/// How a cell is read.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// So, without a doubt.
    Sure,
    /// So, as a guess; the reason is a key in the language files.
    Guessed(&'static str),
    /// It has to be asked.
    Asked(Question),
    /// It waits for what the classes of its column mean: one question for all of them.
    Waits,
    /// It stays empty; the reason is a key in the language files.
    Empty(&'static str),
    /// Its column or its row is left out.
    Out,
    /// Somebody answered.
    Answered,
}

/// What is asked about a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The question, as a key in the language files; `{ $cell }` is what stands there.
    pub key: &'static str,
    /// What it can be, the likeliest first. It can also stay empty.
    pub proposals: Vec<Value>,
}

/// An answer to a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// It is this.
    Take(Value),
    /// It stays empty.
    Empty,
}

impl ReadCell {
    /// Whether it asks the same about the same words as another.
    pub fn asks_as(&self, other: &Self) -> bool {
        matches!(self.said, Said::Asked(_)) && self.said == other.said && self.raw == other.raw
    }
}

impl Value {
    /// The amount that it is, in euro.
    pub(super) const fn amount(&self) -> Option<Euro> {
        match self {
            Self::Amount(it) | Self::Gain(it) => Some(*it),
            _ => None,
        }
    }

    /// In words, as the preview shows it.
    pub fn shown(&self, design: &Design, text: &Text) -> String {
        let language = text.language();
        match self {
            Self::Words(it) => it.clone(),
            Self::Amount(it) => language.euro_exact(*it),
            Self::Range(low, high) => [low, high].map(|it| language.euro_exact(*it)).join(" – "),
            Self::Points(it) => [it.low, it.likely, it.high].map(|it| language.euro_exact(it)).join(" · "),
            Self::Share(it) => language.share_in_full(*it),
            Self::Nature(it) => text.word(*it),
            Self::Status(it) => text.word(*it),
            Self::Day(it) => language.date(*it),
            Self::Gain(it) => text.with("import-gain", [("amount", language.euro_exact(*it).into())]),
            Self::Place(it) => text.place(design, *it),
            Self::Party(it, side) => design.party(*it).map_or_else(|| text.side(*side), |it| text.party(it)),
            Self::Lens(it) => text.word(*it),
            Self::Phase(it) => text.word(*it),
            Self::Origin(it) => text.word(*it),
            Self::ManagedBy(it) => text.word(*it),
            Self::Holders(all) => {
                let names: Vec<String> = all.iter().filter_map(|it| holder_name(design, text, *it)).collect();
                names.join("; ")
            }
            Self::Tags(all) => all.join(", "),
        }
    }
}
