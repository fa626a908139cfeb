//! A case that was walked through mandate and ladder, as it is kept.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::euro::Euro;
use crate::design::id::{CaseId, RiskId, SubjectId};
use crate::design::omitted::is_default;

/// A case that was walked through mandate and ladder: 'if this, then that, along that path' (ES Bijlage Organisatie).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WalkedCase {
    /// Its id.
    pub id: CaseId,
    /// What happens.
    pub title: String,
    /// The risk that it takes as its example.
    #[serde(default, skip_serializing_if = "is_default")]
    pub risk: Option<RiskId>,
    /// The subject that has to be decided on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub subject: Option<SubjectId>,
    /// The amount at stake, in euro.
    #[serde(default, skip_serializing_if = "is_default")]
    pub amount: Euro,
    /// The day on which it starts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub starts: Option<Date>,
}
