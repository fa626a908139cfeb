//! The shared ambition: what it says, its public side, what is deliberately not done now, who guards it; beside it the boards.

use egui::{FontFamily, FontId, Ui, vec2};

use crate::design::ambition::NotNow;
use crate::design::edit::{AmbitionEdit, Edit, NotNowField};
use crate::ui::ambition::boards;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::dates::date_field;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, parts, style, widgets};

/// From this width on the boards stand beside the ambition.
const BESIDE: f32 = 760.0;
/// The width of a label before its field, of a day, and the size of the ambition itself.
const LABEL: f32 = 104.0;
const DAY: f32 = 104.0;
const LARGE: f32 = 17.0;

fn edit(it: AmbitionEdit) -> Edit {
    Edit::Ambition(it)
}

/// The card.
pub(super) fn shared_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let room = ui.available_width();
        if room < BESIDE {
            text_ui(ui, cx, out);
            ui.separator();
            boards::boards_ui(ui, cx, out);
            return;
        }
        ui.horizontal_top(|ui| {
            let left = (room * 0.42).floor();
            ui.allocate_ui_with_layout(vec2(left, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
                ui.set_width(left);
                text_ui(ui, cx, out);
            });
            ui.add_space(16.0);
            ui.vertical(|ui| boards::boards_ui(ui, cx, out));
        });
    });
}

fn text_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let ambition = &cx.design().ambition;
    ui.label(style::strong(cx.t("ambition-shared")).size(style::CARD));
    ui.scope(|ui| {
        ui.style_mut().override_font_id = Some(FontId::new(LARGE, FontFamily::Proportional));
        let look = Look { rows: 2, hint: "ambition-text-hint", ..Look::default() };
        fields::text_field(ui, cx, ("ambition", &cx.t("ambition-text")), &ambition.text, look, out, |typed| {
            Some(edit(AmbitionEdit::SetText(typed.trim().to_owned())))
        });
    });
    line_ui(ui, cx, "ambition-public", |ui| {
        let look = Look { rows: 2, hint: "ambition-public-hint", ..Look::default() };
        fields::text_field(ui, cx, ("public", &cx.t("ambition-public")), &ambition.public, look, out, |typed| {
            Some(edit(AmbitionEdit::SetPublic(typed.trim().to_owned())))
        });
    });
    line_ui(ui, cx, "ambition-not-now", |ui| {
        ui.vertical(|ui| {
            for it in &ambition.not_now {
                ui.push_id(it.id, |ui| not_now_ui(ui, cx, it, out));
            }
            let look = Look { hint: "ambition-not-now-hint", ..Look::default() };
            let name = cx.t("ambition-not-now-new");
            let field = fields::text_field(ui, cx, ("not now", &name), "", look, out, |typed| {
                let what = typed.trim();
                (!what.is_empty()).then(|| edit(AmbitionEdit::AddNotNow(what.to_owned())))
            });
            fields::go_on_adding(ui, &field);
        });
    });
    line_ui(ui, cx, "ambition-guard", |ui| {
        let look = Look { hint: "ambition-guard-hint", elide: true, ..Look::default() };
        fields::text_field(ui, cx, ("guard", &cx.t("ambition-guard")), &ambition.guard, look, out, |typed| {
            Some(edit(AmbitionEdit::SetGuard(typed.trim().to_owned())))
        });
    });
}

/// A label, and what belongs to it in the room behind it.
fn line_ui(ui: &mut Ui, cx: &Cx, key: &str, add: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        ui.allocate_ui_with_layout(vec2(LABEL, 26.0), egui::Layout::left_to_right(egui::Align::Center), |ui| {
            ui.set_width(LABEL);
            ui.label(style::secondary(cx.t(key), cx.theme).size(style::SMALL));
        });
        add(ui);
    });
}

/// What is not done now, and under it why and until when.
fn not_now_ui(ui: &mut Ui, cx: &Cx, it: &NotNow, out: &mut Vec<Intent>) {
    let id = it.id;
    let of = |key: &str| cx.text.with(key, [("name", (&it.what).into())]);
    parts::row(
        ui,
        out,
        |ui, out| {
            if widgets::icon_button(ui, icons::CHECK, &of("ambition-not-now-done")).clicked() {
                out.push(Intent::Edit(edit(AmbitionEdit::RemoveNotNow(id))));
            }
        },
        |ui, out| {
            let look = Look { width: Some(ui.available_width()), elide: true, ..Look::default() };
            let name = of("ambition-not-now-what");
            fields::text_field(ui, cx, (("what", id), &name), &it.what, look, out, move |typed| {
                let what = typed.trim();
                (!what.is_empty()).then(|| edit(AmbitionEdit::SetNotNow(id, NotNowField::What(what.to_owned()))))
            });
        },
    );
    parts::row(
        ui,
        out,
        |ui, out| {
            let until = (it.until, DAY, "ambition-until-hint");
            date_field(ui, cx, (("until", id), &of("ambition-not-now-until")), until, out, move |day| {
                edit(AmbitionEdit::SetNotNow(id, NotNowField::Until(day)))
            });
        },
        |ui, out| {
            let width = Some(ui.available_width());
            let look = Look { hint: "ambition-why-hint", elide: true, width, ..Look::default() };
            fields::text_field(ui, cx, (("why", id), &of("ambition-not-now-why")), &it.why, look, out, move |typed| {
                Some(edit(AmbitionEdit::SetNotNow(id, NotNowField::Why(typed.trim().to_owned()))))
            });
        },
    );
}
