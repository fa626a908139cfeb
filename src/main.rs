//! Opens the window, or does one job on the command line. Parses first, acts second.
//!
//! On Windows the program has a window and no console of its own: a double click opens no black one beside it, and a job
//! that was started from a console prints there.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{stderr, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use alliantietafel::cli::{
    self, Exporting, FailOn, Format, GroupChoice, HandingIn, Importing, LanguageChoice, Outcome, PictureChoice, Plain,
    StageChoice, Streams, ThemeName, WhatChoice, plain,
};
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::files::{May, settings, sheets};
use alliantietafel::finance::simulation::Draws;
use alliantietafel::text::Text;
#[cfg(feature = "gui")]
use alliantietafel::ui::{RendererChoice, launch, tell};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use clap_complete::Shell;

/// Design the governance of a project alliance together.
#[derive(Parser)]
#[command(version, about, args_conflicts_with_subcommands = true)]
struct Args {
    /// A design to open (.alliantie.ron).
    file: Option<PathBuf>,
    /// What paints the window.
    #[cfg(feature = "gui")]
    #[arg(long, value_enum, default_value_t)]
    renderer: RendererChoice,
    /// The language of the help.
    #[arg(long, value_enum)]
    language: Option<LanguageChoice>,
    #[command(subcommand)]
    job: Option<Job>,
}

#[derive(Subcommand)]
enum Job {
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
    /// Writes the manual of all rules as one document, in Markdown.
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
        /// The picture: a name that ends in .svg or .png.
        out: PathBuf,
        /// What is in it.
        #[arg(long, value_enum, default_value_t)]
        picture: PictureChoice,
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
    /// Saves tables of a design for a spreadsheet, or the whole design for another program.
    Export {
        /// The design.
        file: PathBuf,
        /// A name that ends in .xlsx, .csv or .json.
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

/// Takes the console that the program was started from to print in. Where there is none nobody reads along.
#[cfg(windows)]
fn attach_to_console() {
    /// What Windows calls the console of the parent.
    const PARENT: u32 = u32::MAX;
    let _ = win32console::console::WinConsole::attach_console(PARENT);
}

/// What was asked for; `--help` is told in its language.
#[expect(
    clippy::disallowed_methods,
    reason = "the program is asked here, by whom the desktop tells, and wrong use ends it"
)]
fn args() -> Args {
    let asked: Vec<String> = std::env::args_os().map(|it| it.to_string_lossy().into_owned()).collect();
    let text = Text::new(cli::help::asked(&asked, |key| std::env::var(key).ok()));
    let matches = cli::help::in_language(Args::command(), &text).try_get_matches().unwrap_or_else(|error| {
        if error.use_stderr() {
            // What was typed may hold anything; help has its own words alone.
            eprint!("{}", plain(&error.render().to_string()));
            std::process::exit(Outcome::Failed.status().into());
        }
        error.exit()
    });
    Args::from_arg_matches(&matches).unwrap_or_else(|error| error.exit())
}

/// Says in one sentence that the program stopped by its own fault, without paths of the machine that it was built on.
fn tell_faults() {
    std::panic::set_hook(Box::new(|fault| {
        // A parser that gave up on somebody's file is told as what it is: a damaged file.
        if sheets::is_guarded() {
            return;
        }
        let settings = settings::Settings::load(settings::place().as_deref());
        let place = fault.location().map(|it| format!("{}:{}", cli::source(it.file()), it.line())).unwrap_or_default();
        let what: Vec<&str> = fault.payload_as_str().unwrap_or("?").split_whitespace().collect();
        let values = [("what", what.join(" ").into()), ("place", place.into())];
        eprintln!("{}", plain(&Text::new(settings.language).with("program-stopped", values)));
    }));
}

fn main() -> ExitCode {
    #[cfg(windows)]
    attach_to_console();
    tell_faults();
    let args = args();
    let catalogue = match Catalogue::read() {
        Ok(catalogue) => catalogue,
        Err(error) => {
            eprintln!("{}", plain(&error.to_string()));
            return ExitCode::from(Outcome::Failed.status());
        }
    };
    match args.job {
        Some(job) => run(job, &catalogue),
        None => open(args, catalogue),
    }
}

/// Today, where the user is.
#[expect(clippy::disallowed_methods, reason = "what is around the program is asked here: today")]
fn today() -> jiff::civil::Date {
    jiff::Zoned::now().date()
}

/// A number that no other run has: what is new in a design gets ids of its own.
fn seed() -> u64 {
    RandomState::new().build_hasher().finish()
}

fn run(job: Job, catalogue: &Catalogue) -> ExitCode {
    let (mut out, mut err) = (Plain::new(stdout().lock()), Plain::new(stderr().lock()));
    let mut streams = Streams { out: &mut out, err: &mut err };
    let outcome = match job {
        Job::Check { files, format, fail_on, stage, language } => {
            let asked = (format, fail_on, stage, Some(today()));
            cli::check(&files, asked, catalogue, &Text::new(language.into()), &mut streams)
        }
        Job::Compare { files, picture, force, format, language } => {
            let picture = picture.as_deref().map(|it| (it, if force { May::Replace } else { May::New }));
            cli::compare((&files, picture), format, catalogue, &Text::new(language.into()), &mut streams)
        }
        Job::Merge { base, a, b, out, name, force, language } => {
            let paths = cli::Paths { base: &base, a: &a, b: &b, out: &out, name: name.as_deref() };
            cli::merge(paths, force, &Text::new(language.into()), &mut streams)
        }
        Job::Simulate { file, outcomes, seed, format, language } => {
            let text = Text::new(language.into());
            cli::simulate(&file, Draws { outcomes, seed }, format, &text, &mut streams)
        }
        Job::Import { sheet, into, out, name, mapping, dry_run, format, language } => {
            let (today, seed) = (Some(today()), seed());
            let job = Importing { sheet, into, out, name, mapping, dry: dry_run, format, today, seed };
            cli::import(&job, &Text::new(language.into()), &mut streams)
        }
        Job::Forms { file, sheet, moment, new_moment, group, out, name, skip, dry_run, language } => {
            let (group, seed) = (group.map(Into::into), seed());
            let job = HandingIn { file, sheet, moment, new_moment, group, out, name, skip, dry: dry_run, seed };
            cli::forms(&job, &Text::new(language.into()), &mut streams)
        }
        Job::Rules { id, format, language } => {
            cli::list_rules(id.as_deref(), format, catalogue, &Text::new(language.into()), &mut streams)
        }
        Job::Manual { language } => {
            cli::write_manual(catalogue, &Text::new(language.into()), streams.out).map(|()| Outcome::Clean)
        }
        Job::Render { file, out, picture, language, theme, force } => {
            let may = if force { May::Replace } else { May::New };
            let what = (picture.into(), theme.into());
            cli::render((&file, &out, may), what, catalogue, &Text::new(language.into()), &mut streams)
        }
        Job::Export { file, out, what, force, language } => {
            let job = Exporting { file, out, what, force, today: Some(today()) };
            cli::export(&job, catalogue, &Text::new(language.into()), &mut streams)
        }
        Job::Convert { file, out, version, force, language } => {
            let may = if force { May::Replace } else { May::New };
            cli::convert((&file, &out, may), version, &Text::new(language.into()), &mut streams)
        }
        Job::Schema => cli::write_schema(streams.out).map(|()| Outcome::Clean),
        Job::Completions { shell, language } => {
            let command = cli::help::in_language(Args::command(), &Text::new(language.into()));
            cli::completions(command, shell, &mut streams)
        }
        Job::Man { name, language } => {
            let text = Text::new(language.into());
            cli::man(cli::help::in_language(Args::command(), &text), name.as_deref(), &text, &mut streams)
        }
    };
    match outcome {
        Ok(outcome) => ExitCode::from(outcome.status()),
        // Whoever reads along stopped reading: `check … | head`.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}", plain(&error.to_string()));
            ExitCode::from(Outcome::Failed.status())
        }
    }
}

#[cfg(feature = "gui")]
fn open(args: Args, catalogue: Catalogue) -> ExitCode {
    let settings = settings::Settings::load(settings::place().as_deref());
    match launch(catalogue, args.file, args.renderer, &Text::new(settings.language)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}", plain(&error.to_string()));
            tell(&error);
            ExitCode::from(Outcome::Failed.status())
        }
    }
}

#[cfg(not(feature = "gui"))]
fn open(_args: Args, _catalogue: Catalogue) -> ExitCode {
    eprintln!("{}", Text::new(alliantietafel::text::Language::default()).get("window-not-built"));
    ExitCode::from(Outcome::Failed.status())
}
