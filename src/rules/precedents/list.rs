//! The alliances, with what the sources tell of each. On the time line they stand in this order within their lane.

use crate::rules::precedents::precedent::{Aspect, Fact, Kind, Lane, Precedent, When};
use crate::rules::source::Source;

use Source::{Es, Gv, Nda};
use When::{Early, In, Over};

const fn fact(when: When, what: &'static str, source: Source) -> Fact {
    Fact { when, what, source }
}

/// What most have in common.
const ALLIANCE: Precedent = Precedent {
    key: "",
    kind: Kind::Alliance,
    lane: Lane::Full,
    facts: &[],
    around: 0,
    beside: false,
    sides: true,
    differs: false,
    opens: None,
    known: &[Aspect::Form],
    sources: &[Gv(2), Gv(3)],
};

/// What has a place of its own in the story without being an alliance.
const STATION: Precedent =
    Precedent { kind: Kind::Station, lane: Lane::Origin, sides: false, sources: &[Gv(2)], ..ALLIANCE };

/// All of them.
pub const PRECEDENTS: [Precedent; 16] = [
    Precedent {
        key: "north-sea",
        lane: Lane::Origin,
        facts: &[fact(Early(1990), "begin", Gv(2)), fact(In(1994), "australia", Gv(2))],
        sides: false,
        differs: true,
        ..ALLIANCE
    },
    Precedent { key: "uk-contracts", around: 1997, beside: true, ..STATION },
    Precedent { key: "australia", facts: &[fact(In(1994), "arrived", Gv(2))], ..STATION },
    Precedent {
        key: "melbourne",
        beside: true,
        lane: Lane::Origin,
        facts: &[fact(In(2000), "begin", Gv(3)), fact(In(2004), "first-part", Gv(3)), fact(In(2006), "opened", Gv(3))],
        sides: false,
        ..ALLIANCE
    },
    Precedent {
        key: "waardse",
        lane: Lane::ThreeDomains,
        facts: &[fact(In(1999), "tender", Gv(2)), fact(In(2003), "founded", Gv(3)), fact(In(2007), "done", Gv(3))],
        differs: true,
        opens: Some("waardse"),
        ..ALLIANCE
    },
    Precedent {
        key: "n201",
        lane: Lane::ThreeDomains,
        around: 2008,
        beside: true,
        sources: &[Gv(2), Gv(4)],
        ..ALLIANCE
    },
    Precedent {
        key: "ov-saal",
        lane: Lane::ThreeDomains,
        facts: &[fact(In(2005), "plan", Gv(3)), fact(In(2010), "work", Gv(3)), fact(In(2015), "done", Gv(3))],
        sources: &[Gv(2), Gv(3), Nda("De inrichting")],
        ..ALLIANCE
    },
    Precedent {
        key: "bataafse",
        lane: Lane::ThreeDomains,
        facts: &[fact(In(2006), "founded", Gv(3)), fact(In(2007), "work", Gv(3)), fact(In(2010), "done", Gv(3))],
        differs: true,
        opens: Some("bataafse"),
        ..ALLIANCE
    },
    Precedent {
        key: "zwaluw",
        lane: Lane::ThreeDomains,
        facts: &[
            fact(In(2018), "begin", Gv(3)),
            fact(Over(2018, 2019), "design", Gv(3)),
            fact(Over(2018, 2021), "work", Gv(3)),
            fact(In(2021), "in-service", Gv(3)),
        ],
        opens: Some("zwaluw"),
        sources: &[Gv(2), Gv(3), Nda("De inrichting"), Nda("De werking")],
        ..ALLIANCE
    },
    Precedent {
        key: "lingense",
        lane: Lane::ThreeDomains,
        facts: &[
            fact(Over(2016, 2017), "plan", Gv(3)),
            fact(In(2018), "founded", Gv(3)),
            fact(In(2019), "work", Gv(3)),
        ],
        opens: Some("lingense"),
        sources: &[Gv(2), Gv(3), Nda("De inrichting"), Nda("De werking"), Nda("De lering")],
        ..ALLIANCE
    },
    Precedent {
        key: "a2",
        facts: &[fact(In(2007), "contract", Gv(3)), fact(In(2010), "done", Gv(3))],
        differs: true,
        opens: Some("a2"),
        known: &[Aspect::Form, Aspect::Award],
        ..ALLIANCE
    },
    Precedent {
        key: "vught",
        beside: true,
        facts: &[fact(In(2020), "decided", Gv(3)), fact(In(2024), "award", Gv(3))],
        ..ALLIANCE
    },
    Precedent {
        key: "markermeerdijken",
        facts: &[fact(In(2014), "call", Gv(3)), fact(In(2015), "agreed", Gv(3)), fact(In(2019), "work", Gv(3))],
        opens: Some("markermeerdijken"),
        known: &[Aspect::Form, Aspect::Award, Aspect::Mix, Aspect::Principles],
        sources: &[Gv(2), Gv(3), Nda("De inrichting"), Nda("De lering"), Es("4.1 Organisatie")],
        ..ALLIANCE
    },
    Precedent {
        key: "graaf-reinald",
        facts: &[
            fact(In(2011), "rejected", Gv(3)),
            fact(In(2014), "talks", Gv(3)),
            fact(In(2015), "consultation", Gv(3)),
            fact(In(2016), "signed", Gv(3)),
            fact(In(2017), "begin", Gv(3)),
        ],
        differs: true,
        opens: Some("graaf-reinald"),
        known: &[Aspect::Form, Aspect::Award, Aspect::Shared],
        sources: &[Gv(2), Gv(3), Gv(4), Gv(5), Nda("De inrichting")],
        ..ALLIANCE
    },
    Precedent {
        key: "piet-hein",
        facts: &[fact(In(2018), "dropped", Gv(3)), fact(In(2019), "tender", Gv(3)), fact(In(2020), "award", Gv(3))],
        opens: Some("piet-hein"),
        sources: &[Gv(2), Gv(3), Gv(6)],
        ..ALLIANCE
    },
    Precedent {
        key: "hoevelaken",
        kind: Kind::Refused,
        lane: Lane::None,
        around: 2014,
        sides: false,
        known: &[],
        sources: &[Gv(7)],
        ..ALLIANCE
    },
];
