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
    self, Exporting, HandingIn, Importing, Job, LanguageChoice, Outcome, Plain, Reporting, Streams, plain,
};
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::files::{May, settings, sheets};
use alliantietafel::finance::simulation::Draws;
use alliantietafel::text::Text;
#[cfg(feature = "gui")]
use alliantietafel::ui::{RendererChoice, launch, tell};
use clap::{CommandFactory, FromArgMatches, Parser};

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
            eprint!("{}", plain(&cli::misused(&error, &asked, &text)));
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
        Job::Forms { file, sheet, moment, new_moment, group, out, name, skip, dry_run, format, language } => {
            let (group, seed) = (group.map(Into::into), seed());
            let job = HandingIn { file, sheet, moment, new_moment, group, out, name, skip, dry: dry_run, format, seed };
            cli::forms(&job, &Text::new(language.into()), &mut streams)
        }
        Job::Tables { file, count, force, language } => {
            let may = if force { May::Replace } else { May::New };
            cli::seat(&file, count, may, &Text::new(language.into()), &mut streams)
        }
        Job::Rules { id, format, language } => {
            cli::list_rules(id.as_deref(), format, catalogue, &Text::new(language.into()), &mut streams)
        }
        Job::Manual { language } => {
            cli::write_manual(catalogue, &Text::new(language.into()), streams.out).map(|()| Outcome::Clean)
        }
        Job::Render { file, out, picture, moment, language, theme, force } => {
            let may = if force { May::Replace } else { May::New };
            let what = (picture, moment.as_deref(), theme.into());
            cli::render((&file, &out, may), what, catalogue, &Text::new(language.into()), &mut streams)
        }
        Job::Report { file, out, shape, since, sheet, language, force } => {
            let (shape, sheet, today) = (shape.map(Into::into), sheet.map(Into::into), Some(today()));
            let job = Reporting { file, out, shape, since, sheet, force, today };
            cli::report(&job, catalogue, &Text::new(language.into()), &mut streams)
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
