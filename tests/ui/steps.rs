//! The first steps beside a design that is not far yet, by pointer and by keyboard.

use alliantietafel::design::Design;
use alliantietafel::design::edit::{Edit, MoneyEdit, RiskField, RisksEdit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::{Form, Side};
use alliantietafel::design::id::{Ids, PartyId};
use alliantietafel::design::parties::Party;
use alliantietafel::design::risks::{Allocation, Nature, ThreePoint};
use egui::{Key, Modifiers};

use crate::stage::Stage;

/// A design as the start screen makes it: its parties and nothing more.
fn fresh() -> Design {
    let mut ids = Ids::seeded(8);
    let mut design = Design::new(&mut ids, "Dijk Zuid", Form::ThreeDomains);
    for (name, side) in [("Provincie Zuid", Side::Client), ("Combinatie Zuid", Side::Contractor)] {
        design.parties.push(Party::new(PartyId::new(&mut ids), name, side));
    }
    design
}

fn write(stage: &mut Stage, to: Allocation) {
    let title = format!("Risico {}", stage.design().risks.list.len() + 1);
    stage.edit(Edit::Risks(RisksEdit::Add { nature: Nature::Risk, title, to }));
}

#[test]
fn the_steps_stand_in_place_of_tips_and_tick_themselves() {
    let mut stage = Stage::with(fresh());
    assert!(stage.has_signal("risks-not-started"), "`check` says it all the same");
    let title = stage.title_of("risks-not-started");
    assert!(!stage.sees_text(&title), "beside the steps it is not said");
    assert!(stage.sees_text("0 van 5 · ongeveer 10 minuten"));
    assert!(stage.sees_text("Gedeeld: nog niet bekend"));
    assert!(stage.sees_text("Nog geen signalen"));
    write(&mut stage, Allocation::Shared);
    assert!(stage.sees_text("Stap 1: Schrijf zes risico’s op, 1 van 6"));
    for _ in 1..6 {
        write(&mut stage, Allocation::Shared);
    }
    assert!(stage.sees_text("Stap 1: Schrijf zes risico’s op, klaar"));
    assert!(stage.sees_text("Gedeeld: 100\u{a0}% van het aantal"));
    assert!(stage.sees_text("Ze liggen nu alle in de alliantie"), "where they were written is no choice yet");
    assert!(stage.sees_text("1 van 5 · ongeveer 8 minuten"));
    let moved = stage.design().risks.list[0].id;
    stage.edit(Edit::Risks(RisksEdit::Move { risks: vec![moved], to: Allocation::Allocated(Side::Client) }));
    assert!(stage.sees_text("Stap 2: Leg elk risico waar het hoort, klaar"));
    assert!(stage.sees_text("2 van 5 · ongeveer 6 minuten"));
    stage.key(Modifiers::COMMAND, Key::Z);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(stage.sees_text("Stap 1: Schrijf zes risico’s op, 5 van 6"), "undo takes the tick away");
}

#[test]
fn what_is_seen_fills_by_number_then_by_value_then_by_how_often_both_win() {
    let mut stage = Stage::with(fresh());
    for to in [Allocation::Shared, Allocation::Shared, Allocation::Allocated(Side::Client)] {
        write(&mut stage, to);
    }
    unfold(&mut stage);
    assert!(stage.sees_text("Gedeeld: 67\u{a0}% van het aantal"));
    let million = |it: i64| Euro::new(it * 1_000_000);
    for (nth, likely) in [(0, 1), (1, 1), (2, 2)] {
        let risk = stage.design().risks.list[nth].id;
        let impact = ThreePoint { low: million(likely), likely: million(likely), high: million(likely) };
        for field in [RiskField::Probability(Some(0.5)), RiskField::Impact(Some(impact))] {
            stage.edit(Edit::Risks(RisksEdit::Set(risk, field)));
        }
    }
    unfold(&mut stage);
    assert!(stage.sees_text("Gedeeld: 50\u{a0}% van de waarde"), "{}", stage.names().join(" | "));
    assert!(stage.sees_text("Na stap 5:"));
    let add = MoneyEdit::AddCost { overhead: false, name: "Bouw".into(), amount: million(80) };
    stage.edit(Edit::Money(add));
    stage.edit(Edit::Money(MoneyEdit::SetStaffel(Some(alliantietafel::design::money::Staffel {
        gain: vec![alliantietafel::design::money::Tier::new(None, 0.5)],
        loss: vec![alliantietafel::design::money::Tier::new(None, 0.5)],
        ..Default::default()
    }))));
    unfold(&mut stage);
    let alignment = stage.session().insight().simulation.as_ref().expect("it is simulated").figures().alignment;
    let share = format!("Gelijk belang: {:.0}\u{a0}%", alignment * 100.0);
    assert!(stage.sees_text(&share), "{share}; {}", stage.names().join(" | "));
}

/// The steps as a person unfolds them, where a signal folded them.
fn unfold(stage: &mut Stage) {
    if !stage.sees_text("Verberg de stappen") {
        stage.click_containing("Eerste stappen: ");
    }
}

#[test]
fn each_step_leads_to_its_place_and_has_what_does_it() {
    let mut stage = Stage::with(fresh());
    stage.click("Schrijf zes risico’s op: + risico");
    stage.type_over("Zetting");
    assert_eq!(stage.design().risks.list[0].title, "Zetting");
    stage.click("Details sluiten");
    stage.click_containing("Stap 2: ");
    stage.click("Leg elk risico waar het hoort: Open wat nog geen plek heeft");
    assert_eq!(stage.harness.state().view().open, Some(stage.design().risks.list[0].id.into()));
    stage.click("Details sluiten");
    stage.click_containing("Stap 3: ");
    stage.click("Geef de grootste drie een bedrag: Geef een bedrag");
    stage.type_over("40");
    assert_eq!(stage.design().risks.list[0].probability, Some(0.4), "its probability is in hand");
    stage.click("Details sluiten");
    stage.click_containing("Stap 5: ");
    stage.click("Vul het budget en de staffel: Begin met het budget");
    stage.type_over("Bouw");
    assert_eq!(stage.design().money.direct[0].name, "Bouw");
    stage.click_containing("Stap 4: ");
    stage.click("Zet de bovenkant neer: Begin met de gebruikelijke bovenkant");
    assert!(stage.design().bovenkant.lines.len() > 3);
    // Signals of substance came with the roles: the steps are one line above them.
    assert!(stage.sees_text("Eerste stappen: 1 van 5") && !stage.sees_text("Verberg de stappen"));
}

#[test]
fn the_library_opens_from_the_first_step_with_its_search_in_hand() {
    let mut stage = Stage::with(fresh());
    stage.click("Schrijf zes risico’s op: Bibliotheek");
    stage.type_text("kabels");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().risks.list.len(), 1, "{}", stage.names().join(" | "));
}

#[test]
fn they_are_hidden_and_come_back_by_their_command() {
    let mut stage = Stage::with(fresh());
    stage.click("Verberg de stappen");
    assert!(!stage.sees_text("Eerste stappen") && !stage.harness.state().settings().first_steps);
    let title = stage.title_of("risks-not-started");
    assert!(stage.sees_text(&title), "now the tips say what to begin with");
    stage.key(Modifiers::COMMAND, Key::K);
    stage.type_text("eerste stappen");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(stage.sees_text("Verberg de stappen") && !stage.sees_text(&title));
}

#[test]
fn by_keyboard_alone() {
    let mut stage = Stage::with(fresh());
    stage.tab_to("Stap 1: ");
    stage.key(Modifiers::NONE, Key::Enter);
    // The field where one writes has the keyboard.
    for title in ["Kabels", "Zetting"] {
        stage.type_text(title);
        stage.key(Modifiers::NONE, Key::Enter);
    }
    let titles: Vec<&str> = stage.design().risks.list.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(titles, ["Kabels", "Zetting"]);
    stage.tab_to("Eerste stappen: ");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(!stage.sees_text("Verberg de stappen"), "it folds");
}

#[test]
fn the_example_opens_in_its_place() {
    let mut stage = Stage::with(fresh());
    stage.scroll_to("Open het voorbeeld Zwaluw");
    stage.click("Open het voorbeeld Zwaluw");
    assert!(stage.design().name.contains("Zwaluw"));
    assert!(!stage.sees_text("Eerste stappen"), "it is far");
    let mut changed = Stage::with(fresh());
    changed.edit(Edit::Rename("Anders".into()));
    changed.scroll_to("Open het voorbeeld Zwaluw");
    changed.click("Open het voorbeeld Zwaluw");
    assert!(changed.sees_text("Wijzigingen opslaan?"));
    changed.click("Niet opslaan");
    assert!(changed.design().name.contains("Zwaluw"));
}

#[test]
fn no_section_is_praised_or_blamed_for_what_is_not_there_yet() {
    let mut stage = Stage::sized(fresh(), [1280.0, 720.0]);
    let names = stage.names();
    assert!(!names.iter().any(|it| it.starts_with("Risico’s en kansen: ")), "{names:?}");
    assert!(stage.rests_for(10.0));
    for size in [[1280.0, 720.0], [760.0, 600.0]] {
        let mut stage = Stage::sized(fresh(), size);
        if size[0] < 900.0 {
            stage.click_containing("Signalen (");
        }
        for label in ["Verberg de stappen", "Open het voorbeeld Zwaluw"] {
            stage.scroll_to(label);
        }
        let outside = stage.beyond_the_sides(size[0]);
        assert!(outside.is_empty(), "{size:?}: {outside:?}");
    }
}
