//! Registers as teams have them, read to the right value: the cases that comparable programs read wrong, and sheets of many
//! kinds. 'Asked' is a question with a proposal; nothing is taken in silence.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use alliantietafel::app::import::{
    Answer, Answers, Ask, Certainty, Choices, Fate, Mapping, Plan, Reading, RowKind, Said, Scale, Target, Value, Words,
    usual_impacts, usual_probabilities,
};
use alliantietafel::design::Design;
use alliantietafel::design::edit::{Edit, TeamEdit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::Form;
use alliantietafel::design::id::Ids;
use alliantietafel::design::risks::Risk;
use alliantietafel::files::sheets::{self, Book, Sheet, Watch};
use alliantietafel::text::Language;

/// A sheet under the hands of a test.
pub struct Read {
    pub design: Design,
    pub sheet: Sheet,
    pub mapping: Mapping,
    pub words: Words,
    pub answers: Answers,
}

fn design() -> Design {
    let ids = &mut Ids::seeded(3);
    let mut design = Design::new(ids, "Proef", Form::ThreeDomains);
    for name in ["Techniek", "Omgeving", "Uitvoering"] {
        Edit::Team(TeamEdit::AddDiscipline(name.into())).apply(&mut design, ids);
    }
    design
}

impl Read {
    pub fn sheet(sheet: Sheet, language: Language) -> Self {
        let design = design();
        let words = Words::of(&design, language);
        let mapping = Mapping::guess(&sheet, &words, &BTreeMap::new());
        Self { answers: Answers::of(&design), design, sheet, mapping, words }
    }

    pub fn book(book: Book, language: Language) -> Self {
        Self::sheet(book.sheets.into_iter().next().expect("a sheet"), language)
    }

    pub fn pasted(words: &str) -> Self {
        Self::book(sheets::pasted(words, &Watch::default()).expect("is waited for"), Language::Nl)
    }

    pub fn file(name: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/registers").join(name);
        let bytes = fs::read(path).expect("the case is there");
        Self::book(sheets::read(&bytes, &Watch::default()).expect("reads"), Language::Nl)
    }

    pub fn reading(&self) -> Reading {
        Reading::of(&self.sheet, &self.mapping, &self.words, &self.answers)
    }

    pub fn plan(&self) -> Plan {
        Plan::of(&self.design, &self.reading())
    }

    /// The risks that are new, once nothing is asked.
    #[track_caller]
    pub fn risks(&self) -> Vec<Risk> {
        let reading = self.reading();
        assert!(reading.asks.is_empty(), "{:?}", reading.asks);
        let new = |it: &Fate| if let Fate::Add(risk) = it { Some((**risk).clone()) } else { None };
        self.plan().rows.iter().filter_map(|it| new(&it.fate)).collect()
    }

    /// The same sheet, read into another design.
    pub fn over(mut self, design: &Design) -> Self {
        self.words = Words::of(design, Language::Nl);
        (self.answers, self.design) = (Answers::of(design), design.clone());
        self
    }

    /// The design with what the sheet says.
    pub fn taken_in(&self) -> Design {
        let edit = self.plan().edit(&self.answers, &Choices::default(), None).expect("an edit");
        let mut design = self.design.clone();
        edit.apply(&mut design, &mut Ids::seeded(7));
        design
    }

    pub fn targets(&self) -> Vec<Target> {
        self.mapping.columns.iter().map(|it| it.target).collect()
    }

    /// Answers what is asked of cells with the first proposal, or with nothing; of classes with the usual meanings.
    pub fn answer_all(&mut self) {
        for ask in self.reading().asks {
            match ask {
                Ask::Cell { row, column, question } => {
                    let first = question.proposals.into_iter().next();
                    self.answers.cells.insert((row, column), first.map_or(Answer::Empty, Answer::Take));
                }
                Ask::Classes { of_impact: true, names, .. } => self.answers.classes.impact = usual_impacts(&names),
                Ask::Classes { names, .. } => self.answers.classes.probability = usual_probabilities(&names),
                Ask::Column { column, .. } => {
                    let scale = Scale::choices(self.mapping.columns[column].target)[0];
                    self.mapping.set_scale(column, scale);
                }
            }
        }
    }

    pub fn said(&self, row: usize, column: usize) -> Said {
        self.reading().cell(row, column).expect("a cell").said.clone()
    }
}

pub fn points(risk: &Risk) -> [i64; 3] {
    let it = risk.impact.expect("an impact");
    [it.low, it.likely, it.high].map(|it| it.cents() / 100)
}

fn kinds(read: &Read, kind: RowKind) -> Vec<usize> {
    read.reading().rows.iter().filter(|it| it.kind == kind).map(|it| it.number).collect()
}

#[test]
fn c01_classes_are_asked_for_what_they_mean() {
    use Target::{Ignore, Likely, Number, Probability, Title};
    let mut read = Read::file("c01_class15.tsv");
    assert_eq!(read.targets(), [Number, Title, Probability, Likely, Ignore]);
    assert_eq!(read.mapping.columns[4].certainty, Certainty::Left("import-left-computed"));
    let five: Vec<String> = (1..=5).map(|it| it.to_string()).collect();
    let asks = read.reading().asks;
    assert_eq!(asks[0], Ask::Classes { column: 2, of_impact: false, names: five.clone() });
    assert_eq!(asks[1], Ask::Classes { column: 3, of_impact: true, names: five });
    assert_eq!((asks.len(), read.plan().edit(&read.answers, &Choices::default(), None)), (2, None));
    read.answer_all();
    let risks = read.risks();
    assert_eq!(risks.iter().map(|it| it.probability).collect::<Vec<_>>(), [Some(0.55), Some(0.1), Some(0.85)]);
    assert_eq!(points(&risks[0]), [4_000_000, 6_500_000, 10_000_000]);
    // What classes mean stays with the design, and is not asked a second time.
    let edit = read.plan().edit(&read.answers, &Choices::default(), None).expect("an edit");
    edit.apply(&mut read.design, &mut Ids::seeded(4));
    read.answers = Answers::of(&read.design);
    assert!(read.reading().asks.is_empty());
    assert_eq!(read.plan().counts().same, 3);
}

#[test]
fn c03_a_cell_decides_by_its_own_sign() {
    let read = Read::file("c03_mixed.tsv");
    let all: Vec<_> = read.risks().iter().map(|it| it.probability).collect();
    assert_eq!(all, [Some(0.1), Some(0.25), Some(0.5)]);
    assert_eq!(read.said(3, 1), Said::Guessed("import-guess-fraction"), "and that one of them was guessed is shown");
    assert!(!read.reading().all_is_read(&read.sheet, &read.mapping));
}

#[test]
fn c04_totals_are_left_out_and_can_be_taken_in_after_all() {
    let mut read = Read::file("c04_totals.tsv");
    assert_eq!(kinds(&read, RowKind::Total), [4, 5, 6]);
    assert_eq!(read.risks().iter().map(|it| it.title.as_str()).collect::<Vec<_>>(), ["Proef A", "Proef B"]);
    read.mapping.take_row(6, true);
    assert_eq!(
        read.risks().last().map(|it| (it.title.clone(), it.probability)),
        Some(("Gemiddelde".into(), Some(0.15)))
    );
}

#[test]
fn c05_two_rows_of_headings_are_one() {
    let read = Read::file("c05_merged.tsv");
    assert_eq!(read.mapping.headings, [0, 1]);
    let risks = read.risks();
    assert_eq!(points(&risks[0]), [100_000, 200_000, 300_000]);
    assert_eq!(points(&risks[1]), [150_000, 250_000, 350_000]);
    let name = |it: &Risk| match it.holder {
        Some(alliantietafel::design::risks::RiskHolder::Discipline(id)) => {
            read.design.team.discipline(id).map(|it| it.name.clone())
        }
        _ => None,
    };
    assert_eq!(name(&risks[0]), Some("Techniek".into()));
}

#[test]
fn c07_amounts_are_read_as_people_write_them() {
    let read = Read::file("c07_amounts.tsv");
    let reading = read.reading();
    let of = |name: &str| {
        let row = reading.rows.iter().find(|it| it.cells.first().is_some_and(|it| it.raw == name)).expect("a row");
        row.cells.iter().find(|it| it.column == 1).cloned().expect("a cell")
    };
    let amount = |euro: i64| Some(Value::Amount(Euro::new(euro)));
    for (names, euro) in [
        (&["A1", "A2", "A3", "A4", "A18", "A23"][..], 50_000),
        (&["A5", "A8", "A9", "A19"], 1_500_000),
        (&["A20"], 500_000),
        (&["A10", "A21"], 250_000),
        (&["A11", "A12", "A13"], 1_000_000),
        (&["A26"], 12_500_000),
    ] {
        for name in names {
            assert_eq!((of(name).value, of(name).said), (amount(euro), Said::Sure), "{name}");
        }
    }
    assert_eq!(of("A24").value, Some(Value::Amount(Euro::from_cents(123_456_789))));
    assert_eq!(of("A6").value, Some(Value::Range(Euro::new(100_000), Euro::new(250_000))));
    assert_eq!((of("A14").value, of("A14").said), (amount(50_000), Said::Guessed("import-guess-about")));
    for (name, why) in [("A15", "import-empty-pm"), ("A16", "import-empty-dash"), ("A17", "import-empty-error")] {
        assert_eq!((of(name).value, of(name).said), (None, Said::Empty(why)), "{name}");
    }
    let asked = |name: &str| match of(name).said {
        Said::Asked(it) => it.proposals,
        other => panic!("{name}: {other:?}"),
    };
    let proposals = |all: &[i64]| all.iter().map(|it| Value::Amount(Euro::new(*it))).collect::<Vec<_>>();
    assert_eq!(asked("A7"), proposals(&[50_000, 100_000]));
    assert_eq!(asked("A22"), [Value::Amount(Euro::new(50_000)), Value::Gain(Euro::new(50_000))]);
    assert_eq!(asked("A25"), [Value::Amount(Euro::new(1_500_000)), Value::Amount(Euro::from_cents(150))]);
    assert_eq!(asked("A27"), proposals(&[1_250_000, 1_250_000_000]));
    assert_eq!(reading.asks.len(), 4);
}

#[test]
fn c09_quotes_are_heard_by_cell() {
    let risks = Read::file("c09_break_inch.tsv").risks();
    assert_eq!(risks.len(), 3);
    assert_eq!(risks[0].description, "Regel een\nRegel twee");
    assert_eq!(risks[1].description, "buis 12\" gescheurd");
    assert_eq!(risks.iter().map(|it| it.probability).collect::<Vec<_>>(), [Some(0.1), Some(0.2), Some(0.3)]);
}

#[test]
fn c12_the_separator_is_found() {
    let risks = Read::file("c12_semicolon.csv").risks();
    assert_eq!(risks.iter().map(|it| it.probability).collect::<Vec<_>>(), [Some(0.1), Some(0.2)]);
    assert_eq!(risks.iter().map(points).collect::<Vec<_>>(), [[100_000; 3], [200_000; 3]]);
}

#[test]
fn c17_cause_event_and_effect_make_one_description() {
    use Target::{Cause, Consequence, Delay, Ignore, Likely, Number, Probability, Title};
    let read = Read::file("c17_ogg.tsv");
    assert_eq!(read.targets(), [Number, Cause, Title, Consequence, Probability, Likely, Delay, Ignore]);
    assert_eq!(read.mapping.columns[7].certainty, Certainty::Left("import-left-computed"));
    let risks = read.risks();
    assert_eq!(risks[0].title, "loopt de kuip vol");
    assert_eq!(risks[0].description, "Door regen loopt de kuip vol waardoor vertraging ontstaat");
    assert_eq!((points(&risks[0])[1], points(&risks[1])[1]), (150_000, 250_000));
    let entry = &risks[0].register;
    assert_eq!((entry.cause.as_str(), entry.consequence.as_str()), ("Door regen", "waardoor vertraging ontstaat"));
    assert_eq!((entry.delay.as_str(), entry.number.as_str()), ("14 dagen", "1"));
}

#[test]
fn c23_units_come_from_the_heading_and_can_be_corrected() {
    assert_eq!(points(&Read::file("c23_units.tsv").risks()[0]), [250_000; 3]);
    for unit in ["(€ x1.000)", "(x € 1.000)", "in k€", "(duizenden)", "x 1000", "[k€]", "(EUR x 1.000)"] {
        let read = Read::pasted(&format!("Risico\tKans\tGevolg {unit}\nProef A\t10%\t250\nProef B\t10%\t€ 250\n"));
        assert_eq!(read.risks().iter().map(points).collect::<Vec<_>>(), [[250_000; 3]; 2], "{unit}");
    }
    let mut read = Read::pasted("Risico\tKans\tGevolg (mln)\nProef A\t10%\t2,5\n");
    assert_eq!(points(&read.risks()[0]), [2_500_000; 3]);
    read.mapping.set_scale(2, Scale::Thousands);
    assert_eq!(points(&read.risks()[0]), [2_500; 3]);
}

#[test]
fn c24_the_number_is_kept_and_is_no_name() {
    let risks = Read::file("c24_riskid.tsv").risks();
    let all: Vec<_> = risks.iter().map(|it| (it.register.number.as_str(), it.title.as_str())).collect();
    assert_eq!(all, [("R-001", "Proef A"), ("R-002", "Proef B")]);
}

#[test]
fn fractions_are_shares_and_what_is_not_applicable_is_named() {
    let read = Read::file("fractions_na.tsv");
    let all: Vec<_> = read.risks().iter().map(|it| it.probability).collect();
    assert_eq!(all, [Some(0.35), None, Some(0.1)]);
    assert_eq!(read.said(3, 2), Said::Empty("import-empty-na"));
}
