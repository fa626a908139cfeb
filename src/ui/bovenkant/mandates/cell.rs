//! What a cell of the mandate table opens: who decides on a band, with whom, and where the band ends.

use egui::{Label, Response, ScrollArea, Ui};

use crate::app::tables::bovenkant::band_words;
use crate::design::bovenkant::{Mandate, Subject};
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::euro::Euro;
use crate::design::id::RoleId;
use crate::design::mandates::Band;
use crate::text::amounts::Reading;
use crate::ui::bovenkant::names::Names;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::radio;
use crate::ui::kit::typed::Typed;
use crate::ui::kit::{beside, numbers, style, widgets};

/// The width of what opens.
const WIDTH: f32 = 280.0;
/// The width of a field for an amount.
const AMOUNT: f32 = 130.0;

/// Who decides on a band of a subject.
pub(crate) fn cell_popup(
    ui: &mut Ui,
    cx: &Cx,
    (subject, band): (&Subject, Band),
    names: &Names,
    out: &mut Vec<Intent>,
) {
    let top = &cx.design().bovenkant;
    ui.set_width(WIDTH);
    // A menu takes the edges off what stands in it; what can be chosen here must be seen to be.
    ui.visuals_mut().widgets = ui.ctx().global_style().visuals.widgets.clone();
    ui.label(style::strong(&subject.name));
    if !top.reserved_to(subject).is_empty() {
        ui.add(Label::new(style::secondary(cx.t("cell-reserved"), cx.theme)).wrap());
        if widgets::button(ui, None, &cx.t("cell-free")).clicked() {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::SetSubjectReserved(subject.id, false))));
            ui.close();
        }
        return;
    }
    if subject.money {
        ui.label(style::secondary(band_words(cx.text, band), cx.theme));
    }
    if names.is_empty() {
        ui.add(Label::new(cx.t("bovenkant-first-a-role")).wrap());
        return;
    }
    let all: Vec<&Mandate> = top.deciding(subject, band).collect();
    // Of two who decide on the same, neither is the one: choosing says which.
    let only = match all[..] {
        [it] => Some(it),
        _ => None,
    };
    let decide = |who: Option<RoleId>, with: Vec<RoleId>| {
        Intent::Edit(Edit::Bovenkant(BovenkantEdit::Decide { subject: subject.id, band, who, with }))
    };
    ui.separator();
    ScrollArea::vertical().id_salt("who").max_height(250.0).show(ui, |ui| {
        ui.set_width(WIDTH - 12.0);
        let mut group = Vec::new();
        for (id, name) in names {
            let called = cx.text.with("cell-decides", [("who", name.into())]);
            let chosen = only.is_some_and(|it| it.who == *id);
            group.push((Some(*id), chosen, choice(ui, chosen, name, &called)));
        }
        let nobody = choice(ui, all.is_empty(), &cx.t("cell-nobody"), &cx.t("cell-nobody-decides"));
        group.push((None, all.is_empty(), nobody));
        let buttons: Vec<Response> = group.iter().map(|it| it.2.clone()).collect();
        let clicked = group.iter().position(|(_, chosen, it)| it.clicked() && !chosen);
        if let Some((who, ..)) = clicked.or(radio::arrows(ui, &buttons)).map(|it| &group[it]) {
            let with = only.map(|it| it.with.iter().copied().filter(|it| Some(*it) != *who).collect());
            out.push(decide(*who, with.filter(|_| who.is_some()).unwrap_or_default()));
        }
    });
    if let Some(only) = only {
        ui.separator();
        ui.label(style::secondary(cx.t("cell-with"), cx.theme));
        ScrollArea::vertical().id_salt("with").max_height(170.0).show(ui, |ui| {
            ui.set_width(WIDTH - 12.0);
            for (id, name) in names.iter().filter(|(id, _)| *id != only.who) {
                let mut on = only.with.contains(id);
                let tick = ui.checkbox(&mut on, name);
                let called = cx.text.with("cell-with-name", [("who", name.into())]);
                style::name(&tick, egui::accesskit::Role::CheckBox, &called);
                if tick.clicked() {
                    let others = only.with.iter().copied().filter(|it| it != id);
                    out.push(decide(Some(only.who), others.chain(on.then_some(*id)).collect()));
                }
            }
        });
    }
    if subject.money {
        ui.separator();
        limits_ui(ui, cx, (subject, band), !all.is_empty(), out);
    }
}

/// One of the roles, as a line to choose.
fn choice(ui: &mut Ui, chosen: bool, words: &str, name: &str) -> Response {
    let response = ui.radio(chosen, words);
    style::name(&response, egui::accesskit::Role::RadioButton, name);
    response
}

/// Where the band ends, and a limit more.
fn limits_ui(ui: &mut Ui, cx: &Cx, (subject, band): (&Subject, Band), decided: bool, out: &mut Vec<Intent>) {
    let (id, language) = (subject.id, cx.text.language());
    if let Some(limit) = band.up_to {
        limit_field(ui, cx, subject, limit, &cx.t("cell-up-to"), out);
    }
    if !decided {
        ui.add(Label::new(style::secondary(cx.t("cell-limit-later"), cx.theme)).wrap());
        return;
    }
    ui.horizontal(|ui| {
        ui.label(cx.t("cell-add-limit"));
        let name = cx.text.with("cell-add-limit-name", [("name", (&subject.name).into())]);
        let look = Look { width: Some(AMOUNT), hint: "cell-add-limit-hint", number: true, ..Look::default() };
        let others = beside::alone(cx);
        fields::read_field(ui, cx, ("add limit", &name), "", look, out, move |text: &str| {
            let within = |it: &Euro| *it > band.above && band.up_to.is_none_or(|end| *it < end);
            let add = |it| Edit::Bovenkant(BovenkantEdit::AddLimit(id, it));
            match language.read_amount(text, others()) {
                _ if text.trim().is_empty() => Typed::No("amount-not-read"),
                Reading::Is(it) if !within(&it) => Typed::No("limit-outside-band"),
                it => numbers::typed(it, |it| language.euro(it), add),
            }
        });
    });
}

fn limit_field(ui: &mut Ui, cx: &Cx, subject: &Subject, limit: Euro, words: &str, out: &mut Vec<Intent>) {
    let (id, language) = (subject.id, cx.text.language());
    ui.horizontal(|ui| {
        ui.add_sized([WIDTH - AMOUNT - 30.0, 24.0], Label::new(words).truncate().halign(egui::Align::Min));
        let values = [("name", (&subject.name).into()), ("amount", language.euro(limit).into())];
        let name = cx.text.with("cell-limit-name", values);
        let look = Look { width: Some(AMOUNT), hint: "bovenkant-no-limit", ..Look::default() };
        let field =
            numbers::amount_field(ui, cx, ("limit", &name), (Some(limit), look), beside::alone(cx), out, move |to| {
                Edit::Bovenkant(BovenkantEdit::MoveLimit(id, limit, to.filter(|it| *it > Euro::ZERO)))
            });
        field.on_hover_text(cx.t("cell-limit-tip"));
    });
}

/// A limit of the table: a field for each subject that has it.
pub(crate) fn limit_popup(ui: &mut Ui, cx: &Cx, limit: Euro, out: &mut Vec<Intent>) {
    let top = &cx.design().bovenkant;
    ui.set_width(WIDTH);
    let amount = cx.text.language().euro(limit);
    ui.label(style::strong(cx.text.with("limit-title", [("amount", amount.into())])));
    ui.add(Label::new(style::secondary(cx.t("limit-says"), cx.theme)).wrap());
    ScrollArea::vertical().max_height(260.0).show(ui, |ui| {
        for subject in top.subjects.iter().filter(|it| top.limits_on(it).contains(&limit)) {
            ui.push_id(subject.id, |ui| limit_field(ui, cx, subject, limit, &subject.name, out));
        }
    });
}
