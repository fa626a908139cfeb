//! Help: the tour, and pages of the manual that a command leads to.

use egui::Context;

use crate::app::examples::Example;
use crate::text::handbook::About;
use crate::ui::app::state::App;
use crate::ui::manual::Manual;
use crate::ui::manual::leaf::Leaf;
use crate::ui::section::Section;
use crate::ui::shell::command::Command;
use crate::ui::shell::tour;

/// The example in which the tour is begun where no design is open.
const EXAMPLE: &str = "zwaluw";

impl App {
    /// Does what a command of the help menu asks for.
    pub(super) fn help(&mut self, ctx: &Context, command: Command) {
        match command {
            Command::Tour => self.begin_tour(ctx),
            Command::WhatIs => self.open_leaf(Leaf::About(About::What)),
            _ => self.open_leaf(Leaf::Glossary),
        }
    }

    /// Opens the manual at a page.
    pub(super) fn open_leaf(&mut self, leaf: Leaf) {
        self.view.manual = Some(Manual::on(leaf));
        self.view.signals_first = false;
    }

    /// Offers the tour no more.
    pub(super) fn put_tour_away(&mut self) {
        if self.settings.offer_tour {
            self.settings.offer_tour = false;
            self.keep_settings();
        }
    }

    /// Begins the tour in the design that is open, or in an example.
    pub(super) fn begin_tour(&mut self, ctx: &Context) {
        self.put_tour_away();
        if self.session.is_none()
            && let Some(example) = Example::find(EXAMPLE)
        {
            self.open_example(ctx, example);
        }
        self.go(Section::Praatplaat);
        (self.view.open, self.view.many) = (None, false);
        tour::begin(ctx);
    }
}
