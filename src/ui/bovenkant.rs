//! The Bovenkant section: the roles as cards, then lines and hats, mandates, ladder and decisions, walked cases.

use egui::{ScrollArea, Ui};

use crate::design::bovenkant::{Role, RoleKind, Seat};
use crate::design::catalogue::RoleEntry;
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::form::Side;
use crate::design::id::RoleId;
use crate::picture::tokens::Ink;
use crate::ui::parts::{self, Card};
use crate::ui::{Cx, Intent, icons, ladder, lines, mandates, menus, style, widgets};

pub use crate::ui::role_form::role_form_ui;

/// The least width of a role's card.
const ROLE: f32 = 228.0;
/// The least width of a card with a list to edit.
const LIST: f32 = 440.0;

/// The roles with their names, in their order: what the drop-downs of this section choose from.
pub(super) type Names = Vec<(RoleId, String)>;

/// The section.
pub fn bovenkant_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (title, says) = (cx.t("section-bovenkant"), cx.t("bovenkant-says"));
    if !cx.design().bovenkant.is_started() {
        widgets::section_heading(ui, cx, &title, &says, |_| {});
        widgets::empty_state(ui, cx, &cx.t("bovenkant-empty"), &cx.t("bovenkant-empty-says"), |ui| {
            if widgets::primary_button(ui, &cx.t("bovenkant-start-usual"), cx.theme).clicked() {
                out.push(Intent::Edit(usual_bovenkant(cx)));
            }
            add_role_ui(ui, cx, out);
        });
        return;
    }
    widgets::section_heading(ui, cx, &title, &says, |ui| add_role_ui(ui, cx, out));
    let names: Names = cx.design().bovenkant.roles.iter().map(|it| (it.id, cx.text.role_name(it))).collect();
    ScrollArea::vertical().id_salt("bovenkant").auto_shrink(false).show(ui, |ui| {
        let fresh = parts::selection_is_new(ui, cx, "bovenkant");
        roles_ui(ui, cx, fresh, out);
        panels_ui(ui, cx, "lines", &[Panel::Lines, Panel::Hats], &names, out);
        panels_ui(ui, cx, "mandates", &[Panel::Mandates], &names, out);
        panels_ui(ui, cx, "ladder", &[Panel::Ladder, Panel::Decisions], &names, out);
        panels_ui(ui, cx, "cases", &[Panel::Cases], &names, out);
    });
}

/// The lists below the roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Panel {
    Lines,
    Hats,
    Mandates,
    Ladder,
    Decisions,
    Cases,
}

impl Panel {
    const fn key(self) -> &'static str {
        match self {
            Self::Lines => "bovenkant-lines",
            Self::Hats => "bovenkant-hats",
            Self::Mandates => "bovenkant-mandates",
            Self::Ladder => "bovenkant-ladder",
            Self::Decisions => "bovenkant-decisions",
            Self::Cases => "bovenkant-cases",
        }
    }
}

fn panels_ui(ui: &mut Ui, cx: &Cx, salt: &str, panels: &[Panel], names: &Names, out: &mut Vec<Intent>) {
    let cards = panels.iter().map(|it| Card::white(*it, cx.t(it.key()), cx.theme)).collect();
    parts::cards(ui, cx.theme, (salt, LIST, panels.len()), cards, |ui, panel| {
        ui.label(style::strong(cx.t(panel.key())).size(style::CARD));
        match panel {
            Panel::Lines => lines::lines_ui(ui, cx, names, out),
            Panel::Hats => lines::hats_ui(ui, cx, names, out),
            Panel::Mandates => mandates::mandates_ui(ui, cx, names, out),
            Panel::Ladder => ladder::ladder_ui(ui, cx, names, out),
            Panel::Decisions => mandates::decisions_ui(ui, cx, out),
            Panel::Cases => ladder::cases_ui(ui, cx, out),
        }
    });
}

/// The usual roles of this form that are not there yet.
fn lacking<'a>(cx: &Cx<'a>) -> impl Iterator<Item = &'a RoleEntry> + use<'a> {
    let design = cx.design();
    cx.catalogue()
        .roles
        .iter()
        .filter(|it| it.forms.contains(&design.form))
        .filter(|it| design.bovenkant.of_kind(it.kind).next().is_none())
}

/// Adds the usual role of a kind, with its task and limits in the catalogue's words; a bare one where there is none.
pub(super) fn usual_of_kind(cx: &Cx, kind: RoleKind) -> Edit {
    if let Some(entry) = cx.catalogue().roles.iter().find(|it| it.kind == kind && it.forms.contains(&cx.design().form))
    {
        return usual_role(cx, entry);
    }
    let (name, purpose, limits) = (String::new(), String::new(), String::new());
    Edit::Bovenkant(BovenkantEdit::AddRole { kind, name, purpose, limits, hats: Vec::new() })
}

fn usual_role(cx: &Cx, entry: &RoleEntry) -> Edit {
    let word = |attribute: &str| cx.t(&format!("role-{}{attribute}", entry.id));
    Edit::Bovenkant(BovenkantEdit::AddRole {
        kind: entry.kind,
        name: word(""),
        purpose: word(".for"),
        limits: word(".not-for"),
        hats: entry.hats.clone(),
    })
}

/// The usual roles, subjects and ladder as one step; lines and mandates are for the team to draw.
fn usual_bovenkant(cx: &Cx) -> Edit {
    let roles = lacking(cx).map(|it| usual_role(cx, it));
    let subjects = mandates::lacking(cx).filter(|(_, it)| it.usual);
    let subjects = subjects.map(|(name, it)| Edit::Bovenkant(BovenkantEdit::AddSubject { name, money: it.money }));
    // The ladder last: its steps find their roles by kind.
    Edit::Several(roles.chain(subjects).chain(ladder::usual(cx)).collect())
}

fn add_role_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let name = cx.t("bovenkant-add-role");
    parts::menu(ui, (icons::ADD.rich_text(), name.as_str()), &name, |ui| {
        ui.set_min_width(220.0);
        let mut some = false;
        for entry in lacking(cx) {
            some = true;
            let name = cx.t(&format!("role-{}", entry.id));
            if ui.button(name).on_hover_text(cx.t(&format!("role-{}.for", entry.id))).clicked() {
                out.push(Intent::EditAndOpen(usual_role(cx, entry)));
            }
        }
        if some {
            ui.separator();
        }
        if ui.button(cx.t("bovenkant-own-role")).clicked() {
            out.push(Intent::EditAndOpen(Edit::Bovenkant(BovenkantEdit::AddRole {
                kind: RoleKind::Other,
                name: cx.t("bovenkant-new-role"),
                purpose: String::new(),
                limits: String::new(),
                hats: Vec::new(),
            })));
        }
    });
}

fn roles_ui(ui: &mut Ui, cx: &Cx, fresh: bool, out: &mut Vec<Intent>) {
    let top = &cx.design().bovenkant;
    let cards = top.roles.iter().map(|it| {
        let (fill, ink) = inks(it.kind);
        let line = style::color(ink, cx.theme).gamma_multiply(if ink == Ink::Line { 1.0 } else { 0.5 });
        Card { key: it.id, name: cx.text.role_name(it), fill, line, selected: cx.is_selected(it.id) }
    });
    let cards = cards.collect();
    let seen = parts::cards(ui, cx.theme, ("roles", ROLE, usize::MAX), cards, |ui, id| {
        top.role(id).into_iter().for_each(|it| role_ui(ui, cx, it, out));
    });
    for (id, response) in seen {
        if fresh && cx.is_selected(id) {
            response.scroll_to_me(None);
        }
        if response.clicked() {
            out.push(Intent::Open(id.into()));
        }
        response.context_menu(|ui| menus::element_menu(ui, cx, id.into(), out));
    }
}

/// The ground of a role's card and the ink of its line: those of its side, of the alliance, or none.
fn inks(kind: RoleKind) -> (Ink, Ink) {
    match kind.side() {
        Some(Side::Client) => (Ink::ClientFill, Ink::Client),
        Some(Side::Contractor) => (Ink::ContractorFill, Ink::Contractor),
        None if kind.leads_alliance() => (Ink::AllianceFill, Ink::Alliance),
        None => (Ink::Panel, Ink::Line),
    }
}

fn role_ui(ui: &mut Ui, cx: &Cx, it: &Role, out: &mut Vec<Intent>) {
    ui.spacing_mut().item_spacing.y = 3.0;
    let name = cx.text.role_name(it);
    let mark = |ui: &mut Ui, _: &mut Vec<Intent>| widgets::signal_mark(ui, cx, it.id);
    parts::row(ui, out, mark, |ui, out| {
        let room = ui.available_width();
        if parts::link(ui, style::strong(&name).size(style::CARD), room, &name).clicked() {
            out.push(Intent::Open(it.id.into()));
        }
    });
    for seat in &it.seats {
        ui.push_id(seat, |ui| seat_ui(ui, cx, *seat, out));
    }
    if it.seats.is_empty() {
        vacant(ui, cx, &cx.t("bovenkant-vacant"));
    }
    for (words, key) in [(&it.purpose, "bovenkant-for"), (&it.limits, "bovenkant-not-for")] {
        if words.trim().is_empty() {
            let words = cx.text.with(key, [("words", cx.t("bovenkant-still-empty").into())]);
            parts::clamped(ui, &words, 1, Ink::Warning, cx.theme);
        } else {
            parts::clamped(ui, &cx.text.with(key, [("words", words.into())]), 3, Ink::Ink2, cx.theme);
        }
    }
    for hat in &it.hats {
        widgets::chip(ui, &cx.text.word(*hat), (Ink::Hint, Ink::HintFill), cx.theme);
    }
}

fn seat_ui(ui: &mut Ui, cx: &Cx, seat: Seat, out: &mut Vec<Intent>) {
    ui.horizontal(|ui| match seat {
        Seat::Person(id) => {
            let Some(person) = cx.design().team.person(id) else { return };
            widgets::side_mark(ui, person.side, false, cx.theme);
            let room = ui.available_width();
            if parts::link(ui, person.name.as_str(), room, &person.name).clicked() {
                out.push(Intent::Open(id.into()));
            }
        }
        Seat::Vacancy(_, side) => {
            widgets::side_mark(ui, side, true, cx.theme);
            vacant(ui, cx, &cx.text.with("bovenkant-vacancy", [("side", cx.text.side(side).into())]));
        }
    });
}

fn vacant(ui: &mut Ui, cx: &Cx, words: &str) {
    ui.label(egui::RichText::new(words).color(style::color(Ink::Warning, cx.theme)));
}
