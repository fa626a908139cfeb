//! Registers of the kinds that exist in practice, as spreadsheets write them.

use std::time::Duration;

use alliantietafel::app::import::{
    Answer, Ask, Certainty, Choices, Fate, Known, Legends, Proposal, RowKind, Said, Scale, Target, Value, column_why,
    kept, told, total_told, totals,
};
use alliantietafel::design::Design;
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::Side;
use alliantietafel::design::id::Ids;
use alliantietafel::design::register::{Classes, Status};
use alliantietafel::design::risks::{Allocation, Lens, Nature};
use alliantietafel::files::sheets::{self, Book, SheetError, Watch};
use alliantietafel::text::{Language, Text};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

use crate::registers::{Read, points};

fn book(write: impl FnOnce(&mut Workbook)) -> Book {
    let mut workbook = Workbook::new();
    write(&mut workbook);
    let bytes = workbook.save_to_buffer().expect("writes");
    sheets::read(&bytes, &Watch::default()).expect("reads")
}

/// Writes rows of words and numbers: what reads as a number is one.
fn rows(sheet: &mut Worksheet, from: u32, all: &[&[&str]]) {
    for (row, cells) in all.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate().filter(|it| !it.1.is_empty()) {
            let (row, column) = (from + row as u32, column as u16);
            match cell.parse::<f64>() {
                Ok(number) => drop(sheet.write_number(row, column, number).expect("writes")),
                Err(_) => drop(sheet.write_string(row, column, *cell).expect("writes")),
            }
        }
    }
}

fn xlsx(all: &[&[&str]]) -> Read {
    Read::book(book(|it| rows(it.add_worksheet(), 0, all)), Language::Nl)
}

#[test]
fn a_risman_register_with_a_title_merged_headings_and_a_sum() {
    use Target::{
        Cause, Consequence, Delay, High, Holder, Ignore, Lens as Bril, Likely, Low, Number, Probability, Status, Title,
    };
    let book = book(|it| {
        let (sheet, plain, percent) = (it.add_worksheet(), Format::new(), Format::new().set_num_format("0%"));
        sheet.merge_range(0, 0, 0, 12, "Risicodossier Spoorzone, kwartaal 3", &plain).expect("merges");
        rows(sheet, 1, &[&["Peildatum 30-09-2026"]]);
        let top = ["Nr", "RISMAN-bril", "Oorzaak", "Ongewenste gebeurtenis", "Gevolg", "Kans"];
        rows(sheet, 3, &[&top]);
        sheet.merge_range(3, 6, 3, 8, "Gevolg (x € 1.000)", &plain).expect("merges");
        rows(sheet, 3, &[&["", "", "", "", "", "", "", "", "", "Tijd", "Risicowaarde", "Eigenaar", "Status"]]);
        sheet.write_string(3, 6, "Gevolg (x € 1.000)").expect("writes");
        rows(sheet, 4, &[&["", "", "", "", "", "", "min", "ml", "max", "(wkn)"]]);
        for (row, chance, likely) in [(5_u32, 0.1, 250.0), (6, 0.35, 1_200.0)] {
            let name = format!("Zetting {row}");
            rows(sheet, row, &[&[&row.to_string(), "Technisch", "Slappe klei", &name, "Voorbelasten duurt langer"]]);
            sheet.write_number_with_format(row, 5, chance, &percent).expect("writes");
            rows(
                sheet,
                row,
                &[&["", "", "", "", "", "", "100", &likely.to_string(), "2000", "4", "", "Techniek", "actief"]],
            );
            sheet
                .write_formula(
                    row,
                    10,
                    Formula::new(format!("=F{0}*H{0}", row + 1)).set_result((chance * likely).to_string()),
                )
                .expect("writes");
        }
        rows(sheet, 7, &[&["Totaal", "", "", "", "", "", "200", "1450", "4000"]]);
    });
    let read = Read::book(book, Language::Nl);
    assert_eq!(read.mapping.headings.iter().map(|it| read.sheet.rows[*it].number).collect::<Vec<_>>(), [4, 5]);
    let expected =
        [Number, Bril, Cause, Title, Consequence, Probability, Low, Likely, High, Delay, Ignore, Holder, Status];
    assert_eq!(read.targets(), expected, "{:?}", read.mapping.columns);
    let risks = read.risks();
    assert_eq!(risks.len(), 2, "the total is left out");
    assert_eq!((risks[0].probability, points(&risks[1])), (Some(0.1), [100_000, 1_200_000, 2_000_000]));
    assert_eq!((risks[0].lens, risks[0].register.delay.as_str()), (Some(Lens::Technical), "4 weken"));
    assert_eq!(read.mapping.columns[10].certainty, Certainty::Left("import-left-computed"));
}

#[test]
fn a_register_of_classes_with_measures_and_who_carries_what() {
    let mut read = xlsx(&[
        &[
            "Risico-ID",
            "Risico",
            "Oorzaak",
            "Gevolg",
            "Kansklasse",
            "Gevolgklasse geld",
            "Risicoscore",
            "Allocatie",
            "Beheersmaatregel",
            "Kosten maatregel (€)",
            "Status",
        ],
        &[
            "PR-001",
            "Treinvrije periode vervalt",
            "Vervoerder",
            "Nachtwerk",
            "3",
            "5",
            "15",
            "OG",
            "Reserveer",
            "140000",
            "Actief",
        ],
        &[
            "PR-002",
            "Kabels onbekend",
            "Geen tekening",
            "Omleggen",
            "5",
            "3",
            "15",
            "Alliantie",
            "Proefsleuven",
            "90000",
            "Gesloten",
        ],
        &["PR-003", "Kraan te dicht bij spoor", "Planning", "Stilstand", "2", "4", "8", "ON", "", "", "Opgetreden"],
    ]);
    assert_eq!(read.reading().asks.len(), 2, "{:?}", read.reading().asks);
    read.answer_all();
    let risks = read.risks();
    let places: Vec<_> = risks.iter().map(|it| it.allocation).collect();
    assert_eq!(
        places,
        [Allocation::Allocated(Side::Client), Allocation::Shared, Allocation::Allocated(Side::Contractor)]
    );
    let status: Vec<_> = risks.iter().map(|it| it.register.status).collect();
    assert_eq!(status, [Status::Open, Status::Closed, Status::Occurred]);
    assert_eq!((risks[0].probability, points(&risks[0])[1]), (Some(0.3), 6_500_000));
    assert_eq!((risks[1].measures[0].title.as_str(), risks[1].measures[0].cost), ("Proefsleuven", Euro::new(90_000)));
    assert!(!risks[1].measures[0].planned, "what nobody planned costs nothing yet");
}

#[test]
fn a_water_boards_register_of_low_middle_and_high() {
    let mut read = xlsx(&[
        &["Nr.", "Risico-omschrijving", "Thema", "Kans", "Gevolg", "Toelichting", "Trekker"],
        &["1", "Bewoners dienen bezwaar in", "Omgeving", "hoog", "midden", "dijkvak 3", "Omgeving"],
        &["2", "Vergunning later", "Juridisch", "laag", "hoog", "", "Techniek / Omgeving"],
        &["3", "Explosieven gevonden", "Techniek", "midden", "hoog", "oude kaart", "Jan Jansen"],
    ]);
    let names = |of: bool| {
        read.reading().asks.into_iter().find_map(|it| match it {
            Ask::Classes { of_impact, names, .. } if of_impact == of => Some(names),
            _ => None,
        })
    };
    assert_eq!(names(false), Some(["laag", "midden", "hoog"].map(String::from).to_vec()));
    assert_eq!(names(true), Some(["midden", "hoog"].map(String::from).to_vec()));
    read.answer_all();
    let risks = read.risks();
    assert_eq!(risks[0].title, "Bewoners dienen bezwaar in", "a description is a name where there is no other");
    assert!(risks[1].probability < risks[2].probability && risks[2].probability < risks[0].probability);
    assert_eq!(risks[1].holders().count(), 2);
    assert_eq!(read.said(4, 6), Said::Empty("import-wrong-holder"), "who is not there is named");
}

#[test]
fn an_english_qcra_with_threats_and_opportunities() {
    let text = "Risk ID,Threat/Opportunity,Risk Title,Cause,Effect,Probability,Min (€k),Most Likely (€k),Max (€k),Weighted (€k),Risk Owner,Status\n\
                R1,Threat,\"Ground, softer than expected\",Old survey,Longer piles,25%,100,\"1,250.5\",3000,312.6,Techniek,Open\n\
                R2,Opportunity,Reuse of sand,Good quality,Less transport,40%,50,80,120,32,,Open\n";
    let book = sheets::read(text.as_bytes(), &Watch::default()).expect("reads");
    let risks = Read::book(book, Language::En).risks();
    assert_eq!(risks[0].title, "Ground, softer than expected");
    assert_eq!(points(&risks[0]), [100_000, 1_250_500, 3_000_000]);
    assert_eq!((risks[0].nature, risks[1].nature), (Nature::Risk, Nature::Opportunity));
    assert_eq!(risks[1].probability, Some(0.4));
}

#[test]
fn of_before_and_after_the_measures_the_one_before_counts() {
    let book = book(|it| {
        let (sheet, plain) = (it.add_worksheet(), Format::new());
        sheet.merge_range(0, 2, 0, 3, "Voor beheersing", &plain).expect("merges");
        sheet.merge_range(0, 5, 0, 6, "Na beheersing", &plain).expect("merges");
        rows(
            sheet,
            1,
            &[
                &["Nr", "Risico", "Kans", "Gevolg (€)", "Maatregel", "Kans", "Gevolg (€)"],
                &["1", "Zetting", "0.4", "500000", "Voorbelasten", "0.1", "300000"],
                &["2", "Kwel", "0.25", "200000", "Scherm", "0.05", "200000"],
            ],
        );
    });
    let read = Read::book(book, Language::Nl);
    let risks = read.risks();
    assert_eq!((risks[0].probability, points(&risks[0])), (Some(0.4), [500_000; 3]));
    for column in [5, 6] {
        assert_eq!(read.mapping.columns[column].certainty, Certainty::Left("import-left-after"), "{column}");
    }
}

#[test]
fn text_of_windows_and_of_excel_in_other_letters() {
    let text = "Nr;Risico;Kans;Gevolg (€)\n1;Geïnde subsidie vervalt;12,5 %;€ 1.250.000\n";
    let windows: Vec<u8> = text
        .chars()
        .map(|it| match it {
            '€' => 0x80,
            it => it as u8,
        })
        .collect();
    let wide: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(text.replace(';', "\t").encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for (bytes, encoding) in [(windows, Some("Windows-1252")), (wide, None)] {
        let book = sheets::read(&bytes, &Watch::default()).expect("reads");
        assert_eq!(book.encoding, encoding);
        let risks = Read::book(book, Language::Nl).risks();
        assert_eq!(risks[0].title, "Geïnde subsidie vervalt");
        assert_eq!((risks[0].probability, points(&risks[0])), (Some(0.125), [1_250_000; 3]));
    }
}

#[test]
fn headings_that_come_back_and_headings_in_between_are_no_risks() {
    use RowKind::{Between, Data, Heading, Nameless, Repeated};
    let read = xlsx(&[
        &["Nr", "Risico", "Kans", "Gevolg (€)"],
        &["", "Techniek"],
        &["1", "Zetting", "0.1", "100000"],
        &["Nr", "Risico", "Kans", "Gevolg (€)"],
        &["2", "Totaal verlies van de boormachine", "0.01", "9000000"],
        &["", "Omgeving"],
        &["3", "Bezwaar", "0.3", "200000"],
        &["", "", "", "9300000"],
    ]);
    let titles: Vec<String> = read.risks().into_iter().map(|it| it.title).collect();
    assert_eq!(titles, ["Zetting", "Totaal verlies van de boormachine", "Bezwaar"]);
    let kinds: Vec<_> = read.reading().rows.iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [Heading, Between, Data, Repeated, Data, Between, Data, Nameless]);
}

#[test]
fn of_several_sheets_each_can_be_chosen_and_hidden_ones_come_last() {
    let book = book(|it| {
        rows(it.add_worksheet().set_name("Risico’s").expect("a name"), 0, &[&["Risico", "Kans"], &["Zetting", "0.2"]]);
        rows(it.add_worksheet().set_name("Lijsten").expect("a name").set_hidden(true), 0, &[&["Klasse"], &["1"]]);
        it.add_worksheet().set_name("Leeg").expect("a name");
        rows(it.add_worksheet().set_name("Gesloten").expect("a name"), 0, &[&["Risico", "Kans"], &["Kwel", "0.3"]]);
    });
    let names: Vec<_> = book.sheets.iter().map(|it| (it.name.as_str(), it.hidden)).collect();
    assert_eq!(names, [("Risico’s", false), ("Gesloten", false), ("Lijsten", true)]);
}

#[test]
fn letters_are_classes_and_a_cell_outside_them_is_asked() {
    let mut read = xlsx(&[
        &["Code", "Omschrijving risico", "Kans (A-E)", "Gevolg (A-E)"],
        &["a1", "Zetting", "A", "C"],
        &["a2", "Kwel", "E", "B"],
        &["a3", "Stikstof", "C", "C-D"],
        &["a4", "Krapte", "B", "Z"],
    ]);
    read.answer_all();
    read.answer_all();
    let risks = read.risks();
    assert_eq!(
        risks.iter().map(|it| it.probability).collect::<Vec<_>>(),
        [Some(0.03), Some(0.85), Some(0.3), Some(0.1)]
    );
    assert_eq!((points(&risks[0])[1], risks[2].impact), (900_000, None));
}

#[test]
fn shares_that_a_spreadsheet_shows_in_per_cent_are_those() {
    let book = book(|it| {
        let (sheet, percent) = (it.add_worksheet(), Format::new().set_num_format("0.0%"));
        rows(sheet, 0, &[&["Risico", "Kans", "Gevolg"], &["Vast", "", "100000"], &["Klein", "", "100000"]]);
        sheet.write_number_with_format(1, 1, 1.0, &percent).expect("writes");
        sheet.write_number_with_format(2, 1, 0.005, &percent).expect("writes");
    });
    let read = Read::book(book, Language::Nl);
    assert_eq!(read.risks().iter().map(|it| it.probability).collect::<Vec<_>>(), [Some(1.0), Some(0.005)]);
    assert!(read.reading().all_is_read(&read.sheet, &read.mapping), "nothing was guessed");
}

#[test]
fn bare_shares_that_can_be_two_things_are_asked() {
    let read = |kans: &str| Read::pasted(&format!("Risico\tKans (%)\tGevolg\nA\t{kans}\t100000\nB\t0,4\t100000\n"));
    assert_eq!(read("0,15").reading().asks, [Ask::Column { column: 1, key: "import-ask-percent" }]);
    let among = read("25");
    let Said::Asked(question) = among.said(3, 1) else { panic!("{:?}", among.said(3, 1)) };
    assert_eq!(question.proposals, [Value::Share(0.4), Value::Share(0.004)]);
    let mut one = Read::pasted("Risico\tKans\tGevolg\nA\t1\t100000\nB\t0\t100000\n");
    assert_eq!(one.reading().asks.len(), 1);
    one.mapping.set_scale(1, Scale::PerCent);
    assert_eq!(one.risks()[0].probability, Some(0.01));
}

#[test]
fn small_bare_amounts_are_asked_for_their_unit_once() {
    let mut read = Read::pasted("Risico\tKans\tMin\tML\tMax\nA\t10%\t50\t120\t250\nB\t10%\t10\t20\t90\n");
    let asks = read.reading().asks;
    assert_eq!(asks.len(), 3);
    read.mapping.set_scale(2, Scale::Thousands);
    assert_eq!(points(&read.risks()[0]), [50_000, 120_000, 250_000], "the other two go along");
}

#[test]
fn days_statuses_and_real_amounts() {
    let book = book(|it| {
        let (sheet, day) = (it.add_worksheet(), Format::new().set_num_format("dd-mm-yyyy"));
        rows(
            sheet,
            0,
            &[
                &["Nr", "Risico", "Kans", "Gevolg (€)", "Status", "Datum status", "Werkelijke kosten"],
                &["1", "Zetting", "0.1", "100000", "opgetreden", "", "135000"],
                &["2", "Kwel", "0.1", "100000", "in behandeling", "", ""],
                &["3", "Brand", "0.1", "100000", "rood", "", ""],
            ],
        );
        let on = ExcelDateTime::from_ymd(2026, 3, 14).expect("a day");
        sheet.write_datetime_with_format(1, 5, &on, &day).expect("writes");
    });
    let mut read = Read::book(book, Language::Nl);
    assert!(matches!(read.said(4, 4), Said::Asked(it) if it.key == "import-ask-status"));
    read.answer_all();
    let entry = &read.risks()[0].register;
    assert_eq!((entry.status, entry.actual), (Status::Occurred, Some(Euro::new(135_000))));
    assert_eq!(entry.since, Some(jiff::civil::date(2026, 3, 14)));
}

/// A container with its parts as they are.
fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let (mut all, mut directory) = (Vec::new(), Vec::new());
    for (name, text) in parts {
        let at = all.len() as u32;
        let size = (text.len() as u32).to_le_bytes();
        let length = (name.len() as u16).to_le_bytes();
        let both = [&[20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0][..], &size, &size, &length, &[0, 0]].concat();
        all.extend([&b"PK\x03\x04"[..], &both, name.as_bytes(), text.as_bytes()].concat());
        directory.extend([&b"PK\x01\x02\x14\x00"[..], &both, &[0; 10], &at.to_le_bytes(), name.as_bytes()].concat());
    }
    let (count, at) = ((parts.len() as u16).to_le_bytes(), (all.len() as u32).to_le_bytes());
    let size = (directory.len() as u32).to_le_bytes();
    all.extend(directory);
    all.extend([&b"PK\x05\x06\0\0\0\0"[..], &count, &count, &size, &at, &[0, 0]].concat());
    all
}

#[test]
fn a_sheet_of_libreoffice_with_what_repeats() {
    let cell = |kind: &str, value: &str, says: &str| {
        format!("<table:table-cell office:value-type=\"{kind}\" {value}><text:p>{says}</text:p></table:table-cell>")
    };
    let words = |says: &str| cell("string", "", says);
    let row = |cells: &[String]| format!("<table:table-row>{}</table:table-row>", cells.concat());
    let content = [
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"Risico&apos;s\">",
        &row(&["Nr", "Risico", "Kans", "Gevolg (€)"].map(words)),
        &row(&[
            words("R1"),
            "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>noot</text:p></office:annotation>\
             <text:p>Zetting &amp; kwel</text:p><text:p>tweede regel</text:p></table:table-cell>"
                .into(),
            cell("percentage", "office:value=\"0.15\"", "15%"),
            cell("currency", "office:value=\"125000.5\"", "€ 125.000,50"),
        ]),
        "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/>\
         </table:table-row>",
        "</table:table></office:spreadsheet></office:body></office:document-content>",
    ]
    .concat();
    let bytes = packed(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &content)]);
    let book = sheets::read(&bytes, &Watch::default()).expect("reads");
    assert_eq!((book.sheets[0].name.as_str(), book.sheets[0].rows.len()), ("Risico's", 2));
    let risks = Read::book(book, Language::Nl).risks();
    assert_eq!(risks[0].title, "Zetting & kwel tweede regel");
    assert_eq!(
        (risks[0].probability, risks[0].impact.map(|it| it.likely)),
        (Some(0.15), Some(Euro::from_cents(12_500_050)))
    );
}

#[test]
#[expect(clippy::disallowed_methods, reason = "it is about how soon it is refused")]
fn a_file_that_unpacks_to_too_much_is_refused_at_once() {
    use std::io::Write;
    let mut packer = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..24 {
        packer.write_all(&zeros).expect("packs");
    }
    let packed = packer.finish().expect("packs");
    let container = |declared: u32| {
        let name = b"[Content_Types].xml";
        let sizes = [(packed.len() as u32).to_le_bytes(), declared.to_le_bytes()].concat();
        let both =
            [&[20, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0][..], &sizes, &(name.len() as u16).to_le_bytes(), &[0, 0]]
                .concat();
        let mut all = [&b"PK\x03\x04"[..], &both, name, &packed].concat();
        let at = (all.len() as u32).to_le_bytes();
        all.extend([&b"PK\x01\x02\x14\x00"[..], &both, &[0; 14], name].concat());
        all.extend([&b"PK\x05\x06\0\0\0\0\x01\0\x01\0\0\0\0\0"[..], &at, &[0, 0]].concat());
        all
    };
    // What it declares, and what it declares falsely.
    for declared in [24 << 20, 500 << 20, 1000] {
        let since = std::time::Instant::now();
        let read = sheets::read(&container(declared), &Watch::default());
        assert!(matches!(read, Err(SheetError::Bomb)), "{declared}: {read:?}");
        assert!(since.elapsed() < Duration::from_secs(1), "{:?}", since.elapsed());
    }
}

#[test]
fn a_cell_at_the_far_end_of_a_sheet_costs_nothing() {
    let book = book(|it| {
        let sheet = it.add_worksheet();
        rows(sheet, 0, &[&["Risico", "Kans"], &["Zetting", "0.2"]]);
        sheet.write_string(1_048_575, 16_383, "ver weg").expect("writes");
    });
    assert_eq!((book.sheets[0].rows.len(), book.sheets[0].cut), (2, true));
}

fn imported(read: &mut Read) -> Design {
    let edit = read.plan().edit(&read.answers, &Choices::default(), None).expect("an edit");
    let mut design = read.design.clone();
    edit.apply(&mut design, &mut Ids::seeded(7));
    design
}

fn again(design: &Design, words: &str) -> Read {
    let mut read = Read::pasted(words);
    read.words = alliantietafel::app::import::Words::of(design, Language::Nl);
    read.answers = alliantietafel::app::import::Answers::of(design);
    read.design = design.clone();
    read
}

#[test]
fn a_second_time_changes_what_changed_and_never_doubles() {
    let first = "Nr\tRisico\tKans\tGevolg\tStatus\nR-01\tZetting\t10%\t100.000\topen\nR-02\tKwel\t20%\t200.000\topen\nR-03\tBrand\t5%\t50.000\topen\n";
    let mut design = imported(&mut Read::pasted(first));
    std::sync::Arc::make_mut(&mut design.risks).list[0].allocation = Allocation::Shared;
    let read = again(&design, first);
    assert_eq!((read.plan().counts().same, read.plan().edit(&read.answers, &Choices::default(), None)), (3, None));
    let second = "Nr\tRisico\tKans\tGevolg\tStatus\nR-1\tZetting van de dijk\t10%\t100.000\topen\nR-02\tKwel\t30%\t200.000\tgesloten\n\tNieuw\t1%\t80.000\topen\n\tNieuw\t1%\t80.000\topen\n";
    let mut read = again(&design, second);
    let plan = read.plan();
    let counts = plan.counts();
    assert_eq!((counts.add, counts.change, counts.same, counts.out), (1, 2, 0, 1));
    assert!(matches!(&plan.rows[0].fate, Fate::Change(_, Known::Number)));
    assert_eq!(plan.rows[3].fate, Fate::Twice(4));
    assert_eq!(plan.missing, [design.risks.list[2].id]);
    let text = Text::new(Language::Nl);
    let Fate::Change(change, _) = &plan.rows[1].fate else { panic!("{plan:?}") };
    let says = alliantietafel::app::import::told(&design, &text, change);
    assert_eq!(says, ["Status: open → gesloten", "Kans van optreden: 20% → 30%"]);
    let after = imported(&mut read);
    assert_eq!(after.risks.list.len(), 4);
    assert_eq!(
        (after.risks.list[0].title.as_str(), after.risks.list[0].allocation),
        ("Zetting van de dijk", Allocation::Shared)
    );
    assert_eq!(again(&after, second).plan().counts().same, 3, "the same sheet once more changes nothing");
}

#[test]
fn what_a_sheet_no_longer_has_can_be_closed_with_it() {
    let mut read = Read::pasted("Nr\tRisico\tKans\nR-01\tZetting\t10%\nR-02\tKwel\t20%\n");
    let design = imported(&mut read);
    let read = again(&design, "Nr\tRisico\tKans\nR-01\tZetting\t10%\n");
    let gone = design.risks.list[1].id;
    let choices = Choices { close: [gone].into(), ..Choices::default() };
    let edit = read.plan().edit(&read.answers, &choices, Some(jiff::civil::date(2026, 11, 27))).expect("an edit");
    let mut after = design.clone();
    edit.apply(&mut after, &mut Ids::seeded(8));
    let entry = &after.risks.list[1].register;
    assert_eq!((entry.status, entry.since), (Status::Closed, Some(jiff::civil::date(2026, 11, 27))));
}

#[test]
fn a_mapping_is_remembered_by_its_headings() {
    let words = "Dingen\tKans\tHoeveel\nZetting\t10%\t2\nKwel\t20%\t3\n";
    let mut read = Read::pasted(words);
    read.mapping.set_target(&read.sheet, &read.words, 2, Target::Likely);
    read.mapping.set_scale(2, Scale::Millions);
    let memory = read.mapping.remembered();
    let again = alliantietafel::app::import::Mapping::guess(&read.sheet, &read.words, &memory);
    let it = &again.columns[2];
    assert_eq!((it.target, it.scale, it.certainty), (Target::Likely, Scale::Millions, Certainty::Remembered));
}

#[test]
fn what_is_copied_comes_back_the_same() {
    use alliantietafel::design::register::Entry;
    use alliantietafel::design::risks::{ManagedBy, Origin, Risk, RiskHolder, ThreePoint};
    let mut read = Read::pasted("Risico\tKans\nx\t1%\n");
    let ids = &mut Ids::seeded(5);
    let [one, other] = [0, 1].map(|it| RiskHolder::Discipline(read.design.team.disciplines[it].id));
    let mut risk = Risk::new(alliantietafel::design::id::RiskId::new(ids), Nature::Opportunity, "=Kern \"nat\"");
    risk.description = "- Eerste regel\n\ttweede".into();
    (risk.allocation, risk.reason) = (Allocation::Allocated(Side::Contractor), "Zo".into());
    (risk.probability, risk.price) = (Some(0.125), Some(Euro::from_cents(1_234_550)));
    risk.impact = Some(ThreePoint { low: Euro::new(1_000), likely: Euro::new(1_234_567), high: Euro::new(12_000_000) });
    (risk.origin, risk.managed_by) = (Some(Origin::Law), Some(ManagedBy::Jointly));
    (risk.lens, risk.holder) = (Some(Lens::Spatial), Some(one));
    risk.phase = Some(alliantietafel::design::phases::Phase::Tender);
    risk.tags = vec!["spoor".into(), "natte kern".into()];
    risk.register = Entry {
        number: "R-007".into(),
        status: Status::Occurred,
        since: Some(jiff::civil::date(2026, 3, 14)),
        actual: Some(Euro::new(2_000_000)),
        cause: "Oude kaart".into(),
        consequence: "Later klaar".into(),
        delay: "3 tot 5 weken".into(),
        with: vec![other],
    };
    for language in Language::ALL {
        let copied =
            alliantietafel::app::import::sheet(&read.design, &Text::new(language), &[&risk]).tab_separated(language);
        read = Read {
            design: read.design.clone(),
            ..Read::book(sheets::pasted(&copied, &Watch::default()).expect("is waited for"), language)
        };
        let mut back = read.risks().remove(0);
        back.id = risk.id;
        assert_eq!(back, risk, "{language:?} {:?}", read.mapping.columns);
        assert!(read.reading().all_is_read(&read.sheet, &read.mapping), "{:?}", read.mapping.columns);
    }
}

#[test]
fn rows_without_headings_are_told_by_what_they_hold() {
    use Target::{High, Lens as Bril, Likely, Low, Probability, Title};
    let read =
        Read::pasted("Zetting\tTechnisch\t0,35\t1.000\t2.000\t3.000\nBrug\tJuridisch\t0,1\t5.000\t6.000\t7.000\n");
    assert!(read.mapping.headings.is_empty());
    assert_eq!(read.targets(), [Title, Bril, Probability, Low, Likely, High]);
    assert_eq!(read.risks()[0].probability, Some(0.35));
    assert!(read.mapping.columns.iter().all(|it| it.certainty == Certainty::Guessed("import-guess-values")));
    assert_eq!(Read::pasted("Zetting\nRisico op stikstof\n").risks().len(), 2, "a list of names alone");
}

#[test]
fn short_headings_and_three_letters_are_the_points_that_they_stand_for() {
    for headings in [
        ["Min (k€)", "Waarsch. (k€)", "Max (k€)"],
        ["Kosten L (k€)", "Kosten T (k€)", "Kosten U (k€)"],
        ["Opt. (k€)", "ML (k€)", "Pess. (k€)"],
    ] {
        let [low, likely, high] = headings;
        let read = xlsx(&[&["Nr", "Risico", "Kans", low, likely, high], &["1", "Zetting", "10%", "100", "250", "600"]]);
        let risks = read.risks();
        assert_eq!(points(&risks[0]), [100_000, 250_000, 600_000], "{headings:?}");
    }
}

#[test]
fn a_point_that_lacks_is_shown_as_a_guess_and_what_is_no_amount_is_asked() {
    let read = xlsx(&[
        &["Nr", "Risico", "Kans", "Min", "Waarschijnlijk", "Max"],
        &["1", "Zetting", "10%", "€ 1.000.000", "", "€ 2.500.000"],
        &["2", "Kwel", "10%", "€ 100.000", "ergens tussenin", "€ 300.000"],
        &["3", "Klei", "10%", "€ 100.000", "€ 150.000", "€ 300.000"],
    ]);
    let reading = read.reading();
    let derived = reading.cell(2, 4).expect("the cell that lacks is shown");
    assert_eq!(derived.said, Said::Guessed("import-guess-point"));
    assert_eq!(derived.value, Some(Value::Amount(Euro::new(1_750_000))));
    let asked = reading.cell(3, 4).expect("it is there");
    assert!(matches!(&asked.said, Said::Asked(it) if it.proposals == [Value::Amount(Euro::new(200_000))]), "{asked:?}");
    assert!(reading.rows.iter().flat_map(|it| &it.cells).all(|it| it.raw != "€ 150.000" || it.said == Said::Sure));
}

#[test]
fn words_among_chances_are_asked_and_a_bare_one_too() {
    let read =
        xlsx(&[&["Nr", "Risico", "Kans"], &["1", "Zetting", "10%"], &["2", "Kwel", "hoog"], &["3", "Klei", "1 op 10"]]);
    let reading = read.reading();
    assert!(matches!(&reading.cell(3, 2).expect("read").said, Said::Asked(it) if it.key == "import-ask-word"));
    assert_eq!(reading.cell(4, 2).expect("read").value, Some(Value::Share(0.1)));
    let read = xlsx(&[&["Nr", "Risico", "Kans"], &["1", "Zetting", "10%"], &["2", "Kwel", "1"], &["3", "Klei", "25%"]]);
    let one = read.reading();
    let asked = &one.cell(3, 2).expect("read").said;
    assert!(matches!(asked, Said::Asked(it) if it.proposals == [Value::Share(1.0), Value::Share(0.01)]), "{asked:?}");
}

#[test]
fn a_thousand_millions_are_asked() {
    let read = Read::pasted(
        "Nr\tRisico\tKans\tGevolg (€ mln)\n1\tZetting\t10%\t2,5\n2\tKwel\t10%\t1.250\n3\tKlei\t10%\t0,75\n",
    );
    let reading = read.reading();
    let asked = &reading.cell(3, 3).expect("read").said;
    assert!(
        matches!(asked, Said::Asked(it) if it.proposals.first() == Some(&Value::Amount(Euro::new(1_250_000)))),
        "{asked:?}"
    );
}

#[test]
fn a_register_that_is_numbered_anew_changes_numbers_and_no_risk_becomes_another() {
    let first = xlsx(&[&["Nr", "Risico"], &["1", "Grond"], &["2", "Staal"], &["3", "Kabels"]]);
    let design = first.taken_in();
    let again = xlsx(&[&["Nr", "Risico"], &["1", "Grond"], &["2", "Kabels"]]).over(&design);
    let plan = again.plan();
    let titles: Vec<&str> =
        plan.missing.iter().map(|it| design.risks.get(*it).expect("there").title.as_str()).collect();
    assert_eq!(titles, ["Staal"]);
    let after = again.taken_in();
    let numbers: Vec<_> = after.risks.list.iter().map(|it| (it.title.as_str(), it.register.number.as_str())).collect();
    assert_eq!(numbers, [("Grond", "1"), ("Staal", "2"), ("Kabels", "2")]);
}

#[test]
fn measures_of_a_cell_are_parted_by_their_own_numbers_and_none_is_none() {
    let read = xlsx(&[
        &["Nr", "Risico", "Maatregelen"],
        &["1", "Zetting", "1. bemaling; 2. monitoring; dagelijks"],
        &["2", "Kwel", "geen"],
        &["3", "Klei", "overleg; ook met de buren"],
    ]);
    let measures: Vec<Vec<String>> =
        read.risks().into_iter().map(|it| it.measures.into_iter().map(|it| it.title).collect()).collect();
    assert_eq!(measures[0], ["bemaling", "monitoring; dagelijks"]);
    assert_eq!(measures[1], Vec::<String>::new());
    assert_eq!(measures[2], ["overleg; ook met de buren"]);
}

#[test]
fn what_a_cell_that_was_emptied_leaves_in_the_design_is_told() {
    let headings = &["Nr", "Risico", "Kans", "Oorzaak"];
    let first = xlsx(&[headings, &["1", "Grond", "10%", "slappe klei"], &["2", "Staal", "20%", ""]]);
    let again = xlsx(&[headings, &["1", "Grond", "10%", ""], &["2", "Staal", "", ""]]).over(&first.taken_in());
    let (reading, plan, text) = (again.reading(), again.plan(), Text::new(Language::Nl));
    let kept = kept(&again.design, &text, (&again.mapping, &reading, &plan));
    assert_eq!(kept, [(2, vec![3]), (3, vec![2])], "the cause of the first, the chance of the second");
}

/// What the classes of a column of the first sheet are proposed to mean, and where that was read.
fn proposed(book: &Book, of_impact: bool) -> Proposal {
    let read = Read::sheet(book.sheets[0].clone(), Language::Nl);
    let of = |it: &Ask| match it {
        Ask::Classes { of_impact: of, names, .. } if *of == of_impact => Some(names.clone()),
        _ => None,
    };
    let names = read.reading().asks.iter().find_map(of).expect("it is asked what they mean");
    Legends::of(book, 0, &read.mapping).propose(of_impact, &names)
}

fn shares(of: &Proposal) -> Vec<f64> {
    of.classes.probability.iter().map(|it| it.probability).collect()
}

fn impacts(of: &Proposal) -> Vec<[i64; 3]> {
    of.classes
        .impact
        .iter()
        .map(|it| [it.impact.low, it.impact.likely, it.impact.high].map(|it| it.cents() / 100))
        .collect()
}

const OF_CLASSES: &[&[&str]] = &[
    &["Nr", "Risico", "Kansklasse", "Gevolgklasse"],
    &["1", "Zetting", "4", "2"],
    &["2", "Kwel", "2", "5"],
    &["3", "Klei", "5", "1"],
];

#[test]
fn what_another_sheet_says_of_classes_is_proposed_and_not_taken() {
    let book = book(|it| {
        rows(it.add_worksheet(), 0, OF_CLASSES);
        let sheet = it.add_worksheet().set_name("Klassen").expect("a name");
        rows(
            sheet,
            1,
            &[
                &["Klasse", "Omschrijving", "Kans", "Gevolg geld (x € 1.000)", "Tijd (weken)"],
                &["1", "zeer klein", "< 1 %", "< 50", "< 1"],
                &["2", "klein", "1-5 %", "50 - 250", "1-4"],
                &["3", "gemiddeld", "5 – 20%", "250 - 1.000", "4-8"],
                &["4", "groot", "20-50%", "1.000 - 5.000", "8-12"],
                &["5", "zeer groot", "> 50%", "> 5.000", "> 12"],
            ],
        );
    });
    let read = proposed(&book, false);
    let close = |a: f64, b: f64| (a - b).abs() < 1e-9;
    assert!(shares(&read).iter().zip([0.005, 0.03, 0.125, 0.35, 0.75]).all(|it| close(*it.0, it.1)), "{read:?}");
    let from = read.from.expect("it was read");
    assert_eq!(from.sheet, "Klassen");
    let bounds: Vec<&str> = from.said.iter().filter(|it| it.1.bound).map(|it| it.1.raw.as_str()).collect();
    assert_eq!(bounds, ["< 1 %", "> 50%"], "of a bound it is said what is to be chosen");
    let read = proposed(&book, true);
    assert_eq!(impacts(&read)[1], [50_000, 150_000, 250_000]);
    assert_eq!(impacts(&read)[4], [5_000_000, 6_250_000, 7_500_000]);
    assert!(proposed(&xlsx_book(OF_CLASSES), false).from.is_none(), "else the usual ones");
}

fn xlsx_book(all: &[&[&str]]) -> Book {
    book(|it| rows(it.add_worksheet(), 0, all))
}

#[test]
fn classes_are_read_from_whatever_stands_in_the_workbook() {
    let beside = |name: &str, all: &[&[&str]]| {
        book(|it| {
            rows(it.add_worksheet(), 0, OF_CLASSES);
            rows(it.add_worksheet().set_name(name).expect("a name"), 0, all);
        })
    };
    let as_percent = |of: &Proposal| shares(of).iter().map(|it| (it * 1000.0).round() / 10.0).collect::<Vec<_>>();
    // The smallest that there is.
    let read = proposed(
        &beside(
            "Klassen",
            &[
                &["Klasse", "Kans"],
                &["1", "0-5%"],
                &["2", "5-10%"],
                &["3", "10-25%"],
                &["4", "25-50%"],
                &["5", "50-100%"],
            ],
        ),
        false,
    );
    assert_eq!(as_percent(&read), [2.5, 7.5, 17.5, 37.5, 75.0]);
    // From and to, below a title, the largest first, and a class in words.
    let all: &[&[&str]] = &[
        &["Toelichting bij het dossier"],
        &["Score", "Waarde", "Kans van (%)", "Kans tot (%)"],
        &["5", "zeer groot", "50", "100"],
        &["4", "groot", "25", "50"],
        &["3", "midden", "10", "25"],
        &["2", "klein", "2", "10"],
        &["1", "zeer klein", "0", "2"],
    ];
    assert_eq!(as_percent(&proposed(&beside("Toelichting", all), false)), [1.0, 6.0, 17.5, 37.5, 75.0]);
    // Beside each other instead of below each other.
    let all: &[&[&str]] = &[
        &["Klasse", "1", "2", "3", "4", "5"],
        &["Kans", "1%", "5%", "20%", "40%", "80%"],
        &["Gevolg", "€ 10.000", "€ 50.000", "€ 250.000", "€ 1 mln", "€ 5 mln"],
    ];
    let book = beside("Legenda", all);
    assert_eq!(as_percent(&proposed(&book, false)), [1.0, 5.0, 20.0, 40.0, 80.0]);
    assert_eq!(impacts(&proposed(&book, true))[3], [1_000_000; 3]);
    // Two tables below each other, each with what it is about above it, the classes with their words.
    let all: &[&[&str]] = &[
        &["Kans", "Betekenis"],
        &["1 - zeer klein", "1 op 100"],
        &["2 - klein", "5%"],
        &["3 - midden", "20%"],
        &["4 - groot", "50%"],
        &["5 - zeer groot", "90%"],
        &[],
        &["Gevolg", "Betekenis"],
        &["1", "< € 100.000"],
        &["2", "€ 100.000 - € 500.000"],
        &["3", "€ 500.000 – € 1 mln"],
        &["4", "1 mln - 5 mln"],
        &["5", "> 5 mln"],
    ];
    let book = beside("Lijsten", all);
    assert_eq!(as_percent(&proposed(&book, false)), [1.0, 5.0, 20.0, 50.0, 90.0]);
    assert_eq!(impacts(&proposed(&book, true))[1], [100_000, 300_000, 500_000]);
    // Another register, a matrix of scores and what nobody can tell are no such table.
    for all in [
        &[&["Nr", "Risico", "Kans"][..], &["1", "a", "10%"], &["2", "b", "20%"], &["3", "c", "30%"]][..],
        &[&["", "1", "2", "3", "4", "5"], &["1", "1", "2", "3", "4", "5"], &["2", "2", "4", "6", "8", "10"]],
        &[&["Klasse", "Gevolg"], &["1", "0-50"], &["2", "50-100"], &["3", "100-500"]],
    ] {
        let book = beside("Risicomatrix", all);
        assert_eq!((proposed(&book, false).from, proposed(&book, true).from), (None, None), "{all:?}");
    }
}

#[test]
fn classes_that_stand_with_the_register_itself_are_read_and_are_no_risks() {
    // Below it.
    let mut all = OF_CLASSES.to_vec();
    let below: &[&[&str]] = &[
        &[],
        &["Betekenis van de klassen"],
        &["Klasse", "Kans", "Gevolg (€)"],
        &["1", "1%", "10000"],
        &["2", "5%", "50000"],
        &["3", "20%", "250000"],
        &["4", "40%", "1000000"],
        &["5", "80%", "5000000"],
    ];
    all.extend(below);
    let book = xlsx_book(&all);
    let mut read = Read::sheet(book.sheets[0].clone(), Language::Nl);
    let kinds: Vec<RowKind> = read.reading().rows.iter().map(|it| it.kind).collect();
    assert_eq!(kinds[..4], [RowKind::Heading, RowKind::Data, RowKind::Data, RowKind::Data]);
    assert!(kinds[4..].iter().all(|it| *it == RowKind::Meanings), "{kinds:?}");
    assert_eq!(shares(&proposed(&book, false)), [0.01, 0.05, 0.2, 0.4, 0.8]);
    assert_eq!(impacts(&proposed(&book, true))[4], [5_000_000; 3]);
    read.answer_all();
    assert_eq!(read.risks().len(), 3);
    // Beside it.
    let all: &[&[&str]] = &[
        &["Nr", "Risico", "Kansklasse", "Gevolg (€)", "", "Klasse", "Kans"],
        &["1", "Zetting", "4", "100000", "", "1", "< 1%"],
        &["2", "Kwel", "2", "200000", "", "2", "5%"],
        &["3", "Klei", "5", "300000", "", "3", "20%"],
        &["4", "Veen", "1", "300000", "", "4", "40%"],
        &["5", "Zand", "3", "300000", "", "5", "80%"],
    ];
    let book = xlsx_book(all);
    assert_eq!(shares(&proposed(&book, false)), [0.005, 0.05, 0.2, 0.4, 0.8]);
    // A register whose own rows count up stays one.
    let read =
        xlsx(&[&["Klasse", "Risico", "Kans"], &["1", "Zetting", "10%"], &["2", "Kwel", "20%"], &["3", "Klei", "30%"]]);
    assert_eq!(read.risks().len(), 3);
}

#[test]
fn a_measure_that_was_worded_anew_is_no_second_one_and_what_went_is_named() {
    let headings = &["Nr", "Risico", "Maatregel", "Kosten maatregel (€)"];
    let first = xlsx(&[
        headings,
        &["1", "Grond", "Proefsleuven graven", "90000"],
        &["2", "Staal", "1. sonderen; 2. meten", ""],
        &["3", "Water", "scherm", ""],
    ]);
    let design = first.taken_in();
    let again = xlsx(&[
        headings,
        &["1", "Grond", "Proefsleuven graven voor vak 3", "120000"],
        &["2", "Staal", "meten", ""],
        &["3", "Water", "", ""],
    ])
    .over(&design);
    let plan = again.plan();
    let Fate::Change(change, _) = &plan.rows[0].fate else { panic!("{plan:?}") };
    let told = told(&design, &Text::new(Language::Nl), change);
    assert_eq!(told[0], "Maatregel: Proefsleuven graven → Proefsleuven graven voor vak 3");
    assert_eq!((&plan.rows[1].gone, &plan.rows[2].gone), (&vec!["sonderen".to_owned()], &vec!["scherm".to_owned()]));
    assert!(!plan.is_plain(), "and that is to be looked at");
    let after = again.taken_in();
    let measures = |at: usize| -> Vec<(&str, Euro)> {
        after.risks.list[at].measures.iter().map(|it| (it.title.as_str(), it.cost)).collect()
    };
    assert_eq!(measures(0), [("Proefsleuven graven voor vak 3", Euro::new(120_000))]);
    assert_eq!(measures(1).len() + measures(2).len(), 3, "what went stays in the design");
    assert_eq!(after.risks.list[0].measures[0].id, design.risks.list[0].measures[0].id);
}

#[test]
fn what_is_below_nought_can_be_an_opportunity_and_so_can_a_status() {
    let mut read = xlsx(&[
        &["Nr", "Risico", "Kans", "Gevolg (€)", "Status"],
        &["1", "Zetting", "0.1", "400000", "open"],
        &["2", "Zand hergebruiken", "0.5", "-150000", "open"],
        &["3", "Sneller bouwen", "0.3", "200000", "kans"],
        &["4", "Kwel", "0.2", "300000", "gesloten"],
    ]);
    let Said::Asked(asked) = read.said(3, 3) else { panic!("it is asked") };
    let amount = Euro::new(150_000);
    assert_eq!(asked.proposals, [Value::Amount(amount), Value::Gain(amount)]);
    assert_eq!(asked.proposals[1].shown(&read.design, &Text::new(Language::Nl)), "dit is een kans: €\u{a0}150.000");
    assert_eq!(read.said(4, 4), Said::Guessed("import-guess-nature"));
    read.answers.cells.insert((3, 3), Answer::Take(Value::Gain(amount)));
    let risks = read.risks();
    let natures: Vec<Nature> = risks.iter().map(|it| it.nature).collect();
    assert_eq!(natures, [Nature::Risk, Nature::Opportunity, Nature::Opportunity, Nature::Risk]);
    assert_eq!((points(&risks[1]), risks[2].register.status), ([150_000; 3], Status::Open));
    // What is an opportunity already is asked for the amount alone; three points turn round.
    let mut read = xlsx(&[
        &["Nr", "Risico", "Soort", "Kans", "Laag", "Midden", "Hoog"],
        &["1", "Zand", "kans", "0.5", "-100000", "-200000", "-300000"],
        &["2", "Klei", "risico", "0.5", "-300000", "-200000", "-100000"],
    ]);
    let Said::Asked(asked) = read.said(2, 5) else { panic!("it is asked") };
    assert_eq!(asked.proposals, [Value::Amount(Euro::new(200_000))]);
    for column in 4..7 {
        let value = |row: usize| match read.said(row, column) {
            Said::Asked(it) => it.proposals.last().cloned().expect("a proposal"),
            said => panic!("{said:?}"),
        };
        let answers = [2, 3].map(|row| ((row, column), Answer::Take(value(row))));
        read.answers.cells.extend(answers);
    }
    let risks = read.risks();
    assert_eq!((points(&risks[1]), risks[1].nature), ([100_000, 200_000, 300_000], Nature::Opportunity));
}

/// A design with two parties on the contractor's side and one on the client's.
fn with_parties() -> Design {
    use alliantietafel::design::edit::{Edit, PartyEdit};
    let ids = &mut Ids::seeded(3);
    let mut design = Read::pasted("Risico\nx\n").design;
    for (name, side) in [
        ("Rijkswaterstaat Midden-Nederland", Side::Client),
        ("Combinatie BAM", Side::Contractor),
        ("Van Oord", Side::Contractor),
    ] {
        Edit::Party(PartyEdit::Add(name.into(), side.into())).apply(&mut design, ids);
    }
    design
}

#[test]
fn who_carries_a_risk_is_known_by_side_by_both_and_by_party() {
    let design = with_parties();
    let party = |name: &str| design.parties.iter().find(|it| it.name.contains(name)).expect("a party").id;
    let read = xlsx(&[
        &["Nr", "Risico", "Risicodrager"],
        &["1", "a", "OG/ON"],
        &["2", "b", "50/50"],
        &["3", "c", "RWS"],
        &["4", "d", "van oord"],
        &["5", "e", "BAM"],
        &["6", "f", "RWS / BAM"],
        &["7", "g", "70/30"],
        &["8", "h", "de buren"],
        &["9", "i", "alliantie"],
    ]);
    let mut read = remapped(read, &design);
    assert_eq!(read.targets()[2], Target::Place);
    let open: Vec<usize> = read
        .reading()
        .asks
        .iter()
        .filter_map(|it| if let Ask::Cell { row, .. } = it { Some(*row) } else { None })
        .collect();
    assert_eq!(open, [8, 9], "what cannot be told is asked");
    read.answer_all();
    let risks = read.risks();
    let (client, contractor) = (Allocation::Allocated(Side::Client), Allocation::Allocated(Side::Contractor));
    let lies: Vec<_> = risks.iter().map(|it| (it.allocation, it.party)).collect();
    assert_eq!(lies[..3], [(Allocation::Shared, None), (Allocation::Shared, None), (client, None)]);
    assert_eq!(
        lies[3..6],
        [(contractor, Some(party("Van Oord"))), (contractor, Some(party("BAM"))), (Allocation::Shared, None)]
    );
    assert_eq!(lies[8], (Allocation::Shared, None));
    // Read once more, nothing changes: with its party it is what it was.
    let after = read.taken_in();
    assert_eq!(after.risks.list[3].party, Some(party("Van Oord")));
    let again = Read { sheet: read.sheet.clone(), mapping: read.mapping.clone(), ..Read::pasted("Risico\nx\n") };
    let mut again = again.over(&after);
    again.answer_all();
    assert_eq!(again.plan().counts().same, 9);
}

/// A sheet as it is taken for with the words of another design.
fn remapped(read: Read, design: &Design) -> Read {
    let mut read = read.over(design);
    read.mapping =
        alliantietafel::app::import::Mapping::guess(&read.sheet, &read.words, &std::collections::BTreeMap::new());
    read
}

#[test]
fn an_owner_is_who_carries_or_who_works_on_it_by_what_stands_there() {
    let design = with_parties();
    let of = |cells: [&str; 4]| {
        let rows: Vec<Vec<String>> = cells
            .iter()
            .enumerate()
            .map(|(at, it)| vec![format!("{}", at + 1), format!("Risico {at}"), (*it).to_owned()])
            .collect();
        let mut all: Vec<Vec<&str>> = vec![vec!["Nr", "Naam", "Eigenaar"]];
        all.extend(rows.iter().map(|it| it.iter().map(String::as_str).collect()));
        let all: Vec<&[&str]> = all.iter().map(Vec::as_slice).collect();
        remapped(xlsx(&all), &design)
    };
    let carries = of(["OG", "ON", "OG/ON", "Van Oord"]);
    assert_eq!(
        (carries.targets()[2], carries.mapping.columns[2].certainty),
        (Target::Place, Certainty::Guessed("import-guess-owner"))
    );
    let works = of(["Techniek", "Omgeving", "Techniek en Omgeving", "Uitvoering"]);
    assert_eq!((works.targets()[2], works.mapping.columns[2].certainty), (Target::Holder, Certainty::Sure));
    // Where both stand in one column each cell is what it says, and none gets lost.
    let both = of(["Techniek", "Jan Jansen", "OG", "60/40"]);
    assert_eq!(both.targets()[2], Target::Holder);
    assert_eq!(both.said(3, 2), Said::Empty("import-wrong-holder"));
    assert_eq!(both.said(4, 2), Said::Guessed("import-guess-is-place"));
    assert!(matches!(both.said(5, 2), Said::Asked(it) if it.key == "import-ask-place"));
    // Who carries the risk, in names of people.
    let read =
        remapped(xlsx(&[&["Nr", "Naam", "Risicodrager"], &["1", "a", "Techniek"], &["2", "b", "Omgeving"]]), &design);
    assert_eq!(
        (read.targets()[2], read.mapping.columns[2].certainty),
        (Target::Holder, Certainty::Guessed("import-guess-carrier"))
    );
}

#[test]
fn a_number_that_stands_there_twice_is_named_and_both_rows_are_read() {
    let read =
        xlsx(&[&["Nr", "Risico"], &["R-1", "Zetting"], &["R-2", "Kwel"], &["R-01", "Klei"], &["R-1", "Zetting"]]);
    let plan = read.plan();
    let twice: Vec<Option<usize>> = plan.rows.iter().map(|it| it.shares_number).collect();
    assert_eq!(twice, [None, None, Some(2), None]);
    assert_eq!((plan.counts().add, plan.counts().out, plan.is_plain()), (3, 1, false));
}

#[test]
fn points_out_of_order_are_asked() {
    let mut read = xlsx(&[
        &["Nr", "Risico", "Kans", "Laag", "Waarschijnlijk", "Hoog"],
        &["1", "Zetting", "0.1", "300000", "200000", "500000"],
        &["2", "Kwel", "0.1", "100000", "200000", "500000"],
        &["3", "Klei", "0.1", "100000", "200000", "150000"],
    ]);
    let asks = read.reading().asks;
    assert_eq!(asks.len(), 2, "{asks:?}");
    let Said::Asked(asked) = read.said(2, 4) else { panic!("it is asked") };
    let Some(Value::Points(it)) = asked.proposals.first() else { panic!("{asked:?}") };
    assert_eq!((asked.key, it.low, it.likely), ("import-ask-order", Euro::new(200_000), Euro::new(300_000)));
    // The same number in another row is another question.
    read.answers.answer_alike(&read.reading(), (2, 4), &Answer::Take(asked.proposals[0].clone()));
    assert_eq!(read.reading().asks.len(), 1);
    // An amount of one's own is looked at again.
    read.answers.cells.insert((4, 4), Answer::Take(Value::Amount(Euro::new(120_000))));
    let risks = read.risks();
    assert_eq!((points(&risks[0]), points(&risks[2])), ([200_000, 300_000, 500_000], [100_000, 120_000, 150_000]));
    assert!(read.plan().rows.iter().all(|it| !it.reordered));
}

#[test]
fn words_that_the_design_does_not_know_are_named_with_their_column() {
    let read = xlsx(&[
        &["Nr", "Risico", "Fase", "Kans"],
        &["1", "Zetting", "DO", "10%"],
        &["2", "Kwel", "UO", "10%"],
        &["3", "Klei", "DO", "10%"],
    ]);
    assert_eq!(read.mapping.columns[2].certainty, Certainty::Left("import-left-words"));
    let says = column_why(&Text::new(Language::Nl), &read.mapping, &read.reading(), 2);
    assert_eq!(says, "deze woorden kent het ontwerp niet: ‘DO’, ‘UO’");
    assert!(!read.reading().all_is_read(&read.sheet, &read.mapping));
}

#[test]
fn the_total_of_the_sheet_stands_beside_what_was_read() {
    let totals = |all: &[&[&str]]| {
        let read = xlsx(all);
        totals(&read.sheet, &read.mapping, &read.reading(), &read.plan())
    };
    let found = totals(&[
        &["Nr", "Risico", "Kans", "Gevolg (x € 1.000)"],
        &["1", "Zetting", "10%", "250"],
        &["2", "Kwel", "10%", "350"],
        &["", "Subtotaal", "", "600"],
        &["3", "Klei", "10%", "400"],
        &["3", "Klei", "10%", "400"],
        &["", "Totaal", "", "1400"],
        &["", "Gemiddelde", "", "350"],
    ]);
    let of: Vec<_> = found.iter().map(|it| (it.row, it.stands, it.read, it.differs())).collect();
    let euro = |it: i64| Euro::new(it * 1000);
    assert_eq!(of, [(4, euro(600), euro(600), None), (7, euro(1_400), euro(1_000), Some(euro(400)))]);
    // What is below nought counts so, whatever it is answered to be.
    let mut read = xlsx(&[
        &["Nr", "Naam", "Gevolg (€)"],
        &["1", "Zand", "-50000"],
        &["2", "Kwel", "200000"],
        &["", "Totaal", "150000"],
    ]);
    read.answer_all();
    let net = alliantietafel::app::import::totals(&read.sheet, &read.mapping, &read.reading(), &read.plan());
    assert_eq!(net[0].differs(), None, "{net:?}");
    let said = total_told(&Text::new(Language::Nl), &found[1]);
    assert_eq!(
        said.replace('\u{a0}', " "),
        "Totaal in het blad € 1,4 mln, ingelezen € 1,0 mln. Dat scheelt € 400.000."
    );
}

#[test]
fn what_the_workbook_says_otherwise_than_the_design_is_told() {
    let all: &[&[&str]] =
        &[&["Klasse", "Kans"], &["1", "0-5%"], &["2", "5-10%"], &["3", "10-25%"], &["4", "25-50%"], &["5", "50-100%"]];
    let book = book(|it| {
        rows(it.add_worksheet(), 0, OF_CLASSES);
        rows(it.add_worksheet().set_name("Klassen").expect("a name"), 0, all);
    });
    let agreed = proposed(&book, false).classes;
    let read = Read::book(book.clone(), Language::Nl);
    let differing =
        |known: &Classes| Legends::of(&book, 0, &read.mapping).differing(&read.mapping, &read.reading(), known);
    assert_eq!(differing(&agreed), [], "as it was agreed to");
    let mut other = agreed.clone();
    other.probability[2].probability = 0.3;
    let told = differing(&other);
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].sheet.as_str(), &told[0].said[..]), ("Klassen", &[("3".to_owned(), "10-25%".to_owned())][..]));
    assert_eq!(differing(&Classes::default()), [], "nothing was agreed to yet");
}

/// The sign of the euro says nothing of millions, also where it stands as in a register that the program itself wrote.
#[test]
fn a_heading_that_ends_in_the_sign_of_the_euro_is_asked_what_it_counts() {
    let read = |heading: &str| {
        let impact = |title: &'static str, amount: &'static str| [title, "0.2", amount];
        let head = ["Risico", "Kans", heading];
        let all = [impact("Zetting", "3"), impact("Kabels", "5.5"), impact("Vergunning", "12")];
        xlsx(&[&head, &all[0], &all[1], &all[2]])
    };
    for heading in ["Gevolg, €", "Impact, €", "Gevolg (€)", "Meest waarschijnlijk, €"] {
        let asks = read(heading).reading().asks;
        let unit = |it: &Ask| matches!(it, Ask::Column { column: 2, key: "import-ask-unit" });
        assert!(asks.iter().any(unit), "{heading}: {asks:?}");
    }
    assert!(read("Gevolg, € mln").reading().asks.is_empty(), "who says it is not asked");
}
