### The curve of the Money section.
