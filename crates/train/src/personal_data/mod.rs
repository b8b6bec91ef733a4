//! How often the rules of personal data are right: on the specification's vectors, on real sentences with valid identifiers set
//! in, on numbers that are nobody's, and on ordinary sentences.

mod carriers;
mod ordinary;
mod replies;
mod score;
mod vectors;

use std::path::Path;

use anyhow::Result;

use self::score::Scores;

/// Prints the sets; the final half of the carriers and other sentences with `final_half`.
///
/// # Errors
/// Where a set or a corpus cannot be read.
pub fn evaluate(corpora: &Path, final_half: bool, misses: bool) -> Result<()> {
    let sentences = ordinary::sentences(corpora)?;
    anstream::println!("The specification's vectors");
    vectors::scores(misses)?.print();
    anstream::println!("\nReal sentences with identifiers set in");
    let [alone, together] = carriers::identifiers(&sentences, final_half, misses)?;
    alone.print();
    anstream::println!("\nTwo of these lines in one text");
    together.print();
    anstream::println!("\nWhole replies");
    replies::scores(final_half, misses)?.print();
    anstream::println!("\nNumbers and addresses that are nobody's, in real sentences");
    let mut scores = Scores::default();
    carriers::negatives(&sentences, final_half, misses, &mut scores)?;
    scores.print();
    anstream::println!("\nOrdinary sentences");
    ordinary::scores(&sentences, final_half, misses).print();
    Ok(())
}
