//! The usual roles of the bovenkant, with their task and limits in the words of the catalogue.

use crate::design::bovenkant::RoleKind;
use crate::design::catalogue::RoleEntry;
use crate::design::edit::{BovenkantEdit, Edit};
use crate::ui::cx::Cx;

/// The usual roles of this form that are not there yet.
pub(super) fn lacking<'a>(cx: &Cx<'a>) -> impl Iterator<Item = &'a RoleEntry> + use<'a> {
    let design = cx.design();
    cx.catalogue()
        .roles
        .iter()
        .filter(|it| it.forms.contains(&design.form))
        .filter(|it| design.bovenkant.of_kind(it.kind).next().is_none())
}

/// Adds the usual role of a kind, with its task and limits in the catalogue's words; a bare one where there is none.
pub(crate) fn usual_of_kind(cx: &Cx, kind: RoleKind) -> Edit {
    if let Some(entry) = cx.catalogue().roles.iter().find(|it| it.kind == kind && it.forms.contains(&cx.design().form))
    {
        return usual_role(cx, entry);
    }
    let (name, purpose, limits) = (String::new(), String::new(), String::new());
    Edit::Bovenkant(BovenkantEdit::AddRole { kind, name, purpose, limits, hats: Vec::new() })
}

pub(super) fn usual_role(cx: &Cx, entry: &RoleEntry) -> Edit {
    let word = |attribute: &str| cx.t(&format!("role-{}{attribute}", entry.id));
    Edit::Bovenkant(BovenkantEdit::AddRole {
        kind: entry.kind,
        name: word(""),
        purpose: word(".for"),
        limits: word(".not-for"),
        hats: entry.hats.clone(),
    })
}
