//! An arrangement under its card: its words, who sees to it, which way it leans, and away with it.

use egui::{Popup, PopupCloseBehavior, Response};

use crate::design::arrangements::{Arrangement, Leaning};
use crate::design::edit::{ArrangementEdit, ArrangementField, Edit};
use crate::design::id::ArrangementId;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, widgets};

/// How wide the form is.
const WIDTH: f32 = 300.0;

/// Says which way an arrangement leans, or leaves it open.
pub(super) fn leaning(id: ArrangementId, to: Option<Leaning>) -> Intent {
    Intent::Edit(Edit::Arrangement(ArrangementEdit::Set(id, ArrangementField::Leaning(to))))
}

/// The form under its card while that is open.
pub(super) fn form_under(card: &Response, cx: &Cx, (it, on): (&Arrangement, Leaning), out: &mut Vec<Intent>) {
    Popup::menu(card).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_width(WIDTH);
        widgets::as_a_form(ui);
        let of = |key: &str| cx.text.with(key, [("name", (&it.text).into())]);
        let id = it.id;
        let set = move |field| Edit::Arrangement(ArrangementEdit::Set(id, field));
        let look = Look { rows: 3, ..Look::default() };
        fields::text_field(
            ui,
            cx,
            (("text", id), &of("steering-arrangement-what")),
            &it.text,
            look,
            out,
            move |typed| {
                let text = typed.trim();
                (!text.is_empty()).then(|| set(ArrangementField::Text(text.to_owned())))
            },
        );
        widgets::labelled(ui, &cx.t("steering-arrangement-who"), cx.theme, |ui| {
            let name = of("steering-arrangement-who-of");
            fields::text_field(ui, cx, (("who", id), &name), &it.who, Look::default(), out, move |typed| {
                Some(set(ArrangementField::Who(typed.trim().to_owned())))
            });
        });
        ui.add_space(4.0);
        let (to, key) = match on {
            Leaning::Control => (Leaning::Trust, "steering-move-trust"),
            Leaning::Trust => (Leaning::Control, "steering-move-control"),
        };
        ui.horizontal_wrapped(|ui| {
            if widgets::button(ui, Some(icons::SWAP), &cx.t(key)).clicked() {
                out.push(leaning(id, Some(to)));
                ui.close();
            }
            if widgets::button(ui, None, &cx.t("steering-lean-open")).clicked() {
                out.push(leaning(id, None));
                ui.close();
            }
            if widgets::button(ui, Some(icons::REMOVE), &cx.t("steering-arrangement-remove")).clicked() {
                out.push(Intent::Edit(Edit::Arrangement(ArrangementEdit::Remove(id))));
                ui.close();
            }
        });
    });
}
