//! The key numbers, the table, the tornado and what measures buy, in the real interface.

use alliantietafel::design::Design;
use alliantietafel::design::edit::{Edit, MeasureField, MoneyEdit, MoneyField, RiskField, RisksEdit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::{Form, Side};
use alliantietafel::design::id::{Ids, MeasureId, PartyId, RiskId};
use alliantietafel::design::money::{Staffel, Tier};
use alliantietafel::design::parties::Party;
use alliantietafel::design::risks::{Allocation, Nature, ThreePoint};
use alliantietafel::finance::figures::Figures;
use alliantietafel::text::Language;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::stage::Stage;

const NL: Language = Language::Nl;

fn add_risk(design: &mut Design, ids: &mut Ids, title: &str, to: Allocation, estimate: Option<(f64, i64)>) -> RiskId {
    let add = RisksEdit::Add { nature: Nature::Risk, title: title.into(), to };
    let id = Edit::Risks(add).apply(design, ids).and_then(|it| RiskId::try_from(it).ok()).expect("a risk is made");
    if let Some((probability, million)) = estimate {
        let euro = |share: i64| Euro::new(million * share * 100_000);
        let points = ThreePoint { low: euro(5), likely: euro(10), high: euro(20) };
        for field in [RiskField::Probability(Some(probability)), RiskField::Impact(Some(points))] {
            Edit::Risks(RisksEdit::Set(id, field)).apply(design, ids);
        }
    }
    id
}

/// Three risks, one of them with ON alone, one without numbers; nothing of money.
fn dossier() -> Design {
    let mut ids = Ids::seeded(5);
    let mut design = Design::new(&mut ids, "Proef", Form::ThreeDomains);
    add_risk(&mut design, &mut ids, "Zetting", Allocation::Shared, Some((0.4, 4)));
    let pit = add_risk(&mut design, &mut ids, "Bouwput", Allocation::Shared, Some((0.5, 8)));
    add_risk(&mut design, &mut ids, "Grondwater", Allocation::Allocated(Side::Contractor), Some((0.5, 6)));
    add_risk(&mut design, &mut ids, "Stikstof", Allocation::Unplaced, None);
    let made = Edit::Risks(RisksEdit::AddMeasure(pit, "Damwand".into())).apply(&mut design, &mut ids);
    let measure = made.and_then(|it| MeasureId::try_from(it).ok()).expect("a measure is made");
    for field in [MeasureField::Cost(Euro::new(500_000)), MeasureField::CutsProbability(0.5)] {
        Edit::Risks(RisksEdit::SetMeasure(pit, measure, field)).apply(&mut design, &mut ids);
    }
    design
}

fn money(design: &mut Design, edits: impl IntoIterator<Item = MoneyEdit>) {
    for edit in edits {
        Edit::Money(edit).apply(design, &mut Ids::seeded(40));
    }
}

/// The same with a budget and a staffel.
fn with_money() -> Design {
    let mut design = dossier();
    let half = || vec![Tier::new(None, 0.5)];
    money(
        &mut design,
        [
            MoneyEdit::AddCost { overhead: false, name: "Werk".into(), amount: Euro::new(90_000_000) },
            MoneyEdit::Set(MoneyField::RiskPot(Some(Euro::new(7_000_000)))),
            MoneyEdit::SetStaffel(Some(Staffel { gain: half(), loss: half(), ..Staffel::default() })),
        ],
    );
    design
}

fn show(design: Design) -> Stage {
    let mut stage = Stage::with(design);
    stage.key(Modifiers::COMMAND, Key::Num6);
    stage
}

fn figures(stage: &Stage) -> Figures {
    stage.session().insight().simulation.as_ref().expect("there is money").figures().clone()
}

/// Whether something on the screen has a name that starts with these words.
fn names_start(stage: &Stage, words: &str) -> bool {
    stage.names().iter().any(|it| it.starts_with(words))
}

/// Chooses from a drop-down whose name starts with these words.
fn choose(stage: &mut Stage, name: &str, option: &str) {
    let all: Vec<_> = stage.harness.query_all_by_label_contains(name).collect();
    let found = all.iter().find(|it| it.accesskit_node().role() == Role::ComboBox).copied();
    let node = found.unwrap_or_else(|| panic!("no choice is called {name:?}: {}", stage.names().join(" | ")));
    node.scroll_to_me();
    node.click();
    stage.settle();
    // A way out of a signal may be called the same; what can be chosen is chosen or not.
    let all: Vec<_> = stage.harness.query_all_by_label(option).collect();
    let choices = all.iter().find(|it| it.accesskit_node().toggled().is_some());
    choices.unwrap_or_else(|| panic!("no choice {option:?}")).click();
    stage.settle();
}

/// Scrolls until the tornado and the measures are in sight.
fn down(stage: &mut Stage) {
    for name in ["Wat de balken tonen", "Wat maatregelen opleveren"] {
        let all: Vec<_> = stage.harness.query_all_by_label_contains(name).collect();
        all.first().expect("the card is there").scroll_to_me();
        stage.settle();
    }
}

#[test]
fn the_cards_say_what_the_simulation_says() {
    let stage = show(with_money());
    let it = figures(&stage);
    let seen = stage.names().join(" | ");
    assert!(names_start(&stage, &format!("{} gelijk belang. In ", NL.share(it.alignment))), "{seen}");
    assert!(
        names_start(&stage, &format!("{} kans dat OG extra geld moet vragen. ", NL.share(it.client_asks))),
        "{seen}"
    );
    let loses = "kans dat ON meer verliest dan de winst op het spel";
    assert!(names_start(&stage, &format!("{} {loses}. ", NL.share(it.contractor_loses))), "{seen}");
    // The other reading, and how far it may be off.
    assert!(stage.sees_text(&format!("Onder nul komt ON in {} van", NL.share(it.contractor_below))), "{seen}");
    assert!(stage.sees_text("Met 95 % zekerheid ligt het ware getal er hoogstens "), "{seen}");
    assert!(names_start(&stage, &format!("P\u{a0}{:.0} dekking risicobudget. ", it.pot_covers * 100.0)), "{seen}");
    assert!(stage.sees_text(&format!("In {} van de doorrekeningen", NL.share(it.over_tab))), "{seen}");
    assert!(stage.sees_text("reserve niet ingevuld: gerekend met €\u{a0}0"));
    let aligned = (it.alignment * 10_000.0).round() as usize;
    assert!(stage.sees_text(&format!("In {} van de 10.000 doorrekeningen", NL.count(aligned))), "{seen}");
}

#[test]
fn the_table_says_mean_and_percentiles_with_their_error() {
    let mut design = with_money();
    let party = PartyId::new(&mut Ids::seeded(60));
    design.parties.push(Party::new(party, "Combinatie", Side::Contractor));
    money(&mut design, [MoneyEdit::SetPartner(party.into(), Some(0.5))]);
    let stage = show(design);
    let it = figures(&stage);
    let mean = |what: &str, euro: f64, signed| format!("{what}, gemiddeld: {}", NL.table_millions(euro, signed));
    for name in [
        mean("Werkelijke kosten", it.cost.mean, false),
        mean("OG", it.client.mean, true),
        mean("ON", it.contractor.mean, true),
        mean("Combinatie (50\u{a0}%)", it.contractor.mean / 2.0, true),
    ] {
        assert!(stage.names().contains(&name), "{name} is not in {}", stage.names().join(" | "));
    }
    let p80 = it.cost.percentiles[2];
    let millions = |euro| NL.table_millions(euro, false);
    let [value, low, high] = [p80.value, p80.low, p80.high].map(millions);
    assert!(stage.names().contains(&format!("Werkelijke kosten, P80: {value}, tussen {low} en {high}")));
    assert!(stage.sees_text("Vier van de vijf doorrekeningen komen niet hoger uit."));
}

#[test]
fn another_number_of_outcomes_is_counted_at_once_and_is_no_change() {
    let mut stage = show(with_money());
    assert!(stage.sees_text("van de 10.000 doorrekeningen"));
    choose(&mut stage, "Aantal doorrekeningen", "1.000 doorrekeningen");
    assert_eq!(figures(&stage).outcomes, 1_000);
    assert!(stage.sees_text("van de 1.000 doorrekeningen") && !stage.sees_text("van de 10.000 doorrekeningen"));
    assert!(stage.session().next_undo().is_none() && !stage.session().is_changed());
    choose(&mut stage, "Aantal doorrekeningen", "1.000.000 doorrekeningen");
    assert!(!stage.sees_text("past bij zoveel"), "three risks fit");
}

#[test]
fn where_memory_would_run_out_it_says_how_many_were_drawn() {
    let mut design = with_money();
    let mut ids = Ids::seeded(70);
    for nth in 0..20 {
        add_risk(&mut design, &mut ids, &format!("Risico {nth}"), Allocation::Shared, Some((0.1, 1)));
    }
    let mut stage = show(design);
    choose(&mut stage, "Aantal doorrekeningen", "1.000.000 doorrekeningen");
    let drawn = figures(&stage).outcomes;
    assert!(drawn < 1_000_000);
    assert!(stage.sees_text(&format!("Gerekend met {}: meer past", NL.count(drawn))), "{}", stage.names().join(" | "));
}

#[test]
fn what_waits_for_an_estimate_is_one_click_away() {
    let mut stage = show(with_money());
    stage.click("1 risico wacht op een schatting");
    assert!(stage.sees_text("Sorteren op"), "the register shows");
    let selection = &stage.harness.state().view().selection;
    let waits = stage.design().risks.list.iter().find(|it| it.title == "Stikstof").expect("it is there");
    assert_eq!(*selection, [waits.id.into()]);
}

#[test]
fn without_money_one_line_says_what_lacks() {
    let stage = show(dossier());
    assert!(stage.sees_text("Nog geen budget en geen directe kosten."), "{}", stage.names().join(" | "));
    assert!(!stage.sees_text("gelijk belang.") && !stage.sees_text("Wat elk risico doet"));
    let mut design = dossier();
    money(&mut design, [MoneyEdit::Set(MoneyField::Tab(Some(Euro::new(100_000_000))))]);
    assert!(show(design).sees_text("Nog geen directe kosten."));
    let mut design = with_money();
    money(&mut design, [MoneyEdit::SetStaffel(None)]);
    assert!(show(design).sees_text("Er is nog geen staffel: het hele resultaat is voor OG."));
}

#[test]
fn a_kept_variant_stands_beside_the_money_as_it_is() {
    let mut design = with_money();
    money(&mut design, [MoneyEdit::Keep("A".into()), MoneyEdit::Set(MoneyField::RiskPot(Some(Euro::new(3_000_000))))]);
    let mut stage = show(design);
    let now = figures(&stage);
    let before = figures(&show(with_money()));
    assert_ne!(now.pot_covers, before.pot_covers);
    let both = format!("A P\u{a0}{:.0} → nu P\u{a0}{:.0} dekking", before.pot_covers * 100.0, now.pot_covers * 100.0);
    assert!(names_start(&stage, &both), "{both} is not in {}", stage.names().join(" | "));
    let mean = format!("A: OG, gemiddeld: {}", NL.table_millions(before.client.mean, true));
    assert!(stage.names().contains(&mean), "{mean}");
    let mut unsaid = with_money();
    let direct = unsaid.money.direct[0].id;
    money(&mut unsaid, [MoneyEdit::RemoveCost(direct), MoneyEdit::Keep("A".into())]);
    money(&mut unsaid, [MoneyEdit::AddCost { overhead: false, name: "Werk".into(), amount: Euro::new(90_000_000) }]);
    assert!(show(unsaid).sees_text("Variant A zegt nog te weinig"));
    // With another risk both are counted again.
    let risk = stage.design().risks.list[0].id;
    stage.edit(Edit::Risks(RisksEdit::Set(risk, RiskField::Probability(Some(0.9)))));
    assert!(!names_start(&stage, &both));
}

#[test]
fn the_tornado_moves_a_risk_as_one_step() {
    let mut stage = show(with_money());
    down(&mut stage);
    choose(&mut stage, "Wat geprobeerd wordt", "Naar de alliantie");
    let before = figures(&stage).alignment;
    let says = "Grondwater naar de alliantie verhoogt gelijk belang van ";
    assert!(names_start(&stage, says), "{}", stage.names().join(" | "));
    let name = "Verplaats Grondwater naar Alliantie";
    stage.scroll_to(name);
    stage.click(name);
    let risk = |stage: &Stage| stage.design().risks.list.iter().find(|it| it.title == "Grondwater").cloned();
    assert_eq!(risk(&stage).expect("there").allocation, Allocation::Shared);
    let after = figures(&stage).alignment;
    assert!(after > before);
    assert!(names_start(&stage, &format!("{} gelijk belang", NL.share(after))), "the card follows");
    assert!(stage.harness.query_by_label(name).is_none(), "it lies there already");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(risk(&stage).expect("there").allocation, Allocation::Allocated(Side::Contractor));
    assert!(stage.session().next_undo().is_none(), "it was one step");
}

#[test]
fn every_bar_says_in_words_what_it_shows() {
    let mut stage = show(with_money());
    down(&mut stage);
    choose(&mut stage, "Wat de balken tonen", "P80 van de kosten");
    let simulation = stage.session().insight().simulation.as_ref().expect("there is money");
    let effects = simulation.tornado(stage.design(), Allocation::Unplaced);
    let most = effects.iter().min_by(|a, b| a.cost_p80.total_cmp(&b.cost_p80)).expect("there is one");
    let title = &stage.design().risks.get(most.risk).expect("there").title;
    let change = NL.euro_change(most.cost_p80);
    let bar = format!("Weglaten van {title} verlaagt de P80 van de kosten van ");
    let said = |it: &String| it.starts_with(&bar) && it.contains(&format!("({change}) Toevalsfout: ± "));
    assert!(stage.names().iter().any(said), "{bar} … ({change}) is not in {}", stage.names().join(" | "));
    // A risk that ON carries alone is outside the TAB: it does nothing to this figure.
    assert!(!names_start(&stage, "Weglaten van Grondwater"));
    stage.click("Bouwput openen");
    assert_eq!(stage.harness.state().view().open, Some(stage.design().risks.list[1].id.into()));
}

#[test]
fn a_measure_is_planned_where_it_shows_what_it_buys() {
    let mut stage = show(with_money());
    down(&mut stage);
    assert!(stage.sees_text("per euro"), "{}", stage.names().join(" | "));
    assert!(names_start(&stage, "Damwand bij Bouwput: kost €\u{a0}500.000 en neemt €\u{a0}2.167.000 weg, €\u{a0}4,33"));
    stage.scroll_to("Damwand bij Bouwput gepland");
    stage.click("Damwand bij Bouwput gepland");
    let planned = |stage: &Stage| stage.design().risks.list[1].measures[0].planned;
    assert!(planned(&stage));
    assert!(names_start(&stage, "Damwand bij Bouwput: kost €\u{a0}500.000 en neemt €\u{a0}2.167.000 weg"));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(!planned(&stage));
}

#[test]
fn the_keyboard_reaches_all_of_it() {
    // In a low window, where the tornado is out of sight until the focus comes there.
    let mut stage = Stage::sized(with_money(), [1024.0, 680.0]);
    stage.key(Modifiers::COMMAND, Key::Num6);
    assert!(stage.harness.query_by_label("Bouwput openen").is_none(), "what is out of sight is not computed");
    for name in ["Aantal doorrekeningen", "Wat geprobeerd wordt", "Wat de balken tonen", "Bouwput openen"] {
        stage.tab_to(name);
    }
    stage.tab_to("Damwand bij Bouwput gepland");
    stage.key(Modifiers::NONE, Key::Space);
    assert!(stage.design().risks.list[1].measures[0].planned);
    stage.tab_to("Zetting openen");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.harness.state().view().open, Some(stage.design().risks.list[0].id.into()));
}

#[test]
fn nothing_stands_beyond_the_window_at_any_size_and_the_screen_rests() {
    for size in [[1440.0, 900.0], [1280.0, 720.0], [1024.0, 680.0], [800.0, 640.0]] {
        let mut design = with_money();
        money(&mut design, [MoneyEdit::Keep("A".into())]);
        let mut stage = Stage::sized(design, size);
        stage.key(Modifiers::COMMAND, Key::Num6);
        down(&mut stage);
        choose(&mut stage, "Wat geprobeerd wordt", "Naar OG");
        assert!(stage.beyond_the_sides(size[0]).is_empty(), "{size:?}: {:?}", stage.beyond_the_sides(size[0]));
        let buttons = stage.harness.query_all_by_label_contains("Verplaats ");
        let ends: Vec<f32> = buttons.map(|it| it.rect().right()).collect();
        assert!(ends.len() > 1 && ends.iter().all(|it| (it - ends[0]).abs() < 0.5), "rows end alike: {ends:?}");
        assert!(!stage.sees_containing("?"), "{size:?}");
        assert!(stage.rests_for(3.0), "{size:?}");
    }
}
