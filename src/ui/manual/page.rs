//! A rule's page in the manual: what it sees, its example as it runs, ways out, numbers, sources, and this design.

use egui::{Button, CornerRadius, Frame, Label, Margin, RichText, Stroke, Ui, accesskit::Role};

use crate::design::Design;
use crate::design::edit::Edit;
use crate::picture::tokens::Ink;
use crate::rules::thresholds::Number;
use crate::rules::{Chapter, Rule, Signal};
use crate::text::Text;
use crate::text::manual::{ExampleText, Page};
use crate::ui::intent::Intent;
use crate::ui::kit::widgets::{self, severity_chip};
use crate::ui::kit::{icons, style};
use crate::ui::manual::cx::ManualCx;

/// The head of a chapter in the list.
pub(crate) fn chapter_head(ui: &mut Ui, cx: &ManualCx, chapter: Chapter, out: &mut Vec<Intent>) {
    let words = cx.text.chapter(chapter).to_uppercase();
    ui.label(style::secondary(words, cx.theme).size(style::SMALL));
    if let (Chapter::Elsewhere, Some(session)) = (chapter, cx.session) {
        elsewhere_switch(ui, cx.text, session.design(), out);
    }
}

/// The switch of the practice elsewhere, for one design.
pub(crate) fn elsewhere_switch(ui: &mut Ui, text: &Text, design: &Design, out: &mut Vec<Intent>) {
    let shown = ui.scope(|ui| widgets::tick(ui, &text.get("elsewhere-switch"), !design.elsewhere_off));
    shown.response.on_hover_text(text.get("elsewhere-says"));
    if let Some(on) = shown.inner {
        out.push(Intent::Edit(Edit::SetElsewhere(on)));
    }
}

/// A page.
pub(crate) fn page_ui(ui: &mut Ui, cx: &ManualCx, rule: &'static Rule, page: &Page, out: &mut Vec<Intent>) {
    ui.add(Label::new(style::strong(&page.name).size(style::SECTION)).wrap());
    ui.horizontal_wrapped(|ui| {
        for (severity, word) in &page.severities {
            let question = page.example.as_ref().is_some_and(|it| it.question);
            severity_chip(ui, *severity, question, word, cx.theme);
        }
        widgets::chip(ui, &page.stage, (Ink::Ink, Ink::Line), cx.theme);
        if rule.is_elsewhere() {
            widgets::chip(ui, &page.chapter, (Ink::Hint, Ink::HintFill), cx.theme);
        }
        if cx.is_off(rule) {
            widgets::chip(ui, &cx.t("manual-off"), (Ink::Ink, Ink::Line), cx.theme);
        }
    });
    ui.add_space(6.0);
    widgets::selectable(ui, RichText::new(&page.explains));
    for line in &page.not_for {
        ui.add_space(4.0);
        widgets::selectable(ui, RichText::new(line));
    }
    if let Some(example) = &page.example {
        head(ui, cx, "manual-example");
        example_ui(ui, cx, example);
        if !example.signal.fixes.is_empty() {
            head(ui, cx, "manual-ways-out");
            for fix in &example.signal.fixes {
                bullet(ui, cx, fix);
            }
        }
    }
    if !page.numbers.is_empty() {
        head(ui, cx, "manual-numbers");
        for (text, number) in page.numbers.iter().zip(Number::of(rule.id)) {
            ui.add(Label::new(&text.says).wrap());
            ui.add(Label::new(style::secondary(&text.from, cx.theme).size(style::SMALL)).wrap());
            if let Some(own) = cx.session.and_then(|it| cx.text.own_number(number, it.design())) {
                ui.add(Label::new(style::strong(own).size(style::SMALL)).wrap());
            }
            ui.add_space(2.0);
        }
    }
    head(ui, cx, "manual-sources");
    for source in &page.sources {
        widgets::selectable(ui, RichText::new(source));
    }
    head(ui, cx, "manual-here");
    here_ui(ui, cx, rule, out);
    ui.add_space(10.0);
}

fn head(ui: &mut Ui, cx: &ManualCx, key: &str) {
    ui.add_space(12.0);
    ui.label(style::strong(cx.t(key)).size(style::CARD));
}

fn bullet(ui: &mut Ui, cx: &ManualCx, words: &str) {
    ui.horizontal_top(|ui| {
        ui.label(style::secondary("•", cx.theme));
        ui.add(Label::new(words).wrap());
    });
}

/// The signal of the example, as the panel would show it, and what makes it go.
fn example_ui(ui: &mut Ui, cx: &ManualCx, example: &ExampleText) {
    let form = cx.text.with("manual-example-in", [("form", (&example.form).into())]);
    ui.add(Label::new(style::secondary(form, cx.theme)).wrap());
    let (ink, _) = widgets::severity_inks(example.severity);
    let color = style::color(ink, cx.theme);
    let frame = Frame::new()
        .fill(style::color(Ink::Background, cx.theme))
        .stroke(Stroke::new(1.0, style::color(Ink::Line, cx.theme)))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin { left: 14, right: 10, top: 8, bottom: 8 });
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal(|ui| {
            ui.label(icons::severity(example.severity, example.question).rich_text().size(15.0).color(color));
            ui.label(style::strong(&example.signal.severity).size(style::SMALL).color(color));
        });
        ui.add(Label::new(style::strong(&example.signal.title)).wrap());
        widgets::selectable(ui, style::secondary(&example.signal.why, cx.theme));
    });
    let rect = shown.response.rect;
    let edge = egui::Rect::from_min_size(rect.min, egui::vec2(4.0, rect.height()));
    ui.painter().rect_filled(edge, CornerRadius { nw: 8, sw: 8, ne: 0, se: 0 }, color);
    ui.horizontal_top(|ui| {
        ui.label(icons::CHECK.rich_text().size(16.0).color(style::color(Ink::Alliance, cx.theme)));
        ui.add(Label::new(format!("{}: {}", cx.t("manual-silent-after"), example.cure)).wrap());
    });
}

/// What the rule sees in the open design.
fn here_ui(ui: &mut Ui, cx: &ManualCx, rule: &'static Rule, out: &mut Vec<Intent>) {
    if cx.session.is_none() {
        ui.add(Label::new(style::secondary(cx.t("manual-no-design"), cx.theme)).wrap());
        return;
    }
    if cx.is_off(rule) {
        ui.label(cx.t("manual-off-here"));
        return;
    }
    let (open, waived): (Vec<&Signal>, Vec<&Signal>) = cx.signals(rule).partition(|it| it.waived.is_none());
    let words = match open.len() {
        0 => cx.t("manual-here-none"),
        count => cx.text.with("manual-here-count", [("count", count.into())]),
    };
    ui.label(words);
    for signal in open {
        let title = cx.text.signal(signal).title;
        ui.add(Label::new(style::strong(&title)).wrap());
        let (word, about) = (cx.t("manual-show"), format!("{}: {title}", cx.t("manual-show")));
        let button = ui.add(Button::new(word));
        style::name(&button, Role::Button, &about);
        if button.clicked() {
            out.push(Intent::Show(signal.clone()));
        }
    }
    if !waived.is_empty() {
        let count = cx.text.with("signals-waived", [("count", waived.len().into())]);
        ui.label(style::secondary(count, cx.theme));
    }
}
