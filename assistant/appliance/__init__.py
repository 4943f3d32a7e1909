"""How an appliance is reached: the documented API, the consoles, TLS, identity. The only package that speaks HTTP."""
