### Tables as they are copied to a spreadsheet: headings that the screen does not have, and what is said about it.

tables-copy = Kopieer tabel: { $table }
tables-copy-says = Kopieer tabel: als tekst met tabs, voor een rekenblad. Ctrl+C in de tabel kopieert wat gekozen is, en zonder keuze alles.
tables-copied = { $rows ->
    [one] 1 rij gekopieerd: { $table }
   *[other] { $rows } rijen gekopieerd: { $table }
}

tables-key-numbers = Kengetallen
tables-percentiles = Gemiddelden en percentielen
tables-register = Risicodossier
tables-yes = ja
tables-no = nee
tables-together = samen
tables-in-euro = { $name }, €
tables-part = Onderdeel
tables-amount = Bedrag
tables-share = Deel
tables-side = Kant
tables-number = Nr
tables-note = Opmerking
tables-who = Wie
tables-reason = Waarom
tables-what = Wat
tables-when = Wanneer
tables-value = Waarde

tables-cost-line = Kostenpost
tables-sum-of-parts = Som van de onderdelen
tables-parts-off = Onderdelen min TAB
tables-half = Voor- of nadeel
tables-tier = Trede
tables-from = Van
tables-to = Tot
tables-share-of = Deel { $name }
tables-partner = Partner
tables-example = Rekenvoorbeeld
tables-result-of = Resultaat { $name }
tables-with-changes = { $name }, met de wijzigingen waarover besloten is
tables-key-number = Kengetal
tables-counts = Wat het telt
tables-over-tab = werkelijke kosten boven het TAB
tables-outcomes = aantal doorrekeningen
tables-variant = Variant

tables-measure = Maatregel
tables-cost = Kosten
tables-takes = Neemt weg
tables-gain = Scheelt
tables-planned-together = geplande maatregelen samen
tables-before-measures = Verwacht zonder maatregelen
tables-expected = Verwacht
tables-risks = Risico’s
tables-unknown = Zonder getallen
tables-opportunities = Kansen
tables-opportunities-worth = Verwacht van kansen

tables-step = Stap
tables-days = Dagen
tables-by-day = Klaar op dag
tables-by-date = Uiterlijk
tables-happens = Wat er gebeurt
tables-else = Lukt dat niet, dan
tables-stops = Hier stopt het
tables-example-risk = Risico als voorbeeld
tables-path = Pad

tables-principle = Beginsel
tables-signed-by = Getekend voor { $party }
tables-signed-on = Datum { $party }
tables-forms = Formulieren
tables-arrangement = Afspraak
tables-agreed = Wat is afgesproken
tables-leans-on = Leunt op
tables-role-count = Aantal rollen
tables-risk = Risico of kans
tables-place = Waar
