# Samenvoegen op het scherm: wat twee mensen maakten, wordt één ontwerp.

merge-title = Samenvoegen
merge-says = twee mensen werkten verder aan één ontwerp
merge-reading = De ontwerpen worden gelezen en naast elkaar gelegd…
merge-other-design = Dit is een ander ontwerp
merge-other-design-says = Samenvoegen kan alleen met een kopie of een versie van hetzelfde ontwerp. Twee verschillende ontwerpen kunt u wel vergelijken.
merge-ours = Dit venster
merge-theirs = Het andere ontwerp
merge-saved-at = opgeslagen op { $at }
merge-with-unsaved = met wat nog niet is opgeslagen
merge-begin = Gemeenschappelijk begin
merge-begin-found = gevonden in de versies
merge-begin-unknown = onbekend
merge-begin-unknown-says = geen versie gevonden
merge-begin-is-ours = Sinds dit begin is hier niets gewijzigd, dus het resultaat wordt gelijk aan het andere ontwerp. Ging dat van een eerdere versie uit? Kies dan dat begin, of ‘onbekend’: dan kiest u elk verschil zelf.
merge-begin-is-theirs = Sinds dit begin is in { $name } niets gewijzigd, dus het resultaat wordt gelijk aan dit venster. Ging dat van een eerdere versie uit? Kies dan dat begin, of ‘onbekend’: dan kiest u elk verschil zelf.
merge-begin-choose = Kies een ander begin

merge-conflicts =
    { $count ->
        [0] Niets te kiezen
        [one] Kies bij 1 verschil
       *[other] Kies bij { $count } verschillen
    }
merge-conflicts-says = · beide kanten wijzigden hetzelfde
merge-conflicts-none = · de twee kanten raken elkaar niet
merge-conflicts-no-begin = · zonder gemeenschappelijk begin wordt elk verschil gevraagd
merge-was = Was
merge-choose = { $name }, kies { $side }
merge-chosen-mark = Gekozen
merge-own = Zelf invullen…
merge-own-again = Anders invullen…
merge-own-of = { $name }, zelf invullen
merge-own-chosen = Zelf ingevuld:
merge-own-take = Neem over
merge-own-which = Wat bedoelt u?
merge-own-empty = Vul iets in, of kies één van de twee.
merge-own-points = Laagste, waarschijnlijkste en hoogste horen bij elkaar en worden samen gekozen.

merge-itself = Vanzelf samengevoegd
merge-itself-says =
    { $count ->
        [0] · niets
        [one] · 1 wijziging
       *[other] · { $count } wijzigingen die elkaar niet raken
    }
merge-by-ours = dit venster
merge-by-both = beide gelijk
merge-by-each = van elk een deel
merge-undone = niet overgenomen
merge-line = { $words }, kies anders
merge-line-tip = Klik om te kiezen: overnemen, of zoals het was
merge-take = Overnemen
merge-take-of = { $words }: overnemen
merge-leave = Zoals het was
merge-leave-of = { $words }: zoals het was

merge-result = Het resultaat
merge-working = Het resultaat wordt doorgerekend…
merge-at-begin = begin
merge-at-ours = dit venster
merge-at-result = resultaat
merge-signals = Signalen in het resultaat
merge-signals-says = { $solved } van het begin opgelost, { $new } nieuw.
merge-account = Niets valt stil weg
merge-account-says =
    { $own ->
        [0] { $result } van { $count } wijzigingen staan in het resultaat, { $away } zijn niet gekozen.
       *[other] { $result } van { $count } wijzigingen staan in het resultaat, { $own } vulde u zelf anders in, { $away } zijn niet gekozen.
    }
merge-valid = Het resultaat klopt: elke verwijzing heeft een doel.
merge-invalid = Met deze keuzes klopt het resultaat niet: { $why } Kies anders.
merge-opens = Het resultaat komt in dit venster als één stap, die u ongedaan kunt maken. Beide bestanden blijven zoals ze zijn tot u opslaat.
merge-do = Samenvoegen en openen
merge-look = Eerst bekijken
merge-still-open =
    { $count ->
        [one] Nog 1 verschil te kiezen
       *[other] Nog { $count } verschillen te kiezen
    }
merge-chosen = { $at } van { $count } gekozen
merge-by-itself = { $count } vanzelf samengevoegd
merge-files-stay = de bestanden zijn ongewijzigd
merge-done = Samengevoegd met { $name }. Nog niet opgeslagen.

dialog-changed-merge = Samenvoegen…
dialog-changed-differs = Wat daar anders is dan toen u het opende:
dialog-changed-more =
    { $count ->
        [one] en nog 1 verschil
       *[other] en nog { $count } verschillen
    }
dialog-changed-same = Het ontwerp daarin is hetzelfde als toen u het opende; alleen de opmaak van het bestand is anders.
dialog-changed-other = Daar staat nu een ander ontwerp: { $name }. Samenvoegen kan daar niet mee.
dialog-changed-looking = Er wordt gekeken wat er anders is…
source-saved-none = Het is niet bekend hoe het bestand was
source-saved-none-says = Dit ontwerp komt uit een herstelkopie. Kies een versie als begin.
