"""What lies between a site's host name and its boxes: shared address, names, address translation, and their desk."""
