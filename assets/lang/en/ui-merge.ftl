# Merging: what two people made becomes one design.

merge-done = Merged with { $name }. Not saved yet.
