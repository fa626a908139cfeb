//! The paradox of a condition, how it shows here, and its how-questions with their advice, each of which can become an
//! arrangement on the spot.

use egui::{Label, RichText, TextEdit, Ui, vec2};
use jiff::civil::Date;

use crate::design::arrangements::FromCard;
use crate::design::collaboration::{Advice, Condition};
use crate::design::edit::{ArrangementEdit, CollaborationEdit, Edit};
use crate::picture::tokens::Ink;
use crate::ui::collaboration::course::state::{Draft, State};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::parts::{self, Card};
use crate::ui::kit::{dates, dialog, icons, sought, style, widgets};

/// The paradox and the cards of the condition that is open.
pub(super) fn cards_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    ui.spacing_mut().item_spacing.y = 4.0;
    let key = state.condition.key();
    let title = cx.t(&format!("{key}.paradox"));
    parts::row(
        ui,
        out,
        |ui, _| {
            let source = cx.text.condition(state.condition).source;
            ui.label(style::secondary(source, cx.theme).size(style::SMALL));
        },
        |ui, _| {
            let title = ui.add(Label::new(style::strong(title).size(style::CARD)).truncate());
            sought::field(ui, &cx.t(key), &title);
        },
    );
    paradox_ui(ui, cx, key);
    own_ui(ui, cx, state.condition, out);
    ui.add_space(6.0);
    let Some((how, at, count)) = state.question() else { return };
    ui.add(Label::new(style::strong(cx.t(how.key())).size(style::CARD)).wrap());
    let values =
        [("at", (at + 1).into()), ("count", count.into()), ("name", cx.text.condition_within(state.condition).into())];
    ui.horizontal(|ui| {
        ui.label(style::secondary(cx.text.with("together-how", values), cx.theme).size(style::SMALL));
        let ways =
            [(icons::BEFORE, "together-how-previous", at > 0), (icons::AFTER, "together-how-next", at + 1 < count)];
        for ((icon, key, can), by) in ways.into_iter().zip([-1, 1]) {
            let button = ui.add_enabled_ui(can, |ui| widgets::icon_button(ui, icon, &cx.t(key))).inner;
            if button.clicked() {
                state.how = at.saturating_add_signed(by);
                state.draft = None;
            }
        }
    });
    let all: Vec<Advice> = how.advice().collect();
    let cards = all.iter().map(|it| Card::white(*it, cx.t(it.key()), cx.theme)).collect();
    parts::cards(ui, cx.theme, (how.key(), 210.0, 3), cards, |ui, advice| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let words = cx.text.advice(advice);
        ui.add(Label::new(style::strong(words.title)).wrap());
        ui.add(Label::new(style::secondary(words.says, cx.theme)).wrap());
        advice_ui(ui, cx, (advice, state), out);
    });
}

/// What is strong about it, what that costs, too little and too much.
fn paradox_ui(ui: &mut Ui, cx: &Cx, key: &str) {
    let parts = ["strong", "costs", "little", "much"];
    // All four in a row, or two by two.
    let beside = match ui.available_width() {
        it if it >= 520.0 => 4,
        it if it >= 260.0 => 2,
        _ => 1,
    };
    let width = (ui.available_width() - (beside - 1) as f32 * 14.0) / beside as f32;
    for row in parts.chunks(beside) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 14.0;
            for part in row {
                ui.allocate_ui_with_layout(vec2(width, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = 1.0;
                    let name = cx.t(&format!("together-{part}"));
                    ui.label(style::strong(name).size(style::SMALL).color(style::color(Ink::Ink2, cx.theme)));
                    ui.add(Label::new(cx.t(&format!("{key}.{part}"))).wrap());
                });
            }
        });
        ui.add_space(4.0);
    }
}

/// How the paradox shows here, in the team's own words; and how it did at Markermeerdijken.
fn own_ui(ui: &mut Ui, cx: &Cx, condition: Condition, out: &mut Vec<Intent>) {
    let name = cx.text.with("together-own-of", [("name", cx.t(condition.key()).into())]);
    let look = Look { rows: 2, hint: "together-own-hint", elide: true, ..Look::default() };
    let now = cx.design().collaboration.paradox(condition).unwrap_or_default();
    fields::text_field(ui, cx, (("paradox", condition), &name), now, look, out, move |typed| {
        Some(Edit::Collaboration(CollaborationEdit::SetParadox(condition, typed.trim().to_owned())))
    });
    let ammd = cx.text.with("together-ammd", [("says", cx.t(&format!("{}.ammd", condition.key())).into())]);
    ui.add(Label::new(style::secondary(ammd, cx.theme).size(style::SMALL)).wrap());
}

/// What was agreed from advice, or the way to agree on something.
fn advice_ui(ui: &mut Ui, cx: &Cx, (advice, state): (Advice, &mut State), out: &mut Vec<Intent>) {
    if state.draft.as_ref().is_some_and(|it| it.advice == advice) {
        return draft_ui(ui, cx, state, out);
    }
    let from = |it: &&crate::design::arrangements::Arrangement| it.from.is_some_and(|it| it.advice == advice);
    for it in cx.design().arrangements.iter().filter(from) {
        let day = it.review.or(it.by).map(|it| cx.text.language().date(it));
        let overdue = cx.today.is_some_and(|today| it.is_overdue(today));
        let key = match (&day, it.review, overdue) {
            (_, _, true) => "together-card-overdue",
            (Some(_), Some(_), _) => "together-card-review",
            (Some(_), None, _) => "together-card-by",
            _ => "together-card-agreed",
        };
        let says = cx.text.with(key, [("day", day.unwrap_or_default().into())]);
        let ink = if overdue { Ink::Warning } else { Ink::Alliance };
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let icon = if overdue { icons::severity(crate::rules::Severity::Warning, false) } else { icons::CHECK };
            ui.label(icon.rich_text().size(14.0).color(style::color(ink, cx.theme)));
            let label = Label::new(RichText::new(says).size(style::SMALL).color(style::color(ink, cx.theme)));
            ui.add(label.wrap()).on_hover_text(&it.text);
        });
    }
    let name = cx.text.with("together-agree-of", [("name", cx.t(advice.key()).into())]);
    let agree = widgets::button(ui, None, &cx.t("together-agree"));
    style::name(&agree, egui::accesskit::Role::Button, &name);
    if ui.data(|it| it.get_temp::<Advice>(agreed_on())) == Some(advice) {
        ui.data_mut(|it| it.remove::<Advice>(agreed_on()));
        agree.request_focus();
    }
    if agree.clicked() {
        let what = cx.text.advice(advice).title;
        let (who, by, review) = (String::new(), String::new(), String::new());
        state.draft = Some(Draft { advice, what, who, by, review, fresh: true });
    }
}

/// Where it is kept which card was just answered: the keyboard goes on from its button.
fn agreed_on() -> egui::Id {
    egui::Id::unique("agreed on")
}

/// What, who, by when, and when it is looked at again.
fn draft_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let Some(draft) = &mut state.draft else { return };
    let entered = dialog::ctrl_enter(ui);
    let field = |ui: &mut Ui, key: &str, text: &mut String, rows: usize, hint: &str| {
        let name = cx.t(key);
        let mut shown = None;
        widgets::labelled(ui, &name, cx.theme, |ui| {
            let edit = if rows > 1 { TextEdit::multiline(text).desired_rows(rows) } else { TextEdit::singleline(text) };
            let hint = if hint.is_empty() { String::new() } else { cx.t(hint) };
            let it = ui.add(edit.hint_text(hint).desired_width(f32::INFINITY));
            style::name_field(&it, &name);
            shown = Some(it);
        });
        shown
    };
    field(ui, "together-what", &mut draft.what, 3, "");
    let who = field(ui, "together-who", &mut draft.who, 1, "birth-tender-who-hint");
    if let Some(who) = who.filter(|_| std::mem::take(&mut draft.fresh)) {
        who.request_focus();
    }
    field(ui, "together-by", &mut draft.by, 1, "birth-date-hint");
    field(ui, "together-review", &mut draft.review, 1, "birth-date-hint");
    let day = |text: &str| -> Option<Option<Date>> {
        if text.trim().is_empty() { Some(None) } else { cx.text.language().parse_date(text).map(Some) }
    };
    let days = (day(&draft.by), day(&draft.review));
    if days.0.is_none() || days.1.is_none() {
        let says = RichText::new(cx.t(dates::NO_DAY)).size(style::SMALL);
        ui.add(Label::new(says.color(style::color(Ink::Warning, cx.theme))).wrap());
    }
    let mut done = false;
    ui.horizontal_wrapped(|ui| {
        let ready = days.0.is_some() && days.1.is_some() && !draft.what.trim().is_empty();
        let keep = ui.add_enabled_ui(ready, |ui| widgets::primary_button(ui, &cx.t("together-keep"), cx.theme)).inner;
        if let (Some(by), Some(review)) = days
            && ready
            && (keep.clicked() || entered)
        {
            let from = FromCard { advice: draft.advice, moment: cx.design().collaboration.latest().map(|it| it.id) };
            let (text, who) = (draft.what.trim().to_owned(), draft.who.trim().to_owned());
            out.push(Intent::Edit(Edit::Arrangement(ArrangementEdit::AddFrom { from, text, who, by, review })));
            done = true;
        }
        done |= widgets::button(ui, None, &cx.t("dialog-cancel")).clicked();
    });
    if done && let Some(draft) = state.draft.take() {
        ui.data_mut(|it| it.insert_temp(agreed_on(), draft.advice));
    }
}
