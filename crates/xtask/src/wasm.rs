//! Rust → WASM → JavaScript glue → small WASM, into `target/modules/{background,pages}`.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::files;
use crate::run::{self, Outcome};

/// The crates that become WASM; the names of their outputs.
const CRATES: [&str; 2] = ["background", "pages"];

/// What the browsers that we support understand; Chromium refuses a module made with all features.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Where the glue and the module of a crate stand.
pub fn folder(name: &str) -> PathBuf {
    run::target().join("modules").join(name)
}

/// Builds both modules.
pub fn build() -> Outcome<()> {
    compile()?;
    for name in CRATES {
        bind(name)?;
        shrink(&folder(name).join(format!("{name}_bg.wasm")))?;
    }
    Ok(())
}

fn compile() -> Outcome<()> {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--locked", "--target", "wasm32-unknown-unknown", "--profile", "wasm"]);
    for name in CRATES {
        cargo.arg("--package").arg(format!("omhu-{name}"));
    }
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_paths());
    run::run(&mut cargo)
}

/// The module names its sources where it would panic; without this machine's folders it is the same everywhere.
fn without_paths() -> String {
    let home = std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo"));
    let cargo = std::env::var_os("CARGO_HOME").map(PathBuf::from).or(home).unwrap_or_default();
    let registries = std::fs::read_dir(cargo.join("registry/src")).into_iter().flatten().flatten();
    let mut flags = format!("--remap-path-prefix={}=omhu", run::root().display());
    for registry in registries {
        let _ = write!(flags, " --remap-path-prefix={}=crates", registry.path().display());
    }
    flags
}

fn bind(name: &str) -> Outcome<()> {
    let input = run::target().join(format!("wasm32-unknown-unknown/wasm/omhu_{name}.wasm"));
    files::clear(&folder(name))?;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(input).out_name(name).web(true)?;
    bindgen.typescript(false).omit_default_module_path(true).remove_producers_section(true);
    // A trapped instance is replaced by a new one (extension/background/worker.ts).
    bindgen.reset_state_function(name == "background");
    bindgen.generate(folder(name)).map_err(|error| format!("wasm-bindgen, {name}: {error:#}").into())
}

fn shrink(module: &Path) -> Outcome<()> {
    let mut optimise = run::npm("wasm-opt");
    optimise.arg("-Oz").args(FEATURES).arg("--strip-producers").arg(module).arg("-o").arg(module);
    run::run(&mut optimise)
}
