//! Which commands stand in which menu, in groups. The bar shows them, the sheet of keys lists them, and a test counts in how
//! many ways each can be reached.

use crate::ui::section::Section;
use crate::ui::shell::command::Command;
use crate::ui::shell::staged::Staged;

/// A menu: its key in the language files, and its commands in groups.
pub(crate) type Menu = (&'static str, Vec<Vec<Command>>);

/// The menus, from left to right.
pub(crate) fn menus() -> [Menu; 4] {
    use Command as C;
    let file = vec![
        vec![C::New, C::Open],
        vec![C::Save, C::SaveAs],
        vec![C::Versions, C::Compare, C::Merge],
        vec![
            C::ExportPicture,
            C::ExportBovenkant,
            C::ExportPrinciples,
            C::ExportMoney,
            C::ExportBridge,
            C::ExportBirthCard,
            C::ExportPrecedents,
        ],
        vec![C::ReadRegister, C::SaveEmptyRegister, C::ExportTables],
        vec![C::Close, C::Quit],
    ];
    let edit = vec![
        vec![C::Undo, C::Redo],
        vec![C::Cut, C::Copy, C::Paste],
        vec![C::Find],
        vec![C::AddRisk, C::AddOpportunity, C::Library],
        vec![C::SelectAll, C::Rename, C::Duplicate, C::Delete],
        vec![C::MoveLeft, C::MoveRight, C::MoveToAlliance, C::MoveToTray],
    ];
    let view = vec![
        Section::ALL.map(C::Go).to_vec(),
        vec![C::NextSignal, C::PreviousSignal, C::FirstSteps],
        vec![C::Present, C::Staged(Staged::Window), C::FullScreen, C::ShowAll],
        vec![C::ZoomIn, C::ZoomOut, C::ZoomReset],
        vec![C::SwitchTheme, C::Contrast, C::SwitchLanguage],
    ];
    let help = vec![vec![C::Manual, C::Tour], vec![C::WhatIs, C::Glossary], vec![C::Palette, C::Keys], vec![C::About]];
    [("menu-file", file), ("menu-edit", edit), ("menu-view", view), ("menu-help", help)]
}

/// Whether a menu has it.
pub(crate) fn is_in_a_menu(command: Command) -> bool {
    menus().iter().any(|(_, groups)| groups.iter().flatten().any(|it| *it == command))
}
