//! Fields: what is typed stays a draft while the field has the focus, and becomes one edit when it loses it.
//!
//! Enter commits, Esc gives the old value back. Drafts are kept apart from the fields, with the edit that they would
//! become, so that saving, undo, closing or leaving the section takes them in first ([`take_in`]).

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use egui::text::CCursorRange;
use egui::text_edit::TextEditState;
use egui::{Align2, Context, Event, FocusDirection, Id, Key, Response, RichText, TextBuffer, TextEdit, Ui};

use crate::design::edit::Edit;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::typed::Typed;
use crate::ui::kit::under::{self, When};
use crate::ui::kit::{sought, style};

type Make = dyn Fn(&str) -> Typed + Send + Sync;

/// What is being typed in one field.
#[derive(Clone)]
struct Draft {
    typed: String,
    /// What stood in the field: typing nothing changes nothing.
    shown: String,
    make: Arc<Make>,
    /// The pass in which the field was last on screen.
    seen: u64,
}

/// What is being typed, by field.
#[derive(Clone, Default)]
struct Drafts(Arc<Mutex<HashMap<Id, Draft>>>);

impl Drafts {
    fn of(ctx: &Context) -> Self {
        ctx.data_mut(|data| data.get_temp_mut_or_default::<Self>(Id::unique("drafts")).clone())
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Id, Draft>> {
        // A panic while the map was locked leaves a map that is still good: drafts are plain text.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Draft {
    /// What it would become; none where nothing was changed, or where it cannot be read.
    fn edit(&self) -> Option<Edit> {
        if self.typed == self.shown {
            return None;
        }
        if let Typed::Is(edit, _) = (self.make)(&self.typed) { Some(edit) } else { None }
    }

    /// Whether it says something that cannot be read, or of which is to be asked how it is meant.
    fn is_open(&self) -> bool {
        self.typed != self.shown && !matches!((self.make)(&self.typed), Typed::Is(..))
    }
}

/// Takes in every draft at once: before saving, undo, or leaving. What cannot be read stays in its field, in red.
pub(crate) fn take_in(ctx: &Context) -> Vec<Edit> {
    let drafts = Drafts::of(ctx);
    let mut drafts = drafts.lock();
    let ready: Vec<Id> = drafts.iter().filter(|(_, it)| !it.is_open()).map(|(id, _)| *id).collect();
    ready
        .into_iter()
        .filter_map(|field| {
            ctx.memory_mut(|it| it.surrender_focus(field));
            drafts.remove(&field)?.edit()
        })
        .collect()
}

/// Takes in the drafts of fields that went off the screen; with what was typed in those that wait for an answer or cannot be
/// read, which is lost.
pub(crate) fn take_in_vanished(ctx: &Context) -> (Vec<Edit>, Vec<String>) {
    let now = ctx.cumulative_pass_nr();
    let drafts = Drafts::of(ctx);
    let mut drafts = drafts.lock();
    let gone: Vec<Id> = drafts.iter().filter(|(_, it)| it.seen + 1 < now).map(|(id, _)| *id).collect();
    let gone: Vec<Draft> = gone.into_iter().filter_map(|id| drafts.remove(&id)).collect();
    let lost = gone.iter().filter(|it| it.is_open()).map(|it| it.typed.clone()).collect();
    (gone.iter().filter_map(Draft::edit).collect(), lost)
}

/// How many fields that were left say something that is in no design: it cannot be read, or is to be asked.
pub(crate) fn left_open(ctx: &Context) -> usize {
    let focused = ctx.memory(egui::Memory::focused);
    Drafts::of(ctx).lock().iter().filter(|(id, it)| Some(**id) != focused && it.is_open()).count()
}

/// Whether any field, also the one at hand, says something that is in no design.
pub(crate) fn waits(ctx: &Context) -> bool {
    Drafts::of(ctx).lock().values().any(Draft::is_open)
}

/// In which field something was typed last, as long as the design is still at the revision that it had then.
#[derive(Clone, Copy, Default)]
struct LastTyped {
    revision: Option<u64>,
    field: Option<Id>,
}

/// Notes in which field one types, before anything of this frame is done.
pub(crate) fn hear_typing(ctx: &Context, revision: Option<u64>) {
    let types = |it: &Event| match it {
        Event::Text(_) | Event::Paste(_) | Event::Cut => true,
        Event::Key { key, pressed, .. } => *pressed && matches!(key, Key::Backspace | Key::Delete),
        _ => false,
    };
    let typed = ctx.text_edit_focused() && ctx.input(|it| it.events.iter().any(types));
    let focused = ctx.memory(egui::Memory::focused).filter(|_| typed);
    ctx.data_mut(|it| {
        let last = it.get_temp_mut_or_default::<LastTyped>(Id::unique("last typed"));
        let before = last.field.filter(|_| last.revision == revision);
        *last = LastTyped { revision, field: focused.or(before) };
    });
}

/// Whether undo, or redo, is the field's own that has the focus: as long as what is typed in it differs from what stood
/// there. A field for nothing of the design, such as a search, keeps it until the design changes: what was done last is
/// undone first.
pub(crate) fn keeps_undo(ctx: &Context, redo: bool) -> bool {
    let Some(field) = ctx.memory(egui::Memory::focused).filter(|_| ctx.text_edit_focused()) else { return false };
    let drafts = Drafts::of(ctx);
    let drafts = drafts.lock();
    let Some(draft) = drafts.get(&field) else {
        let last = ctx.data(|it| it.get_temp::<LastTyped>(Id::unique("last typed")));
        return last.is_some_and(|it| it.field == Some(field));
    };
    let again = || {
        let state = TextEditState::load(ctx, field)?;
        let caret = state.cursor.char_range()?;
        Some(state.undoer().has_redo(&(caret, draft.typed.clone())))
    };
    draft.typed != draft.shown || redo && again().unwrap_or_default()
}

fn again() -> Id {
    Id::unique("taken up again")
}

/// A field that lost the keyboard to a menu gets it back as it was: what was chosen in it stays so.
pub(crate) fn take_up_again(ctx: &Context, field: Id) {
    ctx.data_mut(|it| it.insert_temp(again(), Some(field)));
}

/// Selects all that stands in a field.
fn select_all(ctx: &Context, field: Id, words: &str) {
    if let Some(mut state) = TextEditState::load(ctx, field) {
        state.cursor.set_char_range(Some(CCursorRange::select_all_str(words)));
        state.store(ctx, field);
    }
}

/// The field that has the focus forgets what was typed in it before: undo has gone on to the design, and redo comes back
/// from there first.
pub(crate) fn forget_typing(ctx: &Context) {
    let Some(field) = ctx.memory(egui::Memory::focused) else { return };
    if let Some(mut state) = TextEditState::load(ctx, field) {
        state.clear_undoer();
        state.store(ctx, field);
    }
}

/// What the drafts would become if they were taken in now; they stay drafts. For what is to be seen while one types.
pub(crate) fn in_hand(ctx: &Context) -> Vec<Edit> {
    Drafts::of(ctx).lock().values().filter_map(Draft::edit).collect()
}

/// How a field looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look<'a> {
    /// Width in points; what is left of the row where none is given.
    pub width: Option<f32>,
    /// Rows of text; more than one: Enter starts a new line.
    pub rows: usize,
    /// What stands in it while it is empty: a key in the language files.
    pub hint: &'a str,
    /// What stands in it while it is empty, in words of its own, such as an amount that follows from others.
    pub ghost: &'a str,
    /// Whether what is typed stands at the right, as numbers below each other do.
    pub right: bool,
    /// Whether words that do not fit go on in more lines while the field has no focus; what these do not hold ends in …, with
    /// all of it under the pointer.
    pub elide: bool,
    /// Whether a number is typed: a click selects it, Enter goes on to the next field, and how it is read stands below.
    pub number: bool,
    /// Whether it is a cell of a table, in which arrows go on from where Enter leaves it.
    pub cell: bool,
}

impl Default for Look<'_> {
    fn default() -> Self {
        Self { width: None, rows: 1, hint: "", ghost: "", right: false, elide: false, number: false, cell: false }
    }
}

/// A text field with the accessible name `name`. `make` turns what was typed into an edit; none: it cannot be read.
pub(crate) fn text_field(
    ui: &mut Ui,
    cx: &Cx,
    field: (impl std::hash::Hash + std::fmt::Debug, &str),
    value: &str,
    look: Look<'_>,
    out: &mut Vec<Intent>,
    make: impl Fn(&str) -> Option<Edit> + Send + Sync + 'static,
) -> Response {
    let read = move |typed: &str| make(typed).map_or(Typed::No("field-unreadable"), |it| Typed::Is(it, String::new()));
    read_field(ui, cx, field, value, look, out, read)
}

/// After Enter in a field that adds what was typed one goes on typing the next.
pub(crate) fn go_on_adding(ui: &Ui, field: &Response) {
    if field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter)) {
        field.request_focus();
    }
}

/// A field with the accessible name `name`, of which `read` says what was typed.
pub(crate) fn read_field(
    ui: &mut Ui,
    cx: &Cx,
    (salt, name): (impl std::hash::Hash + std::fmt::Debug, &str),
    value: &str,
    look: Look<'_>,
    out: &mut Vec<Intent>,
    read: impl Fn(&str) -> Typed + Send + Sync + 'static,
) -> Response {
    let id = ui.make_persistent_id(("field", salt));
    let drafts = Drafts::of(ui.ctx());
    // Where nothing is typed the field follows the design, also while its caret blinks.
    let draft =
        drafts.lock().get(&id).filter(|it| it.typed != it.shown || it.shown == value).map(|it| it.typed.clone());
    let drafting = draft.is_some();
    let mut typed = draft.unwrap_or_else(|| value.to_owned());
    let readable = !drafting || typed == value || matches!(read(&typed), Typed::Is(..));
    let response = edit_ui(ui, cx, (id, name), &mut typed, look, readable);

    if response.gained_focus() && !drafting {
        // What was undone in it before is the design's to undo by now.
        forget_typing(ui.ctx());
    }
    select_when_reached(ui, &response, (&typed, drafting), look);
    let entered = look.number && response.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter));
    if response.has_focus() {
        let seen = ui.ctx().cumulative_pass_nr();
        let note = (look.number && typed != value).then(|| read(&typed));
        let refused = was_refused(ui, id, &typed);
        drafts.lock().insert(id, Draft { typed, shown: value.to_owned(), make: Arc::new(read), seen });
        if let Some(note) = note {
            let when = if refused { When::Refused } else { When::Typing };
            under::note_ui(ui, cx, &response, (&note, value), when);
        }
    } else if drafting {
        if ui.input(|it| it.key_pressed(Key::Escape)) || typed == value {
            drafts.lock().remove(&id);
            if entered && !look.cell {
                go_on(ui, id);
            }
            return response;
        }
        let note = read(&typed);
        if let Typed::Is(edit, _) = note {
            drafts.lock().remove(&id);
            out.push(Intent::Edit(edit));
            if entered && !look.cell {
                go_on(ui, id);
            }
            return response;
        }
        if entered && matches!(note, Typed::No(_)) {
            // Why stands under it, and it is mended where it stands.
            refuse(ui, id, &typed);
        }
        // It stays as it was typed, in red, until it is mended, answered, or Esc drops it.
        if let Some(draft) = drafts.lock().get_mut(&id) {
            draft.seen = ui.ctx().cumulative_pass_nr();
        }
        let when = if entered { When::Entered } else { When::Left };
        if let Some(edit) = under::note_ui(ui, cx, &response, (&note, value), when) {
            drafts.lock().remove(&id);
            out.push(Intent::Edit(edit));
            // Answered by keys, one goes on from the field.
            if !look.cell && !ui.input(|it| it.pointer.any_released()) {
                go_on(ui, id);
            }
        }
    } else if entered && !look.cell {
        go_on(ui, id);
    }
    if look.elide && readable && !response.has_focus() && style::few_lines(ui, value, room_of(ui, look)).elided {
        return response.on_hover_text(value);
    }
    response
}

/// The field as it is drawn and typed in.
fn edit_ui(
    ui: &mut Ui,
    cx: &Cx,
    (id, name): (Id, &str),
    typed: &mut String,
    look: Look<'_>,
    readable: bool,
) -> Response {
    let hint = if look.hint.is_empty() { look.ghost.to_owned() } else { cx.t(look.hint) };
    let width = look.width.unwrap_or_else(|| ui.available_width());
    let mut edit =
        if look.rows > 1 { TextEdit::multiline(typed).desired_rows(look.rows) } else { TextEdit::singleline(typed) };
    edit = edit.id(id).desired_width(width).hint_text(RichText::new(hint).color(style::color(Ink::Ink2, cx.theme)));
    if look.right {
        edit = edit.align(Align2::RIGHT_TOP);
    }
    if !readable {
        edit = edit.text_color(style::color(Ink::Blocker, cx.theme));
    }
    let elide = look.elide && readable && !ui.memory(|it| it.has_focus(id));
    let room = room_of(ui, look);
    let mut elided = |ui: &Ui, text: &dyn TextBuffer, _: f32| style::few_lines(ui, text.as_str(), room);
    let response = ui.add(if elide { edit.layouter(&mut elided) } else { edit });
    style::name_field(&response, name);
    sought::field(ui, name, &response);
    response
}

/// The room for words in a field.
fn room_of(ui: &Ui, look: Look) -> f32 {
    look.width.unwrap_or_else(|| ui.available_width()) - 2.0 * ui.spacing().button_padding.x
}

/// Reached by keys, what stands in a field is typed over, as everywhere: added to it, most amounts could not be read. A
/// number is so by a click too, but not where one drags over it to choose a part.
fn select_when_reached(ui: &Ui, response: &Response, (typed, drafting): (&str, bool), look: Look) {
    let (id, ctx) = (response.id, ui.ctx());
    let reached = Id::unique(("reached by the pointer", id));
    if response.gained_focus() && ctx.data_mut(|it| it.remove_temp::<Option<Id>>(again())) == Some(Some(id)) {
        return;
    }
    if response.gained_focus() && look.rows == 1 {
        let by_pointer = ui.input(|it| it.pointer.any_down() || it.pointer.any_released());
        if !by_pointer && !drafting {
            select_all(ctx, id, typed);
        } else if by_pointer && look.number {
            ctx.data_mut(|it| it.insert_temp(reached, true));
        }
    }
    if ui.input(|it| it.pointer.any_released()) && ctx.data_mut(|it| it.remove_temp::<bool>(reached)).is_some() {
        let chosen = TextEditState::load(ctx, id).and_then(|it| it.cursor.char_range());
        if response.has_focus() && chosen.is_none_or(|it| it.is_empty()) {
            select_all(ctx, id, typed);
        }
    }
}

/// What was typed in a field when Enter was refused there.
fn refused_memory(id: Id) -> Id {
    Id::unique(("refused", id))
}

/// Keeps the focus in a field of which Enter cannot be taken.
fn refuse(ui: &Ui, id: Id, typed: &str) {
    ui.data_mut(|it| it.insert_temp(refused_memory(id), typed.to_owned()));
    ui.memory_mut(|it| it.request_focus(id));
}

/// Whether just this was refused.
fn was_refused(ui: &Ui, id: Id, typed: &str) -> bool {
    ui.data(|it| it.get_temp::<String>(refused_memory(id))).is_some_and(|it| it == typed)
}

/// Enter goes on to what comes after the field, as Tab does.
fn go_on(ui: &Ui, id: Id) {
    ui.memory_mut(|it| {
        it.request_focus(id);
        it.move_focus(FocusDirection::Next);
    });
}

/// A field for words that may not be empty.
pub(crate) fn name_field(
    ui: &mut Ui,
    cx: &Cx,
    (salt, name): (impl std::hash::Hash + std::fmt::Debug, &str),
    value: &str,
    out: &mut Vec<Intent>,
    make: impl Fn(String) -> Edit + Send + Sync + 'static,
) -> Response {
    let make = move |typed: &str| {
        let typed = typed.trim();
        (!typed.is_empty()).then(|| make(typed.to_owned()))
    };
    text_field(ui, cx, (salt, name), value, Look::default(), out, make)
}
