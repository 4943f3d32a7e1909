"""The documented API: reading and acting (product-facts 1 to 5)."""
