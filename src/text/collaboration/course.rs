//! What stays the same over the key moments: which condition a group gave least or most, and whether the other group gave it
//! more.

use crate::design::collaboration::{Collaboration, Condition, KeyMoment, Tally, Voice};
use crate::text::Text;
use crate::text::collaboration::names::{MORE, extreme};

/// What a group did at every moment, or at the latest.
struct Stays<'a> {
    voice: Voice,
    of: Condition,
    /// The least, and not the most.
    least: bool,
    /// The moment, where it is said of the latest alone.
    at: Option<&'a KeyMoment>,
}

fn scored(all: &Collaboration, voice: Voice) -> Vec<(&KeyMoment, Tally)> {
    all.course(voice).into_iter().filter_map(|it| Some((it.0, it.1?))).collect()
}

/// What a group gave least, else most, at every moment, else at the latest; none where it did not score, or nothing stands
/// out.
fn stays(all: &Collaboration, voice: Voice) -> Option<Stays<'_>> {
    let course = scored(all, voice);
    let (latest, last) = course.last()?;
    let always = |sign: f64| {
        let of = extreme(last, sign)?;
        (course.len() > 1 && course.iter().all(|it| extreme(&it.1, sign) == Some(of))).then_some(of)
    };
    let says = |of, least, at| Stays { voice, of, least, at };
    let least = always(-1.0).map(|it| says(it, true, None));
    let most = || always(1.0).map(|it| says(it, false, None));
    let least_now = || extreme(last, -1.0).map(|it| says(it, true, Some(*latest)));
    let most_now = || extreme(last, 1.0).map(|it| says(it, false, Some(*latest)));
    least.or_else(most).or_else(least_now).or_else(most_now)
}

/// How much more the other group gave the same, in points, at the moments that both scored.
fn others(all: &Collaboration, it: &Stays) -> Vec<f64> {
    let sign = if it.voice == Voice::Teller { -1.0 } else { 1.0 };
    let moments = all.moments.iter().filter(|moment| it.at.is_none_or(|at| at.id == moment.id));
    moments.filter_map(|moment| Some(moment.difference(it.of)? * sign)).collect()
}

impl Text {
    /// What a group gave least or most over the moments, and how the other group differs; none where nobody scored, or
    /// nothing stands out.
    pub fn course_sentence(&self, all: &Collaboration) -> Option<String> {
        let [tellers, reflectors] = Voice::ALL.map(|it| stays(all, it));
        let (first, second) = match (tellers, reflectors) {
            (Some(it), other) => (it, other),
            (None, other) => (other?, None),
        };
        let others = others(all, &first);
        let more = !others.is_empty() && others.iter().all(|it| *it > MORE);
        let less = !others.is_empty() && others.iter().all(|it| *it < -MORE);
        let always = first.at.is_none() && others.len() > 1;
        let key = match (more, less, always) {
            (true, _, true) => Some("collaboration-others-more"),
            (true, _, false) => Some("collaboration-others-more-there"),
            (_, true, true) => Some("collaboration-others-less"),
            (_, true, false) => Some("collaboration-others-less-there"),
            _ => None,
        };
        let other = if first.voice == Voice::Teller { Voice::Reflector } else { Voice::Teller };
        // 'There' is said of a moment that the first sentence names.
        let key = key.filter(|_| always || first.at.is_some());
        let compared = key.map(|it| self.with(it, [("voice", self.voices_first(other).into())]));
        let second = compared.or_else(|| second.map(|it| self.stays_sentence(&it)));
        let says = [Some(self.stays_sentence(&first)), second];
        Some(says.into_iter().flatten().collect::<Vec<_>>().join(" "))
    }

    fn stays_sentence(&self, it: &Stays) -> String {
        let condition = || ("condition", self.condition_within(it.of).into());
        match it.at {
            None => {
                let key = if it.least { "collaboration-least" } else { "collaboration-most" };
                self.with(key, [("voice", self.voices_first(it.voice).into()), condition()])
            }
            Some(at) => {
                let key = if it.least { "collaboration-least-at" } else { "collaboration-most-at" };
                let values = [("voice", self.voices(it.voice).into()), condition(), ("moment", (&at.name).into())];
                self.with(key, values)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::collaboration::{Halves, ScoreForm};
    use crate::design::id::{Ids, KeyMomentId, ScoreFormId};
    use crate::text::Language;

    fn over(moments: &[&[(Voice, [u8; 5])]]) -> Collaboration {
        let mut ids = Ids::seeded(3);
        let moment = |(at, forms): (usize, &&[(Voice, [u8; 5])])| {
            let mut it = KeyMoment::new(KeyMomentId::new(&mut ids), format!("M{at}"));
            let form = |(voice, halves): &(Voice, [u8; 5])| {
                let (id, name) = (ScoreFormId::new(&mut ids), String::new());
                ScoreForm { id, voice: *voice, name, halves: Halves::of(*halves) }
            };
            it.forms = forms.iter().map(form).collect();
            it
        };
        Collaboration { moments: moments.iter().enumerate().map(moment).collect(), ..Collaboration::default() }
    }

    const T: Voice = Voice::Teller;
    const R: Voice = Voice::Reflector;

    #[test]
    fn what_is_true_at_every_moment_is_said_of_all_and_else_of_the_latest() {
        let nl = Text::new(Language::Nl);
        let says = |moments: &[&[(Voice, [u8; 5])]]| nl.course_sentence(&over(moments));
        let (low, even) = ([6, 4, 4, 4, 2], [4, 4, 4, 4, 4]);
        assert_eq!(
            says(&[&[(T, low), (R, even)], &[(T, low), (R, even)]]).as_deref(),
            Some("Vertellers gaven proces op elk moment het minst. Reflectoren gaven het steeds meer.")
        );
        assert_eq!(
            says(&[&[(T, even)], &[(T, low), (R, even)]]).as_deref(),
            Some("Bij ‘M1’ gaven vertellers proces het minst. Reflectoren gaven het daar meer.")
        );
        assert_eq!(
            says(&[&[(T, low), (R, even)], &[(T, low), (R, low)]]).as_deref(),
            Some("Vertellers gaven proces op elk moment het minst. Bij ‘M1’ gaven reflectoren proces het minst.")
        );
        assert_eq!(
            says(&[&[(R, [8, 3, 3, 3, 3])], &[(R, [9, 3, 3, 3, 2])]]).as_deref(),
            Some("Reflectoren gaven ambitie op elk moment het meest.")
        );
        assert_eq!(says(&[]), None);
        assert_eq!(says(&[&[(T, even)]]), None);
    }
}
