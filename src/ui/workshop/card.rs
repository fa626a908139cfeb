//! The card beside what one marks: what it is, what is wrong there, what that is about. Enter keeps it, Esc drops it, and asks
//! first where something was typed.

use egui::accesskit::Role;
use egui::{
    Area, CornerRadius, Frame, Key, KeyboardShortcut, Margin, Modifiers, Order, Pos2, Stroke, TextEdit, Ui, vec2,
};

use crate::design::edit::{Edit, WorkshopEdit};
use crate::design::workshop::Topic;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{style, tabs, widgets};
use crate::ui::workshop::state::{Card, Played, topics};

/// How wide the card is, and how far from what it is on, in points.
const WIDE: f32 = 330.0;
const OFF: f32 = 14.0;
/// About as high it is, so that it comes to lie within the window.
const HIGH: f32 = 220.0;

/// The card, where one is open.
pub(crate) fn card_ui(ui: &Ui, cx: &Cx, state: &mut Played, out: &mut Vec<Intent>) {
    if !state.marks(cx.design()) {
        state.card = None;
        return;
    }
    let Some(card) = &mut state.card else { return };
    if card.on.is_some_and(|it| !cx.design().has(it)) {
        state.card = None;
        return;
    }
    let ctx = ui.ctx();
    let (typed, theme) = (!card.says.trim().is_empty(), cx.theme);
    let mut keep = ctx.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Enter)) && !card.fresh;
    let escaped = ctx.input(|it| it.key_pressed(Key::Escape)) && !card.fresh;
    let mut gone = escaped && (!typed || card.dropping);
    if escaped && typed {
        card.dropping = true;
        card.fresh = true;
    }
    let area = Area::new(egui::Id::unique("mark card")).order(Order::Foreground).constrain(true);
    area.fixed_pos(placed(ctx.content_rect(), card.at)).show(ctx, |ui| {
        let line = Stroke::new(1.0, style::color(Ink::Line, theme));
        let frame = Frame::popup(&ctx.global_style()).stroke(line).corner_radius(CornerRadius::same(8));
        frame.inner_margin(Margin::same(12)).show(ui, |ui| {
            ui.set_width(WIDE);
            let (yes, no) = form_ui(ui, cx, card);
            keep |= yes;
            if no && typed && !card.dropping {
                card.dropping = true;
            } else {
                gone |= no;
            }
        });
    });
    if keep {
        let says = card.says.trim().to_owned();
        out.push(Intent::Edit(Edit::Workshop(match card.mark {
            Some(mark) => WorkshopEdit::SetMark(mark, card.topic, says),
            None => WorkshopEdit::Mark { on: card.on, topic: card.topic, says },
        })));
    }
    if keep || gone {
        state.card = None;
        ctx.request_repaint();
    }
}

/// Where it comes to lie: beside what it is on, within the window.
fn placed(window: egui::Rect, at: Pos2) -> Pos2 {
    let free = window.shrink2(vec2(8.0, 8.0));
    let right = (at.x + OFF).min(free.right() - WIDE - 24.0).max(free.left());
    let below = (at.y + OFF).min(free.bottom() - HIGH).max(free.top());
    Pos2::new(right, below)
}

/// What stands on it. Returns whether it is kept, and whether it is dropped.
fn form_ui(ui: &mut Ui, cx: &Cx, card: &mut Card) -> (bool, bool) {
    let design = cx.design();
    let on = card.on.and_then(|id| cx.text.element(design, id)).unwrap_or_else(|| cx.t("workshop-card-part"));
    let number = card.mark.and_then(|id| design.workshop.marks.iter().find(|it| it.id == id)).map(|it| it.number);
    let number = number.unwrap_or_else(|| design.workshop.next_number());
    ui.horizontal(|ui| {
        ui.add(egui::Label::new(style::strong(&on).size(style::CARD)).truncate());
        let words = cx.text.with("workshop-mark-number", [("number", usize::from(number).into())]);
        ui.label(style::secondary(words, cx.theme).size(style::SMALL));
    });
    let asks = cx.t("workshop-card-asks");
    ui.label(style::secondary(&asks, cx.theme).size(style::SMALL));
    let newline = KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter);
    let field = TextEdit::multiline(&mut card.says).desired_rows(2).desired_width(f32::INFINITY).return_key(newline);
    let field = ui.add(field);
    field.widget_info(|| egui::WidgetInfo::labeled(Role::MultilineTextInput, true, &asks));
    if card.fresh {
        field.request_focus();
        card.fresh = false;
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(style::secondary(cx.t("workshop-card-about"), cx.theme).size(style::SMALL));
        let all: &[Topic] = card.on.map_or(&Topic::ALL, topics);
        let words: Vec<(String, String)> = all.iter().map(|it| (cx.text.word(*it), cx.text.word(*it))).collect();
        let now = all.iter().position(|it| *it == card.topic).unwrap_or(usize::MAX);
        if let Some(nth) = tabs::answers_ui(ui, cx.theme, &words, (now, 0.0)) {
            card.topic = all[nth];
        }
    });
    if card.dropping {
        ui.label(style::strong(cx.t("workshop-card-drops")).color(style::color(Ink::Warning, cx.theme)));
    }
    let (mut keep, mut drop) = (false, false);
    ui.horizontal(|ui| {
        keep = widgets::primary_button(ui, &cx.t("workshop-card-keep"), cx.theme).clicked();
        let key = if card.dropping { "workshop-card-drop-still" } else { "workshop-card-drop" };
        drop = widgets::button(ui, None, &cx.t(key)).clicked();
        ui.label(style::secondary(cx.t("workshop-card-keys"), cx.theme).size(style::SMALL));
    });
    (keep, drop)
}
