"""Update files: what they look like here, the server that hands them out, what an appliance says to one."""
