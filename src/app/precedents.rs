//! A precedent that opens as a design beside the present one: in what they differ, what differs most first. Read with
//! [`Compared`], of which this is the short version.

use std::collections::BTreeSet;

use crate::app::compared::Compared;
use crate::design::Design;
use crate::design::money::{Staffel, Tier};
use crate::design::principles::Principle;
use crate::rules::Severity;
use crate::rules::precedents::{Aspect, Precedent};
use crate::text::Text;
use crate::text::compare::Figure;

/// So many signals more or less count as much as nothing shared against all (1). Ours: signals tell less of an alliance than
/// what was agreed.
const SIGNALS: f64 = 40.0;

/// An aspect of the two.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Which.
    pub aspect: Aspect,
    /// What it is in the precedent, and in the present design.
    pub values: [String; 2],
    /// Whether no source tells it of the precedent.
    pub assumed: bool,
    /// In what it differs.
    pub differs: String,
    /// How much, from 0 for what is the same to 1 and more.
    pub weight: f64,
}

/// Every aspect, what differs most first. The precedent's design is the first of the two.
pub fn rows(of: &Precedent, compared: &Compared, text: &Text) -> Vec<Row> {
    let [a, b] = compared.read.each_ref().map(|it| &*it.design);
    let mut rows: Vec<Row> = Aspect::ALL
        .into_iter()
        .map(|aspect| {
            let (values, differs, weight) = match aspect {
                Aspect::Form => form([a, b], text),
                Aspect::Award => award([a, b], text),
                Aspect::Shared => share(compared.figure(Figure::Shared), Figure::Shared, text),
                Aspect::Mix => share(compared.figure(Figure::OwnClient), Figure::OwnClient, text),
                Aspect::Mandates => mandates([a, b], text),
                Aspect::Principles => principles([a, b], text),
                Aspect::Staffel => staffel([a, b], text),
                Aspect::Signals => signals(compared.signal_counts(), text),
            };
            // Signals are the program's own.
            let assumed = aspect != Aspect::Signals && !of.known.contains(&aspect);
            Row { aspect, values, assumed, differs, weight }
        })
        .collect();
    rows.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    rows
}

/// Values, in what they differ, and how much.
type Differs = ([String; 2], String, f64);

fn form(of: [&Design; 2], text: &Text) -> Differs {
    let forms = of.map(Design::chosen_form);
    let values = forms.map(|it| it.map_or_else(|| text.get("precedent-form-open"), |it| text.form(it)));
    if forms[0] == forms[1] { same(values, text) } else { (values, text.get("precedent-other-form"), 1.0) }
}

/// What the price weighs: whoever counts no price at all starts from somewhere else.
fn award(of: [&Design; 2], text: &Text) -> Differs {
    let weights = of.map(|it| it.money.price_weight);
    let values = weights.map(|it| match it {
        None => text.get("precedent-not-filled"),
        Some(it) if it <= 0.0 => text.get("precedent-award-cooperation"),
        Some(it) => text.with("precedent-award-price", [("price", text.language().share(it).into())]),
    });
    match weights {
        _ if values[0] == values[1] => same(values, text),
        [Some(a), Some(b)] if a <= 0.0 || b <= 0.0 => (values, text.get("precedent-other-start"), 0.6 + (a - b).abs()),
        [Some(a), Some(b)] => (values, points(a, b, text), (a - b).abs()),
        _ => (values, text.get("precedent-not-filled"), 0.3),
    }
}

fn points(from: f64, to: f64, text: &Text) -> String {
    let points = text.language().points_change(to - from);
    text.with("compare-figure-points", [("points", points.into())])
}

fn share(of: [Option<f64>; 2], figure: Figure, text: &Text) -> Differs {
    let values = of.map(|it| text.figure_value(figure, it));
    match of {
        _ if values[0] == values[1] => same(values, text),
        [Some(a), Some(b)] => (values, text.figure_change(figure, Some(a), Some(b)), (a - b).abs()),
        _ => (values, text.get("precedent-not-filled"), 0.3),
    }
}

/// More or fewer here, of so many.
fn counted(counts: [usize; 2], text: &Text) -> (String, f64) {
    let [a, b] = counts;
    let key = if b > a { "precedent-more" } else { "precedent-fewer" };
    let words = text.with(key, [("count", a.abs_diff(b).into())]);
    (words, a.abs_diff(b) as f64 / a.max(b).max(1) as f64)
}

fn mandates(of: [&Design; 2], text: &Text) -> Differs {
    let counts = of.map(|it| it.bovenkant.mandates.iter().filter(|it| !it.proposed).count());
    let subjects = of.map(|it| {
        let set: BTreeSet<_> = it.bovenkant.mandates.iter().filter(|it| !it.proposed).map(|it| it.subject).collect();
        set.len()
    });
    let values = [0, 1].map(|nth: usize| {
        let values = [("mandates", counts[nth].into()), ("subjects", subjects[nth].into())];
        text.with("precedent-mandates-count", values)
    });
    let (words, weight) = counted(counts, text);
    // How many there are tells less than what was agreed.
    if values[0] == values[1] { same(values, text) } else { (values, words, weight / 2.0) }
}

/// What tells a principle from others: its entry in the catalogue, or its own name.
fn principle(it: &Principle) -> String {
    it.entry.clone().unwrap_or_else(|| it.name.trim().to_lowercase())
}

fn principles(of: [&Design; 2], text: &Text) -> Differs {
    let [a, b] = of.map(|it| it.principles.chosen.iter().map(principle).collect::<BTreeSet<_>>());
    let values = [&a, &b].map(|it| text.with("precedent-principles-count", [("count", it.len().into())]));
    let (lack, extra) = (a.difference(&b).count(), b.difference(&a).count());
    let words: Vec<String> = [("precedent-principles-lack", lack), ("precedent-principles-extra", extra)]
        .into_iter()
        .filter(|it| it.1 > 0)
        .map(|(key, count)| text.with(key, [("count", count.into())]))
        .collect();
    let all = a.union(&b).count().max(1);
    if words.is_empty() { same(values, text) } else { (values, words.join(", "), (lack + extra) as f64 / all as f64) }
}

/// What the contractor has of the first euro of a gain and of a loss.
fn first_shares(staffel: &Staffel) -> [f64; 2] {
    let first = |tiers: &[Tier]| tiers.first().map_or(0.0, |it| it.contractor);
    [first(&staffel.gain), first(&staffel.loss)]
}

fn staffel(of: [&Design; 2], text: &Text) -> Differs {
    let shares = of.map(|it| it.money.staffel.as_ref().map(first_shares));
    let values = shares.map(|it| match it {
        None => text.get("precedent-staffel-none"),
        Some([gain, loss]) => {
            let values = [("gain", text.language().share(gain).into()), ("loss", text.language().share(loss).into())];
            text.with("precedent-staffel", values)
        }
    });
    match (of.map(|it| &it.money.staffel), shares) {
        ([a, b], _) if a == b => same(values, text),
        (_, [Some(a), Some(b)]) => {
            let apart = (a[0] - b[0]).abs() + (a[1] - b[1]).abs();
            // Further on it differs, also where the first tiers are the same.
            (values, text.get("precedent-staffel-other"), apart.max(0.1))
        }
        _ => (values, text.get("precedent-not-filled"), 0.4),
    }
}

fn signals(counts: [[usize; 3]; 2], text: &Text) -> Differs {
    let hints = Severity::ALL.iter().position(|it| *it == Severity::Hint).unwrap_or(2);
    let split = counts.map(|it| [it.iter().sum::<usize>() - it[hints], it[hints]]);
    let values =
        split.map(|[heavy, hints]| text.with("precedent-signals", [("heavy", heavy.into()), ("hints", hints.into())]));
    let [a, b] = split.map(|it| it[0] + it[1]);
    if values[0] == values[1] {
        return same(values, text);
    }
    let words = if a == b { text.get("precedent-other-start") } else { counted([a, b], text).0 };
    let apart = split[0][0].abs_diff(split[1][0]) * 4 + split[0][1].abs_diff(split[1][1]);
    (values, words, (apart as f64 / SIGNALS).min(1.0))
}

fn same(values: [String; 2], text: &Text) -> Differs {
    (values, text.get("precedent-same"), 0.0)
}
