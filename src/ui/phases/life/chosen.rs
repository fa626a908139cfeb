//! What is chosen on the time line, with all that is known of it.

use egui::Ui;
use jiff::ToSpan;

use crate::design::edit::{DecisionField, Edit, EventField, LifeEdit};
use crate::design::id::{DecisionId, EventId, Id, IdKind, RecalibrationId};
use crate::design::life::{At, Decision, Event, EventKind, What};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::dates::date_field;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, lit, parts, style, widgets};
use crate::ui::phases::life::moment::{day_words, moment_ui};
use crate::ui::phases::life::state::{State, today};
use crate::ui::phases::pair::GAP;

/// The width of a day, and how long after somebody came the story is told, in days.
const DAY: f32 = 104.0;
const TELL: i32 = 14;

/// The card; nothing where nothing of the time line is chosen.
pub(super) fn chosen_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let here = |it: &&Id| matches!(it.kind(), IdKind::Recalibration | IdKind::Event | IdKind::Decision);
    let Some(id) = cx.selection.iter().find(here).copied() else { return };
    let life = &cx.design().life;
    let moment = RecalibrationId::try_from(id).ok().and_then(|it| life.moment(it));
    let event = EventId::try_from(id).ok().and_then(|it| life.event(it));
    let decision = DecisionId::try_from(id).ok().and_then(|it| life.decisions.iter().find(|of| of.id == it));
    let (title, remove, key) = match (moment, event, decision) {
        (Some(it), ..) => (cx.text.moment(cx.design(), it), LifeEdit::RemoveMoment(it.id), "life-moment-remove"),
        (_, Some(it), _) => (cx.text.event(it), LifeEdit::RemoveEvent(it.id), "life-event-remove"),
        (.., Some(it)) => (it.what.clone(), LifeEdit::RemoveDecision(it.id), "life-decision-remove"),
        _ => return,
    };
    let card = ui.scope(|ui| {
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            parts::row(
                ui,
                out,
                |ui, out| {
                    if widgets::icon_button(ui, icons::CLOSE, &cx.t("life-close")).clicked() {
                        out.push(Intent::Select(Vec::new()));
                    }
                    if widgets::icon_button(ui, icons::REMOVE, &cx.t(key)).clicked() {
                        out.push(Intent::Edit(Edit::Life(remove)));
                    }
                },
                |ui, _| {
                    let title = style::strong(parts::capital(&title)).size(style::CARD);
                    ui.add(egui::Label::new(title).truncate());
                },
            );
            ui.push_id(id, |ui| {
                if let Some(it) = moment {
                    moment_ui(ui, cx, it, state, out);
                }
                if let Some(it) = event {
                    event_ui(ui, cx, it, out);
                }
                if let Some(it) = decision {
                    decision_ui(ui, cx, it, out);
                }
            });
        });
    });
    lit::light(ui, cx, id, card.response.rect);
    ui.add_space(GAP);
}

fn event_ui(ui: &mut Ui, cx: &Cx, it: &Event, out: &mut Vec<Intent>) {
    let id = it.id;
    let set = move |field| Edit::Life(LifeEdit::SetEvent(id, field));
    ui.horizontal_wrapped(|ui| {
        let name = cx.t("life-event-kind");
        let to = widgets::choice(ui, cx, (("kind", id), &name), it.kind, &EventKind::ALL, Some(260.0));
        out.extend(to.map(|to| Intent::Edit(set(EventField::Kind(to)))));
        let look = Look { width: Some(220.0), hint: "life-event-who-hint", elide: true, ..Look::default() };
        fields::text_field(ui, cx, (("who", id), &cx.t("life-event-who")), &it.who, look, out, move |typed| {
            Some(set(EventField::Who(typed.trim().to_owned())))
        });
        ui.label(style::secondary(cx.t("life-event-on"), cx.theme));
        let before = it.on;
        let now = (Some(it.on), DAY, "life-day-hint");
        date_field(ui, cx, (("on", id), &cx.t("life-event-on")), now, out, move |day| {
            set(EventField::On(day.unwrap_or(before)))
        });
    });
    let life = &cx.design().life;
    let told = life.moments.iter().find(|of| of.retells() && of.at.event() == Some(id));
    match told {
        Some(told) => {
            let day = day_words(cx, life.day(told));
            let words = cx.text.with("life-event-told", [("day", day.into())]);
            if parts::link(ui, words.as_str(), 320.0, &words).clicked() {
                out.push(Intent::Select(vec![told.id.into()]));
            }
        }
        None => {
            if widgets::button(ui, Some(icons::ADD), &cx.t("life-event-tell")).clicked() {
                let on = it.on.max(today(cx)).saturating_add(TELL.days());
                let at = life.tied_at(At::Event { event: id, days: 0 }, on);
                out.push(Intent::Edit(Edit::Life(LifeEdit::AddMoment(vec![What::Story], at))));
            }
        }
    }
}

fn decision_ui(ui: &mut Ui, cx: &Cx, it: &Decision, out: &mut Vec<Intent>) {
    let id = it.id;
    let set = move |field| Edit::Life(LifeEdit::SetDecision(id, field));
    ui.horizontal_wrapped(|ui| {
        let look = Look { width: Some(320.0), ..Look::default() };
        fields::text_field(ui, cx, (("what", id), &cx.t("life-decision-what")), &it.what, look, out, move |typed| {
            let what = typed.trim();
            (!what.is_empty()).then(|| set(DecisionField::What(what.to_owned())))
        });
        let before = it.on;
        let now = (Some(it.on), DAY, "life-day-hint");
        date_field(ui, cx, (("on", id), &cx.t("life-decision-on")), now, out, move |day| {
            set(DecisionField::On(day.unwrap_or(before)))
        });
    });
}
