# Schermen van een programma-alliantie.
