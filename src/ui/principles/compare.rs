//! The chosen principles beside the eight of the Markermeerdijken (ES 4.1 Proces): which are shared, which lack, which
//! are only here. The eight are those of the example design, so that there is one place where they stand.
//! The sources name some of the eight.

use std::sync::{Arc, OnceLock};

use egui::{Label, Layout, Ui};

use crate::app::examples::Example;
use crate::design::principles::{Principle, Principles};
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};
use crate::ui::principles::bits::bullet;
use crate::ui::principles::catalogue::choose_button;

/// The principles of the example, read once.
fn other() -> Option<&'static Principles> {
    static OTHER: OnceLock<Option<Arc<Principles>>> = OnceLock::new();
    let read = || Example::find("markermeerdijken")?.read().ok().map(|it| it.principles);
    OTHER.get_or_init(read).as_deref()
}

/// The comparison.
pub(crate) fn compare_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let Some(other) = other() else { return };
    let ours = &cx.design().principles;
    let theirs = &other.chosen;
    let is_here = |it: &Principle| it.entry.as_deref().is_some_and(|it| ours.from_entry(it).is_some());
    let both = theirs.iter().filter(|it| is_here(it)).count();
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let count = [("both", both.into()), ("all", theirs.len().into())];
        ui.label(style::strong(cx.text.with("principles-compare-count", count)).size(style::CARD));
        ui.add(Label::new(style::secondary(cx.t("principles-compare-says"), cx.theme)).wrap());
    });
    for it in theirs {
        ui.push_id(it.id, |ui| their_card(ui, cx, it, is_here(it), out));
    }
    let only: Vec<String> = ours
        .chosen
        .iter()
        .filter(|it| it.entry.is_none() || !theirs.iter().any(|other| other.entry == it.entry))
        .map(|it| cx.text.principle(it))
        .collect();
    if !only.is_empty() {
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            ui.label(style::strong(cx.t("principles-compare-only")).size(style::CARD));
            for name in only {
                bullet(ui, cx, &name, true);
            }
        });
    }
}

/// One of theirs: what it asks, how they show it, and whether it is chosen here; if not, one click away.
fn their_card(ui: &mut Ui, cx: &Cx, it: &Principle, here: bool, out: &mut Vec<Intent>) {
    let name = cx.text.principle(it);
    let entry = it.entry.as_deref().and_then(|it| cx.catalogue().principle(it));
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
                if here {
                    ui.label(style::secondary(cx.t("principles-compare-here"), cx.theme));
                    let color = style::color(Ink::Alliance, cx.theme);
                    ui.label(icons::CHECK.rich_text().size(16.0).color(color));
                } else if let Some(entry) = entry {
                    choose_button(ui, cx, entry, &name, out);
                } else {
                    ui.label(style::secondary(cx.t("principles-compare-not"), cx.theme));
                }
                ui.with_layout(Layout::left_to_right(egui::Align::Center), |ui| {
                    ui.add(Label::new(style::strong(&name).size(style::CARD)).wrap());
                });
            });
        });
        let asks = entry.map_or_else(|| it.asks.clone(), |it| cx.t(&format!("principle-{}.asks", it.id)));
        if !asks.is_empty() {
            ui.add(Label::new(asks).wrap());
        }
        for words in &it.behaviours {
            bullet(ui, cx, words, true);
        }
    });
}
