//! A field for a day.

use egui::{Response, Ui};
use jiff::civil::Date;

use crate::design::edit::Edit;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};

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
    fields::text_field(ui, cx, (salt, name), &shown, look, out, move |typed| {
        let typed = typed.trim();
        Some(make(if typed.is_empty() { None } else { Some(language.parse_date(typed)?) }))
    })
}
