//! What reading a register does to the design: what comes, what changes, what stays, and what is no longer in the sheet.

use egui::{Align, Frame, Label, Layout, RichText, ScrollArea, Ui, accesskit::Role, vec2};

use crate::app::import::{Fate, told};
use crate::design::id::RiskId;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::import::found::{Filter, Found};
use crate::ui::import::state::Import;
use crate::ui::kit::style;

/// So many are named; the sheet shows all.
const NAMED: usize = 30;
/// The height of what is named.
const LISTED: f32 = 66.0;

/// The four kinds beside each other, or two above two.
pub(super) fn changes_ui(ui: &mut Ui, cx: &Cx, import: &mut Import, found: &Found) {
    Frame::new()
        .fill(style::color(Ink::Panel, cx.theme))
        .stroke(egui::Stroke::new(1.0, style::color(Ink::Line, cx.theme)))
        .corner_radius(egui::CornerRadius::same(8))
        .inner_margin(egui::Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                ui.label(style::strong(cx.t("import-changes")));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let says = style::secondary(cx.t("import-known-by"), cx.theme).size(style::SMALL);
                    ui.add(Label::new(says).truncate());
                });
            });
            let width = (ui.available_width() - 3.0 * 10.0) / 4.0;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                for kind in [Kind::Add, Kind::Change, Kind::Same, Kind::Missing] {
                    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                        ui.set_width(width);
                        ui.push_id(kind.key(), |ui| kind_ui(ui, cx, import, found, kind));
                    });
                }
            });
        });
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Add,
    Change,
    Same,
    Missing,
}

impl Kind {
    const fn key(self) -> &'static str {
        match self {
            Self::Add => "import-kind-add",
            Self::Change => "import-kind-change",
            Self::Same => "import-kind-same",
            Self::Missing => "import-kind-missing",
        }
    }

    const fn sign(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Change => "≠",
            Self::Same => "=",
            Self::Missing => "?",
        }
    }

    const fn ink(self) -> Ink {
        match self {
            Self::Add => Ink::Alliance,
            Self::Change => Ink::Warning,
            Self::Same => Ink::Ink2,
            Self::Missing => Ink::Focus,
        }
    }

    const fn filter(self) -> Option<Filter> {
        match self {
            Self::Add => Some(Filter::Add),
            Self::Change => Some(Filter::Change),
            Self::Same => Some(Filter::Same),
            Self::Missing => None,
        }
    }
}

fn kind_ui(ui: &mut Ui, cx: &Cx, import: &mut Import, found: &Found, kind: Kind) {
    let count = match kind {
        Kind::Add => found.counts.add,
        Kind::Change => found.counts.change,
        Kind::Same => found.counts.same,
        Kind::Missing => found.plan.missing.len(),
    };
    let color = style::color(kind.ink(), cx.theme);
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.horizontal(|ui| {
        ui.label(
            style::strong(format!("{} {}", kind.sign(), cx.text.language().count(count)))
                .size(style::CARD)
                .color(color),
        );
        let word = cx.t(kind.key());
        match kind.filter().filter(|_| count > 0) {
            Some(filter) => {
                let on = import.filter == Some(filter);
                let button = ui.add(egui::Button::selectable(on, style::strong(&word)));
                style::name(&button, Role::Button, &cx.text.with("import-show-only", [("what", word.into())]));
                if button.clicked() {
                    import.filter = if on { None } else { Some(filter) };
                }
            }
            None => drop(ui.add(Label::new(style::strong(word)).truncate())),
        }
    });
    ScrollArea::vertical().max_height(LISTED).auto_shrink([false, true]).show(ui, |ui| match kind {
        Kind::Missing => missing_ui(ui, cx, import, found),
        Kind::Same if count > 0 => drop(ui.add(Label::new(small(cx, cx.t("import-same-says"))).wrap())),
        _ => listed_ui(ui, cx, found, (kind, count)),
    });
}

fn small(cx: &Cx, words: impl Into<String>) -> RichText {
    style::secondary(words, cx.theme).size(style::SMALL)
}

/// What comes, or what changes of what, by name.
fn listed_ui(ui: &mut Ui, cx: &Cx, found: &Found, (kind, count): (Kind, usize)) {
    let mut named = 0;
    for row in &found.plan.rows {
        let says = match (&row.fate, kind) {
            (Fate::Add(risk), Kind::Add) => numbered(&risk.register.number, &risk.title),
            (Fate::Change(change, _), Kind::Change) => {
                let risk = cx.design().risks.get(change.risk);
                let name = risk.map(|it| numbered(&it.register.number, &it.title)).unwrap_or_default();
                format!("{name}: {}", told(cx.design(), cx.text, change).join(" · "))
            }
            _ => continue,
        };
        ui.add(Label::new(small(cx, &says)).truncate()).on_hover_text(&says);
        named += 1;
        if named == NAMED {
            break;
        }
    }
    if count > named {
        ui.label(small(cx, cx.text.with("many-more", [("count", (count - named).into())])));
    }
}

fn numbered(number: &str, title: &str) -> String {
    if number.is_empty() { title.to_owned() } else { format!("{number} {title}") }
}

/// What is no longer in the sheet, each to be kept or closed.
fn missing_ui(ui: &mut Ui, cx: &Cx, import: &mut Import, found: &Found) {
    let mut chosen: Option<(RiskId, bool)> = None;
    let missing = &found.plan.missing;
    let closing = missing.iter().filter(|it| import.taken().choices.close.contains(it)).count();
    if missing.len() > 1 {
        let all = closing == missing.len();
        let values = [("count", missing.len().into())];
        let word = cx.text.with(if all { "import-keep-all" } else { "import-close-all" }, values);
        if ui.add(egui::Button::new(word).wrap()).clicked() {
            import.close_all(missing, !all);
            return;
        }
    }
    for id in found.plan.missing.iter().take(NAMED) {
        let Some(risk) = cx.design().risks.get(*id) else { continue };
        let name = numbered(&risk.register.number, &risk.title);
        let closes = import.taken().choices.close.contains(id);
        ui.push_id(*id, |ui| {
            ui.add(Label::new(small(cx, &name)).truncate()).on_hover_text(&name);
            ui.horizontal(|ui| {
                for (key, to) in [("import-keep", false), ("import-close", true)] {
                    let word = cx.t(key);
                    let button = ui.add(egui::Button::selectable(closes == to, &word));
                    style::name(&button, Role::RadioButton, &format!("{name}: {word}"));
                    if button.clicked() && closes != to {
                        chosen = Some((*id, to));
                    }
                }
            });
        });
    }
    let more = found.plan.missing.len().saturating_sub(NAMED);
    if more > 0 {
        let closes = missing.iter().skip(NAMED).all(|it| import.taken().choices.close.contains(it));
        let key = if closes { "import-missing-more-close" } else { "import-missing-more" };
        ui.add(Label::new(small(cx, cx.text.with(key, [("count", more.into())]))).wrap());
    }
    if found.plan.missing.is_empty() {
        let counts = found.plan.counts();
        let known = counts.change + counts.same > 0 || cx.design().risks.list.is_empty();
        let key = if known { "import-missing-none" } else { "import-missing-unknown" };
        ui.add(Label::new(small(cx, cx.t(key))).wrap());
    }
    if let Some((id, closes)) = chosen {
        import.close(id, closes);
    }
}
