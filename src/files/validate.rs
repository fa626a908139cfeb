//! What RON cannot check: ids are unique, references exist, numbers stay within bounds. Each complaint has a place.

use std::collections::{HashMap, HashSet};

use crate::design::Design;
use crate::design::edit::each_reference;
use crate::design::euro::Euro;
use crate::design::id::Id;
use crate::design::money::{BOUND_MAX, Bound, Money, Tier};
use crate::files::format::{Invalid, Place, Wrong};

/// The longest text in a design, in bytes: some hundred pages.
const TEXT_MAX: usize = 200_000;

/// The first complaints are enough to mend a file.
const COMPLAINTS_MAX: usize = 50;

/// Everything in a design that cannot be, with its place in the file's text.
pub fn validate(design: &Design, text: &str) -> Vec<Invalid> {
    let mut check = Check { text, wrong: Vec::new() };
    check.ids(design);
    check.numbers(design);
    check.texts(design);
    check.wrong.truncate(COMPLAINTS_MAX);
    check.wrong.sort_by_key(|it| it.place);
    check.wrong
}

struct Check<'a> {
    text: &'a str,
    wrong: Vec<Invalid>,
}

impl Check<'_> {
    fn complain(&mut self, about: impl Into<Id>, nth: usize, what: Wrong) {
        let about = about.into().to_string();
        let place = place_of(self.text, &format!("\"{about}\""), nth);
        self.wrong.push(Invalid { place, about, what });
    }

    fn share(&mut self, about: impl Into<Id>, share: f64) {
        if !(0.0..=1.0).contains(&share) {
            self.complain(about, 0, Wrong::NotAShare);
        }
    }

    fn ids(&mut self, design: &Design) {
        let mut seen: HashMap<Id, usize> = HashMap::new();
        let mut twice = Vec::new();
        design.each_id(&mut |id| {
            let count = seen.entry(id).or_default();
            *count += 1;
            if *count == 2 {
                twice.push(id);
            }
        });
        for id in twice {
            self.complain(id, 1, Wrong::Twice);
        }
        let mut missing = Vec::new();
        let mut told = HashSet::new();
        each_reference(design, &mut |id| {
            if !seen.contains_key(&id) && told.insert(id) {
                missing.push(id);
            }
        });
        for id in missing {
            self.complain(id, 0, Wrong::Missing);
        }
    }

    fn numbers(&mut self, design: &Design) {
        for risk in &design.risks.list {
            risk.probability.into_iter().for_each(|it| self.share(risk.id, it));
            if risk.impact.is_some_and(|it| !it.is_ordered()) {
                self.complain(risk.id, 0, Wrong::NotInOrder);
            }
            if risk.price.is_some_and(|it| it < Euro::ZERO) {
                self.complain(risk.id, 0, Wrong::Negative);
            }
            for measure in &risk.measures {
                self.share(measure.id, measure.cuts_probability);
                self.share(measure.id, measure.cuts_impact);
                if measure.cost < Euro::ZERO {
                    self.complain(measure.id, 0, Wrong::Negative);
                }
            }
        }
        self.money(&design.money);
        self.listed_once(&design.money);
        for person in design.team.everybody() {
            self.share(person.id, person.fte);
        }
        for vacancy in design.team.disciplines.iter().flat_map(|it| &it.vacancies) {
            self.share(vacancy.id, vacancy.fte);
        }
        for mandate in &design.bovenkant.mandates {
            if mandate.above < Euro::ZERO {
                self.complain(mandate.id, 0, Wrong::Negative);
            } else if mandate.up_to.is_some_and(|it| it < mandate.above) {
                self.complain(mandate.id, 0, Wrong::Backwards);
            }
        }
        for case in design.bovenkant.cases.iter().filter(|it| it.amount < Euro::ZERO) {
            self.complain(case.id, 0, Wrong::Negative);
        }
        for line in design.bovenkant.lines.iter().filter(|it| it.from == it.to) {
            self.complain(line.id, 0, Wrong::Loop);
        }
        if design.risks.axes.is_some_and(|it| !it.is_within_bounds()) {
            let place = place_of(self.text, "axes", 0);
            self.wrong.push(Invalid { place, about: "axes".into(), what: Wrong::NoAxes });
        }
        for role in design.bovenkant.roles.iter().filter(|it| it.at.is_some_and(|at| !at.is_within())) {
            self.complain(role.id, 0, Wrong::OffCanvas);
        }
        let own = &design.thresholds;
        if own.overloaded_roles.is_some_and(|it| !(1..=20).contains(&it)) {
            let place = place_of(self.text, "overloaded_roles", 0);
            self.wrong.push(Invalid { place, about: "overloaded_roles".into(), what: Wrong::NotACount });
        }
        for share in own.shares() {
            if !(0.0..=1.0).contains(&share) {
                let place = place_of(self.text, "thresholds", 0);
                self.wrong.push(Invalid { place, about: "thresholds".into(), what: Wrong::NotAShare });
            }
        }
    }

    /// Money as it is, and as it was kept to compare with.
    fn money(&mut self, money: &Money) {
        let complain = |check: &mut Self, what: Wrong| {
            // A subject of the mandates says `money: true`: this is the section.
            let place = place_of(check.text, "money: (", 0);
            check.wrong.push(Invalid { place, about: "money".into(), what });
        };
        let amounts = [money.tab, money.fee, money.fee_at_risk, money.risk_pot, money.optimisation_room, money.fund];
        let caps = money.staffel.iter().flat_map(|it| [it.gain_cap, it.loss_cap]);
        let mut amounts = amounts.into_iter().chain([money.client_reserve]).chain(caps).flatten();
        if amounts.any(|it| it < Euro::ZERO) {
            complain(self, Wrong::Negative);
        }
        for line in money.direct.iter().chain(&money.overhead).filter(|it| it.amount < Euro::ZERO) {
            self.complain(line.id, 0, Wrong::Negative);
        }
        // Whether a tier's shares add up to a whole is for the board to mend: a signal says so.
        let tiers = || money.staffel.iter().flat_map(|it| it.gain.iter().chain(&it.loss));
        let shares = tiers().flat_map(|it| [it.client, it.contractor]);
        let mut shares = shares.chain(money.partners.iter().map(|it| it.share)).chain(money.price_weight);
        if shares.any(|it| !(0.0..=1.0).contains(&it)) {
            complain(self, Wrong::NotAShare);
        }
        let beyond = |it: &Tier| matches!(it.up_to, Some(Bound::Share(of)) if !(0.0..=BOUND_MAX).contains(&of));
        if tiers().any(beyond) {
            complain(self, Wrong::NotAShare);
        }
        if tiers().any(|it| matches!(it.up_to, Some(Bound::Amount(amount)) if amount < Euro::ZERO)) {
            complain(self, Wrong::Negative);
        }
        if let Some(kept) = &money.kept {
            self.money(kept);
        }
    }

    /// A risk strikes with one group, and a partner has one share.
    fn listed_once(&mut self, money: &Money) {
        let start = self.text.find("money: (").unwrap_or_default();
        let mut seen: HashMap<Id, usize> = HashMap::new();
        // What is kept to compare with stands after what holds.
        for money in [Some(money), money.kept.as_deref()].into_iter().flatten() {
            let mut here = HashSet::new();
            let grouped = money.groups.iter().flat_map(|it| &it.risks).map(|it| Id::from(*it));
            for id in grouped.chain(money.partners.iter().map(|it| it.who)) {
                let nth = seen.entry(id).or_default();
                if !here.insert(id) {
                    let place = place_after(self.text, start, &format!("\"{id}\""), *nth);
                    self.wrong.push(Invalid { place, about: id.to_string(), what: Wrong::Listed });
                }
                *nth += 1;
            }
        }
    }

    fn texts(&mut self, design: &Design) {
        let mut long = Vec::new();
        for risk in &design.risks.list {
            let tags = risk.tags.iter().map(String::len).max().unwrap_or_default();
            if risk.title.len().max(risk.description.len()).max(risk.reason.len()).max(tags) > TEXT_MAX {
                long.push(Id::from(risk.id));
            }
        }
        for role in &design.bovenkant.roles {
            if role.name.len().max(role.purpose.len()).max(role.limits.len()) > TEXT_MAX {
                long.push(role.id.into());
            }
        }
        let money = &design.money;
        let lines = money.direct.iter().chain(&money.overhead).filter(|it| it.name.len() > TEXT_MAX);
        long.extend(lines.map(|it| Id::from(it.id)));
        long.extend(money.examples.iter().filter(|it| it.title.len() > TEXT_MAX).map(|it| Id::from(it.id)));
        long.extend(design.notes.iter().filter(|it| it.text.len() > TEXT_MAX).map(|it| Id::from(it.id)));
        for id in long {
            self.complain(id, 0, Wrong::TooLong);
        }
    }
}

/// The place of the n-th occurrence (from 0) of a text in a file; the start of the file where there is none.
pub fn place_of(text: &str, what: &str, nth: usize) -> Place {
    place_after(text, 0, what, nth)
}

/// The same of what stands from a byte of the text on.
fn place_after(text: &str, start: usize, what: &str, nth: usize) -> Place {
    let at = text[start..].match_indices(what).nth(nth).map_or(0, |(at, _)| start + at);
    let before = &text[..at];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Place { line, column }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::form::Form;
    use crate::design::risks::Allocation;
    use crate::files::format::{FormatError, read, write};
    use crate::rules::testing;

    /// What reading complains of after one change of the text.
    fn wrong(change: impl Fn(&str) -> String) -> Vec<(Wrong, String)> {
        let builder = testing::design(Form::Full).risk("Zetting", Allocation::Shared, 100, |it| {
            it.holder = None;
        });
        let text = change(&write(&builder.design));
        match read(&text) {
            Ok(_) => Vec::new(),
            Err(FormatError::Invalid(all)) => all
                .into_iter()
                .map(|it| {
                    let line = text.lines().nth(it.place.line - 1).unwrap_or_default();
                    assert!(line.contains(&it.about), "{} is not at {}: {line}", it.about, it.place);
                    (it.what, it.about)
                })
                .collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn every_complaint_names_its_place() {
        let kinds = |it: Vec<(Wrong, String)>| it.into_iter().map(|it| it.0).collect::<Vec<_>>();
        assert_eq!(kinds(wrong(|it| it.replace("probability: 0.5", "probability: 1.5"))), [Wrong::NotAShare]);
        assert_eq!(kinds(wrong(|it| it.replace("probability: 0.5", "probability: NaN"))), [Wrong::NotAShare]);
        assert_eq!(kinds(wrong(|it| it.replace("low: 100", "low: 200"))), [Wrong::NotInOrder]);
        let axes = |steps: &str| {
            let axes = format!("probability: 0.6, impact: 900, probability_steps: ({steps}), impact_steps: (300, 600)");
            kinds(wrong(|it| it.replacen("risks: (", &format!("risks: (axes: Some(({axes})), "), 1)))
        };
        assert_eq!(axes("0.4, 0.2"), [Wrong::NoAxes]);
        assert_eq!(axes("0.2, 0.7"), [Wrong::NoAxes], "a step lies on the axis");
        let money =
            |fields: &str| kinds(wrong(|it| it.replacen("risks: (", &format!("money: ({fields}), risks: ("), 1)));
        assert_eq!(money("tab: -5"), [Wrong::Negative]);
        assert_eq!(money("price_weight: 1.2"), [Wrong::NotAShare]);
        assert_eq!(money("staffel: (gain: [(up_to: Share(11), client: 0.5, contractor: 0.5)])"), [Wrong::NotAShare]);
        assert_eq!(money("staffel: (gain: [(client: 0.5, contractor: NaN)])"), [Wrong::NotAShare]);
        assert_eq!(money("staffel: (gain: [(up_to: Amount(-5), client: 0.5, contractor: 0.5)])"), [Wrong::Negative]);
        assert_eq!(money("kept: (fund: -1)"), [Wrong::Negative]);
        let listed = |fields: &str| {
            let all = wrong(|it| {
                let after = it.split("risks: (").nth(1).and_then(|it| it.split("id: ").nth(1)).expect("a risk");
                let fields = fields.replace("RISK", after.split(',').next().expect("an id"));
                it.replacen("risks: (", &format!("money: ({fields}), risks: ("), 1)
            });
            kinds(all)
        };
        assert_eq!(listed("groups: [(id: \"g-1\", name: \"\", risks: [RISK, RISK])]"), [Wrong::Listed]);
        let groups = "groups: [(id: \"g-1\", name: \"\", risks: [RISK]), (id: \"g-2\", name: \"\", risks: [RISK])]";
        assert_eq!(listed(groups), [Wrong::Listed]);
        let one = "groups: [(id: \"g-1\", name: \"\", risks: [RISK])]";
        assert_eq!(listed(&format!("{one}, kept: ({one})")), [], "what is kept has groups of its own");
        assert_eq!(money("staffel: (gain: [(client: 0.5, contractor: 0.3)])"), [], "that is for a signal to say");
        let unknown = |it: &str| it.replace("probability: 0.5", "probability: 0.5, holder: Person(\"p-niemand\")");
        assert_eq!(wrong(unknown), [(Wrong::Missing, "p-niemand".to_owned())]);
    }

    #[test]
    fn an_id_that_stands_twice_is_found_at_its_second_place() {
        let text = "(version: 1, design: (id: \"x-1\", name: \"\", form: Full, project: (phase: Tender),\n\
                    parties: [(id: \"pa-1\", name: \"a\", side: Client),\n(id: \"pa-1\", name: \"b\", side: Contractor)]))";
        let Err(FormatError::Invalid(all)) = read(text) else { panic!("refused") };
        assert_eq!((all[0].what, all[0].place.line), (Wrong::Twice, 3));
    }
}
