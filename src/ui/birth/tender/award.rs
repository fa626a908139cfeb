//! What is asked of the market and on what is awarded: room in the specifications, the kind of offer, criteria with weights.

use egui::{Label, Ui};

use crate::design::birth::{Criterion, PriceBasis, Requirements};
use crate::design::edit::{BirthEdit, CriterionField, Edit, MoneyEdit, MoneyField, TenderEdit};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, numbers, parts, sought, style, widgets};
use crate::ui::section::Section;

/// The width of a weight.
const SHARE: f32 = 74.0;
/// Room between what stands in a row.
const BETWEEN: f32 = 4.0;

fn edit(it: TenderEdit) -> Edit {
    Edit::Birth(BirthEdit::Tender(it))
}

/// What is asked: how much room it leaves, and what kind of offer.
pub(super) fn asked_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    ui.set_width(ui.available_width());
    let tender = &cx.design().birth.tender;
    ui.label(style::strong(cx.t("birth-tender-asked")).size(style::CARD));
    let name = cx.t("birth-requirements");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let now = tender.requirements;
        if let Some(to) = widgets::optional_choice(ui, cx, ("requirements", &name), now, &Requirements::ALL, None) {
            out.push(Intent::Edit(edit(TenderEdit::SetRequirements(to))));
        }
    });
    let name = cx.t("birth-basis");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        if let Some(to) = widgets::optional_choice(ui, cx, ("basis", &name), tender.basis, &PriceBasis::ALL, None) {
            out.push(Intent::Edit(edit(TenderEdit::SetBasis(to))));
        }
    });
    ui.add(Label::new(style::secondary(cx.t("birth-basis-says"), cx.theme).size(style::SMALL)).wrap());
}

/// The criteria with their weights, that of the price among them, and what they come to.
pub(super) fn criteria_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    ui.set_width(ui.available_width());
    ui.label(style::strong(cx.t("birth-criteria")).size(style::CARD));
    let all = &cx.design().birth.tender.criteria;
    // What a row takes too much would make room for the next to take more.
    let room = ui.available_width();
    for (at, it) in all.iter().enumerate() {
        ui.push_id(it.id, |ui| criterion_ui(ui, cx, (at, all.len(), room), it, out));
    }
    price_ui(ui, cx, out);
    sum_ui(ui, cx);
    let name = cx.t("birth-criterion-new");
    let look = Look { hint: "birth-criterion-new-hint", ..Look::default() };
    let field = fields::text_field(ui, cx, ("new criterion", &name), "", look, out, |typed| {
        let name = typed.trim();
        (!name.is_empty()).then(|| edit(TenderEdit::AddCriterion(name.to_owned())))
    });
    fields::go_on_adding(ui, &field);
}

fn criterion_ui(ui: &mut Ui, cx: &Cx, (at, count, room): (usize, usize, f32), it: &Criterion, out: &mut Vec<Intent>) {
    let id = it.id;
    let of = |key: &str| cx.text.with(key, [("name", (&it.name).into())]);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = BETWEEN;
        let width = (room - SHARE - 3.0 * widgets::icon_width(ui) - 4.0 * BETWEEN).max(60.0);
        let look = Look { width: Some(width), elide: true, ..Look::default() };
        fields::text_field(ui, cx, ("name", &of("birth-criterion-name")), &it.name, look, out, move |typed| {
            let name = typed.trim();
            (!name.is_empty()).then(|| edit(TenderEdit::SetCriterion(id, CriterionField::Name(name.to_owned()))))
        });
        numbers::share_field(ui, cx, ("share", &of("birth-criterion-share")), it.share, Some(SHARE), out, move |to| {
            edit(TenderEdit::SetCriterion(id, CriterionField::Share(to)))
        });
        let names = [of("birth-criterion-up"), of("birth-criterion-down")];
        if let Some(by) = widgets::order_buttons(ui, (at, count), &names) {
            out.push(Intent::Edit(edit(TenderEdit::ShiftCriterion(id, by))));
        }
        if widgets::icon_button(ui, icons::REMOVE, &of("birth-criterion-remove")).clicked() {
            out.push(Intent::Edit(edit(TenderEdit::RemoveCriterion(id))));
        }
    });
}

/// The weight of the price, which stands with the money too: it is one number, and can be typed in either place.
fn price_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let money = &cx.design().money;
    let name = cx.t("money-price-weight");
    ui.horizontal_wrapped(|ui| {
        ui.add(Label::new(name.as_str()).wrap());
        numbers::share_field(ui, cx, ("price weight", &name), money.price_weight, Some(SHARE), out, |to| {
            Edit::Money(MoneyEdit::Set(MoneyField::PriceWeight(to)))
        });
        let also = cx.t("birth-criteria-price");
        let words = style::secondary(also.as_str(), cx.theme).size(style::SMALL);
        if money.is_started() && parts::link(ui, words, ui.available_width(), &also).clicked() {
            sought::seek(ui.ctx(), &name);
            out.push(Intent::Go(Section::Money));
        }
    });
}

/// What the weights come to.
fn sum_ui(ui: &mut Ui, cx: &Cx) {
    let design = cx.design();
    if design.birth.tender.criteria.is_empty() && design.money.price_weight.is_none() {
        return;
    }
    let share = |it: f64| cx.text.language().share(it);
    let says = match design.award() {
        None => cx.t("birth-criteria-open"),
        Some(1.0) => cx.t("birth-criteria-whole"),
        Some(sum) => {
            let key = if sum < 1.0 { "birth-criteria-left" } else { "birth-criteria-over" };
            cx.text.with(key, [("sum", share(sum).into()), ("rest", share((1.0 - sum).abs()).into())])
        }
    };
    ui.add(Label::new(style::strong(says)).wrap());
}
