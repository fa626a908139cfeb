//! What is presented: which sections, in which order.

use egui::{Label, Ui};

use crate::design::edit::{Edit, WorkshopEdit};
use crate::design::workshop::Place;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{style, widgets};
use crate::ui::section::Section;
use crate::ui::shell::command::Command;

/// The list: what is presented first, in its order, then what is not.
pub(super) fn presented_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let chosen = &cx.design().workshop.presented;
    let shown: Vec<Place> = if chosen.is_empty() { Place::ALL.to_vec() } else { chosen.clone() };
    let others = Place::ALL.into_iter().filter(|it| !shown.contains(it));
    let mut to = None;
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(style::secondary(cx.t("workshop-presented-says"), cx.theme)).wrap());
        for (nth, place) in shown.iter().copied().chain(others).enumerate() {
            let (name, on) = (cx.t(Section::of_place(place).key()), nth < shown.len());
            ui.horizontal(|ui| {
                let words = if on { format!("{}. {name}", nth + 1) } else { name.clone() };
                // At least one is shown.
                let tick = ui.add_enabled_ui(!on || shown.len() > 1, |ui| widgets::tick(ui, &words, on)).inner;
                if let Some(on) = tick {
                    let rest = shown.iter().copied().filter(|it| *it != place);
                    to = Some(rest.chain(on.then_some(place)).collect::<Vec<_>>());
                }
                if on {
                    let of = |key: &str| cx.text.with(key, [("name", name.as_str().into())]);
                    let names = [of("workshop-presented-earlier"), of("workshop-presented-later")];
                    if let Some(by) = widgets::order_buttons(ui, (nth, shown.len()), &names) {
                        let mut all = shown.clone();
                        all.swap(nth, nth.saturating_add_signed(by));
                        to = Some(all);
                    }
                }
            });
        }
        if widgets::primary_button(ui, &cx.t("workshop-present"), cx.theme).clicked() {
            out.push(Intent::Command(Command::Present));
        }
        ui.add(Label::new(style::secondary(cx.t("workshop-present-keys"), cx.theme)).wrap());
    });
    if let Some(to) = to {
        out.push(Intent::Edit(Edit::Workshop(WorkshopEdit::Present(to))));
    }
}
