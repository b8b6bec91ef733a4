//! Rust → WASM → JavaScript glue → small WASM, into `target/modules/{background,pages,media}`.

use std::fmt::Write;
use std::path::PathBuf;
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::files;
use crate::run::{self, Outcome};

/// A crate that becomes WASM.
struct Module {
    /// The name of its output.
    name: &'static str,
    /// The crate.
    package: &'static str,
    /// Loaded at each wake: small. Loaded for a file: fast, with the vectors that every supported
    /// browser has.
    fast: bool,
}

const MODULES: [Module; 3] = [
    Module { name: "background", package: "omhu-background", fast: false },
    Module { name: "pages", package: "omhu-pages", fast: false },
    Module { name: "media", package: "omhu-media-worker", fast: true },
];

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

/// Builds the modules.
pub fn build() -> Outcome<()> {
    compile(false)?;
    compile(true)?;
    MODULES.iter().try_for_each(|module| {
        bind(module)?;
        optimise(module)
    })
}

/// Compiles the small ones or the fast ones; what differs in flags has its own folder.
fn compile(fast: bool) -> Outcome<()> {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--locked", "--target", "wasm32-unknown-unknown", "--profile", "wasm"]);
    for module in MODULES.iter().filter(|module| module.fast == fast) {
        cargo.arg("--package").arg(module.package);
    }
    let vectors = if fast { " -C target-feature=+simd128" } else { "" };
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_paths() + vectors);
    cargo.arg("--target-dir").arg(compiled(fast));
    run::run(&mut cargo)
}

fn compiled(fast: bool) -> PathBuf {
    if fast { run::target().join("wasm-fast") } else { run::target() }
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

fn bind(module: &Module) -> Outcome<()> {
    let name = module.name;
    let file = format!("{}.wasm", module.package.replace('-', "_"));
    let input = compiled(module.fast).join("wasm32-unknown-unknown/wasm").join(file);
    files::clear(&folder(name))?;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(input).out_name(name).web(true)?;
    bindgen.typescript(false).omit_default_module_path(true).remove_producers_section(true);
    // A trapped instance is replaced by a new one (extension/background/worker.ts).
    bindgen.reset_state_function(name != "pages");
    bindgen.generate(folder(name)).map_err(|error| format!("wasm-bindgen, {name}: {error:#}").into())
}

/// The stack lies below the data, so nothing is ever read from the first kilobyte of memory.
const SMALL: [&str; 6] =
    ["--low-memory-unused", "--flatten", "--rereloop", "--merge-similar-functions", "-Oz", "-Oz"];
const FAST: [&str; 2] = ["-O3", "--enable-simd"];

fn optimise(module: &Module) -> Outcome<()> {
    let file = folder(module.name).join(format!("{}_bg.wasm", module.name));
    let mut optimise = run::npm("wasm-opt");
    optimise.args(if module.fast { FAST.as_slice() } else { &SMALL });
    optimise.args(FEATURES).arg("--strip-producers").arg(&file).arg("-o").arg(&file);
    run::run(&mut optimise)
}
