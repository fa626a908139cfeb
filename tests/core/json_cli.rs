//! The whole design as JSON: in and out without a difference, as its schema says, and between versions of the file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use alliantietafel::app::examples::EXAMPLES;
use alliantietafel::files::format::{self, Beyond, Writing, read, write_in};
use alliantietafel::files::schema::schema;
use serde_json::{Value, json};

use crate::support::{designs, for_all};

fn json_of(design: &alliantietafel::design::Design) -> String {
    write_in(design, Writing::Json, None).expect("writes").expect("everything has its place")
}

#[test]
fn every_design_comes_back_from_json_and_is_as_the_schema_says() {
    let schema = schema();
    let holds = |text: &str| {
        let value: Value = serde_json::from_str(text).expect("JSON");
        let wrong = wrong(&value, &schema, &schema, "");
        assert!(wrong.is_empty(), "{wrong:?}");
    };
    for example in EXAMPLES {
        let design = example.read().expect("an example reads");
        let text = json_of(&design);
        assert_eq!(read(&text).as_ref(), Ok(&design), "{}", example.key);
        holds(&text);
    }
    for_all(50, designs(), |design| {
        let text = json_of(&design);
        assert_eq!(read(&text).as_ref(), Ok(&design));
        holds(&text);
    });
}

/// Where something is made wrong, and how.
type Fault = (&'static str, fn(&mut Value));

#[test]
fn the_schema_refuses_what_the_program_refuses() {
    let schema = schema();
    let good: Value = serde_json::from_str(&json_of(&EXAMPLES[0].read().expect("reads"))).expect("JSON");
    let faults: [Fault; 6] = [
        ("/version", |it| *it = json!("drie")),
        ("/design/id", |it| *it = json!("r-geen-ontwerp")),
        ("/design/form", |it| *it = json!("Half")),
        ("/design/risks/list/0/title", |it| *it = Value::Null),
        ("/design/risks/list/0", |it| it["titel"] = json!("dubbel")),
        ("/design/risks/list/0/impact/low", |it| *it = json!("veel")),
    ];
    for (at, make) in faults {
        let mut bad = good.clone();
        make(bad.pointer_mut(at).expect("it is there"));
        assert!(!wrong(&bad, &schema, &schema, "").is_empty(), "{at}");
        assert!(read(&bad.to_string()).is_err(), "{at}");
    }
}

/// What is wrong with a value by the part of JSON Schema that ours uses. A keyword that it does not know is wrong too.
fn wrong(value: &Value, schema: &Value, root: &Value, at: &str) -> Vec<String> {
    let Value::Object(keywords) = schema else { return if *schema == json!(false) { vec![at.into()] } else { vec![] } };
    let mut all = Vec::new();
    let mut fails = |so: bool, keyword: &str| {
        if so {
            all.push(format!("{at}: {keyword}"));
        }
    };
    let inner = |of: &Value, value: &Value, at: &str| wrong(value, of, root, at);
    let mut deeper = Vec::new();
    for (keyword, of) in keywords {
        let list = || of.as_array().expect("a list").iter();
        let holding = || list().filter(|it| inner(it, value, at).is_empty()).count();
        match keyword.as_str() {
            "$ref" => {
                let path = of.as_str().expect("a path").trim_start_matches('#');
                deeper.extend(inner(root.pointer(path).expect("it is there"), value, at));
            }
            "type" => {
                let is = |it: &Value| match it.as_str().expect("a name") {
                    "object" => value.is_object(),
                    "array" => value.is_array(),
                    "string" => value.is_string(),
                    "number" => value.is_number(),
                    "integer" => value.is_i64() || value.is_u64(),
                    "boolean" => value.is_boolean(),
                    "null" => value.is_null(),
                    _ => false,
                };
                fails(!of.as_array().map_or_else(|| is(of), |it| it.iter().any(is)), keyword);
            }
            "properties" => {
                for (name, of) in of.as_object().expect("fields") {
                    deeper.extend(value.get(name).map(|it| inner(of, it, &format!("{at}/{name}"))).unwrap_or_default());
                }
            }
            "required" => fails(list().any(|it| value.get(it.as_str().expect("a name")).is_none()), keyword),
            "additionalProperties" => {
                assert_eq!(of, &json!(false), "no other is used");
                let known = keywords.get("properties").and_then(Value::as_object);
                let names = value.as_object().into_iter().flat_map(|it| it.keys());
                fails(names.into_iter().any(|it| known.is_none_or(|known| !known.contains_key(it))), keyword);
            }
            "items" => {
                let skip = keywords.get("prefixItems").and_then(Value::as_array).map_or(0, Vec::len);
                for (nth, it) in value.as_array().into_iter().flatten().enumerate().skip(skip) {
                    deeper.extend(inner(of, it, &format!("{at}/{nth}")));
                }
            }
            "prefixItems" => {
                for (nth, (of, it)) in list().zip(value.as_array().into_iter().flatten()).enumerate() {
                    deeper.extend(inner(of, it, &format!("{at}/{nth}")));
                }
            }
            "minItems" => {
                fails(value.as_array().is_some_and(|it| (it.len() as u64) < of.as_u64().expect("a count")), keyword);
            }
            "maxItems" => {
                fails(value.as_array().is_some_and(|it| (it.len() as u64) > of.as_u64().expect("a count")), keyword);
            }
            "enum" => fails(list().all(|it| it != value), keyword),
            "const" => fails(of != value, keyword),
            "anyOf" => fails(holding() == 0, keyword),
            "oneOf" => fails(holding() != 1, keyword),
            "allOf" => fails(holding() != list().count(), keyword),
            "minimum" => fails(value.as_f64() < of.as_f64(), keyword),
            "maximum" => fails(value.as_f64() > of.as_f64(), keyword),
            "maxLength" => {
                fails(value.as_str().is_some_and(|it| it.len() as u64 > of.as_u64().expect("a count")), keyword);
            }
            // Ours are one of some prefixes, a hyphen, and lowercase letters, digits and hyphens.
            "pattern" => {
                let (prefixes, tail) = of.as_str().expect("a pattern").split_once("-[").expect("an id");
                assert_eq!(tail, "0-9a-z-]+$");
                let prefixes: Vec<&str> = prefixes.trim_matches(['^', '(', ')']).split('|').collect();
                let fits = |it: &str| it.split_once('-').is_some_and(|(prefix, _)| prefixes.contains(&prefix));
                fails(value.as_str().is_some_and(|it| !fits(it)), keyword);
            }
            "description" | "title" | "default" | "format" | "$schema" | "$defs" => {}
            other => panic!("the test does not know {other}"),
        }
    }
    all.extend(deeper);
    all
}

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new(example: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("saved_designs").join(example);
        fs::copy(example, folder.path().join("a.ron")).expect("copies");
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

    fn told(&self, line: &str) -> (Option<i32>, String) {
        let output = self.run(line);
        (
            output.status.code(),
            String::from_utf8(output.stdout).expect("text") + &String::from_utf8(output.stderr).expect("text"),
        )
    }

    fn design(&self, name: &str) -> alliantietafel::design::Design {
        read(&fs::read_to_string(self.path(name)).expect("reads")).expect("a design")
    }
}

#[test]
fn json_is_checked_compared_rendered_and_converted_as_the_file_is() {
    let desk = Desk::new("oefening.ron");
    assert_eq!(desk.told("export a.ron a.json"), (Some(0), "a.json\n".into()));
    assert_eq!(desk.told("export a.ron b.json"), (Some(0), "b.json\n".into()));
    assert_eq!(fs::read(desk.path("a.json")).ok(), fs::read(desk.path("b.json")).ok(), "the same each time");
    let of = |name: &str| desk.told(&format!("check {name}")).1.replace(name, "");
    assert_eq!(of("a.json"), of("a.ron"));
    assert_eq!(desk.told("compare a.ron a.json").0, Some(0));
    assert_eq!(desk.told("render a.json a.svg").0, Some(0));
    assert_eq!(desk.told("convert a.json back.ron"), (Some(0), "back.ron\n".into()));
    assert_eq!(fs::read(desk.path("back.ron")).ok(), fs::read(desk.path("a.ron")).ok());
    // What changes a file that is JSON leaves it JSON.
    fs::write(desk.path("register.csv"), "Nr;Risico\nR-99;Kwel onder de dijk\n").expect("writes");
    let (status, says) = desk.told("import register.csv --into a.json");
    assert_eq!(status, Some(0), "{says}");
    assert!(fs::read_to_string(desk.path("a.json")).expect("reads").starts_with("{\n  \"version\""));
    assert!(desk.design("a.json").risks.list.iter().any(|it| it.title == "Kwel onder de dijk"));
}

#[test]
fn json_that_does_not_read_says_where_and_what() {
    let desk = Desk::new("zwaluw.ron");
    desk.run("export a.ron a.json");
    let good = fs::read_to_string(desk.path("a.json")).expect("reads");
    let line = |text: &str, what: &str| text.lines().position(|it| it.contains(what)).expect("there") + 1;
    let faults = [
        ("\"probability\"", "\"probabilty\"", "‘probabilty’"),
        ("\"title\"", "\"titel\"", "‘titel’"),
        ("\"form\": \"", "\"form\": \"x", "form"),
        ("\"low\": ", "\"lowest\": ", "‘lowest’"),
        ("\"low\": ", "\"low\": [], \"likelier\": ", "low"),
    ];
    for (from, to, says) in faults {
        let bad = good.replacen(from, to, 1);
        assert_ne!(bad, good, "{from}");
        fs::write(desk.path("bad.json"), &bad).expect("writes");
        let (status, told) = desk.told("check bad.json");
        let at = line(&bad, to.split(':').next().unwrap_or(to));
        assert_eq!(status, Some(2), "{told}");
        assert!(told.contains(&format!("bad.json:{at}:")) && told.contains(says), "{at} {to}: {told}");
    }
    for (bad, says) in [
        (good[..good.len() / 2].to_owned(), "bad.json:"),
        (good.replacen("\"version\": ", "\"version\": 9", 1), "versie 9"),
        // Said of the design once it reads, in its place too.
        (good.replacen("\"probability\": 0", "\"probability\": 7", 1), "bad.json:"),
    ] {
        assert_ne!(bad, good);
        fs::write(desk.path("bad.json"), &bad).expect("writes");
        let (status, told) = desk.told("check bad.json");
        assert!(status == Some(2) && told.contains(says) && !told.contains("bad.json:1:1"), "{told}");
    }
}

#[test]
fn a_version_that_would_lose_something_is_refused_by_what() {
    let desk = Desk::new("oefening.ron");
    let (status, says) = desk.told("convert a.ron old.ron --version 1");
    assert_eq!(status, Some(2));
    assert!(says.contains("design.stage") && !desk.path("old.ron").exists(), "{says}");
    let design = desk.design("a.ron");
    let Ok(Err(Beyond(fields))) = write_in(&design, Writing::Json, Some(1)) else { panic!("refused") };
    assert!(fields.contains(&"design.stage"));
    for version in [0, format::VERSION + 1] {
        let (status, says) = desk.told(&format!("convert a.ron old.ron --version {version}"));
        assert!(status == Some(2) && says.contains("bestaat niet"), "{says}");
    }
    let newest = format::VERSION;
    assert_eq!(desk.told(&format!("convert a.ron new.ron --version {newest}")), (Some(0), "new.ron\n".into()));
    assert!(fs::read_to_string(desk.path("new.ron")).expect("reads").contains(&format!("version: {newest},")));
    assert_eq!(desk.design("new.ron"), design);
    // Old files are written anew, whatever their version.
    for name in ["v1", "v1-money", "v1-rest", "v2", "v3"] {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/data/versions/{name}.alliantie.ron"));
        fs::copy(&from, desk.path("old.ron")).expect("copies");
        assert_eq!(desk.told(&format!("convert old.ron {name}.json")).0, Some(0), "{name}");
        assert_eq!(desk.design(&format!("{name}.json")), desk.design("old.ron"), "{name}");
    }
}

#[test]
fn converting_writes_over_nothing_and_names_comments_that_stay_behind() {
    let desk = Desk::new("zwaluw.ron");
    let text = fs::read_to_string(desk.path("a.ron")).expect("reads");
    fs::write(desk.path("a.ron"), format!("{text}// Besproken met Anna\n")).expect("writes");
    let (status, says) = desk.told("convert a.ron b.json");
    assert!(status == Some(0) && says.contains("1 regel commentaar"), "{says}");
    let (status, says) = desk.told("convert a.ron b.json");
    assert!(status == Some(2) && says.contains("staat al iets"), "{says}");
    assert!(desk.told("convert a.ron a.ron --force").1.contains("het bestand van het ontwerp zelf"));
    assert_eq!(desk.told("convert a.ron b.txt").0, Some(2));
    assert_eq!(desk.told("convert a.ron weg/b.json").0, Some(2));
}

#[test]
fn the_schema_is_printed_as_it_is() {
    let desk = Desk::new("zwaluw.ron");
    let (status, printed) = desk.told("schema");
    assert_eq!((status, serde_json::from_str::<Value>(&printed).expect("JSON")), (Some(0), schema()));
}

#[test]
fn a_name_that_is_not_known_is_told_where_it_stands_with_those_that_could() {
    let folder = tempfile::tempdir().expect("a folder");
    let design = EXAMPLES[0].read().expect("an example reads");
    for (writing, ending, right, wrong) in
        [(Writing::Json, "json", "\"title\"", "\"titel\""), (Writing::Ron, "ron", " title:", " titel:")]
    {
        let text = write_in(&design, writing, None).expect("writes").expect("everything has its place");
        let path = folder.path().join(format!("a.{ending}"));
        fs::write(&path, text.replacen(right, wrong, 1)).expect("written");
        let run = Command::new(env!("CARGO_BIN_EXE_alliantietafel")).arg("check").arg(&path).output().expect("runs");
        let says = String::from_utf8(run.stderr).expect("text");
        assert!(says.contains("is ‘titel’ onbekend"), "{ending}: {says}");
        assert!(says.contains("Mogelijk is: id, title"), "{ending}: {says}");
    }
}
