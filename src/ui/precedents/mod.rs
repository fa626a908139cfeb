//! Alliances that were there before: on a time line that one walks, with a card of the one that is chosen and how it lies beside
//! the present design.

mod beside;
mod card;
mod line;
mod list;
mod state;

use egui::{Button, ScrollArea, Ui};

use crate::design::id::IdKind;
use crate::rules::precedents::Precedent;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, tabs, widgets};
use crate::ui::precedents::state::{Shown, State};
use crate::ui::room::Room;
use crate::ui::shell::command::Command;

/// How wide the buttons of map and list are, and the room between cards.
const BUTTON: f32 = 60.0;
const GAP: f32 = 12.0;
/// Room for the comparison under the time line.
const BESIDE: f32 = 184.0;

/// The section between frames.
#[derive(Default)]
pub(crate) struct PrecedentsRoom {
    state: State,
    /// Whether the card was shown beside the section in this frame.
    card_shown: bool,
}

impl Room for PrecedentsRoom {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        let card_shown = std::mem::take(&mut self.card_shown);
        self.state.follow(ui, cx);
        widgets::heading_with(ui, cx, &cx.t("section-precedents"), &cx.t("precedents-says"), |ui| {
            self.buttons_ui(ui, cx, out);
        });
        ScrollArea::vertical().id_salt("precedents").auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = GAP;
            let compares = self.state.compares();
            match self.state.shown {
                Shown::Map => {
                    let high = ui.clip_rect().height() - if compares { BESIDE } else { 0.0 };
                    line::line_ui(ui, cx, &mut self.state, high);
                }
                Shown::List => list::list_ui(ui, cx, &mut self.state),
            }
            if compares {
                beside::beside_ui(ui, cx, &mut self.state, out);
            }
            if let Some(it) = self.state.chosen().filter(|_| !card_shown) {
                self.card_beneath_ui(ui, cx, it, out);
            }
            widgets::follow_focus(ui);
        });
    }

    fn beside_ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) -> bool {
        let Some(it) = self.state.chosen() else { return false };
        if self.state.signals {
            if widgets::button(ui, None, &cx.text.with("precedent-card-back", [("name", cx.text.precedent(it).into())]))
                .clicked()
            {
                self.state.signals = false;
            }
            ui.add_space(6.0);
            return false;
        }
        self.card_shown = true;
        card::head_ui(ui, cx, &mut self.state);
        ScrollArea::vertical().id_salt(("precedent", it.key)).auto_shrink(false).show(ui, |ui| {
            ui.set_width(ui.available_width() - 8.0);
            card::card_ui(ui, cx, (it, &mut self.state), out);
            widgets::follow_focus(ui);
        });
        true
    }

    fn shows(&self, _kind: IdKind) -> bool {
        false
    }
}

impl PrecedentsRoom {
    /// What stands beside the heading: map or list, only those that open, saving it.
    fn buttons_ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        if widgets::button(ui, Some(icons::SAVE), &cx.t("precedents-save")).clicked() {
            out.push(Intent::Command(Command::ExportPrecedents));
        }
        let only_open = Button::new(cx.t("precedents-only-open")).selected(self.state.only_open);
        if ui.add(only_open).clicked() {
            self.state.only_open = !self.state.only_open;
        }
        let all = Shown::ALL.map(|it| {
            let name = cx.t(it.key());
            let spoken = cx.text.with("precedents-as", [("name", (&name).into())]);
            (name, spoken)
        });
        let now = Shown::ALL.iter().position(|it| *it == self.state.shown).unwrap_or_default();
        if let Some(to) = tabs::answers_ui(ui, cx.theme, &all, (now, BUTTON)) {
            self.state.shown = Shown::ALL[to];
        }
    }

    /// The card where there is no room beside the section: beneath it.
    fn card_beneath_ui(&mut self, ui: &mut Ui, cx: &Cx, it: &'static Precedent, out: &mut Vec<Intent>) {
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            card::card_ui(ui, cx, (it, &mut self.state), out);
        });
    }
}
