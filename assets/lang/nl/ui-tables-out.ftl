## Wat naar buiten gaat
command-export-tables = Tabellen bewaren (Excel, csv, JSON)…
dialog-path-tables = Waar komen de tabellen?
tables-out-title = Tabellen bewaren
tables-out-save = Bewaar als .{ $ending }…
export-kind-xlsx = Excel (.xlsx)
    .says = Eén bestand met een blad per tabel, en een blad dat zegt waar het vandaan komt. Getallen en datums blijven getallen en datums.
export-kind-csv = Csv (.csv)
    .says = Een bestand per tabel, voor andere programma’s. Het dossier kan hier weer worden ingelezen.
export-kind-json = Heel ontwerp (.json)
    .says = Alles wat in het ontwerp staat, voor wie er zelf iets mee maakt. Het is hier ook weer te openen.
tables-out-all = Alles
tables-out-none = Niets
tables-out-count =
    { $count ->
        [0] nog niets gekozen
        [one] één onderdeel gekozen
       *[other] { $count } onderdelen gekozen
    }
tables-out-tick = Bewaar: { $name }
tables-out-rows =
    { $count ->
        [one] 1 rij
       *[other] { $count } rijen
    }
tables-out-sheet-says = Zo komt het blad eruit te zien: { $rows } rijen, { $columns } kolommen.
tables-out-file-says = Zo komt het bestand eruit te zien: { $rows } rijen, { $columns } kolommen.
tables-out-nothing = Kies links wat naar buiten gaat.
tables-out-remarks =
    { $count ->
        [one] 1 tekst past niet helemaal
       *[other] { $count } teksten passen niet helemaal
    }
tables-out-more =
    { $count ->
        [one] en nog 1
       *[other] en nog { $count }
    }
tables-out-lines = { $count } regels. Hier staat het begin.
tables-out-making = { $name } wordt gemaakt…
tables-out-saved = { $name } is bewaard
tables-out-saved-but =
    { $count ->
        [one] Bewaard; één tekst paste niet helemaal
       *[other] Bewaard; { $count } teksten pasten niet helemaal
    }
tables-out-there = Onder deze naam staat al een bestand van een eerdere keer. Kies een andere naam, of haal dat bestand eerst weg: er is niets overschreven.
