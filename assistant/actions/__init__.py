"""What each kind of action does: how its goal is seen, and how it is reached. One module per matter."""
