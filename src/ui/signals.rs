//! The signals panel: what was seen, why it matters, where that comes from, and ways out, live with every act.

use egui::{Align, Button, CornerRadius, Frame, Layout, Margin, ScrollArea, Sense, Stroke, Ui, accesskit::Role};

use crate::design::arrangements::Waiver;
use crate::design::edit::Edit;
use crate::design::id::Id;
use crate::picture::tokens::Ink;
use crate::rules::{Severity, Signal};
use crate::ui::{Cx, Intent, icons, manual, style, widgets};

/// What tells signals in the panel apart: rule, wording, first subject.
type Key = (&'static str, Option<&'static str>, Option<Id>);

/// What is folded and unfolded in the panel.
#[derive(Default)]
pub struct Panel {
    /// Signals that the user folded or unfolded against the habit of their severity: rule and first subject.
    turned: Vec<Key>,
    /// Whether the accepted ones are unfolded.
    waived_open: bool,
}

impl Panel {
    fn key(signal: &Signal) -> Key {
        (signal.rule.id, signal.finding.variant, signal.finding.subjects.first().copied())
    }

    /// Blockers and warnings stand unfolded until somebody folds them; hints the other way round.
    fn is_open(&self, signal: &Signal) -> bool {
        let by_habit = signal.finding.severity == Severity::Blocker;
        by_habit != self.turned.contains(&Self::key(signal))
    }

    fn turn(&mut self, signal: &Signal) {
        let key = Self::key(signal);
        match self.turned.iter().position(|it| *it == key) {
            Some(at) => drop(self.turned.remove(at)),
            None => self.turned.push(key),
        }
    }
}

/// The panel.
pub fn signals_ui(ui: &mut Ui, cx: &Cx, panel: &mut Panel, out: &mut Vec<Intent>) {
    let insight = cx.session.insight();
    ui.horizontal_wrapped(|ui| {
        ui.label(style::strong(cx.t("signals-title")).size(style::CARD));
        for severity in Severity::ALL {
            let count = insight.count(severity, None);
            if count > 0 {
                let words = cx.text.with(&format!("count-{}", severity.key()), [("count", count.into())]);
                widgets::chip(ui, &words, widgets::severity_inks(severity), cx.theme);
            }
        }
    });
    ui.add_space(6.0);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        if insight.open().next().is_none() {
            ui.label(style::strong(cx.t("signals-none")));
            ui.label(style::secondary(cx.t("signals-none-says"), cx.theme));
        }
        for signal in insight.open() {
            ui.push_id(Panel::key(signal), |ui| {
                signal_ui(ui, cx, signal, panel.is_open(signal), |it| panel.turn(it), out);
            });
        }
        waived_ui(ui, cx, panel, out);
    });
}

fn signal_ui(ui: &mut Ui, cx: &Cx, signal: &Signal, open: bool, turn: impl FnOnce(&Signal), out: &mut Vec<Intent>) {
    let words = cx.text.signal(signal);
    let finding = &signal.finding;
    let (ink, _) = widgets::severity_inks(finding.severity);
    let color = style::color(ink, cx.theme);
    let frame = Frame::new()
        .fill(style::color(Ink::Panel, cx.theme))
        .stroke(Stroke::new(1.0, style::color(Ink::Line, cx.theme)))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin { left: 14, right: 10, top: 8, bottom: 8 });
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        // The head is one button: a click folds and unfolds.
        let head = ui.scope(|ui| {
            ui.horizontal(|ui| {
                let icon = icons::severity(finding.severity, finding.question);
                ui.label(icon.rich_text().size(15.0).color(color));
                ui.label(style::strong(&words.severity).size(style::SMALL).color(color));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let icon = if open { icons::OPEN } else { icons::FOLDED };
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
        if response.clicked() {
            turn(signal);
        }
        if open {
            widgets::selectable(ui, style::secondary(&words.why, cx.theme));
            ui.label(style::secondary(&words.source, cx.theme).size(style::SMALL));
        }
        if open {
            ui.horizontal_wrapped(|ui| {
                for (fix, name) in finding.fixes.iter().zip(&words.fixes) {
                    if ui.add(Button::new(name).wrap()).clicked() {
                        out.push(Intent::Edit(fix.edit.clone()));
                    }
                }
                let show = ui.button(cx.t("signals-show"));
                style::name(&show, Role::Button, &format!("{}: {}", cx.t("signals-show"), words.title));
                if show.clicked() {
                    out.push(Intent::Show(signal.clone()));
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
    let rect = shown.response.rect;
    let edge = egui::Rect::from_min_size(rect.min, egui::vec2(4.0, rect.height()));
    ui.painter().rect_filled(edge, CornerRadius { nw: 8, sw: 8, ne: 0, se: 0 }, color);
}

fn waived_ui(ui: &mut Ui, cx: &Cx, panel: &mut Panel, out: &mut Vec<Intent>) {
    let waived: Vec<(&Signal, &Waiver)> = cx
        .session
        .insight()
        .signals
        .iter()
        .filter_map(|it| Some((it, cx.design().waivers.iter().find(|waiver| Some(waiver.id) == it.waived)?)))
        .collect();
    if waived.is_empty() {
        return;
    }
    let icon = if panel.waived_open { icons::OPEN } else { icons::FOLDED };
    let name = cx.text.with("signals-waived", [("count", waived.len().into())]);
    let words = style::secondary(&name, cx.theme);
    let response = ui.add(Button::new((icon.rich_text().size(16.0), words)).frame(false));
    style::name(&response, Role::Button, &name);
    if response.clicked() {
        panel.waived_open = !panel.waived_open;
    }
    if !panel.waived_open {
        return;
    }
    for (signal, waiver) in waived {
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            let words = cx.text.signal(signal);
            ui.add(egui::Label::new(style::strong(&words.title)).wrap());
            widgets::selectable(ui, style::secondary(&waiver.reason, cx.theme));
            let on = waiver.on.map(|it| cx.text.language().date(it)).unwrap_or_default();
            let by = cx.text.with("signals-waived-by", [("name", (&waiver.name).into()), ("date", on.into())]);
            ui.label(style::secondary(by, cx.theme).size(style::SMALL));
            let back = ui.button(cx.t("signals-unwaive"));
            style::name(&back, Role::Button, &format!("{}: {}", cx.t("signals-unwaive"), words.title));
            if back.clicked() {
                out.push(Intent::Edit(Edit::Unwaive(waiver.id)));
            }
        });
    }
}
