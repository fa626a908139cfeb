//! `alliantietafel import` as scripts use it: what a dry run prints, what a question stops, what is written and where.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use alliantietafel::design::register::Status;
use alliantietafel::files::save;
use serde_json::{Value, json};

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

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).expect("writes");
    }

    fn import(&self, more: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_alliantietafel"))
            .current_dir(self.folder.path())
            .args(["import", "register.csv", "--into", "zwaluw.ron"])
            .args(more)
            .env_remove("DISPLAY")
            .output()
            .expect("the program runs")
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(self.path("zwaluw.ron")).expect("reads")
    }
}

fn status(output: &Output) -> Option<i32> {
    output.status.code()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("text")
}

const CLASSES: &str =
    "Nr;Risico;Kans (1-5);Gevolg (€);Status\nR-01;Zetting;4;< 100.000;open\nR-02;Kwel;2;250.000;gesloten\n";

#[test]
fn what_is_asked_stops_it_until_a_mapping_answers() {
    let desk = Desk::new();
    desk.write("register.csv", CLASSES);
    let before = desk.bytes();
    let output = desk.import(&[]);
    assert_eq!(status(&output), Some(1), "{}", err(&output));
    assert!(err(&output).contains("2 vragen zijn nog niet beantwoord"), "{}", err(&output));
    assert!(out(&output).contains("D2: ‘< 100.000’ is een bovengrens. Wat telt?"), "{}", out(&output));
    assert_eq!(desk.bytes(), before);

    let output = desk.import(&["--dry-run", "--format", "json"]);
    assert_eq!(status(&output), Some(1));
    let printed: Value = serde_json::from_str(&out(&output)).expect("JSON");
    assert_eq!(printed["columns"][2]["field"], "probability");
    assert_eq!(printed["all_is_read"], false);
    // What it prints is given back with the answers in it.
    let mut mapping = printed["mapping"].clone();
    mapping["probability_classes"] = printed["questions"][0]["probability_classes"].clone();
    mapping["cells"] = json!({ "D2": 80_000 });
    desk.write("answers.json", &mapping.to_string());
    let output = desk.import(&["--mapping", "answers.json", "-o", "nieuw.ron"]);
    assert_eq!(status(&output), Some(0), "{}", err(&output));
    assert_eq!(desk.bytes(), before, "with -o the design stays");
    let design = save::open(&desk.path("nieuw.ron")).expect("opens");
    let of = |number: &str| design.risks.list.iter().find(|it| it.register.number == number).expect("a risk").clone();
    assert_eq!((of("R-01").probability, of("R-01").impact.map(|it| it.likely.cents())), (Some(0.55), Some(8_000_000)));
    assert_eq!(of("R-02").register.status, Status::Closed);
    assert_eq!(status(&desk.import(&["--mapping", "answers.json", "-o", "nieuw.ron"])), Some(2), "not over another");

    assert_eq!(status(&desk.import(&["--mapping", "answers.json"])), Some(0));
    let once = desk.bytes();
    assert_ne!(once, before);
    let again = desk.import(&["--mapping", "answers.json"]);
    assert_eq!((status(&again), desk.bytes() == once), (Some(0), true), "never doubles: {}", err(&again));
}

#[test]
fn a_dry_run_writes_nothing_and_speaks_two_languages() {
    let desk = Desk::new();
    desk.write("register.csv", "Nr;Risico;Kans;Gevolg (€)\nR-01;Zetting;10%;100000\n");
    let before = desk.bytes();
    for (language, says) in [("nl", "1 erbij, 0 anders, 0 gelijk"), ("en", "1 new, 0 different, 0 the same")] {
        let output = desk.import(&["--dry-run", "--language", language]);
        assert_eq!(status(&output), Some(0), "{}", err(&output));
        assert!(out(&output).contains(says), "{}", out(&output));
    }
    assert_eq!(desk.bytes(), before);
}

#[test]
fn what_does_not_read_ends_with_2_and_says_what_to_do() {
    let desk = Desk::new();
    desk.write("register.csv", "Risico;Kans\nA;10%\n");
    for (more, says) in [
        (&["--sheet", "Blad9"][..], "Het blad ‘Blad9’ is er niet"),
        (&["--mapping", "nergens.json"], "niet te lezen"),
        (&["--mapping", "wrong.json"], "kolom ‘Kleur’"),
    ] {
        desk.write("wrong.json", r#"{"columns": {"Kleur": {"field": "title"}}}"#);
        let output = desk.import(more);
        assert_eq!(status(&output), Some(2), "{more:?} {}", err(&output));
        assert!(err(&output).contains(says), "{}", err(&output));
    }
    fs::write(desk.path("register.csv"), [0xd0, 0xcf, 0x11, 0xe0, 0, 0]).expect("writes");
    let output = desk.import(&[]);
    assert_eq!(status(&output), Some(2));
    assert!(err(&output).contains("(.xls)"), "{}", err(&output));
    fs::remove_file(desk.path("register.csv")).expect("removes");
    fs::create_dir(desk.path("register.csv")).expect("makes");
    assert_eq!(status(&desk.import(&[])), Some(2), "a folder is no sheet");
}

const THREE: &str = "Nr;Risico;Kans;Gevolg (€)\nR-01;Zetting;10%;100000\nR-02;Kwel;20%;200000\nR-03;Brand;5%;50000\n";
const ONE: &str = "Nr;Risico;Kans;Gevolg (€)\nR-01;Zetting;10%;100000\n";

#[test]
fn what_a_sheet_has_no_longer_is_closed_by_the_mapping() {
    let statuses = |desk: &Desk| -> Vec<Status> {
        let design = save::open(&desk.path("zwaluw.ron")).expect("opens");
        let of = |number: &str| {
            design.risks.list.iter().find(|it| it.register.number == number).map(|it| it.register.status)
        };
        ["R-01", "R-02", "R-03"].into_iter().filter_map(of).collect()
    };
    for (close, second, third) in [
        (json!(true), Status::Closed, Status::Closed),
        (json!(["Brand"]), Status::Open, Status::Closed),
        (json!(["R-02"]), Status::Closed, Status::Open),
        (json!(false), Status::Open, Status::Open),
    ] {
        let desk = Desk::new();
        desk.write("register.csv", THREE);
        assert_eq!(status(&desk.import(&[])), Some(0));
        desk.write("register.csv", ONE);
        desk.write("close.json", &json!({ "close": close }).to_string());
        let dry = desk.import(&["--mapping", "close.json", "--dry-run"]);
        assert_eq!(out(&dry).contains("niet in het blad; wordt gesloten"), close != json!(false), "{}", out(&dry));
        let output = desk.import(&["--mapping", "close.json"]);
        assert_eq!(status(&output), Some(0), "{}", err(&output));
        assert_eq!(statuses(&desk), [Status::Open, second, third], "{close}");
        assert_eq!(status(&desk.import(&["--mapping", "close.json"])), Some(0), "once more changes nothing");
    }
    let desk = Desk::new();
    desk.write("register.csv", ONE);
    desk.write("close.json", r#"{"close": ["R-01"]}"#);
    let output = desk.import(&["--mapping", "close.json"]);
    assert_eq!(status(&output), Some(2));
    assert!(err(&output).contains("sluit ‘R-01’"), "{}", err(&output));
}

#[test]
fn what_is_saved_and_what_is_out_of_order_is_answered_in_a_mapping() {
    let desk = Desk::new();
    desk.write(
        "register.csv",
        "Nr;Risico;Kans;Laag;Waarschijnlijk;Hoog\nR-01;Zand;10%;;-100.000;\nR-02;Kwel;20%;300.000;200.000;400.000\n;Totaal;;;100.000;\n",
    );
    let output = desk.import(&["--dry-run"]);
    assert!(out(&output).contains("dit is een kans"), "{}", out(&output));
    desk.write("answers.json", r#"{"cells": {"E2": {"opportunity": 100000}, "E3": [200000, 300000, 400000]}}"#);
    let output = desk.import(&["--mapping", "answers.json"]);
    assert_eq!(status(&output), Some(0), "{}", err(&output));
    let told = out(&output).replace('\u{a0}', " ");
    assert!(told.contains("Σ E4: Totaal in het blad € 100.000, ingelezen € 200.000. Dat scheelt € 100.000."), "{told}");
    let design = save::open(&desk.path("zwaluw.ron")).expect("opens");
    let of = |number: &str| design.risks.list.iter().find(|it| it.register.number == number).expect("a risk").clone();
    assert!(of("R-01").is_opportunity());
    assert_eq!(of("R-02").impact.map(|it| it.likely.cents()), Some(30_000_000));
}

#[test]
fn of_several_sheets_that_can_be_the_register_one_is_to_be_chosen() {
    let desk = Desk::new();
    let write = |second: [[&str; 3]; 2]| {
        let mut book = rust_xlsxwriter::Workbook::new();
        let first = [["Risico", "Kans", "Gevolg (€)"], ["Zetting", "10%", "100000"]];
        for (name, rows) in
            [("Uitleg", [["Zo werkt dit", "", ""], ["Vul blad 2 in", "", ""]]), ("OG", first), ("ON", second)]
        {
            let sheet = book.add_worksheet().set_name(name).expect("a name");
            for (y, row) in (0_u32..).zip(rows) {
                for (x, cell) in (0_u16..).zip(row) {
                    sheet.write(y, x, cell).expect("writes");
                }
            }
        }
        // By what it is and not by its name.
        book.save(desk.path("register.csv")).expect("saves");
    };
    write([["Risico", "Kans", "Gevolg (€)"], ["Kwel", "20%", "50000"]]);
    let before = desk.bytes();
    let output = desk.import(&[]);
    assert_eq!((status(&output), desk.bytes() == before), (Some(1), true), "{}", out(&output));
    assert!(err(&output).contains("OG en ON") && err(&output).contains("--sheet"), "{}", err(&output));
    let output = desk.import(&["--sheet", "on", "--dry-run"]);
    assert_eq!(status(&output), Some(0), "{}", err(&output));
    assert!(out(&output).contains("Kwel"), "{}", out(&output));
    // Where one alone can be it, it is that one, wherever it stands.
    write([["Begrip", "Uitleg", ""], ["Kwel", "Water onder de dijk door", ""]]);
    let output = desk.import(&["--dry-run"]);
    assert_eq!(status(&output), Some(0), "{}", err(&output));
    assert!(out(&output).contains("Zetting"), "{}", out(&output));
}
