//! Opens the window: looks first for what the system lacks, tries the other renderer when the first fails, and says in
//! one sentence what is missing where neither works.

use std::path::PathBuf;

use eframe::{NativeOptions, Renderer};
use egui::ViewportBuilder;

use crate::design::catalogue::Catalogue;
use crate::files::settings::{self, Settings};
use crate::text::Text;
use crate::ui::app::{App, World};
use crate::ui::{style, window};

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
        ..NativeOptions::default()
    };
    let start =
        move |cc: &eframe::CreationContext| -> Result<Box<dyn eframe::App>, Box<dyn std::error::Error + Send + Sync>> {
            style::install_fonts(&cc.egui_ctx);
            window::onto_a_screen(cc, place);
            let mut seed = [0; 8];
            getrandom::fill(&mut seed)?;
            let today = Some(jiff::Zoned::now().date());
            let world = World { settings_path, native_dialogs: true, today, seed: u64::from_le_bytes(seed) };
            let mut app = App::new(catalogue, settings, world);
            if let Some(file) = file {
                app.open_file(&cc.egui_ctx, &file);
            }
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

/// An event loop cannot be made twice in a process: the program starts itself again.
fn restart_with(renderer: &str, text: &Text) -> Result<(), NoWindow> {
    let again = || -> std::io::Result<std::process::ExitStatus> {
        let args: Vec<_> = std::env::args_os().skip(1).collect();
        std::process::Command::new(std::env::current_exe()?).args(["--renderer", renderer]).args(args).status()
    };
    match again() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(NoWindow(text.with("window-failed", [("what", status.to_string().into())]))),
        Err(error) => Err(NoWindow(text.with("window-failed", [("what", error.to_string().into())]))),
    }
}

/// The program's mark as the window's icon, painted here so that no picture file can go missing.
fn icon() -> egui::IconData {
    const SIZE: usize = 64;
    use crate::picture::tokens::{Ink, Theme};
    let mut rgba = vec![0; SIZE * SIZE * 4];
    for y in 0..SIZE {
        for x in 0..SIZE {
            let (fx, fy) = (x as f32 + 0.5, y as f32 + 0.5);
            let ink = if (fx - 20.0).hypot(fy - 18.0) < 10.5 {
                Some(Ink::Client)
            } else if (fx - 45.0).abs() < 9.5 && (fy - 18.0).abs() < 9.5 {
                Some(Ink::Contractor)
            } else if ((fy - 36.0).abs() < 5.0 && (fx - 32.0).abs() < 29.0)
                || ((40.0..60.0).contains(&fy) && ((fx - 14.0).abs() < 3.5 || (fx - 50.0).abs() < 3.5))
            {
                Some(Ink::Alliance)
            } else {
                None
            };
            if let Some(ink) = ink {
                let [r, g, b] = ink.rgb(Theme::Light);
                rgba[(y * SIZE + x) * 4..][..4].copy_from_slice(&[r, g, b, 255]);
            }
        }
    }
    egui::IconData { rgba, width: SIZE as u32, height: SIZE as u32 }
}
