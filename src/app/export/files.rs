//! The files that a design goes out as, in memory: which kind, under which names.

use std::path::{Path, PathBuf};

use crate::app::export::made::{Made, csv, xlsx};
use crate::app::export::sheets::Outgoing;
use crate::app::export::what::What;
use crate::design::Design;
use crate::files::format::{self, Writing};

/// A kind of file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A file of Excel: a sheet for each table.
    #[default]
    Xlsx,
    /// A file of rows for each table.
    Csv,
    /// The whole design, for programs.
    Json,
}

impl Kind {
    /// Every kind, in the order in which one chooses.
    pub const ALL: [Self; 3] = [Self::Xlsx, Self::Csv, Self::Json];

    /// How the name of such a file ends.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// The same, as a list for a dialog of the system.
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Xlsx => &["xlsx"],
            Self::Csv => &["csv"],
            Self::Json => &["json"],
        }
    }

    /// The kind that a name says by its ending.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_string_lossy().to_lowercase();
        Self::ALL.into_iter().find(|it| it.ending() == ending)
    }

    /// What goes out where nothing was asked for.
    pub const fn usual(self) -> &'static [What] {
        match self {
            Self::Csv => &[What::Register],
            Self::Xlsx | Self::Json => &What::ALL,
        }
    }
}

/// A file that was made, before it is written.
pub type Whole = (PathBuf, Vec<u8>);

/// Makes the files: of .csv one for each table, with its name in the file's name. Fails where the file cannot be made, with
/// why.
pub fn files(kind: Kind, what: &[What], of: &Outgoing, out: &Path) -> Result<Made<Vec<Whole>>, String> {
    match kind {
        Kind::Json => Ok(Made { made: vec![(out.to_owned(), json(of.design)?.into_bytes())], remarks: Vec::new() }),
        Kind::Xlsx => {
            let Made { made, remarks } = xlsx(what, of).map_err(|it| it.to_string())?;
            Ok(Made { made: vec![(out.to_owned(), made)], remarks })
        }
        Kind::Csv => {
            let Made { made, remarks } = csv(what, of);
            let alone = made.len() == 1;
            let named = made.into_iter().map(|(key, words)| {
                let path = if alone { out.to_owned() } else { beside(out, key) };
                (path, words.into_bytes())
            });
            Ok(Made { made: named.collect(), remarks })
        }
    }
}

/// The whole design as JSON; of it nothing has to be worked out.
pub fn json(design: &Design) -> Result<String, String> {
    // No version is asked for, so every field has its place.
    Ok(format::write_in(design, Writing::Json, None).map_err(|it| it.to_string())?.unwrap_or_default())
}

/// The name of one file of several: `dijk.csv` becomes `dijk-register.csv`.
fn beside(out: &Path, key: &str) -> PathBuf {
    let mut name = out.file_stem().unwrap_or_default().to_owned();
    name.push(format!("-{key}."));
    name.push(out.extension().unwrap_or_default());
    out.with_file_name(name)
}
