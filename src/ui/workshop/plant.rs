//! Planting a mistake: what can be planted in this design, what each would do, and the key as it is so far.

use egui::{Label, Ui};

use crate::design::edit::{Edit, PlantedField, WorkshopEdit};
use crate::design::id::TaskId;
use crate::design::workshop::{Both, Planted};
use crate::rules::planting::{PLANTABLE, Plant, plant};
use crate::rules::rule;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::kept::Kept;
use crate::ui::kit::{icons, style, widgets};

/// What makes a field of words.
type Make = fn(Both) -> PlantedField;

/// What can be planted, worked out once per revision.
#[derive(Default)]
pub(super) struct Planting {
    kept: Kept<(), Vec<Option<Plant>>>,
}

impl Planting {
    /// A row per kind of mistake that can be planted here.
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        let all = self.kept.get(cx, (), || PLANTABLE.iter().map(|it| plant(cx.design(), it, cx.catalogue())).collect());
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            ui.label(style::strong(cx.t("workshop-plant")).size(style::CARD));
            ui.add(Label::new(style::secondary(cx.t("workshop-plant-says"), cx.theme)).wrap());
            if all.iter().all(Option::is_none) {
                ui.label(cx.t("workshop-plant-none"));
            }
            for (kind, it) in PLANTABLE.iter().zip(all.iter()) {
                let Some(it) = it else { continue };
                ui.push_id(kind.rule, |ui| {
                    let words = cx.text.signal(&it.signal());
                    ui.horizontal(|ui| {
                        let name = cx.text.with("workshop-plant-this", [("name", cx.text.rule_name(it.rule).into())]);
                        if widgets::icon_button(ui, icons::ADD, &name).clicked() {
                            let (title, says) = (both(cx, &words.title), both(cx, &words.why));
                            let (rule, about, topic) = (kind.rule.to_owned(), it.finding.subjects.clone(), kind.topic);
                            let key = Edit::Workshop(WorkshopEdit::Plant { rule, about, topic, title, says });
                            // First the key: undo is named after it, and not after what it hides.
                            out.push(Intent::Edit(Edit::Several(vec![key, it.edit.clone()])));
                        }
                        ui.label(style::strong(cx.text.rule_name(it.rule)));
                        ui.add(Label::new(style::secondary(&words.title, cx.theme)).truncate());
                    });
                });
            }
        });
    }
}

fn both(cx: &Cx, words: &str) -> Both {
    cx.text.both_with(&Both::default(), words)
}

/// The key so far.
pub(super) fn key_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let all = &cx.design().workshop.planted;
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let words = cx.text.with("workshop-key-count", [("count", all.len().into())]);
        ui.label(style::strong(words).size(style::CARD));
        ui.add(Label::new(style::secondary(cx.t("workshop-key-form-says"), cx.theme)).wrap());
        for it in all {
            ui.push_id(it.id, |ui| planted_ui(ui, cx, it, out));
        }
    });
}

fn planted_ui(ui: &mut Ui, cx: &Cx, it: &Planted, out: &mut Vec<Intent>) {
    let (id, name) = (it.id, cx.text.planted(it));
    let set = move |field| Edit::Workshop(WorkshopEdit::SetPlanted(id, field));
    ui.separator();
    ui.horizontal(|ui| {
        let of = rule(&it.rule).map_or_else(|| it.rule.clone(), |it| cx.text.rule_name(it));
        ui.add(Label::new(style::strong(&name)).truncate()).on_hover_text(of);
        let remove = cx.text.with("workshop-unplant", [("name", (&name).into())]);
        if widgets::icon_button(ui, icons::REMOVE, &remove).clicked() {
            out.push(Intent::Edit(Edit::Workshop(WorkshopEdit::Unplant(id))));
        }
    });
    let tasks = &cx.design().workshop.tasks;
    if !tasks.is_empty() {
        let word = |of: Option<TaskId>| {
            of.and_then(|it| cx.text.element(cx.design(), it.into())).unwrap_or_else(|| cx.t("choice-none"))
        };
        let options = std::iter::once(None).chain(tasks.iter().map(|it| Some(it.id))).map(|it| (it, word(it)));
        let label = cx.text.with("workshop-planted-task", [("name", (&name).into())]);
        if let Some(to) = widgets::pick(ui, (("task", id), &label), &word(it.task), Some(it.task), options, Some(240.0))
        {
            out.push(Intent::Edit(set(PlantedField::Task(to))));
        }
    }
    let dutch = cx.text.language();
    let fields: [(&str, &Both, Make); 3] = [
        ("workshop-planted-title", &it.title, PlantedField::Title),
        ("workshop-planted-says", &it.says, PlantedField::Says),
        ("workshop-planted-note", &it.note, PlantedField::Note),
    ];
    for (key, now, make) in fields {
        let label = cx.text.with(key, [("name", (&name).into())]);
        let (look, before) = (Look { hint: key_hint(key), elide: true, ..Look::default() }, now.clone());
        fields::text_field(ui, cx, ((key, id, dutch), &label), cx.text.both(now), look, out, move |typed| {
            Some(set(make(before.clone().with(dutch == crate::text::Language::Nl, typed.trim()))))
        });
    }
}

const fn key_hint(key: &str) -> &'static str {
    match key.as_bytes() {
        b"workshop-planted-title" => "workshop-planted-title-hint",
        b"workshop-planted-says" => "workshop-planted-says-hint",
        _ => "workshop-planted-note-hint",
    }
}
