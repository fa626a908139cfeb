//! The client's four hats: who wears each, and how a conflict of that hat with another is kept apart. (ES 5)

use egui::{Label, RichText, Ui};

use crate::design::arrangements::ArrangementKind;
use crate::design::bovenkant::Hat;
use crate::design::edit::{ArrangementEdit, ArrangementField, BovenkantEdit, Edit, RoleField};
use crate::design::stage::Stage;
use crate::picture::tokens::Ink;
use crate::rules::Severity;
use crate::ui::bovenkant::lines::name_of;
use crate::ui::bovenkant::names::Names;
use crate::ui::bovenkant::powers::says;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, parts, style, widgets};

/// The table: a block for each hat.
pub(crate) fn hats_ui(ui: &mut Ui, cx: &Cx, names: &Names, out: &mut Vec<Intent>) {
    says(ui, cx, "hats-says");
    for hat in Hat::ALL {
        ui.push_id(hat, |ui| {
            ui.separator();
            hat_ui(ui, cx, hat, names, out);
        });
    }
}

fn hat_ui(ui: &mut Ui, cx: &Cx, hat: Hat, names: &Names, out: &mut Vec<Intent>) {
    let design = cx.design();
    let (top, team) = (&design.bovenkant, &design.team);
    let word = cx.text.word(hat);
    let give = |ui: &mut Ui, out: &mut Vec<Intent>| {
        let name = cx.text.with("bovenkant-give-hat", [("hat", (&word).into())]);
        let lacks = |id| top.role(id).is_some_and(|it| !it.hats.contains(&hat));
        let options = names.iter().filter(|(it, _)| lacks(*it)).cloned();
        let shown = cx.t("bovenkant-give");
        let pick = |ui: &mut Ui| widgets::pick(ui, ("give", &name), &shown, None, options, None);
        if let Some(role) = parts::within(ui, 120.0, pick) {
            let set = BovenkantEdit::SetRole(role, RoleField::Hat(hat, true));
            out.push(Intent::Edit(Edit::Bovenkant(set)));
        }
    };
    let wearing: Vec<_> = top.roles.iter().filter(|it| it.hats.contains(&hat)).collect();
    // People are due when `hat-uncovered` says so; who wears which hat is open till then, and no warning.
    let due = design.stage() >= Stage::Agree;
    let bare = due && wearing.iter().all(|it| it.is_vacant());
    let open = if due { Ink::Warning } else { Ink::Ink2 };
    parts::row(ui, out, give, |ui, _| {
        if bare {
            let color = style::color(Ink::Warning, cx.theme);
            ui.label(icons::severity(Severity::Warning, false).rich_text().size(15.0).color(color));
        }
        ui.add(Label::new(style::strong(parts::capital(&word))).truncate());
    });
    if wearing.is_empty() {
        let words = RichText::new(cx.t("bovenkant-hat-nobody"));
        ui.label(words.color(style::color(open, cx.theme)));
    }
    for role in wearing {
        let called = name_of(names, role.id);
        let take = |ui: &mut Ui, out: &mut Vec<Intent>| {
            let values = [("hat", (&word).into()), ("role", called.into())];
            if widgets::icon_button(ui, icons::CLOSE, &cx.text.with("bovenkant-take-hat", values)).clicked() {
                let set = BovenkantEdit::SetRole(role.id, RoleField::Hat(hat, false));
                out.push(Intent::Edit(Edit::Bovenkant(set)));
            }
        };
        ui.push_id(role.id, |ui| {
            parts::row(ui, out, take, |ui, out| {
                let people: Vec<String> =
                    role.holders().filter_map(|it| team.person(it)).map(|it| it.name.clone()).collect();
                let room = ui.available_width();
                let values = [("hat", (&word).into()), ("role", called.into())];
                let name = cx.text.with("hats-wears", values);
                if parts::link(ui, called, room * 0.5, &name).clicked() {
                    out.push(Intent::Open(role.id.into()));
                }
                let (who, ink) = match people[..] {
                    [] => (cx.t("bovenkant-vacant"), open),
                    _ => (cx.text.list(&people), Ink::Ink2),
                };
                ui.add(Label::new(RichText::new(who).color(style::color(ink, cx.theme))).truncate());
            });
        });
    }
    conflict_ui(ui, cx, hat, &word, out);
}

/// How a conflict of this hat with another is kept apart: words, kept as an arrangement.
fn conflict_ui(ui: &mut Ui, cx: &Cx, hat: Hat, word: &str, out: &mut Vec<Intent>) {
    let kind = ArrangementKind::HatConflict(hat);
    let there = cx.design().arrangements.iter().find(|it| it.kind == kind);
    let name = cx.text.with("hats-conflict", [("hat", word.into())]);
    let text = there.map(|it| it.text.clone()).unwrap_or_default();
    let id = there.map(|it| it.id);
    let look = Look { hint: "hats-conflict-hint", ..Look::default() };
    fields::text_field(ui, cx, ("conflict", &name), &text, look, out, move |typed: &str| {
        let typed = typed.trim().to_owned();
        Some(Edit::Arrangement(match id {
            None => ArrangementEdit::Add(kind, Vec::new(), typed),
            // Without words nothing is arranged.
            Some(id) if typed.is_empty() => ArrangementEdit::Remove(id),
            Some(id) => ArrangementEdit::Set(id, ArrangementField::Text(typed)),
        }))
    });
}
