//! The register as a table: sorted by a click on a column, edited in place, only the visible rows laid out.
//!
//! A click selects, a double click or Enter opens; the one selected row has a field for its name, so that the other
//! rows stay calm and Delete, F2 and Ctrl with an arrow work right after a click.

use egui::{
    Align, Button, Color32, CornerRadius, Frame, Key, Layout, Margin, Modifiers, Response, Sense, Stroke, Ui,
    UiBuilder, Vec2, accesskit::Role,
};
use egui_extras::{Column as Width, TableBuilder, TableRow};

use crate::design::id::Id;
use crate::design::risks::Risk;
use crate::picture::tokens::Ink;
use crate::ui::risk_cells::{place_cell, plain_cell, probability_cell, title_cell};
use crate::ui::risk_sort::{Column, ROOMY, Sort};
use crate::ui::{Cx, Intent, lit, menus, style};

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
    /// Whether there is room for whole words.
    roomy: bool,
    /// The ground of selected words in a field.
    selected_words: Color32,
}

/// The table.
pub fn table_ui(ui: &mut Ui, cx: &Cx, rows: &[&Risk], sort: &mut Sort, out: &mut Vec<Intent>) {
    keys(ui, cx, rows, out);
    let frame = Frame::new()
        .fill(style::color(Ink::Panel, cx.theme))
        .stroke(Stroke::new(1.0, style::color(Ink::Line, cx.theme)))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(2, 3));
    frame.show(ui, |ui| {
        let width = ui.available_width();
        let (shown, roomy) = (Column::shown(width), width >= ROOMY);
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        let selected_words = ui.visuals().selection.bg_fill;
        ui.visuals_mut().selection.bg_fill = style::color(Ink::FocusFill, cx.theme);
        let mut table = TableBuilder::new(ui)
            .id_salt(("register", shown.len()))
            .sense(Sense::click())
            .cell_layout(Layout::left_to_right(Align::Center))
            .auto_shrink([false, true])
            .min_scrolled_height(120.0)
            .animate_scrolling(false);
        for column in &shown {
            table = table.column(column.width(roomy).map_or(Width::remainder(), Width::exact).clip(true));
        }
        if std::mem::take(&mut sort.to_top) {
            table = table.vertical_scroll_offset(0.0);
        }
        let selected = cx.selection.first().copied().filter(|_| cx.selection.len() == 1);
        if selected != sort.seen {
            sort.seen = selected;
            if let Some(row) = rows.iter().position(|it| Some(it.id.into()) == selected) {
                table = table.scroll_to_row(row, None);
            }
        }
        if cx.lit_fresh
            && let Some(row) = rows.iter().position(|it| cx.is_lit(it.id))
        {
            table = table.scroll_to_row(row, None);
        }
        let table = table.header(30.0, |mut header| {
            for column in &shown {
                header.col(|ui| header_cell(ui, cx, *column, sort));
            }
        });
        table.body(|body| {
            body.rows(ROW, rows.len(), |mut row| {
                let risk = rows[row.index()];
                let look = Look { shown: &shown, roomy, selected_words };
                row_ui(&mut row, cx, (rows, risk), look, sort, out);
            });
        });
    });
}

/// Arrows walk through the rows, Enter opens; while nothing else has the keyboard.
fn keys(ui: &Ui, cx: &Cx, rows: &[&Risk], out: &mut Vec<Intent>) {
    let [selected] = cx.selection else { return };
    let elsewhere = ui.memory(|it| it.focused().is_some()) || egui::Popup::is_any_open(ui.ctx());
    let Some(at) = rows.iter().position(|it| Id::from(it.id) == *selected).filter(|_| !elsewhere) else { return };
    let (up, down, enter) = ui.input_mut(|it| {
        let mut pressed = |key| it.consume_key(Modifiers::NONE, key);
        (pressed(Key::ArrowUp), pressed(Key::ArrowDown), pressed(Key::Enter))
    });
    if enter {
        out.push(Intent::Open(*selected));
    } else if up || down {
        let to = if up { at.saturating_sub(1) } else { (at + 1).min(rows.len() - 1) };
        out.push(show(cx, rows[to].id.into()));
    }
}

/// Selects a row; where details are open they go along.
fn show(cx: &Cx, id: Id) -> Intent {
    if cx.open.is_some() { Intent::Open(id) } else { Intent::Select(vec![id]) }
}

fn header_cell(ui: &mut Ui, cx: &Cx, column: Column, sort: &mut Sort) {
    ui.spacing_mut().button_padding = Vec2::new(PAD, 2.0);
    let word = cx.t(column.key());
    let arrow = match sort.by {
        Some((by, largest_first)) if by == column => {
            if largest_first {
                "▼"
            } else {
                "▲"
            }
        }
        _ => "",
    };
    let says = match column {
        Column::Nature | Column::Signal => arrow.to_owned(),
        _ if arrow.is_empty() => word.clone(),
        _ => format!("{word} {arrow}"),
    };
    let layout = if column.is_number() { Layout::right_to_left(Align::Center) } else { *ui.layout() };
    ui.with_layout(layout, |ui| {
        let words = style::strong(says).size(style::SMALL).color(style::color(Ink::Ink2, cx.theme));
        let button = Button::new(words).frame_when_inactive(false).truncate().min_size(Vec2::new(26.0, 26.0));
        let response = ui.add(button);
        let name = cx.text.with("risks-sort", [("column", word.as_str().into())]);
        style::name(&response, Role::Button, &name);
        if response.on_hover_text(name).clicked() {
            sort.click(column);
        }
    });
}

fn row_ui(
    row: &mut TableRow,
    cx: &Cx,
    (rows, risk): (&[&Risk], &Risk),
    look: Look,
    sort: &mut Sort,
    out: &mut Vec<Intent>,
) {
    let selected = cx.is_selected(risk.id);
    let sole = selected && cx.selection.len() == 1;
    row.set_selected(selected);
    row.set_overline(true);
    let (mut title, mut touched) = (None, None::<Response>);
    for column in look.shown {
        row.col(|ui| {
            if *column == Column::Title {
                lit::light(ui, cx, risk.id, ui.max_rect().shrink(4.0));
            }
            // The table would colour the words of a selected row; the ground says enough.
            ui.visuals_mut().override_text_color = None;
            ui.visuals_mut().selection.bg_fill = look.selected_words;
            ui.spacing_mut().item_spacing = Vec2::new(6.0, 0.0);
            ui.spacing_mut().button_padding = Vec2::new(4.0, 4.0);
            let layout = if column.is_number() { Layout::right_to_left(Align::Center) } else { *ui.layout() };
            // Ids come from the risk, not from the row, so that what is typed stays with it when the order changes.
            let id = egui::Id::unique(("risk-cell", risk.id, column));
            ui.scope_builder(UiBuilder::new().scope_id(id).layout(layout), |ui| {
                // The frame of the field comes on top of its words.
                ui.add_space(if *column == Column::Probability { PAD - 5.0 } else { PAD });
                match column {
                    Column::Title => title = Some(title_cell(ui, cx, risk, sole, out)),
                    Column::Probability => {
                        // Whoever types in a row works on it: what is selected and opened goes along.
                        if probability_cell(ui, cx, risk, out).gained_focus() && !sole {
                            out.push(show(cx, risk.id.into()));
                        }
                    }
                    Column::Place => touched = Some(place_cell(ui, cx, risk, look.roomy, out)),
                    _ => plain_cell(ui, cx, risk, *column),
                }
            });
        });
    }
    let mut response = row.response();
    if let Some(touched) = touched {
        // A right click on the place is one on the row; a click opens its own menu.
        if touched.secondary_clicked() {
            response |= touched;
        }
    }
    let time = response.ctx.input(|it| it.time);
    if let Some(title) = title {
        if sole && title.gained_focus() {
            sort.since = time;
        }
        if !sole {
            response |= title;
        } else if title.double_clicked() && time - sort.since < DOUBLE {
            title.surrender_focus();
            out.push(Intent::Open(risk.id.into()));
        }
    }
    act(cx, (rows, risk), &response, sort, out);
}

fn act(cx: &Cx, (rows, risk): (&[&Risk], &Risk), response: &Response, sort: &mut Sort, out: &mut Vec<Intent>) {
    let id = Id::from(risk.id);
    let (modifiers, enter, time) = response.ctx.input(|it| (it.modifiers, it.key_pressed(Key::Enter), it.time));
    if response.double_clicked() || (response.clicked() && enter) {
        out.push(Intent::Open(id));
    } else if response.clicked() {
        sort.since = time;
        out.push(match cx.selection.last() {
            Some(last) if modifiers.shift => Intent::Select(between(rows, *last, id)),
            _ if modifiers.command => Intent::Select(toggled(cx.selection, id)),
            _ => show(cx, id),
        });
    }
    if response.secondary_clicked() && !cx.is_selected(id) {
        out.push(Intent::Select(vec![id]));
    }
    response.context_menu(|ui| menus::element_menu(ui, cx, id, out));
}

fn toggled(selection: &[Id], id: Id) -> Vec<Id> {
    if selection.contains(&id) {
        selection.iter().copied().filter(|it| *it != id).collect()
    } else {
        selection.iter().copied().chain([id]).collect()
    }
}

/// The rows from one to another, the other last.
fn between(rows: &[&Risk], from: Id, to: Id) -> Vec<Id> {
    let at = |id| rows.iter().position(|it| Id::from(it.id) == id);
    match (at(from), at(to)) {
        (Some(from), Some(to)) => {
            let mut ids: Vec<Id> = rows[from.min(to)..=from.max(to)].iter().map(|it| it.id.into()).collect();
            if to < from {
                ids.reverse();
            }
            ids
        }
        _ => vec![to],
    }
}
