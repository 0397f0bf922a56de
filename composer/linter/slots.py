"""Gaps of templates that nobody filled."""
