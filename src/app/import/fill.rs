//! A row that was read as a risk: its cells together, and what its columns do not say left as it is.

use crate::app::import::reading::ReadRow;
use crate::app::import::target::Target;
use crate::app::import::value::Value;
use crate::design::edit::RiskField;
use crate::design::euro::Euro;
use crate::design::id::{Ids, MeasureId, RiskId};
use crate::design::register::Status;
use crate::design::risks::{Allocation, Measure, Nature, Risk, RiskHolder, ThreePoint};
use crate::design::tags;

/// What a row says of a risk.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub title: String,
    pub number: Option<String>,
    pub nature: Option<Nature>,
    pub place: Option<Allocation>,
    pub probability: Option<f64>,
    points: [Option<Euro>; 3],
    class: Option<ThreePoint>,
    pub measures: Vec<(String, Option<Euro>)>,
    /// What can be compared and set as it is.
    pub fields: Vec<RiskField>,
    pub status: Option<Status>,
    pub since: Option<jiff::civil::Date>,
}

/// Words one behind the other, as a sentence where they go on and as sentences where they begin anew.
fn sentence(parts: &[&str]) -> String {
    let mut all = String::new();
    for part in parts.iter().filter(|it| !it.is_empty()) {
        if !all.is_empty() {
            let goes_on = part.starts_with(|it: char| it.is_lowercase());
            all.push_str(if goes_on || all.ends_with(['.', '!', '?']) { " " } else { ". " });
        }
        all.push_str(part);
    }
    all
}

impl Row {
    /// What a row says. `composes`: whether no column is the description, so that cause, event and effect make one.
    pub(super) fn of(row: &ReadRow, composes: bool) -> Self {
        let mut all = Self::default();
        let (mut cause, mut consequence, mut description) = (None, None, None::<String>);
        let (mut delay, mut tags, mut holders) = (Vec::new(), None::<Vec<String>>, Vec::<RiskHolder>::new());
        let mut costs = Vec::new();
        // A word among the statuses says it where no column does; an amount that is saved says it in any case.
        let (mut status_nature, mut gains) = (None, false);
        for cell in &row.cells {
            let Some(value) = &cell.value else { continue };
            match (cell.target, value) {
                (Target::Title, Value::Words(it)) => one_line(it).clone_into(&mut all.title),
                (Target::Number, Value::Words(it)) => all.number = Some(it.trim().to_owned()),
                (Target::Cause, Value::Words(it)) => cause = Some(it.clone()),
                (Target::Consequence, Value::Words(it)) => consequence = Some(it.clone()),
                (Target::Description, Value::Words(it)) => match &mut description {
                    Some(so_far) => *so_far = format!("{so_far}\n{it}"),
                    None => description = Some(it.clone()),
                },
                (Target::Reason, Value::Words(it)) => all.fields.push(RiskField::Reason(it.clone())),
                (Target::Delay, Value::Words(it)) => delay.push(it.clone()),
                (Target::Measure, Value::Words(it)) => {
                    all.measures.extend(listed(it).into_iter().map(|it| (it, None)));
                }
                (Target::MeasureCost, Value::Amount(it)) => costs.push(*it),
                (Target::Status, Value::Nature(it)) => status_nature = Some(*it),
                (_, Value::Nature(it)) => all.nature = Some(*it),
                (_, Value::Status(it)) => all.status = Some(*it),
                (_, Value::Day(it)) => all.since = Some(*it),
                (_, Value::Place(it)) => all.place = Some(*it),
                (_, Value::Party(party, side)) => {
                    all.place = Some(Allocation::Allocated(*side));
                    all.fields.push(RiskField::Party(Some(*party)));
                }
                (_, Value::Lens(it)) => all.fields.push(RiskField::Lens(Some(*it))),
                (_, Value::Phase(it)) => all.fields.push(RiskField::Phase(Some(*it))),
                (_, Value::Origin(it)) => all.fields.push(RiskField::Origin(Some(*it))),
                (_, Value::ManagedBy(it)) => all.fields.push(RiskField::ManagedBy(Some(*it))),
                (_, Value::Holders(it)) => holders.extend(it),
                (_, Value::Tags(it)) => it.iter().for_each(|it| tags::add(tags.get_or_insert_default(), it)),
                (Target::Probability, Value::Share(it)) => all.probability = Some(*it),
                (Target::Price, Value::Amount(it)) => all.fields.push(RiskField::Price(Some(*it))),
                (Target::Actual, Value::Amount(it)) => all.fields.push(RiskField::Actual(Some(*it))),
                (Target::Low, Value::Amount(it) | Value::Gain(it)) => all.points[0] = Some(*it),
                (Target::Likely, Value::Amount(it) | Value::Gain(it)) => all.points[1] = Some(*it),
                (Target::High, Value::Amount(it) | Value::Gain(it)) => all.points[2] = Some(*it),
                (_, Value::Range(low, high)) => (all.points[0], all.points[2]) = (Some(*low), Some(*high)),
                (_, Value::Points(it)) => all.class = Some(*it),
                _ => {}
            }
            gains |= matches!(value, Value::Gain(_));
        }
        all.nature = if gains { Some(Nature::Opportunity) } else { all.nature.or(status_nature) };
        if let (true, [Some(low), _, Some(high)]) = (gains, &mut all.points)
            && low > high
        {
            std::mem::swap(low, high);
        }
        // Cause, event and effect in columns of their own are one description together.
        if let (true, Some(cause), Some(consequence)) = (composes, &cause, &consequence) {
            description = Some(sentence(&[cause, &all.title, consequence]));
        }
        all.fields.extend(cause.map(RiskField::Cause));
        all.fields.extend(consequence.map(RiskField::Consequence));
        all.fields.extend(description.map(RiskField::Description));
        all.fields.extend((!delay.is_empty()).then(|| RiskField::Delay(delay.join(" · "))));
        all.fields.extend(tags.map(RiskField::Tags));
        if let Some((first, others)) = holders.split_first() {
            all.fields.push(RiskField::Holder(Some(*first)));
            if !others.is_empty() {
                all.fields.push(RiskField::With(others.to_vec()));
            }
        }
        // Costs belong to the measures beside them, in their order; one that stands alone to the first.
        for (measure, cost) in all.measures.iter_mut().zip(costs) {
            measure.1 = Some(cost);
        }
        all
    }

    /// The impact that it says, beside one that is known: a likely amount alone takes the points of that along in
    /// proportion.
    pub(super) fn impact(&self, known: Option<ThreePoint>) -> Option<ThreePoint> {
        if let Some(class) = self.class {
            return Some(class);
        }
        let [low, likely, high] = self.points;
        if let ([None, Some(likely), None], Some(known)) = (self.points, known) {
            return Some(if known.likely == likely { known } else { ThreePoint::scaled_to(Some(known), likely) });
        }
        let middle = match (low, high) {
            (Some(low), Some(high)) => Some(Euro::round(f64::midpoint(low.to_f64(), high.to_f64()))),
            (one, other) => one.or(other),
        };
        let likely = likely.or(middle)?;
        Some(ThreePoint { low: low.unwrap_or(likely), likely, high: high.unwrap_or(likely) }.in_order())
    }

    /// Whether its three points do not stand in order.
    pub(super) fn is_out_of_order(&self) -> bool {
        let known: Vec<Euro> = self.points.iter().flatten().copied().collect();
        self.class.is_none() && !known.is_sorted()
    }

    /// A new risk.
    pub(super) fn risk(&self, ids: &mut Ids) -> Risk {
        let mut risk = Risk::new(RiskId::new(ids), self.nature.unwrap_or_default(), self.title.clone());
        risk.allocation = self.place.unwrap_or_default();
        risk.probability = self.probability;
        risk.impact = self.impact(None);
        risk.register.number = self.number.clone().unwrap_or_default();
        (risk.register.status, risk.register.since) = (self.status.unwrap_or_default(), self.since);
        for it in &self.fields {
            it.put(&mut risk);
        }
        let measure = |(title, cost): &(String, Option<Euro>)| Measure {
            id: MeasureId::new(ids),
            title: title.clone(),
            cost: cost.unwrap_or_default(),
            cuts_probability: 0.0,
            cuts_impact: 0.0,
            planned: false,
        };
        risk.measures = self.measures.iter().map(measure).collect();
        risk
    }
}

/// The measures of a cell: a line each, or each behind a number of its own; `geen` is none.
fn listed(cell: &str) -> Vec<String> {
    let numbered = |it: &str| {
        let rest = it.trim_start().trim_start_matches(|it: char| it.is_ascii_digit());
        let found = rest.len() < it.trim_start().len() && rest.starts_with(['.', ')']);
        found.then(|| rest[1..].trim().to_owned())
    };
    let mut all: Vec<String> = Vec::new();
    for line in cell.lines() {
        let mut first = true;
        for part in line.split(';') {
            match (numbered(part), all.last_mut()) {
                (Some(it), _) => all.push(it),
                // A stroke within a sentence parts nothing.
                (None, Some(last)) if !first => *last = format!("{last};{part}"),
                (None, _) => all.push(part.trim().to_owned()),
            }
            first = false;
        }
    }
    let none = ["", "geen", "none", "nvt", "n.v.t.", "n/a", "-"];
    all.retain(|it| !none.contains(&it.to_lowercase().as_str()));
    all
}

/// A name in one line.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
