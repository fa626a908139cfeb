//! A rule about forms that were changed by hand: each divides exactly ten points (ES 3).

use crate::design::collaboration::{KeyMoment, ScoreForm};
use crate::design::edit::{CollaborationEdit, Edit};
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// Forms do not add up to ten. None comes in by filling in: such a file was edited by hand. It is about the moments, so that
/// nobody's form is pointed at.
pub(crate) const SCORES_NOT_TEN: Rule = Rule {
    id: "scores-not-ten",
    group: Group::Collaboration,
    stage: Stage::Sketch,
    severities: &[Severity::Blocker],
    sources: &[Source::Es("3")],
    example: examples::collaboration::SCORES_NOT_TEN,
    check: Check::Design(|facts| {
        let has = |it: &&KeyMoment| it.not_ten().next().is_some();
        let moments: Vec<&KeyMoment> = facts.design.collaboration.moments.iter().filter(has).collect();
        let forms: Vec<&ScoreForm> = moments.iter().flat_map(|it| it.not_ten()).collect();
        if forms.is_empty() {
            return Vec::new();
        }
        let sums = forms.iter().map(|it| Arg::Points(f64::from(it.halves.total()) / 2.0)).collect();
        let names: Vec<String> = moments.iter().map(|it| it.name.clone()).collect();
        let drop = forms.iter().map(|it| Edit::Collaboration(CollaborationEdit::RemoveForm(it.id)));
        let fix = Fix::new("remove-forms", drop).say("count", forms.len());
        let finding = Finding::blocker().about_all(moments.iter().map(|it| it.id));
        let finding = finding.say("count", forms.len()).say("moments", names).say("sums", Arg::List(sums));
        vec![finding.fix(fix)]
    }),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::collaboration::Voice;
    use crate::design::form::Form;
    use crate::rules::examples::collaboration::{form, moment, raw_form};
    use crate::rules::testing::{design, fires, silent, solved_by, speaks};

    #[test]
    fn a_form_of_nine_and_a_half_or_ten_and_a_half_is_no_form_of_ten() {
        for halves in [[7, 4, 4, 3, 1], [7, 4, 4, 3, 3], [0; 5]] {
            let it = raw_form(moment(design(Form::Full), "Uitspraak"), Voice::Teller, halves);
            fires(&SCORES_NOT_TEN, &it.design);
            solved_by(&SCORES_NOT_TEN, &it.design, 0);
        }
        silent(&SCORES_NOT_TEN, &form(moment(design(Form::Full), "Uitspraak"), Voice::Teller, [7, 4, 4, 3, 2]).design);
        speaks(&SCORES_NOT_TEN);
    }

    #[test]
    fn one_signal_names_them_all() {
        let one = raw_form(moment(design(Form::Full), "Start"), Voice::Teller, [1; 5]);
        let two = raw_form(moment(one, "Uitspraak"), Voice::Reflector, [9; 5]);
        let finding = fires(&SCORES_NOT_TEN, &two.design);
        assert_eq!(finding.subjects.len(), 2);
        assert!(finding.args.contains(&("count", Arg::Count(2))));
    }
}
