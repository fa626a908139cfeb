//! In words: why a row is no form, and what else of a sheet was skipped.

use crate::app::forms::reading::{Forms, Why};
use crate::design::collaboration::Condition;
use crate::text::Text;

impl Why {
    /// Why, in a sentence.
    pub fn told(&self, text: &Text) -> String {
        let names = |all: &[Condition]| -> Vec<String> { all.iter().map(|it| text.condition_within(*it)).collect() };
        match self {
            Self::NotTen(halves) => {
                let points = text.language().number(f64::from(*halves) / 2.0);
                text.with("forms-not-ten", [("points", points.into())])
            }
            Self::NoPoints(of, cell) => {
                let values = [("condition", text.condition_within(*of).into()), ("cell", cell.into())];
                text.with("forms-no-points", values)
            }
            Self::NoGroup(cell) if cell.is_empty() => text.get("forms-no-group"),
            Self::NoGroup(cell) => text.with("forms-other-group", [("cell", cell.into())]),
            Self::Beyond(cell) => text.with("forms-beyond", [("cell", cell.into())]),
            Self::There(name) => text.with("forms-there", [("name", name.into())]),
            Self::Lacks(all) => text.with("forms-lacks", [("conditions", names(all).join(", ").into())]),
            Self::Twice(it) => text.with("forms-twice", [("condition", text.condition_within(*it).into())]),
            Self::Width(columns) => text.with("forms-width", [("columns", (*columns).into())]),
        }
    }
}

impl Forms {
    /// What was skipped though it was not refused, a sentence each.
    pub fn skipped(&self, text: &Text) -> Vec<String> {
        let numbers = |all: &[usize]| all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let rows = |key: &str, all: &[usize]| {
            (!all.is_empty()).then(|| text.with(key, [("count", all.len().into()), ("rows", numbers(all).into())]))
        };
        let empty = (self.empty > 0).then(|| text.with("forms-empty", [("count", self.empty.into())]));
        let unknown = (!self.unknown.is_empty())
            .then(|| text.with("forms-unknown", [("names", format!("‘{}’", self.unknown.join("’, ‘")).into())]));
        let all = [empty, rows("forms-totals", &self.totals), rows("forms-above", &self.above), unknown];
        all.into_iter().flatten().collect()
    }
}
