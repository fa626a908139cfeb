# Een geval nalopen.

arrangement-hat-partner = Pet van partner
arrangement-hat-client = Pet van opdrachtgever
arrangement-hat-funder-link = Pet van lijn naar de financier
arrangement-hat-owner = Pet van eigenaar en beheerder
arrangement-exit = Afscheid en overdracht

deadlock-expert = deskundige die beide kanten aanvaarden
deadlock-chair = onafhankelijk voorzitter
deadlock-mediation = mediator
deadlock-parents-boards = besturen van de moederorganisaties samen
deadlock-other = anders

edit-reserve-subject = voorbehoud van { $name } wijzigen
edit-set-deadlock = uitweg uit een patstelling wijzigen
