//! The lines between the roles as rows, and who wears which of the client's hats.

use egui::{Align, Layout, Ui};

use crate::design::bovenkant::{Hat, Line, LineKind};
use crate::design::edit::{BovenkantEdit, Edit, LineField, RoleField};
use crate::design::id::RoleId;
use crate::picture::tokens::Ink;
use crate::ui::bovenkant::Names;
use crate::ui::{Cx, Intent, icons, style, widgets};

/// From this width on a line stands in one row.
const ONE_ROW: f32 = 640.0;
/// The width of the button at the end of a row.
const REMOVE: f32 = 26.0;

/// What a role is called among the names of the section.
pub(super) fn name_of(names: &Names, id: RoleId) -> &str {
    names.iter().find(|(it, _)| *it == id).map_or("", |(_, name)| name)
}

/// The lines, each a row: from, what it means, to, and about what.
pub(super) fn lines_ui(ui: &mut Ui, cx: &Cx, names: &Names, out: &mut Vec<Intent>) {
    let top = &cx.design().bovenkant;
    for line in &top.lines {
        ui.push_id(line.id, |ui| line_ui(ui, cx, line, names, out));
    }
    if top.lines.is_empty() {
        ui.label(style::secondary(cx.t("bovenkant-no-lines-yet"), cx.theme));
    }
    if names.len() < 2 {
        ui.label(style::secondary(cx.t("bovenkant-lines-need-roles"), cx.theme));
    } else {
        add_line_ui(ui, cx, names, out);
    }
}

fn line_ui(ui: &mut Ui, cx: &Cx, line: &Line, names: &Names, out: &mut Vec<Intent>) {
    let id = line.id;
    let mut set = |to| out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::SetLine(id, to))));
    let (from, to) = (name_of(names, line.from), name_of(names, line.to));
    let both = cx.text.with("bovenkant-line", [("from", from.into()), ("to", to.into())]);
    let called = |key: &str| cx.text.with(key, [("line", (&both).into())]);
    let top = &cx.design().bovenkant;
    let gap = ui.spacing().item_spacing.x;
    let (room, selected) = (ui.available_width(), cx.is_selected(id));
    let one_row = room >= ONE_ROW;
    let width = if one_row { (room - REMOVE - 4.0 * gap) / 4.0 } else { (room - 2.0 * gap) / 3.0 };
    let others = |not: RoleId| names.iter().filter(move |(it, _)| *it != not).cloned();

    let ends = |ui: &mut Ui, set: &mut dyn FnMut(LineField)| {
        if let Some(role) =
            widgets::pick(ui, ("from", &called("bovenkant-line-from")), from, Some(line.from), others(line.to), width)
        {
            set(LineField::From(role));
        }
        let name = called("bovenkant-line-kind");
        if let Some(kind) = widgets::choice(ui, cx, ("kind", &name), line.kind, &LineKind::ALL, width) {
            set(LineField::Kind(kind));
        }
        if let Some(role) =
            widgets::pick(ui, ("to", &called("bovenkant-line-to")), to, Some(line.to), others(line.from), width)
        {
            set(LineField::To(role));
        }
    };
    let about = |ui: &mut Ui, set: &mut dyn FnMut(LineField), width: f32| {
        let everything = cx.t("bovenkant-everything");
        let shown = line.subject.and_then(|it| top.subject(it)).map_or(&everything, |it| &it.name);
        let shown = cx.text.with("bovenkant-about", [("subject", shown.into())]);
        let subjects = top.subjects.iter().map(|it| (Some(it.id), it.name.clone()));
        let options = std::iter::once((None, everything.clone())).chain(subjects);
        let name = called("bovenkant-line-subject");
        if let Some(to) = widgets::pick(ui, ("subject", &name), &shown, Some(line.subject), options, Some(width)) {
            set(LineField::Subject(to));
        }
    };
    let mut remove = false;
    let mut end = |ui: &mut Ui| {
        remove = widgets::icon_button(ui, icons::REMOVE, &called("bovenkant-remove-line-between")).clicked();
    };
    let shown = ui.scope(|ui| {
        ui.horizontal(|ui| {
            ends(ui, &mut set);
            if one_row {
                about(ui, &mut set, width.unwrap_or_default());
                end(ui);
            }
        });
        if !one_row {
            ui.horizontal(|ui| {
                let mark = cx.session.insight().about(id.into()).next().map_or(0.0, |_| 26.0);
                about(ui, &mut set, room - REMOVE - gap - mark);
                widgets::signal_mark(ui, cx, id);
                end(ui);
            });
            ui.add_space(4.0);
        }
    });
    if selected {
        widgets::focus_ring(ui, shown.response.rect, cx.theme);
    }
    if remove {
        out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::RemoveLine(id))));
    }
}

/// A row to fill: once both ends are chosen there is a line.
fn add_line_ui(ui: &mut Ui, cx: &Cx, names: &Names, out: &mut Vec<Intent>) {
    type Ends = (Option<RoleId>, Option<RoleId>);
    let memory = ui.make_persistent_id("new line");
    let there = |it: &RoleId| names.iter().any(|(id, _)| id == it);
    let kept: Ends = ui.data(|it| it.get_temp(memory)).unwrap_or_default();
    let chosen: Ends = (kept.0.filter(there), kept.1.filter(there));
    let (mut from, mut to) = chosen;
    ui.horizontal(|ui| {
        let width = Some((ui.available_width() - 130.0).max(160.0) / 2.0);
        ui.label(style::secondary(cx.t("bovenkant-new-line"), cx.theme));
        let ends = [(&mut from, chosen.1, "bovenkant-new-line-from"), (&mut to, chosen.0, "bovenkant-new-line-to")];
        for (end, other, key) in ends {
            let name = cx.t(key);
            let shown = end.map_or(name.as_str(), |it| name_of(names, it));
            let options = names.iter().filter(|(it, _)| Some(*it) != other).cloned();
            if let Some(role) = widgets::pick(ui, (key, &name), shown, *end, options, width) {
                *end = Some(role);
            }
        }
    });
    if let (Some(a), Some(b)) = (from, to) {
        let add = BovenkantEdit::AddLine { from: a, to: b, kind: LineKind::ReportsTo, subject: None };
        out.push(Intent::Edit(Edit::Bovenkant(add)));
        (from, to) = (None, None);
    }
    ui.data_mut(|it| it.insert_temp::<Ends>(memory, (from, to)));
}

/// The client's four hats: who wears each, and a way to give it to a role.
pub(super) fn hats_ui(ui: &mut Ui, cx: &Cx, names: &Names, out: &mut Vec<Intent>) {
    let (top, team) = (&cx.design().bovenkant, &cx.design().team);
    ui.label(style::secondary(cx.t("bovenkant-hats-says"), cx.theme));
    for hat in Hat::ALL {
        let word = cx.text.word(hat);
        ui.push_id(hat, |ui| {
            ui.horizontal(|ui| {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let name = cx.text.with("bovenkant-give-hat", [("hat", (&word).into())]);
                    let shown = cx.t("bovenkant-give");
                    let lacks = |id: &RoleId| top.role(*id).is_some_and(|it| !it.hats.contains(&hat));
                    let options = names.iter().filter(|(it, _)| lacks(it)).cloned();
                    if let Some(role) = widgets::pick(ui, ("give", &name), &shown, None, options, Some(110.0)) {
                        let set = BovenkantEdit::SetRole(role, RoleField::Hat(hat, true));
                        out.push(Intent::Edit(Edit::Bovenkant(set)));
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        ui.add(egui::Label::new(style::strong(&word)).truncate());
                    });
                });
            });
            let mut nobody = true;
            for role in top.roles.iter().filter(|it| it.hats.contains(&hat)) {
                nobody = false;
                ui.push_id(role.id, |ui| {
                    ui.horizontal(|ui| {
                        ui.add_space(12.0);
                        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                            let called = name_of(names, role.id);
                            let values = [("hat", (&word).into()), ("role", called.into())];
                            if widgets::icon_button(ui, icons::CLOSE, &cx.text.with("bovenkant-take-hat", values))
                                .clicked()
                            {
                                let set = BovenkantEdit::SetRole(role.id, RoleField::Hat(hat, false));
                                out.push(Intent::Edit(Edit::Bovenkant(set)));
                            }
                            let people: Vec<String> =
                                role.holders().filter_map(|it| team.person(it)).map(|it| it.name.clone()).collect();
                            let who = if people.is_empty() { cx.t("bovenkant-vacant") } else { cx.text.list(&people) };
                            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                                ui.add(egui::Label::new(format!("{called}: {who}")).truncate());
                            });
                        });
                    });
                });
            }
            if nobody {
                let words = egui::RichText::new(cx.t("bovenkant-hat-nobody"));
                ui.label(words.color(style::color(Ink::Warning, cx.theme)));
            }
        });
    }
}
