//! A stage for tests of the screen: the real program in a harness, with words for what a person does.

#![allow(dead_code, reason = "each test file uses its own part of the stage")]

pub mod designs;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use alliantietafel::app::examples::Example;
use alliantietafel::app::session::Session;
use alliantietafel::design::Design;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::edit::{Edit, RisksEdit, TeamEdit, WorkshopEdit};
use alliantietafel::design::form::{Form, Side};
use alliantietafel::design::id::{DisciplineId, Ids, PartyId};
use alliantietafel::design::parties::Party;
use alliantietafel::design::risks::{Allocation, Nature};
use alliantietafel::files::settings::{Settings, ThemeChoice};
use alliantietafel::rules::Signal;
use alliantietafel::text::Language;
use alliantietafel::ui::App;
use alliantietafel::ui::World;
use alliantietafel::ui::install_fonts;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

/// The program in a harness.
pub struct Stage {
    pub harness: Harness<'static, App>,
}

/// What the accessibility tree calls a room.
pub fn room(name: &'static str) -> &'static str {
    name
}

/// Two disciplines with both sides, two risks in the tray, and nothing else.
pub fn two_sided_design() -> Design {
    let mut ids = Ids::seeded(3);
    let mut design = Design::new(&mut ids, "Proef", Form::ThreeDomains);
    for (name, side) in [("Waterschap", Side::Client), ("Combinatie", Side::Contractor)] {
        design.parties.push(Party::new(PartyId::new(&mut ids), name, side));
    }
    for (discipline, people) in [
        ("Ontwerp", [("Anna", Side::Client), ("Bram", Side::Contractor), ("Cas", Side::Contractor)]),
        ("Omgeving", [("Dirk", Side::Client), ("Els", Side::Contractor), ("Fien", Side::Contractor)]),
    ] {
        let made = Edit::Team(TeamEdit::AddDiscipline(discipline.into())).apply(&mut design, &mut ids);
        let to = made.and_then(|it| DisciplineId::try_from(it).ok());
        for (name, side) in people {
            Edit::Team(TeamEdit::AddPerson { to, name: name.into(), of: side.into() }).apply(&mut design, &mut ids);
        }
    }
    for title in ["Zetting", "Stikstof"] {
        let add = RisksEdit::Add { nature: Nature::Risk, title: title.into(), to: Allocation::Unplaced };
        Edit::Risks(add).apply(&mut design, &mut ids);
    }
    design
}

fn app(settings: Settings) -> App {
    app_in(settings, None)
}

fn app_in(settings: Settings, recovery: Option<PathBuf>) -> App {
    app_with(settings, recovery, None)
}

fn app_with(settings: Settings, recovery: Option<PathBuf>, versions: Option<PathBuf>) -> App {
    let catalogue = Catalogue::read().expect("the catalogues read");
    let today = Some(jiff::civil::date(2026, 11, 22));
    let world = World { settings_path: None, recovery, versions, native_dialogs: false, today, seed: 11 };
    App::new(catalogue, settings, world)
}

fn light() -> Settings {
    Settings { theme: ThemeChoice::Light, ..Settings::default() }
}

/// How wide the list of sections is at most, in points.
const LIST: f32 = 215.0;

impl Stage {
    fn of(app: App, size: [f32; 2]) -> Self {
        let harness = Harness::builder()
            .with_size(size)
            .with_max_steps(16)
            .with_context_setup(install_fonts)
            .build_ui_state(|ui, app: &mut App| app.ui(ui), app);
        let mut stage = Self { harness };
        stage.settle();
        stage
    }

    /// The program as it starts.
    pub fn start() -> Self {
        Self::of(app(light()), [1440.0, 900.0])
    }

    /// The program with a design that is in no file.
    pub fn with(design: Design) -> Self {
        let mut app = app(light());
        let catalogue = Arc::new(Catalogue::read().expect("the catalogues read"));
        app.show_session(Session::new(design, catalogue, Ids::seeded(17)));
        Self::of(app, [1440.0, 900.0])
    }

    /// The same in a window of another size.
    pub fn sized(design: Design, size: [f32; 2]) -> Self {
        let mut app = app(light());
        let catalogue = Arc::new(Catalogue::read().expect("the catalogues read"));
        app.show_session(Session::new(design, catalogue, Ids::seeded(17)));
        Self::of(app, size)
    }

    /// The program with a file.
    pub fn open(file: &Path) -> Self {
        let mut stage = Self::of(app(light()), [1440.0, 900.0]);
        stage.open_now(file);
        stage
    }

    /// The program as it starts where copies are kept in a folder; with a design that is in no file, where one is given.
    pub fn keeping(folder: &Path, design: Option<Design>) -> Self {
        let mut app = app_in(light(), Some(folder.to_owned()));
        let catalogue = Arc::new(Catalogue::read().expect("the catalogues read"));
        if let Some(design) = design {
            app.show_session(Session::new(design, catalogue, Ids::seeded(17)));
        }
        app.offer_copies();
        Self::of(app, [1440.0, 900.0])
    }

    /// The program as it starts where versions are kept in a folder.
    pub fn with_versions(folder: &Path) -> Self {
        Self::of(app_with(light(), None, Some(folder.to_owned())), [1440.0, 900.0])
    }

    /// Waits until versions are kept and looked up, and what is looked at is read.
    pub fn wait_for_versions(&mut self) {
        for _ in 0..1000 {
            self.harness.step();
            if !self.harness.state().is_keeping() && !self.harness.state().is_looking() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        self.settle();
    }

    /// The program with an exercise as it ships: what it hides is hidden.
    pub fn exercise(key: &str, language: &str, size: [f32; 2]) -> Self {
        Self::shipped(key, language, false, size, false)
    }

    /// The program with an example; an exercise has all revealed.
    pub fn example(key: &str, language: &str, dark: bool, size: [f32; 2]) -> Self {
        Self::shipped(key, language, dark, size, true)
    }

    fn shipped(key: &str, language: &str, dark: bool, size: [f32; 2], revealed: bool) -> Self {
        let language = if language == "en" { Language::En } else { Language::Nl };
        let theme = if dark { ThemeChoice::Dark } else { ThemeChoice::Light };
        let mut app = app(Settings { language, theme, ..Settings::default() });
        let mut design = Example::find(key).expect("an example").read().expect("it reads");
        if revealed && design.workshop.runs() {
            Edit::Workshop(WorkshopEdit::RevealAll).apply(&mut design, &mut Ids::seeded(5));
        }
        let catalogue = Arc::new(Catalogue::read().expect("the catalogues read"));
        app.show_session(Session::new(design, catalogue, Ids::seeded(17)));
        Self::of(app, size)
    }

    /// Opens a file in what is there, and waits until it is opened or refused.
    pub fn open_now(&mut self, file: &Path) {
        let ctx = self.harness.ctx.clone();
        self.harness.state_mut().open_file(&ctx, file);
        self.wait_for_file();
    }

    /// Waits until no file is being opened.
    pub fn wait_for_file(&mut self) {
        self.harness.step();
        while self.harness.state().is_opening() {
            std::thread::sleep(std::time::Duration::from_millis(2));
            self.harness.step();
        }
        self.settle();
    }

    /// Larger or smaller by the usual keys, until it is so large.
    pub fn set_zoom(&mut self, to: f32) {
        for _ in 0..30 {
            let now = self.harness.state().settings().zoom;
            if (now - to).abs() < 0.05 {
                break;
            }
            self.key(Modifiers::COMMAND, if now < to { Key::Plus } else { Key::Minus });
        }
        self.settle();
    }

    pub fn session(&self) -> &Session {
        self.harness.state().session().expect("a design is open")
    }

    pub fn design(&self) -> &Design {
        self.session().design()
    }

    /// Runs frames until the screen rests; panics when it does not.
    /// Does an edit that another panel would report.
    pub fn edit(&mut self, edit: Edit) {
        let ctx = self.harness.ctx.clone();
        self.harness.state_mut().apply(&ctx, edit);
        self.settle();
    }

    pub fn settle(&mut self) {
        self.harness.run();
        // On a slow disk a save is done some frames later.
        while self.harness.state().is_saving() {
            std::thread::sleep(std::time::Duration::from_millis(2));
            self.harness.step();
            if !self.harness.state().is_saving() {
                self.harness.run();
            }
        }
    }

    /// Whether nothing asks for a frame within some seconds from now.
    pub fn rests_for(&mut self, seconds: f32) -> bool {
        self.harness.step();
        let output = self.harness.output();
        output.viewport_output.values().all(|it| it.repaint_delay.as_secs_f32() >= seconds)
    }

    pub fn click(&mut self, label: &str) {
        self.button(label).click();
        self.settle();
    }

    fn button<'a>(&'a self, label: &'a str) -> egui_kittest::Node<'a> {
        // A label beside a field or a menu's word may say the same as the button does.
        let all: Vec<_> = self.harness.query_all_by_label(label).collect();
        let is_button = |it: &&egui_kittest::Node<'a>| {
            matches!(it.accesskit_node().role(), Role::Button | Role::RadioButton | Role::CheckBox)
        };
        let found = all.iter().find(is_button).or(all.first()).copied();
        found.unwrap_or_else(|| panic!("nothing is called {label:?}; there is: {}", self.names().join(" | ")))
    }

    /// Clicks the button whose name has these words and that chooses something.
    pub fn click_containing(&mut self, words: &str) {
        let all: Vec<_> = self.harness.query_all_by_label_contains(words).collect();
        let button = all.iter().find(|it| it.accesskit_node().role() == Role::Button).copied();
        button.unwrap_or_else(|| panic!("no button has {words:?}; there is: {}", self.names().join(" | "))).click();
        self.settle();
    }

    /// Scrolls to what has this name, as a person would before clicking it.
    pub fn scroll_to(&mut self, label: &str) {
        // What comes into sight is laid out then and may push it on.
        for _ in 0..3 {
            self.button(label).scroll_to_me();
            self.settle();
        }
    }

    /// Scrolls to the button whose name has these words.
    pub fn scroll_to_containing(&mut self, words: &str) {
        let all: Vec<_> = self.harness.query_all_by_label_contains(words).collect();
        let button = all.iter().find(|it| it.accesskit_node().role() == Role::Button).copied();
        button
            .unwrap_or_else(|| panic!("no button has {words:?}; there is: {}", self.names().join(" | ")))
            .scroll_to_me();
        self.settle();
    }

    /// Clicks what has these words and lies on top: an entry of an open menu over a card of the same name.
    pub fn click_on_top(&mut self, words: &str) {
        let all: Vec<_> = self.harness.query_all_by_label_contains(words).collect();
        let node = all.last().copied();
        node.unwrap_or_else(|| panic!("nothing has {words:?}; there is: {}", self.names().join(" | "))).click();
        self.settle();
    }

    /// Every name on the screen.
    pub fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        let mut stack = vec![self.harness.root()];
        while let Some(node) = stack.pop() {
            names.extend(node.accesskit_node().label());
            stack.extend(node.children());
        }
        names
    }

    /// Whether what has this name has the keyboard.
    pub fn has_focus(&self, name: &str) -> bool {
        self.harness.query_all_by_label(name).any(|it| it.accesskit_node().is_focused())
    }

    pub fn sees_text(&self, text: &str) -> bool {
        self.harness.query_all_by_label_contains(text).next().is_some()
    }

    /// Whether a missing word shows: a key between question marks.
    pub fn sees_containing(&self, sign: &str) -> bool {
        let marked = |it: &String| it.starts_with(sign) && it.len() > 1 && it.ends_with(sign);
        self.names().iter().any(marked)
    }

    /// What a person would act on and that stands beyond the left or right side of the window. Only the team's board
    /// scrolls that way.
    pub fn beyond_the_sides(&self, width: f32) -> Vec<String> {
        let mut beyond = Vec::new();
        let mut stack = vec![self.harness.root()];
        while let Some(node) = stack.pop() {
            let acts = [Role::Button, Role::ComboBox, Role::TextInput, Role::MultilineTextInput, Role::CheckBox];
            if acts.contains(&node.accesskit_node().role()) {
                let rect = node.rect();
                if rect.left() < -1.0 || rect.right() > width + 1.0 {
                    beyond.push(format!("{} {rect:?}", node.accesskit_node().label().unwrap_or_default()));
                }
            }
            let scrolls = ["Bord van het team", "Board of the team", "Mandaattabel", "Mandate table"];
            if !scrolls.contains(&node.accesskit_node().label().unwrap_or_default().as_str()) {
                stack.extend(node.children());
            }
        }
        beyond
    }

    /// Types into the field of this name, in place of what stood in it.
    pub fn type_in(&mut self, field: &str, text: &str) {
        let all: Vec<_> = self.harness.query_all_by_label(field).collect();
        let is_field = |it: &&egui_kittest::Node<'_>| {
            matches!(it.accesskit_node().role(), Role::TextInput | Role::MultilineTextInput)
        };
        let Some(node) = all.iter().find(is_field) else {
            panic!("no field is called {field:?}; there is: {}", self.names().join(" | "))
        };
        node.focus();
        self.settle();
        self.key(Modifiers::COMMAND, Key::A);
        self.type_text(text);
    }

    /// Types where the focus is.
    pub fn type_text(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.settle();
    }

    /// Types over the name that is ready for it, and presses Enter.
    pub fn type_over(&mut self, text: &str) {
        self.settle();
        self.type_text(text);
        self.key(Modifiers::NONE, Key::Enter);
    }

    pub fn key(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    /// Presses Tab until what has these words in its name has the focus.
    pub fn tab_to(&mut self, label: &str) {
        let mut passed = Vec::new();
        for _ in 0..120 {
            let all: Vec<_> = self.harness.query_all_by_label_contains(label).collect();
            if all.iter().any(|it| it.accesskit_node().is_focused()) {
                return;
            }
            let mut stack = vec![self.harness.root()];
            while let Some(node) = stack.pop() {
                if node.accesskit_node().is_focused() {
                    passed.extend(node.accesskit_node().label());
                }
                stack.extend(node.children());
            }
            self.key(Modifiers::NONE, Key::Tab);
        }
        panic!("Tab does not reach {label:?}; it passed {}", passed.join(" | "));
    }

    /// The middle of the spot whose name starts with these words.
    pub fn center(&self, name: &str) -> Pos2 {
        let mut stack = vec![self.harness.root()];
        let mut found: Option<egui::Rect> = None;
        while let Some(node) = stack.pop() {
            let label = node.accesskit_node().label().unwrap_or_default();
            let matches =
                label == name || label.starts_with(&format!("{name},")) || label.starts_with(&format!("{name}:"));
            if matches && node.accesskit_node().role() == Role::Button {
                let rect = node.rect();
                // A room is larger than what lies in it; a card is what is asked for when both have the name. A section of the
                // list may be called as a discipline is: then the discipline is meant.
                let listed = |it: egui::Rect| it.right() < LIST;
                let closer = |it: egui::Rect| match (listed(it), listed(rect)) {
                    (false, true) => false,
                    (true, false) => true,
                    _ => it.area() > rect.area(),
                };
                if found.is_none_or(closer) {
                    found = Some(rect);
                }
            }
            stack.extend(node.children());
        }
        found.unwrap_or_else(|| panic!("nothing is called {name:?}; there is: {}", self.names().join(" | "))).center()
    }

    pub fn press(&mut self, at: Pos2) {
        self.harness.drag_at(at);
        self.harness.step();
    }

    pub fn hover(&mut self, at: Pos2) {
        self.harness.hover_at(at);
        self.harness.step();
    }

    pub fn release(&mut self, at: Pos2) {
        self.harness.drop_at(at);
        self.settle();
    }

    /// Drags one thing onto another with real pointer events; looks at the screen before letting go.
    pub fn drag(&mut self, what: &str, onto: &str, meanwhile: impl FnOnce(&mut Self)) {
        let (from, to) = (self.center(what), self.center(onto));
        self.press(from);
        self.hover(from + vec2(14.0, 4.0));
        self.hover(to);
        self.hover(to + vec2(1.0, 0.0));
        meanwhile(self);
        self.release(to + vec2(1.0, 0.0));
    }

    /// Clicks with the pointer, with modifiers held.
    pub fn click_at(&mut self, what: &str, modifiers: Modifiers) {
        let at = self.center(what);
        self.harness.hover_at(at);
        self.harness.step();
        for pressed in [true, false] {
            let button = PointerButton::Primary;
            self.harness.event_modifiers(Event::PointerButton { pos: at, button, pressed, modifiers }, modifiers);
            self.harness.step();
        }
        self.settle();
    }

    fn signal(&self, rule: &str) -> Option<&Signal> {
        self.session().insight().open().find(|it| it.rule.id == rule)
    }

    pub fn has_signal(&self, rule: &str) -> bool {
        self.signal(rule).is_some()
    }

    pub fn severity_of(&self, rule: &str) -> Option<String> {
        self.signal(rule).map(|it| it.finding.severity.key().to_owned())
    }

    pub fn title_of(&self, rule: &str) -> String {
        let text = alliantietafel::text::Text::new(Language::Nl);
        text.signal(self.signal(rule).expect("the signal is there")).title
    }

    pub fn fix_of(&self, rule: &str) -> String {
        let text = alliantietafel::text::Text::new(Language::Nl);
        text.signal(self.signal(rule).expect("the signal is there")).fixes[0].clone()
    }

    /// Unfolds a signal that stands folded.
    pub fn unfold(&mut self, title: &str) {
        let show = format!("Toon: {title}");
        if self.harness.query_by_label(&show).is_none() {
            self.click(title);
        }
        assert!(self.harness.query_by_label(&show).is_some(), "{title} unfolds");
    }

    /// Adds an alliance board, and no client, by the bovenkant section's own menu.
    pub fn add_role_without_client(&mut self) {
        self.key(Modifiers::COMMAND, Key::Num5);
        self.click("Rol");
        self.click_containing("Alliantiebestuur");
    }
}
