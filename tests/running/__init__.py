"""What `python -m tests.run` is made of."""
