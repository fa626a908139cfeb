//! The page of learning and harvest: what the partners want to learn and what they learned, and what the alliance brought in
//! four kinds, with what shows it and with whom it was shared.

use egui::{Align, CornerRadius, Frame, Label, Layout, Margin, ScrollArea, Stroke, Ui, vec2};

use crate::design::edit::{Edit, HarvestField, LearningField, LifeEdit};
use crate::design::life::{Harvest, HarvestKind, Learning, SharedWith};
use crate::picture::tokens::Ink;
use crate::rules::source::Source;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::dates::date_field;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, lit, parts, sought, style, widgets};
use crate::ui::phases::pair::GAP;

/// The width of a day, of who, and the least of a kind of value.
const DAY: f32 = 104.0;
const WHO: f32 = 170.0;
const KIND: f32 = 330.0;

/// The page.
pub(super) fn harvest_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        agenda_ui(ui, cx, out);
        ui.add_space(GAP);
        yield_ui(ui, cx, out);
        widgets::follow_focus(ui);
    });
}

/// The learning agenda.
fn agenda_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let all = &cx.design().life.learning;
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let title = cx.t("learning-agenda");
        let label = ui.label(style::strong(&title).size(style::CARD));
        sought::figure(ui, &title, label.rect, cx.theme);
        ui.add(Label::new(style::secondary(cx.t("learning-agenda-says"), cx.theme).size(style::SMALL)).wrap());
        for (nth, it) in all.iter().enumerate() {
            if nth > 0 {
                ui.separator();
            }
            let row = ui.push_id(it.id, |ui| learning_ui(ui, cx, it, out));
            lit::light(ui, cx, it.id, row.response.rect);
        }
        ui.add_space(4.0);
        let name = cx.t("learning-new");
        let width = Some(420.0_f32.min(ui.available_width()));
        let look = Look { hint: "learning-new-hint", width, ..Look::default() };
        let field = fields::text_field(ui, cx, ("new learning", &name), "", look, out, |typed| {
            let what = typed.trim();
            (!what.is_empty()).then(|| Edit::Life(LifeEdit::AddLearning(what.to_owned())))
        });
        fields::go_on_adding(ui, &field);
        let source = cx.text.short_sources(&[Source::Av("Ontdekken en leren")]);
        ui.label(style::secondary(source, cx.theme).size(style::SMALL));
    });
}

fn learning_ui(ui: &mut Ui, cx: &Cx, it: &Learning, out: &mut Vec<Intent>) {
    let id = it.id;
    let of = |key: &str| cx.text.with(key, [("name", (&it.what).into())]);
    let set = move |field| Edit::Life(LifeEdit::SetLearning(id, field));
    // From the left to the right, so that Tab goes on as one reads: what, who, by when.
    ui.horizontal(|ui| {
        let rest = WHO + DAY + widgets::icon_width(ui) + 3.0 * ui.spacing().item_spacing.x + 16.0;
        let width = Some((ui.available_width() - rest).max(WHO));
        let look = Look { width, elide: true, ..Look::default() };
        fields::text_field(ui, cx, (("what", id), &of("learning-what-of")), &it.what, look, out, move |typed| {
            let what = typed.trim();
            (!what.is_empty()).then(|| set(LearningField::What(what.to_owned())))
        });
        let look = Look { width: Some(WHO), hint: "learning-who-hint", elide: true, ..Look::default() };
        fields::text_field(ui, cx, (("who", id), &of("learning-who-of")), &it.who, look, out, move |typed| {
            Some(set(LearningField::Who(typed.trim().to_owned())))
        });
        let by = (it.by, DAY, "life-day-hint");
        date_field(ui, cx, (("by", id), &of("learning-by-of")), by, out, move |day| set(LearningField::By(day)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if widgets::icon_button(ui, icons::REMOVE, &of("learning-remove")).clicked() {
                out.push(Intent::Edit(Edit::Life(LifeEdit::RemoveLearning(id))));
            }
        });
    });
    ui.horizontal(|ui| {
        let (icon, ink) = if it.is_learned() { (icons::CHECK, Ink::Alliance) } else { (icons::AFTER, Ink::Ink2) };
        ui.label(icon.rich_text().size(16.0).color(style::color(ink, cx.theme)));
        let width = Some(ui.available_width());
        let look = Look { width, hint: "learning-learned-hint", elide: true, ..Look::default() };
        let name = of("learning-learned-of");
        fields::text_field(ui, cx, (("learned", id), &name), &it.learned, look, out, move |typed| {
            Some(set(LearningField::Learned(typed.trim().to_owned())))
        });
    });
}

/// What the alliance brought, kind by kind, two beside each other where there is room.
fn yield_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let title = cx.t("harvest-yield");
        let label = ui.label(style::strong(&title).size(style::CARD));
        sought::figure(ui, &title, label.rect, cx.theme);
        ui.add(Label::new(style::secondary(cx.t("harvest-yield-says"), cx.theme).size(style::SMALL)).wrap());
        ui.add_space(4.0);
        let room = ui.available_width();
        let across = if room >= 2.0 * KIND + GAP { 2 } else { 1 };
        let width = ((room - GAP * (across - 1) as f32) / across as f32).floor();
        for kinds in HarvestKind::ALL.chunks(across) {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                for kind in kinds {
                    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                        ui.set_width(width);
                        ui.push_id(*kind, |ui| kind_ui(ui, cx, *kind, out));
                    });
                }
            });
            ui.add_space(GAP);
        }
        let source = cx.text.short_sources(&[Source::Gv(10), Source::Gv(9)]);
        ui.label(style::secondary(source, cx.theme).size(style::SMALL));
    });
}

fn kind_ui(ui: &mut Ui, cx: &Cx, kind: HarvestKind, out: &mut Vec<Intent>) {
    let frame = Frame::new()
        .stroke(Stroke::new(1.0, style::color(Ink::Line, cx.theme)))
        .corner_radius(CornerRadius::same(7))
        .inner_margin(Margin::same(10));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let words = cx.t(&format!("{}-long", kind.key()));
        ui.label(style::strong(&words));
        for it in cx.design().life.harvest.iter().filter(|it| it.kind == kind) {
            let row = ui.push_id(it.id, |ui| one_ui(ui, cx, it, out));
            lit::light(ui, cx, it.id, row.response.rect);
            ui.separator();
        }
        let name = cx.text.with("harvest-new", [("kind", cx.text.word(kind).into())]);
        let look = Look { hint: "harvest-new-hint", width: Some(ui.available_width()), ..Look::default() };
        let field = fields::text_field(ui, cx, (("new harvest", kind), &name), "", look, out, move |typed| {
            let what = typed.trim();
            (!what.is_empty()).then(|| Edit::Life(LifeEdit::AddHarvest(kind, what.to_owned())))
        });
        fields::go_on_adding(ui, &field);
    });
}

fn one_ui(ui: &mut Ui, cx: &Cx, it: &Harvest, out: &mut Vec<Intent>) {
    let id = it.id;
    let of = |key: &str| cx.text.with(key, [("name", (&it.what).into())]);
    let set = move |field| Edit::Life(LifeEdit::SetHarvest(id, field));
    parts::row(
        ui,
        out,
        |ui, out| {
            if widgets::icon_button(ui, icons::REMOVE, &of("harvest-remove")).clicked() {
                out.push(Intent::Edit(Edit::Life(LifeEdit::RemoveHarvest(id))));
            }
        },
        |ui, out| {
            let look = Look { width: Some(ui.available_width()), elide: true, ..Look::default() };
            fields::text_field(ui, cx, (("what", id), &of("harvest-what-of")), &it.what, look, out, move |typed| {
                let what = typed.trim();
                (!what.is_empty()).then(|| set(HarvestField::What(what.to_owned())))
            });
        },
    );
    let width = Some(ui.available_width());
    let look = Look { width, hint: "harvest-evidence-hint", elide: true, ..Look::default() };
    fields::text_field(ui, cx, (("evidence", id), &of("harvest-evidence-of")), &it.evidence, look, out, move |typed| {
        Some(set(HarvestField::Evidence(typed.trim().to_owned())))
    });
    ui.horizontal_wrapped(|ui| {
        ui.label(style::secondary(cx.t("harvest-shared"), cx.theme).size(style::SMALL));
        for with in SharedWith::ALL {
            let word = cx.text.word(with);
            let values = [("name", it.what.as_str().into()), ("with", word.as_str().into())];
            let name = cx.text.with("harvest-shared-of", values);
            if let Some(on) = parts::named_tick(ui, &word, &name, it.shared.contains(&with)) {
                out.push(Intent::Edit(set(HarvestField::Shared(with, on))));
            }
        }
    });
}
