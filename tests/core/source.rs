//! The sources read as Rust: which module a file is, which paths it names, and how long and deep its functions are.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMod, UseTree};

/// The name of a module as in `ui::team`; the crate's root is the empty one.
pub type Module = Vec<String>;

/// A file and its text, by its path under `src/`.
pub struct Source {
    pub path: String,
    pub text: String,
}

/// Every file under `src/`.
pub fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let text = fs::read_to_string(&path).expect("reads");
                let path = path.strip_prefix(&root).expect("in src").to_string_lossy().replace('\\', "/");
                all.push(Source { path, text });
            }
        }
    }
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all
}

/// Which module a file is.
pub fn module(path: &str) -> Module {
    let path = path.trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if path == "lib" { Vec::new() } else { path.split('/').map(ToOwned::to_owned).collect() }
}

pub fn name(module: &Module) -> String {
    if module.is_empty() { "the crate".to_owned() } else { module.join("::") }
}

/// What a module names outside its tests.
#[derive(Debug, Default)]
pub struct Named {
    /// The modules of this crate.
    pub modules: BTreeSet<Module>,
    /// All other paths, as they are written.
    pub others: BTreeSet<String>,
}

/// What every module names. Left out are tests (whatever is under `#[cfg(test)]`, a file too) and the program's `main.rs`,
/// which is a crate of its own.
pub fn named(sources: &[Source]) -> BTreeMap<Module, Named> {
    let (mut files, mut of_tests) = (BTreeMap::new(), Vec::new());
    for source in sources.iter().filter(|it| it.path != "main.rs") {
        let file = syn::parse_file(&source.text).unwrap_or_else(|error| panic!("{}: {error}", source.path));
        of_tests.extend(test_modules(&source.path, &file));
        files.insert(module(&source.path), file);
    }
    files.retain(|module, _| !of_tests.iter().any(|it| module.starts_with(it)));
    let all: BTreeSet<Module> = files.keys().cloned().collect();
    files
        .iter()
        .map(|(module, file)| {
            let mut reader = Reader { all: &all, file: module, here: module.clone(), found: Named::default() };
            reader.visit_file(file);
            (module.clone(), reader.found)
        })
        .collect()
}

/// The modules that a file has for its tests alone, in files of their own.
fn test_modules(path: &str, file: &syn::File) -> Vec<Module> {
    let folder = path.rsplit_once('/').map_or(String::new(), |it| format!("{}/", it.0));
    let items = file.items.iter().filter_map(|it| match it {
        Item::Mod(it) if is_test(&it.attrs) => Some(match path_of(&it.attrs) {
            Some(beside) => module(&format!("{folder}{beside}")),
            None => child(&module(path), &it.ident.to_string()),
        }),
        _ => None,
    });
    items.collect()
}

/// Where `#[path]` says that a module's file is.
fn path_of(attributes: &[Attribute]) -> Option<String> {
    let path = attributes.iter().find(|it| it.path().is_ident("path"))?;
    match &path.meta.require_name_value().ok()?.value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(it), .. }) => Some(it.value()),
        _ => None,
    }
}

fn child(module: &Module, name: &str) -> Module {
    module.iter().cloned().chain([name.to_owned()]).collect()
}

/// Whether this is there in tests alone.
pub fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|it| {
        let of_test = |it: &syn::MetaList| it.path.is_ident("cfg") && it.tokens.to_string() == "test";
        it.path().is_ident("test") || it.meta.require_list().is_ok_and(of_test)
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(it) => &it.attrs,
        Item::Enum(it) => &it.attrs,
        Item::Fn(it) => &it.attrs,
        Item::Impl(it) => &it.attrs,
        Item::Macro(it) => &it.attrs,
        Item::Mod(it) => &it.attrs,
        Item::Static(it) => &it.attrs,
        Item::Struct(it) => &it.attrs,
        Item::Trait(it) => &it.attrs,
        Item::Type(it) => &it.attrs,
        Item::Use(it) => &it.attrs,
        _ => &[],
    }
}

/// Reads the paths of one file.
struct Reader<'a> {
    all: &'a BTreeSet<Module>,
    file: &'a Module,
    /// The file's module, or one that stands within the file.
    here: Module,
    found: Named,
}

impl Reader<'_> {
    /// Takes in a path as it is written.
    fn path(&mut self, segments: &[String]) {
        let Some(first) = segments.first() else { return };
        let mut at = match first.as_str() {
            "crate" => Vec::new(),
            "self" if segments.len() > 1 => self.here.clone(),
            "super" => self.here.clone(),
            // A module of this file's own is named without anything before it.
            bare if self.all.contains(&child(&self.here, bare)) => child(&self.here, bare),
            _ => {
                self.found.others.insert(segments.join("::"));
                return;
            }
        };
        let mut rest = segments.iter().skip(usize::from(first != "super"));
        let mut names = Vec::new();
        while let Some(segment) = rest.next() {
            if segment == "super" {
                at.pop();
            } else {
                names.extend(std::iter::once(segment).chain(rest.by_ref()).cloned());
            }
        }
        at.extend(names);
        // The longest part of it that is a file; the rest is what stands in that.
        while !self.all.contains(&at) && !at.is_empty() {
            at.pop();
        }
        if at != *self.file {
            self.found.modules.insert(at);
        }
    }

    fn tree(&mut self, before: &[String], tree: &UseTree) {
        let with = |name: &syn::Ident| before.iter().cloned().chain([name.to_string()]).collect::<Vec<_>>();
        match tree {
            UseTree::Path(it) => self.tree(&with(&it.ident), &it.tree),
            UseTree::Name(it) if it.ident == "self" => self.path(before),
            UseTree::Rename(it) if it.ident == "self" => self.path(before),
            UseTree::Name(it) => self.path(&with(&it.ident)),
            UseTree::Rename(it) => self.path(&with(&it.ident)),
            UseTree::Glob(_) => self.path(before),
            UseTree::Group(it) => it.items.iter().for_each(|it| self.tree(before, it)),
        }
    }

    /// The paths among the words of a macro, which are no Rust until it is expanded.
    fn tokens(&mut self, tokens: TokenStream) {
        let (mut path, mut colons): (Vec<String>, usize) = (Vec::new(), 0);
        for token in tokens {
            match token {
                TokenTree::Punct(it) if it.as_char() == ':' && !path.is_empty() => colons += 1,
                TokenTree::Ident(it) => {
                    if colons != 2 {
                        self.path_of_macro(&mut path);
                    }
                    path.push(it.to_string());
                    colons = 0;
                }
                other => {
                    self.path_of_macro(&mut path);
                    colons = 0;
                    if let TokenTree::Group(it) = other {
                        self.tokens(it.stream());
                    }
                }
            }
        }
        self.path_of_macro(&mut path);
    }

    fn path_of_macro(&mut self, path: &mut Vec<String>) {
        let path = std::mem::take(path);
        if path.len() > 1 {
            self.path(&path);
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_test(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        self.here.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.here.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|it| it.ident.to_string()).collect();
        if segments.len() > 1 {
            self.path(&segments);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, it: &'ast syn::Macro) {
        self.tokens(it.tokens.clone());
        visit::visit_macro(self, it);
    }

    /// Names in attributes are words of a macro too; serde takes paths as strings.
    fn visit_meta_list(&mut self, it: &'ast syn::MetaList) {
        for token in it.tokens.clone() {
            let TokenTree::Literal(literal) = token else { continue };
            if let Ok(path) = syn::parse_str::<syn::LitStr>(&literal.to_string()).and_then(|it| it.parse()) {
                Visit::visit_path(self, &path);
            }
        }
        self.tokens(it.tokens.clone());
    }

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {
        // `pub(super)` says who may see, and names nothing.
    }
}

/// A function, with how many lines it has from `fn` to its closing brace and how deep its blocks stand in each other.
#[derive(Debug, PartialEq, Eq)]
pub struct Function {
    pub name: String,
    pub lines: usize,
    pub depth: usize,
}

/// The functions of a file, those of its tests too. One that stands within another counts for both its lines, and its
/// blocks for itself.
pub fn functions(text: &str) -> Vec<Function> {
    let mut measure = Measure { all: Vec::new(), depth: 0, deepest: 0 };
    measure.visit_file(&syn::parse_file(text).expect("it is Rust"));
    measure.all
}

struct Measure {
    all: Vec<Function>,
    depth: usize,
    deepest: usize,
}

impl Measure {
    fn function(&mut self, signature: &syn::Signature, body: &syn::Block) {
        let outer = (std::mem::take(&mut self.depth), std::mem::take(&mut self.deepest));
        visit::visit_block(self, body);
        let (first, last) = (signature.fn_token.span().start().line, body.brace_token.span.close().end().line);
        let (name, lines) = (signature.ident.to_string(), last + 1 - first);
        self.all.push(Function { name, lines, depth: self.deepest });
        (self.depth, self.deepest) = outer;
    }
}

impl<'ast> Visit<'ast> for Measure {
    fn visit_item_fn(&mut self, it: &'ast syn::ItemFn) {
        self.function(&it.sig, &it.block);
    }

    fn visit_impl_item_fn(&mut self, it: &'ast syn::ImplItemFn) {
        self.function(&it.sig, &it.block);
    }

    fn visit_trait_item_fn(&mut self, it: &'ast syn::TraitItemFn) {
        if let Some(body) = &it.default {
            self.function(&it.sig, body);
        }
    }

    /// The block of an `if`, a loop, an arm, a closure, or one that stands by itself.
    fn visit_block(&mut self, it: &'ast syn::Block) {
        self.depth += 1;
        self.deepest = self.deepest.max(self.depth);
        visit::visit_block(self, it);
        self.depth -= 1;
    }
}

mod tests {
    use super::*;

    #[test]
    fn a_function_is_measured_from_its_name_to_its_brace() {
        let text = "/// Says.\n#[inline]\npub fn one(\n    a: u8,\n) -> u8 {\n    a\n}\n\nfn two() {}\n";
        let of = |name: &str, lines, depth| Function { name: name.into(), lines, depth };
        assert_eq!(functions(text), [of("one", 5, 0), of("two", 1, 0)]);
        let text = "impl It {\n    fn here(&self) {\n        fn within() { { {} } }\n    }\n}\ntrait That {\n    fn no(&self);\n\
                    fn yes(&self) {\n    }\n}";
        assert_eq!(functions(text), [of("within", 1, 2), of("here", 3, 0), of("yes", 2, 0)]);
    }

    #[test]
    fn depth_is_the_number_of_blocks_in_each_other() {
        let depth = |body: &str| functions(&format!("fn it() {{ {body} }}"))[0].depth;
        assert_eq!(depth("a(); b(S { c: 1 })"), 0);
        assert_eq!(depth("if a { b() } else if c { d() } else { e() }"), 1);
        assert_eq!(depth("match a { 1 => b(), _ => { c() } }"), 1);
        assert_eq!(depth("for a in b { c(|d| { loop { break } }) }"), 3);
        assert_eq!(depth("a(|b| c(b)); while d { let Some(e) = f else { return }; }"), 2);
        assert_eq!(depth("let a = { unsafe { { 1 } } };"), 3);
    }
}
