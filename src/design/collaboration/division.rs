//! A form while it is filled in: ten points on their way to five lanes. Every way of filling in goes through it (dragging,
//! keys, typing, paper, a file), so that more than ten cannot lie and fewer cannot be handed in.

use crate::design::collaboration::condition::Condition;
use crate::design::collaboration::moment::{Filled, Voice};
use crate::design::collaboration::points::{Halves, Ten};

/// How ten points are divided so far; never more than ten.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Division {
    /// Private, so that no move but those below changes it.
    lies: Halves,
}

impl Division {
    /// The same as these points; none where they are more than ten.
    pub fn of(halves: Halves) -> Option<Self> {
        (halves.total() <= u16::from(Ten::HALVES)).then_some(Self { lies: halves })
    }

    /// What lies where, in half points.
    pub const fn halves(self) -> Halves {
        self.lies
    }

    /// The half points that lie at a condition.
    pub const fn at(self, condition: Condition) -> u8 {
        self.lies.get(condition)
    }

    /// The half points that are left to divide.
    pub fn left(self) -> u8 {
        // At most ten points lie, so the fallback is never taken.
        u8::try_from(self.lies.total()).map_or(0, |it| Ten::HALVES.saturating_sub(it))
    }

    /// Whether there is something left to divide.
    pub fn is_open(self) -> bool {
        self.left() > 0
    }

    /// Lets so many half points lie at a condition, as far as they are there. Returns how many there was no room for.
    pub fn put(&mut self, condition: Condition, halves: u8) -> u8 {
        let most = self.at(condition) + self.left();
        self.lies.set(condition, halves.min(most));
        halves.saturating_sub(most)
    }

    /// Adds half points to a condition, as far as they are left. Returns how many were added.
    pub fn add(&mut self, condition: Condition, halves: u8) -> u8 {
        let added = halves.min(self.left());
        self.lies.set(condition, self.at(condition) + added);
        added
    }

    /// Takes half points away from a condition, as far as they lie there. Returns how many were taken.
    pub fn take(&mut self, condition: Condition, halves: u8) -> u8 {
        let taken = halves.min(self.at(condition));
        self.lies.set(condition, self.at(condition) - taken);
        taken
    }

    /// Moves half points from one condition to another, as far as they lie there. Returns how many were moved.
    pub fn shift(&mut self, from: Condition, to: Condition, halves: u8) -> u8 {
        let taken = self.take(from, halves);
        self.add(to, taken)
    }

    /// Lets lie at a condition what somebody typed, as far as it is there. Returns how many half points there was no room
    /// for; none where what was typed is no whole or half number, and then nothing changes.
    pub fn typed(&mut self, condition: Condition, text: &str) -> Option<u8> {
        Some(self.put(condition, Halves::read(text)?))
    }

    /// The form that can be handed in: at exactly ten points, and not before.
    pub fn hand_in(self, voice: Voice, name: &str) -> Option<Filled> {
        let ten = Ten::new(self.lies)?;
        Some(Filled { voice, name: name.trim().to_owned(), ten })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// One move of somebody who fills in a form, whatever the numbers.
    #[derive(Clone, Debug)]
    enum Move {
        Put(Condition, u8),
        Add(Condition, u8),
        Take(Condition, u8),
        Shift(Condition, Condition, u8),
        Typed(Condition, String),
    }

    fn condition() -> impl Strategy<Value = Condition> {
        (0..Condition::ALL.len()).prop_map(|it| Condition::ALL[it])
    }

    fn a_move() -> impl Strategy<Value = Move> {
        let typed = prop_oneof![
            "[0-9]{0,2}([,.][05])?",
            "[-+]?[0-9]{1,4}[,.]?[0-9]{0,3}",
            Just("10".to_owned()),
            Just("twee".to_owned()),
        ];
        prop_oneof![
            (condition(), any::<u8>()).prop_map(|(it, halves)| Move::Put(it, halves)),
            (condition(), 0..25u8).prop_map(|(it, halves)| Move::Add(it, halves)),
            (condition(), 0..25u8).prop_map(|(it, halves)| Move::Take(it, halves)),
            (condition(), condition(), 0..25u8).prop_map(|(from, to, halves)| Move::Shift(from, to, halves)),
            (condition(), typed).prop_map(|(it, text)| Move::Typed(it, text)),
        ]
    }

    impl Move {
        fn make(self, division: &mut Division) {
            match self {
                Self::Put(it, halves) => {
                    division.put(it, halves);
                }
                Self::Add(it, halves) => {
                    division.add(it, halves);
                }
                Self::Take(it, halves) => {
                    division.take(it, halves);
                }
                Self::Shift(from, to, halves) => {
                    division.shift(from, to, halves);
                }
                Self::Typed(it, text) => {
                    division.typed(it, &text);
                }
            }
        }
    }

    proptest! {
        #[test]
        fn no_moves_let_more_than_ten_lie_or_hand_in_what_is_not_ten(moves in prop::collection::vec(a_move(), 0..40)) {
            let mut division = Division::default();
            for it in moves {
                it.make(&mut division);
                let total = division.halves().total();
                prop_assert!(total <= 20);
                prop_assert_eq!(total + u16::from(division.left()), 20, "what lies and what is left is ten");
                match division.hand_in(Voice::Teller, "") {
                    Some(form) => prop_assert_eq!(form.ten.halves().total(), 20),
                    None => prop_assert!(total < 20),
                }
            }
        }

        #[test]
        fn a_move_between_two_conditions_leaves_as_much_to_divide(
            halves in prop::array::uniform5(0..5u8), from in condition(), to in condition(), moved in any::<u8>()
        ) {
            let mut division = Division::of(Halves::of(halves)).expect("at most ten");
            let before = division.left();
            division.shift(from, to, moved);
            prop_assert_eq!(division.left(), before);
        }
    }

    #[test]
    fn what_is_more_than_is_left_gives_what_is_left_and_says_so() {
        let mut division = Division::default();
        assert_eq!(division.typed(Condition::Ambition, "7,5"), Some(0));
        assert_eq!(division.typed(Condition::Process, "4"), Some(3), "one and a half are too many");
        assert_eq!((division.at(Condition::Process), division.left()), (5, 0));
        assert_eq!(division.typed(Condition::Process, "1"), Some(0));
        assert_eq!(division.typed(Condition::Relation, "3,3"), None);
        assert_eq!(division.left(), 3);
        assert_eq!(division.hand_in(Voice::Teller, ""), None, "eight and a half are not ten");
        assert_eq!(division.add(Condition::Relation, 9), 3);
        let form = division.hand_in(Voice::Reflector, " Anna ").expect("ten");
        assert_eq!((form.name.as_str(), form.voice), ("Anna", Voice::Reflector));
        assert_eq!(Division::of(Halves::of([20, 1, 0, 0, 0])), None);
    }
}
