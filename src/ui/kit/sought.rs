//! A field or a figure that somebody looked for by its name: it is scrolled to, and has the keyboard or is lit for a moment.
//! Who goes on from a field of one form to the next form looks for the field of that name.

use std::time::Duration;

use egui::accesskit::Role;
use egui::{Align, Context, CornerRadius, Id, Key, Rect, Response, Sense, Stroke, StrokeKind, Ui};

use crate::picture::tokens::{Ink, Theme};
use crate::ui::kit::style;

/// In how many passes the place is scrolled to: a section that was not shown needs some to find its sizes.
const SCROLLS: u8 = 4;
/// How many passes may go by before it is on the screen.
const PATIENCE: u64 = 12;
/// How long a figure is lit, in seconds.
const LIT: f64 = 2.5;

/// What is looked for.
#[derive(Clone, Debug, Default)]
struct Sought {
    name: String,
    asked: u64,
    scrolled: u8,
    /// Since when it is lit, in egui's seconds.
    since: Option<f64>,
}

fn memory() -> Id {
    Id::unique("sought by its name")
}

/// Looks for what has this name, from the next pass on.
pub(crate) fn seek(ctx: &Context, name: &str) {
    let asked = ctx.cumulative_pass_nr();
    ctx.data_mut(|it| it.insert_temp(memory(), Sought { name: name.to_owned(), asked, ..Sought::default() }));
    ctx.request_repaint();
}

/// What is looked for, if it is this.
fn is_sought(ctx: &Context, name: &str) -> Option<Sought> {
    let sought = ctx.data(|it| it.get_temp::<Sought>(memory()))?;
    if sought.scrolled == 0 && ctx.cumulative_pass_nr() > sought.asked + PATIENCE {
        ctx.data_mut(|it| it.remove::<Sought>(memory()));
        return None;
    }
    (sought.name == name).then_some(sought)
}

/// What is looked for and was not found yet, by its name: a section whose parts take turns turns to the one that has it.
pub(crate) fn wanted(ctx: &Context) -> Option<String> {
    ctx.data(|it| it.get_temp::<Sought>(memory())).filter(|it| it.scrolled == 0).map(|it| it.name)
}

fn in_hand_memory() -> Id {
    Id::unique("field in hand")
}

/// The name of the field that has the keyboard.
pub(crate) fn in_hand(ctx: &Context) -> Option<String> {
    let focused = ctx.memory(egui::Memory::focused)?;
    let (field, name) = ctx.data(|it| it.get_temp::<(Id, String)>(in_hand_memory()))?;
    (field == focused).then_some(name)
}

/// A field of this name stands here.
pub(crate) fn field(ui: &Ui, name: &str, response: &Response) {
    if response.has_focus() {
        ui.data_mut(|it| it.insert_temp(in_hand_memory(), (response.id, name.to_owned())));
    }
    let Some(mut sought) = is_sought(ui.ctx(), name) else { return };
    if sought.scrolled == 0 {
        response.request_focus();
    }
    response.scroll_to_me(Some(Align::Center));
    ui.ctx().request_repaint();
    sought.scrolled += 1;
    ui.data_mut(|it| {
        if sought.scrolled < SCROLLS {
            it.insert_temp(memory(), sought);
        } else {
            it.remove::<Sought>(memory());
        }
    });
}

fn arrived() -> Id {
    Id::unique("arrived")
}

fn anchor_id(name: &str) -> Id {
    Id::unique(("anchor", name))
}

/// Somebody comes to a place by keys: the next Tab goes on from there, and not through everything around it. Nothing has the
/// keyboard till then, so that the section's own keys work.
pub(crate) fn arrive(ctx: &Context, name: &str) {
    let focused = ctx.memory(egui::Memory::focused);
    focused.inspect(|it| ctx.memory_mut(|memory| memory.surrender_focus(*it)));
    ctx.data_mut(|it| it.insert_temp(arrived(), anchor_id(name)));
}

/// Before anything is laid out: a Tab goes on from where somebody came to. A click, or a field that took the keyboard, ends it.
pub(crate) fn go_on(ctx: &Context) {
    let Some(anchor) = ctx.data(|it| it.get_temp::<Id>(arrived())) else { return };
    let (tab, pressed) = ctx.input(|it| (it.key_pressed(Key::Tab) && !it.modifiers.shift, it.pointer.any_pressed()));
    let taken = ctx.memory(|it| it.focused().is_some());
    if tab && !taken {
        ctx.memory_mut(|it| it.request_focus(anchor));
    }
    if tab || pressed || taken {
        ctx.data_mut(|it| it.remove::<Id>(arrived()));
    }
}

/// The top of a section, from which Tab goes on where somebody came there by keys. Returns where the section stands.
pub(crate) fn top(ui: &Ui, name: &str) -> Rect {
    anchor(ui, name);
    ui.max_rect()
}

/// A place from which Tab goes on where somebody came to it: it is no step of its own.
fn anchor(ui: &Ui, name: &str) {
    if ui.memory(|it| it.has_focus(anchor_id(name))) {
        let rect = Rect::from_min_size(ui.max_rect().min, egui::Vec2::ZERO);
        let response = ui.interact(rect, anchor_id(name), Sense::focusable_noninteractive());
        style::name(&response, Role::Heading, name);
    }
}

/// A figure of this name stands here.
pub(crate) fn figure(ui: &Ui, name: &str, rect: Rect, theme: Theme) {
    anchor(ui, name);
    let Some(mut sought) = is_sought(ui.ctx(), name) else { return };
    if sought.scrolled == 0 {
        arrive(ui.ctx(), name);
    }
    let now = ui.input(|it| it.time);
    let left = LIT - (now - *sought.since.get_or_insert(now));
    if left <= 0.0 {
        return ui.data_mut(|it| it.remove::<Sought>(memory()));
    }
    let stroke = Stroke::new(2.0, style::color(Ink::Focus, theme));
    ui.painter().rect_stroke(rect.expand(2.0), CornerRadius::same(8), stroke, StrokeKind::Outside);
    if sought.scrolled < SCROLLS {
        sought.scrolled += 1;
        ui.scroll_to_rect(rect, Some(Align::Center));
        ui.ctx().request_repaint();
    } else {
        ui.ctx().request_repaint_after(Duration::from_secs_f64(left));
    }
    ui.data_mut(|it| it.insert_temp(memory(), sought));
}
