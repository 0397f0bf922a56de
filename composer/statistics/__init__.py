"""Rates, intervals and when it is too early to say."""
