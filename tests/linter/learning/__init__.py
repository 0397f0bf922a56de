"""How the detector's numbers are learned: from the project's own corpus and from numeric features
of published messages whose texts stay outside the repository."""
