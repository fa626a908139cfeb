//! The document: one alliance governance design as plain data, and every change to it.
//!
//! Nothing here reads a file, a clock, a language or a screen, and nothing here can fail. Questions about one element
//! live on that element (`discipline.only_side()`); judgements live in `rules`. Only [`edit`] changes a design.

pub mod ambition;
pub mod arrangements;
mod axes;
pub mod birth;
pub mod boards;
pub mod bovenkant;
pub mod budget;
pub mod catalogue;
pub mod changes;
pub mod collaboration;
pub mod counted;
mod counting;
pub mod deciding;
mod document;
pub mod edit;
pub mod euro;
pub mod exposure;
pub mod form;
pub mod hundred;
pub mod id;
pub mod leanings;
mod levels;
pub mod life;
pub mod lines;
pub mod mandates;
pub mod matrix;
pub mod mix;
pub mod money;
mod omitted;
pub mod parties;
mod partners;
pub mod phases;
pub mod plan;
mod points;
pub mod principles;
pub mod programme;
mod progress;
pub mod project;
pub mod proposals;
pub mod register;
pub mod report;
pub mod risks;
mod seating;
mod seeing;
pub mod seen;
pub mod share_of;
pub mod staffel;
pub mod stage;
pub mod steering;
pub mod surroundings;
pub mod tags;
pub mod tasks;
pub mod team;
pub mod tendering;
pub mod thresholds;
pub mod timeline;
mod value;
mod waits;
pub mod workshop;

pub use self::document::Design;
