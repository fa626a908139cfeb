# Signals from practice elsewhere, and their ways out.
