# Het paneel met signalen.
