//! Habits of a program on a desktop: the menu by keys, the clipboard, what is named where, files, dialogs.

use std::path::Path;

use alliantietafel::design::edit::{Edit, RiskField, RisksEdit};
use egui::accesskit::Role;
use egui::{Key, Modifiers, ViewportCommand};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::stage::{Stage, two_sided_design};

/// The name of what has the keyboard.
fn focused(stage: &Stage) -> String {
    let mut stack = vec![stage.harness.root()];
    while let Some(node) = stack.pop() {
        if node.accesskit_node().is_focused() && node.accesskit_node().role() != Role::Window {
            return node.accesskit_node().label().unwrap_or_default();
        }
        stack.extend(node.children());
    }
    String::new()
}

fn plain(stage: &mut Stage, key: Key) {
    stage.key(Modifiers::NONE, key);
}

/// Whether the menu is open that has this item.
fn is_open(stage: &Stage, item: &str) -> bool {
    item_of(stage, item).is_some()
}

/// The item of an open menu that is called so: its keys stand behind it.
fn item_of<'a>(stage: &'a Stage, item: &'a str) -> Option<egui_kittest::Node<'a>> {
    let is = |it: &egui_kittest::Node<'a>| {
        let name = it.accesskit_node().label().unwrap_or_default();
        let rest = name.strip_prefix(item).map(str::trim);
        it.accesskit_node().role() == Role::Button
            && rest.is_some_and(|it| it.is_empty() || KEYS.iter().any(|key| it.starts_with(key)))
    };
    stage.harness.query_all_by_label_contains(item).rfind(is)
}

/// How the names of keys begin.
const KEYS: [&str; 5] = ["Ctrl", "Shift", "Del", "F", "Alt"];

fn rename(stage: &mut Stage, nth: usize, to: &str) {
    let id = stage.design().risks.list[nth].id;
    stage.edit(Edit::Risks(RisksEdit::Set(id, RiskField::Title(to.into()))));
}

#[test]
fn alt_and_a_letter_open_a_menu_and_arrows_walk_it() {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::ALT, Key::B);
    assert!(is_open(&stage, "Opslaan als…"), "{:?}", stage.names());
    plain(&mut stage, Key::ArrowDown);
    assert!(focused(&stage).starts_with("Nieuw ontwerp…"));
    plain(&mut stage, Key::ArrowDown);
    assert!(focused(&stage).starts_with("Openen…"));
    // From within a menu to the one beside it.
    plain(&mut stage, Key::ArrowRight);
    assert!(is_open(&stage, "Naam wijzigen") && !is_open(&stage, "Opslaan als…"));
    plain(&mut stage, Key::ArrowLeft);
    plain(&mut stage, Key::ArrowLeft);
    assert!(is_open(&stage, "Toetsen"), "around the end to the last");
    plain(&mut stage, Key::Escape);
    assert!(!is_open(&stage, "Toetsen"));
    // Each of the four, whatever is open.
    for (letter, item) in
        [(Key::W, "Naam wijzigen"), (Key::E, "Presenteren"), (Key::H, "Toetsen"), (Key::B, "Afsluiten")]
    {
        stage.key(Modifiers::ALT, letter);
        assert!(is_open(&stage, item), "Alt+{letter:?}");
    }
    plain(&mut stage, Key::ArrowUp);
    assert!(focused(&stage).starts_with("Afsluiten"), "up from the head is the last item");
    plain(&mut stage, Key::Escape);
    // Chosen by Enter it is done.
    stage.key(Modifiers::ALT, Key::H);
    for _ in 0..6 {
        plain(&mut stage, Key::ArrowDown);
    }
    assert!(focused(&stage).starts_with("Toetsen"));
    plain(&mut stage, Key::Enter);
    assert!(stage.sees_text("een kaart verplaatsen"));
    assert!(!is_open(&stage, "Over Alliantietafel"), "the menu is closed");
}

#[test]
fn f10_reaches_the_menus_and_esc_gives_the_keyboard_back_with_nothing_changed() {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::COMMAND, Key::Num2);
    stage.type_in("Zoek in het dossier", "zet");
    plain(&mut stage, Key::F10);
    assert_eq!(focused(&stage), "Bestand");
    assert!(!is_open(&stage, "Opslaan als…"), "it is reached and not yet open");
    plain(&mut stage, Key::ArrowRight);
    assert_eq!(focused(&stage), "Bewerken");
    plain(&mut stage, Key::ArrowDown);
    assert!(is_open(&stage, "Naam wijzigen"));
    plain(&mut stage, Key::Escape);
    assert_eq!(focused(&stage), "Zoek in het dossier");
    stage.type_text("t");
    assert!(stage.harness.query_all_by_value("zett").next().is_some(), "typing goes on where it was");
    // F10 twice is there and back.
    plain(&mut stage, Key::F10);
    plain(&mut stage, Key::F10);
    assert_eq!(focused(&stage), "Zoek in het dossier");
}

#[test]
fn esc_out_of_the_menus_leaves_selection_and_details_alone() {
    let mut stage = Stage::with(two_sided_design());
    stage.click_at("Zetting", Modifiers::NONE);
    assert!(stage.harness.state().view().open.is_some());
    for keys in [(Modifiers::ALT, Key::W), (Modifiers::NONE, Key::F10)] {
        stage.key(keys.0, keys.1);
        plain(&mut stage, Key::Escape);
        assert!(stage.harness.state().view().open.is_some(), "{keys:?}");
    }
    plain(&mut stage, Key::Escape);
    assert!(stage.harness.state().view().open.is_none(), "without a menu Esc has its own meaning");
}

#[test]
fn alt_types_nothing_and_its_letters_are_underlined_words_of_the_language() {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::COMMAND, Key::Num2);
    stage.type_in("Zoek in het dossier", "ab");
    // What a keyboard sends: the key and, on most systems, the sign.
    stage.harness.event_modifiers(
        egui::Event::Key { key: Key::W, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::ALT },
        Modifiers::ALT,
    );
    stage.harness.event_modifiers(egui::Event::Text("w".into()), Modifiers::ALT);
    stage.settle();
    assert!(is_open(&stage, "Naam wijzigen"));
    plain(&mut stage, Key::Escape);
    assert!(stage.harness.query_all_by_value("ab").next().is_some(), "no w was typed");
    let mut english = Stage::example("zwaluw", "en", false, [1440.0, 900.0]);
    english.key(Modifiers::ALT, Key::V);
    assert!(is_open(&english, "Present"), "{:?}", english.names());
}

#[test]
fn menus_name_what_undo_takes_back_and_keys_in_their_language() {
    let mut stage = Stage::with(two_sided_design());
    rename(&mut stage, 0, "Zakkende grond");
    stage.key(Modifiers::ALT, Key::W);
    let items = |stage: &Stage, start: &str| stage.names().iter().filter(|it| it.starts_with(start)).count();
    assert_eq!(items(&stage, "Ongedaan maken: "), 2, "the button and the item: {:?}", stage.names());
    plain(&mut stage, Key::Escape);
    plain(&mut stage, Key::Escape);
    stage.key(Modifiers::SHIFT, Key::F1);
    let sees = |word: &str| stage.harness.query_all_by_label(word).next().is_some();
    for word in ["Del", "Ctrl+pijl links", "Ctrl+min", "Shift+F8", "Ctrl+X"] {
        assert!(sees(word), "{word}");
    }
    for word in ["Delete", "Left", "Ctrl+Left", "Ctrl+Minus"] {
        assert!(!sees(word), "{word} is English");
    }
}

/// What was asked of the window in the last frame.
fn asked(stage: &mut Stage) -> Vec<ViewportCommand> {
    let output = stage.harness.output();
    output.viewport_output.values().flat_map(|it| it.commands.clone()).collect()
}

#[test]
fn the_menu_cuts_copies_and_pastes_where_one_types() {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::ALT, Key::W);
    let works = |stage: &Stage, item: &str| item_of(stage, item).is_some_and(|it| !it.accesskit_node().is_disabled());
    assert!(!works(&stage, "Knippen") && !works(&stage, "Plakken"), "nothing is typed in");
    plain(&mut stage, Key::Escape);
    stage.key(Modifiers::COMMAND, Key::Num2);
    stage.type_in("Zoek in het dossier", "zetting");
    stage.key(Modifiers::COMMAND, Key::A);
    for (item, asks) in [("Knippen", ViewportCommand::RequestCut), ("Plakken", ViewportCommand::RequestPaste)] {
        stage.key(Modifiers::ALT, Key::W);
        assert!(works(&stage, item), "{item}");
        item_of(&stage, item).expect("it is there").click();
        let mut seen = Vec::new();
        for _ in 0..4 {
            stage.harness.step();
            seen.extend(asked(&mut stage));
        }
        assert!(seen.contains(&asks), "{item}: {seen:?}");
        stage.settle();
        assert_eq!(focused(&stage), "Zoek in het dossier", "{item}");
    }
    // What was selected still is: it is what is cut.
    stage.harness.event(egui::Event::Cut);
    stage.settle();
    assert!(stage.harness.query_all_by_value("zetting").next().is_none());
    stage.harness.event(egui::Event::Paste("stik".into()));
    stage.settle();
    assert!(stage.harness.query_all_by_value("stik").next().is_some());
}

#[test]
fn recent_files_stand_in_the_menu_and_open_after_asking() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| {
        let path = folder.path().join(name);
        let text = alliantietafel::files::format::write(&two_sided_design()).expect("it writes");
        std::fs::write(&path, text).expect("writes");
        path
    };
    let (one, two) = (file("een.alliantie.ron"), file("twee.alliantie.ron"));
    let mut stage = Stage::open(&one);
    stage.open_now(&two);
    rename(&mut stage, 0, "Anders");
    stage.key(Modifiers::ALT, Key::B);
    assert!(stage.sees_text("Onlangs geopend"));
    // The design’s name is on the item; there is one such item.
    let items: Vec<_> = stage
        .harness
        .query_all_by_label_contains("Proef")
        .filter(|it| it.accesskit_node().label().is_some_and(|it| it.contains("een")))
        .map(|it| it.accesskit_node().label().unwrap_or_default())
        .collect();
    assert_eq!(items.len(), 1, "the one that is open is not opened again: {:?}", stage.names());
    stage.click(&items[0]);
    assert!(stage.sees_text("Wijzigingen opslaan?"));
    stage.click("Niet opslaan");
    stage.wait_for_file();
    assert_eq!(stage.session().path(), Some(Path::new(&one)));
}

#[test]
fn ctrl_f_goes_to_the_search_of_the_section_or_to_the_one_that_searches_all() {
    let mut stage = Stage::with(two_sided_design());
    for (section, field) in [
        (Key::Num1, "Zoek op de praatplaat"),
        (Key::Num2, "Zoek in het dossier"),
        (Key::Num3, "Zoek in de catalogus"),
        (Key::Num4, "Zoek een opdracht, een veld of een onderdeel"),
    ] {
        stage.key(Modifiers::COMMAND, section);
        stage.key(Modifiers::COMMAND, Key::F);
        assert_eq!(focused(&stage), field, "{section:?}");
        plain(&mut stage, Key::Escape);
    }
    // What stood in it is typed over.
    stage.key(Modifiers::COMMAND, Key::Num2);
    stage.type_in("Zoek in het dossier", "zet");
    plain(&mut stage, Key::Escape);
    stage.key(Modifiers::COMMAND, Key::F);
    stage.type_text("stik");
    assert!(stage.harness.query_all_by_value("stik").next().is_some());
    plain(&mut stage, Key::Escape);
    plain(&mut stage, Key::F1);
    stage.key(Modifiers::COMMAND, Key::Num2);
    plain(&mut stage, Key::F1);
    stage.key(Modifiers::COMMAND, Key::F);
    assert_eq!(focused(&stage), "Zoek in het handboek");
}

#[test]
fn f1_opens_the_page_of_the_signal_in_focus() {
    let rule = |stage: &Stage| {
        stage.harness.state().view().manual.as_ref().and_then(alliantietafel::ui::Manual::rule).map(|it| it.id)
    };
    let mut stage = Stage::example("oefening", "nl", false, [1440.0, 900.0]);
    let third = stage.session().insight().open().nth(2).expect("there are three");
    let (id, title) = (third.rule.id, stage.title_of(third.rule.id));
    stage.tab_to(&format!("Toon: {title}"));
    plain(&mut stage, Key::F1);
    assert_eq!(rule(&stage), Some(id));
    plain(&mut stage, Key::F1);
    assert!(stage.harness.state().view().manual.is_none(), "a second time closes it");
    // The one that F8 went to, too.
    let mut stage = Stage::example("oefening", "nl", false, [1440.0, 900.0]);
    let second = stage.session().insight().open().nth(1).expect("there are two").rule.id;
    plain(&mut stage, Key::F8);
    plain(&mut stage, Key::F8);
    plain(&mut stage, Key::F1);
    assert_eq!(rule(&stage), Some(second));
}

fn saved(folder: &Path, name: &str) -> std::path::PathBuf {
    let path = folder.join(name);
    let text = alliantietafel::files::format::write(&two_sided_design()).expect("it writes");
    std::fs::write(&path, text).expect("writes");
    path
}

#[test]
fn title_and_status_line_say_file_folder_and_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = saved(folder.path(), "dijk.alliantie.ron");
    let mut stage = Stage::open(&path);
    let shown = folder.path().display().to_string();
    let status = |stage: &Stage| {
        let all: Vec<_> = stage.harness.query_all_by_label_contains("Opgeslagen").collect();
        all.iter()
            .filter_map(|it| it.accesskit_node().value().or(it.accesskit_node().label()))
            .collect::<Vec<_>>()
            .join("|")
    };
    let seen = status(&stage);
    assert!(seen.contains("Opgeslagen om ") && seen.contains(" in dijk") && seen.contains(&shown), "{seen}");
    assert!(seen.contains(':'), "a time of day: {seen}");
    let title =
        stage.harness.query_all_by_label("Proef").map(|it| it.rect()).min_by(|a, b| a.top().total_cmp(&b.top()));
    stage.hover(title.expect("the title").center());
    std::thread::sleep(std::time::Duration::from_millis(20));
    for _ in 0..40 {
        stage.harness.step();
    }
    assert!(stage.sees_text(&format!("dijk.alliantie.ron in {shown}")), "{:?}", stage.names());
    rename(&mut stage, 0, "Anders");
    assert!(stage.sees_text("Nog niet opgeslagen in dijk"));
    stage.key(Modifiers::COMMAND, Key::S);
    assert!(status(&stage).contains("Opgeslagen om "));
    assert!(stage.rests_for(3.0), "the time stands still: no frame for a clock");
}

#[test]
fn the_question_before_changes_are_lost_names_design_and_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = saved(folder.path(), "dijk.alliantie.ron");
    let mut stage = Stage::open(&path);
    rename(&mut stage, 0, "Anders");
    stage.key(Modifiers::COMMAND, Key::N);
    assert!(stage.sees_text("‘Proef’ heeft wijzigingen die nog niet in het bestand dijk staan."));
    assert!(stage.sees_text(&path.display().to_string()));
    // Enter takes the way that keeps all.
    plain(&mut stage, Key::Enter);
    assert!(stage.harness.state().session().is_none(), "saved, and gone on");
    assert!(std::fs::read_to_string(&path).expect("reads").contains("Anders"));
    let mut stage = Stage::with(two_sided_design());
    rename(&mut stage, 0, "Anders");
    stage.key(Modifiers::COMMAND, Key::N);
    assert!(stage.sees_text("‘Proef’ staat nog niet in een bestand."));
}

#[test]
fn enter_closes_what_is_told_and_dialogs_have_room() {
    let mut stage = Stage::with(two_sided_design());
    for (command, said) in [("Toetsen", "een kaart verplaatsen"), ("Over Alliantietafel", "Vrije software")] {
        stage.key(Modifiers::ALT, Key::H);
        item_of(&stage, command).expect("the item").click();
        stage.settle();
        assert!(stage.sees_text(said));
        let close = stage.harness.get_by_label("Sluiten").rect();
        let words = stage.harness.query_all_by_label_contains(said).next().expect("words").rect();
        plain(&mut stage, Key::Enter);
        assert!(!stage.sees_text(said), "{command}");
        assert!((close.left() - words.left()).abs() < 2.0 || close.left() <= words.left());
    }
}

#[test]
fn esc_asks_before_typed_words_are_thrown_away() {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::COMMAND, Key::O);
    let field = "Map en naam van het bestand";
    assert!(stage.sees_text(field));
    plain(&mut stage, Key::Escape);
    assert!(!stage.sees_text(field), "nothing was typed: nothing is asked");
    stage.key(Modifiers::COMMAND, Key::O);
    stage.type_text("/een/lang/pad");
    plain(&mut stage, Key::Escape);
    assert!(stage.sees_text("Weggooien wat getypt is?") && stage.sees_text("/een/lang/pad"));
    plain(&mut stage, Key::Escape);
    assert!(stage.sees_text(field) && stage.harness.query_all_by_value("/een/lang/pad").next().is_some());
    stage.type_text("/verder");
    assert!(stage.harness.query_all_by_value("/een/lang/pad/verder").next().is_some(), "typing goes on at its end");
    plain(&mut stage, Key::Escape);
    plain(&mut stage, Key::Enter);
    assert!(stage.sees_text(field), "Enter keeps it too");
    plain(&mut stage, Key::Escape);
    stage.click("Weggooien");
    assert!(!stage.sees_text(field) && !stage.sees_text("Weggooien wat"));
}

#[test]
fn a_deviation_is_kept_by_enter_and_asked_about_by_esc() {
    let mut stage = Stage::example("oefening", "nl", false, [1440.0, 900.0]);
    let rule = stage.session().insight().open().next().expect("one").rule.id;
    let title = stage.title_of(rule);
    stage.click(&format!("Bewust afwijken…: {title}"));
    stage.type_text("Omdat het hier anders zit.");
    plain(&mut stage, Key::Escape);
    assert!(stage.sees_text("Weggooien wat getypt is?"));
    plain(&mut stage, Key::Enter);
    let before = stage.design().waivers.len();
    stage.type_in("Naam van wie dit beslist", "Anna");
    plain(&mut stage, Key::Enter);
    assert_eq!(stage.design().waivers.len(), before + 1);
    assert_eq!(stage.design().waivers.last().expect("it").reason, "Omdat het hier anders zit.");
}

#[test]
fn rows_that_were_typed_are_not_thrown_away_by_esc_unasked() {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::COMMAND, Key::Num2);
    stage.click("Plakken uit rekenblad…");
    stage.type_text("Kwel");
    // The first Esc leaves the field.
    plain(&mut stage, Key::Escape);
    plain(&mut stage, Key::Escape);
    assert!(stage.sees_text("Stoppen met inlezen?"), "{:?}", stage.names());
    plain(&mut stage, Key::Enter);
    assert!(!stage.sees_text("Stoppen met inlezen?") && stage.sees_text("Rijen uit het rekenblad"));
    plain(&mut stage, Key::Escape);
    stage.click("Stoppen");
    assert_eq!(stage.design().risks.list.len(), 2);
}

#[test]
fn a_typed_path_may_have_dots_in_it() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir_all(folder.path().join("a").join("b")).expect("makes");
    let path = saved(&folder.path().canonicalize().expect("there").join("a"), "dijk.alliantie.ron");
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::COMMAND, Key::O);
    stage.type_text(&format!("{}/a/b/../dijk.alliantie.ron", folder.path().display()));
    plain(&mut stage, Key::Enter);
    stage.wait_for_file();
    assert_eq!(stage.session().path(), Some(Path::new(&path)), "without the dots");
}

/// The names of the risks from the top of the dossier down.
fn rows(stage: &Stage) -> Vec<String> {
    let titles: Vec<String> = stage.design().risks.list.iter().map(|it| it.title.clone()).collect();
    let mut seen: Vec<(f32, String)> = Vec::new();
    for title in titles {
        let all: Vec<_> = stage.harness.query_all_by_label(&title).collect();
        if let Some(node) = all.iter().find(|it| it.rect().height() > 0.0) {
            seen.push((node.rect().center().y, title));
        }
    }
    seen.sort_by(|a, b| a.0.total_cmp(&b.0));
    seen.into_iter().map(|it| it.1).collect()
}

fn with_risks(risks: &[(&str, i64)]) -> Stage {
    use alliantietafel::design::euro::Euro;
    use alliantietafel::design::risks::ThreePoint;
    let design = two_sided_design();
    let first: Vec<_> = design.risks.list.iter().map(|it| it.id).collect();
    let mut list = Vec::new();
    for (nth, (title, amount)) in risks.iter().enumerate() {
        let mut risk = design.risks.list[nth % 2].clone();
        (*title).clone_into(&mut risk.title);
        risk.probability = (*amount > 0).then_some(0.5);
        let likely = Euro::new(*amount);
        risk.impact = (*amount > 0).then_some(ThreePoint { low: likely, likely, high: likely });
        list.push(risk);
    }
    let mut stage = Stage::with(design);
    for risk in list {
        stage.edit(Edit::Risks(RisksEdit::AddFilled(Box::new(risk))));
    }
    stage.edit(Edit::Risks(RisksEdit::Remove(first)));
    stage.key(Modifiers::COMMAND, Key::Num2);
    stage
}

#[test]
fn the_register_opens_by_value_and_shows_by_an_arrow_that_it_does() {
    let stage = with_risks(&[("Klein", 1_000), ("Onbekend", 0), ("Groot", 3_000_000), ("Middel", 50_000)]);
    assert_eq!(rows(&stage), ["Groot", "Middel", "Klein", "Onbekend"]);
    assert!(laid_out(&stage).iter().any(|it| it.text() == "▼"));
    assert!(stage.sees_text("gesorteerd van hoog naar laag"));
}

#[test]
fn names_sort_as_people_read_them() {
    let titles = ["R10", "Zand", "Één keer", "R2", "een", "Één", "eend"];
    let mut stage = with_risks(&titles.map(|it| (it, 1_000)));
    stage.click("Sorteren op Risico of kans");
    assert_eq!(rows(&stage), ["een", "Één", "Één keer", "eend", "R2", "R10", "Zand"]);
    stage.click("Risico of kans: gesorteerd van laag naar hoog");
    assert_eq!(rows(&stage), ["Zand", "R10", "R2", "eend", "Één keer", "Één", "een"]);
}

#[test]
fn a_column_is_made_wider_by_its_edge_and_by_keys() {
    let mut stage = with_risks(&[("Klein", 1_000), ("Groot", 3_000_000)]);
    let at = |stage: &Stage| {
        stage
            .harness
            .query_all_by_label_contains("Breedte van")
            .map(|it| (it.accesskit_node().label().unwrap_or_default(), it.rect().center()))
            .collect::<Vec<_>>()
    };
    let all = at(&stage);
    let (name, from) = all.iter().find(|it| it.0 == "Breedte van Plek").cloned().expect("the column has an edge");
    let place = |stage: &Stage, name: &str| at(stage).into_iter().find(|it| it.0 == name).expect("it is there").1;
    stage.press(from);
    stage.hover(from + egui::vec2(20.0, 0.0));
    stage.hover(from + egui::vec2(60.0, 0.0));
    stage.release(from + egui::vec2(60.0, 0.0));
    let wider = all.iter().map(|it| it.0.clone()).collect::<Vec<_>>();
    assert_eq!(at(&stage).iter().map(|it| it.0.clone()).collect::<Vec<_>>(), wider, "no column went away");
    let widths = stage.harness.state().settings().widths.clone();
    let width = widths["risks-column-place"];
    assert!((place(&stage, &name).x - from.x - 60.0).abs() < 2.0, "the edge goes along with the pointer");
    stage.tab_to("Sorteren op Plek");
    stage.key(Modifiers::SHIFT, Key::ArrowLeft);
    let now = stage.harness.state().settings().widths.clone();
    assert!((now["risks-column-place"] - (width - 16.0)).abs() < 1.0, "{now:?} from {width}");
}

#[test]
fn arrows_choose_in_a_group_of_radio_buttons() {
    let mut stage = Stage::with(two_sided_design());
    stage.add_role_without_client();
    stage.key(Modifiers::COMMAND, Key::N);
    if stage.sees_text("Wijzigingen opslaan?") {
        stage.click("Niet opslaan");
    }
    stage.click("Verder: partijen");
    stage.click("Verder: project en fase");
    let radios = |stage: &Stage| {
        let all: Vec<_> = stage.harness.query_all_by_role(Role::RadioButton).collect();
        all.iter()
            .map(|it| (it.accesskit_node().label().unwrap_or_default(), it.accesskit_node().toggled()))
            .collect::<Vec<_>>()
    };
    let all = radios(&stage);
    assert!(all.len() > 4, "{all:?} {:?}", stage.names());
    let on = |it: &Vec<(String, Option<egui::accesskit::Toggled>)>| {
        it.iter().position(|it| it.1 == Some(egui::accesskit::Toggled::True)).expect("one is chosen")
    };
    let first = on(&all);
    stage.tab_to(&all[first].0);
    plain(&mut stage, Key::ArrowRight);
    let now = radios(&stage);
    assert_eq!(on(&now), first + 1, "{now:?}");
    assert_eq!(focused(&stage), now[first + 1].0);
    plain(&mut stage, Key::ArrowLeft);
    assert_eq!(on(&radios(&stage)), first);
}

#[test]
fn ctrl_k_finds_a_field_and_a_figure_by_their_word() {
    let mut stage = Stage::example("zwaluw", "nl", false, [1440.0, 900.0]);
    stage.key(Modifiers::COMMAND, Key::K);
    stage.type_text("reserve");
    plain(&mut stage, Key::Enter);
    assert_eq!(focused(&stage), "Reserve van OG");
    let field =
        stage.harness.query_all_by_label("Reserve van OG").find(|it| it.accesskit_node().role() == Role::TextInput);
    let rect = field.expect("the field").rect();
    assert!(rect.top() > 0.0 && rect.bottom() < 900.0, "it is scrolled to: {rect:?}");
    // A figure, from another section.
    stage.key(Modifiers::COMMAND, Key::Num4);
    stage.key(Modifiers::COMMAND, Key::K);
    stage.type_text("extra geld moet");
    plain(&mut stage, Key::Enter);
    assert_eq!(stage.harness.state().view().section, alliantietafel::ui::Section::Money);
    // A choice in the design’s own form, without its accent or capitals.
    stage.key(Modifiers::COMMAND, Key::K);
    stage.type_text("soort werk");
    plain(&mut stage, Key::Enter);
    assert!(focused(&stage).starts_with("Soort werk"), "{}", focused(&stage));
    stage.key(Modifiers::COMMAND, Key::K);
    stage.type_text("overbelast");
    plain(&mut stage, Key::Enter);
    assert!(focused(&stage).starts_with("Overbelast"), "{}", focused(&stage));
}

/// Every text on the screen, as it is laid out.
fn laid_out(stage: &Stage) -> Vec<std::sync::Arc<egui::Galley>> {
    fn take(shape: &egui::Shape, all: &mut Vec<std::sync::Arc<egui::Galley>>) {
        match shape {
            egui::Shape::Text(it) => all.push(std::sync::Arc::clone(&it.galley)),
            egui::Shape::Vec(some) => some.iter().for_each(|it| take(it, all)),
            _ => {}
        }
    }
    let mut all = Vec::new();
    stage.harness.output().shapes.iter().for_each(|it| take(&it.shape, &mut all));
    all
}

#[test]
fn no_words_are_stretched_over_their_line() {
    let stretched = |stage: &Stage| {
        let all = laid_out(stage);
        assert!(all.len() > 20);
        all.iter().filter(|it| it.job.justify && it.rows.len() > 1).map(|it| it.text().to_owned()).collect::<Vec<_>>()
    };
    let mut stage = Stage::example("zwaluw", "nl", false, [1440.0, 900.0]);
    for letter in [Key::B, Key::W, Key::E, Key::H] {
        stage.key(Modifiers::ALT, letter);
        assert_eq!(stretched(&stage), [""; 0], "Alt+{letter:?}");
        plain(&mut stage, Key::Escape);
    }
    stage.key(Modifiers::COMMAND, Key::Num5);
    let cell = stage.names().into_iter().find(|it| it.contains("beslist") && it.contains(':'));
    if let Some(cell) = cell {
        stage.click(&cell);
        assert_eq!(stretched(&stage), [""; 0], "{cell}");
    }
}

#[test]
fn lines_between_rows_are_whole_pixels_at_every_zoom() {
    let mut stage = with_risks(&[("Klein", 1_000), ("Middel", 2_000), ("Groot", 3_000_000)]);
    for zoom in [0.5_f32, 0.8, 0.9, 1.0, 1.1, 1.3, 1.7] {
        stage.set_zoom(zoom);
        let scale = stage.harness.ctx.pixels_per_point();
        let mut lines = Vec::new();
        for it in &stage.harness.output().shapes {
            if let egui::Shape::LineSegment { points, stroke } = &it.shape {
                let long = (points[0].x - points[1].x).abs() > 20.0;
                if points[0].y == points[1].y && long && it.clip_rect.height() <= 33.0 {
                    lines.push((points[0].y, stroke.width, it.clip_rect));
                }
            }
        }
        assert!(lines.len() >= 3, "{zoom}: {}", lines.len());
        for (y, width, clip) in lines {
            let (top, bottom) = ((y - width / 2.0) * scale, (y + width / 2.0) * scale);
            assert!(
                (top - top.round()).abs() < 0.02 && (bottom - bottom.round()).abs() < 0.02,
                "{zoom}: {top} {bottom}"
            );
            assert!(bottom - top >= 0.98, "{zoom}: at least a pixel");
            assert!(top / scale >= clip.top() - 0.6 / scale, "{zoom}: it is not cut away: {y} {clip:?}");
        }
    }
}

#[test]
fn while_presenting_one_goes_on_and_out_by_the_pointer() {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::NONE, Key::F5);
    stage.click("Verder naar Risico’s en kansen");
    assert!(stage.sees_text("Terug naar Praatplaat"), "{}", stage.names().join(" | "));
    assert!(!stage.sees_text("Zoeken…"), "it still presents");
    stage.click("Stoppen (Esc)");
    assert!(stage.sees_text("Zoeken…") && !stage.sees_text("Stoppen (Esc)"));
}

#[test]
fn a_word_of_the_field_is_found_with_what_it_means_and_where_it_is() {
    let mut stage = Stage::with(two_sided_design());
    for (typed, says) in [("bloedgroep", "OG of ON"), ("cap", "hoogstens wint of verliest"), ("staffel", "per stap")] {
        stage.key(Modifiers::COMMAND, Key::K);
        stage.type_text(typed);
        assert!(stage.names().iter().any(|it| it.contains(says)), "{typed}: {}", stage.names().join(" | "));
        stage.key(Modifiers::NONE, Key::Escape);
    }
}
