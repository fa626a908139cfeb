# The canvas of the bovenkant.
