//! The pages as they are printed, made smaller: paper is white, whatever the screen is.

use egui::accesskit::Role;
use egui::{CornerRadius, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::picture::tokens::{Ink, Theme};
use crate::report::Made;
use crate::ui::cx::Cx;
use crate::ui::kit::{icons, paint, style, tabs, widgets};
use crate::ui::report::state::{Sized, State};

/// Between pages, and how wide one is at least where all are shown.
const GAP: f32 = 14.0;
const SMALL: f32 = 210.0;
/// So much room what is said of the pages takes.
const SAID: f32 = 290.0;
/// A page is no larger than this many times its printed size.
const MOST: f32 = 2.0;

/// Above the pages: which one is looked at, and how large they are.
pub(super) fn bar_ui(ui: &mut Ui, cx: &Cx, state: &mut State, made: &Made) {
    let count = made.book.pages.len();
    state.page = state.page.min(count.saturating_sub(1));
    ui.horizontal_wrapped(|ui| {
        let before = ui
            .add_enabled_ui(state.page > 0, |ui| widgets::icon_button(ui, icons::BEFORE, &cx.t("report-page-before")));
        if before.inner.clicked() {
            state.page -= 1;
            state.part = None;
            state.goes = Some(state.page);
        }
        let says = cx.text.with("report-page-at", [("page", (state.page + 1).into()), ("count", count.into())]);
        ui.label(says);
        let last = state.page + 1 >= count;
        let next = ui.add_enabled_ui(!last, |ui| widgets::icon_button(ui, icons::AFTER, &cx.t("report-page-next")));
        if next.inner.clicked() {
            state.page += 1;
            state.part = None;
            state.goes = Some(state.page);
        }
        ui.add_space(8.0);
        let all = Sized::ALL.map(|it| (cx.t(it.key()), cx.t(it.key())));
        let now = Sized::ALL.iter().position(|it| *it == state.sized).unwrap_or(0);
        if let Some(to) = tabs::answers_ui(ui, cx.theme, &all, (now, 0.0)) {
            state.sized = Sized::ALL[to];
            state.goes = Some(state.page);
        }
        if ui.available_width() > SAID {
            ui.add_space(8.0);
            let ink = style::color(Ink::Alliance, cx.theme);
            ui.label(icons::CHECK.rich_text().size(15.0).color(ink));
            ui.label(style::secondary(cx.t("report-made-so"), cx.theme).size(style::SMALL));
        }
    });
    ui.add_space(4.0);
}

/// The pages.
pub(super) fn pages_ui(ui: &mut Ui, cx: &Cx, state: &mut State, made: &Made) {
    let widest = made.book.pages.iter().map(|it| it.picture.width).fold(1.0, f32::max);
    ScrollArea::vertical().id_salt("report pages").auto_shrink(false).show_viewport(ui, |ui, seen| {
        let room = ui.available_width();
        let columns = match state.sized {
            Sized::All => ((room + GAP) / (SMALL + GAP)).floor().max(1.0),
            Sized::Two => 2.0,
            Sized::Wide => 1.0,
        };
        let wide = ((room - GAP * (columns - 1.0)) / columns).max(60.0);
        let by = ((wide / widest.min(600.0)).min(MOST) * 1000.0).floor() as u32;
        let drawn = state.drawn(cx, made, by);
        let origin = ui.min_rect().min;
        let (mut x, mut y, mut high) = (0.0_f32, 0.0_f32, 0.0_f32);
        let mut places = Vec::new();
        for it in drawn.iter() {
            if x > 0.0 && x + it.width > room + 0.5 {
                (x, y, high) = (0.0, y + high + GAP, 0.0);
            }
            places.push(Rect::from_min_size(pos2(x, y), vec2(it.width, it.height)));
            x += it.width + GAP;
            high = high.max(it.height);
        }
        ui.allocate_space(vec2(room, y + high + 2.0));
        for (nth, (it, place)) in drawn.iter().zip(places).enumerate() {
            let rect = place.translate(origin.to_vec2());
            if state.goes == Some(nth) {
                ui.scroll_to_rect(rect, Some(egui::Align::Min));
                state.goes = None;
            }
            let values = [("page", (nth + 1).into()), ("count", drawn.len().into())];
            let name = cx.text.with("report-page-of", values);
            let page = ui.interact(rect, ui.scope_id().with(("page", nth)), Sense::click());
            style::name(&page, Role::Button, &cx.text.with("report-page-name", [("page", name.into())]));
            if page.clicked() {
                (state.page, state.part) = (nth, None);
            }
            if seen.intersects(place) {
                paint::picture(ui.painter(), it, rect.min.to_vec2().round(), Theme::Light, |_| false);
            }
            let here = nth == state.page;
            let (width, ink) = if here { (2.0, Ink::Focus) } else { (1.0, Ink::Line) };
            let stroke = Stroke::new(width, style::color(ink, cx.theme));
            ui.painter().rect_stroke(rect, CornerRadius::ZERO, stroke, StrokeKind::Outside);
            if page.has_focus() {
                widgets::focus_ring(ui, rect.shrink(2.0), cx.theme);
            }
        }
    });
}
