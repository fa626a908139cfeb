//! The differences as a list beside the plate: by section in words, then the signals of both.

use egui::accesskit::Role;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{CornerRadius, FontId, Label, Layout, ScrollArea, Sense, Ui, vec2};

use crate::app::compared::{Compared, Line, groups};
use crate::picture::tokens::Ink;
use crate::rules::{Severity, Signal};
use crate::text::compare::sign;
use crate::ui::aside::Aside;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};

/// Where the words of a row begin, after its sign.
const SIGN: f32 = 22.0;

/// The list. Returns the difference that was clicked.
pub(super) fn list_ui(
    ui: &mut Ui,
    cx: &Cx,
    compared: &Compared,
    (at, moved, words): (usize, bool, &dyn Fn() -> String),
    out: &mut Vec<Intent>,
) -> Option<usize> {
    let mut chosen = None;
    ui.horizontal(|ui| {
        let count = cx.text.with("beside-count", [("count", compared.count().into())]);
        ui.label(style::strong(count).size(style::CARD));
        ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
            if widgets::button(ui, None, &cx.t("beside-copy")).clicked() {
                out.push(Intent::Aside(Aside::Copy(words())));
            }
        });
    });
    ui.add_space(4.0);
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        if compared.count() == 0 {
            ui.add(Label::new(style::secondary(cx.t("beside-none"), cx.theme)).wrap());
        }
        for (section, lines) in &compared.sections {
            ui.horizontal(|ui| {
                ui.label(style::strong(cx.text.difference_section(section)));
                ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
                    ui.label(style::secondary(lines.len().to_string(), cx.theme).size(style::SMALL));
                });
            });
            for line in lines {
                if row_ui(ui, cx, line, (line.nth == at, moved)) {
                    chosen = Some(line.nth);
                }
            }
            ui.add_space(10.0);
        }
        ui.separator();
        signals_ui(ui, cx, compared);
        widgets::follow_focus(ui);
    });
    chosen
}

/// A difference; whether it was clicked.
fn row_ui(ui: &mut Ui, cx: &Cx, line: &Line, (chosen, moved): (bool, bool)) -> bool {
    let color = |ink| style::color(ink, cx.theme);
    let format = |ink| TextFormat::simple(FontId::proportional(style::SMALL + 1.0), color(ink));
    let mut job = LayoutJob::default();
    job.append(&format!("{}: {}", line.words.name, line.words.says), 0.0, format(Ink::Ink));
    if let Some(aside) = &line.words.aside {
        job.append(&format!(" · {aside}"), 0.0, format(Ink::Ink2));
    }
    let width = ui.available_width() - 6.0;
    job.wrap = TextWrapping { max_width: width - SIGN - 8.0, ..TextWrapping::default() };
    let galley = ui.painter().layout_job(job);
    let size = vec2(width, (galley.size().y + 6.0).max(24.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let mark = cx.text.mark(line.words.mark);
    style::name(&response, Role::Button, &format!("{mark}: {}", line.words.line()));
    if chosen || response.hovered() {
        let fill = if chosen { Ink::FocusFill } else { Ink::Background };
        ui.painter().rect_filled(rect, CornerRadius::same(4), color(fill));
    }
    if response.has_focus() {
        widgets::focus_ring(ui, rect.shrink(2.0), cx.theme);
    }
    let mut strong = TextFormat::simple(FontId::proportional(style::CARD), color(Ink::Focus));
    strong.coords.push("wght", style::SEMIBOLD);
    let sign = ui.painter().layout_job(LayoutJob::single_section(sign(line.words.mark).to_owned(), strong));
    let top = rect.top() + 3.0;
    ui.painter().galley(egui::pos2(rect.left() + 6.0, top - 1.0), sign, color(Ink::Focus));
    ui.painter().galley(egui::pos2(rect.left() + 6.0 + SIGN, top), galley, color(Ink::Ink));
    if chosen && moved {
        response.scroll_to_me(None);
    }
    response.clicked()
}

/// The signals that went, came and stayed.
fn signals_ui(ui: &mut Ui, cx: &Cx, compared: &Compared) {
    let groups = groups(&compared.signals);
    ui.horizontal_wrapped(|ui| {
        ui.label(style::strong(cx.t("beside-signals")).size(style::CARD));
        let counts = compared.signal_counts().map(|it| counted(cx, it));
        let [a, b] = counts;
        let words = cx.text.with("beside-signals-counts", [("a", a.into()), ("b", b.into())]);
        ui.label(style::secondary(words, cx.theme).size(style::SMALL));
    });
    for (nth, (key, group)) in groups.iter().enumerate() {
        if group.is_empty() {
            continue;
        }
        ui.add_space(4.0);
        ui.label(style::strong(cx.t(key)));
        for signal in group {
            signal_ui(ui, cx, signal, nth == 0);
        }
    }
    if groups.iter().all(|it| it.1.is_empty()) {
        ui.label(style::secondary(cx.t("beside-no-signals"), cx.theme));
    }
}

fn signal_ui(ui: &mut Ui, cx: &Cx, signal: &Signal, solved: bool) {
    let finding = &signal.finding;
    let (icon, ink) = if solved {
        (icons::CHECK, Ink::Alliance)
    } else {
        (icons::severity(finding.severity, finding.question), widgets::severity_inks(finding.severity).0)
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(icon.rich_text().size(15.0).color(style::color(ink, cx.theme)));
        ui.add(Label::new(egui::RichText::new(cx.text.signal(signal).title).size(style::SMALL + 1.0)).wrap());
    });
}

/// How many signals of each severity: 1 let op, 2 tips.
fn counted(cx: &Cx, counts: [usize; 3]) -> String {
    let some = Severity::ALL.into_iter().zip(counts).filter(|it| it.1 > 0);
    let words: Vec<String> = some
        .map(|(severity, count)| cx.text.with(&format!("count-{}", severity.key()), [("count", count.into())]))
        .collect();
    if words.is_empty() { cx.t("beside-signals-none") } else { words.join(", ") }
}
