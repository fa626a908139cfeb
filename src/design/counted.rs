//! Of whom the client's own people are a share: the whole alliance, or all but who builds.
//!
//! Source: ES 4.1 Organisatie tells that the AMMD aimed at half, and not of whom. Hardly a client has builders of its own,
//! so they are left out unless a design counts them too.

use serde::{Deserialize, Serialize};

use crate::design::form::Side;
use crate::design::team::{Discipline, Person, Team};

/// Of whom the client's own people are a share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ShareOf {
    /// All but who builds.
    #[default]
    BesideBuilders,
    /// Everybody in the disciplines.
    Everybody,
}

impl ShareOf {
    /// Both, the usual one first.
    pub const ALL: [Self; 2] = [Self::BesideBuilders, Self::Everybody];
}

/// What the discipline of who builds is called in both languages, in small letters. A test keeps them the catalogue's.
const EXECUTION: [&str; 2] = ["uitvoering", "execution"];

impl Discipline {
    /// Whether it is the one of who builds: its name starts with that word.
    pub fn builds(&self) -> bool {
        let name = self.name.trim().to_lowercase();
        EXECUTION.iter().any(|it| name.split(|c: char| !c.is_alphabetic()).next() == Some(it))
    }
}

impl Team {
    /// The people whom the client's own are a share of.
    pub(crate) fn counted(&self) -> impl Iterator<Item = &Person> {
        let all = self.client_share_of == ShareOf::Everybody;
        self.disciplines.iter().filter(move |it| all || !it.builds()).flat_map(|it| &it.people)
    }

    /// The share (0-1) of the counted FTE that is the client's own, not hired, staff; none while nobody is counted.
    pub fn own_client_share(&self) -> Option<f64> {
        let is_own = |it: &Person| it.side() == Some(Side::Client) && !it.hired;
        let add = |(own, total), it: &Person| (if is_own(it) { own + it.fte } else { own }, total + it.fte);
        let (own, total) = self.counted().fold((0.0, 0.0), add);
        (total > 0.0).then(|| own / total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, Text};

    #[test]
    fn the_builders_are_called_as_the_catalogue_calls_them() {
        for (nth, language) in Language::ALL.into_iter().enumerate() {
            let name = Text::new(language).get("discipline-execution").to_lowercase();
            assert_eq!(name, EXECUTION[nth]);
        }
    }
}
