//! A desk for one test: an X server of its own, folders of its own for settings and work, and its clipboard.

use std::cell::{Cell, RefCell};
use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use alliantietafel::design::Design;
use alliantietafel::files::save;
use alliantietafel::files::settings::{Settings, ThemeChoice};
use resvg::tiny_skia::{ColorU8, Pixmap};
use tempfile::TempDir;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, ImageFormat, Window};
use x11rb::rust_connection::RustConnection;

/// How long something may take that a person waits for.
pub const PATIENCE: Duration = Duration::from_secs(10);
/// How long to wait before looking again.
const PAUSE: Duration = Duration::from_millis(10);
/// The size of the window that the program asks for.
pub const USUAL: [u16; 2] = [1440, 900];

/// A desk: a screen, a home, and a folder with work.
pub struct Desk {
    name: &'static str,
    screen: RefCell<Screen>,
    home: TempDir,
    pictured: Cell<bool>,
}

/// An X server without a screen, and a connection to look at it.
struct Screen {
    server: Child,
    display: String,
    x: std::rc::Rc<RustConnection>,
    root: Window,
    size: [u16; 2],
}

impl Desk {
    /// A desk with a screen that the window just fills; `name` is the name of its picture when something fails.
    pub fn new(name: &'static str) -> Self {
        Self::sized(name, USUAL)
    }

    /// A desk with a screen of so many pixels.
    pub fn sized(name: &'static str, size: [u16; 2]) -> Self {
        look_for_tools();
        let home = tempfile::Builder::new().prefix("window-").tempdir().expect("a folder");
        // Work and its twin have names of one width, so that words with a path in them wrap alike.
        for folder in ["n", "u", "config", "data", "run"] {
            fs::create_dir(home.path().join(folder)).expect("a folder");
        }
        let desk = Self { name, screen: RefCell::new(Screen::start(size)), home, pictured: Cell::new(false) };
        desk.keep(&Settings { theme: ThemeChoice::Light, ..Settings::default() });
        desk
    }

    /// Puts another screen on the desk, on which nothing runs yet.
    pub fn change_screen(&self, size: [u16; 2]) {
        self.screen.replace(Screen::start(size));
    }

    /// Keeps settings, for the next start.
    pub fn keep(&self, settings: &Settings) {
        settings.store(Some(&self.settings_path()));
    }

    /// Where the settings are.
    pub fn settings_path(&self) -> PathBuf {
        self.home.path().join("config/alliantietafel/settings.ron")
    }

    /// Where recovery copies are.
    pub fn recovery(&self) -> PathBuf {
        self.home.path().join("data/alliantietafel/recovery")
    }

    /// The folder with the work.
    pub fn folder(&self) -> PathBuf {
        self.home.path().join("n")
    }

    /// The folder with the twin's copies of the work.
    pub fn twins_folder(&self) -> PathBuf {
        self.home.path().join("u")
    }

    /// A design in a file.
    pub fn file(&self, name: &str, design: &Design) -> PathBuf {
        let path = self.folder().join(format!("{name}.alliantie.ron"));
        save::save(&path, design).expect("it saves");
        path
    }

    /// The names of the designs in the folder, in order; what is hidden or temporary counts too.
    pub fn files(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder()).expect("the folder is there");
        let mut names: Vec<String> =
            entries.map(|it| it.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// The design in a file; fails where it is none.
    pub fn design(&self, path: &Path) -> Design {
        save::open(path).unwrap_or_else(|error| self.fail(&format!("the file is no design: {error}")))
    }

    /// A command that belongs to this desk.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let home = self.home.path();
        let mut command = Command::new(program);
        command
            .env("DISPLAY", &self.screen.borrow().display)
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join("config"));
        command.env("XDG_DATA_HOME", home.join("data")).env("XDG_RUNTIME_DIR", home.join("run"));
        // A picture is painted by the processor, on one of its cores: several programs share them.
        command.env("LIBGL_ALWAYS_SOFTWARE", "1").env("LP_NUM_THREADS", "1").env("LC_ALL", "C.UTF-8");
        for it in
            ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DBUS_SESSION_BUS_ADDRESS", "XAUTHORITY", "WINIT_X11_SCALE_FACTOR"]
        {
            command.env_remove(it);
        }
        command
    }

    /// Runs xdotool, and waits until the X server has passed on what it did.
    pub fn xdotool(&self, args: &[&str]) -> Output {
        let output = self.command("xdotool").args(args).output().expect("xdotool runs");
        self.x().get_input_focus().expect("the X server is there").reply().expect("it answers");
        output
    }

    /// Puts words on the clipboard, as another program would.
    pub fn copy(&self, words: &str) {
        let mut command = self.command("xclip");
        command
            .args(["-in", "-selection", "clipboard"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut xclip = command.spawn().expect("xclip runs");
        xclip.stdin.take().expect("it listens").write_all(words.as_bytes()).expect("it takes them");
        // It goes on in the background until another program copies, or the X server ends.
        xclip.wait().expect("xclip takes them in");
    }

    /// What another program would paste now.
    pub fn clipboard(&self) -> String {
        let output = self.command("xclip").args(["-out", "-selection", "clipboard"]).output().expect("xclip runs");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// The connection to the X server.
    pub fn x(&self) -> std::rc::Rc<RustConnection> {
        std::rc::Rc::clone(&self.screen.borrow().x)
    }

    /// The screen as a whole.
    pub fn root(&self) -> Window {
        self.screen.borrow().root
    }

    /// How large the screen is, in pixels.
    pub fn size(&self) -> [u16; 2] {
        self.screen.borrow().size
    }

    /// Waits until something is so; fails with what was expected and what was seen last.
    pub fn until(&self, expected: &str, mut look: impl FnMut() -> Result<(), String>) {
        let end = Instant::now() + PATIENCE;
        while let Err(seen) = look() {
            if Instant::now() > end {
                self.fail(&format!("expected: {expected}\nseen: {seen}"));
            }
            pause();
        }
    }

    /// Ends the test with words, and with a picture of the screen beside them.
    pub fn fail(&self, words: &str) -> ! {
        let picture = self.picture();
        panic!("{}\n{words}\n{picture}", self.name)
    }

    /// Keeps a picture of the screen, and says where.
    fn picture(&self) -> String {
        self.pictured.set(true);
        let tmp = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let folder = tmp.parent().unwrap_or(tmp).join("window-tests");
        let path = folder.join(format!("{}.png", self.name));
        let png = self.screen.borrow().png();
        let kept = png.and_then(|it| fs::create_dir_all(&folder).and_then(|()| fs::write(&path, it)).ok());
        match kept {
            Some(()) => format!("picture of the screen: {}", path.display()),
            None => "no picture of the screen could be made".to_owned(),
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        if std::thread::panicking() && !self.pictured.get() {
            eprintln!("{}: {}", self.name, self.picture());
        }
    }
}

/// The titles of the risks in a file, in order, or why there are none.
pub fn risks(path: &Path) -> String {
    match save::open(path) {
        Ok(design) => design.risks.list.iter().map(|it| it.title.as_str()).collect::<Vec<_>>().join(", "),
        Err(error) => error.to_string(),
    }
}

/// Gives way for a moment before looking again.
pub fn pause() {
    std::thread::sleep(PAUSE);
}

/// Fails at once where a program lacks that these tests cannot do without.
fn look_for_tools() {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let lacks = |name: &&str| !std::env::split_paths(&paths).any(|it| it.join(name).is_file());
    let lacking: Vec<&str> = ["Xvfb", "xdotool", "xclip"].into_iter().filter(lacks).collect();
    let lacking = lacking.join(" and ");
    assert!(
        lacking.is_empty(),
        "the window tests need {lacking}, which this machine lacks: install with `apt-get install -y xvfb xdotool xclip`"
    );
}

impl Screen {
    fn start(size: [u16; 2]) -> Self {
        let screen = format!("{}x{}x24", size[0], size[1]);
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &screen, "-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let mut number = String::new();
        let out = server.stdout.take().expect("it says its number");
        BufReader::new(out).read_line(&mut number).expect("it says its number");
        let display = format!(":{}", number.trim());
        let connected = RustConnection::connect(Some(&display));
        let Ok((x, nth)) = connected else {
            let _ = server.kill();
            panic!("no connection to the X server {display}: {:?}", connected.err());
        };
        let root = x.setup().roots[nth].root;
        Self { server, display, x: std::rc::Rc::new(x), root, size }
    }

    /// What is on the screen, as PNG.
    fn png(&self) -> Option<Vec<u8>> {
        let [width, height] = self.size;
        let image = self.x.get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, width, height, !0).ok()?.reply().ok()?;
        let mut pixels = Pixmap::new(width.into(), height.into())?;
        for (to, from) in pixels.pixels_mut().iter_mut().zip(image.data.chunks_exact(4)) {
            *to = ColorU8::from_rgba(from[2], from[1], from[0], 255).premultiply();
        }
        pixels.encode_png().ok()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
