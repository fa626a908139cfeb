//! Where the signals stand, in the debrief: what is revealed now, what the table said, what the trainer asks; on to the next.

use egui::{Frame, Label, Layout, Margin, ProgressBar, ScrollArea, Ui};

use crate::design::edit::{Edit, WorkshopEdit};
use crate::design::workshop::{Compared, Planted, compared};
use crate::picture::tokens::Ink;
use crate::rules::rule;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::marked::Sign;
use crate::ui::kit::{icons, style, widgets};
use crate::ui::shell::command::Command;
use crate::ui::shell::staged::Staged;
use crate::ui::workshop::state::{Asked, Played};

fn edit(edit: WorkshopEdit) -> Intent {
    Intent::Edit(Edit::Workshop(edit))
}

/// The panel.
pub(super) fn panel_ui(ui: &mut Ui, cx: &Cx, state: &mut Played, out: &mut Vec<Intent>) {
    let all = &cx.design().workshop;
    let compared = compared(all);
    let (shown, count) = (all.planted.iter().filter(|it| compared.shows(it)).count(), all.planted.len());
    let words = cx.text.with("workshop-revealed-of", [("shown", shown.into()), ("count", count.into())]);
    ui.label(style::strong(words).size(style::CARD));
    let share = if count == 0 { 1.0 } else { shown as f32 / count as f32 };
    ui.add(ProgressBar::new(share).desired_height(4.0).fill(style::color(Ink::Ink, cx.theme)));
    let at = all.planted.iter().find(|it| Some(it.id) == state.at && compared.shows(it));
    egui::Panel::bottom("reveal").frame(Frame::new()).show_separator_line(false).show(ui, |ui| {
        foot_ui(ui, cx, state, &compared, out);
    });
    ScrollArea::vertical().id_salt("debrief").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        match at {
            Some(it) => {
                item_ui(ui, cx, (it, &compared), out);
                note_ui(ui, cx, it, state);
                word_ui(ui, cx, (it, &compared), out);
            }
            None => drop(ui.add(Label::new(style::secondary(cx.t("workshop-reveal-first"), cx.theme)).wrap())),
        }
        widgets::follow_focus(ui);
    });
}

/// What is revealed: why it chafes, and where that comes from.
fn item_ui(ui: &mut Ui, cx: &Cx, (it, compared): (&Planted, &Compared), out: &mut Vec<Intent>) {
    let found = compared.by(it.id);
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            let sign = if found.is_some() { Sign::Found } else { Sign::Missed };
            sign.ui(ui, cx);
            let words = format!("{} · {}", cx.t(sign.key()), cx.text.word(it.topic));
            ui.label(style::strong(words).size(style::SMALL));
        });
        ui.add(Label::new(style::strong(cx.text.planted(it)).size(style::CARD)).wrap());
        let of = rule(&it.rule);
        let says = cx.text.both(&it.says);
        let why = if says.trim().is_empty() {
            of.map(|it| cx.text.rule_explanation(it)).unwrap_or_default()
        } else {
            says.to_owned()
        };
        ui.label(style::strong(cx.t("workshop-why")).size(style::SMALL));
        ui.add(Label::new(why).wrap());
        if !it.mends.is_empty() {
            ui.label(style::strong(cx.t("workshop-mends")).size(style::SMALL));
            ui.add(Label::new(cx.text.both(&it.mends)).wrap());
        }
        if let Some(of) = of {
            if let Some(source) = of.sources.first() {
                ui.label(style::strong(cx.t("workshop-source")).size(style::SMALL));
                ui.add(Label::new(cx.text.source(*source)).wrap());
            }
            if widgets::button(ui, Some(icons::MANUAL), &cx.t("workshop-manual")).clicked() {
                out.push(Intent::Rule(of));
            }
        }
    });
    ui.add_space(4.0);
    ui.label(style::strong(cx.t("workshop-table-said")));
    let mark = found.and_then(|id| cx.design().workshop.marks.iter().find(|it| it.id == id));
    let words = match mark {
        Some(mark) if !mark.says.is_empty() => {
            cx.text.with("workshop-said", [("words", (&mark.says).into()), ("number", usize::from(mark.number).into())])
        }
        Some(mark) => cx.text.marked(cx.design(), mark),
        None => cx.t("workshop-said-nothing"),
    };
    ui.add(Label::new(style::secondary(words, cx.theme)).wrap());
}

/// What only the trainer reads: folded, and not there at all while it is shown to a room.
fn note_ui(ui: &mut Ui, cx: &Cx, it: &Planted, state: &mut Played) {
    if it.note.is_empty() || cx.presenting {
        return;
    }
    let key = if state.note { "workshop-note-hide" } else { "workshop-note-show" };
    if widgets::button(ui, None, &cx.t(key)).clicked() {
        state.note = !state.note;
    }
    if state.note {
        let frame =
            Frame::new().fill(style::color(Ink::HintFill, cx.theme)).corner_radius(8).inner_margin(Margin::same(10));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.add(Label::new(cx.text.both(&it.note)).wrap());
        });
    }
}

/// The trainer's word: what counts all the same, and what is parked.
fn word_ui(ui: &mut Ui, cx: &Cx, (it, compared): (&Planted, &Compared), out: &mut Vec<Intent>) {
    let all = &cx.design().workshop;
    ui.horizontal_wrapped(|ui| {
        if it.counts.is_some() {
            if widgets::button(ui, None, &cx.t("workshop-counts-not")).clicked() {
                out.push(edit(WorkshopEdit::Count(it.id, None)));
            }
        } else if compared.by(it.id).is_none() && !compared.unplanted.is_empty() {
            let name = cx.t("workshop-counts");
            ui.menu_button(name.as_str(), |ui| {
                for mark in all.marks.iter().filter(|it| compared.unplanted.contains(&it.id)) {
                    if ui.button(cx.text.marked(cx.design(), mark)).clicked() {
                        out.push(edit(WorkshopEdit::Count(it.id, Some(mark.id))));
                        ui.close();
                    }
                }
            });
        }
        if widgets::button(ui, None, &cx.t("workshop-park-this")).clicked() {
            out.push(edit(WorkshopEdit::Park(cx.text.planted(it))));
        }
    });
}

/// Back, all, on.
fn foot_ui(ui: &mut Ui, cx: &Cx, state: &mut Played, compared: &Compared, out: &mut Vec<Intent>) {
    ui.label(style::secondary(cx.t("workshop-score-stays"), cx.theme).size(style::SMALL));
    ui.separator();
    if state.asked == Some(Asked::All) {
        ui.add(Label::new(style::strong(cx.t("workshop-all-asks"))).wrap());
        ui.horizontal(|ui| {
            if widgets::primary_button(ui, &cx.t("workshop-all-yes"), cx.theme).clicked() {
                state.asked = None;
                out.push(edit(WorkshopEdit::RevealAll));
            }
            if widgets::button(ui, None, &cx.t("workshop-no")).clicked() {
                state.asked = None;
            }
        });
        return;
    }
    let next = compared.next(&cx.design().workshop);
    ui.horizontal(|ui| {
        if widgets::icon_button(ui, icons::BEFORE, &cx.t("workshop-reveal-back")).clicked() {
            out.push(Intent::Command(Command::Staged(Staged::Before)));
        }
        ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
            if next.is_some() && widgets::primary_button(ui, &cx.t("workshop-reveal-next"), cx.theme).clicked() {
                out.push(Intent::Command(Command::Staged(Staged::Next)));
            }
            if widgets::button(ui, None, &cx.t("workshop-reveal-all")).clicked() {
                state.asked = Some(Asked::All);
            }
        });
    });
}

impl Played {
    /// Reveals the next mistake, or covers the last one again.
    pub(crate) fn step(&mut self, cx: &crate::design::Design, on: bool) -> Option<Edit> {
        let compared = compared(&cx.workshop);
        let of = if on { compared.next(&cx.workshop) } else { compared.last(&cx.workshop) }?;
        self.at = Some(of);
        (self.note, self.asked) = (false, None);
        Some(Edit::Workshop(WorkshopEdit::Reveal(of, on)))
    }
}
