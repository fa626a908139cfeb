//! A picture that is drawn and written off the screen's thread: a large one takes seconds. That it goes on and what came of
//! it is said.

use std::path::Path;
use std::time::Duration;

use egui::Context;

use crate::app::errors::ErrorText;
use crate::files::trouble::Trouble;
use crate::files::{May, save};
use crate::picture::tokens::{Ink, Theme};
use crate::picture::{self, ExportError, Exported, Which};
use crate::text::Text;
use crate::ui::app::drawing::Drawing;
use crate::ui::app::screen::Screen;
use crate::ui::app::state::App;
use crate::ui::kit::reading::Reading;
use crate::ui::kit::said;
use crate::ui::shell::dialogs::Dialog;
use crate::ui::shell::file_names::shown_name;

/// How long the window waits for a picture before it goes.
const AT_THE_END: Duration = Duration::from_secs(10);

impl App {
    pub(super) fn export_compared(&mut self, ctx: &Context, path: &Path) {
        let Some(Screen::Compare(it)) = &self.view.aside else { return };
        let Some((compared, names)) = it.both(&self.text) else { return };
        self.draw(ctx, path, move |text, to| {
            let [a, b] = names.each_ref().map(String::as_str);
            let title = text.with("beside-words", [("a", a.into()), ("b", b.into())]);
            picture::export_picture(&compared.picture([a, b], text), &title, Theme::Light, to)
        });
    }

    pub(super) fn export_to(&mut self, ctx: &Context, which: Which, path: &Path) {
        let Some(session) = &self.session else { return };
        let (design, signals) = (session.snapshot(), session.insight().signals.clone());
        let catalogue = session.catalogue().clone();
        // A picture is for paper and projector: light, whatever the screen shows.
        self.draw(ctx, path, move |text, to| {
            picture::export(which, &design, (&signals, &catalogue), text, Theme::Light, to)
        });
    }

    fn draw(
        &mut self,
        ctx: &Context,
        path: &Path,
        draw: impl FnOnce(&Text, &Path) -> Result<Exported, ExportError> + Send + 'static,
    ) {
        let Some(session) = &self.session else { return };
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let (own, form) = (session.path().map(ToOwned::to_owned), session.design().form);
        let (language, to) = (self.text.language(), path.clone());
        let work = move || {
            let text = Text::new(language);
            text.speak_of(form);
            let exported = draw(&text, &to).map_err(|error| text.export_problem(&error));
            let saved = exported.and_then(|it| {
                let written = save::write_beside(own.as_deref(), &to, &it.bytes, May::Replace);
                let written = written.map_err(|it| text.trouble(&Trouble::of(&it)));
                written.map(|_| text.picture_told(&to, &it.lacking, it.large))
            });
            saved.map_err(|error| text.export_error(&to, &error))
        };
        let name = [("name", shown_name(&path).into())];
        said::say(ctx, "picture", self.text.with("picture-drawing", name));
        self.drawing.push(Drawing { path, saved: "picture-saved", drawn: Reading::start(ctx, work) });
    }

    /// Waits for pictures that are being drawn: the window goes.
    pub(super) fn finish_drawing(&mut self) {
        for it in self.drawing.drain(..) {
            it.drawn.wait(AT_THE_END);
        }
    }

    /// Tells what came of the pictures that are done.
    pub(super) fn take_drawn(&mut self, ctx: &Context) {
        if self.drawing.is_empty() {
            return;
        }
        let mut done = Vec::new();
        self.drawing.retain(|it| match it.drawn.taken() {
            Some(drawn) => {
                done.push((it.path.clone(), it.saved, drawn));
                false
            }
            None => true,
        });
        for (path, saved, drawn) in done {
            match drawn {
                Ok(None) => {
                    let name = [("name", shown_name(&path).into())];
                    said::say(ctx, "picture", self.text.with(saved, name));
                }
                Ok(Some(ErrorText { title, says })) => {
                    self.dialogs.open(Dialog::Told { title, says, ink: Ink::Warning });
                }
                Err(ErrorText { title, says }) => {
                    // What was said when it began is not true any more.
                    said::warn(ctx, "picture", title.clone());
                    self.dialogs.open(Dialog::Told { title, says, ink: Ink::Blocker });
                }
            }
        }
    }
}
