//! What hangs under the pointer: at most one thing in the whole program, with the history as it was when it was lifted.
//!
//! A panel lifts something, follows it, and takes it where it is let go. The rest is done once for all of them, by the
//! frame (`app/frame.rs`): commands wait while something is held, Esc puts it back and the design with it, and what is let
//! go where nobody takes it falls back by itself.

use std::any::Any;
use std::cell::Cell;

use crate::app::history::Mark;
use crate::app::session::Session;

/// The one gesture of the program. A panel has it by reference, so what is held stands in a cell.
#[derive(Default)]
pub(crate) struct Gesture {
    held: Cell<Option<Held>>,
}

struct Held {
    what: Box<dyn Any>,
    /// How the history stood when it was lifted; none in the frame in which it was, and of what stays.
    mark: Option<Mark>,
    /// Whether it goes on when the pointer is let go.
    stays: bool,
}

impl Gesture {
    /// Lifts something: it is held until the pointer is let go.
    pub(crate) fn lift<T: 'static>(&self, what: T) {
        self.hold(Box::new(what), false);
    }

    /// Begins something that goes on after the pointer is let go, until it is taken or Esc ends it. It edits nothing before it
    /// is taken, and what is done beside it meanwhile is not its own: Esc takes nothing back.
    pub(crate) fn begin<T: 'static>(&self, what: T) {
        self.hold(Box::new(what), true);
    }

    /// What is held already gives way.
    fn hold(&self, what: Box<dyn Any>, stays: bool) {
        self.held.set(Some(Held { what, mark: None, stays }));
    }

    /// Whether anything is held.
    pub(crate) fn is_alive(&self) -> bool {
        self.look(|_| true).unwrap_or_default()
    }

    /// Whether something of this kind is held.
    pub(crate) fn is<T: 'static>(&self) -> bool {
        self.look(|it| it.what.is::<T>()).unwrap_or_default()
    }

    /// What is held, if it is of this kind.
    pub(crate) fn get<T: Clone + 'static>(&self) -> Option<T> {
        self.look(|it| it.what.downcast_ref::<T>().cloned()).flatten()
    }

    /// Does something with what is held, if it is of this kind. Meanwhile nothing is held.
    pub(crate) fn with<T: 'static, R>(&self, act: impl FnOnce(&mut T) -> R) -> Option<R> {
        self.look(|it| it.what.downcast_mut::<T>().map(act)).flatten()
    }

    /// Takes what is held, if it is of this kind.
    pub(crate) fn take<T: 'static>(&self) -> Option<T> {
        let held = self.held.take()?;
        match held.what.downcast::<T>() {
            Ok(what) => Some(*what),
            Err(what) => {
                self.held.set(Some(Held { what, ..held }));
                None
            }
        }
    }

    fn look<R>(&self, act: impl FnOnce(&mut Held) -> R) -> Option<R> {
        let mut held = self.held.take()?;
        let result = act(&mut held);
        self.held.set(Some(held));
        Some(result)
    }

    /// Notes how the history stands, of what was lifted in this frame: before anything of this frame is done.
    pub(crate) fn mark(&self, session: &mut Session) {
        self.look(|it| {
            if !it.stays && it.mark.is_none() {
                it.mark = Some(session.mark());
            }
        });
    }

    /// Puts back what is held, and the design as it was when that was lifted.
    pub(crate) fn break_off(&self, session: Option<&mut Session>) {
        if let (Some(mark), Some(session)) = (self.held.take().and_then(|it| it.mark), session) {
            session.restore(mark);
        }
    }

    /// At the end of a frame in which no button is down: what nobody took is let go. Where all is as it was, it leaves no
    /// step in the history.
    pub(crate) fn settle(&self, session: Option<&mut Session>) {
        if self.look(|it| it.stays).unwrap_or_default() {
            return;
        }
        if let (Some(mark), Some(session)) = (self.held.take().and_then(|it| it.mark), session)
            && session.is_as_at(&mark)
        {
            session.restore(mark);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_thing_is_held_and_only_its_own_kind_sees_it() {
        let gesture = Gesture::default();
        gesture.lift(7_u8);
        assert!(gesture.is_alive() && gesture.is::<u8>() && !gesture.is::<u16>());
        assert_eq!(gesture.take::<u16>(), None);
        assert_eq!(gesture.with(|it: &mut u8| std::mem::replace(it, 8)), Some(7));
        gesture.lift("line");
        assert_eq!((gesture.get::<u8>(), gesture.get::<&str>()), (None, Some("line")));
        gesture.settle(None);
        assert!(!gesture.is_alive(), "nobody took it");
        gesture.begin(1_u8);
        gesture.settle(None);
        assert_eq!(gesture.take::<u8>(), Some(1), "it goes on");
        assert!(!gesture.is_alive());
    }
}
