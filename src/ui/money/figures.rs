//! The key numbers of the simulation as cards, with what each counts, and how many outcomes they are counted over.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Label, Ui};

use crate::app::tables::figures::{KeyNumber, key_numbers};
use crate::design::Design;
use crate::design::id::Id;
use crate::design::money::Money;
use crate::design::workshop::Hidden;
use crate::finance::figures::Figures;
use crate::finance::percentile::Percentile;
use crate::finance::simulation::Simulation;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::parts::{self, Card};
use crate::ui::kit::table_copy::Copying;
use crate::ui::kit::{icons, sought, style, widgets};
use crate::ui::money::long::waits;
use crate::ui::section::Section;

/// The numbers of outcomes that can be chosen.
const OUTCOMES: [usize; 4] = [1_000, 10_000, 100_000, 1_000_000];
/// The least width of a card, of its frame with margins; and room between cards, as `parts::cards` keeps it.
const CARD: (f32, f32) = (132.0, 12.0);
/// The room that both variants of a number want on one line; all cards do the same.
const ON_ONE_LINE: f32 = 150.0;
/// From which part (0-1) on money that lacks for risks is told apart. Ours.
const SHORT: f64 = 0.1;
/// The width of a tooltip.
const TOOLTIP: f32 = 320.0;

/// What is remembered from frame to frame.
#[derive(Default)]
pub(crate) struct State {
    kept: Kept<(), Option<Simulation>>,
    pot: Kept<(), Percentile>,
}

impl State {
    /// What the kept variant comes to: the design with the money that was kept. None while nothing is kept, or it says too little.
    pub(crate) fn kept(&mut self, cx: &Cx) -> Option<Figures> {
        Some(self.simulated(cx)?.as_ref().as_ref()?.figures().clone())
    }

    /// The same, outcome by outcome.
    pub(crate) fn simulated(&mut self, cx: &Cx) -> Option<Arc<Option<Simulation>>> {
        let money = cx.design().money.kept.as_deref()?;
        Some(self.kept.get(cx, (), || with_money(cx, money)))
    }
}

/// The design with other money, simulated with the same draws.
fn with_money(cx: &Cx, money: &Money) -> Option<Simulation> {
    match &cx.session.insight().simulation {
        Some(now) => now.of_kept(cx.design()),
        None => Simulation::of(&Design { money: money.alone().into(), ..cx.design().clone() }, cx.session.draws()),
    }
}

/// A key number as it is shown.
fn shown(cx: &Cx, it: KeyNumber, figures: &Figures) -> String {
    match it {
        // Who shares nothing of the result has no interest in common to count.
        KeyNumber::Alignment if cx.design().money.staffel.is_none() => "–".to_owned(),
        KeyNumber::PotCovers => format!("P\u{a0}{:.0}", it.of(figures) * 100.0),
        _ => cx.text.language().share(it.of(figures)),
    }
}

/// The word of the remark that a number which nobody filled in asks for.
fn remark_key(it: KeyNumber, money: &Money) -> Option<&'static str> {
    let (key, lacks) = match it {
        KeyNumber::Alignment => return None,
        KeyNumber::ClientAsks => ("figures-no-reserve", money.client_reserve.is_none()),
        KeyNumber::ContractorLoses => ("figures-no-fee", money.contractor_bears().is_none()),
        KeyNumber::PotCovers => ("figures-no-pot", money.risk_pot.is_none() && money.fund.is_none()),
    };
    lacks.then_some(key)
}

/// The key numbers, as a row of cards; while there is nothing to count, one line that says what lacks.
pub(crate) fn figures_ui(ui: &mut Ui, cx: &Cx, state: &mut State, before: Option<&Figures>, out: &mut Vec<Intent>) {
    let Some(simulation) = &cx.session.insight().simulation else {
        nothing_ui(ui, cx);
        return;
    };
    let (mut copying, name) = (Copying::from_here(ui), cx.t("tables-key-numbers"));
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        heading_ui(ui, cx, simulation, (&mut copying, &name), out);
        let wait = waits(ui, simulation);
        let pot = state.pot.get_or_wait(cx, (), wait, || simulation.pot_for(cx.design(), 0.8));
        cards_ui(ui, cx, simulation, before, &pot);
        beyond_ui(ui, cx, simulation, before);
        short_ui(ui, cx, &pot);
        if before.is_none() && cx.design().money.kept.is_some() {
            let name = cx.design().money.kept_name();
            remark(ui, cx, &cx.text.with("figures-kept-says-little", [("name", name.into())]));
        }
        if cx.design().money.staffel.is_none() {
            remark(ui, cx, &cx.t("figures-no-staffel"));
        }
    });
    if copying.asked(ui) {
        let kept = before.map(|it| (it, cx.design().money.kept_name()));
        out.push(Intent::CopyTable(name, key_numbers(cx.text, simulation, kept)));
    }
}

fn nothing_ui(ui: &mut Ui, cx: &Cx) {
    // Direct cost alone makes a TAB too, so that is what lacks; the TAB is named where that is not there either.
    let design = cx.design();
    let key = match (design.workshop.conceals(Hidden::Figures), design.budget().tab().is_some()) {
        (true, _) => "figures-hidden",
        (false, true) => "figures-needs-direct",
        (false, false) => "figures-needs-tab",
    };
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(style::secondary(cx.t(key), cx.theme)).wrap());
    });
}

/// Over how many outcomes all is counted, and what takes no part in it.
fn heading_ui(
    ui: &mut Ui,
    cx: &Cx,
    simulation: &Simulation,
    (copying, table): (&mut Copying, &str),
    out: &mut Vec<Intent>,
) {
    let language = cx.text.language();
    let words = |count: usize| cx.text.with("figures-outcomes", [("count", language.count(count).into())]);
    ui.horizontal_wrapped(|ui| {
        let (asked, drawn) = (cx.session.draws().outcomes, simulation.outcomes());
        let options = OUTCOMES.map(|it| (it, words(it)));
        let name = cx.t("figures-outcomes-name");
        if let Some(to) = widgets::pick(ui, ("outcomes", &name), &words(asked), Some(asked), options, Some(190.0)) {
            out.push(Intent::Outcomes(to));
        }
        copying.button(ui, cx, table);
        if drawn < asked {
            remark(ui, cx, &cx.text.with("figures-reduced", [("count", language.count(drawn).into())]));
        }
        let waiting = &cx.session.insight().waiting;
        if !waiting.is_empty() {
            let words = cx.text.with("figures-waiting", [("count", waiting.len().into())]);
            let room = ui.available_width().max(120.0);
            let link = parts::link(ui, style::secondary(&words, cx.theme), room, &words);
            if link.clicked() {
                let list = &cx.design().risks.list;
                let ids = waiting.iter().filter_map(|at| list.get(*at)).map(|it| Id::from(it.id));
                out.push(Intent::Go(Section::Risks));
                out.push(Intent::Select(ids.collect()));
            }
            link.on_hover_text(cx.t("figures-waiting-says"));
        }
    });
}

fn cards_ui(ui: &mut Ui, cx: &Cx, simulation: &Simulation, before: Option<&Figures>, pot: &Percentile) {
    let money = &cx.design().money;
    let room = ui.available_width();
    // Three beside each other and one below would read as a rank.
    let most = if room >= 4.0 * CARD.0 + 3.0 * CARD.1 { 4 } else { 2 };
    let remark = |it: KeyNumber| remark_key(it, money).map(|key| cx.t(key));
    let says = |it: KeyNumber| {
        let mut says = vec![it.says(cx.text, simulation)];
        says.extend(remark(it).map(|it| format!("{it}.")));
        if it == KeyNumber::PotCovers {
            says.push(pot_says(cx, pot));
        }
        says.join(" ")
    };
    let (kept, present) = (money.kept_name(), cx.t("variants-now"));
    let card = |it: KeyNumber| {
        let now = shown(cx, it, simulation.figures());
        let value = match before {
            Some(before) => format!("{kept} {} → {present} {now}", shown(cx, it, before)),
            None => now,
        };
        Card::white(it, format!("{value} {}. {}", cx.t(it.key()), says(it)), cx.theme)
    };
    let cards = KeyNumber::ALL.map(card).into();
    let seen = parts::cards(ui, cx.theme, ("figures", CARD.0, most), cards, |ui, it| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let now = style::strong(shown(cx, it, simulation.figures())).size(style::SECTION);
        match before {
            Some(before) => {
                let then = style::secondary(format!("{kept}\u{a0}{} →", shown(cx, it, before)), cx.theme);
                let beside = kept.chars().count() == 1 && ui.available_width() >= ON_ONE_LINE;
                if !beside {
                    ui.add(Label::new(then.clone()).truncate());
                }
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = 5.0;
                    if beside {
                        ui.label(then);
                    }
                    ui.label(style::strong(present.as_str()));
                    ui.label(now);
                });
            }
            None => {
                ui.label(now);
            }
        }
        let small = |ui: &mut Ui, words: String| {
            ui.add(Label::new(style::secondary(words, cx.theme).size(style::SMALL)).wrap());
        };
        small(ui, cx.text.with("figures-error", [("points", it.error(cx.text, simulation.figures()).into())]));
        ui.add(Label::new(style::secondary(cx.t(it.key()), cx.theme)).wrap());
        if let Some(line) = beside(cx, it, simulation.figures(), pot) {
            small(ui, line);
        }
        if let Some(remark) = remark(it) {
            ui.add(Label::new(style::secondary(remark, cx.theme).size(style::SMALL)).wrap());
        }
    });
    for (it, response) in seen {
        sought::figure(ui, &cx.t(it.key()), response.rect, cx.theme);
        response.on_hover_ui(|ui| {
            ui.set_max_width(TOOLTIP);
            ui.label(says(it));
        });
    }
}

/// The other reading of a key number, in short: how often its side is below zero, or the pot that it takes.
fn beside(cx: &Cx, it: KeyNumber, figures: &Figures, pot: &Percentile) -> Option<String> {
    let language = cx.text.language();
    if it == KeyNumber::PotCovers {
        return Some(cx.text.with("figures-pot-p80", [("amount", language.euro_short(pot.value).into())]));
    }
    let below = it.below_zero(figures)?;
    Some(cx.text.with("figures-below-zero", [("share", language.share(below).into())]))
}

fn pot_says(cx: &Cx, pot: &Percentile) -> String {
    let euro = |it: f64| cx.text.language().euro_short(it);
    let values = [("amount", euro(pot.value).into()), ("low", euro(pot.low).into()), ("high", euro(pot.high).into())];
    cx.text.with("figures-pot-p80-says", values)
}

/// How often the cost goes beyond the TAB, as a sentence.
fn beyond_ui(ui: &mut Ui, cx: &Cx, simulation: &Simulation, before: Option<&Figures>) {
    let (language, figures) = (cx.text.language(), simulation.figures());
    let values = [
        ("share", language.share(figures.over_tab).into()),
        ("tab", language.euro_short(simulation.terms().tab.to_f64()).into()),
        ("name", cx.design().money.kept_name().into()),
        ("before", before.map_or_else(String::new, |it| language.share(it.over_tab)).into()),
    ];
    let key = if before.is_some() { "figures-over-tab-kept" } else { "figures-over-tab" };
    let words = cx.text.with(key, values);
    let response = ui.add(Label::new(style::secondary(&words, cx.theme)).wrap());
    style::name(&response, Role::Label, &words);
}

/// By how much the money for risks falls short of what four in five outcomes need, as a sentence.
fn short_ui(ui: &mut Ui, cx: &Cx, pot: &Percentile) {
    let there = cx.design().budget().for_risks().to_f64();
    let lacks = pot.value - there;
    // Of what nobody filled in the card says that it is not filled in.
    if there > 0.0 && lacks > SHORT * pot.value {
        let euro = |it: f64| cx.text.language().euro_short(it).into();
        let values = [("there", euro(there)), ("needed", euro(pot.value)), ("more", euro(lacks))];
        remark(ui, cx, &cx.text.with("figures-pot-short", values));
    }
}

fn remark(ui: &mut Ui, cx: &Cx, words: &str) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let color = style::color(Ink::Hint, cx.theme);
        ui.label(icons::severity(crate::rules::Severity::Hint, false).rich_text().size(15.0).color(color));
        ui.add(Label::new(style::secondary(words, cx.theme)).wrap());
    });
}
