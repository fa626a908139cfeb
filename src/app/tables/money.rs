//! The tables of what is agreed about money: the budget, the staffel, the partners' shares, the worked examples.

use crate::app::tables::cells::{headed, in_euro};
use crate::design::Design;
use crate::design::budget::Partner;
use crate::design::changes::Scene;
use crate::design::euro::Euro;
use crate::design::form::{Form, Side};
use crate::design::money::{Bound, CostLine, Tier};
use crate::design::risks::ThreePoint;
use crate::finance::changes::Forecast;
use crate::finance::staffel::split;
use crate::picture::money::Shown;
use crate::text::Text;
use crate::text::table::{Cell, Table};

/// The budget: each line of cost, the other parts, what they come to together, and the TAB.
pub fn budget(design: &Design, text: &Text) -> Table {
    let (money, budget) = (&design.money, design.budget());
    let mut table = headed(text, &["tables-part", "tables-cost-line"]);
    table.heading.push(in_euro(text, &text.get("tables-amount")));
    // What lines may come to has columns of its own, once one has a range.
    let ranged = money.ranged().next().is_some();
    if ranged {
        table.heading.extend(["range-low", "range-likely", "range-high"].map(|it| in_euro(text, &text.get(it))));
    }
    let points = [|it: ThreePoint| it.low, |it: ThreePoint| it.likely, |it: ThreePoint| it.high];
    let mut part = |key: &str, line: Cell, amount: Cell, range: Option<ThreePoint>| {
        let points = points.into_iter().filter(|_| ranged).map(|of| Cell::from(range.map(of)));
        table.row([text.get(key).into(), line, amount].into_iter().chain(points));
    };
    let mut lines = |key: &str, lines: &[CostLine], sum: Euro| {
        for it in lines {
            part(key, (&it.name).into(), it.amount.into(), it.range);
        }
        match lines.len() {
            0 => part(key, Cell::Empty, Cell::Empty, None),
            1 => {}
            _ => part(key, text.get("tables-together").into(), sum.into(), None),
        }
    };
    lines("money-direct", &money.direct, budget.direct);
    lines("money-overhead", &money.overhead, budget.overhead);
    let fund = design.form == Form::ThreeDomains || money.fund.is_some();
    let others = [
        ("money-fee", true, money.fee),
        ("money-prices", budget.prices > Euro::ZERO, Some(budget.prices)),
        ("money-risk-pot", true, money.risk_pot),
        ("money-room", true, money.optimisation_room),
        ("money-fund", fund, money.fund),
    ];
    for (key, shown, amount) in others {
        if shown {
            part(key, Cell::Empty, amount.into(), None);
        }
    }
    let parts = budget.parts();
    if parts > Euro::ZERO {
        part("tables-sum-of-parts", Cell::Empty, parts.into(), None);
    }
    part("money-tab-field", Cell::Empty, budget.tab().into(), None);
    if let Some(off) = budget.off().filter(|it| *it != Euro::ZERO) {
        part("tables-parts-off", Cell::Empty, off.into(), None);
    }
    if design.form == Form::ThreeDomains && budget.tab().is_some() {
        part("money-work", Cell::Empty, budget.work().into(), None);
    }
    table
}

/// The tiers of gains and of losses, with the amounts that their bounds come to, and both caps.
pub fn staffel(design: &Design, text: &Text) -> Table {
    let mut table = headed(text, &["tables-half", "tables-tier", "tables-from", "tables-to"]);
    table.heading.extend(["tables-from", "tables-to"].map(|it| in_euro(text, &text.get(it))));
    table.heading.extend(Side::ALL.map(|it| text.with("tables-share-of", [("name", text.side(it).into())])));
    let Some(staffel) = &design.money.staffel else { return table };
    let tab = design.budget().tab();
    let halves = [
        ("money-gain", &staffel.gain, ("money-gain-cap", staffel.gain_cap)),
        ("money-loss", &staffel.loss, ("money-loss-cap", staffel.loss_cap)),
    ];
    for (half, tiers, (cap_key, cap)) in halves {
        let half = || Cell::from(text.get(half));
        let mut from = Bound::Amount(Euro::ZERO);
        for (nth, tier) in tiers.iter().enumerate() {
            table.row(tier_row(half(), Cell::count(nth + 1), (from, tier), tab));
            from = tier.up_to.unwrap_or(from);
        }
        // What the agreement does not say goes to the client.
        if tiers.last().is_none_or(|it| it.up_to.is_some()) {
            let key = if tiers.is_empty() { "money-tier-all" } else { "money-tier-above" };
            table.row(tier_row(half(), text.get(key).into(), (from, &Tier::new(None, 0.0)), tab));
        }
        let most = cap.map_or_else(|| text.get("money-no-cap").into(), Cell::from);
        let nothing = || Cell::Empty;
        table.row([
            half(),
            text.get(cap_key).into(),
            nothing(),
            most.clone(),
            nothing(),
            cap.into(),
            nothing(),
            nothing(),
        ]);
    }
    table
}

fn tier_row(half: Cell, tier: Cell, (from, it): (Bound, &Tier), tab: Option<Euro>) -> Vec<Cell> {
    let agreed = |it: Bound| match it {
        Bound::Share(share) => Cell::Share(share),
        Bound::Amount(amount) => amount.into(),
    };
    let amount = |it: Bound| match (it, tab) {
        (Bound::Share(_), None) => None,
        (it, tab) => Some(it.at(tab.unwrap_or_default())),
    };
    let to = it.up_to;
    vec![
        half,
        tier,
        agreed(from),
        to.map_or(Cell::Empty, agreed),
        amount(from).into(),
        to.and_then(amount).into(),
        Cell::Share(it.client),
        Cell::Share(it.contractor),
    ]
}

/// The shares of the partners within each side that has several, and what they come to together.
pub fn partners(design: &Design, text: &Text) -> Table {
    let mut table = headed(text, &["tables-side", "tables-partner", "tables-share"]);
    for side in Side::ALL {
        let partners: Vec<Partner> = design.partners_of(side).collect();
        if partners.len() < 2 {
            continue;
        }
        for it in &partners {
            table.row([text.side(side).into(), it.name.into(), it.share.map_or(Cell::Empty, Cell::Share)]);
        }
        let agreed = partners.iter().any(|it| it.share.is_some());
        let sum = partners.iter().filter_map(|it| it.share).sum();
        let sum = if agreed { Cell::Share(sum) } else { Cell::Empty };
        table.row([text.side(side).into(), text.get("tables-together").into(), sum]);
    }
    table
}

/// The worked examples: what each side has at that cost, and each partner of a side whose partners agreed on shares.
pub fn worked(design: &Design, text: &Text) -> Table {
    let mut table = headed(text, &["tables-example", "worked-kind"]);
    let amounts = ["tables-amount", "curve-table-cost"].map(|it| in_euro(text, &text.get(it)));
    table.heading.extend(amounts);
    let agreed = Side::ALL.map(|side| {
        let partners = design.partners_of(side).filter_map(|it| Some((it.name, it.share?)));
        let partners: Vec<(&str, f64)> = partners.collect();
        if partners.len() < 2 { Vec::new() } else { partners }
    });
    for (side, partners) in Side::ALL.into_iter().zip(&agreed) {
        let result = |name: &str| in_euro(text, &text.with("tables-result-of", [("name", name.into())]));
        table.heading.push(result(&text.side(side)));
        table.heading.extend(partners.iter().map(|it| result(it.0)));
    }
    let shown = Shown::of(design);
    // With the changes that are decided on, where they move anything.
    let decided = Forecast::of(design, None, Scene::Decided);
    let decided = decided.filter(|it| it.sum.budget != Euro::ZERO || it.sum.result != Euro::ZERO);
    if decided.is_some() {
        let changed = |key: &str| in_euro(text, &text.with("tables-with-changes", [("name", text.get(key).into())]));
        table.heading.push(changed("curve-table-cost"));
        let result = |side| text.with("tables-result-of", [("name", text.side(side).into())]);
        let with = |name: String| in_euro(text, &text.with("tables-with-changes", [("name", name.into())]));
        table.heading.extend(Side::ALL.map(|it| with(result(it))));
    }
    for it in &design.money.examples {
        let kind = if it.setback < Euro::ZERO { "worked-kind-saving" } else { "worked-kind-setback" };
        let size = if it.setback < Euro::ZERO { -it.setback } else { it.setback };
        let mut row = vec![Cell::from(&it.title), text.get(kind).into(), size.into()];
        let cost = shown.as_ref().map(|shown| shown.tab + it.setback);
        row.push(cost.into());
        let divided = shown.as_ref().zip(cost).map(|(shown, cost)| shown.at(cost));
        let results = [divided.map(|it| it.client), divided.map(|it| it.contractor)];
        for (result, partners) in results.into_iter().zip(&agreed) {
            row.push(result.into());
            let shares: Vec<f64> = partners.iter().map(|it| it.1).collect();
            let parts = result.map(|it| split(it, &shares)).unwrap_or_default();
            row.extend((0..partners.len()).map(|nth| Cell::from(parts.get(nth).copied())));
        }
        if let Some(with) = &decided {
            let (setback, divided) = with.worked(it.setback);
            row.extend([with.tab + setback, divided.client, divided.contractor].map(Cell::from));
        }
        table.row(row);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::tables::cells::check;
    use crate::design::id::{CostId, Id, Ids, PartyId, WorkedId};
    use crate::design::money::{Money, PartnerShare, Staffel, WorkedExample};
    use crate::design::parties::Party;
    use crate::text::Language;

    /// Direct cost in two lines, AK in one, a fee, a staffel, two contractors, two worked examples.
    fn design() -> Design {
        let mut ids = Ids::seeded(2);
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        for (name, side) in [("Waterschap", Side::Client), ("Noord", Side::Contractor), ("Zuid", Side::Contractor)] {
            design.parties.push(Party::new(PartyId::new(&mut ids), name, side));
        }
        let mut line = |name: &str, euro: i64| CostLine {
            id: CostId::new(&mut ids),
            name: name.into(),
            amount: Euro::new(euro),
            range: None,
        };
        let (direct, overhead) =
            (vec![line("Grond\twerk", 60_000_000), line("=Brug", 30_000_000)], vec![line("AK", 6_000_000)]);
        let mut example = |title: &str, euro: i64| WorkedExample {
            id: WorkedId::new(&mut ids),
            title: title.into(),
            setback: Euro::new(euro),
        };
        let examples = vec![example("Bodem valt tegen", 5_000_000), example("", -2_000_000)];
        let share = |nth: usize, share| PartnerShare { who: Id::from(design.parties[nth].id), share };
        let tiers = |bound| vec![Tier::new(Some(bound), 0.4), Tier::new(None, 0.0)];
        let staffel = Staffel {
            gain: tiers(Bound::Share(0.05)),
            loss: vec![Tier::new(Some(Bound::Amount(Euro::new(4_000_000))), 0.5)],
            gain_cap: None,
            loss_cap: Some(Euro::new(3_000_000)),
        };
        let money = Money {
            direct,
            overhead,
            fee: Some(Euro::new(4_000_000)),
            partners: vec![share(1, 0.6), share(2, 0.4)],
            staffel: Some(staffel),
            examples,
            ..Money::default()
        };
        design.money = money.into();
        design
    }

    fn dutch(table: fn(&Design, &Text) -> Table, design: &Design) -> String {
        table(design, &Text::new(Language::Nl)).tab_separated(Language::Nl)
    }

    #[test]
    fn the_budget_has_its_lines_and_what_they_come_to() {
        let mut design = design();
        assert_eq!(
            dutch(budget, &design),
            "Onderdeel\tKostenpost\tBedrag, €\n\
             Directe kosten\t\"Grond\twerk\"\t60000000\n\
             Directe kosten\t'=Brug\t30000000\n\
             Directe kosten\tsamen\t90000000\n\
             Algemene kosten (AK)\tAK\t6000000\n\
             Winst ON\t\t4000000\n\
             Risicobudget\t\t\n\
             Optimalisatieruimte\t\t\n\
             Som van de onderdelen\t\t100000000\n\
             Taakstellend alliantiebudget (TAB)\t\t100000000\n"
        );
        design.form = Form::ThreeDomains;
        let mut money = Money::clone(&design.money);
        money.tab = Some(Euro::from_cents(9_999_999_950));
        design.money = money.into();
        let text = dutch(budget, &design);
        let end = "Taakstellend alliantiebudget (TAB)\t\t99999999,50\nOnderdelen min TAB\t\t0,50\nUitvoeringssom\t\t99999999,50\n";
        assert!(text.contains("Alliantiefonds\t\t\n") && text.ends_with(end), "{text}");
    }

    #[test]
    fn the_staffel_has_its_tiers_and_the_amounts_of_their_bounds() {
        assert_eq!(
            dutch(staffel, &design()),
            "Voor- of nadeel\tTrede\tVan\tTot\tVan, €\tTot, €\tDeel OG\tDeel ON\n\
             Voordeel\t1\t0\t5%\t0\t5000000\t60%\t40%\n\
             Voordeel\t2\t5%\t\t5000000\t\t100%\t0%\n\
             Voordeel\tON wint hoogstens\t\tgeen grens\t\t\t\t\n\
             Nadeel\t1\t0\t4000000\t0\t4000000\t50%\t50%\n\
             Nadeel\tdaarboven\t4000000\t\t4000000\t\t100%\t0%\n\
             Nadeel\tON verliest hoogstens\t\t3000000\t\t3000000\t\t\n"
        );
    }

    #[test]
    fn partners_and_examples_have_what_follows_from_them() {
        let design = design();
        assert_eq!(dutch(partners, &design), "Kant\tPartner\tDeel\nON\tNoord\t60%\nON\tZuid\t40%\nON\tsamen\t100%\n");
        assert_eq!(
            dutch(worked, &design),
            "Rekenvoorbeeld\tMee- of tegenvaller\tBedrag, €\tWerkelijke kosten, €\tResultaat OG, €\tResultaat ON, €\t\
             Resultaat Noord, €\tResultaat Zuid, €\n\
             Bodem valt tegen\ttegenvaller\t5000000\t105000000\t-3000000\t-2000000\t-1200000\t-800000\n\
             \tmeevaller\t2000000\t98000000\t1200000\t800000\t480000\t320000\n"
        );
    }

    #[test]
    fn of_every_example_every_row_has_every_column() {
        for example in EXAMPLES {
            let design = example.read().expect("an example reads");
            for text in Language::ALL.map(Text::new) {
                for table in [budget, staffel, partners, worked] {
                    check(&table(&design, &text));
                }
            }
        }
    }
}
