# De matrix van kans en gevolg, en waar de waarde ligt.
