//! A copy that a window left behind, in words: when it is from, of which file it is, and what differs from that.

use crate::design::Design;
use crate::design::differs::{Counts, Part};
use crate::files::recovery::Lost;
use crate::files::save;
use crate::text::Text;

/// What is said of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The design's name; none where the copy does not read.
    pub name: Option<String>,
    /// When it is from, and of which file.
    pub from: String,
    /// What differs from the file, or why the copy does not open.
    pub differs: String,
}

impl Offer {
    /// Of a copy; its file is read to compare.
    pub fn of(lost: &Lost, text: &Text) -> Self {
        let here = |at: std::time::SystemTime| {
            let at = jiff::Timestamp::try_from(at).ok()?;
            Some(text.language().date_time(at.to_zoned(jiff::tz::TimeZone::system()).datetime()))
        };
        let at = lost.at.and_then(here).map(|at| text.with("recovery-at", [("at", at.into())]));
        let of = match &lost.origin.path {
            Some(path) => text.with("recovery-of-file", [("file", path.display().to_string().into())]),
            None => text.get("recovery-no-file"),
        };
        let from = at.into_iter().chain([of]).collect::<Vec<_>>().join(", ");
        let Ok(design) = &lost.design else {
            let file = [("file", lost.copy().display().to_string().into())];
            return Self { name: None, from, differs: text.with("recovery-unreadable", file) };
        };
        let differs = match lost.origin.path.as_deref().map(save::open) {
            None => String::new(),
            Some(Err(_)) => text.get("recovery-file-gone"),
            Some(Ok(file)) => differs(design, &file, text),
        };
        Self { name: Some(design.name.clone()), from, differs }
    }
}

/// What differs, as one sentence.
fn differs(now: &Design, file: &Design, text: &Text) -> String {
    let it = now.differs_from(file);
    if it.is_nothing() {
        return text.get("recovery-same");
    }
    let counted = |key: &str, counts: Counts| {
        let kinds = [("added", counts.added), ("removed", counts.removed), ("changed", counts.changed)];
        let some = kinds.into_iter().filter(|it| it.1 > 0);
        let how: Vec<String> =
            some.map(|(kind, count)| text.with(&format!("recovery-{kind}"), [("count", count.into())])).collect();
        (!how.is_empty()).then(|| text.with(key, [("how", how.join(", ").into())]))
    };
    let named = |there: bool, key: &str| there.then(|| text.get(key));
    let parts = it.parts.iter().map(|it| {
        text.get(match it {
            Part::Project => "recovery-part-project",
            Part::Principles => "recovery-part-principles",
            Part::Money => "recovery-part-money",
            Part::Arrangements => "recovery-part-arrangements",
        })
    });
    let first = [
        counted("recovery-risks", it.risks),
        counted("recovery-people", it.people),
        named(it.team, "recovery-team"),
        counted("recovery-roles", it.roles),
        named(it.bovenkant, "recovery-bovenkant"),
    ];
    let what: Vec<String> = first.into_iter().flatten().chain(parts).collect();
    text.with("recovery-differs", [("what", text.list(&what).into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::edit::{Edit, MoneyEdit};
    use crate::design::euro::Euro;
    use crate::design::form::Form;
    use crate::design::id::Ids;
    use crate::design::risks::Allocation;
    use crate::rules::testing;
    use crate::text::Language;

    #[test]
    fn what_differs_is_one_sentence_in_both_languages() {
        let before = testing::design(Form::Full).risk("Een", Allocation::Shared, 10, |_| {});
        let mut after = before.clone().risk("Twee", Allocation::Shared, 10, |_| {}).design;
        let cost = MoneyEdit::AddCost { overhead: false, name: "Bouw".into(), amount: Euro::new(8) };
        Edit::Money(cost).apply(&mut after, &mut Ids::seeded(3));
        let say = |language| differs(&after, &before.design, &Text::new(language));
        assert_eq!(say(Language::Nl), "Anders dan het bestand: risico’s en kansen (1 erbij) en geld");
        assert_eq!(say(Language::En), "Different from the file: risks and opportunities (1 added) and money");
        let text = Text::new(Language::Nl);
        assert_eq!(differs(&after, &after, &text), text.get("recovery-same"));
    }
}
