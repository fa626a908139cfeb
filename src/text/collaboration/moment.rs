//! One key moment in a sentence for each group: what it gave most and least, and how many people that is.

use crate::design::collaboration::{Condition, KeyMoment, Voice};
use crate::text::Text;
use crate::text::collaboration::names::extremes;

impl Text {
    /// What each group gave most and least at a moment, with how many forms that is; none where no form counts.
    pub fn moment_sentence(&self, moment: &KeyMoment) -> Option<String> {
        let says: Vec<String> = Voice::ALL.into_iter().filter_map(|it| self.group_sentence(moment, it)).collect();
        (!says.is_empty()).then(|| says.join(" "))
    }

    fn group_sentence(&self, moment: &KeyMoment, voice: Voice) -> Option<String> {
        let tally = moment.tally(voice)?;
        let (most, least) = (extremes(&tally, 1.0), extremes(&tally, -1.0));
        let listed = |all: &[Condition]| {
            let points = all.first().map(|it| self.language().one_decimal(tally.mean(*it))).unwrap_or_default();
            let names: Vec<String> = all.iter().map(|it| self.condition_within(*it)).collect();
            format!("{} ({points})", self.list(&names))
        };
        let who = ("voice", self.voices_first(voice).into());
        let count = ("count", tally.forms.into());
        let says = if most.len() == Condition::ALL.len() {
            self.with("collaboration-even", [who, count])
        } else {
            let (most, least) = (listed(&most).into(), listed(&least).into());
            self.with("collaboration-moment", [who, count, ("most", most), ("least", least)])
        };
        let few = tally.is_few().then(|| self.with("collaboration-few", [("count", tally.forms.into())]));
        Some(std::iter::once(says).chain(few).collect::<Vec<_>>().join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::collaboration::{Halves, ScoreForm};
    use crate::design::id::{Ids, KeyMomentId, ScoreFormId};
    use crate::text::Language;

    #[test]
    fn each_group_is_told_with_its_number_and_few_are_called_few() {
        let mut ids = Ids::seeded(4);
        let mut moment = KeyMoment::new(KeyMomentId::new(&mut ids), "Uitspraak");
        let text = Text::new(Language::Nl);
        assert_eq!(text.moment_sentence(&moment), None);
        let mut add = |voice, halves| {
            let (id, name) = (ScoreFormId::new(&mut ids), String::new());
            moment.forms.push(ScoreForm { id, voice, name, halves: Halves::of(halves) });
        };
        for _ in 0..5 {
            add(Voice::Teller, [8, 4, 4, 3, 1]);
        }
        add(Voice::Reflector, [4, 4, 4, 4, 4]);
        assert_eq!(
            text.moment_sentence(&moment).as_deref(),
            Some(
                "Vertellers (5) gaven het meest aan ambitie (4,0) en het minst aan proces (0,5). Reflectoren (1) gaven \
                 alle vijf evenveel. Dat is één formulier: het zegt iets over één mens, niet over een groep."
            )
        );
    }
}
