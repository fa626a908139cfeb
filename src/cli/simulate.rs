//! What the money of a design comes to, for people as a table and for programs as JSON: every figure with its unit.

use std::collections::HashMap;
use std::io::Write;
use std::path::Path;

use serde_json::{Value, json};

use crate::cli::job::{Format, Outcome, Streams};
use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::design::id::RiskId;
use crate::design::money::{CostLine, WorkedExample};
use crate::design::risks::{Allocation, Risk, ThreePoint};
use crate::files::save;
use crate::finance::contribution::{Bought, Effect};
use crate::finance::figures::Spread;
use crate::finance::percentile::REPORTED;
use crate::finance::simulation::{Draws, OUTCOMES_BOUNDS, Simulation};
use crate::finance::staffel::{Curve, split};
use crate::text::Text;

/// How many risks a text names; a program gets them all.
const NAMED: usize = 10;

/// Simulates a design.
pub fn simulate(
    file: &Path,
    draws: Draws,
    format: Format,
    text: &Text,
    streams: &mut Streams,
) -> std::io::Result<Outcome> {
    let (least, most) = OUTCOMES_BOUNDS;
    if !(least..=most).contains(&draws.outcomes) {
        let count = |it: usize| text.language().count(it).into();
        let values = [("asked", count(draws.outcomes)), ("least", count(least)), ("most", count(most))];
        writeln!(streams.err, "{}", text.with("simulate-bounds", values))?;
        return Ok(Outcome::Failed);
    }
    let design = match save::open(file) {
        Ok(design) => design,
        Err(error) => {
            let words = text.open_error_in_full(&error);
            writeln!(streams.err, "{}\n{}", words.title, words.says)?;
            return Ok(Outcome::Failed);
        }
    };
    text.speak_of(design.form);
    let Some(simulation) = Simulation::of(&design, draws) else {
        let lacks = match (design.form.has_sides(), design.budget().tab()) {
            (false, _) => "simulate-programme",
            (true, None) => "simulate-no-tab",
            (true, Some(_)) => "simulate-no-direct",
        };
        let name = file.display().to_string();
        writeln!(streams.err, "{}", text.with(lacks, [("file", name.into())]))?;
        return Ok(Outcome::Failed);
    };
    let report = Report { design: &design, simulation: &simulation, text };
    match format {
        Format::Text => report.words(streams.out)?,
        Format::Json => writeln!(streams.out, "{:#}", report.json(file))?,
    }
    Ok(Outcome::Clean)
}

struct Report<'a> {
    design: &'a Design,
    simulation: &'a Simulation,
    text: &'a Text,
}

/// A row of the table: what it is of, how deep it stands, its figures.
struct Row {
    name: String,
    key: &'static str,
    share: Option<f64>,
    spread: Spread,
}

impl Report<'_> {
    /// Cost, both sides, and the partners within each.
    fn rows(&self) -> Vec<Row> {
        let figures = self.simulation.figures();
        let name = self.text.get("simulate-cost");
        let mut rows = vec![Row { name, key: "cost", share: None, spread: figures.cost }];
        for (side, key, spread) in
            [(Side::Client, "client", figures.client), (Side::Contractor, "contractor", figures.contractor)]
        {
            rows.push(Row { name: self.text.side(side), key, share: None, spread });
            for partner in self.design.partners_of(side) {
                let Some(share) = partner.share else { continue };
                rows.push(Row { name: partner.name.to_owned(), key, share: Some(share), spread: spread.part(share) });
            }
        }
        rows
    }

    fn title(&self, id: RiskId) -> String {
        self.design.risks.get(id).map(|it| it.title.clone()).unwrap_or_default()
    }

    fn waiting(&self) -> usize {
        self.design.risks.list.iter().filter(|it| it.lacks_value()).count()
    }

    fn effects(&self) -> Vec<Effect> {
        self.simulation.tornado(self.design, Allocation::Unplaced)
    }

    /// What was drawn, and what has to be known to read what follows.
    fn drawn(&self, out: &mut dyn Write) -> std::io::Result<()> {
        let (text, language) = (self.text, self.text.language());
        writeln!(out, "{}", self.design.name)?;
        let seed = self.simulation.draws().seed.map(|it| it.to_string());
        let seed = seed.unwrap_or_else(|| text.get("simulate-own-seed"));
        let values = [
            ("outcomes", language.count(self.simulation.outcomes()).into()),
            ("risks", self.simulation.risks().into()),
            ("seed", seed.into()),
        ];
        writeln!(out, "{}", text.with("simulate-drawn", values))?;
        if self.simulation.outcomes() < self.simulation.draws().outcomes {
            let asked = language.count(self.simulation.draws().outcomes);
            writeln!(out, "{}", text.with("simulate-fewer", [("asked", asked.into())]))?;
        }
        if self.waiting() > 0 {
            writeln!(out, "{}", text.with("simulate-waiting", [("count", self.waiting().into())]))?;
        }
        if self.design.money.staffel.is_none() {
            writeln!(out, "{}", text.get("simulate-no-staffel"))?;
        }
        if let Some(fixed) = self.simulation.without_ranges() {
            let short = |it: f64| language.euro_short(it).into();
            let values = [
                ("count", self.design.money.ranged().count().into()),
                ("from", short(fixed.cost.p80())),
                ("to", short(self.simulation.figures().cost.p80())),
            ];
            writeln!(out, "{}", text.with("range-drawn", values))?;
        }
        let alone = Side::ALL.into_iter().flat_map(|it| self.design.carried_by_one(it)).map(|it| it.title.clone());
        let alone: Vec<String> = alone.collect();
        if !alone.is_empty() {
            writeln!(out, "{}", text.with("money-partners-alone", [("risks", text.list(&alone).into())]))?;
        }
        Ok(())
    }

    fn words(&self, out: &mut dyn Write) -> std::io::Result<()> {
        let (text, language, figures) = (self.text, self.text.language(), self.simulation.figures());
        self.drawn(out)?;

        let million = |euro: f64| language.one_decimal(euro / 1e6);
        let mut table = vec![["simulate-million", "simulate-mean"].map(|it| text.get(it)).to_vec()];
        table[0].extend(REPORTED.map(|it| format!("P{:.0}", it * 100.0)));
        for row in self.rows() {
            let name = match row.share {
                Some(share) => format!("  {} ({})", row.name, language.share(share)),
                None => row.name,
            };
            let percentiles = row.spread.percentiles.iter().map(|it| million(it.value));
            table.push([name, million(row.spread.mean)].into_iter().chain(percentiles).collect());
            if row.share.is_none() {
                let errors = row.spread.percentiles.iter().map(|it| format!("±{}", million(it.error())));
                table.push(
                    [format!("  {}", text.get("simulate-error")), String::new()].into_iter().chain(errors).collect(),
                );
            }
        }
        write_table(out, &table)?;
        writeln!(out, "{}\n", text.get("simulate-percentile"))?;

        let tab = language.euro_short(self.simulation.terms().tab.to_f64());
        writeln!(out, "{}", text.with("simulate-tab", [("tab", tab.into())]))?;
        let euro = |it: crate::design::euro::Euro| language.euro_short(it.to_f64());
        let terms = self.simulation.terms();
        for (key, share, amount) in [
            ("simulate-alignment", figures.alignment, None),
            ("simulate-over-tab", figures.over_tab, None),
            ("simulate-client-asks", figures.client_asks, Some(euro(terms.client_reserve))),
            ("simulate-client-below", figures.client_below, None),
            ("simulate-contractor-loses", figures.contractor_loses, Some(euro(terms.contractor_reserve))),
            ("simulate-contractor-below", figures.contractor_below, None),
            ("simulate-covers", figures.pot_covers, Some(euro(terms.for_risks))),
        ] {
            let values = [("share", language.share(share).into()), ("amount", amount.unwrap_or_default().into())];
            writeln!(out, "  {}", text.with(key, values))?;
        }

        let effects = self.effects();
        if !effects.is_empty() {
            writeln!(out, "\n{}", text.get("simulate-tornado"))?;
            let heads =
                ["simulate-risk", "simulate-of-alignment", "simulate-p80", "simulate-client", "simulate-contractor"];
            let mut table = vec![heads.map(|it| text.get(it)).to_vec()];
            for it in effects.iter().take(NAMED) {
                let points = language.one_decimal(it.alignment * 100.0);
                let millions = [it.cost_p80, it.client, it.contractor].map(million);
                table.push([self.title(it.risk), points].into_iter().chain(millions).collect());
            }
            write_table(out, &table)?;
        }
        let bought = self.simulation.bought(self.design);
        if !bought.is_empty() {
            writeln!(out, "\n{}", text.get("simulate-measures"))?;
            for it in bought.iter().take(NAMED) {
                writeln!(out, "  {}", self.measure(it))?;
            }
        }
        self.worked(out)?;
        Ok(())
    }

    /// The worked examples that are kept with the agreement, each with what it comes to.
    fn worked(&self, out: &mut dyn Write) -> std::io::Result<()> {
        let (examples, budget) = (&self.design.money.examples, self.design.budget());
        if examples.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{}", self.text.get("worked-title"))?;
        let curve = self.curve();
        for it in examples {
            let mut said = self.text.worked(self.design, &curve, it.setback);
            if self.design.has_fund() && it.setback != Euro::ZERO {
                said.push(self.text.fund_after(&budget, it.setback));
            }
            let title = Some(it.title.trim()).filter(|it| !it.is_empty());
            let title = title.map(|it| format!("{it}: ")).unwrap_or_default();
            writeln!(out, "  {title}{}", said.join(" "))?;
        }
        Ok(())
    }

    /// How the result is divided at the TAB; without a staffel the client has all of it.
    fn curve(&self) -> Curve {
        let tab = self.simulation.terms().tab;
        self.design.money.staffel.as_ref().map(|it| Curve::of(it, tab)).unwrap_or_default()
    }

    /// A worked example for a program: its actual cost, what each side and each partner has of the result, and what is
    /// then in the sum for the work and in the fund.
    fn example(&self, it: &WorkedExample) -> Value {
        let euro = |it: Euro| json!({ "unit": "euro", "value": it.to_f64() });
        let divided = self.curve().divide(-it.setback);
        let saved = if it.setback < Euro::ZERO { -it.setback } else { Euro::ZERO };
        let (work, fund) = self.design.budget().after(saved, it.setback + saved);
        let partners = Side::ALL.into_iter().zip([divided.client, divided.contractor]).flat_map(|(side, result)| {
            let partners = self.design.partners_of(side).filter_map(|it| Some((it.name.to_owned(), it.share?)));
            let partners: Vec<(String, f64)> = partners.collect();
            let parts = split(result, &partners.iter().map(|it| it.1).collect::<Vec<_>>());
            let named = partners.into_iter().zip(parts);
            named.map(|((name, _), part)| json!({ "name": name, "result": euro(part) })).collect::<Vec<_>>()
        });
        json!({
            "title": it.title,
            "cost_over_tab": euro(it.setback),
            "client_result": euro(divided.client),
            "contractor_result": euro(divided.contractor),
            "partners": partners.collect::<Vec<_>>(),
            "work_then": self.design.has_fund().then(|| euro(work)),
            "fund_then": self.design.has_fund().then(|| euro(fund)),
        })
    }

    fn measure(&self, it: &Bought) -> String {
        let risk = self.design.risks.get(it.risk);
        let measure = risk.into_iter().flat_map(|it| &it.measures).find(|of| of.id == it.measure);
        let planned = if it.planned { "simulate-planned" } else { "simulate-not-planned" };
        let language = self.text.language();
        let per_euro = it.per_euro().map_or_else(|| "–".to_owned(), |it| language.one_decimal(it));
        let values = [
            ("measure", measure.map(|it| it.title.clone()).unwrap_or_default().into()),
            ("risk", risk.map(|it| it.title.clone()).unwrap_or_default().into()),
            ("planned", self.text.get(planned).into()),
            ("cost", language.euro_short(it.cost).into()),
            ("takes", language.euro_short(it.takes).into()),
            ("each", per_euro.into()),
        ];
        self.text.with("simulate-measure", values)
    }

    fn json(&self, file: &Path) -> Value {
        let (figures, terms) = (self.simulation.figures(), self.simulation.terms());
        let spread = |it: &Spread| {
            let mut all = json!({ "unit": "euro", "mean": it.mean, "least": it.least, "most": it.most });
            for (share, found) in REPORTED.iter().zip(it.percentiles) {
                let key = format!("p{:.0}", share * 100.0);
                all[key] = json!({ "value": found.value, "low_95": found.low, "high_95": found.high });
            }
            all
        };
        let share = |it: f64| json!({ "unit": "share", "value": it });
        let euro = |it: f64| json!({ "unit": "euro", "value": it });
        let partners: Vec<Value> = self
            .rows()
            .iter()
            .filter_map(|it| {
                let part = it.share?;
                Some(json!({ "name": it.name, "side": it.key, "share_of_side": share(part), "result": spread(&it.spread) }))
            })
            .collect();
        let titles: HashMap<RiskId, &str> =
            self.design.risks.list.iter().map(|it| (it.id, it.title.as_str())).collect();
        let tornado = |it: &Effect| {
            json!({
                "risk": it.risk.to_string(),
                "title": titles.get(&it.risk).copied().unwrap_or_default(),
                "alignment_change": share(it.alignment),
                "cost_p80_change": euro(it.cost_p80),
                "client_mean_change": euro(it.client),
                "contractor_mean_change": euro(it.contractor),
            })
        };
        let bought = |it: &Bought| {
            json!({
                "risk": it.risk.to_string(),
                "measure": it.measure.to_string(),
                "planned": it.planned,
                "cost": euro(it.cost),
                "takes_away": euro(it.takes),
                "taken_away_per_euro": it.per_euro(),
                "cost_p80_change": euro(it.cost_p80),
                "alignment_change": share(it.alignment),
            })
        };
        let unplaced = |it: &&Risk| it.allocation == Allocation::Unplaced;
        json!({
            "file": file.display().to_string(),
            "design": self.design.id.to_string(),
            "name": self.design.name,
            "outcomes": self.simulation.outcomes(),
            "outcomes_asked": self.simulation.draws().outcomes,
            "seed": self.simulation.draws().seed,
            "risks_simulated": self.simulation.risks(),
            "risks_without_estimate": self.waiting(),
            "risks_without_place": self.design.risks.counting().filter(unplaced).count(),
            "staffel": self.design.money.staffel.is_some(),
            "tab": euro(terms.tab.to_f64()),
            "base_cost": euro(terms.base.to_f64()),
            "cost_lines_with_range": self.design.money.ranged().map(ranged).collect::<Vec<_>>(),
            "cost_p80_without_ranges": self.simulation.without_ranges().map(|it| euro(it.cost.p80())),
            "money_for_risks": euro(terms.for_risks.to_f64()),
            "client_reserve": euro(terms.client_reserve.to_f64()),
            "contractor_reserve": euro(terms.contractor_reserve.to_f64()),
            "cost": spread(&figures.cost),
            "client_result": spread(&figures.client),
            "contractor_result": spread(&figures.contractor),
            "partners": partners,
            "alignment": share(figures.alignment),
            "cost_over_tab": share(figures.over_tab),
            "client_asks_for_more": share(figures.client_asks),
            "client_below_zero": share(figures.client_below),
            "contractor_loses": share(figures.contractor_loses),
            "contractor_below_zero": share(figures.contractor_below),
            "money_for_risks_covers": share(figures.pot_covers),
            "leaving_out": self.effects().iter().map(tornado).collect::<Vec<_>>(),
            "worked_examples": self.design.money.examples.iter().map(|it| self.example(it)).collect::<Vec<_>>(),
            "measures": self.simulation.bought(self.design).iter().map(bought).collect::<Vec<_>>(),
        })
    }
}

/// A line of cost that has a range, for a program.
fn ranged((line, range): (&CostLine, ThreePoint)) -> Value {
    let euro = |it: Euro| json!({ "unit": "euro", "value": it.to_f64() });
    let (amount, low) = (euro(line.amount), euro(range.low));
    let (likely, high) = (euro(range.likely), euro(range.high));
    json!({ "cost": line.id.to_string(), "name": line.name, "amount": amount, "low": low, "likely": likely, "high": high })
}

/// Writes rows with the first column at the left and the others at the right, as wide as they need.
fn write_table(out: &mut dyn Write, rows: &[Vec<String>]) -> std::io::Result<()> {
    let columns = rows.first().map_or(0, Vec::len);
    let width = |at: usize| rows.iter().filter_map(|it| it.get(at)).map(|it| it.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for row in rows {
        let mut line = String::new();
        for (at, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let gap = width - cell.chars().count();
            let (before, after) = if at == 0 { (0, gap) } else { (gap + 2, 0) };
            line.extend([" ".repeat(before), cell.clone(), " ".repeat(after)]);
        }
        writeln!(out, "  {}", line.trim_end())?;
    }
    Ok(())
}
