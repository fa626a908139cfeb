//! The form of one risk or opportunity, as the details panel shows it.

use egui::Ui;

use crate::app::tables;
use crate::design::edit::{Edit, RiskField, RisksEdit};
use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::design::risks::{Allocation, Lens, ManagedBy, Nature, Origin, Risk};
use crate::design::tags;
use crate::text::amounts::Unit;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::beside as around;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::place_mark::place_ink;
use crate::ui::kit::table_copy::{self, Copying};
use crate::ui::kit::{belonging, icons, numbers, parts, rubs, style, widgets};
use crate::ui::risks::form_parts::{beside, heading, set};
use crate::ui::risks::form_register as register;
use crate::ui::risks::measures;
use crate::ui::risks::register::edit;
use crate::ui::risks::register::values::holder_name;

/// The form of one risk, as the details panel shows it.
pub(crate) fn risk_form_ui(ui: &mut Ui, cx: &Cx, risk: &Risk, out: &mut Vec<Intent>) {
    ui.push_id(risk.id, |ui| {
        what(ui, cx, risk, out);
        heading(ui, &cx.t("risks-form-where"));
        place(ui, cx, risk, out);
        heading(ui, &cx.t("risks-form-value"));
        value(ui, cx, risk, out);
        // After the numbers: who types on goes from why it lies there to how likely it is.
        rubs::link(ui, cx, "risks-form-rubs", out);
        heading(ui, &cx.t("register-form"));
        register::entry_ui(ui, cx, risk, out);
        heading(ui, &cx.t("risks-form-from"));
        source(ui, cx, risk, out);
        heading(ui, &cx.t("risks-form-who"));
        holder(ui, cx, risk, out);
        measures_of(ui, cx, risk, out);
        ui.add_space(16.0);
        let remove = if risk.is_opportunity() { "risks-delete-opportunity" } else { "risks-delete" };
        if widgets::button(ui, Some(icons::REMOVE), &cx.t(remove)).clicked() {
            out.push(Intent::Edit(Edit::Risks(RisksEdit::Remove(vec![risk.id]))));
        }
    });
}

/// The measures, with what copies them once there are any.
fn measures_of(ui: &mut Ui, cx: &Cx, risk: &Risk, out: &mut Vec<Intent>) {
    let title = cx.t(if risk.is_opportunity() { "risks-form-steps" } else { "risks-form-measures" });
    if risk.measures.is_empty() {
        heading(ui, &title);
        measures::measures_ui(ui, cx, risk, out);
        return;
    }
    ui.add_space(12.0);
    let mut copying = Copying::from_here(ui);
    table_copy::heading(ui, cx, &title, &mut copying);
    measures::measures_ui(ui, cx, risk, out);
    if copying.asked(ui) {
        out.push(Intent::CopyTable(title, tables::risks::measures(cx.text, risk)));
    }
}

fn what(ui: &mut Ui, cx: &Cx, risk: &Risk, out: &mut Vec<Intent>) {
    let id = risk.id;
    let name = cx.t("risks-form-title");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let make = move |to| Edit::Risks(RisksEdit::Set(id, RiskField::Title(to)));
        let field = fields::name_field(ui, cx, ("title", &name), &risk.title, out, make);
        parts::focus_name(ui, cx, id, &field, &risk.title);
    });
    let name = cx.t("risks-form-nature");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let all = [Nature::Risk, Nature::Opportunity];
        if let Some(to) = widgets::choice(ui, cx, ("nature", &name), risk.nature, &all, None) {
            out.push(set(risk, RiskField::Nature(to)));
        }
    });
    let name = cx.t("risks-form-description");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let look = Look { rows: 3, hint: "risks-form-description-hint", ..Look::default() };
        fields::text_field(ui, cx, ("description", &name), &risk.description, look, out, move |typed| {
            Some(Edit::Risks(RisksEdit::Set(id, RiskField::Description(typed.trim().to_owned()))))
        });
    });
}

fn place(ui: &mut Ui, cx: &Cx, risk: &Risk, out: &mut Vec<Intent>) {
    let id = risk.id;
    let name = cx.t("risks-form-place");
    let options = cx.design().places().into_iter().map(|it| (it, cx.text.place(cx.design(), it)));
    let shown = cx.text.place(cx.design(), risk.allocation);
    let chosen = ui
        .scope(|ui| {
            // The word has the ink of its place, as in the register.
            ui.visuals_mut().widgets.inactive.fg_stroke.color = style::color(place_ink(risk.allocation), cx.theme);
            widgets::pick(ui, ("place", &name), &shown, Some(risk.allocation), options, None)
        })
        .inner;
    if let Some(to) = chosen {
        out.push(Intent::Edit(Edit::Risks(RisksEdit::Move { risks: vec![id], to })));
    }
    if let Allocation::Allocated(side) = risk.allocation
        && cx.design().has_several(side)
    {
        let name = cx.t("risks-form-party");
        widgets::labelled(ui, &name, cx.theme, |ui| {
            if let Some(to) = belonging::party_of_side(ui, cx, ("party", &name), (side, risk.party)) {
                out.push(set(risk, RiskField::Party(to)));
            }
        });
    }
    let name = cx.t("risks-form-reason");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let look = Look { rows: 2, ..Look::default() };
        fields::text_field(ui, cx, ("reason", &name), &risk.reason, look, out, move |typed| {
            Some(Edit::Risks(RisksEdit::Set(id, RiskField::Reason(typed.trim().to_owned()))))
        });
    });
}

fn value(ui: &mut Ui, cx: &Cx, risk: &Risk, out: &mut Vec<Intent>) {
    let id = risk.id;
    let name = cx.t("risks-form-probability");
    beside(ui, cx, &name, |ui| {
        numbers::share_field(ui, cx, ("probability", &name), risk.probability, None, out, move |to| {
            Edit::Risks(RisksEdit::Set(id, RiskField::Probability(to)))
        });
    });
    let key = if risk.is_opportunity() { "risks-form-saves" } else { "risks-form-costs" };
    let name = cx.t("risks-form-impact");
    ui.label(style::secondary(cx.t(key), cx.theme).size(style::SMALL));
    ui.label(style::secondary(&name, cx.theme).size(style::SMALL));
    let others = around::impacts(cx, id, Unit::Millions);
    numbers::points_field(ui, cx, ("impact", &name), (risk.impact, Look::default()), others, out, move |to| {
        Edit::Risks(RisksEdit::Set(id, RiskField::Impact(to)))
    });
    expected(ui, cx, risk);
    if risk.allocation == Allocation::Allocated(Side::Contractor) {
        let name = cx.t("risks-form-price");
        beside(ui, cx, &name, |ui| {
            let others = around::impacts(cx, id, Unit::Euro);
            numbers::amount_field(ui, cx, ("price", &name), (risk.price, Look::default()), others, out, move |to| {
                Edit::Risks(RisksEdit::Set(id, RiskField::Price(to)))
            });
        });
    }
}

fn expected(ui: &mut Ui, cx: &Cx, risk: &Risk) {
    let language = cx.text.language();
    ui.add_space(2.0);
    let (Some(gross), Some(left)) = (risk.gross_expected(), risk.expected()) else {
        ui.label(style::secondary(cx.t("risks-form-no-value"), cx.theme));
        return;
    };
    let value = language.euro(Euro::new(left.round() as i64));
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.t("risks-form-expected"));
        ui.label(style::strong(value));
    });
    if gross - left >= 0.5 {
        let gross = language.euro(Euro::new(gross.round() as i64));
        let words = cx.text.with("risks-form-gross", [("value", gross.into())]);
        ui.label(style::secondary(words, cx.theme).size(style::SMALL));
    }
}

fn source(ui: &mut Ui, cx: &Cx, risk: &Risk, out: &mut Vec<Intent>) {
    let name = cx.t("risks-form-origin");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        if let Some(to) = widgets::optional_choice(ui, cx, ("origin", &name), risk.origin, &Origin::ALL, None) {
            out.push(set(risk, RiskField::Origin(to)));
        }
    });
    let name = cx.t("risks-form-lens");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        if let Some(to) = widgets::optional_choice(ui, cx, ("lens", &name), risk.lens, &Lens::ALL, None) {
            out.push(set(risk, RiskField::Lens(to)));
        }
    });
    let (id, name) = (risk.id, cx.t("risks-form-tags"));
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let look = Look { hint: "risks-tags-hint", ..Look::default() };
        fields::text_field(ui, cx, ("tags", &name), &risk.tags.join(", "), look, out, move |typed| {
            Some(Edit::Risks(RisksEdit::Set(id, RiskField::Tags(tags::typed(typed)))))
        });
    });
    let name = cx.t("risks-form-phase");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        if let Some(to) =
            widgets::optional_choice(ui, cx, ("phase", &name), risk.phase, &cx.design().phases().phases(), None)
        {
            out.push(set(risk, RiskField::Phase(to)));
        }
    });
}

fn holder(ui: &mut Ui, cx: &Cx, risk: &Risk, out: &mut Vec<Intent>) {
    // Where there are no sides none of them manages it best.
    if cx.design().form.has_sides() {
        let name = cx.t("risks-form-managed");
        widgets::labelled(ui, &name, cx.theme, |ui| {
            let chosen = widgets::optional_choice(ui, cx, ("managed", &name), risk.managed_by, &ManagedBy::ALL, None);
            if let Some(to) = chosen {
                out.push(set(risk, RiskField::ManagedBy(to)));
            }
        });
    }
    let name = cx.t("risks-form-holder");
    let shown = risk.holder.and_then(|it| holder_name(cx, it)).unwrap_or_else(|| cx.t("choice-none"));
    let options = edit::holders(cx);
    widgets::labelled(ui, &name, cx.theme, |ui| {
        if let Some(to) = widgets::pick(ui, ("holder", &name), &shown, Some(risk.holder), options, None) {
            out.push(set(risk, RiskField::Holder(to)));
        }
    });
    register::with_ui(ui, cx, risk, out);
}
