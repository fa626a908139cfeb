//! What stands out, as questions: each opens its paradox and cards. And the conditions themselves, for who comes for one.

use egui::accesskit::Role;
use egui::text::{LayoutJob, TextFormat};
use egui::{Button, FontId, Label, Ui};

use crate::design::collaboration::{Condition, Voice};
use crate::picture::tokens::Ink;
use crate::rules::collaboration::balance::stands_out;
use crate::rules::{Arg, Signal};
use crate::ui::cx::Cx;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::{style, widgets};

/// So many questions are shown at most.
const MOST: usize = 6;

/// The condition that a signal is about.
pub(super) fn condition_of(signal: &Signal) -> Option<Condition> {
    signal.finding.args.iter().find_map(|(name, it)| match it {
        Arg::Key(key) if *name == "condition" => Condition::ALL.into_iter().find(|it| it.key() == key),
        _ => None,
    })
}

/// Whose points a signal is about.
fn voices_of(signal: &Signal) -> Vec<Voice> {
    let voices = |it: &Arg| if let Arg::Voices(all) = it { Some(all.iter().map(|it| it.0).collect()) } else { None };
    signal.finding.args.iter().find_map(|(_, it)| voices(it)).unwrap_or_default()
}

/// What stands out in a design, in words: worked out once for each, and not for every frame.
pub(super) struct Standing {
    questions: Vec<Question>,
    /// Which conditions moved against each other most, a sentence for each voice.
    vessels: Vec<String>,
}

impl Standing {
    fn of(cx: &Cx) -> Self {
        let all = &cx.design().collaboration;
        let first = |voice| all.vessels(voice).into_iter().next();
        let vessels = Voice::ALL.into_iter().filter_map(first).map(|it| cx.text.vessels(&it, all)).collect();
        Self { questions: questions(cx), vessels }
    }
}

/// A question, of whom it is, and at which moments it is one.
struct Question {
    condition: Condition,
    voices: Vec<Voice>,
    rule: &'static str,
    title: String,
    moments: Vec<usize>,
    at: String,
}

/// What stands out at any moment: each question once, worded as at the latest moment of it, what comes back most first.
fn questions(cx: &Cx) -> Vec<Question> {
    let (design, mut all) = (cx.design(), Vec::<Question>::new());
    let in_time = design.collaboration.in_time();
    for (nth, moment) in in_time.iter().enumerate() {
        for signal in stands_out(design, moment) {
            let Some(condition) = condition_of(&signal) else { continue };
            let title = cx.text.signal(&signal).title;
            let voices = voices_of(&signal);
            let same =
                |it: &&mut Question| it.rule == signal.rule.id && it.condition == condition && it.voices == voices;
            let known = all.iter_mut().find(same);
            if let Some(it) = known {
                it.moments.push(nth + 1);
                it.title = title;
            } else {
                let (rule, moments, at) = (signal.rule.id, vec![nth + 1], String::new());
                all.push(Question { condition, voices, rule, title, moments, at });
            }
        }
    }
    let scored = design.collaboration.scored().len();
    for it in &mut all {
        let numbers: Vec<String> = it.moments.iter().map(ToString::to_string).collect();
        let values = [("moments", cx.text.list(&numbers).into()), ("count", it.moments.len().into())];
        let every = it.moments.len() == scored && scored > 1;
        let at = if every { cx.t("together-at-every") } else { cx.text.with("together-at-moments", values) };
        let who: Vec<String> = it.voices.iter().map(|it| cx.text.voice_many(*it)).collect();
        let values = [("who", cx.text.list(&who).into()), ("at", at.into())];
        it.at = cx.text.with("together-at-whose", values);
    }
    all.sort_by_key(|it| std::cmp::Reverse((it.moments.len(), it.moments.last().copied())));
    all
}

/// The questions, and the conditions. Returns the condition that was chosen.
pub(super) fn standing_ui(
    ui: &mut Ui,
    cx: &Cx,
    (kept, now): (&mut Kept<(), Standing>, Condition),
) -> Option<Condition> {
    let (mut chosen, found) = (None, kept.get(cx, (), || Standing::of(cx)));
    ui.spacing_mut().item_spacing.y = 6.0;
    ui.add(Label::new(style::strong(cx.t("together-standing")).size(style::CARD)).wrap());
    let all = &found.questions;
    if all.is_empty() && cx.design().collaboration.latest().is_some() {
        ui.add(Label::new(style::secondary(cx.t("together-standing-none"), cx.theme)).wrap());
    }
    for it in all.iter().take(MOST) {
        if row_ui(ui, cx, (&it.title, &it.at, it.condition == now)) {
            chosen = Some(it.condition);
        }
    }
    vessels_ui(ui, cx, &found.vessels);
    ui.add_space(4.0);
    ui.add(Label::new(style::secondary(cx.t("together-conditions"), cx.theme).size(style::SMALL)).wrap());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for condition in Condition::ALL {
            let (name, here) = (cx.t(condition.key()), condition == now);
            let button = ui.add(Button::selectable(here, &name));
            button.widget_info(|| egui::WidgetInfo::selected(Role::RadioButton, true, here, &name));
            if button.clicked() {
                chosen = Some(condition);
            }
        }
    });
    chosen
}

/// Which conditions moved against each other, said carefully.
fn vessels_ui(ui: &mut Ui, cx: &Cx, said: &[String]) {
    if said.is_empty() {
        return;
    }
    ui.add_space(4.0);
    ui.add(Label::new(style::strong(cx.t("together-vessels")).size(style::CARD)).wrap());
    for it in said {
        ui.add(Label::new(it).wrap());
    }
    let care = style::secondary(cx.text.vessels_care(), cx.theme).size(style::SMALL);
    ui.add(Label::new(care).wrap());
}

/// A question. Returns whether it was clicked.
fn row_ui(ui: &mut Ui, cx: &Cx, (words, at, here): (&str, &str, bool)) -> bool {
    let color = |ink| style::color(ink, cx.theme);
    let (fill, line) = if here { (Ink::FocusFill, Ink::Focus) } else { (Ink::Panel, Ink::Line) };
    let format = |size, ink| TextFormat::simple(FontId::proportional(size), color(ink));
    let mut job = LayoutJob::default();
    job.append(words, 0.0, format(style::BODY, Ink::Ink));
    job.append(&format!("\n{at}"), 0.0, format(style::SMALL, Ink::Ink2));
    let button = Button::new(job).fill(color(fill)).wrap().min_size(egui::vec2(ui.available_width(), 0.0));
    let button = ui.add(button.stroke(egui::Stroke::new(1.0, color(line))));
    style::name(&button, Role::Button, &format!("{words}, {at}"));
    if button.has_focus() {
        widgets::focus_ring(ui, button.rect, cx.theme);
    }
    button.clicked()
}
