//! Where lines lead: loops, masters, roles without a line, people on both sides of a line.
//!
//! Source: GV 9 (how do the lines run), NdA De werking (answering to the parent and to the alliance).

use std::collections::{HashSet, VecDeque};

use crate::design::bovenkant::{Bovenkant, Line, LineKind, Role};
use crate::design::id::{PersonId, RoleId};

impl Line {
    /// Whether two lines can be about the same: one of them is about everything, or both are about one subject.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.subject.is_none() || other.subject.is_none() || self.subject == other.subject
    }
}

impl Bovenkant {
    /// Whether any line starts or ends at a role.
    pub fn has_line(&self, role: RoleId) -> bool {
        self.lines.iter().any(|it| it.from == role || it.to == role)
    }

    /// The lines along which a role reports.
    pub fn reports_of(&self, role: RoleId) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |it| it.kind == LineKind::ReportsTo && it.from == role)
    }

    /// The roles that a role reports to on one same subject, if they are two or more.
    pub fn masters_of(&self, role: RoleId) -> Vec<RoleId> {
        let mut masters = Vec::new();
        for line in self.reports_of(role) {
            let shared = self.reports_of(role).any(|it| it.to != line.to && it.overlaps(line));
            if shared && !masters.contains(&line.to) {
                masters.push(line.to);
            }
        }
        masters
    }

    /// The roles in which a person speaks for a parent, and those in which they lead the alliance, if they have both.
    pub fn double_hat(&self, person: PersonId) -> Option<(Vec<&Role>, Vec<&Role>)> {
        let own: Vec<&Role> = self.roles_of(person).filter(|it| it.kind.speaks_for_parent()).collect();
        let lead: Vec<&Role> = self.roles_of(person).filter(|it| it.kind.leads_alliance()).collect();
        (!own.is_empty() && !lead.is_empty()).then_some((own, lead))
    }

    /// The loops of reporting lines, each as the lines that lead from a role back to it. Loops share no role: one that
    /// does is told with the first. Lines about different subjects make no loop.
    pub fn reporting_loops(&self) -> Vec<Vec<&Line>> {
        let reports = || self.lines.iter().filter(|it| it.kind == LineKind::ReportsTo);
        // Lines about everything alone first, so that a loop of those is not blamed on a subject.
        let mut subjects = vec![None];
        for line in reports() {
            if !subjects.contains(&line.subject) {
                subjects.push(line.subject);
            }
        }
        let mut loops: Vec<Vec<&Line>> = Vec::new();
        for subject in subjects {
            for role in &self.roles {
                let told = |id| loops.iter().flatten().any(|it| it.from == id);
                let lines: Vec<&Line> = reports()
                    .filter(|it| it.subject.is_none() || it.subject == subject)
                    .filter(|it| !told(it.from) && !told(it.to))
                    .collect();
                if let Some(found) = way_back(&lines, role.id) {
                    loops.push(found);
                }
            }
        }
        loops
    }
}

/// The shortest way along lines from a role back to it.
fn way_back<'a>(lines: &[&'a Line], start: RoleId) -> Option<Vec<&'a Line>> {
    let from = |id: RoleId| lines.iter().copied().filter(move |it| it.from == id);
    let mut ways: VecDeque<Vec<&Line>> = from(start).map(|it| vec![it]).collect();
    let mut seen = HashSet::new();
    while let Some(way) = ways.pop_front() {
        let at = way.last()?.to;
        if at == start {
            return Some(way);
        }
        if seen.insert(at) {
            ways.extend(from(at).map(|next| way.iter().copied().chain([next]).collect()));
        }
    }
    None
}
