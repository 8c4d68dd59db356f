"""Conversations, one file for each feature."""
