//! What takes longer than a frame may, worked out once, and again when the design, the draws, the language, the question or
//! what signals hang on is another: the one memory of the screen.

use std::sync::Arc;

use jiff::civil::Date;

use crate::design::Design;
use crate::finance::simulation::Draws;
use crate::text::Language;
use crate::ui::cx::Cx;

/// The answer `V` to the last question `K` about the design.
pub(crate) struct Kept<K, V>(Option<Answer<K, V>>);

struct Answer<K, V> {
    /// The snapshot itself, so that another design cannot come to lie where it lay.
    design: Arc<Design>,
    draws: Draws,
    language: Language,
    /// What signals hang on besides the design.
    depends: (bool, Option<Date>),
    question: K,
    value: Arc<V>,
}

impl<K, V> Default for Kept<K, V> {
    fn default() -> Self {
        Self(None)
    }
}

impl<K: Clone, V> Clone for Kept<K, V> {
    fn clone(&self) -> Self {
        Self(self.0.as_ref().map(|it| Answer {
            design: Arc::clone(&it.design),
            question: it.question.clone(),
            value: Arc::clone(&it.value),
            ..*it
        }))
    }
}

impl<K: PartialEq, V> Kept<K, V> {
    /// The answer, worked out where it is not there yet.
    pub(crate) fn get(&mut self, cx: &Cx, question: K, answer: impl FnOnce() -> V) -> Arc<V> {
        self.get_or_wait(cx, question, false, answer)
    }

    /// The same. Where it `may_wait`, an answer to the same question about the design as it was shortly before will do.
    pub(crate) fn get_or_wait(&mut self, cx: &Cx, question: K, may_wait: bool, answer: impl FnOnce() -> V) -> Arc<V> {
        let waits = may_wait && self.0.as_ref().is_some_and(|it| it.question == question);
        if !waits && !self.is_known(cx, &question) {
            self.0 = None;
        }
        let answer = self.0.get_or_insert_with(|| Answer {
            design: cx.session.snapshot(),
            draws: cx.session.draws(),
            language: cx.text.language(),
            depends: cx.session.insight().depends(),
            question,
            value: Arc::new(answer()),
        });
        Arc::clone(&answer.value)
    }

    /// Whether the answer is there, of everything as it is now.
    pub(crate) fn is_known(&self, cx: &Cx, question: &K) -> bool {
        self.0.as_ref().is_some_and(|it| it.is_of(cx) && it.question == *question)
    }

    /// The answer to whatever was asked last, if it is of everything as it is now.
    pub(crate) fn last(&self, cx: &Cx) -> Option<Arc<V>> {
        self.0.as_ref().filter(|it| it.is_of(cx)).map(|it| Arc::clone(&it.value))
    }
}

impl<K, V> Answer<K, V> {
    fn is_of(&self, cx: &Cx) -> bool {
        let here = Arc::ptr_eq(&self.design, &cx.session.snapshot());
        let said = self.draws == cx.session.draws() && self.language == cx.text.language();
        here && said && self.depends == cx.session.insight().depends()
    }
}
