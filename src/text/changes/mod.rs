//! Changes to the assignment in words: what they are called, who raises and decides, and what they do to the money.

use crate::design::Design;
use crate::design::changes::{Change, ChangeState, Effect, Method, Scene};
use crate::design::edit::ChangesEdit;
use crate::design::euro::Euro;
use crate::design::form::Form;
use crate::design::id::Id;
use crate::finance::changes::Forecast;
use crate::text::messages::Text;
use crate::text::words::Named;

/// What names itself by its own key.
macro_rules! by_its_key {
    ($($type:ty),*) => {$(
        impl Named for $type {
            fn key(self) -> &'static str {
                Self::key(self)
            }
        }
    )*};
}

by_its_key!(ChangeState, Method, Scene);

impl Text {
    /// A change as one speaks of it: its number where it has one, and what changes.
    pub fn change(&self, it: &Change) -> String {
        let number = it.number.trim();
        if number.is_empty() {
            return it.what.clone();
        }
        self.with("change-named", [("number", number.into()), ("what", it.what.as_str().into())])
    }

    /// What the amounts land in that change the budget: the TAB, or in three domains the fund.
    pub fn change_budget(&self, form: Form) -> String {
        self.get(match form {
            Form::ThreeDomains => "change-column-fund",
            Form::Full => "change-column-tab",
            Form::Programme => "change-column-contributions",
        })
    }

    /// Where an amount lands.
    pub fn change_effect(&self, form: Form, effect: Effect) -> String {
        match effect {
            Effect::Budget => self.change_budget(form),
            Effect::Result if !form.has_sides() => self.get("change-column-within"),
            Effect::Result => self.get("change-column-result"),
        }
    }

    /// Who decides on a change, as it is called; empty where nobody was named.
    pub fn change_decider(&self, design: &Design, it: &Change) -> String {
        design.changes.decides(it).and_then(|who| self.element(design, who)).unwrap_or_default()
    }

    /// Where a difference of view is on the ladder: 'trede 2 van 4'; none where there is none, or it is not on it.
    pub fn change_step(&self, design: &Design, it: &Change) -> Option<String> {
        let step = it.apart.as_ref()?.step?;
        let ladder = &design.bovenkant.ladder;
        let nth = ladder.iter().position(|it| it.id == step)?;
        Some(self.with("change-step-of", [("step", (nth + 1).into()), ("count", ladder.len().into())]))
    }

    /// An amount with its sign, in millions with two decimals as a column shows it, or as many more as it has.
    pub fn change_amount(&self, amount: Euro) -> String {
        let language = self.language();
        let sign = match amount.cents() {
            0 => return "–".to_owned(),
            it if it < 0 => "−",
            _ => "+",
        };
        let size = if amount < Euro::ZERO { -amount } else { amount };
        // Ten thousand euro is a hundredth of a million.
        let round = size.cents() % 1_000_000 == 0;
        let written = if round { language.millions(size.to_f64(), 2) } else { language.exact_millions(size) };
        format!("{sign}\u{a0}{written}")
    }

    /// What changes do to the forecast, in a sentence that says what is counted.
    pub fn change_forecast(&self, design: &Design, it: &Forecast) -> String {
        let language = self.language();
        let euro = |it: Euro| language.euro_short(it.to_f64());
        let divided = it.divided().filter(|_| design.money.staffel.is_some());
        let key = match (divided, it.cost) {
            (Some(_), _) => "change-forecast",
            (None, Some(_)) => "change-forecast-cost",
            (None, None) => "change-forecast-tab",
        };
        let divided = divided.unwrap_or_default();
        let values = [
            ("scene", self.word(it.scene).into()),
            ("tab", euro(it.tab).into()),
            ("cost", it.cost.map(euro).unwrap_or_default().into()),
            ("client", euro(divided.client).into()),
            ("contractor", euro(divided.contractor).into()),
        ];
        self.with(key, values)
    }

    /// What a worked example comes to with the changes that are decided on, where those move anything.
    pub fn change_worked(&self, it: &Forecast, setback: Euro) -> Option<String> {
        if it.sum.budget == Euro::ZERO && it.sum.result == Euro::ZERO {
            return None;
        }
        let (moved, divided) = it.worked(setback);
        if moved == Euro::ZERO {
            return Some(self.get("change-worked-even"));
        }
        let euro = |it: Euro| self.language().euro(it);
        // What stays within the budget moves the size of it, what moves the budget moves the tiers.
        let same = it.sum.result == Euro::ZERO;
        let amount = match (same, moved < Euro::ZERO) {
            (true, _) => it.sum.budget,
            (false, true) => -moved,
            (false, false) => moved,
        };
        let values = [
            ("amount", euro(amount).into()),
            ("turn", if moved < Euro::ZERO { "saving" } else { "setback" }.into()),
            ("client", euro(divided.client).into()),
            ("contractor", euro(divided.contractor).into()),
        ];
        Some(self.with(if same { "change-worked-same" } else { "change-worked" }, values))
    }

    /// How changes are dealt with, in a line: who decides, within which term, how it is settled.
    pub fn changes_way(&self, design: &Design) -> String {
        let way = &design.changes.way;
        let days = |key: &str, days: Option<u16>| days.map(|it| self.with(key, [("days", usize::from(it).into())]));
        let who = way.decides.and_then(|who| self.element(design, who));
        let said = [
            who.map(|who| self.with("changes-way-says-decides", [("who", who.into())])),
            days("changes-way-says-days", way.days),
            days("changes-way-says-settled", way.settle_days),
            way.method.map(|it| self.word(it)),
        ];
        let said: Vec<String> = said.into_iter().flatten().collect();
        if said.is_empty() { self.get("changes-way-says-none") } else { format!("{}.", said.join(", ")) }
    }

    /// What an element of the changes is called.
    pub(super) fn changes_element(&self, design: &Design, id: Id) -> Option<String> {
        design.changes.list.iter().find(|it| Id::from(it.id) == id).map(|it| self.change(it))
    }

    /// The name of what an edit of the changes makes.
    pub(super) fn changes_new_name(&self, edit: &ChangesEdit) -> String {
        if let ChangesEdit::Add(what, _) = edit { what.clone() } else { String::new() }
    }

    /// Where an edit of the changes puts something.
    pub(super) fn changes_place(&self, edit: &ChangesEdit) -> String {
        if let ChangesEdit::Move(_, to, _) = edit { self.word(*to) } else { String::new() }
    }
}
