//! The command line as scripts use it: exit statuses, streams, text like a compiler's, JSON with its fields.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use alliantietafel::text::handbook::Task;
use alliantietafel::text::{Language, Text};
use serde_json::Value;

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_alliantietafel"))
        .args(args)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .expect("the program runs")
}

fn example(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("saved_designs").join(name).display().to_string()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("text")
}

#[test]
fn check_fails_on_a_blocker_and_on_what_is_asked() {
    let status = |file: &str, level: &str| run(&["check", &example(file), "--fail-on", level]).status.code();
    assert_eq!(run(&["check", &example("oefening.ron")]).status.code(), Some(1), "the default is blocker");
    assert_eq!(status("oefening.ron", "never"), Some(0));
    assert_eq!(status("zwaluw.ron", "blocker"), Some(0));
    assert_eq!(status("zwaluw.ron", "hint"), Some(1));
}

#[test]
fn check_ends_with_2_for_a_file_that_does_not_read_and_checks_the_others_still() {
    let folder = tempfile::tempdir().expect("a folder");
    let broken = folder.path().join("kapot.alliantie.ron");
    std::fs::write(&broken, "(version: 1, design: (").expect("writes");
    let output = run(&["check", &broken.display().to_string(), &example("zwaluw.ron")]);
    assert_eq!(output.status.code(), Some(2));
    let err = String::from_utf8(output.stderr.clone()).expect("text");
    assert!(err.contains("kapot.alliantie.ron:1:"), "file, line and column: {err}");
    assert!(out(&output).contains("zwaluw.ron"));
    assert_eq!(run(&["check"]).status.code(), Some(2), "wrong use");
    assert_eq!(run(&["check", "nergens.ron"]).status.code(), Some(2));
}

#[test]
fn check_says_of_a_newer_file_what_it_does_not_know_and_judges_the_rest() {
    let folder = tempfile::tempdir().expect("a folder");
    let newer = folder.path().join("nieuw.alliantie.ron");
    let text = std::fs::read_to_string(example("oefening.ron")).expect("reads");
    let at = text.find("version: ").expect("a version") + "version: ".len();
    let text = format!("{}9{}", &text[..at], &text[at..]).replacen("phase:", "weather: Rain(3), phase:", 1);
    std::fs::write(&newer, text).expect("writes");
    for (language, says, names) in [
        ("nl", "nieuwere versie van Alliantietafel (bestandsversie 9", "‘weather’"),
        ("en", "newer version of Alliantietafel (file version 9", "‘weather’"),
    ] {
        let output = run(&["check", &newer.display().to_string(), "--language", language, "--fail-on", "never"]);
        assert_eq!(output.status.code(), Some(2), "of a part there is no verdict");
        let err = String::from_utf8(output.stderr.clone()).expect("text");
        assert!(err.contains(says) && err.contains(names) && err.contains("nieuw.alliantie.ron"), "{err}");
        assert!(out(&output).contains("nieuw.alliantie.ron"), "what is known is judged all the same");
    }
    // A picture would not say what it lacks.
    let picture = folder.path().join("a.svg");
    let output = run(&["render", &newer.display().to_string(), &picture.display().to_string()]);
    assert!(output.status.code() == Some(2) && !picture.exists());
}

#[test]
fn check_names_the_first_fifty_faults_of_a_file_by_line_and_counts_the_others() {
    let folder = tempfile::tempdir().expect("a folder");
    let wrong = folder.path().join("fout.alliantie.ron");
    let risk = |nth: usize| format!("(id: \"r-{nth}\", title: \"r-{}\", probability: 1.5)", nth + 1);
    let risks: Vec<String> = (0..1234).map(risk).collect();
    let text = format!(
        "(version: 1, design: (id: \"x-1\", name: \"\", form: Full, project: (phase: Tender), risks: (list: [\n{}\n])))",
        risks.join(",\n")
    );
    std::fs::write(&wrong, text).expect("writes");
    for (language, more) in [("nl", "… en nog 1.184 meer"), ("en", "… and 1,184 more")] {
        let output = run(&["check", &wrong.display().to_string(), "--language", language]);
        assert_eq!(output.status.code(), Some(2));
        let err = String::from_utf8(output.stderr).expect("text");
        let faults: Vec<&str> = err.lines().filter(|it| it.contains(".ron:")).collect();
        assert_eq!(faults.len(), 50, "{err}");
        for (nth, fault) in faults.into_iter().enumerate() {
            let column = risk(nth).find("1.5").expect("it is there") + 1;
            let starts = format!("{}:{}:{column}: ", wrong.display(), nth + 2);
            assert!(fault.starts_with(&starts) && fault.contains(&format!("‘r-{nth}’")), "{starts} {fault}");
        }
        assert!(err.contains(more), "{err}");
    }
}

#[test]
fn check_reads_like_a_good_compiler() {
    let text = out(&run(&["check", &example("oefening.ron")]));
    for part in ["knelpunt[", "let op[", "  --> ", "   = waarom: ", "   = bron: ", "   = uitweg: "] {
        assert!(text.contains(part), "{part:?} lacks in:\n{text}");
    }
    assert!(text.lines().last().is_some_and(|it| it.contains("knelpunten")), "a summary line");
    let english = out(&run(&["check", &example("oefening.ron"), "--language", "en"]));
    assert!(english.contains("blocker["));
}

#[test]
fn check_gives_json_with_every_field() {
    let json: Value =
        serde_json::from_str(&out(&run(&["check", &example("oefening.ron"), "--format", "json"]))).expect("it is JSON");
    let all = json.as_array().expect("an array");
    assert!(all.len() >= 12);
    for signal in all {
        let object = signal.as_object().expect("an object");
        let mut keys: Vec<&str> = object.keys().map(String::as_str).collect();
        keys.sort_unstable();
        assert_eq!(
            keys,
            [
                "file", "fixes", "later", "reason", "returned", "rule", "severity", "source", "stage", "subjects",
                "title", "waived", "why"
            ]
        );
        assert!(signal["subjects"].is_array() && signal["waived"].is_boolean());
        assert!(signal["later"] == false && signal["stage"].is_string(), "the exercise is at its last stage");
        assert!(signal["returned"].is_boolean() && (signal["reason"].is_null() || signal["reason"].is_string()));
    }
}

#[test]
fn rules_are_listed_from_the_definitions_that_run() {
    let json: Value = serde_json::from_str(&out(&run(&["rules", "--format", "json"]))).expect("it is JSON");
    let ids: Vec<&str> = json.as_array().expect("an array").iter().filter_map(|it| it["id"].as_str()).collect();
    let ours: Vec<&str> = alliantietafel::rules::rules().map(|it| it.id).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>(), ours.iter().collect::<BTreeSet<_>>());
    assert_eq!(ids.len(), ours.len());
    let text = out(&run(&["rules"]));
    assert!(ours.iter().all(|it| text.contains(it)));
    let one = json.as_array().expect("an array").iter().find(|it| it["id"] == "lone-discipline").expect("it is there");
    assert_eq!((&one["example"]["title"], &one["stage"]), (&"Omgeving: één persoon".into(), &"design".into()));
    assert!(one["example"]["cure"].as_str().is_some_and(|it| !it.is_empty()));
}

#[test]
fn one_rule_is_one_page() {
    let page = out(&run(&["rules", "client-share-low", "--language", "en"]));
    for part in [
        "client-share-low (warning)",
        "From the stage ‘design’",
        "Example: ",
        "Disappears after: ",
        "Thresholds: ",
        "50%",
        "source: ",
    ] {
        assert!(page.contains(part), "{part:?} lacks in:\n{page}");
    }
    let unknown = run(&["rules", "no-such-rule"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(String::from_utf8(unknown.stderr).expect("text").contains("no-such-rule"));
}

/// The manual as a document has every page that the screen has.
#[test]
fn the_manual_is_one_document_too() {
    for (language, title) in [("nl", "# Alliantietafel: Handboek"), ("en", "# Alliantietafel: Manual")] {
        let manual = out(&run(&["manual", "--language", language]));
        assert!(manual.starts_with(title));
        let stage = if language == "nl" { "Vanaf het stadium ‘schets’" } else { "From the stage ‘sketch’" };
        assert!(manual.contains(stage));
        for rule in alliantietafel::rules::rules() {
            assert!(manual.contains(&format!("`{}`", rule.id)), "{}", rule.id);
        }
        let text = Text::new(if language == "nl" { Language::Nl } else { Language::En });
        for task in Task::ALL {
            let page = text.task(task);
            assert!(manual.contains(&format!("### {}", page.name)) && manual.contains(&page.steps[0]), "{}", page.name);
        }
        assert!(manual.contains(&text.get("word-guard-rails-says")), "the words of the field");
    }
}

#[test]
fn render_writes_svg_and_png_without_a_display() {
    let folder = tempfile::tempdir().expect("a folder");
    let to = |name: &str| -> PathBuf { folder.path().join(name) };
    for (name, head) in [("a.svg", &b"<"[..]), ("a.png", &b"\x89PNG"[..])] {
        let output = run(&["render", &example("zwaluw.ron"), &to(name).display().to_string(), "--theme", "dark"]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        assert!(std::fs::read(to(name)).expect("there").starts_with(head));
    }
    let output = run(&["render", &example("zwaluw.ron"), &to("a.bmp").display().to_string()]);
    assert_eq!(output.status.code(), Some(2));
}

#[cfg(all(feature = "gui", target_os = "linux", not(feature = "wgpu")))]
#[test]
fn a_renderer_that_is_not_built_in_is_not_offered() {
    let output = run(&["--renderer", "wgpu"]);
    assert_eq!(output.status.code(), Some(2));
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(err.contains("auto, glow") && !err.contains("glow, wgpu"), "{err}");
}

#[test]
fn render_replaces_no_file_unasked_and_the_design_never() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name).display().to_string();
    std::fs::copy(example("zwaluw.ron"), at("a.svg")).expect("copies");
    let design = std::fs::read(at("a.svg")).expect("reads");
    #[cfg(unix)]
    std::os::unix::fs::symlink("a.svg", at("link.svg")).expect("links");
    std::fs::hard_link(at("a.svg"), at("twin.svg")).expect("links");
    std::fs::write(at("old.svg"), "old").expect("writes");
    for (language, itself, there) in [("nl", "ontwerp zelf", "--force"), ("en", "design itself", "--force")] {
        let render = |to: &str, more: &[&str]| {
            let (from, to) = (at("a.svg"), at(to));
            run(&[&["render", &from, &to, "--language", language], more].concat())
        };
        for name in ["a.svg", "link.svg", "twin.svg"] {
            if !Path::new(&at(name)).exists() {
                continue;
            }
            let output = render(name, &["--force"]);
            assert_eq!(output.status.code(), Some(2), "{name}");
            assert!(String::from_utf8_lossy(&output.stderr).contains(itself), "{output:?}");
            assert_eq!(std::fs::read(at("a.svg")).expect("reads"), design, "{name}");
        }
        let output = render("old.svg", &[]);
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).contains(there), "{output:?}");
        assert_eq!(std::fs::read(at("old.svg")).expect("reads"), b"old");
    }
    assert_eq!(run(&["render", &at("a.svg"), &at("old.svg"), "--force"]).status.code(), Some(0));
    assert!(std::fs::read(at("old.svg")).expect("reads").starts_with(b"<"));
}

/// A system that ends whoever writes too large a file: `ulimit -f`, in blocks of 512 or 1,024 bytes.
#[cfg(target_os = "linux")]
#[test]
fn a_limit_to_the_size_of_files_leaves_no_half_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let to = folder.path().join("a.svg").display().to_string();
    let line =
        format!("ulimit -f 4; exec {} render {} {to}", env!("CARGO_BIN_EXE_alliantietafel"), example("zwaluw.ron"));
    let output = Command::new("sh").args(["-c", &line]).output().expect("the program runs");
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("ulimit -f"), "{output:?}");
    assert_eq!(std::fs::read_dir(folder.path()).expect("lists").count(), 0);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused_at_once_and_no_sign_reaches_the_terminal_raw() {
    let folder = tempfile::tempdir().expect("a folder");
    let pipe = folder.path().join("pijp\u{1b}[2J.ron").display().to_string();
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo is there").success());
    for (file, nl, en) in [
        (pipe.as_str(), "geen gewoon bestand", "not an ordinary file"),
        ("/dev/zero", "geen gewoon bestand", "not an ordinary file"),
        (&folder.path().display().to_string(), "een map", "a folder"),
    ] {
        for (language, words) in [("nl", nl), ("en", en)] {
            let output = run(&["check", file, "--language", language]);
            let err = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(2), "{output:?}");
            assert!(err.contains(words) && !err.contains('\u{1b}'), "{err:?}");
        }
    }
    let odd = folder.path().join("a.ron").display().to_string();
    let text = std::fs::read_to_string(example("oefening.ron")).expect("reads");
    std::fs::write(&odd, text.replacen("name: \"", "name: \"\\u{1b}]0;x\\u{7}\\u{9b}2J", 1)).expect("writes");
    for args in [&["check", &odd][..], &["check", &odd, "--format", "json"], &["simulate", &odd], &["--\u{1b}[31m"]] {
        let output = run(args);
        for stream in [&output.stdout, &output.stderr] {
            let says = String::from_utf8_lossy(stream);
            let raw = says.chars().find(|it| it.is_control() && !matches!(it, '\n' | '\t'));
            assert_eq!(raw, None, "{args:?}: {says}");
        }
    }
    assert!(out(&run(&["check", &odd])).contains("\\u001b]0;x"), "it is seen");
}

/// The picture is there all the same, so the status is 0 and only the name of the file goes to stdout.
#[test]
fn render_names_on_stderr_what_the_typeface_lacks() {
    let folder = tempfile::tempdir().expect("a folder");
    let (from, to) = (folder.path().join("han.ron"), folder.path().join("han.svg"));
    let text = std::fs::read_to_string(example("oefening.ron")).expect("reads");
    std::fs::write(&from, text.replacen("name: \"", "name: \"漢 ", 1)).expect("writes");
    for (language, words) in [("nl", "met lege vakjes"), ("en", "with empty boxes")] {
        let (from, to) = (from.display().to_string(), to.display().to_string());
        let output = run(&["render", &from, &to, "--language", language, "--force"]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        assert_eq!(out(&output).trim_end(), to);
        let err = String::from_utf8_lossy(&output.stderr);
        assert!(err.contains(words) && err.contains("‘漢’ in ‘漢 "), "{err}");
    }
    let output = run(&["render", &example("oefening.ron"), &to.display().to_string(), "--force"]);
    assert!(output.stderr.is_empty(), "{output:?}");
}

/// Without a display: one sentence, status 2.
#[cfg(all(feature = "gui", target_os = "linux"))]
#[test]
fn without_a_display_it_says_so_in_one_sentence() {
    let output = run(&[&example("zwaluw.ron")]);
    assert_eq!(output.status.code(), Some(2));
    let err = String::from_utf8(output.stderr).expect("text");
    assert_eq!(err.trim_end().lines().count(), 1, "{err}");
    assert!(err.contains("DISPLAY"), "{err}");
}

#[test]
fn render_gives_the_bovenkant_on_its_own_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let to: PathBuf = folder.path().join("bovenkant.svg");
    let output = run(&["render", &example("zwaluw.ron"), &to.display().to_string(), "--picture", "bovenkant"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let svg = std::fs::read_to_string(to).expect("there");
    assert!(svg.contains("Contractgemachtigde") && !svg.contains("Kabels en leidingen"));
}

#[test]
fn simulate_tells_people_in_words_and_programs_in_fields_with_units() {
    let text = out(&run(&["simulate", &example("zwaluw.ron")]));
    for part in
        ["10.000 doorrekeningen van 29", "Werkelijke kosten", "VolkerRail (35", "Budget €", "gelijk belang", "P80:"]
    {
        assert!(text.contains(part), "{part:?} lacks in:\n{text}");
    }
    let english = out(&run(&["simulate", &example("zwaluw.ron"), "--language", "en"]));
    assert!(english.contains("aligned interests") && english.contains("10,000 outcomes"), "{english}");
    let json = |args: &[&str]| -> Value {
        let file = example("zwaluw.ron");
        let all = [&["simulate", &file, "--format", "json"], args].concat();
        serde_json::from_str(&out(&run(&all))).expect("JSON")
    };
    let found = json(&["--outcomes", "2000"]);
    assert_eq!(found["outcomes"], 2000);
    assert_eq!(found["tab"], serde_json::json!({ "unit": "euro", "value": 100_000_000.0 }));
    let alignment = found["alignment"]["value"].as_f64().expect("a number");
    assert!((0.0..=1.0).contains(&alignment) && found["alignment"]["unit"] == "share");
    for key in ["cost", "client_result", "contractor_result"] {
        let of = |field: &str| found[key][field]["value"].as_f64().expect("a number");
        assert!(of("p10") <= of("p50") && of("p50") <= of("p80") && of("p80") <= of("p90"), "{key}");
        assert_eq!(found[key]["unit"], "euro");
    }
    assert_eq!(found["partners"].as_array().map(Vec::len), Some(3));
    assert!(found["leaving_out"].as_array().is_some_and(|it| it.len() == 29));
    // The agreement’s own examples, by the cent, and what they leave in the fund.
    for it in found["worked_examples"].as_array().filter(|it| !it.is_empty()).expect("Zwaluw keeps some") {
        let of = |field: &str| it[field]["value"].as_f64().unwrap_or_else(|| panic!("{field} lacks in {it}"));
        assert!((of("client_result") + of("contractor_result") + of("cost_over_tab")).abs() < 0.005, "{it}");
        let hit = of("cost_over_tab").max(0.0);
        assert!((of("work_then") + of("fund_then") + hit - 100_000_000.0).abs() < 0.005, "{it}");
    }
    assert!(text.contains("Rekenvoorbeelden bij de staffel") && text.contains("uitvoeringssom €"), "{text}");
    assert_eq!(json(&["--seed", "4"]), json(&["--seed", "4"]), "a seed gives the same");
    assert_ne!(json(&["--seed", "4"])["cost"], json(&["--seed", "5"])["cost"]);
}

#[test]
fn simulate_says_what_lacks_and_refuses_odd_numbers() {
    let err = |output: &Output| String::from_utf8(output.stderr.clone()).expect("text");
    let few = run(&["simulate", &example("zwaluw.ron"), "--outcomes", "5"]);
    assert_eq!(few.status.code(), Some(2));
    assert!(err(&few).contains("1.000 tot en met 1.000.000"), "{}", err(&few));
    let old = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/versions/v1.alliantie.ron").display().to_string();
    let without = run(&["simulate", &old]);
    assert_eq!(without.status.code(), Some(2));
    assert!(err(&without).contains("geen TAB") && err(&without).contains("v1.alliantie.ron"), "{}", err(&without));
    assert_eq!(run(&["simulate", "nergens.ron"]).status.code(), Some(2));
}

/// What a design is not far enough for is told apart, and comes once one asks as if it were.
#[test]
fn check_tells_what_waits_and_can_be_asked_of_another_stage() {
    let file = example("zwaluw.ron");
    let at = |stage: &str| -> Vec<Value> {
        let args = ["check", &file, "--format", "json", "--fail-on", "never", "--stage", stage];
        serde_json::from_str::<Value>(&out(&run(&args))).expect("it is JSON").as_array().expect("an array").clone()
    };
    let waiting = |all: &[Value]| all.iter().filter(|it| it["later"] == true).count();
    let (sketch, work) = (at("sketch"), at("work"));
    assert!(waiting(&sketch) > 0 && waiting(&work) == 0);
    assert!(sketch.iter().filter(|it| it["later"] == false).all(|it| it["stage"] == "sketch"));
    let text = out(&run(&["check", &file, "--fail-on", "never", "--stage", "sketch"]));
    assert!(text.contains("later, ") && text.contains("(stadium: schets)"), "{text}");
}

/// The help is in the language that is asked for, and else in that of the desktop.
#[test]
fn help_is_in_the_language_that_is_asked_for() {
    let help = |args: &[&str], desktop: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_alliantietafel"))
            .args(args)
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("LANG", desktop)
            .output()
            .expect("the program runs");
        assert_eq!(output.status.code(), Some(0), "{args:?}: {output:?}");
        out(&output)
    };
    let english =
        ["Usage", "Options", "Commands", "Without", "Print", "possible values", "default", "FILE", "SHEET", "NAME"];
    let dutch = ["Gebruik", "Opties", "Opdrachten", "Zonder", "Toont", "ONTWERP", "REKENBLAD", "PLAATJE"];
    let jobs = ["", "check", "compare", "merge", "simulate", "import", "forms", "rules", "manual", "render"];
    for job in jobs.into_iter().chain(["export", "convert", "completions", "man"]) {
        let args = |rest: &[&'static str]| -> Vec<&str> {
            [job].into_iter().filter(|it| !it.is_empty()).chain(rest.iter().copied()).collect()
        };
        let (nl, en) = (help(&args(&["--help"]), "nl_NL.UTF-8"), help(&args(&["--help"]), "en_GB.UTF-8"));
        assert_eq!(nl, help(&args(&["--language", "nl", "--help"]), "en_GB.UTF-8"), "what is asked for comes first");
        assert_eq!(en, help(&args(&["--language", "en", "--help"]), "nl_NL.UTF-8"));
        assert_eq!(nl, help(&args(&["-h"]), "C.UTF-8"));
        assert!(nl.contains("Gebruik: alliantietafel") && en.contains("Usage: alliantietafel"), "{nl}\n{en}");
        for (text, words) in [(&nl, &english[..]), (&en, &dutch[..])] {
            assert!(words.iter().all(|it| !text.contains(it)) && !text.contains('?'), "{text}");
        }
        assert!(!nl.contains("<OUT>") && (job != "import" || nl.contains("--into <ONTWERP>")), "{nl}");
    }
}
