### Figures, tornado and measures of the Money section.
