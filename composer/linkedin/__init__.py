"""What is known about LinkedIn: limits, counting and profile addresses, all of it offline."""
