//! The manual as one document: what is told, before the rules. The same pages as on the screen.

use std::io::Write;

use crate::text::Text;
use crate::text::handbook::{About, Task};

/// Writes the tasks, what an alliance is, and the words of the field, in Markdown.
pub(super) fn write_told(text: &Text, out: &mut dyn Write) -> std::io::Result<()> {
    heading(out, 2, &text.get("manual-tasks-chapter"))?;
    for task in Task::ALL {
        let page = text.task(task);
        heading(out, 3, &page.name)?;
        writeln!(out, "{}\n", page.aim)?;
        for (nth, step) in page.steps.iter().enumerate() {
            writeln!(out, "{}. {step}", nth + 1)?;
        }
        writeln!(out, "\n{}:\n", text.get("manual-watch"))?;
        for it in &page.watch {
            writeln!(out, "- {it}")?;
        }
        writeln!(out)?;
    }
    heading(out, 2, &text.get("manual-alliance-chapter"))?;
    for about in About::ALL {
        let page = text.about(about);
        heading(out, 3, &page.name)?;
        for (is_head, words) in &page.parts {
            if *is_head {
                heading(out, 4, words)?;
            } else {
                writeln!(out, "{words}\n")?;
            }
        }
        writeln!(out, "{}: {}\n", text.get("manual-sources"), page.sources)?;
    }
    heading(out, 3, &text.get("glossary"))?;
    for word in text.glossary() {
        writeln!(out, "- {}: {}", word.name, word.says)?;
    }
    writeln!(out)
}

/// A heading in Markdown.
fn heading(out: &mut dyn Write, level: usize, words: &str) -> std::io::Result<()> {
    let marks: String = std::iter::repeat_n('#', level).collect();
    writeln!(out, "{marks} {words}\n")
}
