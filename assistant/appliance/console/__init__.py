"""The web consoles, read and operated by the labels that a person sees (product-facts 6)."""
