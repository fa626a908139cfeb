//! The details of one element beside the picture: its form, what the signals say of it, its notes.

use egui::{Align, Layout, ScrollArea, Ui};

use crate::design::arrangements::NoteKind;
use crate::design::edit::{Edit, NoteEdit, Threshold};
use crate::design::id::{
    DisciplineId, FunctionId, Id, IdKind, PartyId, PersonId, PrincipleId, ProjectId, RiskId, RoleId, VacancyId,
};
use crate::design::phases::PhaseOrder;
use crate::design::project::Work;
use crate::design::stage::Stage;
use crate::design::thresholds::Unit;
use crate::picture::tokens::Ink;
use crate::rules::Severity;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, numbers, parts, place_mark, style, widgets};
use crate::ui::manual::page;
use crate::ui::programme::{change, forms};
use crate::ui::shell::command::Command;
use crate::ui::signals::card::{Shown, signal_ui};

/// The form of what is open. `row`: those among which it is one, in their order.
pub(super) fn details_ui(ui: &mut Ui, cx: &Cx, row: &[Id], out: &mut Vec<Intent>) {
    let Some(id) = cx.open else { return };
    head_ui(ui, cx, id, row, out);
    ui.separator();
    ScrollArea::vertical().id_salt(("details", id)).auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        ui.push_id(id, |ui| {
            signals_about(ui, cx, id, out);
            form_ui(ui, cx, id, out);
            notes_ui(ui, cx, id, out);
        });
    });
}

/// What it is, where it lies, its place in the row; to the one before and after it, and back to the signals.
fn head_ui(ui: &mut Ui, cx: &Cx, id: Id, row: &[Id], out: &mut Vec<Intent>) {
    let mut words = vec![cx.t(kind_key(cx, id))];
    let risk = RiskId::try_from(id).ok().and_then(|it| cx.design().risks.get(it));
    if let Some(risk) = risk {
        words.push(cx.text.place(cx.design(), risk.allocation));
    }
    let at = row.iter().position(|it| *it == id).filter(|_| row.len() > 1);
    if let Some(at) = at {
        words.push(cx.text.with("details-at", [("at", (at + 1).into()), ("count", row.len().into())]));
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let done = ui.button(cx.t("details-done"));
            style::name(&done, egui::Role::Button, &cx.t("details-close"));
            if done.on_hover_text(cx.t("details-close")).clicked() {
                out.push(Intent::CloseDetails);
            }
            if let Some(at) = at {
                let (after, before) = ((Command::NextElement, icons::AFTER), (Command::PreviousElement, icons::BEFORE));
                for ((command, icon), can) in [(after, at + 1 < row.len()), (before, at > 0)] {
                    let keys = command.keys_shown(cx.text, ui.ctx()).unwrap_or_default();
                    let name = format!("{} ({keys})", command.name(cx.text));
                    if ui.add_enabled_ui(can, |ui| widgets::icon_button(ui, icon, &name)).inner.clicked() {
                        out.push(Intent::Command(command));
                    }
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                if let Some(risk) = risk.filter(|it| it.is_opportunity()) {
                    place_mark::nature_mark(ui, cx, risk.nature);
                    ui.add_space(4.0);
                }
                ui.add(egui::Label::new(style::secondary(words.join(" · "), cx.theme)).truncate());
            });
        });
    });
}

fn kind_key(cx: &Cx, id: Id) -> &'static str {
    match id.kind() {
        IdKind::Risk => match RiskId::try_from(id).ok().and_then(|it| cx.design().risks.get(it)) {
            Some(risk) if risk.is_opportunity() => "details-opportunity",
            _ => "details-risk",
        },
        IdKind::Discipline => "details-discipline",
        IdKind::Person => "details-person",
        IdKind::Vacancy => "details-vacancy",
        IdKind::Role => "details-role",
        IdKind::Principle => "details-principle",
        IdKind::Party if cx.design().form.has_sides() => "details-party",
        IdKind::Party => "details-partner",
        IdKind::Function => "details-function",
        IdKind::Project => "details-project",
        _ => "details-design",
    }
}

fn form_ui(ui: &mut Ui, cx: &Cx, id: Id, out: &mut Vec<Intent>) {
    let design = cx.design();
    match id.kind() {
        IdKind::Risk => {
            if let Some(it) = RiskId::try_from(id).ok().and_then(|it| design.risks.get(it)) {
                crate::ui::risks::form::risk_form_ui(ui, cx, it, out);
            }
        }
        IdKind::Discipline => {
            if let Some(it) = DisciplineId::try_from(id).ok().and_then(|it| design.team.discipline(it)) {
                crate::ui::team::forms::discipline_form_ui(ui, cx, it, out);
            }
        }
        IdKind::Person => {
            if let Some(it) = PersonId::try_from(id).ok().and_then(|it| design.team.person(it)) {
                crate::ui::team::forms::person_form_ui(ui, cx, it, out);
            }
        }
        IdKind::Vacancy => {
            let all = design.team.disciplines.iter().flat_map(|it| &it.vacancies);
            if let Some(it) = VacancyId::try_from(id).ok().and_then(|id| all.into_iter().find(|it| it.id == id)) {
                crate::ui::team::forms::vacancy_form_ui(ui, cx, it, out);
            }
        }
        IdKind::Role => {
            if let Some(it) = RoleId::try_from(id).ok().and_then(|it| design.bovenkant.role(it)) {
                crate::ui::bovenkant::role_form::role_form_ui(ui, cx, it, out);
            }
        }
        IdKind::Principle => {
            if let Some(it) = PrincipleId::try_from(id).ok().and_then(|it| design.principles.get(it)) {
                crate::ui::principles::form::principle_form_ui(ui, cx, it, out);
            }
        }
        IdKind::Party => {
            if let Some(it) = PartyId::try_from(id).ok().and_then(|it| design.party(it)) {
                forms::party_form_ui(ui, cx, it, out);
            }
        }
        IdKind::Project => {
            if let Some(it) = ProjectId::try_from(id).ok().and_then(|it| design.programme.project(it)) {
                forms::project_form_ui(ui, cx, it, out);
            }
        }
        IdKind::Function => {
            if let Some(it) = FunctionId::try_from(id).ok().and_then(|it| design.programme.function(it)) {
                forms::function_form_ui(ui, cx, it, out);
            }
        }
        _ => design_form_ui(ui, cx, out),
    }
}

/// The design's own form: name, form, phase, work, description.
fn design_form_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let design = cx.design();
    let name = cx.t("design-name");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        fields::name_field(ui, cx, ("name", &name), &design.name, out, Edit::Rename);
    });
    change::form_ui(ui, cx, out);
    let phase = cx.t("design-phase");
    widgets::labelled(ui, &phase, cx.theme, |ui| {
        if let Some(to) =
            widgets::choice(ui, cx, ("phase", &phase), design.project.phase, &cx.design().phases().phases(), None)
        {
            out.push(Intent::Edit(Edit::SetPhase(to)));
        }
    });
    phases_ui(ui, cx, out);
    stage_ui(ui, cx, out);
    let work = cx.t("design-work");
    widgets::labelled(ui, &work, cx.theme, |ui| {
        if let Some(to) = widgets::choice(ui, cx, ("work", &work), design.project.work, &Work::ALL, None) {
            out.push(Intent::Edit(Edit::SetWork(to)));
        }
    });
    let says = cx.t("design-description");
    widgets::labelled(ui, &says, cx.theme, |ui| {
        let look = Look { rows: 6, ..Look::default() };
        let make = |typed: &str| Some(Edit::SetDescription(typed.to_owned()));
        fields::text_field(ui, cx, ("description", &says), &design.project.description, look, out, make);
    });
    thresholds_ui(ui, cx, out);
    elsewhere_ui(ui, cx, out);
}

/// The order of the phases, which differs from project to project: the partners are chosen before the plan is worked out,
/// or after it.
fn phases_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (order, usual) = (cx.design().phases(), PhaseOrder::usual(cx.design().form));
    let set = |to: PhaseOrder| Intent::Edit(Edit::SetPhaseOrder((to != usual).then_some(to)));
    widgets::labelled(ui, &cx.t("design-phases"), cx.theme, |ui| {
        for (at, phase) in order.phases().into_iter().enumerate() {
            let word = cx.text.phase(phase);
            ui.push_id(phase, |ui| {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = 2.0;
                    let of = |key: &str| cx.text.with(key, [("phase", (&word).into())]);
                    let names = [of("design-phase-earlier"), of("design-phase-later")];
                    if let Some(by) = widgets::order_buttons(ui, (at, order.phases().len()), &names) {
                        out.push(set(order.moved(phase, by)));
                    }
                    ui.label(format!("{}. {}", at + 1, parts::capital(&word)));
                });
            });
        }
    });
    if order != usual && widgets::button(ui, None, &cx.t("design-phases-usual")).clicked() {
        out.push(Intent::Edit(Edit::SetPhaseOrder(None)));
    }
}

/// How far the design is: as it follows from what is there, until the board sets it.
fn stage_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (design, name) = (cx.design(), cx.t("design-stage"));
    let word = |stage: Option<Stage>| match stage {
        None => {
            let stage = cx.text.word(design.stage_by_content());
            cx.text.with("design-stage-follows", [("stage", stage.into())])
        }
        Some(stage) => cx.text.word(stage),
    };
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let options = std::iter::once(None).chain(Stage::ALL.map(Some)).map(|it| (it, word(it)));
        let (now, shown) = (design.stage, word(design.stage));
        if let Some(to) = widgets::pick(ui, ("stage", &name), &shown, Some(now), options, None) {
            out.push(Intent::Edit(Edit::SetStage(to)));
        }
    });
    ui.add(egui::Label::new(style::secondary(cx.t("design-stage-says"), cx.theme).size(style::SMALL)).wrap());
}

/// The design's own thresholds: empty means the program's, which stands beside the name.
fn thresholds_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (own, language) = (&cx.design().thresholds, cx.text.language());
    ui.add_space(10.0);
    ui.label(style::strong(cx.t("thresholds-title")));
    ui.add(egui::Label::new(style::secondary(cx.t("thresholds-say"), cx.theme).size(style::SMALL)).wrap());
    // Shares first, then what is counted.
    let mut all = Threshold::ALL.to_vec();
    all.sort_by_key(|it| it.unit() != Unit::Share);
    for which in all {
        let (now, make) = (own.get(which), move |to| Edit::SetThreshold(which, to));
        let usual = match which.unit() {
            Unit::Share => language.share(which.usual()),
            Unit::Count(_) | Unit::Points => language.number(which.usual()),
        };
        let name = cx.text.with(which.key(), [("usual", usual.into())]);
        widgets::labelled(ui, &name, cx.theme, |ui| {
            let id = (which.key(), name.as_str());
            if which.unit() == Unit::Share {
                numbers::share_field(ui, cx, id, now, Some(90.0), out, make);
            } else {
                numbers::number_field(ui, cx, id, (now, which.unit().bounds()), Some(90.0), out, make);
            }
        });
    }
}

/// Whether practice elsewhere looks along.
fn elsewhere_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    ui.add_space(10.0);
    page::elsewhere_switch(ui, cx.text, cx.design(), out);
    ui.add(egui::Label::new(style::secondary(cx.t("elsewhere-says"), cx.theme).size(style::SMALL)).wrap());
}

/// What the open signals say of the element, with their ways out and what these would change.
fn signals_about(ui: &mut Ui, cx: &Cx, id: Id, out: &mut Vec<Intent>) {
    let alone = cx.session.insight().about(id).nth(1).is_none();
    for signal in cx.session.insight().about(id) {
        // One is read at once, of several each is a line: the fields are what one came for. What a way out would change is
        // worked out for what is open alone.
        let open = alone && signal.finding.severity != Severity::Hint;
        let shown = Shown { open, here: false, scroll: false, effects: open };
        ui.push_id((signal.rule.id, signal.finding.variant), |ui| {
            let memory = ui.scope_id().with("turned");
            let turned: bool = ui.data(|it| it.get_temp(memory)).unwrap_or_default();
            let shown = Shown { open: open != turned, ..shown };
            if signal_ui(ui, cx, signal, &shown, out) {
                ui.data_mut(|it| it.insert_temp(memory, !turned));
            }
        });
        ui.add_space(4.0);
    }
}

/// The notes about the element; the design's own form shows those that are about the whole.
fn notes_ui(ui: &mut Ui, cx: &Cx, id: Id, out: &mut Vec<Intent>) {
    let whole = id.kind() == IdKind::Design;
    ui.add_space(10.0);
    ui.label(style::strong(cx.t("notes-title")));
    for note in cx.design().notes.iter().filter(|it| it.about.contains(&id) || (whole && it.about.is_empty())) {
        ui.push_id(note.id, |ui| {
            let key = match note.kind {
                NoteKind::Remark => "note-remark",
                NoteKind::Illustrative => "note-illustrative",
                NoteKind::Source => "note-source",
            };
            ui.horizontal(|ui| {
                widgets::chip(ui, &cx.t(key), (Ink::Hint, Ink::HintFill), cx.theme);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if widgets::icon_button(ui, icons::REMOVE, &cx.t("note-remove")).clicked() {
                        out.push(Intent::Edit(Edit::Note(NoteEdit::Remove(note.id))));
                    }
                });
            });
            let (look, note_id) = (Look { rows: 2, ..Look::default() }, note.id);
            let make = move |typed: &str| Some(Edit::Note(NoteEdit::Set(note_id, typed.to_owned())));
            fields::text_field(ui, cx, ("note", &cx.t(key)), &note.text, look, out, make);
        });
    }
    if widgets::button(ui, Some(icons::ADD), &cx.t("note-add")).clicked() {
        let about = if whole { Vec::new() } else { vec![id] };
        out.push(Intent::Edit(Edit::Note(NoteEdit::Add(about, String::new()))));
    }
}
