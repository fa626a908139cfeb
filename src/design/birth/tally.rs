//! How an aspect stands when people score it differently, and how many stand how.

use crate::design::birth::aspect::{Aspect, View};
use crate::design::birth::scores::{Light, Scorer};
use crate::design::birth::whole::Birth;

/// How an aspect stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The most careful of the scores.
    pub light: Light,
    /// Whether all who scored it say the same.
    pub agreed: bool,
}

/// How many aspects stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Green.
    pub green: usize,
    /// Amber.
    pub amber: usize,
    /// Red.
    pub red: usize,
    /// Scored by nobody.
    pub open: usize,
}

impl Tally {
    /// All of them.
    pub const fn all(self) -> usize {
        self.green + self.amber + self.red + self.open
    }

    /// Whether every one is green.
    pub const fn is_green(self) -> bool {
        self.green == self.all()
    }
}

impl Aspect {
    /// How it stands by what people score. Until all agree the most careful score counts: who sees a red light saw
    /// something. Ours; the source says no more than that all must be green. None where nobody scored it.
    pub fn stands(self, scorers: &[Scorer]) -> Option<Standing> {
        let lights = || scorers.iter().filter_map(|it| it.light(self));
        let light = lights().max()?;
        Some(Standing { light, agreed: lights().all(|it| it == light) })
    }
}

impl Birth {
    /// How an aspect stands; none where nobody scored it.
    pub fn stands(&self, aspect: Aspect) -> Option<Standing> {
        aspect.stands(&self.scorers)
    }

    /// The aspects that stand so; none: those that nobody scored.
    pub fn standing(&self, light: Option<Light>) -> impl Iterator<Item = Aspect> {
        Aspect::ALL.into_iter().filter(move |it| self.stands(*it).map(|it| it.light) == light)
    }

    /// How the aspects of a view stand.
    pub fn tally(&self, view: View) -> Tally {
        self.count(Aspect::of(view))
    }

    /// How all aspects stand. 'Alles groen' is all of them.
    pub fn tally_all(&self) -> Tally {
        self.count(Aspect::ALL.into_iter())
    }

    fn count(&self, aspects: impl Iterator<Item = Aspect>) -> Tally {
        let mut tally = Tally::default();
        for it in aspects {
            let count = match self.stands(it).map(|it| it.light) {
                Some(Light::Green) => &mut tally.green,
                Some(Light::Amber) => &mut tally.amber,
                Some(Light::Red) => &mut tally.red,
                None => &mut tally.open,
            };
            *count += 1;
        }
        tally
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::birth::scores::Score;
    use crate::design::id::{Ids, ScorerId};

    fn scorers(lights: &[Option<Light>]) -> Vec<Scorer> {
        let mut ids = Ids::seeded(3);
        let score = |light| Score { aspect: Aspect::Story, light, evidence: String::new(), on: None };
        let of = |light: &Option<Light>| Scorer {
            id: ScorerId::new(&mut ids),
            who: "Bestuurder".into(),
            scores: vec![score(*light)],
        };
        lights.iter().map(of).collect()
    }

    #[test]
    fn the_most_careful_score_counts_until_all_agree() {
        use Light::{Amber, Green, Red};
        let stands = |lights: &[Option<Light>]| Aspect::Story.stands(&scorers(lights));
        assert_eq!(stands(&[]), None);
        assert_eq!(stands(&[None]), None);
        assert_eq!(stands(&[Some(Green), Some(Red), Some(Amber)]), Some(Standing { light: Red, agreed: false }));
        assert_eq!(stands(&[Some(Green), None, Some(Green)]), Some(Standing { light: Green, agreed: true }));
        assert_eq!(Aspect::Size.stands(&scorers(&[Some(Green)])), None);
    }

    #[test]
    fn a_view_is_counted_and_all_are() {
        let birth = Birth { scorers: scorers(&[Some(Light::Amber)]), ..Birth::default() };
        assert_eq!(birth.tally(View::People), Tally { green: 0, amber: 1, red: 0, open: 9 });
        assert_eq!((birth.tally_all().all(), birth.tally_all().open), (24, 23));
        assert!(!birth.tally_all().is_green());
        assert_eq!(birth.standing(Some(Light::Amber)).collect::<Vec<_>>(), [Aspect::Story]);
    }
}
