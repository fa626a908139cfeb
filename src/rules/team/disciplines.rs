//! Rules about the team: does every discipline mix both bloedgroepen, does the client have people of its own in it?
//! (GV 9, ES 4.1 Organisatie)

use crate::design::Design;
use crate::design::edit::{Edit, TeamEdit};
use crate::design::form::Side;
use crate::design::share_of::ShareOf;
use crate::design::stage::Stage;
use crate::design::team::{Discipline, OneSided};
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;
use crate::rules::thresholds;

/// Nobody and no discipline yet: what to do first, and no other signal about the team.
pub const NOT_STARTED: Rule = Rule {
    id: "team-not-started",
    group: Group::Team,
    stage: Stage::Sketch,
    severities: &[Severity::Hint],
    sources: &[Source::Ours],
    example: examples::team::NOT_STARTED,
    check: Check::Design(|facts| if facts.design.team.is_started() { Vec::new() } else { vec![Finding::hint()] }),
};

/// A discipline of two or more people who all come from one side.
pub(crate) const SINGLE_BLOEDGROEP: Rule = Rule {
    id: "single-bloedgroep",
    group: Group::Team,
    stage: Stage::Sketch,
    severities: &[Severity::Warning, Severity::Hint],
    sources: &[Source::Gv(9)],
    example: examples::team::SINGLE_BLOEDGROEP,
    check: Check::Design(|facts| {
        let disciplines = facts.design.team.disciplines.iter().filter(|it| it.people.len() >= 2);
        disciplines.filter_map(|it| it.one_sided().map(|all| one_sided(it, all))).collect()
    }),
};

fn one_sided(discipline: &Discipline, all: OneSided) -> Finding {
    let add = || add_vacancy(discipline, all.lacks);
    let finding = match all.side {
        // An open vacancy is a start on the cure, so it only stays a reminder.
        _ if all.sought => Finding::hint().worded("to-fill"),
        // Hardly a client has builders of its own: what can be asked of it there is who looks along.
        Side::Contractor if discipline.builds() => Finding::hint().worded("builds").fix(add()),
        _ => Finding::warning().fix(add()),
    };
    finding
        .about(discipline.id)
        .say("discipline", &discipline.name)
        .say("people", discipline.people.len())
        .say("side", all.side)
        .say("other", all.lacks)
}

/// Disciplines of one person.
pub(crate) const LONE_DISCIPLINE: Rule = Rule {
    id: "lone-discipline",
    group: Group::Team,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(9)],
    example: examples::team::LONE_DISCIPLINE,
    check: Check::Design(|facts| {
        let of_one = facts.design.team.disciplines.iter().filter(|it| it.people.len() == 1);
        let alone = of_one.filter_map(|it| it.one_sided().filter(|all| !all.sought).map(|all| (it, all.lacks)));
        let alone: Vec<(&Discipline, Side)> = alone.collect();
        let fix = match alone[..] {
            [] => return Vec::new(),
            [(only, lacks)] => add_vacancy(only, lacks),
            _ => Fix::new("add-vacancies", alone.iter().map(|(it, lacks)| add_vacancy(it, *lacks).edit)),
        };
        let disciplines: Vec<&Discipline> = alone.iter().map(|it| it.0).collect();
        vec![named(Finding::hint(), &disciplines).fix(fix)]
    }),
};

/// Disciplines with nobody in them and nobody sought.
pub(crate) const EMPTY_DISCIPLINE: Rule = Rule {
    id: "empty-discipline",
    group: Group::Team,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Ours],
    example: examples::team::EMPTY_DISCIPLINE,
    check: Check::Design(|facts| {
        let empty: Vec<&Discipline> = facts.design.team.disciplines.iter().filter(|it| it.is_empty()).collect();
        if empty.is_empty() { Vec::new() } else { vec![named(Finding::hint(), &empty)] }
    }),
};

/// The client's own people are far fewer than the design wants, among those whom it counts (`design::counted`).
pub(crate) const CLIENT_SHARE_LOW: Rule = Rule {
    id: "client-share-low",
    group: Group::Team,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Es("4.1 Organisatie")],
    example: examples::team::CLIENT_SHARE_LOW,
    check: Check::Design(|facts| client_share_low(facts).into_iter().collect()),
};

fn client_share_low(facts: &Facts) -> Option<Finding> {
    let team = &facts.design.team;
    let share = team.own_client_share()?;
    let goal = thresholds::client_share_goal(facts.design);
    let least = goal * thresholds::CLIENT_SHARE_OF_GOAL;
    // A share of one person says nothing.
    if share >= least || team.counted().count() < 2 {
        return None;
    }
    let all = usize::from(team.client_share_of == ShareOf::Everybody);
    let finding = Finding::warning().say("itself", usize::from(is_ammd(facts.design))).say("all", all);
    let finding = if share < thresholds::CLIENT_SHARE_AMMD { finding.worded("ammd") } else { finding };
    let shares = [("share", share), ("goal", goal), ("least", least)];
    Some(shares.into_iter().fold(finding, |it, (name, value)| it.say(name, Arg::Share(value))))
}

/// Whether the design is of the very alliance whose experience is told.
fn is_ammd(design: &Design) -> bool {
    design.name.to_lowercase().contains("markermeerdijken")
}

/// Opens a vacancy in a discipline.
fn add_vacancy(discipline: &Discipline, side: Side) -> Fix {
    let edit = Edit::Team(TeamEdit::AddVacancy { discipline: discipline.id, of: side.into() });
    Fix::new("add-vacancy", [edit]).say("discipline", &discipline.name).say("side", side)
}

/// A finding about several disciplines.
fn named(finding: Finding, disciplines: &[&Discipline]) -> Finding {
    finding
        .about_all(disciplines.iter().map(|it| it.id))
        .say("count", disciplines.len())
        .say("disciplines", disciplines.iter().map(|it| it.name.clone()).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use crate::design::edit::{PersonField, Threshold};
    use crate::design::form::Form;
    use crate::design::form::Side::{Client, Contractor};
    use crate::rules::testing::{Builder, design, fires, silent, solved_by};

    use super::*;
    use crate::rules::rule::Signal;
    use crate::rules::team::RULES;
    use crate::text::{Language, Text};

    fn discipline(sides: &[Side]) -> Design {
        design(Form::Full).discipline("Conditionering", sides).design
    }

    /// Opens a vacancy in the first discipline.
    fn seek(design: Design, side: Side) -> Design {
        let mut after = design;
        add_vacancy(&after.team.disciplines[0].clone(), side).edit.apply(&mut after, &mut ids());
        after
    }

    fn ids() -> crate::design::id::Ids {
        crate::design::id::Ids::seeded(7)
    }

    #[test]
    fn an_empty_team_is_told_where_to_begin_and_nothing_more() {
        let empty = design(Form::Full);
        fires(&NOT_STARTED, &empty.design);
        for rule in &RULES[1..] {
            silent(rule, &empty.design);
        }
        silent(&NOT_STARTED, &discipline(&[]));
        let outside = TeamEdit::AddPerson { to: None, name: "Dijkgraaf".into(), of: Client.into() };
        silent(&NOT_STARTED, &empty.edit(Edit::Team(outside)).design);
    }

    #[test]
    fn a_discipline_of_one_bloedgroep_is_named() {
        let one = discipline(&[Contractor, Contractor]);
        let finding = fires(&SINGLE_BLOEDGROEP, &one);
        assert_eq!((finding.severity, finding.variant), (Severity::Warning, None));
        solved_by_a_reminder(&one);
        silent(&SINGLE_BLOEDGROEP, &discipline(&[Contractor, Client]));
        silent(&SINGLE_BLOEDGROEP, &discipline(&[Contractor]));
        silent(&SINGLE_BLOEDGROEP, &discipline(&[]));
    }

    #[test]
    fn of_who_builds_only_is_asked_that_the_client_looks_along() {
        let all = |name: &str, side: Side| design(Form::Full).discipline(name, &[side; 2]).design;
        let told = |name: &str, side: Side| {
            let it = fires(&SINGLE_BLOEDGROEP, &all(name, side));
            (it.severity, it.variant, it.fixes.len())
        };
        assert_eq!(told("Uitvoering noord", Contractor), (Severity::Hint, Some("builds"), 1));
        assert_eq!(told("Voorbereiding uitvoering", Contractor), (Severity::Warning, None, 1));
        // A client that builds with nobody of the contractor is not what usually happens.
        assert_eq!(told("Uitvoering noord", Client), (Severity::Warning, None, 1));
        silent(&SINGLE_BLOEDGROEP, &design(Form::Full).discipline("Uitvoering", &[Contractor, Client]).design);
        let sought = seek(all("Uitvoering", Contractor), Client);
        assert_eq!(fires(&SINGLE_BLOEDGROEP, &sought).variant, Some("to-fill"));
    }

    /// The way out leaves a reminder until the vacancy is filled, and then nothing.
    #[track_caller]
    fn solved_by_a_reminder(before: &Design) {
        let mut after = before.clone();
        fires(&SINGLE_BLOEDGROEP, before).fixes[0].edit.apply(&mut after, &mut ids());
        let finding = fires(&SINGLE_BLOEDGROEP, &after);
        assert_eq!((finding.severity, finding.variant), (Severity::Hint, Some("to-fill")));
        let vacancy = after.team.disciplines[0].vacancies[0].id;
        Edit::Team(TeamEdit::FillVacancy(vacancy, "Nieuw".into())).apply(&mut after, &mut ids());
        silent(&SINGLE_BLOEDGROEP, &after);
    }

    #[test]
    fn a_vacancy_for_the_same_side_cures_nothing() {
        let finding = fires(&SINGLE_BLOEDGROEP, &seek(discipline(&[Client, Client]), Client));
        assert_eq!(finding.severity, Severity::Warning);
    }

    #[test]
    fn two_disciplines_of_one_bloedgroep_are_two_signals() {
        let two = design(Form::Full).discipline("Ontwerp", &[Client; 2]).discipline("Uitvoering", &[Contractor; 3]);
        assert_eq!(crate::rules::testing::findings(&SINGLE_BLOEDGROEP, &two.design).len(), 2);
    }

    #[test]
    fn somebody_alone_in_a_discipline_is_named() {
        solved_by(&LONE_DISCIPLINE, &discipline(&[Client]), 0);
        silent(&LONE_DISCIPLINE, &discipline(&[Client, Client]));
        silent(&LONE_DISCIPLINE, &discipline(&[]));
        silent(&LONE_DISCIPLINE, &seek(discipline(&[Client]), Contractor));
        fires(&LONE_DISCIPLINE, &seek(discipline(&[Client]), Client));
        let two = design(Form::Full).discipline("Ontwerp", &[Client]).discipline("Uitvoering", &[Contractor]).design;
        assert_eq!(fires(&LONE_DISCIPLINE, &two).subjects.len(), 2);
        solved_by(&LONE_DISCIPLINE, &two, 0);
    }

    #[test]
    fn empty_disciplines_are_one_signal() {
        let two = design(Form::Full).discipline("Ontwerp", &[]).discipline("Uitvoering", &[]).design;
        assert_eq!(fires(&EMPTY_DISCIPLINE, &two).subjects.len(), 2);
        fires(&EMPTY_DISCIPLINE, &discipline(&[]));
        silent(&EMPTY_DISCIPLINE, &discipline(&[Client]));
        silent(&EMPTY_DISCIPLINE, &seek(discipline(&[]), Client));
    }

    #[test]
    fn the_clients_own_share_is_held_against_half_of_the_goal() {
        // Under a quarter fires, a quarter does not: half of the goal of one half.
        let finding = fires(&CLIENT_SHARE_LOW, &discipline(&[Client, Contractor, Contractor, Contractor, Contractor]));
        assert_eq!(finding.variant, None);
        silent(&CLIENT_SHARE_LOW, &discipline(&[Client, Contractor, Contractor, Contractor]));
        silent(&CLIENT_SHARE_LOW, &discipline(&[Contractor]));
        let nobody = discipline(&[Contractor, Contractor]);
        fires(&CLIENT_SHARE_LOW, &nobody);
        assert_eq!(nobody.team.own_client_share().map(f64::is_sign_positive), Some(true));
    }

    #[test]
    fn hired_people_are_not_the_clients_own() {
        let mixed = design(Form::Full).discipline("Ontwerp", &[Client, Contractor]);
        silent(&CLIENT_SHARE_LOW, &mixed.design);
        let hired = TeamEdit::SetPerson(mixed.person_id("Ontwerp 1"), PersonField::Hired(true));
        fires(&CLIENT_SHARE_LOW, &mixed.edit(Edit::Team(hired)).design);
    }

    #[test]
    fn under_a_tenth_the_markermeerdijken_are_named() {
        let share = |contractors: usize| {
            let sides: Vec<Side> = [Client].into_iter().chain(vec![Contractor; contractors]).collect();
            fires(&CLIENT_SHARE_LOW, &discipline(&sides)).variant
        };
        assert_eq!(share(9), None);
        assert_eq!(share(10), Some("ammd"));
    }

    #[test]
    fn a_design_sets_its_own_goal() {
        let goal = |builder: Builder, to| builder.edit(Edit::SetThreshold(Threshold::ClientShareGoal, Some(to))).design;
        let fifth =
            || design(Form::Full).discipline("Ontwerp", &[Client, Contractor, Contractor, Contractor, Contractor]);
        silent(&CLIENT_SHARE_LOW, &goal(fifth(), 0.4));
        fires(&CLIENT_SHARE_LOW, &goal(fifth(), 0.41));
    }

    #[test]
    fn who_builds_is_not_counted() {
        let team = |name: &str| {
            let it = design(Form::Full).discipline("Ontwerp", &[Client, Client, Contractor]);
            it.discipline(name, &[Contractor; 9]).design
        };
        for name in ["Uitvoering", "uitvoering dijkvak 3", "Execution"] {
            silent(&CLIENT_SHARE_LOW, &team(name));
        }
        fires(&CLIENT_SHARE_LOW, &team("Werkvoorbereiding"));
        // But a design can count them.
        let all = |mut it: Design| {
            Edit::Team(TeamEdit::CountShareOf(ShareOf::Everybody)).apply(&mut it, &mut ids());
            it
        };
        fires(&CLIENT_SHARE_LOW, &all(team("Uitvoering")));
        silent(&CLIENT_SHARE_LOW, &all(discipline(&[Client, Contractor, Contractor, Contractor])));
        // Nobody but builders: nothing to say.
        silent(&CLIENT_SHARE_LOW, &design(Form::Full).discipline("Uitvoering", &[Contractor; 9]).design);
    }

    #[test]
    fn the_markermeerdijken_are_not_told_of_themselves() {
        let named = |name: &str| {
            let it = design(Form::Full).discipline("Ontwerp", &[Contractor; 9]).edit(Edit::Rename(name.into()));
            let signal = Signal {
                rule: &CLIENT_SHARE_LOW,
                finding: fires(&CLIENT_SHARE_LOW, &it.design),
                waived: None,
                returned: None,
            };
            Text::new(Language::Nl).signal(&signal).why
        };
        assert!(named("Dijk").contains("Markermeerdijken"));
        assert!(!named("Alliantie Markermeerdijken").contains("Markermeerdijken"));
    }
}
