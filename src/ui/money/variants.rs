//! Variants: the money as it was kept beside the money as it is.

use egui::Ui;

use crate::design::edit::{Edit, MoneyEdit};
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::widgets;

/// The bar of the variants: keep one, and with one kept go back to it or go on without it.
pub(crate) fn variants_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let money = &cx.design().money;
    if !money.is_started() {
        return;
    }
    let mut button = |ui: &mut Ui, key: &str, tip: &str, edit: MoneyEdit| {
        if widgets::button(ui, None, &cx.t(key)).on_hover_text(cx.t(tip)).clicked() {
            out.push(Intent::Edit(Edit::Money(edit)));
        }
    };
    if money.kept.is_none() {
        button(ui, "money-keep", "money-keep-tip", MoneyEdit::Keep);
        return;
    }
    // Read from left to right in either layout: what is kept, back to it, on without it.
    let mut parts = [0, 1, 2];
    if ui.layout().prefer_right_to_left() {
        parts.reverse();
    }
    for part in parts {
        match part {
            0 => {
                let inks = (Ink::Hint, Ink::HintFill);
                widgets::chip(ui, &cx.t("money-kept"), inks, cx.theme).on_hover_text(cx.t("money-kept-tip"));
            }
            1 => button(ui, "money-take-kept", "money-take-kept-tip", MoneyEdit::TakeKept),
            _ => button(ui, "money-drop-kept", "money-drop-kept-tip", MoneyEdit::DropKept),
        }
    }
}
