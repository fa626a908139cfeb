//! Opens the window: looks first for what the system lacks, tries the other renderer when the first fails, and says in
//! one sentence what is missing where neither works.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "what is around the program is looked at here: today, libraries, displays, and starting anew"
)]

use std::ffi::OsString;
use std::path::PathBuf;

use eframe::{NativeOptions, Renderer};
use egui::ViewportBuilder;

use crate::design::catalogue::Catalogue;
use crate::files::recovery;
use crate::files::settings::{self, Settings};
use crate::text::Text;
use crate::ui::app::state::{App, World};
use crate::ui::app::{mark, window};
use crate::ui::kit::style;

/// Which renderer paints the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum RendererChoice {
    /// The platform's usual one, and the other where that fails.
    #[default]
    Auto,
    /// OpenGL.
    Glow,
    /// Vulkan, Metal or DirectX.
    Wgpu,
}

/// Why there is no window, in words for people.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct NoWindow(pub String);

/// Opens the window, with a design where a file is named.
pub fn launch(
    catalogue: Catalogue,
    file: Option<PathBuf>,
    choice: RendererChoice,
    text: &Text,
) -> Result<(), NoWindow> {
    look_first(text)?;
    let settings_path = settings::place();
    let settings = Settings::load(settings_path.as_deref());
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
            let (recovery, seed) = (recovery::place(), u64::from_le_bytes(seed));
            let world = World { settings_path, recovery, native_dialogs: true, today, seed };
            let mut app = App::new(catalogue, settings, world);
            if let Some(file) = file {
                app.open_file(&cc.egui_ctx, &file);
            }
            app.offer_copies();
            Ok(Box::new(app))
        };
    match eframe::run_native("alliantietafel", options, Box::new(start)) {
        Ok(()) => Ok(()),
        Err(error) => match (choice, other(choice)) {
            (RendererChoice::Auto, Some(other)) => restart_with(other, text),
            _ => Err(NoWindow(text.with("window-failed", [("what", error.to_string().into())]))),
        },
    }
}

impl eframe::App for App {
    fn raw_input_hook(&mut self, _ctx: &egui::Context, raw: &mut egui::RawInput) {
        self.more_input = self.turns.pace(raw);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        Self::ui(self, ui);
        if self.more_input {
            ui.ctx().request_repaint();
        }
        self.settings.window = window::now(ui.ctx(), self.settings.window);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.end_copies();
        self.keep_settings();
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

/// Says it in a dialog of the system too, where whoever double-clicked the program has no console to read.
pub fn tell(problem: &NoWindow) {
    if cfg!(any(target_os = "windows", target_os = "macos")) {
        let dialog = rfd::MessageDialog::new().set_level(rfd::MessageLevel::Error);
        dialog.set_title("Alliantietafel").set_description(problem.to_string()).show();
    }
}

/// What winit would panic on, or what fails with words that help nobody.
#[cfg(target_os = "linux")]
fn look_first(text: &Text) -> Result<(), NoWindow> {
    let set = |name| std::env::var_os(name).is_some_and(|it| !it.is_empty());
    let wayland = set("WAYLAND_DISPLAY") || set("WAYLAND_SOCKET");
    if !wayland && !set("DISPLAY") {
        return Err(NoWindow(text.get("window-no-display")));
    }
    if !wayland && !library("libxkbcommon-x11.so.0") {
        return Err(NoWindow(text.with("window-lacks", [("package", "libxkbcommon-x11-0".into())])));
    }
    Ok(())
}

#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as on Linux")]
fn look_first(_text: &Text) -> Result<(), NoWindow> {
    Ok(())
}

/// Whether the loader would find a library, without loading it.
#[cfg(target_os = "linux")]
fn library(name: &str) -> bool {
    let path = std::env::var("LD_LIBRARY_PATH").unwrap_or_default();
    let own = path.split(':').filter(|it| !it.is_empty()).map(PathBuf::from);
    let arch = std::env::consts::ARCH;
    let usual = ["/usr/lib", "/lib", "/usr/lib64", "/lib64", "/usr/local/lib"].map(PathBuf::from);
    let multi = [format!("/usr/lib/{arch}-linux-gnu"), format!("/lib/{arch}-linux-gnu")].map(PathBuf::from);
    own.chain(multi).chain(usual).any(|it| it.join(name).exists()) || in_loader_cache(name)
}

/// Whether the loader's cache names a library: systems that keep theirs elsewhere.
#[cfg(target_os = "linux")]
fn in_loader_cache(name: &str) -> bool {
    crate::files::save::file_contains("/etc/ld.so.cache".as_ref(), name.as_bytes())
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

/// The renderer to try when the usual one fails; none where there is one alone.
fn other(choice: RendererChoice) -> Option<&'static str> {
    if choice != RendererChoice::Auto {
        return None;
    }
    match renderer(choice) {
        Renderer::Glow if cfg!(feature = "wgpu") => Some("wgpu"),
        #[cfg(any(feature = "wgpu", target_os = "windows", target_os = "macos"))]
        Renderer::Wgpu => Some("glow"),
        Renderer::Glow => None,
    }
}

/// An event loop cannot be made twice in a process: the program starts itself again, in place of this one, so that what
/// failed keeps no memory.
fn restart_with(renderer: &str, text: &Text) -> Result<(), NoWindow> {
    let failed = |error: std::io::Error| NoWindow(text.with("window-failed", [("what", error.to_string().into())]));
    let program = std::env::current_exe().map_err(failed)?;
    let mut again = std::process::Command::new(program);
    again.args(with_renderer(renderer, std::env::args_os().skip(1)));
    replace_by(&mut again).map_err(failed)
}

/// Becomes the other program: returns on an error alone.
#[cfg(unix)]
fn replace_by(again: &mut std::process::Command) -> std::io::Result<()> {
    use std::os::unix::process::CommandExt;
    Err(again.exec())
}

/// Leaves the window to another program, and ends.
#[cfg(not(unix))]
fn replace_by(again: &mut std::process::Command) -> std::io::Result<()> {
    again.spawn().map(drop)
}

/// The arguments of this program with another renderer in place of the one that they name.
fn with_renderer(renderer: &str, mut args: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut kept = vec!["--renderer".into(), renderer.into()];
    while let Some(arg) = args.next() {
        if arg == "--renderer" {
            args.next();
        } else if arg == "--" {
            // What follows are names of files, whatever they look like.
            kept.push(arg);
            kept.extend(args);
            break;
        } else if !arg.to_string_lossy().starts_with("--renderer=") {
            kept.push(arg);
        }
    }
    kept
}

/// The program's mark as the window's icon.
fn icon() -> egui::IconData {
    const SIZE: u32 = 64;
    egui::IconData { rgba: mark::painted(SIZE), width: SIZE, height: SIZE }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_other_renderer_takes_the_place_of_the_one_that_was_named() {
        let with = |args: &[&str]| {
            let all = with_renderer("glow", args.iter().map(OsString::from));
            all.into_iter().map(|it| it.to_string_lossy().into_owned()).collect::<Vec<_>>()
        };
        assert_eq!(with(&["a.ron"]), ["--renderer", "glow", "a.ron"]);
        assert_eq!(with(&["--renderer", "auto", "a.ron"]), ["--renderer", "glow", "a.ron"]);
        assert_eq!(with(&["a.ron", "--renderer=auto"]), ["--renderer", "glow", "a.ron"]);
        assert_eq!(with(&["--", "--renderer"]), ["--renderer", "glow", "--", "--renderer"]);
    }
}
