"""Everything that must hold; mirrors the tree."""
