//! The way to the talk for when it chafes, from where people come to disagree: what two groups see, where a risk lies.

use egui::accesskit::Role;
use egui::{RichText, Ui};

use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{parts, sought, style};
use crate::ui::section::Section;

/// Goes there.
fn go(ui: &Ui, cx: &Cx, out: &mut Vec<Intent>) {
    sought::seek(ui.ctx(), &cx.t("rubs-title"));
    out.extend([Intent::CloseDetails, Intent::Go(Section::Collaboration)]);
}

/// A button among others; `about` is what it is about.
pub(crate) fn button(ui: &mut Ui, cx: &Cx, about: &str, out: &mut Vec<Intent>) {
    let words = cx.t("rubs-title");
    let button = ui.button(&words);
    style::name(&button, Role::Button, &format!("{words}: {about}"));
    if button.clicked() {
        go(ui, cx, out);
    }
}

/// A quiet line under what one may disagree about.
pub(crate) fn link(ui: &mut Ui, cx: &Cx, key: &str, out: &mut Vec<Intent>) {
    let words = cx.t(key);
    let shown: RichText = style::secondary(&words, cx.theme).size(style::SMALL);
    if parts::whole_link(ui, shown, ui.available_width(), &words).clicked() {
        go(ui, cx, out);
    }
}
