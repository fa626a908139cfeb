//! Opens the window: looks first for what the system lacks, takes the second way when the first fails, now or at the last
//! start, and says in one sentence what is missing where neither works.
#![expect(clippy::disallowed_methods, reason = "what is around the program is looked at here: today")]

use std::path::PathBuf;

use eframe::{NativeOptions, Renderer};
use egui::ViewportBuilder;

use crate::design::catalogue::Catalogue;
use crate::files::settings::{self, LastStart, Settings};
use crate::files::{recovery, states};
use crate::text::Text;
use crate::ui::app::choice::{NoWindow, RendererChoice};
use crate::ui::app::state::{App, World};
use crate::ui::app::{again, first, mark, window};
use crate::ui::kit::style;

/// Opens the window, with a design where a file is named.
pub fn launch(
    catalogue: Catalogue,
    file: Option<PathBuf>,
    choice: RendererChoice,
    text: &Text,
) -> Result<(), NoWindow> {
    first::look(text)?;
    let settings_path = settings::place();
    let mut settings = Settings::load(settings_path.as_deref());
    // Whoever names a renderer wants that one, whatever failed before.
    let automatic = choice == RendererChoice::Auto;
    let second = automatic && (again::is_second() || settings.start.takes_second() && again::remembered(text));
    let choice = if second { again::in_process(choice) } else { choice };
    let worked = if second { settings.start.by_second() } else { LastStart::Well };
    settings.start = LastStart::Tried;
    settings.store(settings_path.as_deref());
    let place = settings.window;
    let viewport = ViewportBuilder::default()
        .with_title("Alliantietafel")
        .with_app_id("alliantietafel")
        .with_inner_size([1440.0, 900.0])
        .with_min_inner_size([640.0, 480.0])
        .with_drag_and_drop(true)
        .with_icon(icon());
    let options = NativeOptions {
        viewport: window::as_it_was(viewport, place),
        renderer: renderer(choice),
        event_loop_builder: event_loop(),
        ..NativeOptions::default()
    };
    let start =
        move |cc: &eframe::CreationContext| -> Result<Box<dyn eframe::App>, Box<dyn std::error::Error + Send + Sync>> {
            style::install_fonts(&cc.egui_ctx);
            window::onto_a_screen(cc, place);
            let mut seed = [0; 8];
            getrandom::fill(&mut seed)?;
            let today = Some(jiff::Zoned::now().date());
            let (recovery, versions, seed) = (recovery::place(), states::place(), u64::from_le_bytes(seed));
            let world = World { settings_path, recovery, versions, native_dialogs: true, today, seed };
            let mut app = App::new(catalogue, settings, world);
            app.starting = Some((worked, 0));
            if let Some(file) = file {
                app.open_file(&cc.egui_ctx, &file);
            }
            app.offer_copies();
            Ok(Box::new(app))
        };
    match eframe::run_native("alliantietafel", options, Box::new(start)) {
        Ok(()) => Ok(()),
        // In place of this one, so that what failed keeps no memory.
        Err(_) if automatic && !second && again::has_second() => again::second(text),
        Err(error) => {
            keep_start(LastStart::Well);
            Err(NoWindow(first::why(&error.to_string(), text)))
        }
    }
}

/// Remembers how a start went, in the settings as they are now.
fn keep_start(went: LastStart) {
    let place = settings::place();
    let mut settings = Settings::load(place.as_deref());
    settings.start = went;
    settings.store(place.as_deref());
}

impl App {
    /// Once a frame has been on the screen the start worked, and the next one goes the same way.
    fn count_start(&mut self, ctx: &egui::Context) {
        match self.starting {
            Some((worked, frames)) if frames > 1 => {
                (self.starting, self.settings.start) = (None, worked);
                self.keep_settings();
            }
            Some((worked, frames)) => {
                self.starting = Some((worked, frames + 1));
                ctx.request_repaint();
            }
            None => {}
        }
    }
}

impl eframe::App for App {
    fn raw_input_hook(&mut self, _ctx: &egui::Context, raw: &mut egui::RawInput) {
        self.more_input = self.turns.pace(raw);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.count_start(ui.ctx());
        Self::ui(self, ui);
        if self.more_input {
            ui.ctx().request_repaint();
        }
        self.settings.window = window::now(ui.ctx(), self.settings.window);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        if let Some((worked, _)) = self.starting.take() {
            self.settings.start = worked;
        }
        // Nobody looks any more: nothing is drawn when it is done.
        self.finish_saving(&egui::Context::default());
        self.finish_drawing();
        self.end_copies();
        // What was saved last is kept before the window goes.
        self.states = None;
        self.keep_settings();
        // By then they are on the disk.
        drop(self.storing.take());
    }
}

/// On macOS the usual menu ends the program by Cmd+Q without a word, with what is not saved; without it the key reaches
/// the program's own command, which asks. Read in the source of the libraries, not tried.
#[cfg(target_os = "macos")]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as elsewhere")]
fn event_loop() -> Option<eframe::EventLoopBuilderHook> {
    use winit::platform::macos::EventLoopBuilderExtMacOS;
    Some(Box::new(|builder| {
        builder.with_default_menu(false);
    }))
}

#[cfg(not(target_os = "macos"))]
fn event_loop() -> Option<eframe::EventLoopBuilderHook> {
    None
}

fn renderer(choice: RendererChoice) -> Renderer {
    match choice {
        #[cfg(any(feature = "wgpu", target_os = "windows", target_os = "macos"))]
        RendererChoice::Wgpu => Renderer::Wgpu,
        #[cfg(any(target_os = "windows", target_os = "macos"))]
        RendererChoice::Auto => Renderer::Wgpu,
        _ => Renderer::Glow,
    }
}

/// The program's mark as the window's icon.
fn icon() -> egui::IconData {
    const SIZE: u32 = 64;
    egui::IconData { rgba: mark::painted(SIZE), width: SIZE, height: SIZE }
}
