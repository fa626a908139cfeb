//! A value of a field in words: amounts, shares, days, choices, and the elements that it refers to.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::design::Design;
use crate::design::arrangements::ArrangementKind;
use crate::design::bovenkant::{DeadlockKind, DecisionRule, Hat, LineKind, RoleKind, StepKind};
use crate::design::euro::Euro;
use crate::design::form::Form;
use crate::design::money::Tier;
use crate::design::phases::Phase;
use crate::design::project::Work;
use crate::design::register::{ImpactClass, ProbabilityClass, Status};
use crate::design::risks::{Allocation, Lens, ManagedBy, Nature, Origin, ThreePoint};
use crate::design::share_of::ShareOf;
use crate::design::stage::Stage;
use crate::design::thresholds::{Threshold, Unit};
use crate::text::messages::Text;
use crate::text::words::Named;
use crate::text::worked::bound;

/// Fields that hold an amount in euro, by the last part of their path.
pub(super) const AMOUNTS: &[&str] = &[
    "actual",
    "amount",
    "client_reserve",
    "contribution",
    "cost",
    "fee",
    "fee_at_risk",
    "fund",
    "gain_cap",
    "grant",
    "loss_cap",
    "optimisation_room",
    "price",
    "risk_pot",
    "setback",
    "tab",
];

/// Fields that hold a share 0-1.
pub(super) const SHARES: &[&str] = &["cuts_impact", "cuts_probability", "price_weight", "probability", "share"];

/// Fields that hold a number of days.
const DAYS: &[&str] = &["days", "decides_in", "settle_days"];

/// A value as the type that it is of.
pub(super) fn read<T: DeserializeOwned>(value: &Value) -> Option<T> {
    serde_json::from_value(value.clone()).ok()
}

impl Text {
    /// A value of a field of a kind of element in words; elements are named as in the first design that has them.
    pub(super) fn value(&self, kind: &str, field: &str, value: &Value, of: (&Design, &Design)) -> String {
        let last = field.rsplit('.').next().unwrap_or_default();
        self.birth_value(kind, last, value)
            .or_else(|| self.collaboration_value(kind, last, value))
            .or_else(|| self.ambition_value(kind, last, value))
            .or_else(|| self.changes_value(kind, last, value))
            .or_else(|| self.life_value(kind, last, value, of))
            .or_else(|| self.workshop_value(kind, last, value))
            .or_else(|| self.report_value(kind, last, value))
            .or_else(|| self.known(kind, last, value, of))
            .or_else(|| self.unit(field, value))
            .unwrap_or_else(|| self.plain_value(value, of))
    }

    /// Whether a text is just that: no choice of ours, no name of another element, no date.
    pub(super) fn says_itself(&self, kind: &str, field: &str, value: &Value, design: &Design) -> bool {
        let of = (design, design);
        let said = |text: &str| self.plain_text(text, of) == self.quoted(text);
        self.known(kind, field, value, of).is_none() && value.as_str().is_some_and(said)
    }

    /// What has a type with words of its own.
    fn known(&self, kind: &str, field: &str, value: &Value, of: (&Design, &Design)) -> Option<String> {
        match (kind, field) {
            (_, "form") => self.choice::<Form>(value),
            (_, "stage") => self.choice::<Stage>(value),
            (_, "phase" | "adopted" | "renewed" | "reconfirmed") => self.choice::<Phase>(value),
            (_, "work") => self.choice::<Work>(value),
            (_, "nature") => self.choice::<Nature>(value),
            (_, "origin") => self.choice::<Origin>(value),
            (_, "managed_by") => self.choice::<ManagedBy>(value),
            (_, "lens") => self.choice::<Lens>(value),
            (_, "client_share_of") => self.choice::<ShareOf>(value),
            (_, "decision_rule") => self.choice::<DecisionRule>(value),
            ("hats", _) => self.choice::<Hat>(value),
            ("function", "kind") => self.choice::<crate::design::programme::FunctionKind>(value),
            ("role", "kind") => self.choice::<RoleKind>(value),
            ("line", "kind") => self.choice::<LineKind>(value),
            ("step", "kind") => self.choice::<StepKind>(value),
            ("arrangement", "kind") => self.choice::<ArrangementKind>(value),
            ("party", "side") => self.choice::<crate::design::parties::Standing>(value),
            (_, "order") => {
                Some(self.list(&read::<Vec<Phase>>(value)?.into_iter().map(|it| self.phase(it)).collect::<Vec<_>>()))
            }
            ("seats", _) => Some(self.seat(value, of)),
            (_, "entry") => value.as_str().map(|it| self.get(&format!("principle-{it}"))),
            (_, "allocation+party") => Some(self.room(value, of)),
            (_, "party+side") => Some(self.belongs(of.0, value)),
            (_, "from+to") => self.ends(value, of),
            (_, "above+up_to") => Some(self.band(value)),
            ("design", "probability" | "impact") => {
                let classes = value.as_array()?.iter().map(|it| self.class(it)).collect::<Vec<_>>();
                Some(self.list(&classes))
            }
            ("risk", "status") => self.choice::<Status>(value),
            (_, "impact" | "range") => {
                let points = self.language().points(read::<ThreePoint>(value)?);
                Some(self.with("compare-points", [("points", points.into())]))
            }
            (_, "board_votes") => {
                let count = |side: &str| value.get(side).map(ToString::to_string).unwrap_or_default();
                let values = [("client", count("client").into()), ("contractor", count("contractor").into())];
                Some(self.with("compare-votes", values))
            }
            (_, "deadlock") => {
                let kind = self.word(read::<DeadlockKind>(value.get("kind")?)?);
                let role = value.get("role").and_then(Value::as_str).and_then(|it| self.id_name(it, of));
                Some(role.map_or_else(|| kind.clone(), |it| format!("{kind} ({it})")))
            }
            ("design", "gain" | "loss") => Some(self.tiers(value)),
            (_, "plan") => Some(self.planned(value)),
            _ => None,
        }
    }

    /// What a class of the register stands for.
    fn class(&self, value: &Value) -> String {
        let language = self.language();
        let stands_for =
            |name: String, says: String| self.with("compare-class", [("name", name.into()), ("says", says.into())]);
        if let Some(ProbabilityClass { name, probability }) = read(value) {
            return stands_for(name, language.share_exact(probability));
        }
        let Some(ImpactClass { name, impact }) = read(value) else { return value.to_string() };
        stands_for(name, self.with("compare-points", [("points", language.points(impact).into())]))
    }

    fn choice<T: DeserializeOwned + Named>(&self, value: &Value) -> Option<String> {
        read::<T>(value).map(|it| self.word(it))
    }

    /// An amount, a share or a number of days, told by the name of its field.
    fn unit(&self, field: &str, value: &Value) -> Option<String> {
        let (number, language) = (value.as_f64()?, self.language());
        if let Some(name) = field.strip_prefix("thresholds.") {
            let threshold = Threshold::ALL.iter().find(|it| it.field() == name)?;
            let share = threshold.unit() == Unit::Share;
            return Some(if share { language.share_exact(number) } else { language.number(number) });
        }
        let last = field.rsplit('.').next().unwrap_or_default();
        if AMOUNTS.contains(&last) {
            return Some(language.euro_exact(Euro::round(number)));
        }
        if SHARES.contains(&last) {
            return Some(language.share_exact(number));
        }
        DAYS.contains(&last).then(|| self.with("compare-days", [("count", (number as usize).into())]))
    }

    /// What says what it is: yes and no, a name, a date, a number, a choice that has a word.
    fn plain_value(&self, value: &Value, of: (&Design, &Design)) -> String {
        match value {
            Value::Bool(true) => self.get("compare-yes"),
            Value::Bool(false) => self.get("compare-no"),
            Value::Number(number) => self.language().number(number.as_f64().unwrap_or_default()),
            Value::String(text) => self.plain_text(text, of),
            Value::Array(items) => {
                let mut names: Vec<String> = items.iter().map(|it| self.plain_value(it, of)).collect();
                names.dedup();
                self.list(&names)
            }
            Value::Object(fields) => {
                let names: Vec<String> = fields.values().map(|it| self.plain_value(it, of)).collect();
                self.list(&names)
            }
            Value::Null => String::new(),
        }
    }

    fn plain_text(&self, text: &str, of: (&Design, &Design)) -> String {
        if let Some(name) = self.id_name(text, of) {
            return name;
        }
        if let Some(date) = text.parse::<jiff::civil::Date>().ok().filter(|_| text.len() == 10) {
            return self.language().date(date);
        }
        let key = format!("compare-value-{text}");
        let named = text.starts_with(char::is_uppercase) && text.chars().all(char::is_alphanumeric);
        if named && self.has(&key) { self.get(&key) } else { self.quoted(text) }
    }

    /// Where a risk lies, in short: OG, ON, alliantie; with the party where one is named.
    fn room(&self, value: &Value, (first, then): (&Design, &Design)) -> String {
        let party = value.get("party").and_then(Value::as_str).and_then(|it| self.id_name(it, (first, then)));
        let room = match value.get("allocation").and_then(read::<Allocation>).unwrap_or_default() {
            Allocation::Shared => self.get("compare-place-shared"),
            Allocation::Unplaced => self.get("compare-place-unplaced"),
            Allocation::Allocated(side) => self.side(side),
            place @ (Allocation::Partner(_) | Allocation::Project(_)) => {
                let found = [first, then].into_iter().map(|it| self.place(it, place)).find(|it| !it.is_empty());
                found.unwrap_or_default()
            }
        };
        party.map_or_else(|| room.clone(), |it| format!("{room} ({it})"))
    }

    fn ends(&self, value: &Value, of: (&Design, &Design)) -> Option<String> {
        let end = |name: &str| value.get(name).and_then(Value::as_str).and_then(|it| self.id_name(it, of));
        let (from, to) = (end("from")?, end("to")?);
        Some(self.with("compare-line-between", [("from", from.into()), ("to", to.into())]))
    }

    /// The amounts of a mandate.
    fn band(&self, value: &Value) -> String {
        let amount = |name: &str| value.get(name).and_then(read::<Euro>).map(|it| self.language().euro_exact(it));
        match (amount("above"), amount("up_to")) {
            (None, None) => self.get("compare-no-limit"),
            (None, Some(amount)) => self.with("compare-up-to", [("amount", amount.into())]),
            (Some(above), None) => self.with("compare-above", [("above", above.into())]),
            (Some(above), Some(amount)) => {
                self.with("compare-between", [("above", above.into()), ("amount", amount.into())])
            }
        }
    }

    fn tiers(&self, value: &Value) -> String {
        let tiers = read::<Vec<Tier>>(value).unwrap_or_default();
        let tier = |it: &Tier| {
            let share = self.language().share_exact(it.contractor);
            match it.up_to {
                Some(to) => {
                    let to = bound(self.language(), to);
                    self.with("compare-tier", [("bound", to.into()), ("share", share.into())])
                }
                None => self.with("compare-tier-open", [("share", share.into())]),
            }
        };
        tiers.iter().map(tier).collect::<Vec<_>>().join(", ")
    }

    fn seat(&self, value: &Value, of: (&Design, &Design)) -> String {
        if let Some(person) = value.get("Person").and_then(Value::as_str) {
            return self.id_name(person, of).unwrap_or_else(|| self.get("compare-nameless"));
        }
        let vacancy = value.get("Vacancy").and_then(|it| it.get(1));
        let open = value.get("Open");
        let side = match (vacancy, open) {
            (Some(side), _) => self.belongs(of.0, &serde_json::json!({ "side": side })),
            (_, Some(open)) => self.belongs(of.0, open),
            _ => String::new(),
        };
        let changing = open.and_then(|it| it.get("changing")).is_some();
        let key = if changing { "compare-seat-changing" } else { "compare-vacancy" };
        let seat = self.with(key, [("side", side.into())]);
        let plan = open.and_then(|it| it.get("plan")).map(|it| self.planned(it)).filter(|it| !it.is_empty());
        plan.map_or_else(|| seat.clone(), |it| format!("{seat} ({it})"))
    }

    fn planned(&self, value: &Value) -> String {
        let who = value.get("who").and_then(Value::as_str).unwrap_or_default().to_owned();
        let on = value.get("by").and_then(read::<jiff::civil::Date>).map(|it| self.language().date(it));
        match on {
            Some(on) if who.is_empty() => on,
            Some(on) => self.with("compare-planned-by", [("who", who.into()), ("on", on.into())]),
            None => who,
        }
    }
}
