//! The editors of the Money section in the real interface: budget, staffel, terms, partners, groups and variants.

use alliantietafel::design::Design;
use alliantietafel::design::edit::{CostField, Edit, MoneyEdit, MoneyField, PartyEdit, RiskField, RisksEdit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::{Form, Side};
use alliantietafel::design::id::{CostId, Ids, RiskId};
use alliantietafel::design::money::{Bound, Fixed, Money, Shape, Staffel, Tier};
use alliantietafel::design::risks::{Allocation, Nature};
use alliantietafel::text::{Language, Text};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::stage::{Stage, two_sided_design};

const MILLION: i64 = 1_000_000;

fn million(it: i64) -> Euro {
    Euro::new(it * MILLION)
}

/// Direct cost of 78, AK of 6 and a fee of 2, all in millions; a staffel in two halves.
fn budget() -> Design {
    let (mut design, mut ids) = (two_sided_design(), Ids::seeded(8));
    for (overhead, name, amount) in [(false, "Ontwerp", 18), (false, "Uitvoering", 60), (true, "AK", 6)] {
        let add = MoneyEdit::AddCost { overhead, name: name.into(), amount: million(amount) };
        Edit::Money(add).apply(&mut design, &mut ids);
    }
    let half = |bound| vec![Tier::new(Some(Bound::Share(bound)), 0.5), Tier::new(None, 0.0)];
    let staffel = Staffel { gain: half(0.05), loss: half(0.05), ..Staffel::default() };
    for edit in [MoneyEdit::Set(MoneyField::Fee(Some(million(2)))), MoneyEdit::SetStaffel(Some(staffel))] {
        Edit::Money(edit).apply(&mut design, &mut ids);
    }
    design
}

fn show(design: Design) -> Stage {
    // High enough for the whole column.
    let mut stage = Stage::sized(design, [1440.0, 2400.0]);
    stage.key(Modifiers::COMMAND, Key::Num6);
    stage
}

fn money(stage: &Stage) -> &Money {
    &stage.design().money
}

fn line(stage: &Stage, name: &str) -> (CostId, Euro) {
    let money = money(stage);
    let it = money.direct.iter().chain(&money.overhead).find(|it| it.name == name).expect("the line is there");
    (it.id, it.amount)
}

fn gain(stage: &Stage) -> &[Tier] {
    &money(stage).staffel.as_ref().expect("a staffel").gain
}

/// Types into a field and leaves it with Enter.
fn enter(stage: &mut Stage, field: &str, text: &str) {
    stage.type_in(field, text);
    stage.key(Modifiers::NONE, Key::Enter);
}

/// Takes back all acts, one by one, and checks that the design is as it was.
fn undo_to(stage: &mut Stage, before: &Design, acts: usize) {
    for _ in 0..acts {
        assert!(stage.session().next_undo().is_some(), "there were fewer acts");
        stage.key(Modifiers::COMMAND, Key::Z);
    }
    assert!(stage.design() == before, "undo takes it back");
}

#[test]
fn an_empty_section_offers_the_first_step_and_it_goes_by_keyboard_alone() {
    let mut stage = show(two_sided_design());
    assert!(stage.sees_text("Begin met het budget"));
    assert!(!stage.sees_text("Staffel"), "no form full of blanks");
    stage.tab_to("Begin met het budget");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.type_text("Ontwerp");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.type_text("78 mln");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(line(&stage, "Ontwerp").1, million(78));
    assert_eq!(stage.design().budget().tab(), Some(million(78)));
    assert!(stage.sees_text("Som van de onderdelen"));
    // A second line, still without the pointer.
    stage.tab_to("Regel directe kosten toevoegen");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.type_over("Uitvoering");
    assert_eq!(money(&stage).direct.len(), 2);
    assert_eq!(line(&stage, "Uitvoering").1, Euro::ZERO);
}

#[test]
fn the_sum_follows_what_is_typed_before_the_field_is_left() {
    let mut stage = show(budget());
    let before = stage.design().clone();
    stage.type_in("Bedrag van Uitvoering", "70 mln");
    assert_eq!(line(&stage, "Uitvoering").1, million(60), "it is still a draft");
    assert!(stage.sees_text("€\u{a0}88,0\u{a0}mln"), "direct cost follows");
    // The sum of the parts stands in the TAB's own field while that is empty; the sum for the work says it in words.
    assert!(stage.sees_text("€\u{a0}96,0\u{a0}mln"), "the whole follows: {}", stage.names().join(" | "));
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(!stage.sees_text("€\u{a0}96,0\u{a0}mln"));
    enter(&mut stage, "Bedrag van Uitvoering", "70 mln");
    assert_eq!(stage.design().budget().tab(), Some(million(96)));
    undo_to(&mut stage, &before, 1);
}

#[test]
fn a_tab_that_differs_from_its_parts_says_by_how_much_and_is_mended_at_once() {
    let mut stage = show(budget());
    stage.type_in("Budget (uitvoeringssom en fonds)", "80 mln");
    assert!(stage.sees_text("€\u{a0}6,0\u{a0}mln meer dan het budget"), "already while it is typed");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(money(&stage).tab, Some(million(80)));
    stage.type_in("Winst ON", "1 mln");
    assert!(stage.sees_text("€\u{a0}5,0\u{a0}mln meer dan het budget"));
    stage.key(Modifiers::NONE, Key::Enter);
    stage.click("Budget op de som zetten");
    assert_eq!(money(&stage).tab, Some(million(85)));
    assert!(stage.sees_text("Gelijk aan de som van de onderdelen"));
    enter(&mut stage, "Winst ON", "-3 mln");
    assert_eq!(money(&stage).fee, Some(million(1)), "no part is below zero");
}

#[test]
fn lines_of_cost_are_renamed_moved_and_removed() {
    let mut stage = show(budget());
    let before = stage.design().clone();
    enter(&mut stage, "Naam van Ontwerp", "Ontwerp en onderzoek");
    stage.click("Meer over Uitvoering");
    stage.click("Uitvoering omhoog");
    assert_eq!(money(&stage).direct[0].name, "Uitvoering");
    stage.click("Meer over AK");
    stage.click("AK verwijderen");
    assert!(money(&stage).overhead.is_empty());
    // With the focus on a line's menu Delete removes the line.
    stage.tab_to("Meer over Ontwerp en onderzoek");
    stage.key(Modifiers::NONE, Key::Delete);
    assert_eq!(money(&stage).direct.len(), 1);
    undo_to(&mut stage, &before, 4);
}

#[test]
fn the_fund_and_the_work_are_of_three_domains_and_prices_say_where_they_come_from() {
    let mut design = budget();
    let mut ids = Ids::seeded(9);
    let to = Allocation::Allocated(Side::Contractor);
    let add = RisksEdit::Add { nature: Nature::Risk, title: "Bouwput".into(), to };
    let id = Edit::Risks(add).apply(&mut design, &mut ids).and_then(|it| RiskId::try_from(it).ok()).expect("a risk");
    Edit::Risks(RisksEdit::Set(id, RiskField::Price(Some(million(3))))).apply(&mut design, &mut ids);
    let mut stage = show(design);
    assert!(stage.sees_text("Ingeprijsde risico’s ON"));
    enter(&mut stage, "Alliantiefonds", "9 mln");
    assert!(stage.sees_text("Uitvoeringssom") && stage.sees_text("€\u{a0}89,0\u{a0}mln"));
    stage.type_in("Alliantiefonds", " ");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(money(&stage).fund, None);
    stage.edit(Edit::SetForm(Form::Full));
    assert!(!stage.sees_text("Alliantiefonds") && !stage.sees_text("Uitvoeringssom"));
}

#[test]
fn a_tier_is_set_from_either_side_and_its_bound_is_a_share_or_an_amount() {
    let mut stage = show(budget());
    let before = stage.design().clone();
    enter(&mut stage, "Voordeel, trede 1: deel van OG", "60");
    assert_eq!(gain(&stage)[0].contractor, 0.4);
    enter(&mut stage, "Voordeel, trede 1: deel van ON", "35 %");
    assert_eq!((gain(&stage)[0].client, gain(&stage)[0].contractor), (0.65, 0.35));
    enter(&mut stage, "Voordeel, trede 1: tot", "€ 2 mln");
    assert_eq!(gain(&stage)[0].up_to, Some(Bound::Amount(million(2))));
    enter(&mut stage, "Voordeel, trede 1: tot", "10 %");
    assert_eq!(gain(&stage)[0].up_to, Some(Bound::Share(0.1)));
    stage.click("Trede van het voordeel toevoegen");
    // The bound of the new tier, before the open one, is typed at once.
    stage.type_over("20 %");
    assert_eq!(
        gain(&stage).iter().map(|it| it.up_to).collect::<Vec<_>>(),
        [Some(Bound::Share(0.1)), Some(Bound::Share(0.2)), None]
    );
    enter(&mut stage, "Voordeel, trede 2: tot", "8 %");
    assert!(stage.sees_text("Voordeel, trede 2: Loopt niet op: het eind ligt niet voorbij dat van trede 1."));
    stage.tab_to("Meer over Voordeel, trede 2");
    stage.key(Modifiers::NONE, Key::Delete);
    assert_eq!(gain(&stage).len(), 2);
    enter(&mut stage, "ON verliest hoogstens", "4 mln");
    assert_eq!(money(&stage).staffel.as_ref().and_then(|it| it.loss_cap), Some(million(4)));
    undo_to(&mut stage, &before, 9);
}

#[test]
fn the_tiers_that_the_signals_name_are_marked_and_no_others() {
    let bounds = [Some(0.05), Some(0.02), Some(0.03), Some(0.1), None, None, None];
    let gain: Vec<Tier> = bounds.iter().map(|it| Tier::new(it.map(Bound::Share), 0.5)).collect();
    // A share that no editor makes, but a file can hold.
    let odd = Tier { client: 0.500_000_1, ..Tier::new(Some(Bound::Share(0.05)), 0.5) };
    let staffel = Staffel { gain, loss: vec![odd, Tier::new(None, 0.0)], ..Staffel::default() };
    let mut design = budget();
    Edit::Money(MoneyEdit::SetStaffel(Some(staffel))).apply(&mut design, &mut Ids::seeded(9));
    let mut stage = show(design);
    let text = Text::new(Language::Nl);
    let signals = &stage.session().insight().signals;
    let said: Vec<String> =
        signals.iter().filter(|it| it.rule.id == "staffel-broken").map(|it| text.signal(it).why).collect();
    for (half, word, tiers) in [("Voordeel", "voordeel", 7), ("Nadeel", "nadeel", 2)] {
        for tier in 1..=tiers {
            let named = said.iter().any(|it| it.contains(&format!("trede {tier} bij {word}")));
            let marked = ["Loopt niet op", "Open, maar niet de laatste", "Samen geen"]
                .iter()
                .any(|it| stage.sees_text(&format!("{half}, trede {tier}: {it}")));
            assert_eq!(marked, named, "{half} {tier}: {said:?}; {}", stage.names().join(" | "));
        }
    }
    assert!(stage.sees_text("Voordeel, trede 3: Loopt niet op: het eind ligt niet voorbij dat van trede 1."));
    // Without tiers a half is marked as a whole, beside one that has some.
    for _ in 0..2 {
        stage.edit(Edit::Money(MoneyEdit::RemoveTier { loss: true, at: 0 }));
    }
    assert!(stage.sees_text("Nadeel: Voor voordeel zijn er treden, voor nadeel niet."));
}

#[test]
fn a_staffel_starts_from_a_ready_one_and_can_go_again() {
    let mut design = budget();
    Edit::Money(MoneyEdit::SetStaffel(None)).apply(&mut design, &mut Ids::seeded(9));
    let mut stage = show(design);
    let before = stage.design().clone();
    stage.click("Half om half met plafonds");
    let staffel = money(&stage).staffel.clone().expect("a staffel");
    assert_eq!((staffel.gain_cap, staffel.loss_cap), (Some(Euro::new(4_300_000)), Some(Euro::new(4_300_000))));
    stage.click("Meer over de staffel");
    stage.click("Staffel verwijderen");
    assert!(stage.design() == &before);
    stage.click("Leeg beginnen");
    assert!(gain(&stage).is_empty() && stage.sees_text("alles"));
    stage.click("Trede van het voordeel toevoegen");
    assert_eq!(gain(&stage).len(), 1);
}

#[test]
fn terms_are_typed_and_chosen() {
    let mut stage = show(budget());
    let before = stage.design().clone();
    let choose = |stage: &mut Stage, field: &str, to: &str| {
        stage.click(field);
        stage.click_on_top(to);
    };
    choose(&mut stage, "Open boek: nog niet afgesproken", "ja");
    choose(&mut stage, "Vastgesteld: nog niet bekend", "later, samen");
    choose(&mut stage, "Vorm van de schattingen: PERT", "driehoek");
    enter(&mut stage, "Gewicht van de prijs in de gunning", "20");
    enter(&mut stage, "Winst op het spel", "1,5 mln");
    enter(&mut stage, "Reserve van OG", "5 mln");
    stage.type_in("Hoe het budget tot stand komt", "Samen geraamd");
    stage.key(Modifiers::NONE, Key::Tab);
    let it = money(&stage);
    assert_eq!((it.open_book, it.fixed, it.shape), (Some(true), Some(Fixed::Later), Shape::Triangular));
    assert_eq!((it.price_weight, it.fee_at_risk), (Some(0.2), Some(Euro::new(1_500_000))));
    assert_eq!((it.client_reserve, it.how.as_str()), (Some(million(5)), "Samen geraamd"));
    undo_to(&mut stage, &before, 7);
}

#[test]
fn partners_divide_their_side_s_part_and_hear_what_is_off() {
    let mut design = budget();
    Edit::Party(PartyEdit::Add("Bouwbedrijf".into(), Side::Contractor.into())).apply(&mut design, &mut Ids::seeded(9));
    let mut stage = show(design);
    let before = stage.design().clone();
    assert!(stage.sees_text("Nog niet verdeeld") && !stage.sees_text("Deel van Waterschap"));
    enter(&mut stage, "Deel van Combinatie", "70");
    stage.type_in("Deel van Bouwbedrijf", "40");
    assert!(stage.sees_text("Samen 110\u{a0}%: 10\u{a0}% te veel"), "already while it is typed");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.click("Gelijk verdelen: ON");
    assert!(stage.design().partners_of(Side::Contractor).all(|it| it.share == Some(0.5)));
    assert!(stage.sees_text("Samen 100\u{a0}%"));
    undo_to(&mut stage, &before, 3);
}

#[test]
fn risks_are_put_in_a_group_by_ticks() {
    let mut stage = show(budget());
    let before = stage.design().clone();
    stage.click("Groep");
    stage.type_over("Bodem");
    stage.click("Risico’s kiezen voor Bodem");
    let tick = |stage: &mut Stage, title: &str| {
        let all: Vec<_> = stage.harness.query_all_by_label(title).collect();
        let is_tick = |it: &&egui_kittest::Node<'_>| it.accesskit_node().role() == Role::CheckBox;
        all.iter().find(is_tick).expect("a tick box").click();
        stage.settle();
    };
    tick(&mut stage, "Zetting");
    assert!(stage.sees_text("Met één risico verandert er niets"));
    tick(&mut stage, "Stikstof");
    stage.key(Modifiers::NONE, Key::Escape);
    assert_eq!((money(&stage).groups[0].name.as_str(), money(&stage).groups[0].risks.len()), ("Bodem", 2));
    stage.click("Groep Bodem verwijderen");
    undo_to(&mut stage, &before, 5);
}

/// What is chosen in the menu of the variants, whose items name what goes.
fn in_menu(stage: &mut Stage, variant: &str, item: &str) {
    stage.click(&format!("Meer over variant {variant}"));
    let name = stage.names().into_iter().find(|it| it.starts_with(item)).expect("the item is there");
    stage.click(&name);
}

#[test]
fn a_variant_is_kept_and_taken_back_or_let_go() {
    let mut stage = show(budget());
    let before = stage.design().clone();
    stage.click("Bewaar als A");
    assert!(money(&stage).kept.is_some() && stage.sees_text("Vergelijk met: A"));
    let id = line(&stage, "Ontwerp").0;
    stage.edit(Edit::Money(MoneyEdit::SetCost(id, CostField::Amount(million(30)))));
    in_menu(&mut stage, "A", "Terug naar A");
    assert!(stage.design() == &before);
    stage.click("Bewaar als A");
    enter(&mut stage, "Bedrag van Ontwerp", "20 mln");
    in_menu(&mut stage, "A", "Laat A los");
    assert_eq!((line(&stage, "Ontwerp").1, money(&stage).kept.is_none()), (million(20), true));
    undo_to(&mut stage, &before, 3);
}

#[test]
fn a_second_click_where_the_money_was_kept_drops_nothing_and_what_goes_is_named() {
    let mut stage = show(budget());
    let before = stage.design().clone();
    let at = stage.center("Bewaar als A");
    stage.click("Bewaar als A");
    let kept = stage.design().clone();
    assert!(stage.center("Bewaar als B").distance(at) < 3.0, "the same button stands there");
    stage.press(at);
    stage.release(at);
    stage.settle();
    assert!(stage.design() == &kept, "and does nothing while nothing changed");
    enter(&mut stage, "Bedrag van Ontwerp", "20 mln");
    stage.click("Bewaar als B");
    assert_eq!(money(&stage).variant_names(), ["B", "A"]);
    // The other is compared with, and given a name.
    stage.click("Vergelijk met: B");
    stage.click("A");
    assert_eq!(money(&stage).variant_names(), ["A", "B"]);
    in_menu(&mut stage, "A", "Andere naam");
    enter(&mut stage, "Naam van variant A", "Ruim");
    assert_eq!(money(&stage).variant_names(), ["Ruim", "B"]);
    assert!(stage.sees_text("OG in Ruim") || stage.sees_text("variant Ruim"), "{}", stage.names().join(" | "));
    stage.click("Meer over variant Ruim");
    for says in ["Terug naar Ruim. Wat nu geldt, vervalt. B blijft bewaard.", "Ruim en B vervallen."] {
        assert!(stage.sees_text(says), "{says}: {}", stage.names().join(" | "));
    }
    stage.key(Modifiers::NONE, Key::Escape);
    in_menu(&mut stage, "Ruim", "Houd alleen wat nu geldt");
    assert!(money(&stage).variant_names().is_empty() && line(&stage, "Ontwerp").1 == million(20));
    undo_to(&mut stage, &before, 6);
}

#[test]
fn a_line_of_cost_gets_a_range_by_its_menu_and_loses_it_again() {
    let mut stage = show(budget());
    let before = stage.design().clone();
    stage.click("Meer over Uitvoering");
    stage.click("Bandbreedte van Uitvoering toevoegen");
    enter(&mut stage, "Bandbreedte van Uitvoering", "55 60 95");
    let range = money(&stage).direct[1].range.expect("it has a range");
    assert_eq!([range.low, range.likely, range.high], [million(55), million(60), million(95)]);
    // PERT: (55 + 4 × 60 + 95) / 6 = 65.
    assert!(
        stage.sees_text("Gemiddeld €\u{a0}65,0\u{a0}mln: €\u{a0}5,0\u{a0}mln meer dan in het budget"),
        "{}",
        stage.names().join(" | ")
    );
    enter(&mut stage, "Bedrag van Uitvoering", "50 mln");
    assert!(stage.sees_text("Het bedrag in het budget ligt buiten deze bandbreedte"));
    stage.click("Meer over Uitvoering");
    stage.click("Bandbreedte van Uitvoering weghalen");
    assert!(money(&stage).direct[1].range.is_none());
    undo_to(&mut stage, &before, 3);
}

#[test]
fn a_cap_says_its_share_and_takes_it_anew_when_the_tab_changed() {
    let mut stage = show(budget());
    enter(&mut stage, "ON verliest hoogstens", "5 %");
    let cap = money(&stage).staffel.as_ref().and_then(|it| it.loss_cap);
    assert_eq!(cap, Some(Euro::new(4_300_000)), "five per cent of the parts, 86");
    assert!(stage.sees_text("5\u{a0}% van het budget. Wijzigt het budget"), "{}", stage.names().join(" | "));
    stage.edit(Edit::Money(MoneyEdit::Set(MoneyField::Tab(Some(million(90))))));
    assert!(stage.sees_text("4,78\u{a0}% van het budget"), "{}", stage.names().join(" | "));
    let anew = stage.names().into_iter().find(|it| it.starts_with("Zet op 5")).expect("a way to take it anew");
    stage.click(&anew);
    assert_eq!(money(&stage).staffel.as_ref().and_then(|it| it.loss_cap), Some(Euro::new(4_500_000)));
}

#[test]
fn nothing_stands_beyond_the_window_and_no_word_is_missing_in_either_language() {
    for (language, dark, size) in
        [("nl", false, [1280.0, 720.0]), ("en", true, [1440.0, 900.0]), ("nl", true, [640.0, 700.0])]
    {
        let mut stage = Stage::example("zwaluw", language, dark, size);
        stage.key(Modifiers::COMMAND, Key::Num6);
        assert_eq!(stage.beyond_the_sides(size[0]), Vec::<String>::new(), "{language} {size:?}");
        assert!(!stage.sees_containing("?"), "{language}: {}", stage.names().join(" | "));
    }
}
