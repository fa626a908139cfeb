//! The commands and what each of them takes: the one definition by which they are read, helped with and completed.

use std::path::PathBuf;

use clap::Subcommand;
use clap_complete::Shell;

use crate::cli::choice::{FailOn, GroupChoice, LanguageChoice, PictureChoice, StageChoice, ThemeName, WhatChoice};
use crate::cli::job::Format;
use crate::cli::report::{ShapeChoice, SheetChoice};
use crate::finance::simulation::Draws;

/// What the command line is asked to do.
#[derive(Subcommand)]
pub enum Job {
    /// Says what the rules say of designs; ends with 1 where something is at or over the level, 2 where a file cannot be
    /// read.
    Check {
        /// The designs.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Text for people or JSON for programs.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// From which severity on the check fails.
        #[arg(long, value_enum, default_value_t)]
        fail_on: FailOn,
        /// As if the designs were in this stage; without it in their own.
        #[arg(long, value_enum)]
        stage: Option<StageChoice>,
        /// Dutch or English.
        #[arg(long, value_enum, default_value_t)]
        language: LanguageChoice,
    },
    /// Compares designs with the first of them: document, signals, figures; ends with 1 where one differs, 2 where a file
    /// cannot be read.
    Compare {
        /// The designs.
        #[arg(required = true, num_args = 2..)]
        files: Vec<PathBuf>,
        /// Two designs on a picture too: a name that ends in .svg or .png.
        #[arg(long)]
        picture: Option<PathBuf>,
        /// Replaces a picture that is there; never a design.
        #[arg(long)]
        force: bool,
        /// Text for people or JSON for programs.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// Dutch or English.
        #[arg(long, value_enum, default_value_t)]
        language: LanguageChoice,
    },
    /// Merges two designs that went on from one; ends with 1 and writes nothing where both changed the same, 2 where a
    /// file cannot be read or written.
    Merge {
        /// What both began from; an empty file where that is not known.
        base: PathBuf,
        /// The first design.
        a: PathBuf,
        /// The second design.
        b: PathBuf,
        /// Where the result goes; may be the first design.
        #[arg(short, long)]
        out: PathBuf,
        /// What the design's file is called, for what is said: git hands over files without a name of their own.
        #[arg(long)]
        name: Option<PathBuf>,
        /// Replaces another file that is there.
        #[arg(long)]
        force: bool,
        /// Dutch or English.
        #[arg(long, value_enum, default_value_t)]
        language: LanguageChoice,
    },
    /// Simulates what the money of a design comes to: cost, both results, how often interests are the same.
    Simulate {
        /// The design.
        file: PathBuf,
        /// How many outcomes, from 1,000 to 1,000,000.
        #[arg(long, default_value_t = Draws::default().outcomes)]
        outcomes: usize,
        /// The seed of the draws; without one it is the design's own.
        #[arg(long)]
        seed: Option<u64>,
        /// Text for people or JSON for programs.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// Dutch or English.
        #[arg(long, value_enum, default_value_t)]
        language: LanguageChoice,
    },
    /// Reads a team's own risk register from a spreadsheet into a design; ends with 1, and writes nothing, where a question
    /// about it has no answer.
    Import {
        /// The spreadsheet: .xlsx, .ods or .csv.
        sheet: PathBuf,
        /// The design.
        #[arg(long, value_name = "FILE")]
        into: PathBuf,
        /// Where the design goes; without it the design itself is changed.
        #[arg(short, long, value_name = "OUT")]
        out: Option<PathBuf>,
        /// The sheet, by its name; without it the first.
        #[arg(long = "sheet", value_name = "NAME")]
        name: Option<String>,
        /// A file that says what columns are and answers questions.
        #[arg(long, value_name = "FILE")]
        mapping: Option<PathBuf>,
        /// Writes nothing: says what it would do.
        #[arg(long)]
        dry_run: bool,
        /// Text for people or JSON for programs.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// Dutch or English.
        #[arg(long, value_enum, default_value_t)]
        language: LanguageChoice,
    },
    /// Hands in forms of ten points from a spreadsheet about a key moment, or without a spreadsheet says what there is; ends
    /// with 1, and writes nothing, where a row is no form.
    Forms {
        /// The design.
        file: PathBuf,
        /// The spreadsheet: .xlsx, .ods or .csv; without it the forms that are there are told.
        sheet: Option<PathBuf>,
        /// The key moment, by its name or how that begins.
        #[arg(long, value_name = "NAME", conflicts_with = "new_moment")]
        moment: Option<String>,
        /// Makes a key moment of this name.
        #[arg(long, value_name = "NAME")]
        new_moment: Option<String>,
        /// The group of forms that name none.
        #[arg(long, value_enum)]
        group: Option<GroupChoice>,
        /// Where the design goes; without it the design itself is changed.
        #[arg(short, long, value_name = "OUT")]
        out: Option<PathBuf>,
        /// The sheet, by its name; without it the only one with forms.
        #[arg(long = "sheet", value_name = "NAME")]
        name: Option<String>,
        /// Leaves out the rows that are no form.
        #[arg(long)]
        skip: bool,
        /// Writes nothing: says what it would do.
        #[arg(long)]
        dry_run: bool,
        /// Text for people or JSON for programs.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// Dutch or English.
        #[arg(long, value_enum, default_value_t)]
        language: LanguageChoice,
    },
    /// Saves a fresh copy of an exercise for each table, beside its file: all of them, or none where one is there already.
    Tables {
        /// The exercise.
        file: PathBuf,
        /// How many tables.
        #[arg(long, default_value_t = 6)]
        count: u8,
        /// Replaces copies that are there; never the exercise itself.
        #[arg(long)]
        force: bool,
        /// Dutch or English.
        #[arg(long, value_enum, default_value_t)]
        language: LanguageChoice,
    },
    /// Lists every rule, or shows the page of one: what it sees, why, an example, its source.
    Rules {
        /// The id of one rule.
        id: Option<String>,
        /// Text for people or JSON for programs.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// Dutch or English.
        #[arg(long, value_enum, default_value_t)]
        language: LanguageChoice,
    },
    /// Writes the manual as one document, in Markdown: tasks, alliances and their words, all rules.
    Manual {
        /// Dutch or English.
        #[arg(long, value_enum, default_value_t)]
        language: LanguageChoice,
    },
    /// Renders a design to a picture, without a display: its praatplaat, its bovenkant, its money, or its principles to
    /// sign. What the picture's typeface lacks (emoji, Arabic, Chinese) stands in it as an empty box and is named on
    /// stderr; the picture is there, so that ends with 0.
    Render {
        /// The design.
        file: PathBuf,
        /// The picture: a name that ends in .svg, .png or .pdf.
        out: PathBuf,
        /// What is in it.
        #[arg(long, value_enum, default_value_t)]
        picture: PictureChoice,
        /// The key moment that the picture is of, by its name or how that begins.
        #[arg(long, value_name = "NAME")]
        moment: Option<String>,
        /// Dutch or English.
        #[arg(long, value_enum, default_value_t)]
        language: LanguageChoice,
        /// Light or dark.
        #[arg(long, value_enum, default_value_t)]
        theme: ThemeName,
        /// Replaces a file that is there; never the design itself.
        #[arg(long)]
        force: bool,
    },
    /// Makes the report of a design as .pdf, .docx or .html; or a loose sheet of it as .pdf. Ends with 2 where it is not
    /// written.
    Report {
        /// The design.
        file: PathBuf,
        /// The report: a name that ends in .pdf, .docx or .html.
        out: PathBuf,
        /// For whom; without it as the design says.
        #[arg(long = "for", value_enum)]
        shape: Option<ShapeChoice>,
        /// The design as it was in the last report: what changed since then becomes a part.
        #[arg(long, value_name = "FILE")]
        since: Option<PathBuf>,
        /// A loose sheet in place of the report.
        #[arg(long, value_enum)]
        sheet: Option<SheetChoice>,
        /// Dutch or English.
        #[arg(long, value_enum, default_value_t)]
        language: LanguageChoice,
        /// Replaces a file that is there; never the design itself.
        #[arg(long)]
        force: bool,
    },
    /// Saves tables of a design for a spreadsheet, what is to come for a calendar, or the whole design for another program.
    Export {
        /// The design.
        file: PathBuf,
        /// A name that ends in .xlsx, .csv, .ics or .json.
        out: PathBuf,
        /// Which tables, with commas between them; without it all, and as .csv the register.
        #[arg(long, value_enum, value_delimiter = ',')]
        what: Vec<WhatChoice>,
        /// Replaces a file that is there; never the design itself.
        #[arg(long)]
        force: bool,
        /// Dutch or English.
        #[arg(long, value_enum, default_value_t)]
        language: LanguageChoice,
    },
    /// Writes a design in another version of the file, or as .json; nothing where something would be lost.
    Convert {
        /// The design.
        file: PathBuf,
        /// A name that ends in .ron or .json.
        out: PathBuf,
        /// The version of the file; without it the lowest that holds everything.
        #[arg(long)]
        version: Option<u32>,
        /// Replaces a file that is there; never the design itself.
        #[arg(long)]
        force: bool,
        /// Dutch or English.
        #[arg(long, value_enum, default_value_t)]
        language: LanguageChoice,
    },
    /// Writes what a design in .json looks like (JSON Schema).
    Schema,
    /// Writes what a shell needs to complete commands and options.
    Completions {
        /// The shell.
        shell: Shell,
        /// Dutch or English.
        #[arg(long, value_enum, default_value_t)]
        language: LanguageChoice,
    },
    /// Writes the manual page of the program, or of one command.
    Man {
        /// The command.
        name: Option<String>,
        /// Dutch or English.
        #[arg(long, value_enum, default_value_t)]
        language: LanguageChoice,
    },
}
