//! What would have to change for a form to be obvious, each with an action to make of it; and alliance beside D&C.

use egui::{Align, Grid, Label, Layout, Ui};

use crate::design::birth::{Cause, ContractForm};
use crate::text::birth::ChangeText;
use crate::ui::birth::acting::{self, About};
use crate::ui::birth::form::state::State;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{style, widgets};

/// What would have to change, for the form that was asked about.
pub(super) fn changes_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    ui.set_width(ui.available_width());
    ui.spacing_mut().item_spacing.y = 4.0;
    let birth = &cx.design().birth;
    let now = state.target(cx.design());
    let name = cx.t("birth-form-change");
    ui.horizontal_wrapped(|ui| {
        ui.label(style::strong(&name).size(style::CARD));
        let none = cx.t("birth-form-change-choose");
        let shown = now.map_or_else(|| none.clone(), |it| cx.text.word(it));
        let options = ContractForm::ALL.map(|it| (Some(it), cx.text.word(it)));
        let options = options.into_iter().chain([(None, none)]);
        // Choosing the same once more closes it.
        let chosen = widgets::pick_any(ui, ("change for", &name), &shown, Some(now), options, Some(160.0));
        if let Some(to) = chosen {
            state.ask(to, cx.design());
        }
    });
    let Some(now) = now else {
        ui.separator();
        ui.add(Label::new(style::secondary(cx.t("birth-form-change-ask"), cx.theme)).wrap());
        return;
    };
    let (changes, reverse) = (cx.text.changes_for(now, birth), cx.text.reverse_of(now, birth));
    if changes.is_empty() {
        let key = if birth.features.iter().any(|it| it.level.is_some() || !it.marks.is_empty()) {
            "birth-form-change-none"
        } else {
            "birth-form-change-open"
        };
        ui.separator();
        ui.add(Label::new(style::secondary(cx.t(key), cx.theme)).wrap());
    }
    for change in changes {
        ui.separator();
        ui.push_id(change.of, |ui| change_ui(ui, cx, &change, out));
    }
    if !reverse.is_empty() {
        ui.separator();
        ui.label(style::strong(cx.t("birth-form-reverse")));
        for words in reverse {
            ui.add(Label::new(style::secondary(words, cx.theme).size(style::SMALL)).wrap());
        }
    }
}

/// What would have to change of a characteristic, with the action that was made of it or may be.
fn change_ui(ui: &mut Ui, cx: &Cx, change: &ChangeText, out: &mut Vec<Intent>) {
    let cause = Cause::Characteristic(change.of);
    let made = cx.design().birth.action_of(cause);
    let (word, key) = match made {
        None => ("birth-make-action", "birth-make-action-of"),
        Some(_) => ("birth-action-open", "birth-action-open-of"),
    };
    ui.horizontal_top(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            let button = widgets::button(ui, None, &cx.t(word));
            let name = cx.text.with(key, [("what", (&change.what).into())]);
            style::name(&button, egui::accesskit::Role::Button, &name);
            acting::form_under(&button, cx, About::of(cx, &change.what, cause), out);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                ui.add(Label::new(style::strong(&change.name)).wrap());
                ui.add(Label::new(style::secondary(&change.what, cx.theme).size(style::SMALL)).wrap());
                if let Some(made) = made {
                    ui.add(Label::new(style::strong(acting::agreed(cx, made)).size(style::SMALL)).wrap());
                }
            });
        });
    });
}

/// Alliance and D&C beside each other, as the Evaluatiespiegel has it.
pub(super) fn beside_ui(ui: &mut Ui, cx: &Cx) {
    ui.set_width(ui.available_width());
    ui.horizontal_wrapped(|ui| {
        ui.label(style::strong(cx.t("birth-beside")).size(style::CARD));
        ui.label(style::secondary(cx.t("birth-beside-source"), cx.theme).size(style::SMALL));
    });
    let room = ui.available_width();
    Grid::new("beside").num_columns(3).spacing([10.0, 6.0]).max_col_width(room / 3.0).show(ui, |ui| {
        ui.label("");
        for key in ["birth-beside-alliance", "contract-design-construct"] {
            ui.label(style::secondary(cx.t(key), cx.theme).size(style::SMALL));
        }
        ui.end_row();
        for row in cx.text.alliance_beside_contract() {
            ui.label(style::strong(row.what).size(style::SMALL));
            ui.add(Label::new(egui::RichText::new(row.alliance).size(style::SMALL)).wrap());
            ui.add(Label::new(egui::RichText::new(row.contract).size(style::SMALL)).wrap());
            ui.end_row();
        }
    });
}
