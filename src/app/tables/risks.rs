//! The tables of the risks: where the value lies, the measures that pay, and the measures of one risk.

use crate::app::tables::cells::{headed, in_euro, yes};
use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::exposure::{Dimension, Exposure, Part, Slice};
use crate::design::risks::Risk;
use crate::text::Text;
use crate::text::table::{Cell, Table};

/// What a dimension is called.
pub(crate) const fn dimension_key(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Place => "exposure-place",
        Dimension::Manager => "exposure-manager",
        Dimension::Lens => "exposure-lens",
        Dimension::Phase => "exposure-phase",
    }
}

/// What a part of the dossier is called.
pub(crate) fn part_name(design: &Design, text: &Text, part: Part) -> String {
    match part {
        Part::Place(place) => text.place(design, place),
        Part::Manager(Some(it)) => text.word(it),
        Part::Manager(None) => text.get("exposure-no-manager"),
        Part::Lens(Some(it)) => text.word(it),
        Part::Lens(None) => text.get("exposure-no-lens"),
        Part::Phase(Some(it)) => text.phase(it),
        Part::Phase(None) => text.get("exposure-no-phase"),
    }
}

/// The parts of one dimension that are shown: what was not said only where something lies in it.
pub fn parts(exposure: &Exposure, dimension: Dimension) -> impl Iterator<Item = &(Part, Slice)> {
    exposure.by(dimension).filter(|(part, it)| !part.is_unsaid() || it.risks + it.opportunities > 0)
}

/// Where the value lies, part by part, and in each dimension what all comes to.
pub fn exposure(design: &Design, text: &Text, exposure: &Exposure, dimensions: &[Dimension]) -> Table {
    let mut table = headed(text, &["exposure-tab", "tables-part"]);
    let amounts = ["tables-before-measures", "tables-expected"];
    table.heading.extend(amounts.map(|it| in_euro(text, &text.get(it))));
    table
        .heading
        .extend(["tables-share", "tables-risks", "tables-unknown", "tables-opportunities"].map(|it| text.get(it)));
    table.heading.push(in_euro(text, &text.get("tables-opportunities-worth")));
    let mut row = |dimension: Dimension, name: String, it: &Slice| {
        table.row([
            text.get(dimension_key(dimension)).into(),
            name.into(),
            Cell::euro(it.gross),
            Cell::euro(it.left),
            exposure.share(it).map_or(Cell::Empty, Cell::Share),
            Cell::count(it.risks),
            Cell::count(it.unknown),
            Cell::count(it.opportunities),
            Cell::euro(it.gain),
        ]);
    };
    for dimension in dimensions.iter().copied() {
        for (part, slice) in parts(exposure, dimension) {
            row(dimension, part_name(design, text, *part), slice);
        }
        row(dimension, text.get("tables-together"), &exposure.all);
    }
    table
}

/// The measures that pay and are not planned, the one that gains most first.
pub(crate) fn paying(design: &Design, text: &Text, exposure: &Exposure) -> Table {
    let mut table = headed(text, &["tables-measure", "risks-column-title"]);
    table.heading.extend(["tables-takes", "tables-cost", "tables-gain"].map(|it| in_euro(text, &text.get(it))));
    for it in &exposure.paying {
        let Some((risk, measure)) = design.risks.measure(it.risk, it.measure) else { continue };
        table.row([
            (&measure.title).into(),
            (&risk.title).into(),
            Cell::euro(it.takes),
            measure.cost.into(),
            Cell::euro(it.gain),
        ]);
    }
    table
}

/// The measures of one risk, what each takes away and gains, and what the planned ones cost together. An opportunity's
/// measures are what it takes to get it: they take nothing away.
pub fn measures(text: &Text, risk: &Risk) -> Table {
    let opportunity = risk.is_opportunity();
    let mut table = headed(text, &["tables-measure", "risks-form-measure-planned"]);
    table.heading.push(in_euro(text, &text.get("tables-cost")));
    if !opportunity {
        table.heading.extend(["risks-form-measure-probability", "risks-form-measure-impact"].map(|it| text.get(it)));
        table.heading.extend(["tables-takes", "tables-gain"].map(|it| in_euro(text, &text.get(it))));
    }
    let width = table.heading.len();
    for it in &risk.measures {
        let mut row = vec![Cell::from(&it.title), yes(text, it.planned), it.cost.into()];
        if !opportunity {
            let takes = risk.taken_away_by(it);
            row.extend([it.cuts_probability, it.cuts_impact].map(Cell::Share));
            row.push(takes.map_or(Cell::Empty, Cell::euro));
            row.push(takes.map_or(Cell::Empty, |takes| Cell::euro(takes - it.cost.to_f64())));
        }
        table.row(row);
    }
    let planned = risk.planned_cost();
    if planned > Euro::ZERO {
        let sum = [text.get("tables-planned-together").into(), Cell::Empty, planned.into()];
        table.row(sum.into_iter().chain(std::iter::repeat_n(Cell::Empty, width - 3)));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::tables::cells::check;
    use crate::design::form::Form;
    use crate::design::id::{Ids, MeasureId};
    use crate::design::risks::{Allocation, Measure, Nature};
    use crate::rules::testing;
    use crate::text::Language;

    fn design() -> Design {
        let mut ids = Ids::seeded(8);
        let mut measure = |title: &str, cost, planned| Measure {
            id: MeasureId::new(&mut ids),
            title: title.into(),
            cost: Euro::new(cost),
            cuts_probability: 0.5,
            cuts_impact: 0.0,
            planned,
        };
        let measures = vec![measure("Damwand \"kort\"", 100, true), measure("Meten", 10, false)];
        // A probability of 0.5 and an impact of 1,000.
        testing::design(Form::ThreeDomains)
            .risk("Zetting", Allocation::Shared, 1_000, |it| it.measures = measures.clone())
            .risk("@Kans", Allocation::Unplaced, 400, |it| it.nature = Nature::Opportunity)
            .design
    }

    #[test]
    fn a_risks_measures_have_what_they_take_away() {
        let (design, text) = (design(), Text::new(Language::Nl));
        assert_eq!(
            measures(&text, &design.risks.list[0]).tab_separated(Language::Nl),
            "Maatregel\tGepland\tKosten, €\tKans van optreden omlaag\tGevolg omlaag\tNeemt weg, €\tScheelt, €\n\
             \"Damwand \"\"kort\"\"\"\tja\t100\t50%\t0%\t250\t150\n\
             Meten\tnee\t10\t50%\t0%\t125\t115\n\
             geplande maatregelen samen\t\t100\t\t\t\t\n"
        );
        let mut opportunity = design.risks.list[0].clone();
        opportunity.nature = Nature::Opportunity;
        check(&measures(&text, &opportunity));
        assert_eq!(measures(&text, &opportunity).heading.len(), 3);
    }

    #[test]
    fn where_the_value_lies_and_which_measures_pay() {
        let (design, text) = (design(), Text::new(Language::Nl));
        let found = Exposure::of(&design.risks, design.phases());
        let written = exposure(&design, &text, &found, &[Dimension::Place]).tab_separated(Language::Nl);
        let rows: Vec<&str> = written.lines().collect();
        assert_eq!(
            rows[0],
            "Waarde per\tOnderdeel\tVerwacht zonder maatregelen, €\tVerwacht, €\tDeel\tRisico’s\tZonder getallen\tKansen\t\
             Verwacht van kansen, €"
        );
        assert!(rows.contains(&"Plek\tAlliantie\t500\t250\t100%\t1\t0\t0\t0"), "{written}");
        assert!(rows.contains(&"Plek\tsamen\t500\t250\t100%\t1\t0\t1\t200"), "{written}");
        assert_eq!(
            paying(&design, &text, &found).tab_separated(Language::Nl),
            "Maatregel\tRisico of kans\tNeemt weg, €\tKosten, €\tScheelt, €\nMeten\tZetting\t125\t10\t115\n"
        );
    }

    #[test]
    fn of_every_example_every_row_has_every_column() {
        for example in EXAMPLES {
            let design = example.read().expect("an example reads");
            let found = Exposure::of(&design.risks, design.phases());
            for text in Language::ALL.map(Text::new) {
                check(&exposure(&design, &text, &found, &Dimension::ALL));
                check(&paying(&design, &text, &found));
                design.risks.list.iter().for_each(|it| check(&measures(&text, it)));
            }
        }
    }
}
