# Versies van een bestand: terugkijken, terugzetten, en wat daarvan bewaard blijft.

command-versions = Versies…
command-compare = Vergelijken met…
command-merge = Samenvoegen met…
aside-close = Sluiten

source-now = Dit ontwerp, nu
source-saved = Zoals het laatst opgeslagen was
source-variant = Geldvariant { $name }
source-variant-none = Variant { $name } is er niet meer
source-variant-none-says = Kies een andere variant of versie.
version-of = versie van { $at }
version-undated = versie zonder datum

versions-title = Versies
versions-says =
    { $count ->
        [0] nog geen van { $file }
        [one] 1 van { $file }
       *[other] { $count } van { $file }
    }
versions-no-file = dit ontwerp staat nog in geen bestand
versions-policy = Van elk bestand blijven de laatste 20 versies een jaar staan, samen hooguit 50 MB; een versie met een naam blijft tot u die verwijdert.
versions-looking = De versies worden opgezocht…
versions-reading = De versie wordt gelezen…
versions-no-place = Op deze computer is geen plek gevonden om versies te bewaren.
versions-off = Versies bewaren staat uit. Bij Help, Over Alliantietafel kan het weer aan.
versions-none = Nog geen versies
versions-none-says = Bij elke keer opslaan bewaart het programma hier een versie, alleen leesbaar voor u. Zo kunt u terugkijken, vergelijken en terugzetten.
versions-foreign =
    { $count ->
        [one] In de map met versies staat 1 bestand dat geen versie is. Het is gelaten zoals het is: { $folder }
       *[other] In de map met versies staan { $count } bestanden die geen versie zijn. Ze zijn gelaten zoals ze zijn: { $folder }
    }
versions-of-other = Van een ander bestand van dit ontwerp: { $file }
versions-in-file = staat nu in het bestand
versions-today = vandaag, { $time }
versions-saved-by = Opgeslagen door { $who } · { $size }
versions-saved = Opgeslagen · { $size }
versions-opened = Zo stond het er bij het openen · { $size }
versions-compare = Vergelijk met nu
versions-bring-back = Terugzetten
versions-bring-back-says = Het hele ontwerp wordt weer zoals in deze versie. Dat is één stap, die u ongedaan kunt maken; het bestand verandert pas bij opslaan.
versions-same = Het ontwerp is nu al zoals in deze versie.
versions-brought-back = Teruggezet: { $name }. Nog niet opgeslagen.
versions-name = Naam geven…
versions-rename = Andere naam…
versions-name-label = Naam van deze versie
versions-name-hint = voor het bestuur van maart
versions-name-keep = Bewaar naam
versions-remove = Verwijderen
versions-really = Echt verwijderen
versions-plate = Praatplaat van { $name }
versions-trouble = Met de versies lukt iets niet: { $why } Uw bestand zelf is in orde.
versions-too-large = Dit ontwerp is groter dan 5 MB; daarvan wordt geen versie bewaard. Het bestand zelf is in orde.
versions-wiped =
    { $count ->
        [0] Er waren geen versies.
        [one] 1 versie gewist.
       *[other] { $count } versies gewist.
    }

about-versions = Versies
about-versions-says = Bij elke keer opslaan bewaart het programma een versie apart van uw bestanden, alleen leesbaar voor u:
about-versions-none = Op deze computer is geen plek gevonden om versies te bewaren.
about-versions-on = Bewaar versies
about-versions-wipe = Wis alle versies
about-versions-really = Wis echt alle versies, ook die met een naam

dialog-path-merge = Met welk ontwerp wilt u samenvoegen?
dialog-path-begin = Welk bestand hadden beide als begin?
dialog-path-beside = Welk ontwerp wilt u ernaast leggen?
dialog-look = Bekijk
