# Het onderdeel Voorbeelden.

command-go-precedents = Ga naar Voorbeelden
command-export-precedents = Bewaar de tijdlijn als plaatje…
precedents-save = Bewaar als plaatje
precedents-says = Veertien verhalen: wie begon wanneer, en wie leerde van wie.
precedents-map = Tijdlijn van voorbeelden
precedents-as-map = Kaart
precedents-as-list = Lijst
precedents-as = Hoe de voorbeelden staan: { $name }
precedents-only-open = Alleen te openen
precedents-keys = Klik een voorbeeld aan, of loop met de pijltjes: → naar wie ervan leerde, ← terug, ↑ ↓ langs de rij.
precedent-legend-opens = te openen als ontwerp
precedent-legend-differs = bronnen verschillen
precedent-legend-learned = leerde van
precedent-legend-resembles = lijkt op
precedent-legend-years = eerste tot laatste jaar in de bron
precedent-spoken-from = leerde van { $names }
precedent-spoken-to = gaf door aan { $names }
precedent-spoken-differs = bronnen verschillen
precedent-spoken-opens = te openen als ontwerp
precedent-card = Voorbeeld
precedent-card-signals = { $count ->
    [one] { $count } signaal ›
   *[other] { $count } signalen ›
 }
precedent-card-back = Terug naar { $name }
precedent-card-close = Sluit het voorbeeld
precedent-open = Open als ontwerp
precedent-open-tip = Opent een kopie. Wat niet in een bron staat, is daarin een aanname.
precedent-opens-not = Er is te weinig van bekend om als ontwerp te openen.
precedent-refused = Geen alliantie geworden, dus ook geen ontwerp om te openen.
precedent-compare = Vergelijk
precedent-compare-close = Sluit de vergelijking
precedent-what = Wat
precedent-partners = Partners
precedent-facts = Feiten
precedent-from = Leerde van
precedent-like = Lijkt op
precedent-to = Gaf door aan
precedent-liked-by = Daarop lijkt
precedent-lesson = Wat het leert
precedent-differs = Bronnen verschillen
precedent-source = Bron
precedent-beside-title = Vergelijk { $name } met { $design }
precedent-beside-order = wat het meest verschilt eerst
precedent-beside-some = wat het meest verschilt eerst · { $shown } van { $count }
precedent-beside-all = Toon alle { $count }
precedent-beside-fewer = Toon minder
precedent-beside-whole = Alle verschillen
precedent-beside-this = Dit ontwerp
precedent-beside-reading = Wordt uitgezocht…
precedent-assumed = aanname
precedent-assumed-tip = Niet in een bron: zo ingevuld in het ontwerp dat meekomt.
precedent-same = gelijk
precedent-other-form = andere vorm
precedent-other-start = ander uitgangspunt
precedent-not-filled = nog niet ingevuld
precedent-form-open = nog niet gekozen
precedent-award-cooperation = op samenwerking
precedent-award-price = prijs telt voor { $price }
precedent-mandates-count = { $mandates } over { $subjects } onderwerpen
precedent-more = hier { $count } meer
precedent-fewer = hier { $count } minder
precedent-principles-count = { $count ->
    [one] { $count } beginsel
   *[other] { $count } beginselen
 }
precedent-principles-lack = { $count } staan hier niet
precedent-principles-extra = { $count } alleen hier
precedent-staffel = ON: { $gain } van voordeel, { $loss } van nadeel
precedent-staffel-none = geen staffel
precedent-staffel-other = andere verdeling
precedent-signals = { $heavy } om op te lossen, { $hints } tips
precedent-list-name = Voorbeeld
precedent-list-form = Vorm
precedent-list-years = Jaren
precedent-list-lesson = Wat het leert
