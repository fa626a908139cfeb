//! The second way to a window, where the first does not work. An event loop cannot be made twice in a process, so the
//! program starts itself again in place of this one: on Linux OpenGL in software, on Windows and macOS the other renderer.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "starting anew needs what is around the program"
)]

use std::ffi::OsString;
use std::process::Command;

use crate::text::Text;
use crate::ui::app::choice::{NoWindow, RendererChoice};

/// Says to the program that it is on its second way.
const SECOND: &str = "ALLIANTIETAFEL_SECOND_WAY";

/// What makes OpenGL on Linux paint in software, whatever the graphics driver does.
const SOFTWARE: (&str, &str) = ("LIBGL_ALWAYS_SOFTWARE", "1");

/// Whether this is the second way already.
pub(super) fn is_second() -> bool {
    std::env::var_os(SECOND).is_some()
}

/// Whether there is a second way that is not this one.
pub(super) fn has_second() -> bool {
    !is_second() && (cfg!(target_os = "linux") || other().is_some())
}

/// The renderer beside the platform's usual one; none where one alone is built in, or a setting does it.
fn other() -> Option<&'static str> {
    if cfg!(any(target_os = "windows", target_os = "macos")) { Some("glow") } else { None }
}

/// What to paint with on the second way, in this process.
pub(super) fn in_process(choice: RendererChoice) -> RendererChoice {
    if other().is_some() { RendererChoice::Glow } else { choice }
}

/// Takes the second way because the last start failed on the first. Returns whether this process is to go on on it.
pub(super) fn remembered(text: &Text) -> bool {
    // An error keeps to the first way.
    other().is_some() || has_second() && second(text).is_ok()
}

/// Takes the second way, where it needs another process: returns where it does not, or on an error.
pub(super) fn second(text: &Text) -> Result<(), NoWindow> {
    let mut again = program(text)?;
    again.env(SECOND, "1");
    match other() {
        Some(renderer) => again.args(with_renderer(renderer, std::env::args_os().skip(1))),
        None => again.env(SOFTWARE.0, SOFTWARE.1).args(std::env::args_os().skip(1)),
    };
    replace_by(&mut again).map_err(|error| failed(&error, text))
}

/// Starts again on X11 where the Wayland that the desktop names is not there.
#[cfg(target_os = "linux")]
pub(super) fn without_wayland(text: &Text) -> Result<(), NoWindow> {
    let mut again = program(text)?;
    again.args(std::env::args_os().skip(1)).env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    replace_by(&mut again).map_err(|error| failed(&error, text))
}

fn program(text: &Text) -> Result<Command, NoWindow> {
    std::env::current_exe().map(Command::new).map_err(|error| failed(&error, text))
}

fn failed(error: &std::io::Error, text: &Text) -> NoWindow {
    NoWindow(text.with("window-failed", [("what", error.to_string().into())]))
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
