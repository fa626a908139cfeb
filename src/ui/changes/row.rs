//! A row of the list, as it stands closed: a click or Enter opens it in place.

use egui::accesskit::Role;
use egui::{CursorIcon, Id as UiId, Pos2, Rect, Response, Sense, Ui, pos2, vec2};

use crate::design::changes::{Change, Effect};
use crate::design::id::{ChangeId, Id, IdKind};
use crate::design::parties::{Badge, Belonging};
use crate::picture::tokens::Ink;
use crate::rules::Severity;
use crate::ui::changes::columns::{self, Column, HIGH, Words};
use crate::ui::changes::dots;
use crate::ui::changes::shown::late;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};

/// The size of the mark of whoever raised a change, and the room that it takes.
const MARK: f32 = 12.0;
const MARK_ROOM: f32 = 18.0;

/// The widget of a row.
pub(super) fn id(of: ChangeId) -> UiId {
    UiId::unique(("change row", of))
}

/// The row. Its response is that of the whole: under the pointer, with the keyboard, clicked.
pub(super) fn row_ui(ui: &mut Ui, cx: &Cx, (it, open): (&Change, bool), out: &mut Vec<Intent>) -> Response {
    let step = cx.text.change_step(cx.design(), it).filter(|_| it.is_open());
    let decides = step.unwrap_or_else(|| cx.text.change_decider(cx.design(), it));
    let from = it.from.and_then(|it| cx.text.element(cx.design(), it)).unwrap_or_default();
    let width = ui.available_width();
    let room = |column: Column| column.of(Rect::from_min_size(Pos2::ZERO, vec2(width, HIGH))).width();
    let high = columns::high(
        ui,
        &[
            (&it.what, Words::STRONG, room(Column::What)),
            (&from, Words::PLAIN, room(Column::From) - MARK_ROOM),
            (&decides, Words::PLAIN, room(Column::Decides)),
        ],
    );
    let (_, place) = ui.allocate_space(vec2(width, high));
    let response = ui.interact(place, id(it.id), Sense::click());
    style::name(&response, Role::Button, &spoken(cx, it, open));
    let dark = response.hovered() && !open;
    if dark {
        ui.painter().rect_filled(place, 4.0, style::color(Ink::Background, cx.theme));
    }
    let words = |column: Column, words: &str, look| {
        columns::paint(ui, cx, column.of(place), (words, look, column.is_right()));
    };
    words(Column::Number, &it.number, Words::QUIET);
    words(Column::What, &it.what, Words::STRONG);
    from_ui(ui, cx, (it, &from), Column::From.of(place));
    words(Column::Decides, &decides, Words::PLAIN);
    due_ui(ui, cx, it, Column::Due.of(place));
    amounts_ui(ui, cx, it, place);
    if response.has_focus() {
        widgets::focus_ring(ui, place.shrink(2.0), cx.theme);
    }
    let _ = dots::dots_ui(ui, cx, (it, Column::State.of(place)), out);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// What is said of it where it is not seen.
fn spoken(cx: &Cx, it: &Change, open: bool) -> String {
    let name =
        cx.text.with("changes-row", [("name", cx.text.change(it).into()), ("state", cx.text.word(it.state).into())]);
    let due = cx.design().changes.due(it).map(|it| cx.text.language().date(it));
    let amount = it.amount.map_or_else(
        || cx.t("changes-to-estimate"),
        |amount| {
            let lands = cx.text.change_effect(cx.design().form, it.effect);
            format!("{lands} {}", cx.text.change_amount(amount))
        },
    );
    let days = late(cx, it);
    let late = (days > 0).then(|| cx.text.with("changes-late", [("days", (days as usize).into())]));
    let key = if open { "changes-close-row" } else { "changes-open-row" };
    let all = [Some(cx.text.with(key, [("name", name.into())])), due, late, Some(amount)];
    all.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Who raised it, with the mark of its side; a discipline has that of the alliance.
fn from_ui(ui: &Ui, cx: &Cx, (it, words): (&Change, &str), place: Rect) {
    let Some(from) = it.from else { return };
    let design = cx.design();
    let party = design.party_behind(from);
    let mark = Rect::from_center_size(pos2(place.left() + MARK / 2.0, place.center().y), vec2(MARK, MARK));
    let badge: Option<Badge> = party.map(|party| design.badge(Belonging::from(party)));
    if let Some(badge) = badge {
        widgets::paint_side_mark(ui, mark, badge, false, cx.theme);
    } else if from.kind() == IdKind::Discipline {
        let bar = Rect::from_center_size(mark.center(), vec2(MARK, 6.0));
        ui.painter().rect_filled(bar, 2.0, style::color(Ink::Alliance, cx.theme));
    }
    let rest = Rect::from_min_max(pos2(place.left() + MARK_ROOM, place.top()), place.max);
    columns::paint(ui, cx, rest, (words, Words::PLAIN, false));
}

/// By when, with a warning where that day has passed.
fn due_ui(ui: &Ui, cx: &Cx, it: &Change, place: Rect) {
    let Some(due) = cx.design().changes.due(it) else { return };
    let words = cx.text.language().date(due);
    if late(cx, it) == 0 {
        columns::paint(ui, cx, place, (&words, Words::PLAIN, false));
        return;
    }
    let color = style::color(Ink::Warning, cx.theme);
    let icon = icons::severity(Severity::Warning, false).rich_text().size(14.0).color(color);
    let galley = egui::WidgetText::from(icon).into_galley(ui, None, MARK_ROOM, egui::TextStyle::Body);
    let at = pos2(place.left() - 2.0, place.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, color);
    let rest = Rect::from_min_max(pos2(place.left() + 15.0, place.top()), place.max);
    columns::paint(ui, cx, rest, (&words, Words { ink: Ink::Warning, strong: true }, false));
}

/// What it does to budget or result; over both where it is still to be estimated.
fn amounts_ui(ui: &Ui, cx: &Cx, it: &Change, place: Rect) {
    let (budget, result) = (Column::Budget.of(place), Column::Result.of(place));
    let Some(amount) = it.amount else {
        let both = Rect::from_min_max(budget.min - vec2(12.0, 0.0), result.max);
        columns::paint(ui, cx, both, (&cx.t("changes-to-estimate"), Words::QUIET, true));
        return;
    };
    let shown = cx.text.change_amount(amount);
    let place = if it.effect == Effect::Budget { budget } else { result };
    columns::paint(ui, cx, place, (&shown, Words::PLAIN, true));
}

/// The elements that can raise a change: the parties, the organisations behind them, the disciplines.
pub(super) fn raisers(cx: &Cx) -> Vec<Id> {
    let design = cx.design();
    let parties = design.parties.iter().map(|it| Id::from(it.id));
    let parents = design.parents().map(|it| Id::from(it.1.id));
    let disciplines = design.team.disciplines.iter().map(|it| Id::from(it.id));
    let mut named = Vec::new();
    let all = parties.chain(parents).chain(disciplines);
    // A party and the organisation behind it may have one name: it is offered once.
    all.filter(|it| {
        let name = cx.text.element(design, *it);
        let new = !named.contains(&name);
        named.push(name);
        new
    })
    .collect()
}

/// The elements that can decide on one: the roles, and the organisations behind the parties.
pub(super) fn deciders(cx: &Cx) -> Vec<Id> {
    let roles = cx.design().bovenkant.roles.iter().map(|it| Id::from(it.id));
    roles.chain(cx.design().parents().map(|it| Id::from(it.1.id))).collect()
}
