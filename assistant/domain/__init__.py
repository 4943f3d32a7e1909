"""What things are: versions, editions, sites, packages, plans, messages. Standard library only, nothing is reached or done here."""
