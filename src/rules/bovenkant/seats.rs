//! Rules about who sits in a role: somebody independent where it asks for that, and the same person each time.
//! (ES Bijlage Organisatie, AV)

use crate::design::Design;
use crate::design::bovenkant::{Filling, OpenSeat, Role, RoleKind};
use crate::design::parties::Standing;
use crate::design::stage::Stage;
use crate::design::team::Person;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// An independent role that somebody of a parent holds. Who is hired for it is nobody's; where the board wrote why the
/// role is as it is, it is asked.
pub(crate) const INDEPENDENT_FROM_PARENT: Rule = Rule {
    id: "independent-from-parent",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Warning, Severity::Hint],
    sources: &[Source::Es("Bijlage Organisatie"), Source::Av("Onafhankelijke stuurgroepvoorzitter")],
    example: examples::bovenkant::INDEPENDENT_FROM_PARENT,
    check: Check::Design(|facts| {
        let roles = facts.design.bovenkant.roles.iter().filter(|it| is_independent(it.kind));
        roles.filter_map(|it| from_parent(facts.design, it)).collect()
    }),
};

/// Whether who holds a role of this kind is to be nobody's.
const fn is_independent(kind: RoleKind) -> bool {
    matches!(kind, RoleKind::IndependentChair | RoleKind::IndependentReview)
}

fn from_parent(design: &Design, role: &Role) -> Option<Finding> {
    let of_parent = |it: &&Person| it.standing != Standing::Independent && !it.hired;
    let people: Vec<&Person> = design.team.holders(role).filter(of_parent).collect();
    if people.is_empty() {
        return None;
    }
    let finding = if role.has_reason() { Finding::question().worded("meant") } else { Finding::warning() };
    let names: Vec<String> = people.iter().map(|it| it.name.clone()).collect();
    let finding = finding.about(role.id).about_all(people.iter().map(|it| it.id));
    Some(finding.say("role", role).say("count", people.len()).say("people", names))
}

/// A place in the board or the AMT that somebody else takes each time. One signal for all.
pub(crate) const SEAT_CHANGING: Rule = Rule {
    id: "seat-changing",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Ours],
    example: examples::bovenkant::SEAT_CHANGING,
    check: Check::Design(|facts| {
        let design = facts.design;
        let lead = design.bovenkant.roles.iter().filter(|it| it.kind.leads_alliance());
        let changing = |it: &&OpenSeat| it.filling == Filling::Changing;
        let seats: Vec<(&Role, &OpenSeat)> =
            lead.flat_map(|role| role.open_seats().filter(changing).map(move |it| (role, it))).collect();
        if seats.is_empty() {
            return Vec::new();
        }
        let mut roles: Vec<&Role> = seats.iter().map(|it| it.0).collect();
        roles.dedup_by_key(|it| it.id);
        let whose = seats.iter().map(|it| whose(design, it.1)).collect();
        let finding = Finding::hint().about_all(seats.iter().map(|it| it.1.id)).about_all(roles.iter().map(|it| it.id));
        vec![finding.say("count", seats.len()).say("whose", Arg::List(whose)).say("roles", Arg::roles(roles))]
    }),
};

/// To whom a place belongs: a party by its name, else a side; else who is independent.
fn whose(design: &Design, seat: &OpenSeat) -> Arg {
    match (design.party_of(seat.of), seat.side()) {
        (Some(party), _) => (&party.name).into(),
        (None, Some(side)) => side.into(),
        (None, None) => Arg::Key("standing-independent".into()),
    }
}

#[cfg(test)]
mod tests {
    use crate::design::bovenkant::Seat;
    use crate::design::edit::{BovenkantEdit, PersonField, RoleField, SeatField};
    use crate::design::form::Form::Full;
    use crate::design::form::Side::{Client, Contractor};
    use crate::design::id::VacancyId;
    use crate::design::plan::Plan;
    use crate::rules::testing::{Builder, fires, silent};
    use crate::rules::testing_bovenkant::core;

    use super::*;

    #[test]
    fn who_is_to_be_independent_is_nobodys() {
        for kind in [RoleKind::IndependentChair, RoleKind::IndependentReview] {
            let of_client = core(Full).role(kind, "Spiegel", &[Client]);
            let finding = fires(&INDEPENDENT_FROM_PARENT, &of_client.design);
            assert_eq!((finding.severity, finding.subjects.len()), (Severity::Warning, 2));
            let of = |standing: Standing| of_client.clone().with_person("Spiegel 1", PersonField::Of(standing.into()));
            silent(&INDEPENDENT_FROM_PARENT, &of(Standing::Independent).design);
            fires(&INDEPENDENT_FROM_PARENT, &of(Standing::Partner).design);
            silent(
                &INDEPENDENT_FROM_PARENT,
                &of_client.clone().with_person("Spiegel 1", PersonField::Hired(true)).design,
            );
            let why = RoleField::Reason("Collegiale toetsing, met opzet".into());
            let asked = of_client.clone().top(BovenkantEdit::SetRole(of_client.role_id("Spiegel"), why));
            assert!(fires(&INDEPENDENT_FROM_PARENT, &asked.design).question);
        }
        silent(&INDEPENDENT_FROM_PARENT, &core(Full).role(RoleKind::IndependentChair, "Voorzitter", &[]).design);
        silent(&INDEPENDENT_FROM_PARENT, &core(Full).role(RoleKind::ProcessGuardian, "Bewaker", &[Client]).design);
    }

    /// Client, board and AMT, with a place of the contractor in a role that is filled so.
    fn seat(role: &str, filling: Filling) -> Builder {
        let it = core(Full);
        let role = it.role_id(role);
        let it = it.top(BovenkantEdit::OpenSeat(role, Contractor.into()));
        let open = it.design.bovenkant.roles.iter().flat_map(|it| &it.seats).filter_map(Seat::open);
        let seat: VacancyId = open.map(|it| it.id).next_back().expect("the place is open");
        it.top(BovenkantEdit::SetSeat(seat, SeatField::Filling(filling)))
    }

    #[test]
    fn a_place_in_board_or_amt_is_somebodys_own() {
        for role in ["Bestuur", "AMT"] {
            let found = fires(&SEAT_CHANGING, &seat(role, Filling::Changing).design);
            assert!(found.args.contains(&("whose", Arg::List(vec![Arg::Text("Combinatie".into())]))), "{found:?}");
            silent(&SEAT_CHANGING, &seat(role, Filling::Vacant(None)).design);
            let plan = Plan { who: "Anna".into(), by: None };
            silent(&SEAT_CHANGING, &seat(role, Filling::Vacant(Some(plan))).design);
        }
        silent(&SEAT_CHANGING, &seat("OG", Filling::Changing).design);
        let two = seat("AMT", Filling::Changing);
        let again = two.top(BovenkantEdit::OpenSeat(seat("AMT", Filling::Changing).role_id("AMT"), Client.into()));
        let last = again.design.bovenkant.roles.iter().flat_map(|it| &it.seats).filter_map(Seat::open);
        let last = last.map(|it| it.id).next_back().expect("it is open");
        let both = again.top(BovenkantEdit::SetSeat(last, SeatField::Filling(Filling::Changing)));
        assert_eq!(fires(&SEAT_CHANGING, &both.design).subjects.len(), 3);
    }
}
