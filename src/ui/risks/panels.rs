//! The row of panels below the register: the matrix at the left, at the right where the value lies.
//!
//! Where there is no room for both they share one card; where there is no room below the register they take its place
//! when asked for. How they are shown belongs to the screen and is kept per design, outside the design and undo.

use egui::{Align, Button, CornerRadius, Frame, Layout, Margin, Rect, ScrollArea, Stroke, Ui, UiBuilder, pos2, vec2};

use crate::app::tables;
use crate::app::tables::risks::dimension_key;
use crate::design::exposure::Dimension;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::table_copy::Copying;
use crate::ui::kit::{icons, style, widgets};
use crate::ui::risks::exposure;
use crate::ui::risks::matrix::{card, plot};
use crate::ui::risks::register::listing::Passing;

/// Room between cards.
const GAP: f32 = 10.0;
/// From this height on the panels fit below the register.
const BOTH: f32 = 400.0;
/// From this width on matrix and value stand beside each other.
const BESIDE: f32 = 640.0;
/// The height of the line that stands for the hidden panels.
const FOLDED: f32 = 32.0;
/// A card this wide and high shows all charts at once.
const ALL_CHARTS: egui::Vec2 = vec2(400.0, 480.0);

/// What of the section is shown.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Shown {
    /// Register and panels, where there is room for both.
    #[default]
    Both,
    /// The register alone.
    Register,
    /// The panels alone.
    Panels,
}

/// What a card shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tab {
    /// The matrix, where it has no card of its own.
    Matrix,
    /// Where the value lies.
    Chart(Dimension),
    /// The measures that pay.
    Paying,
}

pub(crate) struct View {
    shown: Shown,
    /// The tab where the matrix has a card of its own.
    beside: Tab,
    /// The tab where all share one card.
    alone: Tab,
    matrix: plot::State,
}

impl Default for View {
    fn default() -> Self {
        Self {
            shown: Shown::Both,
            beside: Tab::Chart(Dimension::Place),
            alone: Tab::Matrix,
            matrix: plot::State::default(),
        }
    }
}

/// The register with the panels below it. Of the panels, risks outside `passes` step back; none: all are shown.
pub(crate) fn with_panels(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    passes: Option<&Passing>,
    out: &mut Vec<Intent>,
    register: impl FnOnce(&mut Ui, &mut Vec<Intent>),
) {
    let area = ui.available_rect_before_wrap();
    let low = area.height() < BOTH;
    let shown = if low && view.shown == Shown::Both { Shown::Register } else { view.shown };
    match shown {
        Shown::Register => {
            let table = Rect::from_min_max(area.min, pos2(area.right(), area.bottom() - FOLDED));
            let bottom = within(ui, table, "register", |ui| register(ui, out)).min(table.bottom());
            let line = Rect::from_min_max(pos2(area.left(), bottom + 4.0), area.max);
            within(ui, line, "folded", |ui| {
                if widgets::button(ui, Some(icons::UP), &cx.t("matrix-show")).clicked() {
                    view.shown = if low { Shown::Panels } else { Shown::Both };
                }
            });
        }
        Shown::Both => {
            let height = (area.height() * 0.47).clamp(226.0, 400.0);
            let table = Rect::from_min_max(area.min, pos2(area.right(), area.bottom() - height - GAP));
            // A short register leaves its room to the panels.
            let bottom = within(ui, table, "register", |ui| register(ui, out)).min(table.bottom());
            let panels = Rect::from_min_max(pos2(area.left(), bottom + GAP), area.max);
            panels_ui(ui, cx, panels, passes, view, out);
        }
        Shown::Panels => panels_ui(ui, cx, area, passes, view, out),
    }
    ui.allocate_rect(area, egui::Sense::hover());
}

/// Something in a rectangle; returns where it ends.
fn within(ui: &mut Ui, rect: Rect, salt: &str, add: impl FnOnce(&mut Ui)) -> f32 {
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(salt).layout(Layout::top_down(Align::Min)));
    add(&mut child);
    child.min_rect().bottom()
}

fn panels_ui(ui: &mut Ui, cx: &Cx, area: Rect, passes: Option<&Passing>, view: &mut View, out: &mut Vec<Intent>) {
    if area.width() < BESIDE {
        card(ui, cx, area, "panel", |ui| {
            let mut copying = Copying::from_here(ui);
            let tabs = tabs(cx, true);
            let tab = tabs.iter().map(|it| it.0).find(|it| *it == view.alone).unwrap_or(Tab::Matrix);
            ui.horizontal(|ui| {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    view_buttons(ui, cx, &mut view.shown);
                    if tab == Tab::Matrix {
                        card::axes_button(ui, cx, out);
                    } else {
                        copying.button(ui, cx, &cx.t("exposure-title"));
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        pick_tab(ui, cx, &tabs, tab, &mut view.alone);
                    });
                });
            });
            tab_ui(ui, cx, &mut view.matrix, tab, passes, out);
            if copying.asked(ui) {
                out.extend(copy(cx, tab, false));
            }
        });
        return;
    }
    let wide = (area.width() * 0.46).clamp(300.0, 720.0);
    let left = Rect::from_min_max(area.min, pos2(area.left() + wide, area.bottom()));
    card(ui, cx, left, "matrix", |ui| {
        ui.horizontal(|ui| {
            ui.label(style::strong(cx.t("matrix-title")).size(style::CARD));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| card::axes_button(ui, cx, out));
        });
        card::body(ui, cx, &mut view.matrix, passes, out);
    });
    let right = Rect::from_min_max(pos2(left.right() + GAP, area.top()), area.max);
    card(ui, cx, right, "exposure", |ui| value_card(ui, cx, right, view, out));
}

/// The card of the value: its tabs stand beside its heading where they fit, else below it.
fn value_card(ui: &mut Ui, cx: &Cx, rect: Rect, view: &mut View, out: &mut Vec<Intent>) {
    let mut tabs = tabs(cx, false);
    let mut tab = tabs.iter().map(|it| it.0).find(|it| *it == view.beside).unwrap_or(tabs[0].0);
    let all = view.shown == Shown::Panels && rect.width() >= ALL_CHARTS.x && rect.height() >= ALL_CHARTS.y;
    if all {
        // All charts stand below each other; only the measures that pay have a tab.
        tabs.drain(1..3);
        tabs[0].1 = cx.t("exposure-all");
        tab = if tab == Tab::Paying { tab } else { tabs[0].0 };
    }
    let mut copying = Copying::from_here(ui);
    let beside = ui
        .horizontal(|ui| {
            ui.label(style::strong(cx.t("exposure-title")).size(style::CARD));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                view_buttons(ui, cx, &mut view.shown);
                copying.button(ui, cx, &cx.t("exposure-title"));
                let beside = tabs_width(ui, &tabs) <= ui.available_width();
                if beside {
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        pick_tab(ui, cx, &tabs, tab, &mut view.beside);
                    });
                }
                beside
            })
            .inner
        })
        .inner;
    if !beside {
        ui.horizontal(|ui| pick_tab(ui, cx, &tabs, tab, &mut view.beside));
    }
    if all && tab != Tab::Paying {
        all_charts(ui, cx, out);
    } else {
        tab_ui(ui, cx, &mut view.matrix, tab, None, out);
    }
    if copying.asked(ui) {
        out.extend(copy(cx, tab, all));
    }
}

/// Copies what a tab shows; the matrix is no table.
fn copy(cx: &Cx, tab: Tab, all: bool) -> Option<Intent> {
    let exposure = &cx.session.insight().exposure;
    let parted = |by: &[Dimension]| tables::risks::exposure(cx.design(), cx.text, exposure, by);
    let table = match tab {
        Tab::Matrix => return None,
        Tab::Paying => tables::risks::paying(cx.design(), cx.text, exposure),
        Tab::Chart(_) if all => parted(&Dimension::ALL),
        Tab::Chart(Dimension::Place) => parted(&[Dimension::Place, Dimension::Manager]),
        Tab::Chart(dimension) => parted(&[dimension]),
    };
    Some(Intent::CopyTable(cx.t("exposure-title"), table))
}

/// A white card in a rectangle.
fn card(ui: &mut Ui, cx: &Cx, rect: Rect, salt: &str, add: impl FnOnce(&mut Ui)) {
    within(ui, rect, salt, |ui| {
        Frame::new()
            .fill(style::color(Ink::Panel, cx.theme))
            .stroke(Stroke::new(1.0, style::color(Ink::Line, cx.theme)))
            .corner_radius(CornerRadius::same(8))
            .inner_margin(Margin::symmetric(12, 8))
            .show(ui, |ui| {
                ui.set_min_size(ui.available_size());
                ui.set_max_size(ui.available_size());
                add(ui);
            });
    });
}

fn tabs(cx: &Cx, matrix: bool) -> Vec<(Tab, String)> {
    // Where risks lie and who manages them best are read together.
    let charts = [Dimension::Place, Dimension::Lens, Dimension::Phase];
    let charts = charts.map(|it| (Tab::Chart(it), cx.t(dimension_key(it))));
    let mut tabs: Vec<_> = matrix.then(|| (Tab::Matrix, cx.t("matrix-title"))).into_iter().chain(charts).collect();
    let paying = cx.session.insight().exposure.paying.len();
    if paying > 0 {
        tabs.push((Tab::Paying, cx.text.with("exposure-measures", [("count", paying.into())])));
    }
    tabs
}

fn tabs_width(ui: &Ui, tabs: &[(Tab, String)]) -> f32 {
    let font = egui::FontId::proportional(style::BODY);
    let width = |words: &str| {
        let size = ui.painter().layout_no_wrap(words.to_owned(), font.clone(), egui::Color32::PLACEHOLDER).size();
        size.x + 2.0 * ui.spacing().button_padding.x + 4.0
    };
    tabs.iter().map(|(_, it)| width(it)).sum()
}

/// The tabs beside each other where they fit, else as a choice.
fn pick_tab(ui: &mut Ui, cx: &Cx, tabs: &[(Tab, String)], now: Tab, chosen: &mut Tab) {
    if tabs_width(ui, tabs) <= ui.available_width() {
        ui.spacing_mut().item_spacing.x = 2.0;
        for (tab, words) in tabs {
            if ui.add(Button::selectable(*tab == now, words.as_str())).clicked() {
                *chosen = *tab;
            }
        }
        return;
    }
    let shown = tabs.iter().find(|it| it.0 == now).map(|it| it.1.clone()).unwrap_or_default();
    let room = (ui.available_width() - 4.0).clamp(60.0, 170.0);
    let options = tabs.iter().cloned();
    if let Some(tab) =
        widgets::pick(ui, ("exposure tab", &cx.t("exposure-tab")), &shown, Some(now), options, Some(room))
    {
        *chosen = tab;
    }
}

/// The buttons that give the panels the whole room, or none.
fn view_buttons(ui: &mut Ui, cx: &Cx, shown: &mut Shown) {
    let (icon, key, to) = match shown {
        Shown::Panels => (icons::SHRINK, "matrix-shrink", Shown::Both),
        _ => (icons::ENLARGE, "matrix-enlarge", Shown::Panels),
    };
    if *shown != Shown::Panels && widgets::icon_button(ui, icons::DOWN, &cx.t("matrix-hide")).clicked() {
        *shown = Shown::Register;
    }
    if widgets::icon_button(ui, icon, &cx.t(key)).clicked() {
        *shown = to;
    }
}

fn tab_ui(ui: &mut Ui, cx: &Cx, matrix: &mut plot::State, tab: Tab, passes: Option<&Passing>, out: &mut Vec<Intent>) {
    match tab {
        Tab::Matrix => card::body(ui, cx, matrix, passes, out),
        Tab::Paying => exposure::paying_ui(ui, cx, out),
        Tab::Chart(dimension) => {
            ScrollArea::vertical().id_salt(("chart", dimension)).auto_shrink(false).show(ui, |ui| {
                ui.set_width(ui.available_width() - 10.0);
                exposure::chart_ui(ui, cx, dimension, out);
                if dimension == Dimension::Place && cx.design().form.has_sides() {
                    ui.add_space(2.0);
                    exposure::chart_heading(ui, cx, Dimension::Manager);
                    exposure::chart_ui(ui, cx, Dimension::Manager, out);
                }
                exposure::legend_ui(ui, cx);
            });
        }
    }
}

/// All charts as small multiples: two columns of two.
fn all_charts(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    ScrollArea::vertical().id_salt("charts").auto_shrink(false).show(ui, |ui| {
        let width = ui.available_width() - 10.0;
        ui.set_width(width);
        let columns = if width >= 900.0 { 2 } else { 1 };
        for pair in [[Dimension::Place, Dimension::Manager], [Dimension::Lens, Dimension::Phase]] {
            ui.columns(columns, |ui| {
                let known = Dimension::of(cx.design().form);
                for (nth, dimension) in pair.into_iter().filter(|it| known.contains(it)).enumerate() {
                    let ui = &mut ui[nth % columns];
                    ui.push_id(dimension, |ui| {
                        ui.vertical(|ui| {
                            exposure::chart_heading(ui, cx, dimension);
                            exposure::chart_ui(ui, cx, dimension, out);
                        });
                    });
                    ui.add_space(10.0);
                }
            });
        }
        exposure::legend_ui(ui, cx);
    });
}
