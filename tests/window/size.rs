//! How large and where: what is remembered from start to start.

use alliantietafel::files::settings::{Settings, ThemeChoice};

use crate::desk::{Desk, USUAL};
use crate::program::{Place, Program};
use crate::stage::designs::proef;

/// How many pixels a size may be off: what is kept in points is rounded.
const ROUNDED: i32 = 2;

fn alike(a: Place, b: Place) -> bool {
    (0..2).all(|it| (a.size[it] - b.size[it]).abs() <= ROUNDED && (a.at[it] - b.at[it]).abs() <= ROUNDED)
}

/// Starts and closes three times, made of another size the first time; says where the window was each time.
fn three_starts(name: &'static str, zoom: f32) {
    let desk = Desk::sized(name, [2000, 1400]);
    desk.keep(&Settings { zoom, theme: ThemeChoice::Light, ..Settings::default() });
    let file = desk.file("proef", &proef()).display().to_string();
    let first = Program::start(&desk, &[&file]);
    first.resize([1210, 790]);
    first.move_to([150, 90]);
    let left = first.place();
    assert_eq!(left, Place { at: [150, 90], size: [1210, 790] });
    first.close();
    for nth in ["second", "third", "fourth"] {
        let program = Program::start(&desk, &[&file]);
        let now = program.place();
        if !alike(left, now) {
            program
                .fail(&format!("at zoom {zoom} the {nth} time a window as it was left: {left:?}"), &format!("{now:?}"));
        }
        program.close();
    }
}

#[test]
fn the_window_comes_back_as_it_was_left() {
    three_starts("window-usual", 1.0);
}

#[test]
fn the_window_comes_back_as_it_was_left_while_larger() {
    three_starts("window-larger", 1.5);
}

#[test]
fn the_window_comes_back_as_it_was_left_while_smaller() {
    three_starts("window-smaller", 0.8);
}

#[test]
fn a_window_that_stood_on_a_screen_that_is_gone_is_in_sight() {
    let desk = Desk::sized("window-gone", [3200, 2000]);
    let program = Program::start(&desk, &[]);
    program.resize([1000, 700]);
    program.move_to([1900, 1100]);
    program.close();
    desk.change_screen(USUAL);
    let program = Program::start(&desk, &[]);
    let Place { at, size } = program.place();
    let [width, height] = desk.size().map(i32::from);
    let in_sight = at[0] >= 0 && at[1] >= 0 && at[0] + size[0].min(300) <= width && at[1] + size[1].min(200) <= height;
    if !in_sight {
        program.fail("the window in sight, with the corner that moves it", &format!("{at:?}, {size:?}"));
    }
    program.close();
}
