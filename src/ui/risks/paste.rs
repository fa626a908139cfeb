//! Rows of a spreadsheet become risks: what was pasted, what each column is, what will be read, and what cannot be.

use egui::{Align, Context, Key, Label, Layout, ScrollArea, TextEdit, Ui, Vec2, accesskit::Role};

use crate::app::import::{
    Answer, Answers, Ask, Certainty, Choices, Mapping, Plan, ReadCell, Reading, RowKind, Said, Scale, Target, Words,
};
use crate::files::sheets::{self, Sheet};
use crate::picture::tokens::Ink;
use crate::rules::Severity;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::dialog::{self, Leaving};
use crate::ui::kit::{icons, style, widgets};

/// How many rows are shown as they will be read.
const PREVIEW: usize = 6;
/// The width of a column.
const COLUMN: f32 = 150.0;
/// The height of a line of the preview.
const LINE: f32 = 26.0;

/// Rows that are being taken in.
pub struct Paste {
    typed: String,
    seen: Option<Seen>,
    fresh: bool,
    /// Whether the rows are asked for.
    asked: bool,
    /// Whether it is asked if they are thrown away.
    leaving: bool,
}

/// Pasted rows, what they are taken for, and what they read as under it.
struct Seen {
    sheet: Sheet,
    mapping: Mapping,
    words: Words,
    answers: Answers,
    reading: Reading,
    plan: Plan,
    /// The first rows: each cell as it will be read, and whether it can be.
    preview: Vec<Vec<(String, bool)>>,
    /// What is not read, or not as it stands: the number of the row, and why.
    problems: Vec<(usize, String)>,
}

impl Paste {
    /// Rows that were pasted; none: they are asked for.
    pub fn new(typed: String) -> Self {
        let asked = typed.is_empty();
        Self { typed, seen: None, fresh: true, asked, leaving: false }
    }
}

impl Seen {
    fn of(cx: &Cx, typed: &str) -> Option<Self> {
        let sheet = sheets::pasted(typed).sheets.into_iter().next()?;
        let words = Words::of(cx.design(), cx.text.language());
        let mapping = Mapping::guess(&sheet, &words, &std::collections::BTreeMap::new());
        let (answers, reading, plan) = (Answers::of(cx.design()), Reading::default(), Plan::default());
        let mut seen =
            Self { sheet, mapping, words, answers, reading, plan, preview: Vec::new(), problems: Vec::new() };
        seen.read(cx);
        Some(seen)
    }

    /// Reads the rows again: they are taken for something else.
    fn read(&mut self, cx: &Cx) {
        self.answers = Answers::of(cx.design());
        self.reading = Reading::of(&self.sheet, &self.mapping, &self.words, &self.answers);
        self.problems = self.told(cx);
        // Here nothing is asked of a cell: what would be stays empty and is named.
        for ask in std::mem::take(&mut self.reading.asks) {
            match ask {
                Ask::Cell { row, column, .. } => drop(self.answers.cells.insert((row, column), Answer::Empty)),
                Ask::Classes { column, .. } => self.leave(column),
                Ask::Column { .. } => {}
            }
        }
        self.reading = Reading::of(&self.sheet, &self.mapping, &self.words, &self.answers);
        self.plan = Plan::of(cx.design(), &self.reading, cx.today);
        let width = self.sheet.width;
        let data = self.reading.data().take(PREVIEW);
        self.preview = data
            .map(|row| (0..width).map(|at| shown(cx, row.cells.iter().find(|it| it.column == at))).collect())
            .collect();
    }

    /// Leaves all cells of a column empty.
    fn leave(&mut self, column: usize) {
        let waits = |it: &&ReadCell| it.column == column && it.said == Said::Waits;
        for row in &self.reading.rows {
            for cell in row.cells.iter().filter(waits) {
                self.answers.cells.insert((row.number, cell.column), Answer::Empty);
            }
        }
    }

    /// What is not read, or not as it stands.
    fn told(&self, cx: &Cx) -> Vec<(usize, String)> {
        let mut all = Vec::new();
        for row in &self.reading.rows {
            if matches!(row.kind, RowKind::Total | RowKind::Between | RowKind::Nameless | RowKind::Repeated) {
                all.push((row.number, cx.t(row.kind.key())));
            }
            for cell in &row.cells {
                let key = match &cell.said {
                    Said::Guessed(key) | Said::Empty(key) => key,
                    Said::Asked(question) => question.key,
                    Said::Waits if self.mapping.columns[cell.column].scale == Scale::Classes => "paste-class",
                    _ => continue,
                };
                all.push((row.number, cx.text.with(key, [("cell", cell.raw.as_str().into())])));
            }
        }
        all
    }
}

/// A cell as it will be read, and whether it can be.
fn shown(cx: &Cx, cell: Option<&ReadCell>) -> (String, bool) {
    let Some(cell) = cell else { return (String::new(), true) };
    match &cell.value {
        Some(value) => (value.shown(cx.design(), cx.text), !matches!(cell.said, Said::Guessed(_))),
        None => (cell.raw.clone(), cell.said == Said::Out),
    }
}

/// The dialog; true when it is done.
pub(crate) fn paste_ui(ctx: &Context, cx: &Cx, paste: &mut Paste, out: &mut Vec<Intent>) -> bool {
    if paste.fresh && !paste.leaving && paste.seen.is_none() && !paste.asked && !paste.typed.is_empty() {
        paste.seen = Seen::of(cx, &paste.typed);
    }
    let fresh = std::mem::take(&mut paste.fresh);
    let mut done = false;
    if paste.leaving {
        let words = paste.typed.clone();
        let asked = dialog::modal(ctx, "paste").show(ctx, |ui| {
            ui.set_width(420.0_f32.min(ctx.content_rect().width() - 48.0));
            dialog::leaving_ui(ui, (cx.text, cx.theme), &words, fresh)
        });
        if asked.inner == Some(Leaving::Stay) {
            (paste.leaving, paste.fresh) = (false, paste.seen.is_none());
        }
        return asked.inner == Some(Leaving::Leave);
    }
    let shown = dialog::modal(ctx, "paste").show(ctx, |ui| {
        let room = ctx.content_rect();
        let wide = if paste.seen.is_some() { 900.0_f32 } else { 560.0 };
        ui.set_width(wide.min(room.width() - 48.0));
        ui.set_max_height(room.height() - 60.0);
        ui.label(style::strong(cx.t("paste-title")).size(style::SECTION));
        done = match &mut paste.seen {
            None => ask(ui, cx, paste, fresh),
            Some(seen) => plan_ui(ui, cx, seen, fresh, out),
        };
    });
    let escaped = shown.response.ctx.input(|it| it.key_pressed(Key::Escape)) && !egui::Popup::is_any_open(ctx);
    if escaped && !done && !paste.typed.trim().is_empty() {
        (paste.leaving, paste.fresh) = (true, true);
        ctx.request_repaint();
        return false;
    }
    done || escaped
}

/// Asks for the rows. Returns whether the dialog is done.
fn ask(ui: &mut Ui, cx: &Cx, paste: &mut Paste, fresh: bool) -> bool {
    ui.add(Label::new(style::secondary(cx.t("paste-says"), cx.theme)).wrap());
    let name = cx.t("paste-rows");
    let mut go = dialog::ctrl_enter(ui);
    ScrollArea::vertical().max_height(220.0).show(ui, |ui| {
        let field = ui.add(TextEdit::multiline(&mut paste.typed).desired_rows(9).desired_width(f32::INFINITY));
        style::name_field(&field, &name);
        if fresh {
            field.request_focus();
        }
        // Rows that are pasted are all there is to type: the next question can be asked at once.
        go |= field.changed() && ui.input(|it| it.events.iter().any(|it| matches!(it, egui::Event::Paste(_))));
    });
    ui.add_space(8.0);
    let mut cancel = false;
    ui.horizontal_wrapped(|ui| {
        go |= widgets::primary_button(ui, &cx.t("paste-next"), cx.theme).clicked();
        cancel = widgets::button(ui, None, &cx.t("dialog-cancel")).clicked();
    });
    if go {
        paste.seen = Seen::of(cx, &paste.typed);
        paste.fresh = paste.seen.is_some();
        // It was read as of now: not a second time.
        ui.ctx().request_repaint();
    }
    cancel
}

/// The columns, the first rows and what cannot be read. Returns whether the dialog is done.
fn plan_ui(ui: &mut Ui, cx: &Cx, seen: &mut Seen, fresh: bool, out: &mut Vec<Intent>) -> bool {
    let before = seen.mapping.clone();
    ui.add(Label::new(style::secondary(cx.t("paste-plan-says"), cx.theme)).wrap());
    let rows = seen.reading.rows.len() - seen.mapping.headings.len();
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.text.with("paste-count", [("count", rows.into())]));
        let headed = !seen.mapping.headings.is_empty();
        if let Some(to) = widgets::tick(ui, &cx.t("paste-headed"), headed) {
            let (headings, memory) = (if to { vec![0] } else { Vec::new() }, std::collections::BTreeMap::new());
            seen.mapping = Mapping::with_headings(&seen.sheet, &seen.words, &memory, headings);
        }
        unit(ui, cx, &mut seen.mapping);
    });
    ui.add_space(4.0);
    columns(ui, cx, seen);
    ui.add_space(6.0);
    problems(ui, cx, seen);
    ui.add_space(8.0);
    let (mut add, mut cancel) = (false, false);
    let counts = seen.plan.counts();
    let edit = seen.plan.edit(&seen.answers, &Choices::default(), cx.today);
    ui.horizontal_wrapped(|ui| {
        let name = cx.text.with("paste-add", [("count", (counts.add + counts.change).into())]);
        ui.add_enabled_ui(edit.is_some(), |ui| {
            let button = widgets::primary_button(ui, &name, cx.theme);
            if fresh {
                button.request_focus();
            }
            add = button.clicked();
        });
        cancel = widgets::button(ui, None, &cx.t("dialog-cancel")).clicked();
    });
    if seen.mapping != before {
        seen.read(cx);
    }
    match edit.filter(|_| add) {
        Some(edit) => {
            out.push(Intent::Edit(edit));
            true
        }
        None => cancel,
    }
}

/// What bare amounts are in, where there are any.
fn unit(ui: &mut Ui, cx: &Cx, mapping: &mut Mapping) {
    let amounts: Vec<usize> = mapping.mapped().filter(|(_, it)| it.target.is_amount()).map(|it| it.0).collect();
    let Some(now) = amounts.first().map(|it| mapping.columns[*it].scale) else { return };
    let name = cx.t("paste-unit");
    ui.label(style::secondary(name.as_str(), cx.theme));
    let options = Scale::choices(Target::Low).iter().map(|it| (*it, cx.t(it.key())));
    if let Some(to) = widgets::pick(ui, ("unit", &name), &cx.t(now.key()), Some(now), options, Some(160.0)) {
        for it in amounts {
            mapping.set_scale(it, to);
        }
    }
}

/// A picker per column, with the first rows below it as they will be read.
fn columns(ui: &mut Ui, cx: &Cx, seen: &mut Seen) {
    let mut chosen = None;
    ScrollArea::horizontal().id_salt("paste-columns").show(ui, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            for (column, it) in seen.mapping.columns.iter().enumerate() {
                ui.allocate_ui_with_layout(Vec2::new(COLUMN, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(COLUMN);
                    if !seen.mapping.headings.is_empty() {
                        let words = style::secondary(&it.heading, cx.theme).size(style::SMALL);
                        ui.add(Label::new(words).truncate());
                    }
                    let name = cx.text.with("paste-column", [("nth", (column + 1).into())]);
                    let options = Target::ALL.map(|it| (it, cx.t(it.key())));
                    let (salt, shown) = ((("column", column), name.as_str()), cx.t(it.target.key()));
                    if let Some(to) = widgets::pick(ui, salt, &shown, Some(it.target), options, Some(COLUMN)) {
                        chosen = Some((column, to));
                    }
                    for row in &seen.preview {
                        if let Some((cell, readable)) = row.get(column) {
                            preview_cell(ui, cx, cell, *readable, it.target == Target::Ignore);
                        }
                    }
                });
            }
        });
    });
    if let Some((column, to)) = chosen {
        seen.mapping.set_target(&seen.sheet, &seen.words, column, to);
    }
}

fn preview_cell(ui: &mut Ui, cx: &Cx, cell: &str, readable: bool, ignored: bool) {
    let size = Vec2::new(COLUMN, LINE);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_size(size);
        let line = cell.lines().next().unwrap_or_default();
        if readable && ignored {
            ui.add(Label::new(style::secondary(line, cx.theme)).truncate());
        } else if readable {
            ui.add(Label::new(line).truncate());
        } else {
            let color = style::color(Ink::Warning, cx.theme);
            let icon = icons::severity(Severity::Warning, false);
            let mark = ui.label(icon.rich_text().size(15.0).color(color));
            style::name(&mark, Role::Image, &cx.t("paste-unreadable"));
            ui.add(Label::new(egui::RichText::new(line).color(color)).truncate());
        }
    });
}

/// What cannot be read, or not as it stands, row by row; that all can is said only where it is so.
fn problems(ui: &mut Ui, cx: &Cx, seen: &Seen) {
    let problems = &seen.problems;
    let asked = seen.mapping.columns.iter().find_map(|it| match it.certainty {
        Certainty::Asked(key) => Some(key),
        _ => None,
    });
    let color = style::color(Ink::Warning, cx.theme);
    if let Some(key) = asked {
        ui.label(style::strong(cx.t(key)).color(color));
    }
    if problems.is_empty() {
        if seen.reading.all_is_read(&seen.sheet, &seen.mapping) {
            ui.label(style::secondary(cx.t("import-all-read"), cx.theme));
        }
        return;
    }
    let heading = cx.text.with("paste-problems", [("count", problems.len().into())]);
    ui.label(style::strong(heading).color(color));
    let height = ui.text_style_height(&egui::TextStyle::Body);
    ScrollArea::vertical().id_salt("paste-problems").max_height(110.0).show_rows(
        ui,
        height,
        problems.len(),
        |ui, at| {
            ui.set_width(ui.available_width());
            for (row, why) in &problems[at] {
                let says = cx.text.with("paste-problem", [("row", (*row).into()), ("why", why.as_str().into())]);
                ui.add(Label::new(says).truncate());
            }
        },
    );
}
