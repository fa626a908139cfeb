//! The catalogue of principles: what each asks, how it shows, how it erodes, where it comes from.

use egui::{Align, Label, Layout, Ui, accesskit::Role};

use crate::design::catalogue::{PrincipleEntry, PrincipleKind};
use crate::design::edit::{Edit, PrinciplesEdit};
use crate::design::principles::Principle;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::search::search_field;
use crate::ui::kit::{icons, style, widgets};
use crate::ui::principles::bits::bullet;

/// The behaviours that the catalogue gives for a principle.
pub(crate) fn behaviours_of(cx: &Cx, it: &Principle) -> Vec<String> {
    let entry = it.entry.as_deref().and_then(|it| cx.catalogue().principle(it));
    entry.map(|it| behaviours(cx, it, "shows", it.shows)).unwrap_or_default()
}

/// The behaviours of an entry by which it shows, or erodes.
pub(crate) fn behaviours(cx: &Cx, entry: &PrincipleEntry, kind: &str, count: usize) -> Vec<String> {
    (1..=count).map(|it| cx.t(&format!("principle-{}.{kind}-{it}", entry.id))).collect()
}

/// The catalogue as a list of cards that have the searched words. Returns whether one wants to compare.
pub(crate) fn catalogue_ui(
    ui: &mut Ui,
    cx: &Cx,
    (words, short): (&mut String, &mut bool),
    out: &mut Vec<Intent>,
) -> bool {
    let mut compare = false;
    ui.horizontal_wrapped(|ui| {
        ui.label(style::strong(cx.t("principles-catalogue")).size(style::CARD));
        if let Some(to) = widgets::tick(ui, &cx.t("principles-show-behaviours"), !*short) {
            *short = !to;
        }
    });
    ui.horizontal_wrapped(|ui| {
        search_field(ui, cx, "principles-search", words, ui.available_width().min(220.0));
        compare = widgets::button(ui, None, &cx.t("principles-compare")).clicked();
    });
    ui.add_space(2.0);
    let wanted = words.trim().to_lowercase();
    let has = |it: &&PrincipleEntry| {
        let key = format!("principle-{}", it.id);
        wanted.is_empty() || format!("{} {}", cx.t(&key), cx.t(&format!("{key}.asks"))).to_lowercase().contains(&wanted)
    };
    let mut none = true;
    for entry in cx.catalogue().principles.iter().filter(has) {
        none = false;
        ui.push_id(&entry.id, |ui| entry_card(ui, cx, entry, !*short, out));
    }
    if none {
        ui.label(style::secondary(cx.t("principles-search-none"), cx.theme));
    }
    compare
}

fn entry_card(ui: &mut Ui, cx: &Cx, entry: &PrincipleEntry, with_behaviours: bool, out: &mut Vec<Intent>) {
    let key = format!("principle-{}", entry.id);
    let name = cx.t(&key);
    let chosen = cx.design().principles.from_entry(&entry.id);
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                match chosen {
                    Some(_) => {
                        ui.label(style::secondary(cx.t("principles-chosen"), cx.theme));
                        let color = style::color(Ink::Alliance, cx.theme);
                        ui.label(icons::CHECK.rich_text().size(16.0).color(color));
                    }
                    None => choose_button(ui, cx, entry, &name, out),
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(Label::new(style::strong(&name).size(style::CARD)).wrap());
                });
            });
        });
        ui.add(Label::new(cx.t(&format!("{key}.asks"))).wrap());
        if with_behaviours {
            for (kind, count, title) in
                [("shows", entry.shows, "principles-shows"), ("erodes", entry.erodes, "principles-erodes")]
            {
                if count > 0 {
                    ui.label(style::secondary(cx.t(title), cx.theme).size(style::SMALL));
                    for it in behaviours(cx, entry, kind, count) {
                        bullet(ui, cx, &it, true);
                    }
                }
            }
        }
        let kind = cx.t(match entry.kind {
            PrincipleKind::Principle => "principles-kind-principle",
            PrincipleKind::Value => "principles-kind-value",
        });
        let source = cx.text.with("principles-source", [("source", source_words(cx, &entry.source).into())]);
        let about = format!("{kind} · {source}");
        ui.add(Label::new(style::secondary(about, cx.theme).size(style::SMALL)).wrap());
    });
}

/// The button that chooses an entry.
pub(crate) fn choose_button(ui: &mut Ui, cx: &Cx, entry: &PrincipleEntry, name: &str, out: &mut Vec<Intent>) {
    let button = widgets::button(ui, None, &cx.t("principles-choose"));
    style::name(&button, Role::Button, &cx.text.with("principles-choose-name", [("name", name.into())]));
    if button.clicked() {
        out.push(Intent::Edit(Edit::Principles(PrinciplesEdit::Choose(entry.id.clone()))));
    }
}

/// A source of the catalogue, written out where it is one that the rules name too.
fn source_words(cx: &Cx, code: &str) -> String {
    let (book, place) = code.split_once(' ').unwrap_or((code, ""));
    let key = format!("source-{}", book.to_lowercase());
    if cx.text.has(&key) {
        cx.text.with(&key, [("chapter", place.into()), ("heading", place.into())])
    } else {
        code.to_owned()
    }
}
