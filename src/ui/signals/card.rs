//! A signal as a card: title, reason, source, ways out with what each would change, and a place to go.

use std::sync::{Arc, Mutex, PoisonError};

use egui::{Align, Button, CornerRadius, Frame, Layout, Margin, Response, Sense, Stroke, Ui, accesskit::Role};

use crate::app::preview::Preview;
use crate::design::edit::Edit;
use crate::picture::tokens::Ink;
use crate::rules::{Fix, Signal};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::{icons, rubs, style, widgets};
use crate::ui::manual;

/// How a card stands in the panel.
pub(crate) struct Shown {
    /// Whether it is unfolded.
    pub open: bool,
    /// Whether it is the one that was gone to last.
    pub here: bool,
    /// Whether it is to be scrolled to.
    pub scroll: bool,
    /// Whether its ways out say on their buttons what they would change.
    pub effects: bool,
}

/// The card. Returns whether it is to be folded or unfolded.
pub(crate) fn signal_ui(ui: &mut Ui, cx: &Cx, signal: &Signal, shown: &Shown, out: &mut Vec<Intent>) -> bool {
    let words = cx.text.signal(signal);
    let finding = &signal.finding;
    let color = style::color(widgets::severity_inks(finding.severity).0, cx.theme);
    let mut turned = false;
    let frame = Frame::new()
        .fill(style::color(Ink::Panel, cx.theme))
        .stroke(Stroke::new(1.0, style::color(Ink::Line, cx.theme)))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin { left: 14, right: 10, top: 8, bottom: 8 });
    let card = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        // The head is one button: a click folds and unfolds.
        let head = ui.scope(|ui| {
            ui.horizontal(|ui| {
                let icon = icons::severity(finding.severity, finding.question);
                ui.label(icon.rich_text().size(15.0).color(color));
                ui.label(style::strong(&words.severity).size(style::SMALL).color(color));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let icon = if shown.open { icons::OPEN } else { icons::FOLDED };
                    ui.label(icon.rich_text().size(16.0).color(style::color(Ink::Ink2, cx.theme)));
                });
            });
            ui.add(egui::Label::new(style::strong(&words.title)).wrap());
        });
        let id = ui.scope_id().with("head");
        let response = widgets::hit(ui, head.response.rect, id, Sense::click(), &words.title);
        if response.has_focus() {
            widgets::focus_ring(ui, head.response.rect, cx.theme);
        }
        turned = response.clicked();
        returned_ui(ui, cx, signal, &words.title, out);
        if shown.open {
            widgets::selectable(ui, style::secondary(&words.why, cx.theme));
            ui.label(style::secondary(&words.source, cx.theme).size(style::SMALL));
            ui.horizontal_wrapped(|ui| {
                for (fix, name) in finding.fixes.iter().zip(&words.fixes) {
                    if shown.effects {
                        effect_ui(ui, cx, fix, name, out);
                    } else {
                        fix_ui(ui, cx, fix, name, out);
                    }
                }
                let show = ui.button(cx.t("signals-show"));
                style::name(&show, Role::Button, &format!("{}: {}", cx.t("signals-show"), words.title));
                if show.clicked() {
                    out.push(Intent::Show(signal.clone()));
                }
                if signal.rule.id == "views-differ" {
                    rubs::button(ui, cx, &words.title, out);
                }
                let waive = ui.button(cx.t("signals-waive"));
                style::name(&waive, Role::Button, &format!("{}: {}", cx.t("signals-waive"), words.title));
                if waive.clicked() {
                    out.push(Intent::AskWaiver(signal.clone()));
                }
                manual::about_button(ui, cx.text, signal, &words.title, out);
            });
        }
    });
    let rect = card.response.rect;
    let edge = egui::Rect::from_min_size(rect.min, egui::vec2(4.0, rect.height()));
    ui.painter().rect_filled(edge, CornerRadius { nw: 8, sw: 8, ne: 0, se: 0 }, color);
    if shown.here {
        let stroke = Stroke::new(1.5, style::color(Ink::Focus, cx.theme));
        ui.painter().rect_stroke(rect, CornerRadius::same(8), stroke, egui::StrokeKind::Inside);
    }
    if shown.scroll {
        ui.scroll_to_rect(rect, Some(Align::Center));
    }
    turned
}

/// A signal that was accepted before what it is about changed: who said so, and the same words again by one click.
fn returned_ui(ui: &mut Ui, cx: &Cx, signal: &Signal, title: &str, out: &mut Vec<Intent>) {
    let Some(was) = signal.returned.and_then(|id| cx.design().waivers.iter().find(|it| it.id == id)) else { return };
    let on = was.on.map(|it| cx.text.language().date(it)).unwrap_or_default();
    let says = cx.text.with("signals-returned", [("name", (&was.name).into()), ("date", on.into())]);
    ui.add(egui::Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
    ui.add(egui::Label::new(style::secondary(format!("‘{}’", was.reason), cx.theme).size(style::SMALL)).wrap());
    let again = ui.button(cx.t("signals-waive-again"));
    style::name(&again, Role::Button, &format!("{}: {title}", cx.t("signals-waive-again")));
    if again.clicked() {
        out.push(Intent::Edit(Edit::Waive {
            rule: signal.rule.id.to_owned(),
            subjects: signal.finding.subjects.clone(),
            wording: signal.finding.wording(),
            reason: was.reason.clone(),
            // Who clicks is who accepts; before anybody signed here it stays who did.
            name: if cx.signer.is_empty() { was.name.clone() } else { cx.signer.to_owned() },
            on: cx.today,
        }));
    }
}

/// A way out with what it would change of the whole on its button.
fn effect_ui(ui: &mut Ui, cx: &Cx, fix: &Fix, name: &str, out: &mut Vec<Intent>) {
    type Made = Arc<Mutex<Kept<Edit, String>>>;
    let memory = ui.scope_id().with(("effect", name));
    let made = ui.data_mut(|it| Made::clone(it.get_temp_mut_or_default(memory)));
    let mut made = made.lock().unwrap_or_else(PoisonError::into_inner);
    let effect = made.get(cx, fix.edit.clone(), || effect_words(cx, &cx.session.preview(&fix.edit)));
    let name = if effect.is_empty() { name.to_owned() } else { format!("{name} · {effect}") };
    fix_ui(ui, cx, fix, &name, out);
}

/// The alignment as it is and would be, or else the shared share, or else how many signals go; nothing where all stays.
fn effect_words(cx: &Cx, preview: &Preview) -> String {
    let language = cx.text.language();
    for (key, pair) in [("status-alignment", preview.alignment), ("status-shared", preview.shared_share)] {
        let [now, then] = pair.map(|it| it.map(|it| language.share(it)).unwrap_or_default());
        if now != then && !now.is_empty() && !then.is_empty() {
            let what = cx.t(key).to_lowercase();
            return cx
                .text
                .with("aftermath-figure", [("what", what.into()), ("now", now.into()), ("then", then.into())]);
        }
    }
    let gone = preview.parted().solved.len();
    if gone > 1 { cx.text.with("strip-solves", [("count", gone.into())]) } else { String::new() }
}

/// A way out, and beside it, while the pointer or the focus is on it, what it would change.
pub(crate) fn fix_ui(ui: &mut Ui, cx: &Cx, fix: &Fix, name: &str, out: &mut Vec<Intent>) {
    let response = ui.add(Button::new(name).wrap());
    if response.clicked() {
        out.push(Intent::Edit(fix.edit.clone()));
        return;
    }
    let show = |ui: &mut Ui| {
        ui.set_max_width(340.0);
        for (nth, line) in preview_lines(ui, cx, &fix.edit, &response).iter().enumerate() {
            let words = if nth == 0 { style::strong(line) } else { style::secondary(line, cx.theme) };
            ui.add(egui::Label::new(words).wrap());
        }
    };
    if response.has_focus() && !response.hovered() {
        response.show_tooltip_ui(show);
    } else {
        response.clone().on_hover_ui(show);
    }
}

/// What an edit would do, in words, made once per way out: the edit is really done on a copy. Kept with the button, since
/// several may say it at once.
fn preview_lines(ui: &Ui, cx: &Cx, edit: &Edit, response: &Response) -> Arc<Vec<String>> {
    type Made = Arc<Mutex<Kept<Edit, Vec<String>>>>;
    let made = ui.data_mut(|it| Made::clone(it.get_temp_mut_or_default(response.id.with("preview"))));
    let mut made = made.lock().unwrap_or_else(PoisonError::into_inner);
    made.get(cx, edit.clone(), || change_lines(cx, edit, &cx.session.preview(edit)))
}

/// The acts of an edit, then the signals that it solves and raises.
fn change_lines(cx: &Cx, edit: &Edit, preview: &Preview) -> Vec<String> {
    let mut acts = match edit {
        Edit::Several(edits) => edits.iter().map(|it| cx.text.edit_name(it, cx.design())).collect(),
        one => vec![cx.text.edit_name(one, cx.design())],
    };
    acts.dedup();
    let mut lines = vec![cx.text.with("fix-preview-does", [("acts", cx.text.list(&acts).into())])];
    let parted = preview.parted();
    let titles = |signals: &[&Signal]| signals.iter().map(|it| cx.text.signal(it).title).collect::<Vec<_>>();
    for (key, signals) in [
        ("fix-preview-solves", &parted.solved),
        ("fix-preview-raises", &parted.raised),
        ("fix-preview-changes", &parted.changed),
    ] {
        let titles = titles(signals);
        let shown = titles.iter().take(3).map(|it| cx.text.with(key, [("title", it.into())]));
        lines.extend(shown);
        if titles.len() > 3 {
            lines.push(cx.text.with("fix-preview-more", [("count", (titles.len() - 3).into())]));
        }
    }
    lines
}
