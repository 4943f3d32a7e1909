"""What in an integration breaks from 10.6 on: LSID as a number, XML without its namespace (L1 to L5).

Reads files that a person names and changes none; says of each place what it must become.
"""
