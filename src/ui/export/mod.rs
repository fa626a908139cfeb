//! What goes out: which tables, in which kind of file, and how they look there before they are saved.

mod preview;

use egui::accesskit::Role;
use egui::{Align, Button, Key, Layout, Modifiers, ScrollArea, Ui, vec2};

use crate::app::export::{Kind, Outgoing, Remark, Sheet, What, held, json};
use crate::ui::aside::Aside;
use crate::ui::cx::Cx;
use crate::ui::export::preview::{sheet_ui, words_ui};
use crate::ui::intent::Intent;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::parts;
use crate::ui::kit::{icons, style, widgets};

/// The width of the list, in points.
const LIST: f32 = 290.0;
/// Under this width list and table stand beneath each other.
const NARROW: f32 = 720.0;
/// So many lines of the whole design are shown.
const LINES: usize = 300;

/// The screen.
#[derive(Default)]
pub(crate) struct Tables {
    kind: Kind,
    /// What was chosen; none: what is usual for the kind of file.
    chosen: Option<Vec<What>>,
    /// The sheet that is looked at, by its key; none: the first.
    shown: Option<&'static str>,
    parts: Kept<(), Parts>,
    whole: Kept<(), String>,
}

/// Every part with its sheets, and what a spreadsheet cannot hold of them.
struct Parts(Vec<(What, Vec<Sheet>, Vec<Remark>)>);

impl Parts {
    fn of(cx: &Cx) -> Self {
        let session = cx.session;
        let file = session.path().and_then(|it| it.file_name()).map(|it| it.to_string_lossy());
        let of = Outgoing {
            design: cx.design(),
            insight: session.insight(),
            catalogue: session.catalogue(),
            text: cx.text,
            file: file.as_deref(),
            on: cx.today,
        };
        let part = |what: What| {
            let it = held(&[what], &of);
            (what, it.made, it.remarks)
        };
        Self(What::ALL.into_iter().map(part).collect())
    }
}

impl Tables {
    /// What goes out, in the order of the sheets.
    fn what(&self) -> Vec<What> {
        self.chosen.clone().unwrap_or_else(|| self.kind.usual().to_vec())
    }

    fn set(&mut self, what: What, on: bool) {
        let now = self.what();
        let stays = |it: &What| if *it == what { on } else { now.contains(it) };
        self.chosen = Some(What::ALL.into_iter().filter(stays).collect());
    }

    /// In place of a section.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        self.head_ui(ui, cx, out);
        ui.add_space(6.0);
        if self.kind == Kind::Json {
            let whole = self.whole.get(cx, (), || json(cx.design()).unwrap_or_default());
            return words_ui(ui, cx, &whole, LINES);
        }
        let parts = self.parts.get(cx, (), || Parts::of(cx));
        if ui.available_width() < NARROW {
            let high = (ui.available_height() * 0.4).max(120.0);
            ui.allocate_ui(vec2(ui.available_width(), high), |ui| self.list_ui(ui, cx, &parts));
            ui.add_space(8.0);
            return self.shown_ui(ui, cx, &parts);
        }
        ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
            let down = Layout::top_down(Align::Min);
            ui.allocate_ui_with_layout(vec2(LIST, ui.available_height()), down, |ui| self.list_ui(ui, cx, &parts));
            ui.add_space(8.0);
            ui.allocate_ui_with_layout(ui.available_size(), down, |ui| self.shown_ui(ui, cx, &parts));
        });
    }

    /// What it is, which kind of file, and the way on.
    fn head_ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        // Escape closes what stands in front: a question of where it goes, before this.
        let behind = ui.memory(|it| it.top_modal_layer().is_some());
        let escape = !behind && ui.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Escape));
        let what = self.what();
        ui.horizontal(|ui| {
            ui.label(style::strong(cx.t("tables-out-title")).size(style::SECTION));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if widgets::button(ui, None, &cx.t("aside-close")).clicked() || escape {
                    out.push(Intent::Aside(Aside::Close));
                }
                let save = cx.text.with("tables-out-save", [("ending", self.kind.ending().into())]);
                let ready = self.kind == Kind::Json || !what.is_empty();
                let save = ui.add_enabled_ui(ready, |ui| widgets::primary_button(ui, &save, cx.theme)).inner;
                if save.clicked() {
                    out.push(Intent::Aside(Aside::AskTables(self.kind, what)));
                }
            });
        });
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            for kind in Kind::ALL {
                let name = cx.t(&format!("export-kind-{}", kind.ending()));
                let here = self.kind == kind;
                let button = ui.add(Button::selectable(here, name.as_str()));
                button.widget_info(|| egui::WidgetInfo::selected(Role::RadioButton, true, here, &name));
                if button.clicked() && !here {
                    // What somebody chose stays chosen in another kind of file.
                    (self.kind, self.shown) = (kind, None);
                }
            }
        });
        let says = cx.t(&format!("export-kind-{}.says", self.kind.ending()));
        ui.add(egui::Label::new(style::secondary(says, cx.theme)).wrap());
    }

    /// The parts: whether each goes out, and how many rows it has.
    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx, parts: &Parts) {
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            ScrollArea::vertical().id_salt("parts").auto_shrink([false, true]).show(ui, |ui| {
                let all = self.what();
                let count = all.len();
                ui.horizontal_wrapped(|ui| {
                    for (key, to) in [("tables-out-all", What::ALL.to_vec()), ("tables-out-none", Vec::new())] {
                        let name = cx.t(key);
                        let words = style::secondary(&name, cx.theme).size(style::SMALL);
                        if parts::link(ui, words, 120.0, &name).clicked() {
                            self.chosen = Some(to);
                        }
                    }
                    let says = cx.text.with("tables-out-count", [("count", count.into())]);
                    ui.label(style::secondary(says, cx.theme).size(style::SMALL));
                });
                for (what, sheets, remarks) in &parts.0 {
                    ui.push_id(what, |ui| self.part_ui(ui, cx, (*what, sheets), remarks.len()));
                }
                widgets::follow_focus(ui);
            });
        });
    }

    fn part_ui(&mut self, ui: &mut Ui, cx: &Cx, (what, sheets): (What, &[Sheet]), remarks: usize) {
        let names: Vec<String> = sheets.iter().map(|it| it.name.clone()).collect();
        let on = self.what().contains(&what);
        ui.horizontal(|ui| {
            let name = cx.text.with("tables-out-tick", [("name", cx.text.list(&names).into())]);
            if let Some(to) = parts::named_tick(ui, "", &name, on) {
                self.set(what, to);
                self.shown = sheets.first().map(|it| it.key).filter(|_| to).or(self.shown);
            }
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                for sheet in sheets {
                    let rows = cx.text.with("tables-out-rows", [("count", sheet.table.rows.len().into())]);
                    let here = self.shown == Some(sheet.key);
                    let words = style::secondary(&rows, cx.theme).size(style::SMALL);
                    let button = Button::selectable(here, sheet.name.as_str()).right_text(words);
                    let button = ui.add(button.min_size(vec2(ui.available_width(), 24.0)));
                    style::name(&button, Role::Button, &format!("{}: {rows}", sheet.name));
                    if button.clicked() {
                        self.shown = Some(sheet.key);
                    }
                }
                if remarks > 0 {
                    let says = cx.text.with("tables-out-remarks", [("count", remarks.into())]);
                    let ink = style::color(crate::picture::tokens::Ink::Warning, cx.theme);
                    ui.horizontal(|ui| {
                        let icon = icons::severity(crate::rules::Severity::Warning, false).rich_text().size(14.0);
                        ui.label(icon.color(ink));
                        ui.add(egui::Label::new(egui::RichText::new(says).size(style::SMALL).color(ink)).wrap());
                    });
                }
            });
        });
    }

    /// The sheet that is looked at.
    fn shown_ui(&self, ui: &mut Ui, cx: &Cx, parts: &Parts) {
        let all = || parts.0.iter().flat_map(|it| it.1.iter().map(move |sheet| (sheet, &it.2)));
        let first = self.what().first().copied();
        let usual = parts.0.iter().find(|it| Some(it.0) == first).and_then(|it| it.1.first()).map(|it| it.key);
        let key = self.shown.or(usual);
        let Some((sheet, remarks)) = all().find(|it| Some(it.0.key) == key) else {
            ui.label(style::secondary(cx.t("tables-out-nothing"), cx.theme));
            return;
        };
        let of: Vec<Remark> = remarks.iter().filter(|it| it.sheet == sheet.name).cloned().collect();
        sheet_ui(ui, cx, (sheet, of), self.kind);
    }
}
