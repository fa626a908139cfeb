//! What stands above a merge: the open design, what both began from, and the other one.

use egui::{Align, CornerRadius, Frame, Label, Layout, Margin, Stroke, Ui, vec2};

use crate::app::prepared::Prepared;
use crate::app::sources::{Read, Source, local};
use crate::files::states::Shelf;
use crate::picture::tokens::Ink;
use crate::rules::Severity;
use crate::ui::aside::{Aside, Place};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};

/// How high a box is.
const HIGH: f32 = 78.0;

/// The heading and the way back.
pub(super) fn title_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    ui.horizontal(|ui| {
        ui.label(style::strong(cx.t("merge-title")).size(style::SECTION));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if widgets::button(ui, None, &cx.t("aside-close")).clicked() {
                out.push(Intent::Aside(Aside::Close));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(style::secondary(cx.t("merge-says"), cx.theme)).truncate());
            });
        });
    });
    ui.add_space(4.0);
}

/// What can be chosen to begin from.
#[derive(Clone, PartialEq)]
enum Choice {
    Source(Source),
    Unknown,
    File,
}

/// The three that a merge is made of. Returns another begin.
pub(super) fn three_ui(
    ui: &mut Ui,
    cx: &Cx,
    (prepared, theirs): (&Prepared, &Source),
    shelf: Option<&Shelf>,
    out: &mut Vec<Intent>,
) -> Option<Source> {
    let mut chosen = None;
    let width = (ui.available_width() - 24.0) / 3.0;
    let when = |at: Option<std::time::SystemTime>| {
        let at = at.and_then(local).map(|it| cx.text.language().date_time(it));
        at.map(|at| cx.text.with("merge-saved-at", [("at", at.into())])).unwrap_or_default()
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let file = cx.session.path().map(|it| it.file_name().unwrap_or_default().to_string_lossy().into_owned());
        let file = file.unwrap_or_else(|| cx.t("versions-no-file"));
        let changed = if cx.session.is_changed() { cx.t("merge-with-unsaved") } else { when(cx.session.written()) };
        box_ui(ui, cx, width, [&cx.t("merge-ours"), &file, &changed], |_| {});
        let (name, found) = match &prepared.base {
            Some((Source::State(state), read)) if state.label.name.is_some() => {
                (Source::State(state.clone()).name(cx.text), when(read.at))
            }
            Some((Source::Saved, read)) => (Source::Saved.name(cx.text), when(read.at)),
            Some((Source::File(path), read)) => (Source::File(path.clone()).name(cx.text), when(read.at)),
            Some((source, _)) => (source.name(cx.text), cx.t("merge-begin-found")),
            None => (cx.t("merge-begin-unknown"), cx.t("merge-begin-unknown-says")),
        };
        box_ui(ui, cx, width, [&cx.t("merge-begin"), &name, ""], |ui| {
            chosen = begin_ui(ui, cx, (prepared, &found), shelf, out);
        });
        box_ui(ui, cx, width, [&cx.t("merge-theirs"), &theirs.name(cx.text), &when(prepared.theirs.at)], |_| {});
    });
    if let Some(words) = one_sided(cx, prepared, theirs) {
        ui.add_space(6.0);
        ui.horizontal_top(|ui| {
            let icon = icons::severity(Severity::Warning, false).rich_text().size(16.0);
            ui.label(icon.color(style::color(widgets::severity_inks(Severity::Warning).0, cx.theme)));
            ui.add(Label::new(words).wrap());
        });
    }
    ui.add_space(8.0);
    chosen
}

/// That one side did nothing since the begin, so that all of the other wins: where the begin lies too late, work of that
/// side would be lost by it.
fn one_sided(cx: &Cx, prepared: &Prepared, theirs: &Source) -> Option<String> {
    let (_, base) = prepared.base.as_ref()?;
    let still = |read: &Read| *read.design == *base.design;
    match (still(&prepared.ours), still(&prepared.theirs)) {
        (true, false) => Some(cx.t("merge-begin-is-ours")),
        (false, true) => Some(cx.text.with("merge-begin-is-theirs", [("name", theirs.name(cx.text).into())])),
        _ => None,
    }
}

fn box_ui(ui: &mut Ui, cx: &Cx, width: f32, [what, name, about]: [&str; 3], more: impl FnOnce(&mut Ui)) {
    let color = |ink| style::color(ink, cx.theme);
    let frame = Frame::new()
        .fill(color(Ink::Panel))
        .stroke(Stroke::new(1.0, color(Ink::Line)))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(12, 7));
    ui.allocate_ui_with_layout(vec2(width, HIGH), Layout::top_down(Align::Min), |ui| {
        frame.show(ui, |ui| {
            ui.set_width((width - 26.0).max(40.0));
            ui.set_min_height(HIGH - 16.0);
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.add(Label::new(style::secondary(what, cx.theme).size(style::SMALL)).truncate());
            ui.add(Label::new(style::strong(name)).truncate()).on_hover_text(name);
            if !about.is_empty() {
                ui.add(Label::new(style::secondary(about, cx.theme).size(style::SMALL)).truncate());
            }
            more(ui);
        });
    });
}

/// Chooses what both began from.
fn begin_ui(
    ui: &mut Ui,
    cx: &Cx,
    (prepared, found): (&Prepared, &str),
    shelf: Option<&Shelf>,
    out: &mut Vec<Intent>,
) -> Option<Source> {
    let now = prepared.base.as_ref().map(|it| it.0.clone());
    let mut all: Vec<(Choice, String)> = Vec::new();
    if cx.session.path().is_some() {
        all.push((Choice::Source(Source::Saved), Source::Saved.name(cx.text)));
    }
    for state in shelf.into_iter().flat_map(|it| &it.states) {
        let it = Source::State(Box::new(state.clone()));
        let name = it.name(cx.text);
        all.push((Choice::Source(it), name));
    }
    all.push((Choice::File, cx.t("beside-file")));
    all.push((Choice::Unknown, cx.t("merge-begin-unknown")));
    let is = now.clone().map_or(Choice::Unknown, Choice::Source);
    if let Some(now) = now
        && !all.iter().any(|it| it.0 == is)
    {
        all.insert(0, (is.clone(), now.name(cx.text)));
    }
    ui.horizontal(|ui| {
        let width = ui.available_width();
        let name = cx.t("merge-begin-choose");
        match widgets::pick(ui, ("begin", &name), found, Some(is), all, Some(width))? {
            Choice::Source(it) => Some(it),
            // Without a begin each difference is asked.
            Choice::Unknown => Some(Source::Now),
            Choice::File => {
                out.push(Intent::Aside(Aside::AskFile(Place::Base)));
                None
            }
        }
    })
    .inner
}
