//! Choices read from a tape: whatever makes an element asks the dice, and a smaller tape gives a smaller element.

use alliantietafel::design::euro::Euro;
use proptest::prelude::{Strategy, any};

use super::words::{STRANGE, WORDS};

/// Reads choices from a tape. Beyond its end every choice is the smallest: nothing, none, no, the first.
#[derive(Clone, Debug)]
pub struct Dice(std::vec::IntoIter<u32>);

/// Dice for so many choices.
pub fn dice(choices: usize) -> impl Strategy<Value = Dice> {
    proptest::collection::vec(any::<u32>(), choices).prop_map(Dice::new)
}

impl Dice {
    /// Dice that read this tape.
    pub fn new(tape: Vec<u32>) -> Self {
        Self(tape.into_iter())
    }

    /// Any number.
    pub fn next(&mut self) -> u32 {
        self.0.next().unwrap_or_default()
    }

    /// A number below another: smaller choices give smaller numbers.
    pub fn below(&mut self, end: usize) -> usize {
        ((u64::from(self.next()) * end as u64) >> 32) as usize
    }

    /// Whether something with a chance of one in so many happens; at the end of the tape it does not.
    pub fn one_in(&mut self, many: usize) -> bool {
        self.below(many) + 1 == many
    }

    /// Whether something happens that fails to happen once in so many; at the end of the tape it does not.
    pub fn but_one_in(&mut self, many: usize) -> bool {
        self.below(many) > 0
    }

    /// A share 0-1 in whole per cent.
    pub fn share(&mut self) -> f64 {
        self.below(101) as f64 / 100.0
    }

    /// One of several.
    pub fn of<T: Clone>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())].clone()
    }

    /// One of several, or none.
    pub fn maybe<T: Clone>(&mut self, all: &[T]) -> Option<T> {
        if self.but_one_in(3) { self.any_of(all) } else { None }
    }

    /// One of several; none where there are none.
    pub fn any_of<T: Clone>(&mut self, all: &[T]) -> Option<T> {
        (!all.is_empty()).then(|| self.of(all))
    }

    /// An amount, from nothing to a billion, small ones more often.
    pub fn euro(&mut self) -> Euro {
        let most = 10_usize.pow(self.below(10) as u32);
        let cents = if self.one_in(10) { self.below(100) } else { 0 };
        Euro::round(self.below(most) as f64 + cents as f64 / 100.0)
    }

    /// Words as people type them: short, long, compound, strange or none. As many choices are read whatever they are, so
    /// that fewer words do not change what comes after them.
    pub fn words(&mut self, most: usize) -> String {
        let (is_strange, strange) = (self.one_in(40), self.of(&STRANGE));
        let (count, between) = (1 + self.below(most), self.of(&[" ", " ", " ", " ", "-", "/", ", "]));
        let mut words: Vec<&str> = (0..most).map(|_| self.of(&WORDS)).collect();
        words.truncate(count);
        if is_strange { strange.to_owned() } else { words.join(between) }
    }

    /// The same, or nothing.
    pub fn words_or_none(&mut self, most: usize) -> String {
        if self.one_in(2) { self.words(most) } else { String::new() }
    }
}
