//! The lines between the roles as rows.

use egui::Ui;

use crate::design::bovenkant::{Line, LineKind};
use crate::design::edit::{BovenkantEdit, Edit, LineField};
use crate::design::id::RoleId;
use crate::ui::bovenkant::names::Names;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, lit, parts, style, widgets};

/// The ends that were chosen for a line that is not there yet.
pub(crate) type Ends = (Option<RoleId>, Option<RoleId>);

/// From this width on a line stands in one row.
const ONE_ROW: f32 = 640.0;

/// What a role is called among the names of the section.
pub(crate) fn name_of(names: &Names, id: RoleId) -> &str {
    names.iter().find(|(it, _)| *it == id).map_or("", |(_, name)| name)
}

/// The lines, each a row: from, what it means, to, and about what.
pub(crate) fn lines_ui(ui: &mut Ui, cx: &Cx, (names, ends): (&Names, &mut Ends), out: &mut Vec<Intent>) {
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
        add_line_ui(ui, cx, (names, ends), out);
    }
}

fn line_ui(ui: &mut Ui, cx: &Cx, line: &Line, names: &Names, out: &mut Vec<Intent>) {
    let (from, to) = (name_of(names, line.from), name_of(names, line.to));
    let both = cx.text.with("bovenkant-line", [("from", from.into()), ("to", to.into())]);
    let called = |key: &str| cx.text.with(key, [("line", (&both).into())]);
    let (room, gap) = (ui.available_width(), ui.spacing().item_spacing.x);

    let ends = |ui: &mut Ui, width: f32| {
        let others = |not: RoleId| names.iter().filter(move |(it, _)| *it != not).cloned();
        let (name, options) = (called("bovenkant-line-from"), others(line.to));
        let from =
            parts::within(ui, width, |ui| widgets::pick(ui, ("from", &name), from, Some(line.from), options, None));
        let name = called("bovenkant-line-kind");
        let kind =
            parts::within(ui, width, |ui| widgets::choice(ui, cx, ("kind", &name), line.kind, &LineKind::ALL, None));
        let (name, options) = (called("bovenkant-line-to"), others(line.from));
        let to = parts::within(ui, width, |ui| widgets::pick(ui, ("to", &name), to, Some(line.to), options, None));
        from.map(LineField::From).or(kind.map(LineField::Kind)).or(to.map(LineField::To))
    };
    let about = |ui: &mut Ui, width: f32| {
        let top = &cx.design().bovenkant;
        let everything = cx.t("bovenkant-everything");
        let shown = line.subject.and_then(|it| top.subject(it)).map_or(&everything, |it| &it.name);
        let shown = cx.text.with("bovenkant-about", [("subject", shown.into())]);
        let subjects = top.subjects.iter().map(|it| (Some(it.id), it.name.clone()));
        let options = std::iter::once((None, everything.clone())).chain(subjects);
        let name = called("bovenkant-line-subject");
        let pick = |ui: &mut Ui| widgets::pick(ui, ("subject", &name), &shown, Some(line.subject), options, None);
        parts::within(ui, width, pick).map(LineField::Subject)
    };
    let set = |out: &mut Vec<Intent>, to: Option<LineField>| {
        out.extend(to.map(|to| Intent::Edit(Edit::Bovenkant(BovenkantEdit::SetLine(line.id, to)))));
    };
    let end = |ui: &mut Ui, out: &mut Vec<Intent>| {
        if widgets::icon_button(ui, icons::REMOVE, &called("bovenkant-remove-line-between")).clicked() {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::RemoveLine(line.id))));
        }
        widgets::signal_mark(ui, cx, line.id);
    };
    let shown = ui.scope(|ui| {
        if room >= ONE_ROW {
            return parts::row(ui, out, end, |ui, out| {
                let width = (ui.available_width() - 3.0 * gap) / 4.0;
                let to = ends(ui, width);
                set(out, to.or(about(ui, width)));
            });
        }
        ui.horizontal(|ui| {
            let to = ends(ui, (room - 2.0 * gap) / 3.0);
            set(out, to);
        });
        parts::row(ui, out, end, |ui, out| {
            let to = about(ui, ui.available_width());
            set(out, to);
        });
        ui.add_space(4.0);
    });
    lit::light(ui, cx, line.id, shown.response.rect);
    if cx.is_selected(line.id) {
        widgets::focus_ring(ui, shown.response.rect, cx.theme);
    }
}

/// A row to fill: once both ends are chosen there is a line.
fn add_line_ui(ui: &mut Ui, cx: &Cx, (names, ends): (&Names, &mut Ends), out: &mut Vec<Intent>) {
    let there = |it: &RoleId| names.iter().any(|(id, _)| id == it);
    let chosen: Ends = (ends.0.filter(there), ends.1.filter(there));
    let (mut from, mut to) = chosen;
    ui.horizontal(|ui| {
        ui.label(style::secondary(cx.t("bovenkant-new-line"), cx.theme));
        let width = (ui.available_width() - ui.spacing().item_spacing.x) / 2.0;
        let ends = [(&mut from, chosen.1, "bovenkant-new-line-from"), (&mut to, chosen.0, "bovenkant-new-line-to")];
        for (end, other, key) in ends {
            let (name, shown) = (cx.t(&format!("{key}.name")), cx.t(key));
            let shown = end.map_or(shown.as_str(), |it| name_of(names, it));
            let options = names.iter().filter(|(it, _)| Some(*it) != other).cloned();
            let role = parts::within(ui, width, |ui| widgets::pick(ui, (key, &name), shown, *end, options, None));
            *end = role.or(*end);
        }
    });
    if let (Some(a), Some(b)) = (from, to) {
        let add = BovenkantEdit::AddLine { from: a, to: b, kind: LineKind::ReportsTo, subject: None };
        out.push(Intent::Edit(Edit::Bovenkant(add)));
        (from, to) = (None, None);
    }
    *ends = (from, to);
}
