"""What the window and the command line both do: open a site, detect, check, plan, run, report."""
