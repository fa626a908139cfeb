//! Who holds which roles of the bovenkant, the busiest first: overload and double hats are seen here.

use egui::text::LayoutJob;
use egui::{Align, CornerRadius, FontSelection, Frame, Label, Margin, ScrollArea, Stroke, Ui};

use crate::app::tables::team::busiest;
use crate::design::arrangements::ArrangementKind;
use crate::design::edit::{Edit, Threshold};
use crate::design::team::Person;
use crate::picture::tokens::Ink;
use crate::rules::{Severity, thresholds};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, lit, numbers, parts, style, widgets};

/// The tab.
pub(crate) fn holders_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let most = thresholds::overloaded_roles(cx.design());
    let holders = busiest(cx.design());
    ui.horizontal_wrapped(|ui| {
        let busy = holders.iter().filter(|(_, count)| *count >= most).count();
        let says = [("people", holders.len().into()), ("busy", busy.into())];
        ui.label(cx.text.with("team-holders-says", says));
        ui.label(style::secondary(cx.t("team-overloaded-from"), cx.theme));
        let name = cx.t("team-overloaded-from-name");
        let make = |to| Edit::SetThreshold(Threshold::OverloadedRoles, to);
        numbers::number_field(ui, cx, ("overloaded", &name), (Some(most as f64), 1.0..=20.0), Some(40.0), out, make)
            .on_hover_text(&name);
        ui.label(style::secondary(cx.t("team-roles-word"), cx.theme));
    });
    ui.add_space(4.0);
    if holders.is_empty() {
        ui.label(style::secondary(cx.t("team-holders-none"), cx.theme));
        return;
    }
    ScrollArea::vertical().id_salt("holders").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        ui.spacing_mut().item_spacing.y = 4.0;
        for (person, count) in holders {
            let shown = ui.push_id(person.id, |ui| holder_ui(ui, cx, person, count >= most, out));
            lit::light(ui, cx, person.id, shown.response.rect.shrink(4.0));
        }
    });
}

fn holder_ui(ui: &mut Ui, cx: &Cx, person: &Person, overloaded: bool, out: &mut Vec<Intent>) {
    let frame = Frame::new()
        .fill(style::color(Ink::Panel, cx.theme))
        .stroke(Stroke::new(1.0, style::color(Ink::Line, cx.theme)))
        .corner_radius(CornerRadius::same(6))
        .inner_margin(Margin::symmetric(10, 5));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            widgets::side_mark(ui, cx.design().badge_of(person), false, cx.theme);
            let room = ui.available_width().min(200.0);
            if parts::link(ui, style::strong(&person.name), room, &person.name).clicked() {
                out.push(Intent::Open(person.id.into()));
            }
            let team = &cx.design().team;
            let sits = team.discipline_of(person.id).map_or_else(|| cx.t("team-outside"), |it| it.name.clone());
            ui.label(style::secondary(format!("{} · {sits}", cx.text.comes_from(cx.design(), person)), cx.theme));
            for role in cx.design().bovenkant.roles_of(person.id) {
                ui.push_id(role.id, |ui| {
                    if widgets::button(ui, None, &cx.text.role_name(role)).clicked() {
                        out.push(Intent::Open(role.id.into()));
                    }
                });
            }
            if overloaded && !cx.is_hushed() {
                mark_ui(ui, cx, Some(Severity::Warning), &cx.t("team-overloaded"));
            }
            let two_hats = cx.session.insight().about(person.id.into()).any(|it| it.rule.id == "double-hat");
            if two_hats {
                mark_ui(ui, cx, Some(Severity::Warning), &cx.t("team-double-hat"));
            } else if cx.design().arranged_about(ArrangementKind::DoubleHat, person.id) {
                mark_ui(ui, cx, None, &cx.t("team-double-hat-arranged"));
            }
        });
    });
}

/// A mark with a word: a warning, or done.
fn mark_ui(ui: &mut Ui, cx: &Cx, severity: Option<Severity>, words: &str) {
    let (icon, ink) = match severity {
        Some(it) => (icons::severity(it, false), widgets::severity_inks(it).0),
        None => (icons::CHECK, Ink::Alliance),
    };
    // One piece, so that a line never ends between mark and word.
    let mut job = LayoutJob::default();
    let color = style::color(ink, cx.theme);
    icon.rich_text().size(15.0).color(color).append_to(&mut job, ui.style(), FontSelection::Default, Align::Center);
    let words = egui::RichText::new(format!(" {words}")).color(color);
    words.append_to(&mut job, ui.style(), FontSelection::Default, Align::Center);
    ui.add(Label::new(job).extend());
}
