//! The register as a table: sorted by a click on a column, edited in place, only the visible rows laid out.
//!
//! A click selects, a double click or Enter opens; the one selected row has a field for its name, so that the other
//! rows stay calm and Delete, F2 and Ctrl with an arrow work right after a click.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{
    Align, AtomExt as _, Button, Color32, CornerRadius, Event, Frame, Key, Layout, Margin, Rect, Response, ScrollArea,
    Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, accesskit::Role,
};
use egui_extras::{Column as Width, TableBuilder, TableRow};

use crate::design::id::Id;
use crate::design::risks::Risk;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::choosing::{self, Marquee, toggled};
use crate::ui::kit::{lit, rule, style};
use crate::ui::menus;
use crate::ui::risks::register::cells::plain_cell;
use crate::ui::risks::register::columns::{Column, NAMES, Order, ROOMY, clicked};
use crate::ui::risks::register::edit::{chosen_cell, impact_cell, place_cell, probability_cell, tags_cell, title_cell};
use crate::ui::risks::register::filters::width_memory;
use crate::ui::risks::register::keys::{self, show};
use crate::ui::risks::register::listing::{Listing, Picked};
use crate::ui::risks::register::state::{Cursor, View};
use crate::ui::risks::register::widths;

/// Height of a row.
const ROW: f32 = 32.0;
/// Room left and right in a cell.
const PAD: f32 = 6.0;
/// How long, in seconds, a second click belongs to the first, though the name under it has become a field.
const DOUBLE: f64 = 0.6;

/// What all rows have in common.
#[derive(Clone, Copy)]
struct Look<'a> {
    shown: &'a [Column],
    picked: &'a Picked,
    widths: &'a BTreeMap<String, f32>,
    /// Whether there is room for whole words.
    roomy: bool,
    /// The ground of selected words in a field.
    selected_words: Color32,
}

/// Takes what is pasted while no field has the focus: rows of a spreadsheet.
pub(crate) fn take_pasted(ui: &Ui, out: &mut Vec<Intent>) {
    if ui.ctx().text_edit_focused() {
        return;
    }
    let pasted = ui.input(|it| {
        it.events.iter().find_map(|it| if let Event::Paste(words) = it { Some(words.clone()) } else { None })
    });
    out.extend(pasted.filter(|it| !it.trim().is_empty()).map(Intent::PasteRisks));
}

/// The table.
pub(crate) fn table_ui(ui: &mut Ui, cx: &Cx, listing: &Arc<Listing>, view: &mut View, out: &mut Vec<Intent>) {
    let picked = view.picked.get(cx, cx.selection.to_vec(), || Picked::of(cx.selection));
    let frame = Frame::new()
        .fill(style::color(Ink::Panel, cx.theme))
        .stroke(Stroke::new(1.0, style::color(Ink::Line, cx.theme)))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(2, 3));
    frame.show(ui, |ui| {
        let width = ui.available_width();
        ui.data_mut(|it| it.insert_temp(width_memory(), width));
        let shown = Column::shown(width, cx.columns, !listing.tags.is_empty());
        let roomy = width >= ROOMY;
        keys::keys(ui, cx, (listing, &shown), &mut view.cursor, out);
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        let selected_words = ui.visuals().selection.bg_fill;
        ui.visuals_mut().selection.bg_fill = style::color(Ink::FocusFill, cx.theme);
        let mut widths = widths::now(cx, view.dragged.as_ref()).clone();
        widths::for_amounts(ui, &listing.widest, roomy, &mut widths);
        let taken: f32 = shown.iter().filter_map(|it| it.width_now(roomy, &widths)).sum();
        // Names that nobody gave a width take what is left, and need some.
        let names = if widths.contains_key(Column::Title.key()) { 0.0 } else { NAMES };
        let look = Look { shown: &shown, picked: &picked, widths: &widths, roomy, selected_words };
        // What was chosen by hand may be wider than the room: then the table scrolls sideways.
        if width - taken >= names {
            table(ui, cx, listing, look, view, out);
        } else {
            ScrollArea::horizontal().id_salt("register-sideways").auto_shrink(false).show(ui, |ui| {
                ui.set_width(taken + names);
                table(ui, cx, listing, look, view, out);
            });
        }
    });
}

fn table(ui: &mut Ui, cx: &Cx, listing: &Listing, look: Look, view: &mut View, out: &mut Vec<Intent>) {
    let whole = ui.available_rect_before_wrap();
    // Where clicks are taken too a drag begins only once the pointer goes somewhere.
    let ground = ui.interact(whole, ui.scope_id().with("ground"), Sense::CLICK | Sense::DRAG);
    let mut seen = None;
    let mut table = TableBuilder::new(ui)
        .id_salt(("register", look.shown))
        // A cell is clicked, and is no stop of its own for Tab: that goes from field to field.
        .sense(Sense::CLICK)
        .cell_layout(Layout::left_to_right(Align::Center))
        .auto_shrink([false, true])
        .min_scrolled_height(120.0)
        .animate_scrolling(false);
    let own = look.widths.contains_key(Column::Title.key());
    for (nth, column) in look.shown.iter().enumerate() {
        // Something takes what is left: the names, or else the last column.
        if own && nth + 1 == look.shown.len() {
            let least = column.width_now(look.roomy, look.widths).unwrap_or(NAMES);
            table = table.column(Width::remainder().at_least(least).clip(true));
            continue;
        }
        table =
            table.column(column.width_now(look.roomy, look.widths).map_or(Width::remainder(), Width::exact).clip(true));
    }
    if std::mem::take(&mut view.cursor.to_top) {
        table = table.vertical_scroll_offset(0.0);
    }
    let lead = if cx.selection.len() == 1 { cx.selection.first().copied() } else { view.cursor.row };
    let new = cx.selection.len() == 1 && lead != view.cursor.seen;
    if cx.selection.len() == 1 {
        view.cursor.seen = lead;
    }
    if (std::mem::take(&mut view.cursor.reveal) || new)
        && let Some(row) = lead.and_then(|it| listing.row_of(it))
    {
        table = table.scroll_to_row(row, None);
    }
    if cx.lit_fresh
        && let Some(row) = cx.lit.iter().find_map(|it| listing.row_of(*it))
    {
        table = table.scroll_to_row(row, None);
    }
    let (by, sorts) = (&mut view.by, &mut view.sorts);
    let cursor = &mut view.cursor;
    let dragged = &mut view.dragged;
    let table = table.header(30.0, |mut header| {
        for column in look.shown {
            header.col(|ui| {
                let head = header_cell(ui, cx, *column, (*by, listing.unsorted), look.roomy);
                widths::edge_ui(ui, cx, (*column, &head), dragged, out);
                if head.clicked() && listing.unsorted && by.is_some_and(|it| it.0 == *column) {
                    *sorts += 1;
                } else if head.clicked() {
                    *by = clicked(*by, *column);
                    cursor.to_top = true;
                }
            });
        }
    });
    table.body(|body| {
        body.rows(ROW, listing.rows.len(), |mut row| {
            if let Some(risk) = listing.risk(row.index()) {
                let first = seen.is_none();
                let rect = row_ui(&mut row, cx, (listing, risk), (look, first), cursor, out);
                seen.get_or_insert((row.index(), rect));
            }
        });
    });
    framing(ui, cx, listing, (&ground, seen), out);
}

/// The frame that is drawn over rows chooses them; `seen` is the first row on the screen, with its place.
fn framing(
    ui: &Ui,
    cx: &Cx,
    listing: &Listing,
    (ground, seen): (&Response, Option<(usize, Rect)>),
    out: &mut Vec<Intent>,
) {
    let Some((at, rect)) = seen else { return };
    // Those beyond the edges count too, where the frame began above what is seen now.
    let first = rect.translate(Vec2::new(0.0, -ROW * at as f32));
    let rows = (0..listing.rows.len()).filter(|_| cx.gesture.is_alive()).filter_map(|nth| {
        let id = Id::from(listing.risk(nth)?.id);
        Some((id, first.translate(Vec2::new(0.0, ROW * nth as f32))))
    });
    choosing::marquee(ui, cx, (ground, first.min.to_vec2()), rows, out);
}

/// A frame that is drawn to the upper or lower edge scrolls the rows.
fn scroll_at_edge(ui: &Ui, cx: &Cx) {
    let clip = ui.clip_rect();
    let Some(pointer) = ui.ctx().pointer_latest_pos().filter(|_| cx.gesture.is::<Marquee>()) else { return };
    let by = (clip.top() + ROW - pointer.y).clamp(0.0, ROW) - (pointer.y - clip.bottom() + ROW).clamp(0.0, ROW);
    if by != 0.0 {
        ui.scroll_with_delta(Vec2::new(0.0, by * 0.4));
        ui.ctx().request_repaint();
    }
}

/// The head of a column.
fn header_cell(ui: &mut Ui, cx: &Cx, column: Column, (by, unsorted): (Order, bool), roomy: bool) -> Response {
    ui.spacing_mut().button_padding = Vec2::new(PAD, 2.0);
    let word = cx.t(column.key());
    let sorted = by.filter(|(by, _)| *by == column).map(|(_, largest_first)| largest_first);
    // A star: since then something was filled in that has its place elsewhere.
    let arrow = match (sorted, unsorted) {
        (Some(true), false) => "▼",
        (Some(false), false) => "▲",
        (Some(true), true) => "▼*",
        (Some(false), true) => "▲*",
        (None, _) => "",
    };
    let says = match column {
        Column::Signal => String::new(),
        Column::Measures if !roomy => String::new(),
        _ => word.clone(),
    };
    let layout = if column.is_number() { Layout::right_to_left(Align::Center) } else { *ui.layout() };
    ui.with_layout(layout, |ui| {
        let words = |it: &str| style::strong(it).size(style::SMALL).color(style::color(Ink::Ink2, cx.theme));
        // The arrow stays in sight where the word has no room for all of it.
        ui.spacing_mut().icon_spacing = 3.0;
        let button = match (says.is_empty(), arrow.is_empty()) {
            (true, _) => Button::new(words(arrow)),
            (_, true) => Button::new(words(&says)),
            _ => Button::new((words(&says).atom_shrink(true), words(arrow))),
        };
        let button = button.frame_when_inactive(false).truncate().min_size(Vec2::new(26.0, 26.0));
        let response = ui.add(button);
        let key = match sorted {
            Some(_) if unsorted => "risks-sort-again",
            Some(true) => "risks-sorted-down",
            Some(false) => "risks-sorted-up",
            None => "risks-sort",
        };
        let name = cx.text.with(key, [("column", word.as_str().into())]);
        style::name(&response, Role::Button, &name);
        response.on_hover_text(format!("{name}\n{}", cx.t("risks-column-wider")))
    })
    .inner
}

fn row_ui(
    row: &mut TableRow,
    cx: &Cx,
    (listing, risk): (&Listing, &Risk),
    (look, first): (Look, bool),
    cursor: &mut Cursor,
    out: &mut Vec<Intent>,
) -> Rect {
    let id = Id::from(risk.id);
    let selected = look.picked.has(id);
    let sole = selected && cx.selection.len() == 1;
    row.set_selected(selected);
    let (mut title, mut touched) = (None, Vec::new());
    for column in look.shown {
        row.col(|ui| {
            rule::below(ui, ui.max_rect().x_range(), ui.max_rect().top(), cx.theme);
            if *column == Column::Title {
                if first {
                    scroll_at_edge(ui, cx);
                }
                lit::light(ui, cx, risk.id, ui.max_rect().shrink(4.0));
            }
            // The table would colour the words of a selected row; the ground says enough.
            ui.visuals_mut().override_text_color = None;
            ui.visuals_mut().widgets.inactive.fg_stroke.color = style::color(Ink::Ink, cx.theme);
            ui.visuals_mut().selection.bg_fill = look.selected_words;
            ui.spacing_mut().item_spacing = Vec2::new(6.0, 0.0);
            ui.spacing_mut().button_padding = Vec2::new(4.0, 4.0);
            let layout = if column.is_number() { Layout::right_to_left(Align::Center) } else { *ui.layout() };
            let edit = cursor.edit.take_if(|it| *it == (id, *column)).is_some();
            let cell = ui.max_rect();
            // Ids come from the risk, not from the row, so that what is typed stays with it when the order changes.
            let scope = egui::Id::unique(("risk-cell", risk.id, column));
            let response = ui
                .scope_builder(UiBuilder::new().scope_id(scope).layout(layout), |ui| {
                    cell_ui(ui, cx, (risk, *column), (look.roomy, sole, edit), out)
                })
                .inner;
            if sole && cursor.column == Some(*column) {
                ring(ui, cell, cx);
            }
            match (column, response) {
                (Column::Title, response) => title = response,
                (_, Some(response)) => {
                    if response.gained_focus() {
                        // Whoever types in a row works on it: what is selected and opened goes along.
                        (cursor.row, cursor.anchor, cursor.column) = (Some(id), Some(id), Some(*column));
                        if matches!(column, Column::Probability | Column::Impact) && !sole {
                            out.push(show(cx, id));
                        }
                    }
                    if *column == Column::Tags && response.clicked() && response.sense.senses_click() {
                        cursor.edit = Some((id, Column::Tags));
                        ui.ctx().request_repaint();
                    }
                    touched.push(response);
                }
                _ => {}
            }
        });
    }
    let mut response = row.response();
    // A right click on a cell is one on the row; a click is the cell's own.
    touched.into_iter().filter(Response::secondary_clicked).for_each(|it| response |= it);
    let time = response.ctx.input(|it| it.time);
    if let Some(title) = title {
        if sole && title.gained_focus() {
            cursor.since = time;
            cursor.column = cursor.column.map(|_| Column::Title);
        }
        if !sole {
            response |= title;
        } else if title.double_clicked() && time - cursor.since < DOUBLE {
            title.surrender_focus();
            out.push(Intent::Open(risk.id.into()));
        }
    }
    act(cx, (listing, risk), &response, cursor, out);
    response.rect
}

/// What stands in a cell; what can be typed or chosen in, as egui knows it.
fn cell_ui(
    ui: &mut Ui,
    cx: &Cx,
    (risk, column): (&Risk, Column),
    (roomy, sole, edit): (bool, bool, bool),
    out: &mut Vec<Intent>,
) -> Option<Response> {
    // The frame of a field comes on top of its words.
    ui.add_space(match column {
        Column::Probability | Column::Impact => PAD - 5.0,
        Column::Title | Column::Place | Column::Tags => PAD,
        _ if column.is_typed() => PAD - 4.0,
        _ => PAD,
    });
    match column {
        Column::Title => Some(title_cell(ui, cx, risk, (sole, edit), out)),
        Column::Probability => Some(probability_cell(ui, cx, risk, edit, out)),
        Column::Impact => Some(impact_cell(ui, cx, risk, edit, out)),
        Column::Tags => Some(tags_cell(ui, cx, risk, edit, out)),
        Column::Place => Some(place_cell(ui, cx, risk, (roomy, edit), out)),
        Column::Lens
        | Column::Phase
        | Column::Origin
        | Column::Managed
        | Column::Nature
        | Column::Holder
        | Column::Status => Some(chosen_cell(ui, cx, risk, column, edit, out)),
        Column::Expected
        | Column::Measures
        | Column::Price
        | Column::Signal
        | Column::Number
        | Column::Cause
        | Column::Consequence
        | Column::Delay => {
            plain_cell(ui, cx, risk, column, roomy);
            None
        }
    }
}

/// Marks the cell that Enter types in.
fn ring(ui: &Ui, cell: Rect, cx: &Cx) {
    let stroke = Stroke::new(2.0, style::color(Ink::Focus, cx.theme));
    ui.painter().rect_stroke(cell.shrink(1.0), CornerRadius::same(4), stroke, StrokeKind::Inside);
}

fn act(cx: &Cx, (listing, risk): (&Listing, &Risk), response: &Response, cursor: &mut Cursor, out: &mut Vec<Intent>) {
    let id = Id::from(risk.id);
    let (modifiers, enter, time) = response.ctx.input(|it| (it.modifiers, it.key_pressed(Key::Enter), it.time));
    if response.double_clicked() || (response.clicked() && enter) {
        out.push(Intent::Open(id));
    } else if response.clicked() {
        (cursor.since, cursor.column) = (time, None);
        let anchor = cursor.anchor.filter(|it| cx.is_selected(*it)).or(cx.selection.first().copied());
        cursor.row = Some(id);
        out.push(match anchor {
            Some(anchor) if modifiers.shift => {
                cursor.anchor = Some(anchor);
                Intent::Select(keys::between(listing, anchor, id))
            }
            _ => {
                cursor.anchor = Some(id);
                if modifiers.command { Intent::Select(toggled(cx.selection, id)) } else { show(cx, id) }
            }
        });
    }
    if response.secondary_clicked() && !cx.is_selected(id) {
        out.push(Intent::Select(vec![id]));
    }
    response.context_menu(|ui| menus::element_menu(ui, cx, id, out));
}
