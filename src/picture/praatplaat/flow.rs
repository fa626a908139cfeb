//! Things in rows: each as wide as it needs to be, as many in a row as fit, and what is too much gathered at the end.

use std::ops::Range;

use crate::picture::canvas::{column, columns};

/// Which things stand in which row, each with its left side and width.
pub(super) struct Flow {
    /// The rows.
    pub rows: Vec<Vec<Slot>>,
    /// How many things are shown; what stands for the others and what is behind them comes after.
    pub shown: usize,
}

/// A place in a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Slot {
    /// Which thing it is: an index, the gathered ones and what ends the rows counted after the shown.
    pub nth: usize,
    /// From the left of the row.
    pub x: f32,
    /// How wide.
    pub width: f32,
}

/// The room of rows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rows {
    /// How wide they are.
    pub width: f32,
    /// Between things.
    pub gap: f32,
    /// How many at most.
    pub most: usize,
}

impl Rows {
    fn filled(self, widths: &[f32]) -> Vec<Range<usize>> {
        let mut rows: Vec<Range<usize>> = Vec::new();
        let mut end = f32::INFINITY;
        for (nth, width) in widths.iter().enumerate() {
            match rows.last_mut() {
                Some(row) if end + self.gap + width <= self.width + 0.01 => {
                    row.end = nth + 1;
                    end += self.gap + width;
                }
                _ => {
                    rows.push(nth..nth + 1);
                    end = *width;
                }
            }
        }
        rows
    }

    /// Places things so wide; `more` is how wide what stands for so many gathered ones is, `last` how wide what ends the
    /// rows is, if anything does. Where all things are about as wide they stand in columns.
    pub(super) fn flow(self, widths: &[f32], more: impl Fn(usize) -> f32, last: Option<f32>) -> Flow {
        let held = |it: f32| it.min(self.width);
        let with = |shown: usize| {
            let mut all: Vec<f32> = widths[..shown].iter().copied().map(held).collect();
            if shown < widths.len() {
                all.push(held(more(widths.len() - shown)));
            }
            all.extend(last.map(held));
            all
        };
        let widest = widths.iter().copied().map(held).fold(last.unwrap_or(1.0), f32::max);
        let count = widths.len() + usize::from(last.is_some());
        let per_row = columns(count, self.width, self.gap, widest + 1.0);
        if per_row > 1 && count.div_ceil(per_row) <= self.most.min(self.filled(&with(widths.len())).len()) {
            let slot = |nth: usize| {
                let (x, width) = column(self.width, per_row, self.gap, nth % per_row);
                Slot { nth, x, width }
            };
            let all: Vec<Slot> = (0..count).map(slot).collect();
            return Flow { rows: all.chunks(per_row).map(<[Slot]>::to_vec).collect(), shown: widths.len() };
        }
        let fits = |shown: usize| self.filled(&with(shown)).len() <= self.most;
        let mut shown = widths.len();
        if !fits(shown) {
            // The more are shown the more rows they take: the last number that does is found by halving.
            let all: Vec<usize> = (0..widths.len()).collect();
            shown = all.partition_point(|it| *it == 0 || fits(*it)).saturating_sub(1);
        }
        let all = with(shown);
        let rows = self.filled(&all).into_iter().map(|row| self.spread(&all, row)).collect();
        Flow { rows, shown }
    }

    /// What is left of a row goes to all in it, unless that is much.
    fn spread(self, widths: &[f32], row: Range<usize>) -> Vec<Slot> {
        let count = row.len() as f32;
        let used = widths[row.clone()].iter().sum::<f32>() + (count - 1.0) * self.gap;
        let extra = if used >= 0.6 * self.width { ((self.width - used) / count).max(0.0) } else { 0.0 };
        let mut x = 0.0;
        row.map(|nth| {
            let slot = Slot { nth, x, width: widths[nth] + extra };
            x += slot.width + self.gap;
            slot
        })
        .collect()
    }
}
