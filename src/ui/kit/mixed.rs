//! Fields that several elements have in common: their value where all have the same, and where they differ that they do.
//! What is chosen or typed then holds for all.

use egui::{Checkbox, Ui};

use crate::design::edit::Edit;
use crate::text::words::Named;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{style, widgets};

/// The value that all have; none where they differ, or where there are none.
pub(crate) fn common<T: PartialEq>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.all(|it| it == first).then_some(first)
}

/// What stands in a field in which they differ.
pub(crate) fn word(cx: &Cx) -> String {
    cx.t("many-mixed")
}

/// A choice of one of some options for all. Returns another than all have.
pub(crate) fn pick<T: PartialEq + Clone>(
    ui: &mut Ui,
    cx: &Cx,
    key: &str,
    now: Option<T>,
    options: impl IntoIterator<Item = (T, String)>,
) -> Option<T> {
    let name = cx.t(key);
    let options: Vec<(T, String)> = options.into_iter().collect();
    let shown = options.iter().find(|(it, _)| Some(it) == now.as_ref()).map_or_else(|| word(cx), |it| it.1.clone());
    let mut chosen = None;
    widgets::labelled(ui, &name, cx.theme, |ui| {
        chosen = widgets::pick(ui, (key, name.as_str()), &shown, now, options, None);
    });
    chosen
}

/// A choice between values that have a word, or none of them, for all.
pub(crate) fn optional<T: Named + PartialEq>(
    ui: &mut Ui,
    cx: &Cx,
    key: &str,
    now: Option<Option<T>>,
    all: &[T],
) -> Option<Option<T>> {
    let none = std::iter::once((None, cx.t("choice-none")));
    pick(ui, cx, key, now, none.chain(all.iter().map(|it| (Some(*it), cx.text.word(*it)))))
}

/// A tick box for all: neither on nor off where they differ. Returns what all become.
pub(crate) fn tick(ui: &mut Ui, cx: &Cx, name: &str, now: Option<bool>) -> Option<bool> {
    let mut on = now.unwrap_or_default();
    let response = ui.add(Checkbox::new(&mut on, name).indeterminate(now.is_none()));
    if now.is_none() {
        let says = format!("{name}: {}", word(cx));
        style::name(&response, egui::Role::CheckBox, &says);
        // A click in a mixed box is a yes.
        return response.on_hover_text(says).clicked().then_some(true);
    }
    response.clicked().then_some(on)
}

/// Words for all.
pub(crate) fn text(
    ui: &mut Ui,
    cx: &Cx,
    (key, rows): (&str, usize),
    now: Option<&str>,
    out: &mut Vec<Intent>,
    make: impl Fn(String) -> Edit + Send + Sync + 'static,
) {
    let (name, mixed) = (cx.t(key), word(cx));
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let look = Look { rows, ghost: if now.is_none() { &mixed } else { "" }, ..Look::default() };
        fields::text_field(ui, cx, (key, name.as_str()), now.unwrap_or_default(), look, out, move |typed: &str| {
            Some(make(typed.trim().to_owned()))
        });
    });
}

#[cfg(test)]
mod tests {
    use super::common;

    #[test]
    fn what_differs_has_no_value_in_common() {
        assert_eq!(common([2, 2].into_iter()), Some(2));
        assert_eq!(common([2, 3].into_iter()), None);
        assert_eq!(common([Some(2), None].into_iter()), None, "who has none differs too");
        assert_eq!(common(std::iter::empty::<u8>()), None);
    }
}
