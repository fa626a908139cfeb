//! Fields for amounts, shares, three points and numbers: the same everywhere, with one reader behind them.
//!
//! A bare number is of the unit that stands beside the field. What may be a thousandfold off beside its neighbours is
//! asked under the field (`text::amounts`); what cannot be read says why there.

use egui::{Response, Ui};

use crate::design::edit::Edit;
use crate::design::euro::Euro;
use crate::design::risks::ThreePoint;
use crate::text::Language;
use crate::text::amounts::{Beside, Reading};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::typed::Typed;

/// A reading as the field takes it, with how each possible value is written.
pub(crate) fn typed<T: Copy>(reading: Reading<T>, write: impl Fn(T) -> String, make: impl Fn(T) -> Edit) -> Typed {
    match reading {
        Reading::Is(it) => Typed::Is(make(it), write(it)),
        Reading::Ask(all) => Typed::Ask(all.into_iter().map(|it| (write(it), make(it))).collect()),
        Reading::No(why) => Typed::No(why),
    }
}

/// An amount in euro as a field has it: in full below a million, above it short where nothing is lost.
pub(crate) fn shown(language: Language, value: Option<Euro>) -> String {
    value.map(|it| language.euro_exact(it)).unwrap_or_default()
}

/// A field for an amount in euro; empty means none. `beside`: what stands beside it.
pub(crate) fn amount_field(
    ui: &mut Ui,
    cx: &Cx,
    field: (impl std::hash::Hash + std::fmt::Debug, &str),
    (value, look): (Option<Euro>, Look<'_>),
    beside: impl Fn() -> Beside + Send + Sync + 'static,
    out: &mut Vec<Intent>,
    make: impl Fn(Option<Euro>) -> Edit + Send + Sync + 'static,
) -> Response {
    let language = cx.text.language();
    let hint = if look.hint.is_empty() && look.ghost.is_empty() { "field-amount-hint" } else { look.hint };
    let look = Look { number: true, hint, ..look };
    fields::read_field(ui, cx, field, &shown(language, value), look, out, move |text| match text.trim() {
        "" => Typed::Is(make(None), String::new()),
        text => {
            // Alone, what stands there is its neighbour.
            let beside = beside();
            let now = value.filter(|it| *it > Euro::ZERO).map(Euro::to_f64);
            let beside = Beside { median: beside.median.or(now), ..beside };
            typed(language.read_amount(text, beside), |it| language.euro(it), |it| make(Some(it)))
        }
    })
}

/// A field for a share in per cent; empty means none.
pub(crate) fn share_field(
    ui: &mut Ui,
    cx: &Cx,
    field: (impl std::hash::Hash + std::fmt::Debug, &str),
    value: Option<f64>,
    width: Option<f32>,
    out: &mut Vec<Intent>,
    make: impl Fn(Option<f64>) -> Edit + Send + Sync + 'static,
) -> Response {
    let look = Look { width, ..Look::default() };
    share_field_as(ui, cx, field, (value, look), out, make)
}

/// The same, with a look of its own.
pub(crate) fn share_field_as(
    ui: &mut Ui,
    cx: &Cx,
    field: (impl std::hash::Hash + std::fmt::Debug, &str),
    (value, look): (Option<f64>, Look<'_>),
    out: &mut Vec<Intent>,
    make: impl Fn(Option<f64>) -> Edit + Send + Sync + 'static,
) -> Response {
    let language = cx.text.language();
    let shown = value.map(|it| language.share_in_full(it)).unwrap_or_default();
    let hint = if look.hint.is_empty() && look.ghost.is_empty() { "field-share-hint" } else { look.hint };
    let look = Look { number: true, hint, ..look };
    fields::read_field(ui, cx, field, &shown, look, out, move |text| match text.trim() {
        "" => Typed::Is(make(None), String::new()),
        text => typed(language.read_share(text), |it| language.share_in_full(it), |it| make(Some(it))),
    })
}

/// A field for three points in millions of euro, from low to high, or one for all three; empty means none.
pub(crate) fn points_field(
    ui: &mut Ui,
    cx: &Cx,
    field: (impl std::hash::Hash + std::fmt::Debug, &str),
    (value, look): (Option<ThreePoint>, Look<'_>),
    beside: impl Fn() -> Beside + Send + Sync + 'static,
    out: &mut Vec<Intent>,
    make: impl Fn(Option<ThreePoint>) -> Edit + Send + Sync + 'static,
) -> Response {
    let language = cx.text.language();
    let shown = value.map(|it| language.points(it)).unwrap_or_default();
    let hint = if look.ghost.is_empty() { "field-points-hint" } else { "" };
    let look = Look { number: true, hint, ..look };
    let write = move |it: ThreePoint| match [it.low, it.likely, it.high].map(|it| language.euro_exact(it)) {
        [low, likely, high] if low == likely && likely == high => likely,
        all => all.join(" · "),
    };
    fields::read_field(ui, cx, field, &shown, look, out, move |text| match text.trim() {
        "" => Typed::Is(make(None), String::new()),
        text => typed(language.read_points(text, beside()), write, |it| make(Some(it))),
    })
}

/// A field for a number within bounds, whole or with decimals; empty means none.
pub(crate) fn number_field(
    ui: &mut Ui,
    cx: &Cx,
    field: (impl std::hash::Hash + std::fmt::Debug, &str),
    (value, bounds): (Option<f64>, std::ops::RangeInclusive<f64>),
    width: Option<f32>,
    out: &mut Vec<Intent>,
    make: impl Fn(Option<f64>) -> Edit + Send + Sync + 'static,
) -> Response {
    let language = cx.text.language();
    let shown = value.map(|it| language.number(it)).unwrap_or_default();
    let look = Look { width, number: true, ..Look::default() };
    fields::read_field(ui, cx, field, &shown, look, out, move |text| match text.trim() {
        "" => Typed::Is(make(None), String::new()),
        text => match text.replace(',', ".").parse::<f64>() {
            Ok(it) if bounds.contains(&it) => Typed::Is(make(Some(it)), String::new()),
            Ok(_) => Typed::No("number-out-of-bounds"),
            Err(_) => Typed::No("number-not-read"),
        },
    })
}
