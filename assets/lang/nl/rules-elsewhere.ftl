# Signalen uit de praktijk elders, en hun uitwegen.
