//! What just happened and shows nowhere else, in a few words in the status line for some seconds.

use std::time::Duration;

use egui::accesskit::{Live, Role};
use egui::{Context, Id, Label, Ui};

use crate::picture::tokens::Ink;
use crate::rules::Severity;
use crate::ui::cx::Cx;
use crate::ui::kit::{icons, style};

/// How long it stands there, in seconds: long enough to read, short enough to be calm.
const SECONDS: f64 = 4.0;

/// What was said, what it was about, and since when, in seconds of the screen's clock.
#[derive(Clone, Default)]
struct Said {
    about: String,
    words: String,
    since: f64,
    /// Whether it is about something that was not done.
    warns: bool,
}

fn memory() -> Id {
    Id::unique("said")
}

/// Says what happened to something that goes by this name, from the next frame on.
pub(crate) fn say(ctx: &Context, about: &str, words: String) {
    keep(ctx, about, words, false);
}

/// Says what was not done.
pub(crate) fn warn(ctx: &Context, about: &str, words: String) {
    keep(ctx, about, words, true);
}

fn keep(ctx: &Context, about: &str, words: String, warns: bool) {
    let since = ctx.input(|it| it.time);
    ctx.data_mut(|it| it.insert_temp(memory(), Said { about: about.to_owned(), words, since, warns }));
    ctx.request_repaint();
}

/// What is said now. Asks for a frame when it is over, and for none in between.
fn now(ctx: &Context) -> Option<Said> {
    let said: Said = ctx.data(|it| it.get_temp(memory()))?;
    let left = SECONDS - (ctx.input(|it| it.time) - said.since);
    if left <= 0.0 {
        ctx.data_mut(|it| it.remove_temp::<Said>(memory()));
        return None;
    }
    ctx.request_repaint_after(Duration::from_secs_f64(left));
    Some(said)
}

/// Whether something was said about what goes by this name.
pub(crate) fn is_about(ctx: &Context, name: &str) -> bool {
    now(ctx).is_some_and(|it| it.about == name)
}

/// The words, to be read aloud too; false while there are none.
pub(crate) fn said_ui(ui: &mut Ui, cx: &Cx) -> bool {
    let Some(said) = now(ui.ctx()) else { return false };
    let shown = ui.add(Label::new(said.words.as_str()).truncate());
    style::name(&shown, Role::Status, &said.words);
    ui.ctx().accesskit_node_builder(shown.id, |node| node.set_live(Live::Polite));
    let (icon, ink) = if said.warns {
        (icons::severity(Severity::Warning, false), Ink::Warning)
    } else {
        (icons::CHECK, Ink::Alliance)
    };
    ui.label(icon.rich_text().size(16.0).color(style::color(ink, cx.theme)));
    true
}
