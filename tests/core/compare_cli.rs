//! Comparing and merging on the command line: exit statuses, JSON, what is written and what is not, and git.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use alliantietafel::design::Design;
use alliantietafel::design::edit::{Edit, RiskField, RisksEdit};
use alliantietafel::design::id::Ids;
use alliantietafel::design::risks::Allocation;
use alliantietafel::files::save;
use serde_json::Value;
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_alliantietafel");

fn run(args: &[&str]) -> Output {
    Command::new(PROGRAM).args(args).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").output().expect("it runs")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("text")
}

/// A begin and what two people made of it: the chance of a risk by both, where asked to differently, and one thing each.
struct Desk {
    folder: TempDir,
    base: Design,
}

impl Desk {
    fn new() -> Self {
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("saved_designs/zwaluw.ron");
        let desk = Self { folder: tempfile::tempdir().expect("a folder"), base: save::open(&example).expect("opens") };
        desk.save("begin.ron", &desk.base);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn at(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    fn save(&self, name: &str, design: &Design) {
        save::save(&self.path(name), design).expect("saves");
    }

    fn with(&self, edits: impl IntoIterator<Item = Edit>) -> Design {
        let (mut design, mut ids) = (self.base.clone(), Ids::seeded(5));
        for it in edits {
            it.apply(&mut design, &mut ids);
        }
        design
    }

    fn chance(&self, nth: usize, of: f64) -> Edit {
        Edit::Risks(RisksEdit::Set(self.base.risks.list[nth].id, RiskField::Probability(Some(of))))
    }
}

#[test]
fn compare_ends_with_1_where_designs_differ_and_2_where_one_does_not_read() {
    let desk = Desk::new();
    desk.save("ander.ron", &desk.with([desk.chance(0, 0.11), Edit::SetOpenBook(Some(false))]));
    let (begin, other) = (desk.at("begin.ron"), desk.at("ander.ron"));
    let same = run(&["compare", &begin, &begin]);
    assert_eq!(same.status.code(), Some(0), "{same:?}");
    assert!(out(&same).contains("gelijk"));
    for (language, parts) in [
        ("nl", ["2 verschillen", "Risico’s en kansen (1)", "→ 11\u{a0}%", "Open boek: nee", "Signalen", "Kosten P80"]),
        ("en", ["2 differences", "Risks and opportunities (1)", "→ 11%", "Open book: no", "Signals", "Cost P80"]),
    ] {
        let output = run(&["compare", &begin, &other, "--language", language]);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        for part in parts {
            assert!(out(&output).contains(part), "{part} lacks in:\n{}", out(&output));
        }
    }
    fs::write(desk.path("kapot.ron"), "(version: 1, design: (").expect("writes");
    let broken = run(&["compare", &begin, &desk.at("kapot.ron")]);
    assert_eq!((broken.status.code(), out(&broken).as_str()), (Some(2), ""));
    assert!(err(&broken).contains("kapot.ron:1:"));
    assert_eq!(run(&["compare", &begin]).status.code(), Some(2), "wrong use");
}

#[test]
fn compare_gives_json_of_each_design_beside_the_first() {
    let desk = Desk::new();
    desk.save("ander.ron", &desk.with([desk.chance(0, 0.11)]));
    let files = [desk.at("begin.ron"), desk.at("ander.ron"), desk.at("begin.ron")];
    let output = run(&["compare", &files[0], &files[1], &files[2], "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let json: Value = serde_json::from_str(&out(&output)).expect("it is JSON");
    let [one, two] = json.as_array().expect("an array").as_slice() else { panic!("{json}") };
    assert!(one["equal"] == false && two["equal"] == true);
    let difference = &one["differences"][0];
    assert_eq!((&difference["section"], &difference["mark"]), (&"risks".into(), &"changed".into()));
    assert_eq!(difference["element"], desk.base.risks.list[0].id.to_string());
    assert_eq!(one["figures"].as_array().expect("figures").len(), 8);
    assert!(one["figures"].as_array().expect("figures").iter().all(|it| it["a"].is_number() && it["b"].is_number()));
    for of in ["solved", "new", "changed", "both"] {
        assert!(one["signals"][of].is_array(), "{of}");
    }
}

#[test]
fn merge_writes_what_both_did_and_nothing_where_there_is_a_choice() {
    let desk = Desk::new();
    let both = [desk.chance(0, 0.11), desk.chance(1, 0.22)];
    desk.save("a.ron", &desk.with([both[0].clone()]));
    desk.save("b.ron", &desk.with([both[1].clone()]));
    let at = |name: &str| desk.at(name);
    let merge = |b: &str, out: &str, more: &[&str]| {
        run(&[&["merge", &at("begin.ron"), &at("a.ron"), &at(b), "-o", &at(out)], more].concat())
    };
    let done = merge("b.ron", "samen.ron", &[]);
    assert_eq!(done.status.code(), Some(0), "{done:?}");
    assert_eq!(save::open(&desk.path("samen.ron")).expect("opens"), desk.with(both.clone()));
    // What is there is not replaced unasked.
    fs::write(desk.path("oud.ron"), "oud").expect("writes");
    assert_eq!(merge("b.ron", "oud.ron", &[]).status.code(), Some(2));
    assert_eq!(fs::read_to_string(desk.path("oud.ron")).expect("reads"), "oud");
    assert_eq!(merge("b.ron", "oud.ron", &["--force"]).status.code(), Some(0));
    // Both changed the same.
    desk.save("c.ron", &desk.with([desk.chance(0, 0.33)]));
    let before = fs::read(desk.path("a.ron")).expect("reads");
    for (language, asks) in [("nl", "1 keuze is aan u"), ("en", "1 choice is yours")] {
        let asked = merge("c.ron", "a.ron", &["--language", language]);
        assert_eq!(asked.status.code(), Some(1), "{asked:?}");
        let title = &desk.base.risks.list[0].title;
        for part in [asks, title, "11", "33"] {
            assert!(err(&asked).contains(part), "{part} lacks in:\n{}", err(&asked));
        }
        assert_eq!(fs::read(desk.path("a.ron")).expect("reads"), before, "nothing was written");
    }
    assert_eq!(merge("c.ron", "nieuw.ron", &[]).status.code(), Some(1));
    assert!(!desk.path("nieuw.ron").exists());
    // The first design may be replaced.
    assert_eq!(merge("b.ron", "a.ron", &[]).status.code(), Some(0));
    assert_eq!(save::open(&desk.path("a.ron")).expect("opens"), desk.with(both));
}

#[test]
fn merge_refuses_another_design_and_asks_everything_without_a_begin() {
    let desk = Desk::new();
    desk.save("b.ron", &desk.with([desk.chance(1, 0.22)]));
    fs::write(desk.path("leeg.ron"), "").expect("writes");
    let merge =
        |base: &str, b: &str| run(&["merge", &desk.at(base), &desk.at("begin.ron"), b, "-o", &desk.at("uit.ron")]);
    assert_eq!(merge("leeg.ron", &desk.at("b.ron")).status.code(), Some(1), "each difference is a choice");
    assert_eq!(merge("leeg.ron", &desk.at("begin.ron")).status.code(), Some(0), "no difference, no choice");
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("saved_designs/lingense.ron").display().to_string();
    let other = merge("begin.ron", &example);
    assert_eq!(other.status.code(), Some(2));
    assert!(err(&other).contains("geen versies van hetzelfde ontwerp"), "{other:?}");
    assert_eq!(merge("nergens.ron", &desk.at("b.ron")).status.code(), Some(2));
}

/// As README says: git merges two branches with the program, and keeps the file as a conflict where there is a choice.
#[test]
fn git_merges_with_it() {
    let desk = Desk::new();
    let git = |args: &[&str]| {
        let mut command = Command::new("git");
        command.args(args).current_dir(desk.folder.path()).env("GIT_CONFIG_GLOBAL", "/dev/null");
        command.env("GIT_CONFIG_NOSYSTEM", "1").env_remove("GIT_DIR").env_remove("GIT_WORK_TREE");
        command.env_remove("GIT_INDEX_FILE").output()
    };
    if git(&["--version"]).is_err() {
        println!("skipped: there is no git");
        return;
    }
    let do_it = |args: &[&str]| {
        let output = git(args).expect("git runs");
        assert!(output.status.success(), "{args:?}: {output:?}");
        out(&output)
    };
    do_it(&["init", "-q", "-b", "main"]);
    do_it(&["config", "user.name", "Anna"]);
    do_it(&["config", "user.email", "anna@example.org"]);
    do_it(&["config", "merge.alliantie.name", "Alliantietafel"]);
    let driver = format!("'{PROGRAM}' merge %O %A %B -o %A --name %P");
    do_it(&["config", "merge.alliantie.driver", &driver]);
    fs::write(desk.path(".gitattributes"), "*.ron merge=alliantie\n").expect("writes");
    let commit = |design: &Design, says: &str| {
        desk.save("begin.ron", design);
        do_it(&["add", "."]);
        do_it(&["commit", "-q", "-m", says]);
    };
    commit(&desk.base, "begin");
    // Two lines beside each other: git by itself would ask.
    let title = Edit::Risks(RisksEdit::Set(desk.base.risks.list[0].id, RiskField::Title("Andere naam".into())));
    do_it(&["checkout", "-q", "-b", "ander"]);
    commit(&desk.with([title.clone()]), "a title");
    do_it(&["checkout", "-q", "main"]);
    let description = Edit::Risks(RisksEdit::Set(desk.base.risks.list[0].id, RiskField::Description("Nieuw".into())));
    commit(&desk.with([description.clone()]), "a description");
    do_it(&["merge", "-q", "-m", "both", "ander"]);
    assert_eq!(save::open(&desk.path("begin.ron")).expect("opens"), desk.with([title, description]));
    // And where both changed the same it is a person's.
    let mine = save::open(&desk.path("begin.ron")).expect("opens");
    let chance = |of| {
        let (mut design, mut ids) = (mine.clone(), Ids::seeded(5));
        desk.chance(2, of).apply(&mut design, &mut ids);
        design
    };
    do_it(&["checkout", "-q", "-b", "derde"]);
    commit(&chance(0.11), "their chance");
    do_it(&["checkout", "-q", "main"]);
    commit(&chance(0.22), "our chance");
    let asked = git(&["merge", "-m", "both", "derde"]).expect("git runs");
    assert_eq!(asked.status.code(), Some(1), "{asked:?}");
    let told = format!("{}{}", out(&asked), err(&asked));
    assert!(told.contains("git show \":3:begin.ron\" > ") && !told.contains(".merge_file"), "{told}");
    assert!(do_it(&["status", "--porcelain"]).contains("UU begin.ron"));
    assert_eq!(save::open(&desk.path("begin.ron")).expect("it still opens"), chance(0.22), "our side, as it was");
}

#[test]
fn two_designs_are_drawn_on_one_page_that_is_never_a_design() {
    let desk = Desk::new();
    let moved = Edit::Risks(RisksEdit::Move {
        risks: desk.base.risks.list.iter().filter(|it| it.title == "Grondwaterstand").map(|it| it.id).collect(),
        to: Allocation::Shared,
    });
    desk.save("ander.ron", &desk.with([moved]));
    let (a, b, to) = (desk.at("begin.ron"), desk.at("ander.ron"), desk.at("verschil.svg"));
    let drawn = run(&["compare", &a, &b, "--picture", &to, "--language", "nl"]);
    assert_eq!(drawn.status.code(), Some(1), "{}", err(&drawn));
    let picture = fs::read_to_string(&to).expect("it is there");
    assert!(picture.contains("Vergelijking van A (begin.ron) met B (ander.ron)"));
    assert!(picture.contains("stroke-dasharray"), "where it was is dashed");
    assert!(picture.contains("van ON naar alliantie"), "and said in words");
    assert_eq!(picture.matches("aria-label=\"Grondwaterstand\"").count(), 2, "where it is and where it was");
    // It replaces a picture only where that is asked, and a design never.
    assert_eq!(run(&["compare", &a, &b, "--picture", &to]).status.code(), Some(2));
    assert_eq!(run(&["compare", &a, &b, "--picture", &to, "--force"]).status.code(), Some(1));
    fs::copy(&b, desk.path("ander.svg")).expect("copies");
    let own = desk.at("ander.svg");
    assert_eq!(run(&["compare", &a, &own, "--picture", &own, "--force"]).status.code(), Some(2));
    assert!(save::open(&desk.path("ander.svg")).is_ok(), "the design is as it was");
    let three = run(&["compare", &a, &b, &a, "--picture", &to, "--force", "--language", "nl"]);
    assert_eq!(
        (three.status.code(), err(&three).trim()),
        (Some(2), "Een plaatje is van twee ontwerpen: noem er twee.")
    );
}
