//! What the program does with an intent or a command: the one place where the screen changes a design.

use std::collections::HashSet;

use egui::{Context, ViewportCommand};

use crate::app::session::Session;
use crate::design::edit::{Edit, PrinciplesEdit, RisksEdit};
use crate::design::id::{CaseId, Id, RiskId};
use crate::design::risks::{Allocation, Nature};
use crate::files::settings::ThemeChoice;
use crate::finance::simulation::Draws;
use crate::picture::Which;
use crate::picture::tokens::Theme;
use crate::text::table::Table;
use crate::text::{Language, Text};
use crate::ui::app::state::App;
use crate::ui::aside::{Aside, Place};
use crate::ui::intent::Intent;
use crate::ui::kit::{fields, said, search, sought};
use crate::ui::manual::Manual;
use crate::ui::moves::{has_details, removals};
use crate::ui::section::Section;
use crate::ui::shell::asked::After;
use crate::ui::shell::command::Command;
use crate::ui::shell::dialogs::Dialog;
use crate::ui::shell::menu_keys;
use crate::ui::shell::palette::Palette;

/// Does an edit: the only place of the screen that does.
#[expect(clippy::disallowed_methods, reason = "this is that place")]
fn apply(session: &mut Session, edit: Edit) -> Option<Id> {
    session.apply(edit)
}

impl App {
    /// Does what a panel reported, and says for a moment what that changed beyond itself.
    pub(crate) fn act(&mut self, ctx: &Context, intent: Intent) {
        if intent.leads_back() {
            (self.view.aside, self.view.below) = (None, None);
        }
        let Some(intent) = self.unless_marked(ctx, intent) else { return };
        let before = self.before(ctx, &intent);
        self.do_act(ctx, intent);
        self.tell_since(ctx, before);
    }

    fn set_outcomes(&mut self, outcomes: usize) {
        if let Some(session) = &mut self.session {
            session.set_draws(Draws { outcomes, ..session.draws() });
        }
    }

    fn do_act(&mut self, ctx: &Context, intent: Intent) {
        match intent {
            Intent::Edit(edit) => self.edit(edit),
            Intent::EditAndOpen(edit) => {
                if let Some(made) = self.session.as_mut().and_then(|it| apply(it, edit)) {
                    self.view.selection = vec![made];
                    self.view.open = Some(made);
                    self.view.rename = Some(made);
                    ctx.request_repaint();
                }
            }
            Intent::Select(ids) => self.select(ids),
            Intent::Open(id) => {
                self.view.selection = vec![id];
                self.view.open = Some(id);
            }
            Intent::Rename(id) => {
                self.view.selection = vec![id];
                self.view.open = Some(id);
                self.view.rename = Some(id);
                ctx.request_repaint();
            }
            Intent::CloseDetails => (self.view.open, self.view.many) = (None, false),
            Intent::Go(section) => self.go(section),
            Intent::Rule(rule) => {
                self.view.manual = Some(Manual::at(rule));
                self.view.signals_first = false;
            }
            Intent::Leaf(leaf) => self.open_leaf(leaf),
            Intent::Show(signal) => self.show_signal(signal),
            Intent::AskWaiver(signal) => {
                let name = self.settings.name.clone();
                self.dialogs.open(Dialog::Waive { signal: Box::new(signal), reason: String::new(), name });
            }
            Intent::Walk(walk) => self.view.walk = walk,
            Intent::KeepWalk(edit) => {
                let made =
                    self.session.as_mut().and_then(|it| apply(it, edit)).and_then(|it| CaseId::try_from(it).ok());
                if let (Some(walk), Some(made)) = (&mut self.view.walk, made) {
                    walk.case = Some(made);
                }
            }
            Intent::ShowColumns(columns) => {
                self.settings.columns = columns;
                self.keep_settings();
                ctx.request_repaint();
            }
            Intent::Widths(widths) => {
                self.settings.widths = widths;
                self.keep_settings();
                ctx.request_repaint();
            }
            Intent::Outcomes(outcomes) => self.set_outcomes(outcomes),
            Intent::CopyTable(name, table) => self.copy_table(ctx, &name, &table),
            Intent::PasteRisks(words) => self.paste_rows(ctx, &words),
            Intent::TakeIn(taken) => self.take_in(ctx, *taken),
            Intent::OpenFile(path) => {
                self.take_drafts_in(ctx);
                self.leave(ctx, After::Open(path));
            }
            Intent::Example(key) => {
                self.take_drafts_in(ctx);
                self.leave(ctx, After::Example(key));
            }
            Intent::AskUnderneath => self.ask_underneath(ctx),
            Intent::MergeWith(path) => self.merge_with(ctx, path),
            Intent::PutCopiesAway => self.put_copies_away(),
            Intent::MakeCopy => self.make_copy(ctx, None),
            Intent::Aside(aside) => self.aside(ctx, aside),
            Intent::PassRound(moment) => self.pass_round(ctx, moment),
            Intent::AskForms(moment) => self.ask_forms(ctx, moment),
            Intent::ExportCalendar => self.ask_calendar(ctx),
            Intent::Tables(count, replace) => self.seat(ctx, count, replace),
            Intent::Export(which) => self.ask_export(ctx, which),
            Intent::Report(wish) => self.wish_report(ctx, wish),
            Intent::Command(command) => self.run(ctx, command),
        }
    }

    /// Fields that still have the focus report what was typed.
    pub(crate) fn take_drafts_in(&mut self, ctx: &Context) {
        let edits = fields::take_in(ctx);
        if let Some(session) = &mut self.session {
            for edit in edits {
                apply(session, edit);
            }
        }
    }

    /// What is gone is not selected, nor open.
    pub(crate) fn forget_gone(&mut self) {
        let Some(design) = self.session.as_ref().map(Session::snapshot) else { return };
        let risks: HashSet<RiskId> = design.risks.list.iter().map(|it| it.id).collect();
        let view = &mut self.view;
        view.selection
            .retain(|it| RiskId::try_from(*it).map_or_else(|_| design.has(*it), |risk| risks.contains(&risk)));
        view.open = view.open.filter(|it| design.has(*it));
    }

    pub(super) fn edit(&mut self, edit: Edit) {
        let edit = self.text.named(edit);
        if let Edit::Principles(PrinciplesEdit::Sign { name, .. }) | Edit::Waive { name, .. } = &edit
            && self.settings.name != *name
        {
            self.settings.name.clone_from(name);
            self.keep_settings();
        }
        if let Some(session) = &mut self.session {
            let added = if let Edit::Risks(RisksEdit::AddMany(risks)) = &edit { risks.len() } else { 0 };
            apply(session, edit);
            if added > 0 {
                // What came in is selected, so that one act places or labels all of it.
                let list = &session.design().risks.list;
                self.view.selection = list[list.len().saturating_sub(added)..].iter().map(|it| it.id.into()).collect();
            }
        }
        self.forget_gone();
    }

    fn run(&mut self, ctx: &Context, command: Command) {
        let without = self.session.is_none() && !command.works_without_design();
        if without || !self.may_aside(command) {
            return;
        }
        let field = sought::in_hand(ctx);
        // What is being typed belongs to the design that is saved, undone or left; to make type larger changes nothing.
        let looks = matches!(
            command,
            Command::ZoomIn
                | Command::ZoomOut
                | Command::ZoomReset
                | Command::FullScreen
                | Command::SwitchTheme
                | Command::Contrast
                | Command::Keys
                | Command::About
        ) || command.is_of_clipboard();
        // A field with nothing typed in it keeps its caret while the design under it is undone.
        let undoes = matches!(command, Command::Undo | Command::Redo) && ctx.text_edit_focused();
        if !looks && !undoes {
            self.take_drafts_in(ctx);
        }
        if self.meant_for_import(ctx, command) {
            return;
        }
        if let Some(edits) = self.meant_here(command) {
            return self.several(edits);
        }
        match command {
            Command::New => self.leave(ctx, After::Start),
            Command::Open => self.leave(ctx, After::AskOpen),
            Command::Close => self.leave(ctx, After::Start),
            Command::Quit => self.leave(ctx, After::Quit),
            Command::Save => self.save(ctx, None),
            Command::SaveAs => self.ask_save(ctx, None),
            Command::ExportPicture
            | Command::ExportBovenkant
            | Command::ExportPrinciples
            | Command::ExportMoney
            | Command::ExportBridge
            | Command::ExportBirthCard
            | Command::ExportPrecedents => self.export(ctx, command),
            Command::Undo | Command::Redo => self.step(ctx, command, undoes),
            Command::AddRisk => self.add_risk(ctx, Nature::Risk),
            Command::AddOpportunity => self.add_risk(ctx, Nature::Opportunity),
            Command::Rename => {
                if let [id] = self.view.selection[..]
                    && has_details(id)
                {
                    self.act(ctx, Intent::Rename(id));
                }
            }
            Command::SelectAll | Command::Duplicate | Command::NextElement | Command::PreviousElement => {
                self.with_selected(ctx, command, field.as_deref());
            }
            Command::Delete => {
                self.several(removals(&self.view.selection));
            }
            Command::MoveLeft => self.shift_selected(-1),
            Command::MoveRight => self.shift_selected(1),
            Command::MoveToTray => self.move_selected(Allocation::Unplaced),
            Command::MoveToAlliance => self.move_selected(Allocation::Shared),
            Command::Palette => self.view.palette = Some(Palette::default()),
            Command::Go(section) => {
                self.go(section);
                sought::arrive(ctx, &self.text.get(section.key()));
            }
            Command::NextSignal => self.step_signal(true),
            Command::PreviousSignal => self.step_signal(false),
            Command::Manual => self.turn_manual(),
            Command::Tour | Command::WhatIs | Command::Glossary => self.help(ctx, command),
            Command::Keys => self.dialogs.open(Dialog::Keys),
            Command::About => self.about(),
            _ => self.look(ctx, command),
        }
    }

    /// Goes one step back or forth; while a field has the focus it says what that was.
    fn step(&mut self, ctx: &Context, command: Command, typing: bool) {
        if let Some(session) = &mut self.session {
            let step = if command == Command::Undo { session.next_undo() } else { session.next_redo() };
            let what = step.map(|it| self.text.edit_name(&it.edit, &it.before));
            let _ = if command == Command::Undo { session.undo() } else { session.redo() };
            if let Some(what) = what.filter(|_| typing) {
                // Whoever looks at a field would not see what went elsewhere.
                let key = if command == Command::Undo { "said-undone" } else { "said-redone" };
                said::say(ctx, key, self.text.with(key, [("what", what.into())]));
                fields::forget_typing(ctx);
            }
            self.forget_gone();
        }
    }

    /// Opens the manual, at the page of the signal that one is at, or closes it.
    fn turn_manual(&mut self) {
        let open = self.view.manual.take().is_some();
        let page = self.view.signals.rule_in_focus();
        self.view.manual = (!open).then(|| page.map_or_else(Manual::default, Manual::at));
        self.view.signals_first = false;
    }

    fn export(&mut self, ctx: &Context, command: Command) {
        let which = match command {
            Command::ExportBovenkant => Which::Bovenkant,
            Command::ExportPrinciples => Which::Principles,
            Command::ExportMoney => Which::Money(self.session.as_ref().map(Session::draws).unwrap_or_default()),
            Command::ExportBirthCard => Which::BirthCard,
            Command::ExportPrecedents => Which::Precedents,
            Command::ExportBridge => Which::Bridge(self.session.as_ref().map(Session::draws).unwrap_or_default()),
            _ => Which::Praatplaat,
        };
        self.ask_export(ctx, which);
    }

    /// A command that changes what is seen and nothing else, or leaves it to the system.
    fn look(&mut self, ctx: &Context, command: Command) {
        match command {
            Command::Find => search::ask(ctx),
            Command::Versions => self.aside(ctx, Aside::Versions),
            Command::ExportTables => self.aside(ctx, Aside::Tables),
            Command::Compare => self.compare(ctx),
            Command::Merge => self.aside(ctx, Aside::AskFile(Place::Theirs)),
            Command::Cut | Command::Copy | Command::Paste => {
                menu_keys::give_back(ctx);
                ctx.send_viewport_cmd(match command {
                    Command::Cut => ViewportCommand::RequestCut,
                    Command::Copy => ViewportCommand::RequestCopy,
                    _ => ViewportCommand::RequestPaste,
                });
            }
            Command::Present => self.present(ctx, !self.view.presenting),
            Command::Staged(what) => self.staged(ctx, what),
            Command::FullScreen => {
                let now = ctx.input(|it| it.viewport().fullscreen.unwrap_or(false));
                ctx.send_viewport_cmd(ViewportCommand::Fullscreen(!now));
            }
            Command::ShowAll if self.view.rooms.of(self.view.section).look_at(command) => ctx.request_repaint(),
            Command::ZoomIn => self.zoom(self.settings.zoom + 0.1),
            Command::ZoomOut => self.zoom(self.settings.zoom - 0.1),
            Command::ZoomReset => self.zoom(1.0),
            Command::Library => {
                self.go(Section::Risks);
                self.view.rooms.of(Section::Risks).look_at(command);
            }
            Command::FirstSteps => {
                self.settings.first_steps = !self.settings.first_steps;
                self.view.signals.unfold_steps();
                self.keep_settings();
                ctx.request_repaint();
            }
            Command::SwitchTheme => {
                self.settings.theme = match self.theme_now(ctx) {
                    Theme::Light => ThemeChoice::Dark,
                    Theme::Dark | Theme::Contrast => ThemeChoice::Light,
                };
                self.keep_settings();
                ctx.request_repaint();
            }
            Command::Contrast => {
                self.settings.theme = match self.settings.theme {
                    ThemeChoice::Contrast => ThemeChoice::default(),
                    _ => ThemeChoice::Contrast,
                };
                self.keep_settings();
                ctx.request_repaint();
            }
            Command::SwitchLanguage => {
                self.settings.language = match self.settings.language {
                    Language::Nl => Language::En,
                    Language::En => Language::Nl,
                };
                let before = self.text.language();
                self.text = Text::new(self.settings.language);
                if let Some(walk) = &mut self.view.walk {
                    walk.translate(before, self.settings.language);
                }
                self.keep_settings();
                ctx.request_repaint();
            }
            _ => {}
        }
    }

    /// Shows a section. What is selected and cannot be seen there is not selected: Delete takes away what one sees.
    pub(super) fn go(&mut self, section: Section) {
        self.view.section = section;
        (self.view.manual, self.view.aside, self.view.below) = (None, None, None);
        // What is held belongs to the section that was left.
        self.view.gesture.break_off(self.session.as_mut());
        let room = self.view.rooms.of(section);
        self.view.selection.retain(|it| room.shows(it.kind()));
        self.view.open = self.view.open.filter(|it| room.shows(it.kind()));
    }

    fn zoom(&mut self, to: f32) {
        self.settings.zoom = ((to * 10.0).round() / 10.0).clamp(0.5, 3.0);
        self.keep_settings();
    }

    fn add_risk(&mut self, ctx: &Context, nature: Nature) {
        let title = self.text.get(match nature {
            Nature::Risk => "new-risk",
            Nature::Opportunity => "new-opportunity",
        });
        let to = Allocation::Unplaced;
        self.act(ctx, Intent::EditAndOpen(Edit::Risks(RisksEdit::Add { nature, title, to })));
    }

    /// What a command does in the section that is shown; none: what it does everywhere.
    fn meant_here(&mut self, command: Command) -> Option<Vec<Edit>> {
        let design = self.session.as_ref().map(Session::snapshot)?;
        self.view.rooms.of(self.view.section).command(command, &design, &self.view.selection)
    }
}

impl App {
    /// Copies a table that is called so, and says that it did.
    pub(crate) fn copy_table(&self, ctx: &Context, name: &str, table: &Table) {
        ctx.copy_text(table.tab_separated(self.text.language()));
        let values = [("table", name.into()), ("rows", table.rows.len().into())];
        said::say(ctx, name, self.text.with("tables-copied", values));
    }
}
