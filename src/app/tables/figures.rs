//! The tables of what the money comes to: key numbers, percentiles, the curve, what each risk and each measure does.

use crate::app::tables::cells::{headed, in_euro, yes};
use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::design::risks::Allocation;
use crate::finance::contribution::{Bought, Effect};
use crate::finance::error::share_error;
use crate::finance::figures::{Figures, Spread};
use crate::finance::simulation::Simulation;
use crate::picture::money::Shown;
use crate::text::Text;
use crate::text::table::{Cell, Table};

/// A key number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum KeyNumber {
    /// How often both sides win or lose together.
    Alignment,
    /// How often the client must ask for more money.
    ClientAsks,
    /// How often the contractor loses.
    ContractorLoses,
    /// How often the money for risks covers them.
    PotCovers,
}

impl KeyNumber {
    /// The key numbers in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Alignment, Self::ClientAsks, Self::ContractorLoses, Self::PotCovers];

    /// Its key in the language files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Alignment => "figures-alignment",
            Self::ClientAsks => "figures-client-asks",
            Self::ContractorLoses => "figures-contractor-loses",
            Self::PotCovers => "figures-pot-covers",
        }
    }

    /// The share (0-1) of the outcomes that it counts.
    pub const fn of(self, figures: &Figures) -> f64 {
        match self {
            Self::Alignment => figures.alignment,
            Self::ClientAsks => figures.client_asks,
            Self::ContractorLoses => figures.contractor_loses,
            Self::PotCovers => figures.pot_covers,
        }
    }

    /// How often the side that it is about comes out below zero, whatever it can bear, as a share (0-1); none: it is about
    /// no side.
    pub const fn below_zero(self, figures: &Figures) -> Option<f64> {
        match self {
            Self::ClientAsks => Some(figures.client_below),
            Self::ContractorLoses => Some(figures.contractor_below),
            Self::Alignment | Self::PotCovers => None,
        }
    }

    /// How far its true value may be off, in points of a per cent, as a language writes it.
    pub fn error(self, text: &Text, figures: &Figures) -> String {
        text.language().one_decimal(share_error(self.of(figures), figures.outcomes) * 100.0)
    }

    /// What it counts, of which outcomes.
    pub fn says(self, text: &Text, simulation: &Simulation) -> String {
        let (language, terms, figures) = (text.language(), simulation.terms(), simulation.figures());
        let limit = match self {
            Self::Alignment => terms.tab,
            Self::ClientAsks => terms.client_reserve,
            Self::ContractorLoses => terms.contractor_reserve,
            Self::PotCovers => terms.for_risks,
        };
        let count = (self.of(figures) * figures.outcomes as f64).round() as usize;
        let values = [
            ("count", language.count(count).into()),
            ("all", language.count(figures.outcomes).into()),
            ("limit", language.euro(limit).into()),
        ];
        let mut says = vec![text.with(&format!("{}-says", self.key()), values)];
        if let Some(below) = self.below_zero(figures) {
            let key = format!("{}-below", self.key());
            says.push(text.with(&key, [("share", language.share(below).into())]));
        }
        says.push(text.with("figures-error-says", [("points", self.error(text, figures).into())]));
        says.join(" ")
    }
}

/// The key numbers, what each counts, and how often the cost goes beyond the TAB; with those of a kept variant, by its
/// name, where one is kept.
pub fn key_numbers(text: &Text, simulation: &Simulation, kept: Option<(&Figures, &str)>) -> Table {
    let (now, before) = (simulation.figures(), kept.map(|it| it.0));
    let mut table = headed(text, &["tables-key-number", "tables-value"]);
    table.heading.extend(kept.map(|(_, name)| text.with("figures-table-kept", [("name", name.into())])));
    table.heading.push(text.get("tables-counts"));
    let mut row = |name: String, of: &dyn Fn(&Figures) -> Cell, says: Cell| {
        table.row([Some(name.into()), Some(of(now)), before.map(of), Some(says)].into_iter().flatten());
    };
    for it in KeyNumber::ALL {
        row(text.get(it.key()), &|figures| Cell::Share(it.of(figures)), it.says(text, simulation).into());
    }
    for it in [KeyNumber::ClientAsks, KeyNumber::ContractorLoses] {
        let share = |figures: &Figures| it.below_zero(figures).map_or(Cell::Empty, Cell::Share);
        row(text.get(&format!("{}-below-zero", it.key())), &share, Cell::Empty);
    }
    row(text.get("tables-over-tab"), &|figures| Cell::Share(figures.over_tab), Cell::Empty);
    row(text.get("tables-outcomes"), &|figures| Cell::count(figures.outcomes), Cell::Empty);
    table
}

/// Cost or a result over all outcomes: a line of the table of percentiles.
pub struct Line {
    /// What it is called: the cost, a side, or a partner with its share.
    pub name: String,
    /// Whose result; none: the cost.
    pub side: Option<Side>,
    /// Whether it is a partner's, within the side above it.
    pub partner: bool,
    /// As it is.
    pub now: Spread,
    /// As it is in the kept variant.
    pub before: Option<Spread>,
}

/// The lines of the table of percentiles: the cost, each side, and each partner that agreed on a share.
pub fn lines(design: &Design, text: &Text, now: &Figures, before: Option<&Figures>) -> Vec<Line> {
    let name = text.get("figures-table-cost");
    let mut lines = vec![Line { name, side: None, partner: false, now: now.cost, before: before.map(|it| it.cost) }];
    for side in Side::ALL {
        let of = |it: &Figures| match side {
            Side::Client => it.client,
            Side::Contractor => it.contractor,
        };
        let (now, before_of) = (of(now), before.map(of));
        lines.push(Line { name: text.side(side), side: Some(side), partner: false, now, before: before_of });
        lines.extend(design.partners_of(side).filter_map(|it| {
            let share = it.share?;
            let kept = design.money.kept.as_deref();
            // Where the kept variant divided a side otherwise, its own share holds there.
            let then = kept.and_then(|kept| kept.share_of(it.id));
            Some(Line {
                name: format!("{} ({})", it.name, text.language().share(share)),
                side: Some(side),
                partner: true,
                now: now.part(share),
                before: before_of.zip(then).map(|(it, then)| it.part(then)),
            })
        }));
    }
    lines
}

/// The keys of the columns of percentiles, the mean first.
pub(crate) const PERCENTILES: [&str; 5] =
    ["figures-table-mean", "figures-table-p10", "figures-table-p50", "figures-table-p80", "figures-table-p90"];

/// The mean and the percentiles of cost and results; with those of the kept variant where one is kept.
pub fn percentiles(design: &Design, text: &Text, now: &Figures, before: Option<&Figures>) -> Table {
    let mut table = Table::new([in_euro(text, &text.get("tables-amount"))]);
    table.heading.extend(before.map(|_| text.get("tables-variant")));
    table.heading.extend(PERCENTILES.map(|it| text.get(it)));
    let mut row = |name: &str, variant: &str, it: &Spread| {
        let variant = before.map(|_| variant.into());
        let values = std::iter::once(it.mean).chain(it.percentiles.map(|it| it.value)).map(Cell::euro);
        table.row(std::iter::once(name.into()).chain(variant).chain(values));
    };
    for line in lines(design, text, now, before) {
        row(&line.name, &text.get("variants-now"), &line.now);
        if let Some(before) = &line.before {
            row(&line.name, design.money.kept_name(), before);
        }
    }
    table
}

/// The cost at every fifth percentile, and at the first and the last.
pub fn likely(text: &Text, simulation: &Simulation) -> Table {
    let mut table = Table::new([text.get("likely-percentile")]);
    table.heading.push(in_euro(text, &text.get("figures-table-cost")));
    for nth in std::iter::once(1).chain((5..100).step_by(5)).chain([99_u32]) {
        let cost = simulation.cost_at(f64::from(nth) / 100.0).value;
        table.row([format!("P{nth}").into(), Cell::euro(cost)]);
    }
    table
}

/// What both sides have at some actual costs, in euro, and what stands there: the TAB, or a bound.
pub fn curve(text: &Text, shown: &Shown, costs: &[Euro]) -> Table {
    let mut names = vec![text.get("curve-table-cost"), text.get("curve-table-off")];
    names.extend(Side::ALL.map(|it| text.word(it)));
    if shown.kept.is_some() {
        let name = || [("name", (&shown.kept_name).into())];
        names.extend(["curve-client-in-a", "curve-contractor-in-a"].map(|it| text.with(it, name())));
    }
    let mut table = Table::new(names.iter().map(|it| in_euro(text, it)));
    table.heading.push(text.get("tables-note"));
    let bounds: Vec<Euro> = shown.bounds().map(|it| it.2).collect();
    for cost in costs.iter().copied() {
        let divided = shown.at(cost);
        let mut amounts = vec![cost, cost - shown.tab, divided.client, divided.contractor];
        if let Some((tab, curve)) = &shown.kept {
            let then = curve.divide(*tab - cost);
            amounts.extend([then.client, then.contractor]);
        }
        let note = match () {
            () if cost == shown.tab => text.get("money-total").into(),
            () if bounds.contains(&cost) => text.get("curve-table-bound").into(),
            () => Cell::Empty,
        };
        table.row(amounts.into_iter().map(Cell::from).chain([note]));
    }
    table
}

/// What a place is called where risks are tried; in no place: left out.
pub(crate) const fn tried_key(to: Allocation) -> &'static str {
    match to {
        Allocation::Unplaced | Allocation::Partner(_) | Allocation::Project(_) => "tornado-leave-out",
        Allocation::Shared => "tornado-to-alliance",
        Allocation::Allocated(Side::Client) => "tornado-to-client",
        Allocation::Allocated(Side::Contractor) => "tornado-to-contractor",
    }
}

/// What moving or leaving out each risk alone changes: alignment in points of a per cent, the rest in euro.
pub fn tornado(design: &Design, text: &Text, effects: &[Effect]) -> Table {
    let mut table = headed(text, &["risks-column-title", "risks-column-place", "tornado-tried", "tornado-alignment"]);
    let amounts = ["tornado-cost", "tornado-client", "tornado-contractor"];
    table.heading.extend(amounts.map(|it| in_euro(text, &text.get(it))));
    for it in effects {
        let Some(risk) = design.risks.get(it.risk) else { continue };
        table.row([
            (&risk.title).into(),
            text.place(design, it.from).into(),
            text.get(tried_key(it.to)).into(),
            Cell::Number(it.alignment * 100.0),
            Cell::euro(it.cost_p80),
            Cell::euro(it.client),
            Cell::euro(it.contractor),
        ]);
    }
    table
}

/// What measures buy: cost, what each takes away, how much that is per euro, and what it changes.
pub fn bought(design: &Design, text: &Text, all: &[Bought]) -> Table {
    let mut table = headed(text, &["tables-measure", "risks-column-title", "bought-planned"]);
    table.heading.extend(["bought-cost", "bought-takes"].map(|it| in_euro(text, &text.get(it))));
    table.heading.extend([text.get("bought-per-euro"), text.get("tornado-alignment")]);
    table.heading.push(in_euro(text, &text.get("tornado-cost")));
    for it in all {
        let Some((risk, measure)) = design.risks.measure(it.risk, it.measure) else { continue };
        table.row([
            (&measure.title).into(),
            (&risk.title).into(),
            yes(text, measure.planned),
            Cell::euro(it.cost),
            Cell::euro(it.takes),
            it.per_euro().map_or(Cell::Empty, Cell::Number),
            Cell::Number(it.alignment * 100.0),
            Cell::euro(it.cost_p80),
        ]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::tables::cells::check;
    use crate::design::money::{Money, Staffel};
    use crate::finance::simulation::Draws;
    use crate::rules::testing;
    use crate::text::Language;

    /// A TAB of a hundred million with one shared risk that surely costs ten.
    fn design() -> Design {
        use crate::design::form::Form;
        use crate::design::risks::ThreePoint;
        let certain = |it: &mut crate::design::risks::Risk| {
            let amount = Euro::new(10_000_000);
            (it.probability, it.impact) = (Some(1.0), Some(ThreePoint { low: amount, likely: amount, high: amount }));
        };
        let mut design = testing::design(Form::ThreeDomains).risk("-Zetting", Allocation::Shared, 1, certain).design;
        let tiers = || vec![crate::design::money::Tier::new(None, 0.4)];
        let staffel = Staffel { gain: tiers(), loss: tiers(), gain_cap: None, loss_cap: None };
        let line = crate::design::money::CostLine {
            id: crate::design::id::CostId::new(&mut crate::design::id::Ids::seeded(7)),
            name: "Werk".into(),
            amount: Euro::new(95_000_000),
            range: None,
        };
        let tab = Some(Euro::new(100_000_000));
        design.money = Money { direct: vec![line], tab, staffel: Some(staffel), ..Money::default() }.into();
        design
    }

    #[test]
    fn percentiles_are_in_euro_and_variant_a_has_rows_of_its_own() {
        let (design, text) = (design(), Text::new(Language::Nl));
        let simulation = Simulation::of(&design, Draws::default()).expect("there is money");
        let figures = simulation.figures();
        let without = percentiles(&design, &text, figures, None).tab_separated(Language::Nl);
        assert_eq!(
            without,
            "Bedrag, €\tgemiddeld\tP10\tP50\tP80\tP90\n\
             Werkelijke kosten\t105000000\t105000000\t105000000\t105000000\t105000000\n\
             OG\t-3000000\t-3000000\t-3000000\t-3000000\t-3000000\n\
             ON\t-2000000\t-2000000\t-2000000\t-2000000\t-2000000\n"
        );
        let with = percentiles(&design, &text, figures, Some(figures));
        check(&with);
        assert_eq!((with.rows.len(), with.rows[3][1].clone()), (6, "A".into()));
    }

    #[test]
    fn key_numbers_say_what_they_count() {
        let (design, text) = (design(), Text::new(Language::Nl));
        let simulation = Simulation::of(&design, Draws::default()).expect("there is money");
        let table = key_numbers(&text, &simulation, Some((simulation.figures(), "A")));
        check(&table);
        let written = table.tab_separated(Language::Nl);
        assert!(
            written.starts_with("Kengetal\tWaarde\tvariant A\tWat het telt\ngelijk belang\t100%\t100%\tIn "),
            "{written}"
        );
        assert!(
            written.ends_with("werkelijke kosten boven het TAB\t100%\t100%\t\naantal doorrekeningen\t10000\t10000\t\n"),
            "{written}"
        );
    }

    #[test]
    fn the_curve_says_where_the_tab_is() {
        let (design, text) = (design(), Text::new(Language::En));
        let shown = Shown::of(&design).expect("there is a TAB");
        let table = curve(&text, &shown, &[90_000_000, 100_000_000, 105_000_000].map(Euro::new));
        let written = table.tab_separated(Language::En);
        let rows: Vec<&str> = written.lines().skip(1).collect();
        let expected = [
            "90000000\t-10000000\t6000000\t4000000\t",
            "100000000\t0\t0\t0\tTAB",
            "105000000\t5000000\t-3000000\t-2000000\t",
        ];
        assert_eq!(rows, expected);
    }

    #[test]
    fn leaving_a_risk_out_says_what_it_changes() {
        let (design, text) = (design(), Text::new(Language::Nl));
        let simulation = Simulation::of(&design, Draws::default()).expect("there is money");
        let table = tornado(&design, &text, &simulation.tornado(&design, Allocation::Unplaced));
        check(&table);
        let written = table.tab_separated(Language::Nl);
        let row = "'-Zetting\tAlliantie\tWeglaten\t0\t-10000000\t6000000\t4000000\n";
        assert!(written.ends_with(row), "{written}");
    }

    #[test]
    fn of_every_example_every_row_has_every_column() {
        for example in EXAMPLES {
            let design = example.read().expect("an example reads");
            let Some(simulation) = Simulation::of(&design, Draws { outcomes: 1_000, ..Draws::default() }) else {
                continue;
            };
            for text in Language::ALL.map(Text::new) {
                check(&key_numbers(&text, &simulation, None));
                check(&percentiles(&design, &text, simulation.figures(), None));
                check(&bought(&design, &text, &simulation.bought(&design)));
                check(&tornado(&design, &text, &simulation.tornado(&design, Allocation::Shared)));
                let shown = Shown::of(&design).expect("there is a TAB");
                check(&curve(&text, &shown, &[shown.tab]));
            }
        }
    }
}
