//! The map: how much is at stake for a stakeholder across, how much it can make or break up. What has no place is dragged onto it. The shape of a point says how
//! it is involved.

use egui::{Button, Id as UiId, Painter, Pos2, Rect, Sense, Stroke, Ui, pos2, vec2};

use crate::design::edit::{Edit, StakeholderField, SurroundingsEdit};
use crate::design::hundred::Hundred;
use crate::design::surroundings::{Involvement, Place, Stakeholder};
use crate::picture::tokens::{Ink, Theme};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::field_map::{self, At, Words};
use crate::ui::kit::{choosing, lit, sought, style, widgets};

/// The most that the map is high, and the size of a mark.
const HIGH: f32 = 400.0;
pub(super) const MARK: f32 = 14.0;

/// The mark of how somebody is involved: a dashed ring, and then a disc of which a quarter, a half, three quarters, all is full.
pub(super) fn paint_mark(painter: &Painter, at: Pos2, involved: Option<Involvement>, theme: Theme) {
    let color = style::color(if involved.is_none() { Ink::Warning } else { Ink::Alliance }, theme);
    let radius = MARK / 2.0 - 0.5;
    let tau = std::f32::consts::TAU;
    // From the top, with the clock.
    let edge = |to: f32| -> Vec<Pos2> {
        (0..=32)
            .map(|it| to * tau * it as f32 / 32.0)
            .map(|it| pos2(at.x + radius * it.sin(), at.y - radius * it.cos()))
            .collect()
    };
    painter.circle_filled(at, radius, style::color(Ink::Panel, theme));
    let Some(involved) = involved else {
        painter.extend(egui::Shape::dashed_line(&edge(1.0), Stroke::new(1.6, color), 3.0, 2.5));
        return;
    };
    let share = involved.share();
    if share >= 1.0 {
        painter.circle_filled(at, radius, color);
    } else {
        // A part of more than a half is no convex shape: it is laid in two.
        let halves = [(0.0, share.min(0.5)), (0.5, share.max(0.5))];
        for (from, to) in halves.into_iter().filter(|(from, to)| to > from) {
            let arc = (0..=24).map(|it| tau * (from + (to - from) * it as f32 / 24.0));
            let points =
                std::iter::once(at).chain(arc.map(|it| pos2(at.x + radius * it.sin(), at.y - radius * it.cos())));
            painter.add(egui::Shape::convex_polygon(points.collect(), color, Stroke::NONE));
        }
    }
    painter.circle_stroke(at, radius, Stroke::new(1.8, color));
}

fn at(place: Place) -> At {
    (place.interest, place.influence)
}

fn put(it: &Stakeholder, (interest, influence): At) -> Intent {
    let place = StakeholderField::Place(Some(Place { interest, influence }));
    Intent::Edit(Edit::Surroundings(SurroundingsEdit::Set(it.id, place)))
}

/// The card with the map, what has no place yet, and what the shapes mean.
pub(super) fn map_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let title = cx.t("surroundings-map");
        let label = ui.label(style::strong(&title).size(style::CARD));
        sought::figure(ui, &title, label.rect, cx.theme);
        let two = |key: &str| [cx.t(key), cx.t(&format!("{key}.says"))];
        let words = Words {
            axes: [cx.t("surroundings-interest"), cx.t("surroundings-influence")],
            ends: [cx.t("map-low"), cx.t("map-high")],
            corners: [
                two("surroundings-content"),
                two("surroundings-together"),
                two("surroundings-watch"),
                two("surroundings-along"),
            ],
        };
        let plot = field_map::ground_ui(ui, cx.theme, HIGH, &words);
        let all = &cx.design().surroundings.stakeholders;
        let mut labels: Vec<Rect> = Vec::new();
        for it in all {
            if let Some(place) = it.place {
                point_ui(ui, cx, (plot, it, place), &mut labels, out);
            }
        }
        unplaced_ui(ui, cx, plot, out);
        legend_ui(ui, cx);
    });
}

/// Who has no place yet: dragged onto the map, or put in its middle by a click and moved from there.
fn unplaced_ui(ui: &mut Ui, cx: &Cx, plot: Rect, out: &mut Vec<Intent>) {
    let unplaced: Vec<&Stakeholder> =
        cx.design().surroundings.stakeholders.iter().filter(|it| it.place.is_none()).collect();
    if unplaced.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(style::secondary(cx.t("surroundings-unplaced"), cx.theme).size(style::SMALL));
        for it in unplaced {
            let name = cx.text.with("surroundings-place", [("name", (&it.name).into())]);
            let button = Button::new(it.name.as_str()).sense(Sense::click_and_drag());
            let button = ui.add(button).on_hover_text(&name);
            style::name(&button, egui::accesskit::Role::Button, &name);
            if button.clicked() {
                out.push(Intent::Select(vec![it.id.into()]));
                out.push(put(it, (Hundred::new(50), Hundred::new(50))));
                // Arrows move it from there.
                ui.memory_mut(|memory| memory.request_focus(point_id(it)));
            }
            dragged_ui(ui, cx, (plot, it, &button), out);
        }
    });
}

/// Somebody without a place under the pointer: where it is let go on the map, it lies.
fn dragged_ui(ui: &Ui, cx: &Cx, (plot, it, button): (Rect, &Stakeholder, &egui::Response), out: &mut Vec<Intent>) {
    let held = button.dragged() || button.drag_stopped();
    let Some(at) = ui.ctx().pointer_interact_pos().filter(|_| held) else { return };
    let over = plot.contains(at);
    let place = field_map::place(plot, at);
    if button.drag_stopped() {
        if over {
            out.push(Intent::Select(vec![it.id.into()]));
            out.push(put(it, place));
        }
        return;
    }
    let stroke = Stroke::new(if over { 2.0 } else { 1.0 }, style::color(Ink::Focus, cx.theme));
    ui.painter().rect_stroke(plot, egui::CornerRadius::same(6), stroke, egui::StrokeKind::Outside);
    let mut lines = vec![it.name.clone()];
    if over {
        paint_mark(ui.painter(), at, it.involved, cx.theme);
        lines.push(cx.text.stakeholder_place(Place { interest: place.0, influence: place.1 }));
    }
    field_map::label(ui, cx.theme, plot, at, &lines);
}

/// The widget of a stakeholder's point.
fn point_id(it: &Stakeholder) -> UiId {
    UiId::unique(("stakeholder", it.id))
}

fn point_ui(
    ui: &Ui,
    cx: &Cx,
    (plot, it, place): (Rect, &Stakeholder, Place),
    labels: &mut Vec<Rect>,
    out: &mut Vec<Intent>,
) {
    let involved = it.involved.map_or_else(|| cx.t("involved-none"), |it| cx.text.word(it));
    let says = format!("{}: {}, {involved}", it.name, cx.text.stakeholder_place(place));
    let moved = field_map::point_ui(ui, plot, (point_id(it), &says), at(place));
    let here = field_map::on(plot, moved.at);
    paint_mark(ui.painter(), here, it.involved, cx.theme);
    let chosen = cx.is_selected(it.id) || moved.response.has_focus();
    let ring = Rect::from_center_size(here, vec2(MARK + 10.0, MARK + 10.0));
    if chosen {
        widgets::focus_ring(ui, ring, cx.theme);
    }
    lit::light(ui, cx, it.id, ring);
    name_beside(ui, cx, (plot, here, &it.name, chosen), labels);
    out.extend(choosing::reached(&moved.response, cx, it.id.into()));
    if moved.response.clicked() {
        out.push(Intent::Select(vec![it.id.into()]));
    }
    if moved.held || moved.response.hovered() {
        let shown = Place { interest: moved.at.0, influence: moved.at.1 };
        let from = cx.text.stakeholder_place(place);
        let to = cx.text.stakeholder_place(shown);
        let line = if from == to { to } else { format!("{from} → {to}") };
        field_map::label(ui, cx.theme, plot, here, &[it.name.clone(), line]);
    }
    if let Some(to) = moved.put {
        out.push(put(it, to));
    }
}

/// The name beside its point, where there is room that no other name took: right of it, left, above, under.
fn name_beside(ui: &Ui, cx: &Cx, (plot, here, name, chosen): (Rect, Pos2, &str, bool), taken: &mut Vec<Rect>) {
    let ink = style::color(if chosen { Ink::Ink } else { Ink::Ink2 }, cx.theme);
    let words = egui::WidgetText::from(egui::RichText::new(name).size(style::SMALL));
    let room = plot.width() * 0.4;
    let galley = words.into_galley(ui, Some(egui::TextWrapMode::Truncate), room, egui::TextStyle::Body);
    let size = galley.size();
    let gap = MARK / 2.0 + 5.0;
    let spots = [
        pos2(here.x + gap, here.y - size.y / 2.0),
        pos2(here.x - gap - size.x, here.y - size.y / 2.0),
        pos2(here.x - size.x / 2.0, here.y - gap - size.y),
        pos2(here.x - size.x / 2.0, here.y + gap),
    ];
    let free = |at: &Pos2| {
        let rect = Rect::from_min_size(*at, size);
        plot.contains_rect(rect) && taken.iter().all(|it| !it.intersects(rect))
    };
    let at = spots.into_iter().find(free).unwrap_or(spots[0]);
    taken.push(Rect::from_min_size(at, size));
    taken.push(Rect::from_center_size(here, vec2(MARK, MARK)));
    ui.painter().galley(at, galley, ink);
}

/// What the shapes mean.
fn legend_ui(ui: &mut Ui, cx: &Cx) {
    ui.horizontal_wrapped(|ui| {
        for involved in [None].into_iter().chain(Involvement::ALL.map(Some)) {
            let (rect, _) = ui.allocate_exact_size(vec2(MARK + 4.0, 18.0), Sense::hover());
            paint_mark(ui.painter(), rect.center(), involved, cx.theme);
            let word = involved.map_or_else(|| cx.t("involved-none"), |it| cx.text.word(it));
            // A word that breaks stands on another line than its mark.
            let word = word.replace(' ', "\u{a0}");
            ui.label(style::secondary(word, cx.theme).size(style::SMALL));
        }
    });
}
