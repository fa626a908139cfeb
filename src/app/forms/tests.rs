//! Small sheets of forms: what is read, what is refused and why, and that nothing disappears.

use super::*;
use crate::design::collaboration::{Condition, Filled, KeyMoment, ScoreForm, Voice};
use crate::design::id::{Ids, KeyMomentId, ScoreFormId};
use crate::files::sheets::{self, Sheet, Watch};
use crate::text::{Language, Text};

fn sheet(words: &str) -> Sheet {
    sheets::pasted(words, &Watch::default()).expect("reads").sheets.into_iter().next().expect("rows")
}

fn of(words: &str) -> Forms {
    read(&sheet(words), None)
}

fn halves(it: &Filled) -> [u8; 5] {
    Condition::ALL.map(|of| it.ten.halves().get(of))
}

/// The rows that are refused, and why in Dutch.
fn refused(forms: &Forms) -> Vec<(usize, String)> {
    let text = Text::new(Language::Nl);
    forms.refused.iter().map(|it| (it.row, it.why.told(&text))).collect()
}

#[test]
fn headings_in_dutch_and_english_stand_in_any_order() {
    let nl = of("Naam;Groep;Ambitie;Belangen;Relatie;Organisatie;Proces\nAnna;verteller;4;2;2;1,5;0,5\n");
    assert_eq!((nl.filled[0].name.as_str(), nl.filled[0].voice), ("Anna", Voice::Teller));
    assert_eq!(halves(&nl.filled[0]), [8, 4, 4, 3, 1]);
    let en =
        of("Process\tName\tInterests\tAmbition\tGroup\tOrganisation\tRelation\n0.5\tBen\t2\t4\tReflector\t1.5\t2\n");
    assert_eq!((en.filled[0].name.as_str(), en.filled[0].voice), ("Ben", Voice::Reflector));
    assert_eq!(halves(&en.filled[0]), [8, 4, 4, 3, 1]);
    let letters = of("Verteller/reflector;A;B;R;O;P\nV;2;2;2;2;2\nR;2;2;2;2;2\n");
    assert_eq!(letters.filled.iter().map(|it| it.voice).collect::<Vec<_>>(), Voice::ALL);
}

#[test]
fn without_headings_the_order_is_name_group_and_five_numbers() {
    let all = of("Anna;verteller;4;2;2;1,5;0,5\n;reflector;2;2;2;2;2\n");
    assert_eq!((all.filled.len(), all.filled[1].name.as_str(), &all.rows[..]), (2, "", &[1, 2][..]));
    let turned = of("verteller;Anna;4;2;2;1,5;0,5\nreflector;Ben;2;2;2;2;2\n");
    assert_eq!((turned.filled[1].name.as_str(), turned.filled[1].voice), ("Ben", Voice::Reflector));
    let no_name = of("t;4;2;2;1,5;0,5\n");
    assert_eq!(no_name.filled[0].voice, Voice::Teller);
}

#[test]
fn five_numbers_alone_are_of_the_group_that_is_said_and_else_of_nobody() {
    let five = "4;2;2;1,5;0,5\n2;2;2;2;2\n";
    let all = of(five);
    assert_eq!(
        (all.filled.len(), refused(&all)[0].clone()),
        (0, (1, "verteller of reflector staat er niet bij".into()))
    );
    let reflectors = read(&sheet(five), Some(Voice::Reflector));
    assert_eq!((reflectors.filled.len(), reflectors.filled[0].voice), (2, Voice::Reflector));
    // What a row says itself comes first, and what cannot be told stays refused.
    let said = read(&sheet("Anna;verteller;2;2;2;2;2\nBen;buur;2;2;2;2;2\n"), Some(Voice::Reflector));
    assert_eq!(said.filled[0].voice, Voice::Teller);
    assert_eq!(refused(&said), [(2, "‘buur’ is geen verteller en geen reflector".into())]);
}

#[test]
fn what_is_not_ten_points_is_refused_with_its_row_and_its_sum() {
    let all = of(
        "naam;groep;ambitie;belangen;relatie;organisatie;proces\nA;v;4;2;2;1;0,5\nB;v;4;4;4;4;4\nC;v;;;;;\nD;v;10\n",
    );
    let says = |points: &str| format!("telt op tot {points} en niet tot 10 punten");
    assert_eq!(refused(&all), [(2, says("9,5")), (3, says("20")), (4, says("0"))]);
    assert_eq!((all.filled.len(), &all.rows[..]), (1, &[5][..]));
}

#[test]
fn what_is_no_whole_or_half_point_is_refused() {
    let all = of("A;v;2,3;2;2;2;1,7\nB;v;twee;2;2;2;2\nC;v;20%;2;2;2;2\nD;v;-2;4;4;2;2\nE;r;2;2;2;2;2\n");
    let first = "bij ambitie staat ‘2,3’; dat is geen heel of half punt";
    assert_eq!((refused(&all).len(), refused(&all)[0].clone()), (4, (1, first.to_owned())));
    assert_eq!(all.rows, [5]);
}

#[test]
fn empty_rows_totals_and_titles_are_skipped_and_counted() {
    let all = of("Sleutelmoment: de uitspraak\n\nnaam;groep;ambitie;belangen;relatie;organisatie;proces;totaal\n\n\
         A;v;4;2;2;1,5;0,5;10\n\nTotaal;;4;2;2;1,5;0,5;10\nGemiddelde;verteller;2;2;2;2;2;10\n");
    assert_eq!((all.filled.len(), all.refused.len()), (1, 0));
    assert_eq!((all.empty, &all.totals[..], &all.above[..]), (3, &[7, 8][..], &[1][..]));
    let says = all.skipped(&Text::new(Language::Nl));
    assert_eq!(says[1], "2 rijen met een totaal of gemiddelde overgeslagen: 7, 8");
}

#[test]
fn a_column_that_says_nothing_to_us_is_named() {
    let all = of("naam;groep;ambitie;belangen;relatie;organisatie;proces;moment\nA;v;4;2;2;1,5;0,5;2019\n");
    assert_eq!((all.filled.len(), &all.unknown[..]), (1, &["moment".to_owned()][..]));
    assert_eq!(all.skipped(&Text::new(Language::En)), ["Columns skipped: ‘moment’"]);
}

#[test]
fn headings_that_name_some_conditions_alone_refuse_every_row() {
    let all = of("naam;groep;ambitie;belangen;relatie;organisatie;prces\nA;v;4;2;2;1,5;0,5\n");
    assert_eq!(refused(&all), [1, 2].map(|it| (it, "in de koppen staat niet: proces".to_owned())));
    let twice = of("ambitie;ambitie nu;belangen;relatie;organisatie;proces\n4;2;2;1,5;0,5;0\n");
    assert_eq!(refused(&twice)[0].1, "twee koppen noemen ambitie");
}

#[test]
fn too_few_and_too_many_columns_are_told() {
    assert_eq!(
        refused(&of("4;2;2;2\n"))[0].1,
        "zonder koppen horen er vijf tot zeven kolommen te zijn en het zijn er 4"
    );
    assert_eq!(of("A;v;x;4;2;2;1,5;0,5\n").refused.len(), 1);
}

#[test]
fn a_name_is_one_line_and_every_row_is_somewhere() {
    let all = of("\" Anna\n  de Wit \";v;2;2;2;2;2\nB;v;1;1;1;1;1\nsom;;3;3;3;3;3\n");
    assert_eq!(all.filled[0].name, "Anna de Wit");
    assert_eq!(all.filled.len() + all.refused.len() + all.totals.len(), 3);
}

#[test]
fn a_form_with_a_name_that_is_there_already_is_not_handed_in_twice() {
    let words = "Anna;v;4;2;2;1,5;0,5\n;v;4;2;2;1,5;0,5\n";
    let mut ids = Ids::seeded(9);
    let mut moment = KeyMoment::new(KeyMomentId::new(&mut ids), "Uitspraak");
    for it in of(words).filled {
        moment.forms.push(ScoreForm::new(ScoreFormId::new(&mut ids), it));
    }
    let again = of(words).without_those_of(&moment);
    assert_eq!(refused(&again), [(1, "het formulier van Anna met deze punten is er al".into())]);
    assert_eq!(again.rows, [2], "of one without a name it cannot be told");
}

#[test]
fn a_file_reads_as_what_is_pasted() {
    let words = "naam;groep;ambitie;belangen;relatie;organisatie;proces\nA;v;4;2;2;1,5;0,5\n";
    let book = sheets::read(words.as_bytes(), &Watch::default()).expect("reads");
    assert_eq!(read(&book.sheets[0], None), of(words));
}
