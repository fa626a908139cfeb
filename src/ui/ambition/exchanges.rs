//! What is given for what: the one gets this, the other that.

use egui::{Align, Layout, Ui, vec2};

use crate::design::ambition::{Exchange, Share};
use crate::design::edit::{AmbitionEdit, Edit, ExchangeField};
use crate::design::id::ExchangeId;
use crate::design::parties::Party;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, lit, parts, sought, style, widgets};

/// From this width on what the one gets stands beside what the other gets.
const BESIDE: f32 = 980.0;

fn set(id: ExchangeId, field: ExchangeField) -> Edit {
    Edit::Ambition(AmbitionEdit::SetExchange(id, field))
}

/// The exchanges, each on a line; and a button for one more where there are two to exchange.
pub(super) fn exchanges_ui(ui: &mut Ui, cx: &Cx, parties: &[&Party], out: &mut Vec<Intent>) {
    let title = cx.t("ambition-exchanges");
    ui.horizontal_wrapped(|ui| {
        let label = ui.label(style::strong(&title));
        sought::figure(ui, &title, label.rect, cx.theme);
        ui.label(style::secondary(cx.t("ambition-exchanges-says"), cx.theme).size(style::SMALL));
    });
    for it in &cx.design().ambition.exchanges {
        ui.push_id(it.id, |ui| exchange_ui(ui, cx, (it, parties), out));
    }
    let (Some(one), Some(other)) = (parties.first(), parties.last().filter(|it| it.id != parties[0].id)) else {
        ui.add(egui::Label::new(style::secondary(cx.t("ambition-exchange-alone"), cx.theme)).wrap());
        return;
    };
    let other = parties.iter().find(|it| it.standing != one.standing).unwrap_or(other);
    if widgets::button(ui, Some(icons::ADD), &cx.t("ambition-exchange-add")).clicked() {
        let share = |it: &Party| Share { party: it.id, gets: String::new() };
        // For an interest that gives way and has nothing against it yet, where there is one.
        let ambition = &cx.design().ambition;
        let about = ambition.interests.iter().find(|it| it.yields && !ambition.is_exchanged(it.id)).map(|it| it.id);
        let shares = Box::new([share(one), share(other)]);
        out.push(Intent::Edit(Edit::Ambition(AmbitionEdit::AddExchange { shares, about })));
    }
}

fn exchange_ui(ui: &mut Ui, cx: &Cx, (it, parties): (&Exchange, &[&Party]), out: &mut Vec<Intent>) {
    let id = it.id;
    let says = cx.text.exchange(it);
    let beside = ui.available_width() >= BESIDE;
    let row = ui.scope(|ui| {
        parts::row(
            ui,
            out,
            |ui, out| {
                let name = cx.text.with("ambition-exchange-remove", [("name", says.into())]);
                if widgets::icon_button(ui, icons::REMOVE, &name).clicked() {
                    out.push(Intent::Edit(Edit::Ambition(AmbitionEdit::RemoveExchange(id))));
                }
                if beside {
                    about_ui(ui, cx, it, out);
                }
            },
            |ui, out| shares_ui(ui, cx, it, (parties, beside), out),
        );
    });
    lit::light(ui, cx, id, row.response.rect);
}

/// What the one gets and what the other gets, beside each other where there is room for words; and else what gives way too.
fn shares_ui(ui: &mut Ui, cx: &Cx, it: &Exchange, (parties, beside): (&[&Party], bool), out: &mut Vec<Intent>) {
    let room = ui.available_width();
    if beside {
        let half = (room - 30.0) / 2.0;
        share_ui(ui, cx, (it.id, &it.one, false), (parties, half), out);
        ui.add_sized(vec2(18.0, 26.0), egui::Label::new(icons::SWAP.rich_text().size(16.0)));
        share_ui(ui, cx, (it.id, &it.other, true), (parties, half), out);
        return;
    }
    ui.vertical(|ui| {
        for (share, second) in [(&it.one, false), (&it.other, true)] {
            ui.horizontal(|ui| share_ui(ui, cx, (it.id, share, second), (parties, room - 8.0), out));
        }
        ui.horizontal(|ui| about_ui(ui, cx, it, out));
    });
}

/// A party and what it gets.
fn share_ui(
    ui: &mut Ui,
    cx: &Cx,
    (id, share, second): (ExchangeId, &Share, bool),
    (parties, width): (&[&Party], f32),
    out: &mut Vec<Intent>,
) {
    let make =
        move |share: Share| set(id, if second { ExchangeField::Other(share) } else { ExchangeField::One(share) });
    let who = parties.iter().find(|it| it.id == share.party);
    if let Some(party) = who {
        widgets::side_mark(ui, cx.design().badge((*party).into()), false, cx.theme);
    }
    let shown = who.map(|it| cx.text.party(it)).unwrap_or_default();
    let name = cx.t(if second { "ambition-exchange-other" } else { "ambition-exchange-one" });
    let room = (width * 0.36).clamp(70.0, 220.0);
    let options: Vec<_> = parties.iter().map(|it| (it.id, cx.text.party(it))).collect();
    // A name that is too long is cut: what a party gets has the room.
    let picked = ui.allocate_ui_with_layout(vec2(room, 26.0), Layout::left_to_right(Align::Center), |ui| {
        ui.set_max_width(room);
        widgets::pick(ui, (("who", id, second), &name), &shown, Some(share.party), options, Some(room))
    });
    if let Some(party) = picked.inner {
        out.push(Intent::Edit(make(Share { party, gets: share.gets.clone() })));
    }
    ui.spacing_mut().item_spacing.x = 6.0;
    let word = ui.label(style::secondary(cx.t("ambition-gets"), cx.theme).size(style::SMALL)).rect.width();
    let gets = cx.text.with("ambition-exchange-gets", [("name", (&shown).into())]);
    let look = Look {
        width: Some((width - room - word - 44.0).max(60.0)),
        hint: "ambition-gets-hint",
        elide: true,
        ..Look::default()
    };
    let party = share.party;
    fields::text_field(ui, cx, (("gets", id, second), &gets), &share.gets, look, out, move |typed| {
        Some(make(Share { party, gets: typed.trim().to_owned() }))
    });
}

/// The interest that gives way in it, where any does.
fn about_ui(ui: &mut Ui, cx: &Cx, it: &Exchange, out: &mut Vec<Intent>) {
    let ambition = &cx.design().ambition;
    let yielding: Vec<_> = ambition.interests.iter().filter(|one| one.yields || it.about == Some(one.id)).collect();
    if yielding.is_empty() {
        return;
    }
    let name = cx.t("ambition-exchange-about");
    ui.label(style::secondary(cx.t("ambition-exchange-gives-way"), cx.theme).size(style::SMALL));
    let none = cx.t("ambition-exchange-about-none");
    let shown = it.about.and_then(|id| ambition.interest(id)).map_or_else(|| none.clone(), |it| it.text.clone());
    let options = std::iter::once((None, none)).chain(yielding.iter().map(|it| (Some(it.id), it.text.clone())));
    let options: Vec<_> = options.collect();
    if let Some(about) = widgets::pick(ui, (("about", it.id), &name), &shown, Some(it.about), options, Some(150.0)) {
        out.push(Intent::Edit(set(it.id, ExchangeField::About(about))));
    }
}
