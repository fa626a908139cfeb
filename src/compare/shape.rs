//! How the document falls apart: which lists have keys, which values are one choice, which fields are one together.
//!
//! What no table names follows from the data: objects with an id are elements, strings are members of a set, an object is
//! a part of what holds it, anything else is one choice. Paths are as in `files/versions.rs`, without `design.`.

use serde_json::Value;

/// What stands between the names of fields that are one choice together.
pub const JOINS: char = '+';

/// Values that are one choice though they have parts: to take a part from one side and a part from the other would make
/// what neither meant.
const WHOLE: &[&str] = &[
    "arrangements[].from",
    "birth.actions[].cause",
    "birth.card.milestones[].when",
    "birth.features[].marks",
    "bovenkant.board_votes",
    "bovenkant.deadlock",
    "bovenkant.roles[].at",
    "collaboration.moments[].forms[].halves",
    "collaboration.moments[].when",
    "life.moments[].held",
    "life.rhythm",
    "money.direct[].range",
    "money.overhead[].range",
    "money.staffel.gain",
    "money.staffel.loss",
    "money.variants[].money",
    "project.order",
    "report.order",
    "risks.axes",
    "risks.list[].impact",
    "steering.members[].at",
    "steering.placed[].at",
    "surroundings.stakeholders[].place",
    "team.disciplines[].vacancies[].plan",
    "waivers[].subjects",
    "workshop.aim",
    "workshop.course",
    "workshop.hides",
    "workshop.planted[].mends",
    "workshop.planted[].note",
    "workshop.planted[].says",
    "workshop.planted[].title",
    "workshop.presented",
    "workshop.questions",
    "workshop.reasons[].why",
    "workshop.seats[].rails",
    "workshop.seats[].wants",
    "workshop.tasks[].hints",
    "workshop.tasks[].says",
    "workshop.tasks[].title",
];

/// Fields of an element that are one choice together, in the order of their names.
const JOINED: &[(&str, &[&str])] = &[
    ("bovenkant.lines[]", &["from", "to"]),
    ("bovenkant.mandates[]", &["above", "up_to"]),
    ("risks.list[]", &["allocation", "party"]),
    ("team.disciplines[].people[]", &["party", "side"]),
    ("team.disciplines[].vacancies[]", &["party", "side"]),
    ("team.outside[]", &["party", "side"]),
    ("waivers[]", &["rule", "seen", "subjects", "wording"]),
];

/// How the items of a list are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keyed {
    /// By their id.
    Id,
    /// By a field of theirs; among all lists of this name where the flag says so: one item stands in one of them.
    Field(&'static str),
    /// By what they are, within what holds them.
    Itself,
    /// By what they are, among all lists of this name.
    ItselfAmongAll,
    /// As a place in a role is: by the person who holds it, or by its own id.
    Seat,
}

/// Lists whose items are known by something else than an id.
const KEYED: &[(&str, Keyed)] = &[
    ("ambition.own", Keyed::Field("board")),
    ("birth.features", Keyed::Field("of")),
    ("birth.hats", Keyed::Field("hat")),
    ("birth.scorers[].scores", Keyed::Field("aspect")),
    ("birth.tender.steps", Keyed::Field("item")),
    ("bovenkant.roles[].seats", Keyed::Seat),
    ("collaboration.paradoxes", Keyed::Field("of")),
    ("life.begins", Keyed::Field("phase")),
    ("life.developments", Keyed::Field("on")),
    // A risk strikes with one group.
    ("money.groups[].risks", Keyed::ItselfAmongAll),
    ("money.partners", Keyed::Field("who")),
    ("money.variants", Keyed::Field("name")),
    ("principles.chosen[].signatures", Keyed::Field("party")),
    ("programme.stakes", Keyed::Field("party")),
    ("steering.adopted", Keyed::Field("of")),
    ("steering.placed", Keyed::Field("on")),
    ("tasks", Keyed::Field("task")),
    ("workshop.reasons", Keyed::Field("risk")),
    ("workshop.seats", Keyed::Field("side")),
];

/// What a value is to its element.
pub(super) enum Shape {
    /// One choice.
    Whole,
    /// A part with fields of its own.
    Part,
    /// A list with keys.
    List(Keyed),
}

/// What a value at a path is.
pub(super) fn shape(path: &str, value: &Value) -> Shape {
    if WHOLE.contains(&path) {
        return Shape::Whole;
    }
    match value {
        // A choice with a value is written as its name and the value.
        Value::Object(fields) if !fields.keys().any(|it| it.starts_with(char::is_uppercase)) => Shape::Part,
        Value::Array(items) => keyed(path, items).map_or(Shape::Whole, Shape::List),
        _ => Shape::Whole,
    }
}

fn keyed(path: &str, items: &[Value]) -> Option<Keyed> {
    let known = KEYED.iter().find(|it| it.0 == path).map(|it| it.1);
    let ids = || items.iter().all(|it| it.get("id").is_some_and(Value::is_string)).then_some(Keyed::Id);
    let strings = || items.iter().all(Value::is_string).then_some(Keyed::Itself);
    known.or_else(ids).or_else(strings)
}

/// The fields of an element at this path that are one choice together.
pub(super) fn joined(path: &str) -> impl Iterator<Item = &'static [&'static str]> {
    JOINED.iter().filter(move |it| it.0 == path).map(|it| it.1)
}
