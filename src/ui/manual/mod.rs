//! The manual: a list of every rule and a page for each, made from the rules as they run.

pub(crate) mod cx;
pub(crate) mod page;

use egui::{
    Align, Button, CornerRadius, Frame, Key, Label, Layout, Margin, Modifiers, ScrollArea, Sense, Stroke, TextEdit, Ui,
    accesskit::Role, vec2,
};

use crate::picture::tokens::Ink;
use crate::rules::{Rule, Signal, rules_by_chapter};
use crate::text::manual::Page;
use crate::text::{Language, Text};
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, search, style, widgets};
use crate::ui::manual::cx::ManualCx;

/// Under this width in points list and page take turns.
const NARROW: f32 = 600.0;

/// The width of the list.
const LIST: f32 = 250.0;

/// What of the manual is shown.
#[derive(Default)]
pub struct Manual {
    words: String,
    /// The rule whose page is open; none: the first that is listed.
    at: Option<&'static Rule>,
    /// Whether a narrow screen shows the page in place of the list.
    reading: bool,
    /// Whether the search field had the focus once.
    shown: bool,
    /// Whether the row of the open page is to be scrolled to.
    moved: bool,
    entries: Option<(Language, Vec<Entry>)>,
    /// The word with which one asks for the rules of a stage, in small letters.
    stage: String,
    page: Option<(Language, Page)>,
}

/// A rule in the list.
struct Entry {
    rule: &'static Rule,
    name: String,
    /// All that is searched, in small letters.
    hay: String,
    /// From which stage of a design it speaks, in small letters.
    stage: String,
}

impl Manual {
    /// The manual, open at a rule's page.
    pub fn at(rule: &'static Rule) -> Self {
        Self { at: Some(rule), reading: true, shown: true, moved: true, ..Self::default() }
    }

    /// The rule whose page is open.
    pub fn rule(&self) -> Option<&'static Rule> {
        self.at
    }

    fn take_in(&mut self, cx: &ManualCx) {
        let language = cx.text.language();
        if self.entries.as_ref().is_none_or(|it| it.0 != language) {
            let entry = |rule: &'static Rule| {
                let name = cx.text.rule_name(rule);
                let hay = format!("{name} {} {}", rule.id, cx.text.rule_explanation(rule)).to_lowercase();
                Entry { rule, name, hay, stage: cx.text.stage_from(rule.stage).to_lowercase() }
            };
            self.stage = cx.t("status-stage").to_lowercase();
            self.entries = Some((language, rules_by_chapter().map(entry).collect()));
        }
        if let Some(rule) = self.at
            && self.page.as_ref().is_none_or(|it| it.0 != language || it.1.id != rule.id)
        {
            self.page = Some((language, cx.text.page(rule, cx.catalogue)));
        }
    }

    /// The rules that have every word that was typed, by chapter. Who types 'stage' looks in the stages too; otherwise
    /// their names, which are everyday words, would find nearly every rule.
    fn listed(&self) -> Vec<(&'static Rule, &str)> {
        let words: Vec<String> = self.words.split_whitespace().map(str::to_lowercase).collect();
        let entries = self.entries.iter().flat_map(|it| &it.1);
        let of_stage = words.contains(&self.stage);
        let has = |it: &Entry, word: &str| it.hay.contains(word) || (of_stage && it.stage.contains(word));
        let fits = |it: &&Entry| words.iter().all(|word| has(it, word));
        entries.filter(fits).map(|it| (it.rule, it.name.as_str())).collect()
    }

    fn turn_to(&mut self, rule: &'static Rule) {
        self.at = Some(rule);
        self.moved = true;
    }

    /// Turns to the page that many places further in the list.
    fn turn(&mut self, by: isize) {
        let listed: Vec<&'static Rule> = self.listed().into_iter().map(|it| it.0).collect();
        let now = self.at.and_then(|at| listed.iter().position(|it| it.id == at.id));
        let to = now.map_or(0, |it| it.saturating_add_signed(by).min(listed.len().saturating_sub(1)));
        if let Some(rule) = listed.get(to) {
            self.turn_to(rule);
        }
    }
}

/// The manual in place of a section. Returns whether it is to be closed.
pub(super) fn manual_ui(ui: &mut Ui, cx: &ManualCx, manual: &mut Manual, out: &mut Vec<Intent>) -> bool {
    manual.take_in(cx);
    let narrow = ui.available_width() < NARROW;
    if search::answer(ui.ctx()) {
        (manual.shown, manual.reading) = (false, false);
    }
    if manual.at.is_none() && !narrow {
        manual.turn(0);
        manual.take_in(cx);
    }
    let mut close = false;
    ui.horizontal(|ui| {
        ui.label(style::strong(cx.t("manual-title")).size(style::SECTION));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            close = widgets::icon_button(ui, icons::CLOSE, &cx.t("manual-close")).clicked();
            if narrow && manual.reading {
                let back = widgets::button(ui, Some(icons::BACK), &cx.t("manual-back"));
                if back.clicked() {
                    manual.reading = false;
                }
            }
        });
    });
    if narrow && manual.reading {
        page_ui(ui, cx, manual, out);
    } else {
        ui.add(Label::new(style::secondary(cx.t("manual-says"), cx.theme)).wrap());
        ui.add_space(6.0);
        if narrow {
            close |= list_ui(ui, cx, manual, out);
        } else {
            let size = vec2(LIST, ui.available_height());
            ui.horizontal_top(|ui| {
                ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                    close |= list_ui(ui, cx, manual, out);
                });
                ui.add_space(8.0);
                ui.vertical(|ui| page_ui(ui, cx, manual, out));
            });
        }
    }
    close
}

/// The search field and the list. Arrow keys turn the pages from here; a narrow screen opens one with Enter.
fn list_ui(ui: &mut Ui, cx: &ManualCx, manual: &mut Manual, out: &mut Vec<Intent>) -> bool {
    let (search, list) = (ui.make_persistent_id("manual search"), ui.make_persistent_id("manual list"));
    let here = ui.memory(|it| it.focused().is_none_or(|it| it == search || it == list));
    let (up, down) = ui.input_mut(|it| {
        let mut pressed = |key| here && it.consume_key(Modifiers::NONE, key);
        (pressed(Key::ArrowUp), pressed(Key::ArrowDown))
    });
    if up != down {
        manual.turn(if up { -1 } else { 1 });
        manual.take_in(cx);
    }
    let name = cx.t("manual-search");
    let hint = style::secondary(name.as_str(), cx.theme);
    let edit = TextEdit::singleline(&mut manual.words).id(search).hint_text(hint).desired_width(f32::INFINITY);
    let field = ui.add(edit);
    style::name_field(&field, &name);
    if !manual.shown {
        field.request_focus();
        manual.shown = true;
    }
    let (left, entered) = ui.input(|it| (it.key_pressed(Key::Escape), it.key_pressed(Key::Enter)));
    let close = field.lost_focus() && left;
    manual.reading |= field.lost_focus() && entered && manual.at.is_some();
    if field.changed()
        && let Some((first, _)) = manual.listed().first().copied()
        && !manual.listed().iter().any(|it| manual.at.is_some_and(|at| at.id == it.0.id))
    {
        manual.turn_to(first);
        manual.take_in(cx);
    }
    ui.add_space(4.0);
    let mut chosen = None;
    let moved = std::mem::take(&mut manual.moved);
    ScrollArea::vertical().id_salt("manual list").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        ui.spacing_mut().item_spacing.y = 2.0;
        let listed = manual.listed();
        if listed.is_empty() {
            ui.label(style::secondary(cx.t("manual-nothing"), cx.theme));
        }
        let mut chapter = None;
        for (rule, name) in listed {
            if chapter != Some(rule.chapter()) {
                chapter = Some(rule.chapter());
                ui.add_space(6.0);
                page::chapter_head(ui, cx, rule.chapter(), out);
            }
            let at = manual.at.is_some_and(|it| it.id == rule.id);
            let row = row_ui(ui, cx, rule, name, at.then_some(list));
            if row.clicked() {
                chosen = Some(rule);
            }
            if at && moved {
                row.scroll_to_me(None);
            }
        }
    });
    if let Some(rule) = chosen {
        manual.at = Some(rule);
        manual.reading = true;
        manual.take_in(cx);
    }
    close
}

/// A rule in the list, with the number of its open signals in this design. Only the row of the open page takes the
/// keyboard's focus, so that Tab passes the list in one step; the arrow keys go through it.
fn row_ui(ui: &mut Ui, cx: &ManualCx, rule: &'static Rule, name: &str, at: Option<egui::Id>) -> egui::Response {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 26.0), Sense::hover());
    let (id, sense) = match at {
        Some(id) => (id, Sense::click()),
        None => (ui.make_persistent_id(("manual row", rule.id)), Sense::CLICK),
    };
    let response = ui.interact(rect, id, sense).on_hover_cursor(egui::CursorIcon::PointingHand);
    if at.is_some() || response.hovered() {
        let fill = if at.is_some() { Ink::Panel } else { Ink::Background };
        ui.painter().rect_filled(rect, CornerRadius::same(6), style::color(fill, cx.theme));
        let line = Stroke::new(1.0, style::color(Ink::Line, cx.theme));
        ui.painter().rect_stroke(rect, CornerRadius::same(6), line, egui::StrokeKind::Inside);
    }
    if response.has_focus() {
        widgets::focus_ring(ui, rect.shrink(2.0), cx.theme);
    }
    let mut open = cx.signals(rule).filter(|it| it.waived.is_none()).map(|it| it.finding.severity);
    let heaviest = open.next().map(|it| (it, 1 + open.count()));
    let end = if heaviest.is_some() { 36.0 } else { 8.0 };
    let inside = egui::Rect::from_min_max(rect.min + vec2(8.0, 0.0), rect.max - vec2(end, 0.0));
    let mut row = ui.new_child(egui::UiBuilder::new().max_rect(inside).layout(Layout::left_to_right(Align::Center)));
    let off = cx.is_off(rule);
    let words = match at {
        Some(_) => style::strong(name),
        None if off => style::secondary(name, cx.theme),
        None => egui::RichText::new(name),
    };
    row.add(Label::new(words).truncate());
    let mut says = if off { format!("{name} ({})", cx.t("manual-off")) } else { name.to_owned() };
    if let Some((severity, count)) = heaviest {
        let (ink, ground) = widgets::severity_inks(severity);
        let mark = egui::Rect::from_center_size(egui::pos2(rect.right() - 20.0, rect.center().y), vec2(28.0, 18.0));
        ui.painter().rect_filled(mark, CornerRadius::same(9), style::color(ground, cx.theme));
        let font = egui::FontId::proportional(style::SMALL);
        let ink = style::color(ink, cx.theme);
        ui.painter().text(mark.center(), egui::Align2::CENTER_CENTER, count.to_string(), font, ink);
        says = format!("{name}: {}", cx.text.with("manual-here-count", [("count", count.into())]));
    }
    style::name(&response, Role::Button, &says);
    response
}

/// The open page, with the way to the one before and after it.
fn page_ui(ui: &mut Ui, cx: &ManualCx, manual: &mut Manual, out: &mut Vec<Intent>) {
    let (Some(rule), Some((_, page))) = (manual.at, &manual.page) else { return };
    let mut by = 0;
    let frame = Frame::new()
        .fill(style::color(Ink::Panel, cx.theme))
        .stroke(Stroke::new(1.0, style::color(Ink::Line, cx.theme)))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin { left: 18, right: 6, top: 12, bottom: 10 });
    frame.show(ui, |ui| {
        ui.set_min_size(ui.available_size());
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add_space(6.0);
                if widgets::icon_button(ui, icons::DOWN, &cx.t("manual-next")).clicked() {
                    by = 1;
                }
                if widgets::icon_button(ui, icons::UP, &cx.t("manual-previous")).clicked() {
                    by = -1;
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let place = format!("{} · {}", page.chapter, page.id);
                    ui.add(Label::new(style::secondary(place, cx.theme).size(style::SMALL)).truncate());
                });
            });
        });
        ScrollArea::vertical().id_salt(("manual page", rule.id)).auto_shrink(false).show(ui, |ui| {
            ui.set_width((ui.available_width() - 14.0).min(680.0));
            page::page_ui(ui, cx, rule, page, out);
        });
    });
    if by != 0 {
        manual.turn(by);
        manual.take_in(cx);
    }
}

/// The small button that leads from a signal to its rule's page.
pub(super) fn about_button(ui: &mut Ui, text: &Text, signal: &Signal, title: &str, out: &mut Vec<Intent>) {
    let about = text.get("manual-about");
    let button = Button::new(icons::MANUAL.rich_text().size(16.0)).min_size(vec2(26.0, 24.0));
    let response = ui.add(button).on_hover_text(&about);
    style::name(&response, Role::Button, &format!("{about}: {title}"));
    if response.clicked() {
        out.push(Intent::Rule(signal.rule));
    }
}
