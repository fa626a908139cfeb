//! A version in words: when it is from, who saved it, of which file.

use std::path::Path;

use crate::app::sources::local;
use crate::files::states::{How, State};
use crate::ui::cx::Cx;

/// When a version is from, as a row of the list says it.
pub(super) fn when(state: &State, cx: &Cx) -> String {
    let language = cx.text.language();
    match local(state.label.at) {
        Some(at) if cx.today == Some(at.date()) => cx.text.with("versions-today", [("time", language.time(at).into())]),
        Some(at) => language.date_time(at),
        None => cx.t("version-undated"),
    }
}

/// Who saved it, or that it stood there, and how large it is.
pub(super) fn about(state: &State, cx: &Cx) -> String {
    let size = ("size", cx.text.language().file_size(state.bytes).into());
    match (state.label.how, &state.label.who) {
        (How::Saved, Some(who)) => cx.text.with("versions-saved-by", [("who", who.into()), size]),
        (How::Saved, None) => cx.text.with("versions-saved", [size]),
        (How::Opened, _) => cx.text.with("versions-opened", [size]),
    }
}

/// The name of another file of the same design.
pub(super) fn other_file(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
