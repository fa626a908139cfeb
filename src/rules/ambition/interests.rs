//! Whether interests are on the table, and whether choices are weighed in all three layers.

use crate::design::ambition::Layer;
use crate::design::parties::{Party, Standing};
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// A party has no interest written, or an interest gives way and what is given for it is not made visible. Asked once the
/// team has begun with ambition and interests; what goes first is asked first.
pub(crate) const INTERESTS_UNSPOKEN: Rule = Rule {
    id: "interests-unspoken",
    group: Group::Ambition,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Es("Bijlage Belangen")],
    example: examples::ambition::INTERESTS_UNSPOKEN,
    check: Check::Design(|facts| {
        let (design, ambition) = (facts.design, &facts.design.ambition);
        if !ambition.is_started() {
            return Vec::new();
        }
        let at_the_table = design.parties.iter().filter(|it| it.standing != Standing::Independent);
        let silent: Vec<&Party> = at_the_table.filter(|it| ambition.written_of(it.id).next().is_none()).collect();
        if !silent.is_empty() {
            let names: Vec<String> = silent.iter().map(|it| it.name.clone()).collect();
            let finding = Finding::hint().about_all(silent.iter().map(|it| it.id));
            return vec![finding.say("count", silent.len()).say("names", names)];
        }
        let gives_way = ambition.interests.iter().filter(|it| it.yields && it.is_written());
        let unseen: Vec<_> = gives_way.filter(|it| !ambition.is_exchanged(it.id)).collect();
        if unseen.is_empty() {
            return Vec::new();
        }
        let names: Vec<String> = unseen.iter().map(|it| it.text.clone()).collect();
        let finding = Finding::question().worded("exchange").about_all(unseen.iter().map(|it| it.id));
        vec![finding.say("count", unseen.len()).say("names", names)]
    }),
};

/// A choice that was weighed lacks one of the three layers.
pub(crate) const WEIGHING_LAYER_MISSING: Rule = Rule {
    id: "weighing-layer-missing",
    group: Group::Ambition,
    stage: Stage::Work,
    severities: &[Severity::Hint],
    sources: &[Source::Es("Bijlage Belangen")],
    example: examples::ambition::WEIGHING_LAYER_MISSING,
    check: Check::Design(|facts| {
        let begun = facts.design.ambition.weighings.iter().filter(|it| it.is_begun());
        let lacking: Vec<_> = begun.filter(|it| it.lacking().next().is_some()).collect();
        if lacking.is_empty() {
            return Vec::new();
        }
        let lacks = |layer: &Layer| lacking.iter().any(|it| it.lacking().any(|it| it == *layer));
        let layers = Layer::ALL.into_iter().filter(lacks).map(|it| it.key().to_owned()).collect();
        let names: Vec<String> = lacking.iter().map(|it| it.what.clone()).collect();
        let finding = Finding::question().about_all(lacking.iter().map(|it| it.id));
        vec![finding.say("count", lacking.len()).say("names", names).say("layers", Arg::Keys(layers))]
    }),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::ambition::{InterestKind, Share, Verdict};
    use crate::design::edit::{AmbitionEdit, Edit, InterestField, WeighingField};
    use crate::design::form::Form;
    use crate::design::id::WeighingId;
    use crate::rules::examples::ambition::{interest, weighed, yielding};
    use crate::rules::testing::{Builder, design, fires, silent};

    fn edit(it: Builder, edit: AmbitionEdit) -> Builder {
        it.edit(Edit::Ambition(edit))
    }

    #[test]
    fn each_party_says_what_it_needs_once_the_team_has_begun() {
        silent(&INTERESTS_UNSPOKEN, &design(Form::Full).design);
        let one = interest(design(Form::Full), 0, "binnen de subsidie");
        assert_eq!(fires(&INTERESTS_UNSPOKEN, &one.design).subjects, [one.design.parties[1].id.into()]);
        let blank = interest(one.clone(), 1, "  ");
        fires(&INTERESTS_UNSPOKEN, &blank.design);
        let both = interest(one, 1, "geen verlies");
        silent(&INTERESTS_UNSPOKEN, &both.design);
        // What still lies under the table was written at least.
        let party = both.design.parties[1].id;
        let hidden = AmbitionEdit::AddInterest(party, InterestKind::Reputation, "gezicht".into());
        silent(&INTERESTS_UNSPOKEN, &edit(both, hidden).design);
    }

    #[test]
    fn what_gives_way_asks_for_an_exchange_that_says_what_both_get() {
        let it = yielding();
        assert_eq!(fires(&INTERESTS_UNSPOKEN, &it.design).variant, Some("exchange"));
        let about = it.design.ambition.interests.iter().find(|it| it.yields).map(|it| it.id);
        let gets = |nth: usize, gets: &str| Share { party: it.design.parties[nth].id, gets: gets.into() };
        let exchange = |other| AmbitionEdit::AddExchange { shares: Box::new([gets(0, "rust"), gets(1, other)]), about };
        fires(&INTERESTS_UNSPOKEN, &edit(it.clone(), exchange("")).design);
        silent(&INTERESTS_UNSPOKEN, &edit(it.clone(), exchange("langer werken")).design);
        let stays = AmbitionEdit::SetInterest(about.expect("one yields"), InterestField::Yields(false));
        silent(&INTERESTS_UNSPOKEN, &edit(it, stays).design);
    }

    #[test]
    fn a_choice_is_weighed_in_all_three_layers_or_not_yet_at_all() {
        let it = weighed(&[Layer::Project, Layer::Partners]);
        let found = fires(&WEIGHING_LAYER_MISSING, &it.design);
        assert!(found.args.contains(&("layers", Arg::Keys(vec![Layer::Society.key().into()]))));
        silent(&WEIGHING_LAYER_MISSING, &weighed(&Layer::ALL).design);
        silent(&WEIGHING_LAYER_MISSING, &weighed(&[]).design);
        let id: WeighingId = weighed(&[]).design.ambition.weighings[0].id;
        let decided = edit(weighed(&[]), AmbitionEdit::SetWeighing(id, WeighingField::Outcome("doen".into())));
        fires(&WEIGHING_LAYER_MISSING, &decided.design);
        let even = WeighingField::Verdict(Layer::Society, Some(Verdict::Even));
        let id = it.design.ambition.weighings[0].id;
        silent(&WEIGHING_LAYER_MISSING, &edit(it, AmbitionEdit::SetWeighing(id, even)).design);
    }
}
