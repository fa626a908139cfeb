//! Rows of a spreadsheet become risks: what was pasted, what each column is, what will be read, and what cannot be.

use egui::{Align, Context, Key, Label, Layout, ScrollArea, TextEdit, Ui, Vec2, accesskit::Role};

use crate::app::paste::{Field, Plan, Problem, Reading, Sheet, Unit, Words, guess, read, shown};
use crate::design::edit::{Edit, RisksEdit};
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

/// Pasted rows, the plan for them, and what they read as under it.
struct Seen {
    sheet: Sheet,
    plan: Plan,
    words: Words,
    reading: Reading,
    /// The first rows: each cell as it will be read, and whether it can be.
    preview: Vec<Vec<(String, bool)>>,
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
        let (sheet, words) = (Sheet::parted(typed), Words::of(cx.design(), cx.text.language()));
        let plan = guess(&sheet, &words);
        let mut seen = Self { sheet, plan, words, reading: Reading::default(), preview: Vec::new() };
        seen.read(cx);
        (!seen.sheet.rows.is_empty()).then_some(seen)
    }

    /// Reads the rows again: the plan is another one.
    fn read(&mut self, cx: &Cx) {
        self.reading = read(&self.sheet, &self.plan, &self.words);
        self.preview = shown(cx.design(), cx.text, &self.sheet, (&self.plan, &self.words), PREVIEW);
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
    let mut plan = seen.plan.clone();
    let rows = seen.sheet.rows.len() - usize::from(plan.headed);
    ui.add(Label::new(style::secondary(cx.t("paste-plan-says"), cx.theme)).wrap());
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.text.with("paste-count", [("count", rows.into())]));
        if let Some(to) = widgets::tick(ui, &cx.t("paste-headed"), plan.headed) {
            plan.headed = to;
        }
        let name = cx.t("paste-unit");
        ui.label(style::secondary(name.as_str(), cx.theme));
        let options = Unit::ALL.map(|it| (it, cx.t(it.key())));
        let now = cx.t(plan.unit.key());
        if let Some(to) = widgets::pick(ui, ("unit", &name), &now, Some(plan.unit), options, Some(160.0)) {
            plan.unit = to;
        }
    });
    ui.add_space(4.0);
    columns(ui, cx, seen, &mut plan);
    ui.add_space(6.0);
    problems(ui, cx, &seen.reading.problems);
    ui.add_space(8.0);
    let (mut add, mut cancel) = (false, false);
    let count = seen.reading.risks.len();
    ui.horizontal_wrapped(|ui| {
        let name = cx.text.with("paste-add", [("count", count.into())]);
        ui.add_enabled_ui(count > 0, |ui| {
            let button = widgets::primary_button(ui, &name, cx.theme);
            if fresh {
                button.request_focus();
            }
            add = button.clicked();
        });
        cancel = widgets::button(ui, None, &cx.t("dialog-cancel")).clicked();
    });
    if plan != seen.plan {
        seen.plan = plan;
        seen.read(cx);
    }
    if add {
        let risks = std::mem::take(&mut seen.reading.risks);
        out.push(Intent::Edit(Edit::Risks(RisksEdit::AddMany(risks))));
    }
    add || cancel
}

/// A picker per column, with the first rows below it as they will be read.
fn columns(ui: &mut Ui, cx: &Cx, seen: &Seen, plan: &mut Plan) {
    let headings = plan.headed.then(|| seen.sheet.rows.first()).flatten();
    ScrollArea::horizontal().id_salt("paste-columns").show(ui, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            for column in 0..seen.sheet.width {
                ui.allocate_ui_with_layout(Vec2::new(COLUMN, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(COLUMN);
                    let says = headings.and_then(|(_, row)| row.get(column)).map_or("", String::as_str);
                    if plan.headed {
                        let words = style::secondary(says, cx.theme).size(style::SMALL);
                        ui.add(Label::new(words).truncate());
                    }
                    let name = cx.text.with("paste-column", [("nth", (column + 1).into())]);
                    let now = plan.fields.get(column).copied().unwrap_or_default();
                    let options = Field::ALL.map(|it| (it, cx.t(it.key())));
                    let salt = (("column", column), name.as_str());
                    let shown = cx.t(now.key());
                    if let Some(to) = widgets::pick(ui, salt, &shown, Some(now), options, Some(COLUMN)) {
                        take(plan, column, to);
                    }
                    for row in &seen.preview {
                        if let Some((cell, readable)) = row.get(column) {
                            preview_cell(ui, cx, cell, *readable, now == Field::Ignore);
                        }
                    }
                });
            }
        });
    });
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

/// A column fills a field from now on; the one that did before fills nothing.
fn take(plan: &mut Plan, column: usize, to: Field) {
    if !to.takes_several() {
        for it in plan.fields.iter_mut().filter(|it| **it == to) {
            *it = Field::Ignore;
        }
    }
    plan.fields[column] = to;
}

/// What cannot be read, row by row.
fn problems(ui: &mut Ui, cx: &Cx, problems: &[Problem]) {
    if problems.is_empty() {
        ui.label(style::secondary(cx.t("paste-all-read"), cx.theme));
        return;
    }
    let color = style::color(Ink::Warning, cx.theme);
    let heading = cx.text.with("paste-problems", [("count", problems.len().into())]);
    ui.label(style::strong(heading).color(color));
    let height = ui.text_style_height(&egui::TextStyle::Body);
    ScrollArea::vertical().id_salt("paste-problems").max_height(110.0).show_rows(
        ui,
        height,
        problems.len(),
        |ui, at| {
            ui.set_width(ui.available_width());
            for it in &problems[at] {
                let why = cx.text.with(it.why, [("cell", it.cell.as_str().into())]);
                let says = cx.text.with("paste-problem", [("row", it.row.into()), ("why", why.into())]);
                ui.add(Label::new(says).truncate());
            }
        },
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_has_one_column() {
        let fields = vec![Field::Title, Field::Likely, Field::Tag, Field::Ignore];
        let mut plan = Plan { fields, ..Plan::default() };
        take(&mut plan, 3, Field::Likely);
        assert_eq!(plan.fields, [Field::Title, Field::Ignore, Field::Tag, Field::Likely]);
        take(&mut plan, 1, Field::Tag);
        assert_eq!(plan.fields, [Field::Title, Field::Tag, Field::Tag, Field::Likely]);
    }
}
