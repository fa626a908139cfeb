//! The days of the project's phases, and the pauses at fixed points.

use egui::{Label, Ui};
use jiff::civil::Date;

use crate::design::edit::{Edit, LifeEdit};
use crate::design::life::Rhythm;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::dates::date_field;
use crate::ui::kit::{parts, sought, style, widgets};
use crate::ui::phases::life::state::today;

/// The width of a day.
const DAY: f32 = 104.0;

/// The card.
pub(super) fn dates_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let title = cx.t("life-phases");
        let label = ui.label(style::strong(&title).size(style::CARD));
        sought::figure(ui, &title, label.rect, cx.theme);
        let life = &cx.design().life;
        for phase in cx.design().phases().phases() {
            let word = parts::capital(&cx.text.phase(phase));
            let name = cx.text.with("life-phase-begins", [("phase", word.as_str().into())]);
            day_ui(ui, cx, (&word, &name), life.begin(phase), out, move |day| LifeEdit::SetBegin(phase, day));
        }
        let name = cx.t("life-phase-end");
        day_ui(ui, cx, (&name, &name), life.end, out, LifeEdit::SetEnd);
        ui.separator();
        pauses_ui(ui, cx, out);
    });
}

fn day_ui(
    ui: &mut Ui,
    cx: &Cx,
    (word, name): (&str, &str),
    now: Option<Date>,
    out: &mut Vec<Intent>,
    make: impl Fn(Option<Date>) -> LifeEdit + Send + Sync + 'static,
) {
    parts::row(
        ui,
        out,
        |ui, out| {
            let field = (now, DAY, "life-day-hint");
            date_field(ui, cx, (("begins", name), name), field, out, move |day| Edit::Life(make(day)));
        },
        |ui, _| {
            ui.add(Label::new(word).truncate());
        },
    );
}

/// Every so many months, from a day on.
fn pauses_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let title = cx.t("life-pauses");
    let label = ui.label(style::strong(&title));
    sought::figure(ui, &title, label.rect, cx.theme);
    ui.add(Label::new(style::secondary(cx.t("life-pauses-says"), cx.theme).size(style::SMALL)).wrap());
    let rhythm = cx.design().life.rhythm;
    ui.horizontal_wrapped(|ui| {
        let none = cx.t("life-pauses-none");
        let options = std::iter::once((None, none.clone()));
        let options = options.chain(Rhythm::CHOICES.map(|it| (Some(it), cx.text.every(it))));
        let shown = rhythm.map_or(none, |it| cx.text.rhythm(it));
        let now = Some(rhythm.map(Rhythm::every));
        let first = rhythm.map_or_else(|| today(cx), |it| it.first);
        let options: Vec<_> = options.collect();
        if let Some(to) = widgets::pick(ui, ("rhythm", &title), &shown, now, options, Some(150.0)) {
            let to = to.map(|months| Rhythm { first, months });
            out.push(Intent::Edit(Edit::Life(LifeEdit::SetRhythm(to))));
        }
        let Some(rhythm) = rhythm else { return };
        let name = cx.t("life-pauses-first");
        ui.label(style::secondary(&name, cx.theme));
        let field = (Some(rhythm.first), DAY, "life-day-hint");
        date_field(ui, cx, ("first pause", &name), field, out, move |day| {
            let first = day.unwrap_or(rhythm.first);
            Edit::Life(LifeEdit::SetRhythm(Some(Rhythm { first, ..rhythm })))
        });
    });
}
