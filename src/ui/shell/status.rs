//! The status line: the design in numbers, and whether it is saved. What matters least gives way first.

use egui::{Align, Frame, Layout, Margin, Panel, Ui};

use crate::design::form::Side;
use crate::design::workshop::{Play, compared};
use crate::files::underneath::Underneath;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{fields, said, sought, style, widgets};
use crate::ui::section::Section;
use crate::ui::shell::file_names;

/// The least room that must be left for each further group, in points.
const ROOM: [f32; 3] = [420.0, 420.0, 260.0];

/// What stands in the status line while one looks aside: signs with their words, and what else there is to say.
#[derive(Clone, Debug, Default)]
pub(crate) struct Instead {
    /// A sign and what it means.
    pub left: Vec<(&'static str, String)>,
    /// At the right.
    pub right: String,
}

/// The status line while one looks aside.
pub(crate) fn status_aside(ui: &mut Ui, cx: &Cx, instead: &Instead) {
    let frame = Frame::new().fill(style::color(Ink::Panel, cx.theme)).inner_margin(Margin::symmetric(14, 0));
    Panel::bottom("status").exact_size(32.0).resizable(false).frame(frame).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = 5.0;
            for (sign, words) in &instead.left {
                if !sign.is_empty() {
                    ui.label(style::strong(*sign).color(style::color(Ink::Focus, cx.theme)));
                }
                ui.label(style::secondary(words, cx.theme));
                ui.add_space(16.0);
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if !said::said_ui(ui, cx) {
                    ui.add(egui::Label::new(style::secondary(&instead.right, cx.theme)).truncate());
                }
            });
        });
    });
}

/// The status line.
pub(crate) fn status_bar(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let frame = Frame::new().fill(style::color(Ink::Panel, cx.theme)).inner_margin(Margin::symmetric(14, 0));
    Panel::bottom("status").exact_size(32.0).resizable(false).frame(frame).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = 5.0;
            if cx.design().workshop.runs() {
                exercise(ui, cx);
            } else {
                form_open(ui, cx, out);
                money_first(ui, cx);
                risks(ui, cx);
                money(ui, cx);
                people(ui, cx);
                stage(ui, cx);
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                // For some seconds what just happened stands in the place of what always does.
                if said::said_ui(ui, cx) {
                    return;
                }
                let open = fields::left_open(ui.ctx());
                if open > 0 {
                    let says = cx.text.with("field-left-open", [("count", open.into())]);
                    let ink = style::color(Ink::Warning, cx.theme);
                    ui.add(egui::Label::new(egui::RichText::new(says).color(ink)).truncate());
                    return;
                }
                if cx.saving {
                    let says = cx.t("status-saving");
                    let label = ui.add(egui::Label::new(style::secondary(&says, cx.theme)).truncate());
                    style::name(&label, egui::accesskit::Role::Status, &says);
                    return;
                }
                if *cx.underneath != Underneath::Same {
                    underneath_ui(ui, cx, out);
                    return;
                }
                file_ui(ui, cx);
            });
        });
    });
}

/// Somebody else changed or moved the file: a click asks what to do.
fn underneath_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let key = match cx.underneath {
        Underneath::Gone { .. } => "status-file-gone",
        Underneath::Closed(_) => "status-file-closed",
        _ => "status-file-changed",
    };
    let ink = style::color(Ink::Warning, cx.theme);
    let words = cx.t(key);
    let button = ui.add(egui::Button::new(egui::RichText::new(&words).color(ink)).frame(false).truncate());
    style::name(&button, egui::accesskit::Role::Button, &words);
    if button.on_hover_text(cx.t("status-file-says")).clicked() {
        out.push(Intent::AskUnderneath);
    }
}

/// Whether the design is saved, when, in which file and folder; as much of it as there is room for.
fn file_ui(ui: &mut Ui, cx: &Cx) {
    let Some(path) = cx.session.path() else {
        let key = if cx.session.is_changed() { "status-changed" } else { "status-new" };
        ui.add(egui::Label::new(style::secondary(cx.t(key), cx.theme)).truncate());
        return;
    };
    let (name, folder) = (file_names::shown_name(path), file_names::shown_folder(path));
    let says = |name: &str| match (cx.session.is_changed(), written(cx)) {
        (true, _) => cx.text.with("status-changed-in", [("name", name.into())]),
        (false, Some(at)) => cx.text.with("status-saved-at", [("name", name.into()), ("at", at.into())]),
        (false, None) => cx.text.with("status-saved", [("name", name.into())]),
    };
    let whole = format!("{} · {folder}", says(&name));
    let font = egui::FontId::proportional(style::BODY);
    let width =
        |it: &str| ui.painter().layout_no_wrap(it.to_owned(), font.clone(), egui::Color32::PLACEHOLDER).size().x;
    let shown = if width(&whole) <= ui.available_width() { whole } else { says(&name) };
    let label = ui.add(egui::Label::new(style::secondary(shown, cx.theme)).truncate());
    label.on_hover_text(path.display().to_string());
}

/// When the file was written: the time, with its date where that is not today.
fn written(cx: &Cx) -> Option<String> {
    let at = jiff::Timestamp::try_from(cx.session.written()?).ok()?;
    let (at, language) = (at.to_zoned(jiff::tz::TimeZone::system()).datetime(), cx.text.language());
    Some(if cx.today == Some(at.date()) { language.time(at) } else { language.date_time(at) })
}

/// Words and numbers one after the other, the numbers strong.
fn group(ui: &mut Ui, cx: &Cx, parts: &[(&str, bool)]) {
    for (words, strong) in parts {
        let words = if *strong { style::strong(*words) } else { style::secondary(*words, cx.theme) };
        ui.label(words);
    }
    ui.add_space(16.0);
}

/// That no form was chosen yet: a click leads to where it is weighed.
fn form_open(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    if cx.design().chosen_form().is_some() {
        return;
    }
    let words = cx.t("status-form-open");
    let button = ui.add(egui::Button::new(style::strong(&words)).frame(false));
    style::name(&button, egui::accesskit::Role::Button, &words);
    if button.on_hover_text(cx.t("status-form-open-says")).clicked() {
        sought::seek(ui.ctx(), &cx.t("birth-form"));
        out.push(Intent::Go(Section::Birth));
    }
    ui.add_space(16.0);
}

/// While an exercise is played no figure tells how good the design is: what is hidden, and what was marked and asked.
fn exercise(ui: &mut Ui, cx: &Cx) {
    let all = &cx.design().workshop;
    let hints = all.hints().to_string();
    if all.play == Play::Playing {
        if !all.hides.is_empty() && ui.available_width() > ROOM[0] {
            ui.label(style::secondary(cx.t("status-hidden"), cx.theme));
            ui.add_space(16.0);
        }
        group(ui, cx, &[(&cx.t("status-marked"), false), (&all.marks.len().to_string(), true)]);
    } else {
        let it = compared(all);
        let counts = [it.found.len(), it.missed.len(), it.unplanted.len()].map(|it| it.to_string());
        for (key, count) in ["workshop-found", "workshop-missed", "workshop-unplanted"].iter().zip(&counts) {
            group(ui, cx, &[(&cx.t(key), false), (count, true)]);
        }
    }
    group(ui, cx, &[(&cx.t("status-hints"), false), (&hints, true)]);
}

/// How often both sides have the same interest.
fn money_first(ui: &mut Ui, cx: &Cx) {
    let insight = cx.session.insight();
    if insight.simulation.is_none() {
        return;
    }
    let share = insight.alignment.map_or_else(|| "–".to_owned(), |it| cx.text.language().share(it));
    let inner = ui.scope(|ui| group(ui, cx, &[(&cx.t("status-alignment"), false), (&share, true)]));
    inner.response.on_hover_text(cx.t(if insight.alignment.is_some() {
        "status-alignment-says"
    } else {
        "status-alignment-none"
    }));
}

/// How much of the risk is shared, and what the opportunities come to.
fn risks(ui: &mut Ui, cx: &Cx) {
    let (insight, language) = (cx.session.insight(), cx.text.language());
    let expected = language.euro_short(insight.expected);
    let of = cx.text.with("status-of-risk", [("amount", expected.into())]);
    match insight.shared_share {
        Some(share) => group(ui, cx, &[(&cx.t("status-shared"), false), (&language.share(share), true), (&of, false)]),
        None => group(ui, cx, &[(&cx.t("status-no-value"), false)]),
    }
    if insight.simulation.is_none() && insight.opportunities > 0.0 && ui.available_width() > ROOM[0] {
        let amount = language.euro_short(insight.opportunities);
        group(ui, cx, &[(&cx.t("status-opportunities"), false), (&amount, true)]);
    }
}

/// The budget and the expected cost.
fn money(ui: &mut Ui, cx: &Cx) {
    let language = cx.text.language();
    let Some(tab) = cx.design().budget().tab().filter(|_| ui.available_width() > ROOM[1]) else { return };
    let (tab, word) = (language.euro_short(tab.to_f64()), cx.t("status-tab"));
    let cost = cx.session.insight().simulation.as_ref().map(|it| language.euro_short(it.figures().cost.mean));
    match cost {
        Some(cost) => {
            group(ui, cx, &[(&word, false), (&tab, true), (&cx.t("status-expected"), false), (&cost, true)]);
        }
        None => group(ui, cx, &[(&word, false), (&tab, true)]),
    }
}

/// What a programme has: what comes in, and how many partners, projects and people there are.
fn programme(ui: &mut Ui, cx: &Cx) {
    let (design, language) = (cx.design(), cx.text.language());
    let flow = design.programme.flow();
    let [comes, grants] = [flow.contributions, flow.grants].map(|it| language.euro_short(it.to_f64()));
    if ui.available_width() > ROOM[1] {
        let (first, then) = (cx.t("status-programme-in"), cx.t("status-programme-grants"));
        group(ui, cx, &[(&first, false), (&comes, true), (&then, false), (&grants, true)]);
    }
    let counts = [design.partners().count(), design.programme.projects.len(), design.team.everybody().count()];
    let [partners, projects, people] = counts.map(|it| it.to_string());
    let words =
        ["status-programme-partners", "status-programme-projects", "status-programme-people"].map(|it| cx.t(it));
    let [a, b, c] = &words;
    group(ui, cx, &[(a, false), (&partners, true), (b, false), (&projects, true), (c, false), (&people, true)]);
}

/// How far the design is, as it follows or as the board set it.
fn stage(ui: &mut Ui, cx: &Cx) {
    if ui.available_width() < ROOM[2] {
        return;
    }
    let word = cx.text.word(cx.design().stage());
    let inner = ui.scope(|ui| group(ui, cx, &[(&cx.t("status-stage"), false), (&word, true)]));
    inner.response.on_hover_text(cx.t("design-stage-says"));
}

/// How many people of each side there are.
fn people(ui: &mut Ui, cx: &Cx) {
    if ui.available_width() < ROOM[2] {
        return;
    }
    if !cx.design().form.has_sides() {
        programme(ui, cx);
        return;
    }
    let (insight, language) = (cx.session.insight(), cx.text.language());
    for (side, count) in Side::ALL.into_iter().zip(insight.people) {
        widgets::side_mark(ui, side, false, cx.theme);
        ui.label(style::secondary(cx.text.side(side), cx.theme));
        ui.label(style::strong(count.to_string()));
        ui.add_space(4.0);
    }
    if let Some(own) = insight.own_client_share
        && ui.available_width() > ROOM[2]
    {
        let of = cx.text.word(cx.design().team.client_share_of);
        let shown = ui.scope(|ui| group(ui, cx, &[(&cx.t("status-own"), false), (&language.share(own), true)]));
        shown.response.on_hover_text(cx.text.with("status-own-says", [("of", of.into())]));
    }
}
