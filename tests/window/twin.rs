//! The same design in the harness of egui: it knows where things are, so that a test names what it clicks and no pixel.
//!
//! `Both` drives the real window and its twin in step: the same clicks and keys, the same copies of the files.

use std::fs;
use std::path::{Path, PathBuf};

use alliantietafel::design::Design;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::files::settings::Settings;
use alliantietafel::text::{Language, Text};
use alliantietafel::ui::App;
use alliantietafel::ui::World;
use alliantietafel::ui::install_fonts;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, OutputCommand, PointerButton, Pos2, Rect, Ui, UiBuilder, ViewportEvent, ViewportId};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;

use crate::desk::{Desk, risks};
use crate::program::{Program, STEPS};
use crate::stage::Stage;

/// What is looked for under a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// What can be clicked.
    Any,
    /// What can be typed in.
    Field,
}

/// The program in the harness, as it would be with the settings and the file of the real one.
pub struct Twin {
    pub stage: Stage,
}

impl Twin {
    fn open(desk: &Desk, file: &Path, size: [i32; 2]) -> Self {
        let mut twin = Self::start(desk, size);
        twin.stage.open_now(file);
        twin
    }

    /// As it starts without a file.
    fn start(desk: &Desk, size: [i32; 2]) -> Self {
        let settings = Settings::load(Some(&desk.settings_path()));
        let zoom = settings.zoom;
        let catalogue = Catalogue::read().expect("the catalogues read");
        let today = Some(jiff::Zoned::now().date());
        let app = App::new(
            catalogue,
            settings,
            World { settings_path: None, recovery: None, versions: None, native_dialogs: false, today, seed: 11 },
        );
        let harness = Harness::builder()
            .with_size(size.map(|it| it as f32 / zoom))
            .with_max_steps(32)
            .with_context_setup(install_fonts)
            .build_ui_state(whole_window, app);
        let mut stage = Stage { harness };
        stage.settle();
        Self { stage }
    }

    /// The smallest thing with this name, or with a name that goes on after it with a comma or a colon.
    fn find(&self, name: &str, kind: Kind) -> Option<Rect> {
        let (fields, window) = ([Role::TextInput, Role::MultilineTextInput], self.stage.harness.ctx.content_rect());
        let mut found: Option<Rect> = None;
        let mut stack = vec![self.stage.harness.root()];
        while let Some(node) = stack.pop() {
            stack.extend(node.children());
            let (label, role) = (node.accesskit_node().label().unwrap_or_default(), node.accesskit_node().role());
            let called = label.strip_prefix(name).is_some_and(|it| it.is_empty() || it.starts_with([',', ':']));
            let words = [Role::Label, Role::Window, Role::GenericContainer, Role::Unknown].contains(&role);
            if called && !words && (kind == Kind::Any) != fields.contains(&role) {
                let rect = node.rect();
                if window.contains(rect.center()) && found.is_none_or(|it| it.area() > rect.area()) {
                    found = Some(rect);
                }
            }
        }
        found
    }

    /// Whether something with this name can be clicked.
    pub fn has(&self, name: &str) -> bool {
        self.find(name, Kind::Any).is_some()
    }

    /// Where something with this name can be clicked.
    pub fn spot(&self, name: &str) -> Pos2 {
        self.find(name, Kind::Any).unwrap_or_else(|| self.lacks(name)).center()
    }

    /// Where a field with this name is.
    pub fn field(&self, name: &str) -> Pos2 {
        self.find(name, Kind::Field).unwrap_or_else(|| self.lacks(name)).center()
    }

    fn lacks(&self, name: &str) -> ! {
        panic!("the twin shows nothing called {name:?}; it shows: {}", self.stage.names().join(" | "))
    }

    fn click(&mut self, at: Pos2, modifiers: Modifiers) {
        self.stage.harness.hover_at(at);
        self.stage.harness.step();
        for pressed in [true, false] {
            let button = PointerButton::Primary;
            self.stage.harness.event_modifiers(Event::PointerButton { pos: at, button, pressed, modifiers }, modifiers);
            self.stage.harness.step();
        }
        self.stage.settle();
    }

    fn drag_on(&mut self, from: Pos2, to: Pos2) {
        for share in STEPS {
            self.stage.hover(from + (to - from) * share);
        }
    }

    /// What was copied in the last frame in which something was.
    fn copy(&mut self) -> Option<String> {
        self.stage.harness.event(Event::Copy);
        self.stage.harness.step();
        let commands = &self.stage.harness.output().platform_output.commands;
        let copied = commands.iter().find_map(|it| match it {
            OutputCommand::CopyText(words) => Some(words.clone()),
            _ => None,
        });
        self.stage.settle();
        copied
    }

    fn ask_to_close(&mut self) {
        let viewport = self.stage.harness.input_mut().viewports.get_mut(&ViewportId::ROOT);
        viewport.expect("the window").events.push(ViewportEvent::Close);
        self.stage.settle();
    }
}

/// Gives the program all of the window, as the real one does: the harness leaves a margin around.
fn whole_window(ui: &mut Ui, app: &mut App) {
    let all = ui.ctx().content_rect();
    let mut ui = ui.new_child(UiBuilder::new().max_rect(all));
    ui.set_clip_rect(all);
    app.ui(&mut ui);
}

/// The real window and its twin, in step.
pub struct Both<'a> {
    pub desk: &'a Desk,
    pub program: Program<'a>,
    pub twin: Twin,
    /// The file of the real one.
    pub file: PathBuf,
    /// How often the pointer's button was pressed: clicks and drags. What keys do is not in it.
    pub clicks: usize,
}

impl<'a> Both<'a> {
    /// Starts both as somebody does who has no design yet; the work is to go into a file of this name.
    pub fn start(desk: &'a Desk, name: &str) -> Self {
        let program = Program::start(desk, &[]);
        let twin = Twin::start(desk, program.place().size);
        Self { desk, program, twin, file: desk.folder().join(name), clicks: 0 }
    }

    /// Opens a design from a file of this name in both.
    pub fn open(desk: &'a Desk, name: &str, design: &Design) -> Self {
        let file = desk.file(name, design);
        Self::open_file(desk, &file)
    }

    /// The same in a window of another size, for what would lie beneath its edge.
    pub fn open_sized(desk: &'a Desk, name: &str, design: &Design, size: [i32; 2]) -> Self {
        let file = desk.file(name, design);
        let program = Program::start(desk, &[&file.display().to_string()]);
        program.resize(size);
        Self::with(program, desk, &file)
    }

    /// Opens a file in both.
    pub fn open_file(desk: &'a Desk, file: &Path) -> Self {
        Self::with(Program::start(desk, &[&file.display().to_string()]), desk, file)
    }

    fn with(program: Program<'a>, desk: &'a Desk, file: &Path) -> Self {
        let copy = desk.twins_folder().join(file.file_name().expect("a name"));
        fs::copy(file, &copy).expect("it copies");
        let twin = Twin::open(desk, &copy, program.place().size);
        Self { desk, program, twin, file: file.to_owned(), clicks: 0 }
    }

    /// Does the same to the file and to the twin's copy of it.
    pub fn underneath(&self, act: impl Fn(&Path)) {
        act(&self.file);
        act(&self.desk.twins_folder().join(self.file.file_name().expect("a name")));
    }

    /// Clicks what has this name.
    pub fn click(&mut self, name: &str) {
        let at = self.twin.spot(name);
        self.click_at(at);
    }

    fn click_at(&mut self, at: Pos2) {
        self.clicks += 1;
        self.program.click(at);
        self.twin.click(at, Modifiers::NONE);
    }

    /// Clicks with shift or ctrl held down.
    pub fn click_with(&mut self, held: &str, name: &str) {
        let at = self.twin.spot(name);
        self.clicks += 1;
        self.program.click_with(at, held);
        self.twin.click(at, modifiers(held));
    }

    /// Puts the caret in the field of this name, all of it selected.
    pub fn take_in_hand(&mut self, field: &str) {
        let at = self.twin.field(field);
        self.click_at(at);
        self.key("ctrl+a");
    }

    /// Presses keys, in xdotool's words: ctrl+s, Return, F2.
    pub fn key(&mut self, keys: &str) {
        self.program.key(keys);
        let (held, key) = keys.rsplit_once('+').unwrap_or(("", keys));
        let name = match key {
            "Return" => "Enter",
            "Page_Down" => "PageDown",
            "Page_Up" => "PageUp",
            other => other,
        };
        let upper = if name.len() == 1 { name.to_uppercase() } else { name.to_owned() };
        let key = Key::from_name(&upper).expect("egui knows the key");
        self.twin.stage.key(modifiers(held), key);
    }

    /// Types words where the caret is.
    pub fn type_text(&mut self, words: &str) {
        self.program.type_text(words);
        self.twin.stage.type_text(words);
    }

    /// Types words with so many milliseconds per key, a tab in them is the key Tab; the twin has all the time it needs.
    pub fn type_at_speed(&mut self, words: &str, milliseconds: u32) {
        self.program.type_at_speed(words, milliseconds);
        for it in words.split_inclusive('\t') {
            self.twin.stage.type_text(it.trim_end_matches('\t'));
            if it.ends_with('\t') {
                self.twin.stage.key(Modifiers::NONE, Key::Tab);
            }
        }
    }

    /// Copies what is selected; what the twin copied then.
    pub fn copy(&mut self) -> String {
        self.program.key("ctrl+c");
        self.twin.copy().unwrap_or_default()
    }

    /// Copies words in another program and pastes them here.
    pub fn paste(&mut self, words: &str) {
        self.desk.copy(words);
        self.program.key("ctrl+v");
        // As the window hands them over.
        self.twin.stage.harness.event(Event::Paste(words.replace("\r\n", "\n")));
        self.twin.stage.settle();
    }

    /// Waits until what is worked out meanwhile is there, in the twin and, so long again, in the real one.
    pub fn shows(&mut self, name: &str) {
        let from = std::time::Instant::now();
        while !self.twin.has(name) {
            assert!(from.elapsed() < crate::desk::PATIENCE, "the twin shows nothing called {name:?}");
            self.twin.stage.wait_for_versions();
        }
        self.twin.stage.wait_for_versions();
        std::thread::sleep(from.elapsed() + std::time::Duration::from_secs(1));
    }

    /// Looks whether it asks: the title is that of the question, there are changes, and the screen is covered.
    pub fn asks(&self, title: &str, when: &str) {
        self.program.until(&format!("it asks {title:?} {when}"), || {
            let (changed, covered) = (self.program.title().starts_with('•'), self.program.is_covered());
            if changed && covered { Ok(()) } else { Err(format!("changes: {changed}, a dialog: {covered}")) }
        });
        assert!(self.twin.stage.sees_text(title), "the twin asks {title:?} {when}");
    }

    /// Waits for the field in which a path is typed where the system has no dialog of its own. A system that takes 300 ms
    /// to say so passes for one whose dialog was closed: on a busy machine the real one is asked `again`.
    pub fn path_comes(&self, again: impl Fn(&Program)) {
        for _ in 0..3 {
            if self.program.is_covered() {
                return;
            }
            again(&self.program);
        }
        self.program.fail("a field for a path", "none");
    }

    /// Pastes the path of a file of this name in the field of a dialog, each its own; that of the real one.
    pub fn paste_path(&mut self, name: &str) -> PathBuf {
        self.key("ctrl+a");
        let (path, copy) = (self.desk.folder().join(name), self.desk.twins_folder().join(name));
        self.desk.copy(&path.display().to_string());
        self.program.key("ctrl+v");
        self.twin.stage.harness.event(Event::Paste(copy.display().to_string()));
        self.twin.stage.settle();
        path
    }

    /// Moves the pointer over what has this name.
    pub fn hover(&mut self, name: &str) {
        let at = self.twin.spot(name);
        self.program.hover(at);
        self.twin.stage.hover(at);
        self.twin.stage.settle();
    }

    /// Presses the button there and drags on; the button stays down.
    pub fn lift(&mut self, from: Pos2, to: Pos2) {
        self.clicks += 1;
        self.program.lift(from, to);
        self.twin.stage.hover(from);
        self.twin.stage.press(from);
        self.twin.drag_on(from, to);
    }

    /// Drags on with the button down.
    pub fn drag_on(&mut self, from: Pos2, to: Pos2) {
        self.program.drag_on(from, to);
        self.twin.drag_on(from, to);
    }

    /// Lets go there.
    pub fn let_go(&mut self, at: Pos2) {
        self.program.let_go();
        self.twin.stage.release(at);
    }

    /// Asks both windows to close.
    pub fn ask_to_close(&mut self) {
        self.program.ask_to_close();
        self.twin.ask_to_close();
    }

    /// Saves with Ctrl+S, and waits until nothing is changed any more.
    pub fn save(&mut self) {
        self.key("ctrl+s");
        self.program.shows_changes(false, "after Ctrl+S");
    }

    /// Gives a risk another name, from the section that shows it: a click, F2, the name, Enter.
    pub fn rename(&mut self, risk: &str, to: &str) {
        self.click(risk);
        self.key("F2");
        self.type_text(to);
        self.key("Return");
        self.program.shows_changes(true, &format!("once {risk} is called {to}"));
    }

    /// Waits until the file has what it should.
    pub fn file_has(&self, expected: &str, look: impl Fn(&Design) -> bool) {
        let has = |it: &Path| alliantietafel::files::save::open(it).is_ok_and(|it| look(&it));
        self.program.until(&format!("in the file {expected}"), || {
            if has(&self.file) { Ok(()) } else { Err(format!("the risks {}", risks(&self.file))) }
        });
    }
}

fn modifiers(held: &str) -> Modifiers {
    held.split('+').fold(Modifiers::NONE, |sum, it| match it {
        "ctrl" => sum | Modifiers::COMMAND,
        "shift" => sum | Modifiers::SHIFT,
        "alt" => sum | Modifiers::ALT,
        _ => sum,
    })
}

/// Words of the program in Dutch.
pub fn word(key: &str) -> String {
    Text::new(Language::Nl).get(key)
}
