//! The first steps beside a design that is not far yet: they tick themselves, each leads to its place and has what does it,
//! and a card says what there is to see already.

use egui::{
    Align, Align2, CornerRadius, FontId, Frame, Label, Layout, Margin, Rect, RichText, Sense, Stroke, StrokeKind, Ui,
    accesskit::Role, pos2, vec2,
};

use crate::app::steps::{Step, Steps, WRITTEN};
use crate::app::usual;
use crate::design::edit::{Edit, MoneyEdit};
use crate::design::euro::Euro;
use crate::design::risks::Allocation;
use crate::picture::tokens::Ink;
use crate::rules::Signal;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, parts, sought, style, widgets};
use crate::ui::section::Section;
use crate::ui::shell::command::Command;

/// The circle before a step, and between it and the words.
const CIRCLE: f32 = 24.0;
const GAP: f32 = 10.0;
/// The height of the bar.
const BAR: f32 = 10.0;
/// The example that one may look at first.
const EXAMPLE: &str = "zwaluw";

/// What is folded and chosen of the steps; none of it is in the design.
#[derive(Default)]
pub(super) struct State {
    /// Whether they stand unfolded, once somebody said so; before that they fold when there is something to signal.
    unfolded: Option<bool>,
    /// The step that was clicked, and shows what does it.
    chosen: Option<Step>,
}

impl State {
    /// They stand unfolded from now on.
    pub(super) fn unfold(&mut self) {
        self.unfolded = Some(true);
    }

    fn is_unfolded(&self, cx: &Cx) -> bool {
        self.unfolded.unwrap_or_else(|| !cx.listed().any(is_of_substance))
    }
}

/// Whether a signal says something that the steps do not: that a risk has no place yet is the second of them.
fn is_of_substance(signal: &Signal) -> bool {
    !signal.rule.is_not_started() && signal.rule.id != "risk-unplaced"
}

/// What a button is called, and what it wants.
type Way = (String, Vec<Intent>);

/// The line that names them and folds them. Returns whether they stand unfolded under it.
pub(super) fn head_ui(ui: &mut Ui, cx: &Cx, steps: &Steps, state: &mut State) -> bool {
    let open = state.is_unfolded(cx);
    let done = [("done", steps.done().into()), ("all", Step::ALL.len().into())];
    let far = cx.text.with("steps-done", done);
    let title = cx.t("steps-title");
    let head = ui.scope(|ui| {
        ui.horizontal(|ui| {
            ui.label(style::strong(&title).size(style::CARD));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let icon = if open { icons::OPEN } else { icons::FOLDED };
                ui.label(icon.rich_text().size(16.0).color(style::color(Ink::Ink2, cx.theme)));
                if !open {
                    ui.label(style::secondary(&far, cx.theme));
                }
            });
        });
        if open {
            let left = cx.text.with("steps-left", [("minutes", steps.minutes().into())]);
            ui.label(style::secondary(format!("{far} · {left}"), cx.theme));
        }
    });
    let name = format!("{title}: {far}");
    let response = widgets::hit(ui, head.response.rect, ui.scope_id().with("steps"), Sense::click(), &name);
    if response.has_focus() {
        widgets::focus_ring(ui, head.response.rect, cx.theme);
    }
    if response.clicked() {
        state.unfolded = Some(!open);
    }
    ui.add_space(2.0);
    ui.separator();
    open
}

/// The steps, what there is to see already, and ways not to take them.
pub(super) fn steps_ui(ui: &mut Ui, cx: &Cx, steps: &Steps, state: &mut State, out: &mut Vec<Intent>) {
    state.chosen = state.chosen.filter(|it| !steps.is_done(*it));
    let shown = state.chosen.or(steps.now());
    for step in Step::ALL {
        ui.push_id(step, |ui| {
            if step_ui(ui, cx, steps, (step, shown == Some(step)), out) {
                state.chosen = Some(step);
            }
        });
        if Some(&step) != Step::ALL.last() {
            ui.separator();
        }
    }
    ui.add_space(6.0);
    seen_ui(ui, cx, steps);
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        if cx.listed().next().is_none() {
            ui.label(style::secondary(cx.t("steps-no-signals"), cx.theme));
        }
        if link(ui, &cx.t("steps-hide")) {
            out.push(Intent::Command(Command::FirstSteps));
        }
    });
    if steps.done() == 0 {
        ui.horizontal_wrapped(|ui| {
            ui.label(style::secondary(cx.t("steps-look-first"), cx.theme));
            let name = cx.t(&format!("example-{EXAMPLE}"));
            if link(ui, &cx.text.with("steps-example", [("name", name.into())])) {
                out.push(Intent::Example(EXAMPLE));
            }
        });
    }
}

fn link(ui: &mut Ui, words: &str) -> bool {
    let room = ui.max_rect().width();
    parts::whole_link(ui, RichText::new(words).underline(), room, words).clicked()
}

/// A step: its mark, what it asks, and where it is the turn, what does it. Returns whether it was clicked.
fn step_ui(ui: &mut Ui, cx: &Cx, steps: &Steps, (step, here): (Step, bool), out: &mut Vec<Intent>) -> bool {
    let (done, title) = (steps.is_done(step), cx.t(step.key()));
    let far = match steps.progress(step) {
        Some([now, of]) => Some(cx.text.with("steps-far", [("now", now.into()), ("of", of.into())])),
        None => done.then(|| cx.t("steps-is-done")),
    };
    let head = ui.scope(|ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            mark_ui(ui, cx, step, (done, here));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.add_space(3.0);
                let words = match (done, here) {
                    (true, _) => style::secondary(&title, cx.theme),
                    (false, true) => style::strong(&title),
                    (false, false) => RichText::new(&title),
                };
                ui.add(Label::new(words).wrap());
                if done {
                    return;
                }
                let all_in_one = step == Step::Place && steps.all_in_one && steps.placed > 0;
                let says = cx.t(&if all_in_one { "steps-place-one".into() } else { format!("{}-says", step.key()) });
                let says = far.as_ref().map_or(says.clone(), |far| format!("{}. {says}", parts::capital(far)));
                ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
            });
        });
    });
    let name = cx.text.with("steps-name", [("nth", step.nth().into()), ("title", (&title).into())]);
    let name = far.map_or(name.clone(), |far| format!("{name}, {far}"));
    let response = widgets::hit(ui, head.response.rect, ui.scope_id().with("head"), Sense::click(), &name);
    if response.has_focus() {
        widgets::focus_ring(ui, head.response.rect.shrink(2.0), cx.theme);
    }
    if response.clicked() {
        go(ui, cx, step, out);
    }
    if here {
        ways_ui(ui, cx, (step, &title), out);
    }
    response.clicked()
}

/// Its number, or that it is done.
fn mark_ui(ui: &mut Ui, cx: &Cx, step: Step, (done, here): (bool, bool)) {
    let (rect, _) = ui.allocate_exact_size(vec2(CIRCLE, CIRCLE), Sense::hover());
    let c = |ink| style::color(ink, cx.theme);
    let radius = CIRCLE / 2.0 - 1.0;
    let (fill, line, ink) = match (done, here) {
        (true, _) => (Some(Ink::AllianceFill), Ink::AllianceLine, Ink::Alliance),
        (false, true) => (Some(Ink::Ink), Ink::Ink, Ink::Panel),
        (false, false) => (None, Ink::Ink2, Ink::Ink2),
    };
    if let Some(fill) = fill {
        ui.painter().circle_filled(rect.center(), radius, c(fill));
    }
    ui.painter().circle_stroke(rect.center(), radius, Stroke::new(1.0, c(line)));
    let words = if done { icons::CHECK.codepoint.to_owned() } else { step.nth().to_string() };
    let size = if done { style::CARD } else { style::BODY };
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, words, FontId::proportional(size), c(ink));
}

/// What does a step, as buttons.
fn ways_ui(ui: &mut Ui, cx: &Cx, (step, title): (Step, &str), out: &mut Vec<Intent>) {
    ui.horizontal(|ui| {
        ui.add_space(CIRCLE + GAP);
        ui.horizontal_wrapped(|ui| {
            for (nth, (words, intents)) in ways(cx, step).into_iter().enumerate() {
                let name = format!("{title}: {words}");
                let button = egui::Button::new(if nth == 0 { style::strong(&words) } else { RichText::new(&words) });
                let line = if nth == 0 { Ink::Ink } else { Ink::Line };
                let button = ui.add(button.stroke(Stroke::new(1.0, style::color(line, cx.theme))).wrap());
                style::name(&button, Role::Button, &name);
                if button.clicked() {
                    if step == Step::Price {
                        sought::seek(ui.ctx(), &cx.t("risks-form-probability"));
                    }
                    out.extend(intents);
                }
            }
        });
    });
    ui.add_space(4.0);
}

/// What does a step; where it is done in its own section alone, the way there.
fn ways(cx: &Cx, step: Step) -> Vec<Way> {
    let design = cx.design();
    let command = |key: &str, it| (cx.t(key), vec![Intent::Command(it)]);
    let first =
        |it: Option<crate::design::id::RiskId>, key: &str| it.map(|it| (cx.t(key), vec![Intent::Open(it.into())]));
    let own =
        match step {
            Step::Write => {
                return vec![command("picture-add-risk", Command::AddRisk), command("steps-library", Command::Library)];
            }
            Step::Place => {
                let waits = design.risks.risks().find(|it| it.allocation == Allocation::Unplaced);
                first(waits.map(|it| it.id), "steps-open-unplaced")
            }
            Step::Price => {
                let bare = design.risks.risks().find(|it| it.estimate().is_none());
                first(bare.map(|it| it.id), "steps-open-unpriced")
            }
            Step::Bovenkant => design.bovenkant.roles.is_empty().then(|| {
                (cx.t("plate-usual-top"), vec![Intent::Edit(usual::bovenkant(design, cx.catalogue(), cx.text))])
            }),
            Step::Money => (!design.money.is_started()).then(|| {
                let (name, amount) = (cx.t("money-new-cost"), Euro::ZERO);
                let add = Edit::Money(MoneyEdit::AddCost { overhead: false, name, amount });
                // Its name is typed in the section, so the details may stay closed.
                let begin = vec![Intent::Go(Section::Money), Intent::EditAndOpen(add), Intent::CloseDetails];
                (cx.t("money-begin"), begin)
            }),
        };
    let there = section(step);
    vec![own.unwrap_or_else(|| (cx.t(there.key()), vec![Intent::Go(there)]))]
}

/// Where a step is done.
const fn section(step: Step) -> Section {
    match step {
        Step::Write | Step::Place => Section::Praatplaat,
        Step::Price => Section::Risks,
        Step::Bovenkant => Section::Bovenkant,
        Step::Money => Section::Money,
    }
}

/// Goes to where a step is done; to the field where one writes, if it is there.
fn go(ui: &Ui, cx: &Cx, step: Step, out: &mut Vec<Intent>) {
    if step == Step::Write {
        sought::seek(ui.ctx(), &cx.t("plate-first-risk"));
    }
    out.push(Intent::Go(section(step)));
}

/// What there is to see of the design already, and after which step there is more.
fn seen_ui(ui: &mut Ui, cx: &Cx, steps: &Steps) {
    let fill = style::color(Ink::Background, cx.theme);
    let frame = Frame::new().fill(fill).corner_radius(CornerRadius::same(8)).inner_margin(Margin::same(12));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        let small = |words: String| style::secondary(words, cx.theme).size(style::SMALL);
        ui.label(style::strong(cx.t(if steps.placed > 0 { "steps-seen" } else { "steps-to-see" })));
        if !steps.is_done(Step::Place) {
            ui.add(Label::new(small(cx.t("steps-after-place"))).wrap());
        }
        let valued = cx.session.insight().shared_share.filter(|_| steps.is_done(Step::Price));
        let share = valued.or_else(|| steps.shared_by_number());
        let says = match (share.map(|it| cx.text.language().share(it)), valued) {
            (None, _) => cx.t("steps-shared-unknown"),
            (Some(share), None) => cx.text.with("steps-shared", [("share", share.into())]),
            (Some(share), Some(_)) => cx.text.with("steps-shared-value", [("share", share.into())]),
        };
        bar_ui(ui, cx, share, &says);
        let placed = [("placed", steps.placed.into()), ("all", steps.written.max(WRITTEN).into())];
        ui.horizontal_wrapped(|ui| {
            ui.label(small(says.clone()));
            ui.label(small(format!("· {}", cx.text.with("steps-placed", placed))));
        });
        let words = match cx.session.insight().alignment {
            Some(it) => {
                let share = cx.text.language().share(it);
                cx.text.with("steps-together", [("share", share.into())])
            }
            None => cx.t("steps-after-money"),
        };
        ui.add(Label::new(small(words)).wrap());
    });
}

/// The shared part of the whole as a bar; dashed while it is not known.
fn bar_ui(ui: &mut Ui, cx: &Cx, share: Option<f64>, says: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), BAR), Sense::hover());
    style::name(&response, Role::ProgressIndicator, says);
    let (line, radius) = (Stroke::new(1.0, style::color(Ink::Ink2, cx.theme)), CornerRadius::same(3));
    let Some(share) = share else {
        let rect = rect.shrink(0.5);
        let around = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
        ui.painter().extend(egui::Shape::dashed_line(&around, line, 3.0, 3.0));
        return;
    };
    let end = pos2(rect.left() + rect.width() * share.clamp(0.0, 1.0) as f32, rect.bottom());
    ui.painter().rect_filled(rect, radius, style::color(Ink::Panel, cx.theme));
    ui.painter().rect_filled(Rect::from_min_max(rect.min, end), radius, style::color(Ink::Alliance, cx.theme));
    ui.painter().rect_stroke(rect, radius, line, StrokeKind::Inside);
}
