//! What one sees now, the phase of development that it recognises, what to do in it, and the steps so far.

use egui::{Align, CornerRadius, Frame, Label, Layout, Margin, Stroke, Ui, vec2};

use crate::design::arrangements::ArrangementKind;
use crate::design::edit::{ArrangementEdit, Edit, LifeEdit};
use crate::design::life::{Development, Doing, Phased};
use crate::picture::tokens::Ink;
use crate::rules::source::Source;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, parts, sought, style, widgets};
use crate::ui::phases::life::state::today;

/// The least width of a phase.
const COLUMN: f32 = 130.0;
const GAP: f32 = 8.0;

/// The card.
pub(super) fn seen_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let title = cx.t("life-seen");
        let label = ui.label(style::strong(&title).size(style::CARD));
        sought::figure(ui, &title, label.rect, cx.theme);
        ui.add(Label::new(style::secondary(cx.t("life-seen-says"), cx.theme).size(style::SMALL)).wrap());
        ui.add_space(4.0);
        let room = ui.available_width();
        let beside = room >= 3.0 * COLUMN + 2.0 * GAP;
        let width = if beside { ((room - 2.0 * GAP) / 3.0).floor() } else { room };
        let high = ui.memory(|it| it.data.get_temp::<f32>(egui::Id::unique("seen high")).unwrap_or_default());
        let high = if beside { high } else { 0.0 };
        let mut most: f32 = 0.0;
        let mut columns = |ui: &mut Ui, out: &mut Vec<Intent>| {
            for it in Development::ALL {
                ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(width);
                    ui.push_id(it, |ui| most = most.max(phase_ui(ui, cx, (it, high), out)));
                });
            }
        };
        if beside {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                columns(ui, out);
            });
        } else {
            columns(ui, out);
        }
        ui.memory_mut(|it| it.data.insert_temp(egui::Id::unique("seen high"), most));
        ui.add_space(GAP);
        recognised_ui(ui, cx, out);
        let source = cx.text.short_sources(&[Source::Av("Start")]);
        ui.label(style::secondary(source, cx.theme).size(style::SMALL));
    });
}

/// What one sees in a phase. Returns how high it is without the room that it was given.
fn phase_ui(ui: &mut Ui, cx: &Cx, (it, high): (Development, f32), out: &mut Vec<Intent>) -> f32 {
    let life = &cx.design().life;
    let lit = life.recognised() == Some(it);
    let color = |ink| style::color(ink, cx.theme);
    let (width, ink) = if lit { (2.0, Ink::Alliance) } else { (1.0, Ink::Line) };
    let frame = Frame::new()
        .stroke(Stroke::new(width, color(ink)))
        .corner_radius(CornerRadius::same(6))
        .inner_margin(Margin::same(9));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let top = ui.cursor().top();
        let phase = parts::capital(&cx.text.word(it));
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let count = cx.text.with("life-ticks", [("count", life.ticks(it).into())]);
                ui.label(style::secondary(count, cx.theme).size(style::SMALL));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(Label::new(style::strong(&phase)).truncate());
                });
            });
        });
        for seen in it.seen() {
            let word = cx.text.word(seen);
            let values = [("phase", phase.as_str().into()), ("seen", word.as_str().into())];
            let name = cx.text.with("life-seen-of", values);
            let now = life.seen.contains(&seen);
            if let Some(on) = parts::named_tick(ui, &word, &name, now) {
                out.push(Intent::Edit(Edit::Life(LifeEdit::SetSeen(seen, on))));
            }
        }
        let own = ui.cursor().top() - top;
        if own < high {
            ui.add_space(high - own);
        }
        own
    });
    shown.inner
}

/// The phase that is recognised, and what to do in it.
fn recognised_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let life = &cx.design().life;
    let recognised = life.recognised();
    let color = |ink| style::color(ink, cx.theme);
    let fill = if recognised.is_some() { Ink::AllianceFill } else { Ink::Background };
    let frame = Frame::new().fill(color(fill)).corner_radius(CornerRadius::same(6)).inner_margin(Margin::same(10));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let recorded = life.developments.last();
        ui.horizontal_wrapped(|ui| {
            match recognised {
                Some(it) => {
                    let words = cx.text.with("life-recognised", [("phase", cx.text.word(it).into())]);
                    ui.label(style::strong(words));
                    let done = recorded.is_some_and(|last| last.to == it && last.on >= today(cx));
                    if !done && widgets::primary_button(ui, &cx.t("life-record"), cx.theme).clicked() {
                        out.push(Intent::Edit(Edit::Life(LifeEdit::Record(it, today(cx)))));
                    }
                }
                None => {
                    ui.add(Label::new(cx.t("life-recognised-none")).wrap());
                }
            }
            if let Some(last) = recorded {
                let values =
                    [("phase", cx.text.word(last.to).into()), ("day", cx.text.language().date(last.on).into())];
                let says = format!("{}; {}", cx.text.with("life-recognised-now", values), cx.t("life-record-says"));
                ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
            }
        });
        let Some(phase) = recognised.or_else(|| life.now()) else { return };
        ui.horizontal_wrapped(|ui| {
            ui.label(style::strong(cx.t("life-doing")));
            for it in phase.doing() {
                doing_ui(ui, cx, it, out);
            }
        });
    });
}

/// Something to do: arranged, or a button that arranges it.
fn doing_ui(ui: &mut Ui, cx: &Cx, it: Doing, out: &mut Vec<Intent>) {
    let word = cx.text.word(it);
    let says = cx.t(&format!("{}.says", it.key()));
    let arranged = cx.design().arrangements.iter().any(|of| of.text.trim() == parts::capital(&word));
    if arranged {
        let label = ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 3.0;
            ui.label(icons::CHECK.rich_text().size(15.0).color(style::color(Ink::Alliance, cx.theme)));
            ui.label(format!("{word} ({})", cx.t("life-doing-adopted")));
        });
        label.response.on_hover_text(says);
        return;
    }
    let response = ui.button(&word).on_hover_text(says);
    let name = cx.text.with("life-doing-adopt", [("doing", word.as_str().into())]);
    style::name(&response, egui::accesskit::Role::Button, &name);
    if response.clicked() {
        let add = ArrangementEdit::Add(ArrangementKind::Other, Vec::new(), parts::capital(&word));
        out.push(Intent::Edit(Edit::Arrangement(add)));
    }
}

/// The steps so far, the last one first.
pub(super) fn history_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.label(style::strong(cx.t("life-history")).size(style::CARD));
        let steps = &cx.design().life.developments;
        if steps.is_empty() {
            ui.add(Label::new(style::secondary(cx.t("life-recognised-none"), cx.theme)).wrap());
        }
        for (nth, it) in steps.iter().enumerate().rev() {
            let before = nth.checked_sub(1).and_then(|it| steps.get(it));
            ui.push_id(it.on, |ui| step_ui(ui, cx, (it, before), out));
        }
    });
}

fn step_ui(ui: &mut Ui, cx: &Cx, (it, before): (&Phased, Option<&Phased>), out: &mut Vec<Intent>) {
    let on = it.on;
    let day = cx.text.language().date(on);
    let named = |key: &str| cx.text.with(key, [("phase", cx.text.word(it.to).into()), ("day", day.as_str().into())]);
    let way = before.map(|before| match it.to.cmp(&before.to) {
        std::cmp::Ordering::Greater => cx.t("life-forward"),
        std::cmp::Ordering::Equal => cx.t("life-sideways"),
        std::cmp::Ordering::Less => cx.t("life-back"),
    });
    parts::row(
        ui,
        out,
        |ui, out| {
            if widgets::icon_button(ui, icons::REMOVE, &named("life-step-remove")).clicked() {
                out.push(Intent::Edit(Edit::Life(LifeEdit::RemoveStep(on))));
            }
        },
        |ui, out| {
            let room = ui.available_width();
            let words = [Some(named("life-step")), way].into_iter().flatten().collect::<Vec<_>>().join(" · ");
            ui.allocate_ui_with_layout(vec2(room * 0.48, 24.0), Layout::left_to_right(Align::Center), |ui| {
                ui.set_width(room * 0.48);
                ui.add(Label::new(words).truncate());
            });
            let look =
                Look { width: Some(ui.available_width()), hint: "life-step-why-hint", elide: true, ..Look::default() };
            fields::text_field(ui, cx, (("why", on), &named("life-step-why")), &it.why, look, out, move |typed| {
                Some(Edit::Life(LifeEdit::SetWhy(on, typed.trim().to_owned())))
            });
        },
    );
}
