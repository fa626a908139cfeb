//! A field for a day.

use egui::{Response, Ui};
use jiff::civil::Date;

use crate::design::edit::Edit;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};

/// So wide is a day.
pub(super) const WIDTH: f32 = 100.0;

/// A field for a day; empty means none. What is no day is not taken in.
pub(super) fn date_field(
    ui: &mut Ui,
    cx: &Cx,
    (salt, name): (impl std::hash::Hash + std::fmt::Debug, &str),
    now: Option<Date>,
    out: &mut Vec<Intent>,
    make: impl Fn(Option<Date>) -> Edit + Send + Sync + 'static,
) -> Response {
    let language = cx.text.language();
    let shown = now.map(|it| language.date(it)).unwrap_or_default();
    let look = Look { width: Some(WIDTH), hint: "birth-date-hint", ..Look::default() };
    fields::text_field(ui, cx, (salt, name), &shown, look, out, move |typed| {
        let typed = typed.trim();
        Some(make(if typed.is_empty() { None } else { Some(language.parse_date(typed)?) }))
    })
}
