//! The three points of an estimate together, once each cell of a row was read: what lacks is derived, and what does not stand
//! in order is asked.

use crate::app::import::mapping::Mapping;
use crate::app::import::target::Target;
use crate::app::import::value::{Question, ReadCell, Said, Value};
use crate::design::euro::Euro;
use crate::design::risks::{Nature, ThreePoint};

/// The points, from low to high.
const POINTS: [Target; 3] = [Target::Low, Target::Likely, Target::High];

/// Looks at the points of a row together.
pub(super) fn together(cells: &mut Vec<ReadCell>, mapping: &Mapping) {
    let opportunity = cells.iter().any(|it| it.value == Some(Value::Nature(Nature::Opportunity)));
    for cell in cells.iter_mut().filter(|_| opportunity) {
        // What is one already does not become one by an answer.
        if let Said::Asked(question) = &mut cell.said {
            question.proposals.retain(|it| !matches!(it, Value::Gain(_)));
        }
    }
    if !is_open(cells) {
        derive(cells, mapping);
        order(cells);
    }
}

fn is_open(cells: &[ReadCell]) -> bool {
    let open = |it: &ReadCell| {
        matches!(it.said, Said::Waits | Said::Asked(_)) || matches!(it.value, Some(Value::Points(_) | Value::Range(..)))
    };
    cells.iter().any(|it| POINTS.contains(&it.target) && open(it))
}

fn of(cells: &[ReadCell], target: Target) -> Option<usize> {
    cells.iter().position(|it| it.target == target)
}

fn amount(cells: &[ReadCell], target: Target) -> Option<Euro> {
    cells[of(cells, target)?].value.as_ref()?.amount()
}

/// Asks what is meant where the low point is not the lowest: by the likely one, else by one of the others that nobody
/// answered yet.
fn order(cells: &mut [ReadCell]) {
    let there: Vec<Euro> = POINTS.into_iter().filter_map(|it| amount(cells, it)).collect();
    // What a saving is written with a minus for rises as its size falls.
    let gains = cells.iter().any(|it| matches!(it.value, Some(Value::Gain(_))));
    let (Some(first), Some(last)) = (there.first(), there.last()) else { return };
    if gains || there.is_sorted() {
        return;
    }
    let open = |it: &usize| cells[*it].said != Said::Answered && !cells[*it].raw.is_empty();
    let asked = [Target::Likely, Target::Low, Target::High].into_iter().filter_map(|it| of(cells, it)).find(open);
    let Some(at) = asked else { return };
    let likely = amount(cells, Target::Likely).unwrap_or(Euro::round(f64::midpoint(first.to_f64(), last.to_f64())));
    let [low, high] = [Target::Low, Target::High].map(|it| amount(cells, it).unwrap_or(likely));
    let points = ThreePoint { low, likely, high }.in_order();
    cells[at].value = None;
    cells[at].said = Said::Asked(Question { key: "import-ask-order", proposals: vec![Value::Points(points)] });
}

/// What the points of an estimate come to that lack beside others of their row: it stands in their own cells, as a guess, so
/// that nothing is filled in unseen. What stands there and is no amount is asked.
fn derive(cells: &mut Vec<ReadCell>, mapping: &Mapping) {
    let [low, likely, high] = POINTS.map(|it| amount(cells, it));
    let middle = match (low, high) {
        (Some(low), Some(high)) => Some(Euro::round(f64::midpoint(low.to_f64(), high.to_f64()))),
        (one, other) => one.or(other),
    };
    // A likely amount alone is an amount alone.
    let Some(middle) = middle else { return };
    let likely = likely.unwrap_or(middle);
    for (target, derived) in POINTS.into_iter().zip([low.unwrap_or(likely), likely, high.unwrap_or(likely)]) {
        let Some(column) = mapping.column_of(target) else { continue };
        match of(cells, target).map(|at| &mut cells[at]) {
            None => {
                let (value, said) = (Some(Value::Amount(derived)), Said::Guessed("import-guess-point"));
                cells.push(ReadCell { column, target, raw: String::new(), value, said });
            }
            Some(it) if it.said == Said::Empty("import-wrong-amount") => {
                let proposals = vec![Value::Amount(derived)];
                it.said = Said::Asked(Question { key: "import-ask-word", proposals });
            }
            Some(it) if matches!(it.said, Said::Empty(_)) => {
                (it.value, it.said) = (Some(Value::Amount(derived)), Said::Guessed("import-guess-point"));
            }
            Some(_) => {}
        }
    }
    cells.sort_by_key(|it| it.column);
}
