//! What a frame does, in which order: shortcuts, panels, dialogs, then what they asked for.

use egui::{CentralPanel, Context, Frame, Ui, ViewportCommand};

use crate::app::session::Session;
use crate::files::settings::Settings;
use crate::files::states::Shelf;
use crate::picture::tokens::{Ink, Theme};
use crate::ui::app::around::{details_of, details_panel, has_signals, on_top_ui, side_ui};
use crate::ui::app::screen::{self, Screen};
use crate::ui::app::state::App;
use crate::ui::app::writing::Saving;
use crate::ui::collaboration::passing::{Left, Passing};
use crate::ui::cx::Cx;
use crate::ui::import::import_ui;
use crate::ui::import::state::Import;
use crate::ui::intent::Intent;
use crate::ui::kit::lit::Lit;
use crate::ui::kit::{aftermath, dialog, fields, said, search, sought, style};
use crate::ui::manual::cx::ManualCx;
use crate::ui::section::Section;
use crate::ui::shell::asked::After;
use crate::ui::shell::command::Command;
use crate::ui::shell::keys::pressed;
use crate::ui::shell::palette::Palette;
use crate::ui::shell::{bar, menu_keys, sections, start, status, tour};
use crate::ui::{details, manual, signals};

/// Around a section.
const MARGIN: egui::Margin = egui::Margin { left: 16, right: 16, top: 12, bottom: 10 };
/// Under this width in points, of a small screen or a large zoom, the side panels take turns with the section.
const SMALL: f32 = 900.0;

impl App {
    /// One frame.
    pub fn ui(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        let theme = self.theme_now(&ctx);
        let themed = (theme, self.settings.theme);
        if self.themed != Some(themed) {
            style::apply(&ctx, theme, self.settings.theme);
            self.themed = Some(themed);
            // What this frame was begun with has the old style still.
            ctx.request_repaint();
        }
        style::for_room(self.view.presenting);
        let zoom = self.settings.zoom * self.staged_zoom(&ctx);
        if (ctx.zoom_factor() - zoom).abs() > 0.001 {
            ctx.set_zoom_factor(zoom);
        }
        self.answer_dialogs(&ctx);
        self.take_dropped_files(&ctx);

        sought::go_on(&ctx);
        fields::hear_typing(&ctx, self.session.as_ref().map(Session::revision));
        let mut out = Vec::new();
        let covered = self.is_covered();
        if !covered && self.is_passing() {
            out.extend(saved_on_the_way(&ctx));
        }
        if !covered && !self.is_passing() {
            menu_keys::walk(&ctx);
            self.put_back(&ctx);
            let busy = self.is_dragging(&ctx);
            let pressed = pressed(&ctx, self.staged_now()).into_iter().filter(|_| !busy);
            out.extend(pressed.map(Intent::Command));
            self.escape(&ctx);
        }
        if self.view.lit.as_mut().is_some_and(|it| !it.step(&ctx)) {
            self.view.lit = None;
        }
        if covered {
            dialog::take_pointer(&ctx);
        }
        let left = self.panels(ui, theme, &mut out);
        dialog::give_pointer_back(&ctx);
        if search::is_unanswered(&ctx) {
            // A section without a field to search in leaves it to the one that searches all.
            out.push(Intent::Command(Command::Palette));
        }
        self.dialog_ui(&ctx, theme);
        self.recovery_ui(&ctx, theme);
        let (taken, lost) = fields::take_in_vanished(&ctx);
        out.extend(taken.into_iter().map(Intent::Edit));
        if !lost.is_empty() {
            said::warn(&ctx, "field-lost", self.text.with("field-lost", [("typed", lost.join(" · ").into())]));
        }

        if let Some(session) = &mut self.session {
            self.view.gesture.mark(session);
            // The round of a laptop is one act: what one person gave is not to be read from what undo takes back.
            let round = self.view.passing.is_some();
            session.set_gesture(round || ctx.input(|it| it.pointer.any_down() || !it.keys_down.is_empty()));
        }
        for intent in out {
            self.act(&ctx, intent);
        }
        if let Some(left) = left {
            self.take_back(&ctx, left);
        }
        if !ctx.input(|it| it.pointer.any_down()) {
            self.view.gesture.settle(self.session.as_mut());
        }
        self.ask_where_refused(&ctx);
        self.typing = ctx.text_edit_focused();
        if self.view.lit.as_ref().is_some_and(Lit::is_fresh) {
            ctx.request_repaint();
        }
        self.set_title(&ctx);
        self.guard_close(&ctx);
        self.keep_copy(&ctx);
        self.tell_versions(&ctx);
        self.watch(&ctx);
    }

    /// Whether something lies over the screen that is answered first.
    fn is_covered(&self) -> bool {
        self.dialogs.is_open()
            || self.recovering.is_open()
            || self.opening.is_some()
            || self.saving.as_ref().is_some_and(Saving::leaves)
            || self.view.palette.is_some()
            || self.view.reading.is_some()
            || self.view.import.as_ref().is_some_and(|it| it.is_asking() || it.is_working() && self.is_importing())
    }

    /// Esc puts back what hangs under the pointer, and the design as it was, and does nothing else. Of what goes on without
    /// the pointer an open menu closes first.
    fn put_back(&mut self, ctx: &Context) {
        let menu = egui::Popup::is_any_open(ctx) && !ctx.input(|it| it.pointer.any_down());
        if !self.view.gesture.is_alive() || menu || !ctx.input(|it| it.key_pressed(egui::Key::Escape)) {
            return;
        }
        ctx.input_mut(|it| it.consume_key(egui::Modifiers::NONE, egui::Key::Escape));
        ctx.stop_dragging();
        self.view.gesture.break_off(self.session.as_mut());
        self.forget_gone();
    }

    /// Whether something hangs under the pointer, or was let go in this frame: commands wait.
    fn is_dragging(&self, ctx: &Context) -> bool {
        self.view.gesture.is_alive() || ctx.dragged_id().or_else(|| ctx.drag_stopped_id()).is_some()
    }

    /// Esc leaves what lies on top: the presentation, the details, the selection.
    fn escape(&mut self, ctx: &Context) {
        // A field that Esc just left has had its own of it.
        if self.is_dragging(ctx)
            || self.typing
            || ctx.text_edit_focused()
            || !ctx.input(|it| it.key_pressed(egui::Key::Escape))
        {
            return;
        }
        if egui::Popup::is_any_open(ctx) || tour::leave(ctx) {
        } else if self.view.aside.is_some() {
            self.close_aside();
        } else if self.view.manual.is_some() {
            self.view.manual = None;
        } else if self.view.signals.leave() {
        } else if self.view.presenting {
            self.present(ctx, false);
        } else if self.is_importing() {
            if self.view.import.as_mut().is_some_and(Import::leave) {
                self.view.import = None;
            }
        } else if self.view.open.is_some() || self.view.many {
            (self.view.open, self.view.many) = (None, false);
        } else {
            self.view.selection.clear();
        }
    }

    /// The start screen, or the manual in its place.
    fn without_design(&mut self, ui: &mut Ui, theme: Theme, out: &mut Vec<Intent>) -> Option<Left> {
        let ground = Frame::new().fill(style::color(Ink::Background, theme));
        if !self.view.presenting {
            bar::top_bar_start(ui, &self.text, theme, &self.settings, out);
        }
        let catalogue = &self.catalogue;
        if let Some(open) = &mut self.view.manual {
            let cx = ManualCx { text: &self.text, theme, catalogue, session: None };
            let margin = egui::Margin::symmetric(16, 12);
            let shown = CentralPanel::default().frame(ground.inner_margin(margin));
            if shown.show(ui, |ui| manual::manual_ui(ui, &cx, open, out)).inner {
                self.view.manual = None;
            }
            return None;
        }
        CentralPanel::default().frame(ground).show(ui, |ui| {
            if self.opening.is_some() {
                // The design that was asked for comes in a moment: nothing flashes by before it.
                return;
            }
            let cx = start::StartCx { text: &self.text, theme, settings: &self.settings };
            if let Some(wish) = start::start_ui(ui, &cx, &mut self.start) {
                self.dialogs.wish = Some(wish);
            }
        });
        None
    }

    /// What is on the screen. Returns how the laptop came back, where it went round.
    fn panels(&mut self, ui: &mut Ui, theme: Theme, out: &mut Vec<Intent>) -> Option<Left> {
        let ground = Frame::new().fill(style::color(Ink::Background, theme)).inner_margin(MARGIN);
        let (known, importing) = (self.known_states(), self.is_importing());
        let Some(session) = &self.session else { return self.without_design(ui, theme, out) };
        self.text.speak_of(session.design().form);
        let cx = Cx {
            session,
            text: &self.text,
            theme,
            selection: &self.view.selection,
            gesture: &self.view.gesture,
            lit: self.view.lit.as_ref().map(|it| &it.ids[..]).unwrap_or_default(),
            lit_fresh: self.view.lit.as_ref().is_some_and(Lit::is_fresh),
            open: self.view.open.filter(|it| session.design().has(*it)),
            rename: self.view.rename.take(),
            today: self.world.today,
            presenting: self.view.presenting,
            aside: self.view.aside.is_some(),
            walk: self.view.walk.as_ref(),
            first_steps: self.settings.first_steps,
            in_dossier: self.view.section == Section::Risks && self.view.manual.is_none() && !importing,
            importing,
            signer: &self.settings.name,
            columns: &self.settings.columns,
            widths: &self.settings.widths,
            underneath: &self.underneath,
            beside: &self.beside,
            saving: self.saving.as_ref().is_some_and(Saving::is_told),
        };
        let over = (&mut self.view.passing, &mut self.view.aside, &mut self.view.palette);
        if let Some(left) = in_place_ui(ui, &cx, over, (&self.settings, (known.0.as_deref(), known.1)), out) {
            return left;
        }
        let (section, width) = (self.view.section, ui.available_width());
        let (chosen, row) = details_of(self.view.rooms.of(section), &cx, (self.view.many, &mut self.view.order));
        if !chosen && cx.open.is_none() {
            self.view.signals.form_closed();
        }
        let small = width < SMALL && !self.view.presenting;
        let mut signals_shown = small && self.view.signals_first;
        if !self.view.presenting {
            bars(ui, &cx, &self.settings, out);
        }
        if small {
            sections::section_bar(ui, &cx, section, &mut self.view.signals_first, out);
        } else if !self.view.presenting {
            sections::section_list(ui, &cx, (Some(section), None), out);
            signals_shown = !importing && has_signals(width, self.view.manual.is_some(), chosen || cx.open.is_some());
            if signals_shown {
                side_ui(ui, (section, &cx), width, (&mut self.view.signals, &mut self.view.rooms), out);
            }
            if chosen || cx.open.is_some() {
                details_panel(ui, &cx, (chosen, signals_shown), (&row, &mut self.view.signals), out);
            }
        } else if cx.open.is_some() {
            bar::side_panel(ui, "details", 330.0, theme, |ui| details::details_ui(ui, &cx, &row, out));
        }
        if !signals_shown {
            signals::strip_ui(ui, &cx, &mut self.view.signals, out);
        }
        CentralPanel::default().frame(ground).show(ui, |ui| match () {
            () if self.view.manual.is_some() && !self.view.signals_first => {
                let cx = ManualCx { text: &self.text, theme, catalogue: &self.catalogue, session: Some(session) };
                self.view.manual.take_if(|it| manual::manual_ui(ui, &cx, it, out));
            }
            () if small && cx.open.is_some() => details::details_ui(ui, &cx, &row, out),
            () if small && self.view.signals_first => {
                self.view.rooms.beside_ui(ui, (section, &cx), &mut self.view.signals, out);
            }
            () if importing => drop(self.view.import.take_if(|it| import_ui(ui, &cx, it, out))),
            () => {
                let within = sought::top(ui, &self.text.get(section.key()));
                self.view.rooms.of(section).ui(ui, &cx, out);
                aftermath::label_ui(ui, &cx, within);
            }
        });
        let shown = (section, &mut self.view.staging, &mut self.view.rooms.workshop.played);
        on_top_ui(ui, &cx, (Some(shown), &mut self.view.palette), out);
        None
    }

    fn set_title(&mut self, ctx: &Context) {
        let title = match &self.session {
            Some(it) => format!("{}{} – Alliantietafel", if it.is_changed() { "• " } else { "" }, it.design().name),
            None => "Alliantietafel".to_owned(),
        };
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    /// Closing the window with changes asks first.
    fn guard_close(&mut self, ctx: &Context) {
        if ctx.input(|it| it.viewport().close_requested()) && !self.may_close {
            self.take_drafts_in(ctx);
            if self.leaves_after_saving(&After::Quit) {
                ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            } else if self.session.as_ref().is_some_and(Session::is_changed) || fields::waits(ctx) {
                ctx.send_viewport_cmd(ViewportCommand::CancelClose);
                self.dialogs.open(self.unsaved(After::Quit));
            }
        }
    }
}

/// What was handed in can be kept while the laptop goes round; all else waits.
fn saved_on_the_way(ctx: &Context) -> Option<Intent> {
    let pressed = |it: egui::KeyboardShortcut| ctx.input_mut(|input| input.consume_shortcut(&it));
    Command::Save.keys().into_iter().any(pressed).then_some(Intent::Command(Command::Save))
}

/// What stands in place of the sections: the laptop that goes round, over everything, or what is looked at aside. None where
/// nothing does; else how the laptop came back.
fn in_place_ui(
    ui: &mut Ui,
    cx: &Cx,
    (passing, aside, palette): (&mut Option<Passing>, &mut Option<Screen>, &mut Option<Palette>),
    (settings, known): (&Settings, (Option<&Shelf>, (bool, bool))),
    out: &mut Vec<Intent>,
) -> Option<Option<Left>> {
    if let Some(passing) = passing {
        return Some(passing.ui(ui, cx, out));
    }
    let screen = aside.as_mut()?;
    screen::panels(ui, cx, (screen, settings), known, out);
    on_top_ui(ui, cx, (None, palette), out);
    Some(None)
}

/// The bars above and beneath a section.
fn bars(ui: &mut Ui, cx: &Cx, settings: &Settings, out: &mut Vec<Intent>) {
    bar::top_bar(ui, cx, settings, out);
    status::status_bar(ui, cx, out);
}
