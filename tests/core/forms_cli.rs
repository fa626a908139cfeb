//! `alliantietafel forms` as scripts use it: which moment, what is refused, what is written, and what it says together.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use alliantietafel::files::save;

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("saved_designs/markermeerdijken.ron");
        fs::copy(example, folder.path().join("dijk.ron")).expect("copies");
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, text: &str) {
        fs::write(self.path("f.csv"), text).expect("writes");
    }

    fn forms(&self, more: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_alliantietafel"))
            .current_dir(self.folder.path())
            .args(["forms", "dijk.ron"])
            .args(more)
            .env_remove("DISPLAY")
            .output()
            .expect("the program runs")
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(self.path("dijk.ron")).expect("reads")
    }
}

fn told(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("text");
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

const GOOD: &str =
    "naam;groep;ambitie;belangen;relatie;organisatie;proces\nAnna;verteller;4;2;2;1,5;0,5\nBen;reflector;2;2;2;2;2\n";
const ONE_WRONG: &str =
    "naam;groep;ambitie;belangen;relatie;organisatie;proces\nAnna;verteller;4;2;2;1,5;0,5\nBen;reflector;2;2;2;2;1\n";

#[test]
fn forms_go_to_the_moment_that_begins_so_and_the_design_changes() {
    let desk = Desk::new();
    desk.write(GOOD);
    let (status, out, err) = told(&desk.forms(&["f.csv", "--moment", "uitspraak"]));
    assert_eq!(status, Some(0), "{out}{err}");
    assert!(out.contains("2 formulieren over ‘Uitspraak Raad van State’"), "{out}");
    assert!(out.contains("Vertellers (13): Ambitie 3,8 · Belangen 1,6 · "), "{out}");
    assert!(out.contains("Een verhouding, geen rapportcijfer"), "{out}");
    let design = save::open(&desk.path("dijk.ron")).expect("opens");
    let of = |name: &str| design.collaboration.moments.iter().find(|it| it.name == name).expect("a moment").forms.len();
    assert_eq!((of("Uitspraak Raad van State"), of("Start van de alliantie")), (23, 22));
    // The same once more is not handed in twice.
    let (status, out, err) = told(&desk.forms(&["f.csv", "--moment", "Uitspraak"]));
    assert_eq!(status, Some(1), "{err}");
    assert!(out.contains("rij 2: het formulier van Anna met deze punten is er al"), "{out}");
}

#[test]
fn a_row_that_is_no_form_stops_it_unless_it_is_left_out() {
    let desk = Desk::new();
    desk.write(ONE_WRONG);
    let before = desk.bytes();
    let (status, out, err) = told(&desk.forms(&["f.csv", "--moment", "Meer"]));
    assert_eq!((status, desk.bytes() == before), (Some(1), true), "{err}");
    assert!(out.contains("rij 3: telt op tot 9 en niet tot 10 punten") && err.contains("--skip"), "{out}{err}");
    let (status, out, _) = told(&desk.forms(&["f.csv", "--moment", "Meer", "--skip", "-o", "nieuw.ron"]));
    assert_eq!((status, desk.bytes() == before), (Some(0), true), "{out}");
    assert!(out.contains("rij 3: "), "what is left out is still told: {out}");
    let design = save::open(&desk.path("nieuw.ron")).expect("opens");
    let all = design.collaboration.moments.iter().map(|it| it.forms.len());
    assert_eq!(all.collect::<Vec<_>>(), [22, 21, 22, 21, 21, 19]);
    let (status, ..) = told(&desk.forms(&["f.csv", "--moment", "Meer", "--skip", "-o", "nieuw.ron"]));
    assert_eq!(status, Some(2), "not over another");
}

#[test]
fn a_dry_run_writes_nothing_and_speaks_two_languages() {
    let desk = Desk::new();
    desk.write(GOOD);
    let before = desk.bytes();
    for (language, says) in [("nl", "2 formulieren over"), ("en", "2 forms about")] {
        let (status, out, err) = told(&desk.forms(&["f.csv", "--moment", "Meer", "--dry-run", "--language", language]));
        assert_eq!(status, Some(0), "{err}");
        assert!(out.contains(says), "{out}");
    }
    assert_eq!(desk.bytes(), before);
}

#[test]
fn the_moment_is_named_made_or_asked_for() {
    let desk = Desk::new();
    desk.write(GOOD);
    let before = desk.bytes();
    for (more, says) in [
        (&["f.csv"][..], "Noem het met --moment of maak het met --new-moment. Er is: ‘Start van de alliantie’"),
        (
            &["f.csv", "--moment", "Oplevering"],
            "Het sleutelmoment ‘Oplevering’ is er niet. Wel: ‘Start van de alliantie’",
        ),
        (&["f.csv", "--new-moment", "meer grond nodig"], "Het sleutelmoment ‘meer grond nodig’ is er al."),
        (&["f.csv", "--moment", "Meer", "--sheet", "Blad9"], "Het blad ‘Blad9’ is er niet. Wel: ‘f’."),
        (&["nergens.csv", "--moment", "Meer"], "nergens.csv"),
    ] {
        let (status, out, err) = told(&desk.forms(more));
        assert_eq!(status, Some(2), "{more:?}: {out}{err}");
        assert!(err.contains(says), "{err}");
    }
    assert_eq!(desk.bytes(), before);
    let (status, out, err) = told(&desk.forms(&["f.csv", "--new-moment", "Oplevering"]));
    assert_eq!(status, Some(0), "{out}{err}");
    let design = save::open(&desk.path("dijk.ron")).expect("opens");
    let made = design.collaboration.moments.last().expect("a moment");
    assert_eq!((made.name.as_str(), made.forms.len()), ("Oplevering", 2));
}

#[test]
fn five_numbers_are_of_the_group_that_is_asked_for() {
    let desk = Desk::new();
    desk.write("4;2;2;1,5;0,5\n2;2;2;2;2\n");
    let (status, out, _) = told(&desk.forms(&["f.csv", "--moment", "Meer"]));
    assert_eq!(status, Some(1));
    assert!(out.contains("rij 1: verteller of reflector staat er niet bij"), "{out}");
    let (status, out, err) = told(&desk.forms(&["f.csv", "--moment", "Meer", "--group", "reflector"]));
    assert_eq!(status, Some(0), "{err}");
    assert!(out.contains("Reflectoren (11): "), "{out}");
}

#[test]
fn without_a_sheet_it_says_what_there_is() {
    let desk = Desk::new();
    let before = desk.bytes();
    let (status, out, err) = told(&desk.forms(&[]));
    assert_eq!((status, desk.bytes() == before), (Some(0), true), "{err}");
    for says in [
        "Uitspraak Raad van State (2019)",
        "  Vertellers (12): Ambitie 3,8 · Belangen 1,6 · Relatie 2,7 · Organisatie 1,2 · Proces 0,7",
        "Vertellers gaven proces op elk moment het minst.",
        "Reflectoren gaven het steeds meer.",
        "Dit zegt dus niet dat het een het ander veroorzaakt",
        "Een verhouding, geen rapportcijfer",
    ] {
        assert!(out.contains(says), "{says}: {out}");
    }
    assert!(!out.contains('?'), "{out}");
}

fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).expect("it is JSON")
}

#[test]
fn for_programs_it_says_the_same_without_a_name_or_what_one_person_gave() {
    let desk = Desk::new();
    for language in ["nl", "en"] {
        let all = json(&desk.forms(&["--format", "json", "--language", language]));
        let moments = all["moments"].as_array().expect("moments");
        assert_eq!(moments.len(), 6);
        let ruling = &moments[3];
        assert_eq!((ruling["name"].as_str(), ruling["when"].as_i64()), (Some("Uitspraak Raad van State"), Some(2019)));
        let tellers = &ruling["groups"]["teller"];
        assert_eq!(tellers["forms"], 12);
        let process = tellers["points"]["process"]["mean"].as_f64().expect("a number");
        assert!((process - 8.5 / 12.0).abs() < 1e-9, "{process}");
        assert!(tellers["points"]["process"]["middle_half"].is_array());
        assert!(all["no_grade"].is_string() && !all["vessels"].as_array().expect("a list").is_empty());
    }
    // Handing in: what was read, what is refused, and what it comes to; of few there is no middle half.
    desk.write("naam;groep;ambitie;belangen;relatie;organisatie;proces\nAnna;verteller;4;2;2;1,5;0,5\nBas;reflector;9;2;2;2;2\n");
    let refused = desk.forms(&["f.csv", "--new-moment", "Oplevering", "--format", "json"]);
    assert_eq!(refused.status.code(), Some(1));
    let told = json(&refused);
    assert_eq!((&told["forms"], &told["refused"][0]["row"]), (&1.into(), &3.into()));
    assert!(told["comes_to"].is_null(), "nothing was handed in");
    let done = desk.forms(&["f.csv", "--new-moment", "Oplevering", "--skip", "--format", "json"]);
    assert_eq!(done.status.code(), Some(0));
    let told = json(&done);
    let groups = &told["comes_to"]["groups"];
    assert_eq!(
        (&groups["teller"]["points"]["ambition"]["mean"], &groups["reflector"]),
        (&4.0.into(), &serde_json::Value::Null)
    );
    assert!(groups["teller"]["points"]["ambition"]["middle_half"].is_null());
    assert!(!String::from_utf8_lossy(&done.stdout).contains("Anna"));
}

#[test]
fn a_picture_is_of_the_key_moment_that_is_named() {
    let desk = Desk::new();
    let render = |picture: &str, more: &[&str]| {
        let to = format!("{picture}.svg");
        let output = Command::new(env!("CARGO_BIN_EXE_alliantietafel"))
            .current_dir(desk.folder.path())
            .args(["render", "dijk.ron", &to, "--force", "--picture", picture])
            .args(more)
            .env_remove("DISPLAY")
            .output()
            .expect("the program runs");
        let (status, _, err) = told(&output);
        (status, err, fs::read_to_string(desk.path(&to)).unwrap_or_default())
    };
    for picture in ["samenwerking-formulier", "samenwerking-formulier-a5", "samenwerking"] {
        let (status, err, drawn) = render(picture, &["--moment", "uitspraak"]);
        assert_eq!(status, Some(0), "{err}");
        assert!(
            drawn.contains("Uitspraak Raad van State · 2019") && !drawn.contains("Start van"),
            "{picture}: {drawn:.300}"
        );
    }
    let (status, _, drawn) = render("samenwerking-formulier", &[]);
    assert_eq!((status, drawn.contains("Raad van State")), (Some(0), false), "without one there is a line to write on");
    let (status, err, _) = render("samenwerking-formulier", &["--moment", "Nergens"]);
    assert_eq!(status, Some(2));
    assert!(err.contains("Het sleutelmoment ‘Nergens’ is er niet. Wel: ‘Start van de alliantie’"), "{err}");
    let (status, err, drawn) = render("geld", &["--moment", "uitspraak"]);
    assert_eq!((status, drawn.as_str()), (Some(2), ""), "no picture is of a moment that it does not show");
    assert!(err.contains("--moment hoort bij samenwerking"), "{err}");
}
