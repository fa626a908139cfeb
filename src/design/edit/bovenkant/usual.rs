//! The usual lines and mandates: drawn between the roles that are there, on the subjects that are there.

use crate::design::bovenkant::{Bovenkant, Line, LineKind, Mandate, RoleKind};
use crate::design::euro::Euro;
use crate::design::id::{Ids, LineId, MandateId, RoleId};
use crate::design::phases::Phase;
use crate::design::proposals::Proposal;

fn role(top: &Bovenkant, kind: RoleKind) -> Option<RoleId> {
    top.of_kind(kind).next().map(|it| it.id)
}

/// Draws lines between roles of two kinds that have none yet.
pub(super) fn lay_lines(top: &mut Bovenkant, ids: &mut Ids, lines: &[(RoleKind, RoleKind, LineKind)]) {
    for (from, to, kind) in lines {
        let (Some(from), Some(to)) = (role(top, *from), role(top, *to)) else { continue };
        let joined = |it: &Line| [it.from, it.to] == [from, to] || [it.from, it.to] == [to, from];
        if from != to && !top.lines.iter().any(joined) {
            top.lines.push(Line { id: LineId::new(ids), from, to, kind: *kind, subject: None });
        }
    }
}

/// Lays proposals in place of those that nobody decided on, on every subject that has no mandate of its own. Where a role
/// is not there, who decides above it decides on its amounts too.
pub(super) fn propose(top: &mut Bovenkant, ids: &mut Ids, phase: Phase, proposals: &[Proposal]) {
    top.mandates.retain(|it| !it.proposed);
    for subject in top.subjects.clone() {
        if subject.reserved || top.mandates_on(subject.id).next().is_some() {
            continue;
        }
        let mut above = Euro::ZERO;
        let mut laid: Vec<Mandate> = Vec::new();
        for it in proposals.iter().filter(|it| it.subject == subject.name) {
            let up_to = it.up_to.filter(|_| subject.money);
            let Some(who) = role(top, it.who).filter(|_| up_to.is_none_or(|limit| limit > above)) else { continue };
            let with = it.with.iter().filter_map(|kind| role(top, *kind)).filter(|it| *it != who).collect();
            let (id, subject, renewed) = (MandateId::new(ids), subject.id, Some(phase));
            laid.push(Mandate { id, subject, above, up_to, who, with, renewed, proposed: true });
            let Some(limit) = up_to else { break };
            above = limit;
        }
        // Whoever is highest decides on all that is higher.
        if let Some(last) = laid.last_mut() {
            last.up_to = None;
        }
        top.mandates.append(&mut laid);
    }
}

/// Makes mandates of what was proposed.
pub(super) fn confirm(top: &mut Bovenkant, phase: Phase) {
    for it in top.mandates.iter_mut().filter(|it| it.proposed) {
        (it.proposed, it.renewed) = (false, Some(phase));
    }
}
