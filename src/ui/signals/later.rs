//! What waits for a later stage of the design: one calm line, a count per section, and what it is when one asks.

use egui::{Button, Ui, accesskit::Role};

use crate::rules::{Group, Signal};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style};
use crate::ui::section::Section;

/// 'Later nog te regelen', folded until somebody wants to see it; each section unfolds by itself.
pub(crate) fn later_ui(ui: &mut Ui, cx: &Cx, open: &mut Vec<Option<Group>>, out: &mut Vec<Intent>) {
    let waiting = cx.session.insight().later_by_group();
    if waiting.is_empty() {
        return;
    }
    ui.add_space(8.0);
    let count: usize = waiting.iter().map(|it| it.1.len()).sum();
    let stage = cx.text.word(cx.session.insight().stage);
    let name = cx.text.with("signals-later", [("count", count.into())]);
    if !fold(ui, cx, &name, None, open) {
        return;
    }
    ui.add(egui::Label::new(small(cx, cx.text.with("signals-later-says", [("stage", stage.into())]))).wrap());
    for (group, signals) in waiting {
        ui.push_id(group.key(), |ui| group_ui(ui, cx, group, &signals, open, out));
    }
}

fn group_ui(
    ui: &mut Ui,
    cx: &Cx,
    group: Group,
    signals: &[&Signal],
    open: &mut Vec<Option<Group>>,
    out: &mut Vec<Intent>,
) {
    let section = cx.t(Section::of(group).key());
    let values = [("count", signals.len().into()), ("section", section.into())];
    let name = cx.text.with("signals-later-section", values);
    ui.indent("section", |ui| {
        if !fold(ui, cx, &name, Some(group), open) {
            return;
        }
        for signal in signals {
            let words = cx.text.signal(signal);
            let stage = cx.text.stage_from(signal.stage());
            let title = ui.add(Button::new(style::secondary(&words.title, cx.theme)).frame(false).wrap());
            style::name(&title, Role::Button, &words.title);
            // A glance ahead: why it will matter, and from when it is said.
            if title.on_hover_text(format!("{stage}. {}", words.why)).clicked() {
                out.push(Intent::Show((*signal).clone()));
            }
        }
    });
}

/// A line that unfolds what stands under it. Returns whether it is open.
fn fold(ui: &mut Ui, cx: &Cx, name: &str, which: Option<Group>, open: &mut Vec<Option<Group>>) -> bool {
    let at = open.iter().position(|it| *it == which);
    let icon = if at.is_some() { icons::OPEN } else { icons::FOLDED };
    let words = style::secondary(name, cx.theme);
    let response = ui.add(Button::new((icon.rich_text().size(16.0), words)).frame(false));
    style::name(&response, Role::Button, name);
    if response.clicked() {
        match at {
            Some(at) => drop(open.remove(at)),
            None => open.push(which),
        }
    }
    at.is_some()
}

fn small(cx: &Cx, words: String) -> egui::RichText {
    style::secondary(words, cx.theme).size(style::SMALL)
}
