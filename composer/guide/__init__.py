"""What helps a person write: relationships, questions, routes and shapes."""
