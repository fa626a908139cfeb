//! The program on the screen between frames: the session, what is shown of it, the dialogs.

use std::cell::OnceCell;
use std::path::PathBuf;
use std::sync::Arc;

use egui::Context;
use jiff::civil::Date;

use crate::app::session::Session;
use crate::design::catalogue::Catalogue;
use crate::design::edit::Edit;
use crate::design::euro::Euro;
use crate::design::id::{Id, Ids};
use crate::files::Beside;
use crate::files::cautions::Caution;
use crate::files::settings::{LastStart, Settings, ThemeChoice};
use crate::files::states::Keeper;
use crate::files::storing::Storing;
use crate::files::underneath::Underneath;
use crate::files::watch::Watch;
use crate::picture::tokens::Theme;
use crate::text::Text;
use crate::ui::app::copies::Recovering;
use crate::ui::app::drawing::Drawing;
use crate::ui::app::gesture::Gesture;
use crate::ui::app::opening::Opening;
use crate::ui::app::order::Order;
use crate::ui::app::over::Staging;
use crate::ui::app::rooms::Rooms;
use crate::ui::app::screen::Screen;
use crate::ui::app::sheet_job::SheetJob;
use crate::ui::app::turns::Turns;
use crate::ui::app::writing::{Saving, Slow};

use crate::ui::collaboration::passing::Passing;
use crate::ui::import::state::Import;
use crate::ui::intent::Intent;
use crate::ui::kit::lit::Lit;
use crate::ui::manual::Manual;
use crate::ui::section::Section;
use crate::ui::shell::dialogs::Dialogs;
use crate::ui::shell::palette::Palette;
use crate::ui::shell::start::Start;
use crate::ui::signals;
use crate::ui::walk::Walk;

/// What the screen shows apart from the design: none of it is in the file or in undo.
#[derive(Default)]
pub struct View {
    /// The section on the screen.
    pub section: Section,
    /// The selected elements.
    pub selection: Vec<Id>,
    /// The element whose details are open.
    pub open: Option<Id>,
    /// The row in which that stands, for who goes through it.
    pub(super) order: Order,
    /// Whether several were selected by hand, so that the details show them together.
    pub many: bool,
    /// The element whose name is to be typed over, from the next frame on until its field has the focus.
    pub rename: Option<Id>,
    /// Whether side panels are away and type is larger.
    pub presenting: bool,
    /// What is on in front of a room.
    pub(crate) staging: Staging,
    /// What hangs under the pointer.
    pub(crate) gesture: Gesture,
    /// The case that is walked through the bovenkant.
    pub walk: Option<Walk>,
    /// The sections.
    pub(crate) rooms: Rooms,
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
    /// What is looked at in place of the sections: versions, another design beside this one.
    pub(crate) aside: Option<Screen>,
    /// The merge that one goes back to from what is looked at.
    pub(crate) below: Option<Screen>,
    /// The laptop on its way round a table: over everything.
    pub(crate) passing: Option<Passing>,
    /// A register that is being read: in place of the dossier.
    pub import: Option<Import>,
    /// A file of which the sheets are being read.
    pub(super) reading: Option<SheetJob>,
}

impl View {
    /// The actual cost that is walked along the curve of money, in euro.
    pub fn walked_cost(&self) -> Option<Euro> {
        self.rooms.walked_cost()
    }
}

/// How an [`App`] meets the world: what tests replace.
pub struct World {
    /// Where settings are kept; none: nowhere.
    pub settings_path: Option<PathBuf>,
    /// Where recovery copies are kept; none: nowhere.
    pub recovery: Option<PathBuf>,
    /// Where the states of files are kept; none: nowhere.
    pub versions: Option<PathBuf>,
    /// Whether the system's own file dialogs are tried.
    pub native_dialogs: bool,
    /// Today, if the clock is known.
    pub today: Option<Date>,
    /// The seed of the ids of new elements.
    pub seed: u64,
}

/// The program on the screen.
pub struct App {
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) text: Text,
    pub(crate) settings: Settings,
    pub(crate) session: Option<Session>,
    pub(crate) view: View,
    pub(crate) start: Start,
    pub(crate) dialogs: Dialogs,
    pub(crate) world: World,
    pub(crate) ids: Ids,
    pub(crate) may_close: bool,
    /// Who looks whether the open file is still what was opened, and what was found.
    pub(crate) watcher: Option<Watch>,
    pub(crate) underneath: Underneath,
    /// The copies of the same design that lie beside it, and those that one has been told of.
    pub(crate) beside: Vec<Beside>,
    pub(crate) put_away: Vec<Beside>,
    /// Whether it was asked to make a copy, since nothing can be changed here.
    pub(crate) copy_asked: bool,
    /// What a file loses by saving, once that was read and agreed to: it is asked once.
    pub(crate) minded: Option<(PathBuf, Vec<Caution>)>,
    /// The copy of what is in no file yet, and those of earlier times.
    pub(crate) recovering: Recovering,
    /// Who keeps the states of files; the first to need one starts it.
    pub(crate) states: Option<Keeper>,
    /// The file that is being opened.
    pub(crate) opening: Option<Opening>,
    /// The pictures that are being drawn.
    pub(crate) drawing: Vec<Drawing>,
    /// The file that is being saved.
    pub(crate) saving: Option<Saving>,
    /// What stands in the file's place and may be written over, as it was shown to whoever said so.
    pub(crate) agreed: Option<(PathBuf, Underneath)>,
    /// Who keeps the settings.
    pub(crate) storing: OnceCell<Storing>,
    /// What is done before each save.
    pub(crate) slow: Option<Slow>,
    /// The theme that the style was made for, and the choice that it came of.
    pub(crate) themed: Option<(Theme, ThemeChoice)>,
    /// Whether a field had the keyboard at the end of the last frame.
    pub(crate) typing: bool,
    /// What was typed and clicked, a turn at a time.
    pub(crate) turns: Turns,
    /// Whether more of it waits for a frame.
    pub(crate) more_input: bool,
    pub(crate) title: String,
    /// How the start went if it works, and how many frames it had; none once that is known.
    pub(crate) starting: Option<(LastStart, u8)>,
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
            watcher: None,
            underneath: Underneath::Same,
            beside: Vec::new(),
            put_away: Vec::new(),
            copy_asked: false,
            minded: None,
            recovering: Recovering::default(),
            states: None,
            opening: None,
            drawing: Vec::new(),
            saving: None,
            agreed: None,
            storing: OnceCell::new(),
            slow: None,
            themed: None,
            typing: false,
            turns: Turns::default(),
            more_input: false,
            title: String::new(),
            starting: None,
        }
    }

    /// The open design, if there is one.
    pub fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// What is remembered between runs.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What the screen shows.
    pub fn view(&self) -> &View {
        &self.view
    }

    /// Shows a session from now on, once what is being saved of the one before is on the disk.
    pub(crate) fn replace_session(&mut self, ctx: &Context, session: Session) {
        self.finish_saving(ctx);
        self.show_session(session);
    }

    /// Shows a session from now on.
    pub fn show_session(&mut self, mut session: Session) {
        session.set_today(self.world.today);
        self.beside.clear();
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
    pub(crate) fn keep_settings(&self) {
        if let Some(path) = &self.world.settings_path {
            self.storing.get_or_init(|| Storing::start(path.clone())).store(&self.settings);
        }
    }

    /// The theme that is shown now.
    pub(crate) fn theme_now(&self, ctx: &Context) -> Theme {
        match (self.settings.theme, ctx.system_theme()) {
            (ThemeChoice::Contrast, _) => Theme::Contrast,
            (ThemeChoice::Light, _) | (ThemeChoice::System, Some(egui::Theme::Light) | None) => Theme::Light,
            (ThemeChoice::Dark, _) | (ThemeChoice::System, Some(egui::Theme::Dark)) => Theme::Dark,
        }
    }
}
