//! A small form under what was pressed: a day, and who; used where a board confirms and where an interest was talked about.

use egui::{Align, Id, Key, Label, Layout, Popup, PopupCloseBehavior, Response, RichText, TextEdit, Ui};
use jiff::civil::Date;

use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::kit::{dates, parts, style, widgets};

/// How wide it is.
const WIDTH: f32 = 240.0;

/// What is asked.
pub(super) struct Asked<'a> {
    /// What it is about, as a heading.
    pub title: &'a str,
    /// The day that stands there at first.
    pub on: Option<Date>,
    /// Who, where that is asked too.
    pub who: Option<&'a str>,
    /// What the button says that keeps it.
    pub keep: &'a str,
    /// What the button says that takes it back, where there is something to take back.
    pub take_back: Option<&'a str>,
}

/// What was answered.
pub(super) enum Answer {
    /// This day, by this person.
    Kept(Option<Date>, String),
    /// It is taken back.
    TakenBack,
}

#[derive(Clone, Debug, Default)]
struct Draft {
    on: String,
    who: String,
}

/// The form under `button`, open while it was pressed, or opened now. Returns the answer once.
pub(super) fn form_under(button: &Response, cx: &Cx, open_now: bool, asked: &Asked<'_>) -> Option<Answer> {
    let memory = Id::unique(("asked", button.id));
    let ctx = &button.ctx;
    let popup = Popup::menu(button).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    if open_now {
        Popup::open_id(ctx, Popup::default_response_id(button));
    }
    let shown = popup.show(|ui| {
        ui.set_width(WIDTH);
        widgets::as_a_form(ui);
        let draft: Option<Draft> = ui.data(|it| it.get_temp(memory));
        let fresh = draft.is_none();
        let first = || Draft {
            on: asked.on.map(|it| cx.text.language().date(it)).unwrap_or_default(),
            who: asked.who.unwrap_or_default().to_owned(),
        };
        let mut draft = draft.unwrap_or_else(first);
        let answer = form_ui(ui, cx, (&mut draft, fresh), asked);
        if answer.is_some() {
            ui.close();
        }
        ui.data_mut(|it| it.insert_temp(memory, draft));
        answer
    });
    let answer = shown.map(|it| it.inner);
    if answer.as_ref().is_none_or(Option::is_some) {
        ctx.data_mut(|it| it.remove::<Draft>(memory));
    }
    if answer.as_ref().is_some_and(Option::is_some) {
        button.request_focus();
    }
    answer.flatten()
}

fn form_ui(ui: &mut Ui, cx: &Cx, (draft, fresh): (&mut Draft, bool), asked: &Asked<'_>) -> Option<Answer> {
    // In a menu words are spread over the width where they wrap.
    ui.with_layout(Layout::top_down(Align::Min), |ui| ui.add(Label::new(style::strong(asked.title)).wrap()));
    let mut entered = false;
    let mut field = |ui: &mut Ui, key: &str, text: &mut String, first: bool| {
        let name = cx.t(key);
        widgets::labelled(ui, &name, cx.theme, |ui| {
            let it = ui.add(TextEdit::singleline(text).desired_width(f32::INFINITY));
            style::name_field(&it, &name);
            if first {
                // The day that stands there is typed over.
                parts::focus_all(ui, &it, text);
            }
            entered |= it.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter));
        });
    };
    field(ui, "ambition-on", &mut draft.on, fresh);
    if asked.who.is_some() {
        field(ui, "ambition-by-whom", &mut draft.who, false);
    }
    let typed = draft.on.trim();
    let day = if typed.is_empty() { Some(None) } else { cx.text.language().parse_date(typed).map(Some) };
    if day.is_none() {
        let says = RichText::new(cx.t(dates::NO_DAY)).size(style::SMALL);
        let says = Label::new(says.color(style::color(Ink::Warning, cx.theme))).wrap();
        ui.with_layout(Layout::top_down(Align::Min), |ui| ui.add(says));
    }
    ui.add_space(6.0);
    let mut back = false;
    let keep = ui
        .horizontal_wrapped(|ui| {
            let keep = ui.add_enabled_ui(day.is_some(), |ui| widgets::primary_button(ui, asked.keep, cx.theme)).inner;
            back = asked.take_back.is_some_and(|it| widgets::button(ui, None, it).clicked());
            keep
        })
        .inner;
    if back {
        return Some(Answer::TakenBack);
    }
    let day = day.filter(|_| keep.clicked() || entered)?;
    Some(Answer::Kept(day, draft.who.trim().to_owned()))
}
