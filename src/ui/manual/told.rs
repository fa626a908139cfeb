//! The pages of the manual that are told: a task, an exercise for who leads it, what an alliance is, the words of the field.

use egui::accesskit::Role;
use egui::{Button, CornerRadius, Frame, Label, Margin, RichText, Sense, Stroke, StrokeKind, TextEdit, Ui, Vec2, vec2};

use crate::app::examples::Example;
use crate::picture::Picture;
use crate::picture::tokens::Ink;
use crate::text::Text;
use crate::text::handbook::{About, Task};
use crate::text::order;
use crate::ui::intent::Intent;
use crate::ui::kit::{paint, style, widgets};
use crate::ui::manual::cx::ManualCx;
use crate::ui::manual::drawing::Drawn;
use crate::ui::manual::leaf::{Leaf, helped_by, leads_to};
use crate::ui::shell::command::Command;

/// Around a picture within its frame, in points.
const AROUND: f32 = 8.0;

/// A picture at the size at which it was last painted.
#[derive(Default)]
pub(crate) struct Fitted(Option<(f32, Picture)>);

/// What a page is made from, beside what the manual looks at.
pub(crate) struct Told<'a> {
    /// The words about alliances in general, whatever design is open.
    pub text: &'a Text,
    /// The picture, where it has one.
    pub drawn: Option<&'a Drawn>,
    /// That picture as it fits.
    pub fitted: &'a mut Fitted,
    /// What is looked for in the glossary.
    pub word: &'a mut String,
}

/// A page. Returns whether it led away from the manual.
pub(crate) fn told_ui(ui: &mut Ui, cx: &ManualCx, leaf: Leaf, told: Told, out: &mut Vec<Intent>) -> bool {
    ui.add(Label::new(style::strong(leaf.name(told.text)).size(style::SECTION)).wrap());
    match leaf {
        Leaf::Task(task) => task_ui(ui, cx, task, told, out),
        Leaf::Exercise(_) => exercise_ui(ui, cx, leaf, told.text, out),
        Leaf::About(about) => {
            about_ui(ui, cx, about, told);
            false
        }
        Leaf::Glossary => {
            glossary_ui(ui, cx, told);
            false
        }
        Leaf::Rule(_) => false,
    }
}

fn head(ui: &mut Ui, cx: &ManualCx, key: &str) {
    ui.add_space(12.0);
    ui.label(style::strong(cx.t(key)).size(style::CARD));
}

fn task_ui(ui: &mut Ui, cx: &ManualCx, task: Task, told: Told, out: &mut Vec<Intent>) -> bool {
    let page = told.text.task(task);
    widgets::selectable(ui, RichText::new(&page.aim));
    ui.add_space(8.0);
    let left = links_ui(ui, cx, &leads_to(task), out);
    head(ui, cx, "manual-steps");
    for (nth, step) in page.steps.iter().enumerate() {
        numbered(ui, cx, nth + 1, step);
    }
    if let Some(drawn) = told.drawn {
        ui.add_space(8.0);
        picture_ui(ui, cx, (&page.name, told.text), drawn, told.fitted);
    }
    head(ui, cx, "manual-watch");
    for it in &page.watch {
        ui.horizontal_top(|ui| {
            ui.label(style::secondary("•", cx.theme));
            widgets::selectable(ui, RichText::new(it));
        });
    }
    let mut commands = leads_to(task);
    commands.extend(helped_by(task).iter().filter(|it| !leads_to(task).contains(it)));
    keys_ui(ui, cx, &commands);
    ui.add_space(10.0);
    left
}

fn numbered(ui: &mut Ui, cx: &ManualCx, nth: usize, words: &str) {
    ui.horizontal_top(|ui| {
        let number = style::strong(nth.to_string()).color(style::color(Ink::Alliance, cx.theme));
        ui.add_sized(vec2(18.0, 18.0), Label::new(number));
        widgets::selectable(ui, RichText::new(words));
    });
    ui.add_space(2.0);
}

/// Buttons to where the task is done. What needs a design waits for one.
fn links_ui(ui: &mut Ui, cx: &ManualCx, commands: &[Command], out: &mut Vec<Intent>) -> bool {
    let mut left = false;
    ui.horizontal_wrapped(|ui| {
        for command in commands {
            let name = command.name(cx.text);
            let works = cx.session.is_some() || command.works_without_design();
            let response = ui.add_enabled(works, Button::new(name.as_str()));
            style::name(&response, Role::Button, &name);
            let keys = command.keys_shown(cx.text, ui.ctx());
            let tip = keys.map_or_else(|| name.clone(), |keys| format!("{name} ({keys})"));
            let response = response.on_hover_text(tip).on_disabled_hover_text(cx.t("manual-go-closed"));
            if response.clicked() {
                out.push(Intent::Command(*command));
                left = true;
            }
        }
    });
    left
}

/// The keys of the commands that have some.
fn keys_ui(ui: &mut Ui, cx: &ManualCx, commands: &[Command]) {
    let ctx = ui.ctx().clone();
    let keyed: Vec<(String, String)> =
        commands.iter().filter_map(|it| Some((it.name(cx.text), it.keys_shown(cx.text, &ctx)?))).collect();
    if keyed.is_empty() {
        return;
    }
    head(ui, cx, "manual-keys");
    egui::Grid::new("manual keys").num_columns(2).spacing([20.0, 4.0]).show(ui, |ui| {
        for (name, keys) in keyed {
            ui.label(style::strong(keys));
            ui.label(name);
            ui.end_row();
        }
    });
}

/// The picture, as wide as there is room, and of which example it is.
fn picture_ui(ui: &mut Ui, cx: &ManualCx, (name, text): (&str, &Text), drawn: &Drawn, fitted: &mut Fitted) {
    let room = ui.available_width() - 2.0 - 2.0 * AROUND;
    let by = (room / drawn.picture.width).min(1.0);
    if fitted.0.as_ref().is_none_or(|it| it.0 != by) {
        fitted.0 = Some((by, drawn.picture.scaled(by)));
    }
    let Some((_, picture)) = &fitted.0 else { return };
    let says = text.with("manual-drawn", [("name", example_name(drawn.of, text).into())]);
    let (rect, response) =
        ui.allocate_exact_size(vec2(picture.width, picture.height) + Vec2::splat(2.0 * AROUND), Sense::hover());
    style::name(&response, Role::Image, &format!("{name}. {says}"));
    let corner = CornerRadius::same(8);
    ui.painter().rect_filled(rect, corner, style::color(Ink::Background, cx.theme));
    let within = ui.painter().with_clip_rect(rect.shrink(1.0).intersect(ui.clip_rect()));
    paint::picture(&within, picture, rect.min.to_vec2() + Vec2::splat(AROUND), cx.theme, |_| false);
    let line = Stroke::new(1.0, style::color(Ink::Line, cx.theme));
    ui.painter().rect_stroke(rect, corner, line, StrokeKind::Outside);
    ui.label(style::secondary(says, cx.theme).size(style::SMALL));
}

/// What an example is called: that of an exercise is its kind.
fn example_name(key: &str, text: &Text) -> String {
    let named = format!("example-{key}");
    if text.has(&named) {
        return text.get(&named);
    }
    Example::find(key).and_then(|it| it.read().ok()).map(|it| it.name).unwrap_or_default()
}

/// An exercise for who leads it: what the room may read too. The key stays in the exercise.
fn exercise_ui(ui: &mut Ui, cx: &ManualCx, leaf: Leaf, text: &Text, out: &mut Vec<Intent>) -> bool {
    let Some(exercise) = leaf.exercise() else { return false };
    let minutes = usize::from(exercise.minutes);
    let kind = text.word(exercise.kind);
    let says = text.with("manual-exercise-about", [("kind", kind.into()), ("minutes", minutes.to_string().into())]);
    ui.label(style::secondary(says, cx.theme));
    widgets::selectable(ui, RichText::new(text.get(&format!("exercise-{}", exercise.key))));
    ui.add_space(6.0);
    let open = widgets::button(ui, None, &text.get("manual-exercise-open")).clicked();
    if open {
        out.push(Intent::Example(exercise.key));
    }
    if let Some(Ok(design)) = Example::find(exercise.key).map(|it| it.read()) {
        for (title, lines) in text.guide(&design, false) {
            ui.add_space(12.0);
            ui.label(style::strong(title).size(style::CARD));
            for line in lines {
                widgets::selectable(ui, RichText::new(line));
                ui.add_space(2.0);
            }
        }
    }
    ui.add_space(8.0);
    ui.add(Label::new(style::secondary(text.get("manual-exercise-key"), cx.theme)).wrap());
    ui.add_space(10.0);
    open
}

fn about_ui(ui: &mut Ui, cx: &ManualCx, about: About, told: Told) {
    let page = told.text.about(about);
    for (is_head, words) in &page.parts {
        if *is_head {
            ui.add_space(10.0);
            ui.label(style::strong(words).size(style::CARD));
        } else {
            widgets::selectable(ui, RichText::new(words));
            ui.add_space(4.0);
        }
    }
    if let Some(drawn) = told.drawn {
        ui.add_space(8.0);
        picture_ui(ui, cx, (&page.name, told.text), drawn, told.fitted);
    }
    head(ui, cx, "manual-sources");
    widgets::selectable(ui, RichText::new(page.sources));
    ui.add_space(10.0);
}

fn glossary_ui(ui: &mut Ui, cx: &ManualCx, told: Told) {
    ui.add(Label::new(style::secondary(told.text.get("glossary-says"), cx.theme)).wrap());
    ui.add_space(6.0);
    let name = cx.t("manual-words-search");
    let hint = style::secondary(name.as_str(), cx.theme);
    let field = ui.add(TextEdit::singleline(told.word).hint_text(hint).desired_width(260.0));
    style::name_field(&field, &name);
    ui.add_space(6.0);
    let sought = order::plain(told.word.trim());
    let mut none = true;
    for word in told.text.glossary() {
        if !order::plain(&format!("{} {}", word.name, word.says)).contains(&sought) {
            continue;
        }
        none = false;
        let frame = Frame::new().inner_margin(Margin::symmetric(0, 3));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            widgets::selectable(ui, style::strong(&word.name));
            widgets::selectable(ui, RichText::new(&word.says));
        });
    }
    if none {
        ui.label(style::secondary(cx.t("manual-words-none"), cx.theme));
    }
    ui.add_space(10.0);
}
