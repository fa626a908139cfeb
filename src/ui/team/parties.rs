//! The parties at the table, by where they stand there, with the organisations behind them.

use egui::Ui;

use crate::design::edit::{DECIDES_MAX, Edit, PartyEdit};
use crate::design::parties::{Belonging, ParentOrganisation, Party, Standing};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::parts::{self, Card};
use crate::ui::kit::{fields, icons, numbers, style, widgets};
use crate::ui::section::Section;

/// The least width of a card of parties.
const CARD: f32 = 380.0;

/// The parties of each standing: of both sides always, of the others where there are such parties.
pub(crate) fn parties_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let has = |standing: Standing| cx.design().parties.iter().any(|it| it.standing == standing);
    let sides = cx.design().form.has_sides();
    let usual = |it: Standing| if sides { it.side().is_some() } else { it == Standing::Partner };
    // A programme knows no sides: who an edited file left on one is shown, and none is offered.
    let of_form = Standing::ALL.into_iter().filter(|it| sides || it.side().is_none() || has(*it));
    let (shown, others): (Vec<_>, Vec<_>) = of_form.partition(|it| usual(*it) || has(*it));
    let cards = shown.into_iter().map(|it| Card::white(it, title(cx, it), cx.theme)).collect();
    parts::cards(ui, cx.theme, ("parties", CARD, 2), cards, |ui, standing| {
        ui.horizontal(|ui| {
            widgets::side_mark(ui, standing, false, cx.theme);
            ui.label(style::strong(title(cx, standing)));
        });
        let there: Vec<&Party> = cx.design().parties.iter().filter(|it| it.standing == standing).collect();
        for (at, party) in there.iter().enumerate() {
            ui.push_id(party.id, |ui| party_ui(ui, cx, party, (at, there.len()), out));
        }
        add_ui(ui, cx, standing, out);
    });
    if !others.is_empty() {
        ui.add_space(2.0);
        ui.label(style::secondary(cx.t("team-other-standings"), cx.theme));
        ui.horizontal_wrapped(|ui| others.into_iter().for_each(|it| add_ui(ui, cx, it, out)));
    }
}

fn title(cx: &Cx, standing: Standing) -> String {
    parts::capital(&cx.text.word(standing))
}

fn add_ui(ui: &mut Ui, cx: &Cx, standing: Standing, out: &mut Vec<Intent>) {
    let name = match standing {
        Standing::Partner => cx.t("team-add-partner"),
        Standing::Independent => cx.t("team-add-independent"),
        Standing::Client | Standing::Contractor => {
            cx.text.with("team-add-party", [("side", cx.text.word(standing).into())])
        }
    };
    if widgets::button(ui, Some(icons::ADD), &name).clicked() {
        // Its name is typed here, so the details may stay closed.
        out.push(Intent::EditAndOpen(Edit::Party(PartyEdit::Add(cx.t("team-new-party"), standing))));
        out.push(Intent::CloseDetails);
    }
}

/// One party: its name, where it stands, its place in the order, the organisations behind it.
fn party_ui(ui: &mut Ui, cx: &Cx, party: &Party, place: (usize, usize), out: &mut Vec<Intent>) {
    let id = party.id;
    let of = |key: &str| cx.text.with(key, [("name", (&party.name).into())]);
    let end = |ui: &mut Ui, out: &mut Vec<Intent>| {
        if widgets::icon_button(ui, icons::REMOVE, &of("team-remove-party")).clicked() {
            out.push(Intent::Edit(Edit::Party(PartyEdit::Remove(id))));
        }
        widgets::signal_mark(ui, cx, id);
    };
    ui.add_space(4.0);
    parts::row(ui, out, end, |ui, out| {
        widgets::side_mark(ui, cx.design().badge(Belonging::from(party)), false, cx.theme);
        let name = of("team-party-name");
        let make = move |to| Edit::Party(PartyEdit::Rename(id, to));
        let field = fields::name_field(ui, cx, ("party", &name), &party.name, out, make);
        parts::focus_name(ui, cx, id, &field, &party.name);
    });
    ui.horizontal_wrapped(|ui| {
        ui.add_space(22.0);
        let name = of("team-party-standing");
        let now = party.standing;
        let sides = cx.design().form.has_sides();
        let all: Vec<Standing> =
            Standing::ALL.into_iter().filter(|it| sides || it.side().is_none() || *it == now).collect();
        if let Some(to) = widgets::choice(ui, cx, ("standing", &name), now, &all, Some(128.0)) {
            out.push(Intent::Edit(Edit::Party(PartyEdit::SetStanding(id, to))));
        }
        if place.1 > 1 {
            let names = [of("team-party-up"), of("team-party-down")];
            if let Some(by) = widgets::order_buttons(ui, place, &names) {
                out.push(Intent::Edit(Edit::Party(PartyEdit::Shift(id, by))));
            }
        }
        let add = ui.button((icons::ADD.rich_text(), cx.t("team-parent").as_str()));
        style::name(&add, egui::Role::Button, &of("team-add-parent"));
        if add.clicked() {
            out.push(Intent::EditAndOpen(Edit::Party(PartyEdit::AddParent(id, cx.t("team-new-parent")))));
            out.push(Intent::CloseDetails);
        }
        share_ui(ui, cx, party, out);
    });
    for parent in &party.parents {
        ui.push_id(parent.id, |ui| parent_ui(ui, cx, parent, out));
    }
}

/// Its share of its side's result, where that was agreed: it leads to the money.
fn share_ui(ui: &mut Ui, cx: &Cx, party: &Party, out: &mut Vec<Intent>) {
    let share = |side| cx.design().partners_of(side).find(|it| it.id == party.id.into())?.share;
    let Some((side, share)) = party.side().and_then(|side| Some((side, share(side)?))) else { return };
    let share = cx.text.language().share(share);
    let words = cx.text.with("team-party-share", [("share", share.into()), ("side", cx.text.side(side).into())]);
    let name = cx.text.with("team-party-share-of", [("name", (&party.name).into()), ("share", (&words).into())]);
    let room = ui.available_width().max(60.0);
    if parts::link(ui, style::secondary(&words, cx.theme), room, &name).on_hover_text(&name).clicked() {
        out.push(Intent::Go(Section::Money));
    }
}

/// An organisation behind a party, and how long its own decisions take.
fn parent_ui(ui: &mut Ui, cx: &Cx, parent: &ParentOrganisation, out: &mut Vec<Intent>) {
    let id = parent.id;
    let of = |key: &str| cx.text.with(key, [("name", (&parent.name).into())]);
    let end = |ui: &mut Ui, out: &mut Vec<Intent>| {
        if widgets::icon_button(ui, icons::REMOVE, &of("team-remove-parent")).clicked() {
            out.push(Intent::Edit(Edit::Party(PartyEdit::RemoveParent(id))));
        }
        let word = |key: &str| style::secondary(cx.t(key), cx.theme);
        ui.label(word("team-decides-days"));
        let (name, now) = (of("team-decides-in-of"), parent.decides_in.map(f64::from));
        let make = move |days: Option<f64>| Edit::Party(PartyEdit::SetDecidesIn(id, days.map(|it| it.round() as u16)));
        let field = numbers::number_field(
            ui,
            cx,
            ("decides", &name),
            (now, 0.0..=f64::from(DECIDES_MAX)),
            Some(44.0),
            out,
            make,
        );
        field.on_hover_text(cx.t("team-decides-says"));
        ui.label(word("team-decides")).on_hover_text(cx.t("team-decides-says"));
    };
    parts::row(ui, out, end, |ui, out| {
        ui.add_space(22.0);
        let name = of("team-parent-name");
        let make = move |to| Edit::Party(PartyEdit::RenameParent(id, to));
        let field = fields::name_field(ui, cx, ("parent", &name), &parent.name, out, make);
        parts::focus_name(ui, cx, id, &field, &parent.name);
    });
}
