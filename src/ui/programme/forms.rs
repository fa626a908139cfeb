//! The forms beside the plate: what a partner brings and has a say in, a project, a function.

use egui::Ui;

use crate::design::edit::{Edit, FunctionField, PartyEdit, ProgrammeEdit, ProjectField, StakeField};
use crate::design::euro::Euro;
use crate::design::id::PartyId;
use crate::design::parties::{Party, Standing};
use crate::design::phases::Phase;
use crate::design::programme::{Function, FunctionKind, ProgrammeProject};
use crate::text::amounts::Beside;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{dates, numbers, parts, style, widgets};

/// The most votes of a partner that a field takes. Ours.
const VOTES: f64 = 99.0;
/// The width of a day.
const DAY: f32 = 140.0;

/// What a typed amount changes of a project.
type ToProject = fn(Option<Euro>) -> ProjectField;

fn set(edit: ProgrammeEdit) -> Intent {
    Intent::Edit(Edit::Programme(edit))
}

/// A party of any design: its name; of a programme what it brings and has a say in.
pub(crate) fn party_form_ui(ui: &mut Ui, cx: &Cx, party: &Party, out: &mut Vec<Intent>) {
    let id = party.id;
    let name = cx.t("design-name");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let make = move |to| Edit::Party(PartyEdit::Rename(id, to));
        let field = fields::name_field(ui, cx, ("party", &name), &party.name, out, make);
        parts::focus_name(ui, cx, id, &field, &party.name);
    });
    if cx.design().form.has_sides() || party.standing == Standing::Independent {
        return;
    }
    let stake = cx.design().programme.stake(id);
    let name = cx.t("programme-contribution");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let look = (stake.contribution, Look::default());
        numbers::amount_field(ui, cx, ("contribution", &name), look, Beside::default, out, move |to| {
            Edit::Programme(ProgrammeEdit::SetStake(id, StakeField::Contribution(to)))
        });
    });
    let name = cx.t("programme-votes");
    widgets::labelled(ui, &name, cx.theme, |ui| votes_field(ui, cx, (id, &name, None), out));
    ui.add_space(4.0);
    let says = style::secondary(cx.t("programme-partner-says"), cx.theme).size(style::SMALL);
    ui.add(egui::Label::new(says).wrap());
    if widgets::button(ui, None, &cx.t("programme-remove-partner")).clicked() {
        out.push(Intent::Edit(Edit::Party(PartyEdit::Remove(id))));
    }
}

/// The field for the votes of a partner.
pub(crate) fn votes_field(
    ui: &mut Ui,
    cx: &Cx,
    (id, name, width): (PartyId, &str, Option<f32>),
    out: &mut Vec<Intent>,
) {
    let now = cx.design().programme.stake(id).votes.map(f64::from);
    numbers::number_field(ui, cx, (("votes", id), name), (now, 0.0..=VOTES), width, out, move |to| {
        let votes = to.map(|it| it.round().clamp(0.0, VOTES) as u8);
        Edit::Programme(ProgrammeEdit::SetStake(id, StakeField::Votes(votes)))
    });
}

/// A project: its name and phase, who takes part, what it gets.
pub(crate) fn project_form_ui(ui: &mut Ui, cx: &Cx, it: &ProgrammeProject, out: &mut Vec<Intent>) {
    let id = it.id;
    let name = cx.t("design-name");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let make = move |to| Edit::Programme(ProgrammeEdit::SetProject(id, ProjectField::Name(to)));
        let field = fields::name_field(ui, cx, ("project", &name), &it.name, out, make);
        parts::focus_name(ui, cx, id, &field, &it.name);
    });
    let name = cx.t("design-phase");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let all: Vec<Phase> = cx.design().phases().phases().to_vec();
        if let Some(to) = widgets::optional_choice(ui, cx, ("phase", &name), it.phase, &all, None) {
            out.push(set(ProgrammeEdit::SetProject(id, ProjectField::Phase(to))));
        }
    });
    widgets::labelled(ui, &cx.t("programme-take-part"), cx.theme, |ui| {
        for party in cx.design().partners() {
            let now = it.partners.contains(&party.id);
            if let Some(on) = ui.push_id(party.id, |ui| widgets::tick(ui, &cx.text.party(party), now)).inner {
                out.push(set(ProgrammeEdit::SetProject(id, ProjectField::Partner(party.id, on))));
            }
        }
    });
    let fields: [(&str, _, ToProject); 2] = [
        ("programme-of-contributions", it.contribution, ProjectField::Contribution),
        ("programme-grant", it.grant, ProjectField::Grant),
    ];
    for (key, now, field) in fields {
        let name = cx.t(key);
        widgets::labelled(ui, &name, cx.theme, |ui| {
            numbers::amount_field(ui, cx, (key, &name), (now, Look::default()), Beside::default, out, move |to| {
                Edit::Programme(ProgrammeEdit::SetProject(id, field(to)))
            });
        });
    }
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        let all = &cx.design().programme.projects;
        let at = all.iter().position(|it| it.id == id).unwrap_or_default();
        let names = [cx.t("programme-project-earlier"), cx.t("programme-project-later")];
        if let Some(by) = widgets::order_buttons(ui, (at, all.len()), &names) {
            out.push(set(ProgrammeEdit::ShiftProject(id, by)));
        }
        if widgets::button(ui, None, &cx.t("programme-remove-project")).clicked() {
            out.push(set(ProgrammeEdit::RemoveProject(id)));
        }
    });
}

/// A function: what it is for, who has it and until when, and on what it would decide alone.
pub(crate) fn function_form_ui(ui: &mut Ui, cx: &Cx, it: &Function, out: &mut Vec<Intent>) {
    let id = it.id;
    let name = cx.t("programme-function");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        if let Some(to) = widgets::choice(ui, cx, ("kind", &name), it.kind, &FunctionKind::ALL, None) {
            out.push(set(ProgrammeEdit::SetFunction(id, FunctionField::Kind(to))));
        }
    });
    let name = cx.t("programme-who");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        fields::text_field(ui, cx, ("who", &name), &it.who, Look::default(), out, move |typed| {
            let who = FunctionField::Who(typed.trim().to_owned());
            Some(Edit::Programme(ProgrammeEdit::SetFunction(id, who)))
        });
    });
    let name = cx.t("programme-of-partner");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let none = cx.t("programme-of-none");
        let party = |it: &Party| (Some(it.id), cx.text.party(it));
        let options: Vec<_> =
            std::iter::once((None, none.clone())).chain(cx.design().parties.iter().map(party)).collect();
        let shown = it.party.and_then(|it| cx.design().party(it)).map_or(none, |it| cx.text.party(it));
        if let Some(to) = widgets::pick(ui, ("of", &name), &shown, Some(it.party), options, None) {
            out.push(set(ProgrammeEdit::SetFunction(id, FunctionField::Party(to))));
        }
    });
    let name = cx.t("programme-until");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        dates::date_field(ui, cx, ("until", &name), (it.until, DAY, "life-day-hint"), out, move |to| {
            Edit::Programme(ProgrammeEdit::SetFunction(id, FunctionField::Until(to)))
        });
    });
    if it.kind != FunctionKind::Chair || it.holds_power() {
        let name = cx.t("programme-alone");
        widgets::labelled(ui, &name, cx.theme, |ui| {
            let look = Look { rows: 2, hint: "programme-alone-hint", ..Look::default() };
            fields::text_field(ui, cx, ("alone", &name), &it.alone, look, out, move |typed| {
                let alone = FunctionField::Alone(typed.trim().to_owned());
                Some(Edit::Programme(ProgrammeEdit::SetFunction(id, alone)))
            });
        });
    }
    let says = style::secondary(cx.t("programme-function-says"), cx.theme).size(style::SMALL);
    ui.add(egui::Label::new(says).wrap());
    ui.add_space(4.0);
    if widgets::button(ui, None, &cx.t("programme-remove-function")).clicked() {
        out.push(set(ProgrammeEdit::RemoveFunction(id)));
    }
}
