//! The program on the screen: one session or the start screen, the dialogs, and what a frame does in which order.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{CentralPanel, Context, Frame, Ui, ViewportCommand};
use jiff::civil::Date;

use crate::app::session::Session;
use crate::design::catalogue::Catalogue;
use crate::design::edit::Edit;
use crate::design::id::{Id, Ids};
use crate::files::settings::{Settings, ThemeChoice};
use crate::picture::tokens::{Ink, Theme};
use crate::text::Text;
use crate::ui::canvas::Canvas;
use crate::ui::command::Command;
use crate::ui::dialogs::{After, Dialog, Dialogs};
use crate::ui::drag::Drag;
use crate::ui::lit::Lit;
use crate::ui::manual::{Manual, ManualCx};
use crate::ui::opening::Opening;
use crate::ui::palette::Palette;
use crate::ui::paste::Paste;
use crate::ui::start::Start;
use crate::ui::turns::Turns;
use crate::ui::walk::Walk;
use crate::ui::{
    Cx, Intent, Section, details, fields, manual, palette, paste, praatplaat, shell, signals, start, style,
};

/// Under this width in points the side panels take turns with the section.
const SMALL: f32 = 900.0;

/// What the screen shows apart from the design: none of it is in the file or in undo.
#[derive(Default)]
pub struct View {
    /// The section on the screen.
    pub section: Section,
    /// The selected elements.
    pub selection: Vec<Id>,
    /// The element whose details are open.
    pub open: Option<Id>,
    /// The element whose name is to be typed over, from the next frame on until its field has the focus.
    pub rename: Option<Id>,
    /// Whether side panels are away and type is larger.
    pub presenting: bool,
    /// A drag on the praatplaat.
    pub drag: Option<Drag>,
    /// The canvas of the bovenkant.
    pub canvas: Canvas,
    /// The case that is walked through the bovenkant.
    pub walk: Option<Walk>,
    /// The praatplaat as it was last laid out.
    pub picture: praatplaat::Cache,
    /// The Team section.
    pub team: crate::ui::team::Panel,
    /// The Money section.
    pub money: crate::ui::money::Panel,
    /// The elements that a signal led to, and how long they are lit.
    pub lit: Option<Lit>,
    /// The signals panel.
    pub signals: signals::Panel,
    /// Whether a small screen shows the signals in place of the section.
    pub signals_first: bool,
    /// The manual, when it is open: in place of the section.
    pub manual: Option<Manual>,
    /// The command palette, when it is open.
    pub palette: Option<Palette>,
    /// Rows of a spreadsheet that are being taken in.
    pub paste: Option<Paste>,
}

/// How an [`App`] meets the world: what tests replace.
pub struct World {
    /// Where settings are kept; none: nowhere.
    pub settings_path: Option<PathBuf>,
    /// Whether the system's own file dialogs are tried.
    pub native_dialogs: bool,
    /// Today, if the clock is known.
    pub today: Option<Date>,
    /// The seed of the ids of new elements.
    pub seed: u64,
}

/// The program on the screen.
pub struct App {
    pub(super) catalogue: Arc<Catalogue>,
    pub(super) text: Text,
    pub(super) settings: Settings,
    pub(super) session: Option<Session>,
    pub(super) view: View,
    pub(super) start: Start,
    pub(super) dialogs: Dialogs,
    pub(super) world: World,
    pub(super) ids: Ids,
    pub(super) may_close: bool,
    /// The file that is being opened.
    pub(super) opening: Option<Opening>,
    /// The theme that the style was made for, and the choice that it came of.
    themed: Option<(Theme, ThemeChoice)>,
    /// Whether a field had the keyboard at the end of the last frame.
    typing: bool,
    /// What was typed and clicked, a turn at a time.
    pub(super) turns: Turns,
    /// Whether more of it waits for a frame.
    pub(super) more_input: bool,
    title: String,
}

impl App {
    /// The program at its start screen.
    pub fn new(catalogue: Catalogue, settings: Settings, world: World) -> Self {
        Self {
            catalogue: Arc::new(catalogue),
            text: Text::new(settings.language),
            settings,
            session: None,
            view: View::default(),
            start: Start::default(),
            dialogs: Dialogs::default(),
            ids: Ids::seeded(world.seed),
            world,
            may_close: false,
            opening: None,
            themed: None,
            typing: false,
            turns: Turns::default(),
            more_input: false,
            title: String::new(),
        }
    }

    /// The open design, if there is one.
    pub fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// What the screen shows.
    pub fn view(&self) -> &View {
        &self.view
    }

    /// Shows a session from now on.
    pub fn show_session(&mut self, session: Session) {
        if let Some(path) = session.path() {
            self.settings.remember(path, &session.design().name);
            self.keep_settings();
        }
        self.session = Some(session);
        // What somebody does not want to see in the list of signals holds for the next design too.
        let signals = std::mem::take(&mut self.view.signals).for_another_design();
        self.view = View { signals, ..View::default() };
    }

    /// Does an edit as if a panel reported it: what drives the program from outside, tests among them.
    pub fn apply(&mut self, ctx: &Context, edit: Edit) {
        self.act(ctx, Intent::Edit(edit));
    }

    /// Keeps the settings where they are kept.
    pub(super) fn keep_settings(&self) {
        self.settings.store(self.world.settings_path.as_deref());
    }

    /// The theme that is shown now.
    pub(super) fn theme_now(&self, ctx: &Context) -> Theme {
        match (self.settings.theme, ctx.system_theme()) {
            (ThemeChoice::Light, _) | (ThemeChoice::System, Some(egui::Theme::Light) | None) => Theme::Light,
            (ThemeChoice::Dark, _) | (ThemeChoice::System, Some(egui::Theme::Dark)) => Theme::Dark,
        }
    }

    /// One frame.
    pub fn ui(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        let theme = self.theme_now(&ctx);
        let themed = (theme, self.settings.theme);
        if self.themed != Some(themed) {
            style::apply(&ctx, theme, self.settings.theme);
            self.themed = Some(themed);
        }
        let zoom = self.settings.zoom * if self.view.presenting { 1.25 } else { 1.0 };
        if (ctx.zoom_factor() - zoom).abs() > 0.001 {
            ctx.set_zoom_factor(zoom);
        }
        self.answer_dialogs(&ctx);
        self.take_dropped_files(&ctx);

        fields::hear_typing(&ctx, self.session.as_ref().map(Session::revision));
        let mut out = Vec::new();
        if !self.dialogs.is_open() && self.opening.is_none() && self.view.palette.is_none() && self.view.paste.is_none()
        {
            let busy = self.is_dragging(&ctx);
            let pressed = Command::pressed(&ctx).into_iter().filter(|_| !busy);
            out.extend(pressed.map(Intent::Command));
            self.escape(&ctx);
        }
        if self.view.lit.as_mut().is_some_and(|it| !it.step(&ctx)) {
            self.view.lit = None;
        }
        self.panels(ui, theme, &mut out);
        self.dialog_ui(&ctx, theme);
        out.extend(fields::take_in_vanished(&ctx).into_iter().map(Intent::Edit));

        if let Some(session) = &mut self.session {
            session.set_gesture(ctx.input(|it| it.pointer.any_down() || !it.keys_down.is_empty()));
        }
        for intent in out {
            self.act(&ctx, intent);
        }
        self.typing = ctx.text_edit_focused();
        if self.view.lit.as_ref().is_some_and(Lit::is_fresh) {
            ctx.request_repaint();
        }
        self.set_title(&ctx);
        self.guard_close(&ctx);
    }

    /// Whether something hangs under the pointer, or was let go in this frame: commands wait, and Esc ends that first.
    fn is_dragging(&self, ctx: &Context) -> bool {
        let held = ctx.dragged_id().or_else(|| ctx.drag_stopped_id()).is_some();
        held || egui::DragAndDrop::has_any_payload(ctx) || self.view.drag.is_some() || self.view.canvas.is_busy()
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
        if egui::Popup::is_any_open(ctx) {
        } else if self.view.manual.is_some() {
            self.view.manual = None;
        } else if self.view.signals.leave() {
        } else if self.view.presenting {
            self.view.presenting = false;
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(false));
        } else if self.view.open.is_some() {
            self.view.open = None;
        } else {
            self.view.selection.clear();
        }
    }

    fn panels(&mut self, ui: &mut Ui, theme: Theme, out: &mut Vec<Intent>) {
        let ground = Frame::new().fill(style::color(Ink::Background, theme));
        let Some(session) = &self.session else {
            if !self.view.presenting {
                shell::top_bar_start(ui, &self.text, theme, &self.settings, out);
            }
            let catalogue = &self.catalogue;
            if let Some(open) = &mut self.view.manual {
                let cx = ManualCx { text: &self.text, theme, catalogue, session: None };
                let margin = egui::Margin::symmetric(16, 12);
                let shown = CentralPanel::default().frame(ground.inner_margin(margin));
                if shown.show(ui, |ui| manual::manual_ui(ui, &cx, open, out)).inner {
                    self.view.manual = None;
                }
                return;
            }
            CentralPanel::default().frame(ground).show(ui, |ui| {
                if self.opening.is_some() {
                    // The design that was asked for comes in a moment: nothing flashes by before it.
                    return;
                }
                let cx = start::StartCx { text: &self.text, theme, settings: &self.settings, catalogue };
                if let Some(wish) = start::start_ui(ui, &cx, &mut self.start) {
                    self.dialogs.wish = Some(wish);
                }
            });
            return;
        };
        let cx = Cx {
            session,
            text: &self.text,
            theme,
            selection: &self.view.selection,
            lit: self.view.lit.as_ref().map(|it| &it.ids[..]).unwrap_or_default(),
            lit_fresh: self.view.lit.as_ref().is_some_and(Lit::is_fresh),
            open: self.view.open.filter(|it| session.design().has(*it)),
            rename: self.view.rename.take(),
            today: self.world.today,
            presenting: self.view.presenting,
            walk: self.view.walk.as_ref(),
            signer: &self.settings.name,
            columns: &self.settings.columns,
        };
        let (section, width) = (self.view.section, ui.available_width());
        let margin = egui::Margin { left: 16, right: 16, top: 12, bottom: 10 };
        // On a small screen, or a large zoom, one thing is shown at a time.
        let small = width < SMALL && !self.view.presenting;
        let mut signals_shown = small && self.view.signals_first;
        if small {
            shell::top_bar(ui, &cx, &self.settings, out);
            crate::ui::status::status_bar(ui, &cx);
            shell::section_bar(ui, &cx, section, &mut self.view.signals_first, out);
        } else if !self.view.presenting {
            shell::top_bar(ui, &cx, &self.settings, out);
            crate::ui::status::status_bar(ui, &cx);
            shell::section_list(ui, &cx, section, out);
            // Beside the signals where there is room for both, else in their place.
            let wide = width >= 1500.0;
            let room = self.view.manual.is_none() || width >= 1200.0;
            signals_shown = room && (wide || cx.open.is_none());
            if signals_shown {
                let size = if width < 1200.0 { 250.0 } else { 320.0 };
                shell::side_panel(ui, "signals", size, theme, |ui| {
                    signals::signals_ui(ui, &cx, &mut self.view.signals, out);
                });
            }
            if cx.open.is_some() {
                let size = if width < 1200.0 { 290.0 } else { 330.0 };
                shell::side_panel(ui, "details", size, theme, |ui| details::details_ui(ui, &cx, out));
            }
        } else if cx.open.is_some() {
            shell::side_panel(ui, "details", 330.0, theme, |ui| details::details_ui(ui, &cx, out));
        }
        let mut shut = false;
        if !signals_shown {
            signals::strip_ui(ui, &cx, &mut self.view.signals, out);
        }
        CentralPanel::default().frame(ground.inner_margin(margin)).show(ui, |ui| match section {
            _ if self.view.manual.is_some() && !self.view.signals_first => {
                let cx = ManualCx { text: &self.text, theme, catalogue: &self.catalogue, session: Some(session) };
                if let Some(open) = &mut self.view.manual {
                    shut = manual::manual_ui(ui, &cx, open, out);
                }
            }
            _ if small && cx.open.is_some() => details::details_ui(ui, &cx, out),
            _ if small && self.view.signals_first => signals::signals_ui(ui, &cx, &mut self.view.signals, out),
            Section::Praatplaat => {
                praatplaat::praatplaat_ui(ui, &cx, &mut self.view.picture, &mut self.view.drag, out);
            }
            Section::Risks if ui.available_height() < 420.0 => {
                // Too low for heading and table: the whole section scrolls.
                let size = egui::vec2(ui.available_width() - 12.0, 420.0);
                egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                    ui.allocate_ui(size, |ui| crate::ui::risks::risks_ui(ui, &cx, out));
                });
            }
            Section::Risks => crate::ui::risks::risks_ui(ui, &cx, out),
            Section::Principles => crate::ui::principles::principles_ui(ui, &cx, out),
            Section::Team => crate::ui::team::team_ui(ui, &cx, &mut self.view.team, out),
            Section::Bovenkant => crate::ui::bovenkant::bovenkant_ui(ui, &cx, &mut self.view.canvas, out),
            Section::Money => crate::ui::money::money_ui(ui, &cx, &mut self.view.money, out),
        });
        if shut {
            self.view.manual = None;
        }
        if let Some(paste) = &mut self.view.paste
            && paste::paste_ui(ui.ctx(), &cx, paste, out)
        {
            self.view.paste = None;
        }
        if let Some(palette) = &mut self.view.palette
            && palette::palette_ui(ui, &cx, palette, out)
        {
            self.view.palette = None;
        }
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
            if self.session.as_ref().is_some_and(Session::is_changed) {
                ctx.send_viewport_cmd(ViewportCommand::CancelClose);
                self.dialogs.open(Dialog::Unsaved { then: After::Quit });
            }
        }
    }

    /// Fields that still have the focus report what was typed.
    pub(super) fn take_drafts_in(&mut self, ctx: &Context) {
        let edits = fields::take_in(ctx);
        if let Some(session) = &mut self.session {
            for edit in edits {
                #[expect(
                    clippy::disallowed_methods,
                    reason = "what was typed is taken in before anything else is done"
                )]
                session.apply(edit);
            }
        }
    }
}
