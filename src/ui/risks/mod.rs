//! The risks section: what is counted, the dossier, the filters, and the register beside the library.
//!
//! Filters and sorting belong to the screen: they stand in the section, outside the design and undo.

pub(crate) mod exposure;
pub(crate) mod form;
pub(crate) mod form_parts;
pub(crate) mod form_register;
pub(crate) mod library;
pub(crate) mod many;
pub(crate) mod matrix;
pub(crate) mod measures;
pub(crate) mod panels;
pub(crate) mod register;

use std::collections::HashSet;
use std::sync::Arc;

use egui::{Align, Layout, Rect, Ui, UiBuilder, accesskit::Role, pos2};

use crate::design::Design;
use crate::design::edit::{Edit, RisksEdit};
use crate::design::id::{Id, IdKind};
use crate::design::risks::Nature;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::table_copy::Copying;
use crate::ui::kit::{icons, search, style, widgets};
use crate::ui::moves::all_of;
use crate::ui::risks::library::Shelf;
use crate::ui::risks::register::filter::Filter;
use crate::ui::risks::register::listing::Listing;
use crate::ui::risks::register::state::View;
use crate::ui::risks::register::{bar, copy, filters, table};
use crate::ui::room::Room;
use crate::ui::shell::command::Command;

/// The least height of the section; below it the whole scrolls.
const LEAST: f32 = 420.0;
/// Room between register and library.
const GAP: f32 = 12.0;
/// The width of the library beside the register.
const LIBRARY: f32 = 340.0;
/// From this width on library and register stand side by side.
const BOTH: f32 = 850.0;
/// From this width on the buttons stand beside the heading and what it says.
const BUTTONS_BESIDE: f32 = 880.0;
/// From this width on the line of the dossier has room for words beside its mark.
const DOSSIER_WORDS: f32 = 700.0;

/// The section between frames.
#[derive(Default)]
pub(crate) struct Risks {
    register: View,
    panels: panels::View,
}

impl Room for Risks {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        if ui.available_height() >= LEAST {
            return risks_ui(ui, cx, self, out);
        }
        // Too low for heading and table: the whole section scrolls.
        let size = egui::vec2(ui.available_width() - 12.0, LEAST);
        egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.allocate_ui(size, |ui| risks_ui(ui, cx, self, out));
        });
    }

    fn look_at(&mut self, command: Command) -> bool {
        let library = command == Command::Library;
        self.register.library_wanted |= library;
        library
    }

    /// The rows as they stand: what the filter leaves out is not chosen.
    fn row(&self, design: &Design, _: Option<IdKind>) -> Vec<Id> {
        match self.register.before.as_ref().filter(|it| it.design.id == design.id) {
            Some(shown) => {
                // What was shown last can be gone. Asked in every frame with a form open: one look at the dossier for all.
                let there: HashSet<Id> = design.risks.list.iter().map(|it| it.id.into()).collect();
                let ids = shown.ids(0..=shown.rows.len().saturating_sub(1));
                ids.into_iter().filter(|it| there.contains(it)).collect()
            }
            None => all_of(design, IdKind::Risk),
        }
    }

    fn shows(&self, kind: IdKind) -> bool {
        kind == IdKind::Risk
    }
}

/// The section.
fn risks_ui(ui: &mut Ui, cx: &Cx, risks: &mut Risks, out: &mut Vec<Intent>) {
    let Risks { register: view, panels } = risks;
    if std::mem::take(&mut view.library_wanted) {
        // Also where it is open, one goes on by typing what to look for.
        view.shelf.get_or_insert_with(|| Shelf::for_work(cx.design().project.work)).opened = false;
    }
    heading(ui, cx, view, out);
    let area = ui.available_rect_before_wrap();
    match &mut view.shelf {
        None => register(ui, cx, view, panels, out),
        Some(shelf) if area.width() < BOTH => {
            // It stands in the place of the register, and so does its search.
            shelf.opened &= !search::answer(ui.ctx());
            if library::library_ui(ui, cx, shelf, out) {
                view.shelf = None;
            }
        }
        Some(shelf) => {
            let edge = area.right() - LIBRARY;
            let right = Rect::from_min_max(pos2(edge, area.top()), area.max);
            let closed = ui
                .scope_builder(UiBuilder::new().max_rect(right).id_salt("library"), |ui| {
                    library::library_ui(ui, cx, shelf, out)
                })
                .inner;
            let left = Rect::from_min_max(area.min, pos2(edge - GAP, area.bottom()));
            ui.scope_builder(UiBuilder::new().max_rect(left), |ui| register(ui, cx, view, panels, out));
            if closed {
                view.shelf = None;
            }
        }
    }
}

/// Counts and value, and the buttons: beside them where there is room, else below.
fn heading(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Vec<Intent>) {
    let insight = cx.session.insight();
    let language = cx.text.language();
    let [risks, opportunities] = insight.counts;
    let mut says = cx.text.with(
        "risks-says",
        [
            ("risks", risks.into()),
            ("opportunities", opportunities.into()),
            ("value", language.euro_short(insight.expected).into()),
        ],
    );
    if insight.opportunities > 0.0 {
        let value = language.euro_short(insight.opportunities);
        says = format!("{says} · {}", cx.text.with("risks-says-opportunities", [("value", value.into())]));
    }
    let beside = ui.available_width() >= BUTTONS_BESIDE;
    ui.horizontal(|ui| {
        ui.vertical(|ui| {
            ui.label(style::strong(cx.t("section-risks")).size(style::SECTION));
            ui.label(style::secondary(says, cx.theme));
        });
        if beside {
            ui.with_layout(Layout::right_to_left(Align::Max), |ui| buttons(ui, cx, view, true, out));
        }
    });
    if !beside {
        ui.horizontal_wrapped(|ui| buttons(ui, cx, view, false, out));
    }
    ui.add_space(4.0);
}

fn buttons(ui: &mut Ui, cx: &Cx, view: &mut View, backwards: bool, out: &mut Vec<Intent>) {
    // A layout from the right takes the last button first.
    let order: [u8; 4] = if backwards { [3, 2, 1, 0] } else { [0, 1, 2, 3] };
    for at in order {
        match at {
            0 => add_button(ui, cx, view, Nature::Risk, out),
            1 => add_button(ui, cx, view, Nature::Opportunity, out),
            2 => paste_button(ui, cx, out),
            _ => library_button(ui, cx, view),
        }
    }
}

fn add_button(ui: &mut Ui, cx: &Cx, view: &mut View, nature: Nature, out: &mut Vec<Intent>) {
    let (clicked, title) = match nature {
        Nature::Risk => (widgets::primary_button(ui, &cx.t("risks-add"), cx.theme).clicked(), cx.t("new-risk")),
        Nature::Opportunity => {
            (widgets::button(ui, None, &cx.t("risks-add-opportunity")).clicked(), cx.t("new-opportunity"))
        }
    };
    if clicked {
        // It goes where one looks, and no other filter may hide it.
        let to = view.filter.place.unwrap_or_default();
        view.filter = Filter { place: view.filter.place, ..Filter::default() };
        out.push(Intent::EditAndOpen(Edit::Risks(RisksEdit::Add { nature, title, to })));
    }
}

fn paste_button(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    if widgets::button(ui, None, &cx.t("paste-button")).on_hover_text(cx.t("paste-button-says")).clicked() {
        out.push(Intent::PasteRisks(String::new()));
    }
}

fn library_button(ui: &mut Ui, cx: &Cx, view: &mut View) {
    if widgets::button(ui, None, &cx.t("risks-library")).clicked() {
        view.shelf = match view.shelf {
            Some(_) => None,
            None => Some(Shelf::for_work(cx.design().project.work)),
        };
    }
}

fn register(ui: &mut Ui, cx: &Cx, view: &mut View, panels: &mut panels::View, out: &mut Vec<Intent>) {
    table::take_pasted(ui, out);
    let list = &cx.design().risks.list;
    if list.is_empty() {
        widgets::empty_state(ui, cx, &cx.t("risks-empty"), &cx.t("risks-empty-says"), |ui| {
            add_button(ui, cx, view, Nature::Risk, out);
            paste_button(ui, cx, out);
            library_button(ui, cx, view);
        });
        return;
    }
    dossier_line(ui, cx, out);
    let listing = listed(ui, cx, view);
    if view.before.as_ref().is_some_and(|it| !Arc::ptr_eq(it, &listing)) {
        // A row that went elsewhere while it was worked on stays in sight.
        view.cursor.reveal |= !view.cursor.to_top && ui.memory(|it| it.focused().is_none());
    }
    view.before = Some(Arc::clone(&listing));
    let mut copying = Copying::from_here(ui);
    filters::filters_ui(ui, cx, view, (&listing, &mut copying), out);
    ui.add_space(2.0);
    if listing.rows.is_empty() {
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            ui.label(style::secondary(cx.t("risks-none-found"), cx.theme));
            if widgets::button(ui, None, &cx.t("risks-clear-filter")).clicked() {
                view.clear_filters();
            }
        });
        return;
    }
    panels::with_panels(ui, cx, panels, listing.passing.as_ref(), out, |ui, out| {
        // The bar stands below the rows, so that they do not shift under the pointer that selects them.
        let bar = if cx.selection.len() > 1 { bar::height(ui) } else { 0.0 };
        let whole = ui.available_rect_before_wrap();
        let table = Rect::from_min_max(whole.min, pos2(whole.right(), whole.bottom() - bar));
        ui.scope_builder(UiBuilder::new().max_rect(table).id_salt("register"), |ui| {
            table::table_ui(ui, cx, &listing, view, out);
            if copying.asked(ui) {
                out.push(copy::copy(cx, &copy::all(&listing).collect::<Vec<_>>()));
            }
        });
        if bar > 0.0 {
            bar::bar_ui(ui, cx, &listing, view, out);
        }
    });
}

/// The rows that are shown. One that is filled in stays where it stands, or one would go on in another risk; they are in
/// order again when one comes back, chooses an order, or asks for it.
fn listed(ui: &Ui, cx: &Cx, view: &mut View) -> Arc<Listing> {
    let pass = ui.ctx().cumulative_pass_nr();
    if pass > view.pass + 1 {
        view.sorts += 1;
    }
    view.pass = pass;
    let asked = (view.filter.clone(), view.by, view.sorts);
    let same = |it: &&Arc<Listing>| view.asked.as_ref() == Some(&asked) && it.design.id == cx.design().id;
    let before = view.before.as_ref().filter(same).cloned();
    let by = view.by;
    let listing = view.listing.get(cx, asked.clone(), || Listing::of(cx, &view.filter, by, before.as_deref()));
    view.asked = Some(asked);
    listing
}

/// For which phase the alliance adopted the dossier (GV 5).
fn dossier_line(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (adopted, now) = (cx.design().risks.adopted, cx.design().project.phase);
    let mut adopt = |phase| out.push(Intent::Edit(Edit::Risks(RisksEdit::Adopt(phase))));
    let roomy = ui.available_width() >= DOSSIER_WORDS;
    ui.horizontal_wrapped(|ui| {
        ui.label(style::secondary(cx.t("risks-adopted"), cx.theme));
        let name = cx.t("risks-adopted-name");
        let choice =
            widgets::optional_choice(ui, cx, ("adopted", &name), adopted, &cx.design().phases().phases(), Some(190.0));
        if let Some(phase) = choice {
            adopt(phase);
        }
        if adopted == Some(now) {
            let color = style::color(Ink::Alliance, cx.theme);
            let check = ui.label(icons::CHECK.rich_text().size(16.0).color(color));
            let words = cx.t("risks-adopted-now");
            style::name(&check, Role::Image, &words);
            check.on_hover_text(&words);
            if roomy {
                ui.label(style::secondary(words, cx.theme));
            }
        } else {
            let words = cx.text.with("risks-adopt", [("phase", cx.text.phase(now).to_lowercase().into())]);
            if widgets::button(ui, None, &words).clicked() {
                adopt(Some(now));
            }
        }
    });
}
