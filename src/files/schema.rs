//! What a design's JSON looks like, for whoever writes or reads it in another program: generated from the types that are
//! read and written, with what the code says of each.

use schemars::{JsonSchema, schema_for};
use serde_json::Value;

use crate::design::Design;
use crate::files::format::VERSION;

/// A design as a file of the program Alliantietafel. Amounts are in euro, shares run from 0 to 1, dates are as in 2026-03-14.
/// References are ids of elements elsewhere in the design; what is left out is empty.
#[derive(JsonSchema)]
#[schemars(title = "Alliantietafel", deny_unknown_fields)]
#[expect(dead_code, reason = "it describes, and is never made")]
struct File {
    /// The version of the format: the lowest that knows all that stands in it.
    #[schemars(range(min = 1, max = VERSION))]
    version: u32,
    /// The design.
    design: Design,
}

/// The schema (JSON Schema 2020-12).
pub fn schema() -> Value {
    schema_for!(File).to_value()
}
