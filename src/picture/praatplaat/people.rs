//! The marks of a discipline: one for each person and each vacancy.

use crate::design::Design;
use crate::design::id::Id;
use crate::design::parties::Badge;
use crate::design::team::{Discipline, Person};
use crate::picture::canvas::named;
use crate::text::Text;

/// A mark: a person or a vacancy.
pub(super) struct Mark {
    /// Whose.
    pub id: Id,
    /// To whom that belongs.
    pub badge: Badge,
    /// Whether the place is open.
    pub hollow: bool,
    /// Whether it is somebody hired.
    pub dimmed: bool,
    /// What it is called.
    pub name: [String; 4],
}

/// The people of a discipline by side and party, then its vacancies.
pub(super) fn marks(design: &Design, discipline: &Discipline, text: &Text) -> Vec<Mark> {
    let mut people: Vec<(Badge, &Person)> = discipline.people.iter().map(|it| (design.badge_of(it), it)).collect();
    people.sort_by_key(|(badge, _)| (badge.standing, badge.nth));
    let people = people.into_iter().map(|(badge, it)| {
        let hired = if it.hired { text.get("picture-hired") } else { String::new() };
        let name = [named(&it.name, text), it.function.clone(), text.comes_from(design, it), hired];
        Mark { id: it.id.into(), badge, hollow: false, dimmed: it.hired, name }
    });
    let vacancy = text.get("picture-vacancy");
    let open = discipline.vacancies.iter().map(|it| {
        let of = it.belonging();
        let name = [vacancy.clone(), it.function.clone(), text.belonging(design, of), String::new()];
        Mark { id: it.id.into(), badge: design.badge(of), hollow: true, dimmed: false, name }
    });
    people.chain(open).collect()
}

/// What several are called, each in short.
pub(super) fn told(marks: &[Mark]) -> String {
    let each = |it: &Mark| it.name.iter().filter(|it| !it.trim().is_empty()).take(3).cloned().collect::<Vec<_>>();
    marks.iter().map(|it| each(it).join(", ")).collect::<Vec<_>>().join("; ")
}
