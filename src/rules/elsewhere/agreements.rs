//! Practice elsewhere: what experts beyond the sources of Dutch alliances expect of agreements and of the dossier.
//! (domain.md 11: NACG, RISMAN)

use crate::design::catalogue::Agreement;
use crate::design::principles::Principle;
use crate::design::risks::Lens;
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding};
use crate::rules::principles::chosen::naming_all;
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;
use crate::rules::thresholds::RISKS_PER_LENS;

/// 'No blame' stands in the contract without its exceptions. In a contract only: before that the words are not law yet.
pub(crate) const NO_BLAME_WITHOUT_EXCEPTIONS: Rule = Rule {
    id: "no-blame-without-exceptions",
    group: Group::Principles,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Nacg],
    example: examples::elsewhere::NO_BLAME_WITHOUT_EXCEPTIONS,
    check: Check::Design(|facts| {
        let asks = |it: &Principle| {
            let entry = it.entry.as_deref().and_then(|it| facts.catalogue.principle(it));
            entry.is_some_and(|it| it.agrees_with.contains(&Agreement::NoClaims))
        };
        let bare = |it: &&Principle| it.in_contract && it.exceptions.trim().is_empty() && asks(it);
        let bare: Vec<&Principle> = facts.design.principles.chosen.iter().filter(bare).collect();
        naming_all(&bare, Finding::hint())
    }),
};

/// RISMAN lenses through which nobody saw a risk, once enough risks have a lens. A lens without risks is a question, no
/// fault.
pub(crate) const RISMAN_LENS_EMPTY: Rule = Rule {
    id: "risman-lens-empty",
    group: Group::Risks,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Risman],
    example: examples::elsewhere::RISMAN_LENS_EMPTY,
    check: Check::Design(|facts| {
        let seen: Vec<Lens> = facts.design.risks.risks().filter_map(|it| it.lens).collect();
        let empty: Vec<Lens> = Lens::ALL.into_iter().filter(|it| !seen.contains(it)).collect();
        if seen.len() < RISKS_PER_LENS || empty.is_empty() {
            return Vec::new();
        }
        let finding = Finding::question().say("risks", seen.len()).say("count", empty.len());
        vec![finding.say("lenses", Arg::Lenses(empty))]
    }),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::edit::{Edit, PrincipleField, PrinciplesEdit, RiskField};
    use crate::design::form::Form;
    use crate::design::risks::Allocation;
    use crate::rules::testing::{Builder, design, fires, silent};

    fn set(it: Builder, field: PrincipleField) -> Builder {
        let id = it.design.principles.chosen[0].id;
        it.edit(Edit::Principles(PrinciplesEdit::Set(id, field)))
    }

    #[test]
    fn no_blame_in_the_contract_says_where_it_ends() {
        let chosen = |entry: &str| design(Form::Full).principle(entry);
        let in_contract = |it: Builder| set(it, PrincipleField::InContract(true));
        silent(&NO_BLAME_WITHOUT_EXCEPTIONS, &chosen("no-blame-no-claim").design);
        let bare = in_contract(chosen("no-blame-no-claim"));
        fires(&NO_BLAME_WITHOUT_EXCEPTIONS, &bare.design);
        fires(&NO_BLAME_WITHOUT_EXCEPTIONS, &set(bare.clone(), PrincipleField::Exceptions("  ".into())).design);
        silent(&NO_BLAME_WITHOUT_EXCEPTIONS, &set(bare, PrincipleField::Exceptions("Opzet".into())).design);
        silent(&NO_BLAME_WITHOUT_EXCEPTIONS, &in_contract(chosen("open-book")).design);
    }

    /// This many risks, seen through these lenses in turn.
    fn seen(count: usize, lenses: &[Lens]) -> Builder {
        (0..count).fold(design(Form::Full), |it, at| {
            let title = format!("Risico {at}");
            let lens = RiskField::Lens(Some(lenses[at % lenses.len()]));
            it.carried(&title, Allocation::Shared, 100_000).with_risk(&title, lens)
        })
    }

    #[test]
    fn an_empty_lens_is_asked_about_from_eight_risks_on() {
        let six = &Lens::ALL[..6];
        silent(&RISMAN_LENS_EMPTY, &seen(7, six).design);
        let finding = fires(&RISMAN_LENS_EMPTY, &seen(8, six).design);
        assert!(finding.question && finding.args.contains(&("lenses", Arg::Lenses(vec![Lens::Social]))));
        silent(&RISMAN_LENS_EMPTY, &seen(8, &Lens::ALL).design);
        // One signal for all.
        assert!(fires(&RISMAN_LENS_EMPTY, &seen(8, &six[..1]).design).args.contains(&("count", Arg::Count(6))));
        // A dossier in which nobody looks through lenses has not started on them.
        let without = (0..7).fold(seen(8, six), |it, at| it.with_risk(&format!("Risico {at}"), RiskField::Lens(None)));
        silent(&RISMAN_LENS_EMPTY, &without.design);
    }
}
