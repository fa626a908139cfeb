//! What both changed, filled in by oneself: where neither side has what is meant.

use egui::{Key, Label, RichText, TextEdit, Ui};

use crate::compare::{Choice, Choices, Unit};
use crate::picture::tokens::Ink;
use crate::text::amounts::Reading;
use crate::text::compare::{ConflictText, Own, OwnKind};
use crate::ui::cx::Cx;
use crate::ui::kit::{parts, style, widgets};

/// How wide the field of an amount, a share and three points is; words take the room there is.
const WIDE: f32 = 220.0;

/// What is longer than this is written in several lines, and in how many.
const LONG: usize = 80;
const ROWS: usize = 4;

/// What is being typed, and of which conflict.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    unit: Unit,
    typed: String,
    /// Whether the field still has to get the keyboard.
    fresh: bool,
}

/// The way to fill it in, the field for that, or what was filled in. Returns whether something was chosen.
pub(super) fn own_ui(
    ui: &mut Ui,
    cx: &Cx,
    (unit, words, own): (&Unit, &ConflictText, &Own),
    (choices, draft): (&mut Choices, &mut Option<Draft>),
) -> bool {
    let mine = draft.as_ref().is_some_and(|it| it.unit == *unit);
    if mine {
        return field_ui(ui, cx, (unit, words, own), (choices, draft));
    }
    let chosen = match choices.get(unit) {
        Some(Choice::Own(value)) => own.kind.write(value, cx.text.language()),
        _ => None,
    };
    ui.horizontal_wrapped(|ui| {
        if let Some(chosen) = &chosen {
            ui.label(
                style::strong(cx.t("merge-own-chosen")).size(style::SMALL).color(style::color(Ink::Focus, cx.theme)),
            );
            ui.label(RichText::new(chosen).size(style::SMALL + 1.0));
        }
        let key = if chosen.is_some() { "merge-own-again" } else { "merge-own" };
        let button = widgets::button(ui, None, &cx.t(key));
        style::name(
            &button,
            egui::accesskit::Role::Button,
            &cx.text.with("merge-own-of", [("name", (&words.name).into())]),
        );
        if button.clicked() {
            let typed = chosen.or_else(|| own.has.iter().flatten().next().cloned()).unwrap_or_default();
            *draft = Some(Draft { unit: unit.clone(), typed, fresh: true });
        }
        if own.kind == OwnKind::Points {
            ui.label(style::secondary(cx.t("merge-own-points"), cx.theme).size(style::SMALL));
        }
    });
    false
}

fn field_ui(
    ui: &mut Ui,
    cx: &Cx,
    (unit, words, own): (&Unit, &ConflictText, &Own),
    (choices, draft): (&mut Choices, &mut Option<Draft>),
) -> bool {
    let Some(now) = draft else { return false };
    let (mut value, mut cancelled) = (None, false);
    ui.horizontal_wrapped(|ui| {
        let name = cx.text.with("merge-own-of", [("name", (&words.name).into())]);
        let width = if own.kind == OwnKind::Words { (ui.available_width() - 200.0).max(WIDE) } else { WIDE };
        // Whole paragraphs are written in as many lines; Enter then begins another one.
        let long =
            own.kind == OwnKind::Words && own.has.iter().flatten().any(|it| it.contains('\n') || it.len() > LONG);
        let edit = if long {
            TextEdit::multiline(&mut now.typed).desired_rows(ROWS)
        } else {
            TextEdit::singleline(&mut now.typed)
        };
        let field = ui.add(edit.desired_width(width));
        style::name_field(&field, &name);
        if std::mem::take(&mut now.fresh) {
            parts::focus_all(ui, &field, &now.typed);
        }
        let reading = own.kind.read(&now.typed, cx.text.language());
        let entered = field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter));
        cancelled = field.lost_focus() && ui.input(|it| it.key_pressed(Key::Escape));
        let ready = matches!(reading, Reading::Is(_));
        let take = ui.add_enabled_ui(ready, |ui| widgets::button(ui, None, &cx.t("merge-own-take"))).inner;
        if let Reading::Is(it) = &reading
            && (entered || take.clicked())
        {
            value = Some(it.clone());
        }
        cancelled |= widgets::button(ui, None, &cx.t("dialog-cancel")).clicked();
        match reading {
            Reading::Is(_) => {}
            Reading::Ask(all) => {
                ui.label(style::secondary(cx.t("merge-own-which"), cx.theme).size(style::SMALL));
                for it in all {
                    let says = own.kind.write(&it, cx.text.language()).unwrap_or_default();
                    if widgets::button(ui, None, &says).clicked() {
                        value = Some(it);
                    }
                }
            }
            Reading::No(why) => {
                let says = RichText::new(cx.t(why)).size(style::SMALL).color(style::color(Ink::Blocker, cx.theme));
                ui.add(Label::new(says).wrap());
                if entered {
                    field.request_focus();
                }
            }
        }
    });
    let chosen = value.is_some();
    if let Some(value) = value {
        choices.insert(unit.clone(), Choice::Own(value));
    }
    if chosen || cancelled {
        *draft = None;
    }
    chosen
}
