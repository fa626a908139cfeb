//! A field for a day.

use egui::{Response, Ui};
use jiff::civil::Date;

use crate::design::edit::Edit;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::typed::Typed;

/// A field for a day, so wide, with a hint where there is none; empty means none. What is no day is not taken in: the field
/// shows it in red until it is mended.
pub(crate) fn date_field(
    ui: &mut Ui,
    cx: &Cx,
    (salt, name): (impl std::hash::Hash + std::fmt::Debug, &str),
    (now, width, hint): (Option<Date>, f32, &'static str),
    out: &mut Vec<Intent>,
    make: impl Fn(Option<Date>) -> Edit + Send + Sync + 'static,
) -> Response {
    let language = cx.text.language();
    let shown = now.map(|it| language.date(it)).unwrap_or_default();
    let look = Look { width: Some(width), hint, ..Look::default() };
    fields::read_field(ui, cx, (salt, name), &shown, look, out, move |typed| {
        let typed = typed.trim();
        let day = if typed.is_empty() { Some(None) } else { language.parse_date(typed).map(Some) };
        read(day, &make)
    })
}

/// Why what was typed is no day, or no year or day: the same words wherever a day is typed.
pub(crate) const NO_DAY: &str = "day-not-read";

/// What was typed as a day, as a field reads it.
pub(crate) fn read<T>(day: Option<T>, make: impl FnOnce(T) -> Edit) -> Typed {
    day.map_or(Typed::No(NO_DAY), |it| Typed::Is(make(it), String::new()))
}
