//! The form of one chosen principle, as the details panel shows it.

use egui::{Label, Ui, accesskit::Role};

use crate::design::edit::{Edit, PrincipleField, PrinciplesEdit};
use crate::design::parties::Party;
use crate::design::principles::Principle;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::dates::date_field;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::parts::{self, named_tick};
use crate::ui::kit::{icons, style, widgets};
use crate::ui::principles::bits::{bullet, sign};
use crate::ui::principles::catalogue::behaviours_of;

fn set(it: &Principle, field: PrincipleField) -> Edit {
    Edit::Principles(PrinciplesEdit::Set(it.id, field))
}

fn heading(ui: &mut Ui, words: &str) {
    ui.add_space(12.0);
    ui.label(style::strong(words).size(style::CARD));
}

/// The form of one principle, as the details panel shows it.
pub(crate) fn principle_form_ui(ui: &mut Ui, cx: &Cx, principle: &Principle, out: &mut Vec<Intent>) {
    ui.push_id(principle.id, |ui| {
        what(ui, cx, principle, out);
        heading(ui, &cx.t("principles-form-agreed"));
        agreed(ui, cx, principle, out);
        heading(ui, &cx.t("principles-form-behaviours"));
        behaviours(ui, cx, principle, out);
        heading(ui, &cx.t("principles-form-bounds"));
        bounds(ui, cx, principle, out);
        ui.add_space(16.0);
        if widgets::button(ui, Some(icons::REMOVE), &cx.t("principles-remove")).clicked() {
            out.push(Intent::Edit(Edit::Principles(PrinciplesEdit::Remove(principle.id))));
        }
    });
}

fn what(ui: &mut Ui, cx: &Cx, it: &Principle, out: &mut Vec<Intent>) {
    let id = it.id;
    let (name, shown) = (cx.t("principles-form-name"), cx.text.principle(it));
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let field = match &it.entry {
            None => fields::name_field(ui, cx, ("name", &name), &shown, out, move |to| {
                Edit::Principles(PrinciplesEdit::Set(id, PrincipleField::Name(to)))
            }),
            Some(entry) => {
                // The catalogue's own name, or nothing: it goes along with the language again.
                let usual = cx.t(&format!("principle-{entry}"));
                fields::text_field(ui, cx, ("name", &name), &shown, Look::default(), out, move |typed| {
                    let typed = typed.trim();
                    let to = if typed == usual { String::new() } else { typed.to_owned() };
                    Some(Edit::Principles(PrinciplesEdit::Set(id, PrincipleField::Name(to))))
                })
            }
        };
        parts::focus_name(ui, cx, id, &field, &shown);
    });
    let name = cx.t("principles-form-asks");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        if let Some(entry) = &it.entry {
            ui.add(Label::new(cx.t(&format!("principle-{entry}.asks"))).wrap());
            return;
        }
        let look = Look { rows: 3, hint: "principles-form-asks-hint", ..Look::default() };
        fields::text_field(ui, cx, ("asks", &name), &it.asks, look, out, move |typed| {
            Some(Edit::Principles(PrinciplesEdit::Set(id, PrincipleField::Asks(typed.trim().to_owned()))))
        });
    });
}

/// In the contract, and who signed it when.
fn agreed(ui: &mut Ui, cx: &Cx, it: &Principle, out: &mut Vec<Intent>) {
    if let Some(to) = widgets::tick(ui, &cx.t("principles-in-contract"), it.in_contract) {
        out.push(Intent::Edit(set(it, PrincipleField::InContract(to))));
    }
    if cx.design().signatories().next().is_none() {
        ui.add(Label::new(style::secondary(cx.t("principles-no-parties"), cx.theme)).wrap());
    }
    for party in cx.design().signatories() {
        ui.push_id(party.id, |ui| signature(ui, cx, it, party, out));
    }
}

fn signature(ui: &mut Ui, cx: &Cx, it: &Principle, party: &Party, out: &mut Vec<Intent>) {
    let signature = it.signatures.iter().find(|it| it.party == party.id);
    let words = |key: &str| cx.text.with(key, [("party", cx.text.party(party).into())]);
    let shown = words("principles-form-signed");
    if let Some(to) = named_tick(ui, &shown, &shown, signature.is_some()) {
        out.push(sign(cx, it, party.id, to));
    }
    let Some(signature) = signature else { return };
    ui.indent("signature", |ui| {
        let (principle, party, on) = (it.id, party.id, signature.on);
        let name = words("principles-form-signer");
        let look = Look { rows: 2, hint: "principles-form-signer-hint", ..Look::default() };
        fields::text_field(ui, cx, ("signer", &name), &signature.name, look, out, move |typed| {
            let name = one_line(typed);
            Some(Edit::Principles(PrinciplesEdit::Sign { principle, party, name, on }))
        });
        let signer = signature.name.clone();
        let name = words("principles-form-signed-date");
        let day = (on, 130.0, "principles-form-signed-hint");
        date_field(ui, cx, ("signed-on", &name), day, out, move |on| {
            Edit::Principles(PrinciplesEdit::Sign { principle, party, name: signer.clone(), on })
        });
    });
}

/// The team's own behaviours, each a field; one that is emptied goes.
fn behaviours(ui: &mut Ui, cx: &Cx, it: &Principle, out: &mut Vec<Intent>) {
    let usual = behaviours_of(cx, it);
    if !usual.is_empty() {
        if let Some(to) = widgets::tick(ui, &cx.t("principles-form-take-over"), it.catalogue_behaviours) {
            out.push(Intent::Edit(set(it, PrincipleField::CatalogueBehaviours(to))));
        }
        // What is not taken is shown too, softer: one has to know what the tick says yes to.
        for behaviour in &usual {
            bullet(ui, cx, behaviour, it.catalogue_behaviours);
        }
        ui.add_space(4.0);
    }
    let id = it.id;
    let with = move |list| Edit::Principles(PrinciplesEdit::Set(id, PrincipleField::Behaviours(list)));
    for (at, behaviour) in it.behaviours.iter().enumerate() {
        let number = [("number", (at + 1).into())];
        let name = cx.text.with("principles-form-behaviour", number.clone());
        ui.horizontal_top(|ui| {
            let look = Look {
                width: Some(ui.available_width() - if it.behaviours.len() > 1 { 106.0 } else { 34.0 }),
                rows: 2,
                ..Look::default()
            };
            let all = it.behaviours.clone();
            fields::text_field(ui, cx, (("behaviour", at), &name), behaviour, look, out, move |typed| {
                Some(with(changed(&all, at, typed)))
            });
            let remove = cx.text.with("principles-form-behaviour-remove", number);
            ui.spacing_mut().button_padding.x = 4.0;
            if it.behaviours.len() > 1 {
                for (icon, key, by) in
                    [(icons::UP, "principles-behaviour-up", -1), (icons::DOWN, "principles-behaviour-down", 1)]
                {
                    let to = at.checked_add_signed(by).filter(|to| *to < it.behaviours.len());
                    let name = cx.text.with(key, [("number", (at + 1).into())]);
                    let moved = ui.add_enabled_ui(to.is_some(), |ui| widgets::icon_button(ui, icon, &name)).inner;
                    if let Some(to) = to.filter(|_| moved.clicked()) {
                        let mut list = it.behaviours.clone();
                        list.swap(at, to);
                        out.push(Intent::Edit(with(list)));
                    }
                }
            }
            if widgets::icon_button(ui, icons::REMOVE, &remove).clicked() {
                out.push(Intent::Edit(with(changed(&it.behaviours, at, ""))));
            }
        });
    }
    let (name, all) = (cx.t("principles-form-new-behaviour"), it.behaviours.clone());
    let look = Look { hint: "principles-form-new-behaviour-hint", ..Look::default() };
    fields::text_field(ui, cx, ("new-behaviour", &name), "", look, out, move |typed| {
        (!typed.trim().is_empty()).then(|| with(changed(&all, all.len(), typed)))
    });
}

/// What was typed in a field of more rows, as one line.
fn one_line(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The list with one line typed anew, added at the end, or, when it is empty, taken out.
fn changed(list: &[String], at: usize, typed: &str) -> Vec<String> {
    let line = one_line(typed);
    let mut list = list.to_vec();
    match (list.get_mut(at), line.is_empty()) {
        (Some(_), true) => {
            list.remove(at);
        }
        (Some(old), false) => *old = line,
        (None, false) => list.push(line),
        (None, true) => {}
    }
    list
}

/// Where else it holds, and where it does not.
fn bounds(ui: &mut Ui, cx: &Cx, it: &Principle, out: &mut Vec<Intent>) {
    let id = it.id;
    if let Some(to) = widgets::tick(ui, &cx.t("principles-outward-long"), it.outward) {
        out.push(Intent::Edit(set(it, PrincipleField::Outward(to))));
    }
    let name = cx.t("principles-form-exceptions");
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let look = Look { rows: 2, hint: "principles-form-exceptions-hint", ..Look::default() };
        fields::text_field(ui, cx, ("exceptions", &name), &it.exceptions, look, out, move |typed| {
            Some(Edit::Principles(PrinciplesEdit::Set(id, PrincipleField::Exceptions(typed.trim().to_owned()))))
        });
    });
    if it.entry.as_deref() == Some("no-blame-no-claim") {
        usual_exceptions(ui, cx, it, out);
    }
}

/// The exceptions that 'no blame' usually has (NACG, Hill Dickinson in domain.md 11), each one click away.
fn usual_exceptions(ui: &mut Ui, cx: &Cx, it: &Principle, out: &mut Vec<Intent>) {
    ui.horizontal_wrapped(|ui| {
        for key in ["default", "insolvency", "fraud", "third"] {
            let what = cx.t(&format!("principles-exception-{key}"));
            if it.exceptions.contains(&what) {
                continue;
            }
            let button = widgets::button(ui, Some(icons::ADD), &what);
            style::name(&button, Role::Button, &cx.text.with("principles-exception-add", [("what", (&what).into())]));
            if button.clicked() {
                let before = it.exceptions.trim();
                let all = if before.is_empty() { what } else { format!("{before}, {what}") };
                out.push(Intent::Edit(set(it, PrincipleField::Exceptions(all))));
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_behaviour_is_changed_added_or_taken_out() {
        let list = ["eerst bellen".to_owned(), "dan mailen".to_owned()];
        assert_eq!(changed(&list, 0, "  eerst\nlopen "), ["eerst lopen", "dan mailen"]);
        assert_eq!(changed(&list, 2, "samen eten"), ["eerst bellen", "dan mailen", "samen eten"]);
        assert_eq!(changed(&list, 1, " "), ["eerst bellen"]);
        assert_eq!(changed(&list, 2, ""), list);
    }
}
