//! Tables of a programme: what partners bring in with their votes, what projects get.

use crate::app::tables::cells::{headed, in_euro};
use crate::design::Design;
use crate::text::Text;
use crate::text::table::{Cell, Table};

/// Partner by partner.
pub fn partners(design: &Design, text: &Text) -> Table {
    let mut table = headed(text, &["start-partner"]);
    table.heading.push(in_euro(text, &text.get("programme-contribution")));
    table.heading.push(text.get("programme-votes-short"));
    for party in design.partners() {
        let stake = design.programme.stake(party.id);
        let votes = stake.votes.map(|it| usize::from(it).to_string());
        table.row([Cell::from(text.party(party)), stake.contribution.into(), votes.into()]);
    }
    table
}

/// Project by project.
pub fn projects(design: &Design, text: &Text) -> Table {
    let mut table = headed(text, &["programme-project", "design-phase", "start-partners"]);
    for key in ["programme-of-contributions", "programme-grant"] {
        table.heading.push(in_euro(text, &text.get(key)));
    }
    for it in &design.programme.projects {
        let names = it.partners.iter().filter_map(|it| design.party(*it)).map(|it| text.party(it));
        table.row([
            Cell::from(text.project_name(it)),
            it.phase.map(|it| text.phase(it)).into(),
            text.list(&names.collect::<Vec<_>>()).into(),
            it.contribution.into(),
            it.grant.into(),
        ]);
    }
    table
}
