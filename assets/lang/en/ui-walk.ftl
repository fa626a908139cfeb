# Walking a case.

arrangement-hat-partner = Hat of partner
arrangement-hat-client = Hat of client
arrangement-hat-funder-link = Hat of link to the funder
arrangement-hat-owner = Hat of owner and asset manager
arrangement-exit = Exit and handover

deadlock-expert = expert whom both sides accept
deadlock-chair = independent chair
deadlock-mediation = mediator
deadlock-parents-boards = boards of the parents together
deadlock-other = otherwise

edit-reserve-subject = change reservation of { $name }
edit-set-deadlock = change the route out of deadlock
