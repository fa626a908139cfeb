//! Writes a PNG as its rows come, so that no more than some rows are in memory beside what is written.
//!
//! Rows are told from the row above them, which leaves mostly zeros, and packed with references to what came shortly
//! before, in the code that deflate has ready-made: a little larger than the best, without a second look at the pixels.

/// The most bytes that one reference stands for, and how far back it may point.
const LONGEST: usize = 258;
const WINDOW: usize = 32_768;
/// How many bits of a hash are kept of four bytes.
const HASH_BITS: u32 = 15;

/// From which length on each code counts, and how many more bits tell which.
const LENGTHS: [(u16, u8); 29] = [
    (3, 0),
    (4, 0),
    (5, 0),
    (6, 0),
    (7, 0),
    (8, 0),
    (9, 0),
    (10, 0),
    (11, 1),
    (13, 1),
    (15, 1),
    (17, 1),
    (19, 2),
    (23, 2),
    (27, 2),
    (31, 2),
    (35, 3),
    (43, 3),
    (51, 3),
    (59, 3),
    (67, 4),
    (83, 4),
    (99, 4),
    (115, 4),
    (131, 5),
    (163, 5),
    (195, 5),
    (227, 5),
    (258, 0),
];

/// A PNG in the making: eight bits of red, green, blue and alpha.
pub(super) struct Stream {
    out: Vec<u8>,
    above: Vec<u8>,
    packed: Bits,
    /// The check of all bytes that were packed.
    sums: [u32; 2],
}

/// Bits one behind the other, the lowest of a byte first.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    open: u64,
    count: u32,
}

impl Stream {
    pub(super) fn new(width: u32, height: u32) -> Self {
        let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
        let mut head = [width.to_be_bytes(), height.to_be_bytes()].concat();
        head.extend([8, 6, 0, 0, 0]);
        chunk(&mut out, *b"IHDR", &head);
        let mut packed = Bits::default();
        packed.bytes.extend([0x78, 0x01]);
        Self { out, above: vec![0; width as usize * 4], packed, sums: [1, 0] }
    }

    /// Takes rows in, whole ones.
    pub(super) fn rows(&mut self, pixels: &[u8]) {
        let wide = self.above.len();
        let mut told = Vec::with_capacity(pixels.len() + pixels.len() / wide);
        for row in pixels.chunks_exact(wide) {
            told.push(2);
            told.extend(row.iter().zip(&self.above).map(|(it, above)| it.wrapping_sub(*above)));
            self.above.copy_from_slice(row);
        }
        for part in told.chunks(4_096) {
            for byte in part {
                self.sums[0] += u32::from(*byte);
                self.sums[1] += self.sums[0];
            }
            self.sums = self.sums.map(|it| it % 65_521);
        }
        self.packed.block(&told);
        let packed = std::mem::take(&mut self.packed.bytes);
        chunk(&mut self.out, *b"IDAT", &packed);
    }

    /// The whole PNG.
    pub(super) fn end(mut self) -> Vec<u8> {
        // An empty last block, and the check.
        self.packed.put(0b011, 3);
        self.packed.symbol(256);
        let fill = (8 - self.packed.count % 8) % 8;
        self.packed.put(0, fill);
        let [low, high] = self.sums;
        self.packed.bytes.extend((high << 16 | low).to_be_bytes());
        chunk(&mut self.out, *b"IDAT", &self.packed.bytes);
        chunk(&mut self.out, *b"IEND", &[]);
        self.out
    }
}

impl Bits {
    fn put(&mut self, bits: u32, count: u32) {
        self.open |= u64::from(bits) << self.count;
        self.count += count;
        while self.count >= 8 {
            self.bytes.push(self.open as u8);
            self.open >>= 8;
            self.count -= 8;
        }
    }

    /// A code, whose highest bit comes first.
    fn code(&mut self, code: u32, count: u32) {
        self.put(code.reverse_bits() >> (32 - count), count);
    }

    /// A byte, the end of a block (256) or a length (beyond it).
    fn symbol(&mut self, it: u32) {
        match it {
            0..=143 => self.code(0x30 + it, 8),
            144..=255 => self.code(0x190 + it - 144, 9),
            256..=279 => self.code(it - 256, 7),
            _ => self.code(0xc0 + it - 280, 8),
        }
    }

    fn reference(&mut self, length: usize, back: usize) {
        let at = LENGTHS.partition_point(|it| usize::from(it.0) <= length) - 1;
        self.symbol(257 + at as u32);
        self.put((length - usize::from(LENGTHS[at].0)) as u32, u32::from(LENGTHS[at].1));
        // Two codes for each power of two.
        let back = back as u32 - 1;
        let more = if back < 4 { 0 } else { back.ilog2() - 1 };
        let code = if back < 4 { back } else { 2 * more + (back >> more) };
        self.code(code, 5);
        self.put(back & ((1 << more) - 1), more);
    }

    fn block(&mut self, bytes: &[u8]) {
        self.put(0b010, 3);
        let mut last = vec![usize::MAX; 1 << HASH_BITS];
        let mut at = 0;
        while at < bytes.len() {
            let found = bytes[at..].first_chunk::<4>().and_then(|four| {
                let hash = u32::from_le_bytes(*four).wrapping_mul(0x9e37_79b1) >> (32 - HASH_BITS);
                let before = std::mem::replace(&mut last[hash as usize], at);
                let near = before != usize::MAX && at - before <= WINDOW && bytes[before..].starts_with(four);
                near.then_some(before)
            });
            if let Some(before) = found {
                let same = bytes[at..].iter().zip(&bytes[before..]).take(LONGEST).take_while(|it| it.0 == it.1).count();
                self.reference(same, at - before);
                at += same;
            } else {
                self.symbol(u32::from(bytes[at]));
                at += 1;
            }
        }
        self.symbol(256);
    }
}

fn chunk(out: &mut Vec<u8>, kind: [u8; 4], bytes: &[u8]) {
    out.extend((bytes.len() as u32).to_be_bytes());
    let from = out.len();
    out.extend(kind);
    out.extend(bytes);
    let check = crc(&out[from..]);
    out.extend(check.to_be_bytes());
}

fn crc(bytes: &[u8]) -> u32 {
    let one = |it: u32| (0..8).fold(it, |it, _| if it & 1 == 0 { it >> 1 } else { it >> 1 ^ 0xedb8_8320 });
    let table: [u32; 256] = std::array::from_fn(|it| one(it as u32));
    !bytes.iter().fold(!0, |crc, it| table[usize::from(crc as u8 ^ it)] ^ crc >> 8)
}

#[cfg(test)]
mod tests {
    use resvg::tiny_skia::Pixmap;

    use super::*;

    #[test]
    fn any_rows_read_back_as_they_were() {
        for (width, height, noise) in [(1, 1, 0), (3, 5, 255), (700, 40, 0), (700, 90, 3), (90, 400, 255)] {
            let mut seed = 7_u32;
            let mut pixels: Vec<u8> = (0..width * height * 4)
                .map(|at: u32| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    if at % 4 == 3 { 255 } else { (seed >> 24) as u8 & noise }
                })
                .collect();
            let half = pixels.len() / 2;
            let tail = pixels[..half].to_vec();
            pixels[half..][..tail.len()].copy_from_slice(&tail);
            for rows in [1, 7, height] {
                let mut stream = Stream::new(width, height);
                pixels.chunks((rows * width * 4) as usize).for_each(|it| stream.rows(it));
                let read = Pixmap::decode_png(&stream.end()).expect("it reads");
                assert!(read.width() == width && read.data() == pixels, "{width} × {height}, {noise}");
            }
        }
    }
}
