# Gewoonten van een programma: toetsen van het menu, klembord, bestanden, zoeken.

menu-file-letter = B
menu-edit-letter = W
menu-view-letter = E
menu-help-letter = H
menu-recent = Onlangs geopend

command-cut = Knippen
command-copy = Kopiëren
command-paste = Plakken
command-find = Zoeken in dit onderdeel

key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-delete = Del
key-left = pijl links
key-right = pijl rechts
key-up = pijl omhoog
key-down = pijl omlaag
key-plus = plus
key-minus = min

# Waar het ontwerp staat.
title-file = { $file } in { $folder }
title-no-file = Nog niet opgeslagen in een bestand
status-saved-at = Opgeslagen om { $at } in { $name }
status-changed-in = Nog niet opgeslagen in { $name }

# Vragen voordat iets weg is.
dialog-unsaved-in = ‘{ $design }’ heeft wijzigingen die nog niet in het bestand { $file } staan.
dialog-unsaved-new = ‘{ $design }’ staat nog niet in een bestand.
dialog-leave = Weggooien wat getypt is?
dialog-leave-why = Het staat nog nergens anders:
dialog-leave-stay = Verder typen
dialog-leave-do = Weggooien

# Kolommen breder maken.
risks-column-wider = Sleep de rand van de kop, of druk op Shift met een pijl, om de kolom breder of smaller te maken. Dubbelklik op de rand: de gewone breedte.
risks-column-edge = Breedte van { $column }
