# The manual of the rules.
