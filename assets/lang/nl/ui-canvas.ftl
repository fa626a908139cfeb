# Het canvas van de bovenkant.

edit-place-role = plaats van { $name }
edit-unplace-role = { $name } vanzelf plaatsen
error-invalid-place = ‘{ $about }’ staat buiten het canvas. Een plaats ligt tussen -4000 en 4000.
command-export-bovenkant = Bovenkant bewaren als plaatje…

canvas-more-roles =
    { $count ->
        [one] (+1 rol)
       *[other] (+{ $count } rollen)
    }
canvas-with-more-roles =
    { $count ->
        [one] (1 met meer rollen)
       *[other] ({ $count } met meer rollen)
    }
canvas-vacant = vacature
canvas-vacancies =
    { $count ->
        [one] vacature { $side }
       *[other] { $count } vacatures { $side }
    }
canvas-changing =
    { $count ->
        [one] { $side }, wisselend
       *[other] { $side }, { $count } × wisselend
    }
canvas-not-for = Niet van: { $limits }
canvas-hat-partner = partner
canvas-hat-client = opdrachtgever
canvas-hat-funder-link = schakel financier
canvas-hat-owner = eigenaar
canvas-line-missing = lijn ontbreekt
canvas-together = beslissen samen

canvas-name = Canvas met de rollen
canvas-fit = Alles in beeld
canvas-larger = Canvas groter
canvas-smaller = Canvas kleiner
canvas-place-one = Vanzelf plaatsen
canvas-draw-line = Trek lijn…
canvas-draw-line-to = Trek lijn naar
canvas-draw-line-from = Trek lijn vanaf { $role }
canvas-draw = Trek lijn
canvas-cancel = Laat maar
canvas-line-from = Van welke rol
canvas-line-to = Naar welke rol
canvas-line-kind = Soort lijn
canvas-line-subject = Onderwerp van de lijn
canvas-turn-line = Lijn omdraaien
canvas-remove-line = Lijn weghalen
canvas-close-bar = Lijn loslaten
canvas-missing = Lijn ontbreekt van { $from } naar { $to }: trek deze

canvas-sign-role-vacant = nog niemand
canvas-sign-role-task-missing = taak ontbreekt
canvas-sign-role-limits-missing = grens ontbreekt
canvas-sign-role-detached = geen lijn
canvas-sign-line-loop = lijnen lopen rond
canvas-sign-double-hat = dubbele pet
canvas-sign-board-unbalanced = niet in evenwicht
canvas-sign-management-team-one-sided = één bloedgroep
canvas-sign-escalation-dead-end = escalatie loopt dood
canvas-sign-mandates-proposed = nog een voorstel
canvas-sign-mandates-stale = van een eerdere fase
canvas-sign-mandate-overlap = mandaten overlappen
canvas-sign-mandate-gap = mandaat met een gat
canvas-sign-mandate-missing = mandaat ontbreekt
canvas-sign-escalation-no-term = geen termijn
canvas-sign-decision-not-joint = besluit niet samen
canvas-sign-public-voice-missing = geen publieke stem
canvas-sign-asset-manager-missing = niet verbonden
canvas-sign-client-board-line-missing = geen lijn met het bestuur
canvas-sign-client-role-missing = opdrachtgever ontbreekt
canvas-sign-hat-uncovered = pet zonder drager
canvas-sign-overloaded-person = te veel rollen
canvas-sign-two-masters = twee bazen
