//! Amounts, shares, numbers and dates as each language writes them, and amounts as people type them.

use jiff::civil::{Date, DateTime};

use crate::design::euro::Euro;
use crate::text::language::Language;

impl Language {
    const fn separators(self) -> (char, char) {
        match self {
            Self::Nl => ('.', ','),
            Self::En => (',', '.'),
        }
    }

    /// An amount in full: € 1.234.567 or, with cents, € 1.234,50.
    pub fn euro(self, amount: Euro) -> String {
        let (sign, cents) = (self.minus(amount < Euro::ZERO), amount.cents().unsigned_abs());
        let (_, decimal) = self.separators();
        let whole = self.grouped(cents / 100);
        let space = self.euro_space();
        match cents % 100 {
            0 => format!("{sign}€{space}{whole}"),
            rest => format!("{sign}€{space}{whole}{decimal}{rest:02}"),
        }
    }

    /// An amount with its cents, also where there are none, so that a column of them aligns: € 8,00.
    pub(crate) fn euro_with_cents(self, amount: Euro) -> String {
        let text = self.euro(amount);
        if amount.cents() % 100 == 0 { format!("{text}{}00", self.separators().1) } else { text }
    }

    /// An amount in short, one decimal of a million: € 12,4 mln; under € 100.000 in thousands.
    pub(crate) fn euro_short(self, euro: f64) -> String {
        let (_, decimal) = self.separators();
        let sign = self.minus(euro < -0.5);
        let (euro, space) = (euro.abs(), self.euro_space());
        if euro < 999.5 {
            return format!("{sign}€{space}{euro:.0}");
        }
        let (value, unit) = match (euro, self) {
            (it, Self::Nl) if it < 99_950.0 => (format!("{:.0}", it / 1e3), "\u{a0}k"),
            (it, Self::En) if it < 99_950.0 => (format!("{:.0}", it / 1e3), "k"),
            (it, Self::Nl) if it < 999_950_000.0 => (format!("{:.1}", it / 1e6), "\u{a0}mln"),
            (it, Self::En) if it < 999_950_000.0 => (format!("{:.1}", it / 1e6), "m"),
            (it, Self::Nl) => (milliards(it), "\u{a0}mld"),
            (it, Self::En) => (milliards(it), "bn"),
        };
        format!("{sign}€{space}{}{unit}", value.replace('.', &decimal.to_string()))
    }

    /// An amount as short as it can be with nothing lost: € 12,4 mln, € 12,45 mln, but € 12.456.000.
    pub(crate) fn euro_exact(self, amount: Euro) -> String {
        let (cents, (_, decimal)) = (amount.cents(), self.separators());
        if cents.abs() < 100_000_000 || cents % 1_000_000 != 0 {
            return self.euro(amount);
        }
        let milliard = 100_000_000_000;
        if cents % 10_000_000 == 0 && cents.abs() < milliard || cents % (milliard / 100) == 0 {
            return self.euro_short(amount.to_f64());
        }
        if cents.abs() >= milliard {
            return self.euro(amount);
        }
        let (sign, space) = (self.minus(cents < 0), self.euro_space());
        let (whole, rest) = (cents.unsigned_abs() / 100_000_000, cents.unsigned_abs() / 1_000_000 % 100);
        let unit = if self == Self::Nl { "\u{a0}mln" } else { "m" };
        format!("{sign}€{space}{whole}{decimal}{rest:02}{unit}")
    }

    /// A share 0-1 in whole per cent: 87 %.
    pub fn share(self, share: f64) -> String {
        match self {
            Self::Nl => format!("{:.0}\u{a0}%", share * 100.0),
            Self::En => format!("{:.0}%", share * 100.0),
        }
    }

    /// A share 0-1 in per cent with a decimal only where it has one: 35 %, 7,5 %.
    pub(crate) fn share_exact(self, share: f64) -> String {
        let space = if self == Self::Nl { "\u{a0}" } else { "" };
        format!("{}{space}%", self.number(share * 100.0))
    }

    /// A share 0-1 in per cent with all decimals that it has, at most four: 7,125 %.
    pub(crate) fn share_in_full(self, share: f64) -> String {
        let text = format!("{:.4}", share * 100.0);
        let text = text.trim_end_matches('0').trim_end_matches('.');
        let space = if self == Self::Nl { "\u{a0}" } else { "" };
        format!("{}{space}%", text.replace('.', &self.separators().1.to_string()))
    }

    /// A number with at most one decimal: 3,5.
    pub fn number(self, number: f64) -> String {
        let (_, decimal) = self.separators();
        let text = format!("{number:.1}");
        text.strip_suffix(".0").unwrap_or(&text).replace('.', &decimal.to_string())
    }

    /// A number with one decimal, so that a column of them aligns: 3,0 or −0,4.
    pub(crate) fn one_decimal(self, number: f64) -> String {
        let (_, decimal) = self.separators();
        let text = format!("{:.1}", number.abs());
        let sign = if number < 0.0 && text != "0.0" { "\u{2212}" } else { "" };
        format!("{sign}{}", text.replace('.', &decimal.to_string()))
    }

    /// A number of zero or more with so many decimals, so that a column of them aligns.
    pub(crate) fn decimals(self, number: f64, decimals: usize) -> String {
        let (_, decimal) = self.separators();
        let text = format!("{number:.decimals$}");
        let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
        let whole = whole.parse().map_or_else(|_| whole.to_owned(), |it| self.grouped(it));
        if rest.is_empty() { whole } else { format!("{whole}{decimal}{rest}") }
    }

    /// A count, its thousands parted: 10.000.
    pub fn count(self, count: usize) -> String {
        self.grouped(count as u64)
    }

    /// An amount in euro as millions for a table that says so: always one decimal, and so aligned on its mark; a result
    /// shows its sign, a gain too.
    pub fn table_millions(self, euro: f64, signed: bool) -> String {
        let (_, decimal) = self.separators();
        let text = format!("{:.1}", euro.abs() / 1e6).replace('.', &decimal.to_string());
        match (euro < 0.0 && text != format!("0{decimal}0"), signed) {
            (true, _) => format!("\u{2212}{text}"),
            (false, true) if text != format!("0{decimal}0") => format!("+{text}"),
            _ => text,
        }
    }

    /// A change in euro, in short, with its sign: + € 1,4 mln.
    pub fn euro_change(self, euro: f64) -> String {
        let plus = if self == Self::Nl { "+\u{a0}" } else { "+" };
        let sign = if euro < -0.5 { self.minus(true) } else { plus };
        let amount = self.euro_short(euro.abs());
        if euro.abs() < 0.5 { amount } else { format!("{sign}{amount}") }
    }

    /// A change of a share, -1 to 1, in points of a per cent with its sign and one decimal: + 9,1.
    pub(crate) fn points_change(self, share: f64) -> String {
        self.table_millions(share * 1e8, true)
    }

    /// A date: 14-03-2026, in English 14 Mar 2026.
    pub fn date(self, date: Date) -> String {
        match self {
            Self::Nl => date.strftime("%d-%m-%Y").to_string(),
            Self::En => date.strftime("%-d %b %Y").to_string(),
        }
    }

    /// A date with the time of day.
    pub(crate) fn date_time(self, at: DateTime) -> String {
        match self {
            Self::Nl => at.strftime("%d-%m-%Y %H:%M").to_string(),
            Self::En => at.strftime("%-d %b %Y %H:%M").to_string(),
        }
    }

    /// The time of day.
    pub(crate) fn time(self, at: DateTime) -> String {
        at.strftime("%H:%M").to_string()
    }

    /// The size of a file, in bytes: as file managers say it.
    pub(crate) fn file_size(self, bytes: u64) -> String {
        match bytes {
            0..1_000 => format!("{bytes} bytes"),
            1_000..1_000_000 => format!("{} kB", self.number(bytes as f64 / 1e3)),
            _ => format!("{} MB", self.number(bytes as f64 / 1e6)),
        }
    }

    /// A date as people type it: as this language writes it, with slashes, or the year first. None where it is no date.
    pub(crate) fn parse_date(self, typed: &str) -> Option<Date> {
        let forms = ["%d-%m-%Y", "%d/%m/%Y", "%Y-%m-%d", "%d %b %Y", "%d %B %Y"];
        let read = forms.iter().find_map(|it| Date::strptime(it, typed.trim()).ok());
        // A year of two digits is one that was not typed out.
        read.filter(|it| it.year() >= 1000)
    }

    /// What stands before an amount in euro that is below zero; a bare number has the sign alone.
    pub(crate) const fn minus(self, negative: bool) -> &'static str {
        match (negative, self) {
            (false, _) => "",
            (true, Self::Nl) => "\u{2212}\u{a0}",
            (true, Self::En) => "\u{2212}",
        }
    }

    const fn euro_space(self) -> &'static str {
        match self {
            Self::Nl => "\u{a0}",
            Self::En => "",
        }
    }

    fn grouped(self, number: u64) -> String {
        let digits = number.to_string();
        let mut text = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                text.push(self.separators().0);
            }
            text.push(digit);
        }
        text
    }
}

/// Milliards with two decimals, or with the one that it has.
fn milliards(euro: f64) -> String {
    let text = format!("{:.2}", euro / 1e9);
    text.strip_suffix('0').map(ToOwned::to_owned).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::property::for_all;

    #[test]
    fn amounts_read_as_each_language_writes_them() {
        let amount = Euro::new(1_234_567);
        assert_eq!(Language::Nl.euro(amount), "€\u{a0}1.234.567");
        assert_eq!(Language::En.euro(amount), "€1,234,567");
        assert_eq!(Language::Nl.euro(Euro::from_cents(-123_450)), "\u{2212}\u{a0}€\u{a0}1.234,50");
        assert_eq!(Language::Nl.euro_with_cents(Euro::new(8)), "€\u{a0}8,00");
        assert_eq!(Language::En.euro_with_cents(Euro::from_cents(240)), "€2.40");
        assert_eq!(Language::Nl.euro_short(12_400_000.0), "€\u{a0}12,4\u{a0}mln");
        assert_eq!(Language::En.euro_short(12_400_000.0), "€12.4m");
        assert_eq!(Language::Nl.euro_short(0.0), "€\u{a0}0");
        assert_eq!(Language::Nl.share(0.874), "87\u{a0}%");
        assert_eq!(Language::Nl.count(1_000_000), "1.000.000");
        assert_eq!(Language::Nl.table_millions(-2_940_000.0, true), "\u{2212}2,9");
        assert_eq!(Language::Nl.table_millions(1_400_000.0, true), "+1,4");
        assert_eq!(Language::En.table_millions(97_560_000.0, false), "97.6");
        assert_eq!(Language::Nl.table_millions(-40_000.0, true), "0,0");
        assert_eq!(Language::Nl.euro_change(-1_400_000.0), "\u{2212}\u{a0}€\u{a0}1,4\u{a0}mln");
        assert_eq!(Language::Nl.points_change(0.091), "+9,1");
        let date = jiff::civil::date(2026, 3, 14);
        assert_eq!(Language::Nl.date(date), "14-03-2026");
        assert_eq!(Language::En.date(date), "14 Mar 2026");
    }

    #[test]
    fn an_exact_amount_is_short_only_where_nothing_is_lost() {
        let of = |language: Language, cents| language.euro_exact(Euro::from_cents(cents));
        assert_eq!(of(Language::Nl, 1_240_000_000), "€\u{a0}12,4\u{a0}mln");
        assert_eq!(of(Language::Nl, 1_245_000_000), "€\u{a0}12,45\u{a0}mln");
        assert_eq!(of(Language::En, 105_000_000), "€1.05m");
        assert_eq!(of(Language::Nl, 1_245_600_000), "€\u{a0}12.456.000");
        assert_eq!(of(Language::Nl, 25_000_000), "€\u{a0}250.000");
        assert_eq!(of(Language::Nl, 125_000_000_000), "€\u{a0}1,25\u{a0}mld");
        assert_eq!(of(Language::En, 120_000_000_000), "€1.2bn");
        assert_eq!(of(Language::Nl, 123_456_700_000), "€\u{a0}1.234.567.000");
        assert_eq!(Language::Nl.euro_short(1_234_567_000.0), "€\u{a0}1,23\u{a0}mld");
        for cents in [1_240_000_000, 1_245_000_000, 1_245_600_000, 25_000_000, 123_456] {
            for language in Language::ALL {
                assert_eq!(language.written_amount(&of(language, cents)), Some(Euro::from_cents(cents)));
            }
        }
    }

    #[test]
    fn typed_amounts_are_never_a_thousandfold() {
        for language in Language::ALL {
            for (typed, cents) in [
                ("1.234", 123_400),
                ("1,234", 123_400),
                ("1,5", 150),
                ("1.5", 150),
                ("1.234,50", 123_450),
                ("1,234.50", 123_450),
                ("€ 1234", 123_400),
                ("1234.56", 123_456),
                ("12,4 mln", 1_240_000_000),
                ("1.234 mln", 123_400_000),
                ("250k", 25_000_000),
                ("1.234.567", 123_456_700),
                ("-1.234,50", -123_450),
                ("0", 0),
            ] {
                assert_eq!(language.written_amount(typed), Some(Euro::from_cents(cents)), "{typed}");
            }
            for typed in ["", "abc", "1.23.4", "12.3456,7,8", "1..2", "€", ",5", "1.2.3", "12345.678,9"] {
                assert_eq!(language.written_amount(typed), None, "{typed}");
            }
        }
    }

    #[test]
    fn what_is_shown_can_be_typed_back() {
        for_all(100_000, 0..100_000_000_000_000_i64, |cents| {
            let amount = Euro::from_cents(cents);
            for language in Language::ALL {
                assert_eq!(language.written_amount(&language.euro(amount)), Some(amount));
            }
        });
    }

    #[test]
    fn dates_are_read_as_they_are_shown() {
        let date = jiff::civil::date(2026, 3, 14);
        for language in Language::ALL {
            assert_eq!(language.parse_date(&language.date(date)), Some(date));
            assert_eq!(language.parse_date(" 2026-03-14 "), Some(date));
            assert_eq!(language.parse_date("31-02-2026"), None);
            assert_eq!(language.parse_date("14-03-26"), None);
            assert_eq!(language.parse_date(""), None);
        }
    }
}
