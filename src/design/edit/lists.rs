//! What several changes share: moving an element within its list, and telling fields apart.

use std::mem::discriminant;

/// Moves the element that `is_it` finds by some places within its list; at the ends it stays.
pub(super) fn shift<T>(list: &mut [T], by: isize, is_it: impl Fn(&T) -> bool) {
    let Some(at) = list.iter().position(is_it) else { return };
    let to = at.saturating_add_signed(by).min(list.len() - 1);
    if to < at {
        list[to..=at].rotate_right(1);
    } else {
        list[at..=to].rotate_left(1);
    }
}

/// Whether two enum values are the same variant, whatever they hold.
pub(super) fn same_variant<T>(a: &T, b: &T) -> bool {
    discriminant(a) == discriminant(b)
}
