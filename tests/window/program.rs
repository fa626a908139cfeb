//! One start of the real program: its window, keys and pointer of xdotool, and what a person sees of it.

use std::cell::Cell;
use std::fs;
use std::path::PathBuf;
use std::process::{Child, ExitStatus};
use std::time::{Duration, Instant};

use egui::Pos2;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConfigureWindowAux, ConnectionExt, EventMask, ImageFormat, InputFocus,
    MapState, StackMode, Window,
};

use crate::desk::{Desk, PATIENCE, pause};

/// Clicks on one spot that come faster after each other are a double click.
const DOUBLE: Duration = Duration::from_millis(700);
/// Where the pointer stops on its way in a drag.
pub const STEPS: [f32; 4] = [0.2, 0.6, 0.9, 1.0];
/// Threads that end by themselves, and then something comes on the screen.
const PASSING: [&str; 3] = ["file dialog", "open a file", "save a file"];
/// How long a test types between two keys where it is not about speed, in milliseconds.
const CALM: u32 = 8;

/// The program, while it runs.
pub struct Program<'a> {
    desk: &'a Desk,
    child: Child,
    window: Window,
    errors: PathBuf,
    /// The corner of the window as it is while nothing covers it.
    ground: Vec<u8>,
    clicked: Cell<Option<(Pos2, Instant)>>,
}

/// Where a window is on the screen and how large, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub at: [i32; 2],
    pub size: [i32; 2],
}

impl<'a> Program<'a> {
    /// Starts the program with arguments and waits for its window, which then has the keyboard.
    pub fn start(desk: &'a Desk, args: &[&str]) -> Self {
        Self::start_in(desk, args, &[])
    }

    /// The same with other variables around it.
    pub fn start_in(desk: &'a Desk, args: &[&str], around: &[(&str, &str)]) -> Self {
        let started = Instant::now();
        let errors = tempfile::Builder::new().prefix("errors-").tempfile_in(desk.folder().join("../run"));
        let (file, errors) = errors.expect("a file").keep().expect("it stays");
        let another = std::env::var_os("ALLIANTIETAFEL").map(PathBuf::from);
        let program = another.unwrap_or_else(|| PathBuf::from(env!("CARGO_BIN_EXE_alliantietafel")));
        let mut command = desk.command(program);
        command.args(args).envs(around.iter().copied()).stderr(file).current_dir(desk.folder());
        let child = command.spawn().expect("the program starts");
        let mut program = Self { desk, child, window: 0, errors, ground: Vec::new(), clicked: Cell::new(None) };
        loop {
            if let Some(window) = program.find_window() {
                program.window = window;
                break;
            }
            if let Some(status) = program.child.try_wait().expect("it is ours") {
                let says = program.says();
                desk.fail(&format!("the program ended before its window came, with {status}\n{says}"));
            }
            if started.elapsed() > 3 * PATIENCE {
                desk.fail("no window came");
            }
            pause();
        }
        program.front();
        program.rest();
        program.ground = program.corner();
        program
    }

    /// The window of this process that has our title.
    fn find_window(&self) -> Option<Window> {
        let x = self.desk.x();
        let windows = x.query_tree(self.desk.root()).ok()?.reply().ok()?.children;
        windows.into_iter().find(|it| {
            let shown = x.get_window_attributes(*it).ok().and_then(|it| it.reply().ok());
            shown.is_some_and(|it| it.map_state == MapState::VIEWABLE)
                && self.number(*it, "_NET_WM_PID") == Some(self.child.id())
                && self.words(*it, "_NET_WM_NAME").ends_with("Alliantietafel")
        })
    }

    /// Whether a variable is around the program as it runs.
    pub fn has_around(&self, variable: &str) -> bool {
        let all = fs::read(format!("/proc/{}/environ", self.child.id())).expect("it runs");
        all.split(|it| *it == 0).any(|it| it.starts_with(variable.as_bytes()))
    }

    fn atom(&self, name: &str) -> Atom {
        let x = self.desk.x();
        x.intern_atom(false, name.as_bytes()).expect("the X server is there").reply().expect("it answers").atom
    }

    fn number(&self, window: Window, property: &str) -> Option<u32> {
        let asked =
            self.desk.x().get_property(false, window, self.atom(property), AtomEnum::CARDINAL, 0, 1).ok()?.reply();
        asked.ok()?.value32()?.next()
    }

    fn words(&self, window: Window, property: &str) -> String {
        let x = self.desk.x();
        let asked = x.get_property(false, window, self.atom(property), AtomEnum::ANY, 0, 1000).ok();
        let bytes = asked.and_then(|it| it.reply().ok()).map(|it| it.value).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Brings the window before the others and gives it the keyboard: no window manager does.
    pub fn front(&self) {
        let x = self.desk.x();
        let above = ConfigureWindowAux::new().stack_mode(StackMode::ABOVE);
        let raised = x.configure_window(self.window, &above).expect("the X server is there");
        raised.check().expect("the window is there");
        let focused = x.set_input_focus(InputFocus::PARENT, self.window, x11rb::CURRENT_TIME);
        focused.expect("the X server is there").check().expect("the window takes the keyboard");
    }

    /// Waits until the program rests: it has done all that was asked and asks for no frame.
    pub fn rest(&self) {
        let end = Instant::now() + 2 * PATIENCE;
        let (mut quiet, mut last) = (0, None);
        while quiet < 3 {
            let now = self.work_done();
            quiet = if now.is_some() && now == last { quiet + 1 } else { 0 };
            last = now;
            if now.is_none() && self.is_over() {
                return;
            }
            if Instant::now() > end {
                self.fail("the program to rest", "it goes on");
            }
            pause();
        }
    }

    /// The nanoseconds that the program's threads have worked; none while one works, writes to the disk, or is about to
    /// hand over a file.
    fn work_done(&self) -> Option<u64> {
        let mut sum = 0;
        for thread in fs::read_dir(format!("/proc/{}/task", self.child.id())).ok()? {
            let thread = thread.ok()?.path();
            let read = |name: &str| fs::read_to_string(thread.join(name)).ok();
            // The state stands after the name in brackets: S waits for something to happen.
            if !read("stat")?.rsplit(") ").next()?.starts_with('S') || PASSING.contains(&read("comm")?.trim()) {
                return None;
            }
            sum += read("schedstat")?.split(' ').next()?.parse::<u64>().ok()?;
        }
        Some(sum)
    }

    /// The title of the window; • marks changes.
    pub fn title(&self) -> String {
        self.words(self.window, "_NET_WM_NAME")
    }

    /// Where the window is, and how large.
    pub fn place(&self) -> Place {
        let asked = self.desk.x().get_geometry(self.window).expect("the X server is there").reply();
        let it = asked.expect("the window is there");
        Place { at: [it.x.into(), it.y.into()], size: [it.width.into(), it.height.into()] }
    }

    fn corner(&self) -> Vec<u8> {
        let x = self.desk.x();
        let asked = x.get_image(ImageFormat::Z_PIXMAP, self.window, 2, 2, 1, 1, !0);
        asked.ok().and_then(|it| it.reply().ok()).map(|it| it.data).unwrap_or_default()
    }

    /// Whether a dialog covers the screen: all behind it is darker.
    pub fn is_covered(&self) -> bool {
        self.corner() != self.ground
    }

    /// Moves the window, as a person would by its title bar.
    pub fn move_to(&self, [x, y]: [i32; 2]) {
        self.desk.xdotool(&["windowmove", &self.window.to_string(), &x.to_string(), &y.to_string()]);
        self.rest();
    }

    /// Gives the window another size, as a person would by its edge.
    pub fn resize(&self, [width, height]: [i32; 2]) {
        self.desk.xdotool(&["windowsize", &self.window.to_string(), &width.to_string(), &height.to_string()]);
        self.rest();
    }

    /// Moves the pointer there.
    pub fn hover(&self, at: Pos2) {
        self.pointer(at, &[]);
        self.rest();
    }

    /// A click there.
    pub fn click(&self, at: Pos2) {
        self.click_with(at, "");
    }

    /// A click with a key held down, such as shift.
    pub fn click_with(&self, at: Pos2, held: &str) {
        while self.clicked.get().is_some_and(|(it, when)| it.distance(at) < 8.0 && when.elapsed() < DOUBLE) {
            pause();
        }
        self.hover(at);
        // A person holds a key before the click and after it, not in the same frame alone.
        let hold = |it: &str| {
            if !held.is_empty() {
                self.desk.xdotool(&[it, held]);
                self.rest();
            }
        };
        hold("keydown");
        self.desk.xdotool(&["click", "1"]);
        self.clicked.set(Some((at, Instant::now())));
        self.rest();
        hold("keyup");
    }

    /// Presses the button there and moves the pointer in steps; the button stays down.
    pub fn lift(&self, from: Pos2, to: Pos2) {
        self.hover(from);
        self.pointer(from, &["mousedown", "1"]);
        self.drag_on(from, to);
    }

    /// Moves the pointer on in steps, with the button down.
    pub fn drag_on(&self, from: Pos2, to: Pos2) {
        for share in STEPS {
            self.hover(from + (to - from) * share);
        }
    }

    /// Lets go of the button where the pointer is.
    pub fn let_go(&self) {
        self.rest();
        self.desk.xdotool(&["mouseup", "1"]);
        self.rest();
    }

    fn pointer(&self, at: Pos2, then: &[&str]) {
        self.rest();
        let Place { at: [left, top], .. } = self.place();
        let (x, y) = (left + at.x.round() as i32, top + at.y.round() as i32);
        let (x, y) = (x.to_string(), y.to_string());
        let args: Vec<&str> = ["mousemove", &x, &y].into_iter().chain(then.iter().copied()).collect();
        self.desk.xdotool(&args);
    }

    /// Presses keys, in xdotool's words: ctrl+s, Return, F2.
    pub fn key(&self, keys: &str) {
        self.rest();
        self.desk.xdotool(&["key", keys]);
        self.rest();
    }

    /// Types words calmly.
    pub fn type_text(&self, words: &str) {
        self.type_at_speed(words, CALM);
    }

    /// Types words with so many milliseconds per key; a tab in them is the key Tab.
    pub fn type_at_speed(&self, words: &str, milliseconds: u32) {
        self.rest();
        self.desk.xdotool(&["type", "--delay", &milliseconds.to_string(), "--", words]);
        self.rest();
    }

    /// Asks the window to close, as the cross in its corner does.
    pub fn ask_to_close(&self) {
        self.rest();
        self.ask_to_close_now();
        self.rest();
    }

    /// The same while it does something else.
    pub fn ask_to_close_now(&self) {
        let data = [self.atom("WM_DELETE_WINDOW"), 0, 0, 0, 0];
        let message = ClientMessageEvent::new(32, self.window, self.atom("WM_PROTOCOLS"), data);
        let x = self.desk.x();
        let sent = x.send_event(false, self.window, EventMask::NO_EVENT, message).expect("the X server is there");
        if let Err(error) = sent.check() {
            self.fail("a window that can be asked to close", &error.to_string());
        }
    }

    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Its window, as the X server calls it.
    pub fn window(&self) -> Window {
        self.window
    }

    /// What its window shows now.
    pub fn picture(&self) -> Vec<u8> {
        let ([width, height], x) = (self.place().size, self.desk.x());
        let asked = x.get_image(ImageFormat::Z_PIXMAP, self.window, 0, 0, width as u16, height as u16, !0);
        asked.ok().and_then(|it| it.reply().ok()).map(|it| it.data).unwrap_or_default()
    }

    /// Whether it ended, and how.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("it is ours")
    }

    /// Waits until it ends by itself, with status 0.
    pub fn end(mut self) {
        let end = Instant::now() + PATIENCE;
        loop {
            match self.ended() {
                Some(status) if status.success() => return,
                Some(status) => self.fail("the program ends with status 0", &status.to_string()),
                None if Instant::now() > end => self.fail("the program ends", "it goes on"),
                None => pause(),
            }
        }
    }

    /// Closes the window without changes, and waits for the end.
    pub fn close(self) {
        self.ask_to_close();
        self.end();
    }

    /// Kills it, as a crash or a dead battery does.
    pub fn kill(mut self) {
        self.child.kill().expect("it is ours");
        self.child.wait().expect("it is ours");
    }

    /// Sends it a signal.
    pub fn signal(&self, name: &str) {
        let sent = self.desk.command("kill").args(["-s", name, &self.child.id().to_string()]).status();
        assert!(sent.expect("kill runs").success());
    }

    /// Waits until it is gone, however it ends.
    pub fn over(mut self) {
        let end = Instant::now() + PATIENCE;
        while self.ended().is_none() {
            assert!(Instant::now() < end, "the program ends");
            pause();
        }
    }

    /// Waits until this is the title.
    pub fn wait_for_title(&self, title: &str) {
        self.until(&format!("the title {title:?}"), || {
            if self.title() == title { Ok(()) } else { Err("the title below".to_owned()) }
        });
    }

    /// Waits until something is so.
    pub fn until(&self, expected: &str, mut look: impl FnMut() -> Result<(), String>) {
        self.desk.until(expected, || look().map_err(|seen| format!("{seen}\n{}", self.describe())));
    }

    /// Waits until the title says that there are changes, or that there are none.
    pub fn shows_changes(&self, changed: bool, when: &str) {
        let mark = if changed { "a • before the title" } else { "no • before the title" };
        self.until(&format!("{mark} {when}"), || {
            if self.title().starts_with('•') == changed { Ok(()) } else { Err("the title below".to_owned()) }
        });
    }

    /// Fails with what was expected and what is seen.
    pub fn fail(&self, expected: &str, seen: &str) -> ! {
        self.desk.fail(&format!("expected: {expected}\nseen: {seen}\n{}", self.describe()))
    }

    fn describe(&self) -> String {
        let over = if self.is_over() { ", which has ended" } else { "" };
        format!("title: {:?}{over}\n{}", self.title(), self.says())
    }

    /// Whether the process is gone, or waits to be heard of.
    fn is_over(&self) -> bool {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap_or_default();
        stat.rsplit(") ").next().is_none_or(|it| it.is_empty() || it.starts_with('Z'))
    }

    /// What the program wrote to its standard error.
    pub fn says(&self) -> String {
        let said = fs::read_to_string(&self.errors).unwrap_or_default();
        if said.is_empty() { String::new() } else { format!("the program said: {said}") }
    }
}

impl Drop for Program<'_> {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
