//! The menu bar by keys: Alt with a letter and F10 reach it, arrows walk it, Esc gives the keyboard back to where it was.

use egui::os::OperatingSystem;
use egui::text::{CCursorRange, LayoutJob, TextFormat};
use egui::text_edit::TextEditState;
use egui::text_selection::LabelSelectionState;
use egui::{
    Align, Color32, Context, Event, FocusDirection, FontSelection, Id, Key, Modifiers, Popup, Response, Stroke, Ui,
};

use crate::text::Text;
use crate::ui::kit::{fields, table_copy};
use crate::ui::shell::command::Command;

/// A menu as it stands in the bar.
#[derive(Clone, Copy)]
struct Menu {
    button: Id,
    popup: Id,
    letter: Option<Key>,
}

/// The bar from frame to frame.
#[derive(Clone, Default)]
struct Bar {
    menus: Vec<Menu>,
    /// The pass in which it was drawn.
    seen: u64,
    /// What had the keyboard before the bar took it, and whether one types in it.
    before: Option<Id>,
    types: bool,
    /// What was chosen in it then: a field that loses the keyboard keeps its caret alone.
    range: Option<CCursorRange>,
    /// Whether keys walk it.
    walks: bool,
}

impl Bar {
    fn memory() -> Id {
        Id::unique("menu bar by keys")
    }

    fn load(ctx: &Context) -> Self {
        ctx.data(|it| it.get_temp(Self::memory())).unwrap_or_default()
    }

    fn keep(self, ctx: &Context) {
        ctx.data_mut(|it| it.insert_temp(Self::memory(), self));
    }
}

/// Before anything of a frame is done: what the keys mean to the bar.
pub(crate) fn walk(ctx: &Context) {
    let mut bar = Bar::load(ctx);
    if bar.seen + 1 < ctx.cumulative_pass_nr() {
        return Bar::default().keep(ctx);
    }
    let open = bar.menus.iter().position(|it| Popup::is_id_open(ctx, it.popup));
    let focused = ctx.memory(egui::Memory::focused);
    let at = open.or(bar.menus.iter().position(|it| Some(it.button) == focused));
    if (open.is_some() || bar.walks) && ctx.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Escape)) {
        bar.menus.iter().for_each(|it| Popup::close_id(ctx, it.popup));
        bar.walks = false;
        restore(ctx, &bar);
        return bar.keep(ctx);
    }
    if at.is_none() {
        bar.walks = false;
        let clicks = ctx.input(|it| it.pointer.any_down() || it.pointer.any_released());
        if !clicks && !Popup::is_any_open(ctx) {
            let field = focused.and_then(|it| TextEditState::load(ctx, it));
            (bar.before, bar.types) = (focused, field.is_some());
            bar.range = field.and_then(|it| it.cursor.char_range());
        }
    }
    let asked = bar.menus.iter().position(|it| it.letter.is_some_and(|it| with_alt(ctx, it)));
    if let Some(to) = asked {
        bar.walks = true;
        unfold(ctx, bar.menus[to]);
    } else if ctx.input_mut(|it| it.consume_key(Modifiers::NONE, Key::F10)) {
        bar.menus.iter().for_each(|it| Popup::close_id(ctx, it.popup));
        bar.walks = at.is_none();
        match bar.menus.first().filter(|_| bar.walks) {
            Some(first) => ctx.memory_mut(|it| it.request_focus(first.button)),
            None => restore(ctx, &bar),
        }
    } else if let Some(now) = at {
        along(ctx, &mut bar, now, open.is_some());
    }
    bar.keep(ctx);
}

/// Arrows go to the menu beside this one, and down into it.
fn along(ctx: &Context, bar: &mut Bar, now: usize, open: bool) {
    let key = |key| ctx.input_mut(|it| it.consume_key(Modifiers::NONE, key));
    let count = bar.menus.len();
    let to = if key(Key::ArrowRight) {
        Some((now + 1) % count)
    } else if key(Key::ArrowLeft) {
        Some((now + count - 1) % count)
    } else {
        None
    };
    match to {
        Some(to) if open => unfold(ctx, bar.menus[to]),
        Some(to) => ctx.memory_mut(|it| it.request_focus(bar.menus[to].button)),
        None if !open && (key(Key::ArrowDown) || key(Key::ArrowUp)) => unfold(ctx, bar.menus[now]),
        None => return,
    }
    bar.walks = true;
    // egui would go to what lies that way too.
    ctx.memory_mut(|it| it.move_focus(FocusDirection::None));
}

fn unfold(ctx: &Context, menu: Menu) {
    Popup::open_id(ctx, menu.popup);
    ctx.memory_mut(|it| it.request_focus(menu.button));
}

/// Whether Alt and a letter were pressed; the letter is not typed then. Alt with Ctrl is how Windows says AltGr, and on a
/// Mac Alt types signs.
fn with_alt(ctx: &Context, letter: Key) -> bool {
    if ctx.os() == OperatingSystem::Mac {
        return false;
    }
    ctx.input_mut(|it| {
        let asked = !it.modifiers.ctrl && !it.modifiers.command && it.consume_key(Modifiers::ALT, letter);
        if asked {
            it.events.retain(|it| !matches!(it, Event::Text(typed) if typed.eq_ignore_ascii_case(letter.name())));
        }
        asked
    })
}

fn restore(ctx: &Context, bar: &Bar) {
    match bar.before {
        Some(to) => {
            fields::take_up_again(ctx, to);
            if let Some(mut state) = TextEditState::load(ctx, to).filter(|_| bar.range.is_some()) {
                state.cursor.set_char_range(bar.range);
                state.store(ctx, to);
            }
            ctx.memory_mut(|it| it.request_focus(to));
        }
        None => ctx.memory_mut(|it| {
            if let Some(now) = it.focused() {
                it.surrender_focus(now);
            }
        }),
    }
}

/// Gives the keyboard back to what had it before a menu was opened: what is cut, copied or pasted is meant there.
pub(crate) fn give_back(ctx: &Context) {
    let mut bar = Bar::load(ctx);
    bar.walks = false;
    restore(ctx, &bar);
    bar.keep(ctx);
}

/// The same where keys chose from the menu; after a click the keyboard is where the click left it.
pub(crate) fn chosen(ctx: &Context) {
    if Bar::load(ctx).walks {
        give_back(ctx);
    }
}

/// Whether cutting, copying or pasting would do anything to what had the keyboard before the menu was opened. Rows: whether
/// those of the dossier are selected, or could be pasted.
pub(crate) fn clipboard_works(ctx: &Context, command: Command, (selected, pastes): (bool, bool)) -> bool {
    let bar = Bar::load(ctx);
    let words = bar.range.is_some_and(|it| !it.is_empty());
    let free = bar.before.is_none();
    match command {
        Command::Cut => words,
        Command::Copy if bar.types => words,
        Command::Copy => {
            let label = ctx.plugin_opt::<LabelSelectionState>().is_some_and(|it| it.lock().has_selection());
            label || free && selected || bar.before.is_some_and(|it| table_copy::is_in_table(ctx, it))
        }
        Command::Paste => bar.types || pastes,
        _ => true,
    }
}

/// The letter with which a menu opens, and the words on its button: the letter is underlined while Alt is down or keys walk
/// the bar.
pub(crate) fn words(ui: &Ui, text: &Text, key: &str) -> (Option<Key>, LayoutJob) {
    let (name, letter) = (text.get(key), text.get(&format!("{key}-letter")));
    let shows = ui.ctx().os() != OperatingSystem::Mac && (ui.input(|it| it.modifiers.alt) || Bar::load(ui.ctx()).walks);
    let font = FontSelection::Style(egui::TextStyle::Button).resolve(ui.style());
    let plain =
        TextFormat { font_id: font, color: Color32::PLACEHOLDER, valign: Align::Center, ..TextFormat::default() };
    let lined = TextFormat { underline: Stroke::new(1.0, ui.visuals().text_color()), ..plain.clone() };
    let mut job = LayoutJob::default();
    let at = name.char_indices().find(|(_, it)| it.to_uppercase().eq(letter.chars())).filter(|_| shows);
    match at {
        Some((at, sign)) => {
            let end = at + sign.len_utf8();
            job.append(&name[..at], 0.0, plain.clone());
            job.append(&name[at..end], 0.0, lined);
            job.append(&name[end..], 0.0, plain);
        }
        None => job.append(&name, 0.0, plain),
    }
    (Key::from_name(&letter), job)
}

/// Says how the bar stands in this frame: its menus' buttons from left to right.
pub(crate) fn drawn(ctx: &Context, buttons: &[(Option<Key>, Response)]) {
    let mut bar = Bar::load(ctx);
    let menu = |(letter, it): &(Option<Key>, Response)| Menu {
        button: it.id,
        popup: Popup::default_response_id(it),
        letter: *letter,
    };
    bar.menus = buttons.iter().map(menu).collect();
    bar.seen = ctx.cumulative_pass_nr();
    bar.keep(ctx);
}
