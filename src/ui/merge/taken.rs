//! What merges by itself, since the two sides do not touch the same: in words, with who made it.

use egui::{Align, Label, Layout, Ui};

use crate::app::prepared::Prepared;
use crate::app::sources::Source;
use crate::compare::Who;
use crate::ui::cx::Cx;
use crate::ui::kit::{style, widgets};

/// The list.
pub(super) fn taken_ui(ui: &mut Ui, cx: &Cx, (prepared, theirs): (&Prepared, &Source)) {
    if prepared.base.is_none() {
        return;
    }
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        ui.label(style::strong(cx.t("merge-itself")).size(style::CARD));
        let words = cx.text.with("merge-itself-says", [("count", prepared.count_taken().into())]);
        ui.label(style::secondary(words, cx.theme));
    });
    if prepared.taken.is_empty() {
        return;
    }
    let theirs = theirs.name(cx.text);
    widgets::card(ui, cx.theme, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        for (section, lines) in &prepared.taken {
            ui.label(style::strong(cx.text.difference_section(section)));
            for line in lines {
                let who = match line.who {
                    Who::A => cx.t("merge-by-ours"),
                    Who::B => theirs.clone(),
                    Who::Both => cx.t("merge-by-both"),
                    Who::Each => cx.t("merge-by-each"),
                };
                ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                    ui.label(style::secondary(who, cx.theme).size(style::SMALL));
                    ui.with_layout(Layout::top_down(Align::Min), |ui| {
                        let words = egui::RichText::new(&line.words).size(style::SMALL + 1.0);
                        ui.add(Label::new(words).wrap());
                    });
                });
            }
            ui.add_space(6.0);
        }
    });
}
