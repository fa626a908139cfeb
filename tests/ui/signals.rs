//! The signals panel as a person uses it: filter, go from one to the next by key, see what a way out would do, accept
//! and accept again.

use alliantietafel::design::edit::{Edit, PersonField, TeamEdit};
use alliantietafel::ui::Section;
use alliantietafel::ui::lit_now;
use alliantietafel::ui::section_of;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use crate::stage::{Stage, two_sided_design};

/// F8 goes through all signals of an example, each time to its section with its subjects selected, and around.
#[test]
fn f8_goes_from_signal_to_signal_and_lights_what_it_is_about() {
    let mut stage = Stage::example("oefening", "nl", false, [1440.0, 900.0]);
    let signals: Vec<_> = stage.session().insight().open().cloned().collect();
    assert!(signals.len() > 8);
    for signal in &signals {
        stage.key(Modifiers::NONE, Key::F8);
        assert_eq!(stage.harness.state().view().section, section_of(signal), "{}", signal.rule.id);
        assert_eq!(stage.harness.state().view().selection, signal.finding.subjects, "{}", signal.rule.id);
    }
    stage.key(Modifiers::NONE, Key::F8);
    assert_eq!(stage.harness.state().view().selection, signals[0].finding.subjects, "around");
    stage.key(Modifiers::SHIFT, Key::F8);
    assert_eq!(stage.harness.state().view().selection, signals[signals.len() - 1].finding.subjects, "back around");
    stage.harness.run_steps(200);
    assert!(stage.rests_for(5.0), "nothing is painted at rest, once the light is out");
}

/// A click on a weight shows that weight alone; a section filters further; F8 keeps to the filter.
#[test]
fn the_panel_is_filtered_by_weight_and_section() {
    let mut stage = Stage::example("oefening", "nl", false, [1440.0, 900.0]);
    let all: Vec<_> = stage.session().insight().open().cloned().collect();
    let warnings = all.iter().filter(|it| it.finding.severity.key() == "warning").count();
    stage.click_containing("Toon alleen: ");
    let first = all[0].finding.severity;
    let left = all.iter().filter(|it| it.finding.severity == first).count();
    assert!(left < all.len() && warnings > 0);
    for _ in 0..left {
        stage.key(Modifiers::NONE, Key::F8);
    }
    stage.key(Modifiers::NONE, Key::F8);
    assert_eq!(stage.harness.state().view().selection, all[0].finding.subjects, "around within the filter");
    stage.click("Filter wissen");
    stage.click("Signalen van welk onderdeel: Alle onderdelen");
    stage.click_on_top("Team");
    let team: Vec<_> = all.iter().filter(|it| section_of(it) == Section::Team).collect();
    let other = all.iter().find(|it| section_of(it) != Section::Team).expect("another section");
    let title = |it: &alliantietafel::rules::Signal| stage.title_of(it.rule.id);
    let (seen, unseen) = (title(team[0]), title(other));
    let names = stage.names();
    assert!(names.contains(&seen), "{seen}");
    assert!(!names.contains(&unseen), "{unseen}");
}

/// On a small screen F8 shows the section with what is lit, and the signal in a strip below it; Esc ends it.
#[test]
fn where_the_panel_is_away_a_strip_says_which_signal_it_is() {
    let mut stage = Stage::example("oefening", "nl", false, [800.0, 600.0]);
    stage.key(Modifiers::NONE, Key::F8);
    let count = stage.session().insight().open().count();
    assert!(stage.sees_text(&format!("Signaal 1 van {count}")));
    stage.click("Volgend signaal");
    assert!(stage.sees_text(&format!("Signaal 2 van {count}")));
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(!stage.sees_text("Signaal 2"));
}

/// With the focus on a way out, by keys alone, stands what it would change.
#[test]
fn a_way_out_says_before_the_click_what_it_changes() {
    let mut stage = Stage::with(two_sided_design());
    let title = stage.title_of("risk-unplaced");
    let fix = stage.fix_of("risk-unplaced");
    stage.tab_to(&title);
    stage.tab_to(&fix);
    stage.settle();
    assert!(stage.sees_text("Doet: "));
    assert!(stage.sees_text(&format!("✓ lost op: {title}")));
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(!stage.has_signal("risk-unplaced"));
}

/// An accepted signal is back once what it is about changes, is accepted again by one click, and told once unused.
#[test]
fn an_acceptance_lives_with_what_it_is_about() {
    let mut design = two_sided_design();
    let mut ids = alliantietafel::design::id::Ids::seeded(8);
    let person = design.team.disciplines[0].people[0].id;
    let one_side = PersonField::Of(alliantietafel::design::form::Side::Contractor.into());
    Edit::Team(TeamEdit::SetPerson(person, one_side)).apply(&mut design, &mut ids);
    let mut stage = Stage::with(design);
    let title = stage.title_of("single-bloedgroep");
    stage.unfold(&title);
    stage.click(&format!("Bewust afwijken…: {title}"));
    stage.type_in("Reden", "Komt volgende maand");
    stage.type_in("Naam van wie dit beslist", "A. de Boer");
    stage.click("Bewust afwijken");
    assert!(!stage.has_signal("single-bloedgroep"));
    stage.edit(Edit::Team(TeamEdit::SetPerson(person, PersonField::Fte(0.5))));
    assert!(stage.has_signal("single-bloedgroep"), "the discipline changed");
    assert!(stage.sees_text("Hiervan was bewust afgeweken (A. de Boer"));
    stage.click(&format!("Opnieuw afwijken: {title}"));
    assert!(!stage.has_signal("single-bloedgroep"));
    assert_eq!(stage.design().waivers.len(), 1);
    let other = PersonField::Of(alliantietafel::design::form::Side::Client.into());
    stage.edit(Edit::Team(TeamEdit::SetPerson(person, other)));
    stage.harness.get_by_label("Eén afwijking is niet meer nodig");
    stage.scroll_to_containing("Verwijderen: ");
    stage.click_containing("Verwijderen: ");
    assert!(stage.design().waivers.is_empty());
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.design().waivers.len(), 1, "undone");
}

/// Wherever a signal is about, it is brought into view and lit: what it is about is painted on the screen.
#[test]
fn f8_lights_what_each_signal_is_about_where_it_stands() {
    for (example, size) in [("zwaluw", [1440.0, 900.0]), ("oefening", [1280.0, 720.0])] {
        let mut stage = Stage::example(example, "nl", false, size);
        let signals: Vec<_> = stage.session().insight().open().cloned().collect();
        let mut dark = Vec::new();
        for signal in &signals {
            stage.key(Modifiers::NONE, Key::F8);
            let (lit, subjects) = (lit_now(&stage.harness.ctx), &signal.finding.subjects);
            if !subjects.is_empty() && !subjects.iter().any(|it| lit.contains(it)) {
                dark.push((signal.rule.id, subjects.clone()));
            }
        }
        assert!(dark.is_empty(), "{example}: not lit: {dark:?}");
    }
}

/// The light is for a moment: then it is out, and nothing is painted any more.
#[test]
fn the_light_goes_out_by_itself() {
    let mut stage = Stage::example("oefening", "nl", false, [1440.0, 900.0]);
    stage.key(Modifiers::NONE, Key::F8);
    assert!(stage.harness.state().view().lit.is_some());
    stage.harness.run_steps(300);
    assert!(stage.harness.state().view().lit.is_none());
    stage.settle();
    assert!(stage.rests_for(10.0));
}

/// Solving the signal that is looked at goes on with the one that came after it.
#[test]
fn the_walk_goes_on_where_a_signal_was_solved() {
    let mut stage = Stage::with(two_sided_design());
    let signals: Vec<_> = stage.session().insight().open().cloned().collect();
    let place = signals.iter().position(|it| it.rule.id == "risk-unplaced").expect("it fires");
    for _ in 0..=place {
        stage.key(Modifiers::NONE, Key::F8);
    }
    stage.edit(signals[place].finding.fixes[0].edit.clone());
    let left: Vec<_> = stage.session().insight().open().cloned().collect();
    stage.key(Modifiers::NONE, Key::F8);
    assert_eq!(stage.harness.state().view().selection, left[place % left.len()].finding.subjects);
}
