//! The three views of a birth and the aspects of each: what helps, and what stands in the way.
//!
//! Source: GV 1 (the three views), 6 (project), 7 (people) and 8 (organisation). Where the source names one thing as a help
//! and as a barrier (the decision framework, GV 8) it is one aspect here.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A view of the birth of an alliance (GV 1). All three have to be green.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum View {
    /// The project (GV 6).
    Project,
    /// People (GV 7).
    People,
    /// The organisations (GV 8).
    Organisation,
}

impl View {
    /// The views in the order of the source.
    pub const ALL: [Self; 3] = [Self::Project, Self::People, Self::Organisation];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::People => "people",
            Self::Organisation => "organisation",
        }
    }
}

/// What an aspect is within its view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// It helps: green means that it is there.
    Help,
    /// It stands in the way (drempel): green means that it was taken away.
    Barrier,
}

/// An aspect that is scored green, amber or red.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Aspect {
    /// Uncertainty and complexity of the task or its surroundings.
    Uncertainty,
    /// Urgency, or the need to do it differently.
    Urgency,
    /// Room to optimise: ProRail's third factor.
    Room,
    /// Size in time and money.
    Size,
    /// Believers in the right places.
    Believers,
    /// A story that holds, told at the right tables.
    Story,
    /// Perseverance.
    Perseverance,
    /// The market wants to work this way too.
    MarketCommitment,
    /// Independent advisers.
    Advisers,
    /// Able people who are there for it.
    AblePeople,
    /// Barrier: distrust of the market.
    MarketDistrust,
    /// Barrier: scarcity of people in the own house.
    Scarcity,
    /// Barrier: buying products instead of hours.
    BuyingProducts,
    /// Barrier: somebody in the client's team does not believe in it.
    Disbelief,
    /// An alliance is in the decision framework; where it is not, that is a barrier.
    Framework,
    /// Examples nearby, good or painful.
    Examples,
    /// A culture of learning and enterprise.
    Culture,
    /// The organisation is prepared: training, and lawyers who dare to depart from the norm.
    Prepared,
    /// Grip on money and risk.
    Grip,
    /// Barrier: is the organisation ready for it?
    Unready,
    /// Barrier: nobody inside knows this contract.
    ContractKnowledge,
    /// Barrier: it does not fit the culture.
    CultureMisfit,
    /// Barrier: it feels like letting go of control.
    LettingGo,
    /// Barrier: some risks are to be divided all the same.
    StillDividing,
}

impl Aspect {
    /// Every aspect, view by view, what helps before what stands in the way.
    pub const ALL: [Self; 24] = [
        Self::Uncertainty,
        Self::Urgency,
        Self::Room,
        Self::Size,
        Self::Believers,
        Self::Story,
        Self::Perseverance,
        Self::MarketCommitment,
        Self::Advisers,
        Self::AblePeople,
        Self::MarketDistrust,
        Self::Scarcity,
        Self::BuyingProducts,
        Self::Disbelief,
        Self::Framework,
        Self::Examples,
        Self::Culture,
        Self::Prepared,
        Self::Grip,
        Self::Unready,
        Self::ContractKnowledge,
        Self::CultureMisfit,
        Self::LettingGo,
        Self::StillDividing,
    ];

    /// The aspects of a view.
    pub fn of(view: View) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |it| it.view() == view)
    }

    /// The view that it belongs to.
    pub const fn view(self) -> View {
        use Aspect::*;
        match self {
            Uncertainty | Urgency | Room | Size => View::Project,
            Believers | Story | Perseverance | MarketCommitment | Advisers | AblePeople | MarketDistrust | Scarcity
            | BuyingProducts | Disbelief => View::People,
            Framework | Examples | Culture | Prepared | Grip | Unready | ContractKnowledge | CultureMisfit
            | LettingGo | StillDividing => View::Organisation,
        }
    }

    /// Whether it helps or stands in the way.
    pub const fn kind(self) -> Kind {
        use Aspect::*;
        match self {
            MarketDistrust | Scarcity | BuyingProducts | Disbelief | Unready | ContractKnowledge | CultureMisfit
            | LettingGo | StillDividing => Kind::Barrier,
            _ => Kind::Help,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the chapters of the source name, heading by heading, and where it stands here.
    const NAMED: &[(&str, Aspect)] = &[
        ("GV 6 (1) onzekerheid en complexiteit", Aspect::Uncertainty),
        ("GV 6 (2) urgentie, noodzaak", Aspect::Urgency),
        ("GV 6 (3) optimalisatieruimte", Aspect::Room),
        ("GV 6 omvang", Aspect::Size),
        ("GV 7 overtuiging", Aspect::Believers),
        ("GV 7 goed onderbouwd verhaal", Aspect::Story),
        ("GV 7 doorzettingsvermogen", Aspect::Perseverance),
        ("GV 7 betrokkenheid marktpartijen", Aspect::MarketCommitment),
        ("GV 7 onafhankelijke adviseurs", Aspect::Advisers),
        ("GV 1 beschikbaarheid en competenties", Aspect::AblePeople),
        ("GV 7 drempel wantrouwen", Aspect::MarketDistrust),
        ("GV 7 drempel schaarste", Aspect::Scarcity),
        ("GV 7 drempel inkopen", Aspect::BuyingProducts),
        ("GV 7 drempel geen geloof in het team", Aspect::Disbelief),
        ("GV 8 afwegingskader", Aspect::Framework),
        ("GV 8 voorbeelden", Aspect::Examples),
        ("GV 8 organisatiecultuur", Aspect::Culture),
        ("GV 8 organisatieontwikkeling", Aspect::Prepared),
        ("GV 8 financiële sturing", Aspect::Grip),
        ("GV 8 drempel afwegingskader", Aspect::Framework),
        ("GV 8 drempel organisatiegereedheid", Aspect::Unready),
        ("GV 8 drempel contractkennis", Aspect::ContractKnowledge),
        ("GV 8 drempel organisatiecultuur", Aspect::CultureMisfit),
        ("GV 8 drempel financiële sturing", Aspect::LettingGo),
        ("GV 8 drempel vasthouden verdeling", Aspect::StillDividing),
    ];

    #[test]
    fn every_aspect_and_barrier_of_the_source_is_there_and_none_is_made_up() {
        for aspect in Aspect::ALL {
            assert!(NAMED.iter().any(|it| it.1 == aspect), "{aspect:?} is in no chapter");
        }
        for (heading, aspect) in NAMED {
            let barrier = heading.contains("drempel") && *aspect != Aspect::Framework;
            assert_eq!(barrier, aspect.kind() == Kind::Barrier, "{heading}");
            let view = match &heading[..4] {
                "GV 6" => View::Project,
                "GV 8" => View::Organisation,
                _ => View::People,
            };
            assert_eq!(aspect.view(), view, "{heading}");
        }
        assert_eq!(View::ALL.map(|it| Aspect::of(it).count()), [4, 10, 10]);
    }
}
