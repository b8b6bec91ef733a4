//! A report for a person: the post with the words marked, then each finding.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use omhu_core::draft::Draft;
use omhu_core::report::{Finding, Place, Report, Severity, Span};

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

fn style(severity: Severity) -> Style {
    let color = match severity {
        Severity::Info | Severity::Hint => AnsiColor::Cyan,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Confirm | Severity::Block => AnsiColor::Red,
    };
    Style::new().fg_color(Some(color.into())).underline()
}

fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "info",
        Severity::Hint => "hint",
        Severity::Warning => "warning",
        Severity::Confirm => "confirm",
        Severity::Block => "block",
    }
}

/// The whole report.
pub fn write(draft: &Draft, report: &Report) -> String {
    let mut out = String::new();
    for line in marked(&draft.text, &report.findings).lines() {
        _ = writeln!(out, "  {DIM}│{DIM:#} {line}");
    }
    for (number, finding) in report.findings.iter().enumerate() {
        _ = write!(out, "\n{}", one(number + 1, finding));
    }
    let beyond = report.total as usize - report.findings.len();
    if beyond > 0 {
        _ = writeln!(out, "\n… and {beyond} more");
    }
    if let Some(at) = report.truncated_at {
        _ = writeln!(out, "\nOnly the first {at} characters were read.");
    }
    if report.findings.is_empty() {
        _ = writeln!(out, "\nNothing to point out.");
    }
    out
}

fn one(number: usize, finding: &Finding) -> String {
    let mut out = String::new();
    let style = style(finding.severity);
    _ = writeln!(
        out,
        "{number}. {style}{}{style:#} {BOLD}{}{BOLD:#}",
        name(finding.severity),
        finding.message
    );
    _ = writeln!(out, "   {} {}", finding.why, finding.advice);
    for fix in &finding.fixes {
        _ = writeln!(out, "   → {}: {}", fix.title, fix.replacement);
    }
    _ = writeln!(out, "   {DIM}{} · {} · {}{DIM:#}", finding.rule, finding.source, finding.basis.join(" "));
    out
}

/// The text with the findings' words marked; where two overlap, the first (gravest) is drawn.
fn marked(text: &str, findings: &[Finding]) -> String {
    let mut spans: Vec<(Span, Style)> = Vec::new();
    for finding in findings.iter().filter(|finding| finding.target.place == Place::Text) {
        if let Some(span) = finding.span.filter(|span| !spans.iter().any(|(taken, _)| taken.overlaps(*span)))
        {
            spans.push((span, style(finding.severity)));
        }
    }
    spans.sort_by_key(|(span, _)| *span);
    let mut out = String::new();
    let mut spans = spans.into_iter().peekable();
    let mut unit = 0;
    for c in text.chars() {
        if let Some((_, style)) = spans.peek().filter(|(span, _)| span.start == unit) {
            _ = write!(out, "{style}");
        }
        out.push(c);
        unit += u32::try_from(c.len_utf16()).unwrap_or(1);
        if let Some((_, style)) = spans.next_if(|(span, _)| span.end <= unit) {
            _ = write!(out, "{style:#}");
        }
    }
    out
}
