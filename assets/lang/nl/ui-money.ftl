### The Money section.

money-says = Wat de staffel met beide partijen doet, en hoe waarschijnlijk dat is.
