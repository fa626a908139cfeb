//! A line drawn on the canvas of the bovenkant with the pointer, from the handle at a card's edge.

use alliantietafel::design::Design;
use alliantietafel::design::bovenkant::LineKind;

use crate::desk::Desk;
use crate::stage::designs::proef;
use crate::twin::Both;

/// The lines by the names of their roles.
fn lines(design: &Design) -> Vec<(&str, &str, LineKind)> {
    let top = &design.bovenkant;
    let name = |id| top.role(id).map_or("", |it| it.name.as_str());
    top.lines.iter().map(|it| (name(it.from), name(it.to), it.kind)).collect()
}

/// Draws a line from a card that was not clicked before to another, and takes what is proposed.
fn draw(name: &'static str, from: &'static str, to: &'static str) {
    let desk = Desk::new(name);
    let mut both = Both::open(&desk, "proef", &proef());
    both.key("ctrl+5");
    both.hover(&format!("{from}, vacature"));
    let handle = both.twin.spot(&format!("Trek lijn vanaf {from}"));
    let card = both.twin.spot(&format!("{to}, vacature"));
    both.program.lift(handle, card);
    both.program.let_go();
    both.program.key("Return");
    both.program.shows_changes(true, "once a line was drawn");
    both.program.key("ctrl+s");
    let drawn = (from, to, LineKind::ReportsTo);
    both.program.until(&format!("in the file the line {drawn:?} beside the one that was there"), || {
        let design = desk.design(&both.file);
        let seen = lines(&design);
        if seen.len() == 2 && seen[1] == drawn { Ok(()) } else { Err(format!("the lines {seen:?}")) }
    });
    both.program.close();
}

#[test]
fn a_line_is_drawn_from_the_edge_of_a_card() {
    draw("line", "Directie", "Kernteam");
}

/// From the client to the board a line lacks: it starts where the handle is.
#[test]
fn a_line_is_drawn_where_a_line_that_lacks_starts() {
    draw("line-lacks", "Opdrachtgever", "Kernteam");
}
