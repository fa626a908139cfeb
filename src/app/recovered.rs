//! A copy that a window left behind, in words: when it is from, of which file it is, and what differs from that.

use crate::compare::{Comparison, Difference, Mark, Section};
use crate::design::Design;
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

/// What differs, as one sentence: how many differences of which kind each section has.
fn differs(now: &Design, file: &Design, text: &Text) -> String {
    let comparison = Comparison::of(file, now);
    let section = |(section, all): (&Section, &[Difference])| {
        let kinds =
            [("added", &[Mark::Added][..]), ("removed", &[Mark::Removed]), ("changed", &[Mark::Changed, Mark::Moved])];
        let counted = kinds.map(|(kind, marks)| (kind, all.iter().filter(|it| marks.contains(&it.mark)).count()));
        let some = counted.into_iter().filter(|it| it.1 > 0);
        let how: Vec<String> =
            some.map(|(kind, count)| text.with(&format!("recovery-{kind}"), [("count", count.into())])).collect();
        let name = lower(&text.difference_section(section));
        text.with("recovery-section", [("section", name.into()), ("how", how.join(", ").into())])
    };
    let what: Vec<String> = comparison.sections().map(section).collect();
    if what.is_empty() {
        return text.get("recovery-same");
    }
    text.with("recovery-differs", [("what", text.list(&what).into())])
}

/// As it stands within a sentence.
fn lower(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|it| it.to_lowercase().chain(chars).collect()).unwrap_or_default()
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
        assert_eq!(say(Language::Nl), "Anders dan het bestand: risico’s en kansen (1 erbij) en geld (1 erbij)");
        assert_eq!(say(Language::En), "Different from the file: risks and opportunities (1 added) and money (1 added)");
        let text = Text::new(Language::Nl);
        assert_eq!(differs(&after, &after, &text), text.get("recovery-same"));
    }
}
