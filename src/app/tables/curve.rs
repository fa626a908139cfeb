//! The points of the curve: what both sides have at round costs and where tiers end.

use crate::app::tables::figures::curve;
use crate::design::Design;
use crate::design::euro::Euro;
use crate::picture::money::Shown;
use crate::text::Text;
use crate::text::table::Table;

/// How many steps there are on either side of the TAB.
const STEPS: i64 = 10;

/// How far beyond the last bound the points go, as a share of the TAB where there is no bound.
const BEYOND: f64 = 0.2;

/// The points of a design's curve; none while it has no TAB.
pub fn points(design: &Design, text: &Text) -> Option<Table> {
    let shown = Shown::of(design)?;
    Some(curve(text, &shown, &costs(&shown)))
}

/// The TAB, every bound, the worked examples, and as many points between and beyond them.
fn costs(shown: &Shown) -> Vec<Euro> {
    let bounds: Vec<Euro> = shown.bounds().map(|it| it.2).chain(shown.examples.iter().copied()).collect();
    let off = bounds.iter().map(|it| (it.to_f64() - shown.tab.to_f64()).abs()).fold(0.0, f64::max);
    let reach = if off > 0.0 { off * (1.0 + BEYOND) } else { shown.tab.to_f64() * BEYOND };
    let step = Euro::about(reach / STEPS as f64).to_f64();
    let round = (-STEPS..=STEPS).map(|it| shown.tab + Euro::round(step * it as f64));
    let mut all: Vec<Euro> = round.chain(bounds).filter(|it| *it >= Euro::ZERO).collect();
    all.sort();
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::tables::cells::check;
    use crate::text::Language;
    use crate::text::table::Cell;

    #[test]
    fn the_points_have_the_tab_and_every_bound_in_order() {
        for example in EXAMPLES {
            let design = example.read().expect("an example reads");
            let text = Text::new(Language::Nl);
            let (Some(shown), Some(table)) = (Shown::of(&design), points(&design, &text)) else { continue };
            check(&table);
            let at: Vec<Euro> =
                table.rows.iter().map(|it| if let Cell::Euro(it) = it[0] { it } else { panic!() }).collect();
            assert!(at.is_sorted() && at.len() > 20, "{}: {at:?}", example.key);
            for it in shown.bounds().map(|it| it.2).chain([shown.tab]).filter(|it| *it >= Euro::ZERO) {
                assert!(at.contains(&it), "{}: {it:?}", example.key);
            }
        }
    }
}
