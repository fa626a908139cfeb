//! What a part is made of, and how much it says.

use crate::app::insight::Insight;
use crate::design::Design;
use crate::design::report::Shape;
use crate::finance::simulation::Simulation;
use crate::report::asked::Asked;
use crate::text::Text;

/// How much of what there may be much of stands in a report.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::report) struct Measure {
    /// Risks in the list of the heaviest.
    pub risks: usize,
    /// Signals, and other things that are asked.
    pub asked: usize,
    /// Decisions that are asked.
    pub decisions: usize,
    /// Rows of other tables.
    pub rows: usize,
    /// Roles.
    pub roles: usize,
    /// How high the praatplaat is, in points of its own.
    pub plate: f32,
    /// Whether the pictures of money are there.
    pub drawn: bool,
    /// Whether what belongs together starts on a page of its own.
    pub fresh: bool,
}

impl Measure {
    /// For the board: as much as fits on its pages, and then ever less.
    pub(in crate::report) const BOARD: [Self; 7] = [
        Self { risks: 8, asked: 12, decisions: 20, rows: 14, roles: 12, plate: 620.0, drawn: true, fresh: true },
        Self { risks: 5, asked: 8, decisions: 20, rows: 9, roles: 9, plate: 580.0, drawn: true, fresh: true },
        Self { risks: 8, asked: 10, decisions: 20, rows: 12, roles: 10, plate: 580.0, drawn: true, fresh: false },
        Self { risks: 5, asked: 6, decisions: 16, rows: 7, roles: 7, plate: 540.0, drawn: true, fresh: false },
        Self { risks: 5, asked: 5, decisions: 14, rows: 5, roles: 5, plate: 480.0, drawn: true, fresh: false },
        Self { risks: 5, asked: 4, decisions: 10, rows: 4, roles: 4, plate: 460.0, drawn: false, fresh: false },
        Self { risks: 3, asked: 3, decisions: 8, rows: 2, roles: 3, plate: 420.0, drawn: false, fresh: false },
    ];

    /// Each says one kind of thing as far as the first of these does: what pages have room for is tried kind by kind, what
    /// a board needs most first.
    pub(in crate::report) const GROWN: [fn(&mut Self); 7] = [
        |it| it.decisions = Self::BOARD[0].decisions,
        |it| it.rows = Self::BOARD[0].rows,
        |it| it.drawn = true,
        |it| it.roles = Self::BOARD[0].roles,
        |it| it.asked = Self::BOARD[0].asked,
        |it| it.risks = Self::BOARD[0].risks,
        |it| it.rows = usize::midpoint(it.rows, Self::BOARD[0].rows),
    ];

    /// All of it. Of a register with thousands of lines the heaviest stand on paper: nobody reads more there.
    pub(in crate::report) const WHOLE: Self = Self {
        risks: 300,
        asked: 400,
        decisions: 400,
        rows: 400,
        roles: 400,
        plate: 1000.0,
        drawn: true,
        fresh: false,
    };
}

/// What a part is made of.
pub(in crate::report) struct Of<'a> {
    pub(in crate::report) asked: &'a Asked<'a>,
    pub(in crate::report) measure: Measure,
}

impl<'a> Of<'a> {
    pub(super) fn design(&self) -> &'a Design {
        self.asked.design
    }

    pub(super) fn insight(&self) -> &'a Insight {
        self.asked.insight
    }

    pub(super) fn text(&self) -> &'a Text {
        self.asked.text
    }

    pub(super) fn t(&self, key: &str) -> String {
        self.asked.text.get(key)
    }

    pub(super) fn simulation(&self) -> Option<&'a Simulation> {
        self.asked.insight.simulation.as_ref()
    }

    /// Whether everything is said.
    pub(super) fn whole(&self) -> bool {
        self.asked.shape == Shape::Whole
    }
}
