//! The interests of each party: above the waterline what is said, under it what is not talked about yet; what is given for
//! what beneath them.

use std::cell::Cell;

use egui::{Align, CornerRadius, DragAndDrop, Layout, Rect, Response, Stroke, Ui, vec2};

use crate::design::ambition::{Interest, InterestKind, Share};
use crate::design::edit::{AmbitionEdit, Edit, InterestField};
use crate::design::id::InterestId;
use crate::design::parties::{Party, Standing};
use crate::picture::tokens::Ink;
use crate::ui::ambition::asking::{self, Answer, Asked};
use crate::ui::ambition::{chip, exchanges};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::dates::date_field;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{lit, sought, style, widgets};

/// The least width of a party's column, the room between two, and the width of a day.
const COLUMN: f32 = 172.0;
const GAP: f32 = 12.0;
const DAY: f32 = 104.0;

/// The card.
pub(super) fn interests_ui(ui: &mut Ui, cx: &Cx, speaking: &Cell<Option<InterestId>>, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        heading_ui(ui, cx, out);
        let parties: Vec<&Party> =
            cx.design().parties.iter().filter(|it| it.standing != Standing::Independent).collect();
        if parties.is_empty() {
            ui.label(style::secondary(cx.t("ambition-no-boards"), cx.theme));
            return;
        }
        let room = ui.available_width();
        let across = (((room + GAP) / (COLUMN + GAP)) as usize).clamp(1, parties.len());
        let width = (room - GAP * (across - 1) as f32) / across as f32;
        for row in parties.chunks(across) {
            row_ui(ui, cx, (row, width, speaking), out);
        }
        ui.add_space(4.0);
        exchanges::exchanges_ui(ui, cx, &parties, out);
    });
}

fn heading_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let ambition = &cx.design().ambition;
    let title = cx.t("ambition-interests");
    ui.horizontal_wrapped(|ui| {
        let label = ui.label(style::strong(&title).size(style::CARD));
        sought::figure(ui, &title, label.rect, cx.theme);
        ui.add_space(12.0);
        let (hidden, above) = ambition.waterline();
        if hidden > 0 {
            let says = cx.text.with("ambition-waterline", [("above", above.into()), ("hidden", hidden.into())]);
            ui.label(style::secondary(says, cx.theme).size(style::SMALL));
        }
        ui.label(style::secondary(cx.t("ambition-explored"), cx.theme).size(style::SMALL));
        let day = (ambition.explored, DAY, "ambition-explored-hint");
        date_field(ui, cx, ("explored", &cx.t("ambition-explored")), day, out, |day| {
            Edit::Ambition(AmbitionEdit::SetExplored(day))
        });
    });
    ui.label(style::secondary(cx.t("ambition-interests-says"), cx.theme).size(style::SMALL));
}

/// Some parties beside each other, with one waterline through them.
fn row_ui(
    ui: &mut Ui,
    cx: &Cx,
    (parties, width, speaking): (&[&Party], f32, &Cell<Option<InterestId>>),
    out: &mut Vec<Intent>,
) {
    let all = &cx.design().ambition.interests;
    let of = |party: &Party, under: bool| -> Vec<&Interest> {
        all.iter().filter(|it| it.party == party.id && it.is_under() == under).collect()
    };
    let above = columns_ui(ui, cx, (parties, width), |ui, party| {
        ui.horizontal(|ui| {
            widgets::side_mark(ui, cx.design().badge(party.into()), false, cx.theme);
            ui.add(egui::Label::new(style::strong(cx.text.party(party))).truncate());
        });
        for it in of(party, false) {
            let chip = ui.push_id(it.id, |ui| chip::chip_ui(ui, cx, it, out)).inner;
            dropped_on(cx, (&chip, it), speaking, out);
        }
        new_ui(ui, cx, (party, InterestKind::Own), out);
    });
    lifted(ui, cx, above, speaking);
    ui.add_space(4.0);
    let line = ui.cursor().min;
    let (x, y) = (line.x, line.y);
    ui.painter().hline(x..=x + ui.available_width(), y, Stroke::new(2.0, style::color(Ink::Alliance, cx.theme)));
    // What lies under the line stands on a ground of its own, which is known once it is laid out.
    let ground = ui.painter().add(egui::Shape::Noop);
    ui.add_space(8.0);
    let below = columns_ui(ui, cx, (parties, width), |ui, party| {
        let under = of(party, true);
        if under.is_empty() {
            ui.label(style::secondary(cx.t("ambition-none-hidden"), cx.theme).size(style::SMALL));
        }
        for it in under {
            let chip = ui.push_id(it.id, |ui| chip::chip_ui(ui, cx, it, out)).inner;
            dropped_on(cx, (&chip, it), speaking, out);
            asked_ui(ui, cx, (&chip, it), speaking, out);
        }
        new_ui(ui, cx, (party, InterestKind::Hidden), out);
    });
    let rect = Rect::from_min_max(line, egui::pos2(x + ui.available_width(), below.bottom() + 6.0));
    let fill = style::color(Ink::AllianceFill, cx.theme).gamma_multiply(0.6);
    ui.painter().set(ground, egui::Shape::rect_filled(rect, CornerRadius::same(6), fill));
    ui.add_space(10.0);
}

/// The columns of some parties, all from one height. Returns what they take together.
fn columns_ui(ui: &mut Ui, cx: &Cx, (parties, width): (&[&Party], f32), mut add: impl FnMut(&mut Ui, &Party)) -> Rect {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for party in parties {
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing = vec2(8.0, 5.0);
                ui.push_id(party.id, |ui| add(ui, party));
                lit::light(ui, cx, party.id, ui.min_rect());
            });
        }
    })
    .response
    .rect
}

/// A hidden interest that is dropped above the waterline: one asks when it was talked about.
fn lifted(ui: &Ui, cx: &Cx, above: Rect, speaking: &Cell<Option<InterestId>>) {
    let Some(id) = DragAndDrop::payload::<InterestId>(ui.ctx()) else { return };
    let under = cx.design().ambition.interest(*id).is_some_and(Interest::is_under);
    let over = ui.ctx().pointer_interact_pos().is_some_and(|it| above.contains(it));
    if under {
        ui.painter().rect_stroke(
            above.expand(4.0),
            CornerRadius::same(8),
            Stroke::new(if over { 2.0 } else { 1.0 }, style::color(Ink::Focus, cx.theme)),
            egui::StrokeKind::Outside,
        );
    }
    if over && under && ui.input(|it| it.pointer.any_released()) {
        DragAndDrop::clear_payload(ui.ctx());
        speaking.set(Some(*id));
    }
}

/// An interest that is dropped on one of another party: the two are given for each other. What is hidden is talked about first:
/// dropped on anything above the waterline, it comes above it.
fn dropped_on(
    cx: &Cx,
    (chip, onto): (&Response, &Interest),
    speaking: &Cell<Option<InterestId>>,
    out: &mut Vec<Intent>,
) {
    let Some(id) = chip.dnd_release_payload::<InterestId>() else { return };
    let Some(it) = cx.design().ambition.interest(*id) else { return };
    if it.is_under() && !onto.is_under() {
        return speaking.set(Some(it.id));
    }
    if it.party == onto.party || it.is_under() || onto.is_under() {
        return;
    }
    let share = |it: &Interest| Share { party: it.party, gets: it.text.clone() };
    let about = [it, onto].into_iter().find(|it| it.yields).map(|it| it.id);
    out.push(Intent::Edit(Edit::Ambition(AmbitionEdit::AddExchange {
        shares: Box::new([share(it), share(onto)]),
        about,
    })));
}

/// Asks when a hidden interest was talked about, under its chip.
fn asked_ui(
    ui: &mut Ui,
    cx: &Cx,
    (chip, it): (&Response, &Interest),
    speaking: &Cell<Option<InterestId>>,
    out: &mut Vec<Intent>,
) {
    let title = cx.text.with("ambition-speak-of", [("name", (&it.text).into())]);
    let word = cx.t("ambition-speak");
    let open_now = speaking.get() == Some(it.id);
    if open_now {
        speaking.set(None);
    }
    let chosen = cx.is_selected(it.id) || chip.has_focus();
    // The link stands there for whoever neither drags nor knows the keys; it keeps its place while another is chosen.
    let words = style::secondary(&word, cx.theme).size(style::SMALL);
    let words = if chosen { words.color(style::color(Ink::Focus, cx.theme)) } else { words };
    let link = crate::ui::kit::parts::link(ui, words, ui.available_width(), &title);
    let keep = cx.t("ambition-speak-keep");
    let asked = Asked { title: &title, on: cx.today, who: None, keep: &keep, take_back: None };
    if let Some(Answer::Kept(Some(on), _)) = asking::form_under(&link, cx, open_now, &asked) {
        let spoken = InterestField::Spoken(Some(on));
        out.push(Intent::Edit(Edit::Ambition(AmbitionEdit::SetInterest(it.id, spoken))));
    }
}

/// An interest more: what is typed stands there.
fn new_ui(ui: &mut Ui, cx: &Cx, (party, kind): (&Party, InterestKind), out: &mut Vec<Intent>) {
    let key = if kind.is_hidden() { "ambition-hidden-new" } else { "ambition-interest-new" };
    let name = cx.text.with(key, [("name", cx.text.party(party).into())]);
    let hint = if kind.is_hidden() { "ambition-hidden-hint" } else { "ambition-interest-hint" };
    let look = Look { hint, ..Look::default() };
    let id = party.id;
    let salt = ("new interest", id, kind.is_hidden());
    let field = fields::text_field(ui, cx, (salt, &name), "", look, out, move |typed| {
        let text = typed.trim();
        (!text.is_empty()).then(|| Edit::Ambition(AmbitionEdit::AddInterest(id, kind, text.to_owned())))
    });
    fields::go_on_adding(ui, &field);
}
