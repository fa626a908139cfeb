//! Is it the time? The three views of the birth with their aspects, what would help, and the scores on the aspect that is looked
//! at. 'Alles groen' or what is missing stands above.

pub(crate) mod columns;
pub(crate) mod helps;
pub(crate) mod row;
pub(crate) mod scores;
pub(crate) mod state;

use egui::{Align, Frame, Label, Layout, Margin, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use crate::design::birth::Light;
use crate::design::edit::{BirthEdit, Edit};
use crate::picture::tokens::Ink;
use crate::ui::birth::marks;
use crate::ui::birth::views::columns::{GAP, columns_ui};
use crate::ui::birth::views::scores::{USUAL, scores_ui};
use crate::ui::birth::views::state::State;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{style, widgets};

/// The views keep at least so much height above the scores; where there is less, all of it scrolls together.
const LEAST: f32 = 150.0;
/// The counts stand beside the words of the strip from this width on.
const COUNTS: f32 = 560.0;

/// The part.
pub(crate) fn views_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    ui.spacing_mut().item_spacing.y = GAP;
    if cx.design().birth.scorers.is_empty() {
        empty_ui(ui, cx, out);
    } else {
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width() - 8.0);
            strip_ui(ui, cx);
        });
    }
    let area = ui.available_rect_before_wrap();
    let scores = if cx.design().birth.scorers.is_empty() { 0.0 } else { state.scores_height + GAP };
    if area.height() - scores < LEAST {
        ScrollArea::vertical().id_salt("views").auto_shrink(false).show(ui, |ui| {
            ui.set_width(area.width() - 8.0);
            columns_ui(ui, cx, state, out);
            scores_measured(ui, cx, state, out);
            widgets::follow_focus(ui);
        });
        return;
    }
    let split = area.bottom() - scores;
    let above = Rect::from_min_max(area.min, pos2(area.right(), split));
    ui.scope_builder(UiBuilder::new().max_rect(above).id_salt("above"), |ui| {
        ScrollArea::vertical().id_salt("views").auto_shrink(false).show(ui, |ui| {
            ui.set_width(area.width() - 8.0);
            columns_ui(ui, cx, state, out);
            widgets::follow_focus(ui);
        });
    });
    let below = Rect::from_min_max(pos2(area.left(), split + GAP), pos2(area.right() - 8.0, area.bottom()));
    ui.scope_builder(UiBuilder::new().max_rect(below).id_salt("below"), |ui| {
        scores_measured(ui, cx, state, out);
    });
}

/// The scores, as high as they are; where that changed the pass is done again.
fn scores_measured(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    if cx.design().birth.scorers.is_empty() {
        return;
    }
    let height = ui.scope(|ui| scores_ui(ui, cx, state, out)).response.rect.height();
    if (height - state.scores_height).abs() > 0.5 {
        state.scores_height = height;
        ui.ctx().request_discard("the views end where the scores begin");
    }
}

/// Nobody scores yet: who does first?
fn empty_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let add = |who: String| Edit::Birth(BirthEdit::AddScorer(who));
    widgets::empty_state(ui, cx, &cx.t("birth-empty"), &cx.t("birth-empty-says"), |ui| {
        if widgets::primary_button(ui, &cx.t("birth-empty-all"), cx.theme).clicked() {
            out.push(Intent::Edit(Edit::Several(USUAL.map(|it| add(cx.t(it))).to_vec())));
        }
        for who in USUAL.map(|it| cx.t(it)) {
            if widgets::button(ui, None, &who).clicked() {
                out.push(Intent::Edit(add(who)));
            }
        }
    });
}

/// Whether all is green, or what stands lowest; and how many stand how.
fn strip_ui(ui: &mut Ui, cx: &Cx) {
    let birth = &cx.design().birth;
    let tally = birth.tally_all();
    let (light, title, says) = if tally.is_green() {
        (Some(Light::Green), cx.t("birth-all-green"), cx.t("birth-all-green-says"))
    } else {
        let order = [Some(Light::Red), Some(Light::Amber), None];
        let lowest = order.into_iter().find(|it| birth.standing(*it).next().is_some()).flatten();
        let named: Vec<_> = birth.standing(lowest).collect();
        let key = match lowest {
            Some(Light::Red) => "birth-not-green-red",
            Some(_) => "birth-not-green-amber",
            None if tally.green == 0 => "birth-not-green-none",
            None => "birth-not-green-open",
        };
        let values = [("aspects", cx.text.aspects(&named).into()), ("count", named.len().into())];
        (lowest, cx.t("birth-not-green"), cx.text.with(key, values))
    };
    let color = |ink| style::color(ink, cx.theme);
    let frame = Frame::new()
        .fill(color(Ink::Panel))
        .stroke(Stroke::new(1.0, color(Ink::Line)))
        .corner_radius(8.0)
        .inner_margin(Margin::symmetric(14, 8));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(26.0, 26.0), Sense::hover());
            marks::light(ui.painter(), rect, light, cx.theme);
            ui.add_space(4.0);
            let words = |ui: &mut Ui| {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 1.0;
                    ui.label(style::strong(title).size(style::SECTION));
                    ui.add(Label::new(egui::RichText::new(says).size(style::SMALL)).wrap());
                });
            };
            if ui.available_width() < COUNTS {
                words(ui);
                return;
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let counts = [
                    (Some(Light::Red), tally.red),
                    (Some(Light::Amber), tally.amber),
                    (Some(Light::Green), tally.green),
                ];
                let open = (tally.open > 0).then_some((None, tally.open));
                for (light, count) in open.into_iter().chain(counts) {
                    count_ui(ui, cx, light, count);
                }
                ui.with_layout(Layout::left_to_right(Align::Center), words);
            });
        });
    });
}

/// How many stand so.
fn count_ui(ui: &mut Ui, cx: &Cx, light: Option<Light>, count: usize) {
    let key = match light {
        Some(Light::Green) => "birth-count-green",
        Some(Light::Amber) => "birth-count-amber",
        Some(Light::Red) => "birth-count-red",
        None => "birth-count-open",
    };
    let word = cx.t(key);
    ui.spacing_mut().item_spacing.x = 5.0;
    let shown = ui.label(word.as_str());
    style::name(&shown, egui::accesskit::Role::Label, &format!("{count} {word}"));
    ui.label(style::strong(count.to_string()).size(style::CARD));
    let (rect, _) = ui.allocate_exact_size(vec2(16.0, 16.0), Sense::hover());
    marks::light(ui.painter(), rect, light, cx.theme);
    ui.add_space(10.0);
}
