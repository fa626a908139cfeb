# Signals from practice elsewhere, and their ways out.

source-ipm = IPM
source-nacg = NACG (Australia)
source-sia-2065 = SIA 2065 (Switzerland)
source-mallesons = Mallesons 2008 (Australia)
source-iso-44001 = ISO 44001
