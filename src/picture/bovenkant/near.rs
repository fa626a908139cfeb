//! What lies near a place, without looking at all there is: things by the squares of a grid that they touch.

use std::collections::HashMap;

use crate::picture::parts::Rect;

/// How wide and high a square is: about half a card.
const SQUARE: f32 = 128.0;

/// Things with a place.
pub(super) struct Near<T> {
    squares: HashMap<[i32; 2], Vec<T>>,
}

impl<T: Copy> Near<T> {
    /// Things by where they lie.
    pub(super) fn of(all: impl Iterator<Item = (Rect, T)>) -> Self {
        let mut near = Self { squares: HashMap::new() };
        all.for_each(|(rect, it)| near.add(&rect, it));
        near
    }

    /// Adds what lies in a rectangle.
    pub(super) fn add(&mut self, rect: &Rect, it: T) {
        for square in squares(rect) {
            self.squares.entry(square).or_default().push(it);
        }
    }

    /// Whether something in the squares that a rectangle touches is such.
    pub(super) fn any(&self, rect: &Rect, such: impl Fn(&T) -> bool) -> bool {
        squares(rect).any(|it| self.squares.get(&it).is_some_and(|it| it.iter().any(&such)))
    }
}

fn squares(rect: &Rect) -> impl Iterator<Item = [i32; 2]> + use<> {
    let at = |it: f32| (it / SQUARE).floor() as i32;
    let (columns, rows) = (at(rect.x)..=at(rect.right()), at(rect.y)..=at(rect.bottom()));
    columns.flat_map(move |column| rows.clone().map(move |row| [column, row]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_overlaps_is_found_wherever_it_lies() {
        let at = |it: u16| Rect::new(f32::from(it * 37 % 900) - 450.0, f32::from(it * 91 % 700) - 350.0, 60.0, 300.0);
        let near = Near::of((0..40).map(|it| (at(it), at(it))));
        for it in 40..400 {
            let wanted = at(it);
            let found = near.any(&wanted, |it| it.overlaps(&wanted));
            assert_eq!(found, (0..40).any(|it| at(it).overlaps(&wanted)), "{wanted:?}");
        }
    }
}
