//! What is said of a command line that cannot be understood: what is wrong, what was likely meant, how it is used.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error, Subcommand};

use crate::cli::jobs::Job;
use crate::text::Text;

/// A wrong use in words, and how the command is used. `of` is the line as it was given, with the program's own name before it.
pub fn misused(error: &Error, of: &[String], text: &Text) -> String {
    let Some(says) = says(error, text) else { return error.render().to_string() };
    let meant = likely(error).map(|it| text.with("help-wrong-meant", [("what", it.into())]));
    // The command whose help tells more: the program, and the names that come before the first option or file.
    let jobs = Job::augment_subcommands(Command::new("alliantietafel"));
    let called = of.get(1).filter(|it| jobs.get_subcommands().any(|one| one.get_name() == it.as_str()));
    let called = called.map_or_else(|| "alliantietafel".to_owned(), |it| format!("alliantietafel {it}"));
    let help = text.with("help-wrong-help", [("command", called.into())]);
    [Some(says), meant, Some(help)].into_iter().flatten().collect::<Vec<_>>().join("\n") + "\n"
}

/// What is wrong; none for what this does not know, of which the library's own words are kept.
fn says(error: &Error, text: &Text) -> Option<String> {
    let of = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(it)) => Some(it.clone()),
        Some(ContextValue::Strings(it)) => Some(text.list(it)),
        Some(ContextValue::Number(it)) => Some(it.to_string()),
        _ => None,
    };
    let what = of(ContextKind::InvalidArg);
    let value = of(ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => Some(text.with("help-wrong-unknown", [("what", what?.into())])),
        ErrorKind::InvalidSubcommand => {
            Some(text.with("help-wrong-command", [("what", of(ContextKind::InvalidSubcommand)?.into())]))
        }
        ErrorKind::MissingRequiredArgument => Some(text.with("help-wrong-lacks", [("what", what?.into())])),
        ErrorKind::ArgumentConflict => match of(ContextKind::PriorArg) {
            Some(prior) if Some(&prior) != what.as_ref() => {
                Some(text.with("help-wrong-conflict", [("what", what?.into()), ("other", prior.into())]))
            }
            _ => Some(text.with("help-wrong-twice", [("what", what?.into())])),
        },
        ErrorKind::InvalidValue => {
            let value = value.unwrap_or_default();
            let among = match error.get(ContextKind::ValidValue) {
                Some(ContextValue::Strings(all)) => all.join(", "),
                _ => String::new(),
            };
            if value.is_empty() {
                return Some(text.with("help-wrong-empty", [("what", what?.into())]));
            }
            let values = [("what", what?.into()), ("value", value.into()), ("among", among.clone().into())];
            Some(text.with(if among.is_empty() { "help-wrong-value" } else { "help-wrong-among" }, values))
        }
        ErrorKind::ValueValidation => {
            let values = [("what", what?.into()), ("value", value.unwrap_or_default().into())];
            Some(text.with("help-wrong-value", values))
        }
        ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues | ErrorKind::NoEquals => {
            Some(text.with("help-wrong-empty", [("what", what?.into())]))
        }
        ErrorKind::TooManyValues => {
            Some(text.with("help-wrong-many", [("what", what?.into()), ("value", value.unwrap_or_default().into())]))
        }
        _ => None,
    }
}

/// What was likely meant.
fn likely(error: &Error) -> Option<String> {
    let kinds = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    kinds.into_iter().find_map(|it| match error.get(it) {
        Some(ContextValue::String(it)) => Some(it.clone()),
        Some(ContextValue::Strings(it)) => it.first().cloned(),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    /// What is said of a line.
    fn said(line: &str, language: Language) -> String {
        let text = Text::new(language);
        let of: Vec<String> = line.split(' ').map(ToOwned::to_owned).collect();
        let command = Job::augment_subcommands(Command::new("alliantietafel").version("1"));
        let command = crate::cli::help::in_language(command.arg(clap::Arg::new("file")), &text);
        let error = command.try_get_matches_from(&of).expect_err(line);
        misused(&error, &of, &text)
    }

    #[test]
    fn a_wrong_use_is_told_in_the_language_of_who_uses_it() {
        let lines = [
            ("alliantietafel check", "ONTWERP"),
            ("alliantietafel check a.ron --forse", "--forse"),
            ("alliantietafel check a.ron --format yaml", "text, json"),
            ("alliantietafel check a.ron --format", "--format"),
            ("alliantietafel export a.ron b.xlsx --language", "--language"),
            ("alliantietafel simulate a.ron --outcomes veel", "veel"),
            ("alliantietafel check a.ron --format json --format text", "--format"),
        ];
        for (line, names) in lines {
            let [nl, en] = Language::ALL.map(|it| said(line, it));
            assert!(nl.contains(names), "{line}: {nl}");
            assert_ne!(nl, en, "{line}");
            for english in ["error:", "unexpected", "Usage", "required", "For more"] {
                assert!(!nl.contains(english), "{line}: {nl}");
            }
            assert!(nl.ends_with("--help\n"), "{nl}");
        }
    }

    #[test]
    fn what_was_likely_meant_is_offered() {
        assert!(said("alliantietafel check a.ron --formt json", Language::Nl).contains("--format"));
        assert!(said("alliantietafel render a.ron b.svg --theme lihgt", Language::Nl).contains("light"));
    }
}
