//! The signals that the board accepts (bewust afgeweken): reason, name and date; and acceptances that nothing needs.

use egui::{Button, Ui, accesskit::Role};

use crate::design::arrangements::Waiver;
use crate::design::edit::Edit;
use crate::rules::{self, Signal};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};

/// The accepted signals, folded until somebody wants to see them.
pub(crate) fn accepted_ui(ui: &mut Ui, cx: &Cx, open: &mut bool, out: &mut Vec<Intent>) {
    let waivers = &cx.design().waivers;
    let of = |it: &Signal| waivers.iter().find(|waiver| Some(waiver.id) == it.waived);
    let accepted: Vec<(&Signal, &Waiver)> =
        cx.session.insight().signals.iter().filter_map(|it| Some((it, of(it)?))).collect();
    if accepted.is_empty() {
        return;
    }
    let icon = if *open { icons::OPEN } else { icons::FOLDED };
    let name = cx.text.with("signals-waived", [("count", accepted.len().into())]);
    let words = style::secondary(&name, cx.theme);
    let response = ui.add(Button::new((icon.rich_text().size(16.0), words)).frame(false));
    style::name(&response, Role::Button, &name);
    if response.clicked() {
        *open = !*open;
    }
    if !*open {
        return;
    }
    for (signal, waiver) in accepted {
        ui.push_id(waiver.id, |ui| {
            widgets::card(ui, cx.theme, |ui| {
                ui.set_width(ui.available_width());
                let words = cx.text.signal(signal);
                ui.add(egui::Label::new(style::strong(&words.title)).wrap());
                said(ui, cx, waiver);
                ui.horizontal_wrapped(|ui| {
                    let show = ui.button(cx.t("signals-show"));
                    style::name(&show, Role::Button, &format!("{}: {}", cx.t("signals-show"), words.title));
                    if show.clicked() {
                        out.push(Intent::Show(signal.clone()));
                    }
                    let back = ui.button(cx.t("signals-unwaive"));
                    style::name(&back, Role::Button, &format!("{}: {}", cx.t("signals-unwaive"), words.title));
                    if back.clicked() {
                        out.push(Intent::Edit(Edit::Unwaive(waiver.id)));
                    }
                });
            });
        });
    }
}

/// Reason, name and date of an acceptance.
fn said(ui: &mut Ui, cx: &Cx, waiver: &Waiver) {
    widgets::selectable(ui, style::secondary(&waiver.reason, cx.theme));
    let on = waiver.on.map(|it| cx.text.language().date(it)).unwrap_or_default();
    let by = cx.text.with("signals-waived-by", [("name", (&waiver.name).into()), ("date", on.into())]);
    ui.label(style::secondary(by, cx.theme).size(style::SMALL));
}

/// Acceptances of signals that are no longer there: told, so that the file says no more than what holds.
pub(crate) fn unused_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let unused: Vec<&Waiver> = cx.session.insight().unused_waivers(cx.design()).collect();
    if unused.is_empty() {
        return;
    }
    ui.add_space(8.0);
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.label(style::strong(cx.text.with("signals-unused", [("count", unused.len().into())])));
        ui.add(egui::Label::new(style::secondary(cx.t("signals-unused-says"), cx.theme)).wrap());
        for waiver in &unused {
            ui.push_id(waiver.id, |ui| {
                ui.separator();
                // A rule of a later version of the program is called by its id.
                let name = rules::rule(&waiver.rule)
                    .map_or_else(|| waiver.rule.clone(), |it| cx.t(&format!("rule-{}.name", it.id)));
                ui.add(egui::Label::new(name.as_str()).wrap());
                said(ui, cx, waiver);
                let drop = ui.button(cx.t("signals-unused-remove"));
                style::name(&drop, Role::Button, &format!("{}: {name}", cx.t("signals-unused-remove")));
                if drop.clicked() {
                    out.push(Intent::Edit(Edit::DropWaivers(vec![waiver.id])));
                }
            });
        }
        if unused.len() > 1 {
            ui.separator();
            if widgets::button(ui, None, &cx.t("signals-unused-all")).clicked() {
                let all = unused.iter().map(|it| it.id).collect();
                out.push(Intent::Edit(Edit::DropWaivers(all)));
            }
        }
    });
}
