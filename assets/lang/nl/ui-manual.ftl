# Het handboek van de regels.
