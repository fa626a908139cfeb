//! Rules about the risk dossier itself: is it complete, is it of this phase, does prevention pay? (GV 5)

use std::collections::HashMap;

use crate::design::edit::{Edit, MeasureField, RisksEdit};
use crate::design::euro::Euro;
use crate::design::risks::{Allocation, Nature, Risk};
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding, Fix};
use crate::rules::risks::telling::{naming_all, to_alliance};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;
use crate::rules::thresholds::RISKS_TO_JUDGE;

/// Risks and opportunities without a probability or an impact.
pub(crate) const RISK_UNQUANTIFIED: Rule = Rule {
    id: "risk-unquantified",
    group: Group::Risks,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(5)],
    example: examples::risks::RISK_UNQUANTIFIED,
    check: Check::Design(|facts| {
        let list = facts.design.risks.counting();
        naming_all(&list.filter(|it| it.lacks_value()).collect::<Vec<_>>(), Finding::hint())
    }),
};

/// Shared risks on which nobody acts.
pub(crate) const RISK_NO_HOLDER: Rule = Rule {
    id: "risk-no-holder",
    group: Group::Risks,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(5)],
    example: examples::risks::RISK_NO_HOLDER,
    check: Check::Design(|facts| {
        let shared = facts.design.risks.risks().filter(|it| it.allocation == Allocation::Shared);
        naming_all(&shared.filter(|it| it.holder.is_none()).collect::<Vec<_>>(), Finding::hint())
    }),
};

/// The dossier was adopted for an earlier phase, or, once it says something, never.
pub(crate) const DOSSIER_STALE: Rule = Rule {
    id: "dossier-stale",
    group: Group::Risks,
    stage: Stage::Agree,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(5)],
    example: examples::risks::DOSSIER_STALE,
    check: Check::Design(|facts| {
        let (dossier, phase) = (&facts.design.risks, facts.design.project.phase);
        let count = dossier.risks().count();
        let earlier = |adopted| facts.design.phases().is_before(adopted, phase);
        let finding = match dossier.adopted {
            Some(it) if earlier(it) && !dossier.list.is_empty() => Finding::warning().say("adopted", it),
            // From how many risks a dossier is worth adopting is ours.
            None if count >= RISKS_TO_JUDGE => Finding::warning().worded("never").say("count", count),
            _ => return Vec::new(),
        };
        let adopt = Edit::Risks(RisksEdit::Adopt(Some(phase)));
        vec![finding.say("phase", phase).fix(Fix::new("adopt-dossier", [adopt]).say("phase", phase))]
    }),
};

/// Several risks, and no opportunity in the alliance. From how many risks that says something is ours: a first risk is
/// no reason to ask. What waits in the tray may still come in: `risk-unplaced` speaks about it.
pub(crate) const NO_OPPORTUNITIES: Rule = Rule {
    id: "no-opportunities",
    group: Group::Risks,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Nda("De inrichting"), Source::Gv(6)],
    example: examples::risks::NO_OPPORTUNITIES,
    check: Check::Design(|facts| {
        let dossier = &facts.design.risks;
        let count = dossier.risks().count();
        let outside: Vec<&Risk> = dossier.opportunities().collect();
        if count < RISKS_TO_JUDGE || outside.iter().any(|it| !matches!(it.allocation, Allocation::Allocated(_))) {
            return Vec::new();
        }
        if outside.is_empty() {
            return vec![Finding::warning().say("count", count)];
        }
        naming_all(&outside, Finding::warning().worded("outside").fix(to_alliance(&outside)))
    }),
};

/// Risks, or opportunities, with the same title, whatever its case and punctuation.
pub(crate) const RISK_DUPLICATE: Rule = Rule {
    id: "risk-duplicate",
    group: Group::Risks,
    stage: Stage::Sketch,
    severities: &[Severity::Hint],
    sources: &[Source::Ours],
    example: examples::risks::RISK_DUPLICATE,
    check: Check::Design(|facts| {
        let alike = same_titles(&facts.design.risks.list).into_iter().filter(|it| it.len() > 1);
        alike
            .map(|alike| {
                let keep = alike[0];
                let merges = alike[1..].iter().map(|it| Edit::Risks(RisksEdit::Merge { keep: keep.id, away: it.id }));
                Finding::hint()
                    .about_all(alike.iter().map(|it| it.id))
                    .say("name", &keep.title)
                    .say("count", alike.len())
                    .fix(Fix::new("merge-risks", merges))
            })
            .collect()
    }),
};

/// Measures that are not planned and cost less than the value that they take away.
pub(crate) const PREVENTION_PAYS: Rule = Rule {
    id: "prevention-pays",
    group: Group::Risks,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(5)],
    example: examples::risks::PREVENTION_PAYS,
    check: Check::Design(|facts| {
        let (mut risks, mut plan, mut cost, mut saves) = (Vec::new(), Vec::new(), Euro::ZERO, 0.0);
        for risk in facts.design.risks.risks() {
            let worth = risk.worth_planning();
            if !worth.is_empty() {
                risks.push(risk);
            }
            for (measure, takes_away) in worth {
                plan.push(Edit::Risks(RisksEdit::SetMeasure(risk.id, measure.id, MeasureField::Planned(true))));
                cost += measure.cost;
                saves += takes_away;
            }
        }
        let count = plan.len();
        let finding =
            Finding::hint().say("measures", count).say("cost", cost).say("saves", Arg::About(estimate(saves, cost)));
        naming_all(&risks, finding.fix(Fix::new("plan-measures", plan).say("count", count)))
    }),
};

/// A computed amount with as many figures as an estimate can bear: two, or as many more as show that it is over a cost.
fn estimate(computed: f64, cost: Euro) -> Euro {
    let figures = |count: i32| {
        let unit = 10_f64.powi(computed.max(1.0).log10().floor() as i32 + 1 - count);
        Euro::round((computed / unit).round() * unit)
    };
    [2, 3].into_iter().map(figures).find(|it| *it > cost).unwrap_or(Euro::round(computed))
}

/// A name without case and punctuation, to tell whether two are the same.
pub(crate) fn bare(name: &str) -> String {
    name.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Risks and opportunities by title, each kind apart, in the dossier's order; what has no title stands with nothing.
fn same_titles(list: &[Risk]) -> Vec<Vec<&Risk>> {
    let mut groups: Vec<Vec<&Risk>> = Vec::new();
    let mut known: HashMap<(Nature, String), usize> = HashMap::new();
    for risk in list {
        let title = bare(&risk.title);
        if title.is_empty() {
            continue;
        }
        let at = *known.entry((risk.nature, title)).or_insert(groups.len());
        if at == groups.len() {
            groups.push(Vec::new());
        }
        groups[at].push(risk);
    }
    groups
}

#[cfg(test)]
mod tests {
    use Allocation::{Allocated, Shared, Unplaced};
    use Form::{Full, ThreeDomains};

    use super::*;
    use crate::design::edit::RiskField;
    use crate::design::form::{Form, Side};
    use crate::design::id::{Ids, MeasureId};
    use crate::design::phases::Phase;
    use crate::design::register::Status;
    use crate::design::risks::{Measure, RiskHolder};
    use crate::rules::risks::RULES;
    use crate::rules::testing::{Builder, design, findings, fires, silent, solved_by, speaks};

    /// A full alliance with this many shared risks.
    fn risks(count: usize) -> Builder {
        (1..=count).fold(design(Full), |it, at| it.risk(&format!("Risico {at}"), Shared, 100_000, |_| ()))
    }

    #[test]
    fn every_rule_has_its_words() {
        for rule in RULES {
            speaks(rule);
        }
    }

    #[test]
    fn a_risk_without_value_is_named() {
        fires(&RISK_UNQUANTIFIED, &risks(1).risk("Bouwkuip", Shared, 1, |it| it.impact = None).design);
        fires(&RISK_UNQUANTIFIED, &risks(1).risk("Bouwkuip", Shared, 1, |it| it.probability = None).design);
        silent(&RISK_UNQUANTIFIED, &risks(1).risk("Bouwkuip", Shared, 0, |it| it.probability = Some(0.0)).design);
        let stands = |status| {
            let unknown = |it: &mut Risk| (it.impact, it.register.status) = (None, status);
            risks(1).risk("Bouwkuip", Shared, 1, unknown).design
        };
        silent(&RISK_UNQUANTIFIED, &stands(Status::Closed));
        fires(&RISK_UNQUANTIFIED, &stands(Status::Occurred));
        let both =
            risks(1).risk("Bouwkuip", Shared, 1, |it| it.impact = None).opportunity("Zand uit het gebied", Shared);
        assert_eq!(fires(&RISK_UNQUANTIFIED, &both.design).subjects.len(), 2);
    }

    #[test]
    fn a_shared_risk_wants_somebody_who_acts() {
        let base = risks(1).discipline("Ontwerp", &[Side::Client]);
        fires(&RISK_NO_HOLDER, &base.design);
        let holder = RiskHolder::Person(base.person_id("Ontwerp 1"));
        let set = RisksEdit::Set(base.risk_id("Risico 1"), RiskField::Holder(Some(holder)));
        silent(&RISK_NO_HOLDER, &base.edit(Edit::Risks(set)).design);
        silent(&RISK_NO_HOLDER, &design(Full).risk("Wet", Allocated(Side::Client), 1, |_| ()).design);
        silent(&RISK_NO_HOLDER, &design(Full).opportunity("Zand uit het gebied", Shared).design);
    }

    #[test]
    fn the_dossier_is_adopted_for_each_phase() {
        let adopted = |phase| risks(1).edit(Edit::Risks(RisksEdit::Adopt(Some(phase))));
        let now = |it: Builder| it.edit(Edit::SetPhase(Phase::Realisation)).design;
        let stale = now(adopted(Phase::Tender));
        fires(&DOSSIER_STALE, &stale);
        solved_by(&DOSSIER_STALE, &stale, 0);
        silent(&DOSSIER_STALE, &now(adopted(Phase::Realisation)));
        silent(&DOSSIER_STALE, &now(adopted(Phase::Handover)));
        silent(&DOSSIER_STALE, &now(design(Full).edit(Edit::Risks(RisksEdit::Adopt(Some(Phase::Tender))))));
        silent(&DOSSIER_STALE, &risks(4).design);
        assert_eq!(fires(&DOSSIER_STALE, &risks(5).design).variant, Some("never"));
        solved_by(&DOSSIER_STALE, &risks(5).design, 0);
    }

    #[test]
    fn an_alliance_looks_for_opportunities_too() {
        fires(&NO_OPPORTUNITIES, &risks(5).design);
        silent(&NO_OPPORTUNITIES, &risks(4).design);
        silent(&NO_OPPORTUNITIES, &risks(5).opportunity("Zand uit het gebied", Shared).design);
        silent(&NO_OPPORTUNITIES, &risks(5).opportunity("Zand uit het gebied", Unplaced).design);
        let outside = risks(5).opportunity("Zand uit het gebied", Allocated(Side::Contractor)).design;
        assert_eq!(fires(&NO_OPPORTUNITIES, &outside).variant, Some("outside"));
        solved_by(&NO_OPPORTUNITIES, &outside, 0);
    }

    #[test]
    fn a_title_stands_once() {
        let add = |it: Builder, title| it.risk(title, Shared, 1, |_| ());
        let twice = add(add(design(ThreeDomains), "Kabels en leidingen"), "kabels, en leidingen.");
        fires(&RISK_DUPLICATE, &twice.design);
        solved_by(&RISK_DUPLICATE, &twice.design, 0);
        let thrice = add(twice, "KABELS EN LEIDINGEN").design;
        assert_eq!(fires(&RISK_DUPLICATE, &thrice).subjects.len(), 3);
        solved_by(&RISK_DUPLICATE, &thrice, 0);
        silent(&RISK_DUPLICATE, &add(add(design(Full), "Kabels 1"), "Kabels 2").design);
        silent(&RISK_DUPLICATE, &add(add(design(Full), "?"), "–").design);
        silent(&RISK_DUPLICATE, &add(design(Full), "Zand").opportunity("Zand", Shared).design);
        let pairs = ["A", "B", "a", "b"].into_iter().fold(design(Full), add).design;
        assert_eq!(findings(&RISK_DUPLICATE, &pairs).len(), 2);
    }

    /// A risk of € 50.000 with measures of this cost that each take half of it away.
    fn measured(costs: &[i64]) -> Builder {
        let mut ids = Ids::seeded(7);
        let mut measure = |cost: i64| Measure {
            id: MeasureId::new(&mut ids),
            title: "Proefsleuven".into(),
            cost: Euro::new(cost),
            cuts_probability: 0.5,
            cuts_impact: 0.0,
            planned: false,
        };
        let measures: Vec<Measure> = costs.iter().map(|it| measure(*it)).collect();
        design(Full).risk("Kabels en leidingen", Shared, 100_000, |it| it.measures = measures)
    }

    #[test]
    fn what_is_computed_is_no_more_exact_than_an_estimate() {
        let about = |computed, cost| estimate(computed, Euro::new(cost)).to_f64();
        assert!((about(996_666.67, 300_000) - 1_000_000.0).abs() < 0.01);
        assert!((about(137_500.0, 20_000) - 140_000.0).abs() < 0.01);
        // Rounded down it would seem to cost more than it takes away.
        assert!((about(104_400.0, 102_000) - 104_000.0).abs() < 0.01);
        assert!((about(25_000.5, 25_000) - 25_000.5).abs() < 0.001);
        assert!((about(0.4, 0) - 0.4).abs() < 0.001);
    }

    #[test]
    fn prevention_that_costs_less_than_it_takes_away_pays() {
        silent(&PREVENTION_PAYS, &measured(&[25_000]).design);
        let pays = measured(&[24_999]).design;
        fires(&PREVENTION_PAYS, &pays);
        solved_by(&PREVENTION_PAYS, &pays, 0);
        // The second halves what the first left: it is worth 12.500 and not 25.000.
        let second = measured(&[20_000, 1_000]).design;
        let found = fires(&PREVENTION_PAYS, &second);
        assert!(matches!(found.fixes[0].edit, Edit::Risks(_)), "one measure: {found:?}");
        solved_by(&PREVENTION_PAYS, &second, 0);
        let both = measured(&[12_000, 1_000]).design;
        assert!(matches!(&fires(&PREVENTION_PAYS, &both).fixes[0].edit, Edit::Several(it) if it.len() == 2));
        solved_by(&PREVENTION_PAYS, &both, 0);
        silent(&PREVENTION_PAYS, &measured(&[1]).with(|it| it.risks = std::sync::Arc::default()).design);
        let opportunity = measured(&[1]);
        let id = opportunity.risk_id("Kabels en leidingen");
        let turned = Edit::Risks(RisksEdit::Set(id, RiskField::Nature(Nature::Opportunity)));
        silent(&PREVENTION_PAYS, &opportunity.edit(turned).design);
    }
}
