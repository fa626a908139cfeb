//! Working together: key moments, the forms about them, their course, what was agreed, and the talk when it chafes.
//! How the collaboration goes on the screen; what is known of it is in [`crate::design::collaboration`].

mod agreements;
mod course;
mod filling;
mod friction;
mod moments;
pub(crate) mod passing;
mod sheets;
mod tab;
mod voices;
mod wish;

use egui::{Label, ScrollArea, Ui};

use crate::design::arrangements::NoteKind;
use crate::design::id::{Id, IdKind, KeyMomentId};
use crate::picture::tokens::Ink;
use crate::rules::Signal;
use crate::ui::collaboration::wish::Wish;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::tabs::{self, Part};
use crate::ui::kit::{sought, style, widgets};
use crate::ui::room::Room;

use self::tab::Tab;

pub(crate) use self::tab::FIELDS;

/// The section between frames: none of it is in the file or in undo.
#[derive(Default)]
pub(crate) struct CollaborationRoom {
    tab: Tab,
    /// The moment that is filled in, or looked at.
    moment: Option<KeyMomentId>,
    filling: filling::State,
    course: course::State,
}

impl CollaborationRoom {
    /// Reads forms about a moment from a sheet.
    pub(crate) fn read_sheet(&mut self, ctx: &egui::Context, moment: KeyMomentId, path: &std::path::Path) {
        self.grant(Wish::Fill(moment));
        self.filling.open(ctx, moment, path);
    }

    /// Turns to the spider of a moment.
    pub(crate) fn look_at_moment(&mut self, moment: KeyMomentId) {
        self.grant(Wish::Look(moment));
    }

    fn grant(&mut self, wish: Wish) {
        match wish {
            Wish::Fill(moment) => (self.tab, self.moment) = (Tab::Fill, Some(moment)),
            Wish::Look(moment) => {
                (self.tab, self.moment) = (Tab::Course, Some(moment));
                self.course.look_at(moment);
            }
            Wish::Turn(tab) => self.tab = tab,
        }
    }
}

impl Room for CollaborationRoom {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        if let Some(name) = sought::wanted(ui.ctx())
            && let Some((_, tab)) = FIELDS.iter().find(|it| cx.t(it.0) == name)
        {
            self.tab = *tab;
        }
        heading_ui(ui, cx, self.tab);
        tabs_ui(ui, cx, &mut self.tab);
        ui.add_space(2.0);
        let mut wish = None;
        ui.push_id(self.tab.key(), |ui| {
            ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
                wish = match self.tab {
                    Tab::Moments => moments::moments_ui(ui, cx, out),
                    Tab::Fill => filling::filling_ui(ui, cx, (&mut self.filling, &mut self.moment), out),
                    Tab::Course => course::course_ui(ui, cx, &mut self.course, out),
                    Tab::Agreements => agreements::agreements_ui(ui, cx, out),
                    Tab::Friction => friction::friction_ui(ui, cx, out),
                };
                widgets::follow_focus(ui);
            });
        });
        if let Some(wish) = wish {
            self.grant(wish);
        }
    }

    fn show(&mut self, signal: &Signal) {
        self.tab = Tab::Course;
        self.course.turn_to(signal);
    }

    fn shows(&self, _: IdKind) -> bool {
        false
    }
}

/// Whether it is said of the moments that they are made up.
fn are_illustrative(cx: &Cx) -> bool {
    let moments = &cx.design().collaboration.moments;
    let about = |id: &Id| moments.iter().any(|it| Id::from(it.id) == *id);
    cx.design().notes.iter().any(|it| it.kind == NoteKind::Illustrative && it.about.iter().any(about))
}

/// The heading, and what the part is for; of figures that are made up it is said.
fn heading_ui(ui: &mut Ui, cx: &Cx, tab: Tab) {
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.label(style::strong(cx.t("section-collaboration")).size(style::SECTION));
    let mut says = cx.t(&format!("{}.says", tab.key()));
    if are_illustrative(cx) && matches!(tab, Tab::Moments | Tab::Fill | Tab::Course) {
        says = format!("{says} {}", cx.t("collaboration-invented"));
    }
    ui.add(Label::new(style::secondary(says, cx.theme)).wrap());
}

/// The parts; arrows go from one to the next.
fn tabs_ui(ui: &mut Ui, cx: &Cx, now: &mut Tab) {
    let part = |tab: Tab| {
        let words = cx.t(tab.key());
        let (open, overdue) = if tab == Tab::Agreements { agreements::counted(cx) } else { (0, 0) };
        if open == 0 {
            return Part { spoken: words.clone(), words, counted: None };
        }
        let ink = if overdue > 0 { Ink::Warning } else { Ink::Hint };
        let says = cx.text.with("together-agreed", [("open", open.into()), ("overdue", overdue.into())]);
        Part { spoken: format!("{words}: {says}"), words, counted: Some((open.to_string(), ink)) }
    };
    let at = Tab::ALL.iter().position(|it| it == now).unwrap_or_default();
    if let Some(to) = tabs::parts_ui(ui, cx.theme, &Tab::ALL.map(part), at) {
        *now = Tab::ALL[to];
    }
}
