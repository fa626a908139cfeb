//! Where the window is and how large, over starts: the same size whatever the zoom of the program, and always where it
//! can be seen.
//!
//! eframe remembers a size divided by the zoom, restores it before the zoom is known, and under X11 takes any place; so
//! the program keeps its own.

use egui::{Context, ViewportBuilder, ViewportInfo};

use crate::files::settings::WindowPlace;

/// How much of the window's upper edge, which one drags it by, has to lie on a screen: width and height in pixels.
const REACHABLE: [i32; 2] = [120, 16];

/// A screen, in its own pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Screen {
    /// Its left top.
    pub at: [i32; 2],
    /// Its width and height.
    pub size: [u32; 2],
}

/// A window as it was when the program ended.
pub(crate) fn as_it_was(builder: ViewportBuilder, place: Option<WindowPlace>) -> ViewportBuilder {
    let Some(place) = place else { return builder };
    let builder = builder.with_inner_size(place.size).with_maximized(place.maximized);
    match place.at {
        Some([x, y]) => builder.with_position([x as f32 / place.scale, y as f32 / place.scale]),
        None => builder,
    }
}

/// Puts a window that no screen shows back onto one, and one that was maximized back to that: X11 hears neither before
/// the window is there.
pub(crate) fn onto_a_screen(cc: &eframe::CreationContext, place: Option<WindowPlace>) {
    let (Some(place), Some(window)) = (place, cc.winit_window()) else { return };
    if let Some(at) = place.at {
        let screens = window
            .available_monitors()
            .map(|it| Screen { at: [it.position().x, it.position().y], size: [it.size().width, it.size().height] });
        let screens: Vec<Screen> = screens.collect();
        let size = window.outer_size();
        let seen = within_reach(at, [size.width, size.height], &screens);
        if seen != at
            && let Ok(mut to) = window.outer_position()
        {
            [to.x, to.y] = seen;
            window.set_outer_position(to);
        }
    }
    if place.maximized {
        cc.egui_ctx.send_viewport_cmd(egui::ViewportCommand::Maximized(true));
    }
}

/// Where a window of this size goes that was last here: here, as long as its upper edge can be reached on a screen; else
/// into the middle of the first. In pixels.
pub(crate) fn within_reach(at: [i32; 2], size: [u32; 2], screens: &[Screen]) -> [i32; 2] {
    let shown = |it: &Screen| {
        let over = |axis: usize, length: u32| {
            let (from, to) = (i64::from(it.at[axis]), i64::from(it.at[axis]) + i64::from(it.size[axis]));
            let start = i64::from(at[axis]);
            (start + i64::from(length)).min(to) - start.max(from)
        };
        over(0, size[0]) >= i64::from(REACHABLE[0]) && over(1, REACHABLE[1] as u32) >= i64::from(REACHABLE[1])
    };
    match screens.first() {
        Some(first) if !screens.iter().any(shown) => std::array::from_fn(|axis| {
            first.at[axis] + i32::try_from(first.size[axis].saturating_sub(size[axis]) / 2).unwrap_or_default()
        }),
        _ => at,
    }
}

/// The window as it is now; maximized or over the whole screen it keeps the size and place that it had before.
pub(crate) fn now(ctx: &Context, before: Option<WindowPlace>) -> Option<WindowPlace> {
    let zoom = ctx.zoom_factor();
    ctx.input(|it| seen(it.viewport(), zoom, it.viewport_rect().size(), before))
}

fn seen(window: &ViewportInfo, zoom: f32, content: egui::Vec2, before: Option<WindowPlace>) -> Option<WindowPlace> {
    let scale = window.native_pixels_per_point.filter(|it| *it > 0.0)?;
    let maximized = window.maximized.unwrap_or_default();
    if maximized || window.fullscreen.unwrap_or_default() || window.minimized.unwrap_or_default() {
        return before.map(|it| WindowPlace { maximized, ..it });
    }
    // What egui calls a point is larger by the zoom.
    let size = window.inner_rect.map_or(content, |it| it.size()) * zoom;
    let at = window.outer_rect.map(|it| it.min * zoom * scale).map(|it| [it.x.round() as i32, it.y.round() as i32]);
    (size.min_elem() >= 1.0).then_some(WindowPlace { size: [size.x, size.y], at, scale, maximized })
}

#[cfg(test)]
mod tests {
    use egui::{Rect, pos2, vec2};

    use super::*;

    const SCREEN: Screen = Screen { at: [0, 0], size: [1920, 1080] };
    const BESIDE: Screen = Screen { at: [1920, 0], size: [1280, 1024] };

    #[test]
    fn a_window_that_no_screen_shows_comes_back() {
        let size = [1440, 900];
        let reach = |at| within_reach(at, size, &[SCREEN, BESIDE]);
        for seen in [[0, 0], [100, 80], [1900, 40], [-1300, 10], [2500, 900], [1800, 1060]] {
            assert_eq!(reach(seen), seen, "it can be taken by its upper edge");
        }
        for lost in [[-1400, 10], [3200, 0], [100, 1079], [100, -300], [i32::MIN, i32::MAX]] {
            assert_eq!(reach(lost), [240, 90], "{lost:?}");
        }
        assert_eq!(within_reach([2500, 100], size, &[SCREEN]), [240, 90], "the second screen was taken away");
        assert_eq!(within_reach([9000, 0], [4000, 3000], &[SCREEN]), [0, 0], "larger than the screen");
        assert_eq!(within_reach([9000, 0], size, &[]), [9000, 0], "nobody knows the screens");
    }

    #[test]
    fn the_zoom_changes_nothing_of_what_is_remembered() {
        let of = |zoom: f32, scale: f32| {
            let points = zoom * scale;
            let rect = |size| Rect::from_min_size(pos2(30.0, 40.0) / points, size);
            let window = ViewportInfo {
                native_pixels_per_point: Some(scale),
                inner_rect: Some(rect(vec2(1440.0, 900.0) / points)),
                outer_rect: Some(rect(vec2(1450.0, 930.0) / points)),
                ..ViewportInfo::default()
            };
            seen(&window, zoom, vec2(9.0, 9.0), None).expect("a window")
        };
        for zoom in [0.5, 1.0, 1.3, 3.0] {
            for scale in [1.0, 1.25, 2.0] {
                let place = of(zoom, scale);
                assert_eq!(place.at, Some([30, 40]));
                assert!((place.size[0] * scale - 1440.0).abs() < 0.01 && (place.size[1] * scale - 900.0).abs() < 0.01);
            }
        }
    }

    #[test]
    fn full_screen_keeps_the_size_from_before() {
        let before = WindowPlace { size: [800.0, 600.0], at: Some([5, 5]), scale: 1.0, maximized: false };
        let window = ViewportInfo {
            native_pixels_per_point: Some(1.0),
            inner_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1920.0, 1080.0))),
            fullscreen: Some(true),
            ..ViewportInfo::default()
        };
        assert_eq!(seen(&window, 1.0, vec2(1.0, 1.0), Some(before)), Some(before));
        let maximized = ViewportInfo { fullscreen: None, maximized: Some(true), ..window };
        assert_eq!(
            seen(&maximized, 1.0, vec2(1.0, 1.0), Some(before)),
            Some(WindowPlace { maximized: true, ..before })
        );
    }
}
