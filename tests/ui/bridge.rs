//! The bridge from the staffel to each party's result, in the real interface: picture, table, words, and what leads on.

use alliantietafel::app::examples::Example;
use alliantietafel::app::tables;
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::Side;
use alliantietafel::design::risks::Allocation;
use alliantietafel::finance::bridge::{Bridge, Step};
use alliantietafel::text::{Language, Text};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use crate::stage::Stage;

const NL: Language = Language::Nl;

fn zwaluw() -> Stage {
    let design = Example::find("zwaluw").expect("an example").read().expect("it reads");
    let mut stage = Stage::with(design);
    stage.key(Modifiers::COMMAND, Key::Num6);
    stage
}

fn mean(stage: &Stage) -> Bridge {
    let simulation = stage.session().insight().simulation.clone().expect("zwaluw has a budget");
    Bridge::mean(stage.design(), &simulation)
}

/// Whether a cell of the table says this amount to the cent.
fn says(stage: &Stage, who: &str, step: &str, when: &str, amount: Euro) -> bool {
    let exact = NL.euro(amount);
    let exact = if amount.cents() % 100 == 0 { format!("{exact},00") } else { exact };
    stage.sees_text(&format!("{who}, {step}, {when}: {exact}"))
}

#[test]
fn the_table_says_every_amount_to_the_cent_at_the_mean_and_at_one_cost() {
    let mut stage = zwaluw();
    let bridge = mean(&stage);
    let seen = stage.names().join(" | ");
    for (side, name) in [(Side::Client, "OG"), (Side::Contractor, "ON")] {
        let steps = bridge.of(side).steps;
        assert!(says(&stage, name, "staffel", "gemiddeld", steps.of(Step::Staffel)), "{seen}");
        assert!(says(&stage, name, "eigen risico’s en kansen", "gemiddeld", steps.of(Step::Risks)), "{seen}");
        assert!(says(&stage, name, "resultaat", "gemiddeld", steps.of(Step::Result)), "{seen}");
    }
    assert!(says(&stage, "samen", "resultaat", "gemiddeld", bridge.together().result()), "{seen}");
    // At P80, which no cost that is walked goes before.
    stage.scroll_to("Bij welke kosten: bij P80 van de kosten");
    stage.click("Bij welke kosten: bij P80 van de kosten");
    let simulation = stage.session().insight().simulation.clone().expect("zwaluw has a budget");
    let dear = bridge.at(simulation.terms(), Euro::round(simulation.figures().cost.p80()));
    let amount = NL.euro(dear.of(Side::Contractor).steps.result());
    assert!(stage.sees_text(&amount), "{amount}: {}", stage.names().join(" | "));
    // A percentile that is asked for is walked, and the bridge follows.
    stage.scroll_to("Eén percentiel hoger");
    stage.click("Eén percentiel hoger");
    assert!(stage.sees_text("Bij welke kosten: bij gekozen kosten"));
    assert!(stage.sees_text("In 81\u{a0}% van de doorrekeningen kost het hoogstens"));
    let walked = (simulation.cost_at(0.81).value / 1000.0).round() * 1000.0;
    let dear = bridge.at(simulation.terms(), Euro::round(walked));
    let amount = NL.euro(dear.of(Side::Contractor).steps.result());
    assert!(stage.sees_text(&amount), "{amount}: {}", stage.names().join(" | "));
}

#[test]
fn one_side_shows_alone_and_words_say_the_same() {
    let mut stage = zwaluw();
    assert!(stage.sees_text("OG, staffel: +") && stage.sees_text("ON, staffel: +"));
    stage.scroll_to("Van wie: ON");
    stage.click("Van wie: ON");
    assert!(!stage.sees_text("OG, staffel: +") && stage.sees_text("ON, staffel: +"));
    stage.scroll_to("Brug in woorden");
    stage.click("Brug in woorden");
    assert!(stage.sees_text("OG betaalt die prijzen mee in de werkelijke kosten"));
    assert!(stage.sees_text("Volgens de staffel verliest ON nooit meer dan"));
    for language in Language::ALL {
        let text = Text::new(language);
        assert!(tables::bridge::bridge(&text, &mean(&stage)).rows.len() > 3);
    }
    assert!(!stage.sees_containing("?"), "{}", stage.names().join(" | "));
}

#[test]
fn a_pillar_leads_to_what_is_behind_it() {
    let mut stage = zwaluw();
    stage.harness.get_by_label_contains("ON, eigen risico’s en kansen: ").scroll_to_me();
    stage.settle();
    stage.click_containing("ON, eigen risico’s en kansen: ");
    let own = Allocation::Allocated(Side::Contractor);
    let risks = stage.design().risks.list.iter().filter(|it| it.allocation == own && it.estimate().is_some());
    let count = risks.count();
    assert!(count > 1 && stage.sees_text(&format!("{count} ")), "{}", stage.names().join(" | "));
    assert!(!stage.sees_text("Van de staffel naar het resultaat van elke partij"), "the register shows");
}

/// The keys walk the percentile on the picture, and the bridge follows; two fields say the same.
#[test]
fn the_picture_of_how_likely_costs_are_goes_by_keys_and_by_a_click() {
    let mut stage = zwaluw();
    let says = |stage: &Stage, share: u32| {
        let starts = format!("Kosten bij een percentiel: in {share}\u{a0}% van de doorrekeningen hoogstens €");
        let name = stage.names().into_iter().find(|it| it.starts_with(&starts));
        name.unwrap_or_else(|| panic!("{starts}: {}", stage.names().join(" | ")))
    };
    let picture = says(&stage, 80);
    stage.scroll_to(&picture);
    stage.harness.get_by_label(&picture).focus();
    stage.settle();
    stage.key(Modifiers::NONE, Key::ArrowRight);
    says(&stage, 81);
    for _ in 0..3 {
        stage.key(Modifiers::NONE, Key::ArrowLeft);
    }
    says(&stage, 78);
    assert!(stage.sees_text("In 78\u{a0}% van de doorrekeningen kost het hoogstens"));
    assert!(stage.sees_text("Bij welke kosten: bij gekozen kosten"), "the bridge follows");
    stage.key(Modifiers::NONE, Key::End);
    says(&stage, 99);
    stage.key(Modifiers::NONE, Key::Home);
    let picture = says(&stage, 1);
    let at = stage.harness.get_by_label(&picture).rect().center();
    stage.press(at);
    stage.release(at);
    stage.settle();
    assert!(!stage.sees_text(&picture), "a click asks for what stands there");
}
