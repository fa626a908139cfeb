//! Above the sheet: what is read and into what, the sheets of the file, its headings, what the marks mean, and the one button.

use egui::{Align, Button, Context, Event, Label, Layout, Popup, RichText, ScrollArea, TextEdit, Ui, accesskit::Role};

use crate::app::import::Choices;
use crate::files::sheets::{self, Watch};
use crate::ui::cx::Cx;
use crate::ui::import::checks::Mark;
use crate::ui::import::checks_ui::mark_ui;
use crate::ui::import::found::{Filter, Found};
use crate::ui::import::state::Import;
use crate::ui::import::taken::TakenIn;
use crate::ui::import::work::Anew;
use crate::ui::intent::Intent;
use crate::ui::kit::dialog::{self, Leaving};
use crate::ui::kit::{icons, style, widgets};
use crate::ui::shell::command::Command;

/// From this width on the buttons stand beside the title.
const BESIDE: f32 = 700.0;

/// The title with what is waited for, and the button. Returns whether it is left.
pub(super) fn heading_ui(ui: &mut Ui, cx: &Cx, import: &mut Import, found: &Found, out: &mut Vec<Intent>) -> bool {
    let mut leaves = false;
    let beside = ui.available_width() >= BESIDE;
    ui.horizontal(|ui| {
        title_ui(ui, cx, "import-says");
        if beside {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                leaves = buttons(ui, cx, import, found, true, out);
            });
        }
    });
    if !beside {
        ui.horizontal_wrapped(|ui| leaves = buttons(ui, cx, import, found, false, out));
    }
    leaves
}

pub(super) fn title_ui(ui: &mut Ui, cx: &Cx, says: &str) {
    ui.vertical(|ui| {
        ui.label(style::strong(cx.t("import-title")).size(style::SECTION));
        ui.label(style::secondary(cx.t(says), cx.theme));
    });
}

fn buttons(ui: &mut Ui, cx: &Cx, import: &mut Import, found: &Found, backwards: bool, out: &mut Vec<Intent>) -> bool {
    let mut leaves = false;
    // A layout from the right takes the last one first.
    let order: [u8; 3] = if backwards { [2, 1, 0] } else { [0, 1, 2] };
    for at in order {
        match at {
            0 => {
                let says = waits(cx, found, &import.taken().choices);
                ui.add(Label::new(style::secondary(says, cx.theme)).truncate());
            }
            1 => {
                if widgets::button(ui, None, &cx.t("import-cancel")).clicked() {
                    leaves = import.leave();
                }
            }
            _ => {
                let name = cx.text.with("import-read", [("count", found.rows().into())]);
                let taken = import.taken();
                let ready = found.plan.is_ready(&taken.choices);
                let button = ui.add_enabled_ui(ready, |ui| widgets::primary_button(ui, &name, cx.theme)).inner;
                let go = button.clicked() || import.leaving.is_none() && dialog::ctrl_enter(ui);
                if go && let Some(edit) = found.plan.edit(&taken.answers, &taken.choices, cx.today) {
                    out.push(Intent::TakeIn(Box::new(taken_in(cx, import, found, edit))));
                }
            }
        }
    }
    leaves
}

/// What the button waits for, or what there is to know before it.
fn waits(cx: &Cx, found: &Found, choices: &Choices) -> String {
    if found.plan.open > 0 {
        return cx.text.with("import-waits", [("count", found.plan.open.into())]);
    }
    if !found.plan.is_ready(choices) {
        return cx.t(if found.rows() == 0 { "import-no-rows" } else { "import-no-change" });
    }
    if found.all_is_read {
        return cx.t("import-all-read");
    }
    let [_, guessed, left, _] = found.marks;
    cx.text.with("import-look", [("guessed", guessed.into()), ("left", left.into())])
}

fn taken_in(cx: &Cx, import: &Import, found: &Found, edit: crate::design::edit::Edit) -> TakenIn {
    use crate::app::import::Fate;
    let changes =
        found.plan.rows.iter().filter_map(|it| if let Fate::Change(it, _) = &it.fate { Some(it.risk) } else { None });
    let closed: Vec<_> =
        import.taken().choices.close.iter().copied().filter(|it| found.plan.missing.contains(it)).collect();
    let counts = found.counts;
    let values = [
        ("add", counts.add.into()),
        ("change", (counts.change + closed.len()).into()),
        ("same", counts.same.into()),
        ("left", counts.out.into()),
    ];
    let headings = import.taken().mapping.as_ref().map(crate::app::import::Mapping::remembered).unwrap_or_default();
    TakenIn {
        edit,
        changed: changes.chain(closed.iter().copied()).collect(),
        headings,
        says: cx.text.with("import-taken-in", values),
    }
}

/// The file, its sheets, its headings, and the marks, each of which shows its rows alone.
pub(super) fn bar_ui(ui: &mut Ui, cx: &Cx, import: &mut Import, found: &Found) {
    ui.horizontal_wrapped(|ui| {
        let pasted = cx.t("import-pasted");
        ui.label(style::strong(import.file.clone().unwrap_or(pasted)));
        sheets_ui(ui, cx, import);
        headings_ui(ui, cx, import);
        ui.add_space(6.0);
        for (at, mark) in Mark::ALL.into_iter().take(3).enumerate() {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                mark_ui(ui, cx, mark);
                let count = found.marks[at];
                let filter = [Filter::Asked, Filter::Guessed, Filter::Left][at];
                let on = import.filter == Some(filter);
                let says = format!("{count} {}", cx.t(mark.key()));
                let button = ui.add_enabled(count > 0 || on, Button::selectable(on, &says));
                style::name(&button, Role::Button, &cx.text.with("import-show-only", [("what", says.into())]));
                if button.clicked() {
                    import.filter = if on { None } else { Some(filter) };
                }
            });
        }
        if import.filter.is_some() && widgets::button(ui, None, &cx.t("import-show-all")).clicked() {
            import.filter = None;
        }
    });
    ui.add_space(2.0);
}

/// The sheets of a file that has several.
fn sheets_ui(ui: &mut Ui, cx: &Cx, import: &mut Import) {
    if import.book.sheets.len() < 2 {
        return;
    }
    let mut to = None;
    for (at, (sheet, taken)) in import.book.sheets.iter().zip(&import.sheets).enumerate() {
        let mut name = if sheet.name.is_empty() { cx.t("import-sheet") } else { sheet.name.clone() };
        if taken.rows > 0 {
            name = format!("{name} · {}", cx.text.language().count(taken.rows));
        }
        if sheet.hidden {
            name = format!("{name} ({})", cx.t("import-hidden"));
        }
        if ui.add(Button::selectable(at == import.at, &name)).clicked() && at != import.at {
            to = Some(at);
        }
    }
    if let Some(to) = to {
        import.go_to(to);
    }
}

/// Which rows are the headings.
fn headings_ui(ui: &mut Ui, cx: &Cx, import: &mut Import) {
    let Some(mapping) = &import.taken().mapping else { return };
    let sheet = import.sheet();
    let rows: Vec<String> =
        mapping.headings.iter().filter_map(|it| sheet.rows.get(*it)).map(|it| it.number.to_string()).collect();
    let and = cx.t("import-and");
    let says = match rows.split_last() {
        None => cx.t("import-headings-none"),
        Some((last, [])) => cx.text.with("import-headings", [("rows", last.as_str().into())]),
        Some((last, before)) => {
            cx.text.with("import-headings", [("rows", format!("{} {and} {last}", before.join(", ")).into())])
        }
    };
    let has = !rows.is_empty();
    let mut chosen = None;
    let button = ui.add(Button::new((says.as_str(), icons::OPEN.rich_text().size(14.0))));
    style::name(&button, Role::ComboBox, &says);
    Popup::menu(&button).show(|ui| {
        ui.set_max_width(260.0);
        ui.add(Label::new(style::secondary(cx.t("import-headings-how"), cx.theme).size(style::SMALL)).wrap());
        if has && ui.add(Button::new(cx.t("import-headings-no"))).clicked() {
            chosen = Some(Anew::These(Vec::new()));
            ui.close();
        }
        if ui.add(Button::new(cx.t("import-headings-found"))).clicked() {
            chosen = Some(Anew::Found);
            ui.close();
        }
    });
    if let Some(headings) = chosen {
        import.set_headings(headings);
    }
}

/// Asks for rows where there are none yet. Returns whether it is left.
pub(super) fn ask_ui(ui: &mut Ui, cx: &Cx, import: &mut Import, out: &mut Vec<Intent>) -> bool {
    title_ui(ui, cx, "import-says");
    ui.add_space(8.0);
    let (mut go, mut leaves) = (dialog::ctrl_enter(ui), false);
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width().min(640.0));
        ui.add(Label::new(cx.t("import-ask")).wrap());
        ScrollArea::vertical().max_height(220.0).show(ui, |ui| {
            let field = ui.add(TextEdit::multiline(&mut import.typed).desired_rows(9).desired_width(f32::INFINITY));
            style::name_field(&field, &cx.t("import-rows"));
            if std::mem::take(&mut import.fresh) {
                field.request_focus();
            }
            // Esc in a field in which nothing stands leaves at once: there is nothing to leave first.
            let left = field.lost_focus() && ui.input(|it| it.key_pressed(egui::Key::Escape));
            leaves |= left && import.typed.trim().is_empty() && import.leave();
            // Rows that are pasted are all there is to type.
            go |= field.changed() && ui.input(|it| it.events.iter().any(|it| matches!(it, Event::Paste(_))));
        });
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            go |= widgets::primary_button(ui, &cx.t("import-ask-next"), cx.theme).clicked();
            if widgets::button(ui, None, &Command::ReadRegister.name(cx.text)).clicked() {
                out.push(Intent::Command(Command::ReadRegister));
            }
            if widgets::button(ui, None, &Command::SaveEmptyRegister.name(cx.text)).clicked() {
                out.push(Intent::Command(Command::SaveEmptyRegister));
            }
            if widgets::button(ui, None, &cx.t("import-cancel")).clicked() {
                leaves = import.leave();
            }
        });
    });
    let book = go
        .then(|| sheets::pasted(&import.typed, &Watch::default()).unwrap_or_default())
        .filter(|it| !it.sheets.is_empty());
    if let Some(book) = book {
        import.take(book, cx.design());
        import.by_hand = true;
        ui.ctx().request_repaint();
    }
    leaves | leaving_ui(ui.ctx(), cx, import)
}

/// Asks whether what was answered is thrown away. Returns whether it is.
pub(super) fn leaving_ui(ctx: &Context, cx: &Cx, import: &mut Import) -> bool {
    let Some(fresh) = import.leaving else { return false };
    let modal = dialog::modal(ctx, "import-leave").show(ctx, |ui| {
        ui.set_width(420.0_f32.min(ctx.content_rect().width() - 48.0));
        ui.label(style::strong(cx.t("import-leave")).size(style::SECTION));
        ui.add_space(4.0);
        ui.add(Label::new(RichText::new(cx.t("import-leave-why"))).wrap());
        ui.add_space(12.0);
        let mut answer = None;
        ui.horizontal_wrapped(|ui| {
            let stay = widgets::primary_button(ui, &cx.t("import-leave-stay"), cx.theme);
            if fresh {
                stay.request_focus();
            }
            if stay.clicked() {
                answer = Some(Leaving::Stay);
            }
            if widgets::button(ui, None, &cx.t("import-leave-do")).clicked() {
                answer = Some(Leaving::Leave);
            }
        });
        let escaped = !fresh && ui.input(|it| it.key_pressed(egui::Key::Escape));
        if escaped { Some(Leaving::Stay) } else { answer }
    });
    import.leaving = Some(false);
    if modal.inner.is_some() {
        import.leaving = None;
        ctx.request_repaint();
    }
    modal.inner == Some(Leaving::Leave)
}
