//! What begins an empty part of the house: a field to write the first risks in, the usual roles, a discipline, the core of
//! the principles.

use egui::{Align, Key, Layout, Rect, TextEdit, Ui, UiBuilder, Vec2, vec2};

use crate::app::usual;
use crate::design::edit::{Edit, PrinciplesEdit, RisksEdit, TeamEdit};
use crate::design::form::Domain;
use crate::design::risks::{Allocation, Nature};
use crate::picture::{Gathered, Picture, Target};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{paint, sought, style, widgets};
use crate::ui::section::Section;
use crate::ui::shell::command::Command;

/// What is being written in the field of the alliance's room.
#[derive(Default)]
pub(super) struct Writing {
    typed: String,
    /// Whether the field stays, since somebody writes in it.
    on: bool,
}

/// What stands in the empty parts.
pub(super) fn invite_ui(
    ui: &mut Ui,
    cx: &Cx,
    (picture, origin): (&Picture, Vec2),
    writing: &mut Writing,
    out: &mut Vec<Intent>,
) {
    let mut field = None;
    for spot in &picture.spots {
        let Target::Empty(of) = spot.target else { continue };
        let rect = paint::rect(spot.rect).translate(origin);
        if let Gathered::Risks(_) = of {
            field = Some(rect);
            continue;
        }
        let layout = match of {
            Gathered::Roles => Layout::centered_and_justified(egui::Direction::TopDown),
            _ => Layout::right_to_left(Align::Center),
        };
        let mut row = ui.new_child(UiBuilder::new().id_salt(("invite", of)).max_rect(rect).layout(layout));
        row.set_clip_rect(rect.intersect(ui.clip_rect()));
        match of {
            Gathered::Roles => roles_ui(ui, cx, rect, out),
            Gathered::Disciplines => disciplines_ui(&mut row, cx, out),
            Gathered::Principles => principles_ui(&mut row, cx, out),
            Gathered::Risks(_) | Gathered::People(_) | Gathered::PeopleOf(_) => {}
        }
    }
    let room = picture.find(Target::Room(Domain::Alliance)).map(|it| paint::rect(picture.spots[it].rect));
    if let Some(rect) = field {
        writing_ui(ui, cx, (rect, true), writing, out);
    } else if writing.on
        && !cx.gesture.is_alive()
        && let Some(room) = room
    {
        // The first is written: the field stays at the foot of the room as long as one writes.
        let room = room.translate(origin).shrink(7.0);
        let rect = Rect::from_min_max(room.left_bottom() - vec2(0.0, 34.0), room.max);
        writing_ui(ui, cx, (rect, false), writing, out);
    }
}

fn writing_ui(ui: &mut Ui, cx: &Cx, (rect, buttons): (Rect, bool), writing: &mut Writing, out: &mut Vec<Intent>) {
    let id = egui::Id::unique("first risks");
    let mut at = ui.new_child(UiBuilder::new().id_salt("first risks").max_rect(rect));
    at.set_clip_rect(rect.expand(2.0).intersect(ui.clip_rect()));
    let name = cx.t("plate-first-risk");
    let width = rect.width().min(340.0) - 12.0;
    let hint = cx.t("plate-first-risk-hint");
    let field = at.add(TextEdit::singleline(&mut writing.typed).id(id).hint_text(hint).desired_width(width));
    style::name_field(&field, &name);
    sought::field(&at, &name, &field);
    let entered = field.lost_focus() && at.input(|it| it.key_pressed(Key::Enter));
    let title = writing.typed.trim().to_owned();
    if field.lost_focus() && !title.is_empty() {
        // What was typed is kept also when one goes on elsewhere.
        let add = RisksEdit::Add { nature: Nature::Risk, title, to: Allocation::Shared };
        out.push(Intent::Edit(Edit::Risks(add)));
        writing.typed.clear();
    }
    if entered {
        field.request_focus();
    }
    writing.on = field.has_focus() || entered;
    if !buttons {
        return;
    }
    at.horizontal_wrapped(|ui| {
        if rect.height() >= 64.0 && widgets::button(ui, None, &cx.t("plate-from-library")).clicked() {
            out.push(Intent::Command(Command::Library));
        }
    });
}

fn roles_ui(ui: &mut Ui, cx: &Cx, rect: Rect, out: &mut Vec<Intent>) {
    let (usual, own) = (cx.t("plate-usual-top"), cx.t("plate-add-role"));
    // In the middle, as wide as both are.
    let build = UiBuilder::new().id_salt("invite roles").max_rect(rect).layout(Layout::left_to_right(Align::Center));
    let mut row = ui.new_child(build);
    row.set_clip_rect(rect.intersect(ui.clip_rect()));
    let font = egui::FontId::proportional(style::BODY);
    let wide = |words: &str| {
        let galley = ui.painter().layout_no_wrap(words.to_owned(), font.clone(), egui::Color32::PLACEHOLDER);
        galley.size().x + 2.0 * ui.spacing().button_padding.x
    };
    let total = wide(&usual) + wide(&own) + ui.spacing().item_spacing.x + 8.0;
    row.add_space(((rect.width() - total) / 2.0).max(0.0));
    if widgets::primary_button(&mut row, &usual, cx.theme).clicked() {
        out.push(Intent::Edit(usual::bovenkant(cx.design(), cx.catalogue(), cx.text)));
    }
    if widgets::button(&mut row, None, &own).clicked() {
        out.push(Intent::Go(Section::Bovenkant));
    }
}

fn disciplines_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    if widgets::button(ui, None, &cx.t("plate-usual-disciplines")).clicked() {
        out.push(Intent::Edit(usual::disciplines(cx.design(), cx.catalogue(), cx.text)));
    }
    if widgets::primary_button(ui, &cx.t("plate-add-discipline"), cx.theme).clicked() {
        out.push(Intent::EditAndOpen(Edit::Team(TeamEdit::AddDiscipline(cx.t("team-new-discipline")))));
    }
}

fn principles_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    if widgets::button(ui, None, &cx.t("picture-add-principle")).clicked() {
        out.push(Intent::Go(Section::Principles));
    }
    let core: Vec<String> = cx.catalogue().principles.iter().filter(|it| it.core).map(|it| it.id.clone()).collect();
    let names: Vec<String> = core.iter().map(|it| cx.t(&format!("principle-{it}"))).collect();
    let says = cx.text.with("plate-core-principles-says", [("names", cx.text.list(&names).into())]);
    let name = cx.t("plate-core-principles");
    if widgets::primary_button(ui, &name, cx.theme).on_hover_text(says).clicked() {
        let choose = core.into_iter().map(|it| Edit::Principles(PrinciplesEdit::Choose(it)));
        out.push(Intent::Edit(Edit::Several(choose.collect())));
    }
}
