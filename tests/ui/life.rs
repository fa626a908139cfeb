//! Phases and recalibration, learning and harvest as people use them: by pointer, by drag, and by keys alone. In these tests
//! today is 22-11-2026.

use alliantietafel::design::edit::{Edit, LifeEdit, MomentField};
use alliantietafel::design::id::RecalibrationId;
use alliantietafel::design::life::{At, Development, EventKind, HarvestKind, Moment, SharedWith, What};
use alliantietafel::design::phases::Phase;
use alliantietafel::ui::Section;
use egui::{Key, Modifiers};
use jiff::civil::{Date, date};

use crate::stage::{Stage, two_sided_design};

fn key(stage: &mut Stage, key: Key) {
    stage.key(Modifiers::NONE, key);
}

fn at_phases() -> Stage {
    let mut stage = Stage::sized(two_sided_design(), [1440.0, 900.0]);
    stage.click("Fasen en herijking");
    assert_eq!(stage.harness.state().view().section, Section::Phases);
    stage
}

fn life(stage: &mut Stage, edit: LifeEdit) {
    stage.edit(Edit::Life(edit));
    stage.settle();
}

/// Realisation begins on 01-06-2027; the risk dossier is looked at two weeks before, the interests on a day of their own.
fn planned() -> Stage {
    let mut stage = at_phases();
    life(&mut stage, LifeEdit::SetBegin(Phase::PlanDevelopment, Some(date(2025, 3, 1))));
    life(&mut stage, LifeEdit::SetBegin(Phase::Realisation, Some(date(2027, 6, 1))));
    let tied = At::Transition { phase: Phase::Realisation, days: -14 };
    life(&mut stage, LifeEdit::AddMoment(vec![What::Risks], tied));
    life(&mut stage, LifeEdit::AddMoment(vec![What::Interests], At::On(date(2027, 9, 1))));
    life(&mut stage, LifeEdit::AddDecision("Vergunning".into(), date(2028, 3, 1)));
    stage
}

fn moment(stage: &Stage, nth: usize) -> &Moment {
    &stage.design().life.moments[nth]
}

fn day(stage: &Stage, nth: usize) -> Option<Date> {
    stage.design().life.day(moment(stage, nth))
}

#[test]
fn an_empty_time_line_begins_with_the_phases_and_a_moment_at_each_transition() {
    let mut stage = at_phases();
    assert!(stage.sees_text("Zet de alliantie op een tijdlijn"), "{:?}", stage.names());
    stage.click("Begin met de fasen vanaf vandaag");
    let (phases, now) = (stage.design().phases(), stage.design().project.phase);
    let coming = 5 - phases.place(now);
    assert_eq!(stage.design().life.begins.len(), coming);
    assert_eq!(stage.design().life.moments.len(), coming - 1);
    assert!(!stage.sees_text("Zet de alliantie op een tijdlijn"));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(!stage.design().life.is_started(), "one step");
}

/// The main task with keys alone: reach a mark, move it, record what came out of it.
#[test]
fn a_mark_is_moved_a_week_and_its_outcome_recorded_by_keys() {
    let mut stage = planned();
    stage.tab_to("risicodossier, 18-05-2027, gepland, gekoppeld");
    key(&mut stage, Key::ArrowRight);
    assert_eq!(day(&stage, 0), Some(date(2027, 5, 25)));
    assert_eq!(moment(&stage, 0).at, At::Transition { phase: Phase::Realisation, days: -7 }, "it stays tied");
    key(&mut stage, Key::ArrowLeft);
    key(&mut stage, Key::ArrowLeft);
    assert_eq!(day(&stage, 0), Some(date(2027, 5, 11)));
    key(&mut stage, Key::Enter);
    stage.settle();
    stage.type_text("twee risico’s erbij");
    key(&mut stage, Key::Enter);
    let held = moment(&stage, 0).held.clone().expect("it was recorded");
    assert_eq!((held.on, held.outcome.as_str()), (date(2026, 11, 22), "twee risico’s erbij"));
    // What is past stands.
    stage.tab_to("risicodossier, 22-11-2026, gedaan");
    key(&mut stage, Key::ArrowRight);
    assert_eq!(day(&stage, 0), Some(date(2026, 11, 22)));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(moment(&stage, 0).held, None, "one step back");
}

#[test]
fn a_mark_is_dragged_and_its_outcome_recorded_by_pointer() {
    let mut stage = planned();
    let before = day(&stage, 1);
    stage.drag("belangen, 01-09-2027, gepland", "Vergunning, 01-03-2028, gepland", |_| {});
    let after = day(&stage, 1).expect("it has a day");
    assert_ne!(Some(after), before);
    assert!((after - date(2028, 3, 1)).get_days().abs() < 30, "under the pointer: {after}");
    assert_eq!(day(&stage, 0), Some(date(2027, 5, 18)), "nothing else moved");
    stage.click("risicodossier, 18-05-2027, gepland, gekoppeld");
    stage.type_in("Uitkomst", "niets veranderd");
    stage.click("Leg vast");
    assert_eq!(moment(&stage, 0).held.as_ref().map(|it| it.outcome.as_str()), Some("niets veranderd"));
    let party = stage.design().principles.chosen.first().map(|it| it.id);
    if party.is_none() {
        assert!(stage.sees_text("nog niets gekozen"));
    }
}

#[test]
fn a_transition_takes_along_what_is_tied_to_it_and_nothing_else() {
    let mut stage = planned();
    let transition = "Overgang naar realisatie, 01-06-2027";
    stage.tab_to(transition);
    key(&mut stage, Key::ArrowRight);
    let days = |stage: &Stage| (stage.design().life.begin(Phase::Realisation), day(stage, 0), day(stage, 1));
    let other = Some(date(2027, 9, 1));
    assert_eq!(days(&stage), (Some(date(2027, 6, 8)), Some(date(2027, 5, 25)), other));
    stage.key(Modifiers::COMMAND, Key::Z);
    stage.drag(transition, "Vergunning, 01-03-2028, gepland", |_| {});
    let (begin, tied, loose) = days(&stage);
    let begin = begin.expect("it has a day");
    assert!(begin > date(2027, 12, 1), "{begin}");
    assert_eq!((tied.map(|it| (begin - it).get_days()), loose), (Some(14), other));
    // A transition that is past stands.
    stage.tab_to("Overgang naar planuitwerking, 01-03-2025");
    key(&mut stage, Key::ArrowRight);
    assert_eq!(stage.design().life.begin(Phase::PlanDevelopment), Some(date(2025, 3, 1)));
}

#[test]
fn ticks_recognise_a_phase_and_only_a_button_records_it() {
    let mut stage = planned();
    stage.scroll_to("Ontdekken en leren: er ontstaat een rangorde");
    stage.click("Ontdekken en leren: er ontstaat een rangorde");
    assert!(!stage.sees_text("Herkend:"), "one of three");
    stage.click("Ontdekken en leren: we ontdekken verschillen");
    assert!(stage.sees_text("Herkend: ontdekken en leren"), "{:?}", stage.names());
    assert_eq!(stage.design().life.now(), None, "nothing is recorded yet");
    stage.click("Spreek af: een leeragenda maken");
    assert_eq!(stage.design().arrangements.last().map(|it| it.text.as_str()), Some("Een leeragenda maken"));
    assert!(stage.sees_text("afgesproken"));
    stage.click("Leg fase vast");
    assert_eq!(stage.design().life.now(), Some(Development::Develop));
    assert!(stage.has_signal("learning-agenda-missing"));
}

#[test]
fn what_is_late_stands_first_and_leads_to_its_outcome() {
    let mut stage = planned();
    stage.edit(Edit::SetPhase(Phase::Realisation));
    life(&mut stage, LifeEdit::AddMoment(vec![What::Ambition], At::On(date(2026, 11, 1))));
    assert!(stage.has_signal("recalibration-overdue"));
    stage.scroll_to("Leg uitkomst vast: ambitie");
    stage.click("Leg uitkomst vast: ambitie");
    stage.settle();
    stage.type_text("staat nog");
    key(&mut stage, Key::Enter);
    assert_eq!(moment(&stage, 2).held.as_ref().map(|it| it.outcome.as_str()), Some("staat nog"));
    assert!(!stage.has_signal("recalibration-overdue"));
}

#[test]
fn a_change_of_people_asks_to_tell_the_story_and_plans_it() {
    let mut stage = planned();
    stage.edit(Edit::SetPhase(Phase::Realisation));
    life(&mut stage, LifeEdit::AddEvent(EventKind::BoardMember, "directeur ON".into(), date(2026, 11, 1)));
    assert!(stage.has_signal("story-not-retold"));
    stage.click("nieuw bestuurslid: directeur ON, 01-11-2026, gedaan");
    stage.click("Plan een moment voor het verhaal");
    assert!(!stage.has_signal("story-not-retold"));
    assert!(moment(&stage, 2).retells());
    assert_eq!(day(&stage, 2), Some(date(2026, 12, 6)));
}

#[test]
fn something_new_is_added_and_chosen_at_once() {
    let mut stage = planned();
    stage.click("moment");
    stage.click("Herijking");
    stage.settle();
    let id: RecalibrationId = stage.design().life.moments.last().map(|it| it.id).expect("it was added");
    assert_eq!(stage.harness.state().view().selection, [id.into()]);
    key(&mut stage, Key::Delete);
    assert_eq!(stage.design().life.moments.len(), 2);
}

#[test]
fn learning_and_harvest_are_typed_ticked_and_undone() {
    let mut stage = at_phases();
    stage.click("Leren en oogsten");
    stage.type_in("Nieuw op de leeragenda", "Samen ramen");
    key(&mut stage, Key::Enter);
    stage.type_in("Wat leerden we: Samen ramen", "vroeg beginnen");
    key(&mut stage, Key::Tab);
    assert!(stage.design().life.learning[0].is_learned());
    stage.type_in("Nieuwe opbrengst: maatschappij", "Wandelpad over de dijk");
    key(&mut stage, Key::Enter);
    stage.click("Wandelpad over de dijk, gedeeld met de sector");
    let it = &stage.design().life.harvest[0];
    assert_eq!((it.kind, it.shared.as_slice()), (HarvestKind::Society, [SharedWith::Sector].as_slice()));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(stage.design().life.harvest[0].shared.is_empty());
}

/// What stands on the line stands in rows too.
#[test]
fn everything_stands_in_rows_as_well() {
    let mut stage = planned();
    let id = moment(&stage, 0).id;
    life(&mut stage, LifeEdit::SetMoment(id, MomentField::Who("bestuur".into())));
    stage.scroll_to("Toon alles op een rij");
    stage.click("Toon alles op een rij");
    stage.scroll_to("Risicodossier (overgang naar realisatie)");
    stage.click("Risicodossier (overgang naar realisatie)");
    assert_eq!(stage.harness.state().view().selection, [id.into()]);
    assert!(stage.sees_text("bestuur"));
}

#[test]
fn the_pages_stay_within_a_small_window_in_both_languages() {
    for (language, section, pages) in [
        ("nl", "Fasen en herijking", ["Leren en oogsten", "Sturing", "Tijdlijn"]),
        ("en", "Phases and recalibration", ["Learning and harvest", "Steering", "Time line"]),
    ] {
        for size in [[1024.0, 680.0], [1280.0, 720.0], [1920.0, 1080.0]] {
            let mut stage = Stage::example("markermeerdijken", language, false, size);
            stage.click_containing(section);
            for page in pages {
                stage.click_containing(page);
                stage.settle();
                let beyond = stage.beyond_the_sides(size[0]);
                assert!(beyond.is_empty(), "{language} {size:?} {page}: {beyond:?}");
            }
        }
    }
}
