"""What things are. Standard library only: nothing is reached or done here."""
