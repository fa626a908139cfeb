//! Making an exercise of a design: what it is for, how long it takes, what it hides, its steps, which mistakes are planted.

use egui::{Label, Ui};

use crate::design::edit::{Edit, TaskField, WorkshopEdit, WorkshopField};
use crate::design::workshop::{Both, Hidden, Kind, Place, Play, Task};
use crate::text::Language;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, numbers, style, widgets};
use crate::ui::section::Section;
use crate::ui::workshop::plant::{self, Planting};
use crate::ui::workshop::play;
use crate::ui::workshop::state::Played;

/// The longest exercise, in minutes: a day.
const LONGEST: f64 = 480.0;

/// What is remembered while one makes an exercise.
#[derive(Default)]
pub(super) struct Making {
    planting: Planting,
}

fn act(edit: WorkshopEdit) -> Intent {
    Intent::Edit(Edit::Workshop(edit))
}

impl Making {
    /// The page.
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &Cx, state: &mut Played, out: &mut Vec<Intent>) {
        ui.spacing_mut().item_spacing.y = 8.0;
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            whole_ui(ui, cx, out);
            if widgets::primary_button(ui, &cx.t("workshop-begin"), cx.theme).clicked() {
                out.push(act(WorkshopEdit::Play(Play::Playing)));
            }
        });
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            ui.label(style::strong(cx.t("workshop-tasks")).size(style::CARD));
            for (nth, task) in cx.design().workshop.tasks.iter().enumerate() {
                ui.push_id(task.id, |ui| task_ui(ui, cx, (nth, task), out));
            }
            if widgets::button(ui, Some(icons::ADD), &cx.t("workshop-task-add")).clicked() {
                out.push(act(WorkshopEdit::AddTask(Place::Praatplaat)));
            }
        });
        plant::key_ui(ui, cx, out);
        self.planting.ui(ui, cx, out);
        play::again_ui(ui, cx, state, out);
    }
}

/// A field for words of an exercise: what is typed is written in the language of the screen.
fn words_field(
    ui: &mut Ui,
    cx: &Cx,
    (salt, name): (impl std::hash::Hash + std::fmt::Debug, &str),
    (now, rows): (&Both, usize),
    out: &mut Vec<Intent>,
    make: impl Fn(Both) -> WorkshopEdit + Send + Sync + 'static,
) {
    let (before, dutch) = (now.clone(), cx.text.language() == Language::Nl);
    let look = Look { rows, ..Look::default() };
    ui.label(style::secondary(name, cx.theme).size(style::SMALL));
    fields::text_field(ui, cx, ((salt, dutch), name), cx.text.both(now), look, out, move |typed| {
        Some(Edit::Workshop(make(before.clone().with(dutch, typed.trim()))))
    });
}

fn whole_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let all = &cx.design().workshop;
    let (name, kind) = (cx.t("workshop-kind"), all.kind.unwrap_or(Kind::Own));
    ui.horizontal_wrapped(|ui| {
        let (name, value) = (cx.t("workshop-minutes"), (all.minutes.map(f64::from), 1.0..=LONGEST));
        ui.label(&name);
        numbers::number_field(ui, cx, ("minutes", &name), value, Some(60.0), out, |typed| {
            let minutes = typed.map(|it| it.round() as u16);
            Edit::Workshop(WorkshopEdit::Set(WorkshopField::Minutes(minutes)))
        });
        let (name, look) = (cx.t("workshop-table-name"), Look { width: Some(110.0), ..Look::default() });
        ui.label(&name);
        fields::text_field(ui, cx, ("table", &name), &all.table, look, out, |typed| {
            Some(Edit::Workshop(WorkshopEdit::Set(WorkshopField::Table(typed.trim().to_owned()))))
        });
    });
    ui.label(style::secondary(format!("{name}: {}", cx.text.word(kind)), cx.theme).size(style::SMALL));
    words_field(ui, cx, ("aim", &cx.t("workshop-aim")), (&all.aim, 1), out, |to| {
        WorkshopEdit::Set(WorkshopField::Aim(to))
    });
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.t("workshop-hides"));
        for it in Hidden::ALL {
            if let Some(on) = widgets::tick(ui, &cx.text.word(it), all.hides.contains(&it)) {
                out.push(act(WorkshopEdit::Set(WorkshopField::Hides(it, on))));
            }
        }
    });
    ui.add(Label::new(style::secondary(cx.t("workshop-hides-says"), cx.theme).size(style::SMALL)).wrap());
}

fn task_ui(ui: &mut Ui, cx: &Cx, (nth, task): (usize, &Task), out: &mut Vec<Intent>) {
    let (id, count) = (task.id, cx.design().workshop.tasks.len());
    let name = cx.text.with("workshop-step", [("step", (nth + 1).into())]);
    let of = |key: &str| cx.text.with(key, [("name", name.as_str().into())]);
    ui.separator();
    ui.horizontal(|ui| {
        ui.label(style::strong(&name));
        let word = |it: Place| cx.t(Section::of_place(it).key());
        let options = Place::ALL.map(|it| (it, word(it)));
        let label = of("workshop-task-place");
        if let Some(to) =
            widgets::pick(ui, ("place", &label), &word(task.place), Some(task.place), options, Some(200.0))
        {
            out.push(act(WorkshopEdit::SetTask(id, TaskField::Place(to))));
        }
        let names = [of("workshop-task-earlier"), of("workshop-task-later")];
        if let Some(by) = widgets::order_buttons(ui, (nth, count), &names) {
            out.push(act(WorkshopEdit::ShiftTask(id, by)));
        }
        if widgets::icon_button(ui, icons::REMOVE, &of("workshop-task-remove")).clicked() {
            out.push(act(WorkshopEdit::RemoveTask(id)));
        }
    });
    words_field(ui, cx, ("title", &of("workshop-task-title")), (&task.title, 1), out, move |to| {
        WorkshopEdit::SetTask(id, TaskField::Title(to))
    });
    words_field(ui, cx, ("says", &of("workshop-task-says")), (&task.says, 2), out, move |to| {
        WorkshopEdit::SetTask(id, TaskField::Says(to))
    });
    // A hint a line: so many lines, so many hints.
    let lines: Vec<&str> = task.hints.iter().map(|it| cx.text.both(it)).collect();
    let (label, hints, dutch) = (of("workshop-task-hints"), task.hints.clone(), cx.text.language() == Language::Nl);
    ui.label(style::secondary(&label, cx.theme).size(style::SMALL));
    let look = Look { rows: 2, ..Look::default() };
    fields::text_field(ui, cx, (("hints", dutch), &label), &lines.join("\n"), look, out, move |typed| {
        let typed = typed.lines().map(str::trim).filter(|it| !it.is_empty()).enumerate();
        let all = typed.map(|(nth, it)| hints.get(nth).cloned().unwrap_or_default().with(dutch, it));
        Some(Edit::Workshop(WorkshopEdit::SetTask(id, TaskField::Hints(all.collect()))))
    });
}
