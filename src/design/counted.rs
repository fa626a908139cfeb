//! Of whom the client's own people are a share: the whole alliance, or all but who builds.
//!
//! Source: ES 4.1 Organisatie tells that the AMMD aimed at half, and not of whom. Hardly a client has builders of its own,
//! so they are left out unless a design counts them too.

use crate::design::form::Side;
use crate::design::share_of::ShareOf;
use crate::design::team::{Discipline, Person, Team};

/// Words that say in the name of a discipline that it builds, in both languages and in small letters; first what the
/// catalogue calls it, which a test keeps so.
const BUILDING: [&str; 9] =
    ["uitvoering", "execution", "bouw", "realisatie", "productie", "construction", "production", "works", "delivery"];

/// Words beside which those name what the discipline thinks out, buys or watches, and not what it does.
const BESIDE_BUILDING: [&str; 25] = [
    "voorbereiding",
    "werkvoorbereiding",
    "ontwerp",
    "engineering",
    "planning",
    "fasering",
    "contract",
    "contracten",
    "inkoop",
    "raming",
    "kosten",
    "beheersing",
    "projectbeheersing",
    "toezicht",
    "directievoering",
    "preparation",
    "design",
    "schedule",
    "contracts",
    "procurement",
    "estimating",
    "cost",
    "control",
    "supervision",
    "omgeving",
];

impl Discipline {
    /// Whether it is one of who builds: a whole word of its name says so, and none says that it only sees to it.
    pub fn builds(&self) -> bool {
        let name = self.name.to_lowercase();
        let says = |words: &[&str]| name.split(|c: char| !c.is_alphabetic()).any(|it| words.contains(&it));
        says(&BUILDING) && !says(&BESIDE_BUILDING)
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
    use crate::design::catalogue::Catalogue;
    use crate::design::id::{DisciplineId, Ids};
    use crate::text::{Language, Text};

    fn builds(name: &str) -> bool {
        Discipline::new(DisciplineId::new(&mut Ids::seeded(1)), name).builds()
    }

    #[test]
    fn the_builders_are_called_as_the_catalogue_calls_them() {
        let catalogue = Catalogue::read().expect("the embedded catalogues read");
        for (nth, language) in Language::ALL.into_iter().enumerate() {
            let text = Text::new(language);
            assert_eq!(text.get("discipline-execution").to_lowercase(), BUILDING[nth]);
            for entry in &catalogue.disciplines {
                let name = text.get(&format!("discipline-{}", entry.id));
                assert_eq!(builds(&name), entry.id == "execution", "{name}");
            }
        }
    }

    #[test]
    fn a_whole_word_says_that_a_discipline_builds_wherever_it_stands() {
        for name in [
            "Uitvoering",
            " uitvoering dijkvak 3",
            "Team Uitvoering",
            "Bouw noord",
            "Realisatie",
            "Productie (spoor)",
            "Uitvoering en veiligheid",
            "Execution by delivery teams",
            "Production",
            "Civil works",
            "Construction/roads",
            "Delivery",
        ] {
            assert!(builds(name), "{name}");
        }
    }

    #[test]
    fn what_sees_to_the_building_does_not_build() {
        for name in [
            "",
            "Bouwcontract",
            "Bouwkunde",
            "Uitvoeringsontwerp",
            "Werkvoorbereiding",
            "Voorbereiding uitvoering",
            "Uitvoering: voorbereiding",
            "Toezicht uitvoering",
            "Ontwerp en uitvoering",
            "Planning en realisatie",
            "Works contracts",
            "Design and construction",
            "Production control",
            "Network",
            "Deliveries",
        ] {
            assert!(!builds(name), "{name}");
        }
    }
}
