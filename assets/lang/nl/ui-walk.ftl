# Een geval nalopen.
