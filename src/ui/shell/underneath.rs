//! What is asked before saving where the file is not what was opened: changed by somebody else, gone, or kept from us.
//! Nothing is written over unasked, and what is on the screen can always be kept under another name.

use std::path::Path;

use egui::Ui;

use crate::app::differing::Differs;
use crate::files::underneath::Underneath;
use crate::picture::tokens::Theme;
use crate::text::Text;
use crate::ui::kit::{style, widgets};
use crate::ui::shell::asked::{After, Answer};

/// The question, in the dialog that is open: what was answered, and whether to leave it at that.
pub(crate) fn underneath_ui(
    ui: &mut Ui,
    (text, theme, fresh): (&Text, Theme, bool),
    (path, found, differs, then): (&Path, &Underneath, Option<&Differs>, Option<&After>),
) -> (Option<Answer>, bool) {
    let Words { title, why, first, second } = words(text, path, found);
    ui.label(style::strong(title).size(style::SECTION));
    ui.add_space(4.0);
    widgets::selectable(ui, egui::RichText::new(why));
    if matches!(found, Underneath::Changed { .. }) {
        differs_ui(ui, (text, theme), differs);
    }
    ui.add_space(12.0);
    let (mut answer, mut close) = (None, false);
    ui.horizontal_wrapped(|ui| {
        let main = widgets::primary_button(ui, &text.get(first.key()), theme);
        if fresh {
            main.request_focus();
        }
        if main.clicked() {
            answer = Some(first.answer((path, found), then));
        }
        if differs.is_some_and(|it| it.mergeable)
            && widgets::button(ui, None, &text.get("dialog-changed-merge")).clicked()
        {
            answer = Some(Answer::Merge(path.to_owned()));
        }
        if let Some(second) = second
            && widgets::button(ui, None, &text.get(second.key())).clicked()
        {
            answer = Some(second.answer((path, found), then));
        }
        // What a colleague made of it can be opened; changes of one's own are asked about first.
        let theirs = matches!(found, Underneath::Changed { .. }) && then.is_none();
        if theirs && widgets::button(ui, None, &text.get(Way::Theirs.key())).clicked() {
            answer = Some(Way::Theirs.answer((path, found), then));
        }
        close = widgets::button(ui, None, &text.get("dialog-cancel")).clicked();
    });
    (answer, close)
}

/// What is different in the file, in words.
fn differs_ui(ui: &mut Ui, (text, theme): (&Text, Theme), differs: Option<&Differs>) {
    ui.add_space(6.0);
    let Some(differs) = differs else {
        ui.label(style::secondary(text.get("dialog-changed-looking"), theme));
        return;
    };
    ui.add(egui::Label::new(style::strong(&differs.title)).wrap());
    for line in &differs.lines {
        ui.add(egui::Label::new(line).wrap());
    }
}

/// A way on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Copy,
    Overwrite,
    Here,
    Elsewhere,
    Theirs,
}

impl Way {
    const fn key(self) -> &'static str {
        match self {
            Self::Copy => "dialog-changed-copy",
            Self::Overwrite => "dialog-changed-overwrite",
            Self::Here => "dialog-gone-here",
            Self::Elsewhere => "dialog-gone-elsewhere",
            Self::Theirs => "dialog-changed-theirs",
        }
    }

    fn answer(self, (path, found): (&Path, &Underneath), then: Option<&After>) -> Answer {
        match self {
            Self::Copy => Answer::SaveCopy(then.cloned()),
            Self::Elsewhere => Answer::SaveElsewhere(then.cloned()),
            Self::Theirs => Answer::OpenAgain(path.to_owned()),
            Self::Overwrite | Self::Here => Answer::SaveAnyway(path.to_owned(), found.clone(), then.cloned()),
        }
    }
}

/// What is said, and the ways on; the first takes no risk.
struct Words {
    title: String,
    why: String,
    first: Way,
    second: Option<Way>,
}

fn words(text: &Text, path: &Path, found: &Underneath) -> Words {
    let file = || [("file", path.display().to_string().into())];
    let (key, why, first, second) = match found {
        Underneath::Gone { folder } => {
            let key = if *folder { "dialog-gone-why" } else { "dialog-gone-folder" };
            let (first, second) = if *folder { (Way::Here, Some(Way::Elsewhere)) } else { (Way::Elsewhere, None) };
            ("dialog-gone", text.get(key), first, second)
        }
        Underneath::Newer(version) => {
            let version = [("version", version.to_string().into())];
            ("dialog-changed", text.with("dialog-changed-newer", version), Way::Copy, None)
        }
        Underneath::Closed(trouble) => {
            let why = text.trouble(trouble);
            ("dialog-closed", format!("{why} {}", text.get("dialog-closed-why")), Way::Copy, None)
        }
        Underneath::Same | Underneath::Changed { .. } => {
            let why = match found {
                Underneath::Changed { at, bytes, .. } => changed(text, *at, *bytes),
                _ => String::new(),
            };
            ("dialog-changed", why, Way::Copy, Some(Way::Overwrite))
        }
    };
    let why = format!("{why}\n\n{}", text.with("error-file", file()));
    Words { title: text.get(key), why, first, second }
}

/// When it was written and how large it is, so that one recognises whose work it may be.
fn changed(text: &Text, at: Option<std::time::SystemTime>, bytes: u64) -> String {
    let language = text.language();
    let size = language.file_size(bytes);
    let here = |at: std::time::SystemTime| {
        let at = jiff::Timestamp::try_from(at).ok()?;
        Some(language.date_time(at.to_zoned(jiff::tz::TimeZone::system()).datetime()))
    };
    match at.and_then(here) {
        Some(at) => text.with("dialog-changed-why", [("at", at.into()), ("size", size.into())]),
        None => text.with("dialog-changed-why-size", [("size", size.into())]),
    }
}
