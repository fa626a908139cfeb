# Het canvas van de bovenkant.
