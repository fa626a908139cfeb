//! What a table found beside what was planted: found, missed, marked though not planted.
//!
//! A mark is on a mistake where it is on one of its elements and about the same subject, or leaves open which. Each mark
//! counts once, each mistake too; what the trainer says counts all the same goes first.

use crate::design::id::{MarkId, PlantedId};
use crate::design::workshop::mark::{Mark, Topic};
use crate::design::workshop::planted::Planted;
use crate::design::workshop::whole::Workshop;

/// What a table found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// Each mistake that was found, with the mark that found it.
    pub found: Vec<(PlantedId, MarkId)>,
    /// The mistakes that nobody marked.
    pub missed: Vec<PlantedId>,
    /// The marks that are on no mistake: worth talking about.
    pub unplanted: Vec<MarkId>,
}

impl Compared {
    /// Whether a mistake is seen in the debrief: it was found, or it was revealed.
    pub fn shows(&self, planted: &Planted) -> bool {
        planted.revealed || self.by(planted.id).is_some()
    }

    /// The next mistake to reveal, in the order of the steps.
    pub fn next(&self, all: &Workshop) -> Option<PlantedId> {
        all.in_order().find(|it| !self.shows(it)).map(|it| it.id)
    }

    /// The mistake that was revealed last, in the order of the steps.
    pub fn last(&self, all: &Workshop) -> Option<PlantedId> {
        all.in_order().rev().find(|it| it.revealed).map(|it| it.id)
    }

    /// The mark that found a mistake.
    pub fn by(&self, planted: PlantedId) -> Option<MarkId> {
        self.found.iter().find(|it| it.0 == planted).map(|it| it.1)
    }
}

/// Holds what was marked beside what was planted.
pub fn compared(all: &Workshop) -> Compared {
    let mut of: Vec<Option<MarkId>> = vec![None; all.planted.len()];
    let mut free: Vec<&Mark> = all.marks.iter().collect();
    let mut take = |at: usize, fits: &dyn Fn(&Planted, &Mark) -> bool, of: &mut Vec<Option<MarkId>>| {
        if of[at].is_none()
            && let Some(found) = free.iter().position(|it| fits(&all.planted[at], it))
        {
            of[at] = Some(free.remove(found).id);
        }
    };
    // First what the trainer said, then what is on no more than one element, so that a wide mistake takes no mark away.
    let mut order: Vec<usize> = (0..all.planted.len()).collect();
    for at in &order {
        take(*at, &|planted, mark| planted.counts == Some(mark.id), &mut of);
    }
    order.sort_by_key(|at| all.planted[*at].about.len());
    for at in &order {
        take(*at, &is_on, &mut of);
    }
    let pairs = || all.planted.iter().zip(&of);
    Compared {
        found: pairs().filter_map(|(it, mark)| Some((it.id, (*mark)?))).collect(),
        missed: pairs().filter(|it| it.1.is_none()).map(|it| it.0.id).collect(),
        unplanted: free.into_iter().map(|it| it.id).collect(),
    }
}

fn is_on(planted: &Planted, mark: &Mark) -> bool {
    let same = mark.on.map_or(planted.about.is_empty(), |on| planted.about.contains(&on));
    same && (mark.topic == planted.topic || (mark.topic == Topic::Other && mark.on.is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::id::{Id, Ids};
    use crate::design::workshop::words::Both;

    fn id(text: &str) -> Id {
        Id::parse(text).expect("an id")
    }

    fn planted(ids: &mut Ids, about: &[&str], topic: Topic) -> Planted {
        let about = about.iter().map(|it| id(it)).collect();
        let (title, says, mends, note) = (Both::default(), Both::default(), Both::default(), Both::default());
        let (id, rule) = (PlantedId::new(ids), "mandate-gap".to_owned());
        Planted { id, rule, about, topic, task: None, title, says, mends, note, revealed: false, counts: None }
    }

    fn mark(ids: &mut Ids, on: Option<&str>, topic: Topic) -> Mark {
        Mark { id: MarkId::new(ids), number: 1, on: on.map(id), topic, says: String::new(), task: None }
    }

    #[test]
    fn found_is_by_element_and_subject_and_each_counts_once() {
        let mut ids = Ids::seeded(1);
        let planted = vec![
            planted(&mut ids, &["ro-amt", "ro-bestuur"], Topic::Ladder),
            planted(&mut ids, &["ro-amt"], Topic::Staffing),
            planted(&mut ids, &[], Topic::Money),
        ];
        let marks = vec![
            mark(&mut ids, Some("ro-amt"), Topic::Staffing),
            mark(&mut ids, Some("ro-amt"), Topic::Staffing),
            mark(&mut ids, Some("ro-bestuur"), Topic::Role),
            mark(&mut ids, None, Topic::Money),
        ];
        let all = Workshop { planted, marks, ..Workshop::default() };
        let out = compared(&all);
        assert_eq!(out.found, [(all.planted[1].id, all.marks[0].id), (all.planted[2].id, all.marks[3].id)]);
        assert_eq!(out.missed, [all.planted[0].id]);
        assert_eq!(out.unplanted, [all.marks[1].id, all.marks[2].id], "a second mark and another subject");
    }

    #[test]
    fn a_mark_that_leaves_its_subject_open_is_on_what_is_wrong_with_its_element() {
        let mut ids = Ids::seeded(4);
        let planted = vec![planted(&mut ids, &["ro-amt"], Topic::Staffing)];
        let marks = vec![mark(&mut ids, Some("ro-amt"), Topic::Other), mark(&mut ids, None, Topic::Other)];
        let all = Workshop { planted, marks, ..Workshop::default() };
        assert_eq!(compared(&all).by(all.planted[0].id), Some(all.marks[0].id));
        assert_eq!(compared(&all).unplanted, [all.marks[1].id], "on nothing is on no mistake");
    }

    #[test]
    fn a_wide_mistake_takes_no_mark_from_a_narrow_one() {
        let mut ids = Ids::seeded(2);
        let planted = vec![
            planted(&mut ids, &["s-inkoop", "s-tekenen"], Topic::Mandate),
            planted(&mut ids, &["s-inkoop"], Topic::Mandate),
        ];
        let marks = vec![mark(&mut ids, Some("s-inkoop"), Topic::Mandate)];
        let all = Workshop { planted, marks, ..Workshop::default() };
        assert_eq!(compared(&all).by(all.planted[1].id), Some(all.marks[0].id));
        assert_eq!(compared(&all).missed, [all.planted[0].id]);
    }

    #[test]
    fn the_trainers_word_goes_before_what_it_is_on() {
        let mut ids = Ids::seeded(3);
        let mut one = planted(&mut ids, &["ro-amt"], Topic::Line);
        let marks = vec![mark(&mut ids, Some("s-inkoop"), Topic::Other), mark(&mut ids, Some("ro-amt"), Topic::Line)];
        one.counts = Some(marks[0].id);
        let mut all = Workshop { planted: vec![one], marks, ..Workshop::default() };
        assert_eq!(compared(&all).by(all.planted[0].id), Some(all.marks[0].id));
        assert_eq!(compared(&all).unplanted, [all.marks[1].id]);
        all.planted[0].counts = None;
        assert_eq!(compared(&all).by(all.planted[0].id), Some(all.marks[1].id), "taken back");
    }
}
