//! The order in which people read names: without regard to capitals and accents, and numbers by what they are.

use deunicode::deunicode;

/// Where a name stands among others. One rule for every list that is put in order by name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pieces: Vec<Piece>,
    /// Names that read alike stand in an order of their own all the same: the plain one first.
    exact: String,
}

/// Numbers stand before words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Piece {
    /// How many digits a number has without the zeros before it, and those digits: of any size.
    Number(usize, String),
    Words(String),
}

/// Where a name stands among others: R2 before R10, Één beside een.
pub(crate) fn place(name: &str) -> Place {
    let plain = plain(name);
    let mut pieces = Vec::new();
    let mut rest = plain.trim();
    while let Some(first) = rest.chars().next() {
        let digits = first.is_ascii_digit();
        let end = rest.find(|it: char| it.is_ascii_digit() != digits).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        pieces.push(if digits {
            let digits = piece.trim_start_matches('0');
            Piece::Number(digits.len(), digits.to_owned())
        } else {
            Piece::Words(piece.split_whitespace().collect::<Vec<_>>().join(" "))
        });
        rest = after;
    }
    Place { pieces, exact: name.trim().to_owned() }
}

/// A name as one looks for it: in small letters, without accents.
pub(crate) fn plain(name: &str) -> String {
    if name.is_ascii() { name.to_ascii_lowercase() } else { deunicode(name).to_lowercase() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(mut names: Vec<&str>) -> Vec<&str> {
        names.sort_by_cached_key(|it| place(it));
        names
    }

    #[test]
    fn names_stand_as_people_read_them() {
        let names = vec![
            "Zetting",
            "R10",
            "één keer",
            "Een",
            "Één",
            "R2",
            "zand",
            "Eend",
            "Ölwin",
            "olie",
            "r1",
            "2e fase",
            "10e fase",
        ];
        let wanted = [
            "2e fase",
            "10e fase",
            "Een",
            "Één",
            "één keer",
            "Eend",
            "olie",
            "Ölwin",
            "r1",
            "R2",
            "R10",
            "zand",
            "Zetting",
        ];
        assert_eq!(sorted(names), wanted);
    }

    #[test]
    fn numbers_of_any_length_and_with_zeros_before_them_are_numbers() {
        let huge = "9".repeat(40);
        let larger = format!("1{}", "0".repeat(40));
        assert_eq!(sorted(vec![&larger, &huge, "007", "8", ""]), ["", "007", "8", huge.as_str(), larger.as_str()]);
        assert!(place("R 2") < place("R 10") && place("vak 3b") < place("vak 3c"));
    }

    #[test]
    fn names_that_read_alike_have_an_order_and_are_not_the_same() {
        assert_ne!(place("Één"), place("Een"));
        assert_eq!(sorted(vec!["één", "een", "Een"]), sorted(vec!["Een", "één", "een"]));
        assert_eq!(plain("Brønner, Çelik & Łukasz"), "bronner, celik & lukasz");
    }
}
