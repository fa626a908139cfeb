//! The signals in sight while one edits: above an open form stands what came and went since it was opened, and the whole list
//! unfolds over it.

use egui::{Align, Label, Layout, RichText, Ui, accesskit::Role};

use crate::app::news::News;
use crate::design::id::Id;
use crate::picture::tokens::Ink;
use crate::rules::{Severity, Signal};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::{icons, parts, style, widgets};

/// So many of what came and went are named.
const NAMED: usize = 3;

/// What is remembered since a form was opened.
#[derive(Default)]
pub(super) struct Since {
    /// Of what; none: of several at once.
    of: Option<Id>,
    /// The signals that were open then.
    signals: Vec<Signal>,
    news: Kept<(Option<Id>, bool), News>,
    /// Whether the list lies unfolded over the form.
    pub(super) unfolded: bool,
}

impl Since {
    /// Remembers how it is now, where another form is open than before.
    pub(super) fn follow(since: &mut Option<Self>, cx: &Cx, of: Option<Id>) {
        if since.as_ref().is_none_or(|it| it.of != of) {
            let signals = cx.session.insight().open().cloned().collect();
            *since = Some(Self { of, signals, ..Self::default() });
        }
    }
}

/// The strip. `beside`: the list itself stands beside the form, so that there is nothing to unfold.
pub(super) fn since_ui(ui: &mut Ui, cx: &Cx, since: &mut Since, beside: bool, out: &mut Vec<Intent>) {
    let insight = cx.session.insight();
    let Since { signals, news, of, unfolded } = since;
    let bare = cx.steps().is_some();
    let news = news.get(cx, (*of, bare), || {
        let mut news = News::since(signals, insight);
        // Beside the first steps what was not started on is no news.
        for list in [&mut news.came, &mut news.went] {
            list.retain(|it| !(bare && it.rule.is_not_started()));
        }
        news
    });
    let chips = chips(cx, &news);
    // What is one word stands beside the title; more have a line of their own.
    let (inline, below) = if chips.len() > 1 { (&chips[..0], &chips[..]) } else { (&chips[..], &chips[..0]) };
    ui.horizontal(|ui| {
        ui.label(style::strong(cx.t("signals-title")).size(style::CARD));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let all = cx.listed().count();
            if !beside && all > 0 {
                let key = if *unfolded { "strip-fold" } else { "strip-all" };
                let name = cx.text.with(key, [("count", all.into())]);
                let icon = if *unfolded { icons::UP } else { icons::OPEN };
                if widgets::button(ui, Some(icon), &name).clicked() {
                    *unfolded = !*unfolded;
                }
            }
            chips_ui(ui, cx, inline);
        });
    });
    if !below.is_empty() {
        ui.horizontal_wrapped(|ui| chips_ui(ui, cx, below));
    }
    if *unfolded && !beside {
        return;
    }
    ui.spacing_mut().item_spacing.y = 2.0;
    for (signal, came) in
        news.came.iter().map(|it| (it, true)).chain(news.went.iter().map(|it| (it, false))).take(NAMED)
    {
        line_ui(ui, cx, signal, came, out);
    }
    let rest = (news.came.len() + news.went.len()).saturating_sub(NAMED);
    if rest > 0 {
        ui.label(style::secondary(cx.text.with("many-more", [("count", rest.into())]), cx.theme).size(style::SMALL));
    }
    ui.spacing_mut().item_spacing.y = 4.0;
}

/// A word with what it says in full, and its inks.
type Chip = (String, String, (Ink, Ink));

/// How many of each weight came, and how many went.
fn chips(cx: &Cx, news: &News) -> Vec<Chip> {
    let came = Severity::ALL.into_iter().filter_map(|severity| {
        let count = news.came.iter().filter(|it| it.finding.severity == severity).count();
        let words = cx.text.with(&format!("count-{}", severity.key()), [("count", count.into())]);
        let words = format!("+{words}");
        (count > 0).then(|| (words.clone(), words, widgets::severity_inks(severity)))
    });
    let count = news.went.len();
    let went = (count > 0).then(|| {
        let words = cx.text.with("strip-went", [("count", count.into())]);
        let says = cx.text.with("strip-went-says", [("count", count.into())]);
        (words, says, (Ink::Alliance, Ink::AllianceFill))
    });
    came.chain(went).collect()
}

fn chips_ui(ui: &mut Ui, cx: &Cx, chips: &[Chip]) {
    ui.spacing_mut().item_spacing.x = 6.0;
    for (words, says, inks) in chips {
        let chip = widgets::chip(ui, words, *inks, cx.theme);
        style::name(&chip, Role::Status, says);
        chip.on_hover_text(says);
    }
}

/// A signal that came, to go to; or one that went, struck through.
fn line_ui(ui: &mut Ui, cx: &Cx, signal: &Signal, came: bool, out: &mut Vec<Intent>) {
    let title = cx.text.signal(signal).title;
    ui.horizontal(|ui| {
        let (icon, ink) = if came {
            (icons::severity(signal.finding.severity, signal.finding.question), severity_ink(signal))
        } else {
            (icons::CHECK, Ink::Alliance)
        };
        ui.label(icon.rich_text().size(15.0).color(style::color(ink, cx.theme)));
        if came {
            let (room, says) = (ui.available_width(), cx.text.with("strip-came", [("title", (&title).into())]));
            if parts::link(ui, RichText::new(&title), room, &says).clicked() {
                out.push(Intent::Show(signal.clone()));
            }
        } else {
            let gone = ui.add(Label::new(style::secondary(&title, cx.theme).strikethrough()).truncate());
            style::name(&gone, Role::Status, &cx.text.with("strip-gone", [("title", title.into())]));
        }
    });
}

const fn severity_ink(signal: &Signal) -> Ink {
    widgets::severity_inks(signal.finding.severity).0
}
