//! What was arranged around the team: the kinds that every alliance's team is asked for, and others.

use egui::Ui;

use crate::design::arrangements::{Arrangement, ArrangementKind, Leaning};
use crate::design::edit::{ArrangementEdit, ArrangementField, Edit};
use crate::design::form::Side;
use crate::design::id::{Id, PersonId, RoleId, SubjectId};
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::parts::{self, Card};
use crate::ui::kit::{icons, lit, style, widgets};

/// The least width of a card of one arrangement.
const CARD: f32 = 340.0;

/// The kinds that every alliance's team is asked for.
const USUAL: [ArrangementKind; 6] = [
    ArrangementKind::CompetenceSelection(Side::Client),
    ArrangementKind::CompetenceSelection(Side::Contractor),
    ArrangementKind::OwnLocation,
    ArrangementKind::OutsideVisitors,
    ArrangementKind::Onboarding,
    ArrangementKind::TeamForming,
];

/// Others that are shown here once they are there; what has a place of its own elsewhere is not.
const OTHERS: [ArrangementKind; 7] = [
    ArrangementKind::ParentsInDilemmas,
    ArrangementKind::DoubleHat,
    ArrangementKind::TwoMasters,
    ArrangementKind::Exit,
    ArrangementKind::ChangeSettlement,
    ArrangementKind::MarketConformity,
    ArrangementKind::Other,
];

/// A card for each usual kind, there or not, and one for each other arrangement.
pub(crate) fn arrangements_ui(ui: &mut Ui, cx: &Cx, fresh: bool, out: &mut Vec<Intent>) {
    let settled = USUAL.iter().filter(|it| cx.design().arranged(**it)).count();
    let says = [("done", settled.into()), ("all", USUAL.len().into())];
    ui.label(style::secondary(cx.text.with("team-arrangements-says", says), cx.theme));
    ui.add_space(4.0);
    let all = &*cx.design().arrangements;
    let usual = USUAL.map(|kind| {
        let selected = all.iter().any(|it| it.kind == kind && cx.is_selected(it.id));
        Card { selected, ..Card::white((kind, None), cx.text.word(kind), cx.theme) }
    });
    let others = all.iter().filter(|it| OTHERS.contains(&it.kind)).map(|it| Card {
        selected: cx.is_selected(it.id),
        ..Card::white((it.kind, Some(it.id)), cx.text.word(it.kind), cx.theme)
    });
    let cards = usual.into_iter().chain(others).collect();
    let seen = parts::cards(ui, cx.theme, ("arrangements", CARD, usize::MAX), cards, |ui, (kind, id)| match id {
        None => usual_ui(ui, cx, kind, out),
        Some(id) => all.iter().filter(|it| it.id == id).for_each(|it| other_ui(ui, cx, it, out)),
    });
    for ((kind, _), response) in seen {
        for it in all.iter().filter(|it| it.kind == kind) {
            lit::light(ui, cx, it.id, response.rect);
        }
        if fresh && all.iter().any(|it| it.kind == kind && cx.is_selected(it.id)) {
            response.scroll_to_me(None);
        }
    }
    if widgets::button(ui, Some(icons::ADD), &cx.t("team-add-arrangement")).clicked() {
        let add = ArrangementEdit::Add(ArrangementKind::Other, Vec::new(), String::new());
        out.push(Intent::Edit(Edit::Arrangement(add)));
    }
}

fn usual_ui(ui: &mut Ui, cx: &Cx, kind: ArrangementKind, out: &mut Vec<Intent>) {
    let there: Vec<&Arrangement> = cx.design().arrangements.iter().filter(|it| it.kind == kind).collect();
    let word = cx.text.word(kind);
    let end = |ui: &mut Ui, out: &mut Vec<Intent>| {
        if !there.is_empty() {
            let name = cx.text.with("team-remove-arrangement", [("name", (&word).into())]);
            if widgets::icon_button(ui, icons::REMOVE, &name).clicked() {
                let gone = there.iter().map(|it| Edit::Arrangement(ArrangementEdit::Remove(it.id))).collect();
                out.push(Intent::Edit(Edit::Several(gone)));
            }
        }
    };
    parts::row(ui, out, end, |ui, _| {
        if cx.design().arranged(kind) {
            ui.label(icons::CHECK.rich_text().size(16.0).color(style::color(Ink::Alliance, cx.theme)));
        }
        ui.add(egui::Label::new(style::strong(&word)).truncate());
    });
    if there.is_empty() {
        parts::clamped(ui, &cx.t(why_key(kind)), 3, Ink::Ink2, cx.theme);
        ui.horizontal_wrapped(|ui| {
            ui.label(style::secondary(cx.t("team-not-arranged"), cx.theme));
            let name = cx.text.with("team-arrange-named", [("name", (&word).into())]);
            let button = ui.button((icons::ADD.rich_text(), cx.t("team-arrange").as_str()));
            style::name(&button, egui::Role::Button, &name);
            if button.clicked() {
                let add = ArrangementEdit::Add(kind, Vec::new(), String::new());
                out.push(Intent::Edit(Edit::Arrangement(add)));
            }
        });
    }
    for it in there {
        ui.push_id(it.id, |ui| fields_ui(ui, cx, it, out));
    }
}

/// What an arrangement is for, in a line.
const fn why_key(kind: ArrangementKind) -> &'static str {
    match kind {
        ArrangementKind::CompetenceSelection(_) => "team-why-selection",
        ArrangementKind::OwnLocation => "team-why-location",
        ArrangementKind::OutsideVisitors => "team-why-shutters",
        ArrangementKind::Onboarding => "team-why-onboarding",
        _ => "team-why-forming",
    }
}

/// An arrangement about somebody in particular, with whom or what it is about.
fn other_ui(ui: &mut Ui, cx: &Cx, it: &Arrangement, out: &mut Vec<Intent>) {
    let word = cx.text.word(it.kind);
    let end = |ui: &mut Ui, out: &mut Vec<Intent>| {
        let name = cx.text.with("team-remove-arrangement", [("name", (&word).into())]);
        if widgets::icon_button(ui, icons::REMOVE, &name).clicked() {
            out.push(Intent::Edit(Edit::Arrangement(ArrangementEdit::Remove(it.id))));
        }
    };
    parts::row(ui, out, end, |ui, _| {
        ui.add(egui::Label::new(style::strong(&word)).truncate());
    });
    // A name that does not fit behind the others goes to a line of its own.
    let room = ui.available_width();
    let about = |ui: &mut Ui| {
        for about in &it.about {
            let Some(name) = element_name(cx, *about) else { continue };
            ui.push_id(about, |ui| {
                if parts::link(ui, name.as_str(), room, &name).clicked() {
                    out.push(Intent::Open(*about));
                }
            });
        }
    };
    if !it.about.is_empty() {
        ui.horizontal_wrapped(about);
    }
    ui.push_id(it.id, |ui| fields_ui(ui, cx, it, out));
}

/// What an element is called, of the kinds that arrangements are about.
fn element_name(cx: &Cx, id: Id) -> Option<String> {
    let design = cx.design();
    let person = || design.team.person(PersonId::try_from(id).ok()?).map(|it| it.name.clone());
    let role = || design.bovenkant.role(RoleId::try_from(id).ok()?).map(|it| cx.text.role_name(it));
    let subject = || design.bovenkant.subject(SubjectId::try_from(id).ok()?).map(|it| it.name.clone());
    person().or_else(role).or_else(subject)
}

/// What was agreed and why, who sees to it, when, and what it leans on.
fn fields_ui(ui: &mut Ui, cx: &Cx, it: &Arrangement, out: &mut Vec<Intent>) {
    let id = it.id;
    let set = move |to| Some(Edit::Arrangement(ArrangementEdit::Set(id, to)));
    let word = cx.text.word(it.kind);
    let of = |key: &str| cx.text.with(key, [("name", (&word).into())]);

    let name = of("team-arrangement-text");
    let look = Look { rows: 2, hint: "team-arrangement-text-hint", ..Look::default() };
    fields::text_field(ui, cx, ("text", &name), &it.text, look, out, move |typed: &str| {
        set(ArrangementField::Text(typed.trim().to_owned()))
    });
    let name = of("team-arrangement-reason");
    let look = Look { hint: "team-arrangement-reason-hint", ..Look::default() };
    fields::text_field(ui, cx, ("reason", &name), &it.reason, look, out, move |typed: &str| {
        set(ArrangementField::Reason(typed.trim().to_owned()))
    });
    ui.horizontal(|ui| {
        let width = Some((ui.available_width() - ui.spacing().item_spacing.x) / 2.0);
        let name = of("team-arrangement-who");
        let look = Look { width, hint: "team-arrangement-who-hint", ..Look::default() };
        fields::text_field(ui, cx, ("who", &name), &it.who, look, out, move |typed: &str| {
            set(ArrangementField::Who(typed.trim().to_owned()))
        });
        let name = of("team-arrangement-when");
        let look = Look { width, hint: "team-arrangement-when-hint", ..Look::default() };
        fields::text_field(ui, cx, ("when", &name), &it.when, look, out, move |typed: &str| {
            set(ArrangementField::When(typed.trim().to_owned()))
        });
    });
    parts::within(ui, 160.0, |ui| {
        let word = |it: Option<Leaning>| {
            cx.t(match it {
                None => "team-leaning-none",
                Some(Leaning::Control) => "team-leaning-control",
                Some(Leaning::Trust) => "team-leaning-trust",
            })
        };
        let options = [None, Some(Leaning::Control), Some(Leaning::Trust)].map(|it| (it, word(it)));
        let name = of("team-arrangement-leaning");
        let now = it.leaning;
        if let Some(to) = widgets::pick(ui, ("leaning", &name), &word(now), Some(now), options, None) {
            out.extend(set(ArrangementField::Leaning(to)).map(Intent::Edit));
        }
    });
}
