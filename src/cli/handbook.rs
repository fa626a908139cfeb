//! The manual as one document: what is told, before the rules. The same pages as on the screen.

use std::io::Write;

use crate::text::Text;
use crate::text::handbook::{About, Task};

/// Writes the tasks, what an alliance is, and the words of the field, in Markdown.
pub(super) fn write_told(text: &Text, out: &mut dyn Write) -> std::io::Result<()> {
    writeln!(out, "## {}\n", text.get("manual-tasks-chapter"))?;
    for task in Task::ALL {
        let page = text.task(task);
        writeln!(out, "### {}\n\n{}\n", page.name, page.aim)?;
        for (nth, step) in page.steps.iter().enumerate() {
            writeln!(out, "{}. {step}", nth + 1)?;
        }
        writeln!(out, "\n{}:\n", text.get("manual-watch"))?;
        for it in &page.watch {
            writeln!(out, "- {it}")?;
        }
        writeln!(out)?;
    }
    writeln!(out, "## {}\n", text.get("manual-alliance-chapter"))?;
    for about in About::ALL {
        let page = text.about(about);
        writeln!(out, "### {}\n", page.name)?;
        for (is_head, words) in &page.parts {
            writeln!(out, "{}{words}\n", if *is_head { "#### " } else { "" })?;
        }
        writeln!(out, "{}: {}\n", text.get("manual-sources"), page.sources)?;
    }
    writeln!(out, "### {}\n", text.get("glossary"))?;
    for word in text.glossary() {
        writeln!(out, "- {}: {}", word.name, word.says)?;
    }
    writeln!(out)
}
