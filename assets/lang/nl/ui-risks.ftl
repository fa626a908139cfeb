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

risks-filter = Zoek in dossier
risks-filter-place = Plek
risks-filter-lens = Lens
risks-all-places = Alle plekken
risks-all-lenses = Alle lenzen
risks-shown = { $shown } van { $all }
risks-clear-filter = Filter wissen
risks-none-found = Met dit filter is er niets te zien.

risks-column-nature = Soort
risks-column-title = Risico of kans
risks-column-place = Plek
risks-column-lens = Lens
risks-column-probability = Kans
risks-column-impact = Gevolg, € mln
risks-column-expected = Verwacht, € mln
risks-column-holder = Actiehouder
risks-column-signal = Signaal
risks-sort = Sorteren op { $column }
risks-title-of = Naam van { $title }
risks-probability-of = Kans van { $title }
risks-place-of = Plek van { $title }: { $place }

risks-form-title = Naam
risks-form-nature = Soort
risks-form-description = Omschrijving
risks-form-description-hint = Oorzaak, gebeurtenis en gevolg
risks-form-where = Plek
risks-form-place = Plek
risks-form-reason = Waarom daar?
risks-form-value = Kans en gevolg
risks-form-probability = Kans
risks-form-costs = Wat het kost als het gebeurt
risks-form-saves = Wat het oplevert als het gebeurt
risks-form-low = Laagste
risks-form-likely = Waarschijnlijk
risks-form-high = Hoogste
risks-form-expected = Verwachte waarde
risks-form-gross = { $value } zonder de geplande maatregelen
risks-form-no-value = Met kans en gevolg erbij komt hier de verwachte waarde.
risks-form-price = Ingeprijsd bedrag
risks-form-from = Herkomst
risks-form-origin = Waar het vandaan komt
risks-form-lens = Lens (RISMAN)
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
risks-form-measure-probability = Kans omlaag
risks-form-measure-probability-of = Deel van de kans dat { $measure } wegneemt
risks-form-measure-impact = Gevolg omlaag
risks-form-measure-impact-of = Deel van het gevolg dat { $measure } wegneemt
risks-form-measure-planned = Gepland
risks-form-measure-planned-of = Maatregel { $measure } is gepland
risks-delete = Risico verwijderen
risks-delete-opportunity = Kans verwijderen

library-ui-title = Bibliotheek
library-ui-says = Veelvoorkomende risico’s en kansen. Met ↑ ↓ en Enter, of met één klik, komt er een in het dossier; kans en gevolg schat het team zelf.
library-ui-close = Bibliotheek sluiten
library-ui-search = Zoek in bibliotheek
library-ui-work = Soort werk
library-ui-all-works = Alle werken
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
