//! Ambition, surroundings, steering and tasks: what is listed once stands once, and places lie between nothing and all.

use crate::design::Design;
use crate::design::hundred::Hundred;
use crate::files::validate::birth::twice;
use crate::files::wrong::Wrong;

/// What cannot be in them, each with the path of its field.
pub(super) fn faults(design: &Design) -> Vec<(String, Wrong)> {
    let (ambition, steering) = (&design.ambition, &design.steering);
    let mut again = twice(&ambition.own, |it| it.board, |nth| format!("ambition.own[{nth}].board"));
    again.extend(twice(&steering.placed, |it| it.on, |nth| format!("steering.placed[{nth}].on")));
    again.extend(twice(&steering.signs, |it| *it, |nth| format!("steering.signs[{nth}]")));
    again.extend(twice(&steering.adopted, |it| it.of, |nth| format!("steering.adopted[{nth}].of")));
    again.extend(twice(&design.tasks, |it| it.task, |nth| format!("tasks[{nth}].task")));
    let listed = again.into_iter().map(|it| (it, Wrong::Listed));
    let places = design.surroundings.stakeholders.iter().enumerate().filter_map(|(nth, it)| Some((nth, it.place?)));
    let places = places.flat_map(|(nth, at)| {
        let here = format!("surroundings.stakeholders[{nth}].place");
        beyond([(at.interest, "interest"), (at.influence, "influence")], &here)
    });
    let placed = steering.placed.iter().enumerate().map(|(nth, it)| (format!("steering.placed[{nth}].at"), it.at));
    let members = steering.members.iter().enumerate();
    let members = members.filter_map(|(nth, it)| Some((format!("steering.members[{nth}].at"), it.at?)));
    let points = placed.chain(members);
    let points = points.flat_map(|(here, at)| beyond([(at.relation, "relation"), (at.work, "work")], &here));
    let all = listed.chain(places).chain(points);
    all.map(|(field, what)| (format!("design.{field}"), what)).collect()
}

/// The fields of a place that lie beyond all.
fn beyond(fields: [(Hundred, &str); 2], here: &str) -> Vec<(String, Wrong)> {
    let beyond = fields.into_iter().filter(|(it, _)| !it.is_within());
    beyond.map(|(_, field)| (format!("{here}.{field}"), Wrong::NotAHundred)).collect()
}
