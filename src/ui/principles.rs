//! The chosen principles beside the catalogue, with the arrangements that belong to them.

use egui::{Align, Label, Layout, Rect, ScrollArea, Sense, Ui, UiBuilder, accesskit::Role, pos2};

use crate::design::bovenkant::DecisionRule;
use crate::design::edit::{BovenkantEdit, Edit, PrincipleField, PrinciplesEdit};
use crate::design::principles::Principle;
use crate::ui::principle_catalogue::{behaviours_of, catalogue_ui};
use crate::ui::risk_form::named_tick;
use crate::ui::{Cx, Intent, icons, lit, style, widgets};

pub use crate::ui::principle_form::principle_form_ui;

/// Room between the chosen and the catalogue.
const GAP: f32 = 16.0;
/// From this width on the chosen and the catalogue stand side by side.
const BESIDE: f32 = 820.0;
/// From this width on the buttons stand beside the heading.
const BUTTONS_BESIDE: f32 = 560.0;

/// The section.
pub fn principles_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    heading(ui, cx, out);
    let area = ui.available_rect_before_wrap();
    if area.width() < BESIDE {
        ScrollArea::vertical().id_salt("principles").auto_shrink(false).show(ui, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            chosen_ui(ui, cx, out);
            arrangements(ui, cx, out);
            ui.add_space(12.0);
            catalogue_ui(ui, cx, out);
        });
        return;
    }
    let middle = area.left() + area.width() * 0.52;
    let left = Rect::from_min_max(area.min, pos2(middle, area.bottom()));
    let right = Rect::from_min_max(pos2(middle + GAP, area.top()), area.max);
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
        ScrollArea::vertical().id_salt("chosen").auto_shrink(false).show(ui, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            chosen_ui(ui, cx, out);
        });
    });
    ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
        ScrollArea::vertical().id_salt("catalogue").auto_shrink(false).show(ui, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            arrangements(ui, cx, out);
            ui.add_space(6.0);
            catalogue_ui(ui, cx, out);
        });
    });
}

fn heading(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let chosen = &cx.design().principles.chosen;
    let in_contract = chosen.iter().filter(|it| it.in_contract).count();
    let says = cx.text.with("principles-says", [("count", chosen.len().into()), ("contract", in_contract.into())]);
    let beside = ui.available_width() >= BUTTONS_BESIDE;
    ui.horizontal(|ui| {
        ui.vertical(|ui| {
            ui.label(style::strong(cx.t("section-principles")).size(style::SECTION));
            ui.label(style::secondary(says, cx.theme));
        });
        if beside {
            ui.with_layout(Layout::right_to_left(Align::Max), |ui| own_button(ui, cx, out));
        }
    });
    if !beside {
        own_button(ui, cx, out);
    }
    ui.add_space(6.0);
}

fn own_button(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    if widgets::button(ui, None, &cx.t("principles-add-own")).clicked() {
        let name = cx.t("principles-new");
        out.push(Intent::EditAndOpen(Edit::Principles(PrinciplesEdit::AddOwn(name))));
    }
}

fn chosen_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let chosen = &cx.design().principles.chosen;
    if chosen.is_empty() {
        widgets::empty_state(ui, cx, &cx.t("principles-empty"), &cx.t("principles-empty-says"), |ui| {
            if widgets::primary_button(ui, &cx.t("principles-choose-core"), cx.theme).clicked() {
                let core = cx.catalogue().principles.iter().filter(|it| it.core);
                let edits = core.map(|it| Edit::Principles(PrinciplesEdit::Choose(it.id.clone())));
                out.push(Intent::Edit(Edit::Several(edits.collect())));
            }
        });
    }
    for (at, principle) in chosen.iter().enumerate() {
        ui.push_id(principle.id, |ui| chosen_card(ui, cx, (at, chosen.len()), principle, out));
    }
}

/// What a principle asks: the catalogue's words, or for one of the team's own its own.
fn asks(cx: &Cx, principle: &Principle) -> String {
    match &principle.entry {
        Some(entry) => cx.t(&format!("principle-{entry}.asks")),
        None => principle.asks.clone(),
    }
}

fn chosen_card(ui: &mut Ui, cx: &Cx, (at, count): (usize, usize), it: &Principle, out: &mut Vec<Intent>) {
    let name = cx.text.principle(it);
    // Sensed under the widgets on it: what is no widget opens the details.
    let builder = UiBuilder::new().sense(Sense::CLICK);
    let response = ui.scope_builder(builder, |ui| {
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            title_row(ui, cx, (at, count), it, &name, out);
            let asks = asks(cx, it);
            if !asks.is_empty() {
                ui.add(Label::new(style::secondary(asks, cx.theme)).wrap());
            }
            for behaviour in agreed_behaviours(cx, it) {
                bullet(ui, cx, &behaviour, true);
            }
            ui.add_space(2.0);
            ticks(ui, cx, it, &name, out);
        });
    });
    let response = response.response;
    lit::light(ui, cx, it.id, response.rect.shrink(4.0));
    if cx.is_selected(it.id) {
        widgets::focus_ring(ui, response.rect.shrink(4.0), cx.theme);
    }
    if response.clicked() {
        out.push(Intent::Open(it.id.into()));
    }
}

/// The behaviours that were agreed: the team's own, and the catalogue's where they were taken.
fn agreed_behaviours(cx: &Cx, it: &Principle) -> Vec<String> {
    let taken = if it.catalogue_behaviours { behaviours_of(cx, it) } else { Vec::new() };
    it.behaviours.iter().cloned().chain(taken).collect()
}

/// A line of a list; softer when it does not hold.
pub fn bullet(ui: &mut Ui, cx: &Cx, words: &str, holds: bool) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(style::secondary("–", cx.theme));
        let words = if holds { words.into() } else { style::secondary(words, cx.theme) };
        ui.add(Label::new(words).wrap());
    });
}

fn title_row(ui: &mut Ui, cx: &Cx, (at, count): (usize, usize), it: &Principle, name: &str, out: &mut Vec<Intent>) {
    let says = |key: &str| cx.text.with(key, [("name", name.into())]);
    let edit = |it| Intent::Edit(Edit::Principles(it));
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            if widgets::icon_button(ui, icons::REMOVE, &says("principles-remove-name")).clicked() {
                out.push(edit(PrinciplesEdit::Remove(it.id)));
            }
            let down =
                ui.add_enabled_ui(at + 1 < count, |ui| widgets::icon_button(ui, icons::DOWN, &says("principles-down")));
            if down.inner.clicked() {
                out.push(edit(PrinciplesEdit::Shift(it.id, 1)));
            }
            let up = ui.add_enabled_ui(at > 0, |ui| widgets::icon_button(ui, icons::UP, &says("principles-up")));
            if up.inner.clicked() {
                out.push(edit(PrinciplesEdit::Shift(it.id, -1)));
            }
            widgets::signal_mark(ui, cx, it.id);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.label(style::secondary(format!("{}", at + 1), cx.theme));
                ui.add_space(4.0);
                let label = Label::new(style::strong(name).size(style::CARD)).wrap().sense(Sense::click());
                let title = ui.add(label);
                style::name(&title, Role::Button, name);
                if title.clicked() {
                    out.push(Intent::Open(it.id.into()));
                }
            });
        });
    });
}

/// In the contract, outward, and a signature per party.
fn ticks(ui: &mut Ui, cx: &Cx, it: &Principle, name: &str, out: &mut Vec<Intent>) {
    let set = |field| Intent::Edit(Edit::Principles(PrinciplesEdit::Set(it.id, field)));
    let says = |key: &str| cx.text.with(key, [("name", name.into())]);
    ui.horizontal_wrapped(|ui| {
        let shown = cx.t("principles-in-contract");
        if let Some(to) = named_tick(ui, &shown, &says("principles-in-contract-name"), it.in_contract) {
            out.push(set(PrincipleField::InContract(to)));
        }
        let shown = cx.t("principles-outward");
        if let Some(to) = named_tick(ui, &shown, &says("principles-outward-name"), it.outward) {
            out.push(set(PrincipleField::Outward(to)));
        }
    });
    if cx.design().parties.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(style::secondary(cx.t("principles-signed-by"), cx.theme));
        for party in &cx.design().parties {
            let words = [("name", name.into()), ("party", (&party.name).into())];
            let says = cx.text.with("principles-signed-name", words);
            if let Some(to) = named_tick(ui, &party.name, &says, it.signed_by(party.id)) {
                out.push(sign(cx, it, party.id, to));
            }
        }
    });
}

/// A party signs today, under the name of whoever signed last; or takes its signature back.
pub fn sign(cx: &Cx, it: &Principle, party: crate::design::id::PartyId, on: bool) -> Intent {
    Intent::Edit(Edit::Principles(if on {
        PrinciplesEdit::Sign { principle: it.id, party, name: cx.signer.to_owned(), on: cx.today }
    } else {
        PrinciplesEdit::Unsign(it.id, party)
    }))
}

/// The arrangements without which principles are words: open books, and how decisions are taken.
fn arrangements(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.label(style::strong(cx.t("principles-arrangements")).size(style::CARD));
        ui.add(Label::new(style::secondary(cx.t("principles-arrangements-says"), cx.theme)).wrap());

        ui.columns(2, |columns| {
            open_book(&mut columns[0], cx, out);
            decision_rule(&mut columns[1], cx, out);
        });
    });
}

fn open_book(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (name, now) = (cx.t("principles-open-book"), cx.design().money.open_book);
    let word = |it: Option<bool>| {
        cx.t(match it {
            Some(true) => "principles-open-book-yes",
            Some(false) => "principles-open-book-no",
            None => "principles-open-book-not-yet",
        })
    };
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let options = [Some(true), Some(false), None].map(|it| (it, word(it)));
        if let Some(to) = widgets::pick(ui, ("open-book", &name), &word(now), Some(now), options, None) {
            out.push(Intent::Edit(Edit::SetOpenBook(to)));
        }
    });
}

fn decision_rule(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (name, now) = (cx.t("principles-decision-rule"), cx.design().bovenkant.decision_rule);
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let chosen = widgets::optional_choice(ui, cx, ("decision", &name), now, &DecisionRule::ALL, None);
        if let Some(to) = chosen {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::SetDecisionRule(to))));
        }
    });
}
