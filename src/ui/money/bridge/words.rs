//! The bridge in words: what makes up each result, and how far the staffel's bound reaches.

use crate::design::euro::Euro;
use crate::finance::bridge::{Bridge, OfSide, Step};
use crate::finance::simulation::Simulation;
use crate::picture::money::{Written, when};
use crate::text::worked::amount;
use crate::ui::cx::Cx;

/// The bridge in sentences.
pub(crate) fn sentences(cx: &Cx, bridge: &Bridge, written: Written) -> Vec<String> {
    let mut said: Vec<String> = bridge.sides.iter().flat_map(|it| of_side(cx, bridge, it, written)).collect();
    if bridge.together().prices != Euro::ZERO {
        said.push(cx.t("bridge-words-client-pays"));
    }
    if bridge.cost.is_some() && bridge.sides.iter().any(|it| !it.risks.is_empty()) {
        said.push(cx.t("bridge-words-alone"));
        if bridge.tied {
            said.push(cx.t("bridge-words-tied"));
        }
    }
    for it in &bridge.sides {
        let alone: Vec<String> = cx.design().carried_by_one(it.side).map(|it| it.title.clone()).collect();
        if !alone.is_empty() && !it.partners.is_empty() {
            said.push(cx.text.with("money-partners-alone", [("risks", cx.text.list(&alone).into())]));
        }
    }
    said
}

/// What makes up the result of a side, and what its partners have of that.
fn of_side(cx: &Cx, bridge: &Bridge, it: &OfSide, written: Written) -> Vec<String> {
    let shown = written.rounded(&it.steps);
    let amount = |step: Step| written.amount(cx.text, shown.of(step));
    let parts = [
        (Step::Risks, "bridge-words-risks", it.steps.risks),
        (Step::Prices, "bridge-words-prices", it.steps.prices),
        (Step::Measures, "bridge-words-measures", it.steps.measures),
    ];
    let parts = parts.into_iter().filter(|it| it.2 != Euro::ZERO);
    let parts: Vec<String> = parts.map(|(step, key, _)| cx.text.with(key, [("amount", amount(step).into())])).collect();
    let key = if parts.is_empty() { "bridge-words-bare" } else { "bridge-words" };
    let values = [
        ("side", cx.text.side(it.side).into()),
        ("when", when(cx.text, bridge).into()),
        ("staffel", amount(Step::Staffel).into()),
        ("parts", cx.text.list(&parts).into()),
        ("result", amount(Step::Result).into()),
    ];
    let mut said = vec![cx.text.with(key, values)];
    if !it.partners.is_empty() {
        let part = |of: &crate::finance::bridge::OfPartner| {
            let result = written.amount(cx.text, written.rounded(&of.steps).result());
            let values = [("amount", result.into()), ("risk", (&of.name).into())];
            cx.text.with("bridge-of-risk", values)
        };
        let parts: Vec<String> = it.partners.iter().map(part).collect();
        let values = [("side", cx.text.side(it.side).into()), ("parts", cx.text.list(&parts).into())];
        said.push(cx.text.with("bridge-words-within", values));
    }
    said
}

/// What the contractor never loses more than by the staffel, and how far it went with all else; none where the staffel
/// knows no bound.
pub(crate) fn bound(cx: &Cx, simulation: &Simulation) -> Option<String> {
    cx.design().money.staffel.as_ref()?;
    let loss = &simulation.terms().curve.loss;
    let most = loss.contractor_of(loss.flat_from()?);
    let least = simulation.figures().contractor.least;
    let key = if least < -most.to_f64() { "bridge-bound" } else { "bridge-bound-holds" };
    let language = cx.text.language();
    let values = [("bound", amount(language, most).into()), ("least", language.euro_change(least).into())];
    Some(cx.text.with(key, values))
}
