//! Choices weighed in three layers: what each does for the project, for client and contractor, and outside.

use egui::accesskit::Role;
use egui::{Align, Layout, Painter, Rect, Response, Sense, Ui, pos2, vec2};

use crate::design::ambition::{Layer, Verdict, Weighing};
use crate::design::edit::{AmbitionEdit, Edit, WeighingField};
use crate::design::id::WeighingId;
use crate::picture::tokens::{Ink, Theme};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, lit, sought, style, widgets};

/// The width of the buttons at the end of a row, and of a mark.
const END: f32 = 92.0;
const MARK: f32 = 26.0;
const GAP: f32 = 6.0;
/// The least width of a field in a row; with less the choice stands above its layers.
const LEAST: f32 = 104.0;
/// What a field takes beside its words.
const MARGIN: f32 = 9.0;

fn set(id: WeighingId, field: WeighingField) -> Edit {
    Edit::Ambition(AmbitionEdit::SetWeighing(id, field))
}

/// The mark of a verdict: a triangle up, a bar, a triangle down. Its shape says what its colour says.
pub(super) fn paint_verdict(painter: &Painter, at: Rect, verdict: Verdict, theme: Theme) {
    let color = |ink| style::color(ink, theme);
    let c = at.center();
    match verdict {
        Verdict::Helps => {
            let points = vec![c + vec2(0.0, -5.0), c + vec2(5.5, 5.0), c + vec2(-5.5, 5.0)];
            painter.add(egui::Shape::convex_polygon(points, color(Ink::Alliance), egui::Stroke::NONE));
        }
        Verdict::Even => {
            painter.rect_filled(Rect::from_center_size(c, vec2(11.0, 3.0)), 1.0, color(Ink::Ink2));
        }
        Verdict::Costs => {
            let points = vec![c + vec2(-5.5, -5.0), c + vec2(5.5, -5.0), c + vec2(0.0, 5.0)];
            painter.add(egui::Shape::convex_polygon(points, color(Ink::Warning), egui::Stroke::NONE));
        }
    }
}

/// The card.
pub(super) fn weighings_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.label(style::strong(cx.t("ambition-weighings")).size(style::CARD));
            ui.add_space(12.0);
            for verdict in Verdict::ALL {
                let (rect, _) = ui.allocate_exact_size(vec2(14.0, 16.0), Sense::hover());
                paint_verdict(ui.painter(), rect, verdict, cx.theme);
                ui.label(style::secondary(cx.text.word(verdict), cx.theme).size(style::SMALL));
            }
        });
        let all = &cx.design().ambition.weighings;
        if all.is_empty() {
            ui.label(style::secondary(cx.t("ambition-weighings-none"), cx.theme));
        }
        // A day's choice, three layers with a mark each, and two words at the end.
        let room = ui.available_width() - END;
        let one = ((room - 3.0 * MARK - 9.0 * GAP - 6.0 * MARGIN) / 6.4).max(60.0);
        let stacked = one < LEAST;
        if !all.is_empty() && !stacked {
            heads_ui(ui, cx, one);
        }
        for (nth, it) in all.iter().enumerate() {
            ui.separator();
            let row = ui.push_id(it.id, |ui| {
                if stacked {
                    stacked_ui(ui, cx, (it, nth, all.len()), out);
                } else {
                    row_ui(ui, cx, (it, nth, all.len(), one), out);
                }
            });
            lit::light(ui, cx, it.id, row.response.rect);
        }
        ui.add_space(4.0);
        let name = cx.t("ambition-weighing-new");
        let width = 320.0_f32.min(ui.available_width());
        let look = Look { hint: "ambition-weighing-hint", width: Some(width), ..Look::default() };
        let field = fields::text_field(ui, cx, ("new weighing", &name), "", look, out, |typed| {
            let what = typed.trim();
            (!what.is_empty()).then(|| Edit::Ambition(AmbitionEdit::AddWeighing(what.to_owned())))
        });
        sought::field(ui, &name, &field);
        fields::go_on_adding(ui, &field);
    });
}

/// The widths of a row: the choice a little wider than the rest.
const fn widths(one: f32) -> [f32; 6] {
    [one * 1.4, one, one, one, one, one]
}

fn heads_ui(ui: &mut Ui, cx: &Cx, one: f32) {
    let [what, ..] = widths(one);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        let head = |ui: &mut Ui, words: String, width: f32| {
            ui.allocate_ui_with_layout(vec2(width, 18.0), Layout::left_to_right(Align::Center), |ui| {
                ui.set_width(width);
                ui.add(egui::Label::new(style::secondary(words, cx.theme).size(style::SMALL)).truncate());
            });
        };
        head(ui, cx.t("ambition-choice"), what);
        for layer in Layer::ALL {
            head(ui, crate::ui::kit::parts::capital(&cx.text.word(layer)), one + MARK + GAP);
        }
        head(ui, cx.t("ambition-outcome"), one);
        head(ui, cx.t("ambition-guarded-by"), one);
    });
}

fn row_ui(ui: &mut Ui, cx: &Cx, (it, nth, count, one): (&Weighing, usize, usize, f32), out: &mut Vec<Intent>) {
    let [what, ..] = widths(one);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        what_ui(ui, cx, (it, what), out);
        for layer in Layer::ALL {
            layer_ui(ui, cx, (it, layer, one), out);
        }
        outcome_ui(ui, cx, (it, one), out);
        guard_ui(ui, cx, (it, one), out);
        end_ui(ui, cx, (it, nth, count), out);
    });
}

/// A choice above its layers, and what came of it beneath them: each with its word, since no head stands above.
fn stacked_ui(ui: &mut Ui, cx: &Cx, (it, nth, count): (&Weighing, usize, usize), out: &mut Vec<Intent>) {
    let room = ui.available_width();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        what_ui(ui, cx, (it, room - END - MARGIN - 2.0 * GAP), out);
        end_ui(ui, cx, (it, nth, count), out);
    });
    let under = |ui: &mut Ui, word: &str, width: f32, add: &mut dyn FnMut(&mut Ui)| {
        ui.allocate_ui_with_layout(vec2(width, 44.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.add(egui::Label::new(style::secondary(word, cx.theme).size(style::SMALL)).truncate());
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                add(ui);
            });
        });
    };
    let third = ((room - 2.0 * GAP) / 3.0).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for layer in Layer::ALL {
            let word = crate::ui::kit::parts::capital(&cx.text.word(layer));
            under(ui, &word, third, &mut |ui| layer_ui(ui, cx, (it, layer, third - MARK - GAP - MARGIN), out));
        }
    });
    let half = ((room - GAP) / 2.0).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        under(ui, &cx.t("ambition-outcome"), half, &mut |ui| outcome_ui(ui, cx, (it, half - MARGIN), out));
        under(ui, &cx.t("ambition-guarded-by"), half, &mut |ui| guard_ui(ui, cx, (it, half - MARGIN), out));
    });
}

fn look(width: f32, hint: &str) -> Look<'_> {
    Look { width: Some(width), hint, elide: true, ..Look::default() }
}

fn what_ui(ui: &mut Ui, cx: &Cx, (it, width): (&Weighing, f32), out: &mut Vec<Intent>) {
    let id = it.id;
    let name = cx.text.with("ambition-weighing-what", [("name", (&it.what).into())]);
    fields::text_field(ui, cx, (("what", id), &name), &it.what, look(width, ""), out, move |typed| {
        let what = typed.trim();
        (!what.is_empty()).then(|| set(id, WeighingField::What(what.to_owned())))
    });
}

fn outcome_ui(ui: &mut Ui, cx: &Cx, (it, width): (&Weighing, f32), out: &mut Vec<Intent>) {
    let id = it.id;
    let name = cx.text.with("ambition-weighing-outcome", [("name", (&it.what).into())]);
    let look = look(width, "ambition-outcome-hint");
    fields::text_field(ui, cx, (("outcome", id), &name), &it.outcome, look, out, move |typed| {
        Some(set(id, WeighingField::Outcome(typed.trim().to_owned())))
    });
}

fn guard_ui(ui: &mut Ui, cx: &Cx, (it, width): (&Weighing, f32), out: &mut Vec<Intent>) {
    let id = it.id;
    let name = cx.text.with("ambition-weighing-guard", [("name", (&it.what).into())]);
    let look = look(width, "ambition-nobody-hint");
    fields::text_field(ui, cx, (("guard", id), &name), &it.guard, look, out, move |typed| {
        Some(set(id, WeighingField::Guard(typed.trim().to_owned())))
    });
}

/// Earlier, later, away.
fn end_ui(ui: &mut Ui, cx: &Cx, (it, nth, count): (&Weighing, usize, usize), out: &mut Vec<Intent>) {
    let id = it.id;
    let of = |key: &str| cx.text.with(key, [("name", (&it.what).into())]);
    ui.spacing_mut().item_spacing.x = 0.0;
    let names = [of("ambition-weighing-earlier"), of("ambition-weighing-later")];
    if let Some(by) = widgets::order_buttons(ui, (nth, count), &names) {
        out.push(Intent::Edit(Edit::Ambition(AmbitionEdit::ShiftWeighing(id, by))));
    }
    if widgets::icon_button(ui, icons::REMOVE, &of("ambition-weighing-remove")).clicked() {
        out.push(Intent::Edit(Edit::Ambition(AmbitionEdit::RemoveWeighing(id))));
    }
}

/// How the choice was weighed in a layer: a mark that a click changes, and a few words.
fn layer_ui(ui: &mut Ui, cx: &Cx, (it, layer, one): (&Weighing, Layer, f32), out: &mut Vec<Intent>) {
    let (id, weighed) = (it.id, it.layer(layer));
    let word = weighed.verdict.map_or_else(|| cx.t("ambition-not-weighed"), |it| cx.text.word(it));
    let layer_word = cx.text.word(layer);
    let values = [("name", (&it.what).into()), ("layer", (&layer_word).into()), ("word", (&word).into())];
    let name = cx.text.with("ambition-verdict-of", values);
    if verdict_ui(ui, cx, weighed.verdict, (&name, it.is_begun())).clicked() {
        out.push(Intent::Edit(set(id, WeighingField::Verdict(layer, next(weighed.verdict)))));
    }
    let name = cx.text.with("ambition-note-of", [("name", (&it.what).into()), ("layer", layer_word.into())]);
    let hint = if it.is_begun() && weighed.verdict.is_none() { "ambition-not-weighed" } else { "" };
    let look = Look { width: Some(one), hint, elide: true, ..Look::default() };
    fields::text_field(ui, cx, (("note", id, layer), &name), &weighed.note, look, out, move |typed| {
        Some(set(id, WeighingField::Note(layer, typed.trim().to_owned())))
    });
}

/// What a click makes of a verdict.
fn next(now: Option<Verdict>) -> Option<Verdict> {
    match now {
        None => Some(Verdict::Helps),
        Some(Verdict::Helps) => Some(Verdict::Even),
        Some(Verdict::Even) => Some(Verdict::Costs),
        Some(Verdict::Costs) => None,
    }
}

fn verdict_ui(ui: &mut Ui, cx: &Cx, now: Option<Verdict>, (name, begun): (&str, bool)) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(MARK, MARK), Sense::click());
    let color = |ink| style::color(ink, cx.theme);
    if response.hovered() {
        ui.painter().rect_filled(rect, 5.0, color(Ink::Background));
    }
    if let Some(verdict) = now {
        paint_verdict(ui.painter(), rect, verdict, cx.theme);
    } else {
        let ink = if begun { Ink::Warning } else { Ink::Ink2 };
        if begun {
            ui.painter().rect_filled(rect.shrink(2.0), 5.0, color(Ink::WarningFill));
        }
        let c = rect.center();
        let ring: Vec<egui::Pos2> = (0..=32)
            .map(|it| std::f32::consts::TAU * it as f32 / 32.0)
            .map(|it| pos2(c.x + 5.5 * it.cos(), c.y + 5.5 * it.sin()))
            .collect();
        ui.painter().extend(egui::Shape::dashed_line(&ring, egui::Stroke::new(1.2, color(ink)), 3.0, 3.0));
    }
    if response.has_focus() {
        widgets::focus_ring(ui, rect, cx.theme);
    }
    style::name(&response, Role::Button, name);
    response.on_hover_text(name)
}
