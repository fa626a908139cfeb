//! Lines under the bar at the top that say calmly what is odd about the file, for as long as it is so: it is of a newer
//! version, or a copy of the same design lies beside it.

use egui::{Button, Frame, Label, Margin, Panel, RichText, Ui};

use crate::files::{Beside, Newer};
use crate::picture::tokens::{Ink, Theme};
use crate::text::Text;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{style, widgets};
use crate::ui::shell::asked::{After, Answer};
use crate::ui::shell::file_names;

/// The lines that there are.
pub(super) fn calm_bars(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    if let Some(newer) = cx.session.newer() {
        bar(ui, cx, "newer-bar", |ui| newer_ui(ui, cx, newer, out));
    }
    if let Some((first, others)) = cx.beside.split_first() {
        bar(ui, cx, "beside-bar", |ui| beside_ui(ui, cx, (first, others), out));
    }
}

fn bar(ui: &mut Ui, cx: &Cx, id: &'static str, says: impl FnOnce(&mut Ui)) {
    let fill = style::color(Ink::Background, cx.theme);
    let frame = Frame::new().fill(fill).inner_margin(Margin::symmetric(14, 4));
    Panel::top(id).resizable(false).frame(frame).show(ui, |ui| {
        ui.horizontal_wrapped(says);
    });
}

fn newer_ui(ui: &mut Ui, cx: &Cx, newer: &Newer, out: &mut Vec<Intent>) {
    let ink = style::color(Ink::Warning, cx.theme);
    let says = cx.text.with("newer-says", [("count", newer.count().into())]);
    let label = ui.add(Label::new(RichText::new(says).color(ink)).wrap());
    label.on_hover_text(cx.text.left_out(newer));
    if widgets::button(ui, None, &cx.t("newer-copy")).clicked() {
        out.push(Intent::MakeCopy);
    }
}

/// The question before a copy is made: what it has, and that the file stays as it is.
pub(super) fn newer_dialog_ui(
    ui: &mut Ui,
    (text, theme, fresh): (&Text, Theme, bool),
    newer: &Newer,
) -> (Option<Answer>, bool) {
    ui.label(style::strong(text.get("newer-title")).size(style::SECTION));
    ui.add_space(4.0);
    let why = text.with("newer-why", [("version", newer.version.to_string().into())]);
    widgets::selectable(ui, RichText::new(format!("{why}\n\n{}", text.left_out(newer))));
    ui.add_space(12.0);
    let (mut answer, mut close) = (None, false);
    ui.horizontal_wrapped(|ui| {
        let copy = widgets::primary_button(ui, &text.get("dialog-changed-copy"), theme);
        if fresh {
            copy.request_focus();
        }
        if copy.clicked() {
            answer = Some(Answer::SaveCopy(None::<After>));
        }
        close = widgets::button(ui, None, &text.get("dialog-cancel")).clicked();
    });
    (answer, close)
}

fn beside_ui(ui: &mut Ui, cx: &Cx, (first, others): (&Beside, &[Beside]), out: &mut Vec<Intent>) {
    let ink = style::color(Ink::Warning, cx.theme);
    let name = first.path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    let here = |at| {
        let at = jiff::Timestamp::try_from(at).ok()?;
        Some(cx.text.language().date_time(at.to_zoned(jiff::tz::TimeZone::system()).datetime()))
    };
    let name = ("name", name.into());
    let mut says = match first.at.and_then(here) {
        Some(at) => cx.text.with("copies-says-at", [name, ("at", at.into())]),
        None => cx.text.with("copies-says", [name]),
    };
    if !others.is_empty() {
        says = format!("{says} {}", cx.text.with("copies-more", [("count", others.len().into())]));
    }
    let label = ui.add(Label::new(RichText::new(says).color(ink)).wrap());
    label.on_hover_text(format!("{}\n{}", cx.t("copies-why"), file_names::shown_folder(&first.path)));
    if widgets::button(ui, None, &cx.t("copies-open")).clicked() {
        out.push(Intent::MergeWith(first.path.clone()));
    }
    let away = cx.t("copies-away");
    let button = ui.add(Button::new(&away).frame(false));
    style::name(&button, egui::accesskit::Role::Button, &away);
    if button.clicked() {
        out.push(Intent::PutCopiesAway);
    }
}
