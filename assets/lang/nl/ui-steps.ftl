# De eerste stappen naast een ontwerp dat nog niet ver is.

steps-title = Eerste stappen
steps-done = { $done } van { $all }
steps-left = ongeveer { $minutes } minuten
steps-name = Stap { $nth }: { $title }
steps-far = { $now } van { $of }
steps-is-done = klaar

steps-write = Schrijf zes risico’s op
steps-write-says = Elk met een paar woorden. Een bedrag hoeft nog niet.
steps-place = Leg elk risico waar het hoort
steps-place-says = Sleep het naar OG, alliantie of ON.
steps-place-one = Ze liggen nu alle in de alliantie. Wat kan OG of ON beter alleen dragen? Sleep dat ernaartoe.
steps-price = Geef de grootste drie een bedrag
steps-price-says = De kans van optreden, en het laagste, waarschijnlijke en hoogste bedrag.
steps-bovenkant = Zet de bovenkant neer
steps-bovenkant-says = Met één klik de gebruikelijke rollen en lijnen; daarna aanpassen.
steps-money = Vul het budget en de staffel
steps-money-says = Wie krijgt wat als het meevalt of tegenvalt.

steps-library = Bibliotheek
steps-open-unplaced = Open wat nog geen plek heeft
steps-open-unpriced = Geef een bedrag

steps-to-see = Wat er dan te zien is
steps-seen = Wat er nu te zien is
steps-after-place = Na stap 2: hoeveel de partijen samen dragen, en of een risico ergens anders hoort dan waar het ontstaat.
steps-shared-unknown = Gedeeld: nog niet bekend
steps-shared = Gedeeld: { $share } van het aantal
steps-shared-value = Gedeeld: { $share } van de waarde
steps-placed = { $placed } van { $all } risico’s geplaatst
steps-after-money = Na stap 5: hoe vaak OG en ON tegelijk winnen of verliezen.
steps-together = Gelijk belang: { $share }. Zo vaak winnen of verliezen OG en ON tegelijk, of komt een van beide rond nul uit.

steps-no-signals = Nog geen signalen
steps-hide = Verberg de stappen
steps-look-first = Liever eerst kijken?
steps-example = Open het voorbeeld { $name }

command-first-steps = Eerste stappen tonen of verbergen
command-library = Risico’s kiezen uit de bibliotheek

plate-disciplines = Disciplines
plate-disciplines-says = Hier komt wie er samenwerkt, met een teken per persoon:
plate-of-side = van { $side }
plate-usual-disciplines = De gebruikelijke disciplines
plate-principles-says = Hier komt wat OG en ON van elkaar mogen verwachten. De besturen tekenen het.
plate-tray-says = weet de tafel nog niet wie iets draagt, dan kan het eerst hier

start-form-title = Aan dezelfde kant van de tafel
start-form-says = Ontwerp hoe een alliantie samenwerkt, beslist en deelt. Kies een vorm om te beginnen.
start-form-name = Vorm
start-parties-title = Wie zitten er aan tafel?
start-parties-says = Een regel per partij. Wat nog geen naam heeft, heet voorlopig opdrachtgever of opdrachtnemer.
start-parties-name = Partijen
start-phase-title = Welk project is het?
start-phase-says = De naam, wat er gemaakt wordt, en in welke fase het project nu is.
start-phase-name = Project en fase
start-step = Stap { $nth } van 3: { $name }
start-all-changes = alles is later te wijzigen

plate-find = Zoek op de praatplaat
plate-find-at = { $at } van { $count }
plate-find-none = niets gevonden
plate-find-shut = Zoeken sluiten
