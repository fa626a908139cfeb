//! People and vacancies as cards: side, own or hired, FTE, function, what is assessed, the roles they hold, overload.

use crate::design::bovenkant::Filling;
use crate::design::parties::Belonging;
use egui::{Rect, Response, Ui, UiBuilder, Vec2, pos2};

use crate::design::bovenkant::{Role, RoleKind, Seat};
use crate::design::edit::{BovenkantEdit, Edit, TeamEdit};
use crate::design::id::{Id, VacancyId};
use crate::design::team::{Person, Vacancy};
use crate::rules::thresholds;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::drag::Drag;
use crate::ui::kit::icons::{self, Icon};
use crate::ui::kit::{choosing, filling, parts, style};
use crate::ui::menus;
use crate::ui::moves::all_of;
use crate::ui::team::card::{BUTTON, Card};

/// People as cards below each other.
pub(crate) fn people_ui(
    ui: &mut Ui,
    cx: &Cx,
    people: &[Person],
    fresh: bool,
    out: &mut Vec<Intent>,
) -> Vec<(Id, Rect)> {
    let card = |ui: &mut Ui, it: &Person| (it.id.into(), person_ui(ui, cx, it, fresh, out).rect);
    let mut card = card;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        people.iter().map(|it| card(ui, it)).collect()
    })
    .inner
}

/// One person as a card: click opens, Ctrl+click adds to the selection, a drag moves, right click offers the rest.
fn person_ui(ui: &mut Ui, cx: &Cx, person: &Person, fresh: bool, out: &mut Vec<Intent>) -> Response {
    let roles: Vec<String> = cx.design().bovenkant.roles_of(person.id).map(|it| role_chip(cx, it)).collect();
    let card = Card {
        salt: ("person", person.id.into()),
        id: person.id.into(),
        badge: cx.design().badge_of(person),
        whose: cx.text.comes_from(cx.design(), person),
        hollow: false,
        title: &person.name,
        lines: vec![person.function.clone(), tags(cx, person)],
        assessed: person.assessed,
        overloaded: roles.len() >= thresholds::overloaded_roles(cx.design()) && !cx.is_hushed(),
        chips: roles,
        room: 0.0,
        prefix: "",
    };
    let response = card.ui(ui, cx);
    if fresh && cx.is_selected(person.id) {
        response.scroll_to_me(None);
    }
    live(ui, &response, cx, person.id.into(), out);
    lift(cx, &response, || Drag::lift(cx, person.id.into(), Vec2::ZERO));
    response
}

/// A role in a word that fits on a card.
fn role_chip(cx: &Cx, role: &Role) -> String {
    match role.kind {
        RoleKind::ManagementTeam => cx.t("team-chip-amt"),
        RoleKind::AllianceBoard => cx.t("team-chip-board"),
        _ => cx.text.role_name(role),
    }
}

/// Own or hired, and how much of a week.
fn tags(cx: &Cx, person: &Person) -> String {
    let hired = cx.t(if person.hired { "team-hired" } else { "team-own" });
    format!("{hired} · {} {}", parts::fte(cx, person.fte), cx.t("team-fte"))
}

/// Vacancies as dashed cards below each other.
pub(crate) fn vacancies_ui(
    ui: &mut Ui,
    cx: &Cx,
    vacancies: &[Vacancy],
    fresh: bool,
    out: &mut Vec<Intent>,
) -> Vec<(Id, Rect)> {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let mut seen = Vec::new();
        for it in vacancies {
            let name =
                cx.text.with("team-vacancy-for", [("side", cx.text.belonging(cx.design(), it.belonging()).into())]);
            let fte = format!("{} {}", parts::fte(cx, it.fte), cx.t("team-fte"));
            let [who, by] = filling::plan_lines(cx, it.plan.as_ref());
            let card = vacancy_card(cx, (it.id, it.belonging()), &name, vec![it.function.clone(), fte, who, by], "");
            let response = card.ui(ui, cx);
            if fresh && cx.is_selected(it.id) {
                response.scroll_to_me(None);
            }
            live(ui, &response, cx, it.id.into(), out);
            lift(cx, &response, || Drag::lift(cx, it.id.into(), Vec2::ZERO));
            fill_ui(ui, cx, response.rect, it.id, &name, out);
            seen.push((it.id.into(), response.rect));
        }
        seen
    })
    .inner
}

fn vacancy_card<'a>(
    cx: &Cx,
    (id, of): (VacancyId, Belonging),
    title: &'a str,
    lines: Vec<String>,
    prefix: &'a str,
) -> Card<'a> {
    let (badge, whose) = (cx.design().badge(of), cx.text.belonging(cx.design(), of));
    let (salt, id) = (("vacancy", id.into()), id.into());
    let (assessed, overloaded, chips) = (false, false, Vec::new());
    Card { salt, id, badge, whose, hollow: true, title, lines, assessed, overloaded, chips, room: BUTTON, prefix }
}

/// The button of a vacancy that makes it a person, whose name is typed at once.
fn fill_ui(ui: &mut Ui, cx: &Cx, card: Rect, id: VacancyId, title: &str, out: &mut Vec<Intent>) {
    let name = cx.text.with("team-fill-vacancy", [("name", title.into())]);
    if corner_button(ui, card, icons::CHECK, &name).clicked() {
        out.push(Intent::EditAndOpen(Edit::Team(TeamEdit::FillVacancy(id, cx.t("new-person")))));
    }
}

/// A small button in the upper right corner of a card.
fn corner_button(ui: &mut Ui, card: Rect, icon: Icon, name: &str) -> Response {
    let rect = Rect::from_min_size(pos2(card.right() - BUTTON - 2.0, card.top() + 2.0), Vec2::splat(BUTTON));
    let mut child = ui.new_child(UiBuilder::new().id_salt(("corner", name)).max_rect(rect));
    let button =
        egui::Button::new(icon.rich_text().size(15.0)).frame_when_inactive(false).min_size(Vec2::splat(BUTTON));
    let button = child.add(button);
    style::name(&button, egui::Role::Button, name);
    button.on_hover_text(name)
}

/// The seats of a role as cards: who holds them, with a button that takes the seat away, and those still open.
pub(crate) fn seats_ui(ui: &mut Ui, cx: &Cx, role: &Role, out: &mut Vec<Intent>) -> Vec<(Id, Rect)> {
    let team = &cx.design().team;
    let role_name = cx.text.role_name(role);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let mut seen = Vec::new();
        for seat in &role.seats {
            match seat {
                Seat::Person(id) => {
                    let id = *id;
                    let Some(person) = team.person(id) else { continue };
                    let sits = team.discipline_of(id).map_or_else(|| cx.t("team-outside"), |it| it.name.clone());
                    let card = Card {
                        salt: ("seat", role.id.into()),
                        id: id.into(),
                        badge: cx.design().badge_of(person),
                        whose: cx.text.comes_from(cx.design(), person),
                        hollow: false,
                        title: &person.name,
                        lines: vec![sits, tags(cx, person)],
                        assessed: person.assessed,
                        overloaded: cx.design().bovenkant.roles_of(id).count()
                            >= thresholds::overloaded_roles(cx.design())
                            && !cx.is_hushed(),
                        chips: Vec::new(),
                        room: BUTTON,
                        prefix: &role_name,
                    };
                    let response = card.ui(ui, cx);
                    live(ui, &response, cx, id.into(), out);
                    lift(cx, &response, || Drag::lift_seat(cx, id, role.id));
                    let words = [("name", (&person.name).into()), ("role", (&role_name).into())];
                    let name = cx.text.with("team-take-seat", words);
                    if corner_button(ui, response.rect, icons::CLOSE, &name).clicked() {
                        out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::RemoveSeat(role.id, seat.clone()))));
                    }
                    seen.push((id.into(), response.rect));
                }
                Seat::Open(it) => {
                    let (id, of) = (it.id, it.of);
                    let key = if it.filling == Filling::Changing { "team-seat-changing" } else { "team-seat-for" };
                    let name = cx.text.with(key, [("side", cx.text.belonging(cx.design(), of).into())]);
                    let card = vacancy_card(cx, (id, of), &name, filling::plan_lines(cx, it.plan()).into(), &role_name);
                    let response = card.ui(ui, cx);
                    if response.clicked() {
                        out.push(Intent::Open(role.id.into()));
                    }
                    response.context_menu(|ui| filling::seat_menu(ui, cx, it, out));
                    let title = format!("{role_name}: {name}");
                    fill_ui(ui, cx, response.rect, id, &title, out);
                    seen.push((id.into(), response.rect));
                }
            }
        }
        seen
    })
    .inner
}

fn lift(cx: &Cx, response: &Response, make: impl FnOnce() -> Option<Drag>) {
    if response.drag_started_by(egui::PointerButton::Primary)
        && let Some(drag) = make()
    {
        cx.gesture.lift(drag);
    }
}

/// Click opens, Ctrl+click and Shift+click choose more, the focus of the keyboard chooses, right click offers the rest.
fn live(ui: &Ui, response: &Response, cx: &Cx, id: Id, out: &mut Vec<Intent>) {
    if response.clicked() {
        let row = || Some(all_of(cx.design(), id.kind()));
        out.push(choosing::clicked(&response.ctx, cx, id, row).map_or(Intent::Open(id), Intent::Select));
    } else {
        out.extend(choosing::reached(response, cx, id));
    }
    choosing::steps(ui, response);
    response.context_menu(|ui| menus::element_menu(ui, cx, id, out));
}
