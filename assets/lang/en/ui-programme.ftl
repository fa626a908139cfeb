# Screens of a programme alliance.
