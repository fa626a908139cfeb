//! `docs/messages.md`: every message of the format, with a text that brings it, in both languages, as the program says it.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use alliantietafel::files::format::{self, FormatError};
use alliantietafel::files::save::OpenError;
use alliantietafel::text::{Language, Text};

/// Words of the reader of the format, and of the language that the program is written in.
const NOT_SAID: [&str; 22] = [
    "struct",
    "enum",
    "variant",
    "Probe",
    "r#",
    "serde",
    "identifier",
    "Identifier",
    "RON",
    "Unexpected",
    "Expected",
    "expected",
    "prefix",
    "boolean",
    "integer",
    "float",
    "tuple",
    "sequence",
    "None",
    "Some",
    "`",
    "?error",
];

/// A design with something in it.
fn design(body: &str) -> String {
    format!("(version: 1, design: (id: \"x-1\", name: \"Proef\", form: Full, project: (phase: Tender), {body}))")
}

fn risk(body: &str) -> String {
    design(&format!("risks: (list: [(id: \"r-kabels\", title: \"Kabels\", {body})])"))
}

fn money(body: &str) -> String {
    design(&format!("money: ({body})"))
}

fn cost(amount: &str) -> String {
    money(&format!("direct: [(id: \"k-werk\", name: \"Werk\", amount: {amount})]"))
}

fn team(body: &str) -> String {
    design(&format!(
        "team: (disciplines: [(id: \"d-ontwerp\", name: \"Ontwerp\", people: [(id: \"p-anna\", name: \"Anna\", side: \
         Client, {body})])])"
    ))
}

fn bovenkant(body: &str) -> String {
    let roles = "(id: \"ro-amt\", kind: ManagementTeam, name: \"AMT\")";
    design(&format!("bovenkant: (roles: [{roles}], {body})"))
}

fn seats(seats: &str) -> String {
    design(&format!("bovenkant: (roles: [(id: \"ro-amt\", kind: ManagementTeam, name: \"AMT\", seats: [{seats}])])"))
}

fn step(body: &str) -> String {
    bovenkant(&format!("ladder: [(id: \"e-amt\", {body})]"))
}

fn principle(body: &str) -> String {
    design(&format!("principles: (chosen: [(id: \"b-boek\", {body})])"))
}

/// What is wrong, and a text with that.
fn faults() -> Vec<(&'static str, String)> {
    let staffel = |tier: &str| money(&format!("staffel: (gain: [({tier})], loss: [(client: 1, contractor: 0)])"));
    let matrix = "risks: (axes: (probability: 0.0, impact: 0, probability_steps: (0.2, 0.5), impact_steps: (1, 2)))";
    let impact = |it: &str| risk(&format!("impact: (low: {it})"));
    vec![
        ("an empty file", String::new()),
        ("nothing but a comment", "// Alliantietafel\n".into()),
        ("another text", "Beste allemaal,".into()),
        ("a list", "[1, 2]".into()),
        ("a line for another reader", format!("#![enable(oops)]\n{}", design(""))),
        ("a file that was cut", "(version: 1, design: (id: \"x-1\", name: \"Pro".into()),
        (
            "a field that is missing after what stands in its element",
            design("risks: (list: [(id: \"r-kabels\", measures: [(id: \"m-omweg\", title: \"Omweg\")])])"),
        ),
        ("a bracket that lacks at the end", design("").trim_end_matches(')').to_owned()),
        ("text after the end", format!("{} nog iets", design(""))),
        ("a newer version", "(version: 99, design: ())".into()),
        ("a version that never was", "(version: 0, design: ())".into()),
        ("brackets without end", format!("(version: 1, notes: {}1{})", "[".repeat(300), "]".repeat(300))),
        ("no version", "(design: ())".into()),
        ("a field with a slip: `probabilty: 0.3`", risk("probabilty: 0.3")),
        ("a field that is not there: `owner: \"Anna\"`", risk("owner: \"Anna\"")),
        ("a choice with a slip: `phase: Tendr`", risk("phase: Tendr")),
        ("a choice that is not there: `origin: Weather`", risk("origin: Weather")),
        ("a risk without a title", design("risks: (list: [(id: \"r-kabels\")])")),
        ("a field twice", risk("lens: Legal, lens: Social")),
        ("`share: 0,67`", money("partners: [(who: \"pa-bouw\", share: 0,67)]")),
        ("`probability: 0,35`", risk("probability: 0,35")),
        ("`up_to: Share(0,05)`", staffel("up_to: Share(0,05), client: 1, contractor: 0")),
        ("`amount: 1.234`", cost("1.234")),
        ("`amount: 1.234.567`", cost("1.234.567")),
        ("`amount: 1.234,50`", cost("1.234,50")),
        ("`amount: 1,234,567`", cost("1,234,567")),
        ("`probability: 35%`", risk("probability: 35%")),
        ("`amount: € 1234`", cost("€ 1234")),
        ("`amount: \"1234\"`", cost("\"1234\"")),
        ("`description: Leidingen`", risk("description: Leidingen")),
        ("a bare id: `role: ro-amt`", step("role: ro-amt")),
        ("a bare id as a seat: `seats: [\"p-anna\"]`", seats("\"p-anna\"")),
        ("the same without quotes: `seats: [p-anna]`", seats("p-anna")),
        ("`holder: \"d-ontwerp\"`", risk("holder: \"d-ontwerp\"")),
        ("`allocation: Allocated`", risk("allocation: Allocated")),
        ("`holder: Person`", risk("holder: Person")),
        ("`open_book: ja`", money("open_book: ja")),
        ("`open_book: misschien`", money("open_book: misschien")),
        ("`probability: veel`", risk("probability: veel")),
        ("`days: 2.5`", step("days: 2.5")),
        ("`days: -3`", step("days: -3")),
        ("`days: 70000`", step("days: 70000")),
        ("`amount: 1.23456`", cost("1.23456")),
        ("`description: 12`", risk("description: 12")),
        ("`description: [1]`", risk("description: [1]")),
        ("`list: \"r-1\"`", design("risks: (list: \"r-1\")")),
        ("`impact: 500000`", risk("impact: 500000")),
        ("`origin: \"Law\"`", risk("origin: \"Law\"")),
        ("`origin: 3`", risk("origin: 3")),
        ("`id: \"Kabels\"`", design("risks: (list: [(id: \"Kabels\", title: \"\")])")),
        ("an id of another kind: `role: \"p-anna\"`", step("role: \"p-anna\"")),
        ("`starts: \"14-03-2026\"`", bovenkant("cases: [(id: \"c-een\", title: \"Geval\", starts: \"14-03-2026\")]")),
        ("phases that lack: `order: [Tender]`", design("").replace("phase: Tender", "phase: Tender, order: [Tender]")),
        ("a comma that lacks", risk("lens: Legal phase: Tender")),
        ("a sign that cannot be", risk("lens: @")),
        ("`probability: 35`", risk("probability: 35")),
        ("`probability: 350`", risk("probability: 350")),
        ("`fte: 150`", team("fte: 150")),
        ("a bound of a tier: `up_to: Share(50)`", staffel("up_to: Share(50), client: 1, contractor: 0")),
        ("a threshold: `overloaded_roles: 90`", design("thresholds: (overloaded_roles: 90)")),
        ("points: `condition_dominant: 12`", design("thresholds: (condition_dominant: 12)")),
        (
            "hundredths: `relation: 120`",
            design("steering: (placed: [(on: \"2026-03-12\", at: (relation: 120, work: 5))])"),
        ),
        ("three amounts out of order", impact("9, likely: 5, high: 1")),
        ("axes without length", design(matrix)),
        ("a negative amount", cost("-5")),
        (
            "a mandate that ends below its start",
            bovenkant(
                "subjects: [(id: \"s-geld\", name: \"Geld\")], mandates: [(id: \"ma-geld\", subject: \"s-geld\", \
                 above: 500, up_to: 100, who: \"ro-amt\")]",
            ),
        ),
        ("a text without end", risk(&format!("description: \"{}\"", "a".repeat(200_001)))),
        ("a line to itself", bovenkant("lines: [(id: \"l-een\", from: \"ro-amt\", to: \"ro-amt\", kind: ReportsTo)]")),
        (
            "a role off the canvas",
            design("bovenkant: (roles: [(id: \"ro-amt\", kind: Other, name: \"\", at: (x: 9999, y: 0))])"),
        ),
        ("a principle that is not in the catalogue", principle("entry: \"openbook\"")),
        ("an id twice", design("risks: (list: [(id: \"r-1\", title: \"\"), (id: \"r-1\", title: \"\")])")),
        ("a reference to nothing", risk("holder: Person(\"p-niemand\")")),
        (
            "a partner with two shares",
            design(
                "parties: [(id: \"pa-bouw\", name: \"Bouw\", side: Contractor)], money: (partners: [(who: \
                 \"pa-bouw\", share: 0.5), (who: \"pa-bouw\", share: 0.5)])",
            ),
        ),
    ]
}

/// What the program says of a text: the part that is about the text.
fn says(text: &Text, faulty: &str) -> String {
    let Err(error) = format::read(faulty) else { return format!("reads: {faulty}") };
    let error = OpenError::Format { path: "ontwerp.ron".into(), error };
    let says = text.open_error_in_full(&error).says;
    says.split("\n\n").next().unwrap_or_default().to_owned()
}

fn page() -> String {
    let texts = [Text::new(Language::Nl), Text::new(Language::En)];
    let mut page = String::from(
        "# Messages\n\nWhat the program says of a file that does not read, or says things that cannot be: each message \
         with a text that brings\nit, as it stands on the command line; made from the messages themselves\n\
         (`MESSAGES=write cargo test --test core messages`), and held to them by that test.\n\n\
         | in the file | in Dutch | in English |\n| --- | --- | --- |\n",
    );
    for (what, faulty) in faults() {
        let [nl, en] = texts.each_ref().map(|it| says(it, &faulty).replace('|', "\\|").replace('\n', "<br>"));
        let _ = writeln!(page, "| {what} | {nl} | {en} |");
    }
    page
}

#[test]
fn the_page_of_messages_says_what_the_program_says() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/messages.md");
    if std::env::var_os("MESSAGES").is_some() {
        fs::write(&file, page()).expect("the page is written");
    }
    let there = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    assert!(there == page(), "docs/messages.md is behind: MESSAGES=write cargo test --test core messages");
}

/// As a board member would say it: no word of the reader or of the program's language.
#[test]
fn no_message_has_a_word_of_the_reader() {
    for text in Language::ALL.map(Text::new) {
        for (what, faulty) in faults() {
            let says = says(&text, &faulty);
            // What could stand there is spelled as in the file, and so is what stands there.
            let own = says.split(['‘', '’']).step_by(2).collect::<String>();
            let own = own.split("Mogelijk is: ").next().unwrap_or_default();
            let own = own.split("Possible: ").next().unwrap_or_default();
            assert!(says.starts_with("ontwerp.ron:") || what.contains("newer"), "{what}: {says}");
            for word in NOT_SAID {
                assert!(!own.contains(word), "{what}: {says}");
            }
        }
    }
}

/// The field is named, not only the line, and what to write is said.
#[test]
fn a_message_names_the_field_and_says_what_to_write() {
    let (nl, en) = (Text::new(Language::Nl), Text::new(Language::En));
    for (faulty, field, about, write) in [
        (risk("probability: 0,35"), "probability", "r-kabels", "0.35"),
        (cost("1.234"), "amount", "k-werk", "1234"),
        (cost("1.234,50"), "amount", "k-werk", "1234.50"),
        (cost("€ 1234"), "amount", "k-werk", "1234"),
        (seats("\"p-anna\""), "seats", "ro-amt", "Person(\"p-anna\")"),
        (seats("p-anna"), "seats", "ro-amt", "Person(\"p-anna\")"),
        (risk("allocation: Allocated"), "allocation", "r-kabels", "Allocated(Client)"),
        (team("fte: 150"), "fte", "p-anna", "0.8"),
        (risk("probability: 35"), "probability", "r-kabels", "0.35"),
        (risk("probabilty: 0.3"), "", "r-kabels", "probability"),
    ] {
        for text in [&nl, &en] {
            let says = says(text, &faulty);
            assert!(says.contains(field) && says.contains(&format!("‘{about}’")), "{faulty}: {says}");
            assert!(says.contains(write), "{faulty}: {says}");
        }
    }
    assert!(says(&nl, "").contains("leeg") && says(&en, "").contains("empty"));
    assert!(says(&nl, &money("partners: [(who: \"pa-bouw\", share: 0,67)]")).contains("0.67"));
}

/// Every way in which a text can be wrong has its message in the page.
#[test]
fn every_kind_of_fault_is_in_the_page() {
    let mut seen = BTreeSet::new();
    for (_, faulty) in faults() {
        match format::read(&faulty) {
            Err(FormatError::Syntax { what, .. }) => {
                let name = format!("{what:?}");
                let kind: String = name.chars().take_while(|it| it.is_alphanumeric() || *it == '(').collect();
                seen.insert(kind);
            }
            Err(FormatError::Invalid(all)) => seen.extend(all.listed.iter().map(|it| format!("{:?}", it.what))),
            Err(FormatError::Newer(_) | FormatError::NewerUnread(..) | FormatError::TooLarge(_)) | Ok(_) => {}
        }
    }
    let expected = "Empty NoDesign Header Unknown Lacks( Twice( Ends After Version(0 Deep Spelled(Comma \
        Spelled(Thousands Spelled(Percent Spelled(Euro Spelled(Quoted Spelled(Unquoted Spelled(Bare Spelled(Alone \
        Spelled(YesNo Not(Number Not(Whole Not(Amount Not(YesNo Not(Text Not(List Not(Group Not(Choice Not(Id \
        Not(Date OtherId( NotAnOrder Parts( Odd( Twice Listed Missing NotAShare NotABound NotACount NotPoints NotAHundred NotInOrder NoAxes \
        Negative Backwards TooLong Loop OffCanvas";
    let lacking: Vec<&str> = expected.split_whitespace().filter(|it| !seen.contains(*it)).collect();
    assert!(lacking.is_empty(), "no fault shows: {lacking:?}\n{seen:?}");
}
