//! What a reference finds is what it drops.

use super::*;
use crate::files::format;

/// Documents that have every reference between them: the frozen files.
fn documents() -> [Design; 6] {
    let texts = [
        include_str!("../../../tests/data/versions/v1.alliantie.ron"),
        include_str!("../../../tests/data/versions/v1-money.alliantie.ron"),
        include_str!("../../../tests/data/versions/v1-rest.alliantie.ron"),
        include_str!("../../../tests/data/versions/v2.alliantie.ron"),
        include_str!("../../../tests/data/versions/v3.alliantie.ron"),
        include_str!("../../../tests/data/versions/v3-programma.alliantie.ron"),
    ];
    texts.map(|it| format::read(it).expect("a frozen file reads"))
}

fn found(it: &Reference, design: &Design) -> usize {
    let mut found = 0;
    (it.find)(design, &mut |_| found += 1);
    found
}

/// What an entry finds it can drop, and what is there it leaves.
#[test]
fn what_is_found_is_what_is_dropped() {
    for it in REFERENCES {
        let holds = documents().into_iter().find(|design| found(it, design) > 0);
        let mut design = holds.unwrap_or_else(|| panic!("{:?} stands in no file", it.fields));
        let before = found(it, &design);
        (it.drop)(&mut design, &|_| true);
        assert_eq!(found(it, &design), before, "{:?} drops what is there", it.fields);
        (it.drop)(&mut design, &|_| false);
        assert_eq!(found(it, &design), 0, "{:?} leaves what is gone", it.fields);
    }
}
