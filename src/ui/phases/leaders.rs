//! Who leads, as a function and without power over the others: what, who and from where, until when, and whether it decides
//! alone on what binds the partners.

use egui::{Label, Ui};

use crate::design::edit::{Edit, LeaderField, SteeringEdit};
use crate::design::steering::Leader;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::dates::date_field;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, lit, parts, sought, style, widgets};

/// The width of a day.
const DAY: f32 = 104.0;

/// The card.
pub(super) fn leaders_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let title = cx.t("steering-leaders");
        let label = ui.label(style::strong(&title).size(style::CARD));
        sought::figure(ui, &title, label.rect, cx.theme);
        ui.add(Label::new(style::secondary(cx.t("steering-leaders-says"), cx.theme).size(style::SMALL)).wrap());
        for it in &cx.design().steering.leaders {
            ui.separator();
            let row = ui.push_id(it.id, |ui| leader_ui(ui, cx, it, out));
            lit::light(ui, cx, it.id, row.response.rect);
        }
        ui.add_space(4.0);
        let name = cx.t("steering-leader-new");
        let look = Look { hint: "steering-leader-hint", ..Look::default() };
        let field = fields::text_field(ui, cx, ("new leader", &name), "", look, out, |typed| {
            let what = typed.trim();
            (!what.is_empty()).then(|| Edit::Steering(SteeringEdit::AddLeader(what.to_owned())))
        });
        fields::go_on_adding(ui, &field);
    });
}

fn leader_ui(ui: &mut Ui, cx: &Cx, it: &Leader, out: &mut Vec<Intent>) {
    let id = it.id;
    let of = |key: &str| cx.text.with(key, [("name", (&it.what).into())]);
    let set = move |field| Edit::Steering(SteeringEdit::SetLeader(id, field));
    parts::row(
        ui,
        out,
        |ui, out| {
            if widgets::icon_button(ui, icons::REMOVE, &of("steering-leader-remove")).clicked() {
                out.push(Intent::Edit(Edit::Steering(SteeringEdit::RemoveLeader(id))));
            }
            let until = (it.until, DAY, "ambition-until-hint");
            date_field(ui, cx, (("until", id), &of("steering-leader-until")), until, out, move |day| {
                set(LeaderField::Until(day))
            });
        },
        |ui, out| {
            let room = ui.available_width();
            let look = Look { width: Some(room * 0.5 - 6.0), elide: true, ..Look::default() };
            fields::text_field(
                ui,
                cx,
                (("what", id), &of("steering-leader-what")),
                &it.what,
                look,
                out,
                move |typed| {
                    let what = typed.trim();
                    (!what.is_empty()).then(|| set(LeaderField::What(what.to_owned())))
                },
            );
            let look = Look {
                width: Some(room * 0.5 - 6.0),
                hint: "steering-leader-who-hint",
                elide: true,
                ..Look::default()
            };
            fields::text_field(ui, cx, (("who", id), &of("steering-leader-who")), &it.who, look, out, move |typed| {
                Some(set(LeaderField::Who(typed.trim().to_owned())))
            });
        },
    );
    if let Some(to) =
        parts::named_tick(ui, &cx.t("steering-decides-alone"), &of("steering-decides-alone-of"), it.decides_alone)
    {
        out.push(Intent::Edit(set(LeaderField::DecidesAlone(to))));
    }
    if it.decides_alone {
        let words = style::secondary(cx.t("steering-power"), cx.theme).size(style::SMALL);
        ui.add(Label::new(words.color(style::color(Ink::Warning, cx.theme))).wrap());
    }
}
