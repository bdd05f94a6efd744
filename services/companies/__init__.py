"""Firms that clients belong to: seen by whoever sees one of their people."""
