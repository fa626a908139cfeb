//! A moment of recalibration that is chosen: what is looked at, on what it hangs, who is there, and what came out of it.

use egui::{TextEdit, Ui};
use jiff::civil::Date;

use crate::design::Design;
use crate::design::edit::{Edit, LifeEdit, MomentField};
use crate::design::id::{Id, RecalibrationId};
use crate::design::life::{At, Held, Moment, What};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::dates::{self, date_field};
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, parts, style, widgets};
use crate::ui::phases::life::state::{Draft, State, today};

/// The width of a day.
const DAY: f32 = 104.0;

fn set(id: RecalibrationId, field: MomentField) -> Edit {
    Edit::Life(LifeEdit::SetMoment(id, field))
}

/// The fields.
pub(super) fn moment_ui(ui: &mut Ui, cx: &Cx, it: &Moment, state: &mut State, out: &mut Vec<Intent>) {
    let id = it.id;
    ui.label(style::secondary(cx.t("life-moment-what"), cx.theme).size(style::SMALL));
    ui.horizontal_wrapped(|ui| {
        for what in What::ALL {
            if let Some(on) = widgets::tick(ui, &cx.text.word(what), it.what.contains(&what)) {
                out.push(Intent::Edit(set(id, MomentField::What(what, on))));
            }
        }
    });
    ui.horizontal_wrapped(|ui| {
        match &it.held {
            None => when_ui(ui, cx, it, out),
            Some(held) => {
                ui.label(cx.t("life-outcome-on"));
                let now = (Some(held.on), DAY, "life-day-hint");
                let before = held.on;
                date_field(ui, cx, (("held", id), &cx.t("life-outcome-on")), now, out, move |day| {
                    set(id, MomentField::Held(Some(day.unwrap_or(before))))
                });
            }
        }
        ui.label(style::secondary(cx.t("life-moment-who"), cx.theme));
        let width = Some((ui.available_width() - 8.0).clamp(120.0, 320.0));
        let look = Look { width, hint: "life-moment-who-hint", elide: true, ..Look::default() };
        fields::text_field(ui, cx, (("who", id), &cx.t("life-moment-who")), &it.who, look, out, move |typed| {
            Some(set(id, MomentField::Who(typed.trim().to_owned())))
        });
    });
    match &it.held {
        Some(held) => held_ui(ui, cx, (id, held), out),
        None => hold_ui(ui, cx, it, state, out),
    }
}

/// On what it hangs, and its day.
fn when_ui(ui: &mut Ui, cx: &Cx, it: &Moment, out: &mut Vec<Intent>) {
    let (design, life, id) = (cx.design(), &cx.design().life, it.id);
    ui.label(style::secondary(cx.t("life-moment-tied"), cx.theme));
    let day = life.day(it);
    let on = day.unwrap_or_else(|| today(cx));
    // A tie keeps the day where it has one: what it hangs on is said, and nothing moves.
    let tie = |at: At| if day.is_some() { life.tied_at(at, on) } else { at };
    let mut options = vec![(At::On(on), cx.t("tie-none"))];
    for phase in design.phases().phases() {
        let at = tie(At::Transition { phase, days: 0 });
        // A phase without a day holds no other day.
        let at = if life.begin(phase).is_some() { at } else { At::Transition { phase, days: 0 } };
        options.push((at, cx.text.tie(design, At::Transition { phase, days: 0 })));
    }
    for event in &life.events {
        options.push((tie(At::Event { event: event.id, days: 0 }), cx.text.event(event)));
    }
    let shown = cx.text.tie(design, it.at);
    let name = cx.t("life-moment-tied");
    if let Some(to) = widgets::pick(ui, (("tie", id), &name), &shown, Some(it.at), options, Some(230.0)) {
        out.push(Intent::Edit(set(id, MomentField::At(to))));
    }
    let far = cx.text.distance(it.at);
    if !far.is_empty() {
        ui.label(style::secondary(far, cx.theme).size(style::SMALL));
    }
    let at = it.at;
    let now = (day, DAY, "life-day-hint");
    let life = life.clone();
    date_field(ui, cx, (("on", id), &cx.t("life-moment-on")), now, out, move |day| {
        // Without a day it stays as it was.
        set(id, MomentField::At(day.map_or(at, |day| life.tied_at(at, day))))
    });
}

/// What is written of a moment that is to be recorded as held.
fn hold_ui(ui: &mut Ui, cx: &Cx, it: &Moment, state: &mut State, out: &mut Vec<Intent>) {
    let fresh = state.write == Some(it.id);
    if fresh {
        state.write = None;
    }
    if state.draft.as_ref().is_none_or(|draft| draft.of != it.id) {
        let on = cx.text.language().date(today(cx));
        state.draft = Some(Draft { of: it.id, on, outcome: String::new() });
    }
    let Some(draft) = &mut state.draft else { return };
    ui.separator();
    ui.label(style::strong(cx.t("life-outcome-title")));
    let mut entered = false;
    let mut keep = false;
    let day = ui
        .horizontal_wrapped(|ui| {
            let field = |ui: &mut Ui, key: &str, text: &mut String, width: f32| {
                let name = cx.t(key);
                let hint = cx.t("life-outcome-hint");
                let hint = if key == "life-outcome" { hint } else { String::new() };
                let it = ui.add(TextEdit::singleline(text).desired_width(width).hint_text(hint));
                style::name_field(&it, &name);
                it
            };
            ui.label(style::secondary(cx.t("life-outcome-on"), cx.theme));
            let on = field(ui, "life-outcome-on", &mut draft.on, DAY);
            let room = (ui.available_width() - 150.0).clamp(160.0, 520.0);
            let outcome = field(ui, "life-outcome", &mut draft.outcome, room);
            if fresh {
                parts::focus_all(ui, &outcome, &draft.outcome);
            }
            let enter = ui.input(|it| it.key_pressed(egui::Key::Enter));
            entered = enter && (on.lost_focus() || outcome.lost_focus());
            let day = cx.text.language().parse_date(draft.on.trim());
            let name = cx.t("life-outcome-keep");
            keep = ui.add_enabled_ui(day.is_some(), |ui| widgets::primary_button(ui, &name, cx.theme)).inner.clicked();
            day
        })
        .inner;
    let Some(day) = day else {
        ui.label(style::secondary(cx.t(dates::NO_DAY), cx.theme).size(style::SMALL));
        return;
    };
    if keep || entered {
        let outcome = MomentField::Outcome(draft.outcome.trim().to_owned());
        let edits = [MomentField::Held(Some(day)), outcome].map(|field| set(it.id, field));
        out.push(Intent::Edit(Edit::Several(edits.to_vec())));
        state.draft = None;
    }
}

/// What came out of it, and what it changed.
fn held_ui(ui: &mut Ui, cx: &Cx, (id, held): (RecalibrationId, &Held), out: &mut Vec<Intent>) {
    let name = cx.t("life-outcome");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let look = Look { rows: 2, hint: "life-outcome-hint", ..Look::default() };
        fields::text_field(ui, cx, (("outcome", id), &name), &held.outcome, look, out, move |typed| {
            Some(set(id, MomentField::Outcome(typed.trim().to_owned())))
        });
    });
    ui.label(style::secondary(cx.t("life-changed"), cx.theme).size(style::SMALL));
    ui.horizontal_wrapped(|ui| {
        for it in &held.changed {
            let Some(called) = cx.text.element(cx.design(), *it).filter(|it| !it.is_empty()) else { continue };
            if parts::link(ui, called.as_str(), 220.0, &called).clicked() {
                out.push(Intent::Open(*it));
            }
            let name = cx.text.with("life-changed-remove", [("name", called.into())]);
            if widgets::icon_button(ui, icons::CLOSE, &name).clicked() {
                out.push(Intent::Edit(set(id, MomentField::Changed(*it, false))));
            }
        }
        if held.changed.is_empty() {
            ui.label(style::secondary(cx.t("life-changed-none"), cx.theme));
        }
        let name = cx.t("life-changed-add");
        let options = linkable(cx, cx.design()).into_iter().filter(|it| !held.changed.contains(&it.0));
        if let Some(to) = widgets::pick(ui, (("changed", id), &name), &name, None, options, Some(190.0)) {
            out.push(Intent::Edit(set(id, MomentField::Changed(to, true))));
        }
    });
    ui.horizontal(|ui| {
        if widgets::button(ui, None, &cx.t("life-outcome-back")).clicked() {
            out.push(Intent::Edit(set(id, MomentField::Held(None))));
        }
    });
}

/// What a recalibration can change: roles, mandates, risks, interests, principles, arrangements, by name.
fn linkable(cx: &Cx, design: &Design) -> Vec<(Id, String)> {
    let mut ids: Vec<Id> = Vec::new();
    ids.extend(design.bovenkant.roles.iter().map(|it| Id::from(it.id)));
    ids.extend(design.bovenkant.subjects.iter().map(|it| Id::from(it.id)));
    ids.extend(design.principles.chosen.iter().map(|it| Id::from(it.id)));
    ids.extend(design.ambition.interests.iter().map(|it| Id::from(it.id)));
    ids.extend(design.arrangements.iter().map(|it| Id::from(it.id)));
    ids.extend(design.risks.list.iter().map(|it| Id::from(it.id)));
    let named = |id: Id| cx.text.element(design, id).filter(|it| !it.trim().is_empty()).map(|it| (id, it));
    ids.into_iter().filter_map(named).collect()
}

/// When something is, in words: a day, or that it has none yet.
pub(super) fn day_words(cx: &Cx, day: Option<Date>) -> String {
    day.map_or_else(|| "–".to_owned(), |it| cx.text.language().date(it))
}
