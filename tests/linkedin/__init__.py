"""Tests of what is known about LinkedIn."""
