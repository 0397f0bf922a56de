"""Today and compose: guide, draft first, editor, approve, copy."""
