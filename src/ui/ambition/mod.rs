//! Ambition and interests: the shared ambition and who confirmed it, the interests above and under the table, what is given
//! for what, and choices weighed in three layers.

mod asking;
mod boards;
mod chip;
mod exchanges;
mod interests;
mod shared;
mod weighings;

use std::cell::Cell;

use egui::{ScrollArea, Ui};

use crate::design::Design;
use crate::design::ambition::Interest;
use crate::design::edit::{AmbitionEdit, Edit};
use crate::design::id::{ExchangeId, Id, IdKind, InterestId, WeighingId};
use crate::picture::Which;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, widgets};
use crate::ui::room::Room;
use crate::ui::shell::command::Command;

/// What is found by its name in this section.
pub(crate) const FIELDS: [&str; 8] = [
    "ambition-text",
    "ambition-public",
    "ambition-not-now-new",
    "ambition-guard",
    "ambition-boards",
    "ambition-interests",
    "ambition-exchanges",
    "ambition-weighing-new",
];

/// The section between frames: none of it is in the file or in undo.
#[derive(Default)]
pub(crate) struct AmbitionRoom {
    /// The hidden interest of which one asks when it was talked about.
    speaking: Cell<Option<InterestId>>,
}

impl Room for AmbitionRoom {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        let title = cx.t("section-ambition");
        widgets::heading_with(ui, cx, &title, &cx.t("ambition-says"), |ui| {
            if widgets::button(ui, Some(icons::SAVE), &cx.t("command-export-ambition")).clicked() {
                out.push(Intent::Export(Which::Ambition));
            }
        });
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            shared::shared_ui(ui, cx, out);
            ui.add_space(10.0);
            interests::interests_ui(ui, cx, &self.speaking, out);
            ui.add_space(10.0);
            weighings::weighings_ui(ui, cx, out);
            widgets::follow_focus(ui);
        });
    }

    fn command(&self, command: Command, design: &Design, selection: &[Id]) -> Option<Vec<Edit>> {
        match command {
            Command::Delete => Some(selection.iter().filter_map(|it| removal(*it)).map(Edit::Ambition).collect()),
            Command::MoveToAlliance => {
                let id = InterestId::try_from(*selection.first()?).ok()?;
                let under = design.ambition.interest(id).is_some_and(Interest::is_under);
                self.speaking.set(under.then_some(id));
                Some(Vec::new())
            }
            _ => None,
        }
    }

    fn row(&self, design: &Design, like: Option<IdKind>) -> Vec<Id> {
        let ambition = &design.ambition;
        match like {
            Some(IdKind::Weighing) => ambition.weighings.iter().map(|it| it.id.into()).collect(),
            _ => ambition.interests.iter().map(|it| it.id.into()).collect(),
        }
    }

    fn shows(&self, kind: IdKind) -> bool {
        matches!(kind, IdKind::Interest | IdKind::Exchange | IdKind::Weighing)
    }
}

/// What takes an element away.
fn removal(id: Id) -> Option<AmbitionEdit> {
    match id.kind() {
        IdKind::Interest => InterestId::try_from(id).ok().map(AmbitionEdit::RemoveInterest),
        IdKind::Exchange => ExchangeId::try_from(id).ok().map(AmbitionEdit::RemoveExchange),
        IdKind::Weighing => WeighingId::try_from(id).ok().map(AmbitionEdit::RemoveWeighing),
        _ => None,
    }
}
