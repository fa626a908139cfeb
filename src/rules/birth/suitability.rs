//! What the characteristics of a project say of a form: for, both or against, one by one.
//!
//! There is no sum and no order of merit, and there must be none: characteristics do not weigh the same, and the source says
//! that no framework holds for all projects (ES 2). That a characteristic matters is in the sources (`sources`); which mark it
//! gives to which form is ours, near what they tell of alliance and D&C, and a team sets its own mark where it sees otherwise.

use crate::design::birth::{Birth, Characteristic, ContractForm, Level, Mark};

use Mark::{Against as N, Both as B, For as Y};

/// A mark, and whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The mark.
    pub mark: Mark,
    /// Whether the team set it itself.
    pub own: bool,
}

/// Which way a form lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Client and contractor do it together.
    Together,
    /// Each does its own part.
    Apart,
}

/// Which way a form lies.
pub const fn direction(form: ContractForm) -> Direction {
    match form {
        ContractForm::DesignConstruct | ContractForm::Traditional => Direction::Apart,
        _ => Direction::Together,
    }
}

/// What a value of a characteristic says of a form, by the program.
pub const fn usual(of: Characteristic, level: Level, form: ContractForm) -> Mark {
    row(of, level)[form as usize]
}

/// The marks of a value, form by form: full alliance, three domains, two phases, bouwteam, D&C, traditional.
const fn row(of: Characteristic, level: Level) -> [Mark; 6] {
    use Characteristic as C;
    match (of, level) {
        (C::Scope, Level::Little) => [N, B, B, B, Y, Y],
        (C::Scope, Level::Medium) => [B, B, Y, Y, B, N],
        (C::Scope, Level::Much) => [Y, B, Y, Y, N, N],
        (C::Uncertainty, Level::Little) => [N, N, B, B, Y, Y],
        (C::Uncertainty, Level::Medium) => [B, B, Y, Y, B, B],
        (C::Uncertainty, Level::Much) => [Y, Y, Y, B, N, N],
        (C::Risks, Level::Little) => [N, N, B, B, Y, Y],
        (C::Risks, Level::Medium) => [B, Y, B, B, B, B],
        (C::Risks, Level::Much) => [Y, Y, B, B, N, N],
        (C::Urgency, Level::Little) => [B, B, B, B, Y, Y],
        (C::Urgency, Level::Much) => [Y, Y, B, B, N, N],
        (C::Room, Level::Little) => [N, N, B, B, Y, Y],
        (C::Room, Level::Medium) => [B, Y, Y, B, B, B],
        (C::Room, Level::Much) => [Y, Y, Y, B, B, N],
        (C::Size, Level::Little) => [N, N, B, Y, B, Y],
        (C::Size, Level::Much) => [Y, Y, B, N, B, N],
        (C::Stakeholders, Level::Little) => [N, B, B, B, Y, Y],
        (C::Time, Level::Little) => [N, N, N, B, B, B],
        (C::Time, Level::Much) => [Y, Y, Y, B, B, B],
        (C::OwnPeople, Level::Little) => [N, N, B, B, Y, B],
        (C::OwnPeople, Level::Much) => [Y, Y, B, Y, B, B],
        (C::Hats, Level::Little) => [N, N, B, B, Y, Y],
        (C::Hats, Level::Much) => [Y, Y, B, B, B, B],
        _ => [B; 6],
    }
}

/// What a characteristic says of a form here: the team's own mark, else the program's; none without a value.
pub fn mark(birth: &Birth, of: Characteristic, form: ContractForm) -> Option<Judged> {
    let feature = birth.feature(of)?;
    let own = feature.own(form).map(|mark| Judged { mark, own: true });
    own.or_else(|| feature.level.map(|level| Judged { mark: usual(of, level, form), own: false }))
}

/// The characteristics that argue against a form here.
pub fn against(birth: &Birth, form: ContractForm) -> impl Iterator<Item = Characteristic> {
    Characteristic::ALL.into_iter().filter(move |it| mark(birth, *it, form).is_some_and(|it| it.mark == Mark::Against))
}

/// The characteristics that argue for a form of doing it together now, and would argue against it with little of them. For a
/// form in which each does its own part there are none: what is told is when an alliance would be less obvious.
pub fn reversed(birth: &Birth, form: ContractForm) -> impl Iterator<Item = Characteristic> {
    let together = direction(form) == Direction::Together;
    Characteristic::ALL.into_iter().filter(move |it| {
        let now = mark(birth, *it, form).is_some_and(|it| it.mark == Mark::For);
        together && now && usual(*it, Level::Little, form) == Mark::Against
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::birth::{Feature, OwnMark};

    /// GV 6: with a clear scope, simple work, few stakeholders and manageable risks an alliance is not obvious.
    #[test]
    fn what_makes_an_alliance_less_obvious_in_the_source_argues_against_one() {
        use Characteristic::{Risks, Scope, Stakeholders, Uncertainty};
        for of in [Scope, Uncertainty, Stakeholders, Risks] {
            assert_eq!(usual(of, Level::Little, ContractForm::FullAlliance), Mark::Against, "{of:?}");
        }
        for of in [Uncertainty, Characteristic::Urgency, Characteristic::Room, Characteristic::Size] {
            assert_eq!(usual(of, Level::Much, ContractForm::FullAlliance), Mark::For, "{of:?}");
        }
        // ES 2: D&C gets stuck on unexpected turns.
        assert_eq!(usual(Uncertainty, Level::Much, ContractForm::DesignConstruct), Mark::Against);
    }

    #[test]
    fn no_form_is_favoured_by_every_characteristic_at_some_value() {
        for form in ContractForm::ALL {
            let ever = |wanted| {
                Characteristic::ALL.iter().any(|of| Level::ALL.iter().any(|level| usual(*of, *level, form) == wanted))
            };
            assert!(ever(Mark::For) && ever(Mark::Against), "{form:?}");
        }
    }

    #[test]
    fn the_teams_own_mark_counts_and_a_value_gives_the_usual_one() {
        let (of, form) = (Characteristic::Scope, ContractForm::FullAlliance);
        let mut birth = Birth::default();
        assert_eq!(mark(&birth, of, form), None);
        birth.features = vec![Feature { level: Some(Level::Much), ..Feature::new(of) }];
        assert_eq!(mark(&birth, of, form), Some(Judged { mark: Mark::For, own: false }));
        assert_eq!(reversed(&birth, form).collect::<Vec<_>>(), [of]);
        birth.features[0].marks = vec![OwnMark { form, mark: Mark::Against }];
        assert_eq!(mark(&birth, of, form), Some(Judged { mark: Mark::Against, own: true }));
        assert_eq!(against(&birth, form).collect::<Vec<_>>(), [of]);
    }
}
