//! The debrief: what was found, missed, and marked though not planted, in a list and on the praatplaat; where risks lie best.

use std::sync::Arc;

use egui::{Label, Ui, vec2};

use crate::design::edit::Edit;
use crate::design::workshop::{Compared, Planted, Play, compared};
use crate::rules::Signal;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::marked::{self, Sign};
use crate::ui::kit::plate::Plate;
use crate::ui::kit::{paint, parts, style, widgets};
use crate::ui::section::Section;
use crate::ui::workshop::state::{Asked, Played};
use crate::ui::workshop::{play, seats};

/// From this width on the plate stands beside the list, which is so wide then.
const BESIDE: f32 = 720.0;
const LIST: f32 = 300.0;
/// How high the plate is.
const HIGH: f32 = 430.0;

/// The page between frames.
#[derive(Default)]
pub(super) struct Debrief {
    plate: Plate,
}

impl Debrief {
    /// The page.
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &Cx, state: &mut Played, out: &mut Vec<Intent>) {
        let all = &cx.design().workshop;
        let compared = compared(all);
        if !all.planted.is_empty() || !all.marks.is_empty() {
            tiles_ui(ui, cx, &compared);
            ui.add_space(6.0);
            let room = ui.available_width();
            if room < BESIDE {
                list_ui(ui, cx, &compared, state);
                self.plate_ui(ui, cx);
            } else {
                ui.horizontal_top(|ui| {
                    ui.vertical(|ui| {
                        ui.set_width(LIST);
                        list_ui(ui, cx, &compared, state);
                    });
                    ui.vertical(|ui| {
                        ui.set_width(room - LIST - 20.0);
                        self.plate_ui(ui, cx);
                    });
                });
            }
            mend_ui(ui, cx, state, out);
        }
        reasons_ui(ui, cx);
        seats::seats_ui(ui, cx, out);
        questions_ui(ui, cx);
        if state.asked != Some(Asked::All) {
            play::again_ui(ui, cx, state, out);
        }
    }

    /// The praatplaat with the signs on it.
    fn plate_ui(&mut self, ui: &mut Ui, cx: &Cx) {
        let design = cx.session.snapshot();
        ui.allocate_ui(vec2(ui.available_width(), HIGH), |ui| {
            let name = cx.t("workshop-plate");
            let laid = self.plate.lay(ui, cx, (&design, &design), Some(&[]), &name);
            let painter = ui.painter().with_clip_rect(laid.room.expand(12.0).intersect(ui.clip_rect()));
            let origin = laid.room.min.to_vec2();
            paint::picture(&painter, &laid.picture, origin, cx.theme, |_| false);
            marked::on_picture(&painter, cx, Arc::as_ref(&design), (&laid.picture, origin));
        });
    }
}

/// How many were found, missed, and marked though not planted.
fn tiles_ui(ui: &mut Ui, cx: &Cx, compared: &Compared) {
    let planted = cx.design().workshop.planted.len();
    let tiles = [
        (Sign::Found, compared.found.len()),
        (Sign::Missed, compared.missed.len()),
        (Sign::Unplanted, compared.unplanted.len()),
    ];
    ui.columns(3, |columns| {
        for (ui, (sign, count)) in columns.iter_mut().zip(tiles) {
            widgets::card(ui, cx.theme, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal_wrapped(|ui| {
                    sign.ui(ui, cx);
                    ui.label(style::strong(count.to_string()).size(style::HERO));
                    let words = format!("{}-says", sign.key());
                    let says = cx.text.with(&words, [("count", count.into()), ("planted", planted.into())]);
                    ui.add(Label::new(says).wrap());
                });
            });
        }
    });
}

/// Every mistake by its step; what is not revealed keeps its name to itself.
fn list_ui(ui: &mut Ui, cx: &Cx, compared: &Compared, state: &mut Played) {
    let all = &cx.design().workshop;
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        let steps = all.tasks.iter().map(|it| Some(it.id)).chain([None]);
        for step in steps {
            let within: Vec<&Planted> = all.planted.iter().filter(|it| it.task == step).collect();
            if within.is_empty() {
                continue;
            }
            let name =
                step.and_then(|it| cx.text.element(cx.design(), it.into())).unwrap_or_else(|| cx.t("workshop-rest"));
            let found = within.iter().filter(|it| compared.by(it.id).is_some()).count();
            let words = cx.text.with("workshop-found-of", [("found", found.into()), ("count", within.len().into())]);
            ui.label(style::secondary(format!("{name} · {words}"), cx.theme).size(style::SMALL));
            for it in within {
                ui.push_id(it.id, |ui| row_ui(ui, cx, (it, compared), state));
            }
        }
        let others = all.marks.iter().filter(|it| compared.unplanted.contains(&it.id));
        for (nth, it) in others.enumerate() {
            if nth == 0 {
                ui.separator();
                ui.label(style::secondary(cx.t("workshop-unplanted-list"), cx.theme).size(style::SMALL));
            }
            ui.horizontal(|ui| {
                Sign::Unplanted.ui(ui, cx);
                let words = format!("{} {}", cx.text.marked(cx.design(), it), it.says);
                ui.add(Label::new(words).truncate());
            });
        }
    });
}

fn row_ui(ui: &mut Ui, cx: &Cx, (it, compared): (&Planted, &Compared), state: &mut Played) {
    ui.horizontal(|ui| {
        if !compared.shows(it) {
            Sign::Covered.ui(ui, cx);
            ui.label(style::secondary(cx.t("workshop-covered"), cx.theme));
            return;
        }
        let sign = if compared.by(it.id).is_some() { Sign::Found } else { Sign::Missed };
        sign.ui(ui, cx);
        let (title, room) = (cx.text.planted(it), ui.available_width() - 4.0);
        let words = if state.at == Some(it.id) { style::strong(&title) } else { egui::RichText::new(&title) };
        if parts::link(ui, words, room, &title).clicked() {
            state.at = Some(it.id);
        }
    });
}

/// The mending of what is looked at: the way out that its signal offers, on this table's copy, one step to take back.
fn mend_ui(ui: &mut Ui, cx: &Cx, state: &Played, out: &mut Vec<Intent>) {
    let all = &cx.design().workshop;
    let Some(it) = all.planted.iter().find(|it| Some(it.id) == state.at && compared(all).shows(it)) else { return };
    let insight = cx.session.insight();
    let mut signals = insight.withheld.iter().chain(&insight.signals);
    let of = |signal: &&Signal| {
        let about = &signal.finding.subjects;
        signal.rule.id == it.rule && (it.about.is_empty() || it.about.iter().any(|id| about.contains(id)))
    };
    let Some(signal) = signals.find(of) else { return };
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(style::strong(cx.text.signal(signal).title)).wrap());
        ui.horizontal_wrapped(|ui| {
            if let Some(fix) = signal.finding.fixes.first() {
                let name = cx.text.with("workshop-mend", [("fix", cx.text.fix(fix).into())]);
                if widgets::button(ui, None, &name).clicked() {
                    out.push(Intent::Edit(Edit::clone(&fix.edit)));
                }
                ui.label(style::secondary(cx.t("workshop-mend-says"), cx.theme).size(style::SMALL));
            }
            let section = Section::of(signal.rule.group);
            let to = cx.text.with("workshop-to-place", [("place", cx.t(section.key()).into())]);
            if widgets::button(ui, None, &to).clicked() {
                out.push(Intent::Go(section));
            }
        });
    });
}

/// Where each risk lies best and why, beside where this table laid it; once all is revealed.
fn reasons_ui(ui: &mut Ui, cx: &Cx) {
    let all = &cx.design().workshop;
    if all.reasons.is_empty() {
        return;
    }
    ui.add_space(6.0);
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.label(style::strong(cx.t("workshop-reasons")).size(style::CARD));
        if all.play != Play::Revealed {
            ui.add(Label::new(style::secondary(cx.t("workshop-reasons-later"), cx.theme)).wrap());
            return;
        }
        for it in &all.reasons {
            let Some(risk) = cx.design().risks.get(it.risk) else { continue };
            let place = |to| cx.text.place(cx.design(), to);
            let same = risk.allocation == it.to;
            ui.horizontal_top(|ui| {
                (if same { Sign::Found } else { Sign::Unplanted }).ui(ui, cx);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    let values = [
                        ("risk", risk.title.as_str().into()),
                        ("here", place(risk.allocation).into()),
                        ("best", place(it.to).into()),
                    ];
                    let key = if same { "workshop-reason-same" } else { "workshop-reason-other" };
                    ui.add(Label::new(style::strong(cx.text.with(key, values))).wrap());
                    ui.add(Label::new(style::secondary(cx.text.both(&it.why), cx.theme)).wrap());
                });
            });
        }
    });
}

/// What is asked afterwards.
fn questions_ui(ui: &mut Ui, cx: &Cx) {
    let all = &cx.design().workshop.questions;
    if all.is_empty() {
        return;
    }
    ui.add_space(6.0);
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.label(style::strong(cx.t("guide-questions")).size(style::CARD));
        for it in all {
            ui.add(Label::new(format!("• {}", cx.text.both(it))).wrap());
        }
    });
}
