//! What stands above and below a column of the team's board: its name, its mix, its signal with a way out, its buttons.

use crate::ui::kit::belonging;
use egui::{Button, Label, Response, ScrollArea, Sense, Ui, vec2};

use crate::design::bovenkant::{Role, RoleKind};
use crate::design::edit::{BovenkantEdit, Edit, TeamEdit};
use crate::design::id::{DisciplineId, Id};
use crate::design::team::Discipline;
use crate::picture::tokens::Ink;
use crate::picture::typeface::{Weight, measure};
use crate::rules::{Group, thresholds};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{fields, icons, mix, partner_mix, parts, style, widgets};
use crate::ui::team::board::column::Column;
use crate::ui::team::state::Team;
use crate::ui::{menus, usual};

/// What grip and menu take of the row with a name.
const GRIP_AND_MENU: f32 = 72.0;

/// The head of a column. Returns what can be dragged of it.
pub(crate) fn head_ui(
    ui: &mut Ui,
    cx: &Cx,
    column: &Column,
    state: &mut Team,
    out: &mut Vec<Intent>,
) -> Option<Response> {
    match column {
        Column::Lacking(_) => {
            small_words(ui, cx, &cx.t("team-bovenkant"));
            None
        }
        Column::Role(it) => {
            role_head_ui(ui, cx, it, out);
            None
        }
        Column::Discipline(it) => discipline_head_ui(ui, cx, it, state, out),
        Column::Outside => {
            ui.add(Label::new(style::strong(cx.t("team-outside")).size(style::CARD)).truncate());
            parts::clamped(ui, &cx.t("team-outside-says"), 3, Ink::Ink2, cx.theme);
            None
        }
    }
}

fn small_words(ui: &mut Ui, cx: &Cx, words: &str) {
    ui.add(Label::new(style::secondary(words, cx.theme).size(style::SMALL)).truncate());
}

fn role_head_ui(ui: &mut Ui, cx: &Cx, it: &Role, out: &mut Vec<Intent>) {
    small_words(ui, cx, &cx.t("team-bovenkant"));
    let name = cx.text.role_name(it);
    let end = |ui: &mut Ui, _: &mut Vec<Intent>| widgets::signal_mark(ui, cx, it.id);
    parts::row(ui, out, end, |ui, out| {
        let (words, room) = (style::strong(&name), ui.available_width());
        if parts::whole_link(ui, words, room, &name).clicked() {
            out.push(Intent::Open(it.id.into()));
        }
    });
    if cx.design().form.has_sides() {
        mix::column_ui(ui, cx, &cx.design().team.mix_of(it), None);
    } else {
        partner_mix::column_ui(ui, cx, cx.design().team.holders(it));
    }
    if let Some(votes) = cx.design().bovenkant.board_votes.filter(|_| it.kind == RoleKind::AllianceBoard) {
        let values =
            [("client", usize::from(votes.client).into()), ("contractor", usize::from(votes.contractor).into())];
        small_words(ui, cx, &cx.text.with("team-votes", values));
    }
    signal_ui(ui, cx, it.id.into(), out);
}

fn discipline_head_ui(
    ui: &mut Ui,
    cx: &Cx,
    it: &Discipline,
    state: &mut Team,
    out: &mut Vec<Intent>,
) -> Option<Response> {
    let id = it.id;
    let mut grip = None;
    if state.renaming == Some(id) {
        rename_ui(ui, cx, it, state, out);
    } else {
        let mut rename = false;
        let end = |ui: &mut Ui, out: &mut Vec<Intent>| {
            let name = cx.text.with("team-more", [("name", (&it.name).into())]);
            parts::icon_menu(ui, icons::MORE, &name, |ui| rename |= more_ui(ui, cx, it, out));
        };
        let name_ui = |ui: &mut Ui, state: &mut Team, out: &mut Vec<Intent>| {
            let (words, room) = (style::strong(&it.name), ui.available_width());
            let name = parts::whole_link(ui, words, room, &it.name);
            if name.double_clicked() {
                state.renaming = Some(id);
                out.push(Intent::CloseDetails);
            } else if name.clicked() {
                out.push(Intent::Open(id.into()));
            }
            name.context_menu(|ui| menus::element_menu(ui, cx, id.into(), out));
        };
        // A name that has no room between grip and menu stands whole beneath them.
        let wide = measure(&it.name, style::BODY, Weight::Semibold);
        let beside = wide <= ui.available_width() - GRIP_AND_MENU;
        parts::row(ui, out, end, |ui, out| {
            ui.spacing_mut().item_spacing.x = 2.0;
            grip = Some(grip_ui(ui, cx, it, out));
            if beside {
                name_ui(ui, state, out);
            }
        });
        if !beside {
            name_ui(ui, state, out);
        }
        if rename {
            state.renaming = Some(id);
        }
    }
    if cx.design().form.has_sides() {
        mix::column_ui(ui, cx, &it.mix(), Some(thresholds::client_share_goal(cx.design())));
    } else {
        partner_mix::column_ui(ui, cx, it.people.iter());
    }
    signal_ui(ui, cx, id.into(), out);
    grip
}

/// The place to grab a column by; with the focus on it Ctrl and an arrow move the column.
fn grip_ui(ui: &mut Ui, cx: &Cx, it: &Discipline, out: &mut Vec<Intent>) -> Response {
    let (rect, _) = ui.allocate_exact_size(vec2(24.0, 24.0), Sense::hover());
    // The same id wherever the column stands: a drag and the focus go along.
    let response = ui.interact(rect, egui::Id::unique(("grip", it.id)), Sense::click_and_drag());
    let name = cx.text.with("team-grip", [("name", (&it.name).into())]);
    style::name(&response, egui::Role::Button, &name);
    if response.gained_focus() {
        response.scroll_to_me(None);
        out.push(Intent::Select(vec![it.id.into()]));
    } else if response.clicked() {
        out.push(Intent::Select(vec![it.id.into()]));
    }
    let color = style::color(if response.hovered() { Ink::Ink } else { Ink::Ink2 }, cx.theme);
    for x in [-3.0, 3.0] {
        for y in [-5.0, 0.0, 5.0] {
            ui.painter().circle_filled(rect.center() + vec2(x, y), 1.5, color);
        }
    }
    if response.has_focus() {
        widgets::focus_ring(ui, rect.shrink(2.0), cx.theme);
    }
    response.on_hover_cursor(egui::CursorIcon::Grab).on_hover_text(name)
}

/// The name as a field in its own place.
fn rename_ui(ui: &mut Ui, cx: &Cx, it: &Discipline, state: &mut Team, out: &mut Vec<Intent>) {
    let id = it.id;
    let name = cx.t("team-discipline-name");
    let make = move |to| Edit::Team(TeamEdit::RenameDiscipline(id, to));
    let field = fields::name_field(ui, cx, ("in place", &name), &it.name, out, make);
    if state.renaming_since.is_none() {
        parts::focus_all(ui, &field, &it.name);
        state.renaming_since = Some(id);
    } else if field.lost_focus() || !field.has_focus() {
        (state.renaming, state.renaming_since) = (None, None);
    }
}

/// The heaviest signal about a column, with its first way out as a button.
pub(crate) fn signal_ui(ui: &mut Ui, cx: &Cx, id: Id, out: &mut Vec<Intent>) {
    // What is wrong with a role's task or lines is told in its own section.
    let mut about = cx.session.insight().about(id).filter(|it| it.rule.group == Group::Team);
    let Some(signal) = about.next() else { return };
    let (words, finding) = (cx.text.signal(signal), &signal.finding);
    let (ink, _) = widgets::severity_inks(finding.severity);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        ui.horizontal(|ui| {
            let icon = icons::severity(finding.severity, finding.question);
            ui.label(icon.rich_text().size(14.0).color(style::color(ink, cx.theme)));
            // The column says where; the rule's own name says what, in few words.
            let short = cx.t(&format!("rule-{}.name", signal.rule.id));
            let title = style::secondary(short, cx.theme).size(style::SMALL);
            ui.add(Label::new(title.color(style::color(ink, cx.theme))).truncate()).on_hover_text(&words.title);
        });
        if let (Some(fix), Some(name)) = (finding.fixes.first(), words.fixes.first()) {
            let button = Button::new(egui::RichText::new(name).size(style::SMALL)).truncate();
            let response = ui.add(button).on_hover_text(name);
            style::name(&response, egui::Role::Button, name);
            if response.clicked() {
                out.push(Intent::Edit(fix.edit.clone()));
            }
        }
    });
}

/// What lacks in the bovenkant, each with a button that adds it.
pub(crate) fn lacking_ui(ui: &mut Ui, cx: &Cx, kinds: &[RoleKind], out: &mut Vec<Intent>) {
    for kind in kinds {
        let word = cx.text.word(*kind);
        let says = cx.text.with("team-role-lacks", [("role", (&word).into())]);
        ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
        let name = cx.text.with("team-add-role", [("role", (&word).into())]);
        let response = ui.add(Button::new((icons::ADD.rich_text(), word.as_str())).truncate());
        style::name(&response, egui::Role::Button, &name);
        if response.on_hover_text(&name).clicked() {
            out.push(Intent::Edit(usual::usual_of_kind(cx, *kind)));
        }
        ui.add_space(6.0);
    }
}

/// The buttons below a column.
pub(crate) fn foot_ui(ui: &mut Ui, cx: &Cx, column: &Column, state: &mut Team, out: &mut Vec<Intent>) {
    ui.spacing_mut().item_spacing.x = 4.0;
    ui.spacing_mut().button_padding.x = 6.0;
    ui.horizontal(|ui| match column {
        Column::Lacking(_) => {}
        Column::Role(it) => seat_menu_ui(ui, cx, it, out),
        Column::Discipline(it) => add_ui(ui, cx, Some(it.id), &it.name, Some(state), out),
        Column::Outside => add_ui(ui, cx, None, &cx.t("team-outside"), Some(state), out),
    });
}

/// Gives a seat in a role to somebody of the team, or opens one.
pub(crate) fn seat_menu_ui(ui: &mut Ui, cx: &Cx, role: &Role, out: &mut Vec<Intent>) {
    let name = cx.text.with("team-give-seat", [("role", cx.text.role_name(role).into())]);
    let words = cx.t("team-seat");
    parts::menu(ui, (icons::ADD.rich_text(), words.as_str()), &name, |ui| {
        ui.set_min_width(200.0);
        if let Some(of) = belonging::lines(ui, cx, |whose| cx.text.with("team-open-seat", [("side", whose.into())])) {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::OpenSeat(role.id, of))));
        }
        ui.separator();
        let team = &cx.design().team;
        let mut people: Vec<_> = team.everybody().filter(|it| role.holders().all(|id| id != it.id)).collect();
        // Who is chosen on the board is likely meant.
        people.sort_by_key(|it| !cx.is_selected(it.id));
        ScrollArea::vertical().max_height(280.0).show(ui, |ui| {
            for person in people {
                let words = format!("{} ({})", person.name, cx.text.comes_from(cx.design(), person));
                if ui.add(Button::new(words).frame_when_inactive(false)).clicked() {
                    out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::Appoint(role.id, person.id))));
                    ui.close();
                }
            }
        });
    });
}

/// Buttons that add a person or a vacancy; on the board also several at once.
pub(crate) fn add_ui(
    ui: &mut Ui,
    cx: &Cx,
    to: Option<DisciplineId>,
    team: &str,
    state: Option<&mut Team>,
    out: &mut Vec<Intent>,
) {
    let name = |whose: &str| cx.text.with("team-add-person", [("side", whose.into()), ("team", team.into())]);
    if let Some(of) = belonging::buttons(ui, cx, name) {
        out.push(Intent::EditAndOpen(Edit::Team(TeamEdit::AddPerson { to, name: cx.t("new-person"), of })));
    }
    let name = cx.text.with("team-add-more", [("team", team.into())]);
    parts::icon_menu(ui, icons::OPEN, &name, |ui| {
        ui.set_min_width(180.0);
        if let Some(discipline) = to {
            let name = |whose: &str| cx.text.with("team-vacancy-for", [("side", whose.into())]);
            if let Some(of) = belonging::lines(ui, cx, name) {
                out.push(Intent::EditAndOpen(Edit::Team(TeamEdit::AddVacancy { discipline, of })));
            }
        }
        if let Some(state) = state
            && ui.button(cx.t("team-add-many")).clicked()
        {
            state.many.open(to);
        }
    });
}

/// Name, order and removal of a discipline; whether its name is to be typed over.
fn more_ui(ui: &mut Ui, cx: &Cx, it: &Discipline, out: &mut Vec<Intent>) -> bool {
    ui.set_min_width(200.0);
    let rename = ui.button(cx.t("team-rename")).clicked();
    if ui.button(cx.t("menu-open")).clicked() {
        out.push(Intent::Open(it.id.into()));
    }
    menus::order_ui(ui, cx, it, out);
    ui.separator();
    remove_ui(ui, cx, it, out);
    rename
}

/// Who goes with a discipline goes with open eyes: they stay outside the disciplines, or go too.
pub(crate) fn remove_ui(ui: &mut Ui, cx: &Cx, it: &Discipline, out: &mut Vec<Intent>) {
    let remove = || Edit::Team(TeamEdit::RemoveDiscipline(it.id));
    let count = it.people.len();
    if count == 0 {
        if ui.button(cx.t("team-remove-discipline")).clicked() {
            out.push(Intent::Edit(remove()));
        }
        return;
    }
    if ui.add(Button::new(cx.t("team-remove-keep-people")).wrap()).clicked() {
        out.push(Intent::Edit(remove()));
    }
    if ui.add(Button::new(cx.text.with("team-remove-with-people", [("count", count.into())])).wrap()).clicked() {
        let people = TeamEdit::RemovePeople(it.people.iter().map(|it| it.id).collect());
        out.push(Intent::Edit(Edit::Several(vec![remove(), Edit::Team(people)])));
    }
}
