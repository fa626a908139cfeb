//! People and vacancies as cards: side, own or hired, FTE, function, what is assessed, the roles they hold, overload.

use crate::design::bovenkant::Filling;
use crate::design::parties::{Badge, Belonging};
use crate::picture::sign::Sign;
use egui::{
    CornerRadius, Rect, Response, RichText, Sense, Stroke, StrokeKind, TextStyle, TextWrapMode, Ui, UiBuilder, Vec2,
    pos2, vec2,
};

use crate::design::bovenkant::{Role, RoleKind, Seat};
use crate::design::edit::{BovenkantEdit, Edit, TeamEdit};
use crate::design::id::{Id, VacancyId};
use crate::design::team::{Person, Vacancy};
use crate::picture::tokens::Ink;
use crate::rules::thresholds;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::drag::Drag;
use crate::ui::kit::icons::{self, Icon};
use crate::ui::kit::{lit, parts, style, widgets};
use crate::ui::menus;

/// Room within a card.
const PAD: f32 = 6.0;
/// The height of the line with a name.
const NAME: f32 = 20.0;
/// The height of a line of small words.
const LINE: f32 = 16.0;
/// The height of the row of roles.
const CHIPS: f32 = 20.0;
/// The side of a small button on a card.
const BUTTON: f32 = 24.0;

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
        overloaded: roles.len() >= thresholds::overloaded_roles(cx.design()),
        chips: roles,
        room: 0.0,
        prefix: "",
    };
    let response = card.ui(ui, cx);
    if fresh && cx.is_selected(person.id) {
        response.scroll_to_me(None);
    }
    live(&response, cx, person.id.into(), out);
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
            let card = vacancy_card(cx, (it.id, it.belonging()), &name, vec![it.function.clone(), fte], "");
            let response = card.ui(ui, cx);
            if fresh && cx.is_selected(it.id) {
                response.scroll_to_me(None);
            }
            live(&response, cx, it.id.into(), out);
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
                            >= thresholds::overloaded_roles(cx.design()),
                        chips: Vec::new(),
                        room: BUTTON,
                        prefix: &role_name,
                    };
                    let response = card.ui(ui, cx);
                    live(&response, cx, id.into(), out);
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
                    let card = vacancy_card(cx, (id, of), &name, Vec::new(), &role_name);
                    let response = card.ui(ui, cx);
                    if response.clicked() {
                        out.push(Intent::Open(role.id.into()));
                    }
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

/// Click opens, Ctrl+click chooses more, the focus of the keyboard chooses, right click offers the rest.
fn live(response: &Response, cx: &Cx, id: Id, out: &mut Vec<Intent>) {
    if response.clicked() {
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
    } else if response.gained_focus() && !cx.is_selected(id) {
        out.push(Intent::Select(vec![id]));
    }
    response.context_menu(|ui| menus::element_menu(ui, cx, id, out));
}

/// A card of the board, painted by hand so that many of them stay quick.
struct Card<'a> {
    /// What tells it from other cards of the same element.
    salt: (&'static str, Id),
    id: Id,
    badge: Badge,
    /// Where it belongs, in a word.
    whose: String,
    /// A place to fill: dashed.
    hollow: bool,
    title: &'a str,
    /// Small lines below the name; empty ones are left out.
    lines: Vec<String>,
    assessed: bool,
    overloaded: bool,
    /// The roles that somebody holds.
    chips: Vec<String>,
    /// Room kept free at the end of the name for a button.
    room: f32,
    /// What stands before its name in the accessibility tree: the role whose seat it is.
    prefix: &'a str,
}

impl Card<'_> {
    fn height(&self) -> f32 {
        let lines = self.lines.iter().filter(|it| !it.is_empty()).count() as f32;
        let chips = if self.chips.is_empty() { 0.0 } else { CHIPS };
        (NAME + lines * LINE + chips + 2.0 * PAD).max(BUTTON + 4.0)
    }

    fn says(&self, cx: &Cx) -> String {
        let mut says = vec![self.title.to_owned(), self.whose.clone()];
        says.extend(self.lines.iter().filter(|it| !it.is_empty()).cloned());
        if self.assessed {
            says.push(cx.t("team-assessed"));
        }
        if !self.chips.is_empty() {
            says.push(cx.text.with("team-holds", [("roles", self.chips.join(", ").into())]));
        }
        if self.overloaded {
            says.push(cx.t("team-overloaded"));
        }
        let says = says.join(", ");
        if self.prefix.is_empty() { says } else { format!("{}: {says}", self.prefix) }
    }

    fn ui(&self, ui: &mut Ui, cx: &Cx) -> Response {
        let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), self.height()), Sense::hover());
        // The same id in whatever column it stands: the focus moves along.
        let id = egui::Id::unique(("team card", ui.layer_id(), self.salt, self.id));
        let response = ui.interact(place, id, Sense::click_and_drag());
        let says = self.says(cx);
        style::name(&response, egui::Role::Button, &says);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if !ui.is_rect_visible(place) {
            return response;
        }
        self.ground(ui, cx, place, &response);
        let cut = self.words(ui, cx, place);
        if cut || self.overloaded { response.on_hover_text(says) } else { response }
    }

    fn ground(&self, ui: &Ui, cx: &Cx, place: Rect, response: &Response) {
        let painter = ui.painter();
        let radius = CornerRadius::same(6);
        let fill = if self.hollow { Ink::Background } else { Ink::Panel };
        painter.rect_filled(place, radius, style::color(fill, cx.theme));
        let ink = Sign::from(self.badge).ink;
        if self.hollow {
            let corners = place.shrink(0.5);
            let ring = [corners.left_top(), corners.right_top(), corners.right_bottom(), corners.left_bottom()];
            let ring: Vec<_> = ring.into_iter().chain([corners.left_top()]).collect();
            painter.extend(egui::Shape::dashed_line(&ring, Stroke::new(1.0, style::color(ink, cx.theme)), 5.0, 4.0));
        } else {
            let line = if response.hovered() { Ink::Ink2 } else { Ink::Line };
            let stroke = Stroke::new(1.0, style::color(line, cx.theme));
            painter.rect_stroke(place, radius, stroke, StrokeKind::Inside);
        }
        lit::light(ui, cx, self.id, place);
        if cx.is_selected(self.id) || response.has_focus() {
            let stroke = Stroke::new(2.0, style::color(Ink::Focus, cx.theme));
            painter.rect_stroke(place, radius, stroke, StrokeKind::Inside);
        }
    }

    /// Paints the words; whether any of them had to be cut.
    fn words(&self, ui: &mut Ui, cx: &Cx, place: Rect) -> bool {
        let inner = place.shrink(PAD);
        let line = inner.top() + NAME / 2.0;
        let mark = Rect::from_center_size(pos2(inner.left() + 7.0, line), Vec2::splat(14.0));
        widgets::paint_side_mark(ui, mark, self.badge, self.hollow, cx.theme);
        let (left, mut right) = (inner.left() + 18.0, inner.right() - self.room);
        if cx.session.insight().about(self.id).next().is_some() && self.prefix.is_empty() {
            let place = Rect::from_min_size(pos2(right - 16.0, line - 9.0), vec2(18.0, 18.0));
            widgets::signal_mark(&mut ui.new_child(UiBuilder::new().max_rect(place)), cx, self.id);
            right = place.left() - 2.0;
        }
        let mut cut = false;
        let mut write = |ui: &Ui, words: RichText, from: f32, to: f32, y: f32| {
            let words: egui::WidgetText = words.into();
            let galley = words.into_galley(ui, Some(TextWrapMode::Truncate), (to - from).max(8.0), TextStyle::Body);
            cut |= galley.elided;
            let (width, at) = (galley.size().x, pos2(from, y - galley.size().y / 2.0));
            ui.painter().galley(at, galley, ui.visuals().text_color());
            width
        };
        let name = if self.hollow { style::secondary(self.title, cx.theme) } else { RichText::new(self.title) };
        write(ui, name, left, right, line);
        let small = |words: &str| style::secondary(words, cx.theme).size(style::SMALL);
        let mut y = inner.top() + NAME + LINE / 2.0;
        for (nth, words) in self.lines.iter().enumerate().filter(|(_, it)| !it.is_empty()) {
            let width = write(ui, small(words), left, inner.right(), y);
            if self.assessed && nth + 1 == self.lines.len() {
                write(ui, icons::CHECK.rich_text().size(14.0), left + width + 4.0, inner.right(), y);
            }
            y += LINE;
        }
        if !self.chips.is_empty() {
            cut |= self.chips_ui(ui, cx, pos2(left, y - LINE / 2.0 + 2.0), inner.right());
        }
        cut
    }

    /// The roles as pills, as many as fit, and how many more there are; whether any is cut.
    fn chips_ui(&self, ui: &Ui, cx: &Cx, at: egui::Pos2, right: f32) -> bool {
        let (ink, ground) =
            if self.overloaded { (Ink::Warning, Ink::WarningFill) } else { (Ink::Alliance, Ink::AllianceFill) };
        let mut x = at.x;
        let mut cut = false;
        let pill = |words: &str, x: f32, room: f32, cut: &mut bool| {
            let words: egui::WidgetText =
                RichText::new(words).size(style::SMALL).color(style::color(ink, cx.theme)).into();
            let galley = words.into_galley(ui, Some(TextWrapMode::Truncate), room, TextStyle::Body);
            *cut |= galley.elided;
            let rect = Rect::from_min_size(pos2(x, at.y), vec2(galley.size().x + 10.0, CHIPS - 2.0));
            ui.painter().rect_filled(rect, CornerRadius::same(9), style::color(ground, cx.theme));
            let at = rect.left_center() + vec2(5.0, -galley.size().y / 2.0);
            ui.painter().galley(at, galley, style::color(ink, cx.theme));
            rect.right() + 3.0
        };
        if self.overloaded {
            let icon = icons::severity(crate::rules::Severity::Warning, false);
            let words: egui::WidgetText =
                icon.rich_text().size(15.0).color(style::color(Ink::Warning, cx.theme)).into();
            let galley = words.into_galley(ui, None, 20.0, TextStyle::Body);
            let width = galley.size().x;
            ui.painter().galley(pos2(x, at.y + 1.0), galley, style::color(Ink::Warning, cx.theme));
            x += width + 3.0;
            let count = cx.text.with("team-role-count", [("count", self.chips.len().into())]);
            pill(&count, x, right - x - 10.0, &mut cut);
            return cut;
        }
        for (nth, chip) in self.chips.iter().enumerate() {
            let left = self.chips.len() - nth;
            let room = right - x - 10.0 - if left > 1 { 34.0 } else { 0.0 };
            if room < 24.0 {
                pill(&format!("+{left}"), x, 30.0, &mut cut);
                return true;
            }
            x = pill(chip, x, room, &mut cut);
        }
        cut
    }
}
