//! Variants: the money as it was kept, under names, beside the money as it is.
//!
//! To keep comes first, so that it stays where it is when the others come beside it: a second click where it was finds
//! the same button, and that does nothing while nothing changed. What would go is named where it can be let go.

use egui::accesskit::Role;
use egui::{Button, Key, Label, Ui};

use crate::design::edit::{Edit, MoneyEdit};
use crate::design::money::VARIANTS_MAX;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::kept::Kept;
use crate::ui::kit::{icons, parts, style, widgets};

/// The width of the choice of a variant, of the field for its name, and of the menu, in points.
const WIDTHS: (f32, f32, f32) = (96.0, 120.0, 240.0);

/// What is remembered from frame to frame.
#[derive(Default)]
pub(crate) struct State {
    /// Whether the variant that is compared with gets another name.
    renaming: bool,
    /// Whether the field for that still has to get the keyboard.
    fresh: bool,
    same: Kept<(), Option<String>>,
}

/// The bar of the variants: keep one, and with one kept compare, go back to it or go on without it.
pub(crate) fn variants_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let money = &cx.design().money;
    if !money.is_started() {
        return;
    }
    keep_ui(ui, cx, state, out);
    if money.kept.is_none() {
        state.renaming = false;
        return;
    }
    // Read from left to right in either layout: what is compared with, then what can be done with it.
    let mut parts = [0, 1, 2];
    if ui.layout().prefer_right_to_left() {
        parts.reverse();
    }
    for part in parts {
        match part {
            0 => drop(ui.label(style::secondary(cx.t("variants-beside"), cx.theme))),
            1 => which_ui(ui, cx, state, out),
            _ => drop(parts::icon_menu(
                ui,
                icons::MORE,
                &cx.text.with("variants-menu", [("name", money.kept_name().into())]),
                |ui| menu_ui(ui, cx, state, out),
            )),
        }
    }
}

/// The button that keeps the money as it is; where that is kept already, or there is no room, it says so.
fn keep_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let money = &cx.design().money;
    let free = money.free_name();
    let words = match &free {
        Some(name) => cx.text.with("variants-keep", [("name", name.into())]),
        None => cx.t("variants-full-short"),
    };
    let same = state.same.get(cx, (), || money.same_as_now().map(ToOwned::to_owned));
    let why = match (&*same, &free) {
        (Some(name), _) => cx.text.with("variants-same", [("name", name.into())]),
        (None, None) => cx.text.with("variants-full", [("count", VARIANTS_MAX.into())]),
        (None, Some(_)) => cx.t("variants-keep-tip"),
    };
    let on = same.is_none() && free.is_some();
    let button = ui.add_enabled(on, Button::new(&words));
    style::name(&button, Role::Button, &words);
    let button = button.on_hover_text(&why).on_disabled_hover_text(&why);
    if let Some(name) = free.filter(|_| button.clicked()) {
        out.push(Intent::Edit(Edit::Money(MoneyEdit::Keep(name))));
    }
}

/// Which variant is compared with, to choose; or the field for its name.
fn which_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let money = &cx.design().money;
    let now = money.kept_name();
    if state.renaming {
        let name = cx.text.with("variants-name", [("name", now.into())]);
        let look = Look { width: Some(WIDTHS.1), ..Look::default() };
        let field = fields::text_field(ui, cx, ("variant", &name), now, look, out, |typed| {
            let typed = typed.trim().to_owned();
            (!typed.is_empty()).then_some(Edit::Money(MoneyEdit::RenameKept(typed)))
        });
        if std::mem::take(&mut state.fresh) {
            parts::focus_all(ui, &field, now);
        } else if field.lost_focus() || !field.has_focus() || ui.input(|it| it.key_pressed(Key::Enter)) {
            state.renaming = false;
        }
        return;
    }
    let names = money.variant_names();
    let options = names.iter().enumerate().map(|(at, it)| (at, (*it).to_owned()));
    let what = cx.t("variants-beside");
    let to = widgets::pick(ui, ("variant", &what), now, Some(0), options, Some(WIDTHS.0));
    if let Some(at) = to.and_then(|it| it.checked_sub(1)) {
        out.push(Intent::Edit(Edit::Money(MoneyEdit::CompareKept(at))));
    }
}

/// What can be done with the variant, each with what goes by it.
fn menu_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    ui.set_max_width(WIDTHS.2);
    let money = &cx.design().money;
    let names: Vec<String> = money.variant_names().into_iter().map(ToOwned::to_owned).collect();
    let (now, others) = (money.kept_name(), &names[1..]);
    let named = |key: &str| cx.text.with(key, [("name", now.into())]);
    if ui.add(Button::new(cx.t("variants-rename"))).clicked() {
        (state.renaming, state.fresh) = (true, true);
        ui.ctx().request_repaint();
    }
    let stay = (!others.is_empty()).then(|| {
        let values = [("count", others.len().into()), ("names", cx.text.list(others).into())];
        cx.text.with("variants-others-stay", values)
    });
    let mut item = |words: String, says: String, edit: MoneyEdit| {
        let button = ui.add(Button::new(&words));
        style::name(&button, Role::Button, &format!("{words}. {says}"));
        if button.clicked() {
            out.push(Intent::Edit(Edit::Money(edit)));
        }
        ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
    };
    let with_others = |says: String| stay.iter().fold(says, |says, stay| format!("{says} {stay}"));
    item(named("variants-take"), with_others(cx.t("variants-take-says")), MoneyEdit::TakeKept);
    item(named("variants-drop"), with_others(named("variants-drop-says")), MoneyEdit::DropKept);
    if !others.is_empty() {
        let says = cx.text.with("variants-only-now-says", [("names", cx.text.list(&names).into())]);
        item(cx.t("variants-only-now"), says, MoneyEdit::DropAllKept);
    }
}
