### Signals about money.
