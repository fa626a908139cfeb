//! Exercises for a room: choosing or making one, playing it with hidden signals, talking it over, the tables beside each
//! other, what was parked, and what is presented.

mod card;
mod choose;
mod debrief;
mod guide;
mod making;
mod panel;
mod parking;
mod plant;
mod play;
mod presented;
mod reveal;
mod seats;
mod state;
mod tables;
mod timer;

use egui::{ScrollArea, Ui};

use crate::design::Design;
use crate::design::edit::{Edit, WorkshopEdit};
use crate::design::id::{Id, IdKind, MarkId, ParkedId, TaskId};
use crate::design::workshop::Play;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::tabs::{self, Part};
use crate::ui::kit::{sought, widgets};
use crate::ui::room::Room;
use crate::ui::shell::command::Command;
use crate::ui::workshop::debrief::Debrief;
use crate::ui::workshop::making::Making;
use crate::ui::workshop::state::Page;

pub(crate) use self::card::card_ui;
pub(crate) use self::panel::panel_ui;
pub(crate) use self::state::Played;

/// What is found by its name in this section.
pub(crate) const FIELDS: [&str; 3] = ["workshop-page-parking", "workshop-page-tables", "workshop-page-presented"];

/// The section between frames.
#[derive(Default)]
pub(crate) struct WorkshopRoom {
    /// What is played, also while another section is shown.
    pub(crate) played: Played,
    making: Making,
    debrief: Debrief,
}

impl Room for WorkshopRoom {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        let all = &cx.design().workshop;
        let says = match all.kind {
            None => cx.t("workshop-says"),
            Some(kind) => {
                format!("{} · {}", crate::ui::kit::parts::capital(&cx.text.word(kind)), cx.text.word(all.play))
            }
        };
        widgets::heading_with(ui, cx, &cx.t("section-workshop"), &says, |_| {});
        self.pages_ui(ui, cx);
        ui.add_space(6.0);
        ScrollArea::vertical().id_salt("workshop").auto_shrink(false).show(ui, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            match (self.played.page, all.kind.map(|_| all.play)) {
                (Page::Guide, Some(_)) => guide::guide_ui(ui, cx, out),
                (Page::Parking, _) => parking::parking_ui(ui, cx, out),
                (Page::Tables, _) => tables::tables_ui(ui, cx, out),
                (Page::Presented, _) => presented::presented_ui(ui, cx, out),
                (_, None) => choose::choose_ui(ui, cx, out),
                (_, Some(Play::Made)) => self.making.ui(ui, cx, &mut self.played, out),
                (_, Some(Play::Playing)) => play::play_ui(ui, cx, &mut self.played, out),
                (_, Some(Play::Debrief | Play::Revealed)) => self.debrief.ui(ui, cx, &mut self.played, out),
            }
            widgets::follow_focus(ui);
        });
    }

    fn command(&self, command: Command, _design: &Design, selection: &[Id]) -> Option<Vec<Edit>> {
        let remove = |it: &Id| match it.kind() {
            IdKind::Mark => MarkId::try_from(*it).ok().map(WorkshopEdit::Unmark),
            IdKind::Task => TaskId::try_from(*it).ok().map(WorkshopEdit::RemoveTask),
            IdKind::Parked => ParkedId::try_from(*it).ok().map(WorkshopEdit::Unpark),
            _ => None,
        };
        (command == Command::Delete).then(|| selection.iter().filter_map(remove).map(Edit::Workshop).collect())
    }

    fn row(&self, design: &Design, _like: Option<IdKind>) -> Vec<Id> {
        design.workshop.marks.iter().map(|it| it.id.into()).collect()
    }

    fn shows(&self, kind: IdKind) -> bool {
        matches!(kind, IdKind::Mark | IdKind::Task | IdKind::Parked)
    }
}

impl WorkshopRoom {
    fn pages_ui(&mut self, ui: &mut Ui, cx: &Cx) {
        let started = cx.design().workshop.kind.is_some();
        let pages: Vec<Page> = Page::ALL.into_iter().filter(|it| started || *it != Page::Guide).collect();
        if let Some(name) = sought::wanted(ui.ctx())
            && let Some(page) = pages.iter().find(|it| cx.t(it.key()) == name)
        {
            self.played.page = *page;
        }
        let part = |it: &Page| {
            let words = cx.t(it.key());
            let count = cx.design().workshop.parking.len();
            let counted =
                (*it == Page::Parking && count > 0).then(|| (count.to_string(), crate::picture::tokens::Ink::Ink2));
            Part { spoken: words.clone(), words, counted }
        };
        let all: Vec<Part> = pages.iter().map(part).collect();
        let now = pages.iter().position(|it| *it == self.played.page).unwrap_or(0);
        if let Some(nth) = tabs::parts_ui(ui, cx.theme, &all, now) {
            self.played.page = pages[nth];
        }
    }
}
