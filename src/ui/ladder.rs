//! The escalation ladder, and cases walked through mandate and ladder: 'if this, then that, along that path'.

use egui::{RichText, Ui};

use crate::design::bovenkant::{EscalationStep, Role, StepKind, WalkStep, WalkedCase};
use crate::design::edit::{BovenkantEdit, CaseField, Edit, StepField};
use crate::design::euro::Euro;
use crate::design::id::RoleId;
use crate::picture::tokens::Ink;
use crate::ui::bovenkant::Names;
use crate::ui::{Cx, Intent, fields, icons, lit, parts, style, widgets};

/// The width of the number of a step, and of its days.
const NUMBER: f32 = 22.0;
const DAYS: f32 = 44.0;
/// The width of the word behind the days.
const WORD: f32 = 40.0;
/// From this width on a case stands in one row.
const ONE_ROW: f32 = 900.0;

/// The usual ladder of this form, where the catalogue has one.
pub(super) fn usual(cx: &Cx) -> Option<Edit> {
    let steps = &cx.catalogue().ladder(cx.design().form)?.steps;
    let steps = steps.iter().map(|it| (it.role, it.days, it.kind)).collect();
    Some(Edit::Bovenkant(BovenkantEdit::SetLadder(steps)))
}

/// The steps of the ladder.
pub(super) fn ladder_ui(ui: &mut Ui, cx: &Cx, names: &Names, out: &mut Vec<Intent>) {
    let top = &cx.design().bovenkant;
    if top.ladder.is_empty() {
        ui.label(style::secondary(cx.t("bovenkant-no-ladder"), cx.theme));
    }
    for (nth, step) in top.ladder.iter().enumerate() {
        ui.push_id(step.id, |ui| step_ui(ui, cx, (nth, step), names, out));
    }
    if !top.ladder.is_empty() {
        let says = cx.text.with("bovenkant-ladder-days", [("count", (top.ladder_days() as usize).into())]);
        ui.label(style::secondary(says, cx.theme));
    }
    ui.horizontal_wrapped(|ui| {
        if widgets::button(ui, Some(icons::ADD), &cx.t("bovenkant-add-step")).clicked() {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::AddStep(None, None, StepKind::Talk))));
        }
        let key = if top.ladder.is_empty() { "bovenkant-usual-ladder" } else { "bovenkant-replace-ladder" };
        if let Some(usual) = usual(cx)
            && widgets::button(ui, None, &cx.t(key)).clicked()
        {
            out.push(Intent::Edit(usual));
        }
    });
}

fn step_ui(ui: &mut Ui, cx: &Cx, (nth, step): (usize, &EscalationStep), names: &Names, out: &mut Vec<Intent>) {
    let id = step.id;
    let set = move |to| Edit::Bovenkant(BovenkantEdit::SetStep(id, to));
    let top = &cx.design().bovenkant;
    let of = |key: &str| cx.text.with(key, [("step", (nth + 1).into())]);
    let end = |ui: &mut Ui, out: &mut Vec<Intent>| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.spacing_mut().button_padding.x = 4.0;
        if widgets::icon_button(ui, icons::REMOVE, &of("bovenkant-step-remove")).clicked() {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::RemoveStep(id))));
        }
        let last = top.ladder.len() - 1;
        for (icon, key, by, end) in
            [(icons::DOWN, "bovenkant-step-down", 1, last), (icons::UP, "bovenkant-step-up", -1, 0)]
        {
            ui.add_enabled_ui(nth != end, |ui| {
                if widgets::icon_button(ui, icon, &of(key)).clicked() {
                    out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::ShiftStep(id, by))));
                }
            });
        }
        widgets::signal_mark(ui, cx, id);
    };
    let main = |ui: &mut Ui, out: &mut Vec<Intent>| {
        let gap = 4.0;
        ui.spacing_mut().item_spacing.x = gap;
        ui.spacing_mut().button_padding.x = 8.0;
        let width = ((ui.available_width() - NUMBER - DAYS - WORD - 4.0 * gap) / 2.0).max(80.0);
        let (badge, _) = ui.allocate_exact_size(egui::Vec2::splat(NUMBER), egui::Sense::hover());
        ui.painter().circle_filled(badge.center(), 11.0, style::color(Ink::Line, cx.theme));
        let font = egui::FontId::proportional(style::SMALL);
        let number = (nth + 1).to_string();
        ui.painter().text(badge.center(), egui::Align2::CENTER_CENTER, number, font, style::color(Ink::Ink, cx.theme));

        let role = step.role.and_then(|it| top.role(it));
        let options = std::iter::once((None, cx.t("bovenkant-no-role")))
            .chain(names.iter().map(|(id, name)| (Some(*id), name.clone())));
        let name = of("bovenkant-step-role");
        let shown = taker(cx, role);
        let pick = |ui: &mut Ui| widgets::pick(ui, ("role", &name), &shown, Some(step.role), options, None);
        if let Some(to) = parts::within(ui, width, pick) {
            out.push(Intent::Edit(set(StepField::Role(to))));
        }
        let name = of("bovenkant-step-kind");
        let choice = |ui: &mut Ui| widgets::choice(ui, cx, ("kind", &name), step.kind, &StepKind::ALL, None);
        if let Some(to) = parts::within(ui, width, choice) {
            out.push(Intent::Edit(set(StepField::Kind(to))));
        }
        let name = of("bovenkant-step-days");
        let value = (step.days.map(f64::from), 0.0..=3650.0);
        let field = fields::number_field(ui, cx, ("days", &name), value, Some(DAYS), out, move |to| {
            set(StepField::Days(to.map(|it| it.round() as u16)))
        });
        field.on_hover_text(cx.t("bovenkant-days"));
        ui.label(style::secondary(cx.t("bovenkant-days-word"), cx.theme));
    };
    let row = ui.scope(|ui| parts::row(ui, out, end, main));
    lit::light(ui, cx, id, row.response.rect);
    if cx.is_selected(id) {
        widgets::focus_ring(ui, row.response.rect, cx.theme);
    }
}

/// Who takes a step or a decision: the role, and that nobody holds it where that is so.
fn taker(cx: &Cx, role: Option<&Role>) -> String {
    match role {
        None => cx.t("bovenkant-no-role"),
        Some(role) if role.is_vacant() => {
            cx.text.with("bovenkant-vacant-role", [("role", cx.text.role_name(role).into())])
        }
        Some(role) => cx.text.role_name(role),
    }
}

/// The cases with the path that each takes.
pub(super) fn cases_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let top = &cx.design().bovenkant;
    ui.label(style::secondary(cx.t("bovenkant-cases-says"), cx.theme));
    for case in &top.cases {
        ui.push_id(case.id, |ui| {
            ui.separator();
            let shown = ui.scope(|ui| {
                case_ui(ui, cx, case, out);
                path_ui(ui, cx, case);
            });
            lit::light(ui, cx, case.id, shown.response.rect);
            if cx.is_selected(case.id) {
                widgets::focus_ring(ui, shown.response.rect, cx.theme);
            }
        });
    }
    if widgets::button(ui, Some(icons::ADD), &cx.t("bovenkant-add-case")).clicked() {
        let subject = top.subjects.iter().find(|it| it.money).or(top.subjects.first()).map(|it| it.id);
        let add = BovenkantEdit::AddCase { title: cx.t("bovenkant-new-case"), risk: None, subject, amount: Euro::ZERO };
        // Its title is typed here, so the details may stay closed.
        out.push(Intent::EditAndOpen(Edit::Bovenkant(add)));
        out.push(Intent::CloseDetails);
    }
}

fn case_ui(ui: &mut Ui, cx: &Cx, case: &WalkedCase, out: &mut Vec<Intent>) {
    let id = case.id;
    let set = move |to| Edit::Bovenkant(BovenkantEdit::SetCase(id, to));
    let of = |key: &str| cx.text.with(key, [("name", (&case.title).into())]);
    let design = cx.design();
    let title = |ui: &mut Ui, out: &mut Vec<Intent>| {
        let name = of("bovenkant-case-title");
        let field = fields::name_field(ui, cx, ("title", &name), &case.title, out, move |to| set(CaseField::Title(to)));
        parts::focus_name(ui, cx, id, &field, &case.title);
    };
    let rest = |ui: &mut Ui, width: f32, out: &mut Vec<Intent>| {
        let picks = ((width - 112.0 - 2.0 * ui.spacing().item_spacing.x) / 2.0).max(90.0);
        let none = cx.t("bovenkant-no-risk");
        let shown = case.risk.and_then(|it| design.risks.get(it)).map_or(&none, |it| &it.title);
        let risks = design.risks.list.iter().map(|it| (Some(it.id), it.title.clone()));
        let options = std::iter::once((None, none.clone())).chain(risks);
        let name = of("bovenkant-case-risk");
        let pick = |ui: &mut Ui| widgets::pick(ui, ("risk", &name), shown, Some(case.risk), options, None);
        out.extend(parts::within(ui, picks, pick).map(|to| Intent::Edit(set(CaseField::Risk(to)))));
        let none = cx.t("bovenkant-no-subject");
        let shown = case.subject.and_then(|it| design.bovenkant.subject(it)).map_or(&none, |it| &it.name);
        let subjects = design.bovenkant.subjects.iter().map(|it| (Some(it.id), it.name.clone()));
        let options = std::iter::once((None, none.clone())).chain(subjects);
        let name = of("bovenkant-case-subject");
        let pick = |ui: &mut Ui| widgets::pick(ui, ("subject", &name), shown, Some(case.subject), options, None);
        out.extend(parts::within(ui, picks, pick).map(|to| Intent::Edit(set(CaseField::Subject(to)))));
        let name = of("bovenkant-case-amount");
        fields::euro_field(ui, cx, ("amount", &name), Some(case.amount), Some(112.0), out, move |to| {
            set(CaseField::Amount(to.unwrap_or(Euro::ZERO)))
        });
    };
    let room = ui.available_width();
    let end = |ui: &mut Ui, out: &mut Vec<Intent>| {
        if widgets::icon_button(ui, icons::REMOVE, &of("bovenkant-remove-case")).clicked() {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::RemoveCase(id))));
        }
    };
    parts::row(ui, out, end, |ui, out| {
        if room < ONE_ROW {
            return title(ui, out);
        }
        let width = ui.available_width() * 0.4;
        parts::within(ui, width, |ui| title(ui, out));
        let width = ui.available_width();
        rest(ui, width, out);
    });
    if room < ONE_ROW {
        ui.horizontal(|ui| rest(ui, room, out));
    }
}

/// The path of a case in words: who decides, who above that, and where it goes without agreement.
fn path_ui(ui: &mut Ui, cx: &Cx, case: &WalkedCase) {
    if case.subject.is_none() {
        ui.label(style::secondary(cx.t("bovenkant-case-needs-subject"), cx.theme));
        return;
    }
    let path = cx.design().bovenkant.walk(case.subject, case.amount);
    let (climbs, decides): (Vec<WalkStep>, Vec<WalkStep>) =
        path.into_iter().partition(|it| matches!(it, WalkStep::Climbs { .. }));
    for step in decides {
        let (words, ink) = decision_words(cx, step, case.amount);
        ui.add(egui::Label::new(RichText::new(words).color(style::color(ink, cx.theme))).wrap());
    }
    if climbs.is_empty() {
        let words = RichText::new(cx.t("bovenkant-walk-no-ladder"));
        ui.label(words.color(style::color(Ink::Warning, cx.theme)));
        return;
    }
    let steps: Vec<String> = climbs.into_iter().map(|it| climb_words(cx, it)).collect();
    let words = cx.text.with("bovenkant-walk-ladder", [("steps", steps.join(" → ").into())]);
    ui.add(egui::Label::new(words).wrap());
}

fn decision_words(cx: &Cx, step: WalkStep, amount: Euro) -> (String, Ink) {
    let (top, language) = (&cx.design().bovenkant, cx.text.language());
    let who = |id: RoleId| taker(cx, top.role(id));
    let says = |id| {
        let Some(it) = top.mandates.iter().find(|it| it.id == id) else { return String::new() };
        let mut says = cx.text.with("bovenkant-walk-decides", [("who", who(it.who).into())]);
        if !it.with.is_empty() {
            let with: Vec<String> = it.with.iter().map(|it| who(*it)).collect();
            says = cx.text.with("bovenkant-walk-with", [("says", says.into()), ("names", cx.text.list(&with).into())]);
        }
        if let Some(limit) = it.up_to {
            let limit = language.euro(limit);
            says = cx.text.with("bovenkant-walk-up-to", [("says", says.into()), ("amount", limit.into())]);
        }
        says
    };
    match step {
        WalkStep::Decides(id) => (says(id), Ink::Ink),
        WalkStep::Above(id) => (cx.text.with("bovenkant-walk-above", [("says", says(id).into())]), Ink::Ink2),
        WalkStep::NobodyDecides => {
            let amount = language.euro(amount);
            (cx.text.with("bovenkant-walk-nobody", [("amount", amount.into())]), Ink::Blocker)
        }
        WalkStep::NobodyAbove(limit) => {
            let amount = language.euro(limit);
            (cx.text.with("bovenkant-nobody-above", [("amount", amount.into())]), Ink::Blocker)
        }
        WalkStep::Climbs { .. } => (climb_words(cx, step), Ink::Ink),
    }
}

fn climb_words(cx: &Cx, step: WalkStep) -> String {
    let WalkStep::Climbs { step, until } = step else { return String::new() };
    let top = &cx.design().bovenkant;
    let Some(step) = top.ladder.iter().find(|it| it.id == step) else { return String::new() };
    let who = taker(cx, step.role.and_then(|it| top.role(it)));
    let values = [("who", who.into()), ("what", cx.text.word(step.kind).into())];
    let says = cx.text.with("bovenkant-walk-step", values);
    match until {
        Some(day) => cx.text.with("bovenkant-walk-until", [("says", says.into()), ("day", (day as usize).into())]),
        None => cx.text.with("bovenkant-walk-no-term", [("says", says.into())]),
    }
}
