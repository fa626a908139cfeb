//! What both changed: each side beside how it was, to choose from. Nothing is chosen beforehand.

use egui::accesskit::Role;
use egui::{Align, CornerRadius, Label, Layout, Rect, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder, vec2};

use crate::app::prepared::Prepared;
use crate::app::sources::Source;
use crate::compare::{Choice, Choices, Conflict, Side};
use crate::design::risks::ThreePoint;
use crate::picture::tokens::Ink;
use crate::picture::{self, Art, Dash, Item};
use crate::text::compare::ConflictText;
use crate::ui::cx::Cx;
use crate::ui::kit::{paint, style, widgets};
use crate::ui::merge::own;

/// Between the columns, and between the edge of a column and its words.
const GAP: f32 = 8.0;
const PAD: f32 = 10.0;
/// The height of the picture of three points.
const BAR: f32 = 20.0;

/// The conflicts, of which one is the keys'.
pub(super) fn conflicts_ui(
    ui: &mut Ui,
    cx: &Cx,
    (prepared, theirs): (&Prepared, &Source),
    (choices, draft): (&mut Choices, &mut Option<own::Draft>),
    (at, moved): (&mut usize, bool),
) {
    let count = prepared.merge.conflicts.len();
    ui.horizontal_wrapped(|ui| {
        ui.label(style::strong(cx.text.with("merge-conflicts", [("count", count.into())])).size(style::CARD));
        let key = match (count, &prepared.base) {
            (0, _) => "merge-conflicts-none",
            (_, Some(_)) => "merge-conflicts-says",
            (_, None) => "merge-conflicts-no-begin",
        };
        ui.label(style::secondary(cx.t(key), cx.theme));
    });
    let names = [cx.t("merge-ours"), theirs.name(cx.text)];
    for (nth, (conflict, words)) in prepared.merge.conflicts.iter().zip(&prepared.asked).enumerate() {
        let card = ui.push_id(nth, |ui| card_ui(ui, cx, (nth, conflict, words, &names), (choices, draft, *at == nth)));
        if card.inner {
            *at = nth;
        }
        if moved && *at == nth {
            card.response.scroll_to_me(None);
        }
        ui.add_space(6.0);
    }
}

/// A conflict. Returns whether something was chosen in it.
fn card_ui(
    ui: &mut Ui,
    cx: &Cx,
    (nth, conflict, words, names): (usize, &Conflict, &ConflictText, &[String; 2]),
    (choices, draft, here): (&mut Choices, &mut Option<own::Draft>, bool),
) -> bool {
    let mut chosen = false;
    let card = ui.scope(|ui| {
        widgets::card(ui, cx.theme, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.horizontal_wrapped(|ui| {
                ui.label(style::secondary(format!("{}", nth + 1), cx.theme));
                ui.label(style::strong(&words.name));
                ui.label(style::secondary(format!("· {}", words.of), cx.theme).size(style::SMALL));
            });
            let now = choices.get(&conflict.unit).cloned();
            let width = (ui.available_width() - 2.0 * GAP) / 3.0;
            let columns: [(Option<Choice>, &str, &[String]); 3] = [
                (Some(Choice::Of(Side::A)), &names[0], &words.a),
                (None, &cx.t("merge-was"), &words.base),
                (Some(Choice::Of(Side::B)), &names[1], &words.b),
            ];
            let points = words.own.as_ref().map(|it| it.points).filter(|it| it.iter().any(Option::is_some));
            let bar = if points.is_some() { BAR } else { 0.0 };
            let high = columns.iter().map(|it| height(ui, cx, it.2, width)).fold(0.0, f32::max) + bar;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                for (nth, (choice, name, lines)) in columns.into_iter().enumerate() {
                    let is = choice.is_some() && choice == now;
                    let spoken = cx.text.with("merge-choose", [("name", (&words.name).into()), ("side", name.into())]);
                    let of = (name, lines, spoken.as_str());
                    let response = column_ui(ui, cx, of, (vec2(width, high), choice.is_some(), is));
                    if let Some(points) = &points {
                        bar_ui(ui, cx, response.rect, (points, nth));
                    }
                    if let Some(choice) = choice.filter(|_| response.clicked()) {
                        choices.insert(conflict.unit.clone(), choice);
                        chosen = true;
                    }
                }
            });
            if let Some(own) = &words.own {
                chosen |= own::own_ui(ui, cx, (&conflict.unit, words, own), (choices, draft));
            }
            ui.add(Label::new(style::secondary(&words.why, cx.theme).size(style::SMALL)).wrap());
        });
    });
    if here {
        widgets::focus_ring(ui, card.response.rect.shrink(2.0), cx.theme);
    }
    chosen
}

/// Three points at the foot of a column, on one scale with those of the other columns.
fn bar_ui(ui: &Ui, cx: &Cx, column: Rect, (all, nth): (&[Option<ThreePoint>; 3], usize)) {
    let Some(points) = all[nth] else { return };
    let most = all.iter().flatten().map(|it| it.high.to_f64()).fold(1.0, f64::max);
    let line =
        Rect::from_min_max(column.left_bottom() + vec2(PAD, -PAD - 12.0), column.right_bottom() - vec2(PAD, PAD));
    let x = |amount: crate::design::euro::Euro| line.left() + line.width() * (amount.to_f64() / most) as f32;
    let color = |ink| style::color(ink, cx.theme);
    let (mid, ink) = (line.center().y, if nth == 1 { Ink::Ink2 } else { Ink::Alliance });
    ui.painter().hline(line.x_range(), mid, Stroke::new(1.0, color(Ink::Line)));
    let span = Rect::from_x_y_ranges(x(points.low)..=x(points.high).max(x(points.low) + 2.0), mid - 2.5..=mid + 2.5);
    ui.painter().rect_filled(span, CornerRadius::ZERO, color(ink));
    ui.painter().vline(x(points.likely), mid - 6.0..=mid + 6.0, Stroke::new(2.0, color(Ink::Ink)));
}

/// The words of a column, laid out in its width.
fn laid(ui: &Ui, cx: &Cx, line: &str, width: f32) -> std::sync::Arc<egui::Galley> {
    let font = egui::FontId::proportional(style::SMALL + 1.0);
    ui.painter().layout(line.to_owned(), font, style::color(Ink::Ink, cx.theme), width - 2.0 * PAD)
}

fn height(ui: &Ui, cx: &Cx, lines: &[String], width: f32) -> f32 {
    let words: f32 = lines.iter().map(|it| laid(ui, cx, it, width).size().y + 2.0).sum();
    words + 24.0 + 2.0 * PAD
}

/// A side, or how it was.
fn column_ui(
    ui: &mut Ui,
    cx: &Cx,
    (name, lines, spoken): (&str, &[String], &str),
    (size, can, is): (egui::Vec2, bool, bool),
) -> Response {
    let color = |ink| style::color(ink, cx.theme);
    let (rect, response) = ui.allocate_exact_size(size, if can { Sense::click() } else { Sense::hover() });
    if can {
        let (enabled, name) = (response.enabled(), format!("{spoken}: {}", lines.join(", ")));
        response.widget_info(|| egui::WidgetInfo::selected(Role::RadioButton, enabled, is, &name));
        let (fill, line, width) = if is { (Ink::FocusFill, Ink::Focus, 2.0) } else { (Ink::Panel, Ink::Line, 1.0) };
        let stroke = Stroke::new(width, color(line));
        ui.painter().rect(rect, CornerRadius::same(8), color(fill), stroke, StrokeKind::Inside);
        if response.has_focus() {
            widgets::focus_ring(ui, rect.shrink(2.0), cx.theme);
        }
    } else {
        let stroke = picture::Stroke { ink: Ink::Line, width: 1.0, dash: Dash::Dashed };
        let art = Art::Box { rect: paint::placed(rect), radius: 8.0, fill: None, stroke: Some(stroke) };
        paint::items(ui.painter(), std::iter::once(&Item { owner: None, art }), egui::Vec2::ZERO, cx.theme);
    }
    let inside = rect.shrink(PAD);
    let mut within = ui.new_child(UiBuilder::new().max_rect(inside).layout(Layout::top_down(Align::Min)));
    within.spacing_mut().item_spacing.y = 2.0;
    within.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 18.0;
        if can {
            dot(ui, cx, is);
        }
        let words = if can { style::strong(name) } else { style::secondary(name, cx.theme) };
        if is {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(style::strong(cx.t("merge-chosen-mark")).size(style::SMALL).color(color(Ink::Focus)));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.add(Label::new(words).truncate()));
            });
        } else {
            ui.add(Label::new(words).truncate());
        }
    });
    for line in lines {
        let words = egui::RichText::new(line).size(style::SMALL + 1.0);
        let words = if can { words } else { words.color(color(Ink::Ink2)) };
        within.add(Label::new(words).wrap());
    }
    response.on_hover_text(lines.join("\n"))
}

/// The dot of a choice.
fn dot(ui: &mut Ui, cx: &Cx, is: bool) {
    let (rect, _) = ui.allocate_exact_size(vec2(16.0, 16.0), Sense::hover());
    let color = |ink| style::color(ink, cx.theme);
    let ink = if is { Ink::Focus } else { Ink::Ink2 };
    ui.painter().circle_stroke(rect.center(), 6.5, Stroke::new(1.5, color(ink)));
    if is {
        let inner = Rect::from_center_size(rect.center(), vec2(7.0, 7.0));
        ui.painter().circle_filled(inner.center(), 3.5, color(Ink::Focus));
    }
}
