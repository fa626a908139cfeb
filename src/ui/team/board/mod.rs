//! The board of the team: the bovenkant at the left or as a strip above, the disciplines side by side, who sits outside at
//! the right. Columns get narrow before they are out of sight.
//! People and vacancies are dragged from column to column and within one, heads of columns to another place.

pub(crate) mod column;
pub(crate) mod heads;
pub(crate) mod keys;
pub(crate) mod strip;

use std::sync::Arc;

use egui::{
    CornerRadius, FontId, Layout, Rect, Response, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use crate::design::bovenkant::{Role, RoleKind};
use crate::design::edit::{Edit, TeamEdit};
use crate::design::id::{DisciplineId, Id, PersonId, VacancyId};
use crate::design::team::Discipline;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::drag::{self, Drag, Place};
use crate::ui::kit::{choosing, lit, style};
use crate::ui::team::board::column::Column;
use crate::ui::team::people;
use crate::ui::team::state::Team;

/// The least and the most width of a column, and that under which board and AMT fold to a strip.
const WIDTH: (f32, f32) = (150.0, 240.0);
const EASY: f32 = 150.0;
/// Room between columns.
const GAP: f32 = 8.0;
/// Room between the bovenkant and the disciplines.
const APART: f32 = 20.0;
/// Room within a column.
const PAD: f32 = 7.0;
/// The height of the buttons below a column.
const FOOT: f32 = 32.0;

/// A head of a column that is dragged to another place.
#[derive(Clone, Copy)]
struct CarriedHead(DisciplineId);

/// The board, as high as there is room.
pub(crate) fn board_ui(ui: &mut Ui, cx: &Cx, state: &mut Team, fresh: bool, out: &mut Vec<Intent>) {
    let design = cx.design();
    let kinds = [RoleKind::AllianceBoard, RoleKind::ManagementTeam];
    let lacking: Vec<RoleKind> =
        kinds.into_iter().filter(|it| design.bovenkant.of_kind(*it).next().is_none()).collect();
    let mut tops: Vec<Column> = Vec::new();
    if !lacking.is_empty() {
        tops.push(Column::Lacking(&lacking));
    }
    tops.extend(kinds.into_iter().flat_map(|it| design.bovenkant.of_kind(it)).map(Column::Role));
    let mut columns: Vec<Column> = design.team.disciplines.iter().map(Column::Discipline).collect();
    columns.push(Column::Outside);

    let room = ui.available_width();
    let easily = (tops.len() + columns.len()) as f32 * (EASY + GAP) + APART <= room;
    if state.folded.unwrap_or(!easily) {
        let (places, unfold) = strip::strip_ui(ui, cx, &tops, out);
        for (column, response) in places {
            drop_ui(ui, cx, &column, &response, (response.rect, &[]), out);
        }
        if unfold {
            state.folded = Some(false);
        }
        tops.clear();
    } else if strip::fold_button(ui, cx, false) {
        state.folded = Some(true);
    }
    columns_ui(ui, cx, (&tops, &columns), state, fresh, out);
    carried_ui(ui, cx);
}

/// How wide each of some columns is: all of them in view, or as many as their least width allows, each whole.
fn width(room: f32, count: f32) -> f32 {
    let seen = ((room + GAP) / (WIDTH.0 + GAP)).floor().min(count).max(1.0);
    ((room - GAP * (seen - 1.0)) / seen).floor().clamp(WIDTH.0, WIDTH.1)
}

/// The columns: those of the bovenkant where they are unfolded, and the others.
fn columns_ui(
    ui: &mut Ui,
    cx: &Cx,
    (tops, others): (&[Column], &[Column]),
    state: &mut Team,
    fresh: bool,
    out: &mut Vec<Intent>,
) {
    let (room, top) = (ui.available_width(), tops.len());
    let columns: Vec<Column> = tops.iter().chain(others).copied().collect();
    let (count, apart) = (columns.len() as f32, if top > 0 { APART - GAP } else { 0.0 });
    let width = width(room - apart, count);
    let all = width * count + GAP * (count - 1.0) + apart;
    let height = ui.available_height() - if all > room { 12.0 } else { 2.0 };

    let build = UiBuilder::new()
        .id_salt("team board")
        .accessibility_role(egui::Role::Group)
        .accessibility_label(cx.t("team-board-name"));
    let mut child = ui.new_child(build.max_rect(ui.available_rect_before_wrap()));
    ScrollArea::horizontal().id_salt("board").auto_shrink(false).show(&mut child, |ui| {
        let (place, ground) = ui.allocate_exact_size(vec2(all, height), Sense::CLICK | Sense::DRAG);
        let mut cards = Vec::new();
        let mut x = place.left();
        for (nth, column) in columns.iter().enumerate() {
            if nth == top && top > 0 {
                let middle = x + (APART - GAP) / 2.0 - GAP / 2.0;
                let pen = Stroke::new(1.0, style::color(Ink::FoundationLine, cx.theme));
                ui.painter().vline(middle, place.y_range(), pen);
                x += APART - GAP;
            }
            let rect = Rect::from_min_size(pos2(x, place.top()), vec2(width, height));
            x += width + GAP;
            // One column beyond what is seen is laid out too, so that Tab goes on to it.
            if rect.expand2(vec2(width + GAP, 0.0)).intersects(ui.clip_rect()) || shown(cx, column, fresh) {
                let (response, seen) = column_ui(ui, cx, rect, column, state, fresh, out);
                cards.extend(seen);
                if fresh && shown(cx, column, fresh) {
                    response.scroll_to_me(None);
                }
            }
        }
        scroll_at_edge(ui, cx);
        choosing::marquee(ui, cx, (&ground, place.min.to_vec2()), cards.into_iter(), out);
    });
}

/// Whether a column has what was just selected, so that it is brought into view.
fn shown(cx: &Cx, column: &Column, fresh: bool) -> bool {
    let has = |it: &Discipline| {
        cx.is_selected(it.id)
            || it.people.iter().any(|it| cx.is_selected(it.id))
            || it.vacancies.iter().any(|it| cx.is_selected(it.id))
    };
    fresh
        && match column {
            Column::Lacking(_) => false,
            Column::Role(it) => cx.is_selected(it.id),
            Column::Discipline(it) => has(it),
            Column::Outside => cx.design().team.outside.iter().any(|it| cx.is_selected(it.id)),
        }
}

/// A column; with the cards in it that can be seen.
fn column_ui(
    ui: &mut Ui,
    cx: &Cx,
    rect: Rect,
    column: &Column,
    state: &mut Team,
    fresh: bool,
    out: &mut Vec<Intent>,
) -> (Response, Vec<(Id, Rect)>) {
    let name = column.name(cx);
    let build = UiBuilder::new()
        .id_salt(("column", column.key()))
        .max_rect(rect)
        .layout(Layout::top_down(egui::Align::Min))
        .accessibility_role(egui::Role::Group)
        .accessibility_label(&name);
    let mut child = ui.new_child(build);
    let ground = if column.is_top() { style::color(Ink::AllianceFill, cx.theme) } else { style::list_ground(cx.theme) };
    let selected = column.key().1.is_some_and(|it| cx.is_selected(it));
    let line = if selected { Ink::Focus } else { Ink::Line };
    child.painter().rect_filled(rect, CornerRadius::same(8), ground);
    let stroke = Stroke::new(if selected { 2.0 } else { 1.0 }, style::color(line, cx.theme));
    child.painter().rect_stroke(rect, CornerRadius::same(8), stroke, StrokeKind::Inside);
    if let Some(id) = column.key().1 {
        lit::light(&child, cx, id, rect.shrink(6.0));
    }
    // The ground first, so that all that stands on it lies above it.
    let response = child.interact(rect, child.scope_id().with("ground"), Sense::hover());

    let inner = rect.shrink2(vec2(PAD, PAD));
    let mut ui = child.new_child(UiBuilder::new().max_rect(inner).layout(Layout::top_down(egui::Align::Min)));
    ui.set_width(inner.width());
    ui.spacing_mut().item_spacing.y = 3.0;
    if let Some(head) = heads::head_ui(&mut ui, cx, column, state, out)
        && let Column::Discipline(it) = column
        && head.drag_started_by(egui::PointerButton::Primary)
    {
        cx.gesture.lift(CarriedHead(it.id));
    }
    ui.add_space(3.0);
    let has_foot = !matches!(column, Column::Lacking(_));
    let foot = if has_foot { FOOT } else { 0.0 };
    let list = Rect::from_min_max(ui.cursor().min, pos2(inner.right(), (inner.bottom() - foot).max(ui.cursor().top())));
    let mut seen = Vec::new();
    let mut body = ui.new_child(UiBuilder::new().id_salt("list").max_rect(list));
    ScrollArea::vertical().id_salt("people").auto_shrink(false).show(&mut body, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        match column {
            Column::Lacking(kinds) => heads::lacking_ui(ui, cx, kinds, out),
            Column::Role(it) => seen = people::seats_ui(ui, cx, it, out),
            Column::Discipline(it) => {
                seen = people::people_ui(ui, cx, &it.people, fresh, out);
                seen.extend(people::vacancies_ui(ui, cx, &it.vacancies, fresh, out));
            }
            Column::Outside => seen = people::people_ui(ui, cx, &cx.design().team.outside, fresh, out),
        }
        if cx.gesture.is::<Drag>() && response.contains_pointer() {
            scroll_up_or_down(ui);
        }
    });
    if has_foot {
        let at = Rect::from_min_max(pos2(inner.left(), inner.bottom() - FOOT + 4.0), inner.max);
        let mut ui = child.new_child(UiBuilder::new().id_salt("foot").max_rect(at));
        heads::foot_ui(&mut ui, cx, column, state, out);
    }
    drop_ui(&child, cx, column, &response, (list, &seen), out);
    drop_head_ui(&child, cx, column, rect, out);
    // A seat of the bovenkant is no card to choose: it is somebody's who sits elsewhere.
    seen.retain(|(_, rect)| !column.is_top() && rect.intersects(list));
    (response, seen.into_iter().map(|(id, rect)| (id, rect.intersect(list))).collect())
}

/// What happens to a column while people are carried over it, and when they are dropped on it.
fn drop_ui(
    ui: &Ui,
    cx: &Cx,
    column: &Column,
    response: &Response,
    (list, seen): (Rect, &[(Id, Rect)]),
    out: &mut Vec<Intent>,
) {
    let Some(pointer) = ui.ctx().pointer_hover_pos() else { return };
    let here = response.contains_pointer();
    let place = cx.gesture.with(|it: &mut Drag| place_at(cx, column, it, pointer, seen)).flatten();
    let Some(place) = place else { return };
    drag::paint_place(ui.painter(), cx, response.rect, here);
    if !here {
        return;
    }
    match place {
        Place::Column(_, before) => {
            let at = before.and_then(|it| seen.iter().find(|(id, _)| *id == it)).map(|(_, rect)| rect.top() - 2.0);
            let end = seen.last().map_or(list.top(), |(_, rect)| rect.bottom() + 2.0);
            let y = at.unwrap_or(end).clamp(list.top(), list.bottom());
            ui.painter().hline(list.x_range(), y, Stroke::new(3.0, style::color(Ink::Focus, cx.theme)));
        }
        Place::Vacancy(id) => {
            if let Some((_, rect)) = seen.iter().find(|(it, _)| *it == Id::from(id)) {
                drag::paint_place(ui.painter(), cx, *rect, true);
            }
        }
        _ => {}
    }
    let lines = cx.gesture.with(|carried: &mut Drag| match place {
        Place::Column(to, _) if stays(cx, carried, to) => {
            vec![cx.text.with("team-drag-order", [("place", column.name(cx).into())])]
        }
        place => drag::preview_words(cx, place, carried.preview(cx, place)),
    });
    let card = carried(ui, cx, pointer).map_or(Rect::NOTHING, |it| it.0);
    drag::paint_beside(ui, cx, (pointer, card), &lines.unwrap_or_default());
    if ui.input(|it| it.pointer.any_released())
        && let Some(carried) = cx.gesture.take::<Drag>()
    {
        out.push(Intent::Edit(carried.edit(place)));
    }
}

/// Whether all that is carried lies in this column already and only changes its place in it.
fn stays(cx: &Cx, carried: &Drag, to: Option<DisciplineId>) -> bool {
    let team = &cx.design().team;
    let person = |it: PersonId| team.discipline_of(it).map(|it| it.id) == to;
    let column = to.and_then(|to| team.discipline(to));
    let vacancy = |it: VacancyId| column.is_some_and(|column| column.vacancies.iter().any(|here| here.id == it));
    carried.seat.is_none() && carried.people().into_iter().all(person) && carried.vacancies().into_iter().all(vacancy)
}

/// The place that a column offers to what is carried, under the pointer.
fn place_at(cx: &Cx, column: &Column, carried: &Drag, pointer: egui::Pos2, seen: &[(Id, Rect)]) -> Option<Place> {
    let people = carried.people();
    let open = |id: Id| {
        // One person at a time fills a vacancy, and only one of its side and party.
        let [person] = people[..] else { return None };
        let of = cx.design().team.person(person)?.belonging();
        let vacancy = VacancyId::try_from(id).ok()?;
        let team = cx.design().team.disciplines.iter().flat_map(|it| &it.vacancies).map(|it| (it.id, it.belonging()));
        let seats = cx.design().bovenkant.roles.iter().flat_map(Role::open_seats).map(|it| (it.id, it.of));
        team.chain(seats).any(|it| it.0 == vacancy && of.fits(it.1)).then_some(Place::Vacancy(vacancy))
    };
    let filled = seen.iter().find(|(_, rect)| rect.contains(pointer)).and_then(|(id, _)| open(*id));
    let before = || seen.iter().find(|(_, rect)| rect.center().y > pointer.y).map(|(id, _)| *id);
    match column {
        Column::Lacking(_) => None,
        Column::Role(it) => (!people.is_empty()).then(|| filled.unwrap_or(Place::Seat(it.id))),
        Column::Discipline(it) => Some(filled.unwrap_or_else(|| Place::Column(Some(it.id), before()))),
        Column::Outside => (!people.is_empty()).then(|| Place::Column(None, before())),
    }
}

/// A head that is carried over a column: a line where the discipline would come to stand.
fn drop_head_ui(ui: &Ui, cx: &Cx, column: &Column, rect: Rect, out: &mut Vec<Intent>) {
    let Column::Discipline(here) = column else { return };
    let Some(head) = cx.gesture.get::<CarriedHead>() else { return };
    let Some(pointer) = ui.ctx().pointer_hover_pos().filter(|it| rect.contains(*it)) else { return };
    let list = &cx.design().team.disciplines;
    let at = |id| list.iter().position(|it| it.id == id);
    let (Some(from), Some(to)) = (at(head.0), at(here.id)) else { return };
    let behind = pointer.x > rect.center().x;
    let target = match (from < to, behind) {
        (true, false) => to - 1,
        (false, true) if from != to => to + 1,
        _ => to,
    };
    let x = if behind { rect.right() + GAP / 2.0 } else { rect.left() - GAP / 2.0 };
    ui.painter().vline(x, rect.y_range(), Stroke::new(3.0, style::color(Ink::Focus, cx.theme)));
    if ui.input(|it| it.pointer.any_released()) {
        cx.gesture.take::<CarriedHead>();
        if target != from {
            let by = target.cast_signed() - from.cast_signed();
            out.push(Intent::Edit(Edit::Team(TeamEdit::ShiftDiscipline(head.0, by))));
        }
    }
}

/// Where the name of who or what is carried stands at the pointer, that name, and how many there are.
fn carried(ui: &Ui, cx: &Cx, at: egui::Pos2) -> Option<(Rect, Arc<egui::Galley>, usize)> {
    let team = &cx.design().team;
    let (name, count) = if let Some(head) = cx.gesture.get::<CarriedHead>() {
        (team.discipline(head.0).map(|it| it.name.clone()), 1)
    } else if let Some((people, count)) = cx.gesture.with(|it: &mut Drag| (it.people(), it.lifted.len())) {
        let person = people.first().and_then(|it| team.person(*it)).map(|it| it.name.clone());
        (person.or_else(|| Some(cx.t("team-vacancy"))), count)
    } else {
        return None;
    };
    let ink = style::color(Ink::Ink, cx.theme);
    let galley = ui.painter().layout_no_wrap(name?, FontId::proportional(style::BODY), ink);
    Some((Rect::from_min_size(at - vec2(20.0, 14.0), galley.size() + vec2(20.0, 10.0)), galley, count))
}

/// Paints it.
fn carried_ui(ui: &Ui, cx: &Cx) {
    let at = ui.ctx().pointer_hover_pos();
    let Some((rect, galley, count)) = at.and_then(|it| carried(ui, cx, it)) else { return };
    let painter = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Tooltip, egui::Id::unique("carried person")));
    let ink = style::color(Ink::Ink, cx.theme);
    drag::paint_shadow(&painter, rect);
    painter.rect_filled(rect, 6.0, style::color(Ink::Panel, cx.theme));
    let stroke = Stroke::new(1.5, style::color(Ink::Focus, cx.theme));
    painter.rect_stroke(rect, 6.0, stroke, StrokeKind::Inside);
    painter.galley(rect.min + vec2(10.0, 5.0), galley, ink);
    drag::paint_count(&painter, cx, rect.right_top(), count);
}

/// How far into the edge of `from..to` a place lies: less than nothing at the start, more at the end.
fn into_edge(at: f32, from: f32, to: f32) -> f32 {
    (from + 28.0 - at).clamp(0.0, 28.0) - (at - (to - 28.0)).clamp(0.0, 28.0)
}

/// A drag near the left or right edge of the board scrolls it.
fn scroll_at_edge(ui: &Ui, cx: &Cx) {
    let ctx = ui.ctx();
    let carries = cx.gesture.is::<Drag>() || cx.gesture.is::<CarriedHead>();
    let clip = ui.clip_rect();
    let Some(pointer) = ctx.pointer_hover_pos().filter(|it| carries && clip.contains(*it)) else { return };
    let by = into_edge(pointer.x, clip.left(), clip.right());
    if by != 0.0 {
        ui.scroll_with_delta(vec2(by * 0.5, 0.0));
        ctx.request_repaint();
    }
}

/// A drag near the upper or lower edge of a column scrolls it.
fn scroll_up_or_down(ui: &Ui) {
    let clip = ui.clip_rect();
    let Some(pointer) = ui.ctx().pointer_hover_pos().filter(|it| clip.contains(*it)) else { return };
    let by = into_edge(pointer.y, clip.top(), clip.bottom());
    if by != 0.0 {
        ui.scroll_with_delta(vec2(0.0, by * 0.4));
        ui.ctx().request_repaint();
    }
}
