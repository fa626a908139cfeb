//! The column 'Nakijken': each question with its answers as buttons, each guess, and what is left out; a click goes to it.

use egui::{
    Align, Button, CornerRadius, Label, Layout, ScrollArea, Sense, Stroke, StrokeKind, Ui, accesskit::Role, vec2,
};

use crate::app::import::{Answer, Target, Value};
use crate::design::euro::Euro;
use crate::picture::tokens::Ink;
use crate::text::amounts::{Beside, Reading};
use crate::ui::cx::Cx;
use crate::ui::import::checks::{self, Act, Check, Mark, Spot};
use crate::ui::import::found::Found;
use crate::ui::import::meanings;
use crate::ui::import::state::Import;
use crate::ui::import::typed::{Field, field};
use crate::ui::kit::{style, widgets};

/// So many lines stand there at most; the sheet shows all.
const MOST: usize = 120;

/// What was chosen in a line.
enum Chosen {
    Look(Spot),
    Answer(Spot, Answer),
    Scale(usize, crate::app::import::Scale),
    TakeRows(Vec<usize>),
    AskAgain(Vec<Spot>),
    Alike(bool),
}

/// What classes mean and what is to be checked.
pub(super) fn aside_ui(ui: &mut Ui, cx: &Cx, import: &mut Import, found: &Found, scrolls: bool) {
    if scrolls {
        ScrollArea::vertical().id_salt("import-aside").auto_shrink(false).show(ui, |ui| {
            ui.set_width(ui.available_width() - 8.0);
            cards(ui, cx, import, found);
        });
    } else {
        cards(ui, cx, import, found);
    }
}

fn cards(ui: &mut Ui, cx: &Cx, import: &mut Import, found: &Found) {
    meanings::meanings_ui(ui, cx, import, found);
    let mut chosen = None;
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.label(style::strong(cx.t("import-checks")).size(style::CARD));
            let [asked, guessed, ..] = found.marks;
            let values = [("asked", asked.into()), ("guessed", guessed.into())];
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let says = style::secondary(cx.text.with("import-checks-count", values), cx.theme).size(style::SMALL);
                ui.add(Label::new(says).truncate());
            });
        });
        if found.checks.is_empty() {
            let key = if found.all_is_read { "import-all-read" } else { "import-checks-none" };
            ui.add(Label::new(style::secondary(cx.t(key), cx.theme)).wrap());
        }
        for (nth, check) in found.checks.iter().take(MOST).enumerate() {
            ui.separator();
            ui.push_id(nth, |ui| chosen = check_ui(ui, cx, import, check).or(chosen.take()));
        }
        if found.checks.len() > MOST {
            ui.separator();
            let more = cx.text.with("import-checks-more", [("count", (found.checks.len() - MOST).into())]);
            ui.add(Label::new(style::secondary(more, cx.theme)).wrap());
        }
    });
    match chosen {
        Some(Chosen::Look(spot)) => import.look_at(spot),
        Some(Chosen::Answer(spot, answer)) => import.answer(found, spot, &answer),
        Some(Chosen::Scale(column, scale)) => import.set_scale(column, scale),
        Some(Chosen::AskAgain(spots)) => import.ask_again(&spots),
        Some(Chosen::Alike(on)) => import.alike = on,
        Some(Chosen::TakeRows(rows)) => import.remap(|it, _| rows.iter().for_each(|row| it.take_row(*row, true))),
        None => {}
    }
}

/// The inks of a mark: words and edge, ground.
pub(super) const fn inks(mark: Mark) -> (Ink, Ink) {
    match mark {
        Mark::Asked => (Ink::Focus, Ink::FocusFill),
        Mark::Guessed => (Ink::Warning, Ink::WarningFill),
        Mark::Left => (Ink::Ink2, Ink::Foundation),
        Mark::Answered => (Ink::Alliance, Ink::AllianceFill),
    }
}

/// The sign of a mark in its box.
pub(super) fn mark_ui(ui: &mut Ui, cx: &Cx, mark: Mark) {
    let (ink, ground) = inks(mark);
    let (rect, response) = ui.allocate_exact_size(vec2(18.0, 18.0), Sense::hover());
    let painter = ui.painter();
    painter.rect_filled(rect, CornerRadius::same(4), style::color(ground, cx.theme));
    if mark != Mark::Left {
        let stroke = Stroke::new(1.5, style::color(ink, cx.theme));
        painter.rect_stroke(rect, CornerRadius::same(4), stroke, StrokeKind::Inside);
    }
    let font = egui::FontId::proportional(style::SMALL);
    painter.text(rect.center(), egui::Align2::CENTER_CENTER, mark.sign(), font, style::color(ink, cx.theme));
    style::name(&response, Role::Image, &cx.t(mark.key()));
}

fn check_ui(ui: &mut Ui, cx: &Cx, import: &mut Import, check: &Check) -> Option<Chosen> {
    let mut chosen = None;
    ui.horizontal_top(|ui| {
        mark_ui(ui, cx, check.mark);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            let mut words = egui::text::LayoutJob::default();
            let color = style::color(Ink::Ink, cx.theme);
            let font = egui::FontId::proportional(style::BODY);
            let mut strong = egui::TextFormat::simple(font.clone(), color);
            strong.coords.push("wght", style::SEMIBOLD);
            words.append(&check.place, 0.0, strong);
            words.append(&format!(" {}", check.says), 0.0, egui::TextFormat::simple(font, color));
            let line = ui.add(Label::new(words).wrap().sense(Sense::CLICK));
            style::name(&line, Role::Button, &format!("{} {}", check.place, check.says));
            if let Some(spot) = check.spot.filter(|_| line.clicked()) {
                chosen = Some(Chosen::Look(spot));
            }
            if check.spot.is_some() {
                line.on_hover_cursor(egui::CursorIcon::PointingHand);
            }
            ui.spacing_mut().item_spacing = vec2(5.0, 4.0);
            // A line that is only read has no room under it for buttons.
            if !matches!(check.act, Act::Look | Act::Classes) {
                ui.horizontal_wrapped(|ui| chosen = acts_ui(ui, cx, import, check).or(chosen.take()));
            }
        });
    });
    chosen
}

/// A button for an answer; its name says also of what. The first has the focus where its question is to have it.
fn answer_button(ui: &mut Ui, import: &mut Import, check: &Check, word: &str) -> bool {
    let button = ui.add(Button::new(word));
    style::name(&button, Role::Button, &format!("{}: {word}", check.place));
    if import.focus.is_some() && import.focus == check.spot {
        button.request_focus();
        button.scroll_to_me(None);
        import.focus = None;
    }
    // An answered question gives its place to the next one: the second click of two is not meant for that.
    button.clicked() && !button.double_clicked()
}

fn acts_ui(ui: &mut Ui, cx: &Cx, import: &mut Import, check: &Check) -> Option<Chosen> {
    let mut chosen = None;
    match &check.act {
        Act::Answer(question) => {
            let spot = check.spot?;
            for value in &question.proposals {
                if answer_button(ui, import, check, &value.shown(cx.design(), cx.text)) {
                    chosen = Some(Chosen::Answer(spot, Answer::Take(value.clone())));
                }
            }
            if let Some(value) = own_value(ui, cx, import, check) {
                chosen = Some(Chosen::Answer(spot, Answer::Take(value)));
            }
            if answer_button(ui, import, check, &cx.t("import-leave-empty")) {
                chosen = Some(Chosen::Answer(spot, Answer::Empty));
            }
            if check.count > 1 {
                let name = cx.text.with("import-alike", [("count", (check.count - 1).into())]);
                if let Some(on) = widgets::tick(ui, &name, import.alike) {
                    chosen = Some(Chosen::Alike(on));
                }
            }
        }
        Act::Scale(column) => {
            let scales = import.taken().mapping.as_ref().map(|it| checks::scales(it, *column)).unwrap_or_default();
            for scale in scales {
                if answer_button(ui, import, check, &cx.t(scale.key())) {
                    chosen = Some(Chosen::Scale(*column, scale));
                }
            }
        }
        Act::TakeRows(rows) => {
            if answer_button(ui, import, check, &cx.t("import-take-rows")) {
                chosen = Some(Chosen::TakeRows(rows.clone()));
            }
        }
        Act::AskAgain(spots) => {
            if answer_button(ui, import, check, &cx.t("import-ask-again")) {
                chosen = Some(Chosen::AskAgain(spots.clone()));
            }
        }
        Act::Look | Act::Classes => {}
    }
    chosen
}

/// A value of one's own, for an amount or a probability.
fn own_value(ui: &mut Ui, cx: &Cx, import: &Import, check: &Check) -> Option<Value> {
    let spot = check.spot?;
    let target = import.taken().mapping.as_ref()?.columns.get(spot.1)?.target;
    let language = cx.text.language();
    let (name, hint) = (format!("{}: {}", check.place, cx.t("import-own")), cx.t("import-own"));
    let look = Field { name: &name, shown: "", hint: &hint, width: 84.0 };
    let first = |reading: Reading<Euro>| match reading {
        Reading::Is(it) => Ok(it),
        Reading::Ask(_) => Err("import-own-unsure"),
        Reading::No(why) => Err(why),
    };
    if target == Target::Probability {
        let read = |text: &str| match language.read_share(text) {
            Reading::Is(it) => Ok(Value::Share(it)),
            Reading::Ask(_) => Err("import-own-unsure-share"),
            Reading::No(why) => Err(why),
        };
        field(ui, cx, ("own", spot), look, read)
    } else if target.is_amount() {
        let read = |text: &str| first(language.read_amount(text, Beside::default())).map(Value::Amount);
        field(ui, cx, ("own", spot), look, read)
    } else {
        None
    }
}
