//! How long reading a register of 10,000 rows takes, from an .xlsx file to what it does to a design (goal: under two seconds),
//! and the parts of that: cells, columns, values, plan. Of text only the whole.
#![allow(clippy::expect_used, reason = "a test says in one word what it takes for granted")]
#![allow(clippy::disallowed_methods, reason = "a benchmark may do what the program may not")]

use std::collections::BTreeMap;
use std::hint::black_box;

use alliantietafel::app::import::{Answers, Mapping, Plan, Reading, Words};
use alliantietafel::design::Design;
use alliantietafel::design::form::Form;
use alliantietafel::design::id::Ids;
use alliantietafel::files::sheets::{self, Watch};
use alliantietafel::text::Language;
use criterion::{Criterion, criterion_group, criterion_main};
use rust_xlsxwriter::Workbook;

const ROWS: usize = 10_000;
const HEADINGS: [&str; 10] =
    ["Nr", "Risico", "Oorzaak", "Gevolg", "Kans", "Min (€)", "ML (€)", "Max (€)", "Status", "Opmerking"];

fn row(nth: usize) -> [String; 10] {
    let amount = |times: usize| (10_000 + times * (nth % 900) * 100).to_string();
    [
        format!("R-{nth:05}"),
        format!("Risico {nth} van het project"),
        "Slappe ondergrond onder het tracé".into(),
        "Het werk duurt langer en kost meer".into(),
        format!("{}%", 1 + nth % 90),
        amount(1),
        amount(2),
        amount(5),
        if nth.is_multiple_of(9) { "gesloten" } else { "open" }.into(),
        "nagekeken".into(),
    ]
}

fn workbook() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in HEADINGS.iter().enumerate() {
        sheet.write_string(0, column as u16, *heading).expect("writes");
    }
    for nth in 0..ROWS {
        for (column, cell) in row(nth).iter().enumerate() {
            let (row, column) = (nth as u32 + 1, column as u16);
            match cell.parse::<f64>() {
                Ok(number) => drop(sheet.write_number(row, column, number).expect("writes")),
                Err(_) => drop(sheet.write_string(row, column, cell).expect("writes")),
            }
        }
    }
    workbook.save_to_buffer().expect("writes")
}

fn reading(c: &mut Criterion) {
    let design = Design::new(&mut Ids::seeded(1), "Groot", Form::ThreeDomains);
    let words = Words::of(&design, Language::Nl);
    let bytes = workbook();
    let lines: Vec<String> = (0..ROWS).map(|it| row(it).join("\t")).collect();
    let text = format!("{}\n{}\n", HEADINGS.join("\t"), lines.join("\n"));
    let whole = |bytes: &[u8]| {
        let book = sheets::read(bytes, &Watch::default()).expect("reads");
        let sheet = &book.sheets[0];
        let mapping = Mapping::guess(sheet, &words, &BTreeMap::new());
        let reading = Reading::of(sheet, &mapping, &words, &Answers::default());
        Plan::of(&design, &reading)
    };
    assert_eq!(whole(&bytes).counts().add, ROWS);
    assert_eq!(whole(text.as_bytes()).counts().add, ROWS);
    let mut group = c.benchmark_group("a register of 10,000 rows");
    group.bench_function("from .xlsx to the plan", |b| b.iter(|| whole(black_box(&bytes))));
    group.bench_function("from text to the plan", |b| b.iter(|| whole(black_box(text.as_bytes()))));
    group.bench_function("cells of .xlsx", |b| b.iter(|| sheets::read(black_box(&bytes), &Watch::default())));
    let book = sheets::read(&bytes, &Watch::default()).expect("reads");
    let sheet = &book.sheets[0];
    group.bench_function("columns", |b| b.iter(|| Mapping::guess(black_box(sheet), &words, &BTreeMap::new())));
    let mapping = Mapping::guess(sheet, &words, &BTreeMap::new());
    let answers = Answers::default();
    group.bench_function("values", |b| b.iter(|| Reading::of(sheet, black_box(&mapping), &words, &answers)));
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).without_plots();
    targets = reading
}
criterion_main!(benches);
