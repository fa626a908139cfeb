//! What the points over the five conditions say, in sentences: a ratio and where views differ, never a grade.

mod course;
mod moment;
mod names;
mod vessels;
