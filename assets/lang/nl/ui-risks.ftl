# Het onderdeel Risico’s en kansen: register, formulier en bibliotheek.

risks-says = { risks-count-risks } · { risks-count-opportunities } · verwachte waarde { $value }
risks-count-risks = { $risks ->
    [one] 1 risico
   *[other] { $risks } risico’s
}
risks-count-opportunities = { $opportunities ->
    [one] 1 kans
   *[other] { $opportunities } kansen
}
risks-says-opportunities = kansen { $value }
risks-add = + risico
risks-add-opportunity = + kans
risks-library = Bibliotheek
risks-empty = Nog geen risico’s of kansen
risks-empty-says = Hier komt wat er kan gebeuren, wat het kost of oplevert en wie het draagt. Begin met een eigen risico, of kies er een uit de bibliotheek met veelvoorkomende risico’s.

risks-adopted = Risicodossier vastgesteld voor:
risks-adopted-name = Fase waarvoor het risicodossier is vastgesteld
risks-adopted-now = Dat is de huidige fase
risks-adopt = Vaststellen voor { $phase }

risks-filter = Zoek in het dossier
risks-filter-place = Plek
risks-filter-lens = RISMAN-bril
risks-all-places = Alle plekken
risks-all-lenses = Alle brillen
risks-shown = { $shown } van { $all }
risks-clear-filter = Filter wissen
risks-none-found = Met dit filter is er niets te zien.

risks-column-nature = Soort
risks-column-title = Risico of kans
risks-column-place = Plek
risks-column-lens = RISMAN-bril
risks-column-probability = Optreden
risks-column-impact = Gevolg, € mln
risks-column-expected = Verwacht, € mln
risks-column-holder = Actiehouder
risks-column-signal = Signaal
risks-sort = Sorteren op { $column }
risks-title-of = Naam van { $title }
risks-probability-of = Kans van optreden van { $title }

risks-form-title = Naam
risks-form-nature = Soort
risks-form-description = Omschrijving
risks-form-description-hint = Oorzaak, gebeurtenis en gevolg
risks-form-where = Plek
risks-form-place = Plek
risks-form-reason = Waarom daar?
risks-form-rubs = Niet eens over de plek? Zie ‘Als het schuurt’
risks-form-party = Welke partij het draagt
risks-form-value = Kans van optreden en gevolg
risks-form-probability = Kans van optreden
risks-form-costs = Wat het kost als het gebeurt
risks-form-saves = Wat het oplevert als het gebeurt
risks-form-impact = Laag · waarschijnlijk · hoog, in mln
risks-form-expected = Verwachte waarde
risks-form-gross = { $value } zonder de geplande maatregelen
risks-form-no-value = Met kans van optreden en gevolg erbij komt hier de verwachte waarde.
risks-form-price = Ingeprijsd bedrag
risks-form-from = Herkomst
risks-form-origin = Waar het vandaan komt
risks-form-lens = RISMAN-bril
risks-form-phase = Fase waarin het kan gebeuren
risks-form-who = Wie eraan werkt
risks-form-managed = Wie het het best beheerst
risks-form-holder = Actiehouder
risks-form-holder-discipline = Discipline
risks-form-holder-role = Rol
risks-form-holder-person = Persoon
risks-form-measures = Maatregelen
risks-form-steps = Wat ervoor nodig is
risks-form-new-measure = Nieuwe maatregel
risks-form-new-measure-hint = + maatregel
risks-form-measure-title = Naam van maatregel { $measure }
risks-form-measure-remove = Maatregel { $measure } verwijderen
risks-form-measure-cost = Kosten
risks-form-measure-cost-of = Kosten van { $measure }
risks-form-measure-opportunity = Bij een kans telt alleen wat de maatregel kost
risks-form-measure-probability = Kans van optreden omlaag
risks-form-measure-probability-of = Deel van de kans van optreden dat { $measure } wegneemt
risks-form-measure-impact = Gevolg omlaag
risks-form-measure-impact-of = Deel van het gevolg dat { $measure } wegneemt
risks-form-measure-planned = Gepland
risks-form-measure-planned-of = Maatregel { $measure } is gepland
risks-delete = Risico verwijderen
risks-delete-opportunity = Kans verwijderen

risks-column-phase = Fase
risks-column-origin = Herkomst
risks-column-managed = Beheerst door
risks-column-measures = Maatregelen
risks-column-tags = Labels
risks-column-price = Prijs, € mln
risks-sort-again = { $column }: zet de rijen weer op volgorde (wat u invult, blijft staan waar het stond)
risks-sorted-down = { $column }: gesorteerd van hoog naar laag
risks-sorted-up = { $column }: gesorteerd van laag naar hoog
risks-cell = { $column } van { $title }
risks-impact-of = Gevolg van { $title }, in miljoen euro
risks-impact-hint = Laag · waarschijnlijk · hoog, in miljoen euro
risks-tags-of = Labels van { $title }
risks-tags-hint = label, label
risks-form-tags = Labels
risks-measures-pays = voorzorg loont
risks-measures-open = nog niet gepland
risks-measures-planned = maatregel
risks-measures-none = geen

risks-filter-phase = Fase
risks-filter-holder = Actiehouder
risks-filter-side = Best beheerst door
risks-filter-numbers = Kans van optreden en gevolg
risks-filter-tag = Label
risks-filter-nature = Soort
risks-all-phases = Alle fasen
risks-all-holders = Alle actiehouders
risks-all-sides = Alle beheersers
risks-all-numbers = Met en zonder cijfers
risks-all-tags = Alle labels
risks-all-natures = Risico’s en kansen
risks-without-lens = Zonder RISMAN-bril
risks-without-phase = Zonder fase
risks-without-holder = Zonder actiehouder
risks-without-side = Niet ingevuld
risks-with-numbers = Met cijfers
risks-without-numbers = Zonder cijfers
risks-without-tag = Zonder label
risks-more-filters = Meer filters
risks-less-filters = Minder filters
risks-columns = Kolommen
risks-columns-says = Kies welke kolommen in de tabel staan
risks-columns-usual = Gewone kolommen

risks-chosen = { $count } gekozen
risks-bar-move = Verplaats naar…
risks-bar-lens = RISMAN-bril…
risks-bar-phase = Fase…
risks-bar-holder = Actiehouder…
risks-bar-tag = Label…
risks-bar-tag-new = Nieuw label
risks-bar-tag-add = Label toevoegen
risks-bar-tag-with = Label { $tag } toevoegen
risks-bar-untag = Label { $tag } eraf halen
risks-bar-copy = Kopieer
risks-bar-remove = Verwijder
risks-bar-none = Niets kiezen

paste-button = Plakken uit rekenblad…
paste-button-says = Rijen uit een rekenblad als risico’s toevoegen. Ctrl+V in het dossier doet hetzelfde.

library-ui-title = Bibliotheek
library-ui-says = Veelvoorkomende risico’s en kansen. Met ↑ ↓ en Enter, of met één klik, komt er een in het dossier; kans van optreden en gevolg schat het team zelf.
library-ui-close = Bibliotheek sluiten
library-ui-search = Zoek in de bibliotheek
library-ui-work = Soort werk
library-ui-all-works = Alle soorten werk
library-ui-add = Toevoegen
library-ui-add-name = Toevoegen: { $title }
library-ui-added = toegevoegd
library-ui-nature = Soort
library-ui-all-natures = Alle soorten
library-ui-origin = Herkomst
library-ui-all-origins = Alle herkomsten
library-ui-to = Naar
library-ui-to-usual = gebruikelijke plek
library-ui-go = Toegevoegd: { $title } (ga erheen)
library-ui-none = Niets gevonden. Kies een ruimer filter of een ander woord.

# Namen van handelingen, achter ‘Ongedaan maken:’.
edit-several-risks = { $count ->
    [one] 1 risico of kans
   *[other] { $count } risico’s en kansen
}
edit-add-risks = { $name } toevoegen
edit-tag-risk = label { $place } op { $name }
edit-untag-risk = label { $place } van { $name } af
