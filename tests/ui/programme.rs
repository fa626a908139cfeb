//! A programme as people use it: by pointer, and by keys alone.

use alliantietafel::design::Design;
use alliantietafel::design::edit::{Edit, PartyEdit, ProgrammeEdit, RisksEdit};
use alliantietafel::design::form::Form;
use alliantietafel::design::id::{Ids, PartyId, ProjectId, RiskId};
use alliantietafel::design::parties::Standing;
use alliantietafel::design::risks::{Allocation, Nature};
use alliantietafel::ui::Section;
use egui::{Key, Modifiers};

use crate::stage::{Stage, two_sided_design};

/// Three partners, a project, and a risk that the first partner carries.
fn programme() -> (Design, Vec<PartyId>, ProjectId, RiskId) {
    let mut ids = Ids::seeded(12);
    let mut design = Design::new(&mut ids, "Rivieren", Form::Programme);
    let mut act = |edit: Edit| edit.apply(&mut design, &mut ids).expect("it makes something");
    let parties = ["Waterschap Rijndal", "Waterschap Vechtkant", "Provincie"]
        .map(|name| act(Edit::Party(PartyEdit::Add(name.into(), Standing::Partner))));
    let parties: Vec<PartyId> = parties.into_iter().map(|it| it.try_into().expect("a partner")).collect();
    let project = act(Edit::Programme(ProgrammeEdit::AddProject("Sluis Vechtmond".into())));
    let to = Allocation::Partner(parties[0]);
    let risk = act(Edit::Risks(RisksEdit::Add { nature: Nature::Risk, title: "Klei schaars".into(), to }));
    (design, parties, project.try_into().expect("a project"), risk.try_into().expect("a risk"))
}

fn place(stage: &Stage) -> Allocation {
    stage.design().risks.list[0].allocation
}

/// The spot on the plate that begins with these words.
fn spot(stage: &Stage, words: &str) -> String {
    stage.names().into_iter().find(|it| it.starts_with(words)).unwrap_or_else(|| panic!("{words}: {:?}", stage.names()))
}

#[test]
fn a_risk_is_dragged_between_partner_core_and_project_with_the_effect_beside_the_pointer() {
    let (design, parties, project, _) = programme();
    let mut stage = Stage::sized(design, [1440.0, 900.0]);
    stage.settle();
    let (core, sluis) = (spot(&stage, "Gedeelde kern, Nog geen"), spot(&stage, "Sluis Vechtmond"));
    stage.drag("Klei schaars", &core, |stage| {
        assert!(stage.sees_text("Gedeelde kern"), "the words beside the pointer: {:?}", stage.names());
    });
    assert_eq!(place(&stage), Allocation::Shared);
    stage.drag("Klei schaars", &sluis, |_| {});
    assert_eq!(place(&stage), Allocation::Project(project));
    let provincie = spot(&stage, "Provincie, ");
    stage.drag("Klei schaars", &provincie, |_| {});
    assert_eq!(place(&stage), Allocation::Partner(parties[2]));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(place(&stage), Allocation::Project(project), "one drag is one step");
}

#[test]
fn keys_take_a_risk_along_the_places_and_no_further() {
    let (design, parties, project, _) = programme();
    let mut stage = Stage::sized(design, [1440.0, 900.0]);
    stage.settle();
    stage.click_at("Klei schaars", Modifiers::NONE);
    let mut seen = vec![place(&stage)];
    for _ in 0..6 {
        stage.key(Modifiers::COMMAND, Key::ArrowRight);
        seen.push(place(&stage));
    }
    let partner = |nth: usize| Allocation::Partner(parties[nth]);
    let all =
        [partner(0), partner(1), partner(2), Allocation::Shared, Allocation::Project(project), Allocation::Unplaced];
    assert_eq!(seen[..6], all);
    assert_eq!(seen[6], Allocation::Unplaced);
    stage.key(Modifiers::COMMAND, Key::ArrowLeft);
    assert_eq!(place(&stage), Allocation::Project(project));
}

#[test]
fn what_another_form_moves_is_shown_before_and_undone_in_one_step() {
    let mut design = two_sided_design();
    design.form = Form::Full;
    let before = design.clone();
    let mut stage = Stage::sized(design, [1440.0, 1000.0]);
    stage.key(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::I);
    if !stage.sees_text("Vorm: ") {
        stage.click_containing(&before.name);
    }
    stage.settle();
    stage.click("Vorm: Volledige alliantie");
    stage.click("Programma-alliantie");
    stage.settle();
    assert!(stage.sees_text("wordt partner"), "{:?}", stage.names());
    assert_eq!(stage.design().form, Form::Full, "nothing changes before it is wanted");
    stage.click("Laat het zo");
    assert_eq!(*stage.design(), before);
    stage.click("Vorm: Volledige alliantie");
    stage.click("Programma-alliantie");
    stage.click("Verander de vorm");
    assert_eq!(stage.design().form, Form::Programme);
    assert!(stage.design().parties.iter().all(|it| it.standing == Standing::Partner));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(*stage.design(), before, "one step back");
}

#[test]
fn money_of_a_programme_is_what_comes_in_and_what_projects_get() {
    let (design, parties, ..) = programme();
    let mut stage = Stage::sized(design, [1440.0, 900.0]);
    stage.click("Geld");
    assert_eq!(stage.harness.state().view().section, Section::Money);
    stage.type_in("Inbreng van Waterschap Rijndal", "2,4 mln");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.type_in("Stemmen van Waterschap Rijndal", "1");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.type_in("Subsidie voor Sluis Vechtmond", "9,5 mln");
    stage.key(Modifiers::NONE, Key::Enter);
    let stake = stage.design().programme.stake(parties[0]);
    assert_eq!(stake.contribution.map(alliantietafel::design::euro::Euro::to_f64), Some(2_400_000.0));
    assert_eq!(stake.votes, Some(1));
    assert_eq!(stage.design().programme.flow().grants.to_f64(), 9_500_000.0);
    let wrong = ["OG", "ON", "TAB", "staffel"];
    for words in stage.names() {
        let named = |it: &&&str| words.split(|it: char| !it.is_alphanumeric()).any(|part| part == **it);
        assert!(!wrong.iter().any(|it| named(&it)), "{words}");
    }
}

#[test]
fn a_section_that_does_not_fit_says_so_in_a_sentence() {
    let (design, ..) = programme();
    let mut stage = Stage::sized(design, [1440.0, 900.0]);
    stage.click("Geboorte");
    assert!(stage.sees_text("passen niet bij een programma"), "{:?}", stage.names());
}

#[test]
fn a_programme_begins_with_partners_and_no_sides() {
    let mut stage = Stage::start();
    stage.click("Programma-alliantie");
    stage.click("Verder: partijen");
    stage.type_in("Partner, partij 1", "Waterschap Rijndal");
    stage.click("Verder: project en fase");
    stage.type_in("Naam van het ontwerp", "Rivieren");
    stage.click("Ontwerp maken");
    let design = stage.design();
    assert_eq!((design.form, design.parties.len()), (Form::Programme, 3));
    assert!(design.parties.iter().all(|it| it.standing == Standing::Partner));
    stage.settle();
    assert!(stage.sees_text("Gedeelde kern"), "{:?}", stage.names());
}
