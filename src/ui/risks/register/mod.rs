//! The register: the risks that the filter lets pass as a table in which one types, chooses and copies.

pub(crate) mod bar;
pub(crate) mod cells;
pub(crate) mod columns;
pub(crate) mod copy;
pub(crate) mod edit;
pub(crate) mod filter;
pub(crate) mod filters;
pub(crate) mod keys;
pub(crate) mod listing;
pub(crate) mod state;
pub(crate) mod table;
pub(crate) mod values;
pub(crate) mod widths;
