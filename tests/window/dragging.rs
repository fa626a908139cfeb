//! Undo and Esc while something is dragged: undo waits, and Esc takes back the drag and nothing else.

use alliantietafel::design::Design;
use alliantietafel::design::money::Bound;
use egui::{Pos2, vec2};

use crate::desk::Desk;
use crate::stage::designs::{proef, with_money};
use crate::twin::Both;

/// What is dragged in a section: how it gets there, from where to where, and what of the design it changes.
struct Drag {
    section: &'static str,
    from: fn(&Both) -> Pos2,
    to: fn(&Both) -> Pos2,
    moves: fn(&Design) -> String,
}

/// Drags with Ctrl+Z and Esc on the way, then with Ctrl+Z alone, each after something was renamed: that stays, whatever is
/// dragged.
fn drag(name: &'static str, design: &Design, it: &Drag) {
    let desk = Desk::new(name);
    let mut both = Both::open(&desk, "proef", design);
    let before = (it.moves)(design);
    for (risk, to_name, broken_off) in [("Zetting", "Zakking", true), ("Zakking", "Zinking", false)] {
        both.key("ctrl+1");
        both.rename(risk, to_name);
        both.key("Escape");
        both.key(it.section);
        let (from, to) = ((it.from)(&both), (it.to)(&both));
        // At first so little that a bound does not move yet: what undo would take is the name.
        let near = from + (to - from) * 0.1;
        both.lift(from, near);
        both.key("ctrl+z");
        both.drag_on(near, to);
        both.key("ctrl+z");
        if broken_off {
            both.key("Escape");
        }
        both.let_go(to);
        both.key("ctrl+s");
        let wanted = if broken_off { "all where it was" } else { "the drag done" };
        both.file_has(&format!("{to_name}, and {wanted}"), |seen| {
            seen.risks.list[0].title == to_name && ((it.moves)(seen) == before) == broken_off
        });
    }
    both.key("ctrl+z");
    both.key("ctrl+s");
    both.file_has("Zinking, and all where it was: the drag was one step", |seen| {
        seen.risks.list[0].title == "Zinking" && (it.moves)(seen) == before
    });
}

#[test]
fn a_bound_on_the_curve() {
    let bound = |it: &Design| match it.money.staffel.as_ref().map(|it| it.loss[0].up_to) {
        Some(Some(Bound::Share(share))) => share.to_string(),
        other => format!("{other:?}"),
    };
    let handle = |it: &Both| it.twin.spot("Grens van trede 1 bij nadeel");
    let to = |it: &Both| it.twin.spot("Grens van trede 1 bij nadeel") + vec2(24.0, 0.0);
    drag("drag-curve", &with_money(), &Drag { section: "ctrl+6", from: handle, to, moves: bound });
}

#[test]
fn a_risk_on_the_praatplaat() {
    let place = |it: &Design| format!("{:?}", it.risks.list[1].allocation);
    let (from, to) = (|it: &Both| it.twin.spot("Stikstof"), |it: &Both| it.twin.spot("Uitvoerend aannemer"));
    drag("drag-risk", &proef(), &Drag { section: "ctrl+1", from, to, moves: place });
}

#[test]
fn a_card_of_the_bovenkant() {
    let spot = |it: &Design| format!("{:?}", it.bovenkant.roles[2].at);
    let from = |it: &Both| it.twin.spot("Kernteam, vacature");
    let to = |it: &Both| it.twin.spot("Kernteam, vacature") + vec2(120.0, 64.0);
    drag("drag-card", &proef(), &Drag { section: "ctrl+5", from, to, moves: spot });
}
