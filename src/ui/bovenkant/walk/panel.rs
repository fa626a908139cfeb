//! The card in which a case is walked: its fields, its path in sentences with dates, and where it stops the way on.

use egui::{Button, CornerRadius, Frame, Label, Margin, RichText, TextEdit, Ui, vec2};

use crate::app::tables::case::Told;
use crate::app::usual;
use crate::design::bovenkant::{Act, Deadlock, DeadlockKind, Stop, WalkStep};
use crate::design::edit::{BovenkantEdit, Edit, StepField};
use crate::design::euro::Euro;
use crate::picture::tokens::Ink;
use crate::rules::Severity;
use crate::ui::bovenkant::ladder;
use crate::ui::bovenkant::lines::name_of;
use crate::ui::bovenkant::mandates::segment_at;
use crate::ui::bovenkant::names::Names;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::table_copy::Copying;
use crate::ui::kit::{dates, icons, parts, style, widgets};
use crate::ui::walk::Walk;

/// The least room of a field.
const FIELD: f32 = 150.0;

/// The button that starts a walk.
pub(crate) fn open_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    if widgets::button(ui, Some(icons::WALK), &cx.t("walk-open")).clicked() {
        let top = &cx.design().bovenkant;
        let subject = top.subjects.iter().find(|it| it.money).or(top.subjects.first()).map(|it| it.id);
        out.push(Intent::Walk(Some(Walk::new(subject, cx.today, cx.text.language()))));
    }
}

/// The card, when a case is walked.
pub(crate) fn walk_ui(ui: &mut Ui, cx: &Cx, names: &Names, out: &mut Vec<Intent>) {
    let Some(walk) = cx.walk else { return };
    let mut copying = Copying::from_here(ui);
    let told = walk.told(cx.session.design(), cx.text);
    let kept = walk.case.and_then(|id| cx.design().bovenkant.cases.iter().find(|it| it.id == id));
    let title = kept.map_or_else(|| cx.t("walk-title"), |it| it.title.clone());
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let end = |ui: &mut Ui, out: &mut Vec<Intent>| {
            if widgets::icon_button(ui, icons::CLOSE, &cx.t("walk-close")).clicked() {
                out.push(Intent::Walk(None));
            }
            if told.is_some() {
                copying.button(ui, cx, &title);
            }
        };
        parts::row(ui, out, end, |ui, _| {
            ui.add(Label::new(style::strong(&title).size(style::CARD)).truncate());
        });
        ui.add(Label::new(style::secondary(cx.t("walk-says"), cx.theme)).wrap());
        fields_ui(ui, cx, walk, out);
        let path = walk.path(cx.design(), cx.text.language());
        let Some(told) = told.filter(|_| !path.is_empty()) else { return };
        let now = walk.at.min(path.len() - 1);
        ui.add_space(2.0);
        for nth in 0..path.len() {
            ui.push_id(nth, |ui| step_ui(ui, cx, (walk, told, &path, nth, now), out));
        }
        stop_ui(ui, cx, (told, &path[now]), names, out);
        buttons_ui(ui, cx, (walk, now, path.len()), out);
    });
    if let Some(told) = told.filter(|_| copying.asked(ui)) {
        out.push(Intent::CopyTable(title, told.table()));
    }
    ui.add_space(parts::GAP);
}

/// A field of the case: shows it, and changes the walk where it was changed.
type Field<'a> = dyn FnMut(&mut Ui, &mut Walk) + 'a;

/// What the case is about: each field stands under its word.
fn fields_ui(ui: &mut Ui, cx: &Cx, walk: &Walk, out: &mut Vec<Intent>) {
    let (top, language) = (&cx.design().bovenkant, cx.text.language());
    let room = ui.available_width();
    let gap = ui.spacing().item_spacing.x;
    let beside = (((room + gap) / (FIELD + gap)) as usize).clamp(1, 4);
    // Two and two rather than three and one.
    let beside = if beside == 3 { 2 } else { beside };
    let width = ((room - gap * (beside - 1) as f32) / beside as f32).floor();
    let mut to = walk.clone();
    let mut all: [Box<Field<'_>>; 4] = [
        Box::new(|ui, to| {
            let none = cx.t("walk-no-subject");
            let shown = walk.subject.and_then(|it| top.subject(it)).map_or(&none, |it| &it.name);
            let options = top.subjects.iter().map(|it| (Some(it.id), it.name.clone()));
            let name = cx.t("walk-subject");
            if let Some(chosen) = widgets::pick(ui, ("walk-subject", &name), shown, Some(walk.subject), options, None) {
                (to.subject, to.at) = (chosen, 0);
            }
        }),
        Box::new(|ui, to| {
            let readable = walk.euro(language).is_some();
            if typed(ui, cx, ("walk-amount", ""), &mut to.amount, (readable, "amount-not-read")) {
                to.at = 0;
            }
        }),
        Box::new(|ui, to| {
            let readable = walk.day.trim().is_empty() || walk.starts(language).is_some();
            typed(ui, cx, ("walk-day", "walk-day-hint"), &mut to.day, (readable, dates::NO_DAY));
        }),
        Box::new(|ui, to| {
            let list = &cx.design().risks.list;
            let none = cx.t("walk-no-risk");
            let chosen = walk.risk.and_then(|it| cx.design().risks.get(it));
            let shown = chosen.map_or(&none, |it| &it.title);
            let options =
                std::iter::once((None, none.clone())).chain(list.iter().map(|it| (Some(it.id), it.title.clone())));
            let name = cx.t("walk-risk");
            if let Some(risk) = widgets::pick(ui, ("walk-risk", &name), shown, Some(walk.risk), options, None) {
                to.risk = risk;
                // What it would cost is what has to be decided on.
                let impact = risk.and_then(|it| cx.design().risks.get(it)).and_then(|it| it.impact);
                if let Some(impact) = impact {
                    (to.amount, to.at) = (language.euro(impact.likely), 0);
                }
            }
        }),
    ];
    let keys = ["walk-subject-label", "walk-amount-label", "walk-day-label", "walk-risk-label"];
    for (row, fields) in all.chunks_mut(beside).enumerate() {
        ui.horizontal_top(|ui| {
            for (field, key) in fields.iter_mut().zip(&keys[row * beside..]) {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    widgets::labelled(ui, &cx.t(key), cx.theme, |ui| field(ui, &mut to));
                });
            }
        });
    }
    drop(all);
    if to != *walk {
        out.push(Intent::Walk(Some(to)));
    }
}

/// A field that is read while it is typed in, since the path follows; `why` it cannot be read. Returns whether it changed.
fn typed(ui: &mut Ui, cx: &Cx, (key, hint): (&str, &str), value: &mut String, (readable, why): (bool, &str)) -> bool {
    let hint = if hint.is_empty() { String::new() } else { cx.t(hint) };
    let width = ui.available_width();
    let mut edit = TextEdit::singleline(value).id_salt(key).desired_width(width);
    edit = edit.hint_text(RichText::new(hint).color(style::color(Ink::Ink2, cx.theme)));
    if !readable {
        edit = edit.text_color(style::color(Ink::Blocker, cx.theme));
    }
    let response = ui.add(edit);
    style::name_field(&response, &cx.t(key));
    let changed = response.changed();
    if !readable {
        response.on_hover_text(cx.t(why));
    }
    changed
}

/// One step as a row: its number, its sentence. The row takes the walk to it.
fn step_ui(
    ui: &mut Ui,
    cx: &Cx,
    (walk, told, path, nth, now): (&Walk, Told, &[WalkStep], usize, usize),
    out: &mut Vec<Intent>,
) {
    let says = told.sentence(path, nth);
    let (step, here) = (&path[nth], nth == now);
    let stops = step.stop.is_some() && nth <= now;
    let ink = match () {
        () if stops => Ink::Blocker,
        () if nth <= now => Ink::Ink,
        () => Ink::Ink2,
    };
    let ground = match () {
        () if here && stops => Some(Ink::BlockerFill),
        () if here => Some(Ink::AllianceFill),
        () => None,
    };
    let mut frame = Frame::new().corner_radius(CornerRadius::same(6)).inner_margin(Margin::symmetric(6, 4));
    if let Some(ground) = ground {
        frame = frame.fill(style::color(ground, cx.theme));
    }
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ladder::badge(ui, cx, &(nth + 1).to_string());
            if stops {
                let icon = icons::severity(Severity::Blocker, false);
                ui.label(icon.rich_text().size(16.0).color(style::color(Ink::Blocker, cx.theme)));
            }
            let words = if here { style::strong(&says) } else { RichText::new(&says) };
            ui.add(Label::new(words.color(style::color(ink, cx.theme))).wrap());
        });
    });
    let id = ui.make_persistent_id(("walk step", nth));
    let name = cx.text.with("walk-go", [("nth", (nth + 1).into()), ("says", (&says).into())]);
    let hit = widgets::hit(ui, shown.response.rect, id, egui::Sense::click(), &name);
    if hit.has_focus() {
        widgets::focus_ring(ui, shown.response.rect.shrink(2.0), cx.theme);
    }
    if hit.clicked() {
        out.push(Intent::Walk(Some(Walk { at: nth, ..walk.clone() })));
    }
}

/// What stands under the step that the walk is at: what a higher amount would change, or how a stop is mended.
fn stop_ui(ui: &mut Ui, cx: &Cx, (told, step): (Told, &WalkStep), names: &Names, out: &mut Vec<Intent>) {
    let top = &cx.design().bovenkant;
    let (language, amount) = (cx.text.language(), told.case.amount);
    let subject = told.case.subject.and_then(|it| top.subject(it));
    if let (Act::Decides(_), Some(subject)) = (&step.act, subject)
        && subject.money
        && let Some((limit, over)) = top.above(subject.id, amount)
    {
        let limit = language.euro(limit).into();
        let over = told.holders(&over);
        let (words, ink) = if over.is_empty() {
            (cx.text.with("walk-above-nobody", [("limit", limit)]), Ink::Blocker)
        } else {
            (cx.text.with("walk-above", [("limit", limit), ("who", cx.text.list(&over).into())]), Ink::Ink2)
        };
        ui.add(Label::new(RichText::new(words).color(style::color(ink, cx.theme))).wrap());
    }
    let Some(stop) = step.stop else { return };
    ui.horizontal_wrapped(|ui| {
        ui.label(style::strong(cx.t("walk-stops")).color(style::color(Ink::Blocker, cx.theme)));
        let all = names.iter().cloned();
        let mut edit = |it| out.push(Intent::Edit(Edit::Bovenkant(it)));
        match stop {
            Stop::Nobody => {
                let Some(subject) = subject else { return };
                let (name, shown) = (cx.t("walk-fix-mandate-name"), cx.t("walk-fix-mandate"));
                let pick = |ui: &mut Ui| widgets::pick(ui, ("mandate", &name), &shown, None, all, None);
                if let Some(role) = parts::within(ui, 220.0, pick) {
                    let band = segment_at(&top.bands_on(subject), amount);
                    edit(BovenkantEdit::Decide { subject: subject.id, band, who: Some(role), with: Vec::new() });
                }
            }
            Stop::NoRole => {
                let Act::Climbs(id) = step.act else { return };
                let (name, shown) = (cx.t("walk-fix-role-name"), cx.t("walk-fix-role"));
                let pick = |ui: &mut Ui| widgets::pick(ui, ("role", &name), &shown, None, all, None);
                if let Some(role) = parts::within(ui, 220.0, pick) {
                    edit(BovenkantEdit::SetStep(id, StepField::Role(Some(role))));
                }
            }
            Stop::Vacant(role) => {
                let name = cx.text.with("walk-fix-vacant", [("role", name_of(names, role).into())]);
                if widgets::button(ui, None, &name).clicked() {
                    out.push(Intent::Open(role.into()));
                }
            }
            Stop::NoLadder => {
                if let Some(usual) = cx.catalogue().ladder(cx.design().form).map(usual::ladder)
                    && widgets::button(ui, None, &cx.t("walk-fix-ladder")).clicked()
                {
                    out.push(Intent::Edit(usual));
                }
            }
            Stop::NoWayOut => {
                let (name, shown) = (cx.t("walk-fix-deadlock-name"), cx.t("walk-fix-deadlock"));
                let options = DeadlockKind::ALL.map(|it| (it, cx.text.word(it)));
                let pick = |ui: &mut Ui| widgets::pick(ui, ("deadlock", &name), &shown, None, options, None);
                if let Some(kind) = parts::within(ui, 240.0, pick) {
                    edit(BovenkantEdit::SetDeadlock(Some(Deadlock { kind, role: None, text: String::new() })));
                }
            }
            Stop::NoSubject => {}
        }
    });
}

fn buttons_ui(ui: &mut Ui, cx: &Cx, (walk, now, count): (&Walk, usize, usize), out: &mut Vec<Intent>) {
    ui.add_space(2.0);
    ui.horizontal_wrapped(|ui| {
        let mut go = None;
        for (key, to) in [("walk-previous", now.checked_sub(1)), ("walk-next", Some(now + 1).filter(|it| *it < count))]
        {
            let name = cx.t(key);
            let button = ui.add_enabled(to.is_some(), Button::new(&name).min_size(vec2(0.0, 26.0)));
            style::name(&button, egui::accesskit::Role::Button, &name);
            if button.clicked() {
                go = to;
            }
        }
        if let Some(at) = go {
            out.push(Intent::Walk(Some(Walk { at, ..walk.clone() })));
        }
        let values = [("at", (now + 1).into()), ("count", count.into())];
        ui.label(style::secondary(cx.text.with("walk-count", values), cx.theme));
        let title = || {
            let risk = walk.risk.and_then(|it| cx.design().risks.get(it)).map(|it| it.title.clone());
            let subject = walk.subject.and_then(|it| cx.design().bovenkant.subject(it));
            risk.unwrap_or_else(|| {
                let name = subject.map_or_else(|| cx.t("bovenkant-new-case"), |it| it.name.clone());
                let language = cx.text.language();
                let amount = language.euro(walk.euro(language).unwrap_or(Euro::ZERO));
                let money = subject.is_some_and(|it| it.money);
                if money {
                    cx.text.with("walk-new-case", [("subject", name.into()), ("amount", amount.into())])
                } else {
                    name
                }
            })
        };
        if let Some(edit) = walk.keep(cx.design(), (cx.today, cx.text.language()), title) {
            let new = matches!(edit, Edit::Bovenkant(_));
            let key = if new { "walk-keep" } else { "walk-update" };
            if widgets::button(ui, Some(icons::CHECK), &cx.t(key)).clicked() {
                out.push(Intent::KeepWalk(edit));
            }
        }
    });
}
