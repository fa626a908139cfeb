//! What is selected, by hand and by command: all of it at once is copied, moved, or gone through.

use std::collections::HashSet;

use egui::Context;

use crate::app::session::Session;
use crate::design::edit::{Edit, RisksEdit};
use crate::design::id::{Id, RiskId};
use crate::design::risks::Allocation;
use crate::ui::app::state::App;
use crate::ui::kit::lit::Lit;
use crate::ui::kit::sought;
use crate::ui::moves::{copied, copies, has_details, shifts};
use crate::ui::shell::command::Command;

impl App {
    /// Does a command that is about what is selected or open, whatever it is.
    /// `field`: the name of the field in which one types.
    pub(super) fn with_selected(&mut self, ctx: &Context, command: Command, field: Option<&str>) {
        match command {
            Command::SelectAll => self.select_all(),
            Command::Duplicate => self.duplicate(),
            Command::NextElement => self.step_open(ctx, 1, field),
            Command::PreviousElement => self.step_open(ctx, -1, field),
            _ => {}
        }
    }

    /// Copies what is selected in one step; the copies are selected then.
    fn duplicate(&mut self) {
        let Some(before) = self.session.as_ref().map(Session::snapshot) else { return };
        let edits = copies(&before, &self.text, &self.view.selection);
        if edits.is_empty() {
            return;
        }
        self.several(edits);
        let there: HashSet<Id> = copied(&before).collect();
        let Some(session) = &self.session else { return };
        self.view.selection = copied(session.design()).filter(|it| !there.contains(it)).collect();
    }

    /// Selects all that the section shows of the kind of what is selected.
    fn select_all(&mut self) {
        let Some(design) = self.session.as_ref().map(Session::snapshot) else { return };
        let like = self.view.selection.first().map(Id::kind);
        let all = self.view.rooms.of(self.view.section).row(&design, like);
        if !all.is_empty() {
            self.select(all);
        }
    }

    /// Opens the details of what stands before or after what is open; who types goes on in the same field there.
    fn step_open(&mut self, ctx: &Context, by: isize, field: Option<&str>) {
        let Some((design, open)) = self.session.as_ref().map(Session::snapshot).zip(self.view.open) else { return };
        let shown = self.view.rooms.of(self.view.section).beside(&design, open);
        let row = self.view.order.of(&design, open, shown);
        let to = row.iter().position(|it| *it == open).and_then(|it| it.checked_add_signed(by));
        if let Some(to) = to.and_then(|it| row.get(it)).copied() {
            self.view.order.go_to(to);
            self.view.selection = vec![to];
            self.view.open = Some(to);
            self.view.lit = Some(Lit::new(vec![to]));
            if let Some(name) = field {
                sought::seek(ctx, name);
            }
        }
    }

    /// Selects by hand: several have their details beside the picture at once, since one chose them to do something
    /// with them.
    pub(super) fn select(&mut self, ids: Vec<Id>) {
        let view = &mut self.view;
        let several = ids.len() > 1;
        if let ([one], true, Some(_)) = (&ids[..], view.many, view.open)
            && has_details(*one)
        {
            // Of several one is left: its own details stand in their place.
            view.open = Some(*one);
        }
        view.many = several;
        view.selection = ids;
    }

    pub(super) fn several(&mut self, mut edits: Vec<Edit>) {
        match edits.len() {
            0 => {}
            1 => self.edit(edits.remove(0)),
            _ => self.edit(Edit::Several(edits)),
        }
    }

    pub(super) fn move_selected(&mut self, to: Allocation) {
        let risks: Vec<RiskId> = self.view.selection.iter().filter_map(|it| RiskId::try_from(*it).ok()).collect();
        if !risks.is_empty() {
            self.edit(Edit::Risks(RisksEdit::Move { risks, to }));
        }
    }

    /// Moves what is selected one place.
    pub(super) fn shift_selected(&mut self, by: isize) {
        let Some(design) = self.session.as_ref().map(Session::snapshot) else { return };
        self.several(shifts(&design, &self.view.selection, by));
    }
}
