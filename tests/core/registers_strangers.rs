//! Registers that strangers tried and that were misread in silence: each is read rightly now, or it is asked.

use alliantietafel::app::import::{Ask, Certainty, Said, Scale, Target, Value};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::risks::Allocation;

use crate::registers::Read;

/// The questions about columns.
fn asked(read: &Read) -> Vec<&'static str> {
    let column = |it: Ask| if let Ask::Column { key, .. } = it { Some(key) } else { None };
    read.reading().asks.into_iter().filter_map(column).collect()
}

fn column(read: &Read, target: Target) -> usize {
    read.mapping.column_of(target).unwrap_or_else(|| panic!("no column for {target:?}: {:?}", read.targets()))
}

/// What the cells of a column are read as, from the first row of data.
fn values(read: &Read, target: Target) -> Vec<(Option<Value>, Said)> {
    let at = column(read, target);
    let reading = read.reading();
    let cells = reading.data().filter_map(|row| row.cells.iter().find(|it| it.column == at));
    cells.map(|it| (it.value.clone(), it.said.clone())).collect()
}

#[test]
fn pounds_in_thousands_are_asked_and_never_taken_for_euro() {
    let read = Read::pasted(
        "ID\tRisk\tProbability\tMin (£k)\tMost Likely (£k)\tMax (£k)\n\
         1\tPiling\t10%\t100\t400\t1100\n\
         2\tStaff\t20%\t50\t80\t120",
    );
    assert!(asked(&read).contains(&"import-ask-foreign"), "{:?}", read.mapping.columns);
    // Its neighbour: thousands of euro are plain.
    let read = Read::pasted(
        "ID\tRisk\tProbability\tMin (€k)\tMost Likely (€k)\tMax (€k)\n\
         1\tPiling\t10%\t100\t400\t1100\n\
         2\tStaff\t20%\t50\t80\t120",
    );
    assert_eq!(read.risks()[0].impact.expect("points").likely, Euro::new(400_000));
}

#[test]
fn a_cell_in_another_currency_is_asked() {
    let read = Read::pasted("Risico\tKans\tBedrag\nA\t10%\t£2.4m\nB\t20%\t$1,250,000.00\nC\t5%\t€ 300.000");
    let said: Vec<bool> = values(&read, Target::Likely).into_iter().map(|it| matches!(it.1, Said::Asked(_))).collect();
    assert_eq!(said, [true, true, false]);
}

#[test]
fn what_stands_above_the_table_counts_for_its_amounts_and_is_said() {
    let table = "Nr;Risico;Kans;Bedrag\n1;Zetting;10%;1.250\n2;Kabels;20%;250\n3;Staal;30%;75\n4;Weer;5%;400";
    let read = Read::pasted(&format!("Risicodossier (bedragen in € 1.000)\n{table}").replace(';', "\t"));
    let at = column(&read, Target::Likely);
    let it = &read.mapping.columns[at];
    assert_eq!((it.scale, it.certainty), (Scale::Thousands, Certainty::Guessed("import-guess-above")));
    assert_eq!(read.risks()[0].impact.expect("points").likely, Euro::new(1_250_000));
    assert!(!read.reading().all_is_read(&read.sheet, &read.mapping), "a guess is shown as one");
    // A title with a number that is no unit leaves it asked.
    let read = Read::pasted(&format!("Dijkvak 1.000 - risico’s\n{}", table.replace("1.250", "125")).replace(';', "\t"));
    assert_eq!(read.mapping.columns[column(&read, Target::Likely)].scale, Scale::Unknown);
    // Whole euro under such a title: one of both is wrong.
    let large = table.replace("1.250", "12.500.000");
    let read = Read::pasted(&format!("Risicodossier (bedragen in € 1.000)\n{large}").replace(';', "\t"));
    assert!(asked(&read).contains(&"import-ask-unit"));
}

#[test]
fn a_range_of_which_one_end_is_written_in_full_needs_no_word_of_the_other() {
    let read = Read::pasted(
        "Risico\tKans\tGevolg\nA\t10%\t€ 250.000 - € 1 mln\nB\t20%\t1.250-2.500k\nC\t30%\t1 mln - 2.500.000",
    );
    let all: Vec<Option<Value>> = values(&read, Target::Likely).into_iter().map(|it| it.0).collect();
    let range = |low, high| Some(Value::Range(Euro::new(low), Euro::new(high)));
    assert_eq!(all, [range(250_000, 1_000_000), range(1_250_000, 2_500_000), range(1_000_000, 2_500_000)]);
}

#[test]
fn the_exact_chance_counts_beside_its_class() {
    let read = Read::pasted(
        "Nr\tRisico\tKans klasse\tKans %\tGevolg\n1\tA\t2\t15%\t€ 100.000\n2\tB\t4\t55%\t€ 200.000\n3\tC\t3\t25%\t€ 50.000",
    );
    let all: Vec<f64> = read.risks().iter().filter_map(|it| it.probability).collect();
    assert_eq!(all, [0.15, 0.55, 0.25]);
}

#[test]
fn who_carries_is_heard_behind_other_headings_and_beside_a_name() {
    for heading in ["Voor rekening van", "Toewijzing", "Ligt bij", "Partij", "Risico voor"] {
        let read = Read::pasted(&format!(
            "Nr\tRisico\tKans\tGevolg\t{heading}\n1\tA\t10%\t€ 100.000\tON\n2\tB\t20%\t€ 90.000\tAlliantie"
        ));
        let places: Vec<Allocation> = read.risks().iter().map(|it| it.allocation).collect();
        assert!(matches!(places[..], [Allocation::Allocated(_), Allocation::Shared]), "{heading}: {places:?}");
    }
    // A name behind the side that carries it: asked, the side that it names first.
    let read = Read::pasted(
        "Nr\tRisico\tKans\tGevolg\tEigenaar\n1\tA\t10%\t€ 100.000\tON - Van Dijk\n2\tB\t20%\t€ 90.000\tOG - J. Smit",
    );
    let asks: Vec<Value> = read
        .reading()
        .asks
        .into_iter()
        .filter_map(|it| if let Ask::Cell { question, .. } = it { question.proposals.first().cloned() } else { None })
        .collect();
    assert_eq!(asks.len(), 2, "{:?}", read.reading().asks);
    assert!(asks.iter().all(|it| matches!(it, Value::Place(Allocation::Allocated(_)) | Value::Party(..))), "{asks:?}");
}

#[test]
fn a_measure_under_a_heading_of_two_rows_stays_a_measure() {
    let read = Read::pasted(
        "Nr\tRisico\tKans\tGevolg\tMaatregel\t\n\t\t\t\tOmschrijving\tKosten\n1\tA\t10%\t€ 100.000\tDrainage\t€ 20.000",
    );
    let above = Read::pasted(
        "\t\t\t\tMaatregel\t\nNr\tRisico\tKans\tGevolg\tOmschrijving\tKosten\n1\tA\t10%\t€ 100.000\tDrainage\t€ 20.000",
    );
    for read in [read, above] {
        let risk = &read.risks()[0];
        let measure = risk.measures.first().expect("a measure");
        assert_eq!((measure.title.as_str(), measure.cost), ("Drainage", Euro::new(20_000)));
        assert_eq!(risk.description, "");
    }
}

#[test]
fn a_class_of_time_is_no_time_and_that_is_said() {
    let read = Read::pasted("Nr\tRisico\tKans\tGevolg\tTijd (1-5)\n1\tA\t10%\t€ 100.000\t3");
    assert_eq!(
        values(&read, Target::Delay),
        [(Some(Value::Words("klasse 3".into())), Said::Guessed("import-guess-time-class"))]
    );
}

#[test]
fn numbers_under_a_number_sign_are_the_own_numbers() {
    let read = Read::pasted("#\tRisico\tKans\tGevolg\nR-01\tA\t10%\t€ 100.000\nR-02\tB\t20%\t€ 90.000");
    let all: Vec<String> = read.risks().into_iter().map(|it| it.register.number).collect();
    assert_eq!(all, ["R-01", "R-02"]);
}

#[test]
fn a_bare_one_among_percentages_is_asked_and_a_word_with_its_percentage_is_read() {
    let read = Read::pasted("Nr\tRisico\tKans\tGevolg\n1\tA\t10%\t€ 100.000\n2\tB\t1\t€ 90.000\n3\tC\t0,5\t€ 80.000");
    let all = values(&read, Target::Probability);
    assert!(matches!(all[1].1, Said::Asked(_)), "{all:?}");
    let read = Read::pasted("Nr\tRisk\tProbability\tCost\n1\tA\tHigh (70%)\t€ 100.000\n2\tB\tLow (10%)\t€ 90.000");
    let all: Vec<f64> = read.risks().iter().filter_map(|it| it.probability).collect();
    assert_eq!(all, [0.7, 0.1]);
}
