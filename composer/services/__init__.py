"""What is done: one act a function, keyword-only, its actor named, in one transaction."""
