//! Exercises in a room: what is hidden, which mistakes were planted, what people marked, what is shown since; and what was
//! parked on the way. All of it travels in the design's file, so that a table has its own.

mod compared;
mod mark;
mod place;
mod planted;
mod play;
mod seat;
mod task;
mod whole;
mod words;

pub use self::compared::{Compared, compared};
pub use self::mark::{Mark, Topic};
pub use self::place::Place;
pub use self::planted::{Planted, Reason};
pub use self::play::{Hidden, Kind, Play};
pub use self::seat::{Rail, SeatCard};
pub use self::task::{Parked, Task};
pub use self::whole::Workshop;
pub use self::words::Both;
