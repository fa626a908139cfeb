//! What is looked at before a window is opened, and what is said where none comes: which package lacks, in one sentence.
#![expect(clippy::disallowed_methods, reason = "displays and libraries are around the program")]

use std::io::IsTerminal;

use crate::text::Text;
#[cfg(target_os = "linux")]
use crate::ui::app::again;
use crate::ui::app::choice::NoWindow;

/// What errors name, and the Debian package that has it.
const PACKAGES: [(&str, &str); 3] = [("libEGL", "libegl1"), ("libGL", "libgl1"), ("wayland", "libwayland-client0")];

/// How much of what a library says is repeated.
const WORDS: usize = 25;

/// Why a window did not open, of what the libraries say of it: no dumps, and no paths of where they were built.
pub(super) fn why(error: &str, text: &Text) -> String {
    if let Some((_, package)) = PACKAGES.iter().find(|it| error.contains(it.0)) {
        return text.with("window-lacks", [("package", (*package).into())]);
    }
    if ["glutin", "OpenGL", "egui_glow", "EGL", "GLX"].iter().any(|it| error.contains(it)) {
        return text.get("window-no-opengl");
    }
    let (before, dump) = error.split_once(['{', '(']).map_or((error, ""), |it| it);
    let words = before.split_whitespace().filter(|it| !it.contains(".rs:") && !it.contains(['/', '\\']));
    let what: Vec<&str> = words.take(WORDS).collect();
    let end = if dump.is_empty() { "" } else { " …" };
    text.with("window-failed", [("what", format!("{}{end}", what.join(" ").trim_end_matches([':', '.'])).into())])
}

/// Says it in a dialog of the system too, where whoever double-clicked the program has no console to read.
pub fn tell(problem: &NoWindow) {
    let shown = |name| std::env::var_os(name).is_some_and(|it| !it.is_empty());
    let desktop = cfg!(any(target_os = "windows", target_os = "macos")) || shown("DISPLAY") || shown("WAYLAND_DISPLAY");
    if desktop && !std::io::stderr().is_terminal() {
        let dialog = rfd::MessageDialog::new().set_level(rfd::MessageLevel::Error);
        dialog.set_title("Alliantietafel").set_description(problem.to_string()).show();
    }
}

/// What the window's library would panic on, or what fails with words that help nobody. What it needs is loaded really:
/// a file of the right name may be of another machine, or broken.
#[cfg(target_os = "linux")]
pub(super) fn look(text: &Text) -> Result<(), NoWindow> {
    let value = |name| std::env::var_os(name).filter(|it| !it.is_empty());
    let lacks = |package: &str| NoWindow(text.with("window-lacks", [("package", package.into())]));
    let (wayland, x11) = (value("WAYLAND_DISPLAY"), value("DISPLAY").is_some());
    let mut on_wayland = value("WAYLAND_SOCKET").is_some();
    if let Some(name) = wayland.filter(|_| !on_wayland) {
        on_wayland = answers(value("XDG_RUNTIME_DIR"), &name);
        if !on_wayland && x11 {
            return again::without_wayland(text);
        }
        if !on_wayland {
            return Err(NoWindow(
                text.with("window-no-wayland", [("name", name.to_string_lossy().into_owned().into())]),
            ));
        }
    }
    if !on_wayland && !x11 {
        return Err(NoWindow(text.get("window-no-display")));
    }
    if xkbcommon_dl::xkbcommon_option().is_none() {
        return Err(lacks("libxkbcommon0"));
    }
    let missing = if on_wayland { None } else { of_x11() };
    missing.map_or(Ok(()), |package| Err(lacks(package)))
}

/// The package of the first library for X11 that does not load.
#[cfg(target_os = "linux")]
fn of_x11() -> Option<&'static str> {
    let all = [
        ("libx11-6", x11_dl::xlib::Xlib::open().is_ok()),
        ("libx11-xcb1", x11_dl::xlib_xcb::Xlib_xcb::open().is_ok()),
        ("libxcursor1", x11_dl::xcursor::Xcursor::open().is_ok()),
        ("libxi6", x11_dl::xinput2::XInput2::open().is_ok()),
        ("libxkbcommon-x11-0", xkbcommon_dl::x11::xkbcommon_x11_option().is_some()),
    ];
    all.into_iter().find(|it| !it.1).map(|it| it.0)
}

/// Whether somebody listens where a Wayland display is said to be.
#[cfg(target_os = "linux")]
fn answers(runtime: Option<std::ffi::OsString>, name: &std::ffi::OsStr) -> bool {
    let socket = std::path::PathBuf::from(runtime.unwrap_or_default()).join(name);
    std::os::unix::net::UnixStream::connect(socket).is_ok()
}

#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as on Linux")]
pub(super) fn look(_text: &Text) -> Result<(), NoWindow> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn why_there_is_no_window_is_a_sentence_without_dumps_or_paths() {
        for (error, nl, en) in [
            (
                "winit error: os error at /root/.cargo/registry/src/x/winit-0.30/src/y.rs:765: Library libEGL.so.1 \
              could not be loaded",
                "libegl1",
                "libegl1",
            ),
            (
                "Found no glutin configs matching the template: ConfigTemplate { color: 8 }. Error: x",
                "OpenGL",
                "OpenGL",
            ),
            ("winit error: os error at /home/x/y.rs:7: failed to open (Some { code: 3 })", "failed to open", "to open"),
        ] {
            for (language, part) in [(Language::Nl, nl), (Language::En, en)] {
                let says = why(error, &Text::new(language));
                assert!(says.contains(part), "{says}");
                assert!(!says.contains(['{', '}']) && !says.contains(".rs") && !says.contains("/root"), "{says}");
                assert_eq!(says.lines().count(), 1);
            }
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_display_that_nobody_serves_does_not_answer() {
        let folder = tempfile::tempdir().expect("a folder");
        let runtime = || Some(folder.path().as_os_str().to_owned());
        assert!(!answers(runtime(), "wayland-0".as_ref()));
        let left = std::os::unix::net::UnixListener::bind(folder.path().join("wayland-0")).expect("a socket");
        assert!(answers(runtime(), "wayland-0".as_ref()));
        drop(left);
        assert!(!answers(runtime(), "wayland-0".as_ref()), "its socket stays when it ends");
    }
}
