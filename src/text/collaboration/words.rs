//! The words for what a collaboration is made of: conditions, voices, how-questions, advice.

use crate::design::collaboration::{Advice, Condition, How, Voice};
use crate::text::words::Named;

/// What names itself by its own key.
macro_rules! by_its_key {
    ($($type:ty),*) => {$(
        impl Named for $type {
            fn key(self) -> &'static str {
                Self::key(self)
            }
        }
    )*};
}

by_its_key!(Condition, Voice, How, Advice);
