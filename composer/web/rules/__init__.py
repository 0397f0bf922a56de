"""The door to the rules: what each looks for, why, and how good its evidence is."""
