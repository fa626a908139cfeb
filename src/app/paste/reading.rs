//! Reading pasted rows as risks, cell by cell, and writing risks as rows.

use crate::app::paste::columns;
use crate::app::paste::plan::{Field, Plan, Unit};
use crate::app::paste::sheet::Sheet;
use crate::app::paste::words::{self, Words};
use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::id::{Ids, RiskId};
use crate::design::risks::{Nature, Risk, ThreePoint};
use crate::design::tags;
use crate::text::Text;
use crate::text::table::Table;

/// A cell that could not be read, or a row without a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The row among all that were pasted, from 1.
    pub row: usize,
    /// What stands there.
    pub cell: String,
    /// Why it cannot be read: a key in the language files.
    pub why: &'static str,
}

/// What was read.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The risks and opportunities; their ids are given when they are added.
    pub risks: Vec<Risk>,
    /// What could not be read; a row without a name is left out, of other rows only the cell is.
    pub problems: Vec<Problem>,
}

/// Reads the rows by a plan.
pub fn read(sheet: &Sheet, plan: &Plan, words: &Words) -> Reading {
    let mut reading = Reading::default();
    let mut ids = Ids::seeded(0);
    let fractions: Vec<bool> = (0..sheet.width).map(|it| columns::holds_fractions(sheet, plan, it)).collect();
    for (number, row) in sheet.rows.iter().skip(usize::from(plan.headed)) {
        let mut risk = Risk::new(RiskId::new(&mut ids), Nature::Risk, "");
        let mut points = [None; 3];
        let mut wrong = Vec::new();
        for (column, field) in plan.fields.iter().enumerate() {
            let cell = Sheet::cell(row, column);
            if cell.is_empty() || *field == Field::Ignore {
                continue;
            }
            if let Err(why) = fill(&mut risk, &mut points, (*field, cell), (plan.unit, fractions[column]), words) {
                wrong.push(Problem { row: *number, cell: cell.to_owned(), why });
            }
        }
        if risk.title.is_empty() {
            let cell = row.iter().find(|it| !it.is_empty()).cloned().unwrap_or_default();
            reading.problems.push(Problem { row: *number, cell, why: "paste-wrong-title" });
            continue;
        }
        risk.impact = impact(points);
        reading.problems.extend(wrong);
        reading.risks.push(risk);
    }
    reading
}

/// Fills one field with a cell; an error is why it cannot be read.
fn fill(
    risk: &mut Risk,
    points: &mut [Option<Euro>; 3],
    (field, cell): (Field, &str),
    (unit, fraction): (Unit, bool),
    words: &Words,
) -> Result<(), &'static str> {
    let amount = || unit.read(words.language, cell).filter(|it| *it >= Euro::ZERO).ok_or("paste-wrong-amount");
    match field {
        Field::Ignore => {}
        Field::Title => cell.clone_into(&mut risk.title),
        Field::Description if risk.description.is_empty() => cell.clone_into(&mut risk.description),
        Field::Description => risk.description = format!("{}\n{cell}", risk.description),
        Field::Reason => cell.clone_into(&mut risk.reason),
        Field::Nature => risk.nature = words.nature(cell).ok_or("paste-wrong-nature")?,
        Field::Place => risk.allocation = words.place(cell).ok_or("paste-wrong-place")?,
        Field::Lens => risk.lens = Some(words.lens(cell).ok_or("paste-wrong-lens")?),
        Field::Phase => risk.phase = Some(words.phase(cell).ok_or("paste-wrong-phase")?),
        Field::Origin => risk.origin = Some(words.origin(cell).ok_or("paste-wrong-origin")?),
        Field::ManagedBy => risk.managed_by = Some(words.managed_by(cell).ok_or("paste-wrong-managed")?),
        Field::Holder => risk.holder = Some(words.holder(cell).ok_or("paste-wrong-holder")?),
        Field::Tag => tags::typed(cell).iter().for_each(|it| tags::add(&mut risk.tags, it)),
        Field::Probability => {
            let share = if fraction {
                cell.replace(',', ".").parse().ok().filter(|it| (0.0..=1.0).contains(it))
            } else {
                words.language.parse_share(cell)
            };
            risk.probability = Some(share.ok_or("paste-wrong-share")?);
        }
        Field::Low => points[0] = Some(amount()?),
        Field::Likely => points[1] = Some(amount()?),
        Field::High => points[2] = Some(amount()?),
        Field::Price => risk.price = Some(amount()?),
    }
    Ok(())
}

/// The first rows as they will be read, cell by cell, and whether each can be.
pub fn shown(
    design: &Design,
    text: &Text,
    sheet: &Sheet,
    (plan, words): (&Plan, &Words),
    most: usize,
) -> Vec<Vec<(String, bool)>> {
    let mut ids = Ids::seeded(0);
    let mut as_read = |field: Field, cell: &str, fraction: bool| {
        let mut risk = Risk::new(RiskId::new(&mut ids), Nature::Risk, "");
        let mut points = [None; 3];
        let filled = fill(&mut risk, &mut points, (field, cell), (plan.unit, fraction), words);
        let known = points.into_iter().flatten().next().or(risk.price);
        let says = match (known, field) {
            (Some(amount), _) => text.language().euro(amount),
            (None, Field::Ignore) => cell.to_owned(),
            _ => words::cell(design, text, &risk, field).written(text.language()),
        };
        if filled.is_ok() { (says, true) } else { (cell.to_owned(), false) }
    };
    let rows = sheet.rows.iter().skip(usize::from(plan.headed)).take(most);
    rows.map(|(_, row)| {
        let cells = plan.fields.iter().enumerate();
        cells
            .map(|(column, field)| match Sheet::cell(row, column) {
                "" => (String::new(), *field != Field::Title),
                cell => as_read(*field, cell, columns::holds_fractions(sheet, plan, column)),
            })
            .collect()
    })
    .collect()
}

/// The estimate from the points that are there: a bound that lacks is the likely one, a likely one that lacks is the
/// middle of the bounds. They are put in order, as they are when typed.
fn impact([low, likely, high]: [Option<Euro>; 3]) -> Option<ThreePoint> {
    let middle = match (low, high) {
        (Some(low), Some(high)) => Some(Euro::round(f64::midpoint(low.to_f64(), high.to_f64()))),
        (one, other) => one.or(other),
    };
    let likely = likely.or(middle)?;
    let mut points = [low.unwrap_or(likely), likely, high.unwrap_or(likely)];
    points.sort_unstable();
    let [low, likely, high] = points;
    Some(ThreePoint { low, likely, high })
}

/// Risks as a table that a spreadsheet takes; [`read`] takes its text back.
pub fn sheet(design: &Design, text: &Text, risks: &[&Risk]) -> Table {
    let mut table = Table::new(Field::ALL[1..].iter().map(|it| text.get(it.key())));
    for risk in risks {
        table.row(Field::ALL[1..].iter().map(|it| words::cell(design, text, risk, *it)));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::paste::guess;
    use crate::design::form::{Form, Side};
    use crate::design::phases::Phase;
    use crate::design::risks::{Allocation, Lens, ManagedBy, Origin, RiskHolder};
    use crate::rules::testing;
    use crate::text::Language;

    fn design() -> Design {
        use crate::design::edit::{Edit, TeamEdit};
        testing::design(Form::ThreeDomains).edit(Edit::Team(TeamEdit::AddDiscipline("Techniek".into()))).design
    }

    fn read_words(pasted: &str) -> (Plan, Reading) {
        let (sheet, words) = (Sheet::parted(pasted), Words::of(&design(), Language::Nl));
        let plan = guess(&sheet, &words);
        let reading = read(&sheet, &plan, &words);
        (plan, reading)
    }

    #[test]
    fn quoted_cells_keep_their_tabs_and_lines() {
        let sheet = Sheet::parted("\"een\ttwee\"\tdrie\n\"regel 1\nregel \"\"2\"\"\"\tvier\n\n\t\nvijf\n");
        assert_eq!(sheet.rows.len(), 3, "{sheet:?}");
        assert_eq!(sheet.rows[0].1, ["een\ttwee", "drie"]);
        assert_eq!(sheet.rows[1].1, ["regel 1\nregel \"2\"", "vier"]);
        assert_eq!((sheet.rows[2].1.len(), sheet.width), (1, 2));
        let inches = Sheet::parted("buis 12\" gescheurd\t5%\nbuis heel\t6%");
        assert_eq!(inches.rows.len(), 2, "a sign of inches opens no quotation");
    }

    #[test]
    fn headings_in_both_languages_say_what_columns_are() {
        use Field::{Description, High, Holder, Ignore, Likely, Low, Probability, Title};
        let (plan, _) = read_words("Risico\tKans\tGevolg laag\tGevolg waarschijnlijk\tGevolg hoog\tActiehouder\tNr\n");
        assert_eq!(plan.fields, [Title, Probability, Low, Likely, High, Holder, Ignore]);
        let (plan, _) = read_words("Risk description\tName\tLikelihood\tMin\tMost likely\tMax\tOwner\n");
        assert_eq!(plan.fields, [Description, Title, Probability, Low, Likely, High, Holder]);
        assert!(plan.headed);
    }

    #[test]
    fn amounts_and_shares_are_read_as_people_write_them() {
        let (plan, reading) = read_words(
            "Risico\tKans\tLaag, € mln\tWaarschijnlijk\tHoog\tDomein\tLens\tFase\tHouder\tLabel\n\
             Zetting\t35 %\t4,2\t8,5\t14,0\tAlliantie\ttechnisch\tRealisatie\ttechniek\tspoor; kern\n\
             Stikstof\t12,5\t€ 250.000\t0.5 mln\t1\tOG\tJuridisch\t\t\t\n",
        );
        assert_eq!(plan.unit, Unit::Millions);
        assert_eq!(reading.problems, []);
        let [first, second] = &reading.risks[..] else { panic!("{reading:?}") };
        assert_eq!(first.probability, Some(0.35));
        assert_eq!(first.impact.map(|it| it.likely), Some(Euro::new(8_500_000)));
        assert_eq!((first.allocation, first.lens), (Allocation::Shared, Some(Lens::Technical)));
        assert_eq!(first.phase, Some(Phase::Realisation));
        assert!(matches!(first.holder, Some(RiskHolder::Discipline(_))));
        assert_eq!(first.tags, ["spoor", "kern"]);
        assert_eq!(second.probability, Some(0.125));
        let impact = second.impact.expect("an impact");
        assert_eq!([impact.low, impact.likely, impact.high].map(Euro::cents), [25_000_000, 50_000_000, 100_000_000]);
        assert_eq!(second.allocation, Allocation::Allocated(Side::Client));
    }

    #[test]
    fn what_cannot_be_read_is_named_and_the_rest_stays() {
        let (_, reading) = read_words("Risico\tKans\tGevolg\nZetting\tveel\t100\n\t5%\t3\nBrug\t\t-4\n");
        let told: Vec<_> = reading.problems.iter().map(|it| (it.row, it.cell.as_str(), it.why)).collect();
        assert_eq!(
            told,
            [(2, "veel", "paste-wrong-share"), (3, "5%", "paste-wrong-title"), (4, "-4", "paste-wrong-amount")]
        );
        let titles: Vec<_> = reading.risks.iter().map(|it| it.title.as_str()).collect();
        assert_eq!(titles, ["Zetting", "Brug"]);
        assert_eq!(reading.risks[0].impact.map(|it| it.likely), Some(Euro::new(100)));
        assert_eq!(reading.risks[0].probability, None);
    }

    #[test]
    fn without_headings_the_values_say_what_columns_are() {
        use Field::{High, Lens, Likely, Low, Probability, Title};
        let (plan, reading) =
            read_words("Zetting\tTechnisch\t0,35\t1.000\t2.000\t3.000\nBrug\tJuridisch\t0,1\t5\t6\t7\n");
        assert!(!plan.headed);
        assert_eq!(plan.fields, [Title, Lens, Probability, Low, Likely, High]);
        assert_eq!(reading.risks[0].probability, Some(0.35), "a column of fractions is no column of per cents");
        let (plan, reading) = read_words("Zetting\nRisico op stikstof\n");
        assert_eq!((plan.headed, reading.risks.len()), (false, 2), "a list of names alone");
    }

    #[test]
    fn what_is_copied_comes_back_the_same() {
        let mut design = design();
        let holder = RiskHolder::Discipline(design.team.disciplines[0].id);
        let mut ids = Ids::seeded(5);
        let mut risk = Risk::new(RiskId::new(&mut ids), Nature::Opportunity, "=Kern \"nat\"");
        risk.description = "- Eerste regel\n\ttweede".into();
        (risk.allocation, risk.reason) = (Allocation::Allocated(Side::Contractor), "Zo".into());
        (risk.probability, risk.price) = (Some(0.125), Some(Euro::from_cents(1_234_550)));
        risk.impact = Some(ThreePoint { low: Euro::new(1), likely: Euro::new(1_234_567), high: Euro::new(12_000_000) });
        (risk.origin, risk.managed_by) = (Some(Origin::Law), Some(ManagedBy::Jointly));
        (risk.phase, risk.lens, risk.holder) = (Some(Phase::Tender), Some(Lens::Spatial), Some(holder));
        risk.tags = vec!["spoor".into(), "natte kern".into()];
        design.name = "x".into();
        for language in Language::ALL {
            let words = Words::of(&design, language);
            let copied = sheet(&design, &Text::new(language), &[&risk]).tab_separated(language);
            let sheet = Sheet::parted(&copied);
            let plan = guess(&sheet, &words);
            let reading = read(&sheet, &plan, &words);
            assert_eq!(reading.problems, [], "{plan:?}");
            let mut back = reading.risks[0].clone();
            back.id = risk.id;
            assert_eq!(back, risk);
        }
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "it is about how long that takes")]
    fn thousands_of_rows_are_read_at_once() {
        let row = |nth: usize| format!("Risico {nth}\t{} %\t1.000\t2.000\t3.000\tAlliantie\n", nth % 100);
        let rows: String = (0..5_000).map(row).collect();
        let since = std::time::Instant::now();
        let (_, reading) = read_words(&format!("Naam\tKans\tLaag\tWaarschijnlijk\tHoog\tPlek\n{rows}"));
        assert_eq!((reading.risks.len(), reading.problems.len()), (5_000, 0));
        assert!(since.elapsed().as_secs_f32() < 10.0, "{:?}", since.elapsed());
    }
}
