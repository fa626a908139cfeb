### Wat naar andere programma’s gaat: de bladen, wat de opdrachten export, convert, schema, completions en man zeggen.

export-sheet-register = Risicodossier
export-sheet-expected = Verwachte waarde
export-sheet-measures = Maatregelen
export-sheet-team = Team
export-sheet-parties = Partijen
export-sheet-roles = Rollen
export-sheet-mandates = Mandaten
export-sheet-ladder = Escalatieladder
export-sheet-principles = Beginselen
export-sheet-staffel = Staffel
export-sheet-curve = Punten van de curve
export-sheet-figures = Kengetallen
export-sheet-percentiles = Percentielen
export-sheet-signals = Signalen
export-sheet-arrangements = Afspraken
export-sheet-forms = Formulieren
export-sheet-course = Verloop
export-sheet-stakeholders = Belanghebbenden
export-sheet-changes = Wijzigingen
export-sheet-forecast = Wijzigingen in verwachting
export-sheet-calendar = Kalender
export-sheet-about = Over

export-program = Programma
export-design = Ontwerp
export-file = Bestand
export-date = Datum
export-language = Taal
export-language-name = Nederlands
export-rows-of = Rijen op het blad ‘{ $sheet }’
export-seed = startgetal van de doorrekeningen
export-not-drawn = er is te weinig van het geld bekend om door te rekenen

tables-role-kind = Soort rol
tables-tasks = Taken
tables-stands = Stand
tables-stands-open = open
tables-stands-accepted = bewust afgeweken
tables-stands-later = later
tables-severity = Gewicht
tables-signal = Signaal
tables-source = Bron
tables-accepted-because = Reden om af te wijken
tables-since = Sinds
tables-rule = Regel
tables-total = Totaal

export-failed = De export is niet bewaard
export-failed-file = Er is niets geschreven.
export-unmade = Het bestand was niet te maken: { $what }
export-kind = Het is niet duidelijk wat voor bestand dit moet worden. Kies een naam die eindigt op .xlsx, .csv, .ics of .json.
export-json-whole = In .json staat het hele ontwerp. Laat --what weg, of kies een naam die eindigt op .xlsx of .csv.
export-ics-whole = In .ics staan alle dagen die nog komen. Laat --what weg, of kies een naam die eindigt op .xlsx of .csv.
export-place = { $sheet }, rij { $row }, { $column }
export-shortened = was { $length } tekens en is ingekort tot { $longest }: meer past niet in een cel
export-dropped = { $count ->
    [one] 1 teken dat niet in een cel kan staan, is weggelaten
   *[other] { $count } tekens die niet in een cel kunnen staan, zijn weggelaten
}

convert-failed = Het ontwerp is niet omgezet
convert-kind = Het is niet duidelijk wat voor bestand dit moet worden. Kies een naam die eindigt op .ron of .json.
convert-no-version = Versie { $version } van het bestand bestaat niet. Dit programma kent versie 1 tot en met { $newest }.
convert-loses = In versie { $version } van het bestand is geen plaats voor: { $fields }. De laagste versie waarin alles past, krijg je zonder --version.
convert-comments = { $count ->
    [one] 1 regel commentaar uit { $file } is niet meegegaan.
   *[other] { $count } regels commentaar uit { $file } zijn niet meegegaan.
}
man-unknown = Er is geen opdracht ‘{ $name }’. Dit zijn de opdrachten: { $names }.

help-export = Bewaart tabellen van een ontwerp voor een rekenblad (.xlsx of .csv), wat nog komt voor een agenda (.ics), of het hele ontwerp voor een ander programma (.json). Wat niet in een cel past, wordt genoemd.
    .usage = [OPTIES] ONTWERP BESTAND
    .out = Een naam die eindigt op .xlsx, .csv, .ics of .json. Bij .csv met meer dan één tabel komt er een bestand per tabel, met de naam van de tabel erachter.
    .what = Welke tabellen, met komma’s ertussen: register, measures, team, roles, mandates, ladder, principles, staffel, figures, signals, arrangements, forms, stakeholders, changes, calendar of all. Zonder deze optie: all, en bij .csv register.
    .what_value = WAT
    .force = Vervangt een bestand dat er al is; het ontwerp zelf nooit.
help-convert = Schrijft een ontwerp in een andere versie van het bestand, of als .json. Zou er iets wegvallen, dan staat dat er en wordt er niets geschreven.
    .usage = [OPTIES] ONTWERP BESTAND
    .out = Een naam die eindigt op .ron of .json.
    .version = De versie van het bestand. Zonder deze optie de laagste waarin alles past.
    .version_value = NUMMER
    .force = Vervangt een bestand dat er al is; het ontwerp zelf nooit.
help-schema = Schrijft hoe een ontwerp in .json eruitziet (JSON Schema).
    .usage = {""}
help-completions = Schrijft wat een terminal nodig heeft om opdrachten en opties aan te vullen.
    .usage = [OPTIES] TERMINAL
    .shell = bash, elvish, fish, powershell of zsh.
    .shell_value = TERMINAL
help-man = Schrijft de handleiding voor man, van het programma of van één opdracht.
    .usage = [OPTIES] [OPDRACHT]
    .name = De opdracht.
    .name_value = OPDRACHT
help-tables = Bewaart voor elke tafel een verse kopie van een oefening, naast het bestand. Is er al één, dan wordt er niets geschreven.
    .usage = [OPTIES] ONTWERP
    .count = Hoeveel tafels, van 1 tot en met 12.
    .count_value = AANTAL
    .force = Vervangt kopieën die er al zijn; de oefening zelf nooit.
