//! To whom somebody or something belongs, as it is chosen: a side where that has one party, and else each of its parties.

use egui::Ui;

use crate::design::form::Side;
use crate::design::id::PartyId;
use crate::design::parties::Belonging;
use crate::ui::cx::Cx;
use crate::ui::kit::{icons, parts, style, widgets};

/// A choice of all to whom something can belong. Returns another than it has now.
pub(crate) fn choice(
    ui: &mut Ui,
    cx: &Cx,
    salted: (impl std::hash::Hash + std::fmt::Debug, &str),
    now: Belonging,
    width: Option<f32>,
) -> Option<Belonging> {
    let named = |it: Belonging| (it, cx.text.belonging(cx.design(), it));
    let options: Vec<_> = cx.design().belongings().into_iter().map(named).collect();
    widgets::pick(ui, salted, &named(now).1, Some(now), options, width)
}

/// The two sides; each with its parties, where it has several.
pub(crate) fn of_sides(cx: &Cx) -> Vec<(Side, Vec<Belonging>)> {
    let of = |side: Side| {
        if cx.design().has_several(side) {
            cx.design().parties_of(side).map(Belonging::from).collect()
        } else {
            vec![side.into()]
        }
    };
    Side::ALL.into_iter().map(|side| (side, of(side))).collect()
}

/// A button for each side; where that has several parties, a menu of them. `name` says what a button does for whom.
/// Returns for whom one was clicked.
pub(crate) fn buttons(ui: &mut Ui, cx: &Cx, name: impl Fn(&str) -> String) -> Option<Belonging> {
    let mut chosen = None;
    if !cx.design().form.has_sides() {
        let all: Vec<Belonging> = cx.design().belongings();
        let word = cx.t("start-partner");
        parts::menu(ui, (icons::ADD.rich_text(), word.as_str(), icons::OPEN.rich_text()), &name(&word), |ui| {
            chosen = choices(ui, cx, all).or(chosen);
        });
        return chosen;
    }
    for (side, parties) in of_sides(cx) {
        let word = cx.text.side(side);
        let says = name(&word);
        if let [only] = parties[..] {
            let response = ui.button((icons::ADD.rich_text(), word.as_str())).on_hover_text(&says);
            style::name(&response, egui::Role::Button, &says);
            if response.clicked() {
                chosen = Some(only);
            }
            continue;
        }
        parts::menu(ui, (icons::ADD.rich_text(), word.as_str(), icons::OPEN.rich_text()), &says, |ui| {
            chosen = choices(ui, cx, parties).or(chosen);
        });
    }
    chosen
}

/// In a menu: a line for each to whom something can belong, who is independent too. `name` says what it does for whom.
pub(crate) fn lines(ui: &mut Ui, cx: &Cx, name: impl Fn(&str) -> String) -> Option<Belonging> {
    let mut chosen = None;
    for it in cx.design().belongings() {
        if ui.button(name(&cx.text.belonging(cx.design(), it))).clicked() {
            chosen = Some(it);
        }
    }
    chosen
}

fn choices(ui: &mut Ui, cx: &Cx, all: Vec<Belonging>) -> Option<Belonging> {
    ui.set_min_width(180.0);
    let mut chosen = None;
    for it in all {
        ui.horizontal(|ui| {
            widgets::side_mark(ui, cx.design().badge(it), false, cx.theme);
            if ui.button(cx.text.belonging(cx.design(), it)).clicked() {
                chosen = Some(it);
                ui.close();
            }
        });
    }
    chosen
}

/// Which of a side's parties it is, where that has several; none: all of them together. Returns another than it has now.
pub(crate) fn party_of_side(
    ui: &mut Ui,
    cx: &Cx,
    salted: (impl std::hash::Hash + std::fmt::Debug, &str),
    (side, now): (Side, Option<PartyId>),
) -> Option<Option<PartyId>> {
    let all = cx.text.with("belonging-together", [("side", cx.text.side(side).into())]);
    let shown = now.and_then(|it| cx.design().party(it)).map_or_else(|| all.clone(), |it| cx.text.party(it));
    let parties = cx.design().parties_of(side).map(|it| (Some(it.id), cx.text.party(it)));
    let options: Vec<_> = std::iter::once((None, all)).chain(parties).collect();
    widgets::pick(ui, salted, &shown, Some(now), options, None)
}
