//! No two commands have the same keys, and each has a name.

use std::collections::HashMap;

use super::*;
use crate::text::Language;

#[test]
fn no_two_commands_have_the_same_keys() {
    let mut seen = HashMap::new();
    for command in Command::ALL {
        for keys in command.keys() {
            if let Some(other) = seen.insert(keys, command) {
                panic!("{command:?} and {other:?} share {keys:?}");
            }
        }
    }
}

#[test]
fn every_command_has_a_name_in_both_languages() {
    for language in Language::ALL {
        let text = Text::new(language);
        for command in Command::ALL {
            assert!(text.has(command.key()), "{command:?}");
        }
    }
}
