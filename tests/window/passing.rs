//! Three people pass the laptop in the real window: each divides ten points, nothing of the last is seen, and the spider of
//! the moment is there once the last one is done.

use alliantietafel::design::Design;
use alliantietafel::design::collaboration::{Condition, Halves};
use alliantietafel::design::edit::{CollaborationEdit, Edit};
use alliantietafel::design::id::Ids;

use crate::desk::Desk;
use crate::stage::designs::proef;
use crate::twin::{Both, word};

fn halves(design: &Design) -> Vec<Halves> {
    let mut all: Vec<Halves> = design.collaboration.moments[0].forms.iter().map(|it| it.halves).collect();
    all.sort_by_key(|it| Condition::ALL.map(|of| it.get(of)));
    all
}

#[test]
fn three_people_pass_the_laptop_and_the_spider_appears() {
    let desk = Desk::new("passing");
    let mut design = proef();
    let moment = CollaborationEdit::AddMoment("Uitspraak".into(), None);
    Edit::Collaboration(moment).apply(&mut design, &mut Ids::seeded(3));
    let mut both = Both::open(&desk, "proef", &design);
    both.key("ctrl+8");
    both.click(&word("together-fill"));
    both.click(&word("together-begin"));
    // The first types, the second presses arrows, the third types all ten at one condition.
    for (lane, digits) in ["4", "2", "2", "1", "1"].into_iter().enumerate() {
        if lane > 0 {
            both.key("Down");
        }
        both.type_text(digits);
    }
    both.key("Return");
    both.click(&word("passing-next"));
    assert!(!both.twin.has("Ambitie: 4 punten"), "nothing of the first one is seen");
    for _ in 0..10 {
        both.key("Right");
    }
    both.key("Return");
    both.click(&word("passing-next"));
    both.key("Down");
    both.type_text("10");
    both.key("Return");
    both.click(&word("passing-last"));
    assert!(both.twin.stage.sees_text("3 vertellers"), "{:?}", both.twin.stage.names());
    both.save();
    let all = [[0, 20, 0, 0, 0], [8, 4, 4, 2, 2], [20, 0, 0, 0, 0]].map(Halves::of);
    both.file_has("three forms of ten points", |it| halves(it) == all);
    both.program.close();
}
