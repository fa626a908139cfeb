//! A role in a picture: where it stands, what it is called, who holds it.

use crate::design::Design;
use crate::design::bovenkant::{DecisionRule, Role, RoleKind, Seat};
use crate::design::form::Side;
use crate::picture::typeface::clean;
use crate::text::Text;

/// Where a role stands: over the team, with a parent, or beneath both.
pub(super) enum Stand {
    /// Over the team: in this row.
    Middle(u8),
    /// With a parent.
    Beside(Side),
    /// Beneath both.
    Beneath,
}

/// Where roles of a kind stand, and in what order.
pub(super) const fn stand(kind: RoleKind) -> Stand {
    match kind {
        RoleKind::AllianceBoard => Stand::Middle(0),
        RoleKind::ManagementTeam => Stand::Middle(1),
        RoleKind::ContractAuthority | RoleKind::Client => Stand::Beside(Side::Client),
        RoleKind::ContractorBoard | RoleKind::ExecutingContractor => Stand::Beside(Side::Contractor),
        _ => Stand::Beneath,
    }
}

/// Whether roles of a kind stand beneath the boxes.
pub(super) fn beneath(kind: RoleKind) -> bool {
    matches!(stand(kind), Stand::Beneath)
}

/// What a role is called: where its name has no signs to show, as its kind.
pub(super) fn role_name(role: &Role, text: &Text) -> String {
    if clean(&role.name).trim().is_empty() { text.word(role.kind) } else { role.name.clone() }
}

/// Who holds a role, and whether a place in it is open.
pub(super) fn holders(role: &Role, design: &Design, text: &Text) -> (String, bool) {
    let people: Vec<_> = role.holders().filter_map(|it| design.team.person(it)).collect();
    let vacant = role.seats.iter().any(|it| matches!(it, Seat::Vacancy(..)));
    let mut parts = Vec::new();
    match people[..] {
        [] if vacant => {}
        [] => parts.push(text.get("picture-nobody")),
        [one] if !clean(&one.name).trim().is_empty() => parts.push(one.name.clone()),
        _ => {
            for (side, key) in
                [(Side::Client, "picture-client-people"), (Side::Contractor, "picture-contractor-people")]
            {
                let count = people.iter().filter(|it| it.side == side).count();
                if count > 0 {
                    parts.push(text.with(key, [("count", count.into())]));
                }
            }
        }
    }
    if role.kind == RoleKind::AllianceBoard && people.len() > 1 {
        let key = design.bovenkant.decision_rule.map(|it| match it {
            DecisionRule::Jointly => "picture-jointly",
            DecisionRule::Majority => "picture-majority",
            DecisionRule::OneSide(Side::Client) => "picture-client-decides",
            DecisionRule::OneSide(Side::Contractor) => "picture-contractor-decides",
        });
        parts.extend(key.map(|it| text.get(it)));
    }
    if vacant {
        parts.push(text.get("picture-vacancy"));
    }
    (parts.join(" · "), vacant)
}
