//! The versions of the file: what each added, and which of them a text needs.
//!
//! A file carries the lowest version that can read it. So an older program opens every file that uses nothing newer than
//! it knows, and of any other it says 'newer' and not 'unknown field'. Which version a text needs is told by the fields
//! and choices that stand in it, so no place that writes can forget it.

use std::collections::BTreeSet;

use crate::files::scan::{self, each_value};

/// A version of the file.
#[derive(Clone, Copy, Debug)]
pub struct Version {
    /// Its number: one more than the version before it.
    pub number: u32,
    /// The fields and choices that it added, as [`fields`] spells them: `design.risks.list[].owner`, and
    /// `design.risks.list[].lens = Ecological`. Those within a new field need no line of their own.
    pub adds: &'static [&'static str],
}

/// Every version, the first one first. A change that adds a field or a choice adds it here, in a version that is not
/// released yet, and freezes it in `tests/data/versions`; a test fails until it does.
pub const VERSIONS: &[Version] = &[
    Version { number: 1, adds: &[] },
    // Parties on both sides and on neither, places that are planned or change, phases in an order, stages, reasons.
    Version {
        number: 2,
        adds: &[
            "design.arrangements[].kind = NoStaffel",
            "design.arrangements[].reason",
            "design.bovenkant.roles[].party",
            "design.bovenkant.roles[].reason",
            "design.bovenkant.roles[].seats[] = Open",
            "design.bovenkant.roles[].seats[].changing",
            "design.bovenkant.roles[].seats[].id",
            "design.bovenkant.roles[].seats[].party",
            "design.bovenkant.roles[].seats[].plan",
            "design.bovenkant.roles[].seats[].side",
            "design.parties[].parents[].decides_in",
            "design.parties[].side = Independent",
            "design.parties[].side = Partner",
            "design.project.order",
            "design.risks.list[].party",
            "design.stage",
            "design.team.disciplines[].people[].party",
            "design.team.disciplines[].people[].side = Independent",
            "design.team.disciplines[].people[].side = Partner",
            "design.team.disciplines[].vacancies[].party",
            "design.team.disciplines[].vacancies[].plan",
            "design.team.disciplines[].vacancies[].side = Independent",
            "design.team.disciplines[].vacancies[].side = Partner",
            "design.team.outside[].party",
            "design.team.outside[].side = Independent",
            "design.team.outside[].side = Partner",
        ],
    },
    // What is arranged about changes and about the market; of whom the client's own people are a share; the board behind the
    // client, mandates that are a proposal, more kinds of work, and an origin of risks; what a team's own register says of a risk, and
    // what its classes mean; the birth; the collaboration, and days of an arrangement; ambition, surroundings and steering; tasks; changes; its life; exercises;
    // what its report has.
    Version {
        number: 3,
        adds: &[
            "design.arrangements[].kind = ChangeSettlement",
            "design.arrangements[].by",
            "design.arrangements[].done",
            "design.arrangements[].from",
            "design.arrangements[].kind = MarketConformity",
            "design.arrangements[].review",
            "design.ambition",
            "design.birth",
            "design.changes",
            "design.bovenkant.mandates[].proposed",
            "design.bovenkant.roles[].kind = ClientBoard",
            "design.bovenkant.roles[].tasks",
            "design.collaboration",
            "design.form = Programme",
            "design.life",
            "design.money.direct[].range",
            "design.money.kept_name",
            "design.money.overhead[].range",
            "design.money.variants",
            "design.programme",
            "design.project.work = CablesAndPipes",
            "design.project.work = LockOrBridge",
            "design.project.work = Station",
            "design.report",
            "design.risks.classes",
            "design.risks.list[].allocation = Partner",
            "design.risks.list[].allocation = Project",
            "design.risks.list[].allocation.Partner[]",
            "design.risks.list[].allocation.Project[]",
            "design.risks.list[].origin = PeopleOrganisation",
            "design.risks.list[].register",
            "design.steering",
            "design.surroundings",
            "design.tasks",
            "design.team.client_share_of",
            "design.workshop",
            "design.thresholds.condition_dominant",
            "design.thresholds.condition_starved",
            "design.thresholds.say_apart",
            "design.thresholds.views_differ",
        ],
    },
];

/// The number of the newest of some versions.
pub(crate) const fn newest(versions: &[Version]) -> u32 {
    match versions.last() {
        Some(last) => last.number,
        None => 0,
    }
}

/// The number of the lowest of some versions that has everything that stands in a text.
pub fn lowest(text: &str, versions: &[Version]) -> u32 {
    let Some((first, later)) = versions.split_first() else { return 0 };
    let mut needed = first.number;
    if !later.is_empty() {
        each_field(text, &mut |it| {
            let adds = later.iter().find(|version| version.adds.contains(&it));
            needed = adds.map_or(needed, |version| needed.max(version.number));
        });
    }
    needed
}

/// The fields and choices that stand in a text and that a version does not know, in the order of the versions.
pub fn beyond(text: &str, version: u32, versions: &[Version]) -> Vec<&'static str> {
    let there = fields(text);
    let later = versions.iter().filter(|it| it.number > version);
    later.flat_map(|it| it.adds).copied().filter(|it| there.contains(*it)).collect()
}

/// The fields and choices that stand in a file's text. A field is its path with the number of every item left out; a
/// choice is its field and its name: `design.form = Full`.
pub fn fields(text: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    each_field(text, &mut |it| {
        if !all.contains(it) {
            all.insert(it.to_owned());
        }
    });
    all
}

/// The field of a path. Money that is kept to compare with is money again, and so are its fields.
pub fn field(path: &str) -> String {
    let field = scan::field(path);
    if ["kept.", "variants[].money."].iter().any(|it| field.starts_with(&format!("design.money.{it}"))) {
        field.replace("variants[].money.", "").replace("kept.", "")
    } else {
        field
    }
}

fn each_field(text: &str, visit: &mut dyn FnMut(&str)) {
    each_value(text, &mut |path, value| {
        let mut field = field(path);
        visit(&field);
        if let Some(choice) = value.choice() {
            field.push_str(" = ");
            field.push_str(choice);
            visit(&field);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A table with more than the first version, as it will be.
    const TABLE: &[Version] = &[
        Version { number: 1, adds: &[] },
        Version { number: 2, adds: &["design.risks[].owner", "design.form = Light"] },
        Version { number: 3, adds: &["design.birth", "design.money.rate"] },
    ];

    #[test]
    fn a_text_needs_the_lowest_version_that_has_what_stands_in_it() {
        let needs = |design: &str| lowest(&format!("(version: 1, design: ({design}))"), TABLE);
        assert_eq!(needs("form: Full, risks: [(title: \"owner: Light\")] // owner: 3, birth: ()"), 1);
        assert_eq!(needs("form: Full, risks: [(title: \"\"), (owner: \"p-1\")]"), 2);
        assert_eq!(needs("form: Light"), 2);
        assert_eq!(needs("form: Some(Light)"), 2);
        assert_eq!(needs("birth: (day: 3), form: Light"), 3);
        assert_eq!(needs("money: (kept: (kept: (rate: 3)))"), 3, "what is kept is money too");
        assert_eq!(needs("owner: \"a field of another part\""), 1);
        assert_eq!((newest(TABLE), newest(&[])), (3, 0));
    }

    #[test]
    fn a_field_is_its_path_without_numbers_and_a_choice_is_its_name() {
        let all = fields("(design: (list: [(to: Allocated(Client), low: -5)], at: (0.5, NaN), none: None))");
        let expected = [
            "",
            "design",
            "design.at",
            "design.at[]",
            "design.list",
            "design.list[]",
            "design.list[].low",
            "design.list[].to",
            "design.list[].to = Allocated",
            "design.list[].to.Allocated[]",
            "design.list[].to.Allocated[] = Client",
            "design.none",
        ];
        assert_eq!(all.iter().map(String::as_str).collect::<Vec<_>>(), expected);
    }
}
