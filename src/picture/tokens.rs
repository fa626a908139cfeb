//! Colours, type sizes and spacing, as data. The one file with colours: picture and screen read them here.
//!
//! Source: the design's table of colours and marks. A test computes the contrast of every pair that is used (WCAG 2.2
//! AA: 4.5:1 for text, 3:1 for marks) in every theme.

use serde::{Deserialize, Serialize};

/// Light, dark, or with more contrast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Theme {
    /// Paper.
    #[default]
    Light,
    /// For dark rooms and projectors.
    Dark,
    /// For who sees little: white and black, words at least 7 : 1, every line at least 3 : 1.
    Contrast,
}

impl Theme {
    /// The themes.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];
}

/// How dark the shadows of the screen are, of 255; they are black in both themes.
pub mod shade {
    /// Under a window.
    pub const WINDOW: u8 = 40;
    /// Under a menu or list.
    pub const POPUP: u8 = 32;
    /// Under a dot that hangs under the pointer.
    pub const LIFTED_DOT: u8 = 30;
    /// Under a card that is lifted: from the widest to the narrowest of what lies over each other.
    pub const LIFTED_CARD: [u8; 3] = [10, 14, 20];
}

/// A colour by what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ink {
    /// What everything stands on: paper.
    Background,
    /// Cards and panels.
    Panel,
    /// Edges of cards and panels.
    Line,
    /// Text.
    Ink,
    /// Secondary text.
    Ink2,
    /// The client: circles.
    Client,
    /// The second of several clients.
    Client2,
    /// The third of several clients.
    Client3,
    /// Behind what is the client's.
    ClientFill,
    /// The edge of what is the client's.
    ClientLine,
    /// The contractor: squares.
    Contractor,
    /// The second of several contractors.
    Contractor2,
    /// The third of several contractors.
    Contractor3,
    /// Behind what is the contractor's.
    ContractorFill,
    /// The edge of what is the contractor's.
    ContractorLine,
    /// The alliance: bars.
    Alliance,
    /// Behind what is joint.
    AllianceFill,
    /// The edge of what is joint.
    AllianceLine,
    /// A contradiction.
    Blocker,
    /// Behind a contradiction.
    BlockerFill,
    /// Known to go wrong.
    Warning,
    /// Behind what is known to go wrong.
    WarningFill,
    /// A tip or a question.
    Hint,
    /// Behind a tip or a question.
    HintFill,
    /// Keyboard focus and the lifted card.
    Focus,
    /// Behind what has the focus or can take the lifted card.
    FocusFill,
    /// The stones of the foundation.
    Foundation,
    /// The edge of a stone.
    FoundationLine,
}

impl Ink {
    /// Every colour, in the order of the table.
    pub const ALL: [Self; 28] = [
        Self::Background,
        Self::Panel,
        Self::Line,
        Self::Ink,
        Self::Ink2,
        Self::Client,
        Self::Client2,
        Self::Client3,
        Self::ClientFill,
        Self::ClientLine,
        Self::Contractor,
        Self::Contractor2,
        Self::Contractor3,
        Self::ContractorFill,
        Self::ContractorLine,
        Self::Alliance,
        Self::AllianceFill,
        Self::AllianceLine,
        Self::Blocker,
        Self::BlockerFill,
        Self::Warning,
        Self::WarningFill,
        Self::Hint,
        Self::HintFill,
        Self::Focus,
        Self::FocusFill,
        Self::Foundation,
        Self::FoundationLine,
    ];

    /// Its red, green and blue.
    pub(crate) const fn rgb(self, theme: Theme) -> [u8; 3] {
        let (light, dark) = self.pair();
        let hex: u32 = match theme {
            Theme::Light => light,
            Theme::Dark => dark,
            Theme::Contrast => self.contrast(),
        };
        [(hex >> 16) as u8, (hex >> 8) as u8, hex as u8]
    }

    /// The same where it is shown to a room: words stand out at least 7 : 1 from what they stand on (WCAG 2.2, 1.4.6).
    pub(crate) const fn clear(self, theme: Theme) -> [u8; 3] {
        let hex: u32 = match (self, theme) {
            (Self::Ink2, Theme::Light) => 0x42_4957,
            (Self::Ink2, Theme::Dark) => 0xBE_C4CF,
            (Self::Client, Theme::Light) => 0x08_4E84,
            (Self::Client, Theme::Dark) => 0x90_C3EE,
            (Self::Contractor, Theme::Light) => 0x7E_3900,
            (Self::Contractor, Theme::Dark) => 0xF2_B076,
            (Self::Alliance, Theme::Light) => 0x09_574C,
            (Self::Alliance, Theme::Dark) => 0x7C_CFC1,
            (Self::Blocker, Theme::Light) => 0x92_1F18,
            (Self::Blocker, Theme::Dark) => 0xF4_A29B,
            (Self::Warning, Theme::Light) => 0x6F_4800,
            (Self::Hint, Theme::Light) => 0x3F_4D67,
            (Self::Hint, Theme::Dark) => 0xAF_BDDA,
            (Self::Focus, Theme::Light) => 0x4D_35B1,
            (Self::Focus, Theme::Dark) => 0xBB_B0FF,
            _ => return self.rgb(theme),
        };
        [(hex >> 16) as u8, (hex >> 8) as u8, hex as u8]
    }

    /// As SVG and the web write it: `#1e2430`.
    pub(crate) fn hex(self, theme: Theme) -> String {
        let [r, g, b] = self.rgb(theme);
        format!("#{r:02x}{g:02x}{b:02x}")
    }

    /// The light colour that goes behind it; itself where there is none.
    pub const fn fill(self) -> Self {
        match self {
            Self::Client | Self::Client2 | Self::Client3 | Self::ClientLine => Self::ClientFill,
            Self::Contractor | Self::Contractor2 | Self::Contractor3 | Self::ContractorLine => Self::ContractorFill,
            Self::Alliance | Self::AllianceLine => Self::AllianceFill,
            Self::Blocker => Self::BlockerFill,
            Self::Warning => Self::WarningFill,
            Self::Hint => Self::HintFill,
            Self::Focus => Self::FocusFill,
            Self::FoundationLine => Self::Foundation,
            other => other,
        }
    }

    /// With more contrast: lines and edges are seen for themselves, and words read on every ground.
    const fn contrast(self) -> u32 {
        match self {
            Self::Background | Self::Panel => 0xFF_FFFF,
            Self::Line => 0x6A_6F78,
            Self::Ink => 0x00_0000,
            Self::Ink2 => 0x2F_3540,
            Self::Client => 0x00_3E73,
            Self::Client2 => 0x00_1F38,
            Self::Client3 => 0x1F_5F99,
            Self::ClientFill => 0xEA_F3FB,
            Self::ClientLine => 0x2E_75AE,
            Self::Contractor => 0x7A_3500,
            Self::Contractor2 => 0x4A_2000,
            Self::Contractor3 => 0xA8_5200,
            Self::ContractorFill => 0xFD_F1E6,
            Self::ContractorLine => 0xB0_6420,
            Self::Alliance => 0x00_4F44,
            Self::AllianceFill => 0xE9_F7F3,
            Self::AllianceLine => 0x2E_8476,
            Self::Blocker => 0x8C_1710,
            Self::BlockerFill => 0xFD_EFEE,
            Self::Warning => 0x65_4100,
            Self::WarningFill => 0xFF_F7E0,
            Self::Hint => 0x30_3D57,
            Self::HintFill => 0xF0_F3F8,
            Self::Focus => 0x45_2BAA,
            Self::FocusFill => 0xF3_F0FD,
            Self::Foundation => 0xF4_F2EA,
            Self::FoundationLine => 0x77_7160,
        }
    }

    const fn pair(self) -> (u32, u32) {
        match self {
            Self::Background => (0xF6_F4EF, 0x15_181D),
            Self::Panel => (0xFF_FFFF, 0x1E_2229),
            Self::Line => (0xDD_D9CF, 0x34_3A44),
            Self::Ink => (0x1E_2430, 0xEC_EEF2),
            Self::Ink2 => (0x56_6072, 0xA9_B1BF),
            Self::Client => (0x0B_63A8, 0x6F_B2EA),
            Self::Client2 => (0x08_3558, 0xB4_DAF7),
            Self::Client3 => (0x34_86C7, 0x45_90CF),
            Self::ClientFill => (0xDC_EBF7, 0x17_324A),
            Self::ClientLine => (0xA3_C8E6, 0x2F_5B80),
            Self::Contractor => (0xC6_5A00, 0xF0_A35E),
            Self::Contractor2 => (0x7E_3700, 0xF8_CFA8),
            Self::Contractor3 => (0xD8_7420, 0xCB_7A31),
            Self::ContractorFill => (0xFB_E7D5, 0x45_2A14),
            Self::ContractorLine => (0xEF_C29B, 0x7A_4F28),
            Self::Alliance => (0x0D_7466, 0x58_C2B0),
            Self::AllianceFill => (0xD9_F0EA, 0x12_382F),
            Self::AllianceLine => (0x8F_CFC2, 0x2B_6A5D),
            Self::Blocker => (0xB3_261E, 0xF2_8B82),
            Self::BlockerFill => (0xFB_E4E2, 0x4A_1D1A),
            Self::Warning => (0x8A_5A00, 0xF2_C14E),
            Self::WarningFill => (0xFF_F0CC, 0x40_330F),
            Self::Hint => (0x4A_5A78, 0xA7_B6D6),
            Self::HintFill => (0xE6_EAF2, 0x26_2F40),
            Self::Focus => (0x5B_3FD1, 0xA5_96FF),
            Self::FocusFill => (0xEC_E8FB, 0x2C_2850),
            Self::Foundation => (0xE8_E4D8, 0x2A_2E36),
            Self::FoundationLine => (0xCB_C5B4, 0x43_4954),
        }
    }
}

/// Type sizes in points; nothing is smaller than the first.
pub mod size {
    /// Second lines, names of disciplines.
    pub(crate) const SMALL: f32 = 12.0;
    /// Cards and most text.
    pub(crate) const BODY: f32 = 13.5;
    /// Names of rooms.
    pub(crate) const LARGE: f32 = 15.0;
    /// Titles.
    pub(crate) const TITLE: f32 = 19.0;
    /// The start screen.
    pub const DISPLAY: f32 = 26.0;
}

/// From baseline to baseline, as a share of the type size.
pub(crate) const LEADING: f32 = 1.3;

/// One step of spacing.
pub(crate) const STEP: f32 = 4.0;

/// Radii of corners.
pub mod radius {
    /// Cards, cells and stones.
    pub(crate) const SMALL: f32 = 6.0;
    /// Rooms and bands.
    pub(crate) const LARGE: f32 = 10.0;
}

#[cfg(test)]
#[path = "tokens_tests.rs"]
mod tests;
