//! People and vacancies as rows of a card, and dragging people from one discipline to another.

use std::sync::{Mutex, PoisonError};

use egui::{DragAndDrop, FontId, Rect, Response, RichText, Sense, TextStyle, TextWrapMode, Ui, UiBuilder, pos2, vec2};

use crate::design::edit::{Edit, TeamEdit};
use crate::design::form::Side;
use crate::design::id::{DisciplineId, Id, PersonId};
use crate::design::team::{Person, Vacancy};
use crate::picture::tokens::Ink;
use crate::ui::drag::{self, Drag, Place};
use crate::ui::{Cx, Intent, menus, parts, style, widgets};

/// What is dragged over the disciplines; one hand holds it at a time, the lock is for egui's sake.
type Carried = Mutex<Drag>;

/// People as rows.
pub(super) fn people_ui(ui: &mut Ui, cx: &Cx, people: &[Person], fresh: bool, out: &mut Vec<Intent>) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for person in people {
            ui.push_id(person.id, |ui| person_ui(ui, cx, person, fresh, out));
        }
    });
}

/// One person as a row: click opens, Ctrl+click adds to the selection, a drag moves, right click offers the rest.
fn person_ui(ui: &mut Ui, cx: &Cx, person: &Person, fresh: bool, out: &mut Vec<Intent>) {
    let mut tags = Vec::new();
    if person.hired {
        tags.push(cx.t("team-hired"));
    }
    if (person.fte - 1.0).abs() > 0.004 {
        tags.push(format!("{} {}", parts::fte(cx, person.fte), cx.t("team-fte")));
    }
    let row = Row {
        id: person.id.into(),
        side: person.side,
        hollow: false,
        name: &person.name,
        says: &person.function,
        tags,
    };
    let response = row.ui(ui, cx, Sense::click_and_drag());
    if fresh && cx.is_selected(person.id) {
        response.scroll_to_me(None);
    }
    open_or_select(&response, cx, person.id.into(), out);
    if response.drag_started()
        && let Some(drag) = Drag::lift(cx, person.id.into(), vec2(0.0, 0.0))
    {
        DragAndDrop::set_payload(ui.ctx(), Carried::new(drag));
    }
    response.context_menu(|ui| menus::element_menu(ui, cx, person.id.into(), out));
}

/// Vacancies as rows.
pub(super) fn vacancies_ui(ui: &mut Ui, cx: &Cx, vacancies: &[Vacancy], out: &mut Vec<Intent>) {
    for vacancy in vacancies {
        ui.push_id(vacancy.id, |ui| {
            let name = cx.text.with("team-vacancy-for", [("side", cx.text.side(vacancy.side).into())]);
            let part = (vacancy.fte - 1.0).abs() > 0.004;
            let tags = part.then(|| format!("{} {}", parts::fte(cx, vacancy.fte), cx.t("team-fte")));
            let tags = tags.into_iter().collect();
            let id = vacancy.id.into();
            let row = Row { id, side: vacancy.side, hollow: true, name: &name, says: &vacancy.function, tags };
            let response = row.ui(ui, cx, Sense::click());
            open_or_select(&response, cx, id, out);
            response.context_menu(|ui| menus::element_menu(ui, cx, id, out));
        });
    }
}

fn open_or_select(response: &Response, cx: &Cx, id: Id, out: &mut Vec<Intent>) {
    if !response.clicked() {
        return;
    }
    if response.ctx.input(|it| it.modifiers.command) {
        let mut ids = cx.selection.to_vec();
        match ids.iter().position(|it| *it == id) {
            Some(at) => drop(ids.remove(at)),
            None => ids.push(id),
        }
        out.push(Intent::Select(ids));
    } else {
        out.push(Intent::Open(id));
    }
}

/// A row of a card: the mark of a side, a name, and below it what they do.
struct Row<'a> {
    id: Id,
    side: Side,
    hollow: bool,
    name: &'a str,
    says: &'a str,
    tags: Vec<String>,
}

impl Row<'_> {
    fn ui(&self, ui: &mut Ui, cx: &Cx, sense: Sense) -> Response {
        let tags = self.tags.join(" · ");
        let two = !(self.says.is_empty() && tags.is_empty());
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), if two { 40.0 } else { 26.0 }), sense);
        style::name(&response, egui::Role::Button, &format!("{}, {}", self.name, cx.text.side(self.side)));
        if !ui.is_rect_visible(rect) {
            return response;
        }
        if cx.is_selected(self.id) {
            ui.painter().rect_filled(rect, 6.0, ui.visuals().selection.bg_fill);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, 6.0, style::color(Ink::Background, cx.theme));
        }
        if response.has_focus() {
            widgets::focus_ring(ui, rect.shrink(3.0), cx.theme);
        }
        let line = rect.top() + 13.0;
        let mark = Rect::from_center_size(pos2(rect.left() + 11.0, line), vec2(14.0, 14.0));
        widgets::paint_side_mark(ui, mark, self.side, self.hollow, cx.theme);

        let (left, mut right) = (rect.left() + 26.0, rect.right() - 4.0);
        if cx.session.insight().about(self.id).next().is_some() {
            let place = Rect::from_min_size(pos2(right - 18.0, line - 9.0), vec2(18.0, 18.0));
            widgets::signal_mark(&mut ui.new_child(UiBuilder::new().max_rect(place)), cx, self.id);
            right = place.left() - 2.0;
        }
        let mut cut = false;
        let mut words = |ui: &Ui, words: RichText, from: f32, to: f32, y: f32| {
            let words: egui::WidgetText = words.into();
            let galley = words.into_galley(ui, Some(TextWrapMode::Truncate), to - from, TextStyle::Body);
            cut |= galley.elided;
            let (width, at) = (galley.size().x, pos2(from, y - galley.size().y / 2.0));
            ui.painter().galley(at, galley, ui.visuals().text_color());
            width
        };
        let name = if self.hollow { style::secondary(self.name, cx.theme) } else { RichText::new(self.name) };
        words(ui, name, left, right, line);
        if two {
            let (line, mut right) = (rect.top() + 29.0, rect.right() - 4.0);
            let small = |words: &str| style::secondary(words, cx.theme).size(style::SMALL);
            if self.says.is_empty() {
                words(ui, small(&tags), left, right, line);
            } else if tags.is_empty() {
                words(ui, small(self.says), left, right, line);
            } else {
                // The tags are short and must be seen; what somebody does gives way.
                let galley = ui.painter().layout_no_wrap(
                    tags.clone(),
                    FontId::proportional(style::SMALL),
                    style::color(Ink::Ink2, cx.theme),
                );
                right -= galley.size().x + 8.0;
                words(ui, small(self.says), left, right, line);
                words(ui, small(&tags), right + 8.0, rect.right() + 4.0, line);
            }
        }
        if cut {
            let all = [self.name, self.says, &tags].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>();
            return response.on_hover_text(all.join("\n"));
        }
        response
    }
}

/// What happens to a card while people are carried over it, and when they are dropped on it.
pub(super) fn drop_ui(ui: &Ui, cx: &Cx, to: Option<DisciplineId>, card: &Response, out: &mut Vec<Intent>) {
    if DragAndDrop::has_payload_of_type::<Carried>(ui.ctx()) {
        drag::paint_place(ui.painter(), cx, card.rect, card.contains_pointer());
    }
    if let (Some(carried), Some(to), Some(pointer)) =
        (card.dnd_hover_payload::<Carried>(), to, ui.ctx().pointer_hover_pos())
    {
        let mut carried = carried.lock().unwrap_or_else(PoisonError::into_inner);
        let place = Place::Discipline(to);
        let lines = drag::preview_words(cx, place, carried.preview(cx, place));
        drag::paint_preview(ui, cx, pointer, &lines);
    }
    if let Some(dropped) = card.dnd_release_payload::<Carried>() {
        let carried = dropped.lock().unwrap_or_else(PoisonError::into_inner);
        let people: Vec<PersonId> = carried.lifted.iter().filter_map(|it| PersonId::try_from(*it).ok()).collect();
        out.push(Intent::Edit(Edit::Team(TeamEdit::MovePeople(people, to))));
    }
}

/// The name of who is carried, at the pointer.
pub(super) fn carried_ui(ui: &Ui, cx: &Cx) {
    let Some(carried) = DragAndDrop::payload::<Carried>(ui.ctx()) else { return };
    let Some(at) = ui.ctx().pointer_hover_pos() else { return };
    let carried = carried.lock().unwrap_or_else(PoisonError::into_inner);
    let first = carried.lifted.first().and_then(|it| PersonId::try_from(*it).ok());
    let Some(person) = first.and_then(|it| cx.design().team.person(it)) else { return };
    let painter = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Tooltip, egui::Id::unique("carried person")));
    let ink = style::color(Ink::Ink, cx.theme);
    let galley = painter.layout_no_wrap(person.name.clone(), FontId::proportional(style::BODY), ink);
    let rect = Rect::from_min_size(at - vec2(20.0, 14.0), galley.size() + vec2(20.0, 10.0));
    drag::paint_shadow(&painter, rect);
    painter.rect_filled(rect, 6.0, style::color(Ink::Panel, cx.theme));
    painter.rect_stroke(
        rect,
        6.0,
        egui::Stroke::new(1.5, style::color(Ink::Focus, cx.theme)),
        egui::StrokeKind::Inside,
    );
    painter.galley(rect.min + vec2(10.0, 5.0), galley, ink);
    drag::paint_count(&painter, cx, rect.right_top(), carried.lifted.len());
}
