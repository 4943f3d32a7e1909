"""Failover between two appliances: roles, data sync, the swap, what breaks and what comes back (product-facts 6b)."""
