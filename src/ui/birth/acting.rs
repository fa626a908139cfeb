//! 'Maak actie': a button that opens a small form for what is done, by whom and by when; of what has an action already it opens
//! that action.

use egui::{Id, Label, Popup, PopupCloseBehavior, Response, RichText, TextEdit, Ui};
use jiff::civil::Date;

use crate::design::birth::{Action, Cause};
use crate::design::edit::{ActionField, BirthEdit, Edit};
use crate::picture::tokens::Ink;
use crate::ui::birth::tab::Tab;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{dates, dialog, parts, sought, style, widgets};

/// How wide the form is.
const WIDTH: f32 = 300.0;

/// What the form is about.
#[derive(Clone, Copy)]
pub(super) enum About<'a> {
    /// A new action: what is proposed, and what it comes from.
    New(&'a str, Option<Cause>),
    /// An action that was made.
    Made(&'a Action),
}

/// What is being typed.
#[derive(Clone, Debug, Default)]
struct Draft {
    what: String,
    who: String,
    by: String,
    done: bool,
}

impl<'a> About<'a> {
    /// The action that was made of something, or a new one from this proposal.
    pub(super) fn of(cx: &'a Cx, what: &'a str, cause: Cause) -> Self {
        cx.design().birth.action_of(cause).map_or(Self::New(what, Some(cause)), Self::Made)
    }

    fn draft(self, cx: &Cx) -> Draft {
        match self {
            Self::New(what, _) => Draft { what: what.to_owned(), ..Draft::default() },
            Self::Made(it) => Draft {
                what: it.what.clone(),
                who: it.who.clone(),
                by: it.by.map(|it| cx.text.language().date(it)).unwrap_or_default(),
                done: it.done,
            },
        }
    }

    /// The edit that keeps what was typed; none where nothing changed.
    fn keep(self, draft: &Draft, by: Option<Date>) -> Option<Edit> {
        let (what, who) = (draft.what.trim().to_owned(), draft.who.trim().to_owned());
        let it = match self {
            Self::New(_, cause) => return Some(Edit::Birth(BirthEdit::AddAction { what, who, by, cause })),
            Self::Made(it) => it,
        };
        let mut fields = Vec::new();
        fields.extend((it.what != what).then_some(ActionField::What(what)));
        fields.extend((it.who != who).then_some(ActionField::Who(who)));
        fields.extend((it.by != by).then_some(ActionField::By(by)));
        fields.extend((it.done != draft.done).then_some(ActionField::Done(draft.done)));
        let edits: Vec<Edit> = fields.into_iter().map(|to| Edit::Birth(BirthEdit::SetAction(it.id, to))).collect();
        (!edits.is_empty()).then_some(Edit::Several(edits))
    }
}

/// What was agreed, in a line: who does it and by when, or that it was done.
pub(super) fn agreed(cx: &Cx, action: &Action) -> String {
    let by = action.by.map(|it| cx.text.language().date(it));
    let parts: Vec<String> = [Some(action.who.clone()).filter(|it| !it.is_empty()), by].into_iter().flatten().collect();
    let key = if action.done { "birth-action-is-done" } else { "birth-action-is-made" };
    let says = cx.t(key);
    if parts.is_empty() { says } else { format!("{says}: {}", parts.join(", ")) }
}

/// The form under a button that was pressed.
pub(super) fn form_under(button: &Response, cx: &Cx, about: About<'_>, out: &mut Vec<Intent>) {
    let memory = Id::unique(("action", button.id));
    let ctx = &button.ctx;
    let shown = Popup::menu(button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_width(WIDTH);
        widgets::as_a_form(ui);
        let draft: Option<Draft> = ui.data(|it| it.get_temp(memory));
        let fresh = draft.is_none();
        let mut draft = draft.unwrap_or_else(|| about.draft(cx));
        let done = form_ui(ui, cx, &mut draft, (about, fresh));
        if let Some(by) = done {
            out.extend(about.keep(&draft, by).map(Intent::Edit));
            ui.close();
        }
        ui.data_mut(|it| it.insert_temp(memory, draft));
        done.is_some()
    });
    // Who goes on with the keyboard goes on from here.
    if shown.as_ref().is_some_and(|it| it.inner) {
        button.request_focus();
    }
    if shown.is_none_or(|it| it.inner) {
        ctx.data_mut(|it| it.remove::<Draft>(memory));
    }
}

/// Returns by when it is to be done, once it was decided on.
fn form_ui(ui: &mut Ui, cx: &Cx, draft: &mut Draft, (about, fresh): (About<'_>, bool)) -> Option<Option<Date>> {
    let entered = dialog::ctrl_enter(ui);
    let field = |ui: &mut Ui, key: &str, text: &mut String, rows: usize| {
        let name = cx.t(key);
        let mut response = None;
        widgets::labelled(ui, &name, cx.theme, |ui| {
            let edit = if rows > 1 { TextEdit::multiline(text).desired_rows(rows) } else { TextEdit::singleline(text) };
            let it = ui.add(edit.desired_width(f32::INFINITY));
            style::name_field(&it, &name);
            response = Some(it);
        });
        response
    };
    field(ui, "birth-action-what", &mut draft.what, 2);
    if let Some(who) = field(ui, "birth-action-who", &mut draft.who, 1).filter(|_| fresh) {
        who.request_focus();
    }
    let when = field(ui, "birth-action-by", &mut draft.by, 1);
    let by = if draft.by.trim().is_empty() { Some(None) } else { cx.text.language().parse_date(&draft.by).map(Some) };
    let entered_when = |it: &Response| it.lost_focus() && ui.input(|it| it.key_pressed(egui::Key::Enter));
    let by_enter = when.as_ref().is_some_and(entered_when);
    if by_enter && by.is_none() {
        when.inspect(Response::request_focus);
    }
    if by.is_none() {
        let says = RichText::new(cx.t(dates::NO_DAY)).size(style::SMALL);
        ui.add(Label::new(says.color(style::color(Ink::Warning, cx.theme))).wrap());
    }
    let made = matches!(about, About::Made(_));
    if made && let Some(to) = widgets::tick(ui, &cx.t("birth-action-done"), draft.done) {
        draft.done = to;
    }
    ui.add_space(6.0);
    let ready = by.is_some() && !draft.what.trim().is_empty();
    let mut kept = false;
    ui.horizontal(|ui| {
        let name = cx.t("birth-action-keep");
        kept = ui.add_enabled_ui(ready, |ui| widgets::primary_button(ui, &name, cx.theme)).inner.clicked();
        if made {
            let all = cx.t("birth-action-all");
            if parts::link(ui, style::secondary(&all, cx.theme), ui.available_width(), &all).clicked() {
                sought::seek(ui.ctx(), &cx.t(Tab::Actions.key()));
                ui.close();
            }
        }
    });
    by.filter(|_| ready && (kept || entered || by_enter))
}
