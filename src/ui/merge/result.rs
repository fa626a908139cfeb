//! What a merge comes to with what is chosen so far, and the way on: off until all is chosen.

use std::sync::Arc;

use egui::{Align, Label, Layout, RichText, ScrollArea, Ui};

use crate::app::prepared::{Outcome, Prepared};
use crate::app::sources::Source;
use crate::compare::Choices;
use crate::picture::tokens::Ink;
use crate::rules::Signal;
use crate::text::compare::Figure;
use crate::ui::aside::{Aside, InFile};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};

/// How much of the panel the ways on take.
const WAYS: f32 = 150.0;

/// The panel.
pub(super) fn result_ui(
    ui: &mut Ui,
    cx: &Cx,
    (prepared, outcome): (&Prepared, Option<(bool, &Outcome)>),
    (choices, theirs): (&Choices, &Source),
    out: &mut Vec<Intent>,
) {
    let high = (ui.available_height() - WAYS).max(60.0);
    ScrollArea::vertical().max_height(high).min_scrolled_height(high).auto_shrink([false, false]).show(ui, |ui| {
        ui.label(style::strong(cx.t("merge-result")).size(style::CARD));
        let Some((_, outcome)) = outcome else {
            ui.label(style::secondary(cx.t("merge-working"), cx.theme));
            return;
        };
        figures_ui(ui, cx, prepared, outcome);
        ui.separator();
        signals_ui(ui, cx, outcome);
        ui.separator();
        account_ui(ui, cx, outcome);
    });
    ui.add_space(6.0);
    ui.add(Label::new(style::secondary(cx.t("merge-opens"), cx.theme).size(style::SMALL)).wrap());
    let open = prepared.merge.open(choices).count();
    let ready = outcome.filter(|it| it.0 && open == 0).and_then(|it| it.1.design.as_ref().ok());
    let lost = outcome.is_some_and(|it| !it.1.account.lost.is_empty());
    let go = ui.add_enabled_ui(ready.is_some() && !lost, |ui| widgets::primary_button(ui, &cx.t("merge-do"), cx.theme));
    let waits = cx.text.with("merge-still-open", [("count", open.into())]);
    let go = go.inner.on_disabled_hover_text(waits);
    if let Some(design) = ready.filter(|_| go.clicked()) {
        let in_file = in_file(cx, prepared, theirs);
        out.push(Intent::Aside(Aside::Merged(theirs.name(cx.text), Arc::clone(design), in_file)));
    }
    ui.horizontal_wrapped(|ui| {
        let design = outcome.and_then(|it| it.1.design.as_ref().ok());
        let look = ui.add_enabled_ui(design.is_some(), |ui| widgets::button(ui, None, &cx.t("merge-look")));
        if let Some(design) = design.filter(|_| look.inner.clicked()) {
            let result = Source::Made(cx.t("merge-result"), Arc::clone(design));
            out.push(Intent::Aside(Aside::Compare([Source::Now, result])));
        }
        if widgets::button(ui, None, &cx.t("dialog-cancel")).clicked() {
            out.push(Intent::Aside(Aside::Close));
        }
    });
}

/// The file that was merged. Of the open one itself saving then writes over nothing that is not in the result.
fn in_file(cx: &Cx, prepared: &Prepared, theirs: &Source) -> Option<InFile> {
    let Source::File(path) = theirs else { return None };
    let own = cx.session.path() == Some(path);
    let (theirs, at) = (Arc::clone(&prepared.theirs.design), prepared.theirs.at);
    Some(InFile { theirs, stamp: prepared.theirs.stamp?, at, own })
}

/// The figures at the begin and in the result.
fn figures_ui(ui: &mut Ui, cx: &Cx, prepared: &Prepared, outcome: &Outcome) {
    let key = if prepared.base.is_some() { "merge-at-begin" } else { "merge-at-ours" };
    let row = |ui: &mut Ui, name: RichText, cells: [RichText; 2]| {
        ui.horizontal(|ui| {
            ui.spacing_mut().interact_size.y = 20.0;
            ui.label(name);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let [begin, result] = cells;
                for words in [result, begin] {
                    ui.allocate_ui_with_layout(egui::vec2(88.0, 20.0), Layout::right_to_left(Align::Center), |ui| {
                        ui.set_min_width(88.0);
                        ui.add(Label::new(words).truncate());
                    });
                }
            });
        });
    };
    ui.spacing_mut().item_spacing.y = 2.0;
    let quiet = |it: String| style::secondary(it, cx.theme).size(style::SMALL);
    row(ui, quiet(String::new()), [quiet(cx.t(key)), quiet(cx.t("merge-at-result"))]);
    for figure in Figure::ALL {
        let [begin, result] = outcome.figure(figure, prepared).map(|it| cx.text.figure_value(figure, it));
        row(ui, quiet(cx.text.figure(figure)), [quiet(begin), style::strong(result).size(style::SMALL)]);
    }
}

fn signals_ui(ui: &mut Ui, cx: &Cx, outcome: &Outcome) {
    ui.label(style::strong(cx.t("merge-signals")).size(style::CARD));
    let values = [("solved", outcome.signals.solved.len().into()), ("new", outcome.signals.new.len().into())];
    ui.add(Label::new(style::secondary(cx.text.with("merge-signals-says", values), cx.theme)).wrap());
    for signal in &outcome.signals.new {
        signal_ui(ui, cx, signal);
    }
}

fn signal_ui(ui: &mut Ui, cx: &Cx, signal: &Signal) {
    let finding = &signal.finding;
    let (icon, ink) = (icons::severity(finding.severity, finding.question), widgets::severity_inks(finding.severity).0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(icon.rich_text().size(15.0).color(style::color(ink, cx.theme)));
        ui.add(Label::new(RichText::new(cx.text.signal(signal).title).size(style::SMALL)).wrap());
    });
}

/// That nothing is dropped in silence: every change is in the result, or was chosen away.
fn account_ui(ui: &mut Ui, cx: &Cx, outcome: &Outcome) {
    ui.label(style::strong(cx.t("merge-account")).size(style::CARD));
    let account = &outcome.account;
    let away = account.chosen_away.len() - account.filled_in;
    let values = [
        ("result", account.in_result.into()),
        ("own", account.filled_in.into()),
        ("away", away.into()),
        ("count", account.changes.into()),
    ];
    check_ui(ui, cx, account.lost.is_empty(), &cx.text.with("merge-account-says", values));
    match &outcome.design {
        Ok(_) => check_ui(ui, cx, true, &cx.t("merge-valid")),
        Err(why) => check_ui(ui, cx, false, why),
    }
}

fn check_ui(ui: &mut Ui, cx: &Cx, well: bool, words: &str) {
    let (icon, ink) = if well {
        (icons::CHECK, Ink::Alliance)
    } else {
        (icons::severity(crate::rules::Severity::Blocker, false), Ink::Blocker)
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(icon.rich_text().size(15.0).color(style::color(ink, cx.theme)));
        ui.add(Label::new(RichText::new(words).size(style::SMALL)).wrap());
    });
}
