//! What was agreed from the cards: what, who, by when, when it is looked at again; what is past its date comes first.

use egui::{Label, RichText, Ui};

use crate::design::arrangements::Arrangement;
use crate::design::edit::{ArrangementEdit, ArrangementField, Edit};
use crate::design::id::ArrangementId;
use crate::picture::tokens::Ink;
use crate::ui::collaboration::tab::Tab;
use crate::ui::collaboration::wish::Wish;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::dates::date_field;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, parts, style, widgets};

/// The width of a day, and of who sees to it.
pub(super) const DAY: f32 = 110.0;
const WHO: f32 = 160.0;

fn set(id: ArrangementId, field: ArrangementField) -> Edit {
    Edit::Arrangement(ArrangementEdit::Set(id, field))
}

/// What came from a card, or has a day on which it is looked at again.
fn agreed<'a>(cx: &Cx<'a>) -> Vec<&'a Arrangement> {
    let has_day = |it: &&Arrangement| it.from.is_some() || it.review.is_some() || it.by.is_some();
    let mut all: Vec<&Arrangement> = cx.design().arrangements.iter().filter(has_day).collect();
    // What is done comes last; of the rest what is due first.
    all.sort_by_key(|it| (it.done, it.first_day().is_none(), it.first_day()));
    all
}

/// Whether its date has passed.
fn is_overdue(cx: &Cx, it: &Arrangement) -> bool {
    cx.today.is_some_and(|today| it.is_overdue(today))
}

/// How many are open, and how many of them are past their date.
pub(super) fn counted(cx: &Cx) -> (usize, usize) {
    let all = agreed(cx);
    (all.iter().filter(|it| !it.done).count(), all.iter().filter(|it| is_overdue(cx, it)).count())
}

/// The list.
pub(super) fn agreements_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) -> Option<Wish> {
    let all = agreed(cx);
    if all.is_empty() {
        let mut wish = None;
        widgets::empty_state(ui, cx, &cx.t("together-agreed-none"), &cx.t("together-agreed-none-says"), |ui| {
            if widgets::button(ui, None, &cx.t("together-to-course")).clicked() {
                wish = Some(Wish::Turn(Tab::Course));
            }
        });
        return wish;
    }
    for it in all {
        ui.push_id(it.id, |ui| {
            widgets::card(ui, cx.theme, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 6.0;
                agreement_ui(ui, cx, it, out);
            });
        });
        ui.add_space(8.0);
    }
    None
}

fn agreement_ui(ui: &mut Ui, cx: &Cx, it: &Arrangement, out: &mut Vec<Intent>) {
    let id = it.id;
    let of = |key: &str| cx.text.with(key, [("name", (&it.text).into())]);
    if is_overdue(cx, it) {
        let day = it.first_day().map(|it| cx.text.language().date(it)).unwrap_or_default();
        let says = cx.text.with("together-overdue", [("day", day.into())]);
        ui.horizontal(|ui| {
            let icon = icons::severity(crate::rules::Severity::Warning, false).rich_text().size(15.0);
            ui.label(icon.color(style::color(Ink::Warning, cx.theme)));
            ui.label(RichText::new(says).color(style::color(Ink::Warning, cx.theme)));
        });
    }
    parts::row(
        ui,
        out,
        |ui, out| {
            if widgets::icon_button(ui, icons::REMOVE, &of("together-agreed-remove")).clicked() {
                out.push(Intent::Edit(Edit::Arrangement(ArrangementEdit::Remove(id))));
            }
        },
        |ui, out| {
            if let Some(to) = parts::named_tick(ui, "", &of("together-agreed-done"), it.done) {
                out.push(Intent::Edit(set(id, ArrangementField::Done(to))));
            }
            let look = Look { width: Some(ui.available_width()), elide: true, ..Look::default() };
            fields::text_field(
                ui,
                cx,
                (("what", id), &of("together-agreed-what")),
                &it.text,
                look,
                out,
                move |typed| {
                    let what = typed.trim();
                    (!what.is_empty()).then(|| set(id, ArrangementField::Text(what.to_owned())))
                },
            );
        },
    );
    ui.horizontal_wrapped(|ui| {
        ui.label(style::secondary(cx.t("together-who"), cx.theme).size(style::SMALL));
        let look = Look { width: Some(WHO), hint: "birth-tender-who-hint", elide: true, ..Look::default() };
        fields::text_field(ui, cx, (("who", id), &of("together-agreed-who")), &it.who, look, out, move |typed| {
            Some(set(id, ArrangementField::Who(typed.trim().to_owned())))
        });
        ui.label(style::secondary(cx.t("together-by"), cx.theme).size(style::SMALL));
        let by = (it.by, DAY, "birth-date-hint");
        date_field(ui, cx, (("by", id), &of("together-agreed-by")), by, out, move |day| {
            set(id, ArrangementField::By(day))
        });
        ui.label(style::secondary(cx.t("together-review"), cx.theme).size(style::SMALL));
        let review = (it.review, DAY, "birth-date-hint");
        date_field(ui, cx, (("review", id), &of("together-agreed-review")), review, out, move |day| {
            set(id, ArrangementField::Review(day))
        });
    });
    if let Some(from) = it.from {
        let how = cx.t(from.advice.how().key());
        let moment = from.moment.and_then(|it| cx.design().collaboration.moment(it)).map(|it| it.name.clone());
        let says = match moment {
            Some(moment) => cx.text.with("together-agreed-from-at", [("how", how.into()), ("moment", moment.into())]),
            None => cx.text.with("together-agreed-from", [("how", how.into())]),
        };
        ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
    }
}
