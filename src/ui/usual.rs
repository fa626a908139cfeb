//! The usual role of a kind, for whoever asks for a role by what it is.

use crate::app::usual;
use crate::design::bovenkant::RoleKind;
use crate::design::edit::{BovenkantEdit, Edit};
use crate::ui::cx::Cx;

/// Adds the usual role of a kind, with its task and limits in the catalogue's words; a bare one where there is none.
pub(crate) fn usual_of_kind(cx: &Cx, kind: RoleKind) -> Edit {
    if let Some(entry) = cx.catalogue().roles.iter().find(|it| it.kind == kind && it.forms.contains(&cx.design().form))
    {
        return usual::role(entry, cx.text);
    }
    let (name, purpose, limits) = (String::new(), String::new(), String::new());
    Edit::Bovenkant(BovenkantEdit::AddRole { kind, name, purpose, limits, hats: Vec::new() })
}
