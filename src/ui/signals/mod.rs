//! The signals panel: what was seen, filtered by weight and section, one after the other by key, live with every act.

pub(crate) mod accepted;
pub(crate) mod card;
pub(crate) mod later;
mod steps;
mod strip;

use egui::{Button, ScrollArea, Stroke, Ui, accesskit::Role};

use crate::design::id::Id;
use crate::picture::tokens::Ink;
use crate::rules::{Group, Rule, Severity, Signal, rules};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};
use crate::ui::manual::page;
use crate::ui::section::Section;
use crate::ui::signals::card::Shown;
use crate::ui::signals::strip::Since;

/// How many signals stand unfolded: what matters most now is read at once, and the rest is a list.
const UNFOLDED: usize = 3;

/// What tells signals in the panel apart: rule, wording, subjects.
pub(super) type Key = (&'static str, Option<&'static str>, Vec<Id>);

/// What is filtered, folded and stood on in the panel. None of it is in the design.
#[derive(Default)]
pub struct Panel {
    /// Signals that the user folded or unfolded, and which of the two; others stand as their place has it.
    turned: Vec<(Key, bool)>,
    /// The one weight that is shown; none: all.
    severity: Option<Severity>,
    /// The one section that is shown; none: all.
    section: Option<Section>,
    /// The signal that F8 went to last, and its place, so that the walk goes on there when it is solved.
    at: Option<(Key, usize)>,
    /// The rule whose signal has the keyboard, and that whose signal is under the pointer.
    focus: Option<&'static Rule>,
    under: Option<&'static Rule>,
    /// Whether that signal is yet to be scrolled to.
    scroll: bool,
    /// Whether the accepted ones are unfolded.
    pub(crate) accepted_open: bool,
    /// What of 'later nog te regelen' is unfolded: itself, and its sections.
    later_open: Vec<Option<Group>>,
    /// How it was when the form was opened that is open now.
    since: Option<Since>,
    steps: steps::State,
}

/// A signal's place in the panel.
pub(super) fn key(signal: &Signal) -> Key {
    (signal.rule.id, signal.finding.variant, signal.finding.subjects.clone())
}

/// The section that a signal belongs to.
pub fn section_of(signal: &Signal) -> Section {
    Section::of(signal.rule.group)
}

impl Panel {
    /// The first ones of the list stand unfolded until somebody folds them; others the other way round.
    fn is_open(&self, signal: &Signal, place: usize) -> bool {
        let key = key(signal);
        self.turned.iter().find(|it| it.0 == key).map_or(place < UNFOLDED, |it| it.1)
    }

    fn turn(&mut self, signal: &Signal, open: bool) {
        let key = key(signal);
        self.turned.retain(|it| it.0 != key);
        self.turned.push((key, open));
    }

    fn shows(&self, signal: &Signal) -> bool {
        self.severity.is_none_or(|it| it == signal.finding.severity)
            && self.section.is_none_or(|it| it == section_of(signal))
    }

    const fn is_filtered(&self) -> bool {
        self.severity.is_some() || self.section.is_some()
    }

    /// The signal after the one that was gone to last, or before it; around at the ends. None where none is shown. It
    /// stands unfolded and is scrolled to from now on.
    pub fn step<'a>(&mut self, open: impl Iterator<Item = &'a Signal>, forward: bool) -> Option<&'a Signal> {
        let shown: Vec<&Signal> = open.filter(|it| self.shows(it)).collect();
        let now = self.at.as_ref().map(|(at, nth)| (shown.iter().position(|it| key(it) == *at), *nth));
        let count = shown.len();
        let next = match (now, forward) {
            _ if count == 0 => return None,
            (None, true) => 0,
            (None, false) => count - 1,
            (Some((Some(now), _)), true) => (now + 1) % count,
            // It is solved: what came after it stands in its place.
            (Some((None, place)), true) => place % count,
            (Some((Some(place), _) | (None, place)), false) => (place + count - 1) % count,
        };
        let signal = shown[next];
        self.at = Some((key(signal), next));
        self.scroll = true;
        self.turn(signal, true);
        Some(signal)
    }

    /// The signal that was gone to last, with its place among those shown and how many there are.
    pub fn stands_at<'a>(&self, open: impl Iterator<Item = &'a Signal>) -> Option<(&'a Signal, usize, usize)> {
        let shown: Vec<&Signal> = open.filter(|it| self.shows(it)).collect();
        let at = shown.iter().position(|it| self.is_at(it))?;
        Some((shown[at], at + 1, shown.len()))
    }

    /// The same filter for another design.
    pub fn for_another_design(self) -> Self {
        Self { severity: self.severity, section: self.section, ..Self::default() }
    }

    fn is_at(&self, signal: &Signal) -> bool {
        self.at.as_ref().is_some_and(|(at, _)| *at == key(signal))
    }

    /// The rule of the signal that has the keyboard, or else of the one under the pointer, or that was gone to last.
    pub fn rule_in_focus(&self) -> Option<&'static Rule> {
        self.focus.or(self.under).or_else(|| rules().find(|it| self.at.as_ref().is_some_and(|(at, _)| at.0 == it.id)))
    }

    /// The first steps stand unfolded from now on.
    pub(crate) fn unfold_steps(&mut self) {
        self.steps.unfold();
    }

    /// No form is open: what comes and goes is seen in the list itself.
    pub fn form_closed(&mut self) {
        self.since = None;
    }

    /// Forgets which signal was gone to last. Returns whether there was one.
    pub fn leave(&mut self) -> bool {
        self.at.take().is_some()
    }
}

/// The panel. Beside a design that is not far yet it begins with the first steps, which have it to themselves until there
/// is a signal.
pub(super) fn signals_ui(ui: &mut Ui, cx: &Cx, panel: &mut Panel, out: &mut Vec<Intent>) {
    (panel.focus, panel.under) = (None, None);
    let some = cx.listed().next().is_some();
    let steps = cx.steps();
    let unfolded = steps.is_some_and(|it| steps::head_ui(ui, cx, &it, &mut panel.steps));
    if !unfolded {
        head(ui, cx, panel);
        ui.add_space(6.0);
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        if let Some(steps) = steps.filter(|_| unfolded) {
            steps::steps_ui(ui, cx, &steps, &mut panel.steps, out);
            if some {
                ui.add_space(8.0);
                head(ui, cx, panel);
                ui.add_space(6.0);
            }
        }
        if some || !unfolded {
            list_ui(ui, cx, panel, out);
        }
        later::later_ui(ui, cx, &mut panel.later_open, out);
        accepted::accepted_ui(ui, cx, &mut panel.accepted_open, out);
        accepted::unused_ui(ui, cx, out);
        // Only where it would change something.
        if cx.design().elsewhere_off || cx.session.insight().signals.iter().any(|it| it.rule.is_elsewhere()) {
            ui.add_space(8.0);
            page::elsewhere_switch(ui, cx.text, cx.design(), out);
        }
        widgets::follow_focus(ui);
    });
}

/// The cards, or that there are none.
fn list_ui(ui: &mut Ui, cx: &Cx, panel: &mut Panel, out: &mut Vec<Intent>) {
    if cx.listed().next().is_none() {
        ui.label(style::strong(cx.t("signals-none")));
        ui.label(style::secondary(cx.t("signals-none-says"), cx.theme));
    } else if !cx.listed().any(|it| panel.shows(it)) {
        ui.label(style::secondary(cx.t("signals-none-filtered"), cx.theme));
        if widgets::button(ui, None, &cx.t("signals-clear")).clicked() {
            (panel.severity, panel.section) = (None, None);
        }
    }
    let shown: Vec<&Signal> = cx.listed().filter(|it| panel.shows(it)).collect();
    for (place, signal) in shown.into_iter().enumerate() {
        let key = key(signal);
        let here = panel.is_at(signal);
        let shown = Shown { open: panel.is_open(signal, place), here, scroll: here && panel.scroll, effects: false };
        let card = ui.push_id(key, |ui| card::signal_ui(ui, cx, signal, &shown, out));
        let turned = card.inner;
        if ui.rect_contains_pointer(card.response.rect) {
            panel.under = Some(signal.rule);
        }
        if widgets::has_keyboard(ui, card.response.rect) {
            panel.focus = Some(signal.rule);
        }
        if turned {
            panel.turn(signal, !shown.open);
        }
        if shown.scroll {
            panel.scroll = false;
        }
    }
}

/// Above an open form, of an element or of several: what came and went since it was opened. Returns whether the whole list
/// lies unfolded in the place of the form. `beside`: it stands beside it anyway.
pub(super) fn since_ui(
    ui: &mut Ui,
    cx: &Cx,
    panel: &mut Panel,
    (of, beside): (Option<Id>, bool),
    out: &mut Vec<Intent>,
) -> bool {
    Since::follow(&mut panel.since, cx, of);
    let Some(since) = &mut panel.since else { return false };
    strip::since_ui(ui, cx, since, beside, out);
    let unfolded = since.unfolded && !beside;
    ui.separator();
    if unfolded {
        signals_ui(ui, cx, panel, out);
    }
    unfolded
}

/// Title and filters: a click on a weight shows that weight alone, a second click all again.
fn head(ui: &mut Ui, cx: &Cx, panel: &mut Panel) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.spacing_mut().button_padding.x = 7.0;
        ui.label(style::strong(cx.t("signals-title")).size(style::CARD));
        for severity in Severity::ALL {
            let of = |it: &&Signal| {
                it.finding.severity == severity && panel.section.is_none_or(|section| section == section_of(it))
            };
            let count = cx.listed().filter(of).count();
            let chosen = panel.severity == Some(severity);
            if count > 0 || chosen {
                let words = cx.text.with(&format!("count-{}", severity.key()), [("count", count.into())]);
                if severity_toggle(ui, cx, &words, severity, chosen) {
                    panel.severity = (!chosen).then_some(severity);
                }
            }
        }
    });
    if cx.listed().next().is_none() && !panel.is_filtered() {
        return;
    }
    ui.horizontal(|ui| {
        let name = cx.t("signals-filter-section");
        let every = cx.t("signals-all-sections");
        let word = |it: Option<Section>| it.map_or_else(|| every.clone(), |it| cx.t(it.key()));
        let some = Section::ALL.into_iter().filter(|it| it.group().is_some()).map(Some);
        let options = std::iter::once(None).chain(some).map(|it| (it, word(it)));
        let now = word(panel.section);
        let width = (ui.available_width() - 40.0).min(190.0);
        if let Some(to) = widgets::pick(ui, ("signals", &name), &now, Some(panel.section), options, Some(width)) {
            panel.section = to;
        }
        if panel.is_filtered() && widgets::icon_button(ui, icons::CLOSE, &cx.t("signals-clear")).clicked() {
            (panel.severity, panel.section) = (None, None);
        }
    });
}

fn severity_toggle(ui: &mut Ui, cx: &Cx, words: &str, severity: Severity, chosen: bool) -> bool {
    let (ink, ground) = widgets::severity_inks(severity);
    let color = style::color(ink, cx.theme);
    let button = Button::new(style::strong(words).size(style::SMALL).color(color))
        .fill(style::color(ground, cx.theme))
        .stroke(Stroke::new(if chosen { 1.5 } else { 0.0 }, color))
        .corner_radius(9.0)
        .selected(false);
    let response = ui.add(button);
    let key = if chosen { "signals-filter-all" } else { "signals-filter-severity" };
    let name = cx.text.with(key, [("name", words.into())]);
    response.widget_info(|| egui::WidgetInfo::selected(Role::Button, true, chosen, &name));
    response.on_hover_text(&name).clicked()
}

/// Where the panel is not on the screen: the signal that F8 went to, its place in the row, and on to the next.
pub(super) fn strip_ui(ui: &mut Ui, cx: &Cx, panel: &mut Panel, out: &mut Vec<Intent>) {
    (panel.focus, panel.under) = (None, None);
    let Some((signal, at, count)) = panel.stands_at(cx.listed()) else { return };
    let words = cx.text.signal(signal);
    let color = style::color(widgets::severity_inks(signal.finding.severity).0, cx.theme);
    let frame =
        egui::Frame::new().fill(style::color(Ink::Panel, cx.theme)).inner_margin(egui::Margin::symmetric(12, 4));
    egui::Panel::bottom("signal strip").resizable(false).frame(frame).show(ui, |ui| {
        ui.horizontal(|ui| {
            let icon = icons::severity(signal.finding.severity, signal.finding.question);
            ui.label(icon.rich_text().size(15.0).color(color));
            let place = cx.text.with("signals-at", [("at", at.into()), ("count", count.into())]);
            ui.label(style::secondary(place, cx.theme));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                if widgets::icon_button(ui, icons::CLOSE, &cx.t("signals-leave")).clicked() {
                    panel.leave();
                }
                for (icon, command) in [
                    (icons::DOWN, crate::ui::shell::command::Command::NextSignal),
                    (icons::UP, crate::ui::shell::command::Command::PreviousSignal),
                ] {
                    if widgets::icon_button(ui, icon, &command.name(cx.text)).clicked() {
                        out.push(Intent::Command(command));
                    }
                }
                ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                    ui.add(egui::Label::new(style::strong(&words.title)).truncate());
                });
            });
        });
    });
}
