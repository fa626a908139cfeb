//! 'Maak actie': a button that opens a small form for what is done, by whom and by when.

use egui::{Id, Popup, PopupCloseBehavior, Response, TextEdit, Ui};

use crate::design::birth::Cause;
use crate::design::edit::{BirthEdit, Edit};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{dialog, style, widgets};

/// How wide the form is.
const WIDTH: f32 = 300.0;

/// What is being typed.
#[derive(Clone, Debug, Default)]
struct Draft {
    what: String,
    who: String,
    by: String,
}

/// The form under a button that was pressed; what it starts with is `what`, what it comes from `cause`.
pub(super) fn form_under(button: &Response, cx: &Cx, what: &str, cause: Option<Cause>, out: &mut Vec<Intent>) {
    let memory = Id::unique(("action", button.id));
    let ctx = &button.ctx;
    let shown = Popup::menu(button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_width(WIDTH);
        // A menu takes the edges off what stands in it; here one types.
        ui.visuals_mut().widgets = ui.ctx().global_style().visuals.widgets.clone();
        let draft: Option<Draft> = ui.data(|it| it.get_temp(memory));
        let fresh = draft.is_none();
        let mut draft = draft.unwrap_or(Draft { what: what.to_owned(), ..Draft::default() });
        let done = form_ui(ui, cx, &mut draft, fresh);
        if let Some(by) = done {
            let (what, who) = (draft.what.trim().to_owned(), draft.who.trim().to_owned());
            out.push(Intent::Edit(Edit::Birth(BirthEdit::AddAction { what, who, by, cause })));
            ui.close();
        }
        ui.data_mut(|it| it.insert_temp(memory, draft));
        done.is_some()
    });
    if shown.is_none_or(|it| it.inner) {
        ctx.data_mut(|it| it.remove::<Draft>(memory));
    }
}

/// Returns by when it is to be done, once it was decided on.
fn form_ui(ui: &mut Ui, cx: &Cx, draft: &mut Draft, fresh: bool) -> Option<Option<jiff::civil::Date>> {
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
    let by_enter = when.is_some_and(|it| it.lost_focus()) && ui.input(|it| it.key_pressed(egui::Key::Enter));
    if by.is_none() {
        ui.label(style::secondary(cx.t("birth-action-no-date"), cx.theme).size(style::SMALL));
    }
    ui.add_space(6.0);
    let ready = by.is_some() && !draft.what.trim().is_empty();
    let name = cx.t("birth-action-keep");
    let keep = ui.add_enabled_ui(ready, |ui| widgets::primary_button(ui, &name, cx.theme)).inner;
    by.filter(|_| ready && (keep.clicked() || entered || by_enter))
}
