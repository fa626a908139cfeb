//! The tasks of the project, the domain that each lies in, and the roles that see to it.

use egui::{Label, Ui, vec2};

use crate::design::edit::Edit;
use crate::design::form::{Domain, Form};
use crate::design::tasks::Task;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, parts, sought, style, widgets};

/// The width of a domain.
const DOMAIN: f32 = 130.0;

/// The card.
pub(super) fn tasks_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let title = cx.t("steering-tasks");
        let label = ui.label(style::strong(&title).size(style::CARD));
        sought::figure(ui, &title, label.rect, cx.theme);
        if !cx.design().form.has_sides() {
            ui.add(Label::new(style::secondary(cx.t("unfit-section-tasks"), cx.theme)).wrap());
            return;
        }
        ui.add(Label::new(style::secondary(cx.t("steering-tasks-says"), cx.theme).size(style::SMALL)).wrap());
        let design = cx.design();
        if design.tasks.is_empty() && widgets::button(ui, Some(icons::ADD), &cx.t("steering-tasks-usual")).clicked() {
            // In a full alliance all that the partners do is in it; what is wished for stays the client's.
            let full = design.chosen_form() == Some(Form::Full);
            let place = |it: Task| {
                let usual = it.usual();
                if full && usual == Domain::ExecutingContractor { Domain::Alliance } else { usual }
            };
            let set = |it: Task| Edit::SetTask(it, Some(place(it)));
            out.push(Intent::Edit(Edit::Several(Task::ALL.into_iter().map(set).collect())));
        }
        for task in Task::ALL {
            ui.push_id(task, |ui| task_ui(ui, cx, task, out));
        }
    });
}

fn task_ui(ui: &mut Ui, cx: &Cx, task: Task, out: &mut Vec<Intent>) {
    let design = cx.design();
    let now = design.tasks.iter().find(|it| it.task == task).map(|it| it.domain);
    let word = parts::capital(&cx.text.word(task));
    let roles: Vec<String> = design.seeing_to(task).map(|it| cx.text.role_name(it)).collect();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let room = ui.available_width() - DOMAIN - 8.0;
        ui.allocate_ui_with_layout(vec2(room, 26.0), egui::Layout::top_down(egui::Align::Min), |ui| {
            ui.set_width(room);
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Label::new(&word).truncate());
            if !roles.is_empty() {
                let words = style::secondary(cx.text.list(&roles), cx.theme).size(style::SMALL);
                ui.add(Label::new(words).truncate());
            }
        });
        let nowhere = cx.t("task-domain-none");
        let options = std::iter::once((None, nowhere.clone()))
            .chain(Domain::ALL.iter().map(|it| (Some(*it), cx.text.task_domain(*it))));
        let options: Vec<_> = options.collect();
        let shown = now.map_or(nowhere, |it| cx.text.task_domain(it));
        if let Some(to) = widgets::pick(ui, (("domain", task), &word), &shown, Some(now), options, Some(DOMAIN)) {
            out.push(Intent::Edit(Edit::SetTask(task, to)));
        }
    });
}
