### How likely costs are: the S-curve above the histogram.

likely-title = How likely costs are
likely-says = The line says how many of the outcomes cost at most so much, the bars how often which amount occurs. Click, or walk with the arrows, Home and End. Ctrl and scrolling zooms in; a double click puts it back.
likely-kept = Grey is variant { $name }, with the same risks.
likely-name = Cost at a percentile: in { $share } of the outcomes at most { $amount }
likely-at = { $share } costs at most { $amount }
likely-over-tab = { $amount } above the TAB
likely-under-tab = { $amount } below the TAB
likely-percentile = Percentile

command-export-bridge = Save bridge from the staffel as picture…
bridge-save-picture = Save the bridge as a picture
