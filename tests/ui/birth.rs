//! The section Geboorte as a person uses it, by pointer and by keys: score with evidence, differ, weigh the form, arrange the
//! tender, say why, fill the card; and take each of them back.

use alliantietafel::design::arrangements::ArrangementKind;
use alliantietafel::design::birth::{
    Aspect, Cause, Characteristic, ContractForm, Level, Light, Mark, Moment, Readiness, State, TenderItem,
};
use alliantietafel::design::bovenkant::Hat;
use alliantietafel::design::edit::{ArrangementEdit, BirthEdit, CardEdit, Edit, TenderEdit};
use alliantietafel::rules::birth::suitability;
use alliantietafel::ui::Section;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::civil::date;

use crate::stage::{Stage, two_sided_design};

/// A design of which nothing of the birth is known, at its section.
fn at_birth() -> Stage {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::COMMAND, Key::Num7);
    stage
}

/// The same with people who score.
fn with_scorers(who: &[&str]) -> Stage {
    let mut stage = at_birth();
    for it in who {
        stage.edit(Edit::Birth(BirthEdit::AddScorer((*it).into())));
    }
    stage
}

fn light(stage: &Stage, who: usize, aspect: Aspect) -> Option<Light> {
    stage.design().birth.scorers[who].light(aspect)
}

fn undo(stage: &mut Stage) {
    stage.key(Modifiers::COMMAND, Key::Z);
}

/// Opens the drop-down of this name and chooses what has these words.
fn choose(stage: &mut Stage, name: &str, words: &str) {
    let shown = format!("{name}: ");
    let all: Vec<_> = stage.harness.query_all_by_label_contains(&shown).collect();
    let is_box = |it: &&egui_kittest::Node<'_>| it.accesskit_node().role() == egui::accesskit::Role::ComboBox;
    all.iter().find(is_box).unwrap_or_else(|| panic!("no drop-down {name}: {:?}", stage.names())).click();
    stage.settle();
    stage.click(words);
}

#[test]
fn who_scores_first_is_one_click_away() {
    let mut stage = at_birth();
    assert_eq!(stage.harness.state().view().section, Section::Birth);
    assert!(stage.sees_text("Nog niemand scoort"));
    stage.click("Laat deze drie scoren");
    let who: Vec<&str> = stage.design().birth.scorers.iter().map(|it| it.who.as_str()).collect();
    assert_eq!(who, ["Projectmanager", "Contractmanager", "Bestuurder"]);
    undo(&mut stage);
    assert!(stage.design().birth.scorers.is_empty(), "one step");
    stage.tab_to("Laat deze drie scoren");
    for _ in 0..3 {
        stage.key(Modifiers::NONE, Key::Tab);
    }
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().birth.scorers[0].who, "Bestuurder");
    stage.click("Nog iemand laten scoren…");
    stage.type_text("Controller");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().birth.scorers[1].who, "Controller");
}

#[test]
fn an_aspect_is_scored_with_what_shows_it() {
    let mut stage = with_scorers(&["Projectmanager"]);
    stage.click("Urgentie of noodzaak: Open");
    stage.click("Projectmanager: Oranje");
    assert_eq!(light(&stage, 0, Aspect::Urgency), Some(Light::Amber));
    let score = stage.design().birth.scorers[0].score(Aspect::Urgency).cloned().expect("a score");
    assert_eq!(score.on, Some(date(2026, 11, 22)), "scored today");
    stage.type_in("Waar blijkt dat uit, volgens Projectmanager", "41 claims");
    stage.key(Modifiers::NONE, Key::Enter);
    let score = stage.design().birth.scorers[0].score(Aspect::Urgency).cloned().expect("a score");
    assert_eq!(score.evidence, "41 claims");
    stage.harness.get_by_label("Urgentie of noodzaak: Oranje");
    undo(&mut stage);
    assert_eq!(stage.design().birth.scorers[0].score(Aspect::Urgency).map(|it| it.evidence.as_str()), Some(""));
    undo(&mut stage);
    assert_eq!(light(&stage, 0, Aspect::Urgency), None);
    // What stands is taken back by the same answer.
    stage.click("Projectmanager: Groen");
    stage.click("Projectmanager: Groen");
    assert_eq!(light(&stage, 0, Aspect::Urgency), None);
}

#[test]
fn with_keys_alone_one_walks_scores_and_says_what_shows_it() {
    let mut stage = with_scorers(&["Projectmanager", "Bestuurder"]);
    stage.tab_to("Onzekerheid en complexiteit: Open");
    stage.key(Modifiers::NONE, Key::ArrowDown);
    stage.key(Modifiers::NONE, Key::Num3);
    assert_eq!(light(&stage, 0, Aspect::Urgency), Some(Light::Red), "the first who scores");
    stage.key(Modifiers::NONE, Key::Tab);
    stage.type_text("Niemand vraagt erom");
    // On to the answers of the next, who is at hand from there.
    stage.key(Modifiers::NONE, Key::Tab);
    assert_eq!(
        stage.design().birth.scorers[0].score(Aspect::Urgency).map(|it| it.evidence.as_str()),
        Some("Niemand vraagt erom")
    );
    stage.tab_to("Bestuurder: Groen");
    stage.key(Modifiers::NONE, Key::Num2);
    assert_eq!(light(&stage, 1, Aspect::Urgency), Some(Light::Amber));
    // Sideways to the view beside it, at the same place.
    stage.click("Urgentie of noodzaak: Rood");
    stage.key(Modifiers::NONE, Key::ArrowRight);
    stage.key(Modifiers::NONE, Key::Num1);
    assert_eq!(light(&stage, 0, Aspect::Story), Some(Light::Green), "the first who did not score it");
    // Back out of the rows.
    stage.key(Modifiers::SHIFT, Key::Tab);
    let row = stage.harness.get_by_label("Goed onderbouwd verhaal: Groen");
    assert!(!row.accesskit_node().is_focused());
}

#[test]
fn where_two_differ_the_most_careful_counts() {
    let mut stage = with_scorers(&["Projectmanager", "Bestuurder"]);
    stage.click("Believers op de juiste plek: Open");
    stage.click("Projectmanager: Groen");
    stage.harness.get_by_label("Believers op de juiste plek: Groen");
    assert!(!stage.sees_text("telt de voorzichtigste"));
    stage.click("Bestuurder: Rood");
    stage.harness.get_by_label("Believers op de juiste plek: Rood");
    assert!(stage.sees_text("telt de voorzichtigste"), "and that is said");
    assert!(stage.sees_text("Op rood: believers op de juiste plek."), "{:?}", stage.names());
    stage.click("Bestuurder: Groen");
    stage.harness.get_by_label("Believers op de juiste plek: Groen");
    assert!(!stage.sees_text("telt de voorzichtigste"));
}

#[test]
fn when_all_are_green_that_is_said() {
    let mut stage = with_scorers(&["Projectmanager"]);
    let scorer = stage.design().birth.scorers[0].id;
    let green = |aspect| Edit::Birth(BirthEdit::Score { scorer, aspect, light: Some(Light::Green), on: None });
    stage.edit(Edit::Several(Aspect::ALL[1..].iter().map(|it| green(*it)).collect()));
    assert!(stage.sees_text("Nog niet alles groen"));
    stage.click("Onzekerheid en complexiteit: Open");
    stage.click("Projectmanager: Groen");
    stage.harness.get_by_label("Alles groen");
    assert!(stage.sees_text("de tijd is rijp voor een alliantie"));
}

#[test]
fn what_would_help_leads_to_its_aspect_and_becomes_an_action() {
    let mut stage = with_scorers(&["Projectmanager"]);
    let scorer = stage.design().birth.scorers[0].id;
    stage.edit(Edit::Birth(BirthEdit::Score { scorer, aspect: Aspect::Framework, light: Some(Light::Red), on: None }));
    stage.click("Onzekerheid en complexiteit: Open");
    stage.click("Zet de alliantie in het afwegingskader: naar Alliantie in afwegingskader");
    stage.click("Projectmanager: Oranje");
    assert_eq!(light(&stage, 0, Aspect::Framework), Some(Light::Amber), "the scores are those of that aspect");
    stage.click("Maak actie: Zet de alliantie in het afwegingskader");
    stage.type_in("Wie het doet", "Contractmanager");
    stage.type_in("Uiterlijk op (dd-mm-jjjj)", "01-05-2027");
    stage.click("Leg vast");
    let action = stage.design().birth.actions[0].clone();
    assert_eq!(action.what, "Zet de alliantie in het afwegingskader");
    assert_eq!((action.who.as_str(), action.by), ("Contractmanager", Some(date(2027, 5, 1))));
    assert_eq!(action.cause, Some(Cause::Aspect(Aspect::Framework)));
    assert!(stage.sees_text("Actie: Contractmanager, 01-05-2027"));
    stage.click("Acties: 0 van 1");
    stage.click("Gedaan: Zet de alliantie in het afwegingskader");
    assert!(stage.design().birth.actions[0].done);
    undo(&mut stage);
    undo(&mut stage);
    assert!(stage.design().birth.actions.is_empty());
}

#[test]
fn a_value_sets_the_marks_and_the_team_may_set_its_own() {
    let mut stage = at_birth();
    stage.click("Welke vorm?");
    choose(&mut stage, "Scope", "eisen nog open");
    assert_eq!(stage.design().birth.level(Characteristic::Scope), Some(Level::Much));
    stage.harness.get_by_label("Scope, Volledige alliantie: pleit ervoor");
    stage.harness.get_by_label("Scope, D&C: pleit ertegen");
    stage.click("Scope, Volledige alliantie: pleit ervoor");
    stage.harness.get_by_label("Scope, Volledige alliantie: kan allebei, eigen teken");
    // The keyboard stays on it: Space goes on, an arrow to the mark beside it.
    stage.key(Modifiers::NONE, Key::Space);
    stage.harness.get_by_label("Scope, Volledige alliantie: pleit ertegen, eigen teken");
    stage.key(Modifiers::NONE, Key::ArrowRight);
    stage.key(Modifiers::NONE, Key::Space);
    let own = |stage: &Stage, form| suitability::mark(&stage.design().birth, Characteristic::Scope, form);
    assert!(own(&stage, ContractForm::ThreeDomains).is_some_and(|it| it.own && it.mark == Mark::Against));
    assert!(stage.sees_text("Laat eisen open die nog niet vast hoeven te liggen"), "what would have to change");
    stage.click("Scope: eigen woorden en tekens");
    stage.click("Tekens van de makers terug");
    stage.harness.get_by_label("Scope, Volledige alliantie: pleit ervoor");
    undo(&mut stage);
    stage.harness.get_by_label("Scope, Volledige alliantie: pleit ertegen, eigen teken");
    stage.type_in("Scope in eigen woorden", "eisen rivier nog open");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(stage.sees_text("Scope: eisen rivier nog open"));
    assert!(stage.sees_text("Geen totaal"));
}

#[test]
fn an_action_is_made_of_what_argues_against_and_the_form_is_chosen_or_left_open() {
    let mut stage = at_birth();
    stage.edit(Edit::Birth(BirthEdit::SetLevel(Characteristic::OwnPeople, Some(Level::Little))));
    stage.click("Welke vorm?");
    stage.scroll_to("Wat zou er moeten veranderen voor");
    choose(&mut stage, "Wat zou er moeten veranderen voor", "Volledige alliantie");
    stage.scroll_to("Maak actie: Werf, of deel mensen met een zusterorganisatie");
    stage.click("Maak actie: Werf, of deel mensen met een zusterorganisatie");
    stage.type_text("Projectmanager");
    stage.key(Modifiers::COMMAND, Key::Enter);
    let action = &stage.design().birth.actions[0];
    assert_eq!(action.cause, Some(Cause::Characteristic(Characteristic::OwnPeople)));
    assert_eq!(action.who, "Projectmanager");
    stage.scroll_to("Vorm van dit ontwerp");
    choose(&mut stage, "Vorm van dit ontwerp", "Nog geen vorm gekozen");
    assert!(stage.design().birth.form_open);
    choose(&mut stage, "Vorm van dit ontwerp", "Volledige alliantie");
    assert!(!stage.design().birth.form_open);
    undo(&mut stage);
    assert!(stage.design().birth.form_open);
}

#[test]
fn an_item_of_the_tender_is_done_with_who_and_when() {
    let mut stage = at_birth();
    stage.click("De aanbesteding: 0 van 16");
    stage.click("Marktconsultatie, vroeg: Gedaan");
    assert_eq!(stage.design().tender_state(TenderItem::Consultation), State::Done);
    stage.harness.get_by_label("De aanbesteding: 1 van 16");
    stage.type_in("Wie regelt: Marktconsultatie, vroeg", "Contractmanager");
    stage.type_in("Wanneer: Marktconsultatie, vroeg", "05-02-2026");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.click("Marktconsultatie, vroeg: wat is geregeld");
    stage.type_in("Wat is geregeld: Marktconsultatie, vroeg", "Zes partijen");
    stage.key(Modifiers::NONE, Key::Enter);
    let step = stage.design().birth.tender.step(TenderItem::Consultation).cloned().expect("a step");
    assert_eq!((step.who.as_str(), step.on), ("Contractmanager", Some(date(2026, 2, 5))));
    assert_eq!(step.note, "Zes partijen");
    for _ in 0..4 {
        undo(&mut stage);
    }
    assert_eq!(stage.design().tender_done(), 0);
    // By keys: the number of the answer.
    stage.click("De aanbesteding: 0 van 16");
    stage.tab_to("Eén modelcontract: Open");
    stage.key(Modifiers::NONE, Key::Num2);
    assert_eq!(stage.design().tender_state(TenderItem::ModelContract), State::Planned);
}

#[test]
fn what_stands_elsewhere_is_taken_from_there_with_a_way_to_it() {
    let mut stage = at_birth();
    let kind = ArrangementKind::OwnLocation;
    stage.edit(Edit::Arrangement(ArrangementEdit::Add(kind, Vec::new(), "De keet in Gorinchem".into())));
    stage.click("De aanbesteding: 1 van 16");
    stage.scroll_to("Eigen locatie: Staat bij Team: ga ernaartoe");
    assert!(stage.sees_text("Eigen locatie: Gedaan"), "{:?}", stage.names());
    stage.click("Eigen locatie: Staat bij Team: ga ernaartoe");
    assert_eq!(stage.harness.state().view().section, Section::Team);
    let id = stage.design().arrangements[0].id;
    assert_eq!(stage.harness.state().view().selection, [id.into()]);
}

#[test]
fn the_weights_of_the_criteria_come_to_a_whole() {
    let mut stage = at_birth();
    stage.click("De aanbesteding: 0 van 16");
    stage.scroll_to("Nieuw criterium");
    for name in ["Samenwerking", "Plan"] {
        stage.type_in("Nieuw criterium", name);
        stage.key(Modifiers::NONE, Key::Enter);
    }
    assert!(stage.sees_text("Nog niet elk criterium heeft een gewicht."));
    stage.type_in("Gewicht van Samenwerking", "60");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.type_in("Gewicht van Plan", "30");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(stage.sees_text("Samen 90\u{a0}%: nog 10\u{a0}% te verdelen"), "{:?}", stage.names());
    stage.type_in("Gewicht van Plan", "40");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(stage.sees_text("Samen 100 %"));
    assert_eq!(stage.design().tender_state(TenderItem::Award), State::Done, "its item follows");
    stage.click("Plan omhoog");
    let names: Vec<&str> = stage.design().birth.tender.criteria.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Plan", "Samenwerking"]);
    stage.click("Criterium Plan verwijderen");
    assert_eq!(stage.design().birth.tender.criteria.len(), 1);
    undo(&mut stage);
    assert_eq!(stage.design().birth.tender.criteria.len(), 2);
    choose(&mut stage, "Ruimte in de vraag", "veel eisen die zeggen hoe");
    assert!(stage.has_signal("specification-too-tight"));
}

#[test]
fn hats_are_judged_and_the_motive_is_written() {
    let mut stage = at_birth();
    stage.click("Petten en motief");
    stage.click("Opdrachtgever van de alliantie: Deels");
    let hat = |stage: &Stage| stage.design().birth.hat(Hat::Client).cloned();
    assert_eq!(hat(&stage).and_then(|it| it.ready), Some(Readiness::Partly));
    stage.type_in("Wie draagt de pet opdrachtgever van de alliantie", "Directeur");
    stage.type_in("Wat vraagt de pet opdrachtgever van de alliantie", "Eén lastig besluit oefenen");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(hat(&stage).map(|it| it.who), Some("Directeur".into()));
    assert_eq!(hat(&stage).map(|it| it.note), Some("Eén lastig besluit oefenen".into()));
    stage.type_in("Motief", "Wij kunnen dit niet alleen");
    stage.key(Modifiers::COMMAND, Key::S);
    assert_eq!(stage.design().birth.motive, "Wij kunnen dit niet alleen");
    stage.key(Modifiers::NONE, Key::Escape);
    undo(&mut stage);
    assert_eq!(stage.design().birth.motive, "");
}

#[test]
fn milestones_stand_in_time_and_one_of_them_is_the_birth() {
    let mut stage = at_birth();
    stage.click("Geboortekaartje");
    for line in ["2017 Start van de alliantie", "2011 Dijk afgekeurd", "02-07-2015 Markt geraadpleegd"] {
        stage.type_in("Nieuwe mijlpaal", line);
        stage.key(Modifiers::NONE, Key::Enter);
    }
    let card = stage.design().birth.card.clone();
    let order: Vec<&str> = card.in_time().iter().map(|it| it.what.as_str()).collect();
    assert_eq!(order, ["Dijk afgekeurd", "Markt geraadpleegd", "Start van de alliantie"]);
    assert_eq!(card.in_time()[1].when, Moment::Day(date(2015, 7, 2)));
    stage.click("Geboren bij Start van de alliantie");
    assert_eq!(stage.design().birth.card.years(), Some(6));
    stage.type_in("Wanneer: Dijk afgekeurd", "2009");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().birth.card.years(), Some(8));
    stage.type_in("Wanneer: Dijk afgekeurd", "ooit");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().birth.card.years(), Some(8), "no moment, no change");
    stage.key(Modifiers::NONE, Key::Escape);
    stage.click("Nog niet geboren");
    assert_eq!(stage.design().birth.card.born, None);
    undo(&mut stage);
    assert_eq!(stage.design().birth.card.years(), Some(8));
    stage.type_in("Mogelijk door mensen", "Een trekker in het bestuur");
    stage.key(Modifiers::NONE, Key::Tab);
    assert_eq!(stage.design().birth.card.people, "Een trekker in het bestuur");
}

#[test]
fn a_signal_leads_to_its_part_and_the_palette_to_a_name() {
    let mut stage = Stage::example("zandwaard", "nl", false, [1440.0, 900.0]);
    let signal = stage.session().insight().open().find(|it| it.rule.id == "view-not-green").cloned().expect("one");
    let text = alliantietafel::text::Text::new(alliantietafel::text::Language::Nl);
    let title = text.signal(&signal).title;
    stage.unfold(&title);
    stage.click(&format!("Toon: {title}"));
    assert_eq!(stage.harness.state().view().section, Section::Birth);
    assert!(stage.sees_text("Nog niet alles groen"));
    for (typed, sees) in [("modelcontract", "Wat is geregeld: Eén modelcontract"), ("motief", "Gereed voor de petten?")]
    {
        stage.key(Modifiers::COMMAND, Key::K);
        stage.type_text(typed);
        stage.key(Modifiers::NONE, Key::Enter);
        assert!(stage.sees_text(sees), "{typed}: {:?}", stage.names());
    }
    stage.edit(Edit::Birth(BirthEdit::Tender(TenderEdit::AddCriterion("Plan".into()))));
    stage.edit(Edit::Birth(BirthEdit::Card(CardEdit::SetBorn(None))));
}

/// Nothing stands beyond the window at the sizes that are promised, in both languages and themes, and no word lacks.
#[test]
fn all_parts_fit_at_every_size_in_both_languages() {
    let tabs = [
        ["Is de tijd rijp?", "Welke vorm?", "Petten en motief", "Geboortekaartje"],
        ["Is the time right?", "Which form?", "Hats and motive", "Birth card"],
    ];
    for (size, dark) in
        [([1280.0, 720.0], false), ([1440.0, 900.0], true), ([1920.0, 1080.0], false), ([900.0, 600.0], false)]
    {
        for (language, tabs) in ["nl", "en"].into_iter().zip(tabs) {
            let mut stage = Stage::example("zandwaard", language, dark, size);
            stage.key(Modifiers::COMMAND, Key::Num7);
            let counted = ["De aanbesteding: ", "The tender: ", "Acties: ", "Actions: "];
            let counted: Vec<String> =
                stage.names().into_iter().filter(|it| counted.iter().any(|tab| it.starts_with(tab))).collect();
            assert_eq!(counted.len(), 2, "{counted:?}");
            for tab in tabs.map(ToOwned::to_owned).into_iter().chain(counted) {
                stage.click(&tab);
                let beyond = stage.beyond_the_sides(size[0]);
                assert!(beyond.is_empty(), "{tab} {size:?}: {beyond:?}");
                assert!(!stage.sees_containing("?"), "{tab}: {:?}", stage.names());
            }
        }
    }
}
