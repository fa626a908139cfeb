# The panel with signals.
