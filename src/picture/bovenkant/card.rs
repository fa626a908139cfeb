//! A role's card: its name, who holds it, what it is for and not for, its hats, and what the signals say of it.

use std::collections::BTreeMap;
use std::collections::HashMap;

use crate::design::Design;
use crate::design::bovenkant::Filling;
use crate::design::bovenkant::Hat;
use crate::design::bovenkant::Role;
use crate::design::form::Side;
use crate::design::id::Id;
use crate::design::id::PersonId;
use crate::design::id::RoleId;
use crate::design::parties::{Badge, Belonging};
use crate::design::team::Person;
use crate::picture::bovenkant::lines::Missing;
use crate::picture::bovenkant::place::WIDE;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::MARK;
use crate::picture::canvas::MARK_PITCH;
use crate::picture::canvas::edge;
use crate::picture::canvas::line_height;
use crate::picture::canvas::sign;
use crate::picture::parts::Art;
use crate::picture::parts::Rect;
use crate::picture::parts::Spot;
use crate::picture::parts::Target;
use crate::picture::roles;
use crate::picture::roles::role_name;
use crate::picture::sign::Shape;
use crate::picture::sign::Sign;
use crate::picture::tokens::Ink;
use crate::picture::tokens::STEP;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::picture::typeface::clean;
use crate::picture::typeface::measure;
use crate::rules::Check;
use crate::rules::Severity;
use crate::rules::Signal;
use crate::text::Text;

/// Between a card's edge and its words.
const PAD: f32 = 10.0;
/// The room for words.
const INNER: f32 = WIDE - 2.0 * PAD;
/// The round corner of a card.
const RADIUS: f32 = 8.0;
/// The height of a hat's chip, and what it keeps free left and right of its word.
const CHIP: f32 = 18.0;
const CHIP_PAD: f32 = 7.0;
/// So many holders are named; more are counted per side.
const NAMED: usize = 2;

/// What a card says, before it has a place.
pub struct Card<'a> {
    role: &'a Role,
    name: String,
    /// The mark of whose role it is.
    own: Option<Sign>,
    holders: Vec<Holder>,
    /// What it is for, and what it is not for.
    says: [String; 2],
    hats: Vec<String>,
    sign: Option<(Severity, String)>,
}

/// A line about who holds the role: the mark of a side, hollow for a vacancy, with words behind it.
struct Holder {
    mark: Option<(Badge, bool)>,
    words: String,
    /// The same, with as little as will do.
    short: String,
}

/// What the cards of a design are made of.
pub struct Ground<'a> {
    /// The design.
    pub design: &'a Design,
    /// The words.
    pub text: &'a Text,
    /// What the signals say of each role, the heaviest first.
    pub signs: HashMap<RoleId, Vec<&'a Signal>>,
    /// How many roles each person holds.
    pub held: HashMap<PersonId, usize>,
}

impl<'a> Ground<'a> {
    /// Looks who holds what, and what is said of whom; what the picture draws as a line that lacks
    /// is not said on the cards too.
    pub fn new(design: &'a Design, signals: &'a [Signal], text: &'a Text, missing: &[Missing]) -> Self {
        let drawn = |signal: &Signal| missing.iter().any(|it| it.rule == signal.rule.id);
        let mut signs: HashMap<RoleId, Vec<&Signal>> = HashMap::new();
        let shouts = |it: &&Signal| {
            let light = it.finding.severity == Severity::Hint || matches!(it.rule.check, Check::Summary(_));
            it.waived.is_none() && !light && !drawn(it)
        };
        for signal in signals.iter().filter(shouts) {
            for role in signal.finding.subjects.iter().filter_map(|it| RoleId::try_from(*it).ok()) {
                signs.entry(role).or_default().push(signal);
            }
        }
        for said in signs.values_mut() {
            said.sort_by_key(|it| it.finding.severity);
        }
        let held = design.bovenkant.roles_by_person().into_iter().map(|(person, roles)| (person, roles.len()));
        Self { design, text, signs, held: held.collect() }
    }

    /// The organisation that a person comes from, where it is known: the parent, or the party.
    fn organisation(&self, person: &Person) -> Option<&'a str> {
        let parents = || self.design.parties.iter().flat_map(|it| &it.parents);
        if let Some(parent) = person.parent.and_then(|id| parents().find(|it| it.id == id)) {
            return Some(&parent.name);
        }
        self.design.party_of_person(person).map(|it| it.name.as_str())
    }

    /// The places in a role that nobody in particular holds: those that change, and those still to fill, by whose they are.
    fn open(&self, role: &Role) -> Vec<Holder> {
        let mut kinds: Vec<(Belonging, bool, usize)> = Vec::new();
        for it in role.open_seats() {
            let changing = it.filling == Filling::Changing;
            match kinds.iter_mut().find(|kind| (kind.0, kind.1) == (it.of, changing)) {
                Some(kind) => kind.2 += 1,
                None => kinds.push((it.of, changing, 1)),
            }
        }
        let line = |(of, changing, count): (Belonging, bool, usize)| {
            let key = if changing { "canvas-changing" } else { "canvas-vacancies" };
            let whose = self.text.belonging(self.design, of);
            let words = self.text.with(key, [("count", count.into()), ("side", whose.into())]);
            Holder { mark: Some((self.design.badge(of), !changing)), short: words.clone(), words }
        };
        kinds.into_iter().map(line).collect()
    }

    fn holders(&self, role: &Role) -> Vec<Holder> {
        let text = self.text;
        let line = |words: &str, short: &str, mark: Option<(Badge, bool)>| Holder {
            mark,
            words: words.to_owned(),
            short: short.to_owned(),
        };
        let people: Vec<&Person> = role.holders().filter_map(|it| self.design.team.person(it)).collect();
        let more = |it: &Person| self.held.get(&it.id).copied().unwrap_or(1).saturating_sub(1);
        let mut lines = Vec::new();
        if people.len() <= NAMED {
            for person in &people {
                let name = clean(&person.name);
                let name = if name.trim().is_empty() { text.get("picture-nameless") } else { name };
                let from = self.organisation(person).filter(|it| !clean(it).trim().is_empty());
                let mut words = from.map_or_else(|| name.clone(), |from| format!("{name}, {from}"));
                let (bare, mut short) = (name.clone(), name);
                if more(person) > 0 {
                    let also = text.with("canvas-more-roles", [("count", more(person).into())]);
                    (words, short) = (format!("{words} {also}"), format!("{short} {also}"));
                }
                // Where there is no room for all of it, where somebody comes from says least.
                if measure(&words, size::SMALL, Weight::Regular) > INNER - MARK_PITCH {
                    words = short;
                }
                lines.push(line(&words, &bare, Some((self.design.badge_of(person), false))));
            }
        } else {
            let mut words = roles::by_standing(&people, text).join(" · ");
            let bare = words.clone();
            let several = people.iter().filter(|it| more(it) > 0).count();
            if several > 0 {
                words = format!("{words} {}", text.with("canvas-with-more-roles", [("count", several.into())]));
            }
            lines.push(line(&words, &bare, None));
        }
        lines.extend(self.open(role));
        if lines.is_empty() {
            let words = text.get("canvas-vacant");
            lines.push(line(&words, &words, None));
        }
        lines
    }
}

/// A part of a card, broken into lines at some size of type.
enum Part {
    /// Words, with a mark before them or none.
    Words(Block, Option<(Sign, bool)>, Ink),
    /// Hats beside each other.
    Hats(Vec<Block>),
}

impl<'a> Card<'a> {
    /// What the card of a role says.
    pub fn new(ground: &Ground<'a>, role: &'a Role) -> Self {
        let text = ground.text;
        let (purpose, limits) = (clean(&role.purpose), clean(&role.limits));
        let empty = || text.get("bovenkant-still-empty");
        let filled = |words: &str| !words.trim().is_empty();
        let purpose = if filled(&purpose) { purpose } else { text.with("bovenkant-for", [("words", empty().into())]) };
        let limits = if filled(&limits) { limits } else { empty() };
        let limits = text.with("canvas-not-for", [("limits", limits.into())]);
        let signs = ground.signs.get(&role.id).map(Vec::as_slice).unwrap_or_default();
        let sign = signs.first().map(|first| {
            let mut words: Vec<String> = signs.iter().map(|it| short(it, text)).collect();
            words.dedup();
            (first.finding.severity, words.join(", "))
        });
        let hats = role.hats.iter().map(|it| text.get(hat_key(*it))).collect();
        let (name, holders) = (role_name(role, text), ground.holders(role));
        Self { role, name, own: mark(ground.design, role), holders, says: [purpose, limits], hats, sign }
    }

    fn words(words: &str, size: f32, lines: usize, mark: Option<(Sign, bool)>, ink: Ink) -> Part {
        let weight = if ink == Ink::Ink { Weight::Semibold } else { Weight::Regular };
        let indent = if mark.is_some() { MARK_PITCH * size / size::SMALL } else { 0.0 };
        Part::Words(Block::around(words, (size, weight), [indent, 0.0], INNER, lines), mark, ink)
    }

    /// The parts of the card in type of this many times its size. In larger type the card says less.
    fn parts(&self, letter: f32, room: f32) -> Vec<Part> {
        let (body, small) = (size::BODY * letter, size::SMALL * letter);
        let own = self.own.map(|sign| (sign, false));
        let lines = ((room - 2.0 * PAD) / line_height(body)).clamp(1.0, if letter > 1.0 { 3.0 } else { 2.0 });
        let name = Self::words(&self.name, body, lines as usize, own, Ink::Ink);
        let holders = self.holders.iter().map(|it| {
            let mark = it.mark.map(|(badge, hollow)| (badge.into(), hollow));
            let words = if letter > 1.0 { &it.short } else { &it.words };
            Self::words(words, small, 1, mark, Ink::Ink2)
        });
        let sign = self.sign.as_ref().map(|(severity, words)| {
            let sign = sign(*severity);
            Self::words(words, small, 2, Some((sign, false)), sign.ink)
        });
        let [purpose, limits] = &self.says;
        let says = [Self::words(purpose, small, 2, None, Ink::Ink2), Self::words(limits, small, 1, None, Ink::Ink2)];
        if letter <= 1.0 {
            let hats = self.hats(small).into_iter().map(Part::Hats);
            return std::iter::once(name).chain(holders).chain(says).chain(hats).chain(sign).collect();
        }
        // The name and what is amiss come first, then who, then what for: as much of it as there is room for.
        let mut left = room - 2.0 * PAD - name.height();
        let mut take = |part: Part| {
            left -= part.height();
            (left >= 0.0).then_some(part)
        };
        let sign = sign.and_then(&mut take);
        let holders: Vec<Part> = holders.map_while(&mut take).collect();
        let [purpose, _] = says;
        let purpose = take(purpose);
        std::iter::once(name).chain(holders).chain(purpose).chain(sign).collect()
    }

    /// The hats in rows of chips.
    fn hats(&self, small: f32) -> Vec<Vec<Block>> {
        let mut rows: Vec<Vec<Block>> = Vec::new();
        let mut filled = f32::INFINITY;
        for hat in &self.hats {
            let word = Block::new(hat, small, Weight::Regular, INNER - 2.0 * CHIP_PAD, 1);
            let wide = word.width() + 2.0 * CHIP_PAD;
            if filled + wide > INNER {
                rows.push(Vec::new());
                filled = 0.0;
            }
            filled += wide + STEP;
            rows.last_mut().into_iter().for_each(|it| it.push(Block::new(hat, small, Weight::Regular, INNER, 1)));
        }
        rows
    }

    /// How high it is with all that it says.
    pub fn height(&self) -> f32 {
        2.0 * PAD + self.parts(1.0, f32::INFINITY).iter().map(Part::height).sum::<f32>()
    }

    /// Its name for who cannot see it.
    fn told(&self, text: &Text) -> String {
        let mut told = vec![clean(&self.name)];
        told.extend(self.holders.iter().map(|it| clean(&it.words)));
        told.extend(self.sign.as_ref().map(|it| format!("{}: {}", text.severity(it.0, false), it.1)));
        told.join(", ")
    }

    /// Paints it, in type of this many times its size.
    pub(crate) fn paint(&self, canvas: &mut Canvas, rect: Rect, letter: f32) {
        let target = Target::Element(Id::from(self.role.id));
        let owner = Some(canvas.spots.len());
        canvas.spots.push(Spot {
            target,
            rect,
            name: self.told(canvas.text),
            shortened: letter > 1.0,
            gathers: Vec::new(),
        });
        let (fill, line) = inks(self.role);
        let severity = self.sign.as_ref().map(|it| it.0);
        canvas.boxed(owner, rect, RADIUS, Some(fill), Some(edge(severity, line)));
        let (x, mut y) = (rect.x + PAD, rect.y + PAD);
        for part in self.parts(letter, rect.height) {
            match &part {
                Part::Words(words, mark, ink) => {
                    if let Some((sign, hollow)) = *mark {
                        let side = MARK * letter - if hollow { 2.0 } else { 0.0 };
                        let middle = y + words.first_height() / 2.0;
                        let at = Rect::new(x, middle - side / 2.0, side, side);
                        canvas.put(owner, Art::Mark { sign, rect: at, hollow, dimmed: false });
                    }
                    canvas.words(owner, words, [x, y], INNER, Align::Left, *ink);
                }
                Part::Hats(row) => {
                    let mut at = x;
                    for word in row {
                        let chip = Rect::new(at, y + STEP, (word.width() + 2.0 * CHIP_PAD).min(INNER), CHIP);
                        canvas.boxed(owner, chip, CHIP / 2.0, Some(Ink::HintFill), None);
                        let (left, top) = (at + CHIP_PAD, chip.y + (CHIP - word.height()) / 2.0);
                        let room = chip.width - 2.0 * CHIP_PAD;
                        canvas.words(owner, word, [left, top], room, Align::Left, Ink::Hint);
                        at += chip.width + STEP;
                    }
                }
            }
            y += part.height();
        }
    }
}

impl Part {
    fn height(&self) -> f32 {
        match self {
            Self::Words(words, ..) => words.height(),
            Self::Hats(_) => CHIP + 2.0 * STEP,
        }
    }
}

/// A hat in a word that fits on a card.
fn hat_key(hat: Hat) -> &'static str {
    match hat {
        Hat::Partner => "canvas-hat-partner",
        Hat::Client => "canvas-hat-client",
        Hat::FunderLink => "canvas-hat-funder-link",
        Hat::OwnerAssetManager => "canvas-hat-owner",
    }
}

/// A signal in some words; where there are none of its own, as its rule is called.
fn short(signal: &Signal, text: &Text) -> String {
    let key = format!("canvas-sign-{}", signal.rule.id);
    if text.has(&key) { text.get(&key) } else { text.rule_name(signal.rule) }
}

/// The ground of a role's card and its edge.
fn inks(role: &Role) -> (Ink, Ink) {
    match role.kind.side() {
        Some(Side::Client) => (Ink::ClientFill, Ink::ClientLine),
        Some(Side::Contractor) => (Ink::ContractorFill, Ink::ContractorLine),
        None if role.kind.leads_alliance() => (Ink::AllianceFill, Ink::AllianceLine),
        None => (Ink::Panel, Ink::FoundationLine),
    }
}

/// The mark of whose role it is.
fn mark(design: &Design, role: &Role) -> Option<Sign> {
    match role.kind.side() {
        Some(side) => Some(design.badge(Belonging { standing: side.into(), party: role.party }).into()),
        None => role.kind.leads_alliance().then_some(Sign::new(Shape::Bar, Ink::Alliance)),
    }
}

/// The people that some roles have in common with others: whoever holds one is lit on all of theirs.
pub fn shared(design: &Design) -> BTreeMap<RoleId, Vec<RoleId>> {
    let mut shared: BTreeMap<RoleId, Vec<RoleId>> = BTreeMap::new();
    for roles in design.bovenkant.roles_by_person().values().filter(|it| it.len() > 1) {
        for one in roles {
            let others = roles.iter().map(|it| it.id).filter(|it| *it != one.id);
            shared.entry(one.id).or_default().extend(others);
        }
    }
    shared
}
