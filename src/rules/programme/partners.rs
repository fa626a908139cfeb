//! Whether partners know where they stand: what each needs is written, joining and leaving are arranged, and what each
//! brings is in proportion to what it has to say.

use crate::design::Design;
use crate::design::arrangements::ArrangementKind;
use crate::design::parties::Party;
use crate::design::stage::Stage;
use crate::design::thresholds::Threshold;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// A partner has not written what it needs; one signal for all.
pub(crate) const PARTNER_INTEREST_MISSING: Rule = Rule {
    id: "partner-interest-missing",
    group: Group::Ambition,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Av("De uitgangspositie"), Source::Es("Bijlage Belangen")],
    example: examples::programme::PARTNER_INTEREST_MISSING,
    check: Check::Design(|facts| {
        let design = facts.design;
        let silent = |it: &&Party| design.ambition.written_of(it.id).next().is_none();
        let found: Vec<&Party> = design.partners().filter(silent).collect();
        if found.is_empty() {
            return Vec::new();
        }
        let names: Vec<String> = found.iter().map(|it| it.name.clone()).collect();
        let finding = Finding::hint().about_all(found.iter().map(|it| it.id));
        vec![finding.say("count", found.len()).say("names", names)]
    }),
};

/// Nothing is arranged on joining, or on leaving.
pub(crate) const LEAVING_NOT_ARRANGED: Rule = Rule {
    id: "leaving-not-arranged",
    group: Group::Bovenkant,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Ours, Source::Iso44001],
    example: examples::programme::LEAVING_NOT_ARRANGED,
    check: Check::Design(|facts| {
        let (design, all) = (facts.design, &facts.design.programme);
        let joining = !all.joining.trim().is_empty();
        let leaving = !all.leaving.trim().is_empty() || design.arranged(ArrangementKind::Exit);
        match (joining, leaving) {
            (true, true) => Vec::new(),
            (false, false) => vec![Finding::hint()],
            (true, false) => vec![Finding::hint().worded("leaving")],
            (false, true) => vec![Finding::hint().worded("joining")],
        }
    }),
};

/// A partner's part of the votes and its part of what is brought in are far apart, and nobody wrote that it is meant.
pub(crate) const SAY_OUT_OF_BALANCE: Rule = Rule {
    id: "say-out-of-balance",
    group: Group::Money,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Ours, Source::Av("Inzichten in alliantiesturing")],
    example: examples::programme::SAY_OUT_OF_BALANCE,
    check: Check::Design(|facts| {
        if !facts.design.programme.say.trim().is_empty() {
            return Vec::new();
        }
        let least = facts.design.threshold(Threshold::SayApart);
        let apart = parts(facts.design).into_iter().filter(|(_, votes, brings)| (votes - brings).abs() > least + 1e-9);
        apart.map(|(party, votes, brings)| found(party, votes, brings)).collect()
    }),
};

/// Each partner with its part of the votes and of what is brought in (0-1); none where one of them is not known of a
/// partner, or where there is but one.
fn parts(design: &Design) -> Vec<(&Party, f64, f64)> {
    let stakes: Option<Vec<(&Party, f64, f64)>> = design
        .partners()
        .map(|it| {
            let stake = design.programme.stake(it.id);
            Some((it, f64::from(stake.votes?), stake.contribution?.to_f64()))
        })
        .collect();
    let all = stakes.unwrap_or_default();
    let votes: f64 = all.iter().map(|it| it.1).sum();
    let brings: f64 = all.iter().map(|it| it.2).sum();
    if all.len() < 2 || votes <= 0.0 || brings <= 0.0 {
        return Vec::new();
    }
    all.into_iter().map(|it| (it.0, it.1 / votes, it.2 / brings)).collect()
}

fn found(party: &Party, votes: f64, brings: f64) -> Finding {
    let finding = Finding::question().about(party.id).say("party", &party.name);
    finding.say("votes", Arg::Share(votes)).say("brings", Arg::Share(brings))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::ambition::InterestKind;
    use crate::design::edit::{AmbitionEdit, ArrangementEdit, Edit, ProgrammeEdit};
    use crate::design::parties::Standing;
    use crate::rules::examples::programme::{programme, stakes};
    use crate::rules::testing::{Builder, fires, silent};

    fn interest(it: Builder, nth: usize, text: &str) -> Builder {
        let party = it.design.parties[nth].id;
        it.edit(Edit::Ambition(AmbitionEdit::AddInterest(party, InterestKind::Own, text.into())))
    }

    #[test]
    fn one_signal_names_every_partner_without_an_interest() {
        let one = interest(interest(programme(3), 0, "eigen achterban"), 1, "  ");
        let found = fires(&PARTNER_INTEREST_MISSING, &one.design);
        assert_eq!(found.subjects, [one.design.parties[1].id.into(), one.design.parties[2].id.into()]);
        let all = interest(interest(one, 1, "tempo"), 2, "rust");
        silent(&PARTNER_INTEREST_MISSING, &all.design);
        let apart = crate::design::edit::PartyEdit::Add("Bureau".into(), Standing::Independent);
        silent(&PARTNER_INTEREST_MISSING, &all.edit(Edit::Party(apart)).design);
    }

    #[test]
    fn joining_and_leaving_are_each_arranged_in_words() {
        let set = |it: Builder, edit: ProgrammeEdit| it.edit(Edit::Programme(edit));
        assert_eq!(fires(&LEAVING_NOT_ARRANGED, &programme(2).design).variant, None);
        let joins = set(programme(2), ProgrammeEdit::SetJoining("unaniem".into()));
        assert_eq!(fires(&LEAVING_NOT_ARRANGED, &joins.design).variant, Some("leaving"));
        let leaves = set(programme(2), ProgrammeEdit::SetLeaving("na een jaar".into()));
        assert_eq!(fires(&LEAVING_NOT_ARRANGED, &leaves.design).variant, Some("joining"));
        silent(&LEAVING_NOT_ARRANGED, &set(joins.clone(), ProgrammeEdit::SetLeaving("na een jaar".into())).design);
        let exit = ArrangementEdit::Add(ArrangementKind::Exit, Vec::new(), "Wie stopt draagt over".into());
        silent(&LEAVING_NOT_ARRANGED, &joins.edit(Edit::Arrangement(exit)).design);
    }

    #[test]
    fn say_and_contribution_may_be_twenty_points_apart_and_no_more() {
        // Two partners with a vote each: one brings 70 or 71 of the hundred.
        silent(&SAY_OUT_OF_BALANCE, &stakes(&[(70, 1), (30, 1)]).design);
        let apart = stakes(&[(71, 1), (29, 1)]);
        let both: Vec<_> = crate::rules::testing::findings(&SAY_OUT_OF_BALANCE, &apart.design);
        assert_eq!(both.len(), 2, "each of the two is out of balance");
        assert!(both.iter().all(|it| it.question));
        let meant = apart.edit(Edit::Programme(ProgrammeEdit::SetSay("Ieder één stem, hoe groot ook".into())));
        silent(&SAY_OUT_OF_BALANCE, &meant.design);
        silent(&SAY_OUT_OF_BALANCE, &stakes(&[(100, 1)]).design);
        silent(&SAY_OUT_OF_BALANCE, &stakes(&[(0, 1), (0, 9)]).design);
    }
}
