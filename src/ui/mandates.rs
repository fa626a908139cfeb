//! The mandate table: who decides on what, up to which amount; and how the alliance decides.

use egui::{Align2, ComboBox, FontId, Label, PopupCloseBehavior, RichText, Sense, Ui, vec2};

use crate::design::bovenkant::{DecisionRule, Mandate, RoleKind, Subject, Votes};
use crate::design::catalogue::SubjectEntry;
use crate::design::edit::{BovenkantEdit, Edit, MandateField};
use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::design::id::RoleId;
use crate::picture::tokens::Ink;
use crate::ui::bovenkant::Names;
use crate::ui::fields::{self, Look};
use crate::ui::lines::name_of;
use crate::ui::{Cx, Intent, icons, lit, parts, style, widgets};

/// The width of a field for an amount.
const AMOUNT: f32 = 122.0;
/// The width of the button at the end of a row.
const REMOVE: f32 = 37.0;
/// From this width on subject and mandates stand beside each other.
const BESIDE: f32 = 760.0;

/// The subjects, each with its mandates.
pub(super) fn mandates_ui(ui: &mut Ui, cx: &Cx, names: &Names, out: &mut Vec<Intent>) {
    let top = &cx.design().bovenkant;
    if top.subjects.is_empty() {
        ui.label(style::secondary(cx.t("bovenkant-no-subjects"), cx.theme));
    }
    // The captions of the columns stand above the first mandates alone: repeated they are noise.
    let first = top.subjects.iter().map(|it| it.id).find(|it| top.mandates_on(*it).next().is_some());
    for subject in &top.subjects {
        let captions = first == Some(subject.id);
        ui.push_id(subject.id, |ui| {
            ui.separator();
            let room = ui.available_width();
            let before = ui.cursor().top();
            if room >= BESIDE {
                let name = (room * 0.3).min(320.0);
                ui.horizontal_top(|ui| {
                    ui.vertical(|ui| {
                        ui.set_width(name);
                        subject_ui(ui, cx, subject, names, out);
                    });
                    ui.vertical(|ui| of_subject_ui(ui, cx, (subject, captions), names, out));
                });
            } else {
                subject_ui(ui, cx, subject, names, out);
                of_subject_ui(ui, cx, (subject, captions), names, out);
            }
            lit::light(ui, cx, subject.id, ui.min_rect().with_min_y(before));
            if cx.is_selected(subject.id) {
                let rect = ui.min_rect().with_min_y(before);
                widgets::focus_ring(ui, rect, cx.theme);
            }
        });
    }
    ui.separator();
    ui.horizontal_wrapped(|ui| {
        add_subject_ui(ui, cx, out);
        renew_ui(ui, cx, out);
    });
}

/// The name of a subject, whether it has amounts, and what can be done with it.
fn subject_ui(ui: &mut Ui, cx: &Cx, subject: &Subject, names: &Names, out: &mut Vec<Intent>) {
    let id = subject.id;
    let of = |key: &str| cx.text.with(key, [("name", (&subject.name).into())]);
    let end = |ui: &mut Ui, out: &mut Vec<Intent>| {
        if widgets::icon_button(ui, icons::REMOVE, &of("bovenkant-remove-subject")).clicked() {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::RemoveSubject(id))));
        }
        widgets::signal_mark(ui, cx, id);
    };
    parts::row(ui, out, end, |ui, out| {
        let name = of("bovenkant-subject-name");
        let make = move |to| Edit::Bovenkant(BovenkantEdit::RenameSubject(id, to));
        let field = fields::name_field(ui, cx, ("subject", &name), &subject.name, out, make);
        parts::focus_name(ui, cx, id, &field, &subject.name);
    });
    ui.horizontal_wrapped(|ui| {
        let mut money = subject.money;
        let tick = ui.checkbox(&mut money, cx.t("bovenkant-money"));
        style::name(&tick, egui::Role::CheckBox, &of("bovenkant-money-of"));
        if tick.clicked() {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::SetSubjectMoney(id, money))));
        }
        let Some(who) = likely_decider(cx, names) else {
            ui.label(style::secondary(cx.t("bovenkant-first-a-role"), cx.theme));
            return;
        };
        let name = of("bovenkant-add-mandate-to");
        let add = ui.button((icons::ADD.rich_text(), cx.t("bovenkant-add-mandate").as_str()));
        style::name(&add, egui::Role::Button, &name);
        if add.clicked() {
            // The next mandate starts where the highest one ends.
            let limits = cx.design().bovenkant.mandates_on(id).filter_map(|it| it.up_to);
            let above = limits.max().unwrap_or(Euro::ZERO);
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::AddMandate { subject: id, who, above, up_to: None })));
        }
    });
}

/// The AMT where there is one: most decisions start there.
fn likely_decider(cx: &Cx, names: &Names) -> Option<RoleId> {
    let amt = cx.design().bovenkant.of_kind(RoleKind::ManagementTeam).next().map(|it| it.id);
    amt.or_else(|| names.first().map(|(id, _)| *id))
}

/// The widths of an amount and of a drop-down in the room before the end of a mandate's row.
fn columns(ui: &Ui, money: bool) -> (f32, f32) {
    let gap = ui.spacing().item_spacing.x;
    let amounts = if money { 2.0 * (AMOUNT + gap) } else { 0.0 };
    (AMOUNT, ((ui.available_width() - amounts - gap) / 2.0).max(80.0))
}

fn captions_ui(ui: &mut Ui, cx: &Cx, money: bool, out: &mut Vec<Intent>) {
    let end = |ui: &mut Ui, _: &mut Vec<Intent>| drop(ui.allocate_exact_size(vec2(REMOVE, 14.0), Sense::hover()));
    parts::row(ui, out, end, |ui, _| {
        let (amount, pick) = columns(ui, money);
        let amounts = [("bovenkant-caption-above", amount), ("bovenkant-caption-up-to", amount)];
        let picks = [("bovenkant-caption-who", pick), ("bovenkant-caption-with", pick)];
        for (key, width) in amounts.into_iter().filter(|_| money).chain(picks) {
            let (rect, _) = ui.allocate_exact_size(vec2(width, 14.0), Sense::hover());
            let (font, color) = (FontId::proportional(style::SMALL), style::color(Ink::Ink2, cx.theme));
            ui.painter().text(rect.left_center(), Align2::LEFT_CENTER, cx.t(key), font, color);
        }
    });
}

fn of_subject_ui(ui: &mut Ui, cx: &Cx, (subject, captions): (&Subject, bool), names: &Names, out: &mut Vec<Intent>) {
    let top = &cx.design().bovenkant;
    let mut mandates: Vec<&Mandate> = top.mandates_on(subject.id).collect();
    mandates.sort_by_key(|it| it.above);
    let nobody = |ui: &mut Ui, words: String| {
        ui.add(Label::new(RichText::new(words).color(style::color(Ink::Blocker, cx.theme))).wrap());
    };
    if mandates.is_empty() {
        return nobody(ui, cx.t("bovenkant-nobody"));
    }
    if captions {
        captions_ui(ui, cx, subject.money, out);
    }
    for mandate in &mandates {
        ui.push_id(mandate.id, |ui| mandate_ui(ui, cx, subject, mandate, names, out));
    }
    // What lies above the highest limit is nobody's, and nobody notices that in a row of fields.
    if let Some(highest) =
        mandates.iter().map(|it| it.up_to).collect::<Option<Vec<Euro>>>().and_then(|it| it.into_iter().max())
    {
        let amount = cx.text.language().euro(highest);
        nobody(ui, cx.text.with("bovenkant-nobody-above", [("amount", amount.into())]));
    }
}

fn mandate_ui(ui: &mut Ui, cx: &Cx, subject: &Subject, it: &Mandate, names: &Names, out: &mut Vec<Intent>) {
    let id = it.id;
    let set = move |to| Edit::Bovenkant(BovenkantEdit::SetMandate(id, to));
    let of = |key: &str| cx.text.with(key, [("name", (&subject.name).into())]);
    let end = |ui: &mut Ui, out: &mut Vec<Intent>| {
        if widgets::icon_button(ui, icons::REMOVE, &of("bovenkant-remove-mandate")).clicked() {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::RemoveMandate(id))));
        }
        widgets::signal_mark(ui, cx, id);
    };
    let main = |ui: &mut Ui, out: &mut Vec<Intent>| {
        let (amount, picks) = columns(ui, subject.money);
        if subject.money {
            let language = cx.text.language();
            let name = of("bovenkant-above-of");
            let make = move |to: Option<Euro>| set(MandateField::Above(to.unwrap_or(Euro::ZERO)));
            let field = fields::euro_field(ui, cx, ("above", &name), Some(it.above), Some(amount), out, make);
            field.on_hover_text(cx.t("bovenkant-above"));
            let name = of("bovenkant-up-to-of");
            let look = Look { width: Some(amount), hint: "bovenkant-no-limit", ..Look::default() };
            let shown = it.up_to.map(|it| language.euro(it)).unwrap_or_default();
            let field = fields::text_field(ui, cx, ("up-to", &name), &shown, look, out, move |typed: &str| {
                let typed = typed.trim();
                let to = if typed.is_empty() { None } else { Some(language.parse_euro(typed)?) };
                Some(set(MandateField::UpTo(to)))
            });
            field.on_hover_text(cx.t("bovenkant-up-to"));
        }
        let name = of("bovenkant-who-of");
        let who = name_of(names, it.who);
        let all = names.iter().cloned();
        let to = parts::within(ui, picks, |ui| widgets::pick(ui, ("who", &name), who, Some(it.who), all, None));
        out.extend(to.map(|to| Intent::Edit(set(MandateField::Who(to)))));
        parts::within(ui, picks, |ui| with_ui(ui, cx, it, &of("bovenkant-with-of"), names, out));
    };
    let row = ui.scope(|ui| parts::row(ui, out, end, main));
    lit::light(ui, cx, id, row.response.rect);
    if cx.is_selected(id) {
        widgets::focus_ring(ui, row.response.rect, cx.theme);
    }
}

/// With whom somebody decides: a menu with a tick per role, open until it is left.
fn with_ui(ui: &mut Ui, cx: &Cx, it: &Mandate, name: &str, names: &Names, out: &mut Vec<Intent>) {
    let with: Vec<String> = it.with.iter().map(|it| name_of(names, *it).to_owned()).collect();
    let shown = if with.is_empty() {
        cx.t("bovenkant-alone")
    } else {
        cx.text.with("bovenkant-with", [("names", cx.text.list(&with).into())])
    };
    let menu = ComboBox::from_id_salt("with").selected_text(&shown).width(ui.available_width()).truncate();
    let menu = menu.close_behavior(PopupCloseBehavior::CloseOnClickOutside).show_ui(ui, |ui| {
        for (role, called) in names.iter().filter(|(role, _)| *role != it.who) {
            if let Some(on) = widgets::tick(ui, called, it.with.contains(role)) {
                let set = BovenkantEdit::SetMandate(it.id, MandateField::With(*role, on));
                out.push(Intent::Edit(Edit::Bovenkant(set)));
            }
        }
    });
    style::name(&menu.response, egui::Role::ComboBox, &format!("{name}: {shown}"));
    if with.len() > 1 {
        menu.response.on_hover_text(&shown);
    }
}

/// The usual subjects that are not there yet, by their name in the language of the screen.
pub(super) fn lacking<'a>(cx: &Cx<'a>) -> impl Iterator<Item = (String, &'a SubjectEntry)> + use<'a> {
    let cx = *cx;
    let there =
        move |name: &str| cx.design().bovenkant.subjects.iter().any(|it| it.name.to_lowercase() == name.to_lowercase());
    let named = cx.catalogue().subjects.iter().map(move |it| (cx.t(&format!("subject-{}", it.id)), it));
    named.filter(move |(name, _)| !there(name))
}

fn add_subject_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let name = cx.t("bovenkant-add-subject");
    parts::menu(ui, (icons::ADD.rich_text(), name.as_str()), &name, |ui| {
        ui.set_min_width(220.0);
        for (name, entry) in lacking(cx) {
            if ui.button(&name).clicked() {
                out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::AddSubject { name, money: entry.money })));
            }
        }
        ui.separator();
        if ui.button(cx.t("bovenkant-own-subject")).clicked() {
            let name = cx.t("bovenkant-new-subject");
            // Its name is typed here, so the details may stay closed.
            out.push(Intent::EditAndOpen(Edit::Bovenkant(BovenkantEdit::AddSubject { name, money: true })));
            out.push(Intent::CloseDetails);
        }
    });
}

/// Marks roles and mandates as gone through for the phase that the project is in.
fn renew_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (top, phase) = (&cx.design().bovenkant, cx.design().project.phase);
    let values = [("phase", cx.text.phase(phase).to_lowercase().into())];
    let roles = top.roles.iter().all(|it| it.reconfirmed == Some(phase));
    if roles && top.mandates.iter().all(|it| it.renewed == Some(phase)) {
        let done = cx.text.with("bovenkant-renewed", values);
        let color = style::color(Ink::Alliance, cx.theme);
        ui.label(icons::CHECK.rich_text().color(color));
        ui.label(style::secondary(done, cx.theme));
    } else if widgets::button(ui, Some(icons::CHECK), &cx.text.with("bovenkant-renew", values)).clicked() {
        out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::Renew(phase))));
    }
}

/// How decisions are taken, and the votes where the board votes.
pub(super) fn decisions_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let top = &cx.design().bovenkant;
    let name = cx.t("bovenkant-decision-rule");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let width = Some(ui.available_width().min(280.0));
        let now = top.decision_rule;
        if let Some(to) = widgets::optional_choice(ui, cx, ("rule", &name), now, &DecisionRule::ALL, width) {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::SetDecisionRule(to))));
        }
    });
    let votes = top.board_votes;
    if let Some(on) = widgets::tick(ui, &cx.t("bovenkant-board-votes"), votes.is_some()) {
        let to = on.then_some(Votes { client: 1, contractor: 1 });
        out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::SetVotes(to))));
    }
    let Some(votes) = votes else { return };
    ui.horizontal(|ui| {
        for (side, now) in [(Side::Client, votes.client), (Side::Contractor, votes.contractor)] {
            widgets::side_mark(ui, side, false, cx.theme);
            let name = cx.text.with("bovenkant-votes-of", [("side", cx.text.side(side).into())]);
            let value = (Some(f64::from(now)), 0.0..=99.0);
            fields::number_field(ui, cx, (side, &name), value, Some(48.0), out, move |to| {
                let to = to.unwrap_or_default() as u8;
                let votes = match side {
                    Side::Client => Votes { client: to, ..votes },
                    Side::Contractor => Votes { contractor: to, ..votes },
                };
                Edit::Bovenkant(BovenkantEdit::SetVotes(Some(votes)))
            });
            ui.label(cx.text.side(side));
            ui.add_space(8.0);
        }
    });
}
