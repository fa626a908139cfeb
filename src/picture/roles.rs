//! A role in a picture: where it stands, what it is called, who holds it.

use crate::design::Design;
use crate::design::bovenkant::{DecisionRule, Filling, Role, RoleKind};
use crate::design::form::Side;
use crate::design::parties::Standing;
use crate::design::team::Person;
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
        RoleKind::ContractAuthority | RoleKind::Client | RoleKind::ClientBoard => Stand::Beside(Side::Client),
        RoleKind::ContractorBoard | RoleKind::ExecutingContractor => Stand::Beside(Side::Contractor),
        _ => Stand::Beneath,
    }
}

/// What a role is called: where its name has no signs to show, as its kind.
pub(super) fn role_name(role: &Role, text: &Text) -> String {
    if clean(&role.name).trim().is_empty() { text.word(role.kind) } else { role.name.clone() }
}

/// How many of some people come from each place at the table, as far as anybody does.
pub(super) fn by_standing(people: &[&Person], text: &Text) -> Vec<String> {
    let keys = [
        (Standing::Client, "picture-client-people"),
        (Standing::Contractor, "picture-contractor-people"),
        (Standing::Partner, "picture-partner-people"),
        (Standing::Independent, "picture-independent-people"),
    ];
    let counted = keys.into_iter().map(|(of, key)| (people.iter().filter(|it| it.standing == of).count(), key));
    counted.filter(|(count, _)| *count > 0).map(|(count, key)| text.with(key, [("count", count.into())])).collect()
}

/// Who holds a role, and whether a place in it is open.
pub(super) fn holders(role: &Role, design: &Design, text: &Text) -> (String, bool) {
    let people: Vec<_> = role.holders().filter_map(|it| design.team.person(it)).collect();
    let vacant = role.open_seats().any(|it| it.filling != Filling::Changing);
    let changing = role.open_seats().any(|it| it.filling == Filling::Changing);
    let mut parts = Vec::new();
    match people[..] {
        [] if vacant || changing => {}
        [] => parts.push(text.get("picture-nobody")),
        [one] if !clean(&one.name).trim().is_empty() => parts.push(one.name.clone()),
        _ => {
            parts.extend(by_standing(&people, text));
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
    if changing {
        parts.push(text.get("picture-changing"));
    }
    if vacant {
        parts.push(text.get("picture-vacancy"));
    }
    (parts.join(" · "), vacant)
}
