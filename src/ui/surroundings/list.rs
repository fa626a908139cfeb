//! The list of stakeholders: who, what is at stake, how involved, who keeps in touch.

use egui::Ui;

use crate::app::tables;
use crate::design::edit::{Edit, StakeholderField, SurroundingsEdit};
use crate::design::surroundings::Stakeholder;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, lit, parts, style, widgets};
use crate::ui::surroundings::{form, map};

/// The width of how somebody is involved, and of a mark.
const INVOLVED: f32 = 190.0;

/// The card.
pub(super) fn list_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let all = &cx.design().surroundings.stakeholders;
    if all.is_empty() {
        return;
    }
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.label(style::strong(cx.t("surroundings-list")).size(style::CARD));
            let name = cx.t("surroundings-copy");
            if widgets::icon_button(ui, icons::COPY, &name).clicked() {
                let table = tables::surroundings::stakeholders(cx.design(), cx.text);
                out.push(Intent::CopyTable(cx.t("surroundings-list"), table));
            }
        });
        for (nth, it) in all.iter().enumerate() {
            ui.separator();
            let row = ui.push_id(it.id, |ui| row_ui(ui, cx, (it, nth, all.len()), out));
            lit::light(ui, cx, it.id, row.response.rect);
        }
        ui.add_space(4.0);
        form::new_ui(ui, cx, out);
    });
}

fn row_ui(ui: &mut Ui, cx: &Cx, (it, nth, count): (&Stakeholder, usize, usize), out: &mut Vec<Intent>) {
    let id = it.id;
    let of = |key: &str| cx.text.with(key, [("name", (&it.name).into())]);
    parts::row(
        ui,
        out,
        |ui, out| {
            if widgets::icon_button(ui, icons::REMOVE, &of("surroundings-remove")).clicked() {
                out.push(Intent::Edit(Edit::Surroundings(SurroundingsEdit::Remove(id))));
            }
            let names = [of("surroundings-earlier"), of("surroundings-later")];
            if let Some(by) = widgets::order_buttons(ui, (nth, count), &names) {
                out.push(Intent::Edit(Edit::Surroundings(SurroundingsEdit::Shift(id, by))));
            }
            form::involved_ui(ui, cx, (it, &of("surroundings-involved-in-list"), Some(INVOLVED)), out);
        },
        |ui, out| {
            let open = cx.text.with("surroundings-open", [("name", (&it.name).into())]);
            let (rect, mark) = ui.allocate_exact_size(egui::vec2(map::MARK + 8.0, 26.0), egui::Sense::click());
            map::paint_mark(ui.painter(), rect.center(), it.involved, cx.theme);
            if mark.has_focus() || cx.is_selected(id) {
                widgets::focus_ring(ui, rect, cx.theme);
            }
            style::name(&mark, egui::accesskit::Role::Button, &open);
            if mark.on_hover_text(&open).clicked() {
                out.push(Intent::Select(vec![id.into()]));
            }
            let room = ui.available_width();
            let look = Look { width: Some(room * 0.36), elide: true, ..Look::default() };
            let name = of("surroundings-name-of");
            fields::text_field(ui, cx, (("name", id), &name), &it.name, look, out, move |typed| {
                let name = typed.trim();
                let field = StakeholderField::Name(name.to_owned());
                (!name.is_empty()).then_some(Edit::Surroundings(SurroundingsEdit::Set(id, field)))
            });
            let look = Look {
                width: Some((room * 0.64 - 12.0).max(80.0)),
                hint: "surroundings-stake-hint",
                elide: true,
                ..Look::default()
            };
            let name = of("surroundings-stake-in-list");
            fields::text_field(ui, cx, (("stake in list", id), &name), &it.stake, look, out, move |typed| {
                let field = StakeholderField::Stake(typed.trim().to_owned());
                Some(Edit::Surroundings(SurroundingsEdit::Set(id, field)))
            });
        },
    );
}
