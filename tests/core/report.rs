//! The report from outside: what stands in it, on how many pages, the same every time; and what the command line makes of it.

use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use alliantietafel::app::examples::EXAMPLES;
use alliantietafel::app::insight::Insight;
use alliantietafel::design::Design;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::edit::{Edit, ReportEdit, RiskField, RisksEdit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::Form;
use alliantietafel::design::id::{Ids, RiskId};
use alliantietafel::design::report::{Part, Shape};
use alliantietafel::design::risks::{Allocation, Nature, Risk, ThreePoint};
use alliantietafel::picture::Art;
use alliantietafel::report::{Asked, Before, Facts, Loose, Made, Node, docx, html, loose, made, pdf};
use alliantietafel::text::{Language, Text};
use jiff::civil::{Date, date};

use crate::support::{FEW_DRAWS, generated};

const DAY: Option<Date> = Some(date(2026, 4, 14));

fn catalogue() -> Catalogue {
    Catalogue::read().expect("the catalogues read")
}

fn examples() -> Vec<(&'static str, Design)> {
    EXAMPLES.iter().map(|it| (it.key, it.read().expect("an example reads"))).collect()
}

/// A report, in a language.
fn report(design: &Design, shape: Shape, language: Language, before: Option<&Design>) -> (Made, Insight, Text) {
    let (catalogue, text) = (catalogue(), Text::new(language));
    text.speak_of(design.form);
    let of = |it: &Design| Insight::with_draws(it, &catalogue, FEW_DRAWS);
    let (insight, was) = (of(design), before.map(of));
    let before = before.zip(was.as_ref()).map(|(design, insight)| Before { name: "eerder.ron", design, insight });
    let file = Some("proef.ron");
    let asked = Asked { design, insight: &insight, catalogue: &catalogue, text: &text, file, on: DAY, shape, before };
    let made = made(&asked);
    (made, insight, text)
}

fn bytes(made: &Made, language: Language) -> Vec<u8> {
    pdf(&made.book, Facts { language, author: "", on: DAY }).expect("a PDF that its own maker holds to PDF/UA")
}

/// Words without what a line end or a break within a word does to them.
fn plain(words: &str) -> String {
    words.chars().filter(|it| !it.is_whitespace() && !matches!(it, '\u{ad}' | '\u{2010}' | '-')).collect()
}

/// All words of a PDF as another program reads them, poppler's `pdftotext`; none where the machine has it not.
fn read(bytes: &[u8]) -> Option<String> {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(bytes).expect("writes");
    let output = Command::new("pdftotext").arg(file.path()).arg("-").output().ok()?;
    Some(plain(&String::from_utf8_lossy(&output.stdout)))
}

/// Every word that stands on the pages.
fn painted(made: &Made) -> String {
    let mut all = String::new();
    for item in made.book.pages.iter().flat_map(|it| &it.picture.items) {
        if let Art::Words(words) = &item.art {
            words.lines.iter().for_each(|it| all.push_str(&it.text));
        }
    }
    plain(&all)
}

#[track_caller]
fn has(text: &str, words: &str, what: &str) {
    assert!(text.contains(&plain(words)), "{what}: {words:?} lacks");
}

#[test]
fn the_whole_report_says_every_risk_role_mandate_and_signal_and_its_pdf_reads() {
    for (key, design) in examples() {
        for language in Language::ALL {
            let (made, insight, text) = report(&design, Shape::Whole, language, None);
            // What stands on the pages, and where it can be read back what stands in the file.
            let all = read(&bytes(&made, language)).unwrap_or_else(|| painted(&made));
            for risk in &design.risks.list {
                has(&all, &risk.title, key);
                has(&all, &risk.description, key);
                risk.measures.iter().for_each(|it| has(&all, &it.title, key));
            }
            for role in &design.bovenkant.roles {
                has(&all, &text.role_name(role), key);
                has(&all, &role.purpose, key);
                has(&all, &role.limits, key);
            }
            for mandate in &design.bovenkant.mandates {
                let top = &design.bovenkant;
                has(&all, &top.subject(mandate.subject).expect("there").name, key);
                has(&all, &text.role_name(top.role(mandate.who).expect("there")), key);
            }
            for signal in insight.signals.iter().chain(&insight.later) {
                has(&all, &text.signal(signal).title, key);
            }
            for signal in insight.open() {
                has(&all, &text.signal(signal).why, key);
            }
            for it in
                design.waivers.iter().filter(|it| insight.signals.iter().any(|signal| signal.waived == Some(it.id)))
            {
                has(&all, &it.reason, key);
                has(&all, &it.name, key);
            }
            for it in &design.principles.chosen {
                has(&all, &text.principle(it), key);
            }
            has(&all, &design.name, key);
        }
    }
}

#[test]
fn the_report_for_the_board_has_four_pages_at_most_and_says_what_is_left_out() {
    let mut all = examples();
    all.push(("empty", Design::new(&mut Ids::seeded(1), "", Form::Full)));
    all.extend((0..6).map(|seed| ("generated", generated(seed))));
    for (key, mut design) in all {
        // As the board usually has it.
        Arc::make_mut(&mut design.report).board.clear();
        for language in Language::ALL {
            let (made, _, text) = report(&design, Shape::Board, language, None);
            assert!(made.book.pages.len() <= 4, "{key}, {language:?}: {} pages", made.book.pages.len());
            let words = painted(&made);
            has(&words, &text.get("report-asked"), key);
        }
    }
}

#[test]
fn the_same_report_on_the_same_day_is_the_same_to_the_byte() {
    let (_, design) = examples().into_iter().find(|it| it.0 == "zwaluw").expect("it is there");
    for shape in Shape::ALL {
        let once = || {
            let (made, _, text) = report(&design, shape, Language::Nl, None);
            let docx = docx(&made.report, &text, DAY).expect("a file");
            (bytes(&made, Language::Nl), docx, html(&made.report, Language::Nl))
        };
        assert!(once() == once(), "{shape:?}");
    }
}

#[test]
fn of_ten_thousand_risks_the_heaviest_stand_on_paper_and_the_rest_is_counted() {
    let mut design = Design::new(&mut Ids::seeded(1), "Veel", Form::Full);
    let mut ids = Ids::seeded(2);
    let risks = Arc::make_mut(&mut design.risks);
    for nth in 0..10_000 {
        let mut risk = Risk::new(RiskId::new(&mut ids), Nature::Risk, format!("Risico nummer {nth}"));
        risk.allocation = Allocation::Shared;
        risk.probability = Some(0.5);
        let amount = Euro::new(1000 + nth);
        risk.impact = Some(ThreePoint { low: amount, likely: amount, high: amount });
        risks.list.push(risk);
    }
    let (made, _, text) = report(&design, Shape::Whole, Language::Nl, None);
    let words = painted(&made);
    has(&words, "Risico nummer 9999", "the heaviest");
    assert!(!words.contains(&plain("Risico nummer 12 ")) || made.book.pages.len() < 60);
    has(&words, "Nog 9.700 staan in het dossier", "the rest");
    assert!(made.book.pages.len() < 40, "{}", made.book.pages.len());
    assert_eq!(text.language(), Language::Nl);
}

#[test]
fn what_changed_since_the_last_report_is_a_part_and_without_one_there_is_none() {
    let (_, before) = examples().into_iter().find(|it| it.0 == "zwaluw").expect("it is there");
    let mut now = before.clone();
    let risk = before.risks.list[0].id;
    Edit::Risks(RisksEdit::Set(risk, RiskField::Title("Heel andere naam".into()))).apply(&mut now, &mut Ids::seeded(3));
    let parts = |made: &Made| made.report.parts.iter().map(|it| it.part).collect::<BTreeSet<Part>>();
    let (without, ..) = report(&now, Shape::Board, Language::Nl, None);
    assert!(!parts(&without).contains(&Part::Since));
    let (with, ..) = report(&now, Shape::Board, Language::Nl, Some(&before));
    assert!(parts(&with).contains(&Part::Since));
    let words = painted(&with);
    has(&words, "eerder.ron", "where it is compared with");
    has(&words, "Heel andere naam", "the difference");
}

#[test]
fn parts_come_in_the_order_that_was_chosen_and_what_is_left_out_is_gone() {
    let (_, mut design) = examples().into_iter().find(|it| it.0 == "zwaluw").expect("it is there");
    for edit in [
        ReportEdit::Move(Part::Signals, 0),
        ReportEdit::Has(Shape::Board, Part::Money, false),
        ReportEdit::Foreword("Eerste alinea.\n\nTweede alinea.".into()),
        ReportEdit::ForWhom("Voor de stuurgroep".into()),
    ] {
        Edit::Report(edit).apply(&mut design, &mut Ids::seeded(3));
    }
    let (made, ..) = report(&design, Shape::Board, Language::Nl, None);
    let parts: Vec<Part> = made.report.parts.iter().map(|it| it.part).collect();
    assert_eq!(parts[..2], [Part::Signals, Part::Decided]);
    assert!(!parts.contains(&Part::Money));
    assert_eq!(made.report.foreword.len(), 2);
    has(&painted(&made), "Voor de stuurgroep · 14-04-2026", "for whom");
}

/// Notes every leaf of a tree, and that none is read twice.
fn walk(node: &Node, leaves: &mut BTreeSet<(usize, usize)>, key: &str) {
    match node {
        Node::Leaf(page, nth) => assert!(leaves.insert((*page, *nth)), "{key}: a leaf is read twice"),
        Node::Group(_, nodes) => nodes.iter().for_each(|it| walk(it, leaves, key)),
        Node::Link(..) => {}
    }
}

/// Every leaf once, nothing beyond the paper, no heading alone at the foot of a page.
#[test]
fn pages_hold_what_they_say_and_no_heading_stands_alone() {
    let mut all = examples();
    all.extend((0..4).map(|seed| ("generated", generated(seed))));
    for (key, design) in all {
        for shape in Shape::ALL {
            let (made, ..) = report(&design, shape, Language::Nl, None);
            let mut leaves = BTreeSet::new();
            made.book.tree.iter().for_each(|it| walk(it, &mut leaves, key));
            for (nth, page) in made.book.pages.iter().enumerate() {
                let (width, height) = (page.picture.width, page.picture.height);
                assert!((0..page.leaves.len()).all(|leaf| leaves.contains(&(nth, leaf))), "{key}: a leaf is not read");
                for item in &page.picture.items {
                    if let Art::Words(words) = &item.art {
                        let rect = words.rect;
                        let within = rect.x >= -1.0 && rect.right() <= width + 1.0 && rect.y >= -1.0;
                        assert!(within && rect.bottom() <= height + 1.0, "{key}, page {}: {:?}", nth + 1, words.full);
                    }
                }
                let heading = made.book.marks.iter().filter(|it| it.page == nth).map(|it| it.y).fold(0.0, f32::max);
                let below = |it: &alliantietafel::picture::Item| match &it.art {
                    Art::Words(words) => words.rect.y > heading + 4.0 && words.rect.bottom() < height - 50.0,
                    Art::Box { rect, .. } => rect.y > heading + 4.0,
                    Art::Poly { .. } | Art::Line { .. } | Art::Mark { .. } => false,
                };
                let last = made.book.marks.iter().any(|it| it.page == nth);
                assert!(
                    !last || page.picture.items.iter().any(below),
                    "{key}, {shape:?}: a heading alone on page {}",
                    nth + 1
                );
            }
        }
    }
}

#[test]
fn signs_that_the_typeface_lacks_are_no_reason_for_no_pdf() {
    let (_, mut design) = examples().into_iter().find(|it| it.0 == "zwaluw").expect("it is there");
    let strange = "Kraan 🚧 漢字 مرحبا \u{202e}om\u{200b} een\u{ad}twee \u{fffd}\u{0}";
    design.name = strange.into();
    let risks = Arc::make_mut(&mut design.risks);
    risks.list.iter_mut().for_each(|it| it.title = format!("{} {strange}", it.title));
    for shape in Shape::ALL {
        let (made, ..) = report(&design, shape, Language::En, None);
        assert!(bytes(&made, Language::En).starts_with(b"%PDF-1.7"));
    }
}

#[test]
fn a_file_for_word_is_sound_xml_with_headings_tables_and_pictures() {
    let (_, design) = examples().into_iter().find(|it| it.0 == "zwaluw").expect("it is there");
    let (made, _, text) = report(&design, Shape::Whole, Language::Nl, None);
    let bytes = docx(&made.report, &text, DAY).expect("a file");
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a zip");
    let mut document = String::new();
    let mut pictures = 0;
    for nth in 0..zip.len() {
        let mut file = zip.by_index(nth).expect("a file");
        let name = file.name().expect("a name").into_owned();
        if std::path::Path::new(&name).extension().is_some_and(|it| it == "png") {
            pictures += 1;
            continue;
        }
        let mut words = String::new();
        file.read_to_string(&mut words).expect("words");
        let mut reader = quick_xml::Reader::from_str(&words);
        reader.config_mut().check_end_names = true;
        loop {
            match reader.read_event() {
                Ok(quick_xml::events::Event::Eof) => break,
                Ok(_) => {}
                Err(error) => panic!("{name}: {error}"),
            }
        }
        if name == "word/document.xml" {
            document = words;
        }
    }
    assert!(pictures >= 4, "{pictures}");
    for part in &made.report.parts {
        assert!(document.contains("<w:pStyle w:val=\"Heading1\"/>"), "{}", part.title);
    }
    for risk in &design.risks.list {
        assert!(document.contains(&risk.title.replace('&', "&amp;")), "{}", risk.title);
    }
    assert!(document.contains("<w:tblHeader/>") && document.contains("r:embed=\"rIdP1\""));
}

#[test]
fn loose_sheets_have_the_paper_that_they_are_for() {
    let (_, design) = examples().into_iter().find(|it| it.0 == "zwaluw").expect("it is there");
    let (catalogue, text) = (catalogue(), Text::new(Language::Nl));
    let insight = Insight::with_draws(&design, &catalogue, FEW_DRAWS);
    let (design, shape) = (&design, Shape::Board);
    let asked = Asked {
        design,
        insight: &insight,
        catalogue: &catalogue,
        text: &text,
        file: None,
        on: DAY,
        shape,
        before: None,
    };
    for which in Loose::ALL {
        let book = loose(which, &asked);
        let page = &book.pages[0].picture;
        let size = [page.width.max(page.height), page.width.min(page.height)];
        assert_eq!(size, if which == Loose::Plate { [1191.0, 842.0] } else { [842.0, 595.0] }, "{which:?}");
        assert!(pdf(&book, Facts { language: Language::Nl, author: "", on: DAY }).is_ok(), "{which:?}");
    }
}

fn run(args: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_alliantietafel"));
    program.args(args).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").output().expect("the program runs")
}

fn example(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("saved_designs").join(name).display().to_string()
}

#[test]
fn the_command_line_writes_each_kind_and_writes_nothing_over_unasked() {
    let folder = tempfile::tempdir().expect("a folder");
    let own: PathBuf = folder.path().join("a.ron");
    std::fs::copy(example("zwaluw.ron"), &own).expect("copies");
    let (own, at) = (own.display().to_string(), |name: &str| folder.path().join(name).display().to_string());
    let status = |args: &[&str]| run(args).status.code();
    for (name, starts) in [("r.pdf", &b"%PDF"[..]), ("r.docx", b"PK"), ("r.html", b"<!doctype html>")] {
        assert_eq!(status(&["report", &own, &at(name)]), Some(0), "{name}");
        assert!(std::fs::read(at(name)).expect("it is there").starts_with(starts), "{name}");
        assert_eq!(status(&["report", &own, &at(name)]), Some(2), "{name} is there");
        assert_eq!(status(&["report", &own, &at(name), "--force"]), Some(0), "{name}");
    }
    for (language, says) in [("nl", ".pdf, .docx of .html"), ("en", ".pdf, .docx or .html")] {
        let output = run(&["report", &own, &at("r.txt"), "--language", language]);
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).contains(says), "{language}");
    }
    assert_eq!(status(&["report", &own, &at("nergens/r.pdf")]), Some(2), "a place that is not there");
    assert_eq!(status(&["report", &own, &own, "--force"]), Some(2), "never the design");
    assert_eq!(status(&["report", &own, &at("w.pdf"), "--for", "whole", "--since", &own, "--language", "en"]), Some(0));
    if let Some(words) = read(&std::fs::read(at("w.pdf")).expect("it is there")) {
        has(&words, "Nothing changed since a.ron.", "since");
    }
    assert_eq!(status(&["report", &own, &at("s.pdf"), "--sheet", "praatplaat"]), Some(0));
    assert_eq!(status(&["report", &own, &at("s.docx"), "--sheet", "praatplaat"]), Some(2));
    assert_eq!(status(&["render", &own, &at("p.pdf"), "--picture", "bovenkant"]), Some(0));
    assert!(std::fs::read(at("p.pdf")).expect("it is there").starts_with(b"%PDF"));
}
