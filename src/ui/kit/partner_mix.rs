//! The mix of a programme's people: how many come from each partner, told apart by letters and not by colour.

use egui::{Label, Ui};

use crate::design::id::PartyId;
use crate::design::team::Person;
use crate::ui::cx::Cx;
use crate::ui::kit::{parts, style, widgets};

/// A partner with its letters, and the people and FTE that come from it; the last one: of no partner.
fn counted<'a>(cx: &Cx, people: impl Iterator<Item = &'a Person>) -> Vec<(String, String, usize, f64)> {
    let design = cx.design();
    let letters = design.partner_letters();
    let name = |id: PartyId| design.party(id).map(|it| cx.text.party(it)).unwrap_or_default();
    let mut all: Vec<(String, String, usize, f64)> =
        letters.iter().map(|(id, letters)| (letters.clone(), name(*id), 0, 0.0)).collect();
    all.push(("–".to_owned(), cx.t("plate-programme-of-nobody"), 0, 0.0));
    let last = all.len() - 1;
    for person in people {
        let party = design.party_of_person(person).map(|it| it.id);
        let at = letters.iter().position(|it| Some(it.0) == party).unwrap_or(last);
        all[at].2 += 1;
        all[at].3 += person.fte;
    }
    all.retain(|it| it.2 > 0);
    all
}

/// In one line: the letters of each partner with how many come from it.
pub(crate) fn words<'a>(cx: &Cx, people: impl Iterator<Item = &'a Person>) -> String {
    let all = counted(cx, people);
    if all.is_empty() {
        return cx.t("team-nobody");
    }
    all.iter().map(|(letters, _, count, _)| format!("{letters} {count}")).collect::<Vec<_>>().join(" · ")
}

/// The mix of one column.
pub(crate) fn column_ui<'a>(ui: &mut Ui, cx: &Cx, people: impl Iterator<Item = &'a Person>) {
    let people: Vec<&Person> = people.collect();
    let says = words(cx, people.iter().copied());
    let names: Vec<String> =
        counted(cx, people.into_iter()).into_iter().map(|(_, name, count, _)| format!("{name}: {count}")).collect();
    ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap()).on_hover_text(names.join("\n"));
}

/// The whole team by partner.
pub(crate) fn totals_ui(ui: &mut Ui, cx: &Cx) {
    let all = counted(cx, cx.design().team.members());
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.label(style::strong(cx.t("team-by-partner")));
            if all.is_empty() {
                ui.label(style::secondary(cx.t("team-nobody"), cx.theme));
            }
            for (letters, name, people, fte) in all {
                ui.add_space(8.0);
                ui.label(style::strong(letters)).on_hover_text(&name);
                let values = [("name", name.into()), ("people", people.into()), ("fte", parts::fte(cx, fte).into())];
                ui.add(Label::new(style::secondary(cx.text.with("team-of-party", values), cx.theme)).extend());
            }
        });
    });
}
