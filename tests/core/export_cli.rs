//! Tables that go out: no text becomes a formula, what is read back is what went out, and nothing is written over unasked.

use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use alliantietafel::app::export::{Made, Outgoing, Remark, What, csv, xlsx};
use alliantietafel::app::import::{Answer, Answers, Ask, Choices, Mapping, Plan, Scale, Words, sheet};
use alliantietafel::app::insight::Insight;
use alliantietafel::design::Design;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::{Form, Side};
use alliantietafel::design::id::{Ids, RiskId};
use alliantietafel::design::risks::{Allocation, Nature, Risk, ThreePoint};
use alliantietafel::design::tags;
use alliantietafel::files::sheets::{self, Book, Watch};
use alliantietafel::text::table::{Cell, Table};
use alliantietafel::text::{Language, Text};
use calamine::{Data, DataType, Reader, Xlsx};

use crate::registers::Read;
use crate::support::{FEW_DRAWS, designs, for_all, small_designs};

/// How a text may start that a spreadsheet takes for a formula, or of which it loses the start.
const PREFIXES: [&str; 10] = ["=", "+", "-", "@", "\t", "\r", "\0", "'", "'=", "''@"];

/// What goes out of a design, in both kinds of file, and what was said of it.
struct Out {
    csv: Vec<(&'static str, String)>,
    xlsx: Vec<u8>,
    remarks: Vec<Remark>,
}

impl Out {
    fn of(design: &Design, language: Language, what: &[What]) -> Self {
        let (text, catalogue) = (Text::new(language), Catalogue::read().expect("the catalogues read"));
        text.speak_of(design.form);
        // What the program says of a design is no part of its register.
        let bare = Design::new(&mut Ids::seeded(1), "", design.form);
        let of = if what == [What::Register] { &bare } else { design };
        let insight = Insight::with_draws(of, &catalogue, FEW_DRAWS);
        let on = Some(jiff::civil::date(2026, 3, 14));
        let of = Outgoing { design, insight: &insight, catalogue: &catalogue, text: &text, file: Some("a.ron"), on };
        let Made { made, remarks } = xlsx(what, &of).expect("a file");
        Self { csv: csv(what, &of).made, xlsx: made, remarks }
    }

    /// The register in both kinds of file, as the program reads them.
    fn registers(&self) -> [Book; 2] {
        let read = |bytes: &[u8]| sheets::read(bytes, &Watch::default()).expect("reads");
        [read(self.csv[0].1.as_bytes()), read(&self.xlsx)]
    }
}

/// The same design with the risks that a sheet says, and none besides.
fn taken_in(design: &Design, book: Book, language: Language) -> Design {
    let design = without_risks(design);
    let sheet = book.sheets.into_iter().next().expect("a sheet");
    let words = Words::of(&design, language);
    let mapping = Mapping::guess(&sheet, &words, &BTreeMap::new());
    let mut read = Read { answers: Answers::of(&design), design, sheet, mapping, words };
    // Of amounts it is asked what they count, or which class they are, and whether one far
    // from the others stands there rightly: euro, and yes.
    for ask in read.reading().asks {
        if let Ask::Column { column, key: "import-ask-unit" } | Ask::Classes { column, of_impact: true, .. } = ask {
            read.mapping.set_scale(column, Scale::Euro);
        }
    }
    for ask in read.reading().asks {
        let Ask::Cell { row, column, question } = ask else { panic!("{ask:?}") };
        assert_eq!(question.key, "import-ask-odd", "{question:?}");
        let stands = question.proposals.into_iter().next_back().expect("what stands there");
        read.answers.cells.insert((row, column), Answer::Take(stands));
    }
    let reading = read.reading();
    assert!(reading.asks.is_empty(), "{:?}", reading.asks);
    let edit = Plan::of(&read.design, &reading).edit(&read.answers, &Choices::default(), None);
    let mut design = read.design;
    if let Some(edit) = edit {
        edit.apply(&mut design, &mut Ids::seeded(7));
    }
    design
}

fn without_risks(design: &Design) -> Design {
    let mut design = design.clone();
    Arc::make_mut(&mut design.risks).list.clear();
    design
}

/// Gives everybody and everything that a risk may name a name of its own: a sheet knows no more of them.
fn name_apart(design: &mut Design) {
    let team = Arc::make_mut(&mut design.team);
    let people = team.disciplines.iter_mut().flat_map(|it| &mut it.people).chain(&mut team.outside);
    people.enumerate().for_each(|(nth, it)| it.name = format!("Persoon {nth}"));
    team.disciplines.iter_mut().enumerate().for_each(|(nth, it)| it.name = format!("Discipline {nth}"));
    let roles = &mut Arc::make_mut(&mut design.bovenkant).roles;
    roles.iter_mut().enumerate().for_each(|(nth, it)| it.name = format!("Rol {nth}"));
    design.parties.iter_mut().enumerate().for_each(|(nth, it)| it.name = format!("Partij {nth}"));
}

fn registered(design: &Design, language: Language) -> Table {
    let risks: Vec<&Risk> = design.risks.list.iter().collect();
    sheet(design, &Text::new(language), &risks)
}

/// What a cell can hold of a text: no signs that steer, no space around it.
fn held(words: &str) -> String {
    let words = words.replace("\r\n", "\n").replace('\r', "\n");
    words.replace(|it: char| it.is_control() && !"\t\n".contains(it), "").trim().to_owned()
}

/// A text field of a risk.
type Field = (&'static str, fn(&mut Risk) -> &mut String);

const FIELDS: [Field; 8] = [
    ("number", |it| &mut it.register.number),
    ("title", |it| &mut it.title),
    ("cause", |it| &mut it.register.cause),
    ("consequence", |it| &mut it.register.consequence),
    ("description", |it| &mut it.description),
    ("reason", |it| &mut it.reason),
    ("delay", |it| &mut it.register.delay),
    ("tag", |it| &mut it.tags[0]),
];

/// A design with a risk for every prefix in every text field.
fn prefixed() -> Design {
    let mut ids = Ids::seeded(11);
    let mut design = Design::new(&mut ids, "=Dijk", Form::ThreeDomains);
    let dossier = Arc::make_mut(&mut design.risks);
    for (nth, (field, prefix)) in FIELDS.iter().flat_map(|it| PREFIXES.map(|prefix| (it, prefix))).enumerate() {
        let mut risk = Risk::new(RiskId::new(&mut ids), Nature::Risk, format!("Zetting {nth}"));
        risk.register.number = format!("R-{nth}");
        // A few euro among millions are asked about, also in a register that came from here.
        let points = ThreePoint { low: Euro::new(20_000), likely: Euro::new(40_000), high: Euro::new(90_000) };
        risk.impact = risk.impact.map(|_| points);
        risk.price = risk.price.map(|_| Euro::new(40_000));
        risk.register.actual = risk.register.actual.map(|_| Euro::new(60_000));
        risk.tags = vec!["spoor".into()];
        *field.1(&mut risk) = format!("{prefix}1+1 {} {nth}", field.0);
        // A negative number is no text.
        risk.probability = Some(0.125);
        dossier.list.push(risk);
    }
    design
}

#[test]
fn no_text_is_a_formula_and_every_text_comes_back() {
    let design = prefixed();
    for language in Language::ALL {
        let out = Out::of(&design, language, &[What::Register]);
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(out.xlsx.clone())).expect("opens");
        for name in book.sheet_names() {
            let formulas = book.worksheet_formula(&name).expect("a sheet");
            assert!(formulas.used_cells().next().is_none(), "{name}");
        }
        let name = book.sheet_names()[0].clone();
        let range = book.worksheet_range(&name).expect("a sheet");
        let table = registered(&design, language);
        for (nth, row) in table.rows.iter().enumerate() {
            for (column, cell) in row.iter().enumerate() {
                let Cell::Text(words) = cell else { continue };
                let stands = range.get_value((nth as u32 + 1, column as u32)).cloned().unwrap_or_default();
                let plain = words.replace('\r', "\n").replace('\0', "");
                assert_eq!(stands, if plain.is_empty() { Data::Empty } else { Data::String(plain) }, "{words:?}");
            }
        }
        let separator = if language == Language::Nl { b';' } else { b',' };
        let words = out.csv[0].1.strip_prefix('\u{feff}').expect("a mark by which the letters are known");
        assert!(words.contains("\r\n") && words.ends_with("\r\n"), "lines end as in every .csv file");
        let mut reader = ::csv::ReaderBuilder::new().delimiter(separator).from_reader(words.as_bytes());
        for record in reader.records().map(|it| it.expect("a row")) {
            for cell in &record {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\0']), "{cell:?}");
            }
        }
        for book in out.registers() {
            let back = taken_in(&design, book, language);
            assert_eq!(back.risks.list.len(), design.risks.list.len());
            for (back, was) in back.risks.list.iter().zip(&design.risks.list) {
                for (name, of) in FIELDS {
                    let (mut back, mut was) = (back.clone(), was.clone());
                    assert_eq!(*of(&mut back), held(of(&mut was)), "{language:?} {name}");
                }
                assert_eq!(back.probability, was.probability);
            }
        }
    }
}

#[test]
fn a_register_that_is_read_back_goes_out_the_same() {
    // Some of any size, and many more that are soon read. The thousand, by hand: ROUNDTRIPS=975 cargo test --test core register_that.
    let many = std::env::var("ROUNDTRIPS").ok().and_then(|it| it.parse().ok()).unwrap_or(175);
    for_all(25, designs(), back_and_forth);
    for_all(many, small_designs(), back_and_forth);
}

fn back_and_forth(mut design: Design) {
    name_apart(&mut design);
    let several: Vec<Side> = Side::ALL.into_iter().filter(|it| design.has_several(*it)).collect();
    // Rows are told apart by their numbers; a risk without a name is none.
    for (nth, risk) in Arc::make_mut(&mut design.risks).list.iter_mut().enumerate() {
        risk.register.number = format!("R-{nth}");
        // Labels are parted by commas wherever they are typed.
        risk.tags = tags::typed(&risk.tags.iter().map(|it| held(it)).collect::<Vec<_>>().join(","));
        // The one party of a side is the side.
        risk.party = risk.party.filter(|_| several.iter().any(|it| risk.allocation == Allocation::Allocated(*it)));
        if held(&risk.title).is_empty() {
            risk.title = format!("Zonder naam {nth}");
        }
    }
    let language = if design.elsewhere_off { Language::En } else { Language::Nl };
    let of = |design: &Design| Out::of(design, language, &[What::Register]);
    let out = of(&design);
    if design.risks.list.is_empty() {
        return;
    }
    for (kind, book) in out.registers().into_iter().enumerate() {
        let once = taken_in(&design, book, language);
        let (was, is) = (registered(&design, language), registered(&once, language));
        assert_eq!(is.rows.len(), was.rows.len());
        for (was, is) in was.rows.iter().flatten().zip(is.rows.iter().flatten()) {
            // Some fields are one line, whatever was put into them by hand.
            let one_line = |it: &Cell| match it {
                Cell::Text(it) => Cell::Text(held(it).split_whitespace().collect::<Vec<_>>().join(" ")),
                it => it.clone(),
            };
            assert_eq!(one_line(is), one_line(was));
        }
        let [csv, xlsx] = of(&once).registers();
        let twice = taken_in(&once, if kind == 0 { csv } else { xlsx }, language);
        assert_eq!(registered(&twice, language), is, "what was read back goes out as it came in");
    }
}

#[test]
fn what_does_not_fit_in_a_cell_is_named() {
    let mut design = prefixed();
    let dossier = Arc::make_mut(&mut design.risks);
    dossier.list.truncate(1);
    dossier.list[0].description = format!("a\u{1b}{}", "x".repeat(40_000));
    let out = Out::of(&design, Language::Nl, &[What::Register]);
    let places: Vec<_> = out.remarks.iter().map(|it| (it.sheet.as_str(), it.column.as_str(), it.row)).collect();
    assert_eq!(places, [("Risicodossier", "Omschrijving", 2); 2], "{:?}", out.remarks);
    for book in out.registers() {
        assert_eq!(book.sheets[0].rows[1].cells.iter().map(|it| it.text.chars().count()).max(), Some(32_767));
    }
}

#[test]
fn every_sheet_of_every_example_has_real_values_and_the_last_says_where_it_is_from() {
    for example in alliantietafel::app::examples::EXAMPLES {
        let design = example.read().expect("an example reads");
        for language in Language::ALL {
            let out = Out::of(&design, language, &What::ALL);
            assert_eq!(out.remarks, [], "{}", example.key);
            let mut book: Xlsx<_> = Xlsx::new(Cursor::new(out.xlsx)).expect("opens");
            let names = book.sheet_names();
            assert_eq!(names.len(), out.csv.len() + 1);
            let about = book.worksheet_range(names.last().expect("a sheet")).expect("the last");
            let cells: Vec<Data> = about.used_cells().map(|it| it.2.clone()).collect();
            assert!(cells.contains(&Data::String(design.name.clone())) && cells.iter().any(Data::is_datetime));
            let (mut numbers, mut days) = (0, 0);
            for name in &names {
                let range = book.worksheet_range(name).expect("a sheet");
                numbers += range.used_cells().filter(|it| it.2.is_float()).count();
                days += range.used_cells().filter(|it| it.2.is_datetime()).count();
            }
            assert!(numbers > 10 && days >= 2, "{}: {numbers} numbers, {days} days", example.key);
        }
    }
}

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("saved_designs/zwaluw.ron");
        fs::copy(example, folder.path().join("zwaluw.ron")).expect("copies");
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, line: &str) -> Output {
        Command::new(env!("CARGO_BIN_EXE_alliantietafel"))
            .current_dir(self.folder.path())
            .args(line.split(' '))
            .env_remove("DISPLAY")
            .output()
            .expect("the program runs")
    }

    /// Runs what has to fail, and says why it did.
    #[track_caller]
    fn fails(&self, line: &str) -> String {
        let output = self.run(line);
        assert_eq!(output.status.code(), Some(2), "{line}: {output:?}");
        String::from_utf8(output.stderr).expect("text")
    }

    #[track_caller]
    fn works(&self, line: &str) -> String {
        let output = self.run(line);
        assert_eq!(output.status.code(), Some(0), "{line}: {output:?}");
        String::from_utf8(output.stdout).expect("text")
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).expect("lists").flatten();
        let mut names: Vec<String> = entries.map(|it| it.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

#[test]
fn a_file_that_is_there_stays_unless_it_is_asked_for() {
    let desk = Desk::new();
    let design = fs::read(desk.path("zwaluw.ron")).expect("reads");
    for name in ["a.xlsx", "a.csv", "a.json"] {
        fs::write(desk.path(name), "van een ander").expect("writes");
        assert!(desk.fails(&format!("export zwaluw.ron {name}")).contains("staat al iets"));
        assert_eq!(fs::read(desk.path(name)).expect("reads"), b"van een ander");
        desk.works(&format!("export zwaluw.ron {name} --force"));
        assert_ne!(fs::read(desk.path(name)).expect("reads"), b"van een ander");
    }
    // Of several files none is written where one is there.
    fs::write(desk.path("b-parties.csv"), "van een ander").expect("writes");
    let says = desk.fails("export zwaluw.ron b.csv --what register,team");
    assert!(says.contains("staat al iets") && says.contains("b-parties.csv"), "{says}");
    assert_eq!(desk.names(), ["a.csv", "a.json", "a.xlsx", "b-parties.csv", "zwaluw.ron"]);
    let says = desk.works("export zwaluw.ron b.csv --what team,register --force");
    assert_eq!(says, "b-register.csv\nb-team.csv\nb-parties.csv\n");
    fs::rename(desk.path("zwaluw.ron"), desk.path("zwaluw.json")).expect("renames");
    assert!(desk.fails("export zwaluw.json zwaluw.json --force").contains("het bestand van het ontwerp zelf"));
    assert_eq!(fs::read(desk.path("zwaluw.json")).expect("reads"), design);
}

#[test]
fn where_nothing_can_be_written_it_says_so() {
    let desk = Desk::new();
    for name in ["weg/a.xlsx", "weg/a.csv", "weg/a.json"] {
        let says = desk.fails(&format!("export zwaluw.ron {name}"));
        assert!(says.starts_with("De export is niet bewaard\n") && says.contains(name), "{says}");
    }
    for (line, says) in [
        ("export zwaluw.ron a.pdf", "eindigt op .xlsx, .csv, .ics of .json"),
        ("export zwaluw.ron a.json --what team", "het hele ontwerp"),
        ("export weg.ron a.xlsx", "weg.ron"),
        ("export zwaluw.ron a.pdf --language en", "a name that ends in .xlsx"),
    ] {
        let found = desk.fails(line);
        assert!(found.contains(says), "{line}: {found}");
    }
    assert_eq!(desk.names(), ["zwaluw.ron"]);
}

#[test]
fn what_goes_out_of_the_command_line_comes_in_again() {
    let desk = Desk::new();
    for (language, file) in [("nl", "nl.csv"), ("en", "en.csv"), ("nl", "nl.xlsx"), ("en", "en.xlsx")] {
        assert_eq!(
            desk.works(&format!("export zwaluw.ron {file} --what register --language {language}")),
            format!("{file}\n")
        );
        let before = fs::read(desk.path("zwaluw.ron")).expect("reads");
        let says = desk.works(&format!("import {file} --into zwaluw.ron --language {language}"));
        assert_eq!(fs::read(desk.path("zwaluw.ron")).expect("reads"), before, "{says}");
    }
}

#[test]
fn shells_and_man_are_told_of_every_command() {
    let desk = Desk::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = desk.works(&format!("completions {shell}"));
        assert!(
            ["export", "convert", "merge", "--fail-on"].iter().all(|it| script.contains(it.trim_start_matches('-')))
        );
    }
    assert!(desk.works("man").contains("alliantietafel\\-export(1)"));
    let page = desk.works("man export --language en");
    assert!(page.contains(".TH alliantietafel-export 1") && page.contains("Which tables"), "{page}");
    assert!(desk.fails("man brew").contains("‘brew’"));
}
