# Het paneel met signalen.

signals-filter-severity = Toon alleen: { $name }
signals-filter-all = Toon alles, niet alleen: { $name }
signals-filter-section = Signalen van welk onderdeel
signals-all-sections = Alle onderdelen
signals-none-filtered = Binnen dit filter is er geen signaal.
signals-clear = Filter wissen
signals-at = Signaal { $at } van { $count }
signals-leave = Signalen niet meer nalopen
signals-returned = Hiervan was bewust afgeweken ({ $name }, { $date }). Sindsdien is het veranderd.
signals-waive-again = Opnieuw afwijken
signals-unused =
    { $count ->
        [one] Eén afwijking is niet meer nodig
       *[other] { $count } afwijkingen zijn niet meer nodig
    }
signals-unused-says = Het signaal is er niet meer: opgelost, of het onderwerp is weg.
signals-unused-remove = Verwijderen
signals-unused-all = Alle verwijderen

signals-later = Later nog te regelen ({ $count })
signals-later-says = Het ontwerp is nu in het stadium ‘{ $stage }’. Dit komt aan de orde als het zover is.
signals-later-section = { $section }: { $count }
signals-later-from = Vanaf het stadium ‘{ $stage }’
check-later = later, { $section }: { $count } ({ $rules })
check-stage = stadium: { $stage }

fix-preview-does = Doet: { $acts }
fix-preview-solves = ✓ lost op: { $title }
fix-preview-raises = ⚠ roept op: { $title }
fix-preview-changes = ↻ blijft, met andere woorden: { $title }
fix-preview-more = en nog { $count }

command-next-signal = Volgend signaal
command-previous-signal = Vorig signaal

edit-drop-waivers = afwijkingen opruimen

check-returned = Eerder afgeweken
check-waived = afgeweken
check-unused =
    { $count ->
        [one] Eén afwijking is niet meer nodig: { $rules }
       *[other] { $count } afwijkingen zijn niet meer nodig: { $rules }
    }
