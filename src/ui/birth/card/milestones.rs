//! The milestones on the way to the alliance: when, what, and at which of them it was born.

use egui::{Label, Response, Ui};

use crate::design::birth::{Milestone, Moment};
use crate::design::edit::{BirthEdit, CardEdit, Edit, MilestoneField};
use crate::text::Language;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{dates, icons, radio, sought, style, widgets};

/// The width of a moment.
const WHEN: f32 = 100.0;

fn edit(it: CardEdit) -> Edit {
    Edit::Birth(BirthEdit::Card(it))
}

/// The milestones, in their order in time.
pub(super) fn milestones_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let card = &cx.design().birth.card;
    ui.label(style::strong(cx.t("birth-card-milestones")).size(style::CARD));
    ui.add(Label::new(style::secondary(cx.t("birth-milestones-says"), cx.theme).size(style::SMALL)).wrap());
    let mut group: Vec<Response> = Vec::new();
    let all = card.in_time();
    for it in &all {
        ui.push_id(it.id, |ui| group.push(milestone_ui(ui, cx, it, card.born == Some(it.id), out)));
    }
    let none = ui.radio(card.born.is_none(), cx.t("birth-card-not-born"));
    style::name(&none, egui::accesskit::Role::RadioButton, &cx.t("birth-card-not-born"));
    sought::field(ui, &cx.t("birth-born-at"), &none);
    group.push(none);
    if let Some(at) = group.iter().position(Response::clicked).or_else(|| radio::arrows(ui, &group)) {
        let born = all.get(at).map(|it| it.id);
        if born != card.born {
            out.push(Intent::Edit(edit(CardEdit::SetBorn(born))));
        }
    }
    new_ui(ui, cx, out);
}

/// A milestone. Returns the button that says that the alliance was born at it.
fn milestone_ui(ui: &mut Ui, cx: &Cx, it: &Milestone, born: bool, out: &mut Vec<Intent>) -> Response {
    let (id, language) = (it.id, cx.text.language());
    let called = if it.what.is_empty() { language.moment(it.when) } else { it.what.clone() };
    let of = |key: &str| cx.text.with(key, [("name", (&called).into())]);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let radio = ui.radio(born, "").on_hover_text(of("birth-milestone-born"));
        let (enabled, name) = (radio.enabled(), of("birth-milestone-born"));
        radio.widget_info(|| egui::WidgetInfo::selected(egui::accesskit::Role::RadioButton, enabled, born, &name));
        let look = Look { width: Some(WHEN), hint: "birth-milestone-when-hint", ..Look::default() };
        let shown = language.moment(it.when);
        fields::read_field(ui, cx, (("when", id), &of("birth-milestone-when")), &shown, look, out, move |typed| {
            dates::read(language.parse_moment(typed), |it| edit(CardEdit::SetMilestone(id, MilestoneField::When(it))))
        });
        let width = (ui.available_width() - widgets::icon_width(ui) - 6.0).max(80.0);
        let look = Look { width: Some(width), hint: "birth-milestone-what-hint", elide: true, ..Look::default() };
        fields::text_field(ui, cx, (("what", id), &of("birth-milestone-what")), &it.what, look, out, move |typed| {
            Some(edit(CardEdit::SetMilestone(id, MilestoneField::What(typed.trim().to_owned()))))
        });
        if widgets::icon_button(ui, icons::REMOVE, &of("birth-milestone-remove")).clicked() {
            out.push(Intent::Edit(edit(CardEdit::RemoveMilestone(id))));
        }
        radio
    })
    .inner
}

/// A milestone more: a year or a day, and what.
fn new_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let language = cx.text.language();
    let name = cx.t("birth-milestone-new");
    let look = Look { hint: "birth-milestone-new-hint", ..Look::default() };
    let field = fields::read_field(ui, cx, ("new milestone", &name), "", look, out, move |typed| {
        dates::read(split(language, typed), |(when, what)| edit(CardEdit::AddMilestone(when, what)))
    });
    sought::field(ui, &cx.t("birth-card-milestones"), &field);
}

/// What was typed as a moment and what it was: '2014 eerste gesprekken'.
fn split(language: Language, typed: &str) -> Option<(Moment, String)> {
    let words: Vec<&str> = typed.split_whitespace().collect();
    // A day may be of more than one word: 14 Mar 2026.
    let found =
        (1..=words.len().min(3)).rev().find_map(|it| Some((language.parse_moment(&words[..it].join(" "))?, it)))?;
    Some((found.0, words[found.1..].join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_milestone_is_typed_as_one_line() {
        let day = Moment::Day(jiff::civil::date(2015, 7, 2));
        assert_eq!(
            split(Language::Nl, "2014 Eerste  gesprekken"),
            Some((Moment::Year(2014), "Eerste gesprekken".into()))
        );
        assert_eq!(split(Language::Nl, "02-07-2015 markt"), Some((day, "markt".into())));
        assert_eq!(split(Language::En, "2 Jul 2015 market"), Some((day, "market".into())));
        assert_eq!(split(Language::Nl, "2014"), Some((Moment::Year(2014), String::new())));
        assert_eq!(split(Language::Nl, "ooit eens"), None);
    }
}
