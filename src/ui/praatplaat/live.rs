//! What can be pointed at on the plate: every card, person, stone and role, the places where something is added, and what
//! stands for what is gathered.

use egui::{Key, Popup, PopupCloseBehavior, Response, ScrollArea, Sense, Ui, Vec2};

use crate::design::edit::{Edit, RisksEdit, TeamEdit};
use crate::design::form::Domain;
use crate::design::id::{Id, IdKind};
use crate::design::risks::{Allocation, Nature};
use crate::design::tasks::Task;
use crate::picture::{self, Picture, Spot, Target};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::choosing::{self, Marquee};
use crate::ui::kit::drag::Drag;
use crate::ui::kit::look::Look;
use crate::ui::kit::{lit, paint, style, widgets};
use crate::ui::menus;
use crate::ui::moves::has_details;
use crate::ui::praatplaat::dragging;
use crate::ui::section::Section;

/// How far beneath its top a room is its heading still, in points of the picture.
const HEADING: f32 = 44.0;

/// What stands in the picture, each with its place.
pub(super) fn elements(picture: &Picture) -> impl Iterator<Item = (Id, picture::Rect)> {
    picture.spots.iter().filter_map(|it| match it.target {
        Target::Element(id) => Some((id, it.rect)),
        _ => None,
    })
}

/// The frame that is drawn around risks; around people where it touches no risk.
pub(super) fn framing(
    ui: &Ui,
    cx: &Cx,
    (picture, origin): (&Picture, Vec2),
    (ground, look): (&Response, &mut Look),
    out: &mut Vec<Intent>,
) {
    if ui.input(|it| it.key_down(Key::Space) || it.pointer.middle_down()) {
        return;
    }
    if let Some(pointer) = ui.input(|it| it.pointer.latest_pos()).filter(|_| cx.gesture.is::<Marquee>()) {
        dragging::pan_at_edge(ui, pointer, look);
    }
    let cards = elements(picture).filter(|it| matches!(it.0.kind(), IdKind::Risk | IdKind::Person));
    let cards = cards.map(|(id, rect)| (id, paint::rect(rect).translate(origin)));
    choosing::marquee(ui, cx, (ground, origin), cards, out);
}

/// Hit areas over everything that can be pointed at. Returns the room whose heading was double clicked.
pub(super) fn live(ui: &mut Ui, cx: &Cx, picture: &Picture, origin: Vec2, out: &mut Vec<Intent>) -> Option<Target> {
    let mut closer = None;
    for spot in picture.spots.iter().filter(|it| !matches!(it.target, Target::Empty(_))) {
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
        let selected = |it: &Id| cx.is_selected(*it);
        if response.has_focus() || matches!(spot.target, Target::Element(id) if selected(&id)) {
            widgets::focus_ring(ui, rect, cx.theme);
        }
        if let Target::Element(element) = spot.target {
            lit::light(ui, cx, element, rect);
        }
        match spot.target {
            Target::Element(element) => element_live(ui, cx, (element, picture), spot, &response, out),
            Target::Room(_) if response.double_clicked() && in_heading(&response, rect) => closer = Some(spot.target),
            Target::Room(_) | Target::Tray | Target::AddRisk(_) | Target::AddOpportunity(_) => {
                place_live(cx, spot.target, &response, out);
            }
            Target::More(_) => more_live(ui, cx, spot, &response, rect, out),
            Target::Team if response.double_clicked() => {
                let add = TeamEdit::AddDiscipline(cx.t("team-new-discipline"));
                out.push(Intent::EditAndOpen(Edit::Team(add)));
            }
            Target::AddPrinciple | Target::Foundation => go(&response, spot.target, Section::Principles, out),
            Target::Roof => go(&response, spot.target, Section::Bovenkant, out),
            Target::Team => go(&response, spot.target, Section::Team, out),
            Target::Empty(_) => {}
        }
        if movable
            && response.drag_started_by(egui::PointerButton::Primary)
            && let (Target::Element(element), Some(pointer)) = (spot.target, response.interact_pointer_pos())
            && let Some(drag) = Drag::lift(cx, element, rect.min - pointer)
        {
            cx.gesture.lift(drag);
        }
    }
    closer
}

fn in_heading(response: &Response, rect: egui::Rect) -> bool {
    response.interact_pointer_pos().is_some_and(|it| it.y < rect.top() + HEADING)
}

/// The edit that adds a risk or an opportunity in a place, to be named at once.
fn add(cx: &Cx, nature: Nature, to: Allocation) -> Intent {
    let title = cx.t(if nature == Nature::Risk { "new-risk" } else { "new-opportunity" });
    Intent::EditAndOpen(Edit::Risks(RisksEdit::Add { nature, title, to }))
}

/// A room, the tray, and where something is added in them: a double click on empty ground adds a risk there.
fn place_live(cx: &Cx, target: Target, response: &Response, out: &mut Vec<Intent>) {
    let place = menus::place_of(target);
    match target {
        Target::AddRisk(to) if response.clicked() => out.push(add(cx, Nature::Risk, to)),
        Target::AddOpportunity(to) if response.clicked() => out.push(add(cx, Nature::Opportunity, to)),
        Target::Room(_) | Target::Tray if response.double_clicked() => out.push(add(cx, Nature::Risk, place)),
        Target::Room(_) | Target::Tray if response.clicked() => out.push(Intent::Select(Vec::new())),
        _ => {}
    }
    response.context_menu(|ui| menus::place_menu(ui, cx, place, out));
    if let Target::Room(domain) = target
        && response.hover_pos().is_some_and(|it| it.y < response.rect.top() + HEADING)
    {
        tasks_over(cx, domain, response);
    }
}

/// Over a room's heading: the tasks that lie there, each with the roles that see to it.
fn tasks_over(cx: &Cx, domain: Domain, response: &Response) {
    let (design, text) = (cx.design(), cx.text);
    let told = |task: Task| {
        let roles = text.list(&design.seeing_to(task).map(|it| text.role_name(it)).collect::<Vec<_>>());
        let word = text.word(task);
        if roles.is_empty() { word } else { format!("{word} ({roles})") }
    };
    let here = design.tasks.iter().filter(|it| it.domain == domain);
    let all: Vec<String> = here.map(|it| told(it.task)).collect();
    if !all.is_empty() {
        response.clone().on_hover_text(text.with("plate-room-tasks", [("tasks", all.join(", ").into())]));
    }
}

/// What stands for gathered elements: a click lists them, and each opens from there.
fn more_live(ui: &Ui, cx: &Cx, spot: &Spot, response: &Response, rect: egui::Rect, out: &mut Vec<Intent>) {
    // What is chosen, or lit by a signal, can be among them.
    if spot.gathers.iter().any(|it| cx.is_selected(*it)) {
        widgets::focus_ring(ui, rect, cx.theme);
    }
    if let Some(element) = spot.gathers.iter().find(|it| cx.is_lit(**it)) {
        lit::light(ui, cx, *element, rect);
    }
    let open = Popup::menu(response).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_min_width(240.0);
        ui.set_max_width(360.0);
        let mut done = false;
        ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            for element in &spot.gathers {
                let (name, about) = listed(cx, *element);
                let words = style::secondary(about.as_str(), cx.theme).size(style::SMALL);
                let row = egui::Button::new(name.as_str()).right_text(words).truncate();
                let row = ui.add(row.min_size(egui::vec2(ui.available_width(), 26.0)));
                style::name(&row, egui::accesskit::Role::Button, &format!("{name}, {about}"));
                if row.clicked() {
                    out.push(if has_details(*element) {
                        Intent::Open(*element)
                    } else {
                        Intent::Select(vec![*element])
                    });
                    done = true;
                }
            }
        });
        if done {
            ui.close();
        }
    });
    if open.is_none() {
        response.clone().on_hover_text(&spot.name);
    }
}

/// A gathered element in a list: its name, and what else tells it from others.
fn listed(cx: &Cx, id: Id) -> (String, String) {
    let (design, text) = (cx.design(), cx.text);
    let name = text.element(design, id).unwrap_or_default();
    let risk = design.risks.list.iter().find(|it| Id::from(it.id) == id);
    let person = design.team.everybody().find(|it| Id::from(it.id) == id);
    let about = match (risk, person) {
        (Some(risk), _) => {
            let amount = risk.expected().map(|it| text.language().euro_short(it));
            match amount {
                Some(amount) if risk.is_opportunity() => text.with("picture-saving", [("amount", amount.into())]),
                Some(amount) => amount,
                None => text.get("picture-unquantified"),
            }
        }
        (_, Some(person)) => text.comes_from(design, person),
        _ => String::new(),
    };
    (name, about)
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
    ui: &Ui,
    cx: &Cx,
    (element, picture): (Id, &Picture),
    spot: &Spot,
    response: &Response,
    out: &mut Vec<Intent>,
) {
    let row = || Some(elements(picture).map(|it| it.0).filter(|it| it.kind() == element.kind()).collect());
    if response.double_clicked() && !ui.input(|it| it.modifiers.any()) && has_details(element) {
        out.push(Intent::Rename(element));
    } else if response.clicked() {
        let alone = if has_details(element) { Intent::Open(element) } else { Intent::Select(vec![element]) };
        out.push(choosing::clicked(ui.ctx(), cx, element, row).map_or(alone, Intent::Select));
    } else {
        out.extend(choosing::reached(response, cx, element));
    }
    choosing::steps(ui, response);
    response.context_menu(|ui| menus::element_menu(ui, cx, element, out));
    // What the plate has no room for: of a stone how far it is, of a role who holds it, of a mark who it is.
    if spot.shortened || element.kind() != IdKind::Risk {
        response.clone().on_hover_text(&spot.name);
    }
}
