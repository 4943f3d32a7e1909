"""What can be proven from this computer: files, certificates, names, clocks, space, and whether a site is ready."""
