//! The register: the risks that the filter lets pass as a table in which one types, chooses and copies.

pub mod bar;
pub mod cells;
pub mod copy;
pub mod edit;
pub mod filter;
pub mod filters;
pub mod keys;
pub mod listing;
pub mod sort;
pub mod state;
pub mod table;
pub mod values;
