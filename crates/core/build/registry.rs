//! The registry of rules: no list has to be edited to add one.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Writes a module for each topic and rule, and the tables over them; returns the rules' ids.
pub fn write(folder: &Path, target: &Path) -> Vec<String> {
    let mut modules = String::new();
    let mut rules = String::new();
    let mut examples = String::new();
    let mut ids = Vec::new();
    for topic in entries(folder).filter(|path| path.is_dir()) {
        let topic_name = stem(&topic);
        writeln!(modules, "mod {topic_name} {{").expect("a String");
        for file in entries(&topic).filter(|path| path.extension().is_some_and(|ending| ending == "rs")) {
            let name = stem(&file);
            let path = fs::canonicalize(&file).expect("the file exists");
            writeln!(modules, "    #[path = {:?}]\n    pub mod {name};", path.display().to_string())
                .expect("a String");
            let source = fs::read_to_string(&file).expect("a rule is UTF-8");
            if !source.contains("pub static RULE") {
                continue;
            }
            let id = format!("{topic_name}/{name}").replace('_', "-");
            writeln!(rules, "    (\"{id}\", &{topic_name}::{name}::RULE),").expect("a String");
            writeln!(examples, "    &{topic_name}::{name}::EXAMPLES,").expect("a String");
            ids.push(id);
        }
        modules.push_str("}\n");
    }
    let source = format!(
        "{modules}\nstatic RULES: &[(&str, &Rule)] = &[\n{rules}];\n\n/// Parallel to the rules.\npub static EXAMPLES: &[&crate::rule::Examples] = &[\n{examples}];\n"
    );
    fs::write(target, source).expect("OUT_DIR is writable");
    ids
}

fn entries(folder: &Path) -> impl Iterator<Item = std::path::PathBuf> {
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("the folder exists").flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths.into_iter()
}

fn stem(path: &Path) -> String {
    path.file_stem().expect("a name").to_string_lossy().into_owned()
}
