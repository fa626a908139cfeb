//! Cells that say who carries a risk or who acts on it: what cannot be told is asked, and no name gets lost in silence.

use crate::app::import::carriers::Carrier;
use crate::app::import::numbers::Read;
use crate::app::import::value::{Question, Said, Value};
use crate::app::import::words::Words;
use crate::design::form::Side;
use crate::design::risks::{Allocation, RiskHolder};

/// Who carries a risk by a name: a place, a side, both, a party; none where it cannot be told.
pub fn carrier(text: &str, words: &Words) -> Option<Value> {
    words.carrier(text).map(value)
}

fn value(it: Carrier) -> Value {
    match (it.place, it.party) {
        (Allocation::Allocated(side), Some(party)) => Value::Party(party, side),
        (place, _) => Value::Place(place),
    }
}

/// Reads a cell of a column that says where risks lie.
pub(super) fn place(text: &str, words: &Words) -> Read {
    if let Some(it) = carrier(text, words) {
        // `OG/ON` can be read as either too.
        let either = text.contains('/') && it == Value::Place(Allocation::Shared);
        return (Some(it), if either { Said::Guessed("import-guess-both") } else { Said::Sure });
    }
    // Somebody of the team acts on it; that is not where it lies.
    match named(text, words) {
        (known, all) if !known.is_empty() && all => {
            (Some(Value::Holders(known)), Said::Guessed("import-guess-is-holder"))
        }
        _ => ask(text, words),
    }
}

/// Reads a cell of a column that says who acts on risks. `placed`: another column says where they lie.
pub(super) fn holder(text: &str, words: &Words, placed: bool) -> Read {
    let (known, all) = named(text, words);
    match (known.is_empty(), all) {
        (false, true) => return (Some(Value::Holders(known)), Said::Sure),
        (false, false) => return (Some(Value::Holders(known)), Said::Guessed("import-guess-holders")),
        _ => {}
    }
    match carrier(text, words) {
        Some(_) if placed => (None, Said::Empty("import-wrong-holder-place")),
        Some(it) => (Some(it), Said::Guessed("import-guess-is-place")),
        None if !placed && (is_split(text) || likely(text, words).is_some()) => ask(text, words),
        None => (None, Said::Empty("import-wrong-holder")),
    }
}

fn ask(text: &str, words: &Words) -> Read {
    let sides = [Allocation::Shared, Allocation::Allocated(Side::Client), Allocation::Allocated(Side::Contractor)];
    let mut proposals: Vec<Value> = likely(text, words).map(value).into_iter().collect();
    let others: Vec<Value> = sides.map(Value::Place).into_iter().filter(|it| !proposals.contains(it)).collect();
    proposals.extend(others);
    (None, Said::Asked(Question { key: "import-ask-place", proposals }))
}

/// Who may carry what a cell says, beside other words: `ON - Van Dijk`, an organisation behind a party.
fn likely(text: &str, words: &Words) -> Option<Carrier> {
    let parts = || text.split(['-', '–', '(', ')', ':', ',', '/']).map(str::trim).filter(|it| !it.is_empty());
    words.likely_carrier(text).or_else(|| parts().find_map(|it| words.carrier(it).or_else(|| words.likely_carrier(it))))
}

/// Whether it parts something: `70/30`, `OG 60% ON 40%`.
fn is_split(text: &str) -> bool {
    let numbers = text.split(|it: char| !it.is_ascii_digit()).filter_map(|it| it.parse::<u32>().ok());
    let numbers: Vec<u32> = numbers.collect();
    numbers.len() == 2 && numbers.iter().sum::<u32>() == 100
}

/// Everybody and everything of the design that a cell names, and whether that is all that it names.
fn named(text: &str, words: &Words) -> (Vec<RiskHolder>, bool) {
    if let Some(it) = words.holder(text) {
        return (vec![it], true);
    }
    let parted = text.replace(" en ", ";").replace(" and ", ";");
    let names = parted.split([';', ',', '/', '\n', '&', '+']).map(str::trim).filter(|it| !it.is_empty());
    let found: Vec<Option<RiskHolder>> = names.map(|it| words.holder(it)).collect();
    let known: Vec<RiskHolder> = found.iter().flatten().copied().collect();
    let all = known.len() == found.len();
    (known, all)
}
