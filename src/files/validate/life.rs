//! The life of an alliance: what is listed once stands once.

use crate::design::Design;
use crate::files::validate::birth::twice;
use crate::files::wrong::Wrong;

/// What cannot be in it, each with the path of its field.
pub(super) fn faults(design: &Design) -> Vec<(String, Wrong)> {
    let life = &design.life;
    let mut again = twice(&life.begins, |it| it.phase, |nth| format!("begins[{nth}].phase"));
    again.extend(twice(&life.developments, |it| it.on, |nth| format!("developments[{nth}].on")));
    again.extend(twice(&life.seen, |it| *it, |nth| format!("seen[{nth}]")));
    for (at, it) in life.moments.iter().enumerate() {
        again.extend(twice(&it.what, |it| *it, |nth| format!("moments[{at}].what[{nth}]")));
    }
    for (at, it) in life.harvest.iter().enumerate() {
        again.extend(twice(&it.shared, |it| *it, |nth| format!("harvest[{at}].shared[{nth}]")));
    }
    again.into_iter().map(|it| (format!("design.life.{it}"), Wrong::Listed)).collect()
}
