//! A table as it goes out: its headings, every row, and what a spreadsheet cannot hold of it. Or the words of a whole design.

use egui::{Align, Label, Layout, ScrollArea, Ui};
use egui_extras::{Column, TableBuilder};

use crate::app::export::{Kind, Remark, Sheet};
use crate::picture::tokens::Ink;
use crate::text::table::Cell;
use crate::ui::cx::Cx;
use crate::ui::kit::{style, widgets};

/// The height of a row, and the least and most width of a column, in points.
const ROW: f32 = 24.0;
const LEAST: f32 = 70.0;
const MOST: f32 = 320.0;
/// So many remarks are told; the rest are counted.
const TOLD: usize = 5;

/// A sheet.
pub(super) fn sheet_ui(ui: &mut Ui, cx: &Cx, (sheet, remarks): (&Sheet, Vec<Remark>), kind: Kind) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let table = &sheet.table;
        ui.label(style::strong(&sheet.name).size(style::CARD));
        let key = if kind == Kind::Csv { "tables-out-file-says" } else { "tables-out-sheet-says" };
        let count = |it: usize| it.into();
        let says = cx.text.with(key, [("rows", count(table.rows.len())), ("columns", count(table.heading.len()))]);
        ui.label(style::secondary(says, cx.theme).size(style::SMALL));
        remarks_ui(ui, cx, remarks);
        ui.add_space(4.0);
        ScrollArea::horizontal().id_salt(sheet.key).auto_shrink(false).show(ui, |ui| {
            let column = Column::auto().at_least(LEAST).at_most(MOST).clip(true);
            let built = TableBuilder::new(ui)
                .id_salt(sheet.key)
                .striped(true)
                .auto_shrink(false)
                .columns(column, table.heading.len());
            let built = built.header(ROW, |mut row| {
                for it in &table.heading {
                    row.col(|ui| drop(ui.add(Label::new(style::strong(it).size(style::SMALL)).truncate())));
                }
            });
            built.body(|body| {
                body.rows(ROW, table.rows.len(), |mut row| {
                    let cells = &table.rows[row.index()];
                    for cell in cells {
                        row.col(|ui| cell_ui(ui, cx, cell));
                    }
                });
            });
        });
    });
}

/// A cell: numbers at the right, as a spreadsheet has them.
fn cell_ui(ui: &mut Ui, cx: &Cx, cell: &Cell) {
    let written = cell.written(cx.text.language());
    // One line: the rest is in the file.
    let line = written.lines().next().unwrap_or_default();
    let right = matches!(cell, Cell::Euro(_) | Cell::Share(_) | Cell::Number(_));
    let layout = if right { Layout::right_to_left(Align::Center) } else { Layout::left_to_right(Align::Center) };
    ui.with_layout(layout, |ui| ui.add(Label::new(line).truncate()));
}

/// What does not stand in the file as it stands in the design.
fn remarks_ui(ui: &mut Ui, cx: &Cx, remarks: Vec<Remark>) {
    let more = remarks.len().saturating_sub(TOLD);
    let ink = style::color(Ink::Warning, cx.theme);
    let line = |ui: &mut Ui, words: String| {
        ui.add(Label::new(egui::RichText::new(words).size(style::SMALL).color(ink)).wrap());
    };
    for it in remarks.into_iter().take(TOLD) {
        let (place, says) = it.told(cx.text);
        line(ui, format!("{place}: {says}"));
    }
    if more > 0 {
        line(ui, cx.text.with("tables-out-more", [("count", more.into())]));
    }
}

/// Words as they go out, from the first line.
pub(super) fn words_ui(ui: &mut Ui, cx: &Cx, words: &str, most: usize) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let lines = words.lines().count();
        let says = cx.text.with("tables-out-lines", [("count", lines.into())]);
        ui.label(style::secondary(says, cx.theme).size(style::SMALL));
        ScrollArea::both().id_salt("whole").auto_shrink(false).show_rows(ui, 16.0, lines.min(most), |ui, rows| {
            for it in words.lines().skip(rows.start).take(rows.len()) {
                ui.add(Label::new(egui::RichText::new(it).monospace().size(style::SMALL)).extend());
            }
        });
    });
}
