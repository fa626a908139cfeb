//! Every how-question and recommendation of the source has its card, and the sentences say what the pictures show.

use super::*;
use crate::design::collaboration::{Collaboration, ScoreForm};
use crate::design::id::Ids;
use crate::text::Language;

/// The headings of the Evaluatiespiegel's annex, each with how many recommendations stand under it (ES Bijlage). The headings
/// are the how-questions of chapter 4.2, told by their subject.
const ANNEX: [(Condition, &str, How, usize); 16] = [
    (Condition::Ambition, "ontwikkelen en onderhouden", How::AmbitionKept, 3),
    (Condition::Ambition, "breed gedragen", How::AmbitionCarried, 3),
    (Condition::Ambition, "te dominant", How::AmbitionDominant, 4),
    (Condition::Ambition, "verwatering", How::AmbitionDiluted, 4),
    (Condition::Ambition, "tijdig herijken", How::AmbitionRecalibrated, 3),
    (Condition::Interests, "vroeg en open op tafel", How::InterestsOpen, 3),
    (Condition::Interests, "niet overstemmen", How::InterestsDrowned, 2),
    (Condition::Interests, "verbinden zonder gelijk te maken", How::InterestsConnected, 3),
    (Condition::Interests, "strategisch inzetten", How::InterestsStrategic, 2),
    (Condition::Interests, "in de tijd meebewegen", How::InterestsMoving, 3),
    (Condition::Relation, "buitenwereld niet op afstand", How::OutsideClose, 5),
    (Condition::Organisation, "rollen, mandaat en besluitvorming", How::RolesClear, 3),
    (Condition::Organisation, "te autonoom", How::TooAutonomous, 5),
    (Condition::Process, "richting zonder blokkeren", How::ProcessDirection, 3),
    (Condition::Process, "tempo en proces", How::PaceAndProcess, 3),
    (Condition::Process, "aansluiten op moederorganisaties", How::ProcessAccepted, 3),
];

#[test]
fn every_how_question_and_recommendation_of_the_source_is_there_and_none_is_made_up() {
    assert_eq!(How::ALL.len(), ANNEX.len());
    for ((condition, heading, how, count), ours) in ANNEX.iter().zip(How::ALL) {
        assert_eq!((ours, ours.condition()), (*how, *condition), "{heading}: in the order of the source");
        assert_eq!(how.advice().count(), *count, "{heading}");
    }
    let per_condition = Condition::ALL.map(|it| How::of(it).count());
    assert_eq!(per_condition, [5, 5, 1, 2, 3], "ES 4.2");
    assert_eq!(Advice::ALL.len(), ANNEX.iter().map(|it| it.3).sum::<usize>());
}

#[test]
fn everything_has_words_of_its_own_in_both_languages() {
    for text in Language::ALL.map(Text::new) {
        let mut seen = std::collections::BTreeSet::new();
        let mut is_new = |says: String| {
            assert!(!says.starts_with('?') && !says.trim().is_empty(), "{says}");
            assert!(seen.insert(says.clone()), "said twice: {says}");
        };
        for it in Condition::ALL {
            let it = text.condition(it);
            for says in [it.name, it.asks, it.paradox, it.strong, it.costs, it.little, it.much] {
                is_new(says);
            }
        }
        for it in How::ALL {
            is_new(text.word(it));
        }
        for it in Advice::ALL {
            let it = text.advice(*it);
            assert!(it.title.chars().count() <= 70, "{}", it.title);
            is_new(it.title);
            is_new(it.says);
        }
        for it in text.rubs() {
            is_new(it.title);
            is_new(it.says);
            is_new(it.ask);
        }
    }
}

/// Moments of one form a voice, in half points.
fn over(moments: &[[[u8; 5]; 2]]) -> Collaboration {
    let mut ids = Ids::seeded(4);
    let moments = moments.iter().enumerate().map(|(at, both)| {
        let mut it = KeyMoment::new(KeyMomentId::new(&mut ids), format!("Moment {}", at + 1));
        for (voice, halves) in Voice::ALL.into_iter().zip(both) {
            let id = ScoreFormId::new(&mut ids);
            it.forms.push(ScoreForm { id, voice, name: "Anna".into(), halves: Halves::of(*halves) });
        }
        it
    });
    Collaboration { moments: moments.collect(), ..Collaboration::default() }
}

#[test]
fn the_spider_is_said_aloud() {
    let all = over(&[[[8, 4, 4, 3, 1], [6, 3, 4, 4, 3]]]);
    let text = Text::new(Language::Nl);
    let said = text.spider_says(&all.moments[0]);
    assert_eq!(said[0], "Vertellers gaven ambitie het meest (4,0) en proces het minst (0,5).");
    assert_eq!(said[2], "Het verst uiteen: ambitie, met 4,0 van vertellers en 3,0 van reflectoren.");
    assert!(said[3].starts_with("Minder dan vier formulieren"), "{said:?}");
    assert_eq!(text.who_scored(&all.moments[0]), "1 verteller en 1 reflector");
    assert_eq!(text.course_says(&all), [text.get("collaboration-no-course")]);
    assert!(said.iter().all(|it| !it.contains("Anna")), "nobody is named");
}

#[test]
fn what_holds_at_every_moment_is_said_aloud() {
    let all = over(&[[[6, 5, 4, 3, 2], [5, 4, 4, 3, 4]], [[6, 6, 4, 3, 1], [5, 4, 4, 4, 3]]]);
    let said = Text::new(Language::Nl).course_says(&all);
    assert_eq!(said[0], "Vertellers gaven proces op elk moment het minst.");
    assert_eq!(said[1], "Reflectoren gaven het steeds meer.");
    assert!(said.contains(&"Reflectoren gaven ambitie steeds minder dan vertellers.".to_owned()), "{said:?}");
    let level = over(&[[[4; 5], [4; 5]], [[4; 5], [4; 5]]]);
    let text = Text::new(Language::En);
    assert_eq!(text.course_says(&level), [text.get("collaboration-no-pattern")]);
    assert!(text.spider_says(&level.moments[0])[0].contains("the same"));
}

#[test]
fn vessels_are_said_with_care() {
    let all = over(&[[[6, 5, 4, 3, 2], [4; 5]], [[8, 3, 4, 3, 2], [4; 5]]]);
    let text = Text::new(Language::Nl);
    let found = all.vessels(Voice::Teller);
    let said = text.vessels(&found[0], &all);
    assert!(said.starts_with("Bij vertellers meer voor ambitie (+1,0) en minder voor belangen (−1,0)"), "{said}");
    assert!(said.contains("‘Moment 1’") && said.ends_with("bij 1 van de 1 stappen."), "{said}");
    assert!(text.vessels_care().contains("niet dat"));
}
