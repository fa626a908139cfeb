# Herstelkopieën: wat een vastgelopen venster nog had.

recovery-title = Er is werk dat niet is opgeslagen
recovery-says = Alliantietafel stopte terwijl hier nog aan gewerkt werd. Wat u herstelt, blijft onopgeslagen tot u het zelf opslaat; uw bestanden zijn niet veranderd.
recovery-at = Laatste kopie van { $at }
recovery-of-file = hoort bij { $file }
recovery-no-file = stond nog in geen bestand
recovery-file-gone = het bestand is er niet meer of gaat niet open
recovery-same = Precies zoals het bestand nu is
recovery-differs = Anders dan het bestand: { $what }
recovery-section = { $section } ({ $how })
recovery-added = { $count } erbij
recovery-removed = { $count } weg
recovery-changed = { $count } anders
recovery-unreadable = Deze kopie gaat niet open. Ze blijft staan als { $file }.
recovery-open = Herstel
recovery-open-name = Herstel { $name }
recovery-discard = Gooi weg
recovery-discard-name = Gooi { $name } weg
recovery-really = Echt weg
recovery-really-name = Gooi { $name } echt weg
recovery-later = Later
recovery-later-says = Wat blijft liggen, staat hier bij de volgende start weer.
recovery-opened = Hersteld: { $name }. Nog niet opgeslagen.
recovery-trouble = De herstelkopie lukt niet: { $why } Sla zelf op.
about-copies = Herstelkopieën
about-copies-says = Wat nog niet is opgeslagen, bewaart het programma om de paar tellen apart van uw bestanden, alleen leesbaar voor u:
about-copies-none = Op deze computer is geen plek gevonden voor herstelkopieën.
about-copies-on = Bewaar herstelkopieën
about-copies-show = Toon de kopieën van vorige keren
about-copies-wipe = Wis de kopieën van vorige keren
about-copies-wiped =
    { $count ->
        [0] Er lagen geen kopieën van vorige keren.
        [one] 1 kopie gewist.
       *[other] { $count } kopieën gewist.
    }
dialog-changed-theirs = Open wat er nu staat
status-file-changed = Het bestand is intussen veranderd…
status-file-gone = Het bestand is er niet meer…
status-file-closed = Het bestand gaat niet meer open…
status-file-says = Iemand anders of een ander programma heeft het bestand veranderd. Klik om te kiezen wat u doet; er wordt niets overschreven zonder dat u dat vraagt.
