//! Which field each column is proposed for: by its heading as far as its cells bear it out, by its cells alone where there are
//! no headings, and by what it was the last time.

use crate::app::import::column::{Certainty, Column};
use crate::app::import::headings::{self, Heading};
use crate::app::import::profile::Profile;
use crate::app::import::target::{Scale, Target};
use crate::files::settings::Headings;

/// How well a heading has to fit.
const LEAST: i32 = 28;

/// Gives each field the column whose heading fits it best, as far as the cells bear it out.
pub(super) fn by_headings(columns: &mut [Column], profiles: &[Profile]) {
    let read: Vec<Heading> = columns.iter().map(|it| headings::read(&it.heading)).collect();
    let mut all: Vec<(i32, usize, Target)> = Vec::new();
    for (at, (heading, profile)) in read.iter().zip(profiles).enumerate() {
        if heading.computed {
            continue;
        }
        let weight = i32::from(heading.before) * 3 - i32::from(heading.after) * 60 - i32::from(profile.filled == 0) * 5;
        // What is said exactly beside a class of the same counts.
        let classes = (profile.classes || (heading.classes && profile.said_classes)) && profile.shares == 0;
        let weight = weight - i32::from(classes && exact_beside(at, &read, profiles)) * 30;
        for (target, fits) in heading.fits.iter().filter(|it| it.1 >= LEAST) {
            if let Some(target) = borne_out((*target, *fits), heading, profile) {
                all.push((fits + weight, at, target));
            }
        }
    }
    all.sort_by_key(|it| (std::cmp::Reverse(it.0), it.1));
    let mut taken: Vec<Target> = Vec::new();
    for (_, at, target) in all {
        let column = &mut columns[at];
        if column.target != Target::Ignore || (taken.contains(&target) && !target.takes_several()) {
            continue;
        }
        if read[at].after && taken.contains(&target) {
            continue;
        }
        (column.target, column.certainty) = (target, Certainty::Sure);
        taken.push(target);
        let best = read[at].fits.first().map(|it| it.1);
        let first = read[at].fits.first().map(|it| it.0);
        if (first, target) == (Some(Target::Holder), Target::Place) {
            column.certainty = Certainty::Guessed("import-guess-owner");
        } else if (first, target) == (Some(Target::Place), Target::Holder) {
            column.certainty = Certainty::Guessed("import-guess-carrier");
        } else if !read[at].fits.iter().any(|it| it.0 == target && Some(it.1) == best) {
            column.certainty = Certainty::Guessed("import-guess-cells");
        } else if read[at].fits.first().is_some_and(|it| it.1 < 40) {
            column.certainty = Certainty::Guessed("import-guess-heading");
        }
    }
    let first = |at: usize| read[at].fits.first().filter(|it| it.1 >= LEAST).map(|it| it.0);
    for (at, column) in columns.iter_mut().enumerate().filter(|(_, it)| it.target == Target::Ignore) {
        let why = if read[at].computed {
            "import-left-computed"
        } else if read[at].after && first(at).is_some() {
            "import-left-after"
        } else if first(at).is_some_and(|it| taken.contains(&it)) {
            "import-left-twice"
        } else if first(at).is_some_and(Target::is_of_the_design) {
            "import-left-words"
        } else if first(at).is_some() {
            "import-left-cells"
        } else {
            "import-left-unknown"
        };
        // Numbers of money or chance that are left out since another column fits better are to be looked at.
        let points = [Target::Low, Target::Likely, Target::High, Target::Probability];
        let numbers = profiles[at].is_numbers() && first(at).is_some_and(|it| points.contains(&it));
        let twice = why == "import-left-twice" && numbers;
        column.certainty = if twice { Certainty::Guessed(why) } else { Certainty::Left(why) };
    }
}

/// Whether a column of the same table says exactly what this one says in classes: an empty column ends the table.
fn exact_beside(at: usize, read: &[Heading], profiles: &[Profile]) -> bool {
    let field = |at: usize| read[at].fits.first().filter(|it| it.1 >= LEAST).map(|it| it.0);
    let there = |at: &usize| profiles[*at].filled > 0;
    let exact = |it: usize| {
        let profile = &profiles[it];
        let plain = profile.shares > 0 || (!profile.classes && profile.is_numbers());
        field(it).is_some() && field(it) == field(at) && !read[it].after && !read[it].computed && plain
    };
    (at + 1..read.len()).take_while(there).any(exact) || (0..at).rev().take_while(there).any(exact)
}

/// The field that a heading names, where the cells bear it out; another one where they say what is meant.
fn borne_out((target, fits): (Target, i32), heading: &Heading, profile: &Profile) -> Option<Target> {
    let known = &profile.known;
    let classes = profile.classes || (heading.classes && profile.said_classes);
    if profile.filled == 0 {
        return Some(target);
    }
    // What is called just so is that, also where only some of its cells are numbers: the others are asked or named.
    if fits >= 90 && profile.numbers > 0 && (target == Target::Probability && profile.largest() <= 100.0) {
        return Some(target);
    }
    match target {
        Target::Probability if known.nature >= 0.6 => Some(Target::Nature),
        Target::Probability => (profile.numbers * 2 >= profile.filled || classes)
            .then_some(target)
            .filter(|_| profile.largest() <= 100.0 || classes),
        Target::Likely => (profile.numbers * 2 >= profile.filled || classes).then_some(target),
        it if it.is_amount() => (profile.numbers * 2 >= profile.filled).then_some(target),
        // A column of numbers is no name: where each differs it is the number of what has one.
        Target::Title if profile.is_numbers() => {
            (profile.different * 10 >= profile.filled * 9).then_some(Target::Number)
        }
        Target::Number => (profile.letters <= 24.0).then_some(target),
        Target::Delay => Some(target),
        Target::Consequence if classes => None,
        it if it.is_words() => (!profile.is_numbers()).then_some(target),
        Target::Nature => (known.nature >= 0.5).then_some(target),
        Target::Status if known.nature >= 0.6 && known.status < 0.3 => Some(Target::Nature),
        Target::Status => {
            (known.status >= 0.3 || profile.different <= 8).then_some(target).filter(|_| !profile.is_numbers())
        }
        Target::Since => (profile.days * 2 >= profile.filled).then_some(target),
        Target::Place if known.place >= 0.3 => Some(target),
        // Who carries a risk and is nobody that the design knows is asked; people act on it.
        Target::Place if profile.is_numbers() => None,
        Target::Place if known.holder >= 0.3 => Some(Target::Holder),
        Target::Place => (heading.carries && profile.different <= 12).then_some(target),
        Target::Lens => Some(if known.lens >= 0.5 { target } else { Target::Tag }).filter(|_| !profile.is_numbers()),
        Target::Phase => (known.phase >= 0.3).then_some(target),
        Target::Origin => (known.origin >= 0.3).then_some(target),
        Target::ManagedBy => (known.managed >= 0.3).then_some(target),
        Target::Holder if known.place >= 0.6 && known.holder < 0.5 => Some(Target::Place),
        Target::Holder | Target::Tag => (!profile.is_numbers()).then_some(target),
        it => Some(it),
    }
}

/// Without headings: what the cells hold.
pub(super) fn by_values(columns: &mut [Column], profiles: &[Profile]) {
    let (mut amounts, mut texts) = (Vec::new(), Vec::new());
    let mut taken: Vec<Target> = Vec::new();
    for (at, profile) in profiles.iter().enumerate() {
        let known = &profile.known;
        let one = |share: f64, target: Target| (share >= 0.7 && !taken.contains(&target)).then_some(target);
        let found = one(known.lens, Target::Lens)
            .or_else(|| one(known.place, Target::Place))
            .or_else(|| one(known.phase, Target::Phase))
            .or_else(|| one(known.status, Target::Status))
            .or_else(|| one(known.nature, Target::Nature))
            .or_else(|| one(known.holder, Target::Holder));
        let chance = profile.shares * 10 >= profile.filled * 7 || (profile.is_numbers() && profile.are_fractions());
        let target = match found {
            Some(it) if !profile.is_numbers() => it,
            _ if profile.filled == 0 => Target::Ignore,
            _ if chance && !taken.contains(&Target::Probability) => Target::Probability,
            _ if profile.is_numbers() => {
                let counts = at == 0 && profile.bare.iter().enumerate().all(|(nth, it)| *it == nth as f64 + 1.0);
                if counts && profile.filled > 1 {
                    Target::Number
                } else {
                    amounts.push(at);
                    Target::Ignore
                }
            }
            _ => {
                texts.push(at);
                Target::Ignore
            }
        };
        columns[at].target = target;
        taken.push(target);
    }
    let points: &[Target] = match amounts.len() {
        1 => &[Target::Likely],
        2 => &[Target::Low, Target::High],
        _ => &[Target::Low, Target::Likely, Target::High],
    };
    amounts.iter().zip(points).for_each(|(at, it)| columns[*at].target = *it);
    texts.iter().zip([Target::Title, Target::Description]).for_each(|(at, it)| columns[*at].target = it);
    for it in columns {
        it.certainty = if it.target == Target::Ignore {
            Certainty::Left("import-left-unknown")
        } else {
            Certainty::Guessed("import-guess-values")
        };
    }
}

/// What a heading was the last time, where its cells can still be that.
pub(super) fn remember(column: &mut Column, profile: &Profile, memory: &Headings) {
    let Some(kept) = memory.get(&headings::normal(&column.heading)).filter(|_| !column.heading.is_empty()) else {
        return;
    };
    let (Some(target), Some(scale)) = (Target::named(&kept.field), Scale::named(&kept.scale)) else { return };
    let fits = !target.is_amount() || profile.numbers > 0 || profile.filled == 0 || scale == Scale::Classes;
    if fits {
        (column.target, column.certainty) = (target, Certainty::Remembered);
        // What was asked then is asked again where it has no answer.
        column.scale = if scale == Scale::Unknown { Scale::None } else { scale };
    }
}

/// Something must be the name: the description, or else the column of words that differ most.
pub(super) fn name_something(columns: &mut [Column], profiles: &[Profile]) {
    if columns.iter().any(|it| it.target == Target::Title) {
        return;
    }
    let words = |at: &usize| {
        let free = matches!(columns[*at].target, Target::Ignore | Target::Cause | Target::Consequence);
        let left = matches!(columns[*at].certainty, Certainty::Left("import-left-computed" | "import-left-after"));
        free && !left && profiles[*at].is_words()
    };
    let at = columns.iter().position(|it| it.target == Target::Description).filter(|it| profiles[*it].filled > 0);
    let at = at.or_else(|| {
        let free = (0..profiles.len()).filter(words);
        // The first of equals.
        free.reduce(|most, it| if profiles[it].different > profiles[most].different { it } else { most })
    });
    if let Some(at) = at {
        let column = &mut columns[at];
        (column.target, column.scale, column.certainty) =
            (Target::Title, Scale::None, Certainty::Guessed("import-guess-title"));
    }
}
