### The Money section.

money-says = What the staffel does to both parties, and how likely that is.
