//! What would help to make it the time: the aspects that are not green, those on red first, each with a way to it and an
//! action to make of it.

use egui::{Align2, CornerRadius, Layout, Popup, Sense, Ui, vec2};

use crate::design::birth::{Aspect, Birth, Cause, Light};
use crate::picture::tokens::Ink;
use crate::ui::birth::acting::{self, About};
use crate::ui::birth::views::state::State;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, parts, style, widgets};

/// So many are listed at first.
const FIRST: usize = 4;

/// The aspects that are not green and were scored, the lowest first.
fn lacking(birth: &Birth) -> Vec<Aspect> {
    [Light::Red, Light::Amber].into_iter().flat_map(|it| birth.standing(Some(it))).collect()
}

/// The card.
pub(super) fn helps_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let birth = &cx.design().birth;
    let all = lacking(birth);
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.label(style::strong(cx.t("birth-helps")).size(style::CARD));
        if all.is_empty() {
            let open = birth.tally_all().open;
            let says = if open == 0 { cx.t("birth-helps-none") } else { cx.t("birth-helps-score") };
            ui.add(egui::Label::new(style::secondary(says, cx.theme)).wrap());
            return;
        }
        let count = if state.all_helps { all.len() } else { FIRST.min(all.len()) };
        for (nth, aspect) in all.iter().take(count).enumerate() {
            if nth > 0 {
                ui.separator();
            }
            ui.push_id(aspect, |ui| help_ui(ui, cx, (nth + 1, *aspect), state, out));
        }
        if all.len() > FIRST {
            let key = if state.all_helps { "birth-helps-fewer" } else { "birth-helps-all" };
            let name = cx.text.with(key, [("count", all.len().into())]);
            if widgets::button(ui, None, &name).clicked() {
                state.all_helps = !state.all_helps;
            }
        }
    });
}

fn help_ui(ui: &mut Ui, cx: &Cx, (nth, aspect): (usize, Aspect), state: &mut State, out: &mut Vec<Intent>) {
    let what = cx.text.aspect_helps(aspect);
    let made = cx.design().birth.action_of(Cause::Aspect(aspect));
    ui.horizontal_top(|ui| {
        ui.with_layout(Layout::right_to_left(egui::Align::Min), |ui| {
            // What has an action opens that one.
            let (key, word, icon) = match made {
                None => ("birth-make-action-of", "birth-make-action", icons::ADD),
                Some(_) => ("birth-action-open-of", "birth-action-open", icons::EDIT),
            };
            let name = cx.text.with(key, [("what", (&what).into())]);
            let button = widgets::icon_button(ui, icon, &name);
            acting::form_under(&button, cx, About::of(cx, &what, Cause::Aspect(aspect)), out);
            ui.with_layout(Layout::left_to_right(egui::Align::Min), |ui| {
                number(ui, cx, nth);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 1.0;
                    let to = cx
                        .text
                        .with("birth-helps-go", [("name", cx.text.word(aspect).into()), ("what", (&what).into())]);
                    let link = parts::whole_link(ui, what.as_str(), ui.available_width(), &to);
                    if link.clicked() {
                        state.go_to(aspect);
                    }
                    link.context_menu(|ui| {
                        if ui.button(cx.t(word)).clicked() {
                            Popup::open_id(ui.ctx(), Popup::default_response_id(&button));
                            ui.close();
                        }
                    });
                    let says = made.map_or_else(|| cx.text.aspect_why(aspect), |it| acting::agreed(cx, it));
                    ui.add(egui::Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
                });
            });
        });
    });
}

/// Its place in the list, in a disc.
fn number(ui: &mut Ui, cx: &Cx, nth: usize) {
    let (rect, _) = ui.allocate_exact_size(vec2(20.0, 24.0), Sense::hover());
    let disc = egui::Rect::from_center_size(rect.center(), vec2(20.0, 20.0));
    let color = |ink| style::color(ink, cx.theme);
    ui.painter().rect_filled(disc, CornerRadius::same(10), color(Ink::HintFill));
    let font = egui::FontId::proportional(style::SMALL);
    ui.painter().text(disc.center(), Align2::CENTER_CENTER, nth.to_string(), font, color(Ink::Hint));
}
