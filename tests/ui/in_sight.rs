//! Signals and figures stay in sight while one edits: what came and went above the form, its own signals in it, and what an
//! edit changed beyond itself on a label for a moment; what a drag would do beside what is lifted.

use alliantietafel::design::edit::{Edit, RiskField, RisksEdit};
use alliantietafel::design::form::Side;
use alliantietafel::design::id::{IdKind, Ids, RiskId};
use alliantietafel::design::risks::{Allocation, Nature};
use egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::Queryable;

use crate::stage::{Stage, designs, two_sided_design};

fn names_with(stage: &Stage, words: &str) -> Vec<String> {
    stage.names().into_iter().filter(|it| it.contains(words)).collect()
}

#[test]
fn what_came_and_went_stands_above_the_form_until_it_is_closed() {
    let mut stage = Stage::with(two_sided_design());
    let title = stage.design().risks.list[0].title.clone();
    stage.click_at(&title, Modifiers::NONE);
    let before: Vec<_> = stage.session().insight().open().cloned().collect();
    let id = stage.design().risks.list[0].id;
    assert!(names_with(&stage, "Opgelost: ").is_empty(), "nothing went yet");
    // Both risks get a place: what said that they have none goes.
    let risks = stage.design().risks.list.iter().map(|it| it.id).collect();
    stage.edit(Edit::Risks(RisksEdit::Move { risks, to: Allocation::Allocated(Side::Contractor) }));
    let now: Vec<_> = stage.session().insight().open().cloned().collect();
    let gone = before.iter().filter(|it| !now.iter().any(|now| now.rule.id == it.rule.id)).count();
    let came = now.iter().filter(|it| !before.iter().any(|was| was.rule.id == it.rule.id)).count();
    assert!(gone + came > 0, "the rules hear it");
    let named = names_with(&stage, "Opgelost: ").len() + names_with(&stage, "Erbij: ").len();
    assert_eq!(named, (gone + came).min(3), "{:?}", stage.names());

    // The whole list unfolds over the form, and folds again.
    // Beside the first steps the list is without what was not started on.
    let all = format!("Alle {}", stage.session().insight().listed(true).count());
    stage.click(&all);
    assert!(stage.sees_text("Signalen van welk onderdeel"), "the list, with its filters");
    assert!(!stage.sees_text("1 van 2"));
    stage.click("Inklappen");
    assert!(stage.sees_text("1 van 2"), "the form again");
    // Another form begins anew; Esc goes back to the list.
    stage.key(Modifiers::COMMAND, Key::PageDown);
    assert_ne!(stage.harness.state().view().open, Some(id.into()));
    assert!(names_with(&stage, "Opgelost: ").is_empty() && names_with(&stage, "Erbij: ").is_empty());
    stage.key(Modifiers::COMMAND, Key::PageUp);
    assert_eq!(stage.harness.state().view().open, Some(id.into()));
    stage.key(Modifiers::NONE, Key::Escape);
    assert_eq!(stage.harness.state().view().open, None);
    assert!(stage.sees_text("Signalen van welk onderdeel"));
}

#[test]
fn an_elements_own_signals_stand_in_its_form_with_what_their_ways_out_change() {
    let mut stage = Stage::example("zwaluw", "nl", false, [1440.0, 900.0]);
    let text = alliantietafel::text::Text::new(alliantietafel::text::Language::Nl);
    text.speak_of(stage.design().form);
    let kinds = [IdKind::Risk, IdKind::Discipline];
    let signal = stage.session().insight().open().find(|it| {
        let first = it.finding.subjects.first();
        !it.finding.fixes.is_empty() && first.is_some_and(|it| kinds.contains(&it.kind()))
    });
    let signal = signal.expect("a signal about one of them that has a way out").clone();
    let id = signal.finding.subjects[0];
    let words = text.signal(&signal);
    let (title, fix) = (words.title, words.fixes[0].clone());
    stage.unfold(&title);
    stage.click(&format!("Toon: {title}"));
    assert_eq!(stage.harness.state().view().open, Some(id));
    let buttons = names_with(&stage, &fix);
    assert!(!buttons.is_empty(), "{fix}: {:?}", stage.names());
    let before = stage.session().snapshot();
    stage.click(&buttons[0]);
    assert_ne!(*stage.session().snapshot(), *before);
}

#[test]
fn what_an_edit_changed_beyond_itself_is_said_for_a_moment() {
    let mut stage = Stage::with(designs::with_money());
    stage.click_at("Zetting", Modifiers::NONE);
    stage.type_in("Kans van optreden", "20");
    stage.key(Modifiers::NONE, Key::Tab);
    let said = names_with(&stage, "Zojuist: ");
    assert_eq!(said.len(), 1, "{:?}", stage.names());
    assert!(said[0].contains("Risico bij Alliantie") && said[0].contains("Verwachte kosten"), "{said:?}");
    assert!(!said[0].contains("TAB"), "what stays is not said: {said:?}");
    // It lies over no card.
    let label = stage.harness.get_by_label(&said[0]).rect();
    let card = stage.center("Zetting");
    assert!(!label.contains(card), "{label:?}");
    stage.harness.run_steps(200);
    assert!(names_with(&stage, "Zojuist: ").is_empty(), "for a moment");
    assert!(stage.rests_for(5.0));
    // Undo says nothing and takes the label away.
    stage.type_in("Kans van optreden", "50");
    stage.key(Modifiers::NONE, Key::Tab);
    stage.key(Modifiers::NONE, Key::Escape);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(names_with(&stage, "Zojuist: ").is_empty());
}

#[test]
fn a_drag_says_what_changes_and_nothing_else() {
    let mut stage = Stage::with(two_sided_design());
    stage.drag("Zetting", "Uitvoerend aannemer", |stage| {
        let says = stage.names().into_iter().filter(|it| it.starts_with("Uitvoerend aannemer;")).collect::<Vec<_>>();
        let plain = names_with(stage, "–");
        assert!(!says.is_empty() || stage.sees_text("Uitvoerend aannemer"));
        assert!(plain.is_empty(), "an unknown share does not become another: {plain:?}");
    });
    stage.key(Modifiers::COMMAND, Key::Num4);
    let (from, to) = (stage.center("Anna"), stage.center("Els"));
    stage.press(from);
    stage.hover(from + vec2(14.0, 4.0));
    stage.hover(to);
    stage.hover(to + vec2(1.0, 0.0));
    assert!(stage.sees_text("1 OG, 2 ON → 2 OG, 2 ON"), "{:?}", names_with(&stage, "OG"));
    stage.release(to);
}

/// The screen puts risks in order of their value: while one gives each its numbers they change places.
#[test]
fn who_goes_through_the_risks_by_keys_meets_each_once_and_stays_in_the_field() {
    let (mut design, mut ids) = (two_sided_design(), Ids::seeded(31));
    let add = RisksEdit::Add { nature: Nature::Risk, title: "Archeologie".into(), to: Allocation::Unplaced };
    Edit::Risks(add).apply(&mut design, &mut ids);
    let risks: Vec<RiskId> = design.risks.list.iter().map(|it| it.id).collect();
    for it in &risks {
        Edit::Risks(RisksEdit::Set(*it, RiskField::Probability(Some(0.5)))).apply(&mut design, &mut ids);
    }
    Edit::Risks(RisksEdit::Move { risks, to: Allocation::Shared }).apply(&mut design, &mut ids);
    let field = "Laag · waarschijnlijk · hoog, in mln";
    // By the step itself what is typed is taken in; or by Enter, after which it has its place before the step.
    for (section, key, enter) in
        [("praatplaat", Key::Num1, false), ("praatplaat", Key::Num1, true), ("register", Key::Num2, false)]
    {
        let mut stage = Stage::with(design.clone());
        stage.key(Modifiers::COMMAND, key);
        stage.click_at("Zetting", Modifiers::NONE);
        if stage.harness.state().view().open.is_none() {
            stage.key(Modifiers::NONE, Key::F2);
        }
        for _ in 0..2 {
            stage.key(Modifiers::COMMAND, Key::PageUp);
        }
        stage.type_in(field, "1 2 3");
        let mut met = vec![stage.harness.state().view().open];
        for more in ["4 5 6", "7 8 9"] {
            if enter {
                stage.key(Modifiers::NONE, Key::Enter);
            }
            stage.key(Modifiers::COMMAND, Key::PageDown);
            met.push(stage.harness.state().view().open);
            if enter {
                stage.type_in(field, more);
            } else {
                stage.type_text(more);
            }
        }
        stage.key(Modifiers::NONE, Key::Enter);
        let likely = |id: &Option<_>| {
            let risk = id.and_then(|it| RiskId::try_from(it).ok()).and_then(|it| stage.design().risks.get(it));
            risk.and_then(|it| it.impact).map(|it| it.likely.cents() / 100_000_000)
        };
        let typed: Vec<_> = met.iter().map(likely).collect();
        assert_eq!(typed, [Some(2), Some(5), Some(8)], "{section}");
        if section == "register" {
            continue;
        }
        // Opened anew, the row is as it stands on the screen by then: what weighs most comes first.
        stage.click("Details sluiten");
        let heaviest = met[2].and_then(|it| RiskId::try_from(it).ok()).and_then(|it| stage.design().risks.get(it));
        let title = heaviest.expect("it is a risk").title.clone();
        stage.click_at(&title, Modifiers::NONE);
        stage.key(Modifiers::COMMAND, Key::PageDown);
        assert_eq!(stage.harness.state().view().open, met[1]);
    }
}
