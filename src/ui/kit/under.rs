//! What stands under a field while something is typed in it: how it is read, what is asked of it, or why it cannot be
//! read and what holds meanwhile.

use egui::{Align2, Area, Frame, Label, Margin, Order, Response, RichText, Stroke, Ui, vec2};

use crate::design::edit::Edit;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::kit::typed::Typed;
use crate::ui::kit::{style, widgets};

/// The least and the most width of it, in points.
const WIDTH: (f32, f32) = (120.0, 320.0);

/// The room under a field that a note with a question takes, in points.
const ROOM: f32 = 130.0;

/// When a note stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// One is still at it, so nothing is asked yet.
    Typing,
    /// One tried Enter, and it could not be read.
    Refused,
    /// The field was left by Enter in this frame: the first answer has the keyboard.
    Entered,
    /// The field was left.
    Left,
}

/// The note under a field: `value` is what holds until it is read. Returns the answer that was chosen.
pub(crate) fn note_ui(ui: &Ui, cx: &Cx, field: &Response, (typed, value): (&Typed, &str), when: When) -> Option<Edit> {
    let typing = when == When::Typing;
    let says = match typed {
        Typed::Is(_, read) if read.is_empty() => return None,
        Typed::Is(_, read) => read.clone(),
        Typed::Ask(ways) => question(cx, ways),
        Typed::No(_) if typing => return None,
        Typed::No(why) => cx.t(why),
    };
    if !ui.is_rect_visible(field.rect) {
        return None;
    }
    let mut answer = None;
    // Where there is no room under it, it stands above: what is typed is seen.
    let room = ui.ctx().content_rect().bottom() - field.rect.bottom();
    let (at, pivot) = if room > ROOM {
        (field.rect.left_bottom() + vec2(0.0, 2.0), Align2::LEFT_TOP)
    } else {
        (field.rect.left_top() - vec2(0.0, 2.0), Align2::LEFT_BOTTOM)
    };
    let area = Area::new(field.id.with("under")).order(Order::Foreground).fixed_pos(at).pivot(pivot).constrain(true);
    area.interactable(!typing).show(ui.ctx(), |ui| {
        let ink = if matches!(typed, Typed::No(_)) { Ink::Blocker } else { Ink::Line };
        let stroke = Stroke::new(1.0, style::color(ink, cx.theme));
        let fill = style::color(Ink::Panel, cx.theme);
        Frame::new().fill(fill).stroke(stroke).corner_radius(4).inner_margin(Margin::symmetric(8, 5)).show(ui, |ui| {
            ui.set_max_width(WIDTH.1);
            ui.set_min_width(field.rect.width().clamp(WIDTH.0, WIDTH.1) - 16.0);
            ui.add(Label::new(RichText::new(says).size(style::SMALL)).wrap());
            if typing {
                return;
            }
            if let Typed::Ask(ways) = typed {
                ui.horizontal_wrapped(|ui| {
                    for (nth, (words, edit)) in ways.iter().enumerate() {
                        let way = widgets::button(ui, None, words);
                        if nth == 0 && when == When::Entered {
                            way.request_focus();
                        }
                        if way.clicked() {
                            answer = Some(edit.clone());
                        }
                    }
                });
            }
            let holds = if value.is_empty() { cx.t("field-holds-nothing") } else { held(cx, value) };
            ui.add(Label::new(style::secondary(holds, cx.theme).size(style::SMALL)).wrap());
        });
    });
    answer
}

/// What holds meanwhile.
fn held(cx: &Cx, value: &str) -> String {
    cx.text.with("field-holds", [("value", value.into())])
}

/// How it may be meant.
fn question(cx: &Cx, ways: &[(String, Edit)]) -> String {
    let words: Vec<&str> = ways.iter().map(|it| it.0.as_str()).collect();
    let (last, first) = words.split_last().unwrap_or((&"", &[]));
    cx.text.with("field-ask", [("first", first.join(", ").into()), ("last", (*last).into())])
}
