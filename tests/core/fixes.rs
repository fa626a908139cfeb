//! Every way out of every signal of every example and of generated designs: what its preview says is what happens, in one step that can be undone.

use std::cell::Cell;
use std::sync::Arc;

use alliantietafel::app::examples::EXAMPLES;
use alliantietafel::app::session::Session;
use alliantietafel::design::Design;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::edit::Edit;
use alliantietafel::design::id::Ids;
use alliantietafel::files::format;
use alliantietafel::rules::Signal;

use crate::support::{FEW_DRAWS, designs, for_all};

/// What tells open signals apart, as a person sees them.
fn seen(signals: &[Signal]) -> Vec<String> {
    let seen = |it: &Signal| format!("{} {:?} {:?}", it.rule.id, it.finding.subjects, it.finding.wording());
    let mut all: Vec<String> = signals.iter().map(seen).collect();
    all.sort();
    all
}

#[test]
fn what_a_way_out_says_beforehand_is_what_it_does() {
    let catalogue = Arc::new(Catalogue::read().expect("the catalogues read"));
    let tried = Cell::new(0);
    let check = |design: Design| {
        let name = design.name.clone();
        let first = format::write(&design).expect("writes");
        let mut session = Session::with_draws(design, Arc::clone(&catalogue), Ids::seeded(23), FEW_DRAWS);
        let open = |it: &Session| it.insight().open().cloned().collect::<Vec<Signal>>();
        let before = open(&session);
        let fixes: Vec<Edit> = before.iter().flat_map(|it| &it.finding.fixes).map(|it| it.edit.clone()).collect();
        for edit in fixes {
            let preview = session.preview(&edit);
            assert_eq!(format::write(session.design()).expect("writes"), first, "a preview changes nothing");
            session.apply(edit.clone());
            let after = open(&session);
            let left_out = |these: &[Signal], those: &[Signal]| {
                these.iter().filter(|it| !those.iter().any(|other| other.same_as(it))).cloned().collect::<Vec<_>>()
            };
            assert_eq!(seen(&preview.solved), seen(&left_out(&before, &after)), "{name}: {edit:?}");
            assert_eq!(seen(&preview.raised), seen(&left_out(&after, &before)), "{name}: {edit:?}");
            let parted = preview.parted();
            assert_eq!(parted.solved.len() + parted.changed.len(), preview.solved.len());
            assert_eq!(parted.raised.len() + parted.changed.len(), preview.raised.len());
            assert!(preview.changes, "{name}: {edit:?} does nothing");
            assert!(session.undo(), "one step");
            assert_eq!(format::write(session.design()).expect("writes"), first, "{name}: {edit:?}");
            tried.set(tried.get() + 1);
        }
    };
    for example in EXAMPLES {
        check(example.read().expect("it reads"));
    }
    for_all(20, designs(), check);
    assert!(tried.get() > 60, "only {} ways out were tried", tried.get());
}
