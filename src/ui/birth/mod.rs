//! The section Geboorte: is it the time for an alliance, which form does the project ask for, how is it brought to market, is
//! the client ready, and the card of the birth. Each is a part of its own; all of them work before a form is chosen.

pub(crate) mod acting;
pub(crate) mod actions;
pub(crate) mod card;
pub(crate) mod form;
pub(crate) mod marks;
pub(crate) mod readiness;
pub(crate) mod segments;
pub(crate) mod tab;
pub(crate) mod tender;
pub(crate) mod views;

use egui::{Align, Label, Layout, Ui};

use crate::design::birth::TenderItem;
use crate::design::id::IdKind;
use crate::picture::tokens::Ink;
use crate::rules::Signal;
use crate::ui::birth::segments::galley;
use crate::ui::birth::tab::{Named, Tab, aspect_of};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::tabs::{self, Part};
use crate::ui::kit::{sought, style, unfit};
use crate::ui::room::Room;

/// The section between frames: none of it is in the file or in undo.
#[derive(Default)]
pub(crate) struct BirthRoom {
    tab: Tab,
    views: views::state::State,
    form: form::state::State,
    tender: tender::state::State,
    card: card::State,
}

impl Room for BirthRoom {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        if !cx.design().form.has_sides() {
            unfit::section_ui(ui, cx, "section-birth", "unfit-section-birth");
            return;
        }
        self.turn_to_sought(ui, cx);
        heading_ui(ui, cx, self.tab);
        tabs_ui(ui, cx, &mut self.tab);
        ui.add_space(2.0);
        ui.push_id(self.tab.key(), |ui| match self.tab {
            Tab::Views => views::views_ui(ui, cx, &mut self.views, out),
            Tab::Form => {
                if form::form_ui(ui, cx, &mut self.form, out) {
                    sought::seek(ui.ctx(), &cx.t("birth-motive"));
                }
            }
            Tab::Tender => tender::tender_ui(ui, cx, &mut self.tender, out),
            Tab::Readiness => readiness::readiness_ui(ui, cx, out),
            Tab::Actions => actions::actions_ui(ui, cx, out),
            Tab::Card => card::card_ui(ui, cx, &mut self.card, out),
        });
    }

    fn show(&mut self, signal: &Signal) {
        self.tab = Tab::of_signal(signal);
        if let Some(aspect) = aspect_of(signal) {
            self.views.go_to(aspect);
        }
    }

    fn shows(&self, _: IdKind) -> bool {
        false
    }
}

impl BirthRoom {
    /// Turns to the part that has what is looked for by its name.
    fn turn_to_sought(&mut self, ui: &Ui, cx: &Cx) {
        let Some(name) = sought::wanted(ui.ctx()) else { return };
        // Where two have one name, what is shown already is meant.
        let found = || Named::all().filter(|it| it.name(cx.text) == name);
        let Some(named) = found().find(|it| it.tab() == self.tab).or_else(|| found().next()) else { return };
        self.tab = named.tab();
        match named {
            Named::Aspect(it) => self.views.go_to(it),
            Named::Item(it) => self.tender.go_to(it),
            _ => {}
        }
    }
}

/// The heading, what the part is for, and at the right what its small marks mean.
fn heading_ui(ui: &mut Ui, cx: &Cx, tab: Tab) {
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.label(style::strong(cx.t("section-birth")).size(style::SECTION));
    let says = cx.t(&format!("{}.says", tab.key()));
    let small = match tab {
        Tab::Views if !cx.design().birth.scorers.is_empty() => {
            let who: Vec<String> = cx.design().birth.scorers.iter().map(|it| it.who.clone()).collect();
            cx.text.with("birth-small-marks", [("who", cx.text.list(&who).into())])
        }
        _ => String::new(),
    };
    let small = style::secondary(small, cx.theme).size(style::SMALL);
    let says = style::secondary(says, cx.theme);
    let both = galley(ui, says.clone()).size().x + galley(ui, small.clone()).size().x + 24.0;
    if small.is_empty() || both > ui.available_width() {
        // Whose the marks are stands under the pointer too.
        ui.add(Label::new(says).wrap());
        return;
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(small);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.label(says));
        });
    });
}

/// How many of a part are done, where that is counted.
fn counted(cx: &Cx, tab: Tab) -> Option<String> {
    let actions = &cx.design().birth.actions;
    let (done, all) = match tab {
        Tab::Tender => (cx.design().tender_done(), TenderItem::ALL.len()),
        Tab::Actions if !actions.is_empty() => (actions.iter().filter(|it| it.done).count(), actions.len()),
        _ => return None,
    };
    Some(cx.text.with("birth-tab-count", [("done", done.into()), ("all", all.into())]))
}

/// The parts; arrows go from one to the next.
fn tabs_ui(ui: &mut Ui, cx: &Cx, now: &mut Tab) {
    let part = |tab: Tab| {
        let words = cx.t(tab.key());
        let counted = counted(cx, tab);
        let spoken = counted.as_ref().map_or_else(|| words.clone(), |it| format!("{words}: {it}"));
        Part { words, counted: counted.map(|it| (it, Ink::Hint)), spoken }
    };
    let at = Tab::ALL.iter().position(|it| it == now).unwrap_or_default();
    if let Some(to) = tabs::parts_ui(ui, cx.theme, &Tab::ALL.map(part), at) {
        *now = Tab::ALL[to];
    }
}
