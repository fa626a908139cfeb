//! The table of the forms: one a row, as it was handed in, and as a sheet of forms is read.

use crate::app::tables::cells::headed;
use crate::design::Design;
use crate::design::collaboration::Condition;
use crate::text::Text;
use crate::text::table::{Cell, Table};

/// Form by form, moment by moment in time.
pub fn forms(design: &Design, text: &Text) -> Table {
    let mut table = headed(text, &["team-person-name", "collaboration-column-group"]);
    table.heading.extend(Condition::ALL.map(|it| text.word(it)));
    let keys = ["tables-total", "collaboration-column-moment", "tables-when"];
    table.heading.extend(keys.map(|it| text.get(it)));
    for moment in design.collaboration.in_time() {
        for form in &moment.forms {
            let points = Condition::ALL.map(|it| Cell::Number(form.halves.points(it)));
            let first = [Cell::from(&form.name), text.get(form.voice.key()).into()];
            let last = [
                Cell::Number(f64::from(form.halves.total()) / 2.0),
                (&moment.name).into(),
                moment.when.map(|it| text.language().moment(it)).into(),
            ];
            table.row(first.into_iter().chain(points).chain(last));
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::forms::read;
    use crate::app::tables::cells::check;
    use crate::files::sheets::{self, Watch};
    use crate::text::Language;

    #[test]
    fn every_form_is_read_back_as_it_was_handed_in() {
        let mut count = 0;
        for example in EXAMPLES {
            let design = example.read().expect("an example reads");
            for text in Language::ALL.map(Text::new) {
                let table = forms(&design, &text);
                check(&table);
                let book = sheets::pasted(&table.tab_separated(text.language()), &Watch::default()).expect("reads");
                let read = read(&book.sheets[0], None);
                let handed: Vec<_> = design.collaboration.in_time().into_iter().flat_map(|it| &it.forms).collect();
                assert_eq!((read.refused.len(), read.filled.len()), (0, handed.len()), "{}", example.key);
                for (read, was) in read.filled.iter().zip(&handed) {
                    assert_eq!((read.voice, &read.name, read.ten.halves()), (was.voice, &was.name, was.halves));
                    count += 1;
                }
            }
        }
        assert!(count > 20, "an example has forms");
    }
}
