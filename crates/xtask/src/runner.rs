//! Rust tests that need a browser: in Chromium by chromedriver, in Firefox by a page that the runner
//! serves and `tools/firefox-tests.mjs` opens.

use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args;

use crate::run::{self, Outcome};

const PACKAGES: [&str; 7] = [
    "omhu-policy",
    "omhu-knowledge",
    "omhu-reading",
    "omhu-core",
    "omhu-media",
    "omhu-background",
    "omhu-pages",
];

/// The address of the runner's page; set for Firefox only.
const ADDRESS: &str = "WASM_BINDGEN_TEST_ADDRESS";

/// Runs the tests in both browsers.
pub fn test(arguments: &[String]) -> Outcome<()> {
    let driver = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "/usr/bin/chromedriver".to_owned());
    run::run(cargo(arguments)?.env("CHROMEDRIVER", driver))?;
    run::run(cargo(arguments)?.env("NO_HEADLESS", "1").env(ADDRESS, free_address()?))
}

fn cargo(arguments: &[String]) -> Outcome<Command> {
    let runner = format!("{} wasm-runner", std::env::current_exe()?.display());
    let mut cargo = Command::new("cargo");
    cargo.args(["test", "--locked", "--target", "wasm32-unknown-unknown", "--lib"]);
    cargo.args(PACKAGES.iter().flat_map(|package| ["--package", package]));
    cargo.arg("--").args(arguments);
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
    Ok(cargo)
}

fn free_address() -> Outcome<String> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}

/// Runs one test module; Cargo calls this.
pub fn run(arguments: &[String]) -> Outcome<()> {
    let arguments: Vec<String> = [&["wasm-runner".to_owned()], arguments].concat();
    match std::env::var(ADDRESS) {
        Err(_) => Ok(run_cli_with_args(arguments)?),
        Ok(address) => in_firefox(arguments, &address),
    }
}

/// The runner serves until it is killed, so it has a thread of its own, which ends with this process.
fn in_firefox(arguments: Vec<String>, address: &str) -> Outcome<()> {
    let (send, ended) = mpsc::channel();
    thread::spawn(move || {
        // Nobody listens once the tests are over.
        let _ = send.send(run_cli_with_args(arguments).map_err(|error| format!("{error:#}")));
    });
    let begun = Instant::now();
    while TcpStream::connect(address).is_err() {
        if let Ok(outcome) = ended.try_recv() {
            return Ok(outcome?);
        }
        if begun.elapsed() > Duration::from_mins(1) {
            return Err(format!("nothing is served at {address}").into());
        }
        thread::sleep(Duration::from_millis(50));
    }
    let mut page = Command::new("node");
    run::run(page.arg("tools/firefox-tests.mjs").arg(format!("http://{address}")))
}
