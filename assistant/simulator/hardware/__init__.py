"""A change of hardware: an appliance from the factory, what a restored backup makes of it, the end of the old one."""
