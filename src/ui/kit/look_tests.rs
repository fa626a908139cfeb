//! Tests of [`super`]: what fits, what a notch of the wheel does, and that the point under the pointer stays.

use egui::pos2;

use super::*;

fn look(width: f32, height: f32) -> Look {
    let mut look = Look::within(SHEET);
    let view = Rect::from_min_size(pos2(100.0, 50.0), vec2(800.0, 400.0));
    look.follow(picture::Rect::new(-width / 2.0, 0.0, width, height), view);
    look
}

fn all_in_view(look: &Look) -> bool {
    let (a, b) =
        (look.screen([look.content.x, look.content.y]), look.screen([look.content.right(), look.content.bottom()]));
    look.view.expand(1.0).contains(a) && look.view.expand(1.0).contains(b)
}

#[test]
fn all_of_it_is_in_view_until_somebody_chooses() {
    let mut look = look(1000.0, 1000.0);
    let [x, y] = look.axes();
    assert!((x - 0.8).abs() < 1e-4 && (y - 0.4).abs() < 1e-4, "no direction is smaller than it must be: {x} {y}");
    assert!(all_in_view(&look));
    look.follow(picture::Rect::new(-350.0, 0.0, 700.0, 300.0), look.view);
    assert_eq!(look.axes(), [1.0; 2], "it follows what there is to see");
    look.step(true, look.view.center());
    let zoom = look.zoom();
    look.follow(picture::Rect::new(-350.0, 0.0, 1700.0, 1300.0), look.view);
    assert_eq!(look.zoom(), zoom, "and stays once somebody chose");
    look.fit();
    assert!(look.zoom() < 0.35 && all_in_view(&look));
}

#[test]
fn what_is_put_down_leaves_the_view() {
    let mut look = look(900.0, 500.0);
    let (axes, shift) = (look.axes(), look.shift());
    look.stay();
    let wider = picture::Rect::new(-450.0, -60.0, 1100.0, 560.0);
    look.follow(wider, look.view);
    assert_eq!((look.axes(), look.shift()), (axes, shift), "nothing jumps when a card comes down outside");
    let mut around = look.clone();
    around.pan_by(vec2(-1.0, 0.0));
    assert!((around.shift() - shift).length() < 2.0, "nor when one looks around afterwards");
    let view = Rect::from_min_size(look.view.min, vec2(700.0, 380.0));
    look.follow(wider, view);
    assert!(all_in_view(&look), "another window shows all of it");
    look.fit_next();
    look.follow(picture::Rect::new(-450.0, 0.0, 900.0, 500.0), view);
    assert!(all_in_view(&look), "and so does putting in order");
}

#[test]
fn a_notch_of_the_wheel_is_one_step_of_a_tenth_to_a_fifth() {
    let mut look = look(1000.0, 1000.0);
    for larger in [true, false] {
        for _ in 0..20 {
            let before = look.zoom();
            // A notch comes in pieces.
            for _ in 0..4 {
                let part = if larger { NOTCH / 4.0 } else { -NOTCH / 4.0 };
                look.turn(part.exp(), pos2(300.0, 200.0));
            }
            look.turned = 0.0;
            let by = if larger { look.zoom() / before } else { before / look.zoom() };
            let end = look.zoom() == SHEET.most || look.zoom() == SHEET.least;
            assert!(end || (1.099..1.201).contains(&by), "{before} → {}", look.zoom());
        }
    }
    for (zoom, larger) in [(0.9, true), (1.15, false)] {
        look.zoom = Some(zoom);
        assert_eq!(look.next(larger), 1.0, "full size is not passed by");
    }
}

#[test]
fn the_point_under_the_pointer_stays_and_nothing_gets_lost() {
    let mut look = look(2000.0, 1500.0);
    let at = pos2(420.0, 210.0);
    for larger in [true, true, false] {
        let before = look.world(at);
        look.step(larger, at);
        let after = look.world(at);
        assert!((before[0] - after[0]).abs() < 3.0 && (before[1] - after[1]).abs() < 3.0, "{before:?} {after:?}");
    }
    look.pan_by(vec2(1e6, -1e6));
    let seen = [look.world(look.view.min), look.world(look.view.max)];
    assert!(seen[0][0] < 1000.0 && seen[1][0] > -1000.0 && seen[0][1] < 1500.0, "{seen:?}");
    look.show(picture::Rect::new(700.0, 1300.0, 200.0, 100.0));
    let seen = [look.world(look.view.min), look.world(look.view.max)];
    assert!(seen[0][0] <= 700.0 && seen[1][0] >= 900.0 && seen[1][1] >= 1400.0, "{seen:?}");
}

#[test]
fn what_fits_by_itself_covers_what_is_seen_and_gets_larger_to_the_pointer() {
    let mut look = Look::within(FITTED);
    let view = Rect::from_min_size(pos2(100.0, 50.0), vec2(800.0, 400.0));
    look.follow(picture::Rect::new(0.0, 0.0, 800.0, 400.0), view);
    assert_eq!((look.zoom(), look.axes()), (1.0, [1.0; 2]));
    let at = pos2(300.0, 250.0);
    let mut steps = 0;
    while look.zoom() < FITTED.most {
        let (before, under) = (look.zoom(), look.world(at));
        look.turn(NOTCH.exp(), at);
        let by = look.zoom() / before;
        assert!(by <= 1.201 && (by >= 1.099 || look.zoom() == FITTED.most), "{before} → {}", look.zoom());
        let now = look.world(at);
        assert!((under[0] - now[0]).abs() < 2.0 && (under[1] - now[1]).abs() < 2.0, "{under:?} {now:?}");
        steps += 1;
    }
    assert!((7..=9).contains(&steps), "{steps}");
    look.pan_by(vec2(1e6, 1e6));
    assert_eq!(look.world(view.min), [0.0; 2], "nothing beside it comes into sight");
    look.enlarge(picture::Rect::new(200.0, 100.0, 400.0, 200.0));
    assert!((look.zoom() - 1.9).abs() < 0.06);
    look.fit();
    assert_eq!(look.zoom(), 1.0);
}
