//! What a class means: a table of values for each, proposed, agreed to once, and kept in the design.

use egui::{Align, Label, Layout, Ui};

use crate::app::import::differing_told;
use crate::design::euro::Euro;
use crate::design::register::Classes;
use crate::picture::tokens::Ink;
use crate::text::Language;
use crate::text::amounts::{Beside, Reading, Unit};
use crate::ui::cx::Cx;
use crate::ui::import::checks::{Act, Check};
use crate::ui::import::found::Found;
use crate::ui::import::state::Import;
use crate::ui::import::typed::{Field, field};
use crate::ui::kit::{style, widgets};

/// The table of both kinds of classes; nothing where a sheet has none.
pub(super) fn meanings_ui(ui: &mut Ui, cx: &Cx, import: &mut Import, found: &Found) {
    let (shares, impacts) = (found.classes(false), found.classes(true));
    let agreed = [shares, impacts].map(|it| it.is_none_or(|it| it.1));
    let of = |it: Option<(&[String], bool)>| it.map(|it| it.0.to_vec()).unwrap_or_default();
    let (shares, impacts) = (of(shares), of(impacts));
    if shares.is_empty() && impacts.is_empty() {
        return;
    }
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let asked = !(agreed[0] && agreed[1]);
        ui.label(style::strong(cx.t("import-classes")).size(style::CARD));
        if asked {
            ui.horizontal(|ui| widgets::chip(ui, &cx.t("import-asked"), (Ink::Focus, Ink::FocusFill), cx.theme));
        }
        let there = [!shares.is_empty(), !impacts.is_empty()];
        let read = read_from(import, there);
        for says in sources(cx, import, (asked, &read), [&shares, &impacts]) {
            ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
        }
        if let Some(name) = import.sheet_of_classes().filter(|_| asked && read.is_empty()) {
            // What the team itself says of its classes goes before what is usual.
            let says = cx.text.with("import-classes-elsewhere", [("name", name.into())]);
            let ink = style::color(Ink::Warning, cx.theme);
            ui.add(Label::new(egui::RichText::new(says).size(style::SMALL).color(ink)).wrap());
        }
        for it in &found.differing {
            let ink = style::color(Ink::Warning, cx.theme);
            let says = egui::RichText::new(differing_told(cx.text, it)).size(style::SMALL).color(ink);
            ui.add(Label::new(says).wrap());
        }
        ui.add_space(2.0);
        let mut change: Option<(bool, Change)> = None;
        // Where both have the same classes they share the lines of one table.
        if shares == impacts || shares.is_empty() || impacts.is_empty() {
            table(ui, cx, import, (&shares, &impacts), &mut change);
        } else {
            table(ui, cx, import, (&shares, &[]), &mut change);
            ui.add_space(4.0);
            table(ui, cx, import, (&[], &impacts), &mut change);
        }
        if let Some((of_impact, change)) = change {
            import.mean(agreed[usize::from(of_impact)], |it| change.put(it));
        }
        if asked {
            ui.add_space(4.0);
            let agree = widgets::primary_button(ui, &cx.t("import-classes-agree"), cx.theme);
            // Of whichever column it is asked.
            let here = |it: &Check| it.act == Act::Classes && it.spot == import.focus;
            if import.focus.is_some() && found.checks.iter().any(here) {
                agree.request_focus();
                agree.scroll_to_me(None);
                import.focus = None;
            }
            if agree.clicked() {
                for (of_impact, names) in [(false, &shares), (true, &impacts)] {
                    if !names.is_empty() {
                        import.agree(of_impact);
                    }
                }
            }
        }
    });
    ui.add_space(10.0);
}

/// The sheets on which it was read what classes mean.
fn read_from(import: &Import, there: [bool; 2]) -> Vec<String> {
    let sources = import.taken().sources.iter().zip(there).filter(|it| it.1).filter_map(|it| it.0.as_ref());
    let mut names: Vec<String> = sources.map(|it| it.sheet.clone()).collect();
    names.dedup();
    names
}

/// Where the proposals come from; and what of them are bounds, of which it has to be said what counts.
fn sources(cx: &Cx, import: &Import, (asked, read): (bool, &[String]), names: [&[String]; 2]) -> Vec<String> {
    if !asked {
        return vec![cx.t("import-classes-agreed")];
    }
    if read.is_empty() {
        return vec![cx.t("import-classes-usual")];
    }
    let mut all = vec![cx.text.with("import-classes-read", [("names", cx.text.list(read).into())])];
    let (mut usual, mut bounds) = (false, Vec::new());
    for (source, names) in import.taken().sources.iter().zip(names) {
        for name in names {
            match source.as_ref().and_then(|it| it.said.get(name)) {
                Some(it) if it.bound => bounds.push(format!("{name}: ‘{}’", it.raw)),
                Some(_) => {}
                None => usual = true,
            }
        }
    }
    if !bounds.is_empty() {
        all.push(cx.text.with("import-classes-bounds", [("bounds", bounds.join(", ").into())]));
    }
    if usual {
        all.push(cx.t("import-classes-rest"));
    }
    all
}

/// One value that was typed.
struct Change {
    name: String,
    /// Which point; none: the probability.
    point: Option<usize>,
    share: f64,
    amount: Euro,
}

impl Change {
    fn put(&self, classes: &mut Classes) {
        let Some(point) = self.point else {
            for it in classes.probability.iter_mut().filter(|it| it.name == self.name) {
                it.probability = self.share;
            }
            return;
        };
        for it in classes.impact.iter_mut().filter(|it| it.name == self.name) {
            let points = [&mut it.impact.low, &mut it.impact.likely, &mut it.impact.high];
            // The others move along, so that they stay in order.
            for (at, other) in points.into_iter().enumerate() {
                *other = match at.cmp(&point) {
                    std::cmp::Ordering::Less => (*other).min(self.amount),
                    std::cmp::Ordering::Equal => self.amount,
                    std::cmp::Ordering::Greater => (*other).max(self.amount),
                };
            }
        }
    }
}

fn table(
    ui: &mut Ui,
    cx: &Cx,
    import: &Import,
    (shares, impacts): (&[String], &[String]),
    change: &mut Option<(bool, Change)>,
) {
    let names = if shares.is_empty() { impacts } else { shares };
    let proposed = &import.taken().proposed;
    let language = cx.text.language();
    let longest = names.iter().map(|it| it.chars().count()).max().unwrap_or(1);
    let first = (longest as f32 * 7.5).clamp(14.0, 80.0);
    // A probability has fewer signs than an amount.
    let share_wide = if impacts.is_empty() { 80.0 } else { 52.0 };
    let taken = first + if shares.is_empty() { 0.0 } else { share_wide + 4.0 };
    let amount_wide = ((ui.available_width() - taken) / 3.0 - 4.0).clamp(40.0, 110.0);
    ui.spacing_mut().item_spacing = egui::vec2(4.0, 3.0);
    let line = |ui: &mut Ui, add: &mut dyn FnMut(&mut Ui)| {
        ui.horizontal(|ui| add(ui));
    };
    let word = |ui: &mut Ui, words: egui::RichText, width: f32| {
        ui.allocate_ui_with_layout(egui::vec2(width, 18.0), Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(width);
            ui.add(Label::new(words).truncate());
        });
    };
    let points = ["import-class-low", "import-class-likely", "import-class-high"];
    line(ui, &mut |ui| {
        word(ui, style::secondary("", cx.theme), first);
        let share = (!shares.is_empty()).then_some(("import-class-share", share_wide)).into_iter();
        let amounts = points.into_iter().filter(|_| !impacts.is_empty()).map(|it| (it, amount_wide));
        for (key, width) in share.chain(amounts) {
            word(ui, style::secondary(cx.t(key), cx.theme).size(style::SMALL), width);
        }
    });
    let said = |name: &String| -> Vec<String> {
        let sources = import.taken().sources.iter().flatten();
        sources.filter_map(|it| it.said.get(name)).map(|it| format!("‘{}’", it.raw)).collect()
    };
    for name in names {
        line(ui, &mut |ui| {
            let said = said(name);
            let shown = ui.scope(|ui| word(ui, style::strong(name), first)).response;
            if !said.is_empty() {
                shown.on_hover_text(said.join(" · "));
            }
            let called = |key: &str| format!("{name}: {}", cx.t(key));
            if let Some(it) = proposed.probability.iter().find(|it| it.name == *name && !shares.is_empty()) {
                let shown = language.share_in_full(it.probability);
                let look = Field { name: &called("import-class-share"), shown: &shown, hint: "", width: share_wide };
                let read = |text: &str| sure(language.read_share(text));
                if let Some(share) = field(ui, cx, ("share", name), look, read) {
                    *change = Some((false, Change { name: name.clone(), point: None, share, amount: Euro::ZERO }));
                }
            }
            if let Some(it) = proposed.impact.iter().find(|it| it.name == *name && !impacts.is_empty()) {
                for (at, amount) in [it.impact.low, it.impact.likely, it.impact.high].into_iter().enumerate() {
                    let shown = millions(language, amount);
                    let look = Field { name: &called(points[at]), shown: &shown, hint: "", width: amount_wide };
                    let read = |text: &str| {
                        sure(language.read_amount(text, Beside { unit: Unit::Millions, ..Beside::default() }))
                    };
                    if let Some(amount) = field(ui, cx, ("impact", name, at), look, read) {
                        *change = Some((true, Change { name: name.clone(), point: Some(at), share: 0.0, amount }));
                    }
                }
            }
        });
    }
}

/// What was typed, the likeliest where it could be several: it is seen at once.
fn sure<T>(reading: Reading<T>) -> Result<T, &'static str> {
    match reading {
        Reading::Is(it) => Ok(it),
        Reading::Ask(all) => all.into_iter().next().ok_or("number-not-read"),
        Reading::No(why) => Err(why),
    }
}

/// An amount in millions of euro, with as many decimals as it has, and two at least.
fn millions(language: Language, amount: Euro) -> String {
    let value = amount.to_f64() / 1e6;
    let decimals = (2_u8..6).find(|it| {
        let scale = 10_f64.powi(i32::from(*it));
        ((value * scale).round() / scale - value).abs() < 1e-9
    });
    language.decimals(value, usize::from(decimals.unwrap_or(6)))
}
