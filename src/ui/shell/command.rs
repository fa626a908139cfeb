//! Every command once: its words and its keys. Menu, palette, tooltips and shortcuts read it from here.

use egui::{Key, KeyboardShortcut, Modifiers};

use crate::text::Text;
use crate::ui::section::Section;
use crate::ui::shell::key_names;
use crate::ui::shell::staged::Staged;

/// A command of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Command {
    /// Starts a new design.
    New,
    /// Opens a file.
    Open,
    /// Saves.
    Save,
    /// Saves under another name.
    SaveAs,
    /// Saves the praatplaat as a picture.
    ExportPicture,
    /// Saves the bovenkant as a picture.
    ExportBovenkant,
    /// Saves the principles as a page to sign.
    ExportPrinciples,
    /// Saves the curve of the money as a picture.
    ExportMoney,
    /// Saves the bridge from the staffel to each result as a picture.
    ExportBridge,
    /// Saves the birth card as a picture.
    ExportBirthCard,
    /// Saves the alliances that were there before as a picture.
    ExportPrecedents,
    /// Shows what goes out as tables, or whole, and saves it.
    ExportTables,
    /// Shows the versions of the open file.
    Versions,
    /// Shows another design beside this one.
    Compare,
    /// Makes this design and another version of it into one.
    Merge,
    /// Reads a register that a team has in a spreadsheet.
    ReadRegister,
    /// Saves a register without rows, to be filled in.
    SaveEmptyRegister,
    /// Closes the design and shows the start screen.
    Close,
    /// Ends the program.
    Quit,
    /// Takes the last act back.
    Undo,
    /// Does it again.
    Redo,
    /// Takes the words that are chosen to the clipboard.
    Cut,
    /// Copies what is chosen to the clipboard.
    Copy,
    /// Puts in what is on the clipboard.
    Paste,
    /// Goes to where one types what to look for in the section.
    Find,
    /// Adds a risk.
    AddRisk,
    /// Adds an opportunity.
    AddOpportunity,
    /// Opens the library of risks.
    Library,
    /// Types over the name of what is selected.
    Rename,
    /// Selects all that is shown, of the kind of what is selected.
    SelectAll,
    /// Copies what is selected.
    Duplicate,
    /// Removes what is selected.
    Delete,
    /// Moves the selected risks one room to the left.
    MoveLeft,
    /// Moves the selected risks one room to the right.
    MoveRight,
    /// Moves the selected risks to the tray.
    MoveToTray,
    /// Moves the selected risks to the alliance.
    MoveToAlliance,
    /// Finds every command and every element.
    Palette,
    /// Opens the details of what stands after the open one.
    NextElement,
    /// Opens the details of what stands before it.
    PreviousElement,
    /// Shows a section.
    Go(Section),
    /// Goes to the next signal and to what it is about.
    NextSignal,
    /// Goes to the previous one.
    PreviousSignal,
    /// Shows or hides the first steps beside a design that is not far yet.
    FirstSteps,
    /// Full screen, larger, without side panels.
    Present,
    /// In front of a room.
    Staged(Staged),
    /// Full screen.
    FullScreen,
    /// All of the picture in view.
    ShowAll,
    /// Larger.
    ZoomIn,
    /// Smaller.
    ZoomOut,
    /// The usual size.
    ZoomReset,
    /// Light or dark.
    SwitchTheme,
    /// With more contrast, or not.
    Contrast,
    /// Dutch or English.
    SwitchLanguage,
    /// The manual of the rules.
    Manual,
    /// Shows where everything is, in five steps.
    Tour,
    /// What an alliance is.
    WhatIs,
    /// The words of the field.
    Glossary,
    /// Lists the keys.
    Keys,
    /// What the program is.
    About,
}

impl Command {
    /// Every command, in the order in which the palette shows them.
    pub(crate) const ALL: [Self; 79] = [
        Self::New,
        Self::Open,
        Self::Save,
        Self::SaveAs,
        Self::ExportPicture,
        Self::ExportBovenkant,
        Self::ExportPrinciples,
        Self::ExportMoney,
        Self::ExportBridge,
        Self::ExportBirthCard,
        Self::ExportPrecedents,
        Self::ExportTables,
        Self::Versions,
        Self::Compare,
        Self::Merge,
        Self::ReadRegister,
        Self::SaveEmptyRegister,
        Self::Close,
        Self::Quit,
        Self::Undo,
        Self::Redo,
        Self::Cut,
        Self::Copy,
        Self::Paste,
        Self::Find,
        Self::AddRisk,
        Self::AddOpportunity,
        Self::Library,
        Self::Rename,
        Self::SelectAll,
        Self::Duplicate,
        Self::Delete,
        Self::MoveLeft,
        Self::MoveRight,
        Self::MoveToTray,
        Self::MoveToAlliance,
        Self::Palette,
        Self::Go(Section::Praatplaat),
        Self::Go(Section::Risks),
        Self::Go(Section::Principles),
        Self::Go(Section::Team),
        Self::Go(Section::Bovenkant),
        Self::Go(Section::Money),
        Self::Go(Section::Birth),
        Self::Go(Section::Collaboration),
        Self::Go(Section::Ambition),
        Self::Go(Section::Surroundings),
        Self::Go(Section::Phases),
        Self::Go(Section::Changes),
        Self::Go(Section::Precedents),
        Self::Go(Section::Workshop),
        Self::Go(Section::Report),
        Self::NextElement,
        Self::PreviousElement,
        Self::NextSignal,
        Self::PreviousSignal,
        Self::FirstSteps,
        Self::Present,
        Self::Staged(Staged::Mark),
        Self::Staged(Staged::Next),
        Self::Staged(Staged::Before),
        Self::Staged(Staged::Spotlight),
        Self::Staged(Staged::Point),
        Self::Staged(Staged::Signals),
        Self::Staged(Staged::Window),
        Self::FullScreen,
        Self::ShowAll,
        Self::ZoomIn,
        Self::ZoomOut,
        Self::ZoomReset,
        Self::SwitchTheme,
        Self::Contrast,
        Self::SwitchLanguage,
        Self::Manual,
        Self::Tour,
        Self::WhatIs,
        Self::Glossary,
        Self::Keys,
        Self::About,
    ];

    /// Its key in the language files.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::New => "command-new",
            Self::Open => "command-open",
            Self::Save => "command-save",
            Self::SaveAs => "command-save-as",
            Self::ExportPicture => "command-export-picture",
            Self::ExportBovenkant => "command-export-bovenkant",
            Self::ExportPrinciples => "command-export-principles",
            Self::ExportMoney => "command-export-money",
            Self::ExportBridge => "command-export-bridge",
            Self::ExportBirthCard => "command-export-birth-card",
            Self::ExportPrecedents => "command-export-precedents",
            Self::ExportTables => "command-export-tables",
            Self::Versions => "command-versions",
            Self::Compare => "command-compare",
            Self::Merge => "command-merge",
            Self::ReadRegister => "command-read-register",
            Self::SaveEmptyRegister => "command-save-empty-register",
            Self::Close => "command-close",
            Self::Quit => "command-quit",
            Self::Undo => "command-undo",
            Self::Redo => "command-redo",
            Self::Cut => "command-cut",
            Self::Copy => "command-copy",
            Self::Paste => "command-paste",
            Self::Find => "command-find",
            Self::AddRisk => "command-add-risk",
            Self::AddOpportunity => "command-add-opportunity",
            Self::Library => "command-library",
            Self::Rename => "command-rename",
            Self::SelectAll => "command-select-all",
            Self::Duplicate => "command-duplicate",
            Self::NextElement => "command-next-element",
            Self::PreviousElement => "command-previous-element",
            Self::Delete => "command-delete",
            Self::MoveLeft => "command-move-left",
            Self::MoveRight => "command-move-right",
            Self::MoveToTray => "command-move-to-tray",
            Self::MoveToAlliance => "command-move-to-alliance",
            Self::Palette => "command-palette",
            Self::Go(section) => section.go_key(),
            Self::NextSignal => "command-next-signal",
            Self::PreviousSignal => "command-previous-signal",
            Self::FirstSteps => "command-first-steps",
            Self::Present => "command-present",
            Self::Staged(it) => it.key(),
            Self::FullScreen => "command-full-screen",
            Self::ShowAll => "command-show-all",
            Self::ZoomIn => "command-zoom-in",
            Self::ZoomOut => "command-zoom-out",
            Self::ZoomReset => "command-zoom-reset",
            Self::SwitchTheme => "command-switch-theme",
            Self::Contrast => "command-contrast",
            Self::SwitchLanguage => "command-switch-language",
            Self::Manual => "command-manual",
            Self::Tour => "command-tour",
            Self::WhatIs => "command-what-is",
            Self::Glossary => "command-glossary",
            Self::Keys => "command-keys",
            Self::About => "command-about",
        }
    }

    /// Its keys; the first is shown.
    pub(crate) fn keys(self) -> Vec<KeyboardShortcut> {
        let plain = |key| KeyboardShortcut::new(Modifiers::NONE, key);
        let cmd = |key| KeyboardShortcut::new(Modifiers::COMMAND, key);
        let shift = |key| KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key);
        match self {
            Self::New => vec![cmd(Key::N)],
            Self::Open => vec![cmd(Key::O)],
            Self::Save => vec![cmd(Key::S)],
            Self::SaveAs => vec![shift(Key::S)],
            Self::ExportPicture => vec![shift(Key::E)],
            Self::Close => vec![cmd(Key::W)],
            Self::Quit => vec![cmd(Key::Q)],
            Self::Undo => vec![cmd(Key::Z)],
            Self::Redo => vec![shift(Key::Z), cmd(Key::Y)],
            Self::Cut => vec![cmd(Key::X)],
            Self::Copy => vec![cmd(Key::C)],
            Self::Paste => vec![cmd(Key::V)],
            Self::Find => vec![cmd(Key::F)],
            Self::AddRisk => vec![shift(Key::R)],
            Self::AddOpportunity => vec![shift(Key::K)],
            Self::Rename => vec![plain(Key::F2)],
            Self::SelectAll => vec![cmd(Key::A)],
            Self::Duplicate => vec![cmd(Key::D)],
            Self::NextElement => vec![cmd(Key::PageDown)],
            Self::PreviousElement => vec![cmd(Key::PageUp)],
            // A Mac's keyboard has one key for it, and calls it Backspace.
            Self::Delete if cfg!(target_os = "macos") => vec![plain(Key::Delete), plain(Key::Backspace)],
            Self::Delete => vec![plain(Key::Delete)],
            Self::MoveLeft => vec![cmd(Key::ArrowLeft)],
            Self::MoveRight => vec![cmd(Key::ArrowRight)],
            Self::MoveToTray => vec![cmd(Key::ArrowDown)],
            Self::MoveToAlliance => vec![cmd(Key::ArrowUp)],
            Self::Palette => vec![cmd(Key::K)],
            Self::Go(Section::Praatplaat) => vec![cmd(Key::Num1)],
            Self::Go(Section::Risks) => vec![cmd(Key::Num2)],
            Self::Go(Section::Principles) => vec![cmd(Key::Num3)],
            Self::Go(Section::Team) => vec![cmd(Key::Num4)],
            Self::Go(Section::Bovenkant) => vec![cmd(Key::Num5)],
            Self::Go(Section::Money) => vec![cmd(Key::Num6)],
            Self::Go(Section::Birth) => vec![cmd(Key::Num7)],
            Self::Go(Section::Collaboration) => vec![cmd(Key::Num8)],
            Self::Go(Section::Ambition) => vec![cmd(Key::Num9)],
            Self::NextSignal => vec![plain(Key::F8)],
            Self::PreviousSignal => vec![KeyboardShortcut::new(Modifiers::SHIFT, Key::F8)],
            Self::Present => vec![plain(Key::F5)],
            Self::Staged(it) => it.keys(),
            Self::FullScreen => vec![plain(Key::F11)],
            Self::ShowAll => vec![plain(Key::Z)],
            Self::ZoomIn => vec![cmd(Key::Plus), cmd(Key::Equals)],
            Self::ZoomOut => vec![cmd(Key::Minus)],
            Self::ZoomReset => vec![cmd(Key::Num0)],
            Self::SwitchTheme => vec![shift(Key::L)],
            Self::Manual => vec![plain(Key::F1)],
            Self::Keys => vec![KeyboardShortcut::new(Modifiers::SHIFT, Key::F1)],
            Self::ExportBovenkant
            | Self::ExportPrinciples
            | Self::ExportMoney
            | Self::ExportBridge
            | Self::ExportBirthCard
            | Self::ExportPrecedents
            | Self::ExportTables
            | Self::Go(_)
            | Self::Library
            | Self::FirstSteps
            | Self::Versions
            | Self::Compare
            | Self::Merge
            | Self::ReadRegister
            | Self::SaveEmptyRegister
            | Self::Contrast
            | Self::SwitchLanguage
            | Self::Tour
            | Self::WhatIs
            | Self::Glossary
            | Self::About => Vec::new(),
        }
    }

    /// Whether it is between the screen and the clipboard. Its keys reach the program as that and not as keys.
    pub(crate) const fn is_of_clipboard(self) -> bool {
        matches!(self, Self::Cut | Self::Copy | Self::Paste)
    }

    /// Whether a text field keeps its keys for itself: they mean something in it.
    pub(crate) const fn yields_to_typing(self) -> bool {
        matches!(
            self,
            Self::Delete
                | Self::MoveLeft
                | Self::MoveRight
                | Self::MoveToTray
                | Self::MoveToAlliance
                | Self::Duplicate
                | Self::SelectAll
                | Self::ShowAll
                | Self::Staged(_)
        )
    }

    /// What it is called.
    pub(crate) fn name(self, text: &Text) -> String {
        text.get(self.key())
    }

    /// Its first keys in words, as menus show them.
    pub(crate) fn keys_shown(self, text: &Text, ctx: &egui::Context) -> Option<String> {
        self.keys().first().map(|it| key_names::shown(*it, text, ctx))
    }
}

#[cfg(test)]
#[path = "command_tests.rs"]
mod tests;
