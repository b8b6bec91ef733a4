//! Build steps of the extension, as plain functions: `xtask build`, `xtask package [HOSTS=a,b]`,
//! `xtask wasm-test`. Run through the recipes in `justfile`.

#![expect(clippy::print_stdout, reason = "a command line tool says what it made")]

mod assemble;
mod browser;
mod bundle;
mod files;
mod manifest;
mod package;
mod run;
#[cfg(feature = "wasm-test")]
mod runner;
mod wasm;

use std::process::ExitCode;

use run::Outcome;

const USAGE: &str = "usage: xtask build | package [HOSTS=host,host] | wasm-test (needs --features wasm-test)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Outcome<()> {
    match arguments.split_first() {
        Some((step, [])) if step == "build" => build(),
        Some((step, rest)) if step == "package" => package::package(rest),
        #[cfg(feature = "wasm-test")]
        Some((step, rest)) if step == "wasm-test" => runner::test(rest),
        #[cfg(feature = "wasm-test")]
        Some((step, rest)) if step == "wasm-runner" => runner::run(rest),
        _ => Err(USAGE.into()),
    }
}

/// Everything from the sources to `target/extension/{chromium,firefox}`.
fn build() -> Outcome<()> {
    wasm::build()?;
    bundle::build()?;
    assemble::build()
}
