//! Two conditions that moved against each other, told with care: who divides ten points takes somewhere what goes elsewhere.

use crate::design::collaboration::{Collaboration, Vessels};
use crate::text::Text;

impl Text {
    /// What one condition got more and another less, between the two moments at which they moved most; none where the
    /// moments are not there any more.
    pub fn vessels_sentence(&self, all: &Collaboration, it: &Vessels) -> Option<String> {
        let moments = all.in_time();
        let name = |at: usize| Some(moments.get(at)?.name.as_str());
        let points = |it: f64| self.language().one_decimal(it);
        let values = [
            ("from", name(it.between.0)?.into()),
            ("to", name(it.between.1)?.into()),
            ("voice", self.voices(it.voice).into()),
            ("rose", self.condition_within(it.rose).into()),
            ("fell", self.condition_within(it.fell).into()),
            ("up", points(it.up).into()),
            ("down", points(it.down).into()),
        ];
        Some(self.with("collaboration-vessels", values))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::collaboration::{Halves, KeyMoment, ScoreForm, Voice};
    use crate::design::id::{Ids, KeyMomentId, ScoreFormId};
    use crate::text::Language;

    #[test]
    fn what_moved_is_told_and_that_the_one_did_not_make_the_other() {
        let mut ids = Ids::seeded(8);
        let moments = [("A", [6, 5, 4, 3, 2]), ("B", [8, 3, 4, 3, 2])].map(|(name, halves)| {
            let mut it = KeyMoment::new(KeyMomentId::new(&mut ids), name);
            let (id, voice) = (ScoreFormId::new(&mut ids), Voice::Reflector);
            it.forms.push(ScoreForm { id, voice, name: String::new(), halves: Halves::of(halves) });
            it
        });
        let all = Collaboration { moments: moments.into(), ..Collaboration::default() };
        let found = all.vessels(Voice::Reflector);
        let says = |language| Text::new(language).vessels_sentence(&all, &found[0]);
        assert_eq!(
            says(Language::Nl).as_deref(),
            Some(
                "Van ‘A’ naar ‘B’ kreeg ambitie van reflectoren 1,0 punt meer en belangen 1,0 minder. Wie tien punten \
                 verdeelt, haalt ergens weg wat hij elders legt: het zegt niet dat het een door het ander kwam."
            )
        );
        assert!(says(Language::En).is_some_and(|it| it.contains("1.0 points more")));
        assert_eq!(Text::new(Language::Nl).vessels_sentence(&Collaboration::default(), &found[0]), None);
    }
}
