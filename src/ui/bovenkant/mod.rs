//! The Bovenkant section: the canvas of roles with mandates and ladder beside it or as tabs under it, then hats, walked
//! cases, powers and decisions, lines.

pub(crate) mod canvas;
pub(crate) mod cases;
pub(crate) mod hats;
pub(crate) mod ladder;
pub(crate) mod lines;
pub(crate) mod mandates;
pub(crate) mod many;
pub(crate) mod names;
pub(crate) mod powers;
pub(crate) mod role_form;
pub(crate) mod walk;

use egui::{Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::app::{tables, usual};
use crate::design::Design;
use crate::design::bovenkant::RoleKind;
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::id::{Id, IdKind, RoleId, StepId};
use crate::rules::Signal;
use crate::text::Text;
use crate::text::table::Table;
use crate::ui::bovenkant::canvas::canvas_ui;
use crate::ui::bovenkant::canvas::state::{Canvas, Chooser};
use crate::ui::bovenkant::canvas::steer;
use crate::ui::bovenkant::names::Names;
use crate::ui::bovenkant::walk::panel;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::parts::{self, Card};
use crate::ui::kit::table_copy::{self, Copying};
use crate::ui::kit::{icons, style, widgets};
use crate::ui::moves::all_of;
use crate::ui::room::Room;
use crate::ui::shell::command::Command;

/// How high the canvas is at least and at most, and how much of what there is it takes where something comes beneath it.
const CANVAS_LEAST: f32 = 300.0;
const CANVAS_MOST: f32 = 860.0;
const CANVAS_PART: f32 = 0.82;
/// Under this height the line that says what the section is for gives its room to the canvas.
const LOW: f32 = 640.0;
/// The canvas and what stands beside it are at least so wide; where there is less room it comes under it.
const CANVAS_WIDE: f32 = 540.0;
const BESIDE: f32 = 560.0;
/// The least width of a card with a list to edit.
const LIST: f32 = 440.0;

/// The section between frames.
#[derive(Default)]
pub(crate) struct Bovenkant {
    canvas: Canvas,
    /// The ends that were chosen for a line that is not there yet.
    ends: lines::Ends,
    proposing: mandates::Proposing,
    /// What is shown under the canvas, where there is no room beside it.
    under: Under,
}

/// What is shown under the canvas.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Under {
    #[default]
    Mandates,
    Ladder,
}

impl Under {
    const ALL: [Self; 2] = [Self::Mandates, Self::Ladder];

    const fn panel(self) -> Panel {
        match self {
            Self::Mandates => Panel::Mandates,
            Self::Ladder => Panel::Ladder,
        }
    }
}

impl Room for Bovenkant {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        bovenkant_ui(ui, cx, self, out);
    }

    /// The keys that move risks elsewhere move a step of the ladder here, or the selected cards of the canvas.
    fn command(&self, command: Command, _: &Design, selection: &[Id]) -> Option<Vec<Edit>> {
        let by = match command {
            Command::MoveLeft => [-1.0, 0.0],
            Command::MoveRight => [1.0, 0.0],
            Command::MoveToTray => [0.0, 1.0],
            Command::MoveToAlliance => [0.0, -1.0],
            _ => return None,
        };
        let step = selection.iter().find_map(|it| StepId::try_from(*it).ok()).filter(|_| by[0] == 0.0);
        if let Some(step) = step {
            return Some(vec![Edit::Bovenkant(BovenkantEdit::ShiftStep(step, by[1] as isize))]);
        }
        Some(self.canvas.nudge(selection, by).into_iter().collect())
    }

    /// The cards of the canvas.
    fn row(&self, design: &Design, _: Option<IdKind>) -> Vec<Id> {
        all_of(design, IdKind::Role)
    }

    fn look_at(&mut self, command: Command) -> bool {
        let all = command == Command::ShowAll;
        if all {
            self.canvas.look.fit();
        }
        all
    }

    fn show(&mut self, signal: &Signal) {
        if signal.rule.id.starts_with("escalation-") {
            self.under = Under::Ladder;
        } else if signal.rule.id.starts_with("mandate") {
            self.under = Under::Mandates;
        }
    }

    fn shows(&self, kind: IdKind) -> bool {
        matches!(kind, IdKind::Role | IdKind::Line | IdKind::Step)
    }
}

/// The section.
fn bovenkant_ui(ui: &mut Ui, cx: &Cx, state: &mut Bovenkant, out: &mut Vec<Intent>) {
    let (title, says) = (cx.t("section-bovenkant"), cx.t("bovenkant-says"));
    if !cx.design().bovenkant.is_started() {
        widgets::section_heading(ui, cx, &title, &says, |_| {});
        widgets::empty_state(ui, cx, &cx.t("bovenkant-empty"), &cx.t("bovenkant-empty-says"), |ui| {
            if widgets::primary_button(ui, &cx.t("bovenkant-start-usual"), cx.theme).clicked() {
                out.push(Intent::Edit(usual::bovenkant(cx.design(), cx.catalogue(), cx.text)));
            }
            add_role_ui(ui, cx, out);
        });
        return;
    }
    let says = if ui.available_height() < LOW { "" } else { says.as_str() };
    let some = !cx.design().bovenkant.roles.is_empty();
    widgets::section_heading(ui, cx, &title, says, |ui| {
        add_role_ui(ui, cx, out);
        if cx.design().bovenkant.roles.len() > 1
            && widgets::button(ui, Some(icons::LINE), &cx.t("canvas-draw-line")).clicked()
        {
            let from = cx.selection.iter().find_map(|it| RoleId::try_from(*it).ok());
            cx.gesture.begin(Chooser::new(from, None, None));
        }
        panel::open_ui(ui, cx, out);
        if some {
            steer::buttons_ui(ui, cx, &mut state.canvas, out);
        }
    });
    let names: Names = cx.design().bovenkant.roles.iter().map(|it| (it.id, cx.text.role_name(it))).collect();
    let high = ui.available_height();
    ScrollArea::vertical().id_salt("bovenkant").auto_shrink(false).show(ui, |ui| {
        let fresh = parts::selection_is_new(ui, cx, "bovenkant");
        if fresh {
            state.turn_to(cx.selection);
        }
        panel::walk_ui(ui, cx, &names, out);
        // Its frame, and a bar where it scrolls.
        let table = mandates::least(&cx.design().bovenkant) + 40.0;
        let beside = table.max(BESIDE);
        let room = ui.available_width() - parts::GAP;
        if some && room - beside >= CANVAS_WIDE {
            beside_ui(ui, cx, state, (&names, high, beside.max(0.4 * room)), fresh, out);
        } else {
            under_ui(ui, cx, state, (&names, high), fresh, out);
        }
        let rows: [&[Panel]; 2] = [&[Panel::Reserved, Panel::Deadlock], &[Panel::Bind, Panel::Decisions]];
        for (salt, panels) in ["powers", "decisions"].into_iter().zip(rows) {
            panels_ui(ui, cx, salt, panels, (&names, &mut state.ends, &mut state.proposing), out);
        }
        panels_ui(ui, cx, "lines", &[Panel::Lines], (&names, &mut state.ends, &mut state.proposing), out);
    });
}

impl Bovenkant {
    /// What was just selected is shown, where it stands on a tab.
    fn turn_to(&mut self, selection: &[Id]) {
        match selection.first().map(Id::kind) {
            Some(IdKind::Step) => self.under = Under::Ladder,
            Some(IdKind::Subject | IdKind::Mandate) => self.under = Under::Mandates,
            _ => {}
        }
    }
}

/// The canvas with mandates and ladder beside it, so wide; beneath the canvas, hats and cases.
fn beside_ui(
    ui: &mut Ui,
    cx: &Cx,
    state: &mut Bovenkant,
    (names, high, beside): (&Names, f32, f32),
    fresh: bool,
    out: &mut Vec<Intent>,
) {
    let whole = ui.available_rect_before_wrap();
    let left = Rect::from_min_size(whole.min, vec2(whole.width() - beside - parts::GAP, f32::INFINITY));
    let right = Rect::from_min_size(pos2(left.right() + parts::GAP, whole.top()), vec2(beside, f32::INFINITY));
    let mut column = |ui: &mut Ui, salt: &str, rect: Rect, add: &mut dyn FnMut(&mut Ui, &mut Vec<Intent>)| {
        let layout = egui::Layout::top_down(egui::Align::Min);
        let mut child = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(rect).layout(layout));
        child.set_width(rect.width());
        add(&mut child, out);
        child.min_rect().bottom()
    };
    let first = column(ui, "canvas and less", left, &mut |ui, out| {
        canvas_ui(ui, cx, &mut state.canvas, high.clamp(CANVAS_LEAST, CANVAS_MOST), fresh, out);
        ui.add_space(parts::GAP);
        for (salt, panel) in [("hats", Panel::Hats), ("cases", Panel::Cases)] {
            panels_ui(ui, cx, salt, &[panel], (names, &mut state.ends, &mut state.proposing), out);
        }
    });
    let second = column(ui, "beside the canvas", right, &mut |ui, out| {
        for (salt, panel) in [("mandates", Panel::Mandates), ("ladder", Panel::Ladder)] {
            panels_ui(ui, cx, salt, &[panel], (names, &mut state.ends, &mut state.proposing), out);
        }
    });
    ui.allocate_rect(Rect::from_min_max(whole.min, pos2(whole.right(), first.max(second))), egui::Sense::hover());
}

/// The canvas with mandates and ladder as tabs under it.
fn under_ui(
    ui: &mut Ui,
    cx: &Cx,
    state: &mut Bovenkant,
    (names, high): (&Names, f32),
    fresh: bool,
    out: &mut Vec<Intent>,
) {
    if !names.is_empty() {
        // What comes beneath the canvas shows that it is there.
        let high = (CANVAS_PART * high).clamp(CANVAS_LEAST, CANVAS_MOST);
        canvas_ui(ui, cx, &mut state.canvas, high, fresh, out);
        ui.add_space(6.0);
    }
    ui.horizontal_wrapped(|ui| {
        for tab in Under::ALL {
            let name = cx.t(tab.panel().key());
            let response = ui.selectable_label(state.under == tab, &name);
            style::name(&response, egui::Role::Tab, &name);
            if response.clicked() {
                state.under = tab;
            }
        }
    });
    ui.add_space(2.0);
    let mut row = |salt: &str, panels: &[Panel]| {
        panels_ui(ui, cx, salt, panels, (names, &mut state.ends, &mut state.proposing), out);
    };
    row("under", &[state.under.panel()]);
    row("cases", &[Panel::Hats, Panel::Cases]);
}

/// The lists below the roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Panel {
    Lines,
    Hats,
    Mandates,
    Ladder,
    Decisions,
    Cases,
    Reserved,
    Deadlock,
    Bind,
}

impl Panel {
    const fn key(self) -> &'static str {
        match self {
            Self::Lines => "bovenkant-lines",
            Self::Hats => "bovenkant-hats",
            Self::Mandates => "bovenkant-mandates",
            Self::Ladder => "bovenkant-ladder",
            Self::Decisions => "bovenkant-decisions",
            Self::Cases => "bovenkant-cases",
            Self::Reserved => "reserved-title",
            Self::Deadlock => "deadlock-title",
            Self::Bind => "bind-title",
        }
    }

    /// What makes a table of it; none of what is no table, and of one in which nothing stands.
    fn table(self, cx: &Cx) -> Option<fn(&Design, &Text) -> Table> {
        let top = &cx.design().bovenkant;
        let (table, some): (fn(&Design, &Text) -> Table, bool) = match self {
            Self::Mandates => (tables::bovenkant::mandates, !top.subjects.is_empty()),
            Self::Ladder => (tables::bovenkant::ladder, !top.ladder.is_empty()),
            Self::Cases => (tables::bovenkant::cases, !top.cases.is_empty()),
            _ => return None,
        };
        some.then_some(table)
    }
}

fn panels_ui(
    ui: &mut Ui,
    cx: &Cx,
    salt: &str,
    panels: &[Panel],
    (names, ends, proposing): (&Names, &mut lines::Ends, &mut mandates::Proposing),
    out: &mut Vec<Intent>,
) {
    let cards = panels.iter().map(|it| Card::white(*it, cx.t(it.key()), cx.theme)).collect();
    parts::cards(ui, cx.theme, (salt, LIST, panels.len()), cards, |ui, panel| {
        let (mut copying, name) = (Copying::from_here(ui), cx.t(panel.key()));
        let table = panel.table(cx);
        match table {
            Some(_) => table_copy::heading(ui, cx, &name, &mut copying),
            None => drop(ui.label(style::strong(&name).size(style::CARD))),
        }
        match panel {
            Panel::Lines => lines::lines_ui(ui, cx, (names, ends), out),
            Panel::Hats => hats::hats_ui(ui, cx, names, out),
            Panel::Mandates => mandates::mandates_ui(ui, cx, names, proposing, out),
            Panel::Ladder => ladder::ladder_ui(ui, cx, names, out),
            Panel::Decisions => powers::decisions_ui(ui, cx, out),
            Panel::Cases => cases::cases_ui(ui, cx, out),
            Panel::Reserved => powers::reserved_ui(ui, cx, out),
            Panel::Deadlock => powers::deadlock_ui(ui, cx, names, out),
            Panel::Bind => powers::bind_ui(ui, cx, out),
        }
        if let Some(table) = table.filter(|_| copying.asked(ui)) {
            out.push(Intent::CopyTable(name, table(cx.design(), cx.text)));
        }
    });
}

fn add_role_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let name = cx.t("bovenkant-add-role");
    parts::menu(ui, (icons::ADD.rich_text(), name.as_str()), &name, |ui| {
        ui.set_min_width(220.0);
        let mut some = false;
        for entry in usual::lacking_roles(cx.design(), cx.catalogue()) {
            some = true;
            let name = cx.t(&format!("role-{}", entry.id));
            if ui.button(name).on_hover_text(cx.t(&format!("role-{}.for", entry.id))).clicked() {
                out.push(Intent::EditAndOpen(usual::role(entry, cx.text)));
            }
        }
        if some {
            ui.separator();
        }
        if ui.button(cx.t("bovenkant-own-role")).clicked() {
            out.push(Intent::EditAndOpen(Edit::Bovenkant(BovenkantEdit::AddRole {
                kind: RoleKind::Other,
                name: cx.t("bovenkant-new-role"),
                purpose: String::new(),
                limits: String::new(),
                hats: Vec::new(),
            })));
        }
    });
}
