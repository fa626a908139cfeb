//! What another form would move in a design, in words: worked out on a copy, so that it is what will happen.

use crate::design::Design;
use crate::design::edit::{Edit, FormChange};
use crate::design::id::Ids;
use crate::text::Text;

/// How many elements of one kind are named one by one.
const NAMED: usize = 8;

/// What goes elsewhere, and what stays in the design without being shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moves {
    /// What goes elsewhere: parties, risks, how many people.
    pub moves: Vec<String>,
    /// What stays without a place in the other form.
    pub stays: Vec<String>,
}

/// The design after the change; ids of what comes are made of a seed of their own, since this is a copy.
fn after(design: &Design, change: &FormChange) -> Design {
    let mut copy = design.clone();
    Edit::ChangeForm(change.clone()).apply(&mut copy, &mut Ids::seeded(0));
    copy
}

/// What a change of form would move.
pub fn moves(design: &Design, change: &FormChange, text: &Text) -> Moves {
    let then = after(design, change);
    let mut moves = Vec::new();
    let parties = design.parties.iter().filter_map(|it| {
        let to = then.party(it.id)?.standing;
        (to != it.standing).then(|| (text.party(it), text.word(to)))
    });
    moves.extend(named(text, "form-change-party", "form-change-parties", parties.collect()));
    let new = then.parties.iter().filter(|it| design.party(it.id).is_none());
    moves.extend(new.map(|it| text.with("form-change-comes", [("name", text.party(it).into())])));
    let risks = design.risks.list.iter().filter_map(|it| {
        let to = then.risks.get(it.id)?.allocation;
        (to != it.allocation).then(|| (it.title.clone(), text.place(&then, to)))
    });
    moves.extend(named(text, "form-change-risk", "form-change-risks", risks.collect()));
    let people = design.team.everybody().filter(|it| {
        then.team.person(it.id).is_some_and(|to| text.comes_from(&then, to) != text.comes_from(design, it))
    });
    let people = people.count();
    if people > 0 {
        moves.push(text.with("form-change-people", [("count", people.into())]));
    }
    if moves.is_empty() {
        moves.push(text.get("form-change-nothing"));
    }
    Moves { moves, stays: stays(design, change, text) }
}

/// Each by its name and where it goes; where they are many, how many go where.
fn named(text: &Text, one: &str, many: &str, all: Vec<(String, String)>) -> Vec<String> {
    if all.len() <= NAMED {
        let line = |(name, to): (String, String)| text.with(one, [("name", name.into()), ("to", to.into())]);
        return all.into_iter().map(line).collect();
    }
    let mut places: Vec<(String, usize)> = Vec::new();
    for (_, to) in all {
        match places.iter_mut().find(|it| it.0 == to) {
            Some(it) => it.1 += 1,
            None => places.push((to, 1)),
        }
    }
    let line = |(to, count): (String, usize)| text.with(many, [("count", count.into()), ("to", to.into())]);
    places.into_iter().map(line).collect()
}

/// What stays in the design and has no place in the other form.
fn stays(design: &Design, change: &FormChange, text: &Text) -> Vec<String> {
    let mut all = Vec::new();
    let mut stay = |key: &str, on: bool| {
        if on {
            all.push(text.get(key));
        }
    };
    if change.to.has_sides() {
        let programme = &design.programme;
        stay("form-change-stays-projects", !programme.projects.is_empty());
        stay("form-change-stays-functions", !programme.functions.is_empty());
        let arranged = [&programme.joining, &programme.leaving, &programme.say];
        let stakes = !programme.stakes.is_empty() || arranged.iter().any(|it| !it.trim().is_empty());
        stay("form-change-stays-stakes", stakes);
    } else {
        stay("form-change-stays-money", design.money.is_started());
        stay("form-change-stays-birth", design.birth.is_started());
        stay("form-change-stays-tasks", !design.tasks.is_empty());
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::form::{Form, Side};
    use crate::design::risks::Allocation;
    use crate::rules::testing;
    use crate::text::Language;

    #[test]
    fn what_is_said_is_what_happens() {
        let builder = testing::design(Form::Full);
        let builder = builder.risk("Zetting", Allocation::Allocated(Side::Contractor), 1_000, |_| {});
        let design = builder.risk("Klei", Allocation::Shared, 1_000, |_| {}).discipline("Bouw", &Side::ALL).design;
        let text = Text::new(Language::Nl);
        let said = moves(&design, &FormChange::plain(Form::Programme), &text);
        let all = said.moves.join("\n");
        assert!(all.contains("Zetting") && all.contains("Combinatie"), "{all}");
        assert!(!all.contains("Klei"), "what is shared stays shared: {all}");
        assert!(all.contains('2'), "two people: {all}");
        let none = moves(&design, &FormChange::plain(Form::ThreeDomains), &text);
        assert_eq!(none.moves, [text.get("form-change-nothing")]);
    }
}
