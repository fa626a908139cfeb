//! Money of a programme: what partners bring in with how much say they have, what each project gets, and what partners
//! arranged on joining, leaving and say. There is no budget to set and no result to divide.

use egui::{Label, Ui, vec2};

use crate::app::tables::programme as tables;
use crate::design::edit::{Edit, PartyEdit, ProgrammeEdit, ProjectField, StakeField};
use crate::design::euro::Euro;
use crate::design::parties::Standing;
use crate::picture::tokens::Ink;
use crate::text::amounts::Beside;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::table_copy::Copying;
use crate::ui::kit::{icons, lit, numbers, style, widgets};
use crate::ui::money::amounts;

/// The width of an amount, and of votes.
const AMOUNT: f32 = 112.0;
const VOTES: f32 = 60.0;
/// The most votes of a partner that a field takes. Ours.
const MOST_VOTES: f64 = 99.0;
/// The height of a row.
const ROW: f32 = 28.0;

/// What a typed amount changes of a project, and typed words of the whole.
type ToProject = fn(Option<Euro>) -> ProjectField;
type ToProgramme = fn(String) -> ProgrammeEdit;

/// The page.
pub(super) fn programme_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::section_heading(ui, cx, &cx.t("section-money"), &cx.t("money-programme-says"), |_| {});
    egui::ScrollArea::vertical().id_salt("programme money").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width().min(860.0));
        flow_ui(ui, cx);
        partners_ui(ui, cx, out);
        projects_ui(ui, cx, out);
        agreements_ui(ui, cx, out);
        if cx.design().money.is_started() {
            ui.add(Label::new(style::secondary(cx.t("money-programme-kept"), cx.theme).size(style::SMALL)).wrap());
        }
        widgets::follow_focus(ui);
    });
}

/// What comes in, what goes out, and what is left of the contributions.
fn flow_ui(ui: &mut Ui, cx: &Cx) {
    let (flow, language) = (cx.design().programme.flow(), cx.text.language());
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            for (key, amount) in [
                ("money-programme-in", flow.contributions),
                ("money-programme-to-projects", flow.to_projects),
                ("money-programme-grants", flow.grants),
            ] {
                ui.label(style::secondary(cx.t(key), cx.theme));
                ui.label(style::strong(language.euro_short(amount.to_f64())));
                ui.add_space(12.0);
            }
        });
        let left = flow.left();
        let (key, ink) = match left {
            it if it < Euro::ZERO => ("money-programme-over", Ink::Blocker),
            Euro::ZERO => ("money-programme-even", Ink::Ink2),
            _ => ("money-programme-left", Ink::Ink2),
        };
        let amount = if left < Euro::ZERO { -left } else { left };
        let says = cx.text.with(key, [("amount", language.euro_exact(amount).into())]);
        ui.add(Label::new(egui::RichText::new(says).color(style::color(ink, cx.theme))).wrap());
    });
}

/// A line of words at the left, and whatever stands at its right.
fn row(ui: &mut Ui, end: f32, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let room = (ui.available_width() - end).max(80.0);
        ui.allocate_ui_with_layout(vec2(room, ROW), egui::Layout::left_to_right(egui::Align::Center), |ui| {
            ui.set_width(room);
            left(ui);
        });
        right(ui);
    });
}

/// A heading over numbers.
fn over(ui: &mut Ui, cx: &Cx, width: f32, key: &str) {
    let layout = egui::Layout::right_to_left(egui::Align::Center);
    ui.allocate_ui_with_layout(vec2(width, 18.0), layout, |ui| {
        ui.set_width(width);
        ui.add(Label::new(style::secondary(cx.t(key), cx.theme).size(style::SMALL)).truncate());
    });
}

/// The name of an element, which opens it.
fn opens(ui: &mut Ui, name: &str, id: impl Into<crate::design::id::Id>, out: &mut Vec<Intent>) {
    let button = ui.add(egui::Button::new(name).frame(false).truncate());
    if button.clicked() {
        out.push(Intent::Open(id.into()));
    }
}

fn partners_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (mut copying, name) = (Copying::from_here(ui), cx.t("money-programme-partners"));
    let end = AMOUNT + VOTES + 16.0;
    amounts::card(
        ui,
        cx,
        &name,
        |ui| copying.button(ui, cx, &name),
        |ui| {
            row(
                ui,
                end,
                |_| {},
                |ui| {
                    over(ui, cx, AMOUNT, "programme-contribution");
                    over(ui, cx, VOTES, "programme-votes-short");
                },
            );
            for party in cx.design().partners() {
                let (id, stake) = (party.id, cx.design().programme.stake(party.id));
                let name = cx.text.party(party);
                let of = |key: &str| cx.text.with(key, [("name", (&name).into())]);
                let (mut opened, mut edits) = (Vec::new(), Vec::new());
                let shown = ui.push_id(id, |ui| {
                    let left = |ui: &mut Ui| {
                        widgets::signal_mark(ui, cx, id);
                        opens(ui, &name, id, &mut opened);
                    };
                    row(ui, end, left, |ui| {
                        let says = of("programme-contribution-of");
                        let look = Look { width: Some(AMOUNT), right: true, ghost: "–", ..Look::default() };
                        let field = ("contribution", says.as_str());
                        let now = (stake.contribution, look);
                        numbers::amount_field(ui, cx, field, now, Beside::default, &mut edits, move |to| {
                            Edit::Programme(ProgrammeEdit::SetStake(id, StakeField::Contribution(to)))
                        });
                        let (says, now) = (of("programme-votes-of"), stake.votes.map(f64::from));
                        let bounds = (now, 0.0..=MOST_VOTES);
                        numbers::number_field(ui, cx, ("votes", &says), bounds, Some(VOTES), &mut edits, move |to| {
                            let votes = to.map(|it| it.round().clamp(0.0, MOST_VOTES) as u8);
                            Edit::Programme(ProgrammeEdit::SetStake(id, StakeField::Votes(votes)))
                        });
                    });
                });
                out.append(&mut opened);
                out.append(&mut edits);
                lit::light(ui, cx, id, shown.response.rect);
            }
            if widgets::button(ui, Some(icons::ADD), &cx.t("programme-add-partner")).clicked() {
                let add = PartyEdit::Add(cx.t("programme-new-partner"), Standing::Partner);
                out.push(Intent::EditAndOpen(Edit::Party(add)));
            }
        },
    );
    if copying.asked(ui) {
        out.push(Intent::CopyTable(name, tables::partners(cx.design(), cx.text)));
    }
}

fn projects_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (mut copying, name) = (Copying::from_here(ui), cx.t("money-programme-projects"));
    let end = 2.0 * AMOUNT + 16.0;
    amounts::card(
        ui,
        cx,
        &name,
        |ui| copying.button(ui, cx, &name),
        |ui| {
            row(
                ui,
                end,
                |_| {},
                |ui| {
                    over(ui, cx, AMOUNT, "programme-of-contributions");
                    over(ui, cx, AMOUNT, "programme-grant");
                },
            );
            for it in &cx.design().programme.projects {
                let id = it.id;
                let name = cx.text.project_name(it);
                ui.push_id(id, |ui| {
                    let mut opened = Vec::new();
                    let mut edits = Vec::new();
                    row(
                        ui,
                        end,
                        |ui| opens(ui, &name, id, &mut opened),
                        |ui| {
                            let fields: [(&str, Option<Euro>, ToProject); 2] = [
                                ("programme-of-contributions-to", it.contribution, ProjectField::Contribution),
                                ("programme-grant-to", it.grant, ProjectField::Grant),
                            ];
                            for (key, now, field) in fields {
                                let says = cx.text.with(key, [("name", (&name).into())]);
                                let look = Look { width: Some(AMOUNT), right: true, ghost: "–", ..Look::default() };
                                numbers::amount_field(
                                    ui,
                                    cx,
                                    (key, &says),
                                    (now, look),
                                    Beside::default,
                                    &mut edits,
                                    move |to| Edit::Programme(ProgrammeEdit::SetProject(id, field(to))),
                                );
                            }
                        },
                    );
                    out.append(&mut opened);
                    out.append(&mut edits);
                });
            }
            if widgets::button(ui, Some(icons::ADD), &cx.t("programme-add-project")).clicked() {
                let add = ProgrammeEdit::AddProject(cx.t("programme-new-project"));
                out.push(Intent::EditAndOpen(Edit::Programme(add)));
            }
        },
    );
    if copying.asked(ui) {
        out.push(Intent::CopyTable(name, tables::projects(cx.design(), cx.text)));
    }
}

/// Joining, leaving, and why the say is divided as it is.
fn agreements_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let all = &cx.design().programme;
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.label(style::strong(cx.t("money-programme-agreements")).size(style::CARD));
        let fields: [(&str, &str, &str, ToProgramme); 3] = [
            ("programme-joining", "programme-joining-hint", &all.joining, ProgrammeEdit::SetJoining),
            ("programme-leaving", "programme-leaving-hint", &all.leaving, ProgrammeEdit::SetLeaving),
            ("programme-say", "programme-say-hint", &all.say, ProgrammeEdit::SetSay),
        ];
        for (key, hint, now, make) in fields {
            let name = cx.t(key);
            widgets::labelled(ui, &name, cx.theme, |ui| {
                let look = Look { rows: 2, hint, ..Look::default() };
                fields::text_field(ui, cx, (key, &name), now, look, out, move |typed| {
                    Some(Edit::Programme(make(typed.trim().to_owned())))
                });
            });
        }
    });
}
