"""Clients, once they are known: their cards, what is changed of them, what becomes of them."""
