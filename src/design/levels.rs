//! How many levels there are from the client down to those who do the work.

use std::collections::{HashMap, VecDeque};

use crate::design::bovenkant::{LineKind, RoleKind};
use crate::design::document::Design;
use crate::design::id::RoleId;

impl Design {
    /// The levels from the client to the disciplines: the roles on the shortest way from the client to the role that lies
    /// furthest, along lines by which one reports or decides together, and the disciplines as one more where there are any.
    /// Zero without a client.
    pub fn levels(&self) -> usize {
        let top = &self.bovenkant;
        let client = |kind| matches!(kind, RoleKind::Client | RoleKind::ContractAuthority);
        let start = top.roles.iter().find(|it| client(it.kind)).map(|it| it.id);
        let Some(start) = start else { return 0 };
        let mut next: HashMap<RoleId, Vec<RoleId>> = HashMap::new();
        for line in top.lines.iter().filter(|it| matches!(it.kind, LineKind::ReportsTo | LineKind::DecidesWith)) {
            next.entry(line.from).or_default().push(line.to);
            next.entry(line.to).or_default().push(line.from);
        }
        let mut depth = HashMap::from([(start, 1)]);
        let mut open = VecDeque::from([start]);
        let mut deepest = 1;
        while let Some(at) = open.pop_front() {
            let here = depth.get(&at).copied().unwrap_or(1);
            deepest = deepest.max(here);
            for to in next.get(&at).into_iter().flatten() {
                if !depth.contains_key(to) {
                    depth.insert(*to, here + 1);
                    open.push_back(*to);
                }
            }
        }
        deepest + usize::from(!self.team.disciplines.is_empty())
    }
}
