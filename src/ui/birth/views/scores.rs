//! The scores on the aspect that is looked at: what green means, and for each who scores the three answers and what shows it.

use egui::containers::menu::MenuButton;
use egui::{Align, Button, Key, Label, Layout, Rect, Sense, TextEdit, Ui, UiBuilder, pos2, vec2};

use crate::design::birth::{Aspect, Light, Scorer};
use crate::design::edit::{BirthEdit, Edit};
use crate::design::id::ScorerId;
use crate::ui::birth::views::columns::{row_has_keyboard, score};
use crate::ui::birth::views::state::State;
use crate::ui::birth::{marks, segments};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, parts, rule, style, widgets};

/// The width of what is said of the aspect where it stands beside the answers, and the least of those of one person.
const ABOUT: f32 = 196.0;
const PERSON: f32 = 200.0;
/// Room between them.
const GAP: f32 = 20.0;
/// Who usually score first.
pub(super) const USUAL: [&str; 3] = ["birth-scorer-project", "birth-scorer-contract", "birth-scorer-board"];

/// The card.
pub(super) fn scores_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let aspect = state.aspect(&cx.design().birth);
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        let scorers = &cx.design().birth.scorers;
        let room = ui.available_width();
        let fit = |room: f32| (((room + GAP) / (PERSON + GAP)).floor() as usize).clamp(1, scorers.len().max(1));
        let beside = fit(room - ABOUT - GAP);
        if beside < scorers.len().min(3) {
            // Where they would take more rows beside it, it stands above them.
            about_wide_ui(ui, cx, state, aspect, out);
            ui.add_space(2.0);
            people_ui(ui, cx, state, (aspect, fit(room), false), out);
            return;
        }
        let people = (room - ABOUT).min((PERSON + 70.0 + GAP) * beside as f32);
        let about = room - people;
        let top = ui.cursor().min;
        let left = Rect::from_min_size(top, vec2(about - GAP / 2.0, f32::INFINITY));
        let right =
            Rect::from_min_size(pos2(top.x + about + GAP / 2.0, top.y), vec2(people - GAP / 2.0, f32::INFINITY));
        let build = |rect, salt| UiBuilder::new().max_rect(rect).id_salt(salt).layout(Layout::top_down(Align::Min));
        let one = ui.scope_builder(build(left, "about"), |ui| about_ui(ui, cx, state, aspect, out)).response.rect;
        let all = ui.scope_builder(build(right, "people"), |ui| people_ui(ui, cx, state, (aspect, beside, true), out));
        let bottom = one.bottom().max(all.response.rect.bottom());
        ui.allocate_rect(Rect::from_min_max(top, pos2(top.x + room, bottom)), Sense::hover());
    });
}

/// What the aspect asks, why it matters, and who else may score.
fn about_ui(ui: &mut Ui, cx: &Cx, state: &mut State, aspect: Aspect, out: &mut Vec<Intent>) {
    title_ui(ui, cx, aspect);
    says_ui(ui, cx, aspect);
    more_ui(ui, cx, state, out);
}

/// The same over the whole width, in as little height as it takes.
fn about_wide_ui(ui: &mut Ui, cx: &Cx, state: &mut State, aspect: Aspect, out: &mut Vec<Intent>) {
    if state.adding.is_some() {
        return about_ui(ui, cx, state, aspect, out);
    }
    let more = |ui: &mut Ui, out: &mut Vec<Intent>| more_ui(ui, cx, state, out);
    parts::row(ui, out, more, |ui, _| title_ui(ui, cx, aspect));
    says_ui(ui, cx, aspect);
}

fn title_ui(ui: &mut Ui, cx: &Cx, aspect: Aspect) {
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(16.0, 16.0), Sense::hover());
        marks::light(ui.painter(), rect, cx.design().birth.stands(aspect).map(|it| it.light), cx.theme);
        ui.add(Label::new(style::strong(cx.text.word(aspect))).wrap());
    });
}

/// What green means; why it matters, or that people differ, with the other under the pointer.
fn says_ui(ui: &mut Ui, cx: &Cx, aspect: Aspect) {
    let green = cx.text.with("birth-green-is", [("what", cx.text.aspect_green(aspect).into())]);
    ui.add(Label::new(egui::RichText::new(green).size(style::SMALL)).wrap());
    let why = format!("{} {}", cx.text.aspect_why(aspect), cx.text.aspect_source(aspect));
    let differs = cx.design().birth.stands(aspect).is_some_and(|it| !it.agreed);
    let careful = cx.t("birth-careful");
    let small = |words: &str| style::secondary(words, cx.theme).size(style::SMALL);
    // The room is that of the longer of both: the answers stand still when people come to differ.
    let room = ui.available_width();
    let high = |ui: &Ui, words: &str| {
        let words = egui::WidgetText::from(small(words));
        words.into_galley(ui, Some(egui::TextWrapMode::Wrap), room, egui::TextStyle::Body).size().y
    };
    let (one, other) = (high(ui, &why), high(ui, &careful));
    let (says, here) = if differs { (&careful, other) } else { (&why, one) };
    ui.add(Label::new(small(says)).wrap()).on_hover_text(&why);
    let left = one.max(other) - here;
    if left > 0.0 {
        ui.add_space(left);
    }
}

/// Asks somebody more to score.
fn more_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let name = cx.t("birth-scorer-more");
    let Some(fresh) = state.adding else {
        if widgets::button(ui, None, &name).clicked() {
            state.adding = Some(true);
        }
        return;
    };
    let there = |word: &str| cx.design().birth.scorers.iter().any(|it| it.who == word);
    let memory = ui.make_persistent_id("who more");
    let mut typed: String = ui.data(|it| it.get_temp(memory)).unwrap_or_default();
    let hint = style::secondary(cx.t("birth-scorer-who-hint"), cx.theme);
    let field = ui.add(TextEdit::singleline(&mut typed).desired_width(ui.available_width() - 4.0).hint_text(hint));
    style::name_field(&field, &cx.t("birth-scorer-who"));
    if fresh {
        field.request_focus();
        state.adding = Some(false);
    }
    let entered = field.lost_focus() && ui.input(|it| it.key_pressed(egui::Key::Enter));
    let escaped = field.lost_focus() && ui.input(|it| it.key_pressed(egui::Key::Escape));
    let mut who = Some(typed.trim().to_owned()).filter(|it| entered && !it.is_empty());
    ui.horizontal_wrapped(|ui| {
        for word in USUAL.map(|it| cx.t(it)).into_iter().filter(|it| !there(it)) {
            if widgets::button(ui, None, &word).clicked() {
                who = Some(word);
            }
        }
        if widgets::icon_button(ui, icons::CLOSE, &cx.t("birth-scorer-leave")).clicked() {
            state.adding = None;
        }
    });
    if escaped || who.is_some() {
        state.adding = None;
        state.back();
        typed.clear();
    }
    ui.data_mut(|it| it.insert_temp(memory, typed));
    out.extend(who.map(|it| Intent::Edit(Edit::Birth(BirthEdit::AddScorer(it)))));
}

/// All who score, so many beside each other.
fn people_ui(
    ui: &mut Ui,
    cx: &Cx,
    state: &mut State,
    (aspect, beside, about_beside): (Aspect, usize, bool),
    out: &mut Vec<Intent>,
) {
    let birth = &cx.design().birth;
    let at_hand = state.at_hand(birth);
    let next = state.next(birth, aspect);
    let evidence_of = std::mem::take(&mut state.to_evidence).then_some(at_hand).flatten();
    let room = ui.available_width();
    let pitch = (room + GAP) / beside as f32;
    let all = &birth.scorers;
    for (nth, row) in all.chunks(beside).enumerate() {
        let top = ui.cursor().min;
        let mut bottom = top.y;
        for (column, scorer) in row.iter().enumerate() {
            let left = top.x + pitch * column as f32;
            let rect = Rect::from_min_size(pos2(left, top.y), vec2(pitch - GAP, f32::INFINITY));
            let build = UiBuilder::new().max_rect(rect).id_salt((scorer.id, aspect));
            let place = (nth * beside + column, all.len());
            let shown = ui.scope_builder(build.layout(Layout::top_down(Align::Min)), |ui| {
                let focus = evidence_of == Some(scorer.id);
                let keyed = next == Some(scorer.id);
                person_ui(ui, cx, state, (scorer, place), (aspect, keyed, focus), out);
            });
            bottom = bottom.max(shown.response.rect.bottom());
            if column > 0 || about_beside && nth == 0 {
                let x = (left - GAP / 2.0).round();
                let line = egui::Stroke::new(1.0, style::color(crate::picture::tokens::Ink::Line, cx.theme));
                ui.painter().vline(x, top.y..=bottom.max(top.y + 60.0), line);
            }
        }
        ui.allocate_rect(Rect::from_min_max(top, pos2(top.x + room, bottom + 2.0)), Sense::hover());
        if (nth + 1) * beside < all.len() {
            rule::below(ui, top.x..=top.x + room, bottom + 4.0, cx.theme);
            ui.add_space(8.0);
        }
    }
}

/// One who scores: the name, the answers, and what shows it.
fn person_ui(
    ui: &mut Ui,
    cx: &Cx,
    state: &mut State,
    (scorer, place): (&Scorer, (usize, usize)),
    (aspect, keyed, focus): (Aspect, bool, bool),
    out: &mut Vec<Intent>,
) {
    let id = scorer.id;
    let said = scorer.score(aspect);
    let keys = if !keyed {
        Keyed::No
    } else if row_has_keyboard(ui, aspect) {
        Keyed::Now
    } else {
        Keyed::AtRow
    };
    head_ui(ui, cx, state, (scorer, place), (said.and_then(|it| it.on), keys), out);
    let answers = Light::ALL.map(|it| (it, cx.text.word(it)));
    let paint = |painter: &egui::Painter, at: Rect, it: Light, theme| marks::light(painter, at, Some(it), theme);
    let answered = segments::segments(ui, cx.theme, &scorer.who, said.and_then(|it| it.light), &answers, &paint);
    if let Some(light) = answered.to {
        out.push(score(cx, id, aspect, light));
    }
    if answered.by_pointer {
        // From there the keys go on: to the next who scores, or to another aspect.
        state.back();
        ui.ctx().request_repaint();
    }
    let name = cx.text.with("birth-evidence-of", [("who", (&scorer.who).into())]);
    let shown = said.map(|it| it.evidence.as_str()).unwrap_or_default();
    let look = Look { hint: "birth-evidence-hint", elide: true, ..Look::default() };
    let field = fields::text_field(ui, cx, (("evidence", id, aspect), &name), shown, look, out, move |typed| {
        Some(Edit::Birth(BirthEdit::SetEvidence(id, aspect, typed.trim().to_owned())))
    });
    if focus {
        parts::focus_all(ui, &field, shown);
    }
    if field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter) || it.key_pressed(Key::Escape)) {
        state.back();
        ui.ctx().request_repaint();
    }
    if answered.to.is_some() || answered.keyboard || field.has_focus() {
        state.scorer = Some(id);
    }
}

/// Whether the number keys score for somebody.
#[derive(Clone, Copy, PartialEq)]
enum Keyed {
    No,
    /// Once the row has the keyboard.
    AtRow,
    /// The row has it.
    Now,
}

/// The name of who scores with the day of the score, and what can be done with who scores.
fn head_ui(
    ui: &mut Ui,
    cx: &Cx,
    state: &mut State,
    (scorer, place): (&Scorer, (usize, usize)),
    (on, keyed): (Option<jiff::civil::Date>, Keyed),
    out: &mut Vec<Intent>,
) {
    if let Some((renaming, fresh)) = state.renaming
        && renaming == scorer.id
    {
        let id = scorer.id;
        let name = cx.t("birth-scorer-name");
        let field = fields::name_field(ui, cx, (("scorer", id), &name), &scorer.who, out, move |who| {
            Edit::Birth(BirthEdit::RenameScorer(id, who))
        });
        if fresh {
            parts::focus_all(ui, &field, &scorer.who);
            state.renaming = Some((id, false));
        } else if !field.has_focus() {
            state.renaming = None;
            if ui.input(|it| it.key_pressed(Key::Enter) || it.key_pressed(Key::Escape)) {
                state.back();
            }
        }
        return;
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if keyed == Keyed::Now {
                ui.label(style::secondary(cx.t("birth-scorer-keys"), cx.theme).size(style::SMALL));
            } else if let Some(on) = on {
                ui.label(style::secondary(cx.text.language().date(on), cx.theme).size(style::SMALL));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let name = cx.text.with("birth-scorer-menu", [("who", (&scorer.who).into())]);
                ui.spacing_mut().button_padding.x = 2.0;
                let button = Button::new(style::strong(&scorer.who)).frame_when_inactive(false).truncate();
                let (who, _) = MenuButton::from_button(button).ui(ui, |ui| {
                    menu_ui(ui, cx, state, (scorer.id, place), out);
                });
                style::name(&who, egui::accesskit::Role::Button, &name);
                let keys = if keyed == Keyed::No { String::new() } else { format!("\n{}", cx.t("birth-scorer-keyed")) };
                who.on_hover_text(format!("{name}{keys}"));
            });
        });
    });
}

fn menu_ui(
    ui: &mut Ui,
    cx: &Cx,
    state: &mut State,
    (id, (at, count)): (ScorerId, (usize, usize)),
    out: &mut Vec<Intent>,
) {
    let edit = |it| Intent::Edit(Edit::Birth(it));
    if ui.button(cx.t("birth-scorer-rename")).clicked() {
        state.renaming = Some((id, true));
    }
    for (key, by, can) in [("birth-scorer-earlier", -1, at > 0), ("birth-scorer-later", 1, at + 1 < count)] {
        if ui.add_enabled(can, Button::new(cx.t(key))).clicked() {
            out.push(edit(BirthEdit::ShiftScorer(id, by)));
        }
    }
    if ui.button(cx.t("birth-scorer-remove")).clicked() {
        out.push(edit(BirthEdit::RemoveScorer(id)));
    }
}
