//! The course: a small spider per key moment, each condition over the moments, what stands out, and the cards that go with it.

mod cards;
mod charts;
mod figures;
mod large;
mod spider;
mod standing;
mod state;

use egui::accesskit::Role;
use egui::{Ui, vec2};

use crate::design::collaboration::{Condition, Voice};
use crate::design::id::KeyMomentId;
use crate::picture::tokens::Ink;
use crate::ui::collaboration::course::figures::Figures;
use crate::ui::collaboration::tab::Tab;
use crate::ui::collaboration::wish::Wish;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{sought, style, widgets};

pub(super) use self::state::State;

/// Under this width what stands out stands above the cards and not beside them.
const BESIDE: f32 = 760.0;
/// The width of what stands out.
const STANDING: f32 = 240.0;

/// The part.
pub(super) fn course_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) -> Option<Wish> {
    let mut wish = None;
    if let Some(condition) = Condition::ALL.into_iter().find(|it| sought::wanted(ui.ctx()) == Some(cx.t(it.key()))) {
        state.turn(condition);
    }
    let figures = state.figures.get(cx, (), || Figures::of(cx));
    if figures.moments.is_empty() {
        widgets::empty_state(ui, cx, &cx.t("together-unscored"), &cx.t("together-unscored-says"), |ui| {
            if widgets::button(ui, None, &cx.t("together-to-fill")).clicked() {
                wish = Some(Wish::Turn(Tab::Fill));
            }
        });
        ui.add_space(8.0);
    } else {
        legend_ui(ui, cx, figures.ring);
        let shown = state.large.filter(|id| figures.moments.iter().any(|it| it.id == *id));
        if let Some(id) = shown {
            state.large = large::large_ui(ui, cx, (&figures, id), out);
        } else {
            state.large = None;
            widgets::card(ui, cx.theme, |ui| {
                ui.set_width(ui.available_width());
                if let Some(id) = spiders_ui(ui, cx, &figures) {
                    state.large = Some(id);
                }
            });
            ui.add_space(8.0);
            widgets::card(ui, cx.theme, |ui| {
                ui.set_width(ui.available_width());
                charts::charts_ui(ui, cx, &figures, out);
            });
        }
        ui.add_space(8.0);
    }
    lower_ui(ui, cx, state, out);
    wish
}

/// Which line is whose.
fn legend_ui(ui: &mut Ui, cx: &Cx, ring: u8) {
    ui.horizontal_wrapped(|ui| {
        for voice in Voice::ALL {
            let (rect, _) = ui.allocate_exact_size(vec2(34.0, 14.0), egui::Sense::hover());
            spider::legend(ui.painter(), rect, voice, cx.theme);
            ui.label(style::secondary(cx.text.voice_many(voice), cx.theme));
            ui.add_space(8.0);
        }
        let ring = [("points", usize::from(ring).into())];
        ui.label(style::secondary(cx.text.with("together-ring", ring), cx.theme).size(style::SMALL));
    });
}

/// A small spider per moment, in time, as many beside each other as there is room for. Returns the one that was clicked.
fn spiders_ui(ui: &mut Ui, cx: &Cx, figures: &Figures) -> Option<KeyMomentId> {
    let all = &figures.moments;
    let least = 118.0;
    let beside = ((ui.available_width() / least) as usize).clamp(1, all.len().max(1));
    let rows = all.len().div_ceil(beside);
    let beside = all.len().div_ceil(rows.max(1)).max(1);
    let width = ui.available_width() / beside as f32;
    let mut clicked = None;
    for row in all.chunks(beside) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            for moment in row {
                let size = vec2(width, width.clamp(150.0, 240.0) + 62.0);
                let (rect, response) = ui.allocate_exact_size(size, egui::Sense::click());
                style::name(&response, Role::Button, &moment.told);
                if response.has_focus() || response.hovered() {
                    let ink = if response.has_focus() { Ink::Focus } else { Ink::Line };
                    let stroke = egui::Stroke::new(1.5, style::color(ink, cx.theme));
                    ui.painter().rect_stroke(rect.shrink(2.0), 8.0, stroke, egui::StrokeKind::Inside);
                }
                spider::small_ui(ui, cx, rect.shrink(6.0), (moment, figures.ring));
                if response.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(&moment.told).clicked() {
                    clicked = Some(moment.id);
                }
            }
        });
    }
    clicked
}

/// What stands out, and the paradox and cards of a condition.
fn lower_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let narrow = ui.available_width() < BESIDE;
    let standing = |ui: &mut Ui, state: &mut State| {
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            if let Some(to) = standing::standing_ui(ui, cx, (&mut state.standing, state.condition)) {
                state.turn(to);
            }
        });
    };
    let cards = |ui: &mut Ui, state: &mut State, out: &mut Vec<Intent>| {
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            cards::cards_ui(ui, cx, state, out);
        });
    };
    if narrow {
        standing(ui, state);
        ui.add_space(8.0);
        cards(ui, state, out);
        return;
    }
    ui.horizontal_top(|ui| {
        let room = ui.available_width();
        ui.allocate_ui_with_layout(vec2(STANDING, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
            ui.set_width(STANDING);
            standing(ui, state);
        });
        let width = room - STANDING - 8.0;
        ui.allocate_ui_with_layout(vec2(width, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
            ui.set_width(width);
            cards(ui, state, out);
        });
    });
}
