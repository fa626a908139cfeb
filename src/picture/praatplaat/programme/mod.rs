//! The plate of a programme: partners as equal cards around a shared core, the projects under it, people by partner. No
//! seat stands at the top.

mod core;
mod lay;
mod list;
mod partner;
mod people;
mod project;
mod ring;

pub(super) use self::lay::paint;
