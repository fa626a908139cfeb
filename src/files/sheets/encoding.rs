//! The letters of a text file: UTF-8, UTF-16, or what Windows writes in the west.

/// What Windows-1252 has where Latin-1 has none: 0x80 to 0x9f. What it leaves open stays what it is.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of a file, and how its letters were read where that was guessed; none where it is no text.
pub(super) fn decoded(bytes: &[u8]) -> Option<(String, Option<&'static str>)> {
    if let Some(rest) = bytes.strip_prefix(&[0xff, 0xfe]) {
        return Some((wide(rest, u16::from_le_bytes)?, None));
    }
    if let Some(rest) = bytes.strip_prefix(&[0xfe, 0xff]) {
        return Some((wide(rest, u16::from_be_bytes)?, None));
    }
    let bytes = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
    // Text of the west in two bytes has a zero in every other one; any other text has none.
    let zeros = |from: usize| bytes.iter().skip(from).step_by(2).filter(|it| **it == 0).count();
    let half = bytes.len() / 2;
    if half > 0 && zeros(1) * 10 > half * 7 && zeros(0) == 0 {
        return Some((wide(bytes, u16::from_le_bytes)?, Some("UTF-16")));
    }
    if half > 0 && zeros(0) * 10 > half * 7 && zeros(1) == 0 {
        return Some((wide(bytes, u16::from_be_bytes)?, Some("UTF-16")));
    }
    if bytes.contains(&0) {
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some((text.to_owned(), None)),
        Err(_) => Some((bytes.iter().map(|it| letter(*it)).collect(), Some("Windows-1252"))),
    }
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let units = bytes.chunks_exact(2).map(|it| unit([it[0], it[1]]));
    let text: String = char::decode_utf16(units).map(|it| it.unwrap_or('\u{fffd}')).collect();
    (!text.contains('\0')).then_some(text)
}

fn letter(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS[usize::from(byte - 0x80)],
        it => char::from(it),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_read_as_they_were_written() {
        let says = "geïnd € 5";
        let utf16: Vec<u8> = says.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = says.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let (bom, plain): (Vec<u8>, _) = ([&[0xff, 0xfe][..], &utf16].concat(), says.as_bytes());
        assert_eq!(decoded(plain), Some((says.to_owned(), None)));
        assert_eq!(decoded(&[&[0xef, 0xbb, 0xbf][..], plain].concat()), Some((says.to_owned(), None)));
        assert_eq!(decoded(&bom), Some((says.to_owned(), None)));
        assert_eq!(decoded(&[&[0xfe, 0xff][..], &big].concat()), Some((says.to_owned(), None)));
        assert_eq!(decoded(b"ge\xefnd \x80 5"), Some((says.to_owned(), Some("Windows-1252"))));
        let plain: Vec<u8> = "Risico;Kans".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decoded(&plain), Some(("Risico;Kans".to_owned(), Some("UTF-16"))));
        assert_eq!(decoded(b"\x89PNG\0\0\0"), None);
    }
}
