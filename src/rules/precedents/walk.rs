//! The way through them: by key, from teacher to pupil, and back.

use crate::rules::precedents::influence::{INFLUENCES, Tie};
use crate::rules::precedents::list::PRECEDENTS;
use crate::rules::precedents::precedent::Precedent;

impl Precedent {
    /// The one with this key.
    pub fn find(key: &str) -> Option<&'static Self> {
        PRECEDENTS.iter().find(|it| it.key == key)
    }

    /// From whom it learned, or whom it resembles.
    pub fn learned_from(&self) -> impl Iterator<Item = (&'static Self, Tie)> {
        let key = self.key;
        INFLUENCES.iter().filter(move |it| it.to == key).filter_map(|it| Some((Self::find(it.from)?, it.tie)))
    }

    /// Who learned from it, or resembles it.
    pub fn passed_on_to(&self) -> impl Iterator<Item = (&'static Self, Tie)> {
        let key = self.key;
        INFLUENCES.iter().filter(move |it| it.from == key).filter_map(|it| Some((Self::find(it.to)?, it.tie)))
    }
}

/// What stands on the time line as a story, in its order.
pub fn stories() -> impl Iterator<Item = &'static Precedent> {
    PRECEDENTS.iter().filter(|it| it.is_story())
}
