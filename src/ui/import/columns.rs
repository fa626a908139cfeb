//! The columns of the sheet on the screen: how wide each is, by what stands in it.

use egui::Rect;

use crate::app::import::{Mapping, RowKind, Scale, Target};
use crate::files::sheets::Sheet;
use crate::ui::import::found::Found;

/// The height of a row.
pub(super) const ROW: f32 = 27.0;
/// The height of what each column becomes, and below it of the letters.
pub(super) const HEAD: [f32; 2] = [44.0, 20.0];
/// The width of the numbers of the rows, and beside them of what each row does.
pub(super) const LEFT: [f32; 2] = [38.0, 76.0];
/// The width of a sign, about, in points.
const SIGN: f32 = 7.0;
/// The least and the greatest width of a column.
const WIDTHS: (f32, f32) = (64.0, 190.0);
const BLANK: f32 = 36.0;
/// How many rows tell how wide a column is.
const LOOKED_AT: usize = 60;

/// Where the columns stand, in points from the first.
pub(super) struct Columns {
    /// The left edge of each, and the right edge of the last.
    pub(super) edges: Vec<f32>,
}

impl Columns {
    /// The columns of a sheet.
    pub(super) fn of(sheet: &Sheet, mapping: &Mapping, found: &Found) -> Self {
        let mut edges = vec![0.0];
        let longest = |it: &str| it.lines().map(|it| it.chars().count()).max().unwrap_or_default() as f32;
        // A title above the table runs on over the cells beside it.
        let mut widest = vec![0.0_f32; sheet.width];
        for cell in
            found.reading.rows.iter().take(LOOKED_AT).filter(|it| it.kind != RowKind::Above).flat_map(|it| &it.cells)
        {
            widest[cell.column] = widest[cell.column].max(longest(&cell.raw));
        }
        for (column, widest) in widest.into_iter().enumerate() {
            let shown = mapping.columns.get(column);
            // An amount is shown with its sign and its thousands parted; one in thousands is a longer number besides.
            let more = match shown {
                Some(it) if matches!(it.scale, Scale::Thousands | Scale::Millions) => 8.0,
                Some(it) if it.target.is_amount() => 6.0,
                _ => 0.0,
            };
            let least = match shown {
                Some(it) if it.target != Target::Ignore => 84.0,
                // A blank column takes no more than its letter.
                _ if widest == 0.0 => BLANK,
                _ => WIDTHS.0,
            };
            let width = ((widest + more) * SIGN + 16.0).clamp(least, WIDTHS.1);
            edges.push(edges[column] + width);
        }
        Self { edges }
    }

    /// The same, and where there is room besides, as wide as their heads are best.
    pub(super) fn with_heads(mut self, wanted: impl Iterator<Item = f32>, room: f32) -> Self {
        let widths: Vec<f32> = self.edges.windows(2).map(|it| it[1] - it[0]).collect();
        let lack: Vec<f32> = widths.iter().zip(wanted).map(|(has, wanted)| (wanted - has).max(0.0)).collect();
        let all: f32 = lack.iter().sum();
        let share = if all > 0.0 { ((room - self.width()) / all).clamp(0.0, 1.0) } else { 0.0 };
        let mut moved = 0.0;
        for (edge, lack) in self.edges[1..].iter_mut().zip(lack) {
            moved += lack * share;
            *edge += moved;
        }
        self
    }

    /// The width of all.
    pub(super) fn width(&self) -> f32 {
        self.edges.last().copied().unwrap_or_default()
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.edges.len() - 1
    }

    /// The columns of which a part is in sight, from `from` to `to` in points.
    pub(super) fn in_sight(&self, from: f32, to: f32) -> std::ops::Range<usize> {
        let first = self.edges.partition_point(|it| *it <= from).saturating_sub(1);
        let last = self.edges.partition_point(|it| *it < to).min(self.count());
        first..last.max(first)
    }

    /// The rectangle of a column, within a row.
    pub(super) fn rect(&self, column: usize, row: Rect) -> Rect {
        let mut rect = row;
        rect.min.x = row.left() + self.edges[column];
        rect.max.x = row.left() + self.edges[column + 1];
        rect
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_take_what_room_there_is() {
        let columns = || Columns { edges: vec![0.0, 100.0, 200.0, 300.0] };
        let edges = |room: f32| columns().with_heads([150.0, 80.0, 150.0].into_iter(), room).edges;
        assert_eq!(edges(900.0), [0.0, 150.0, 250.0, 400.0]);
        assert_eq!(edges(350.0), [0.0, 125.0, 225.0, 350.0], "half of what they lack");
        assert_eq!(edges(200.0), [0.0, 100.0, 200.0, 300.0], "no room");
    }

    #[test]
    fn only_columns_in_sight_are_drawn() {
        let columns = Columns { edges: vec![0.0, 100.0, 200.0, 300.0] };
        assert_eq!(columns.in_sight(0.0, 1000.0), 0..3);
        assert_eq!(columns.in_sight(100.0, 200.0), 1..2);
        assert_eq!(columns.in_sight(150.0, 250.0), 1..3);
        assert_eq!(columns.in_sight(500.0, 600.0).count(), 0);
        assert_eq!(Columns { edges: vec![0.0] }.in_sight(0.0, 10.0).count(), 0);
    }
}
