//! A sheet looked at from above or from the left, so that a table of classes is the same whether its classes stand below each
//! other or beside each other.

use crate::files::sheets::Sheet;

/// A sheet as lines with places: rows with columns, or columns with rows.
#[derive(Clone, Copy)]
pub(super) struct Grid<'a> {
    sheet: &'a Sheet,
    across: bool,
    /// From which row, by its place, to before which it is looked at.
    rows: (usize, usize),
}

impl<'a> Grid<'a> {
    /// Some rows of a sheet. `across`: its lines are the columns.
    pub(super) fn of(sheet: &'a Sheet, across: bool, rows: (usize, usize)) -> Self {
        Self { sheet, across, rows: (rows.0, rows.1.min(sheet.rows.len())) }
    }

    pub(super) fn lines(&self) -> std::ops::Range<usize> {
        if self.across { 0..self.sheet.width } else { self.rows.0..self.rows.1 }
    }

    pub(super) fn places(&self) -> std::ops::Range<usize> {
        if self.across { self.rows.0..self.rows.1 } else { 0..self.sheet.width }
    }

    /// What stands on a line at a place.
    pub(super) fn text(&self, line: usize, place: usize) -> &'a str {
        let (row, column) = self.cell(line, place);
        self.sheet.text(row, column)
    }

    /// The row, by its place, and the column of a cell.
    pub(super) const fn cell(&self, line: usize, place: usize) -> (usize, usize) {
        if self.across { (place, line) } else { (line, place) }
    }

    /// The line right after another.
    pub(super) fn next_line(&self, line: usize) -> Option<usize> {
        self.next(line, !self.across).filter(|it| self.lines().contains(it))
    }

    /// The line right before another.
    pub(super) fn line_before(&self, line: usize) -> Option<usize> {
        line.checked_sub(1).filter(|it| self.next(*it, !self.across) == Some(line))
    }

    /// The place right after another.
    pub(super) fn next_place(&self, place: usize) -> Option<usize> {
        self.next(place, self.across).filter(|it| self.places().contains(it))
    }

    /// The place right before another.
    pub(super) fn place_before(&self, place: usize) -> Option<usize> {
        let before = place.checked_sub(1).filter(|it| self.next(*it, self.across) == Some(place))?;
        self.places().contains(&before).then_some(before)
    }

    /// What comes right after: rows in which nothing stands are not there, and part.
    fn next(&self, at: usize, of_rows: bool) -> Option<usize> {
        if !of_rows {
            return Some(at + 1).filter(|it| *it < self.sheet.width);
        }
        let (this, next) = (self.sheet.rows.get(at)?, self.sheet.rows.get(at + 1)?);
        (next.number == this.number + 1).then_some(at + 1)
    }
}
