//! Which commands wait while something stands in the place of a section: a look aside, a register that is being read.

use crate::ui::shell::command::Command;

impl Command {
    /// Whether it works while one looks aside: at versions, or at another design. Nothing is edited there.
    pub(crate) fn works_aside(self) -> bool {
        let saves = matches!(self, Self::Save | Self::SaveAs | Self::Close | Self::Undo | Self::Redo);
        let looks = matches!(self, Self::Versions | Self::Compare | Self::Merge | Self::ExportTables | Self::Palette);
        // These lead back to the sections.
        let leaves = matches!(self, Self::Go(_) | Self::Present);
        saves || looks || leaves || self.works_without_design()
    }

    /// Whether the palette finds it: all but itself, and what goes to and from the clipboard.
    pub(crate) fn is_in_palette(self) -> bool {
        self != Self::Palette && !self.is_of_clipboard()
    }

    /// Whether it is about the elements that a section shows: it waits while a register that is being read stands in its place.
    pub(crate) const fn is_of_what_is_shown(self) -> bool {
        matches!(
            self,
            Self::Find
                | Self::AddRisk
                | Self::AddOpportunity
                | Self::Rename
                | Self::SelectAll
                | Self::Duplicate
                | Self::Delete
                | Self::MoveLeft
                | Self::MoveRight
                | Self::MoveToTray
                | Self::MoveToAlliance
                | Self::NextElement
                | Self::PreviousElement
        )
    }

    /// Whether it works without an open design.
    pub(crate) fn works_without_design(self) -> bool {
        matches!(
            self,
            Self::New
                | Self::Open
                | Self::Quit
                | Self::Cut
                | Self::Copy
                | Self::Paste
                | Self::FullScreen
                | Self::ZoomIn
                | Self::ZoomOut
                | Self::ZoomReset
                | Self::SwitchTheme
                | Self::Contrast
                | Self::SwitchLanguage
                | Self::Manual
                | Self::Tour
                | Self::WhatIs
                | Self::Glossary
                | Self::Keys
                | Self::About
        )
    }
}
