//! A value of one's own in a merge, where neither side has what is meant: typed as the field is typed elsewhere.

use serde_json::{Value, json};

use crate::compare::{Conflict, Side, Tree, What};
use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::risks::ThreePoint;
use crate::text::amounts::{Beside, Reading};
use crate::text::compare::merging::Merging;
use crate::text::compare::values::{AMOUNTS, SHARES, read};
use crate::text::language::Language;
use crate::text::messages::Text;

/// What is typed in a field that can be filled in by oneself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnKind {
    /// Words.
    Words,
    /// An amount in euro.
    Amount,
    /// A share 0-1.
    Share,
    /// Lowest, likeliest and highest, in euro: one choice.
    Points,
}

/// A field that can be filled in by oneself.
#[derive(Clone, Debug, PartialEq)]
pub struct Own {
    /// What is typed in it.
    pub kind: OwnKind,
    /// What the first side, the begin and the second side have, as it would be typed.
    pub has: [Option<String>; 3],
    /// The same as three points, where it is that.
    pub points: [Option<ThreePoint>; 3],
}

impl OwnKind {
    /// Reads what was typed; or what has to be asked, or why it cannot be read, as a key in the language files.
    pub fn read(self, typed: &str, language: Language) -> Reading<Value> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Reading::No("merge-own-empty");
        }
        match self {
            Self::Words => Reading::Is(Value::String(typed.to_owned())),
            // Euro and points always have a text: numbers alone.
            Self::Amount => language.read_amount(typed, Beside::default()).map(|it| json!(it)),
            Self::Share => language.read_share(typed).map(Value::from),
            Self::Points => language.read_points(typed, Beside::default()).map(|it| json!(it)),
        }
    }

    /// A value as it is typed.
    pub fn write(self, value: &Value, language: Language) -> Option<String> {
        match self {
            Self::Words => value.as_str().map(ToOwned::to_owned),
            Self::Amount => Some(language.euro_exact(read::<Euro>(value)?)),
            Self::Share => Some(language.share_exact(value.as_f64()?)),
            Self::Points => Some(language.points(read::<ThreePoint>(value)?)),
        }
    }
}

impl Text {
    /// How a conflict can be filled in by oneself; none: it is a choice between what is there.
    pub(super) fn own(&self, it: &Conflict, of: &Merging) -> Option<Own> {
        let What::Field(field) = &it.unit.what else { return None };
        let three = [of.tree(Some(Side::A)), of.tree(None), of.tree(Some(Side::B))];
        let value = |at: &Option<(&Tree, &Design)>| {
            at.and_then(|(tree, _)| tree.node(&it.unit.key)?.fields.get(field).cloned())
        };
        let values = three.each_ref().map(value);
        let kinds = three.iter().zip(&values).filter_map(|(at, value)| {
            let (tree, design) = (*at)?;
            Some(self.own_kind(&tree.kind(&it.unit.key), field, value.as_ref()?, design))
        });
        let kinds: Vec<Option<OwnKind>> = kinds.collect();
        let kind = kinds.first().copied().flatten().filter(|kind| kinds.iter().all(|it| *it == Some(*kind)))?;
        let has = values.each_ref().map(|it| kind.write(it.as_ref()?, self.language()));
        let points = values.map(|it| if kind == OwnKind::Points { read(&it?) } else { None });
        Some(Own { kind, has, points })
    }

    fn own_kind(&self, kind: &str, field: &str, value: &Value, design: &Design) -> Option<OwnKind> {
        let last = field.rsplit('.').next().unwrap_or_default();
        match value {
            Value::Number(_) if field.starts_with("thresholds.") => None,
            Value::Number(_) if AMOUNTS.contains(&last) => Some(OwnKind::Amount),
            Value::Number(_) if SHARES.contains(&last) => Some(OwnKind::Share),
            Value::Object(_) if matches!(last, "impact" | "range") => {
                read::<ThreePoint>(value).map(|_| OwnKind::Points)
            }
            Value::String(_) if self.says_itself(kind, last, value, design) => Some(OwnKind::Words),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_of_ones_own_is_read_as_it_is_typed_elsewhere() {
        let read = |kind: OwnKind, typed| kind.read(typed, Language::Nl);
        assert_eq!(read(OwnKind::Words, "  van ons samen "), Reading::Is(json!("van ons samen")));
        assert_eq!(read(OwnKind::Words, "   "), Reading::No("merge-own-empty"));
        assert_eq!(read(OwnKind::Amount, "€ 1,2 mln"), Reading::Is(json!(1_200_000)));
        assert!(matches!(read(OwnKind::Amount, "12"), Reading::Ask(_)), "euro or millions is asked, never guessed");
        assert_eq!(read(OwnKind::Share, "35"), Reading::Is(json!(0.35)));
        assert!(matches!(read(OwnKind::Share, "135"), Reading::No(_)));
        let points = json!({ "low": 4_200_000, "likely": 8_500_000, "high": 12_000_000 });
        assert_eq!(read(OwnKind::Points, "4,2 · 8,5 · 12"), Reading::Is(points.clone()));
        assert!(matches!(read(OwnKind::Points, "9 · 8 · 12"), Reading::No(_)));
        for (kind, value) in
            [(OwnKind::Points, points), (OwnKind::Amount, json!(1_234_567)), (OwnKind::Share, json!(0.125))]
        {
            for language in Language::ALL {
                let typed = kind.write(&value, language).expect("it has words");
                assert_eq!(kind.read(&typed, language), Reading::Is(value.clone()), "{typed}");
            }
        }
    }
}
