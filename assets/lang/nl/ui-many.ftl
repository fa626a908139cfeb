# Veel tegelijk kiezen, en zicht houden.

many-chosen = { $count ->
    [one] 1 gekozen
   *[other] { $count } gekozen
}
command-select-all = Alles kiezen
command-next-element = Details van de volgende
command-previous-element = Details van de vorige
edit-copy-person = kopie van { $name }
edit-copy-vacancy = kopie van een vacature
edit-copy-role = kopie van rol { $name }
many-mixed = verschillend
many-only = Alleen { $name }
many-more = en nog { $count }
many-nothing-common = Hun soorten hebben niets gemeen om hier te wijzigen.
many-remove = { $count } verwijderen
many-worth = Samen verwacht: { $value }
many-worth-without = Samen verwacht: { $value } ({ $count } zonder getallen)
many-some = { $count } van { $all }

details-done = Klaar
details-at = { $at } van { $count }
strip-all = Alle { $count }
strip-fold = Inklappen
strip-came = Erbij: { $title }
strip-gone = Opgelost: { $title }
strip-went = −{ $count }
strip-went-says = { $count ->
    [one] 1 signaal opgelost sinds dit open staat
   *[other] { $count } signalen opgelost sinds dit open staat
}
strip-solves = lost { $count } signalen op
aftermath-act = Zojuist: { $act }
aftermath-figure = { $what } { $now } → { $then }
aftermath-place = Risico bij { $place }
aftermath-cost = Verwachte kosten
aftermath-own = Eigen mensen van OG
drag-mix = { $place }: { $now } → { $then }
drag-sides = { $client } OG, { $contractor } ON
