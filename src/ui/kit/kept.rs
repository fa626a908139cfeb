//! What takes longer than a frame may, computed once for a revision of the design, and again when it or the question
//! changes.

use std::sync::Arc;

use crate::design::Design;
use crate::finance::simulation::Draws;
use crate::ui::cx::Cx;

/// An answer to the question `K` about the design as it was.
pub struct PerRevision<K, V> {
    kept: Option<Kept<K, V>>,
}

struct Kept<K, V> {
    design: Arc<Design>,
    draws: Draws,
    question: K,
    answer: V,
}

impl<K, V> Default for PerRevision<K, V> {
    fn default() -> Self {
        Self { kept: None }
    }
}

impl<K: PartialEq, V> PerRevision<K, V> {
    /// Whether the answer is there, of the design and the draws as they are now.
    pub fn is_known(&self, cx: &Cx, question: &K) -> bool {
        // The snapshot is kept, so that another design cannot come to lie where it lay.
        let same = |it: &Kept<K, V>| Arc::ptr_eq(&it.design, &cx.session.snapshot()) && it.draws == cx.session.draws();
        self.kept.as_ref().is_some_and(|it| same(it) && it.question == *question)
    }

    /// The answer, computed where it is not there yet. Where it `may_wait`, an answer to the same question about the
    /// design as it was shortly before will do.
    pub fn get(&mut self, cx: &Cx, question: K, may_wait: bool, answer: impl FnOnce() -> V) -> &V {
        let waits = may_wait && self.kept.as_ref().is_some_and(|it| it.question == question);
        if !waits && !self.is_known(cx, &question) {
            self.kept = None;
        }
        let (design, draws) = (cx.session.snapshot(), cx.session.draws());
        &self.kept.get_or_insert_with(|| Kept { design, draws, question, answer: answer() }).answer
    }
}
