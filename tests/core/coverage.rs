//! Every chapter of the sources has its line in `docs/coverage.md`, and every place that a line names exists.

use std::path::Path;

use alliantietafel::rules::rule;
use alliantietafel::text::{Language, Text};

/// The chapters of the five sources, in their order.
const CHAPTERS: [&str; 39] = [
    "NdA De bedoeling",
    "NdA De inrichting",
    "NdA De werking",
    "NdA De lering",
    "GV 1",
    "GV 2",
    "GV 3",
    "GV 4",
    "GV 5",
    "GV 6",
    "GV 7",
    "GV 8",
    "GV 9",
    "GV 10",
    "ES 1",
    "ES 2",
    "ES 3",
    "ES 4.1 Ambitie",
    "ES 4.1 Belangen",
    "ES 4.1 Relatie",
    "ES 4.1 Organisatie",
    "ES 4.1 Proces",
    "ES 4.2",
    "ES 5",
    "ES 6",
    "ES Bijlage Ambitie",
    "ES Bijlage Belangen",
    "ES Bijlage Relatie",
    "ES Bijlage Organisatie",
    "ES Bijlage Proces",
    "VL Klompje goud",
    "VL Vertrouwen winnen",
    "VL Ja durven zeggen",
    "AV Alliantievorming",
    "AV De uitgangspositie",
    "AV Start",
    "AV Ontdekken en leren",
    "AV Productiviteit en meerwaarde",
    "AV Inzichten in alliantiesturing",
];

/// The lines of the table: chapter, what, where.
fn lines() -> Vec<[String; 3]> {
    let text = include_str!("../../docs/coverage.md");
    let rows =
        text.lines().filter(|it| it.starts_with("| ") && !it.starts_with("| Chapter") && !it.starts_with("| ---"));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [chapter, what, place] = cells[..] else { panic!("three cells: {row}") };
        [chapter, what, place].map(str::to_owned)
    })
    .collect()
}

/// What stands between backticks.
fn places(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

#[test]
fn every_chapter_has_its_line() {
    let named: Vec<String> = lines().into_iter().map(|[chapter, ..]| chapter).collect();
    assert_eq!(named, CHAPTERS);
}

#[test]
fn every_place_exists_and_a_line_without_one_says_that_it_is_open() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts = Language::ALL.map(Text::new);
    for [chapter, what, cell] in lines() {
        assert!(!what.is_empty(), "{chapter} says what of it is here");
        let places = places(&cell);
        assert!(!places.is_empty() || cell.contains("open"), "{chapter} has no place and is not open");
        for place in places {
            if let Some(id) = place.strip_prefix("rule:") {
                assert!(rule(id).is_some(), "{chapter}: no rule {id}");
            } else if let Some(key) = place.strip_prefix("word:") {
                for text in &texts {
                    let word = text.get(key);
                    assert!(!word.is_empty() && !word.starts_with('?'), "{chapter}: no word {key}");
                }
            } else {
                assert!(root.join(place).exists(), "{chapter}: no {place}");
            }
        }
    }
}
