//! Looking aside: opens what is looked at in place of the sections, and does what is wanted there. The design that is open
//! stays as it is until somebody brings a version back or merges, which is one edit.

use std::path::PathBuf;

use egui::Context;

use crate::app::session::Session;
use crate::app::sources::{Source, state_name};
use crate::design::edit::{Became, Edit};
use crate::ui::app::screen::Screen;
use crate::ui::app::state::App;
use crate::ui::aside::{Aside, Place};
use crate::ui::compare::Compare;
use crate::ui::kit::said;
use crate::ui::merge::Merge;
use crate::ui::shell::asked::Purpose;
use crate::ui::shell::command::Command;

impl App {
    /// Does what somebody wants who looks aside.
    pub(super) fn aside(&mut self, ctx: &Context, aside: Aside) {
        match aside {
            Aside::Close => self.close_aside(),
            Aside::Versions => {
                self.look_up_states(ctx);
                self.show_aside(ctx, Screen::Versions(Box::default()));
            }
            Aside::Tables => self.show_aside(ctx, Screen::Tables(Box::default())),
            Aside::AskTables(kind, what) => self.ask_tables(ctx, kind, what),
            Aside::Compare(sources) => {
                self.look_up_states(ctx);
                // The result of a merge, or a version, is looked at and left again: what was chosen stays.
                let below = self.view.aside.take().filter(|it| matches!(it, Screen::Merge(_) | Screen::Versions(_)));
                self.show_aside(ctx, Screen::Compare(Box::new(Compare::of(sources))));
                self.view.below = below;
            }
            Aside::AskFile(place) => {
                let folder = self.session.as_ref().and_then(Session::path).and_then(|it| it.parent());
                let folder = folder.map(|it| it.join("")).unwrap_or_default();
                let native = self.world.native_dialogs;
                self.dialogs.ask_path(ctx, &self.text, Purpose::Beside(place), folder, native);
            }
            Aside::Merge(theirs, base) => {
                self.look_up_states(ctx);
                let base = base.or_else(|| self.begun_in_file(&theirs));
                self.show_aside(ctx, Screen::Merge(Box::new(Merge::of(theirs, base))));
            }
            Aside::BringBack(state, by) => {
                let name = state_name(&state, &self.text);
                said::say(ctx, "versions", self.text.with("versions-brought-back", [("name", name.into())]));
                (self.view.aside, self.view.below) = (None, None);
                self.edit(Edit::Become(by, Became::Version));
            }
            Aside::Rename(state, name) => {
                if let Some(keeper) = self.keeper(ctx) {
                    keeper.rename(*state, name);
                }
            }
            Aside::Remove(state) => {
                if let Some(keeper) = self.keeper(ctx) {
                    keeper.remove(*state);
                }
            }
            Aside::Merged(name, by, in_file) => {
                said::say(ctx, "merge", self.text.with("merge-done", [("name", name.into())]));
                (self.view.aside, self.view.below) = (None, None);
                let edit = Edit::Become(by, Became::Merged);
                match (in_file, &mut self.session) {
                    (Some(it), Some(session)) => {
                        let theirs = (it.theirs, it.stamp, it.at);
                        if it.own {
                            session.merge(edit, theirs);
                        } else {
                            session.merge_copy(edit, theirs);
                        }
                        self.forget_gone();
                    }
                    _ => self.edit(edit),
                }
            }
            Aside::Section(section) => match &mut self.view.aside {
                Some(Screen::Compare(it)) => it.turn_to(section),
                Some(Screen::Merge(it)) => it.turn_to(section),
                _ => self.go(section),
            },
            Aside::AskPicture => self.ask_picture_of_two(ctx),
            Aside::Copy(words) => {
                ctx.copy_text(words);
                said::say(ctx, "compare", self.text.get("beside-copied"));
            }
        }
        ctx.request_repaint();
    }

    /// Whether a command may be done where one looks aside, if one does. What shows a room or a manual leads back.
    pub(super) fn may_aside(&mut self, command: Command) -> bool {
        if matches!(command, Command::Present | Command::Manual | Command::Tour | Command::WhatIs | Command::Glossary) {
            (self.view.aside, self.view.below) = (None, None);
        }
        self.view.aside.is_none() || command.works_aside()
    }

    /// What was saved last beside what is open, where that differs; else it is chosen there what stands beside it.
    pub(super) fn compare(&mut self, ctx: &Context) {
        let changed = self.session.as_ref().is_some_and(|it| it.is_changed() && it.path().is_some());
        let before = if changed { Source::Saved } else { Source::Now };
        self.aside(ctx, Aside::Compare([before, Source::Now]));
    }

    /// Back to the merge whose result was looked at, to the versions, or to the sections.
    pub(super) fn close_aside(&mut self) {
        self.view.aside = self.view.below.take();
    }

    /// Of what stands in the open file now the begin is known: what was opened or last saved.
    fn begun_in_file(&self, theirs: &Source) -> Option<Source> {
        let session = self.session.as_ref()?;
        let own = matches!(theirs, Source::File(path) if session.path() == Some(path));
        (own && session.in_file().is_some()).then_some(Source::Saved)
    }

    fn show_aside(&mut self, ctx: &Context, screen: Screen) {
        self.take_drafts_in(ctx);
        let view = &mut self.view;
        view.gesture.break_off(self.session.as_mut());
        // What is selected cannot be seen: no key may take it away.
        view.selection.clear();
        (view.open, view.many, view.manual, view.walk) = (None, false, None, None);
        view.signals_first = false;
        (view.aside, view.below) = (Some(screen), None);
    }

    /// A file that was chosen to look at.
    pub(super) fn look_at_file(&mut self, ctx: &Context, place: Place, path: PathBuf) {
        let source = Source::File(std::path::absolute(&path).unwrap_or(path));
        match (&mut self.view.aside, place) {
            (Some(Screen::Compare(compare)), Place::A | Place::B) => compare.take(place, source),
            (Some(Screen::Merge(merge)), Place::Base) => merge.begin_at(source),
            (_, Place::Theirs | Place::Base) => self.aside(ctx, Aside::Merge(source, None)),
            _ => self.aside(ctx, Aside::Compare([Source::Now, source])),
        }
        ctx.request_repaint();
    }
}
