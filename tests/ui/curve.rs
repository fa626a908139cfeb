//! The curve and the worked examples in the real interface, by pointer and by keyboard.

use std::sync::Arc;

use alliantietafel::app::session::Session;
use alliantietafel::design::Design;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::edit::{Edit, MoneyEdit, MoneyField, PartyEdit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::{Form, Side};
use alliantietafel::design::id::Ids;
use alliantietafel::design::money::{Bound, Staffel, Tier};
use alliantietafel::files::settings::Settings;
use alliantietafel::picture::money::{Asked, Chart, Shown, chart};
use alliantietafel::text::{Language, Text};
use alliantietafel::ui::App;
use alliantietafel::ui::World;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Pos2, Rect, vec2};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::stage::Stage;
use crate::stage::designs::with_money;

const NBSP: &str = "\u{a0}";

fn million(amount: f64) -> Euro {
    Euro::round(amount * 1e6)
}

fn done(design: &mut Design, edits: impl IntoIterator<Item = MoneyEdit>) {
    let mut ids = Ids::seeded(23);
    for it in edits {
        Edit::Money(it).apply(design, &mut ids);
    }
}

fn show(design: Design) -> Stage {
    let mut stage = Stage::with(design);
    stage.key(Modifiers::COMMAND, Key::Num6);
    stage
}

fn labelled<'a>(stage: &'a Stage, words: &'a str, role: Role) -> egui_kittest::Node<'a> {
    let mut all = stage.harness.query_all_by_label_contains(words);
    let found = all.find(|it| it.accesskit_node().role() == role);
    found.unwrap_or_else(|| panic!("nothing has {words:?}; there is: {}", stage.names().join(" | ")))
}

const CURVE: &str = "Grafiek van het resultaat";

/// The layout that is on the screen, and where.
fn on_screen(stage: &Stage) -> (Shown, Chart, Rect) {
    let room = labelled(stage, CURVE, Role::Slider).rect();
    let shown = Shown::of(stage.design()).expect("it has a TAB");
    let simulation = stage.session().insight().simulation.as_ref();
    let asked = Asked { width: room.width(), height: room.height(), held: None };
    let text = Text::new(Language::Nl);
    text.speak_of(stage.design().form);
    let chart = chart(&shown, simulation, &text, asked);
    (shown, chart, room)
}

fn at_cost(stage: &Stage, cost: f64, result: f64) -> Pos2 {
    let (_, chart, room) = on_screen(stage);
    room.min + vec2(chart.x(cost * 1e6), chart.y(result * 1e6))
}

fn bound(stage: &Stage, loss: bool, tier: usize) -> Option<Bound> {
    let staffel = stage.design().money.staffel.as_ref().expect("a staffel");
    (if loss { &staffel.loss } else { &staffel.gain })[tier].up_to
}

fn share(stage: &Stage, loss: bool, tier: usize) -> f64 {
    let staffel = stage.design().money.staffel.as_ref().expect("a staffel");
    (if loss { &staffel.loss } else { &staffel.gain })[tier].contractor
}

fn what_if(stage: &Stage) -> Option<Euro> {
    stage.harness.state().view().walked_cost()
}

fn status(stage: &Stage) -> String {
    let mut all = stage.harness.query_all_by_label_contains("Kosten €");
    let found = all.find(|it| it.accesskit_node().role() == Role::Status);
    found.and_then(|it| it.accesskit_node().label()).unwrap_or_default()
}

#[test]
fn the_hair_line_reads_what_the_staffel_gives() {
    let mut stage = show(with_money());
    for (cost, result, says) in [
        (108.0, 6.0, ["Kosten €_108_mln", "€_8_mln boven het budget", "OG −_€_4,6_mln", "ON −_€_3,4_mln"]),
        (90.0, -5.0, ["Kosten €_90_mln", "€_10_mln onder het budget", "OG +_€_5,5_mln", "ON +_€_4,5_mln"]),
    ] {
        let at = at_cost(&stage, cost, result);
        stage.hover(at);
        stage.hover(at);
        let said = status(&stage);
        for it in says {
            assert!(said.contains(&it.replace('_', NBSP)), "{it}: {said}");
        }
        assert!(said.contains("van de doorrekeningen zijn de kosten lager"), "{said}");
    }
}

#[test]
fn dragging_a_handle_changes_the_bound_in_one_step() {
    let mut stage = show(with_money());
    let from = at_cost(&stage, 105.0, -2.5);
    let to = at_cost(&stage, 107.5, 0.0);
    stage.press(from);
    for step in 1..=5_u8 {
        stage.hover(from + (to - from) * (f32::from(step) / 5.0));
    }
    stage.hover(vec2(to.x, from.y).to_pos2());
    assert_eq!(bound(&stage, true, 0), Some(Bound::Share(0.075)), "the numbers answer while one drags");
    assert!(stage.sees_text(&format!("Grens van trede 1 bij nadeel: 7,5{NBSP}%")));
    // Not beyond its neighbour.
    let far = at_cost(&stage, 112.0, 0.0);
    stage.hover(far);
    stage.hover(far);
    assert_eq!(bound(&stage, true, 0), Some(Bound::Share(0.095)));
    stage.hover(to);
    stage.release(to);
    assert_eq!(bound(&stage, true, 0), Some(Bound::Share(0.075)));
    assert_eq!(what_if(&stage), None, "a drag walks no cost");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(bound(&stage, true, 0), Some(Bound::Share(0.05)));
    assert!(stage.session().next_undo().is_none(), "one gesture is one step");
}

#[test]
fn a_bound_in_euro_stays_one() {
    let mut design = with_money();
    let tier = |to| MoneyEdit::SetTier { loss: true, at: 1, to };
    let field = alliantietafel::design::edit::TierField::UpTo(Some(Bound::Amount(million(10.0))));
    done(&mut design, [tier(field)]);
    let mut stage = show(design);
    let (from, to) = (at_cost(&stage, 110.0, -4.0), at_cost(&stage, 112.0, -4.0));
    stage.press(from);
    stage.hover(from + vec2(5.0, 0.0));
    stage.hover(to);
    stage.hover(to);
    stage.release(to);
    assert_eq!(bound(&stage, true, 1), Some(Bound::Amount(million(12.0))));
}

#[test]
fn escape_takes_a_drag_back() {
    let mut stage = show(with_money());
    let (from, to) = (at_cost(&stage, 105.0, -2.5), at_cost(&stage, 107.5, -2.5));
    stage.press(from);
    stage.hover(from + vec2(8.0, 0.0));
    stage.hover(to);
    stage.hover(to);
    assert_eq!(bound(&stage, true, 0), Some(Bound::Share(0.075)));
    stage.harness.key_press(Key::Escape);
    stage.harness.step();
    stage.hover(to + vec2(20.0, 0.0));
    stage.release(to + vec2(20.0, 0.0));
    assert_eq!(bound(&stage, true, 0), Some(Bound::Share(0.05)));
    assert!(stage.session().next_undo().is_none(), "nothing is left of it");
    assert!(stage.session().next_redo().is_none(), "what was broken off cannot be done again");
}

#[test]
fn the_contractors_line_goes_up_and_down() {
    let mut stage = show(with_money());
    // In the second tier of gain, at 90: ON has 4.5; at 6.5 there it would have 80 %.
    let (from, to) = (at_cost(&stage, 90.0, 4.5), at_cost(&stage, 90.0, 6.5));
    stage.press(from);
    stage.hover(from + (to - from) / 2.0);
    stage.hover(to);
    stage.hover(to);
    assert!(stage.sees_text("Deel van ON in trede 2 bij voordeel"));
    stage.release(to);
    assert!((share(&stage, false, 1) - 0.8).abs() < 0.021, "{}", share(&stage, false, 1));
    assert_eq!(bound(&stage, false, 1), Some(Bound::Share(0.15)));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!((share(&stage, false, 1) - 0.4).abs() < 1e-9);
    assert!(stage.session().next_undo().is_none());
}

#[test]
fn the_keyboard_walks_the_cost() {
    let mut stage = show(with_money());
    stage.tab_to(CURVE);
    let step = on_screen(&stage).1.step();
    stage.key(Modifiers::NONE, Key::ArrowRight);
    assert_eq!(what_if(&stage), Some(Euro::round(100e6 + step)));
    stage.key(Modifiers::SHIFT, Key::ArrowRight);
    assert_eq!(what_if(&stage), Some(Euro::round(100e6 + 11.0 * step)));
    stage.key(Modifiers::NONE, Key::ArrowLeft);
    assert_eq!(what_if(&stage), Some(Euro::round(100e6 + 10.0 * step)));
    let setback = Euro::round(10.0 * step);
    let written = alliantietafel::ui::curve_amount(Language::Nl, setback);
    assert!(stage.sees_text(&format!("Bij een tegenvaller van {written} betaalt OG")), "{}", stage.names().join(" | "));
    stage.key(Modifiers::NONE, Key::Home);
    assert_eq!(what_if(&stage), Some(million(100.0)));
    assert!(stage.sees_text("Kost het werk precies het budget"));
    assert!(stage.session().next_undo().is_none(), "looking changes nothing");
    stage.click("Niet meer tonen");
    assert_eq!(what_if(&stage), None);
}

#[test]
fn a_click_walks_the_cost_and_what_is_walked_is_kept() {
    let mut stage = show(with_money());
    let at = at_cost(&stage, 108.0, 5.0);
    stage.press(at);
    stage.release(at);
    assert_eq!(what_if(&stage), Some(million(108.0)));
    stage.scroll_to("Bewaar dit als rekenvoorbeeld");
    stage.click("Bewaar dit als rekenvoorbeeld");
    let kept: Vec<_> = stage.design().money.examples.iter().map(|it| (it.title.as_str(), it.setback)).collect();
    assert_eq!(kept, [("Tegenvaller", million(8.0))]);
    assert!(
        stage.sees_text(&"Bij een tegenvaller van €_8_mln betaalt OG €_4,6_mln en ON €_3,4_mln.".replace('_', NBSP))
    );
}

#[test]
fn the_usual_three_come_in_one_step_and_a_click_walks_to_one() {
    let mut stage = show(with_money());
    stage.scroll_to("De gebruikelijke drie");
    stage.click("De gebruikelijke drie");
    let kept: Vec<Euro> = stage.design().money.examples.iter().map(|it| it.setback).collect();
    assert_eq!(kept, [million(5.0), million(10.0), million(-5.0)]);
    let says = "Bij een meevaller van €_5_mln krijgt OG €_2,5_mln en ON €_2,5_mln.".replace('_', NBSP);
    stage.scroll_to(&says);
    stage.click(&says);
    assert_eq!(what_if(&stage), Some(million(95.0)));
    stage.click(&says);
    assert_eq!(what_if(&stage), None);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(stage.design().money.examples.is_empty(), "one step");
}

#[test]
fn an_example_is_changed_and_removed() {
    let mut design = with_money();
    done(&mut design, [MoneyEdit::AddWorked("Bouwput".into(), million(8.0))]);
    let mut stage = show(design);
    stage.scroll_to("Rekenvoorbeeld verwijderen");
    stage.type_in("Bedrag van het rekenvoorbeeld", "10 mln");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().money.examples[0].setback, million(10.0));
    stage.type_in("Naam van het rekenvoorbeeld", "Natte bouwput");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().money.examples[0].title, "Natte bouwput");
    stage.click("Rekenvoorbeeld verwijderen");
    assert!(stage.design().money.examples.is_empty());
}

#[test]
fn partners_hear_their_part_and_english_says_it_too() {
    let mut design = with_money();
    let mut ids = Ids::seeded(31);
    for name in ["Damsterdiep", "Nachtegaal"] {
        Edit::Party(PartyEdit::Add(name.into(), Side::Contractor.into())).apply(&mut design, &mut ids);
    }
    let parties: Vec<_> =
        design.parties.iter().filter(|it| it.side() == Some(Side::Contractor)).map(|it| it.id).collect();
    let shares = parties.into_iter().zip([0.75, 0.25]).map(|(it, share)| MoneyEdit::SetPartner(it.into(), Some(share)));
    done(&mut design, shares.chain([MoneyEdit::AddWorked("Bouwput".into(), million(8.0))]));
    let stage = show(design.clone());
    let dutch = "Binnen ON betaalt Damsterdiep €_2,55_mln en Nachtegaal €_0,85_mln.".replace('_', NBSP);
    assert!(stage.sees_text(&dutch), "{}", stage.names().join(" | "));

    let catalogue = Catalogue::read().expect("the catalogues read");
    let settings = Settings { language: Language::En, ..Settings::default() };
    let world =
        World { settings_path: None, recovery: None, versions: None, native_dialogs: false, today: None, seed: 11 };
    let mut app = App::new(catalogue.clone(), settings, world);
    app.show_session(Session::new(design, Arc::new(catalogue), Ids::seeded(17)));
    let harness = egui_kittest::Harness::builder()
        .with_size([1440.0, 900.0])
        .with_context_setup(alliantietafel::ui::install_fonts)
        .build_ui_state(|ui, app: &mut App| app.ui(ui), app);
    let mut english = Stage { harness };
    english.settle();
    english.key(Modifiers::COMMAND, Key::Num6);
    assert!(english.sees_text("In the event of a setback of €8m OG pays €4.6m and ON €3.4m."));
    assert!(english.sees_text("Within ON, to pay: Damsterdiep €2.55m and Nachtegaal €0.85m."));
}

#[test]
fn what_lacks_is_said_in_one_sentence() {
    let mut ids = Ids::seeded(5);
    let mut design = Design::new(&mut ids, "Proef", Form::Full);
    assert!(show(design.clone()).sees_text("Nog geen TAB"));
    done(&mut design, [MoneyEdit::Set(MoneyField::Tab(Some(million(100.0))))]);
    let stage = show(design.clone());
    assert!(stage.sees_text("Nog geen staffel en geen directe kosten") && !stage.sees_text(CURVE));
    let staffel = Staffel { gain: vec![Tier::new(None, 0.5)], loss: vec![Tier::new(None, 0.5)], ..Staffel::default() };
    done(&mut design, [MoneyEdit::SetStaffel(Some(staffel))]);
    let stage = show(design.clone());
    assert!(stage.sees_text("Nog geen directe kosten") && stage.sees_text(CURVE));
    let cost = MoneyEdit::AddCost { overhead: false, name: "Werk".into(), amount: million(90.0) };
    done(&mut design, [cost, MoneyEdit::SetStaffel(None)]);
    let stage = show(design);
    assert!(stage.sees_text("het hele resultaat van OG") && stage.sees_text(CURVE));
}

#[test]
fn words_and_a_table_say_what_the_picture_says() {
    let mut design = with_money();
    done(&mut design, [MoneyEdit::Keep("A".into())]);
    let mut stage = show(design);
    stage.click("In woorden");
    let gain = "Van een voordeel krijgt ON 50_% tot €_5_mln, 40_% tot €_15_mln en 0_% van wat daarboven ligt.";
    assert!(stage.sees_text(&gain.replace('_', NBSP)), "{}", stage.names().join(" | "));
    assert!(stage.sees_text(&"ON draagt volgens de staffel nooit meer dan €_4_mln;".replace('_', NBSP)));
    assert!(stage.sees_text("Variant A: het budget is"));
    stage.click("Tabel");
    for it in ["105,00", "+5,00", "−2,50", "OG in A"] {
        assert!(stage.sees_text(it), "{it}");
    }
    assert!(stage.rests_for(1.0), "at rest nothing is painted");
}

#[test]
fn the_curve_is_saved_as_a_picture() {
    let folder = tempfile::tempdir().expect("a folder");
    let to = folder.path().join("geld.svg");
    let mut stage = show(with_money());
    stage.click("Bewaar als plaatje");
    stage.type_in("Map en naam van het bestand", &to.display().to_string());
    stage.key(Modifiers::NONE, Key::Enter);
    stage.wait_for_versions();
    assert!(stage.sees_text("geld.svg is bewaard"));
    let picture = std::fs::read_to_string(&to).expect("the picture is there");
    assert!(picture.contains("<svg") && picture.len() > 10_000, "{} bytes", picture.len());
}
