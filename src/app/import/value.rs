//! What a cell is read as, how surely, and what is asked where it cannot be told.

use jiff::civil::Date;

use crate::app::import::words::holder_name;
use crate::design::Design;
use crate::design::euro::Euro;
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

impl Value {
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
            Self::Place(it) => text.place(design.form, *it),
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
