//! The manual: tasks in the order of the work, alliances and their words, and a page for every rule, made from the rules as
//! they run. One search goes through all of it.

pub(crate) mod cx;
mod drawing;
pub(crate) mod leaf;
pub(crate) mod page;
mod row;
mod told;

use egui::{
    Align, Button, CornerRadius, Frame, Key, Label, Layout, Margin, Modifiers, ScrollArea, Stroke, TextEdit, Ui,
    accesskit::Role, vec2,
};

use crate::picture::tokens::Ink;
use crate::rules::{Rule, Signal, rules_by_chapter};
use crate::text::manual::Page;
use crate::text::{Language, Text};
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, search, style, tabs, widgets};
use crate::ui::manual::cx::ManualCx;
use crate::ui::manual::drawing::{Drawn, drawn};
use crate::ui::manual::leaf::{Leaf, Tab};
use crate::ui::manual::row::{chapter_ui, row_ui};
use crate::ui::manual::told::{Fitted, Told};

/// Under this width in points list and page take turns.
const NARROW: f32 = 600.0;

/// The width of the list.
const LIST: f32 = 250.0;

/// What of the manual is shown.
#[derive(Default)]
pub struct Manual {
    words: String,
    /// The part that is listed while nothing is looked for.
    tab: Tab,
    /// The page that is open; none: the first that is listed.
    at: Option<Leaf>,
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
    /// The words about alliances in general, whatever design is open.
    own: Option<Text>,
    /// The picture of the open page.
    drawn: Option<(Language, Leaf, Option<Drawn>)>,
    fitted: Fitted,
    /// What is looked for in the glossary.
    word: String,
}

/// A page in the list.
struct Entry {
    leaf: Leaf,
    name: String,
    /// All that is searched, in small letters.
    hay: String,
    /// From which stage of a design its rule speaks, in small letters.
    stage: String,
}

impl Manual {
    /// The manual, open at a rule's page.
    pub fn at(rule: &'static Rule) -> Self {
        Self::on(Leaf::Rule(rule))
    }

    /// The manual, open at a page.
    pub(crate) fn on(leaf: Leaf) -> Self {
        Self { at: Some(leaf), tab: leaf.tab(), reading: true, shown: true, moved: true, ..Self::default() }
    }

    /// The rule whose page is open.
    pub fn rule(&self) -> Option<&'static Rule> {
        match self.at {
            Some(Leaf::Rule(rule)) => Some(rule),
            _ => None,
        }
    }

    /// The key of the page that is open.
    pub fn key(&self) -> Option<&'static str> {
        self.at.map(Leaf::key)
    }

    fn take_in(&mut self, cx: &ManualCx) {
        let language = cx.text.language();
        if self.own.as_ref().is_none_or(|it| it.language() != language) {
            self.own = Some(Text::new(language));
        }
        let Some(own) = &self.own else { return };
        if self.entries.as_ref().is_none_or(|it| it.0 != language) {
            let told = Leaf::told().map(|leaf| {
                let name = leaf.name(own);
                let hay = format!("{name} {}", leaf.says(own)).to_lowercase();
                Entry { leaf, name, hay, stage: String::new() }
            });
            let rules = rules_by_chapter().map(|rule| {
                let (leaf, name) = (Leaf::Rule(rule), cx.text.rule_name(rule));
                let hay = format!("{name} {}", leaf.says(cx.text)).to_lowercase();
                Entry { leaf, name, hay, stage: cx.text.stage_from(rule.stage).to_lowercase() }
            });
            self.stage = cx.t("status-stage").to_lowercase();
            self.entries = Some((language, told.chain(rules).collect()));
        }
        if let Some(rule) = self.rule()
            && self.page.as_ref().is_none_or(|it| it.0 != language || it.1.id != rule.id)
        {
            self.page = Some((language, cx.text.page(rule, cx.catalogue)));
        }
        if let Some(leaf) = self.at
            && self.drawn.as_ref().is_none_or(|it| it.0 != language || it.1 != leaf)
        {
            self.drawn = Some((language, leaf, drawn(leaf, cx.catalogue, language)));
            self.fitted = Fitted::default();
        }
    }

    /// What is listed: a part of the manual, or of all of it the pages that have every word that was typed. Who types 'stage'
    /// looks in the stages too; otherwise their names, which are everyday words, would find nearly every rule.
    fn listed(&self) -> Vec<(Leaf, &str)> {
        let words: Vec<String> = self.words.split_whitespace().map(str::to_lowercase).collect();
        let entries = self.entries.iter().flat_map(|it| &it.1);
        let of_stage = words.contains(&self.stage);
        let has = |it: &Entry, word: &str| it.hay.contains(word) || (of_stage && it.stage.contains(word));
        let fits =
            |it: &&Entry| words.iter().all(|word| has(it, word)) && (!words.is_empty() || it.leaf.tab() == self.tab);
        entries.filter(fits).map(|it| (it.leaf, it.name.as_str())).collect()
    }

    /// The page to turn to once something else is looked for: one that is called so, else the first that says it; none: the
    /// open page will do.
    fn best(&self) -> Option<Leaf> {
        let (listed, words) = (self.listed(), self.words.to_lowercase());
        let called = |name: &str| words.split_whitespace().all(|it| name.to_lowercase().contains(it));
        let open = listed.iter().find(|it| self.at == Some(it.0));
        let named = listed.iter().find(|it| called(it.1));
        match (open, named) {
            (Some(open), _) if called(open.1) => None,
            (_, Some(named)) => Some(named.0),
            (Some(_), None) => None,
            (None, None) => listed.first().map(|it| it.0),
        }
    }

    fn turn_to(&mut self, leaf: Leaf) {
        (self.at, self.tab) = (Some(leaf), leaf.tab());
        self.moved = true;
    }

    /// Turns to the page that many places further in the list.
    fn turn(&mut self, by: isize) {
        let listed: Vec<Leaf> = self.listed().into_iter().map(|it| it.0).collect();
        let now = self.at.and_then(|at| listed.iter().position(|it| *it == at));
        let to = now.map_or(0, |it| it.saturating_add_signed(by).min(listed.len().saturating_sub(1)));
        if let Some(leaf) = listed.get(to) {
            self.turn_to(*leaf);
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
        close |= page_ui(ui, cx, manual, out);
    } else {
        tabs_ui(ui, cx, manual);
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
                ui.vertical(|ui| close |= page_ui(ui, cx, manual, out));
            });
        }
    }
    close
}

/// The parts of the manual. To go to one is to look for nothing.
fn tabs_ui(ui: &mut Ui, cx: &ManualCx, manual: &mut Manual) {
    let part = |tab: Tab| {
        let words = cx.t(tab.key());
        tabs::Part { spoken: words.clone(), words, counted: None }
    };
    let now = Tab::ALL.iter().position(|it| *it == manual.tab).unwrap_or_default();
    if let Some(to) = tabs::parts_ui(ui, cx.theme, &Tab::ALL.map(part), now) {
        manual.words.clear();
        manual.tab = Tab::ALL[to];
        manual.at = None;
        manual.turn(0);
        manual.take_in(cx);
    }
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
        && let Some(best) = manual.best()
    {
        manual.turn_to(best);
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
        for (leaf, name) in listed {
            chapter_ui(ui, cx, (leaf, &mut chapter), out);
            let at = manual.at == Some(leaf);
            let row = row_ui(ui, cx, leaf, name, at.then_some(list));
            if row.clicked() {
                chosen = Some(leaf);
            }
            if at && moved {
                row.scroll_to_me(None);
            }
        }
    });
    if let Some(leaf) = chosen {
        (manual.at, manual.tab) = (Some(leaf), leaf.tab());
        manual.reading = true;
        manual.take_in(cx);
    }
    close
}

/// The open page, with the way to the one before and after it. Returns whether it led away.
fn page_ui(ui: &mut Ui, cx: &ManualCx, manual: &mut Manual, out: &mut Vec<Intent>) -> bool {
    let Some(leaf) = manual.at else { return false };
    let (mut by, mut left) = (0, false);
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
                    let chapter = leaf.chapter(cx.text);
                    let place = manual.rule().map_or_else(|| chapter.clone(), |it| format!("{chapter} · {}", it.id));
                    ui.add(Label::new(style::secondary(place, cx.theme).size(style::SMALL)).truncate());
                });
            });
        });
        let salt = ("manual page", leaf.key(), leaf.tab().key());
        ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
            ui.set_width((ui.available_width() - 14.0).min(680.0));
            if let (Some(rule), Some((_, page))) = (manual.rule(), &manual.page) {
                page::page_ui(ui, cx, rule, page, out);
            } else if let Some(text) = &manual.own {
                let drawn = manual.drawn.as_ref().and_then(|it| it.2.as_ref());
                let told = Told { text, drawn, fitted: &mut manual.fitted, word: &mut manual.word };
                left = told::told_ui(ui, cx, leaf, told, out);
            }
        });
    });
    if by != 0 {
        manual.turn(by);
        manual.take_in(cx);
    }
    left
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
