//! Finds the face model that the crate `rustface` ships, so that no copy of it stands in the repository.

use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use serde_json::Value;

const MODEL: &str = "model/seeta_fd_frontal_v1.0.bin";

fn main() -> Result<(), Box<dyn Error>> {
    let cargo = env::var("CARGO")?;
    let platform = env::var("TARGET")?;
    let output = Command::new(cargo)
        .args(["metadata", "--format-version=1", "--locked", "--filter-platform", &platform])
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().ok_or("no packages")?;
    let rustface = packages.iter().find(|package| package["name"] == "rustface").ok_or("no rustface")?;
    let manifest = Path::new(rustface["manifest_path"].as_str().ok_or("no path")?);
    let model = manifest.with_file_name(MODEL);
    fs::copy(&model, Path::new(&env::var("OUT_DIR")?).join("faces.bin"))
        .map_err(|error| format!("{}: {error}", model.display()))?;
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={}", model.display());
    Ok(())
}
