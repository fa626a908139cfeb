//! What is done in front of a room: presenting section by section, revealing, marking, the room's own window.

use egui::{Context, ViewportCommand};

use crate::app::session::Session;
use crate::design::workshop::{Hidden, Play};
use crate::ui::app::over::Staging;
use crate::ui::app::state::App;
use crate::ui::intent::Intent;
use crate::ui::kit::said;
use crate::ui::section::Section;
use crate::ui::shell::staged::{Now, Staged};

impl App {
    /// While one marks, what a click would open is marked instead. Returns what is still to be done.
    pub(super) fn unless_marked(&mut self, ctx: &Context, intent: Intent) -> Option<Intent> {
        let Some(design) = self.session.as_ref().map(Session::snapshot) else { return Some(intent) };
        self.view.rooms.workshop.played.take(ctx, &design, intent)
    }

    /// What is going on, by which keys mean something.
    pub(super) fn staged_now(&self) -> Now {
        let Some(design) = self.session.as_ref().map(Session::design) else { return Now::default() };
        let all = &design.workshop;
        let here = self.view.section == Section::Workshop && self.view.aside.is_none() && self.view.manual.is_none();
        Now {
            presents: self.view.presenting,
            plays: all.kind.is_some() && all.play == Play::Playing,
            debriefs: all.kind.is_some() && all.play == Play::Debrief && here,
            held: false,
        }
    }

    /// How much larger everything is while it is shown to a room: what is smallest is 18 points high on a screen 1920 wide.
    pub(super) fn staged_zoom(&self, ctx: &Context) -> f32 {
        if !self.view.presenting {
            return 1.0;
        }
        let wide = ctx.content_rect().width() * ctx.zoom_factor();
        (wide / 1280.0).clamp(1.25, 3.0)
    }

    /// The sections that are presented, in their order.
    fn presented(&self) -> Vec<Section> {
        let steps = self.session.as_ref().map_or(&[][..], |it| it.design().workshop.steps());
        steps.iter().copied().map(Section::of_place).collect()
    }

    /// Begins to present, or ends it where one was.
    pub(super) fn present(&mut self, ctx: &Context, on: bool) {
        self.view.presenting = on;
        self.themed = None;
        if on {
            // What is shown to a room is the section; a form opens by a click all the same.
            (self.view.open, self.view.many) = (None, false);
            let window = std::mem::take(&mut self.view.staging.window);
            self.view.staging = Staging { back: Some(self.view.section), window, ..Staging::default() };
            // Where nobody chose what is presented, one begins where one is, also in a section that is no step.
            let chose = self.session.as_ref().is_some_and(|it| !it.design().workshop.presented.is_empty());
            let all = self.presented();
            if chose
                && !all.contains(&self.view.section)
                && let Some(first) = all.first()
            {
                self.go(*first);
            }
        } else if let Some(back) = self.view.staging.back.take()
            && back != self.view.section
        {
            self.go(back);
        }
        self.quieten();
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(on));
    }

    /// Keeps signals from sight while presenting, unless they are asked for.
    fn quieten(&mut self) {
        let quiet = self.view.presenting && !self.view.staging.signals;
        if let Some(session) = &mut self.session {
            session.set_quiet(quiet);
        }
    }

    /// Does what is asked in front of a room.
    pub(super) fn staged(&mut self, ctx: &Context, what: Staged) {
        let Some(design) = self.session.as_ref().map(Session::snapshot) else { return };
        match what {
            Staged::Mark => {
                self.view.rooms.workshop.played.turn_marking(&design);
                (self.view.open, self.view.many) = (None, false);
            }
            Staged::Next | Staged::Before if self.view.presenting => self.step_presented(what == Staged::Next),
            Staged::Next | Staged::Before => {
                if design.workshop.play == Play::Debrief
                    && let Some(edit) = self.view.rooms.workshop.played.step(&design, what == Staged::Next)
                {
                    self.act(ctx, Intent::Edit(edit));
                }
            }
            Staged::Spotlight => {
                self.view.staging.spotlight = !self.view.staging.spotlight;
                self.view.staging.light = ctx.pointer_latest_pos();
            }
            Staged::Point => self.view.staging.point = !self.view.staging.point,
            Staged::Signals => {
                // What an exercise hides stays hidden: K does not open the key.
                let hides = design.workshop.conceals(Hidden::Signals);
                if !hides {
                    self.view.staging.signals = !self.view.staging.signals;
                    self.quieten();
                }
                let open = self.session.as_ref().map_or(0, |it| it.insight().open().count());
                let says = match (hides, self.view.staging.signals) {
                    (true, _) => self.text.get("presenting-signals-hidden"),
                    (false, true) => self.text.with("presenting-signals-on", [("count", open.into())]),
                    (false, false) => self.text.get("presenting-signals-off"),
                };
                said::say(ctx, "presenting", says);
            }
            Staged::Window => self.view.staging.window.open = !self.view.staging.window.open,
        }
        ctx.request_repaint();
    }

    fn step_presented(&mut self, on: bool) {
        let all = self.presented();
        let at = all.iter().position(|it| *it == self.view.section);
        let to = match (at, on) {
            (Some(at), true) => all.get(at + 1),
            (Some(at), false) => at.checked_sub(1).and_then(|it| all.get(it)),
            (None, _) => all.first(),
        };
        if let Some(to) = to.copied() {
            self.view.staging.light = None;
            self.go(to);
        }
    }
}
