//! After an edit: nothing refers to what is gone.

use std::collections::HashSet;

use crate::design::document::Design;
use crate::design::edit::reference::Reference;
use crate::design::edit::references::REFERENCES;
use crate::design::id::Id;

/// Drops every reference to an element that no longer exists. A waiver keeps its subjects: it is a record.
pub(crate) fn sweep(design: &mut Design) {
    let swept = sweep_by(design, REFERENCES);
    debug_assert!(swept, "an entry of REFERENCES finds what it does not drop");
}

/// Drops what these references point at and is gone; false where one of them does not drop what it finds.
///
/// What is dropped may have had an id of its own (a line, a mandate) that a note was about, so it looks again. That ends:
/// a round that leaves something that dangles ends it, and after one that does not only the loss of an element in that
/// very round can make something dangle. There are no more rounds than elements.
fn sweep_by(design: &mut Design, references: &[Reference]) -> bool {
    loop {
        let mut there = HashSet::new();
        design.each_id(&mut |id| {
            there.insert(id);
        });
        // Looked at first, so that an edit copies only what it changes.
        let dangling: Vec<&Reference> = references.iter().filter(|it| it.dangles(design, &there)).collect();
        if dangling.is_empty() {
            return true;
        }
        for it in &dangling {
            (it.drop)(design, &|id| there.contains(&id));
        }
        if dangling.iter().any(|it| it.dangles(design, &there)) {
            return false;
        }
    }
}

impl Reference {
    /// Whether it points at anything that is not there.
    fn dangles(&self, design: &Design, there: &HashSet<Id>) -> bool {
        let mut dangles = false;
        (self.find)(design, &mut |id| dangles |= !there.contains(&id));
        dangles
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::design::bovenkant::{LineKind, Role, RoleKind};
    use crate::design::edit::{BovenkantEdit, Edit, NoteEdit};
    use crate::design::form::Form;
    use crate::design::id::{Ids, RoleId};

    /// A line between two roles of which the first is gone, and a note about the line.
    fn broken() -> Design {
        let mut ids = Ids::seeded(4);
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        let [from, to] = ["OG", "Bestuur"].map(|name| {
            let role = Role::new(RoleId::new(&mut ids), RoleKind::Other, name);
            let id = role.id;
            Arc::make_mut(&mut design.bovenkant).roles.push(role);
            id
        });
        let line = BovenkantEdit::AddLine { from, to, kind: LineKind::Informs, subject: None };
        let line = Edit::Bovenkant(line).apply(&mut design, &mut ids).expect("a line");
        Edit::Note(NoteEdit::Add(vec![line], "Elke week".into())).apply(&mut design, &mut ids);
        Arc::make_mut(&mut design.bovenkant).roles.remove(0);
        design
    }

    #[test]
    fn what_goes_takes_along_what_was_about_it() {
        let mut design = broken();
        sweep(&mut design);
        assert!(design.bovenkant.lines.is_empty() && design.notes.is_empty());
        assert_eq!(design.bovenkant.roles.len(), 1);
    }

    /// A reference that is found and never dropped would else be looked for until the end of time.
    #[test]
    fn a_sweep_ends_though_a_reference_cannot_be_dropped() {
        let stuck = Reference {
            fields: &[],
            find: |design, visit| design.bovenkant.lines.iter().for_each(|it| visit(it.from.into())),
            drop: |_, _| (),
        };
        assert!(!sweep_by(&mut broken(), &[stuck]));
    }
}
