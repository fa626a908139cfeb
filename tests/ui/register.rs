//! The main tasks of the register in the real interface: by pointer, and by keyboard alone.

use alliantietafel::design::Design;
use alliantietafel::design::edit::{Edit, RisksEdit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::{Form, Side};
use alliantietafel::design::id::{Ids, RiskId};
use alliantietafel::design::risks::{Allocation, Lens, Nature, Risk};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::stage::Stage;

const NAMES: [&str; 4] = ["Zetting", "Kabels", "Stikstof", "Archeologie"];

fn design(count: usize) -> Design {
    let mut ids = Ids::seeded(3);
    let mut design = Design::new(&mut ids, "Proef", Form::ThreeDomains);
    let mut risks = Vec::new();
    for nth in 0..count {
        let title = NAMES.get(nth).map_or_else(|| format!("Risico {nth}"), ToString::to_string);
        let mut risk = Risk::new(RiskId::new(&mut ids), Nature::Risk, title);
        risk.allocation = Allocation::ALL[nth % 4];
        risk.lens = Some(Lens::ALL[nth % 7]);
        risk.probability = Some(0.1 * (1 + nth % 9) as f64);
        risks.push(risk);
    }
    Edit::Risks(RisksEdit::AddMany(risks)).apply(&mut design, &mut ids);
    design
}

fn register(count: usize) -> Stage {
    let mut stage = Stage::with(design(count));
    stage.key(Modifiers::COMMAND, Key::Num2);
    stage
}

fn risk<'a>(stage: &'a Stage, title: &str) -> &'a Risk {
    stage.design().risks.list.iter().find(|it| it.title == title).expect("the risk is there")
}

/// The names in the rows that are laid out, from top to bottom.
fn rows(stage: &Stage) -> Vec<String> {
    let titles: Vec<String> = stage.design().risks.list.iter().map(|it| it.title.clone()).collect();
    let mut found: Vec<(f32, String)> = Vec::new();
    let mut stack = vec![stage.harness.root()];
    while let Some(node) = stack.pop() {
        let node_kit = node.accesskit_node();
        let (role, label) = (node_kit.role(), node_kit.label().unwrap_or_default());
        let field = label.strip_prefix("Naam van ").filter(|_| role == Role::TextInput).map(str::to_owned);
        let name = field.or_else(|| (role == Role::Button && titles.contains(&label)).then(|| label.clone()));
        found.extend(name.map(|it| (node.rect().top(), it)));
        stack.extend(node.children());
    }
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found.into_iter().map(|(_, name)| name).collect()
}

fn paste(stage: &mut Stage, words: &str) {
    stage.harness.event(Event::Paste(words.to_owned()));
    stage.settle();
}

fn copied(stage: &mut Stage) -> String {
    stage.harness.event(Event::Copy);
    stage.harness.step();
    let commands = stage.harness.output().platform_output.commands.clone();
    let text = commands.into_iter().find_map(|it| match it {
        egui::OutputCommand::CopyText(text) => Some(text),
        _ => None,
    });
    stage.settle();
    text.expect("something is copied")
}

/// Opens the picker whose name has these words, and chooses.
fn pick(stage: &mut Stage, picker: &str, to: &str) {
    let all: Vec<_> = stage.harness.query_all_by_label_contains(picker).collect();
    let found = all.iter().find(|it| it.accesskit_node().role() == Role::ComboBox);
    found.unwrap_or_else(|| panic!("no picker has {picker:?}; there is: {}", stage.names().join(" | "))).click();
    stage.settle();
    choose(stage, to);
}

/// Clicks the entry of an open menu that is called so, and nothing that has more words.
fn choose(stage: &mut Stage, entry: &str) {
    let found = stage.harness.query_all_by_label(entry).last();
    found.unwrap_or_else(|| panic!("no entry {entry:?}; there is: {}", stage.names().join(" | "))).click();
    stage.settle();
}

#[test]
fn sorted_filtered_and_cleared_by_pointer() {
    let mut stage = register(4);
    assert_eq!(rows(&stage), NAMES);
    stage.click("Sorteren op Risico of kans");
    assert_eq!(rows(&stage), ["Archeologie", "Kabels", "Stikstof", "Zetting"]);
    stage.click("Risico of kans: gesorteerd van laag naar hoog");
    assert_eq!(rows(&stage), ["Zetting", "Stikstof", "Kabels", "Archeologie"]);
    stage.click("Risico of kans: gesorteerd van hoog naar laag");
    assert_eq!(rows(&stage), NAMES, "a third click gives the order of the file back");

    pick(&mut stage, "RISMAN-bril: Alle brillen", "Juridisch");
    assert_eq!(rows(&stage), ["Stikstof"]);
    assert!(stage.sees_text("1 van 4") && stage.sees_text("RISMAN-bril: Juridisch"));
    stage.click("Meer filters");
    pick(&mut stage, "Kans van optreden en gevolg: Met en zonder cijfers", "Met cijfers");
    assert!(stage.sees_text("0 van 4"));
    stage.click_on_top("Filter wissen");
    assert_eq!(rows(&stage), NAMES);
}

#[test]
fn sorted_and_filtered_by_keyboard() {
    let mut stage = register(4);
    stage.tab_to("Sorteren op Optreden");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(rows(&stage), ["Archeologie", "Stikstof", "Kabels", "Zetting"], "the largest first");
    stage.tab_to("Zoek in het dossier");
    stage.type_text("ta");
    assert!(stage.sees_text("0 van 4"));
    stage.key(Modifiers::COMMAND, Key::A);
    stage.type_text("stik");
    assert_eq!(rows(&stage), ["Stikstof"]);
}

#[test]
fn several_are_moved_labelled_and_deleted_with_one_undo_each() {
    let mut stage = register(4);
    stage.click_at("Zetting", Modifiers::NONE);
    stage.click_at("Stikstof", Modifiers::SHIFT);
    assert!(stage.sees_text("3 gekozen"));
    stage.click_at("Kabels", Modifiers::COMMAND);
    assert!(stage.sees_text("2 gekozen"));

    stage.click("Verplaats naar…");
    choose(&mut stage, "Uitvoerend aannemer");
    let there = Allocation::Allocated(Side::Contractor);
    assert!(["Zetting", "Stikstof"].iter().all(|it| risk(&stage, it).allocation == there));
    assert_ne!(risk(&stage, "Kabels").allocation, there);

    stage.click("Label…");
    stage.type_in("Nieuw label", "spoor");
    stage.click("Label toevoegen");
    assert!(["Zetting", "Stikstof"].iter().all(|it| risk(&stage, it).tags == ["spoor"]));
    stage.click("RISMAN-bril…");
    choose(&mut stage, "Ruimtelijk");
    assert!(["Zetting", "Stikstof"].iter().all(|it| risk(&stage, it).lens == Some(Lens::Spatial)));

    stage.click("Verwijder");
    assert_eq!(rows(&stage), ["Kabels", "Archeologie"]);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(rows(&stage), NAMES);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(risk(&stage, "Zetting").lens == Some(Lens::ALL[0]) && risk(&stage, "Zetting").tags == ["spoor"]);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(NAMES.iter().all(|it| risk(&stage, it).tags.is_empty()));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_ne!(risk(&stage, "Zetting").allocation, there);
}

#[test]
fn rows_are_chosen_and_cells_typed_in_by_keyboard_alone() {
    let mut stage = register(4);
    stage.key(Modifiers::NONE, Key::ArrowDown);
    stage.key(Modifiers::NONE, Key::ArrowDown);
    // From the name over place and lens to the probability.
    for _ in 0..4 {
        stage.key(Modifiers::NONE, Key::ArrowRight);
    }
    stage.key(Modifiers::NONE, Key::Enter);
    stage.type_over("45");
    assert_eq!(risk(&stage, "Kabels").probability, Some(0.45));
    stage.key(Modifiers::NONE, Key::ArrowRight);
    stage.key(Modifiers::NONE, Key::F2);
    stage.type_over("4,2 · 8,5 · 14");
    let impact = risk(&stage, "Kabels").impact.expect("an impact");
    assert_eq!([impact.low, impact.likely, impact.high], [4_200_000, 8_500_000, 14_000_000].map(Euro::new));

    // Esc leaves the cell as it was.
    stage.key(Modifiers::NONE, Key::Enter);
    stage.settle();
    stage.type_text("9");
    stage.key(Modifiers::NONE, Key::Escape);
    assert_eq!(risk(&stage, "Kabels").impact, Some(impact));

    stage.key(Modifiers::NONE, Key::Home);
    stage.key(Modifiers::SHIFT, Key::ArrowDown);
    assert!(stage.sees_text("2 gekozen"));
    stage.key(Modifiers::COMMAND, Key::A);
    assert!(stage.sees_text("4 gekozen"));
    stage.key(Modifiers::NONE, Key::Delete);
    assert!(stage.design().risks.list.is_empty());
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.design().risks.list.len(), 4, "one step");
}

#[test]
fn a_lens_is_chosen_in_its_cell_by_keyboard() {
    let mut stage = register(4);
    stage.key(Modifiers::NONE, Key::ArrowDown);
    for _ in 0..3 {
        stage.key(Modifiers::NONE, Key::ArrowRight);
    }
    stage.key(Modifiers::NONE, Key::Enter);
    stage.key(Modifiers::NONE, Key::ArrowDown);
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(risk(&stage, "Zetting").lens, Some(Lens::ALL[1]), "the one below the first");
}

#[test]
fn cells_are_typed_in_by_pointer() {
    let mut stage = register(4);
    stage.type_in("Kans van optreden van Stikstof", "12,5");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(risk(&stage, "Stikstof").probability, Some(0.125));
    stage.type_in("Gevolg van Stikstof, in miljoen euro", "veel");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(risk(&stage, "Stikstof").impact, None, "what cannot be read changes nothing");
    pick(&mut stage, "Plek van Zetting", "Alliantie");
    assert_eq!(risk(&stage, "Zetting").allocation, Allocation::Shared);
}

#[test]
fn a_column_is_hidden_and_another_shown() {
    let mut stage = register(4);
    assert!(stage.sees_text("Sorteren op RISMAN-bril") && !stage.sees_text("Sorteren op Herkomst"));
    stage.click("Kolommen");
    stage.click("RISMAN-bril");
    stage.click("Herkomst");
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(!stage.sees_text("Sorteren op RISMAN-bril") && stage.sees_text("Sorteren op Herkomst"));
    stage.click("Kolommen");
    stage.click("Gewone kolommen");
    assert!(stage.sees_text("Sorteren op RISMAN-bril") && !stage.sees_text("Sorteren op Herkomst"));
}

#[test]
fn rows_of_a_spreadsheet_come_in_with_what_cannot_be_read_named() {
    let mut stage = register(4);
    let rows = "Risico\tKans\tLaag\tWaarschijnlijk\tHoog\tOpmerking\n\
                Brug\tveel\t1 mln\t2 mln\t3 mln\tVan het waterschap\n\
                Sluis\t20 %\t4 mln\t5 mln\t6 mln\t\n";
    paste(&mut stage, rows);
    assert!(stage.sees_text("B2 ‘veel’ is geen percentage; blijft leeg"), "{}", stage.names().join(" | "));
    pick(&mut stage, "Kolom F:", "Omschrijving");
    stage.click("Lees 2 rijen in");
    assert_eq!(stage.design().risks.list.len(), 6);
    assert_eq!(risk(&stage, "Brug").description, "Van het waterschap");
    assert_eq!(risk(&stage, "Brug").probability, None);
    assert_eq!(risk(&stage, "Sluis").impact.map(|it| it.high), Some(Euro::new(6_000_000)));
    assert!(stage.sees_text("2 gekozen"), "what came in is selected");

    let text = copied(&mut stage);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.design().risks.list.len(), 4, "one step");
    paste(&mut stage, &text);
    stage.click("Lees 2 rijen in");
    assert_eq!(risk(&stage, "Sluis").probability, Some(0.2), "what was copied is read back");
    assert_eq!(risk(&stage, "Brug").description, "Van het waterschap");
}

#[test]
fn rows_are_pasted_by_way_of_the_button_and_keyboard() {
    let mut stage = register(4);
    stage.tab_to("Plakken uit rekenblad…");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.type_text("Brug");
    stage.tab_to("Bekijken");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.tab_to("Lees 1 rij in");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(risk(&stage, "Brug").allocation, Allocation::Unplaced);
    stage.tab_to("Plakken uit rekenblad…");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(!stage.sees_text("Rijen uit het rekenblad"), "Esc leaves it");
}

#[test]
fn of_thousands_of_rows_only_those_in_sight_are_laid_out() {
    let mut stage = register(2_000);
    let laid_out = rows(&stage).len();
    assert!((3..60).contains(&laid_out), "{laid_out}");
    stage.key(Modifiers::NONE, Key::End);
    let now = rows(&stage);
    assert_eq!(now.last().map(String::as_str), Some("Risico 1999"));
    assert!(now.len() < 60);
    let id = risk(&stage, "Risico 1999").id;
    assert!(stage.harness.state().view().selection == [id.into()]);
}

#[test]
fn a_risk_is_closed_in_the_register_and_found_under_its_filter() {
    use alliantietafel::design::register::Status;
    let mut stage = register(4);
    let title = stage.design().risks.list[0].title.clone();
    stage.click("Kolommen");
    stage.click("Status");
    stage.click("Nummer");
    stage.key(Modifiers::NONE, Key::Escape);
    pick(&mut stage, &format!("Status van {title}: open"), "gesloten");
    assert_eq!(risk(&stage, &title).register.status, Status::Closed);
    assert!(rows(&stage).contains(&title), "it stays in the register");
    assert_eq!(stage.session().insight().counts[0], 3, "and counts no more");
    pick(&mut stage, "Status: Elke status", "opgetreden");
    assert!(stage.sees_text("Met dit filter is er niets te zien."), "{:?}", stage.names());
    pick(&mut stage, "Status: opgetreden", "gesloten");
    assert_eq!(rows(&stage), std::slice::from_ref(&title));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(risk(&stage, &title).register.status, Status::Open, "one step back");
}

/// An amount that is cut at the right reads as another one.
#[test]
fn wide_amounts_are_read_whole_in_their_column() {
    use alliantietafel::design::risks::ThreePoint;
    let mut design = design(4);
    let points =
        |low, likely, high| ThreePoint { low: Euro::new(low), likely: Euro::new(likely), high: Euro::new(high) };
    let list = &mut std::sync::Arc::make_mut(&mut design.risks).list;
    list[0].impact = Some(points(1_234_567, 12_345_678, 123_456_789));
    list[1].impact = Some(points(1_000_000, 2_000_000, 3_000_000));
    let mut stage = Stage::sized(design, [1440.0, 900.0]);
    stage.key(Modifiers::COMMAND, Key::Num2);
    let shown = "1,234567 · 12,345678 · 123,456789";
    let nodes = stage.harness.query_all_by_label("Gevolg van Zetting, in miljoen euro");
    let field = nodes.into_iter().find(|it| it.accesskit_node().role() == Role::TextInput).expect("a field");
    assert_eq!(field.accesskit_node().value().as_deref(), Some(shown));
    let font = egui::TextStyle::Body.resolve(&stage.harness.ctx.global_style());
    let words = stage.harness.ctx.fonts_mut(|it| it.layout_no_wrap(shown.into(), font, egui::Color32::BLACK).size().x);
    assert!(field.rect().width() >= words, "{} < {words}", field.rect().width());
}

#[test]
fn a_risk_that_is_filled_in_stays_where_it_stands_till_the_rows_are_put_in_order() {
    let mut stage = register(4);
    let order = rows(&stage);
    let last = order.last().expect("a row").clone();
    let id = risk(&stage, &last).id;
    // The largest by far, which belongs on top.
    let ten = Euro::new(10_000_000);
    let impact = alliantietafel::design::risks::ThreePoint { low: ten, likely: ten, high: ten };
    stage.edit(Edit::Risks(RisksEdit::Set(id, alliantietafel::design::edit::RiskField::Impact(Some(impact)))));
    assert_eq!(rows(&stage), order, "one goes on in the row that one is in");
    let head = |stage: &Stage, words: &str| stage.names().into_iter().find(|it| it.contains(words));
    let again = head(&stage, "zet de rijen weer op volgorde").expect("the heading says so");
    stage.click(&again);
    assert_eq!(rows(&stage).first(), Some(&last));
    assert!(head(&stage, "zet de rijen weer op volgorde").is_none());
    // Elsewhere and back they are in order too.
    stage.edit(Edit::Risks(RisksEdit::Set(id, alliantietafel::design::edit::RiskField::Impact(None))));
    assert_eq!(rows(&stage).first(), Some(&last), "it stays");
    stage.key(Modifiers::COMMAND, Key::Num1);
    stage.key(Modifiers::COMMAND, Key::Num2);
    assert_eq!(rows(&stage), order);
}
