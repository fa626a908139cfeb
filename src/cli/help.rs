//! What `--help` says, in the language that is asked for.

use clap::builder::Resettable;
use clap::{Arg, ArgAction, Command};

use crate::text::{Language, Text};

/// The language that a command line asks for; where it does not, that of the desktop. Dutch is the program's own; whoever
/// has set another language than Dutch is answered in English.
pub fn asked(args: &[String], desktop: impl Fn(&str) -> Option<String>) -> Language {
    let named = args.iter().enumerate().find_map(|(at, it)| match it.as_str() {
        "--language" => args.get(at + 1).cloned(),
        other => other.strip_prefix("--language=").map(ToOwned::to_owned),
    });
    if let Some(named) = named.and_then(|tag| Language::ALL.into_iter().find(|it| it.tag() == tag)) {
        return named;
    }
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(desktop).find(|it| !it.is_empty());
    match set {
        Some(set) if !["nl", "C", "POSIX"].iter().any(|it| set.starts_with(it)) => Language::En,
        _ => Language::Nl,
    }
}

/// The same commands, telling of themselves in a language.
pub fn in_language(command: Command, text: &Text) -> Command {
    told(command, "help", "alliantietafel", text)
}

fn told(command: Command, key: &str, called: &str, text: &Text) -> Command {
    let says = |name: &str| {
        let own = format!("{key}.{name}");
        text.get(if text.has(&own) { own } else { format!("help-option.{name}") }.as_str())
    };
    let value = |name: &str| {
        let own = format!("{key}.{name}_value");
        text.get(if text.has(&own) { own } else { format!("help-value.{name}") }.as_str())
    };
    let (usage, options) = (text.get("help-usage"), text.get("help-options"));
    let template = format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}");
    let names: Vec<String> = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    let shown = says("usage");
    let mut command = command
        .about(text.get(key))
        .long_about(Resettable::Reset)
        .help_template(template)
        .override_usage(format!("{called} {shown}").trim_end().to_owned())
        .subcommand_help_heading(text.get("help-commands"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .mut_args(|arg| {
            let says = says(arg.get_id().as_str());
            let heading = if arg.is_positional() { text.get("help-files") } else { options.clone() };
            let arg = arg.long_help(Resettable::Reset).help(says).help_heading(heading);
            if !arg.get_action().takes_values() {
                return arg;
            }
            let value = value(arg.get_id().as_str());
            arg.hide_possible_values(true).hide_default_value(true).value_name(value)
        })
        .arg(flag("help", 'h', ArgAction::Help).help(says("help")).help_heading(options.clone()));
    if key == "help" {
        command = command.arg(flag("version", 'V', ArgAction::Version).help(says("version")).help_heading(options));
    }
    for name in names {
        let (key, called) = (format!("{key}-{name}"), format!("{called} {name}"));
        command = command.mut_subcommand(&name, |it| told(it, &key, &called, text));
    }
    command
}

fn flag(name: &'static str, short: char, action: ArgAction) -> Arg {
    Arg::new(name).short(short).long(name).action(action)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_what_is_asked_for_and_else_the_desktops() {
        let of = |line: &str, desktop: &[(&str, &str)]| {
            let args: Vec<String> = line.split(' ').map(ToOwned::to_owned).collect();
            asked(&args, |key| desktop.iter().find(|it| it.0 == key).map(|it| it.1.to_owned()))
        };
        assert_eq!(of("check a.ron --language en --help", &[("LANG", "nl_NL.UTF-8")]), Language::En);
        assert_eq!(of("--language=nl --help", &[("LANG", "en_GB.UTF-8")]), Language::Nl);
        assert_eq!(of("--help", &[("LANG", "en_GB.UTF-8")]), Language::En);
        assert_eq!(of("--help", &[("LANG", "en_GB.UTF-8"), ("LC_ALL", "nl_BE")]), Language::Nl);
        assert_eq!(of("--help --language fr", &[("LANG", "de_DE.UTF-8")]), Language::En);
        for own in [&[][..], &[("LANG", "C.UTF-8")], &[("LANG", "")]] {
            assert_eq!(of("--help", own), Language::Nl);
        }
    }
}
