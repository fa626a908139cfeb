//! What the manual may look at: it opens without a design too.

use crate::app::session::Session;
use crate::design::catalogue::Catalogue;
use crate::picture::tokens::Theme;
use crate::rules::{Rule, Signal};
use crate::text::Text;

/// What the manual looks at.
#[derive(Clone, Copy)]
pub(crate) struct ManualCx<'a> {
    /// The words.
    pub text: &'a Text,
    /// Light or dark.
    pub theme: Theme,
    /// The catalogues.
    pub catalogue: &'a Catalogue,
    /// The design that is open, if one is.
    pub session: Option<&'a Session>,
}

impl<'a> ManualCx<'a> {
    /// A message.
    pub(crate) fn t(&self, key: &str) -> String {
        self.text.get(key)
    }

    /// Whether the open design switched a rule off.
    pub(crate) fn is_off(&self, rule: &Rule) -> bool {
        rule.is_elsewhere() && self.session.is_some_and(|it| it.design().elsewhere_off)
    }

    /// The signals of a rule in the open design, accepted ones too.
    pub(crate) fn signals(&self, rule: &'static Rule) -> impl Iterator<Item = &'a Signal> + use<'a> {
        self.session.into_iter().flat_map(|it| &it.insight().signals).filter(move |it| it.rule.id == rule.id)
    }
}
