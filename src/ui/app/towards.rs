//! Going to what a signal is about: its section opens, and what it names is selected and lit for a moment.

use crate::rules::Signal;
use crate::ui::app::state::App;
use crate::ui::kit::lit::Lit;
use crate::ui::moves::has_details;
use crate::ui::signals;

impl App {
    /// Shows what a signal is about, in its section.
    pub(super) fn show_signal(&mut self, signal: Signal) {
        // On a small screen the section takes the place of the signals.
        (self.view.manual, self.view.signals_first) = (None, false);
        self.view.lit = Some(Lit::new(signal.finding.subjects.clone()));
        self.view.section = signals::section_of(&signal);
        self.view.rooms.of(self.view.section).show(&signal);
        self.view.open = signal.finding.subjects.first().copied().filter(|it| has_details(*it));
        self.view.selection = signal.finding.subjects;
        self.view.many = false;
    }

    /// Goes to the next or the previous signal: it unfolds in the panel, and what it is about is selected in its section.
    pub(super) fn step_signal(&mut self, forward: bool) {
        let Some(session) = &self.session else { return };
        let Some(signal) = self.view.signals.step(session.insight().listed(self.settings.first_steps), forward) else {
            return;
        };
        self.view.selection.clone_from(&signal.finding.subjects);
        self.view.lit = Some(Lit::new(signal.finding.subjects.clone()));
        self.view.rooms.of(signals::section_of(signal)).show(signal);
        // Before the room stays what the room sees.
        if !self.view.presenting {
            self.view.section = signals::section_of(signal);
        }
        (self.view.manual, self.view.signals_first) = (None, false);
        // Details would stand where the signal is read; of an element that has any, they are one click away.
        (self.view.open, self.view.many) = (None, false);
    }
}
