//! What one looks for on the plate, by its name: each that is found is chosen in turn, so that one sees where it stands.

use egui::{Key, TextEdit, Ui};

use crate::design::id::Id;
use crate::picture::{Picture, Target};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::{icons, parts, search, style, widgets};

/// The field is no wider than this, and no narrower.
const WIDE: f32 = 200.0;
const NARROW: f32 = 70.0;
/// What stands behind it.
const BEHIND: f32 = 110.0;

/// What is looked for; nothing while nobody does.
#[derive(Default)]
pub(super) struct Find {
    open: bool,
    typed: String,
    /// Which of those that are found is chosen.
    at: usize,
    /// Whether the field is to have the keyboard.
    fresh: bool,
    found: Kept<String, Vec<Id>>,
    /// What is to come into view, since it was found just now.
    pub shown: Option<Id>,
}

impl Find {
    /// Hears that somebody asked to look for something. Returns whether the field stands in the bar.
    pub(super) fn hear(&mut self, ui: &Ui) -> bool {
        if search::answer(ui.ctx()) {
            (self.open, self.fresh) = (true, true);
        }
        self.open
    }

    fn shut(&mut self) {
        *self = Self::default();
    }

    fn go(&mut self, found: &[Id], to: usize, out: &mut Vec<Intent>) {
        self.at = to;
        self.shown = found.get(to).copied();
        out.push(Intent::Select(self.shown.into_iter().collect()));
    }
}

/// Every element of the picture, in the order in which it stands, those that are gathered where they are.
pub(super) fn all_in(picture: &Picture) -> impl Iterator<Item = Id> {
    picture.spots.iter().flat_map(|spot| {
        let own = match spot.target {
            Target::Element(id) => Some(id),
            _ => None,
        };
        own.into_iter().chain(spot.gathers.iter().copied())
    })
}

/// The elements of the plate whose names have all of these words, in the order in which they stand.
fn found(cx: &Cx, picture: &Picture, typed: &str) -> Vec<Id> {
    let words: Vec<String> = typed.split_whitespace().map(str::to_lowercase).collect();
    let has = |id: &Id| {
        let name = cx.text.element(cx.design(), *id).unwrap_or_default().to_lowercase();
        words.iter().all(|word| name.contains(word))
    };
    if words.is_empty() { Vec::new() } else { all_in(picture).filter(has).collect() }
}

/// The field, how many there are, and the way out.
pub(super) fn find_ui(ui: &mut Ui, cx: &Cx, state: &mut Find, picture: Option<&Picture>, out: &mut Vec<Intent>) {
    let name = cx.t("plate-find");
    let width = (ui.available_width() - BEHIND).clamp(NARROW, WIDE);
    let hint = style::secondary(&name, cx.theme);
    let field = TextEdit::singleline(&mut state.typed).desired_width(width).hint_text(hint).id_salt("plate find");
    let field = ui.add(field);
    style::name_field(&field, &name);
    if std::mem::take(&mut state.fresh) {
        parts::focus_all(ui, &field, &state.typed);
    }
    let typed = state.typed.clone();
    let all = state.found.get(cx, typed.clone(), || picture.map(|it| found(cx, it, &typed)).unwrap_or_default());
    let (entered, escaped, back) =
        ui.input(|it| (it.key_pressed(Key::Enter), it.key_pressed(Key::Escape), it.modifiers.shift));
    if field.changed() {
        state.go(&all, 0, out);
    } else if field.lost_focus() && entered && !all.is_empty() {
        let step = if back { all.len() - 1 } else { 1 };
        state.go(&all, (state.at + step) % all.len(), out);
        field.request_focus();
    }
    if !typed.trim().is_empty() {
        let says = match all.len() {
            0 => cx.t("plate-find-none"),
            count => {
                cx.text.with("plate-find-at", [("at", (state.at.min(count - 1) + 1).into()), ("count", count.into())])
            }
        };
        ui.label(style::secondary(says, cx.theme).size(style::SMALL));
    }
    let shut = widgets::icon_button(ui, icons::CLOSE, &cx.t("plate-find-shut")).clicked();
    if shut || field.lost_focus() && escaped {
        state.shut();
    }
}
