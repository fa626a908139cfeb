//! Another form for a design: what would go where is shown first; nothing changes before it is wanted.

use egui::{Label, Ui};

use crate::app::form_change::{self, Moves};
use crate::design::edit::{Edit, FormChange, no_party_of};
use crate::design::form::{Form, Side};
use crate::design::id::PartyId;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{style, widgets};

/// What one thinks of, until it is done or dropped.
#[derive(Clone, Default)]
struct Thinking {
    to: Option<Form>,
    /// Out of a programme: who comes to stand with the contractor.
    contractors: Vec<PartyId>,
}

/// The form, what it is in a sentence, and what another would move.
pub(crate) fn form_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (design, name) = (cx.design(), cx.t("design-form"));
    let memory = egui::Id::unique(("another form", design.id));
    let mut thinking: Thinking = ui.data(|it| it.get_temp(memory)).unwrap_or_default();
    let shown = thinking.to.unwrap_or(design.form);
    widgets::labelled(ui, &name, cx.theme, |ui| {
        if let Some(to) = widgets::choice(ui, cx, ("form", &name), shown, &Form::ALL, None) {
            thinking = Thinking { to: (to != design.form).then_some(to), contractors: usual_contractors(cx) };
        }
    });
    let says = cx.t(&format!("{}.one-sentence", cx.text.form_key(shown)));
    ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
    // Undo and the plate may have brought it meanwhile.
    if thinking.to == Some(design.form) {
        thinking = Thinking::default();
    }
    if let Some(to) = thinking.to {
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            if change_ui(ui, cx, to, &mut thinking, out) {
                thinking = Thinking::default();
            }
        });
    }
    ui.data_mut(|it| it.insert_temp(memory, thinking));
}

/// Out of a programme the last partner is taken for the contractor, until the board says it: there are two sides at least.
fn usual_contractors(cx: &Cx) -> Vec<PartyId> {
    let partners: Vec<PartyId> = cx.design().partners().map(|it| it.id).collect();
    if partners.len() < 2 { Vec::new() } else { partners.last().copied().into_iter().collect() }
}

/// The change as it stands.
fn wanted(cx: &Cx, to: Form, thinking: &Thinking) -> FormChange {
    let side = |id: PartyId| if thinking.contractors.contains(&id) { Side::Contractor } else { Side::Client };
    let sides = cx.design().partners().map(|it| (it.id, side(it.id))).collect();
    let names = ["side-client.long", "side-contractor.long"].map(|key| crate::ui::kit::parts::capital(&cx.t(key)));
    FormChange { to, sides, names }
}

/// What goes where, and the two buttons. Returns whether one of them was clicked.
fn change_ui(ui: &mut Ui, cx: &Cx, to: Form, thinking: &mut Thinking, out: &mut Vec<Intent>) -> bool {
    let design = cx.design();
    ui.label(style::strong(cx.text.with("form-change-title", [("form", cx.text.form(to).into())])));
    if to.has_sides() && !design.form.has_sides() {
        ui.add(Label::new(style::secondary(cx.t("form-change-sides"), cx.theme).size(style::SMALL)).wrap());
        for party in design.partners() {
            let now = thinking.contractors.contains(&party.id);
            let name = cx.text.with("form-change-contractor", [("party", cx.text.party(party).into())]);
            if let Some(on) = ui.push_id(party.id, |ui| widgets::tick(ui, &name, now)).inner {
                thinking.contractors.retain(|it| *it != party.id);
                thinking.contractors.extend(on.then_some(party.id));
            }
        }
    }
    let change = wanted(cx, to, thinking);
    let Moves { moves, stays } = form_change::moves(design, &change, cx.text);
    for line in moves.iter().chain(&stays) {
        ui.horizontal_top(|ui| {
            ui.label(style::secondary("•", cx.theme));
            ui.add(Label::new(line).wrap());
        });
    }
    if !to.has_sides() && Side::ALL.into_iter().any(|it| no_party_of(design, it)) {
        ui.add(Label::new(style::secondary(cx.t("form-change-new-partner"), cx.theme).size(style::SMALL)).wrap());
    }
    ui.add_space(4.0);
    ui.add(Label::new(style::secondary(cx.t("form-change-undo"), cx.theme).size(style::SMALL)).wrap());
    let mut done = false;
    ui.horizontal_wrapped(|ui| {
        if widgets::primary_button(ui, &cx.t("form-change-do"), cx.theme).clicked() {
            out.push(Intent::Edit(Edit::ChangeForm(change)));
            done = true;
        }
        done |= widgets::button(ui, None, &cx.t("form-change-leave")).clicked();
    });
    done
}
