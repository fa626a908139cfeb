//! The page of one chosen principle: what it asks, what this design says of it, how it shows and erodes, and its form.

use egui::{Label, Ui, accesskit::Role};

use crate::design::principles::Principle;
use crate::picture::tokens::Ink;
use crate::rules::accords::{Accord, Stand};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};
use crate::ui::principles::bits::bullet;
use crate::ui::principles::catalogue::behaviours;
use crate::ui::principles::form::principle_form_ui;
use crate::ui::section::Section;

/// The page.
pub(crate) fn page_ui(ui: &mut Ui, cx: &Cx, it: &Principle, out: &mut Vec<Intent>) {
    if widgets::button(ui, Some(icons::BACK), &cx.t("principles-page-back")).clicked() {
        out.push(Intent::Select(Vec::new()));
    }
    ui.push_id(("page", it.id), |ui| {
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            ui.label(style::strong(cx.t("principles-page-stands")).size(style::CARD));
            let found = cx.session.insight().accords(it.id);
            if found.is_empty() {
                ui.add(Label::new(style::secondary(cx.t("principles-page-nothing"), cx.theme)).wrap());
            }
            for fact in found {
                fact_ui(ui, cx, (it, fact), out);
            }
        });
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            principle_form_ui(ui, cx, it, out);
        });
        from_catalogue(ui, cx, it);
    });
}

/// A fact of the design: how it stands to the principle, in words, and the way to its place.
fn fact_ui(ui: &mut Ui, cx: &Cx, (of, fact): (&Principle, &Accord), out: &mut Vec<Intent>) {
    let words = cx.text.accord(fact);
    ui.horizontal(|ui| {
        stand_mark(ui, cx, fact.stand, None);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let name = cx.text.with("principles-stand-go", [("what", (&words).into())]);
            // What is written on this very page needs no way to it.
            let here = fact.subjects.contains(&of.id.into());
            if !here && widgets::icon_button(ui, icons::FOLDED, &name).clicked() {
                // What is not arranged has no element yet: the section itself is the place. What belongs to the
                // principles together stands above the catalogue, which comes back when none is selected.
                out.push(Intent::Go(Section::of(fact.part)));
                out.push(Intent::Select(fact.subjects.clone()));
            }
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                ui.add(Label::new(words).wrap());
            });
        });
    });
}

/// Agrees, contradicts or still open: a sign and a word, with how many where there are more.
pub(crate) fn stand_mark(ui: &mut Ui, cx: &Cx, stand: Stand, count: Option<usize>) {
    let (sign, ink, key) = match stand {
        Stand::Agrees => ("✓", Ink::Alliance, "principles-stand-agrees"),
        Stand::Open => ("○", Ink::Ink2, "principles-stand-open"),
        Stand::Disagrees => ("⚠", Ink::Blocker, "principles-stand-disagrees"),
    };
    let word = count.map_or_else(|| cx.t(key), |count| format!("{count} {}", cx.t(key)));
    let words = style::strong(format!("{sign} {word}")).size(style::SMALL).color(style::color(ink, cx.theme));
    let shown = ui.add(Label::new(words).extend());
    style::name(&shown, Role::Label, &word);
}

/// How it shows and how it erodes, as the catalogue says.
fn from_catalogue(ui: &mut Ui, cx: &Cx, it: &Principle) {
    let Some(entry) = it.entry.as_deref().and_then(|it| cx.catalogue().principle(it)) else { return };
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.label(style::strong(cx.t("principles-page-catalogue")).size(style::CARD));
        for (kind, count, title) in
            [("shows", entry.shows, "principles-shows"), ("erodes", entry.erodes, "principles-erodes")]
        {
            if count > 0 {
                ui.label(style::secondary(cx.t(title), cx.theme).size(style::SMALL));
                for words in behaviours(cx, entry, kind, count) {
                    bullet(ui, cx, &words, true);
                }
            }
        }
    });
}
