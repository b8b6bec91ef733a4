//! Finds the face model that the crate `rustface` ships, and the picture to try it on, so that no copy of them stands in the
//! repository.

use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use serde_json::Value;

/// Where they are in the crate, and what they are called here.
const FILES: [(&str, &str); 2] =
    [("model/seeta_fd_frontal_v1.0.bin", "faces.bin"), ("test.png", "people.png")];

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
    let out = env::var("OUT_DIR")?;
    println!("cargo:rerun-if-changed=build.rs");
    for (name, ours) in FILES {
        let file = manifest.with_file_name(name);
        fs::copy(&file, Path::new(&out).join(ours))
            .map_err(|error| format!("{}: {error}", file.display()))?;
        println!("cargo:rerun-if-changed={}", file.display());
    }
    Ok(())
}
