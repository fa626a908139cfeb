//! A programme on the screen: the forms of a partner, a project and a function, and another form for a design.

pub(crate) mod change;
pub(crate) mod forms;
