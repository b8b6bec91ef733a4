//! Two zips that are the same to the byte whenever the sources are: `target/package/omhu-….zip`.

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::assemble;
use crate::browser::Browser;
use crate::files;
use crate::manifest::VERSION;
use crate::run::{self, Outcome};

/// Packs what `xtask build` left, with an organisation's own hosts where `HOSTS=…` names them.
pub fn package(arguments: &[String]) -> Outcome<()> {
    let hosts = hosts(arguments)?;
    files::clear(&folder())?;
    for browser in Browser::ALL {
        let unpacked = run::target().join("package-files").join(browser.name());
        assemble::assemble(browser, &unpacked, &hosts)?;
        let to = folder().join(format!("omhu-{}-{VERSION}.zip", browser.name()));
        files::write(&to, zip(&unpacked)?)?;
        println!("{}", to.strip_prefix(run::root()).unwrap_or(&to).display());
    }
    Ok(())
}

fn folder() -> PathBuf {
    run::target().join("package")
}

fn hosts(arguments: &[String]) -> Outcome<Vec<String>> {
    let mut hosts = Vec::new();
    for argument in arguments {
        let list =
            argument.strip_prefix("HOSTS=").ok_or_else(|| format!("{argument}: not HOSTS=host,host"))?;
        for host in list.split(',').map(str::trim).filter(|host| !host.is_empty()) {
            if !is_host(host) {
                return Err(format!("HOSTS: {host} is not a host name").into());
            }
            hosts.push(host.to_ascii_lowercase());
        }
    }
    Ok(hosts)
}

fn is_host(name: &str) -> bool {
    name.contains('.') && name.chars().all(|letter| letter.is_ascii_alphanumeric() || ".-".contains(letter))
}

fn zip(unpacked: &Path) -> Outcome<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for path in files::list(unpacked)? {
        let name = path.strip_prefix(unpacked)?.to_string_lossy().replace('\\', "/");
        zip.start_file(name, options)?;
        zip.write_all(&fs::read(&path)?)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_a_name_and_nothing_more() {
        assert_eq!(hosts(&["HOSTS=a.no, B.dk".to_owned()]).expect("hosts"), ["a.no", "b.dk"]);
        for wrong in ["HOSTS=https://a.no", "HOSTS=*", "HOSTS=a.no/x", "hosts=a.no"] {
            assert!(hosts(&[wrong.to_owned()]).is_err(), "{wrong}");
        }
    }
}
