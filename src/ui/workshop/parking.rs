//! What was parked: what, who takes it up, by when.

use egui::{Label, Ui};

use crate::design::edit::{Edit, ParkedField, WorkshopEdit};
use crate::design::workshop::Parked;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::dates::date_field;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, style, widgets};

/// The widths of who, and of a day.
const WHO: f32 = 170.0;
const DAY: f32 = 120.0;

/// The list, and a field for one more.
pub(super) fn parking_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(style::secondary(cx.t("workshop-parking-says"), cx.theme)).wrap());
        let (name, look) = (cx.t("workshop-parking-new"), Look { hint: "workshop-parking-hint", ..Look::default() });
        let field = fields::text_field(ui, cx, ("park", &name), "", look, out, |typed| {
            let what = typed.trim().to_owned();
            (!what.is_empty()).then_some(Edit::Workshop(WorkshopEdit::Park(what)))
        });
        fields::go_on_adding(ui, &field);
        for it in &cx.design().workshop.parking {
            ui.push_id(it.id, |ui| row_ui(ui, cx, it, out));
        }
    });
}

fn row_ui(ui: &mut Ui, cx: &Cx, it: &Parked, out: &mut Vec<Intent>) {
    let (id, of) = (it.id, |key: &str| cx.text.with(key, [("name", it.what.as_str().into())]));
    let set = move |field| Edit::Workshop(WorkshopEdit::SetParked(id, field));
    ui.horizontal(|ui| {
        let room = (ui.available_width() - WHO - DAY - 70.0).max(140.0);
        let look = |width, hint| Look { width: Some(width), hint, ..Look::default() };
        let name = of("workshop-parked-what");
        fields::text_field(ui, cx, (("what", id), &name), &it.what, look(room, ""), out, move |typed| {
            let what = typed.trim().to_owned();
            (!what.is_empty()).then(|| set(ParkedField::What(what)))
        });
        let name = of("workshop-parked-who");
        fields::text_field(ui, cx, (("who", id), &name), &it.who, look(WHO, "workshop-who-hint"), out, move |typed| {
            Some(set(ParkedField::Who(typed.trim().to_owned())))
        });
        let name = of("workshop-parked-by");
        date_field(ui, cx, (("by", id), &name), (it.by, DAY, "workshop-by-hint"), out, move |day| {
            set(ParkedField::By(day))
        });
        if widgets::icon_button(ui, icons::REMOVE, &of("workshop-parked-remove")).clicked() {
            out.push(Intent::Edit(Edit::Workshop(WorkshopEdit::Unpark(id))));
        }
    });
}
