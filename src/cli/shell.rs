//! What a shell and `man` are told of the commands, from the one definition by which they are read.

use clap::Command;
use clap_complete::Shell;

use crate::cli::job::{Outcome, Streams};
use crate::text::Text;

/// What the program is called where it is started.
const NAME: &str = "alliantietafel";

/// Writes what a shell needs to complete commands and options.
pub fn completions(mut command: Command, shell: Shell, streams: &mut Streams) -> std::io::Result<Outcome> {
    // Whoever stops reading would end the maker by a fault of its own.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, NAME, &mut script);
    streams.out.write_all(&script)?;
    Ok(Outcome::Clean)
}

/// Writes the page of the program, or of one of its commands.
pub fn man(command: Command, name: Option<&str>, text: &Text, streams: &mut Streams) -> std::io::Result<Outcome> {
    let version = command.get_version().unwrap_or_default().to_owned();
    let page = match name {
        None => command.name(NAME),
        Some(name) => {
            let Some(job) = command.find_subcommand(name) else {
                let names: Vec<String> = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
                let values = [("name", name.into()), ("names", names.join(", ").into())];
                writeln!(streams.err, "{}", text.with("man-unknown", values))?;
                return Ok(Outcome::Failed);
            };
            // As `git-commit` is the page of `git commit`.
            let called: String = format!("{NAME}-{name}");
            job.clone().name(called.clone()).display_name(called).version(version)
        }
    };
    let mut roff = Vec::new();
    clap_mangen::Man::new(page).render(&mut roff)?;
    streams.out.write_all(&roff)?;
    Ok(Outcome::Clean)
}
