//! What is asked of the board, what was decided and by whom; the form, and why.

use crate::design::changes::ChangeState;
use crate::report::cells::{Writing, plain};
use crate::report::document::{Block, Side};
use crate::report::parts::of::Of;
use crate::rules::Severity;

/// What is asked, and what was decided.
pub(super) fn decided(of: &Of) -> Vec<Block> {
    let mut writing = Writing::default();
    let asks = asks(of);
    writing.heading(of.t("report-asked"));
    if asks.is_empty() {
        writing.words(of.t("report-asked-nothing"));
    }
    // This is what the board comes for: it gives way last.
    let more = asks.len().saturating_sub(of.measure.decisions);
    writing.list(asks.into_iter().take(of.measure.decisions).collect(), true);
    if more > 0 {
        writing.quiet(of.text().with("report-more", [("count", more.into())]));
    }
    let columns = ["tables-what", "tables-who", "tables-when"].map(|it| (of.t(it), Side::Left));
    let name = of.t("report-decisions");
    writing.cut(of.text(), name.clone(), plain(&name, &columns, decisions(of)), of.measure.rows);
    writing.0
}

/// What waits for a decision: what the heaviest signals ask for, signatures, mandates, changes.
fn asks(of: &Of) -> Vec<String> {
    let (design, text) = (of.design(), of.text());
    let mut asks = Vec::new();
    let heavy = of.insight().open().filter(|it| it.finding.severity < Severity::Hint);
    for it in heavy {
        let words = text.signal(it);
        asks.push(match words.fixes.into_iter().next() {
            Some(fix) => text.with("report-ask-signal", [("fix", fix.into()), ("title", words.title.into())]),
            None => text.with("report-ask-talk", [("title", words.title.into())]),
        });
    }
    for it in design.changes.list.iter().filter(|it| it.is_open()) {
        let change = || ("change", text.change(it).into());
        asks.push(match design.changes.due(it).map(|it| text.language().date(it)) {
            Some(by) => text.with("report-ask-change-by", [change(), ("by", by.into())]),
            None => text.with("report-ask-change", [change()]),
        });
    }
    let unsigned = |party: &&crate::design::parties::Party| {
        design.principles.chosen.iter().filter(|it| it.in_contract).any(|it| !it.signed_by(party.id))
    };
    let parties: Vec<String> = design.signatories().filter(unsigned).map(|it| text.party(it)).collect();
    if !parties.is_empty() {
        asks.push(text.with("report-ask-sign", [("parties", text.list(&parties).into())]));
    }
    let proposed = design.bovenkant.mandates.iter().filter(|it| it.proposed).count();
    if proposed > 0 {
        asks.push(text.with("report-ask-mandates", [("count", proposed.into())]));
    }
    asks
}

/// What was decided: what, by whom, when; the newest first.
fn decisions(of: &Of) -> Vec<Vec<String>> {
    let (design, text) = (of.design(), of.text());
    let mut all: Vec<(Option<jiff::civil::Date>, [String; 2])> = Vec::new();
    for it in &design.life.decisions {
        all.push((Some(it.on), [it.what.clone(), String::new()]));
    }
    for it in &design.life.moments {
        if let Some(held) = it.held.as_ref().filter(|it| !it.outcome.is_empty()) {
            all.push((Some(held.on), [format!("{}: {}", text.moment(design, it), held.outcome), it.who.clone()]));
        }
    }
    for it in design.changes.list.iter().filter(|it| it.state >= ChangeState::Decided) {
        let what = [text.change(it), it.decision.clone()];
        let what: Vec<String> = what.into_iter().filter(|it| !it.is_empty()).collect();
        all.push((it.day(ChangeState::Decided), [what.join(": "), text.change_decider(design, it)]));
    }
    for it in design.waivers.iter() {
        let signal = of.insight().signals.iter().find(|signal| signal.waived == Some(it.id));
        if let Some(signal) = signal {
            let what = text.with("report-accepted", [("title", text.signal(signal).title.into())]);
            all.push((it.on, [what, it.name.clone()]));
        }
    }
    for party in design.signatories() {
        let signed = design.principles.chosen.iter().flat_map(|it| &it.signatures).filter(|it| it.party == party.id);
        let days: Vec<_> = signed.map(|it| (it.on, it.name.clone())).collect();
        if let Some((on, name)) = days.iter().max_by_key(|it| it.0) {
            let what = text.with("report-signed", [("count", days.len().into()), ("party", text.party(party).into())]);
            all.push((*on, [what, name.clone()]));
        }
    }
    // What has a day that is still to come is planned, and not decided.
    all.retain(|it| it.0.is_none_or(|day| of.asked.on.is_none_or(|today| day <= today)));
    all.sort_by_key(|it| std::cmp::Reverse(it.0));
    let day = |it: Option<jiff::civil::Date>| it.map(|it| text.language().date(it)).unwrap_or_default();
    all.into_iter().map(|(on, [what, who])| vec![what, who, day(on)]).collect()
}

/// The form, and why.
pub(super) fn form(of: &Of) -> Vec<Block> {
    let (design, text) = (of.design(), of.text());
    let mut writing = Writing::default();
    writing.words(text.with("report-form", [("form", text.chosen_form(design).into())]));
    writing.words(design.project.description.clone());
    writing.words(design.birth.motive.clone());
    if !design.ambition.text.is_empty() {
        writing.words(text.with("report-ambition", [("text", (&design.ambition.text).into())]));
    }
    let parties = design.parties.iter().map(|party| {
        let parents: Vec<&str> = party.parents.iter().map(|it| it.name.as_str()).collect();
        let side = text.word(party.standing);
        if parents.is_empty() {
            format!("{} ({side})", party.name)
        } else {
            format!("{} ({side}): {}", party.name, parents.join(", "))
        }
    });
    let parties: Vec<String> = parties.collect();
    if of.whole() && !of.design().report.has(of.asked.shape, crate::design::report::Part::Team) && !parties.is_empty() {
        writing.heading(of.t("report-parties"));
        writing.list(parties, false);
    }
    writing.quiet(text.life_in_short(design).unwrap_or_default());
    writing.0
}
