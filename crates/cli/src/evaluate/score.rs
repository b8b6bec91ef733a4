//! Right and wrong answers, counted.

/// Right and wrong answers under one heading.
#[derive(Default)]
pub struct Score {
    pub found: usize,
    pub missed: usize,
    pub false_alarms: usize,
}

impl Score {
    pub fn line(&self) -> String {
        let share = |part: usize, whole: usize| if whole == 0 { 1.0 } else { part as f64 / whole as f64 };
        let recall = share(self.found, self.found + self.missed);
        let precision = share(self.found, self.found + self.false_alarms);
        format!(
            "recall {recall:.3} precision {precision:.3} ({} found, {} missed, {} false)",
            self.found, self.missed, self.false_alarms
        )
    }
}
