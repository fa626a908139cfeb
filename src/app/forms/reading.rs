//! The rows of a sheet as forms: each goes through a division, so that only ten points come in.

use crate::app::forms::heads::{Head, Heads, voice};
use crate::design::collaboration::{Condition, Division, Filled, Halves, Ten};
use crate::files::sheets::{Row, Sheet};

/// What was read of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gathered {
    /// The forms, in the order of their rows.
    pub forms: Vec<Filled>,
    /// The rows that are no form, each with why.
    pub refused: Vec<Refused>,
}

/// A row that is no form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its number in the sheet, from 1.
    pub row: usize,
    /// Why it is none.
    pub why: Why,
}

/// Why a row is no form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It adds up to so many half points, and not to ten points.
    Sum(u16),
    /// What stands at a condition is no whole or half number from 0.
    NoPoints(Condition, String),
    /// It does not say whether it is a teller's or a reflector's.
    NoVoice(String),
}

/// Why a sheet was not read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// No row names a condition: it has no heads.
    NoHeads,
    /// Columns that it has to have.
    Lacks(Vec<Head>),
}

/// Reads a sheet with forms.
pub fn read(sheet: &Sheet) -> Result<Gathered, Unread> {
    let heads = Heads::find(sheet).ok_or(Unread::NoHeads)?;
    let lacking = heads.lacking();
    if !lacking.is_empty() {
        return Err(Unread::Lacks(lacking));
    }
    let mut gathered = Gathered::default();
    for row in sheet.rows.iter().skip(heads.row + 1) {
        match form(row, &heads) {
            Ok(form) => gathered.forms.push(form),
            Err(why) => gathered.refused.push(Refused { row: row.number, why }),
        }
    }
    Ok(gathered)
}

fn form(row: &Row, heads: &Heads) -> Result<Filled, Why> {
    let text = |head: Head| {
        let cell = heads.column(head).and_then(|it| row.cells.get(it));
        cell.map_or("", |it| it.text.trim())
    };
    let mut sum = 0;
    let mut division = Division::default();
    for it in Condition::ALL {
        let written = text(Head::Points(it));
        let halves = Halves::read(written).ok_or_else(|| Why::NoPoints(it, written.to_owned()))?;
        sum += u16::from(halves);
        division.put(it, halves);
    }
    if sum != u16::from(Ten::HALVES) {
        return Err(Why::Sum(sum));
    }
    let whose = text(Head::Voice);
    let whose = voice(whose).ok_or_else(|| Why::NoVoice(whose.to_owned()))?;
    division.hand_in(whose, text(Head::Name)).ok_or(Why::Sum(sum))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::collaboration::Voice;
    use crate::files::sheets::pasted;
    use proptest::prelude::*;

    fn gathered(words: &str) -> Result<Gathered, Unread> {
        read(&pasted(words).sheets[0])
    }

    #[test]
    fn rows_are_read_in_either_language_and_with_either_mark() {
        let nl = gathered(
            "Sleutelmoment 4;;;;;;\nGroep;Naam;Ambitie;Belangen;Relatie;Organisatie;Proces\n\
             verteller;Anna;3,5;2;2;1,5;1\nReflectoren;;2;2;2;2;2\n",
        );
        let nl = nl.expect("it reads");
        assert_eq!(nl.refused, []);
        assert_eq!((nl.forms[0].name.as_str(), nl.forms[0].voice), ("Anna", Voice::Teller));
        assert_eq!(nl.forms[0].ten.halves(), Halves::of([7, 4, 4, 3, 2]));
        assert_eq!(nl.forms[1].voice, Voice::Reflector);
        let en = gathered("P\tO\tR\tI\tA\tgroup\n1\t1.5\t2\t2\t3.5\tt\n\t\t\t\t10\tR\n").expect("it reads");
        assert_eq!(en.forms[0].ten.halves(), Halves::of([7, 4, 4, 3, 2]));
        assert_eq!(en.forms[1].ten.halves().ambition, 20, "what is left empty is none");
    }

    #[test]
    fn what_is_not_ten_is_refused_and_named_with_its_row() {
        let heads = "groep;ambitie;belangen;relatie;organisatie;proces\n";
        let rows = "verteller;2;2;2;2;1\nverteller;2;2;2;2;3\nverteller;2;2;2;2;2\nverteller;2;2;2;2;2,3\n\
                    iedereen;2;2;2;2;2\nverteller;;;;;\nverteller;-2;4;4;2;2\n";
        let it = gathered(&format!("{heads}{rows}")).expect("it reads");
        assert_eq!(it.forms.len(), 1);
        let why: Vec<(usize, Why)> = it.refused.into_iter().map(|it| (it.row, it.why)).collect();
        let expected = [
            (2, Why::Sum(18)),
            (3, Why::Sum(22)),
            (5, Why::NoPoints(Condition::Process, "2,3".into())),
            (6, Why::NoVoice("iedereen".into())),
            (7, Why::Sum(0)),
            (8, Why::NoPoints(Condition::Ambition, "-2".into())),
        ];
        assert_eq!(why, expected);
    }

    #[test]
    fn a_sheet_that_lacks_a_column_is_not_read() {
        assert_eq!(gathered("a1;b1\n1;2\n"), Err(Unread::NoHeads));
        let lacks = gathered("ambitie;belangen;relatie;organisatie\n1;2;3;4\n");
        assert_eq!(lacks, Err(Unread::Lacks(vec![Head::Points(Condition::Process), Head::Voice])));
    }

    proptest! {
        /// Every row is either a form of ten or refused: none is lost.
        #[test]
        fn no_row_is_lost_and_no_other_sum_comes_in(rows in prop::collection::vec(prop::array::uniform5("[0-9]{0,2}([,.][0-9])?"), 1..12)) {
            let lines: Vec<String> = rows.iter().map(|it| format!("verteller;{}\n", it.join(";"))).collect();
            let words = format!("groep;ambitie;belangen;relatie;organisatie;proces\n{}", lines.concat());
            let it = gathered(&words).expect("it reads");
            prop_assert_eq!(it.forms.len() + it.refused.len(), rows.len());
            prop_assert!(it.forms.iter().all(|it| it.ten.halves().total() == 20));
        }
    }
}
