# Wat het eigen register van een team van een risico weet: nummer, status, oorzaak, gevolg, tijd.

register-status-open = open
register-status-closed = gesloten
register-status-occurred = opgetreden
register-column-number = Nummer
register-column-status = Status
register-column-cause = Oorzaak
register-column-consequence = Gevolg in woorden
register-column-delay = Gevolg voor tijd
register-filter-status = Status
register-all-statuses = Elke status
register-form = Status en oorzaak
register-form-number = Eigen nummer
register-form-status = Status
register-form-since = Sinds
register-form-actual = Werkelijk bedrag
register-form-actual-likely = Het was het waarschijnlijke bedrag, { $amount }
register-form-cause = Oorzaak
register-form-consequence = Gevolg in woorden
register-form-delay = Gevolg voor tijd
register-form-with = + actiehouder
register-form-with-off = { $name } als actiehouder weghalen
register-closed-says = Gesloten: telt in geen enkel cijfer mee en staat niet op de praatplaat.
register-occurred-says = Opgetreden: telt zeker mee, voor het werkelijke bedrag. Zonder dat bedrag telt het waarschijnlijke.
register-occurred-amount = ✓ { $amount }
edit-import-register = { $name } uit een rekenblad inlezen
