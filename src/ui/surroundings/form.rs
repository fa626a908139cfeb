//! What is known of one stakeholder: what is at stake, how it is involved, which principles hold with it, and the source's
//! question: on what would it share in the risks?

use egui::{Label, Ui};

use crate::design::edit::{Edit, StakeholderField, SurroundingsEdit};
use crate::design::id::StakeholderId;
use crate::design::surroundings::{Involvement, Stakeholder};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{style, widgets};
use crate::ui::section::Section;

fn set(id: StakeholderId, field: StakeholderField) -> Edit {
    Edit::Surroundings(SurroundingsEdit::Set(id, field))
}

/// The card.
pub(super) fn form_ui(ui: &mut Ui, cx: &Cx, chosen: Option<StakeholderId>, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let Some(it) = chosen.and_then(|id| cx.design().surroundings.stakeholder(id)) else {
            ui.label(style::strong(cx.t("surroundings-none")).size(style::CARD));
            ui.add(Label::new(style::secondary(cx.t("surroundings-none-says"), cx.theme)).wrap());
            new_ui(ui, cx, out);
            return;
        };
        let id = it.id;
        let of = |key: &str| cx.text.with(key, [("name", (&it.name).into())]);
        ui.push_id(id, |ui| {
            ui.label(style::strong(&it.name).size(style::CARD));
            widgets::labelled(ui, &cx.t("surroundings-stake"), cx.theme, |ui| {
                let look = Look { rows: 2, hint: "surroundings-stake-hint", ..Look::default() };
                let name = of("surroundings-stake-of");
                fields::text_field(ui, cx, (("stake", id), &name), &it.stake, look, out, move |typed| {
                    Some(set(id, StakeholderField::Stake(typed.trim().to_owned())))
                });
            });
            widgets::labelled(ui, &cx.t("surroundings-involved"), cx.theme, |ui| {
                let name = of("surroundings-involved-of");
                involved_ui(ui, cx, (it, &name, None), out);
            });
            widgets::labelled(ui, &cx.t("surroundings-contact"), cx.theme, |ui| {
                let look = Look { hint: "surroundings-contact-hint", elide: true, ..Look::default() };
                let name = of("surroundings-contact-of");
                fields::text_field(ui, cx, (("contact", id), &name), &it.contact, look, out, move |typed| {
                    Some(set(id, StakeholderField::Contact(typed.trim().to_owned())))
                });
            });
            ui.add_space(6.0);
            ui.label(style::secondary(cx.t("surroundings-principles"), cx.theme).size(style::SMALL));
            let principles = &cx.design().principles.chosen;
            if principles.is_empty() {
                ui.horizontal_wrapped(|ui| {
                    ui.label(style::secondary(cx.t("surroundings-no-principles"), cx.theme));
                    if widgets::button(ui, None, &cx.t("command-go-principles")).clicked() {
                        out.push(Intent::Go(Section::Principles));
                    }
                });
            }
            for principle in principles {
                let on = it.principles.contains(&principle.id);
                if let Some(to) = widgets::tick(ui, &cx.text.principle(principle), on) {
                    out.push(Intent::Edit(set(id, StakeholderField::Principle(principle.id, to))));
                }
            }
            ui.add_space(6.0);
            ui.add(Label::new(style::strong(cx.t("surroundings-shares"))).wrap());
            let look = Look { rows: 2, hint: "surroundings-shares-hint", ..Look::default() };
            let name = of("surroundings-shares-of");
            fields::text_field(ui, cx, (("shares", id), &name), &it.shares, look, out, move |typed| {
                Some(set(id, StakeholderField::Shares(typed.trim().to_owned())))
            });
            ui.label(style::secondary(cx.t("surroundings-shares-source"), cx.theme).size(style::SMALL));
        });
    });
}

/// The choice of how somebody is involved.
pub(super) fn involved_ui(
    ui: &mut Ui,
    cx: &Cx,
    (it, name, width): (&Stakeholder, &str, Option<f32>),
    out: &mut Vec<Intent>,
) {
    let word = |it: Option<Involvement>| it.map_or_else(|| cx.t("involved-none"), |it| cx.text.word(it));
    let options = std::iter::once(None).chain(Involvement::ALL.map(Some)).map(|it| (it, word(it)));
    let options: Vec<_> = options.collect();
    let (shown, now) = (word(it.involved), Some(it.involved));
    if let Some(to) = widgets::pick(ui, ((name, it.id), name), &shown, now, options, width) {
        out.push(Intent::Edit(set(it.id, StakeholderField::Involved(to))));
    }
}

/// Somebody more: the name is typed, and stands there.
pub(super) fn new_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let name = cx.t("surroundings-new");
    let look =
        Look { hint: "surroundings-new-hint", width: Some(320.0_f32.min(ui.available_width())), ..Look::default() };
    let field = fields::text_field(ui, cx, ("new stakeholder", &name), "", look, out, |typed| {
        let who = typed.trim();
        (!who.is_empty()).then(|| Edit::Surroundings(SurroundingsEdit::Add(who.to_owned(), None)))
    });
    fields::go_on_adding(ui, &field);
}
