//! The chosen one beside the present design: what differs most first.

use egui::{Align, CornerRadius, Frame, Label, Layout, Margin, RichText, Separator, Stroke, Ui, vec2};

use crate::app::precedents::Row;
use crate::app::sources::Source;
use crate::picture::tokens::Ink;
use crate::ui::aside::Aside;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{style, widgets};
use crate::ui::precedents::state::State;

/// How many aspects stand there before somebody asks for all.
const FEW: usize = 3;
/// The widths of the columns, as parts of the whole.
const COLUMNS: [f32; 4] = [0.15, 0.33, 0.3, 0.22];
/// How high a row is.
const ROW: f32 = 25.0;

/// The card.
pub(super) fn beside_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let Some((of, key)) = state.chosen().and_then(|it| Some((it, it.opens?))) else { return };
    let name = cx.text.precedent(of);
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        let all = state.rows().map(<[Row]>::to_vec);
        let count = all.as_ref().map_or(0, Vec::len);
        let shown = if state.unfolded { count } else { count.min(FEW) };
        ui.horizontal_wrapped(|ui| {
            let title = [("name", (&name).into()), ("design", (&cx.design().name).into())];
            ui.label(style::strong(cx.text.with("precedent-beside-title", title)).size(style::CARD));
            let some = [("shown", shown.into()), ("count", count.into())];
            let order = if shown < count {
                cx.text.with("precedent-beside-some", some)
            } else {
                cx.t("precedent-beside-order")
            };
            ui.label(style::secondary(order, cx.theme).size(style::SMALL));
            if count > FEW {
                let words = if state.unfolded {
                    cx.t("precedent-beside-fewer")
                } else {
                    cx.text.with("precedent-beside-all", [("count", count.into())])
                };
                if widgets::button(ui, None, &words).clicked() {
                    state.unfolded = !state.unfolded;
                }
            }
            if widgets::button(ui, None, &cx.t("precedent-beside-whole")).clicked() {
                out.push(Intent::Aside(Aside::Compare([Source::Example(key), Source::Now])));
            }
        });
        let Some(all) = all else {
            ui.label(style::secondary(cx.t("precedent-beside-reading"), cx.theme));
            return;
        };
        let quiet = |words: String| style::secondary(words, cx.theme).size(style::SMALL);
        let this = cx.t("precedent-beside-this");
        cells_ui(ui, cx, ([quiet(String::new()), quiet(name), quiet(this), quiet(String::new())], false));
        for row in all.iter().take(shown) {
            ui.add(Separator::default().spacing(3.0));
            let [was, is] = row.values.clone().map(RichText::new);
            let differs = if row.weight > 0.0 {
                style::strong(&row.differs).color(style::color(Ink::Warning, cx.theme))
            } else {
                style::secondary(&row.differs, cx.theme)
            };
            let cells = [style::secondary(cx.text.word(row.aspect), cx.theme), was, is, differs];
            cells_ui(ui, cx, (cells, row.assumed));
        }
    });
}

/// A row; behind the second cell that it is assumed, where it is.
fn cells_ui(ui: &mut Ui, cx: &Cx, (cells, assumed): ([RichText; 4], bool)) {
    let wide = ui.available_width();
    ui.allocate_ui_with_layout(vec2(wide, ROW), Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for (nth, (words, share)) in cells.into_iter().zip(COLUMNS).enumerate() {
            let room = vec2(share * wide, ROW);
            ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
                ui.set_width(room.x);
                let tag = if nth == 1 && assumed { 78.0 } else { 6.0 };
                ui.scope(|ui| {
                    ui.set_max_width(room.x - tag);
                    ui.add(Label::new(words).truncate());
                });
                if nth == 1 && assumed {
                    ui.add_space(6.0);
                    assumed_ui(ui, cx);
                }
            });
        }
    });
}

/// What is not in a source says so.
fn assumed_ui(ui: &mut Ui, cx: &Cx) {
    Frame::new()
        .stroke(Stroke::new(1.0, style::color(Ink::Ink2, cx.theme)))
        .corner_radius(CornerRadius::same(5))
        .inner_margin(Margin::symmetric(5, 0))
        .show(ui, |ui| ui.label(style::secondary(cx.t("precedent-assumed"), cx.theme).size(style::SMALL)))
        .response
        .on_hover_text(cx.t("precedent-assumed-tip"));
}
