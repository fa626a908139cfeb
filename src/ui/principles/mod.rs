//! The chosen principles in their order, and beside them the page of one, the catalogue, or the eight of another alliance.

pub(crate) mod bits;
pub(crate) mod catalogue;
pub(crate) mod compare;
pub(crate) mod form;
pub(crate) mod page;

use egui::{
    Align, Button, Label, Layout, Rect, Response, ScrollArea, Sense, Stroke, Ui, UiBuilder, accesskit::Role, pos2,
};

use crate::app::tables;
use crate::design::Design;
use crate::design::bovenkant::DecisionRule;
use crate::design::edit::{BovenkantEdit, Edit, PrinciplesEdit};
use crate::design::id::{Id, IdKind, PrincipleId};
use crate::design::principles::Principle;
use crate::picture::tokens::Ink;
use crate::rules::accords::Stand;
use crate::ui::adopted::adopted_ui;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{choosing, icons, lit, parts, style, table_copy, widgets};
use crate::ui::moves::{all_of, shifts};
use crate::ui::principles::catalogue::catalogue_ui;
use crate::ui::room::Room;
use crate::ui::shell::command::Command;

/// Room between the chosen and the catalogue.
const GAP: f32 = 16.0;
/// From this width on the chosen and the catalogue stand side by side.
const BESIDE: f32 = 700.0;

/// The section between frames: what stands beside the chosen ones, and what is searched.
#[derive(Default)]
pub(crate) struct Principles {
    /// Words that an entry of the catalogue must have.
    words: String,
    /// Whether the eight of the Markermeerdijken stand there.
    compare: bool,
    /// Whether the catalogue leaves the behaviours away.
    short: bool,
}

impl Room for Principles {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        principles_ui(ui, cx, self, out);
    }

    /// Up and down in their order.
    fn command(&self, command: Command, design: &Design, selection: &[Id]) -> Option<Vec<Edit>> {
        match command {
            Command::MoveToAlliance => Some(shifts(design, selection, -1)),
            Command::MoveToTray => Some(shifts(design, selection, 1)),
            _ => None,
        }
    }

    fn row(&self, design: &Design, _: Option<IdKind>) -> Vec<Id> {
        all_of(design, IdKind::Principle)
    }

    fn shows(&self, kind: IdKind) -> bool {
        kind == IdKind::Principle
    }
}

/// A principle of the list, while it is dragged.
#[derive(Clone, Copy)]
struct Lifted(PrincipleId);

/// The section.
fn principles_ui(ui: &mut Ui, cx: &Cx, view: &mut Principles, out: &mut Vec<Intent>) {
    let top = ui.cursor().min;
    let mut copy = heading(ui, cx, out);
    let area = ui.available_rect_before_wrap();
    if area.width() < BESIDE {
        let page = selected(cx).map(|it| it.id);
        copy |= page.is_none() && table_copy::keys(ui, Rect::from_min_max(top, area.max));
        ScrollArea::vertical().id_salt(("principles", page)).auto_shrink(false).show(ui, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            // Where both do not fit, the page stands in place of the list; its first button leads back.
            if page.is_none() {
                chosen_ui(ui, cx, out);
                ui.add_space(8.0);
            }
            beside_ui(ui, cx, view, out);
        });
    } else {
        let middle = area.left() + area.width() * 0.44;
        let left = Rect::from_min_max(area.min, pos2(middle, area.bottom()));
        copy |= table_copy::keys(ui, Rect::from_min_max(top, left.max));
        let right = Rect::from_min_max(pos2(middle + GAP, area.top()), area.max);
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
            ScrollArea::vertical().id_salt("chosen").auto_shrink(false).show(ui, |ui| {
                ui.set_width(ui.available_width() - 10.0);
                chosen_ui(ui, cx, out);
            });
        });
        ui.scope_builder(UiBuilder::new().max_rect(right).id_salt("beside"), |ui| {
            let page = selected(cx).map(|it| it.id);
            ScrollArea::vertical().id_salt(("beside", page, view.compare)).auto_shrink(false).show(ui, |ui| {
                ui.set_width(ui.available_width() - 10.0);
                beside_ui(ui, cx, view, out);
            });
        });
    }
    if copy && !cx.design().principles.chosen.is_empty() {
        let table = tables::principles::principles(cx.design(), cx.catalogue(), cx.text);
        out.push(Intent::CopyTable(cx.t("section-principles"), table));
    }
}

/// The chosen principle that is selected alone.
fn selected<'a>(cx: &Cx<'a>) -> Option<&'a Principle> {
    let [only] = cx.selection else { return None };
    PrincipleId::try_from(*only).ok().and_then(|it| cx.session.design().principles.get(it))
}

/// The page of the selected principle; else the eight of the Markermeerdijken or the catalogue.
fn beside_ui(ui: &mut Ui, cx: &Cx, view: &mut Principles, out: &mut Vec<Intent>) {
    if let Some(principle) = selected(cx) {
        page::page_ui(ui, cx, principle, out);
        return;
    }
    if view.compare {
        if widgets::button(ui, Some(icons::BACK), &cx.t("principles-compare-back")).clicked() {
            view.compare = false;
        }
        compare::compare_ui(ui, cx, out);
        return;
    }
    arrangements(ui, cx, out);
    ui.add_space(6.0);
    if catalogue_ui(ui, cx, (&mut view.words, &mut view.short), out) {
        view.compare = true;
    }
}

/// The heading with its buttons. Returns whether the one that copies was pressed.
fn heading(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) -> bool {
    let mut copy = false;
    let chosen = &cx.design().principles.chosen;
    let in_contract = chosen.iter().filter(|it| it.in_contract).count();
    let says = cx.text.with("principles-says", [("count", chosen.len().into()), ("contract", in_contract.into())]);
    widgets::section_heading(ui, cx, &cx.t("section-principles"), &says, |ui| {
        own_button(ui, cx, out);
        let none = chosen.is_empty();
        if ui.add_enabled_ui(!none, |ui| widgets::button(ui, None, &cx.t("principles-print"))).inner.clicked() {
            out.push(Intent::Command(Command::ExportPrinciples));
        }
        copy = !none && table_copy::button(ui, cx, &cx.t("section-principles"));
    });
    copy
}

fn own_button(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    if widgets::button(ui, None, &cx.t("principles-add-own")).clicked() {
        let name = cx.t("principles-new");
        out.push(Intent::EditAndOpen(Edit::Principles(PrinciplesEdit::AddOwn(name))));
    }
}

fn chosen_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let chosen = &cx.design().principles.chosen;
    if chosen.is_empty() {
        widgets::empty_state(ui, cx, &cx.t("principles-empty"), &cx.t("principles-empty-says"), |ui| {
            if widgets::primary_button(ui, &cx.t("principles-choose-core"), cx.theme).clicked() {
                let core = cx.catalogue().principles.iter().filter(|it| it.core);
                let edits = core.map(|it| Edit::Principles(PrinciplesEdit::Choose(it.id.clone())));
                out.push(Intent::Edit(Edit::Several(edits.collect())));
            }
        });
    }
    adopted_ui(ui, cx, true, out);
    let fresh = parts::selection_is_new(ui, cx, "principles");
    for (at, principle) in chosen.iter().enumerate() {
        ui.push_id(principle.id, |ui| chosen_card(ui, cx, (at, chosen.len()), principle, fresh, out));
    }
}

fn chosen_card(ui: &mut Ui, cx: &Cx, (at, count): (usize, usize), it: &Principle, fresh: bool, out: &mut Vec<Intent>) {
    let name = cx.text.principle(it);
    // Sensed under the widgets on it: what is no widget opens the page.
    let builder = UiBuilder::new().sense(Sense::CLICK);
    let response = ui.scope_builder(builder, |ui| {
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            title_row(ui, cx, (at, count), it, &name, out);
            overview(ui, cx, it);
        });
    });
    let response = response.response;
    lit::light(ui, cx, it.id, response.rect.shrink(4.0));
    if cx.is_selected(it.id) {
        widgets::focus_ring(ui, response.rect.shrink(4.0), cx.theme);
        if fresh {
            response.scroll_to_me(None);
        }
    }
    if response.clicked() {
        let id = it.id.into();
        let row = || Some(all_of(cx.design(), IdKind::Principle));
        out.push(Intent::Select(choosing::clicked(ui.ctx(), cx, id, row).unwrap_or_else(|| vec![id])));
    }
    dropped_on(ui, cx, &response, (at, count), out);
}

/// While another principle is dragged over the card: where it would come to stand, and there it stands when let go.
fn dropped_on(ui: &Ui, cx: &Cx, response: &Response, (at, _): (usize, usize), out: &mut Vec<Intent>) {
    let Some(lifted) = cx.gesture.get::<Lifted>() else { return };
    let chosen = &cx.design().principles.chosen;
    let Some(from) = chosen.iter().position(|it| it.id == lifted.0) else { return };
    let rect = response.rect;
    let over = ui.input(|it| it.pointer.hover_pos()).is_some_and(|it| rect.contains(it));
    if !over || from == at {
        return;
    }
    let y = if from < at { rect.bottom() } else { rect.top() };
    ui.painter().hline(rect.x_range(), y, Stroke::new(3.0, style::color(Ink::Focus, cx.theme)));
    if ui.input(|it| it.pointer.any_released()) {
        cx.gesture.take::<Lifted>();
        let by = at.cast_signed() - from.cast_signed();
        out.push(Intent::Edit(Edit::Principles(PrinciplesEdit::Shift(lifted.0, by))));
    }
}

/// How far the principle is, at a glance: contract, signatures, behaviour, outward, and what the design says of it.
fn overview(ui: &mut Ui, cx: &Cx, it: &Principle) {
    let parties = cx.design().signatories().count();
    let signed = cx.design().signatories().filter(|party| it.signed_by(party.id)).count();
    let says = |key: &str| cx.t(key);
    let fact = |ui: &mut Ui, holds: bool, words: String| {
        // One label each, so that the row breaks between them.
        let sign = if holds { "✓" } else { "–" };
        let shown =
            ui.add(Label::new(style::secondary(format!("{sign} {words}"), cx.theme).size(style::SMALL)).extend());
        style::name(&shown, Role::Label, &words);
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(12.0, 2.0);
        fact(
            ui,
            it.in_contract,
            says(if it.in_contract { "principles-card-contract" } else { "principles-card-no-contract" }),
        );
        if parties > 0 {
            let words = cx.text.with("principles-card-signed", [("signed", signed.into()), ("all", parties.into())]);
            fact(ui, signed == parties, words);
        }
        let concrete = it.is_concrete();
        fact(ui, concrete, says(if concrete { "principles-card-concrete" } else { "principles-card-not-concrete" }));
        if it.outward {
            fact(ui, true, says("principles-card-outward"));
        }
    });
    let found = cx.session.insight().accords(it.id);
    if found.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(12.0, 2.0);
        for stand in [Stand::Disagrees, Stand::Open, Stand::Agrees] {
            let count = found.iter().filter(|it| it.stand == stand).count();
            if count > 0 {
                page::stand_mark(ui, cx, stand, Some(count));
            }
        }
    });
}

fn title_row(ui: &mut Ui, cx: &Cx, (at, count): (usize, usize), it: &Principle, name: &str, out: &mut Vec<Intent>) {
    let says = |key: &str| cx.text.with(key, [("name", name.into())]);
    let edit = |it| Intent::Edit(Edit::Principles(it));
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            if widgets::icon_button(ui, icons::REMOVE, &says("principles-remove-name")).clicked() {
                out.push(edit(PrinciplesEdit::Remove(it.id)));
            }
            let down =
                ui.add_enabled_ui(at + 1 < count, |ui| widgets::icon_button(ui, icons::DOWN, &says("principles-down")));
            if down.inner.clicked() {
                out.push(edit(PrinciplesEdit::Shift(it.id, 1)));
            }
            let up = ui.add_enabled_ui(at > 0, |ui| widgets::icon_button(ui, icons::UP, &says("principles-up")));
            if up.inner.clicked() {
                out.push(edit(PrinciplesEdit::Shift(it.id, -1)));
            }
            widgets::signal_mark(ui, cx, it.id);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                if count > 1 {
                    handle(ui, cx, &says("principles-drag"), it);
                }
                ui.label(style::secondary(format!("{}", at + 1), cx.theme));
                ui.add_space(4.0);
                let label = Label::new(style::strong(name).size(style::CARD)).wrap().sense(Sense::click());
                let title = ui.add(label);
                style::name(&title, Role::Button, name);
                if title.has_focus() {
                    widgets::focus_ring(ui, title.rect, cx.theme);
                }
                if title.clicked() {
                    out.push(Intent::Select(vec![it.id.into()]));
                }
            });
        });
    });
}

/// What one takes a principle by to put it elsewhere in the order.
fn handle(ui: &mut Ui, cx: &Cx, name: &str, it: &Principle) {
    let button = Button::new(icons::DRAG.rich_text().size(16.0)).frame(false).sense(Sense::click_and_drag());
    let response = ui.add(button).on_hover_cursor(egui::CursorIcon::Grab).on_hover_text(name);
    style::name(&response, Role::Button, name);
    if response.drag_started() {
        cx.gesture.lift(Lifted(it.id));
    }
}

/// The arrangements without which principles are words: open books, and how decisions are taken.
fn arrangements(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.label(style::strong(cx.t("principles-arrangements")).size(style::CARD));
        ui.add(Label::new(style::secondary(cx.t("principles-arrangements-says"), cx.theme)).wrap());

        ui.columns(2, |columns| {
            open_book(&mut columns[0], cx, out);
            decision_rule(&mut columns[1], cx, out);
        });
    });
}

fn open_book(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (name, now) = (cx.t("principles-open-book"), cx.design().money.open_book);
    let word = |it: Option<bool>| {
        cx.t(match it {
            Some(true) => "principles-open-book-yes",
            Some(false) => "principles-open-book-no",
            None => "principles-open-book-not-yet",
        })
    };
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let options = [Some(true), Some(false), None].map(|it| (it, word(it)));
        if let Some(to) = widgets::pick(ui, ("open-book", &name), &word(now), Some(now), options, None) {
            out.push(Intent::Edit(Edit::SetOpenBook(to)));
        }
    });
}

fn decision_rule(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (name, now) = (cx.t("principles-decision-rule"), cx.design().bovenkant.decision_rule);
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let chosen =
            widgets::optional_choice(ui, cx, ("decision", &name), now, &DecisionRule::of(cx.design().form), None);
        if let Some(to) = chosen {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::SetDecisionRule(to))));
        }
    });
}
