//! The words for what a collaboration is made of: conditions, voices, how-questions, advice.

use crate::design::collaboration::{Advice, Condition, How, Voice};
use crate::text::words::{Named, by_its_key};

by_its_key!(Condition, Voice, How, Advice);
