### Tables as they are copied to a spreadsheet: headings that the screen does not have, and what is said about it.

tables-copy = Copy table: { $table }
tables-copy-says = Copy table: as tab-separated text, for a spreadsheet. Ctrl+C in the table copies what is selected, and all of it where nothing is.
tables-copied = { $rows ->
    [one] 1 row copied: { $table }
   *[other] { $rows } rows copied: { $table }
}

tables-key-numbers = Key figures
tables-percentiles = Means and percentiles
tables-register = Risk register
tables-yes = yes
tables-no = no
tables-together = together
tables-in-euro = { $name }, €
tables-part = Part
tables-amount = Amount
tables-share = Share
tables-side = Side
tables-number = No.
tables-note = Note
tables-who = Who
tables-reason = Why
tables-what = What
tables-when = When
tables-value = Value

tables-cost-line = Cost item
tables-sum-of-parts = Sum of the parts
tables-parts-off = Parts minus TAB
tables-half = Gain or loss
tables-tier = Tier
tables-from = From
tables-to = Up to
tables-share-of = Share of { $name }
tables-partner = Partner
tables-example = Worked example
tables-result-of = Result of { $name }
tables-with-changes = { $name }, with decided changes
tables-key-number = Key figure
tables-counts = What it counts
tables-over-tab = actual cost above the TAB
tables-outcomes = number of outcomes
tables-variant = Variant

tables-measure = Measure
tables-cost = Cost
tables-takes = Removes
tables-gain = Saves
tables-planned-together = planned measures together
tables-before-measures = Expected without measures
tables-expected = Expected
tables-risks = Risks
tables-unknown = Without figures
tables-opportunities = Opportunities
tables-opportunities-worth = Expected from opportunities

tables-step = Step
tables-days = Days
tables-by-day = Done by day
tables-by-date = At the latest
tables-happens = What happens
tables-else = If that fails
tables-stops = Stops here
tables-example-risk = Risk as example
tables-path = Path

tables-principle = Principle
tables-signed-by = Signed for { $party }
tables-signed-on = Date { $party }
tables-forms = Forms
tables-arrangement = Arrangement
tables-agreed = What was agreed
tables-leans-on = Leans on
tables-role-count = Number of roles
tables-risk = Risk or opportunity
tables-place = Where
