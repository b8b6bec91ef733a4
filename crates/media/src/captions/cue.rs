//! Cues out of lines, with tolerance; what had to be tolerated is said.

/// One cue; its text has no tags and no speakers' names.
pub struct Cue {
    /// Seconds.
    pub begin: f64,
    /// Seconds.
    pub end: f64,
    /// Its lines.
    pub text: String,
}

/// Every cue, and whether all that was there could be read as such.
pub fn all(text: &str, vtt: bool) -> (Vec<Cue>, bool) {
    let mut cues: Vec<Cue> = Vec::new();
    let mut well_formed = true;
    let mut lines = text.lines().map(str::trim_end).peekable();
    if vtt {
        // The head goes on to the first empty line; none may be missing.
        while lines.next_if(|line| !line.is_empty() && !line.contains("-->")).is_some() {}
    }
    while let Some(line) = lines.next() {
        let words = line.trim_start();
        if words.is_empty() {
            continue;
        }
        let block =
            ["NOTE", "STYLE", "REGION"].iter().any(|name| words.split_whitespace().next() == Some(name));
        if vtt && block {
            while lines.next_if(|line| !line.is_empty()).is_some() {}
            continue;
        }
        if let Some(read) = times(words) {
            well_formed &= read.exact && (words.contains('.') || !vtt);
            let mut said = Vec::new();
            while let Some(line) = lines.next_if(|line| !line.is_empty() && !line.contains("-->")) {
                said.push(line);
            }
            // A number just before the next times was that cue's: an empty line is missing.
            if lines.peek().is_some_and(|line| line.contains("-->")) {
                well_formed = false;
                said.pop_if(|line| is_number(line));
            }
            let text =
                said.iter().map(|line| plain(line)).filter(|line| !line.is_empty()).collect::<Vec<_>>();
            cues.push(Cue { begin: read.begin, end: read.end, text: text.join("\n") });
        } else {
            // A cue's number or, in WebVTT, its name; anything else is lost text.
            let named = lines.peek().is_some_and(|next| times(next).is_some());
            well_formed &= named && (vtt || is_number(words));
        }
    }
    (cues, well_formed)
}

fn is_number(line: &str) -> bool {
    let line = line.trim();
    !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_digit())
}

/// A line of times.
pub struct Times {
    begin: f64,
    end: f64,
    /// It is written as it should be.
    exact: bool,
}

/// `00:00:01,000 --> 00:00:02,000`, and what people write instead.
pub fn times(line: &str) -> Option<Times> {
    let (arrow, exact) = ARROWS.iter().find(|(arrow, _)| line.contains(arrow))?;
    let (begin, end) = line.split_once(arrow)?;
    let end = end.split_whitespace().next()?;
    Some(Times { begin: seconds(begin.trim())?, end: seconds(end)?, exact: *exact })
}

const ARROWS: [(&str, bool); 5] = [("-->", true), ("->", false), ("—>", false), ("–>", false), ("=>", false)];

fn seconds(time: &str) -> Option<f64> {
    let parts: Vec<&str> = time.split(':').collect();
    if !(2..=3).contains(&parts.len()) {
        return None;
    }
    let numbers = parts.iter().map(|part| part.replace(',', "."));
    let digits = |part: &str| part.starts_with(|digit: char| digit.is_ascii_digit());
    let numbers =
        numbers.map(|part| part.parse::<f64>().ok().filter(|number| digits(&part) && number.is_finite()));
    numbers.collect::<Option<Vec<f64>>>().map(|parts| parts.iter().fold(0.0, |sum, part| sum * 60.0 + part))
}

/// A line as it is read aloud in the head: without tags, styles, entities and speakers' names.
fn plain(line: &str) -> String {
    let mut words = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(['<', '{']) {
        let (before, tag) = rest.split_at(at);
        words.push_str(before);
        let close = if tag.starts_with('<') { '>' } else { '}' };
        // A lone < is a smaller-than; a lone { stays too.
        let begins =
            tag[1..].starts_with(|letter: char| letter.is_ascii_alphanumeric() || "/\\".contains(letter));
        if let Some(end) = tag.find(close).filter(|_| begins) {
            rest = &tag[end + 1..];
        } else {
            words.push_str(&tag[..1]);
            rest = &tag[1..];
        }
    }
    words.push_str(rest);
    for (entity, letter) in
        [("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&lrm;", ""), ("&rlm;", ""), ("&amp;", "&")]
    {
        words = words.replace(entity, letter);
    }
    without_speaker(words.trim()).to_owned()
}

/// `KARI:`, `- Kari Nordmann:` and `>> KARI:` are shown, not read.
fn without_speaker(line: &str) -> &str {
    let words = line.trim_start_matches(['-', '–', '—', '>', ' ']);
    let Some((name, said)) = words.split_once(':') else { return words };
    let names = name.split_whitespace();
    let is_name = name.len() <= 40 && names.clone().count() <= 3 && !name.is_empty();
    let is_name = is_name && names.clone().all(|word| word.starts_with(char::is_uppercase));
    // A clause (Husk: …) is no name; a name stands in capitals or has two parts or follows a dash.
    let clear = !name.chars().any(char::is_lowercase) || names.count() > 1 || words.len() < line.len();
    let ends = said.is_empty() || said.starts_with(' ');
    if is_name && clear && ends { said.trim_start() } else { words }
}
