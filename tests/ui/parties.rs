//! Several parties, their seats, phases and stage in the real interface: from the wizard to the board.

use alliantietafel::design::Design;
use alliantietafel::design::bovenkant::{Filling, RoleKind};
use alliantietafel::design::edit::{BovenkantEdit, Edit, MoneyEdit, PartyEdit, RisksEdit, TeamEdit};
use alliantietafel::design::form::Side;
use alliantietafel::design::id::Ids;
use alliantietafel::design::parties::{Belonging, Standing};
use alliantietafel::design::phases::Phase;
use alliantietafel::design::risks::Allocation;
use alliantietafel::design::stage::Stage as DesignStage;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use crate::stage::{Stage, two_sided_design};

/// Two owners and one contractor, with an alliance board that has an open seat of the client.
fn several() -> Design {
    let (mut design, mut ids) = (two_sided_design(), Ids::seeded(77));
    Edit::Party(PartyEdit::Add("Provincie".into(), Standing::Client)).apply(&mut design, &mut ids);
    let (name, purpose, limits) = (String::new(), String::new(), String::new());
    for kind in [RoleKind::AllianceBoard, RoleKind::Client] {
        let (name, purpose, limits) = (name.clone(), purpose.clone(), limits.clone());
        let add = BovenkantEdit::AddRole { kind, name, purpose, limits, hats: Vec::new() };
        Edit::Bovenkant(add).apply(&mut design, &mut ids);
    }
    let board = design.bovenkant.of_kind(RoleKind::AllianceBoard).next().expect("a board").id;
    Edit::Bovenkant(BovenkantEdit::OpenSeat(board, Side::Contractor.into())).apply(&mut design, &mut ids);
    design
}

fn names(design: &Design, side: Side) -> Vec<String> {
    design.parties_of(side).map(|it| it.name.clone()).collect()
}

fn team(design: Design) -> Stage {
    let mut stage = Stage::with(design);
    stage.key(Modifiers::COMMAND, Key::Num4);
    stage
}

/// Opens the details of the first role of a kind.
fn open_role(stage: &mut Stage, name: &str) {
    stage.key(Modifiers::COMMAND, Key::Num5);
    let name = format!("{name}, ");
    stage.tab_to(&name);
    stage.key(Modifiers::NONE, Key::Enter);
}

/// Chooses in the list that is open.
fn choose(stage: &mut Stage, word: &str) {
    let entry = stage.harness.query_all_by_label(word).last();
    entry.unwrap_or_else(|| panic!("no {word:?}; there is: {}", stage.names().join(" | "))).click();
    stage.settle();
}

fn filling(stage: &Stage) -> Filling {
    let board = stage.design().bovenkant.of_kind(RoleKind::AllianceBoard).next().expect("a board");
    board.open_seats().next().expect("an open seat").filling.clone()
}

#[test]
fn three_owners_and_two_contractors_are_typed_with_keys_alone() {
    let mut stage = Stage::start();
    stage.tab_to("Verder: partijen");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.tab_to("Opdrachtgever (OG)");
    stage.type_text("Waterschap");
    stage.key(Modifiers::COMMAND, Key::Enter);
    stage.type_text("Provincie");
    stage.key(Modifiers::COMMAND, Key::Enter);
    stage.key(Modifiers::NONE, Key::Enter);
    stage.type_text("Bouwer");
    stage.key(Modifiers::COMMAND, Key::Enter);
    stage.type_text("Baggeraar");
    assert!(stage.sees_text("Opdrachtgever (OG), partij 3 naar boven"));
    stage.key(Modifiers::NONE, Key::Enter);
    stage.type_text("Dijk");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(names(stage.design(), Side::Client), ["Waterschap", "Provincie", "opdrachtgever 3"]);
    assert_eq!(names(stage.design(), Side::Contractor), ["Bouwer", "Baggeraar"]);
}

#[test]
fn the_wizard_orders_and_takes_away() {
    let mut stage = Stage::start();
    stage.click("Verder: partijen");
    stage.type_in("Opdrachtgever (OG)", "Een");
    stage.click("Nog een opdrachtgever");
    stage.type_text("Twee");
    stage.click("Nog een opdrachtgever");
    stage.type_text("Drie");
    stage.click("Opdrachtgever (OG), partij 3 naar boven");
    stage.click("Opdrachtgever (OG), partij 1 weghalen");
    stage.click("Verder: project en fase");
    stage.click("Ontwerp maken");
    assert_eq!(names(stage.design(), Side::Client), ["Drie", "Twee"]);
    assert_eq!(names(stage.design(), Side::Contractor), ["opdrachtnemer"]);
}

#[test]
fn parties_are_ordered_and_moved_with_their_people_and_undo_puts_them_back() {
    let mut stage = team(several());
    stage.click("Partijen");
    stage.click("Partij Provincie naar boven");
    assert_eq!(names(stage.design(), Side::Client), ["Provincie", "Waterschap"]);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(names(stage.design(), Side::Client), ["Waterschap", "Provincie"]);

    stage.click("Plek aan tafel van Waterschap: OG");
    choose(&mut stage, "onafhankelijk");
    let anna = stage.design().team.everybody().find(|it| it.name == "Anna").expect("Anna").standing;
    assert_eq!(anna, Standing::Independent, "who came from it goes along");
    assert!(stage.sees_text("Onafhankelijk"), "the card is there once there is such a party");
    stage.key(Modifiers::COMMAND, Key::Z);
    let anna = stage.design().team.everybody().find(|it| it.name == "Anna").expect("Anna").standing;
    assert_eq!(anna, Standing::Client);

    stage.click("Onafhankelijke");
    stage.type_over("Voorzitter & Co");
    assert_eq!(stage.design().parties.last().map(|it| it.standing), Some(Standing::Independent));
}

#[test]
fn an_organisation_behind_a_party_has_time_for_its_own_decisions() {
    let mut stage = team(two_sided_design());
    stage.click("Partijen");
    stage.click("Moederorganisatie achter Waterschap toevoegen");
    stage.type_over("Hoogheemraadschap");
    stage.type_in("In hoeveel dagen Hoogheemraadschap zelf beslist", "42");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().parties[0].decides_in(), Some(42));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.design().parties[0].decides_in(), None);
}

#[test]
fn an_open_seat_has_a_plan_changes_and_goes_to_another_party() {
    let mut stage = Stage::with(several());
    open_role(&mut stage, "Alliantiebestuur");
    stage.type_in("Wie de vervulling regelt: vacature ON", "Anna");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.type_in("Vóór wanneer het geregeld is: vacature ON", "01-03-2027");
    stage.key(Modifiers::NONE, Key::Enter);
    let Filling::Vacant(Some(plan)) = filling(&stage) else { panic!("it has a plan") };
    assert_eq!((plan.who.as_str(), plan.by), ("Anna", Some(jiff::civil::date(2027, 3, 1))));

    stage.key(Modifiers::COMMAND, Key::Num4);
    assert!(stage.sees_text("Anna regelt het, vóór 01-03-2027"), "the card of the seat tells the plan");

    open_role(&mut stage, "Alliantiebestuur");
    stage.scroll_to("Hoe de plek wordt vervuld: vacature ON: te vervullen");
    stage.click("Hoe de plek wordt vervuld: vacature ON: te vervullen");
    choose(&mut stage, "wisselend");
    assert_eq!(filling(&stage), Filling::Changing);
    stage.scroll_to("Van wie de plek is: wisselend, ON: ON");
    stage.click("Van wie de plek is: wisselend, ON: ON");
    choose(&mut stage, "Provincie");
    let board = stage.design().bovenkant.of_kind(RoleKind::AllianceBoard).next().expect("a board");
    let of = board.open_seats().next().expect("an open seat").of;
    assert_eq!(of, Belonging::from(&stage.design().parties[2]));
    stage.key(Modifiers::COMMAND, Key::Z);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(matches!(filling(&stage), Filling::Vacant(Some(_))), "undo gives the plan back");
}

#[test]
fn a_vacancy_of_a_discipline_has_a_plan_on_its_card() {
    let (mut design, mut ids) = (two_sided_design(), Ids::seeded(5));
    let discipline = design.team.disciplines[0].id;
    let add = TeamEdit::AddVacancy { discipline, of: Side::Contractor.into() };
    Edit::Team(add).apply(&mut design, &mut ids);
    let mut stage = team(design);
    stage.click_containing("Vacature ON");
    stage.type_in("Wie de vervulling regelt: Vacature ON", "Bram");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(stage.sees_text("Bram regelt het"));
    assert!(stage.design().team.disciplines[0].vacancies[0].plan.is_some());
}

#[test]
fn a_role_speaks_for_one_party_and_says_why() {
    let mut stage = Stage::with(several());
    open_role(&mut stage, "Opdrachtgever");
    stage.click("Partij van de rol: OG samen");
    choose(&mut stage, "Provincie");
    stage.type_in("Waarom zo", "De provincie betaalt het meest");
    stage.click("Details sluiten");
    let role = stage.design().bovenkant.of_kind(RoleKind::Client).next().expect("a role");
    assert_eq!(role.party, Some(stage.design().parties[2].id));
    assert_eq!(role.reason, "De provincie betaalt het meest");
}

#[test]
fn a_risk_lies_with_a_party_on_the_plate_and_in_the_register() {
    let (mut design, mut ids) = (several(), Ids::seeded(6));
    let risk = design.risks.list[0].id;
    let to = Allocation::Allocated(Side::Client);
    Edit::Risks(RisksEdit::Move { risks: vec![risk], to }).apply(&mut design, &mut ids);
    let mut stage = Stage::with(design);
    stage.click_containing("Zetting, risico");
    stage.click("Welke partij het draagt: OG samen");
    choose(&mut stage, "Provincie");
    assert_eq!(stage.design().risks.list[0].party, Some(stage.design().parties[2].id));
    assert!(stage.sees_text(": Provincie"), "the card tells who carries it");
    stage.click("Details sluiten");
    stage.key(Modifiers::COMMAND, Key::Num2);
    assert!(stage.sees_text(": Provincie"));
}

#[test]
fn the_phases_are_put_in_order_and_go_back_to_the_usual_one() {
    let mut stage = Stage::with(two_sided_design());
    open_design(&mut stage);
    stage.click("aanbesteding eerder");
    let phases = stage.design().phases().phases();
    assert_eq!(phases[1..3], [Phase::Tender, Phase::PlanDevelopment]);
    stage.click("Gebruikelijke volgorde");
    assert_eq!(stage.design().project.order, None);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.design().phases().phases()[1], Phase::Tender);
}

#[test]
fn the_stage_follows_until_the_board_sets_it() {
    let mut stage = Stage::with(two_sided_design());
    assert!(stage.sees_text("Stadium"), "the status line has it");
    open_design(&mut stage);
    stage.click("Stadium van het ontwerp: ontwerp (volgt uit het ontwerp)");
    choose(&mut stage, "aan het werk");
    assert_eq!(stage.design().stage, Some(DesignStage::Work));
    assert!(stage.sees_text("aan het werk"));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.design().stage, None);
}

fn open_design(stage: &mut Stage) {
    stage.click("Proef");
}

#[test]
fn the_mix_unfolds_to_parties_and_names_who_is_independent() {
    let (mut design, mut ids) = (several(), Ids::seeded(7));
    let to = Some(design.team.disciplines[0].id);
    let of = Standing::Independent.into();
    Edit::Team(TeamEdit::AddPerson { to, name: "Toetser".into(), of }).apply(&mut design, &mut ids);
    let mut stage = team(design);
    assert!(stage.sees_text("1 onafhankelijk, telt niet mee"));
    stage.click("Per partij");
    assert!(stage.sees_text("Waterschap: 2 mensen, 2 fte"));
    assert!(stage.sees_text("Provincie: 0 mensen, 0 fte"));
}

#[test]
fn many_at_once_knows_a_party_by_name() {
    let mut stage = team(several());
    stage.click("Meer tegelijk");
    stage.type_in("Wie erbij komt, in één regel", "2 planners Provincie");
    assert!(stage.sees_text("2 × Planner, Provincie"));
    stage.key(Modifiers::NONE, Key::Enter);
    let party = stage.design().parties[2].id;
    assert_eq!(stage.design().team.everybody().filter(|it| it.party == Some(party)).count(), 2);
}

#[test]
fn a_partys_share_of_its_side_leads_to_the_money() {
    let (mut design, mut ids) = (several(), Ids::seeded(8));
    let id = design.parties[0].id;
    Edit::Money(MoneyEdit::SetPartner(id.into(), Some(0.67))).apply(&mut design, &mut ids);
    let mut stage = team(design);
    stage.click("Partijen");
    stage.click_containing("Aandeel van Waterschap in het resultaat: 67\u{a0}% van OG");
    assert!(stage.sees_text("Verdeling binnen OG en ON"));
}
