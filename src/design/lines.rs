//! Where lines lead: loops, masters, roles without a line, people on both sides of a line.
//!
//! Source: GV 9 (how do the lines run), NdA De werking (answering to the parent and to the alliance).

use std::collections::{HashMap, HashSet, VecDeque};

use crate::design::bovenkant::{Bovenkant, Line, LineKind, Role, RoleKind};
use crate::design::id::{PersonId, RoleId};

impl Line {
    /// Whether two lines can be about the same: one of them is about everything, or both are about one subject.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.subject.is_none() || other.subject.is_none() || self.subject == other.subject
    }
}

impl Bovenkant {
    /// Whether any line starts or ends at a role.
    pub(crate) fn has_line(&self, role: RoleId) -> bool {
        self.lines.iter().any(|it| it.from == role || it.to == role)
    }

    /// The lines along which a role reports.
    pub(crate) fn reports_of(&self, role: RoleId) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |it| it.kind == LineKind::ReportsTo && it.from == role)
    }

    /// The roles that a role reports to on one same subject, if they are two or more.
    pub(crate) fn masters_of(&self, role: RoleId) -> Vec<RoleId> {
        let mut masters = Vec::new();
        for line in self.reports_of(role) {
            let shared = self.reports_of(role).any(|it| it.to != line.to && it.overlaps(line));
            if shared && !masters.contains(&line.to) {
                masters.push(line.to);
            }
        }
        masters
    }

    /// The roles that each person holds, in one pass over the seats; a person without a role is not in it.
    pub(crate) fn roles_by_person(&self) -> HashMap<PersonId, Vec<&Role>> {
        let mut held: HashMap<PersonId, Vec<&Role>> = HashMap::new();
        for role in &self.roles {
            for person in role.holders() {
                let roles = held.entry(person).or_default();
                if roles.last().is_none_or(|it| it.id != role.id) {
                    roles.push(role);
                }
            }
        }
        held
    }

    /// The loops of reporting lines, each as the lines that lead from a role back to it. Loops share no role: one that
    /// does is told with the first. Lines about different subjects make no loop.
    pub(crate) fn reporting_loops(&self) -> Vec<Vec<&Line>> {
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
            let ways = |loops: &[Vec<&Line>]| {
                let told: HashSet<RoleId> = loops.iter().flatten().map(|it| it.from).collect();
                let mut ways: HashMap<RoleId, Vec<&Line>> = HashMap::new();
                for line in reports().filter(|it| it.subject.is_none() || it.subject == subject) {
                    if !told.contains(&line.from) && !told.contains(&line.to) {
                        ways.entry(line.from).or_default().push(line);
                    }
                }
                ways
            };
            let mut open = ways(&loops);
            for role in &self.roles {
                if let Some(found) = way_back(&open, role.id) {
                    loops.push(found);
                    open = ways(&loops);
                }
            }
        }
        loops
    }
}

/// The roles in which somebody speaks for a parent, and those in which they lead the alliance, if they hold both.
pub(crate) fn double_hat<'a>(held: &[&'a Role]) -> Option<(Vec<&'a Role>, Vec<&'a Role>)> {
    let of = |is: fn(RoleKind) -> bool| held.iter().copied().filter(|it| is(it.kind)).collect::<Vec<_>>();
    let (own, lead) = (of(RoleKind::speaks_for_parent), of(RoleKind::leads_alliance));
    (!own.is_empty() && !lead.is_empty()).then_some((own, lead))
}

/// The shortest way along lines, given by where they start, from a role back to it.
fn way_back<'a>(lines: &HashMap<RoleId, Vec<&'a Line>>, start: RoleId) -> Option<Vec<&'a Line>> {
    let from = |id: RoleId| lines.get(&id).into_iter().flatten().copied();
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
