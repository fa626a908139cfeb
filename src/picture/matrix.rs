//! The matrix of probability and impact as a layout: where each dot stands and how large it is, and which dots stand so
//! close that they are shown as one.

use std::collections::HashMap;

use crate::design::euro::Euro;
use crate::design::matrix::{Level, MatrixAxes};
use crate::design::risks::{Risk, RiskDossier};
use crate::picture::parts::Rect;

/// The radius of the smallest dot in points.
pub(crate) const LEAST: f32 = 6.0;
/// The radius of the largest dot in points.
pub(crate) const MOST: f32 = 13.0;
/// The radius of a dot that stands for several, in points: room for two figures.
const SEVERAL: f32 = 10.5;
/// Dots whose centres are nearer than this, in points, are shown as one.
const CLOSE: f32 = 11.0;

/// A dot: one risk or opportunity, or some that stand at about the same place.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// The risks as indices in the dossier, the one with the largest value first; never empty.
    pub risks: Vec<usize>,
    /// Its centre.
    pub at: [f32; 2],
    /// Its radius.
    pub radius: f32,
    /// Whether it stands at the edge because it lies beyond the axes.
    pub beyond: bool,
}

/// A class of probability by a class of impact.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Zone {
    /// Where.
    pub rect: Rect,
    /// How heavy.
    pub level: Level,
}

/// The matrix, laid out in a frame.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    /// The nine zones, from the left top.
    pub zones: Vec<Zone>,
    /// The dots, from the largest value to the least.
    pub dots: Vec<Dot>,
}

/// Where a probability and an impact stand in a frame, and whether that is beyond the axes.
pub fn place(axes: &MatrixAxes, frame: Rect, probability: f64, impact: Euro) -> ([f32; 2], bool) {
    let (right, up) = (impact.to_f64() / axes.impact.to_f64(), probability / axes.probability);
    // What stands exactly at the end may be a rounding beyond it.
    let beyond = right > 1.0 + 1e-9 || up > 1.0 + 1e-9;
    let (right, up) = (right.clamp(0.0, 1.0) as f32, up.clamp(0.0, 1.0) as f32);
    ([frame.x + right * frame.width, frame.y + (1.0 - up) * frame.height], beyond)
}

/// What a point in a frame estimates: round numbers, no further than the axes.
pub fn estimate(axes: &MatrixAxes, frame: Rect, at: [f32; 2]) -> (f64, Euro) {
    let share = |from: f32, length: f32| f64::from(from / length.max(1.0));
    axes.at(1.0 - share(at[1] - frame.y, frame.height), share(at[0] - frame.x, frame.width))
}

/// Lays the matrix out. A risk for which `alone` holds has a dot of its own, whatever stands there too.
pub fn lay_out(dossier: &RiskDossier, axes: &MatrixAxes, frame: Rect, alone: impl Fn(&Risk) -> bool) -> Matrix {
    let value = |it: &Risk| it.expected().unwrap_or_default();
    let mut known: Vec<(usize, &Risk)> =
        dossier.list.iter().enumerate().filter(|(_, it)| it.estimate().is_some()).collect();
    known.sort_by(|(_, a), (_, b)| value(b).total_cmp(&value(a)));
    let most = known.first().map_or(0.0, |(_, it)| value(it));
    let radius = |it: f64| if most > 0.0 { LEAST + (MOST - LEAST) * (it / most).sqrt() as f32 } else { LEAST };

    let mut dots: Vec<Dot> = Vec::new();
    // Dots by square of the size of `CLOSE`: whatever is close lies in the same square or one beside it.
    let mut squares: HashMap<[i32; 2], Vec<usize>> = HashMap::new();
    for (index, risk) in known {
        let Some((probability, impact)) = risk.estimate() else { continue };
        let (at, beyond) = place(axes, frame, probability, impact);
        let dot = Dot { risks: vec![index], at, radius: radius(value(risk)), beyond };
        if alone(risk) {
            dots.push(dot);
            continue;
        }
        let square = at.map(|it| (it / CLOSE).floor() as i32);
        let around = (-1..=1).flat_map(|x| (-1..=1).map(move |y| [square[0] + x, square[1] + y]));
        let near = |it: &usize| {
            let other = &dots[*it];
            (other.at[0] - at[0]).hypot(other.at[1] - at[1]) < CLOSE
        };
        if let Some(it) = around.filter_map(|it| squares.get(&it)).flatten().copied().find(near) {
            let dot = &mut dots[it];
            dot.risks.push(index);
            dot.radius = SEVERAL;
            dot.beyond |= beyond;
        } else {
            squares.entry(square).or_default().push(dots.len());
            dots.push(dot);
        }
    }
    Matrix { zones: zones(axes, frame), dots }
}

fn zones(axes: &MatrixAxes, frame: Rect) -> Vec<Zone> {
    let shares = |steps: [f64; 2], end: f64| [0.0, steps[0] / end, steps[1] / end, 1.0].map(|it| it as f32);
    let up = shares(axes.probability_steps, axes.probability);
    let right = shares(axes.impact_steps.map(Euro::to_f64), axes.impact.to_f64());
    let zone = |row: usize, column: usize| Zone {
        rect: Rect {
            x: frame.x + right[column] * frame.width,
            y: frame.y + (1.0 - up[row + 1]) * frame.height,
            width: (right[column + 1] - right[column]) * frame.width,
            height: (up[row + 1] - up[row]) * frame.height,
        },
        level: Level::of(row, column),
    };
    (0..3).rev().flat_map(|row| (0..3).map(move |column| zone(row, column))).collect()
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::option::weighted;
    use proptest::prop_oneof;
    use proptest::strategy::{Just, Strategy};

    use super::*;
    use crate::design::id::{Ids, RiskId};
    use crate::design::risks::{Nature, ThreePoint};
    use crate::property::for_all;

    const FRAME: Rect = Rect { x: 40.0, y: 10.0, width: 300.0, height: 150.0 };

    fn dossier(estimates: &[(f64, i64)]) -> RiskDossier {
        let mut ids = Ids::seeded(1);
        let list = estimates.iter().map(|(probability, euro)| {
            let mut risk = Risk::new(RiskId::new(&mut ids), Nature::Risk, "Zetting");
            risk.probability = Some(*probability);
            risk.impact = Some(ThreePoint::scaled_to(None, Euro::new(*euro)));
            risk
        });
        RiskDossier { list: list.collect(), ..RiskDossier::default() }
    }

    fn laid_out(dossier: &RiskDossier) -> Matrix {
        lay_out(dossier, &MatrixAxes::of(dossier), FRAME, |_| false)
    }

    #[test]
    fn a_dot_stands_where_its_numbers_are_and_is_larger_with_its_value() {
        let mut dossier = dossier(&[(0.3, 4_500_000), (0.61, 8_500_000)]);
        dossier.list.push(Risk::new(RiskId::new(&mut Ids::seeded(9)), Nature::Risk, "Stikstof"));
        let dots = laid_out(&dossier).dots;
        assert_eq!(dots.len(), 2, "without numbers there is no place");
        assert_eq!((dots[0].risks[0], dots[0].radius), (1, MOST), "the largest lies at the back");
        let axes = MatrixAxes::of(&dossier);
        assert_eq!((axes.probability, axes.impact), (0.9, Euro::new(9_000_000)));
        assert!((dots[1].at[0] - (FRAME.x + 150.0)).abs() < 0.01 && (dots[1].at[1] - (FRAME.y + 100.0)).abs() < 0.01);
        assert!(dots[1].radius < MOST && !dots[1].beyond);
    }

    #[test]
    fn a_place_reads_back_as_the_estimate_that_stands_there() {
        let axes = MatrixAxes::ending_at(0.6, Euro::new(9_000_000));
        for (probability, impact) in [(0.0, 0), (0.25, 3_500_000), (0.6, 9_000_000)] {
            let (at, beyond) = place(&axes, FRAME, probability, Euro::new(impact));
            assert!(!beyond);
            assert_eq!(estimate(&axes, FRAME, at), (probability, Euro::new(impact)));
        }
        assert_eq!(estimate(&axes, FRAME, [-900.0, -900.0]), (0.6, Euro::ZERO));
    }

    #[test]
    fn dots_at_one_place_are_one_but_for_the_selected() {
        let dossier = dossier(&[(0.3, 4_500_000), (0.3, 4_550_000), (0.3, 4_500_000), (0.1, 100)]);
        let dots = laid_out(&dossier).dots;
        assert_eq!(dots.iter().map(|it| it.risks.len()).collect::<Vec<_>>(), [3, 1]);
        let chosen = dossier.list[2].id;
        let apart = lay_out(&dossier, &MatrixAxes::of(&dossier), FRAME, |it| it.id == chosen).dots;
        let all: Vec<_> = apart.iter().map(|it| it.risks.clone()).collect();
        assert_eq!(all, [vec![1, 0], vec![2], vec![3]], "it stands on its own");
    }

    #[test]
    fn the_nine_zones_fill_the_frame() {
        let zones = laid_out(&dossier(&[(0.3, 4_500_000)])).zones;
        assert_eq!(zones.len(), 9);
        let area: f32 = zones.iter().map(|it| it.rect.width * it.rect.height).sum();
        assert!((area - FRAME.width * FRAME.height).abs() < 1.0);
        assert_eq!((zones[6].level, zones[2].level), (Level::Low, Level::High), "heavy is right at the top");
    }

    #[test]
    fn what_lies_beyond_the_axes_stands_at_the_edge() {
        let mut dossier = dossier(&[(0.5, 5_000_000)]);
        dossier.axes = Some(MatrixAxes::ending_at(0.3, Euro::new(1_000)));
        let dots = laid_out(&dossier).dots;
        assert_eq!((dots[0].at, dots[0].beyond), ([FRAME.x + FRAME.width, FRAME.y], true));
    }

    #[test]
    fn every_risk_with_numbers_stands_within_the_frame_whatever_they_are() {
        let euro = prop_oneof![Just(0), Just(1), 0..=i64::from(i32::MAX), Just(1_000_000_000_000), Just(i64::MAX)];
        let risk = (0..=100, euro).prop_map(|(share, euro)| (f64::from(share) / 100.0, euro));
        for_all(200, (vec(risk, 0..300), weighted(1.0 / 3.0, 0..4_i64)), |(some, axes)| {
            let mut dossier = dossier(&some);
            if axes.is_some() {
                dossier.axes = axes.map(|it| MatrixAxes::ending_at(0.02, Euro::new(it)));
            }
            for frame in [FRAME, Rect { width: 0.0, height: 0.0, ..FRAME }] {
                let matrix = lay_out(&dossier, &MatrixAxes::of(&dossier), frame, |_| false);
                let mut seen: Vec<usize> = matrix.dots.iter().flat_map(|it| it.risks.clone()).collect();
                seen.sort_unstable();
                assert!(seen.into_iter().eq(0..dossier.list.len()), "each once");
                for dot in &matrix.dots {
                    let [x, y] = dot.at;
                    let within = (frame.x..=frame.x + frame.width + 0.01).contains(&x)
                        && (frame.y..=frame.y + frame.height + 0.01).contains(&y);
                    assert!(within && (LEAST..=MOST).contains(&dot.radius), "{dot:?}");
                }
            }
        });
    }
}
