//! The form of one role, as the details panel shows it: what it is for, who holds it, its hats and its lines.

use crate::design::bovenkant::Filling;
use crate::design::parties::{Belonging, Standing};
use egui::{Label, Ui};

use crate::design::bovenkant::{Hat, Role, RoleKind, Seat};
use crate::design::edit::{BovenkantEdit, Edit, RoleField, TeamEdit};
use crate::design::id::{PersonId, RoleId};
use crate::design::tasks::Task;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{belonging, filling, icons, parts, style, widgets};

/// The form of one role, as the details panel shows it.
pub(crate) fn role_form_ui(ui: &mut Ui, cx: &Cx, it: &Role, out: &mut Vec<Intent>) {
    let id = it.id;
    let set = move |to| Edit::Bovenkant(BovenkantEdit::SetRole(id, to));

    let name = cx.t("bovenkant-role-name");
    let shown = cx.text.role_name(it);
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let make = move |to| set(RoleField::Name(to));
        let field = fields::name_field(ui, cx, ("name", &name), &shown, out, make);
        parts::focus_name(ui, cx, id, &field, &shown);
    });
    let name = cx.t("bovenkant-role-kind");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        if let Some(to) = widgets::choice(ui, cx, ("kind", &name), it.kind, &RoleKind::ALL, None) {
            out.push(Intent::Edit(set(RoleField::Kind(to))));
        }
    });
    if let Some(side) = it.kind.side().filter(|it| cx.design().has_several(*it)) {
        let name = cx.t("bovenkant-role-party");
        widgets::labelled(ui, &name, cx.theme, |ui| {
            if let Some(to) = belonging::party_of_side(ui, cx, ("party", &name), (side, it.party)) {
                out.push(Intent::Edit(set(RoleField::Party(to))));
            }
        });
    }
    words_ui(ui, cx, it, out);
    seats_ui(ui, cx, it, out);

    widgets::labelled(ui, &cx.t("bovenkant-hats-of-role"), cx.theme, |ui| {
        for hat in Hat::ALL {
            if let Some(on) = widgets::tick(ui, &parts::capital(&cx.text.word(hat)), it.hats.contains(&hat)) {
                out.push(Intent::Edit(set(RoleField::Hat(hat, on))));
            }
        }
    });
    widgets::labelled(ui, &cx.t("role-tasks"), cx.theme, |ui| {
        for task in Task::ALL {
            if let Some(on) = widgets::tick(ui, &parts::capital(&cx.text.word(task)), it.tasks.contains(&task)) {
                out.push(Intent::Edit(set(RoleField::Task(task, on))));
            }
        }
    });
    let name = cx.t("bovenkant-reconfirmed");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let now = it.reconfirmed;
        if let Some(to) =
            widgets::optional_choice(ui, cx, ("reconfirmed", &name), now, &cx.design().phases().phases(), None)
        {
            out.push(Intent::Edit(set(RoleField::Reconfirmed(to))));
        }
    });
    lines_ui(ui, cx, id, out);
    ui.add_space(6.0);
    if widgets::button(ui, Some(icons::REMOVE), &cx.t("bovenkant-remove-role")).clicked() {
        out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::RemoveRole(id))));
    }
}

/// What the role is for, within which limits, and why it is so.
fn words_ui(ui: &mut Ui, cx: &Cx, it: &Role, out: &mut Vec<Intent>) {
    type Make = fn(String) -> RoleField;
    let id = it.id;
    for (key, hint, words, field) in [
        ("bovenkant-purpose", "bovenkant-purpose-hint", &it.purpose, RoleField::Purpose as Make),
        ("bovenkant-limits", "bovenkant-limits-hint", &it.limits, RoleField::Limits),
        ("bovenkant-reason", "bovenkant-reason-hint", &it.reason, RoleField::Reason),
    ] {
        let name = cx.t(key);
        widgets::labelled(ui, &name, cx.theme, |ui| {
            let look = Look { rows: if key == "bovenkant-reason" { 2 } else { 3 }, hint, ..Look::default() };
            fields::text_field(ui, cx, (key, &name), words, look, out, move |typed: &str| {
                Some(Edit::Bovenkant(BovenkantEdit::SetRole(id, field(typed.trim().to_owned()))))
            });
        });
    }
}

/// Who holds the role, and the ways to somebody more.
fn seats_ui(ui: &mut Ui, cx: &Cx, it: &Role, out: &mut Vec<Intent>) {
    let id = it.id;
    widgets::labelled(ui, &cx.t("bovenkant-seats"), cx.theme, |ui| {
        if it.seats.is_empty() {
            let words = egui::RichText::new(cx.t("bovenkant-vacant")).color(style::color(Ink::Warning, cx.theme));
            ui.label(words);
        }
        for seat in &it.seats {
            // By what holds it and not by all that it says: a plan that is typed keeps the cursor.
            let key = (seat.person(), seat.open().map(|it| it.id));
            ui.push_id(key, |ui| seat_ui(ui, cx, id, seat, out));
        }
        let appoint = cx.t("bovenkant-appoint");
        let people = cx.design().team.everybody().filter(|person| !it.holders().any(|holder| holder == person.id));
        let people = people.map(|it| (it.id, format!("{} ({})", it.name, cx.text.comes_from(cx.design(), it))));
        if let Some(person) = widgets::pick::<PersonId>(ui, ("appoint", &appoint), &appoint, None, people, None) {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::Appoint(id, person))));
        }
        appoint_new_ui(ui, cx, it, out);
        open_seat_ui(ui, cx, id, out);
    });
}

/// A button for each to whom an open place can belong; a menu of them where there are many.
fn open_seat_ui(ui: &mut Ui, cx: &Cx, id: RoleId, out: &mut Vec<Intent>) {
    let name = |whose: &str| cx.text.with("bovenkant-open-seat", [("side", whose.into())]);
    let all = cx.design().belongings();
    let mut chosen = None;
    if all.len() > 3 {
        let word = cx.t("bovenkant-open-seats");
        parts::menu(ui, (icons::ADD.rich_text(), word.as_str(), icons::OPEN.rich_text()), &word, |ui| {
            ui.set_min_width(180.0);
            chosen = belonging::lines(ui, cx, name);
        });
    } else {
        ui.horizontal_wrapped(|ui| {
            for of in all {
                let name = name(&cx.text.belonging(cx.design(), of));
                if widgets::button(ui, Some(icons::ADD), &name).clicked() {
                    chosen = Some(of);
                }
            }
        });
    }
    if let Some(of) = chosen {
        out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::OpenSeat(id, of))));
    }
}

fn seat_ui(ui: &mut Ui, cx: &Cx, role: RoleId, seat: &Seat, out: &mut Vec<Intent>) {
    let (badge, hollow, name) = match seat {
        Seat::Person(id) => match cx.design().team.person(*id) {
            Some(person) => (cx.design().badge_of(person), false, person.name.clone()),
            None => return,
        },
        Seat::Open(it) => {
            let changing = it.filling == Filling::Changing;
            let key = if changing { "bovenkant-changing" } else { "bovenkant-vacancy" };
            let whose = cx.text.belonging(cx.design(), it.of);
            (cx.design().badge(it.of), !changing, cx.text.with(key, [("side", whose.into())]))
        }
    };
    let end = |ui: &mut Ui, out: &mut Vec<Intent>| {
        let remove = cx.text.with("bovenkant-remove-seat", [("name", (&name).into())]);
        if widgets::icon_button(ui, icons::REMOVE, &remove).clicked() {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::RemoveSeat(role, seat.clone()))));
        }
    };
    parts::row(ui, out, end, |ui, out| {
        widgets::side_mark(ui, badge, hollow, cx.theme);
        match seat {
            Seat::Person(id) => {
                let room = ui.available_width();
                if parts::link(ui, name.as_str(), room, &name).clicked() {
                    out.push(Intent::Open((*id).into()));
                }
            }
            Seat::Open(it) => {
                let id = it.id;
                let look = Look { hint: "bovenkant-fill-hint", ..Look::default() };
                let field = fields::text_field(ui, cx, ("fill", &name), "", look, out, move |typed: &str| {
                    let typed = typed.trim();
                    (!typed.is_empty()).then(|| Edit::Team(TeamEdit::FillVacancy(id, typed.to_owned())))
                });
                field.on_hover_text(&name);
            }
        }
    });
    if let Seat::Open(it) = seat {
        ui.indent("filling", |ui| filling::seat_ui(ui, cx, it, &name, out));
    }
}

/// Somebody from outside the team: a name, and the side that they come from.
fn appoint_new_ui(ui: &mut Ui, cx: &Cx, it: &Role, out: &mut Vec<Intent>) {
    let id = it.id;
    // Where they come from is a wish of the screen until a name makes it an edit; the role's own side is the likely one.
    let memory = ui.make_persistent_id("side of somebody new");
    let likely = it.kind.side().map_or(Belonging::from(Standing::Client), Belonging::from);
    let all = cx.design().belongings();
    let own = Belonging { party: it.party, ..likely };
    let likely = all.iter().find(|it| **it == own).or(all.iter().find(|it| it.standing == likely.standing));
    let wished: Option<Belonging> = ui.data(|data| data.get_temp(memory));
    let of = wished.filter(|it| all.contains(it)).or(likely.copied()).unwrap_or(own);
    let end = |ui: &mut Ui, _: &mut Vec<Intent>| {
        let name = cx.t("bovenkant-side-of-new");
        let choice = |ui: &mut Ui| belonging::choice(ui, cx, ("new-side", &name), of, None);
        if let Some(to) = parts::within(ui, if all.len() > 3 { 120.0 } else { 68.0 }, choice) {
            ui.data_mut(|data| data.insert_temp(memory, to));
        }
    };
    parts::row(ui, out, end, |ui, out| {
        let name = cx.t("bovenkant-appoint-new");
        let look = Look { hint: "bovenkant-appoint-new-hint", ..Look::default() };
        fields::text_field(ui, cx, ("new", &name), "", look, out, move |typed: &str| {
            let typed = typed.trim();
            let appoint = || BovenkantEdit::AppointNew(id, typed.to_owned(), of);
            (!typed.is_empty()).then(|| Edit::Bovenkant(appoint()))
        });
    });
}

/// The lines of the role in words; they are drawn in the section.
fn lines_ui(ui: &mut Ui, cx: &Cx, id: RoleId, out: &mut Vec<Intent>) {
    let top = &cx.design().bovenkant;
    let mut lines = top.lines.iter().filter(|it| it.from == id || it.to == id).peekable();
    widgets::labelled(ui, &cx.t("bovenkant-lines"), cx.theme, |ui| {
        if lines.peek().is_none() {
            ui.label(style::secondary(cx.t("bovenkant-no-lines"), cx.theme));
        }
        for line in lines {
            let name = |id| top.role(id).map(|it| cx.text.role_name(it)).unwrap_or_default();
            let kind = cx.text.word(line.kind);
            let mut says = format!("{} — {kind} → {}", name(line.from), name(line.to));
            if let Some(subject) = line.subject.and_then(|it| top.subject(it)) {
                says = format!("{says} · {}", subject.name);
            }
            ui.push_id(line.id, |ui| {
                let end = |ui: &mut Ui, out: &mut Vec<Intent>| {
                    let remove = cx.text.with("bovenkant-remove-line", [("name", (&says).into())]);
                    if widgets::icon_button(ui, icons::REMOVE, &remove).clicked() {
                        out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::RemoveLine(line.id))));
                    }
                };
                parts::row(ui, out, end, |ui, _| {
                    ui.add(Label::new(&says).wrap());
                });
            });
        }
    });
}
