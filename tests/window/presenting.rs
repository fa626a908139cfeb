//! Presenting in a real window of two sizes: the bars are away, arrows step, S and P show, Esc gives back what one saw.

use alliantietafel::files::settings::{Settings, ThemeChoice};

use crate::desk::Desk;
use crate::program::Program;
use crate::stage::designs::proef;

/// How much (of 255) a colour of a letter's edge may differ.
const SMOOTHED: u8 = 40;

fn presents(name: &'static str, [width, height]: [u16; 2]) {
    let desk = Desk::sized(name, [width, height]);
    desk.keep(&Settings { theme: ThemeChoice::Light, ..Settings::default() });
    let file = desk.file("proef", &proef()).display().to_string();
    let program = Program::start(&desk, &[&file]);
    program.move_to([0, 0]);
    program.resize([i32::from(width), i32::from(height)]);
    program.rest();
    let before = program.picture();
    let other = |than: Vec<u8>, what: &str| {
        program.until(what, || if program.picture() == than { Err("the same picture".to_owned()) } else { Ok(()) });
        program.rest();
        program.picture()
    };
    program.key("F5");
    let first = other(before.clone(), "another picture once it is presented");
    program.key("Right");
    let second = other(first, "another step after the arrow");
    program.key("s");
    let lit = other(second, "the light on one part");
    program.key("p");
    let ring = other(lit, "a ring around the pointer");
    program.key("Escape");
    other(ring, "the program with its bars again");
    program.until("what one saw before", || {
        let now = program.picture();
        // Letters that were drawn anew in between are smoothed a little differently, and nothing else is.
        let same = |(now, was): (&u8, &u8)| now.abs_diff(*was) <= SMOOTHED;
        let all = now.len() == before.len() && now.iter().zip(&before).all(same);
        if all { Ok(()) } else { Err("another picture".to_owned()) }
    });
    program.close();
}

#[test]
fn presenting_on_a_large_screen() {
    presents("presenting-large", [1920, 1080]);
}

#[test]
fn presenting_on_a_small_screen() {
    presents("presenting-small", [1280, 720]);
}
