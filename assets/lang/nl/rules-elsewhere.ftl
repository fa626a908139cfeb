# Signalen uit de praktijk elders, en hun uitwegen.

source-ipm = IPM
source-nacg = NACG (Australië)
source-sia-2065 = SIA 2065 (Zwitserland)
source-mallesons = Mallesons 2008 (Australië)
source-iso-44001 = ISO 44001
