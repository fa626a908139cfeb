//! The sheet as it stands in its file: letters and numbers, what each row does, marks on what is asked, guessed or empty.
//!
//! Only what is in sight is drawn; the head and what each row does stay while one scrolls.

use std::sync::Arc;

use egui::{
    Align, Align2, Button, Color32, CornerRadius, EventFilter, FontId, Frame, Margin, Popup, Pos2, Rect, ScrollArea,
    Sense, Stroke, StrokeKind, Ui, UiBuilder, accesskit::Role, pos2, vec2,
};

use crate::app::import::{ReadRow, RowKind};
use crate::files::sheets::column_name;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::import::checks::Spot;
use crate::ui::import::columns::{Columns, HEAD, LEFT, ROW};
use crate::ui::import::derive::lines;
use crate::ui::import::found::Found;
use crate::ui::import::state::Import;
use crate::ui::import::words::words_in;
use crate::ui::import::work::Anew;
use crate::ui::import::{cells, checks, head, keys};
use crate::ui::kit::style;

/// Where the parts of the sheet stand on the screen.
struct Places {
    /// The left top of the first cell, scrolled as it is.
    origin: Pos2,
    /// Cells, head, and what each row does, as far as they are in sight.
    body: Rect,
    head: Rect,
    side: Rect,
}

/// What was chosen in the sheet.
enum Chosen {
    Cell(Spot),
    Heading(usize, bool),
    Take(usize, bool),
    Column(head::Chosen),
}

/// The sheet.
pub(super) fn grid_ui(ui: &mut Ui, cx: &Cx, import: &mut Import, found: &Found) {
    let lines = lines(cx, import, found);
    let Some(mapping) = import.taken().mapping.clone() else { return };
    let room = ui.available_width() - LEFT[0] - LEFT[1] - 4.0;
    let heads = mapping.columns.iter().map(|it| head::wanted(cx, it));
    let columns = Columns::of(import.sheet(), &mapping, found).with_heads(heads, room);
    let mut chosen = None;
    Frame::new()
        .fill(style::color(Ink::Panel, cx.theme))
        .stroke(Stroke::new(1.0, style::color(Ink::Line, cx.theme)))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::same(1))
        .show(ui, |ui| {
            let whole = ui.available_rect_before_wrap();
            let ground = ground_ui(ui, cx, whole);
            let top = HEAD[0] + HEAD[1];
            let size = vec2(LEFT[0] + LEFT[1] + columns.width(), top + lines.len() as f32 * ROW);
            ScrollArea::both().id_salt(("import-grid", import.at)).auto_shrink(false).show_viewport(ui, |ui, view| {
                ui.set_min_size(size);
                let corner = ui.min_rect().min;
                let seen = Rect::from_min_size(corner + view.min.to_vec2(), view.size()).intersect(whole);
                let (left, above) = (seen.left() + LEFT[0] + LEFT[1], seen.top() + top);
                let places = Places {
                    origin: corner + vec2(LEFT[0] + LEFT[1], top),
                    body: Rect::from_min_max(pos2(left, above), seen.max),
                    head: Rect::from_min_max(pos2(left, seen.top()), pos2(seen.right(), above)),
                    side: Rect::from_min_max(pos2(seen.left(), above), pos2(left, seen.bottom())),
                };
                reveal(ui, import, (&lines, found), (&columns, &places));
                let rows = rows_in_sight(&lines, &places);
                let of = Of { cx, import, found, columns: &columns, places: &places, lines: &lines };
                of.body(ui, rows.clone(), ground, &mut chosen);
                of.side(ui, rows, &mut chosen);
                of.head(ui, seen, &mut chosen);
            });
        });
    match chosen {
        Some(Chosen::Cell(spot)) => (import.cursor, import.focus) = (Some(spot), None),
        Some(Chosen::Take(row, taken)) => import.remap(|it, _| it.take_row(row, taken)),
        Some(Chosen::Heading(place, is)) => {
            let mut headings = mapping.headings;
            headings.retain(|it| *it != place);
            if is {
                headings.push(place);
                headings.sort_unstable();
            }
            import.set_headings(Anew::These(headings));
        }
        Some(Chosen::Column(head::Chosen::Scale(column, scale))) => import.set_scale(column, scale),
        Some(Chosen::Column(head::Chosen::Target(column, target))) => {
            let words = import.words(cx);
            import.set_target(&words, column, target);
        }
        None => {}
    }
}

/// What has the keyboard for the whole sheet.
fn ground_ui(ui: &Ui, cx: &Cx, whole: Rect) -> egui::Id {
    let id = keys::ground();
    let ground = ui.interact(whole, id, Sense::focusable_noninteractive());
    style::name(&ground, Role::Grid, &cx.t("import-sheet"));
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|it| it.set_focus_lock_filter(id, filter));
    if ground.has_focus() {
        let stroke = Stroke::new(2.0, style::color(Ink::Focus, cx.theme));
        ui.painter().rect_stroke(whole, CornerRadius::same(8), stroke, StrokeKind::Outside);
    }
    id
}

/// The lines of which a part is in sight.
fn rows_in_sight(lines: &[usize], places: &Places) -> std::ops::Range<usize> {
    let above = (places.body.top() - places.origin.y).max(0.0);
    let first = (above / ROW) as usize;
    let last = ((above + places.body.height()) / ROW).ceil() as usize;
    first.min(lines.len())..last.min(lines.len())
}

/// Scrolls to the cell that has the keyboard, where that was asked.
fn reveal(
    ui: &Ui,
    import: &mut Import,
    (lines, found): (&Arc<Vec<usize>>, &Found),
    (columns, places): (&Columns, &Places),
) {
    if !std::mem::take(&mut import.reveal) {
        return;
    }
    let Some((row, column)) = import.cursor else { return };
    let at = lines.iter().position(|it| found.reading.rows[*it].number == row);
    let (Some(at), true) = (at, column < columns.count()) else { return };
    let line = Rect::from_min_size(places.origin + vec2(0.0, at as f32 * ROW), vec2(0.0, ROW));
    let mut rect = columns.rect(column, line);
    // What stays while one scrolls covers a part.
    rect.min -= vec2(LEFT[0] + LEFT[1], HEAD[0] + HEAD[1]);
    rect.max.y += ROW;
    ui.scroll_to_rect(rect, None);
}

/// What the sheet is drawn from.
struct Of<'a, 'b> {
    cx: &'a Cx<'b>,
    import: &'a Import,
    found: &'a Found,
    columns: &'a Columns,
    places: &'a Places,
    lines: &'a [usize],
}

impl Of<'_, '_> {
    fn part(ui: &mut Ui, rect: Rect, salt: &'static str) -> Ui {
        let mut part = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(salt));
        part.set_clip_rect(rect.intersect(ui.clip_rect()));
        part
    }

    fn row_rect(&self, line: usize) -> Rect {
        let at = self.places.origin + vec2(0.0, line as f32 * ROW);
        Rect::from_min_size(at, vec2(self.columns.width(), ROW))
    }

    fn color(&self, ink: Ink) -> Color32 {
        style::color(ink, self.cx.theme)
    }

    /// The cells.
    fn body(&self, ui: &mut Ui, rows: std::ops::Range<usize>, ground: egui::Id, chosen: &mut Option<Chosen>) {
        let mut ui = Self::part(ui, self.places.body, "cells");
        let ui = &mut ui;
        let from = self.places.body.left() - self.places.origin.x;
        let sight = self.columns.in_sight(from, from + self.places.body.width());
        for line in rows {
            let row = &self.found.reading.rows[self.lines[line]];
            let rect = self.row_rect(line);
            if let Some(ink) = cells::row_ground(row.kind) {
                ui.painter().rect_filled(rect, CornerRadius::ZERO, self.color(ink));
            }
            ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, self.color(Ink::Line)));
            let changed = self.found.changed(row.number);
            for column in sight.clone() {
                let place = self.columns.rect(column, rect);
                // A title runs on over the cells beside it.
                let beside =
                    (column + 1..self.columns.count()).find(|it| row.cells.iter().any(|cell| cell.column == *it));
                let mut room = place;
                if row.kind == RowKind::Above {
                    room.max.x = rect.left() + self.columns.edges[beside.unwrap_or(self.columns.count())];
                } else {
                    ui.painter().vline(place.right() - 0.5, place.y_range(), Stroke::new(1.0, self.color(Ink::Line)));
                }
                self.cell(ui, (row, column), (place, room, ground), &changed, chosen);
            }
        }
    }

    fn cell(
        &self,
        ui: &Ui,
        (row, column): (&ReadRow, usize),
        (rect, room, ground): (Rect, Rect, egui::Id),
        changed: &[crate::app::import::Target],
        chosen: &mut Option<Chosen>,
    ) {
        let (cx, spot) = (self.cx, (row.number, column));
        let response = ui.interact(rect, ui.scope_id().with(spot), Sense::CLICK);
        if let Some(cell) = row.cells.iter().find(|it| it.column == column) {
            let look = cells::look(cx, self.import, (row, cell), changed);
            if let Some(ink) = look.ground {
                ui.painter().rect_filled(rect.shrink(0.5), CornerRadius::ZERO, self.color(ink));
            }
            if let Some(ink) = look.edge {
                let stroke = Stroke::new(1.5, self.color(ink));
                ui.painter().rect_stroke(rect.shrink(0.5), CornerRadius::ZERO, stroke, StrokeKind::Inside);
            }
            let room = room.shrink2(vec2(7.0, 2.0));
            words_in(ui, room, (&look.words, style::BODY, look.strong), self.color(look.ink), look.align);
            let marked = cells::mark(cell).map(|it| format!(", {}", cx.t(it.key()))).unwrap_or_default();
            style::name(&response, Role::Cell, &format!("{} {}{marked}", checks::name(spot), look.words));
            if response.hovered() {
                response.clone().on_hover_text(cells::why(cx, self.import, cell));
            }
        }
        if self.import.cursor == Some(spot) {
            let stroke = Stroke::new(2.0, self.color(Ink::Focus));
            ui.painter().rect_stroke(rect, CornerRadius::ZERO, stroke, StrokeKind::Inside);
        }
        if response.clicked() {
            ui.memory_mut(|it| it.request_focus(ground));
            *chosen = Some(Chosen::Cell(spot));
        }
    }

    /// The numbers of the rows, each a menu of what the row is, and what it does.
    fn side(&self, ui: &mut Ui, rows: std::ops::Range<usize>, chosen: &mut Option<Chosen>) {
        let mut ui = Self::part(ui, self.places.side, "side");
        let ui = &mut ui;
        ui.painter().rect_filled(self.places.side, CornerRadius::ZERO, self.color(Ink::Panel));
        for line in rows {
            let place = self.lines[line];
            let row = &self.found.reading.rows[place];
            let mut rect = self.row_rect(line);
            (rect.min.x, rect.max.x) = (self.places.side.left(), self.places.side.right());
            let number = Rect::from_min_max(rect.min, pos2(rect.left() + LEFT[0], rect.bottom()));
            let does = Rect::from_min_max(pos2(number.right(), rect.top()), rect.max);
            let ground = cells::row_ground(row.kind);
            ui.painter().rect_filled(does, CornerRadius::ZERO, self.color(ground.unwrap_or(Ink::Panel)));
            ui.painter().rect_filled(number, CornerRadius::ZERO, self.color(Ink::Foundation));
            let line = Stroke::new(1.0, self.color(Ink::Line));
            ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, line);
            ui.painter().vline(number.right() - 0.5, rect.y_range(), line);
            ui.painter().vline(does.right() - 0.5, rect.y_range(), line);
            self.number(ui, number, (place, row), chosen);
            let (words, ink, strong) = cells::fate(self.cx, self.found, row);
            words_in(ui, does.shrink2(vec2(6.0, 0.0)), (&words, style::SMALL, strong), self.color(ink), Align::Min);
            let response = ui.interact(does, ui.scope_id().with(("fate", row.number)), Sense::hover());
            let values = [("rows", row.number.to_string().into())];
            style::name(&response, Role::RowHeader, &format!("{}: {words}", self.cx.text.with("import-row", values)));
            if response.hovered() {
                response.on_hover_text(cells::row_why(self.cx, self.found, row));
            }
        }
    }

    fn number(&self, ui: &Ui, rect: Rect, (place, row): (usize, &ReadRow), chosen: &mut Option<Chosen>) {
        let cx = self.cx;
        // Of all numbers the keyboard comes to that of the row that it is in.
        let here = self.import.cursor.is_some_and(|it| it.0 == row.number);
        let sense = if here { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(rect, ui.scope_id().with(("number", row.number)), sense);
        let number = row.number.to_string();
        let ink = if response.hovered() || response.has_focus() { Ink::Focus } else { Ink::Ink2 };
        let (font, color) = (FontId::proportional(style::SMALL), self.color(ink));
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, &number, font, color);
        let name = cx.text.with("import-row-what", [("row", number.into())]);
        style::name(&response, Role::Button, &name);
        Popup::menu(&response).show(|ui| {
            ui.set_min_width(190.0);
            let heading = row.kind == RowKind::Heading;
            let key = if heading { "import-row-no-heading" } else { "import-row-make-heading" };
            if ui.add(Button::new(cx.t(key))).clicked() {
                *chosen = Some(Chosen::Heading(place, !heading));
                ui.close();
            }
            let data = row.kind == RowKind::Data;
            let key = if data { "import-row-leave" } else { "import-row-take" };
            if !heading && ui.add(Button::new(cx.t(key))).clicked() {
                *chosen = Some(Chosen::Take(row.number, !data));
                ui.close();
            }
        });
        response.on_hover_text(name);
    }

    /// What each column becomes, and its letter.
    fn head(&self, ui: &mut Ui, seen: Rect, chosen: &mut Option<Chosen>) {
        let cx = self.cx;
        let corner = Rect::from_min_max(seen.min, self.places.head.left_bottom());
        ui.painter().with_clip_rect(seen).rect_filled(corner, CornerRadius::ZERO, self.color(Ink::Foundation));
        let words =
            Rect::from_min_max(corner.min, pos2(corner.right(), corner.top() + HEAD[0])).shrink2(vec2(6.0, 3.0));
        let [upper, lower] = words.split_top_bottom_at_fraction(0.5).into();
        for (rect, key) in [(upper, "import-becomes-a"), (lower, "import-becomes-b")] {
            words_in(ui, rect, (&cx.t(key), style::SMALL, false), self.color(Ink::Ink2), Align::Min);
        }
        let mut ui = Self::part(ui, self.places.head, "head");
        let ui = &mut ui;
        ui.painter().rect_filled(self.places.head, CornerRadius::ZERO, self.color(Ink::Foundation));
        let from = self.places.head.left() - self.places.origin.x;
        for column in self.columns.in_sight(from, from + self.places.head.width()) {
            let mut row =
                Rect::from_min_size(pos2(self.places.origin.x, seen.top()), vec2(self.columns.width(), HEAD[0]));
            if let Some(it) = head::column_ui(ui, cx, self.import, column, self.columns.rect(column, row)) {
                *chosen = Some(Chosen::Column(it));
            }
            (row.min.y, row.max.y) = (row.bottom(), row.bottom() + HEAD[1]);
            let letter = self.columns.rect(column, row);
            let (font, color) = (FontId::proportional(style::SMALL), self.color(Ink::Ink2));
            ui.painter().text(letter.center(), Align2::CENTER_CENTER, column_name(column), font, color);
            let line = Stroke::new(1.0, self.color(Ink::Line));
            ui.painter().vline(letter.right() - 0.5, letter.y_range(), line);
            ui.painter().hline(letter.x_range(), letter.bottom() - 0.5, line);
        }
    }
}
