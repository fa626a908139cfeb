# Walking a case.
