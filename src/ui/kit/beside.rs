//! What stands beside a field for an amount, to judge by whether what is typed there can be meant.
//!
//! Each hands a closure that looks only once something was typed.

use crate::design::euro::Euro;
use crate::design::id::{CostId, RiskId};
use crate::text::amounts::{Beside, Unit};
use crate::ui::cx::Cx;

/// The middle one of some amounts that are not zero, in euro; none: there are none.
fn median(amounts: impl Iterator<Item = Euro>) -> Option<f64> {
    let mut all: Vec<f64> = amounts.filter(|it| *it != Euro::ZERO).map(Euro::to_f64).collect();
    if all.is_empty() {
        return None;
    }
    let middle = all.len() / 2;
    Some(*all.select_nth_unstable_by(middle, f64::total_cmp).1)
}

/// An amount without neighbours: what exceeds the TAB is asked.
pub(crate) fn alone(cx: &Cx) -> impl Fn() -> Beside + Send + Sync + 'static {
    let most = cx.design().budget().tab();
    move || Beside { most, ..Beside::default() }
}

/// The TAB itself, with its parts beside it.
pub(crate) fn tab(cx: &Cx) -> impl Fn() -> Beside + Send + Sync + 'static {
    let parts = cx.design().budget().parts();
    move || Beside { median: (parts > Euro::ZERO).then(|| parts.to_f64()), ..Beside::default() }
}

/// The other lines of cost.
pub(crate) fn costs(cx: &Cx, but: Option<CostId>) -> impl Fn() -> Beside + Send + Sync + 'static {
    let (money, most) = (cx.design().money.clone(), cx.design().money.tab);
    move || {
        let lines = money.direct.iter().chain(&money.overhead).filter(|it| Some(it.id) != but);
        Beside { median: median(lines.map(|it| it.amount)), most, ..Beside::default() }
    }
}

/// The impacts of the other risks. `unit`: what stands beside the field.
pub(crate) fn impacts(cx: &Cx, but: RiskId, unit: Unit) -> impl Fn() -> Beside + Send + Sync + 'static {
    let (risks, most) = (cx.design().risks.clone(), cx.design().budget().tab());
    move || {
        let others = risks.list.iter().filter(|it| it.id != but).filter_map(|it| it.impact);
        Beside { unit, median: median(others.map(|it| it.likely)), most }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_one_that_says_something() {
        let of = |all: &[i64]| median(all.iter().map(|it| Euro::new(*it)));
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[0, 0]), None);
        assert_eq!(of(&[9, 1, 0, 5]), Some(5.0));
    }
}
