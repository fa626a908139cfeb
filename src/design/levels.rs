//! How many levels there are from the client down to those who do the work.

use std::collections::{HashMap, VecDeque};

use crate::design::bovenkant::{LineKind, RoleKind};
use crate::design::document::Design;
use crate::design::id::RoleId;

impl Design {
    /// The levels from the client to the disciplines: the roles on the shortest way from the client to who leads the
    /// disciplines, along lines by which one reports or decides together, and the disciplines as one more where there are any.
    /// Where neither leads nor an AMT can be reached that way, to the role that lies furthest.
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
        while let Some(at) = open.pop_front() {
            let here = depth.get(&at).copied().unwrap_or(1);
            for to in next.get(&at).into_iter().flatten() {
                if !depth.contains_key(to) {
                    depth.insert(*to, here + 1);
                    open.push_back(*to);
                }
            }
        }
        // Those who lead the disciplines, or the team above them: a board at the side lies on no way to the work.
        let of = |kind| {
            let roles = top.roles.iter().filter(move |it| it.kind == kind);
            roles.filter_map(|it| depth.get(&it.id)).copied().max()
        };
        let deepest = of(RoleKind::DisciplineLeads).or(of(RoleKind::ManagementTeam));
        let deepest = deepest.or_else(|| depth.values().copied().max()).unwrap_or(1);
        deepest + usize::from(!self.team.disciplines.is_empty())
    }
}
