//! The curve in words: what both sides have at a cost, the staffel as sentences, and a table of values.

use egui::{Align, Grid, Layout, RichText, Ui};

use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::finance::simulation::Simulation;
use crate::finance::staffel::{Curve, Half};
use crate::picture::money::{Shown, Unit};
use crate::picture::tokens::Ink;
use crate::text::Language;
use crate::text::worked::amount;
use crate::ui::cx::Cx;
use crate::ui::kit::{style, widgets};
use crate::ui::money::curve::state::Seen;

/// All that there is to say of one actual cost: how far from the TAB, both results, how many outcomes cost less.
pub(crate) fn at_cost(cx: &Cx, shown: &Shown, cost: Euro, less: Option<f64>) -> Vec<String> {
    let language = cx.text.language();
    let mut lines = vec![cx.text.with("curve-at-cost", [("cost", amount(language, cost).into())])];
    let off = cost - shown.tab;
    let key = match off {
        Euro::ZERO => "curve-on-tab",
        it if it > Euro::ZERO => "curve-above-tab",
        _ => "curve-below-tab",
    };
    lines.push(cx.text.with_all(key, [("amount", amount(language, off).into())]));
    let divided = shown.at(cost);
    for (side, result) in [(Side::Client, divided.client), (Side::Contractor, divided.contractor)] {
        let sign = match result {
            Euro::ZERO => "",
            it if it > Euro::ZERO && language == Language::Nl => "+\u{a0}",
            it if it > Euro::ZERO => "+",
            _ => language.minus(true),
        };
        let result = format!("{sign}{}", amount(language, result));
        lines.push(cx.text.with("curve-of-side", [("side", cx.text.word(side).into()), ("amount", result.into())]));
    }
    if let Some(less) = less {
        lines.push(cx.text.with("curve-less", [("share", language.share(less).into())]));
    }
    lines
}

/// The picture in sentences.
pub(crate) fn sentences(cx: &Cx, shown: &Shown, simulation: Option<&Simulation>) -> Vec<String> {
    let language = cx.text.language();
    let tab = |key: &str, it: Euro| {
        cx.text.with(key, [("amount", amount(language, it).into()), ("name", (&shown.kept_name).into())])
    };
    let mut said = vec![tab("curve-words-tab", shown.tab)];
    said.extend(divides(cx, &shown.curve));
    if let Some(it) = simulation {
        let (figures, euro) = (it.figures(), |it: f64| language.euro_short(it));
        let values = [
            ("p50", euro(figures.cost.p50()).into()),
            ("p80", euro(figures.cost.p80()).into()),
            ("over", language.share(figures.over_tab).into()),
        ];
        said.push(cx.text.with("curve-words-outcomes", values));
    }
    if let Some((then, curve)) = &shown.kept {
        said.push(tab("curve-words-tab-a", *then));
        said.extend(divides(cx, curve));
    }
    said
}

/// How a curve divides gains and losses.
fn divides(cx: &Cx, curve: &Curve) -> Vec<String> {
    let halves = [
        (&curve.gain, ["curve-words-gain", "curve-words-gain-none", "curve-words-gain-most"]),
        (&curve.loss, ["curve-words-loss", "curve-words-loss-none", "curve-words-loss-most"]),
    ];
    let mut said = Vec::new();
    for (half, [some, none, most]) in halves {
        if half.pieces.iter().all(|it| it.contractor == 0.0) {
            said.push(cx.t(none));
            continue;
        }
        said.push(cx.text.with(some, [("tiers", cx.text.one_by_one(tiers(cx, half)).into())]));
        if let Some(flat) = half.flat_from() {
            let amount = amount(cx.text.language(), half.contractor_of(flat));
            said.push(cx.text.with(most, [("amount", amount.into())]));
        }
    }
    said
}

fn tiers(cx: &Cx, half: &Half) -> Vec<String> {
    let language = cx.text.language();
    let tier = |(at, it): (usize, &crate::finance::staffel::Piece)| {
        let share = || ("share", language.share(it.contractor).into());
        match it.to {
            Some(to) => cx.text.with("curve-words-tier", [share(), ("amount", amount(language, to).into())]),
            None if at == 0 => cx.text.with("curve-words-tier-all", [share()]),
            None => cx.text.with("curve-words-tier-above", [share()]),
        }
    };
    half.pieces.iter().enumerate().map(tier).collect()
}

/// The picture in words.
pub(crate) fn words_ui(ui: &mut Ui, cx: &Cx, shown: &Shown, simulation: Option<&Simulation>) {
    for said in sentences(cx, shown, simulation) {
        widgets::selectable(ui, RichText::new(said));
    }
}

/// The costs that the table has a row for, in euro: the marks of the axis, every bound and the TAB.
pub(crate) fn costs(seen: Seen) -> Vec<Euro> {
    let marks = seen.chart.ticks.iter().map(|it| Euro::round(*it));
    let bounds = seen.shown.bounds().map(|it| it.2);
    let mut all: Vec<Euro> = marks.chain(bounds).chain([seen.shown.tab]).collect();
    all.sort();
    all.dedup();
    all
}

/// Cost and both results at round costs and where tiers end, as a table.
pub(crate) fn table_ui(ui: &mut Ui, cx: &Cx, seen: Seen) {
    let language = cx.text.language();
    let unit = Unit::of(seen.chart.range.cost[1]);
    ui.label(style::secondary(cx.text.with("curve-table-says", [("unit", unit.caption(cx.text).into())]), cx.theme));
    let side = |it: Side| cx.text.word(it);
    let mut heads = vec![cx.t("curve-table-cost"), cx.t("curve-table-off"), side(Side::Client), side(Side::Contractor)];
    if seen.shown.kept.is_some() {
        let name = || [("name", (&seen.shown.kept_name).into())];
        heads.extend(["curve-client-in-a", "curve-contractor-in-a"].map(|it| cx.text.with(it, name())));
    }
    let right = |ui: &mut Ui, words: RichText| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.label(words));
    };
    let bounds: Vec<Euro> = seen.shown.bounds().map(|it| it.2).collect();
    egui::ScrollArea::horizontal().id_salt("curve table").show(ui, |ui| {
        Grid::new("curve values").striped(true).spacing([14.0, 4.0]).min_col_width(52.0).show(ui, |ui| {
            for head in heads {
                right(ui, style::secondary(head, cx.theme));
            }
            ui.end_row();
            for cost in costs(seen) {
                let divided = seen.shown.at(cost);
                let mut row = vec![cost - seen.shown.tab, divided.client, divided.contractor];
                if let Some((tab, curve)) = &seen.shown.kept {
                    let then = curve.divide(*tab - cost);
                    row.extend([then.client, then.contractor]);
                }
                let words = unit.cell(language, cost.to_f64(), false);
                right(ui, if cost == seen.shown.tab { style::strong(words) } else { RichText::new(words) });
                for it in row {
                    right(ui, RichText::new(unit.cell(language, it.to_f64(), true)));
                }
                let note = if cost == seen.shown.tab {
                    "TAB".to_owned()
                } else if bounds.contains(&cost) {
                    cx.t("curve-table-bound")
                } else {
                    String::new()
                };
                let quiet = style::color(Ink::Ink2, cx.theme);
                ui.label(RichText::new(note).size(style::SMALL).color(quiet));
                ui.end_row();
            }
        });
    });
}
