//! `docs/advice.md`: every rule with the stage from which it speaks and where it comes from, as the definitions have it.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::rules::rules;
use alliantietafel::text::{Language, Text};

/// The page, made from the definitions that run.
fn page() -> String {
    let (text, catalogue) = (Text::new(Language::En), Catalogue::read().expect("the catalogues read"));
    let mut page = String::from(
        "# Advice\n\nEvery rule with the stage of a design from which it speaks, how heavy it can be, and where it comes \
         from; made from\nthe definitions (`ADVICE=write cargo test --test core advice`), and held to them by that test.\n",
    );
    let mut chapter = String::new();
    for rule in rules() {
        let told = text.page(rule, &catalogue);
        if told.chapter != chapter {
            chapter.clone_from(&told.chapter);
            let _ = write!(page, "\n## {chapter}\n\n| rule | stage | severity | source |\n| --- | --- | --- | --- |\n");
        }
        let severities: Vec<&str> = rule.severities.iter().map(|it| it.key()).collect();
        let (stage, severities, sources) = (rule.stage.key(), severities.join(", "), told.sources.join("; "));
        let _ = writeln!(page, "| {} | {stage} | {severities} | {sources} |", rule.id);
    }
    page
}

#[test]
fn the_page_of_advice_says_what_the_definitions_say() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/advice.md");
    if std::env::var_os("ADVICE").is_some() {
        fs::write(&file, page()).expect("the page is written");
    }
    let there = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    assert!(there == page(), "docs/advice.md is behind: ADVICE=write cargo test --test core advice");
}
