# The section Examples.

command-go-precedents = Go to Examples
command-export-precedents = Save the time line as a picture…
precedents-save = Save as a picture
precedents-says = Fourteen stories: who began when, and who learned from whom.
precedents-map = Time line of examples
precedents-as-map = Map
precedents-as-list = List
precedents-as = How examples are shown: { $name }
precedents-only-open = Only those that open
precedents-keys = Click an example, or walk with the arrows: → to who learned from it, ← back, ↑ ↓ along the row.
precedent-legend-opens = opens as a design
precedent-legend-differs = sources differ
precedent-legend-learned = learned from
precedent-legend-resembles = resembles
precedent-legend-years = first to last year in the source
precedent-spoken-from = learned from { $names }
precedent-spoken-to = passed on to { $names }
precedent-spoken-differs = sources differ
precedent-spoken-opens = opens as a design
precedent-card = Example
precedent-card-signals = { $count ->
    [one] { $count } signal ›
   *[other] { $count } signals ›
 }
precedent-card-back = Back to { $name }
precedent-card-close = Close the example
precedent-open = Open as a design
precedent-open-tip = Opens a copy. What is not in a source is an assumption there.
precedent-opens-not = Too little is known of it to open as a design.
precedent-refused = It did not become an alliance, so there is no design to open.
precedent-compare = Compare
precedent-compare-close = Close the comparison
precedent-what = What
precedent-partners = Partners
precedent-facts = Facts
precedent-from = Learned from
precedent-like = Resembles
precedent-to = Passed on to
precedent-liked-by = Resembled by
precedent-lesson = What it teaches
precedent-differs = Sources differ
precedent-source = Source
precedent-beside-title = Compare { $name } with { $design }
precedent-beside-order = what differs most first
precedent-beside-some = what differs most first · { $shown } of { $count }
precedent-beside-all = Show all { $count }
precedent-beside-fewer = Show fewer
precedent-beside-whole = All differences
precedent-beside-this = This design
precedent-beside-reading = Being worked out…
precedent-assumed = assumption
precedent-assumed-tip = In no source: filled in so in the design that comes along.
precedent-same = equal
precedent-other-form = another form
precedent-other-start = another starting point
precedent-not-filled = not filled in yet
precedent-form-open = not chosen yet
precedent-award-cooperation = on cooperation
precedent-award-price = price counts for { $price }
precedent-mandates-count = { $mandates } on { $subjects } subjects
precedent-more = { $count } more here
precedent-fewer = { $count } fewer here
precedent-principles-count = { $count ->
    [one] { $count } principle
   *[other] { $count } principles
 }
precedent-principles-lack = { $count } are not here
precedent-principles-extra = { $count } only here
precedent-staffel = contractor: { $gain } of gain, { $loss } of loss
precedent-staffel-none = no staffel
precedent-staffel-other = divided otherwise
precedent-signals = { $heavy } to solve, { $hints } hints
precedent-list-name = Example
precedent-list-form = Form
precedent-list-years = Years
precedent-list-lesson = What it teaches
