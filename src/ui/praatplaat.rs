//! The praatplaat: the whole alliance in one picture. Paints the layout of `picture`, and makes it live: everything in
//! it can be clicked, dragged, renamed, and reached by keys.

use std::sync::Arc;

use egui::{Key, Rect, Response, ScrollArea, Sense, Ui, Vec2, pos2, vec2};

use crate::design::edit::{Edit, RisksEdit};
use crate::design::id::{Id, IdKind};
use crate::design::risks::Nature;
use crate::picture::{self, Frame, Picture, Target};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::drag::{self, Drag};
use crate::ui::kit::kept::Kept;
use crate::ui::kit::{lit, paint, style, widgets};
use crate::ui::menus;
use crate::ui::moves::has_details;
use crate::ui::room::Room;
use crate::ui::section::Section;
use crate::ui::shell::command::Command;

/// The section: the picture as it was last laid out.
#[derive(Default)]
pub(crate) struct Praatplaat {
    kept: Kept<[u32; 2], Picture>,
}

impl Praatplaat {
    /// The picture for this size.
    fn picture(&mut self, cx: &Cx, size: Vec2) -> Arc<Picture> {
        self.kept.get(cx, [size.x as u32, size.y as u32], || {
            let frame = Frame { width: size.x.floor(), height: size.y.floor(), heading: false };
            picture::praatplaat(cx.design(), &cx.session.insight().signals, cx.text, frame)
        })
    }
}

impl Room for Praatplaat {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        praatplaat_ui(ui, cx, self, out);
    }

    fn shows(&self, _: IdKind) -> bool {
        true
    }
}

/// The section.
fn praatplaat_ui(ui: &mut Ui, cx: &Cx, state: &mut Praatplaat, out: &mut Vec<Intent>) {
    heading(ui, cx, out);
    let wanted = vec2(ui.available_width() - 10.0, ui.available_height() - 4.0).max(vec2(360.0, 320.0));
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let picture = &*state.picture(cx, wanted);
        let (rect, _) = ui.allocate_exact_size(vec2(picture.width, picture.height), Sense::hover());
        let origin = rect.min.to_vec2();
        let lifted = cx.gesture.with(|it: &mut Drag| it.lifted.clone()).unwrap_or_default();
        let dimmed = |spot: Option<usize>| {
            let target = spot.and_then(|it| picture.spots.get(it)).map(|it| it.target);
            matches!(target, Some(Target::Element(id)) if lifted.contains(&id))
        };
        paint::picture(ui.painter(), picture, origin, cx.theme, dimmed);
        live(ui, cx, picture, origin, out);
        dragging(ui, cx, picture, origin, out);
    });
}

fn heading(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    ui.horizontal(|ui| {
        // Without the bar at the top the room still sees which design it is.
        let title = if cx.presenting { cx.design().name.clone() } else { cx.t("section-praatplaat") };
        ui.label(style::strong(title).size(style::SECTION));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if widgets::button(ui, None, &cx.t("praatplaat-save-picture")).clicked() {
                out.push(Intent::Command(Command::ExportPicture));
            }
            let opportunity = widgets::button(ui, None, &cx.t("praatplaat-add-opportunity"));
            if opportunity.clicked() {
                out.push(Intent::Command(Command::AddOpportunity));
            }
            if widgets::button(ui, None, &cx.t("praatplaat-add-risk")).clicked() {
                out.push(Intent::Command(Command::AddRisk));
            }
        });
    });
    ui.add(egui::Label::new(style::secondary(cx.t("praatplaat-says"), cx.theme)).truncate());
    ui.add_space(4.0);
}

/// Hit areas over everything that can be pointed at.
fn live(ui: &mut Ui, cx: &Cx, picture: &Picture, origin: Vec2, out: &mut Vec<Intent>) {
    let toggles = ui.input(|it| it.modifiers.command);
    for spot in &picture.spots {
        let rect = paint::rect(spot.rect).translate(origin);
        let id = ui.scope_id().with(("spot", spot.target));
        let movable = matches!(spot.target, Target::Element(id) if matches!(id.kind(), IdKind::Risk | IdKind::Person));
        let sense = match spot.target {
            _ if movable => Sense::click_and_drag(),
            // A room is a ground to right-click; it takes no focus, so that Tab goes from card to card.
            Target::Room(_) | Target::Tray => Sense::CLICK,
            _ => Sense::click(),
        };
        let response = widgets::hit(ui, rect, id, sense, &spot.name);
        if response.has_focus() || matches!(spot.target, Target::Element(id) if cx.is_selected(id)) {
            widgets::focus_ring(ui, rect, cx.theme);
        }
        if let Target::Element(element) = spot.target {
            lit::light(ui, cx, element, rect);
        }
        match spot.target {
            Target::Element(element) => element_live(cx, element, spot.shortened, &spot.name, &response, toggles, out),
            Target::Room(_) | Target::Tray | Target::AddRisk(_) => {
                let place = menus::place_of(spot.target);
                if matches!(spot.target, Target::AddRisk(_)) && response.clicked() {
                    let title = cx.t("new-risk");
                    let add = RisksEdit::Add { nature: Nature::Risk, title, to: place };
                    out.push(Intent::EditAndOpen(Edit::Risks(add)));
                } else if response.clicked() {
                    out.push(Intent::Select(Vec::new()));
                }
                response.context_menu(|ui| menus::place_menu(ui, cx, place, out));
            }
            Target::AddOpportunity(_) | Target::More(_) | Target::Empty(_) => {}
            Target::AddPrinciple | Target::Foundation => go(&response, spot.target, Section::Principles, out),
            Target::Roof => go(&response, spot.target, Section::Bovenkant, out),
            Target::Team => go(&response, spot.target, Section::Team, out),
        }
        if movable
            && response.drag_started_by(egui::PointerButton::Primary)
            && let (Target::Element(element), Some(pointer)) = (spot.target, response.interact_pointer_pos())
            && let Some(drag) = Drag::lift(cx, element, rect.min - pointer)
        {
            cx.gesture.lift(drag);
        }
    }
}

/// The ground of a part of the house leads to its section: a click on its button, a double click on the ground itself.
fn go(response: &Response, target: Target, section: Section, out: &mut Vec<Intent>) {
    let clicked = if target == Target::AddPrinciple { response.clicked() } else { response.double_clicked() };
    // From the keyboard there is no double click.
    let keyed = response.has_focus() && response.ctx.input(|it| it.key_pressed(Key::Enter));
    if clicked || keyed {
        out.push(Intent::Go(section));
    }
}

fn element_live(
    cx: &Cx,
    element: Id,
    shortened: bool,
    name: &str,
    response: &Response,
    toggles: bool,
    out: &mut Vec<Intent>,
) {
    if response.double_clicked() && has_details(element) {
        out.push(Intent::Rename(element));
    } else if response.clicked() && toggles {
        let mut selection = cx.selection.to_vec();
        match selection.iter().position(|it| *it == element) {
            Some(at) => drop(selection.remove(at)),
            None => selection.push(element),
        }
        out.push(Intent::Select(selection));
    } else if response.clicked() {
        out.push(if has_details(element) { Intent::Open(element) } else { Intent::Select(vec![element]) });
    } else if response.gained_focus() && !cx.is_selected(element) {
        out.push(Intent::Select(vec![element]));
    }
    response.context_menu(|ui| menus::element_menu(ui, cx, element, out));
    if shortened || element.kind() == IdKind::Person {
        response.clone().on_hover_text(name);
    }
}

/// The lifted card, the lit places, the words beside the pointer, and the drop.
fn dragging(ui: &mut Ui, cx: &Cx, picture: &Picture, origin: Vec2, out: &mut Vec<Intent>) {
    let (pointer, released) = ui.input(|it| (it.pointer.latest_pos(), it.pointer.primary_released()));
    let Some(pointer) = pointer else { return };
    let follow = |lifted: &mut Drag| follow(ui, cx, (picture, origin), lifted, pointer);
    let Some(dropped) = cx.gesture.with(follow) else { return };
    if released {
        cx.gesture.take::<Drag>();
        out.extend(dropped.map(Intent::Edit));
    } else {
        scroll_at_edge(ui, pointer.y);
    }
}

/// Paints what is lifted and what letting it go here would do; the edit that does that, over a place for it.
fn follow(
    ui: &Ui,
    cx: &Cx,
    (picture, origin): (&Picture, Vec2),
    lifted: &mut Drag,
    pointer: egui::Pos2,
) -> Option<Edit> {
    let at = pointer - origin;
    // What lies under another panel is no place to drop on.
    let visible = ui.clip_rect().contains(pointer);
    let over = lifted.over(picture, [at.x, at.y]).filter(|_| visible);
    for (nth, spot) in picture.spots.iter().enumerate() {
        if lifted.place_of(spot).is_some() {
            let rect = paint::rect(spot.rect).translate(origin);
            drag::paint_place(ui.painter(), cx, rect, over.is_some_and(|(it, _)| it == nth));
        }
    }
    if let Some(grabbed) = lifted.lifted.first().and_then(|it| picture.find(Target::Element(*it))) {
        let rect = paint::rect(picture.spots[grabbed].rect);
        let shift = (pointer + lifted.grip) - rect.min;
        let layer = egui::LayerId::new(egui::Order::Foreground, egui::Id::unique("lifted card"));
        let painter = ui.ctx().layer_painter(layer);
        let card = rect.translate(shift);
        drag::paint_shadow(&painter, card);
        paint::items(&painter, picture.items_of(grabbed), shift, cx.theme);
        let stroke = egui::Stroke::new(2.0, style::color(picture::tokens::Ink::Focus, cx.theme));
        painter.rect_stroke(card, 8.0, stroke, egui::StrokeKind::Outside);
        drag::paint_count(&painter, cx, card.right_top(), lifted.lifted.len());
    }
    ui.ctx().set_cursor_icon(egui::CursorIcon::Grabbing);
    let (_, place) = over?;
    let preview = lifted.preview(cx, place);
    let lines = drag::preview_words(cx, place, preview);
    drag::paint_preview(ui, cx, pointer, &lines);
    Some(lifted.edit(place))
}

/// A drag near the upper or lower edge scrolls.
fn scroll_at_edge(ui: &Ui, y: f32) {
    let clip: Rect = ui.clip_rect();
    let up = (clip.top() + 24.0 - y).clamp(0.0, 24.0);
    let down = (y - (clip.bottom() - 24.0)).clamp(0.0, 24.0);
    if up + down > 0.0 && clip.contains(pos2(clip.center().x, y)) {
        ui.scroll_with_delta(vec2(0.0, (up - down) * 0.5));
        ui.ctx().request_repaint();
    }
}
