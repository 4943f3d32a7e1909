"""Update files on removable media: what is wanted, what was carried, verified copies."""
