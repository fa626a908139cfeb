//! Forms about a moment: on this laptop that goes round, or typed over from paper; and which are in, without what they say.

use egui::{Align, Key, Label, Layout, TextEdit, Ui, vec2};

use crate::design::collaboration::{Condition, Division, KeyMoment, ScoreForm, Voice};
use crate::design::edit::{CollaborationEdit, Edit};
use crate::design::id::KeyMomentId;
use crate::picture::Which;
use crate::picture::collaboration::Paper;
use crate::ui::collaboration::moments::forms;
use crate::ui::collaboration::sheets;
use crate::ui::collaboration::tab::Tab;
use crate::ui::collaboration::voices;
use crate::ui::collaboration::wish::Wish;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::parts::{self, Card};
use crate::ui::kit::{icons, sought, style, tabs, widgets};

/// The width of a form that is in.
const FORM: f32 = 210.0;

/// A form that is typed over from paper.
#[derive(Default)]
pub(super) struct State {
    voice: Voice,
    name: String,
    points: [String; Condition::ALL.len()],
    sheet: sheets::State,
}

impl State {
    /// Reads a file.
    pub(super) fn open(&mut self, ctx: &egui::Context, moment: KeyMomentId, path: &std::path::Path) {
        self.sheet.open(ctx, moment, path);
    }
}

/// What of a form that is typed over can be handed in, or is still to be said of it.
enum Typed {
    Ready(Division),
    /// So many half points are left.
    Left(u8),
    /// So many half points are too many.
    Over(u16),
    /// What stands at a condition is no whole or half number.
    Unread(Condition),
}

/// The part.
pub(super) fn filling_ui(
    ui: &mut Ui,
    cx: &Cx,
    (state, chosen): (&mut State, &mut Option<KeyMomentId>),
    out: &mut Vec<Intent>,
) -> Option<Wish> {
    let all = cx.design().collaboration.in_time();
    let Some(last) = all.last() else {
        let mut wish = None;
        widgets::empty_state(ui, cx, &cx.t("together-none"), &cx.t("together-none-says"), |ui| {
            if widgets::button(ui, None, &cx.t("together-to-moments")).clicked() {
                wish = Some(Wish::Turn(Tab::Moments));
            }
        });
        return wish;
    };
    let moment = chosen.and_then(|id| all.iter().find(|it| it.id == id)).unwrap_or(last);
    *chosen = Some(moment.id);
    if let Some(to) = pick_ui(ui, cx, &all, moment.id) {
        *chosen = Some(to);
    }
    ui.add_space(6.0);
    let ways = ["together-way-laptop", "together-way-paper", "together-way-sheet"];
    let cards = ways.iter().map(|key| Card::white(*key, cx.t(key), cx.theme)).collect();
    parts::cards(ui, cx.theme, ("ways", 290.0, 3), cards, |ui, key| {
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.label(style::strong(cx.t(key)).size(style::CARD));
        ui.add(Label::new(style::secondary(cx.t(&format!("{key}.says")), cx.theme)).wrap());
        if key == ways[0] {
            let begin = widgets::primary_button(ui, &cx.t("together-begin"), cx.theme);
            sought::field(ui, &cx.t("together-fill"), &begin);
            if begin.clicked() {
                out.push(Intent::PassRound(moment.id));
            }
        } else if key == ways[1] {
            paper_ui(ui, cx, (state, moment.id), out);
            for (key, paper) in [("together-blank-a4", Paper::A4), ("together-blank-a5", Paper::A5)] {
                if widgets::button(ui, None, &cx.t(key)).clicked() {
                    out.push(Intent::Export(Which::BlankForm(paper, Some(moment.id))));
                }
            }
        } else {
            sheets::sheet_ui(ui, cx, (&mut state.sheet, moment), out);
        }
    });
    in_ui(ui, cx, moment, out)
}

/// The moments, of which one is filled in.
fn pick_ui(ui: &mut Ui, cx: &Cx, all: &[&KeyMoment], now: KeyMomentId) -> Option<KeyMomentId> {
    let spoken = |it: &KeyMoment| cx.text.with("together-fill-moment", [("name", (&it.name).into())]);
    let named: Vec<(String, String)> = all.iter().map(|it| (cx.text.key_moment(it), spoken(it))).collect();
    let at = all.iter().position(|it| it.id == now).unwrap_or_default();
    let to = ui.horizontal_wrapped(|ui| tabs::answers_ui(ui, cx.theme, &named, (at, 0.0))).inner?;
    all.get(to).map(|it| it.id)
}

/// A form that is typed over from paper: a line of numbers, which is handed in at ten.
fn paper_ui(ui: &mut Ui, cx: &Cx, (state, moment): (&mut State, KeyMomentId), out: &mut Vec<Intent>) {
    ui.horizontal_wrapped(|ui| voices::voices_ui(ui, cx, &mut state.voice, 0.0));
    let (between, mut first, mut held) = (8.0, None, false);
    let wide = ((ui.available_width() - between * 4.0) / 5.0).clamp(48.0, 84.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = between;
        for (condition, text) in Condition::ALL.into_iter().zip(&mut state.points) {
            let name = cx.t(condition.key());
            ui.allocate_ui_with_layout(vec2(wide, 44.0), egui::Layout::top_down(egui::Align::Min), |ui| {
                ui.set_width(wide);
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.add(Label::new(style::secondary(&name, cx.theme).size(style::SMALL)).truncate());
                let field = ui.add(TextEdit::singleline(text).desired_width(wide.min(64.0)));
                style::name_field(&field, &name);
                held |= field.has_focus() || field.lost_focus();
                first.get_or_insert(field.id);
            });
        }
    });
    let typed = read(state);
    ui.horizontal_wrapped(|ui| {
        let field =
            ui.add(TextEdit::singleline(&mut state.name).hint_text(cx.t("passing-name-hint")).desired_width(170.0));
        style::name_field(&field, &cx.t("passing-name"));
        let ready = matches!(typed, Typed::Ready(_));
        let keep = ui.add_enabled_ui(ready, |ui| widgets::button(ui, None, &cx.t("together-paper-keep"))).inner;
        held |= field.has_focus() || field.lost_focus();
        let enter = |it: &mut egui::InputState| {
            it.key_pressed(Key::Enter) && (it.modifiers.is_none() || it.modifiers.command_only())
        };
        let entered = ready && held && ui.input_mut(enter);
        if let Typed::Ready(division) = &typed
            && (keep.clicked() || entered)
            && let Some(filled) = division.hand_in(state.voice, &state.name)
        {
            out.push(Intent::Edit(Edit::Collaboration(CollaborationEdit::HandIn(moment, filled))));
            (state.name, state.points) = Default::default();
            // The next form from the pile.
            first.inspect(|it| ui.memory_mut(|memory| memory.request_focus(*it)));
        }
        ui.add(Label::new(style::secondary(said(cx, &typed), cx.theme)).extend());
    });
}

/// What stands in the fields, by the same moves as a form on the screen.
fn read(state: &State) -> Typed {
    let mut division = Division::default();
    let mut over = 0;
    for (condition, text) in Condition::ALL.into_iter().zip(&state.points) {
        match division.typed(condition, text) {
            Some(more) => over += u16::from(more),
            None => return Typed::Unread(condition),
        }
    }
    match (over, division.left()) {
        (0, 0) => Typed::Ready(division),
        (0, left) => Typed::Left(left),
        (over, _) => Typed::Over(over),
    }
}

fn said(cx: &Cx, typed: &Typed) -> String {
    let points = |halves: f64| cx.text.language().number(halves / 2.0);
    match typed {
        Typed::Ready(_) => cx.t("passing-all"),
        Typed::Left(left) => cx.text.with("passing-left", [("left", points(f64::from(*left)).into())]),
        Typed::Over(over) => cx.text.with("together-paper-over", [("over", points(f64::from(*over)).into())]),
        Typed::Unread(of) => cx.text.with("together-paper-unread", [("name", cx.t(of.key()).into())]),
    }
}

/// The forms that are in: from where and by whom, and no more. One can be taken out.
fn in_ui(ui: &mut Ui, cx: &Cx, moment: &KeyMoment, out: &mut Vec<Intent>) -> Option<Wish> {
    let mut wish = None;
    ui.add_space(2.0);
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.label(style::strong(cx.t("together-in")).size(style::CARD));
            ui.label(style::secondary(forms(cx, moment), cx.theme));
            if moment.is_scored() && widgets::button(ui, None, &cx.t("together-moment-look")).clicked() {
                wish = Some(Wish::Look(moment.id));
            }
        });
        ui.add(Label::new(style::secondary(cx.t("together-in-says"), cx.theme).size(style::SMALL)).wrap());
        let of = |voice: Voice| moment.forms.iter().filter(|it| it.voice == voice).count();
        if Voice::ALL.into_iter().any(|it| (1..=2).contains(&of(it))) {
            ui.add(Label::new(style::secondary(cx.t("together-few-known"), cx.theme).size(style::SMALL)).wrap());
        }
        let beside = ((ui.available_width() / FORM) as usize).max(1);
        for (row, forms) in moment.forms.chunks(beside).enumerate() {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                for (column, form) in forms.iter().enumerate() {
                    ui.allocate_ui_with_layout(vec2(FORM, 30.0), Layout::right_to_left(Align::Center), |ui| {
                        form_ui(ui, cx, (row * beside + column, form), out);
                    });
                }
            });
        }
    });
    wish
}

/// A form that is in: from where and by whom, and the way to take it out.
fn form_ui(ui: &mut Ui, cx: &Cx, (nth, form): (usize, &ScoreForm), out: &mut Vec<Intent>) {
    let who = if form.name.is_empty() { cx.t("together-nameless") } else { form.name.clone() };
    let says = format!("{} · {who}", cx.t(form.voice.key()));
    let values = [("nth", (nth + 1).into()), ("who", (&says).into())];
    if widgets::icon_button(ui, icons::REMOVE, &cx.text.with("together-take-out", values)).clicked() {
        out.push(Intent::Edit(Edit::Collaboration(CollaborationEdit::RemoveForm(form.id))));
    }
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.add(Label::new(says).truncate()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_over_is_ready_at_ten_and_says_what_is_left_or_too_many() {
        let of = |points: [&str; 5]| read(&State { points: points.map(ToOwned::to_owned), ..State::default() });
        assert!(matches!(of(["4", "2,5", "1.5", "2", ""]), Typed::Ready(_)));
        assert!(matches!(of(["4", "2", "", "", ""]), Typed::Left(8)));
        assert!(matches!(of(["8", "4", "", "", "1"]), Typed::Over(6)));
        assert!(matches!(of(["4", "x", "", "", ""]), Typed::Unread(Condition::Interests)));
    }
}
