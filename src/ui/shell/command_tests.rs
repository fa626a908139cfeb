//! No two commands have the same keys, each has a name, and each can be reached in at least two ways.

use std::collections::HashMap;

use super::*;
use crate::text::Language;
use crate::ui::shell::menu_list::{is_in_a_menu, menus};

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

/// By menu, by key, by the palette.
#[test]
fn every_command_is_reached_in_two_ways_at_least() {
    for command in Command::ALL {
        let ways = [is_in_a_menu(command), !command.keys().is_empty(), command.is_in_palette()];
        let count = ways.iter().filter(|it| **it).count();
        assert!(count >= 2, "{command:?}: menu, key, palette: {ways:?}");
    }
}

#[test]
fn a_command_stands_in_one_menu_once() {
    let listed = menus();
    let mut seen = std::collections::HashSet::new();
    for command in listed.iter().flat_map(|(_, groups)| groups.iter().flatten()) {
        assert!(seen.insert(*command), "{command:?} stands in the menus twice");
        assert!(Command::ALL.contains(command), "{command:?}");
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
